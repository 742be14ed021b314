"""Runs ``rotation``: rosters as who leads each unit, local or not, for how long, with which posts together."""

from __future__ import annotations

from datetime import date

from cadre_audit.analyses.rotation import rotation
from cadre_audit.errors import ExitCode, NothingAudited
from cadre_audit.jobs.common import header_of, notes_on, people_of, titles_of_posts, words_of
from cadre_audit.jobs.law import book_of
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.rotation_job import RotationJob
from cadre_audit.problems import ProblemCode
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.load import Book
from cadre_audit.standards.rotation import RotationRules
from cadre_audit.standards.rotation import load as load_rules


def run_rotation(job: RotationJob, today: date, progress: Progress = silent) -> Report:
    """``rotation``: rosters as of a day.

    Raises:
        NothingAudited: nobody in the rosters holds a key post.
    """
    # standards are read only for the posts that they bring with them
    book = book_of(job.standards, load_courses(), today, shipped=job.shipped) if job.standards else Book(())
    words = words_of(job, book)
    rules = load_rules(job.rules, list(words.positions.by_code))
    read = people_of(job, today, progress, book)
    day, origin = as_of(job.as_of, read.roster.as_of, today)
    found = rotation(read.roster, rules, day)
    titles = titles_of_posts(book)
    if not found.counts["units"]:
        named = ", ".join(titles[post] for post in rules.key_posts)
        paths = ", ".join(file.path for file in read.roster.files)
        # what is left to be checked then is heads whose unit is not known
        key = "heads_without_units" if found.counts["to_check"] else "no_heads"
        raise NothingAudited(key, n=found.counts["to_check"], posts=named, path=paths)
    # a cell with several posts is what this is about: everybody is listed with the posts that were understood
    problems = [one for one in read.roster.problems if one.code is not ProblemCode.POSITION_SEVERAL]
    return Report(
        schema="cadre-audit/rotation/1",
        run=header_of("rotation", read.roster, None, day, origin),
        counts=found.counts | {"problems": len(problems)},
        summary=(*found.facts, *notes_on(job, problems)),
        tables=found.tables,
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"key_posts": list(rules.key_posts), "rules": str(job.rules) if job.rules else None},
        glossary={"position": titles, **_titles(rules, titles)},
        main="heads",
    )


def as_of(asked: date | None, titled: date | None, today: date) -> tuple[date, str]:
    """The day of a report and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (titled, "title") if titled else (today, "today")


def _titles(rules: RotationRules, posts: dict[str, str]) -> dict[str, dict[str, str]]:
    """What the shares and terms of the rules are called in the language in use."""
    own = language()
    shares = {f"not_local.{post}": t("rotation.not_local", post=posts[post]) for post in rules.key_posts}
    for one in rules.combinations:
        shares[one.id] = getattr(one.title, own)
        if one.full_time:
            shares[f"{one.id}.full_time"] = getattr(one.full_time.title, own)
    terms = {term.id: getattr(term.title, own) for term in rules.terms}
    notes = {term.id: getattr(term.note, own) if term.note else "" for term in rules.terms}
    return {"rotation": shares, "term": terms, "term_note": notes}
