"""One list before against the list after: judged by the law of both days, its shares measured and split."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from cadre_audit.analyses import compare_standards
from cadre_audit.analyses.compare import People, people_of, side_by_side
from cadre_audit.analyses.compare_masks import told_of
from cadre_audit.analyses.compare_measures import SHOWN, Asked, known_measures, one_sided, shares, splits
from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.compare_standards import Judged, with_later_levels
from cadre_audit.analyses.law_diff import Side as LawSide
from cadre_audit.analyses.law_diff import law_diff
from cadre_audit.analyses.stats_words import measure_title
from cadre_audit.errors import UsageError
from cadre_audit.jobs.common import bound_by, judged_by, somebody_is_audited
from cadre_audit.jobs.compare_job import CompareJob
from cadre_audit.jobs.compare_lists import List, Population, in_order, of_one_form, population_of
from cadre_audit.jobs.law import law_on
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Fact, Record
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import InForce, still_in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waivers
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.pairing import paired
from cadre_audit.tables.roster import Roster

_OWN_WORDS = ("sex.female", "sex.male", "young", *compare_standards.MEASURES)
# a remainder → the field that it is of, where that is called otherwise
_FIELDS = {"age.not_stated": "birth", "religious.not_stated": "religion"}
_NOBODY_YET = np.empty(0, np.int64)


@dataclass(slots=True)
class Found:
    """What all comparisons of a run gave."""

    shares: list[Record] = field(default_factory=list)
    splits: list[Record] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    differences: list[Record] = field(default_factory=list)
    sides: list[Record] = field(default_factory=list)
    laws: list[Record] = field(default_factory=list)
    people: People | None = None


@dataclass(frozen=True, slots=True)
class Law:
    """The law of both days: books, catalogue and waivers."""

    old: Book
    new: Book
    courses: Courses
    waivers: Waivers | None

    def young_under(self, job: CompareJob) -> int:
        """Who is younger is young."""
        return job.young_under or self.courses.young.under


def compare_lists(job: CompareJob, law: Law, before: List, after: List, found: Found, *, with_people: bool) -> None:
    """One list before against the list after."""
    of_one_form(before, after)
    in_order(before, after)
    rule = paired(before.roster, after.roster)
    population = population_of(job, before, after, law.new, rule)
    pair = side_by_side(side_of(before, population.before), side_of(after, population.after), rule)
    known_ids((share.id for share in job.measures), pair, law.young_under(job))
    ids = asked_ids(job, before.name)
    judged = None
    if with_people or not ids or any(id in compare_standards.MEASURES for id in ids):
        judged = judged_on_both_days(
            job, law, pair, found, is_asked=any(id in compare_standards.MEASURES for id in ids)
        )
    if with_people:
        found.people = people_of(pair, judged)
    one_roster = before.roster is after.roster
    asked = Asked(ids, law.young_under(job), without_ages=not before.is_dated and not one_roster)
    silent = one_sided(pair)
    for id in ids:
        if (remainder := told_of(id)) in silent and id != remainder:
            raise UsageError("compare_not_told", measure=id, name=silent[str(remainder)])
    if silent and not ids:
        found.facts += not_told(silent)
    is_asked = bool(ids) or not job.measures
    own = shares(pair, judged, asked) if population.comparable and is_asked else []
    found.shares += own
    split_ids = [one["id"] for one in own if job.measures or (one["id"] in SHOWN and one["points"])]
    found.splits += splits(pair, judged, split_ids, asked)
    found.differences += population.differences
    found.sides.append(side_record(before, len(pair.before.who)))
    found.facts += [one for one in _facts(job, before, after, pair, population, asked) if one not in found.facts]


def not_told(silent: Mapping[str, str]) -> Iterator[Fact]:
    """That a list tells nothing of some fields, one sentence a list."""
    for name in dict.fromkeys(silent.values()):
        own = [_FIELDS.get(of, of).removesuffix(".not_stated") for of, whose in silent.items() if whose == name]
        yield Fact("compare_not_told", {"name": name, "fields": "; ".join(t(f"field.{field}") for field in own)})


def side_of(one: List, rows: Rows) -> Side:
    """Some rows of a list as a side of a comparison; its people are not told apart yet."""
    return Side(one.name, one.day, one.roster, _NOBODY_YET, rows)


def known_ids(ids: Iterable[str], pair: Pair, young_under: int) -> None:
    """Makes sure that there are these measures.

    Raises:
        UsageError: there is no such measure.
    """
    known = known_measures(pair.after, young_under)
    for id in ids:
        if id not in known:
            raise UsageError("measure_unknown", name=id, near=nearest(id, known), allowed=_allowed(young_under))


def _allowed(young_under: int) -> str:
    return ", ".join(f"{id} ({measure_called(id, young_under)})" for id in SHOWN)


def measure_called(id: str, young_under: int) -> str:
    """What a measure is called; the age below which one is young is told with it, and its own words are of here."""
    if id in _OWN_WORDS:
        return t(f"compare_measure.{id}", age=young_under)
    return measure_title(id, language())


def asked_ids(job: CompareJob, name: str) -> tuple[str, ...]:
    """The measures asked for against one baseline; none for all of them."""
    return tuple(dict.fromkeys(one.id for one in job.measures if one.baseline in (None, name)))


def judged_on_both_days(job: CompareJob, law: Law, pair: Pair, found: Found, *, is_asked: bool) -> Judged | None:
    """Both populations judged; None where no standard binds anybody on one of the days.

    Raises:
        NothingAudited: shares of who meets the standards were asked for, and there are none.
    """
    old, new = law_on(law.old, pair.before.day, job), law_on(law.new, pair.after.day, job)
    people, later = pair.before.heads.roster, pair.after.heads.roster

    def by(roster: Roster, own: InForce) -> Verdicts:
        return judged_by(job, roster, own, law.waivers)[0]

    first, last = by(people, old), by(later, new)
    for verdicts, roster in ((first, people), (last, later)):
        if not (verdicts.matrix != Verdict.NO_STANDARD).any():
            if is_asked:
                somebody_is_audited(verdicts, roster)
            found.facts.append(Fact("compare_no_standard"))
            return None
    found.laws += [*bound_by(old, people), *bound_by(new, later)]
    still, by_new = by(people, still_in_force(old, pair.after.day)), by(people, new)
    # what the data has of one of the days only is no change of law
    unencoded = law_diff(LawSide(law.old, old), LawSide(law.new, new)).unencoded
    return Judged(first, still, by_new, by(with_later_levels(pair), new), last, unencoded)


def side_record(one: List, people: int) -> Record:
    """What a list is, in machine form; ``people`` are those who are compared."""
    return {
        "name": one.name,
        "as_of": one.day.isoformat(),
        "as_of_from": one.origin,
        "people": people,
        "files": [file.path for file in one.roster.files],
    }


def _facts(
    job: CompareJob, before: List, after: List, pair: Pair, population: Population, asked: Asked
) -> Iterator[Fact]:
    """What is held against what, and what is not."""
    origins = [{"words": "as_of_from", "code": one.origin} for one in (before, after)]
    yield Fact(
        "compare_sides",
        {
            "before": before.name, "day_before": before.day.isoformat(), "from_before": origins[0],
            "people_before": len(pair.before.who), "after": after.name, "day_after": after.day.isoformat(),
            "from_after": origins[1], "people_after": len(pair.after.who),
        },
    )  # fmt: skip
    if asked.without_ages:
        yield Fact("compare_no_day", {"name": before.name})
    if after.origin == "today":
        yield Fact("compare_after_today", {"name": after.name})
    if population.differences and not population.comparable:
        yield Fact("compare_not_comparable", {"before": before.name, "after": after.name})
    elif any(one["apart"] for one in population.differences) and not job.common:
        yield Fact("compare_taken_as_one", {"before": before.name, "after": after.name})
    elif job.common:
        out = len(before.rows) - len(population.before), len(after.rows) - len(population.after)
        yield Fact("compare_common", {"before": out[0], "after": out[1]})
