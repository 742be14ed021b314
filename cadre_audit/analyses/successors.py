"""Who of the roster is planned for which post: rows of succession lists matched to people, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.reconcile_people import Match, Matching
from cadre_audit.judge.facts import day_of
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.tables.days import iso_any
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import units_named
from cadre_audit.tables.succession import Succession
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.same_places import is_same_place, place_key
from cadre_audit.vocabulary.units import unit_in, unit_key

Freed = tuple[str, tuple[str, str] | None]
"""A post that somebody leaves or takes: its code, and the keys of its unit and district, None where it is not known."""
_WORD_OF_UNIT = re.compile(r"xã|phường|thị trấn|đặc khu", re.IGNORECASE)
_DOUBTS = {
    "not_found": ProblemCode.PLANNED_PERSON_UNKNOWN,
    "too_little": ProblemCode.PLANNED_PERSON_DOUBTFUL,
    "ambiguous": ProblemCode.PLANNED_PERSON_DOUBTFUL,
}


@dataclass(frozen=True, slots=True)
class Successor:
    """One person who is planned for one post.

    Attributes:
        person: index in the roster; -1 when nobody is found for certain.
        name: as the list writes it.
        post: the code of the planned post.
        unit: the unit of the planned post: the one named, else the one that the person works in.
        since: the first day on which the post may be taken, None where the list tells none.
        told: that day as far as the list tells it.
        term, document: of the plan.
        place: where the plan stands.
        holds_it: whether the person is in that very post already.
    """

    person: int
    name: str
    post: str
    unit: str | None
    since: date | None
    told: str | None
    term: str | None
    document: str | None
    place: tuple[str, str, int]
    holds_it: bool = False

    @property
    def key(self) -> Freed:
        """The post that somebody leaves or takes."""
        return self.post, place_key(self.unit) if self.unit else None

    def record(self) -> dict[str, Any]:
        """The plan in machine form."""
        file, sheet, row = self.place
        return {
            "position": self.post,
            "unit": self.unit,
            "from": self.told,
            "term": self.term,
            "document": self.document,
            "place": {"file": file, "sheet": sheet or None, "row": row},
        }


def successors(
    lists: Sequence[Succession], roster: Roster, units: Sequence[str] = ()
) -> tuple[list[Successor], list[Problem]]:
    """Every plan that is understood, each once, and what could not be matched.

    Args:
        lists: the lists.
        roster: the people in post.
        units: the units that the run is about; none for all. Who works elsewhere and is planned for one of these is
            kept without being looked for.
    """
    plans: dict[tuple[object, ...], list[Successor]] = {}
    problems: list[Problem] = []
    for one in lists:
        for row, match in _matched(one, roster, units):
            if match.why in _DOUBTS:
                place, name = one.people.place_of(row), one.people.name(row)
                problems.append(_problem(_DOUBTS[match.why], place, name, match.near))
            for plan in _plans(one, row, match.person, roster):
                who = plan.person if plan.person >= 0 else (spoken(plan.name), *_birth(one, row))
                if plan.person >= 0 or not units or plan.unit in roster.units:
                    plans.setdefault((who, *plan.key), []).append(plan)
    # of two plans of one person for one post the sooner one counts, whichever stands first
    kept = [min(own, key=lambda plan: (plan.since is None, plan.since or date.max)) for own in plans.values()]
    for own, first in zip(plans.values(), kept, strict=True):
        _, sheet, row = first.place
        hint = f"{sheet}!{row}" if sheet else str(row)
        problems += [_problem(ProblemCode.PLANNED_TWICE, p.place, p.name, hint) for p in own if p is not first]
    return kept, problems


def _problem(code: ProblemCode, place: tuple[str, str, int], name: str, hint: str) -> Problem:
    file, sheet, row = place
    return Problem(code, file, sheet, row, "", name, hint)


def _matched(one: Succession, roster: Roster, units: Sequence[str]) -> Iterator[tuple[int, Match]]:
    """The rows that plan something, each with whom it is of; of who works in another unit nothing is said."""
    rows = [row for row in np.flatnonzero(one.typed.codes >= 0).tolist() if one.posts_of(row)]
    if one.is_roster:
        yield from ((row, Match(row)) for row in rows)
        return
    matching = Matching(roster, one.people)
    here = set(units_named(one.people, units).tolist()) if units else None
    for row in rows:
        match = matching.of(row)
        is_elsewhere = match.person < 0 and here is not None and row not in here and one.people.unit[row] >= 0
        yield row, Match(-1, "elsewhere") if is_elsewhere else match


def _plans(one: Succession, row: int, person: int, roster: Roster) -> Iterator[Successor]:
    """One plan for each post that a row names."""
    unit = _unit(one, row, person, roster)
    ymd, precision = int(one.since.ymd[row]), int(one.since.precision[row])
    for post in one.posts_of(row):
        yield Successor(
            person=person,
            name=one.people.name(row),
            post=post,
            unit=unit,
            since=day_of(ymd) if ymd else None,
            told=iso_any(ymd, precision),
            term=_text(one, "planned_term", row),
            document=_text(one, "planned_document", row),
            place=one.people.place_of(row),
            holds_it=person >= 0 and _holds(roster, person, post, unit),
        )


def _unit(one: Succession, row: int, person: int, roster: Roster) -> str | None:
    """The unit of the planned post as the roster names it: its column, the post's text, else where the person works."""
    named = one.unit.at(row) or unit_in(str(one.typed.at(row)))
    if named is not None and one.unit.at(row) is None and not _is_certain(str(named), roster):
        named = None
    source, index = (roster, person) if person >= 0 else (one.people, row)
    unit = int(source.unit[index])
    own = source.units[unit] if unit >= 0 else None
    if named is None or (own and is_same_place(own, str(named))):
        named = own
    return None if named is None else _as_in(roster, str(named))


def _as_in(roster: Roster, named: str) -> str:
    """A unit as the roster names it; of several that may be meant, as the list names it."""
    alike = [name for name in roster.units if name == named] or [
        name for name in roster.units if is_same_place(name, named)
    ]
    return alike[0] if len(alike) == 1 else named


def _is_certain(named: str, roster: Roster) -> bool:
    """Whether words of a post name a unit: 'TT' is 'thị trấn' as often as 'thường trực'."""
    return _WORD_OF_UNIT.match(named) is not None or any(unit_key(name) == unit_key(named) for name in roster.units)


def _holds(roster: Roster, person: int, post: str, unit: str | None) -> bool:
    own = int(roster.unit[person])
    same = own < 0 or unit is None or is_same_place(roster.units[own], unit)
    return same and post in roster.posts[roster.post[person]]


def _birth(one: Succession, row: int) -> tuple[int, int]:
    birth = one.people.day["birth"]
    return int(birth.ymd[row]), int(birth.precision[row])


def _text(one: Succession, name: str, row: int) -> str | None:
    value = one.text[name].at(row)
    return None if value is None else str(value)
