"""Runs ``standards diff``: the law of two days, and a roster judged by both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cadre_audit.analyses.law_changes import Judged
from cadre_audit.analyses.law_diff import CHANGES, LawDiff, Side, law_diff
from cadre_audit.analyses.law_diff_people import PeopleDiff, people_diff
from cadre_audit.errors import ExitCode, NothingAudited, UsageError
from cadre_audit.jobs.common import (
    TOOL,
    bound_by,
    doubts_about,
    glossary_of,
    header_of,
    judged_by,
    notes_on,
    people_of,
    somebody_is_audited,
    waivers_of,
)
from cadre_audit.jobs.law import book_of, courses_of, drafted, law_on
from cadre_audit.jobs.model import LawDiffJob, Progress, silent
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.standards import posts_called
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import InForce, still_in_force
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_posts

_WATCHED: dict[str, tuple[str, ...]] = {
    "never": (),
    "gap": ("gap",),
    "unknown": ("gap", "unknown"),
    "manual": ("gap", "unknown", "manual"),
}


def run_law_diff(job: LawDiffJob, today: date, progress: Progress = silent) -> Report:
    """``standards diff``: what changes in the law between two days, and for whom."""
    if job.after < job.before:
        raise UsageError("diff_order", before=job.before, after=job.after)
    courses = courses_of(job.courses)
    old, new = _sides(job, courses, today)
    read = people_of(job, today, progress, new.book) if job.rosters else None
    posts = [code for name in job.posts for code in posts_called(name, new.book)]
    diff = law_diff(old, new, posts)
    facts = list(_facts(diff))
    if read is None:
        return _report(job, courses, old, new, diff, facts, posts)
    people, problems = _people(job, read, old, new, posts, diff)
    problems = [*read.roster.problems, *problems]
    facts = [*people.summary, *facts, *notes_on(job, problems)]
    return _report(job, courses, old, new, diff, facts, posts, read, people, problems)


def _sides(job: LawDiffJob, courses: Courses, today: date) -> tuple[Side, Side]:
    """The law of both days; drafts are law on the second one only."""
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    second = drafted(book, job.drafts, courses, today)
    return Side(book, law_on(book, job.before, job)), Side(second, law_on(second, job.after, job))


def _facts(diff: LawDiff) -> list[Fact]:
    """What changes in the law, or that nothing does."""
    if not any(diff.counts.values()):
        return [Fact("diff_nothing")]
    told = [Fact("diff_law", {name: diff.counts[name] for name in CHANGES[:5]})]
    unencoded = sum(diff.counts[name] for name in CHANGES[5:])
    return [*told, Fact("diff_unencoded", {"n": unencoded})] if unencoded else told


def _people(
    job: LawDiffJob, read: ReadRosters, old: Side, new: Side, posts: Sequence[str], diff: LawDiff
) -> tuple[PeopleDiff, list[Problem]]:
    """The roster judged by both laws, and what is wrong with the waivers on the second day.

    Raises:
        NothingAudited: nobody holds one of the posts, or no standard applies to anybody on either day.
    """
    roster = of_posts(read.roster, posts) if posts else read.roster
    if not len(roster):
        raise NothingAudited("nobody_in_posts", posts=", ".join(job.posts))
    waivers = waivers_of(job, new.book)
    first, _ = judged_by(job, roster, old.law, waivers)
    still, _ = judged_by(job, roster, still_in_force(old.law, job.after), waivers)
    last, uses = judged_by(job, roster, new.law, waivers)
    if not (first.matrix != Verdict.NO_STANDARD).any():
        somebody_is_audited(last, roster)
    return people_diff(Judged(first, still, last), diff.unencoded), doubts_about(uses)


def _report(
    job: LawDiffJob,
    courses: Courses,
    old: Side,
    new: Side,
    diff: LawDiff,
    facts: Sequence[Fact],
    posts: Sequence[str],
    read: ReadRosters | None = None,
    people: PeopleDiff | None = None,
    problems: Sequence[Problem] = (),
) -> Report:
    tables = [diff.changes, diff.standards]
    counts = dict(diff.counts)
    if people:
        tables = [people.effects, *tables, people.people]
        counts |= people.counts
    return Report(
        schema="cadre-audit/standards-diff/1",
        run=_header(old, new, posts, read.roster if read else None),
        counts=counts | {"problems": len(problems)},
        summary=facts,
        tables=tables,
        problems=problems_table(problems),
        exit_code=_exit_code(job, read, people),
        extra={
            "before": job.before.isoformat(),
            "after": job.after.isoformat(),
            "drafts": [str(path) for path in job.drafts],
        },
        glossary=glossary_of(courses, new.book)
        | {"verdict_before": {verdict.code: t(f"verdict.{verdict.code}") for verdict in Verdict}},
    )


def _header(old: Side, new: Side, posts: Sequence[str], roster: Roster | None) -> RunHeader:
    """Names the versions of both days that bind the posts or the people asked for, those of the first day first."""
    if posts:
        both = [one for side in (old, new) for one in _binding(side.law, posts)]
    elif roster is None:
        both = [{"id": id, "version": version} for side in (old, new) for id, version in side.law.versions]
    else:
        both = [one for side in (old, new) for one in bound_by(side.law, roster)]
    standards = [one for place, one in enumerate(both) if one not in both[:place]]
    day = new.law.as_of
    whole = header_of("standards diff", roster, new.law, day, "flag") if roster else None
    return RunHeader(
        TOOL,
        "standards diff",
        day.isoformat(),
        "flag",
        whole.files if whole else (),
        standards,
        whole.title if whole else "",
    )


def _exit_code(job: LawDiffJob, read: ReadRosters | None, people: PeopleDiff | None) -> ExitCode:
    if read and read.failed:
        return ExitCode.INPUT
    found = people is not None and any(people.worse[name] for name in _WATCHED[job.fail_on])
    return ExitCode.FOUND if found else ExitCode.OK


def _binding(law: InForce, posts: Sequence[str]) -> list[dict[str, str]]:
    """The versions of one day that bind one of these posts, in the order of the book."""
    binding = {(rule.standard, rule.version) for post in posts for rule in law.rules.get(post, ())}
    return [{"id": id, "version": version} for id, version in law.versions if (id, version) in binding]
