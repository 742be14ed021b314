"""People written by hand and judged; how they become a roster is in `cadre_audit.tables.by_hand`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book, load
from cadre_audit.tables.by_hand import (
    FIRST_ROW,
    SHEET,
    File,
    Person,
    areas_of,
    posts_of,
    roster_of,
    roster_of_files,
    span,
    unit_of,
)

__all__ = [
    "FIRST_ROW", "SHEET", "SHIPPED", "File", "Person", "areas_of", "column", "judged", "posts_of", "roster_of",
    "roster_of_files", "shipped_law", "span", "unit_of", "verdict_of",
]  # fmt: skip
SHIPPED = load()


def judged(people: Sequence[Person], law: InForce, *, listed_on: date | None = None) -> Verdicts:
    """The verdicts on these people; `listed_on` is the day in the title of their list."""
    roster = roster_of(people, as_of=listed_on)
    return judge(roster, law, areas_of(roster, people))


def shipped_law(day: str, book: Book = SHIPPED) -> InForce:
    """The shipped law on a day."""
    return in_force(book, date.fromisoformat(day))


def verdict_of(verdicts: Verdicts, person: int, requirement: str) -> str:
    """One verdict by name; a requirement without a column binds nobody."""
    return Verdict(int(verdicts.of(requirement)[person])).code


def column(verdicts: Verdicts, requirement: str) -> list[str]:
    """The verdicts of everybody on one requirement."""
    return [verdict_of(verdicts, person, requirement) for person in range(len(verdicts.roster))]
