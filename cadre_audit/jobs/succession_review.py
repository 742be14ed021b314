"""Runs ``succession``: plans for posts reviewed by the law of a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cadre_audit.analyses.candidacy import candidacies
from cadre_audit.analyses.candidacy_parts import Candidacy, Evidence
from cadre_audit.analyses.distance import Distances
from cadre_audit.analyses.succession import Review, Reviewed, Term, term_of
from cadre_audit.analyses.succession_limits import limits, who_key
from cadre_audit.analyses.succession_new import new_entries
from cadre_audit.analyses.succession_posts import Search, bench_record, benches
from cadre_audit.analyses.succession_shares import YOUNG_UNDER, Structure, structure_of
from cadre_audit.analyses.succession_tables import Found, counts, extra, facts, tables
from cadre_audit.analyses.successors import Successor, successors
from cadre_audit.analyses.target_plans import planned_by
from cadre_audit.errors import ExitCode, NothingAudited
from cadre_audit.jobs.common import glossary_of, header_of, notes_on, people_of, words_of
from cadre_audit.jobs.gate import post_called
from cadre_audit.jobs.law import areas_of, book_of, courses_of, law_on
from cadre_audit.jobs.model import FailOn, Progress, silent
from cadre_audit.jobs.people_lists import lists_beside
from cadre_audit.jobs.rosters import files_of, read_files
from cadre_audit.jobs.succession import ReadPlans, read_plans
from cadre_audit.jobs.succession_job import SuccessionJob
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.load import Book
from cadre_audit.standards.succession_rules import load as load_rules
from cadre_audit.standards.target_files import Known
from cadre_audit.standards.target_files import load as load_targets
from cadre_audit.tables.as_planned import Post, as_planned
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.succession import build_succession, planned_in
from cadre_audit.vocabulary.load import LEVEL_FIELDS, Vocabulary


@dataclass(frozen=True, slots=True)
class _Judging:
    """How people are judged for posts that they do not hold: by the law of the review and all evidence."""

    job: SuccessionJob
    roster: Roster
    law: InForce
    evidence: Evidence

    def of(self, posts: Sequence[Post]) -> list[Candidacy]:
        """Each of these people as a candidate for the post."""
        new = as_planned(self.roster, posts, self.law.as_of)
        verdicts = judge(new, self.law, areas_of(new, self.job.areas))
        return candidacies(verdicts, [post.person for post in posts], self.roster, self.evidence)


def run_succession_review(job: SuccessionJob, today: date, progress: Progress = silent) -> Report:
    """``succession``: plans for posts reviewed by the law of a day.

    Raises:
        InputError: nothing could be read.
        NothingAudited: nobody is planned for anything.
    """
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    read = people_of(job, today, progress, book)
    roster, words, day = read.roster, words_of(job, book), job.as_of or today
    plans = _plans(job, roster, words, today, progress)
    beside = lists_beside(job, roster, [roster], words, day, today, progress)
    roster = beside.roster
    law, rules = law_on(book, day, job), load_rules().on(day) if job.shipped else None
    purposes = {one.id: one.purpose for one in book.standards}
    judging = _Judging(job, roster, law, Evidence("succession", beside.disciplined, beside.rated, purpose_of=purposes))
    wanted = {plan.person: {plan.post} for plan in plans.plans or ()}
    review = Review(roster, Distances(roster, courses, day, wanted), rules, day, standards_now=job.standards_now)
    reviewed = _reviewed(plans.plans or (), judging, review, job)
    found = _found(job, book, reviewed, judging, review, words, today, progress, plans)
    problems = [*roster.problems, *plans.problems, *beside.problems]
    own = [one for one in plans.files if one["path"] not in {file["path"] for file in files_of(roster)}]
    header = header_of("succession", roster, law, day, "flag" if job.as_of else "today")
    failed = [*read.failed, *beside.failed, *plans.failed]
    return Report(
        schema="cadre-audit/succession/1",
        run=replace(header, files=[*header.files, *own, *beside.files]),
        counts=counts(found) | {"problems": len(problems)},
        summary=(*facts(found, beside.facts), *notes_on(job, problems)),
        tables=tables(found),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if failed else _exit_code(found, job.fail_on),
        extra=extra(found),
        glossary=glossary_of(courses, book),
        main="out",
    )


def _plans(job: SuccessionJob, roster: Roster, words: Vocabulary, today: date, progress: Progress) -> ReadPlans:
    """The plans of the lists; of lists that are all there is, each row is of itself."""
    if not job.lists_are_rosters:
        return read_plans(job, roster, words, today, progress)
    own = planned_in(roster, words, is_roster=False)
    if not (own.typed.codes >= 0).any():
        raise NothingAudited("no_posts_in_list", path=", ".join(file.path for file in roster.files))
    found, unmatched = successors([replace(own, is_roster=True)], roster, job.units)
    lists = (replace(own, is_roster=True),)
    return ReadPlans(found, (), [*own.problems, *unmatched], (), 0, lists, roster.as_of)


def _reviewed(plans: Sequence[Successor], judging: _Judging, review: Review, job: SuccessionJob) -> list[Reviewed]:
    """Every plan reviewed, in the order of the lists; of who is not in the roster nothing can be said."""
    known = [plan for plan in plans if plan.person >= 0]
    judged = iter(judging.of([Post(plan.person, plan.post, plan.unit) for plan in known]) if known else [])
    found = []
    for plan in plans:
        term = term_of(plan, job.term_from, review.day)
        found.append(review.of(plan, next(judged), term) if plan.person >= 0 else Reviewed(plan, "not_in_roster", term))
    return found


def _found(
    job: SuccessionJob,
    book: Book,
    reviewed: Sequence[Reviewed],
    judging: _Judging,
    review: Review,
    words: Vocabulary,
    today: date,
    progress: Progress,
    plans: ReadPlans,
) -> Found:
    roster, rules, day = judging.roster, review.rules, review.day
    asked = [post_called(name, book) for name in job.positions]
    posts = [] if job.lists_are_rosters and not asked else benches(roster, reviewed, asked)
    search = Search(roster, review, judging.of, job.young_under or YOUNG_UNDER)
    qualified = [search.of(bench, job.term_from) if asked or not bench.count("ready") else None for bench in posts]
    further = [record for own in qualified for record in (own or ())[: job.per_post]]
    rule = job.new_entries.model_dump() if job.new_entries else {}
    told = [bench_record(one, roster, _number(own)) for one, own in zip(posts, qualified, strict=True)]
    new = _new(job, reviewed, roster, words, today, progress, rule) if job.before else None
    structure = _structure(job, roster, plans, words, day)
    over = limits(reviewed, roster, rules)
    return Found(roster, day, rules, reviewed, told, further, structure, over, new, rule, plans.as_of)


def _structure(job: SuccessionJob, roster: Roster, plans: ReadPlans, words: Vocabulary, day: date) -> Structure:
    """The groups of the plan against the targets of the law and of the office."""
    known = Known(list(words.positions.by_code), {name: words.ladders[name].codes for name in LEVEL_FIELDS})
    every = load_targets(job.targets, known, shipped=job.shipped)
    wanted = [one for one in every if one.enabled and one.is_in_force(day)]
    # standards are those of posts held: no target on plans looks at verdicts
    planned = planned_by(plans.lists, plans.plans or (), roster, day, _no_verdicts, only_plans=bool(job.units))
    return structure_of(planned, wanted, day, job.young_under)


def _no_verdicts() -> Verdicts:
    raise AssertionError("a target on plans asks for verdicts")


def _number(found: Sequence[object] | None) -> int | None:
    return None if found is None else len(found)


def _new(
    job: SuccessionJob, reviewed: Sequence[Reviewed], roster: Roster, words: Vocabulary, today: date,
    progress: Progress, own: dict[str, str],
) -> list[dict[str, object]]:  # fmt: skip
    """Who is new against the earlier lists; both are looked up in the roster, and by name where it has nobody."""
    read = read_files(job.before, progress, workers=job.workers, words=words)
    earlier, _ = successors([build_succession(read.whole, words, today)], roster)
    if not earlier:
        raise NothingAudited("no_succession", path=", ".join(map(str, job.before)))
    before = frozenset(who_key(Reviewed(plan, "ready", Term(today, today))) for plan in earlier)
    keys = {i: who_key(one) for i, one in enumerate(reviewed)}
    levels = {field: own[field] for field in ("professional_level", "political_theory") if own.get(field)}
    return new_entries(reviewed, before, keys, roster, levels)


def _exit_code(found: Found, fail_on: FailOn) -> ExitCode:
    """What the run was asked to watch for."""
    told = counts(found)
    watched = {
        "never": (),
        "gap": ("out", "over_limit"),
        "unknown": ("out", "over_limit", "plans_unclear", "plans_not_in_roster"),
        "manual": ("out", "over_limit", "plans_unclear", "plans_not_in_roster"),
    }[fail_on]
    by_hand = fail_on == "manual" and any(
        entry.verdict.code == "manual"
        for one in found.plans
        for entry in (one.candidacy.entries if one.candidacy else ())
    )
    return ExitCode.FOUND if by_hand or any(told[name] for name in watched) else ExitCode.OK
