"""``gate``: who of some candidates may take a post, who is blocked and by what, and how far each is from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cadre_audit.analyses.candidacy_parts import BLOCKS, UNTOLD, Candidacy, Evidence
from cadre_audit.analyses.distance import Distance, Distances
from cadre_audit.analyses.findings import person_record, place_record
from cadre_audit.analyses.notes import notes_table
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.tables.days import Precision
from cadre_audit.tables.identity import Why
from cadre_audit.tables.roster import Roster

_PERSON = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
)
_CANDIDATES = (
    _PERSON[0],
    Column("birth", ("birth",), "date"),
    *_PERSON[1:],
    Column("gate_months_left", ("months_left",), "number"),
    Column("gate_outcome", ("told",), "code", "gate"),
    Column("blocked_by", ("blocked_by",), "codes", "requirement"),
    Column("gate_unknown", ("unknown",), "codes", "requirement"),
    Column("gate_to_decide", ("to_decide",), "codes", "requirement"),
    Column("gate_courses", ("distance", "courses"), "codes", "course"),
    Column("gate_not_closable", ("distance", "not_closable"), "codes", "requirement"),
    Column("place", ("place",), "place"),
)
_FINDINGS = (
    *_PERSON,
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("verdict", ("verdict",), "code", "verdict"),
    Column("actual", ("actual",), "level"),
    Column("required", ("required",), "level"),
    Column("gate_why", ("why",), "code", "gate_why"),
    Column("source", ("source",), "source"),
    Column("status", ("status",), "code", "status"),
    Column("course", ("course",), "code", "course"),
    Column("place", ("person", "ref"), "place"),
)
_DISCIPLINE = (
    *_PERSON,
    Column("discipline_form", ("form",), "code", "discipline"),
    Column("discipline_state", ("state",), "code", "discipline_state"),
    Column("discipline_on", ("decided_on",), "date"),
    Column("discipline_to", ("ends_on",), "date"),
    Column("discipline_document", ("document",)),
    Column("place", ("place",), "place"),
)
_LISTED = (*BLOCKS, *UNTOLD, Verdict.MANUAL)


_NOT_FOUND = {
    Why.NOT_FOUND: "not_in_roster",
    Why.TOO_LITTLE: "told_too_little",
    Why.SEVERAL: "may_be_several",
    Why.OTHER_NAME: "number_of_other_name",
}


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a list of candidates.

    Attributes:
        people: the list.
        row: the row's index in it.
        person: index in the roster, -1 when nobody is found for certain.
        why: how the person was found, or why not.
        near: who may be meant.
    """

    people: Roster
    row: int
    person: int
    why: Why
    near: str

    @property
    def place(self) -> dict[str, Any]:
        """Where the row stands."""
        return place_record(self.people, self.row)


@dataclass(frozen=True, slots=True)
class Candidates:
    """All candidates for one post.

    Attributes:
        listed: the rows of their lists.
        judged: those of them who were found, in the same order.
        roster: the people as they are.
        verdicts: the same people as new holders of the post.
        post: its code.
        unit: the unit of the post, where one is named.
    """

    listed: Sequence[Listed]
    judged: Sequence[Candidacy]
    roster: Roster
    verdicts: Verdicts
    post: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class Gated:
    """Parts of the report."""

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]


def gate(candidates: Candidates, distances: Distances, evidence: Evidence) -> Gated:
    """Every candidate with the outcome, everything that stands against it, and the distance."""
    judged = iter(candidates.judged)
    records = []
    for one in candidates.listed:
        candidacy = next(judged) if one.person >= 0 else None
        records.append(_record(one, candidacy, candidates, distances, evidence))
    counts = _counts(records)
    tables = (
        Table("candidates", _CANDIDATES, records, detail=True, signed=True, expected=True),
        Table("gate_findings", _FINDINGS, list(_lines(records)), "people", detail=True, machine=False),
        Table("gate_discipline", _DISCIPLINE, list(_sanctions(records)), detail=True, machine=False),
        notes_table(candidates.verdicts),
    )
    return Gated(counts, tuple(_facts(candidates, records, counts, evidence)), tables)


