"""Runs ``compare``: lists before and after as who joined, left, moved and changed, and shares in points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from cadre_audit.analyses import compare_standards
from cadre_audit.analyses.compare import People, people_of, side_by_side
from cadre_audit.analyses.compare_measures import (
    SHOWN,
    Asked,
    all_table,
    known_measures,
    share_record,
    shares,
    shown_table,
    split_table,
    splits,
)
from cadre_audit.analyses.compare_population import Chosen, population_table
from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.compare_standards import Judged, with_later_levels
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.jobs.common import bound_by, glossary_of, header_of, judged_by, notes_on, somebody_is_audited
from cadre_audit.jobs.common import waivers_of as waivers_named
from cadre_audit.jobs.compare_figures import figures_of, is_figures
from cadre_audit.jobs.compare_job import Against, CompareJob
from cadre_audit.jobs.compare_lists import List, Lists, Population, in_order, population_of
from cadre_audit.jobs.law import book_of, courses_of, drafted, law_on
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.standards import posts_called
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.measure_words import measure_words
from cadre_audit.report.model import Fact, Record, Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import InForce, still_in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waivers
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.pairing import paired
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

NOBODY_YET = np.empty(0, np.int64)
"""Labels of a list whose people are not told apart yet."""
_ORDER = ("changes", "joined", "left", "moved", "changed", "requirements", "gaps", "doubtful")


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


def run_compare(job: CompareJob, today: date, progress: Progress = silent) -> Report:
    """``compare``: two lists, or one at two dates, and shares against baselines of their own names."""
    law = _law(job, today)
    posts = tuple(code for name in job.posts for code in posts_called(name, law.new))
    lists = Lists(job, law.new, today, progress, Chosen(job.kinds, posts, job.units))
    after = lists.after()
    befores = [lists.before(job.name_before, job.before, job.as_of_before, after)] if job.before else []
    own = [one for one in job.baselines if not is_figures(one.path)]
    befores += [lists.before(one.name, (one.path,), None, after) for one in own]
    _names_known(job, [one.name for one in befores] + [one.name for one in job.baselines if one not in own])
    with_people = bool(job.before) or len(job.baselines) == 1
    found = Found()
    for place, before in enumerate(befores):
        _compare(job, law, before, after, found, with_people=with_people and not place)
    for one in job.baselines:
        if is_figures(one.path):
            _against_figures(job, law, one, after, found)
    return _report(job, law, lists, after, found)


def _law(job: CompareJob, today: date) -> Law:
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    new = drafted(book, job.drafts, courses, today) if job.drafts else book
    return Law(book, new, courses, waivers_named(job, new))


def _names_known(job: CompareJob, names: Sequence[str]) -> None:
    """Makes sure that names of baselines are told apart and that no measure asks for another.

    Raises:
        UsageError: one stands for two lists, or a measure names none of them.
    """
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise UsageError("baseline_twice", name=twice)
    for share in job.measures:
        if share.baseline is not None and share.baseline not in names:
            raise UsageError(
                "baseline_unknown", name=share.baseline, measure=share.id, near=nearest(share.baseline, names),
                allowed="; ".join(names),
            )  # fmt: skip


def _compare(job: CompareJob, law: Law, before: List, after: List, found: Found, *, with_people: bool) -> None:
    """One list before against the list after."""
    in_order(before, after)
    rule = paired(before.roster, after.roster)
    population = population_of(job, before, after, law.new, rule)
    pair = side_by_side(_side(before, population.before), _side(after, population.after), rule)
    ids = _asked_ids(job, before.name, pair, law)
    judged = None
    if with_people or not ids or any(id in compare_standards.MEASURES for id in ids):
        judged = _judged(job, law, pair, found, is_asked=any(id in compare_standards.MEASURES for id in ids))
    if with_people:
        found.people = people_of(pair, judged)
    one_roster = before.roster is after.roster
    asked = Asked(ids, law.young_under(job), without_ages=not before.is_dated and not one_roster)
    own = shares(pair, judged, asked) if population.comparable else []
    found.shares += own
    split_ids = [one["id"] for one in own if job.measures or (one["id"] in SHOWN and one["points"])]
    found.splits += splits(pair, judged, split_ids, asked)
    found.differences += population.differences
    found.sides.append(_side_record(before, len(pair.before.who)))
    found.facts += _facts(job, before, after, pair, population, asked)


def _side(one: List, rows: Rows) -> Side:
    return Side(one.name, one.day, one.roster, NOBODY_YET, rows)


def _asked_ids(job: CompareJob, name: str, pair: Pair, law: Law) -> tuple[str, ...]:
    """The measures asked for against one baseline; none for all of them.

    Raises:
        UsageError: there is no such measure.
    """
    known = known_measures(pair.after, law.young_under(job))
    for share in job.measures:
        if share.id not in known:
            near = nearest(share.id, known)
            raise UsageError("measure_unknown", name=share.id, near=near, allowed=", ".join(SHOWN))
    return tuple(dict.fromkeys(one.id for one in job.measures if one.baseline in (None, name)))


def _judged(job: CompareJob, law: Law, pair: Pair, found: Found, *, is_asked: bool) -> Judged | None:
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
    return Judged(first, still, by_new, by(with_later_levels(pair), new), last)


def _against_figures(job: CompareJob, law: Law, one: Against, after: List, found: Found) -> None:
    """Published shares against those of the list after.

    Raises:
        UsageError: the figures lack a measure asked for, or only a part of the list after was asked for.
    """
    if job.units or job.posts:
        raise UsageError("figures_of_the_whole", path=one.path)
    published = figures_of(one, after)
    side = _side(after, after.rows)
    pair = side_by_side(side, side)
    asked = [share for share in job.measures if share.baseline in (None, one.name)]
    ids = (
        tuple(dict.fromkeys(share.id for share in asked if share.id in published)) if job.measures else tuple(published)
    )
    for share in asked:
        if share.baseline == one.name and share.id not in published:
            raise UsageError("figures_without", path=one.path, measure=share.id)
    known = known_measures(pair.after, law.young_under(job))
    for id in ids:
        if id not in known:
            raise UsageError("measure_unknown", name=id, near=nearest(id, known), allowed=", ".join(SHOWN))
    is_law = any(id in compare_standards.MEASURES for id in ids)
    judged = _judged(job, law, pair, found, is_asked=True) if is_law else None
    now = {record["id"]: record["after"] for record in shares(pair, judged, Asked(ids, law.young_under(job)))}
    found.shares += [share_record(id, published[id], now[id]) for id in ids]
    found.sides.append({"name": one.name, "as_of": None, "as_of_from": "", "people": None, "files": [str(one.path)]})
    found.facts.append(Fact("compare_figures", {"name": one.name, "path": str(one.path)}))


def _side_record(one: List, people: int) -> Record:
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
    if population.differences and not population.comparable:
        yield Fact("compare_not_comparable", {"before": before.name, "after": after.name})
    elif any(one["apart"] for one in population.differences) and not job.common:
        yield Fact("compare_taken_as_one", {"before": before.name, "after": after.name})
    elif job.common:
        out = len(before.rows) - len(population.before), len(after.rows) - len(population.after)
        yield Fact("compare_common", {"before": out[0], "after": out[1]})


def _report(job: CompareJob, law: Law, lists: Lists, after: List, found: Found) -> Report:
    problems: list[Problem] = []
    for roster in lists.read.values():
        problems += [problem for problem in roster.problems if problem not in problems]
    header = header_of("compare", after.roster, None, after.day, after.origin)
    files = [file for roster in lists.read.values() for file in header_of("compare", roster, None, None, "").files]
    once = [file for place, file in enumerate(files) if file not in files[:place]]
    asked = Asked(tuple(share.id for share in job.measures), law.young_under(job))
    people = found.people
    own = [people.tables[id] for id in _ORDER if id in people.tables] if people else []
    notes = [Fact("compare_points")] if found.shares else []
    if people is None:
        notes.append(Fact("compare_no_people"))
    laws = [one for place, one in enumerate(found.laws) if one not in found.laws[:place]]
    return Report(
        schema="cadre-audit/compare/1",
        run=replace(header, files=once, standards=laws, title=""),
        counts=(people.counts if people else {}) | {"problems": len(problems)},
        summary=(*found.facts, *(people.summary if people else ()), *notes, *notes_on(job, problems)),
        tables=(
            population_table(found.differences), shown_table(found.shares, asked), split_table(found.splits), *own,
            all_table(found.shares),
        ),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if lists.failed else ExitCode.OK,
        extra={
            "baselines": found.sides,
            "after": _side_record(after, len(after.rows)),
            "population": {
                "kinds": list(job.kinds), "positions": list(job.posts), "units": list(job.units),
                "common": job.common, "same_population": job.same_population,
            },
            "young_under": law.young_under(job),
        },
        glossary=_words(job, law, found),
        main="measures" if found.shares else "",
    )  # fmt: skip


def _words(job: CompareJob, law: Law, found: Found) -> dict[str, dict[str, str]]:
    words = glossary_of(law.courses, law.new)
    kinds = {code: t(f"level.kind.{code}") for code in vocabulary().ladders["kind"].codes}
    ids = [one["id"] for one in found.shares]
    return words | {"measure": measure_words(ids, law.young_under(job)), "compare_value": words["position"] | kinds}
