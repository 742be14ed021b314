"""A standard together with the file it was read from, so that a fault can name its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cadre_audit.data_files import Place
from cadre_audit.errors import Fault
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import AllOf, AnyOf, Requirement, Standard

Loc = tuple[str | int, ...]


@dataclass(frozen=True)
class Placed:
    """One standard of a book with the places of its values; a class because every check needs both."""

    book: Book
    place: int
    standard: Standard

    def fault(self, loc: Loc, key: str, **values: object) -> Fault:
        """A fault at the value named by ``loc``, or at the nearest part around it that the file has."""
        if self.place >= len(self.book.documents):
            return Fault(self.standard.id, 0, 0, key, **values)
        at = self._at(loc)
        return Fault(self.path, at.key_line, at.key_column, key, **values)

    def line(self, loc: Loc) -> int:
        """The line of a value; 0 in a book made by hand."""
        return 0 if self.place >= len(self.book.documents) else self._at(loc).line

    @property
    def path(self) -> str:
        """The file's path; the id of the standard in a book made by hand."""
        return self.standard.id if self.place >= len(self.book.documents) else self.book.documents[self.place].path

    def requirements(self) -> Iterator[tuple[Loc, Requirement]]:
        """Every requirement with its location, the parts of ``all_of`` and ``any_of`` too."""
        for i, version in enumerate(self.standard.versions):
            for j, requirement in enumerate(version.requirements):
                yield from _with_parts(("versions", i, "requirements", j), requirement)

    def _at(self, loc: Loc) -> Place:
        return self.book.documents[self.place].place_of(loc)[0]


def _with_parts(loc: Loc, requirement: Requirement) -> Iterator[tuple[Loc, Requirement]]:
    yield loc, requirement
    if isinstance(requirement, AllOf | AnyOf):
        for k, part in enumerate(requirement.of):
            yield from _with_parts((*loc, "of", k), part)
