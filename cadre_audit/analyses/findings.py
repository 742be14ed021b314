"""Findings: what an entry of the verdict matrix says about one person and one requirement, in machine form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, overload

import numpy as np

from cadre_audit.analyses.baseline import Compared, baseline_record
from cadre_audit.analyses.waivers import waiver_record
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.equivalent import deciding_text
from cadre_audit.judge.facts import Facts, month_of, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Time, Verdict, Verdicts
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Record
from cadre_audit.standards.model import (
    AgeWindow,
    HoldsAnyOf,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MajorIn,
    Manual,
    MonthsLeft,
    PartyMember,
)  # fmt: skip
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import name_key, text_key
from cadre_audit.vocabulary.load import vocabulary

Entry = tuple[int, int]


def person_record(roster: Roster, person: int) -> dict[str, Any]:
    """Who and where somebody is."""
    return {
        "full_name": roster.name(person),
        "unit": roster.text["unit"].at(person),
        "position": roster.text["position"].at(person),
        "position_code": roster.position_code(person),
        "ref": roster.ref(person),
        "file": roster.places[roster.place[person]][0],
    }


def place_record(roster: Roster, row: int) -> dict[str, Any]:
    """Where a row of a list stands; a text file has no sheet."""
    path, sheet, number = roster.place_of(row)
    return {"file": path, "sheet": sheet or None, "row": number}


def reading_order(roster: Roster, people: Sequence[int]) -> list[int]:
    """These people by unit and, within a unit, by given name, as Vietnamese lists are."""
    unit_rank = {name: i for i, name in enumerate(sorted(roster.units, key=text_key))}
    ranks = [*(unit_rank[name] for name in roster.units), len(unit_rank)]
    keys = {
        int(code): name_key(str(roster.text["full_name"].values[code]))
        for code in set(roster.text["full_name"].codes[list(people)].tolist())
        if code >= 0
    }
    names = roster.text["full_name"].codes
    return sorted(
        people,
        key=lambda i: (ranks[roster.unit[i]], keys.get(int(names[i]), ()), int(roster.place[i]), int(roster.row[i])),
    )


class Findings(Sequence[Record]):
    """Entries of the matrix as records, each made when it is asked for; a class because a country has millions.

    Args:
        verdicts: the matrix.
        entries: which entries, in reading order.
        compared: the gaps held against a baseline, if there is one.
    """

    def __init__(self, verdicts: Verdicts, entries: Sequence[Entry], compared: Compared | None = None) -> None:
        self.verdicts, self.entries, self.compared = verdicts, entries, compared

    def __len__(self) -> int:
        return len(self.entries)

    @overload
    def __getitem__(self, index: int) -> Record: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Record]: ...

    def __getitem__(self, index: int | slice) -> Record | Sequence[Record]:
        if isinstance(index, slice):
            return Findings(self.verdicts, self.entries[index], self.compared)
        return self._record(self.entries[index])

    def __iter__(self) -> Iterator[Record]:
        return map(self._record, self.entries)

    def _record(self, entry: Entry) -> Record:
        record = finding(self.verdicts, *entry)
        if self.compared is not None and self.verdicts.matrix[entry] == Verdict.GAP:
            record["baseline"] = baseline_record(self.compared, entry, self.verdicts.demands.law.as_of)
        return record


def finding(verdicts: Verdicts, person: int, requirement: int) -> dict[str, Any]:
    """One entry of the matrix with its evidence and its law."""
    demand = verdicts.demand(person, requirement)
    verdict = Verdict(int(verdicts.matrix[person, requirement]))
    record: dict[str, Any] = {
        "person": person_record(verdicts.roster, person),
        "requirement": verdicts.requirements[requirement],
        "field": None,
        "verdict": verdict.code,
        "actual": None,
        "required": None,
        "due": None,
        "source": None,
        "status": None,
        "course": None,
        "grace": None,
        "grace_undecided": False,
        "waiver": None,
        "baseline": None,
    }
    if demand is None:
        return record
    due = verdicts.due(person, requirement)
    closable = verdict in (Verdict.GAP, Verdict.GRACE)
    return record | {
        "field": field_of(demand),
        "actual": actual(verdicts, person, demand),
        "required": required(demand),
        "due": due.isoformat() if due else None,
        "source": source_of(demand),
        "status": _status(demand, verdict),
        "course": demand.requirement.closes_with if closable else None,
        "grace": grace_of(demand) if due else None,
        "grace_undecided": bool(verdicts.time[person, requirement] == Time.UNDECIDED),
        "waiver": _waiver(verdicts, person, requirement),
    }


def _status(demand: Demand, verdict: Verdict) -> str:
    """Whether the verdict rests on what was read in a source."""
    recalled = verdict == Verdict.MANUAL and demand.leaves_to_a_person_by_recall
    return "unverified" if recalled else demand.rule.status


def _waiver(verdicts: Verdicts, person: int, requirement: int) -> dict[str, Any] | None:
    by = verdicts.waived_by.get((person, requirement))
    return waiver_record(*by) if by else None


def source_of(demand: Demand) -> dict[str, str]:
    """The instrument and the clause, with that of the easing where one was applied."""
    own = demand.rule.article
    eased = demand.ease and demand.ease.article != own
    article = f"{own}; {demand.ease.article}" if demand.ease and eased else own
    return {"document": demand.rule.document, "article": article}


def grace_of(demand: Demand) -> dict[str, str] | None:
    """The clause that gives time, None when none does."""
    grace = demand.requirement.grace
    return {"document": grace.document or demand.rule.document, "article": grace.article} if grace else None


def field_of(demand: Demand) -> str | None:
    """The person field that a requirement looks at."""
    requirement = demand.requirement
    if isinstance(requirement, LevelAtLeast | HoldsAnyOf):
        return requirement.field
    if isinstance(requirement, AgeWindow | MonthsLeft):
        return "birth_date"
    if isinstance(requirement, PartyMember):
        return "party_member"
    if isinstance(requirement, HoldsCertificates):
        return "certificates"
    return "major" if isinstance(requirement, MajorIn) else None


def required(demand: Demand) -> Any:
    """What is demanded: a code, an age or a number of months, words, or the texts of a condition."""
    requirement = demand.requirement
    if isinstance(requirement, LevelAtLeast):
        return demand.ease.at_least if demand.ease and demand.ease.at_least else requirement.at_least
    if isinstance(requirement, AgeWindow):
        highest = demand.ease.maximum if demand.ease and demand.ease.maximum is not None else requirement.maximum
        return {"minimum": requirement.minimum, "maximum": highest}
    if isinstance(requirement, MonthsLeft):
        return {"minimum": requirement.at_least, "unit": "months"}
    if isinstance(requirement, MajorIn | HoldsAnyOf):
        return list(requirement.any_of)
    if isinstance(requirement, HoursPerYear):
        return {"minimum": requirement.at_least, "unit": "hours"}
    if isinstance(requirement, HoldsCertificates):
        titles = {one.id: one.title for one in demand.rule.certificates}
        named = {tongue: [getattr(titles[id], tongue) for id in requirement.any_of] for tongue in ("vi", "en")}
        return {
            "any_of": list(requirement.any_of),
            "minimum": requirement.count,
            "unit": "certificates",
            "names": named,
        }
    if isinstance(requirement, Manual):
        return requirement.text.model_dump()
    return True if isinstance(requirement, PartyMember) else None


def actual(verdicts: Verdicts, person: int, demand: Demand) -> Any:
    """The evidence that was judged; None when the file does not tell it.

    Of a level its code, or the text of the cell where the law says of this text what it counts as.
    """
    requirement, roster = demand.requirement, verdicts.roster
    if isinstance(requirement, LevelAtLeast):
        if text := deciding_text(demand, roster, person, ymd_of(verdicts.demands.law.as_of)):
            return text
        rank = int(roster.level[requirement.field][person])
        return vocabulary().ladders[requirement.field].codes[rank] if rank >= 0 else None
    if isinstance(requirement, MajorIn | HoldsAnyOf | HoldsCertificates):
        return roster.text[field_of(demand) or ""].at(person)
    if isinstance(requirement, PartyMember):
        return (False, True, None)[int(roster.flag["party_member"][person])]
    if isinstance(requirement, HoursPerYear):
        return _hours(roster, person)
    facts = Facts(roster, person, person + 1, ymd_of(verdicts.demands.law.as_of))
    if isinstance(requirement, AgeWindow):
        return _age(requirement, facts)
    return _months(requirement, facts) if isinstance(requirement, MonthsLeft) else None


def _hours(roster: Roster, person: int) -> int | None:
    """The lessons that certainly count, as far as the records go; None of whom no record tells any."""
    hours = roster.hours
    if hours is None or not (hours.records[person] or hours.is_complete):
        return None
    # of who has only records without hours nothing is known, which is not the same as none
    return None if hours.is_open[person] and not hours.low[person] else int(hours.low[person])


def _age(requirement: AgeWindow, facts: Facts) -> int | None:
    """Completed years on the day that counts, by the earliest birthday that the file allows."""
    birth, appointed = facts.span("birth"), facts.span("appointed_on")
    day = facts.as_of if requirement.at == "today" else int(appointed.last[0])
    return int(years_between(birth.first, day)[0]) if birth.known[0] and day else None


def _months(requirement: MonthsLeft, facts: Facts) -> int | None:
    retires = int(retirement_months(facts)[0])
    today = ymd_of(requirement.counted_on) if requirement.counted_on else facts.as_of
    day = facts.span("appointed_on").first if requirement.at == "appointment" else today
    if retires < 0 or (requirement.at == "appointment" and not facts.span("appointed_on").known[0]):
        return None
    return retires - int(month_of(day if isinstance(day, int) else day[0]))


def grace_undecided(verdicts: Verdicts) -> Iterator[Problem]:
    """Shortfalls that may have time, of people of whom the file does not tell since when they serve."""
    people = np.flatnonzero((verdicts.time == Time.UNDECIDED).any(axis=1)).tolist()
    for i in people:
        yield Problem(ProblemCode.GRACE_UNDECIDED, *verdicts.roster.place_of(i), "", verdicts.roster.name(i))
