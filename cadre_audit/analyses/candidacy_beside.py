"""What no clause asks of a candidate and somebody has to look at all the same: silent law, discipline, ratings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cadre_audit.analyses.candidacy_evidence import DISCIPLINE, ratings, sanctions
from cadre_audit.analyses.candidacy_parts import Entry, Evidence
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.standards.in_force import Absence
from cadre_audit.standards.model import MonthsLeft

_SILENT = {
    "appointment": "silent_appointment",
    "succession": "silent_succession",
    "nomination": "silent_nomination",
}


def beside_the_law(
    entries: Sequence[Entry], target: str, verdicts: Verdicts, person: int, evidence: Evidence
) -> list[Entry]:
    """What no clause asks and somebody has to look at all the same: silent law, discipline, a failed rating."""
    law, named = verdicts.demands.law, {entry.requirement for entry in entries}
    found = []
    purposes = {evidence.purpose_of.get(rule.standard) for rule in law.rules.get(target, ())}
    absence = law.absence(target)
    if "post" not in purposes:
        found.append(Entry("post-standard", Verdict.NO_STANDARD, absence.value if absence else "not_encoded"))
    elif absence is Absence.OVERTAKEN:
        # what took the place of a part of the standard could not be read
        found.append(Entry("post-standard", Verdict.NO_STANDARD, absence.value))
    if evidence.purpose not in ("post", *purposes):
        found.append(Entry("purpose-conditions", Verdict.MANUAL, _SILENT[evidence.purpose]))
    elif evidence.purpose != "post" and not any(map(_is_of_age, entries)):
        found.append(Entry("age-for-term", Verdict.MANUAL, "no_clause_of_age"))
    if "no-discipline" not in named and (one := _discipline(person, law.as_of, evidence)):
        found.append(one)
    if "meets-standards" not in named and evidence.rated.state(person, law.as_of) == "failed":
        told = {"actual": ratings(person, law.as_of, evidence)}
        found.append(Entry("rating-on-record", Verdict.MANUAL, "rating_failed", None, told))
    return found


def _is_of_age(entry: Entry) -> bool:
    """Whether an entry is about the years that somebody can still serve."""
    is_counted = entry.demand is not None and isinstance(entry.demand.requirement, MonthsLeft)
    return is_counted or entry.requirement == "congress-age"


def _discipline(person: int, day: date, evidence: Evidence) -> Entry | None:
    """Discipline where no clause that was read speaks of it: in the way while the list itself says that it lasts."""
    state = evidence.disciplined.state(person, day)
    if state in ("none", "no_source", "ended", "blank"):
        return None
    lasts = any(one.state(day) == "in_force" and one.to for one in evidence.disciplined.records(person))
    told = {"actual": sanctions(person, day, evidence)}
    if state == "in_force" and lasts:
        return Entry("discipline-on-record", Verdict.GAP, "discipline_lasts", None, told)
    return Entry("discipline-on-record", Verdict.MANUAL, DISCIPLINE[state][1], None, told)
