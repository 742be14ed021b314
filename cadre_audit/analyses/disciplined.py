"""Who of a roster was disciplined, by lists and by the lists' own columns, and of whom that is not certain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import numpy as np

from cadre_audit.analyses.identified import whose
from cadre_audit.judge.facts import day_of, span_of
from cadre_audit.standards.discipline import BELOW, NOTHING
from cadre_audit.tables.days import Days
from cadre_audit.tables.discipline import NOT_UNDERSTOOD, Records
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import take

OnRecord = Literal["in_force", "ended", "later", "day_unknown", "not_understood"]
State = Literal["none", "in_force", "ended", "day_unknown", "not_understood", "doubtful", "blank", "no_source"]
# what is told first of somebody with several records
_WORST: tuple[State, ...] = ("in_force", "not_understood", "day_unknown")


@dataclass(frozen=True, slots=True)
class Sanction:
    """One record of discipline.

    Attributes:
        form: the form, or :data:`NOT_UNDERSTOOD`.
        typed: the cell.
        on, to: first and last day that the day of the decision and that of its end can mean; None where not told.
        told_on, told_to: the same as the list tells them.
        document: the number of the decision.
        place: file, sheet and row.
    """

    form: str
    typed: str
    on: tuple[date, date] | None
    to: tuple[date, date] | None
    told_on: str | None
    told_to: str | None
    document: str | None
    place: tuple[str, str, int]

    def state(self, day: date) -> OnRecord:
        """How it stands on a day."""
        if self.form == NOT_UNDERSTOOD:
            return "not_understood"
        if self.on and self.on[0] > day:
            return "later"
        if self.to and self.to[1] < day:
            return "ended"
        # a list that tells no day tells of discipline all the same, but not whether it came before the day
        return "in_force" if self.on and self.on[1] <= day else "day_unknown"

    def record(self, day: date) -> dict[str, Any]:
        """The record in machine form."""
        file, sheet, row = self.place
        return {
            "form": self.form if self.form != NOT_UNDERSTOOD else None,
            "typed": self.typed,
            "state": self.state(day),
            "decided_on": self.told_on,
            "ends_on": self.told_to,
            "document": self.document,
            "place": {"file": file, "sheet": sheet or None, "row": row},
        }


@dataclass(frozen=True, slots=True)
class Disciplined:
    """The discipline of everybody of a roster.

    Attributes:
        of_person: a number of a person → the records.
        same: for everybody of the roster, a number that rows of one person share.
        cleared: numbers of people of whom a column says that there is none.
        doubtful: indexes of people who may be meant by a record.
        is_listed: whether a list of who was disciplined was given, so that who is not in it was not.
        has_column: whether the list of people has such a column, so that a blank cell is not told.
    """

    of_person: Mapping[int, Sequence[Sanction]] = field(default_factory=dict)
    same: Sequence[int] = ()
    cleared: frozenset[int] = frozenset()
    doubtful: frozenset[int] = frozenset()
    is_listed: bool = False
    has_column: bool = False

    def records(self, person: int) -> Sequence[Sanction]:
        """The records of one person."""
        return self.of_person.get(self.same[person], ()) if self.same else ()

    def state(self, person: int, day: date) -> State:
        """How somebody stands on a day: the worst of the records, else what the lists say by their silence."""
        own = {one.state(day) for one in self.records(person)}
        worst = next((state for state in _WORST if state in own), None)
        if worst is not None:
            return worst
        if person in self.doubtful:
            return "doubtful"
        if "ended" in own:
            return "ended"
        if self.is_listed or (self.same and self.same[person] in self.cleared):
            return "none"
        return "blank" if self.has_column else "no_source"


def disciplined(roster: Roster, column: Records | None, lists: Records | None) -> Disciplined:
    """The discipline of a roster.

    Args:
        roster: the people.
        column: what lists of these people, such as the candidates' own, say in a column of discipline.
        lists: lists of who was disciplined.
    """
    of_person: dict[int, list[Sanction]] = {}
    cleared: set[int] = set()
    doubtful: set[int] = set()
    same: Sequence[int] = ()
    for source in (column, lists):
        if source is None:
            continue
        found = whose(source.people, roster)
        same = same or found.same.tolist()
        told = [row for row in range(len(source.people)) if source.form_of(row) not in (None, NOTHING, BELOW)]
        for row in range(len(source.people)):
            if source.form_of(row) in (NOTHING, BELOW) and found.person[row] >= 0:
                cleared.add(int(found.same[found.person[row]]))
        for row in told:
            if found.person[row] >= 0:
                of_person.setdefault(int(found.same[found.person[row]]), []).append(_sanction(source, row))
        doubtful |= set(_touched(source, roster, told)) if source.people is not roster else set()
    has_column = column is not None and column.is_told
    return Disciplined(of_person, same, frozenset(cleared), frozenset(doubtful), lists is not None, has_column)


def _touched(source: Records, roster: Roster, rows: Sequence[int]) -> Iterator[int]:
    """Who of the roster may be meant by records that are not certain."""
    if rows:
        yield from np.flatnonzero(whose(take(source.people, np.array(rows, np.intp)), roster).touched).tolist()


def _sanction(source: Records, row: int) -> Sanction:
    people = source.people
    document = source.document.at(row)
    return Sanction(
        form=source.form_of(row) or NOT_UNDERSTOOD,
        typed=str(source.typed.at(row)),
        on=_span(source.on, row),
        to=_span(source.to, row),
        told_on=source.on.iso(row),
        told_to=source.to.iso(row),
        document=None if document is None else str(document),
        place=people.place_of(row),
    )


def _span(days: Days, row: int) -> tuple[date, date] | None:
    if not days.ymd[row]:
        return None
    span = span_of(days, np.array([row], np.intp))
    return day_of(int(span.first[0])), day_of(int(span.last[0]))
