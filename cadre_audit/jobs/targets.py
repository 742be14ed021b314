"""Runs ``targets``: rosters and plans against the targets of the law and of the office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache

from cadre_audit.analyses.target_measures import Data, measure
from cadre_audit.analyses.target_plans import planned_by
from cadre_audit.analyses.target_tables import target_facts, target_notes, targets_table
from cadre_audit.analyses.targets import Before, Judged, judge_targets
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.jobs.common import header_of, judged_by, notes_on, people_of, titles_of_posts, waivers_of, words_of
from cadre_audit.jobs.law import book_of, courses_of, law_on
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.rosters import ReadRosters, files_of
from cadre_audit.jobs.rotation import as_of
from cadre_audit.jobs.succession import ReadPlans, read_plans
from cadre_audit.jobs.targets_chosen import Chosen, are_known, chosen_of, know_requirements
from cadre_audit.jobs.targets_job import TargetsJob
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Report
from cadre_audit.report.numbers import date_text
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.load import Book
from cadre_audit.standards.rotation import load as load_rules
from cadre_audit.standards.target_files import Known, load
from cadre_audit.standards.targets import MeetsStandards, Target
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import LEVEL_FIELDS, Vocabulary


def run_targets(job: TargetsJob, today: date, progress: Progress = silent) -> Report:
    """``targets``: rosters and plans against targets.

    Raises:
        NothingAudited: no target is in force that day.
        UsageError: a target that is asked for does not exist, or the earlier rosters are not of an earlier day.
    """
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    words = words_of(job, book)
    posts = list(words.positions.by_code)
    known = Known(posts, {name: words.ladders[name].codes for name in LEVEL_FIELDS})
    rules, every = load_rules(job.rotation, posts), load(job.targets, known, shipped=job.shipped)
    are_known(job.only, every)
    read = people_of(job, today, progress, book)
    day, origin = as_of(job.as_of, read.roster.as_of, today)
    chosen = chosen_of(every, job.only, day)
    know_requirements(chosen.targets, book)
    plans = _plans(job, chosen.targets, read.roster, words, today, progress)
    data = _data(job, book, read.roster, rules.key_posts, day, plans)
    before, baseline = _before(job, book, chosen.targets, rules.key_posts, day, today, progress)
    judged = judge_targets(chosen.targets, measure(chosen.targets, data), day, before)
    law = _law(job, book, chosen.targets, day)
    problems = [
        *_told(read.roster.problems, law),
        *plans.problems,
        *(_told(baseline.roster.problems, law) if baseline else ()),
    ]
    failed = bool(read.failed or plans.failed or (baseline and baseline.failed))
    return Report(
        schema="cadre-audit/targets/1",
        run=header_of("targets", read.roster, law, day, origin),
        counts=_counts(judged, chosen) | {"problems": len(problems)},
        summary=(
            *target_facts(judged, day),
            *target_notes(judged),
            *notes_on(job, problems),
        ),
        tables=(targets_table(judged, day, language()),),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if failed else ExitCode.OK,
        extra={
            "only": list(job.only),
            "succession": list(plans.files),
            "planned_in_roster": job.planned_in_roster,
            "baseline": files_of(baseline.roster) if baseline else [],
        },
        glossary={"position": titles_of_posts(book)},
    )


def _plans(
    job: TargetsJob, targets: Sequence[Target], roster: Roster, words: Vocabulary, today: date, progress: Progress
) -> ReadPlans:
    """The plans, where a target is about them."""
    if not any(one.population.of == "succession" for one in targets):
        return ReadPlans(None, (), (), (), 0)
    return read_plans(job, roster, words, today, progress)


def _data(job: TargetsJob, book: Book, roster: Roster, key_posts: Sequence[str], day: date, plans: ReadPlans) -> Data:
    judged = _judged(job, book, roster, day)
    found = None
    if plans.plans is not None:
        found = planned_by(plans.lists, plans.plans, roster, day, judged, only_plans=bool(job.units))
    return Data(roster, day, key_posts, judged, found)


def _judged(job: TargetsJob, book: Book, roster: Roster, day: date) -> Callable[[], Verdicts]:
    """The verdicts by the law of the day, worked out once and only if a target counts them."""
    return cache(lambda: judged_by(job, roster, law_on(book, day, job), waivers_of(job, book))[0])


def _told(problems: Iterable[Problem], law: InForce | None) -> list[Problem]:
    """Problems that matter: that a cell names several posts does only where people are judged by their posts."""
    return [one for one in problems if law is not None or one.code is not ProblemCode.POSITION_SEVERAL]


def _law(job: TargetsJob, book: Book, targets: Sequence[Target], day: date) -> InForce | None:
    """The law of the day, where a target counts who meets it."""
    return law_on(book, day, job) if any(isinstance(one.counts, MeetsStandards) for one in targets) else None


def _before(
    job: TargetsJob, book: Book, targets: Sequence[Target], key_posts: Sequence[str], day: date, today: date,
    progress: Progress,
) -> tuple[list[Before | None], ReadRosters | None]:  # fmt: skip
    """What the rosters of an earlier day give for each target, and these rosters."""
    if not job.baseline:
        if job.baseline_as_of:
            raise UsageError("baseline_as_of_alone")
        return [], None
    read = people_of(job.model_copy(update={"rosters": job.baseline}), today, progress, book)
    then = job.baseline_as_of or read.roster.as_of
    paths = ", ".join(map(str, job.baseline))
    if then is None:
        raise UsageError("baseline_day_unknown", path=paths)
    if then >= day:
        raise UsageError("baseline_not_earlier", before=date_text(then.isoformat()), day=date_text(day.isoformat()))
    # plans are lists of their own: those of today say nothing of an earlier day
    data = Data(read.roster, then, key_posts, _judged(job, book, read.roster, then))
    found = measure(targets, data)
    return [None if own is None else Before(then, own, paths) for own in found], read


def _counts(judged: Sequence[Judged], chosen: Chosen) -> dict[str, int]:
    states = [one.attained for one in judged]
    return {
        "targets": len(judged),
        "attained": states.count("yes"),
        "not_attained": states.count("no"),
        "cannot_tell": states.count("cannot_tell"),
        "targets_not_in_force": chosen.not_in_force,
        "targets_not_asked": chosen.not_asked,
    }
