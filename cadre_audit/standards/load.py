"""Reads the shipped standards and those of the user into one book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path

from cadre_audit.data_files import YamlDocument, folder, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Standard


@dataclass(frozen=True, slots=True)
class Book:
    """All standards of a run, in the order in which they were read.

    Attributes:
        standards: the shipped ones by path, then the user's.
        files: the path of the file of each standard, by its id.
        documents: the file of each standard with the places of its values, for faults; empty in a book made by hand.
    """

    standards: tuple[Standard, ...]
    files: Mapping[str, str] = field(default_factory=dict)
    documents: tuple[YamlDocument, ...] = ()

    def standard(self, id: str) -> Standard:
        """The standard of this id.

        Raises:
            KeyError: the book has none.
        """
        for standard in self.standards:
            if standard.id == id:
                return standard
        raise KeyError(id)


def load(extra: Sequence[Path] = (), *, shipped: bool = True) -> Book:
    """The shipped standards and the user's own.

    Args:
        extra: files and folders of the user; of a folder every ``*.yaml`` below it.
        shipped: False for the user's own alone, as other systems than the shipped ones want it.

    Raises:
        StandardsError: with every fault of every file.
        UsageError: a path of ``extra`` does not exist.
    """
    standards, documents = [], []
    faults: list[Fault] = []
    own = _below(folder("schemas") / "standards", "schemas/standards") if shipped else ()
    for source, name in (*own, *_of_the_user(extra)):
        try:
            document = read_yaml(source, name)
            standards.append(checked(document, Standard))
            documents.append(document)
        except StandardsError as e:
            faults.extend(e.faults)
    if faults:
        raise StandardsError(tuple(faults))
    # of two standards with one id the first keeps its place; lint reports the second
    files = {standard.id: document.path for standard, document in zip(standards[::-1], documents[::-1], strict=True)}
    return Book(tuple(standards), files, tuple(documents))


def _of_the_user(extra: Sequence[Path]) -> Iterator[tuple[Traversable | Path, str]]:
    """The files that the user names, those of a folder by name."""
    for path in extra:
        if not path.exists():
            raise UsageError("standards_path_missing", path=str(path))
        if path.is_dir():
            yield from _below(path, str(path))
        else:
            yield path, str(path)


def _below(place: Traversable | Path, name: str) -> Iterator[tuple[Traversable | Path, str]]:
    """Every ``*.yaml`` below a folder with the name to call it by, sorted so that every machine reads alike."""
    for child in sorted(place.iterdir(), key=lambda entry: entry.name):
        if child.is_dir():
            yield from _below(child, f"{name}/{child.name}")
        elif child.name.endswith(".yaml"):
            yield child, f"{name}/{child.name}"
