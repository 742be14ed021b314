"""What no clause asks of a candidate and somebody has to look at all the same: silent law, discipline, ratings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from cadre_audit.analyses.candidacy_evidence import DISCIPLINE, ratings, sanctions
from cadre_audit.analyses.candidacy_parts import Entry, Evidence
from cadre_audit.analyses.evaluation_rules import Review
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
    if one := _rating(person, evidence, is_reviewed="meets-standards" in named):
        found.append(one)
    return found


def _rating(person: int, evidence: Evidence, *, is_reviewed: bool) -> Entry | None:
    """A low rating of the last year: in the way where the law ends the service of who was rated so twice in a row.

    Args:
        person: whose.
        evidence: what is known.
        is_reviewed: whether a clause asks for the rating of the last year already.
    """
    review = evidence.rated.review(person)
    if review is None:
        return None
    told = {"actual": ratings(person, evidence, review.years), **_law_of(review)}
    follows = review.rule.follows if review.rule else None
    if review.level == "failed" and follows is not None and follows.years == "consecutive":
        # of whose kind nothing is told, it is not known whether the rule speaks of him
        verdict = Verdict.UNKNOWN if "kind_not_stated" in review.notes else Verdict.GAP
        return Entry("rating-on-record", verdict, "rating_failed_twice", None, told)
    if is_reviewed or (review.level != "failed" and review.pattern == "one"):
        return None
    why = "rating_failed" if review.pattern == "one" else "rating_low_twice"
    return Entry("rating-on-record", Verdict.MANUAL, why, None, told)


def _law_of(review: Review) -> dict[str, Any]:
    """What follows from the ratings by the law of their last year, with its clause; nothing where none was read."""
    if review.rule is None or review.period is None:
        return {}
    rule, reference = review.rule, review.period.reference
    source = {"document": rule.document or reference.document, "article": rule.article or reference.article}
    return {"required": rule.text.model_dump(), "source": source, "status": rule.status}


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
