"""Runs ``compare``: lists before and after as who joined, left, moved and changed, and shares in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from cadre_audit.analyses.compare_measures import Asked, all_table, shown_table, split_table
from cadre_audit.analyses.compare_population import Chosen, population_table
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.jobs.common import glossary_of, header_of, notes_on, waivers_of
from cadre_audit.jobs.compare_figures import compare_figures, is_figures
from cadre_audit.jobs.compare_job import CompareJob
from cadre_audit.jobs.compare_lists import List, Lists
from cadre_audit.jobs.compare_pairs import Found, Law, compare_lists, measure_called, side_record
from cadre_audit.jobs.law import book_of, courses_of, drafted
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.rosters import files_of
from cadre_audit.jobs.standards import posts_called
from cadre_audit.report.model import Fact, Record, Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.faults import nearest
from cadre_audit.vocabulary.load import vocabulary

_ORDER = ("changes", "joined", "left", "moved", "changed", "requirements", "gaps", "doubtful")


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
        compare_lists(job, law, before, after, found, with_people=with_people and not place)
    for one in job.baselines:
        if is_figures(one.path):
            compare_figures(job, law, one, after, found)
    return _report(job, law, lists, after, found)


def _law(job: CompareJob, today: date) -> Law:
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    new = drafted(book, job.drafts, courses, today) if job.drafts else book
    return Law(book, new, courses, waivers_of(job, new))


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


def _report(job: CompareJob, law: Law, lists: Lists, after: List, found: Found) -> Report:
    # the list after is read first, and told last
    rosters = [*list(lists.read.values())[1:], after.roster]
    problems = list(dict.fromkeys(problem for roster in rosters for problem in roster.problems))
    header = header_of("compare", after.roster, None, after.day, after.origin)
    files = _once([file for roster in rosters for file in files_of(roster)])
    asked = Asked(tuple(share.id for share in job.measures), law.young_under(job))
    people = found.people
    own = [people.tables[id] for id in _ORDER if id in people.tables] if people else []
    notes = [Fact("compare_points")] if found.shares else []
    if people is None:
        notes.append(Fact("compare_no_people"))
    return Report(
        schema="cadre-audit/compare/1",
        run=replace(header, files=files, standards=_once(found.laws), title=""),
        counts=(people.counts if people else {}) | {"problems": len(problems)},
        summary=(*found.facts, *(people.summary if people else ()), *notes, *notes_on(job, problems)),
        tables=(
            shown_table(found.shares, asked), split_table(found.splits), *own, population_table(found.differences),
            all_table(found.shares),
        ),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if lists.failed else ExitCode.OK,
        extra={
            "baselines": found.sides,
            "after": side_record(after, len(after.rows)),
            "population": {
                "kinds": list(job.kinds), "positions": list(job.posts), "units": list(job.units),
                "common": job.common, "same_population": job.same_population,
            },
            "young_under": law.young_under(job),
        },
        glossary=_words(job, law, found),
        main="measures" if found.shares else "",
    )  # fmt: skip


def _once(records: Sequence[Record]) -> list[Record]:
    return [one for place, one in enumerate(records) if one not in records[:place]]


def _words(job: CompareJob, law: Law, found: Found) -> dict[str, dict[str, str]]:
    words = glossary_of(law.courses, law.new)
    kinds = {code: t(f"level.kind.{code}") for code in vocabulary().ladders["kind"].codes}
    titles = {id: measure_called(id, law.young_under(job)) for id in (one["id"] for one in found.shares)}
    return words | {"measure": titles, "compare_value": words["position"] | kinds}
