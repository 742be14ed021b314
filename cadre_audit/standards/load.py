"""Reads the shipped standards and those of the user into one book."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path

from cadre_audit.data_files import YamlDocument, folder, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Standard

SHIPPED = "schemas/standards"
"""What paths of shipped files begin with in faults and reports."""


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
    own = _below(folder("schemas") / "standards", SHIPPED) if shipped else ()
    return _book(_read((*own, *_of_the_user(extra))))


def with_drafts(book: Book, drafts: Sequence[Path]) -> Book:
    """A book with these standards added; one of the user's own takes the place of that of the same id.

    Raises:
        StandardsError: with every fault of every file.
        UsageError: a path does not exist.
    """
    added = list(_read(_of_the_user(drafts)))
    ids = {standard.id for standard, _ in added}
    kept = [
        (standard, document)
        for standard, document in zip(book.standards, book.documents, strict=True)
        if is_shipped(document.path) or standard.id not in ids
    ]
    return _book([*kept, *added])


def is_shipped(path: str) -> bool:
    """Whether a file of a book, by the path that the book calls it by, came with the program."""
    return path.startswith(f"{SHIPPED}/")


def _read(files: Iterable[tuple[Traversable | Path, str]]) -> list[tuple[Standard, YamlDocument]]:
    read: list[tuple[Standard, YamlDocument]] = []
    faults: list[Fault] = []
    for source, name in files:
        try:
            document = read_yaml(source, name)
            read.append((checked(document, Standard), document))
        except StandardsError as e:
            faults.extend(e.faults)
    if faults:
        raise StandardsError(tuple(faults))
    return read


def _book(read: Sequence[tuple[Standard, YamlDocument]]) -> Book:
    # of two standards with one id the first keeps its place; lint reports the second
    files = {standard.id: document.path for standard, document in reversed(read)}
    return Book(tuple(standard for standard, _ in read), files, tuple(document for _, document in read))


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
