"""Runs ``gate``: candidates against the law of the post that they are to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cadre_audit.analyses.attended_read import attendances
from cadre_audit.analyses.candidacy import candidacies
from cadre_audit.analyses.candidacy_parts import Evidence, Planned, Trained
from cadre_audit.analyses.distance import Distances
from cadre_audit.analyses.gate import Candidates, Listed, gate
from cadre_audit.analyses.identified import whose
from cadre_audit.analyses.successors import Successor
from cadre_audit.errors import ExitCode, InputError, NothingAudited, UsageError
from cadre_audit.jobs.attended import Records, records_of
from cadre_audit.jobs.common import glossary_of, header_of, notes_on, people_of, titles_of_posts, words_of
from cadre_audit.jobs.explain_names import posts_called, posts_in
from cadre_audit.jobs.gate_job import GateJob
from cadre_audit.jobs.law import areas_of, book_of, courses_of, law_on
from cadre_audit.jobs.model import FailOn, Progress, silent
from cadre_audit.jobs.people_lists import NO_MATTER, lists_beside
from cadre_audit.jobs.rosters import files_of, read_rosters
from cadre_audit.jobs.succession import read_plans
from cadre_audit.jobs.training import outcomes
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.facts import ymd_of
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Fact, Record, Report
from cadre_audit.report.numbers import date_text
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.load import Book
from cadre_audit.tables.as_planned import Post, as_planned
from cadre_audit.tables.identity import Why
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.load import Vocabulary, vocabulary
from cadre_audit.vocabulary.nearest import nearest


@dataclass(frozen=True, slots=True)
class _Given:
    """The candidates as their lists name them, the lists themselves, and what was wrong with these."""

    listed: Sequence[Listed]
    own: Sequence[Roster]
    files: Sequence[Record]
    problems: Sequence[Problem]
    failed: Sequence[InputError]


def run_gate(job: GateJob, today: date, progress: Progress = silent) -> Report:
    """``gate``: candidates against the law of the post that they are to take.

    Raises:
        UsageError: the post is not known, or several are named.
        NothingAudited: nobody was found, or no law that is encoded speaks of the post that day.
    """
    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    post = post_called(job.position, book)
    read = people_of(job, today, progress, book)
    roster, words = read.roster, words_of(job, book)
    day = job.effective or today
    law = law_of_post(job, book, post, day)
    given = _given(job, roster, words, today, progress)
    people = [one.person for one in given.listed if one.person >= 0]
    beside = lists_beside(job, roster, given.own, words, day, today, progress)
    roster = beside.roster
    plans = read_plans(job, roster, words, today, progress)
    records = records_of(job, today, progress)
    evidence = Evidence(
        job.purpose, beside.disciplined, beside.rated, _planned(plans.plans, roster, post),
        _trained(records, roster, people, courses, day, today), job.records_complete, job.standing,
        {one.id: one.purpose for one in book.standards},
    )  # fmt: skip
    new = as_planned(roster, [Post(one, post, _unit(job, roster, one)) for one in people], day)
    verdicts = judge(new, law, areas_of(new, job.areas))
    judged = candidacies(verdicts, people, roster, evidence)
    distances = Distances(roster, courses, day, dict.fromkeys(people, (post,)))
    found = gate(Candidates(given.listed, judged, roster, verdicts, post, job.post_unit), distances, evidence)
    # who is planned and no candidate is nobody's concern here
    of_plans = [one for one in plans.problems if job.candidates or one.code is not ProblemCode.PLANNED_PERSON_UNKNOWN]
    problems = [*roster.problems, *given.problems, *beside.problems, *of_plans, *records.problems]
    # a row that is not understood may be a candidate
    listed = given.problems if job.candidates else roster.problems
    lost = sum(problem.code is ProblemCode.ROW_NOT_TAKEN for problem in listed)
    failed = [*read.failed, *given.failed, *beside.failed, *plans.failed]
    header = header_of("gate", new, law, day, "flag" if job.effective else "today")
    more = [*given.files, *beside.files, *plans.files, *records.files]
    return Report(
        schema="cadre-audit/gate/1",
        run=replace(header, files=[*files_of(roster), *more], title=_title(job, book, post)),
        counts=found.counts | {"problems": len(problems)},
        summary=(*found.summary, *_told_lost(lost), *beside.facts, *records.facts, *notes_on(job, problems)),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if failed or records.incomplete else _exit_code(found.counts, lost, job.fail_on),
        extra={
            "position": post,
            "post_unit": job.post_unit,
            "effective": day.isoformat(),
            "purpose": job.purpose,
            "standing": job.standing,
        },
        glossary=glossary_of(courses, book),
        main="candidates",
    )


def _title(job: GateJob, book: Book, post: str) -> str:
    """What the lists that are signed are about."""
    name = titles_of_posts(book).get(post, post)
    return (
        t("word.gate_post_of_unit", post=name, unit=job.post_unit) if job.post_unit else t("word.gate_post", post=name)
    )


def post_called(text: str, book: Book) -> str:
    """The one post that a flag names, by its code or as lists write it.

    Raises:
        UsageError: no post is called so, or several are.
    """
    known, ranks = vocabulary().positions.by_code, vocabulary().ranks.by_code
    found = [code for code in posts_called(text, book) or posts_in(text, book) if code not in ranks]
    own = {post.code for standard in book.standards for post in standard.own_posts}
    if not found:
        names = [(title, code) for code, one in known.items() for title in one.title.values()]
        bound = {code for standard in book.standards for code in standard.positions} | own
        allowed = ", ".join(code for code in (*known, *own) if code in bound)
        near = nearest(text, names)
        key = "gate_post_unknown" if near else "gate_post_not_known"
        raise UsageError(key, name=text, **({"near": near} if near else {}), allowed=allowed)
    if len(found) > 1:
        raise UsageError("gate_post_several", name=text, posts=", ".join(found))
    return found[0]


def law_of_post(job: GateJob, book: Book, post: str, day: date) -> InForce:
    """The law of a day by which people are judged for a post.

    Raises:
        NothingAudited: none that is encoded speaks of the post that day.
    """
    law = law_on(book, day, job)
    if post not in law.rules:
        absence = law.absence(post)
        reason = t(f"absence.{absence.value}") if absence else t("absence.not_encoded")
        raise NothingAudited("gate_no_standard", post=post, day=date_text(day.isoformat()), reason=reason)
    return law


def _given(job: GateJob, roster: Roster, words: Vocabulary, today: date, progress: Progress) -> _Given:
    """Who the candidates are: everybody in the lists, each looked up in the roster where there is one beside them."""
    if not job.candidates:
        return _Given([Listed(roster, row, row, Why.FOUND, "") for row in range(len(roster))], [roster], (), (), ())
    read = read_rosters(job.candidates, today, progress, workers=job.workers, words=words)
    if not len(read.roster):
        raise NothingAudited("no_people", path=", ".join(map(str, job.candidates)))
    found = whose(read.roster, roster)
    listed = [
        Listed(read.roster, row, int(found.person[row]), found.why[row], _near(roster, int(found.near[row])))
        for row in range(len(read.roster))
    ]
    problems = [problem for problem in read.roster.problems if problem.code not in NO_MATTER]
    return _Given(listed, [roster, read.roster], files_of(read.roster), problems, read.failed)


def _near(roster: Roster, person: int) -> str:
    return f"{roster.name(person)} ({roster.ref(person)})" if person >= 0 else ""


def _unit(job: GateJob, roster: Roster, person: int) -> str | None:
    unit = int(roster.unit[person])
    return job.post_unit or (roster.units[unit] if unit >= 0 else None)


def _planned(plans: Sequence[Successor] | None, roster: Roster, post: str) -> dict[int, Planned] | None:
    """How succession lists name everybody for the post; None without lists."""
    if plans is None:
        return None
    found: dict[int, Planned] = {}
    doubtful = {spoken(plan.name) for plan in plans if plan.person < 0}
    for person in range(len(roster)) if doubtful else ():
        if spoken(roster.name(person)) in doubtful:
            found[person] = "doubtful"
    for plan in plans:
        if plan.person >= 0 and found.get(plan.person) != "planned":
            found[plan.person] = "planned" if plan.post == post else "other_post"
    return found


def _trained(
    records: Records, roster: Roster, people: Sequence[int], courses: Courses, day: date, today: date
) -> Trained | None:
    """Whether records show a course to be done by the day; None without records."""
    if records.turns is None:
        return None
    told = attendances(records.turns, roster, people, courses, outcomes(), day, today)
    last = ymd_of(day)

    def trained(person: int, course: str) -> bool:
        own = told.of_person.get(person, ())
        return any(
            one.course == course and one.state == "done" and (one.last_day is None or one.last_day <= last)
            for one in own
        )

    return trained


def _told_lost(rows: int) -> list[Fact]:
    """That rows of the candidates' lists were not taken; nothing where none was."""
    return [Fact("gate_rows_not_taken", {"n": rows})] if rows else []


def _exit_code(counts: dict[str, int], lost: int, fail_on: FailOn) -> ExitCode:
    """What the run was asked to watch for; who is not known, or not even read, is watched like who is blocked."""
    if lost and fail_on in ("unknown", "manual"):
        return ExitCode.FOUND
    watched = {
        "never": (),
        "gap": ("blocked_candidates",),
        "unknown": ("blocked_candidates", "unknown_candidates"),
        "manual": ("blocked_candidates", "unknown_candidates", "to_decide_candidates"),
    }[fail_on]
    return ExitCode.FOUND if any(counts[name] for name in watched) else ExitCode.OK
