"""What the runs of all verbs share: people in, verdicts, header, exit code."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cadre_audit import __version__
from cadre_audit.errors import ExitCode, NothingAudited, UsageError
from cadre_audit.jobs.law import areas_of, with_words_of
from cadre_audit.jobs.model import Audit, FailOn, Progress, Reading
from cadre_audit.jobs.rosters import ReadRosters, files_of, read_rosters
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.ranks import posts_with_ranks
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, RunHeader
from cadre_audit.report.numbers import date_text
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_units
from cadre_audit.vocabulary.load import Vocabulary, vocabulary

if TYPE_CHECKING:
    from cadre_audit.judge.waive import Use
    from cadre_audit.standards.waivers import Waivers

TOOL = f"cadre-audit {__version__}"
_WATCHED: dict[FailOn, tuple[Verdict, ...]] = {
    "never": (),
    "gap": (Verdict.GAP,),
    "unknown": (Verdict.GAP, Verdict.UNKNOWN, Verdict.NO_STANDARD),
    "manual": (Verdict.GAP, Verdict.UNKNOWN, Verdict.NO_STANDARD, Verdict.MANUAL),
}


def people_of(
    job: Reading, today: date, progress: Progress, book: Book | None = None, *, may_be_empty: bool = False
) -> ReadRosters:
    """Everybody in the files of a job, or in the units asked for; ``book`` is law that may bring words of its own.

    Raises:
        InputError: nothing could be read.
        NothingAudited: the files hold nobody.
        UsageError: the files have no such unit.
    """
    read = read_rosters(
        job.rosters,
        today,
        progress,
        workers=job.workers,
        blank_is_none=job.blank_means == "none",
        words=words_of(job, book),
    )
    if not len(read.roster) and not may_be_empty:
        paths = ", ".join(file.path for file in read.roster.files)
        raise NothingAudited("no_people", path=paths)
    roster = of_units(read.roster, job.units) if job.units else read.roster
    if job.units and not len(roster):
        raise UsageError("unit_unknown", name=", ".join(job.units), allowed=", ".join(sorted(read.roster.units)[:40]))
    return ReadRosters(roster, read.failed)


def words_of(job: Reading, book: Book | None = None) -> Vocabulary:
    """The vocabulary, with the posts and certificates of the book and the office's own corrections where it has some.

    Raises:
        UsageError: the file of corrections is missing or wrong.
    """
    words = vocabulary() if book is None else with_words_of(book, vocabulary())
    return corrected_by(job.reading_map, words)


def corrected_by(reading_map: Path | None, words: Vocabulary) -> Vocabulary:
    """The vocabulary with the office's own corrections, where it has some.

    Raises:
        UsageError: the file of corrections is missing or wrong.
    """
    if reading_map is None:
        return words
    # here, because few offices correct anything
    from cadre_audit.jobs.reading_map import corrections_of
    from cadre_audit.vocabulary.corrected import corrected

    return corrected(words, corrections_of(reading_map))


def waivers_of(job: Audit, book: Book) -> Waivers | None:
    """The waivers that a job names; None when it names none.

    Raises:
        UsageError: there is no such file.
        StandardsError: it is wrong.
    """
    if job.waivers is None:
        return None
    # here, because few offices have waivers and every run would wait for their model
    from cadre_audit.jobs.waivers import load

    return load(job.waivers, book, words_of(job, book))


def judged_by(
    job: Audit, roster: Roster, law: InForce, waivers: Waivers | None = None, day: date | None = None
) -> tuple[Verdicts, list[Use]]:
    """The roster judged by the law of one day, waivers applied; and what became of each waiver.

    Args:
        job: what is asked for.
        roster: the people.
        law: what is in force that day.
        waivers: by :func:`waivers_of`.
        day: the day on which waivers have to be in force; by default that of the law.
    """
    verdicts = judge(roster, law, areas_of(roster, job.areas))
    if waivers is None:
        return verdicts, []
    from cadre_audit.judge.waive import waive

    return waive(verdicts, waivers, day=day, is_part=bool(job.units or job.select or job.ignore))


def doubts_about(uses: Sequence[Use]) -> list[Problem]:
    """The waivers that somebody has to look at."""
    if not uses:
        return []
    from cadre_audit.judge.waive import doubts

    return list(doubts(uses))


def somebody_is_audited(verdicts: Verdicts, roster: Roster, year: int | None = None) -> None:
    """Makes sure that a standard applies to somebody.

    Raises:
        NothingAudited: none does on that day, or in that year; says whether the law or the data is silent.
    """
    if len(roster) and not (verdicts.matrix != Verdict.NO_STANDARD).any():
        day = verdicts.demands.law.as_of
        posts = sorted({code for codes in roster.posts for code in codes})
        reasons = {absence for code in posts if (absence := verdicts.demands.law.absence(code))}
        known = sorted(reason.value for reason in reasons) or ["post_not_understood"]
        told = "; ".join(t(f"absence.{reason}") for reason in known)
        if year is not None:
            raise NothingAudited("no_standard_in_year", year=year, people=len(roster), reasons=told)
        raise NothingAudited("no_standard_applies", day=date_text(day.isoformat()), people=len(roster), reasons=told)


def exit_code_of(
    read: ReadRosters, judged: Sequence[Verdicts], fail_on: FailOn, new_gaps: int | None = None
) -> ExitCode:
    """Incomplete input first, then what the run was asked to watch for; with a baseline, of the gaps only new ones."""
    if read.failed:
        return ExitCode.INPUT
    watched = _WATCHED[fail_on]
    if new_gaps is not None and Verdict.GAP in watched:
        if new_gaps:
            return ExitCode.FOUND
        watched = tuple(verdict for verdict in watched if verdict is not Verdict.GAP)
    found = any(np.isin(verdicts.matrix, watched).any() for verdicts in judged)
    return ExitCode.FOUND if found else ExitCode.OK


def header_of(command: str, roster: Roster, law: InForce | None, as_of: date | None, origin: str) -> RunHeader:
    """Where the report comes from."""
    titles = [
        line for file in roster.files for table in file.tables for line in table.title if "DANH S" in line.upper()
    ]
    return RunHeader(
        tool=TOOL,
        command=command,
        as_of=as_of.isoformat() if as_of else None,
        as_of_from=origin,
        files=files_of(roster),
        standards=bound_by(law, roster) if law else [],
        title=titles[0] if len(roster.files) == 1 and titles else "",
    )


def bound_by(law: InForce, roster: Roster) -> list[dict[str, str]]:
    """The versions in force that bind somebody in the roster, in the order of the book."""
    posts = {code for codes in posts_with_ranks(roster, law)[0] for code in codes}
    binding = {(rule.standard, rule.version) for post in posts for rule in law.rules.get(post, ())}
    return [{"id": id, "version": version} for id, version in law.versions if (id, version) in binding]


def notes_on(job: Reading, problems: Sequence[Problem]) -> list[Fact]:
    """Sentences that end every summary: how blanks were read, how many problems there are."""
    notes = [Fact("blank_means_none")] if job.blank_means == "none" else []
    if job.reading_map:
        notes.append(Fact("reading_map", {"path": str(job.reading_map)}))
    return [*notes, Fact("problems", {"n": len(problems)})] if problems else notes


def glossary_of(courses: Courses, book: Book) -> dict[str, dict[str, str]]:
    """What codes that are data are called in the language in use."""
    own = language()
    requirements = [r for s in book.standards for v in s.versions for r in v.requirements if r.title]
    return {
        "position": titles_of_posts(book),
        "course": {course.id: getattr(course.title, own) for course in courses.courses},
        "standard": {standard.id: getattr(standard.title, own) for standard in book.standards},
        "requirement": {requirement.id: getattr(requirement.title, own) for requirement in requirements},
    }


def titles_of_posts(book: Book) -> dict[str, str]:
    """What posts and ranks are called in the language in use, posts that standards bring with them included."""
    own = {post.code: getattr(post.title, language()) for standard in book.standards for post in standard.own_posts}
    known = vocabulary()
    shipped = (*known.positions.all, *known.ranks.all)
    return {position.code: position.title[language()] for position in shipped} | own