def _record(
    one: Listed, candidacy: Candidacy | None, all_: Candidates, distances: Distances, evidence: Evidence
) -> dict[str, Any]:
    day, roster = all_.verdicts.demands.law.as_of, all_.roster
    if candidacy is None:
        return {
            "person": person_record(one.people, one.row), "place": one.place, "found": one.why.code,
            "near": one.near or None, "birth": one.people.day["birth"].iso(one.row), "move": "cannot_tell",
            "outcome": "unknown", "told": _NOT_FOUND[one.why], "blocked_by": [], "unknown": [], "to_decide": [],
            "months_left": None, "planned": None, "discipline": [], "ratings": [], "findings": [], "distance": None,
        }  # fmt: skip
    distance = distances.of(one.person, candidacy.gaps)
    distance = _with_the_rest(distance, candidacy)
    months = int(distances.retires[one.person]) - (day.year * 12 + day.month - 1)
    return {
        "person": person_record(roster, one.person),
        "place": one.place,
        "found": one.why.code,
        "near": None,
        "birth": roster.day["birth"].iso(one.person),
        "move": candidacy.move,
        "outcome": candidacy.outcome,
        "told": candidacy.outcome,
        "blocked_by": [entry.requirement for entry in candidacy.those(*BLOCKS)],
        "unknown": [entry.requirement for entry in candidacy.those(*UNTOLD)],
        "to_decide": [entry.requirement for entry in candidacy.those(Verdict.MANUAL)],
        "months_left": months if distances.retires[one.person] >= 0 else None,
        "planned": evidence.planned.get(one.person, "not_planned") if evidence.planned is not None else None,
        "discipline": [record.record(day) for record in evidence.disciplined.records(one.person)],
        "ratings": [rating.record() for rating in evidence.rated.last(one.person)],
        "findings": [entry.record() for entry in candidacy.entries],
        "distance": distance.record(),
    }


def _with_the_rest(distance: Distance, candidacy: Candidacy) -> Distance:
    """The distance with what stands in the way beside the law: no course ends discipline."""
    others = [entry.requirement for entry in candidacy.those(*BLOCKS) if entry.demand is None]
    if not others:
        return distance
    return Distance(
        distance.gaps + len(others), distance.courses, distance.closes, distance.months, None,
        (*distance.not_closable, *others), distance.not_open,
    )  # fmt: skip


def _lines(records: Sequence[Record]) -> Iterator[Record]:
    """Everything that stands against somebody, or is left to a person, a line each."""
    order = [verdict.code for verdict in _LISTED]
    for record in records:
        against = [found for found in record["findings"] if found["verdict"] in order]
        for found in sorted(against, key=lambda found: order.index(found["verdict"])):
            yield {"person": record["person"], **found}


def _sanctions(records: Sequence[Record]) -> Iterator[Record]:
    """Every record of discipline of a candidate."""
    for record in records:
        for one in record["discipline"]:
            yield {"person": record["person"], **one}


def _counts(records: Sequence[Record]) -> dict[str, int]:
    outcome = [record["outcome"] for record in records]
    return {
        "candidates": len(records),
        "passes": outcome.count("passes"),
        "to_decide_candidates": outcome.count("to_decide"),
        "blocked_candidates": outcome.count("blocked"),
        "unknown_candidates": outcome.count("unknown"),
        "not_found": sum(record["found"] != Why.FOUND.code for record in records),
        "one_course_away": sum(_is_one_course_away(record) for record in records),
    }


def _is_one_course_away(record: Record) -> bool:
    distance = record["distance"]
    is_near = bool(distance) and len(distance["courses"]) == 1 and not distance["not_closable"]
    # what is not told may need a course too
    return is_near and not record["unknown"]


def _facts(
    candidates: Candidates, records: Sequence[Record], counts: dict[str, int], evidence: Evidence
) -> Iterator[Fact]:
    day = candidates.verdicts.demands.law.as_of.isoformat()
    post = {"words": "position", "code": candidates.post}
    purpose = {"words": "gate_purpose", "code": evidence.purpose}
    if candidates.unit:
        yield Fact("gate_unit", {"post": post, "unit": candidates.unit, "day": day, "purpose": purpose})
    else:
        yield Fact("gate", {"post": post, "day": day, "purpose": purpose})
    n = counts["candidates"]
    yield Fact("gate_passes", {"share": {"k": counts["passes"], "n": n}})
    yield Fact("gate_to_decide", {"share": {"k": counts["to_decide_candidates"], "n": n}})
    yield Fact("gate_blocked", {"share": {"k": counts["blocked_candidates"], "n": n}})
    yield Fact("gate_unknown", {"share": {"k": counts["unknown_candidates"], "n": n}})
    if holders := sum(record["move"] == "same" for record in records):
        yield Fact("gate_holders", {"n": holders})
    if counts["not_found"]:
        yield Fact("gate_not_found", {"n": counts["not_found"]})
    if counts["one_course_away"]:
        yield Fact("gate_one_course", {"n": counts["one_course_away"]})
    yield from _facts_of_data(candidates, records)


def _facts_of_data(candidates: Candidates, records: Sequence[Record]) -> Iterator[Fact]:
    """What the outcome rests on beside the law: births of which only the year is known, time that is for others."""
    precision = candidates.roster.day["birth"].precision
    years = sum(int(precision[one.person]) == Precision.YEAR for one in candidates.listed if one.person >= 0)
    if years:
        yield Fact("gate_year_only", {"n": years})
    if any(entry["why"] == "time_is_for_holders" for record in records for entry in record["findings"]):
        yield Fact("gate_time_is_for_holders")
