"""Lays the leaders' decisions over the registrations: each ends approved, refused, deferred, or without a decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cadre_audit.analyses.reconcile_rows import Placed
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.tables.registrations import Registrations
from cadre_audit.vocabulary.fold import fold, spoken
from cadre_audit.vocabulary.units import unit_key

DECISIONS = ("approved", "refused", "deferred")


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of a file of decisions, understood.

    Attributes:
        place: file, sheet, row and the letters of the column of decisions.
        full_name, unit: as written; the unit may be empty.
        birth: yyyymmdd of the first day that it can mean, and how many parts of it are known; 0 when blank.
        course: an id, else the course as written; empty when blank.
        decision: one of :data:`DECISIONS`.
        document, by, on, note: who decided what on which day, as written.
    """

    place: tuple[str, str, int, str]
    full_name: str
    unit: str
    birth: tuple[int, int]
    course: str
    decision: str
    document: str | None = None
    by: str | None = None
    on: str | None = None
    note: str | None = None


def decided(
    decisions: Sequence[Decision], registrations: Registrations, placed: Sequence[Placed]
) -> tuple[dict[int, Decision], list[Problem]]:
    """The decision on each registration by its row, and the rows of decisions that could not be applied.

    A registration that stands twice shares one decision. Decisions that contradict each other decide nothing.
    """
    counts = [one.row if one.first is None else one.first for one in placed]
    named = _by_name(registrations)
    problems: list[Problem] = []
    found: dict[int, list[Decision]] = {}
    for one in decisions:
        rows = {counts[row] for row in named.get(spoken(one.full_name), ()) if _fits(one, row, registrations)}
        if len(rows) == 1:
            found.setdefault(rows.pop(), []).append(one)
        else:
            problems.append(_problem(one, ProblemCode.DECISION_AMBIGUOUS if rows else ProblemCode.DECISION_UNMATCHED))
    problems += _contradictions(found)
    kept = {row: own[-1] for row, own in found.items() if len({one.decision for one in own}) == 1}
    return {row: kept[count] for row, count in enumerate(counts) if count in kept}, problems


def _by_name(registrations: Registrations) -> dict[str, list[int]]:
    named: dict[str, list[int]] = {}
    for row in range(len(registrations)):
        named.setdefault(spoken(registrations.people.name(row)), []).append(row)
    return named


def _fits(one: Decision, row: int, registrations: Registrations) -> bool:
    """Whether nothing that the decision says of the registration is otherwise."""
    people = registrations.people
    unit = int(people.unit[row])
    if one.unit and unit >= 0 and unit_key(one.unit) != unit_key(people.units[unit]):
        return False
    ymd, parts = one.birth
    known = min(parts, int(people.day["birth"].precision[row]))
    unknown_parts = 100 ** (3 - known)
    if known and ymd // unknown_parts != int(people.day["birth"].ymd[row]) // unknown_parts:
        return False
    typed = str(registrations.text["typed"].at(row) or "")
    return not one.course or one.course == registrations.course_of(row) or fold(one.course) == fold(typed)


def _contradictions(found: dict[int, list[Decision]]) -> Iterator[Problem]:
    for own in found.values():
        if len({one.decision for one in own}) > 1:
            first = own[0].place
            yield from (
                _problem(one, ProblemCode.DECISION_CONTRADICTS, f"{first[0]} {first[1]}!{first[2]}") for one in own[1:]
            )


def _problem(one: Decision, code: ProblemCode, hint: str = "") -> Problem:
    path, sheet, row, column = one.place
    return Problem(
        code, path, sheet, row, column if code is ProblemCode.DECISION_CONTRADICTS else "", one.full_name, hint
    )
