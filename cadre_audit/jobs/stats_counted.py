"""The people whom `stats` counts: everybody whom the filters leave, each once, and the day of their ages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.stats_ages import under
from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.errors import NothingAudited, UsageError
from cadre_audit.jobs.common import titles_of_posts
from cadre_audit.jobs.rosters import ReadRosters
from cadre_audit.jobs.standards import posts_called
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.report.model import Fact
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.select import of_posts, of_units, take
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class CountedPeople:
    """The people that are counted, and what was left out to come to them.

    Attributes:
        heads: each person once.
        day: the day on which ages are counted, and ``origin`` who named it.
        young_under: who is younger is young.
        read: everybody in the files.
        only: sentences on the filters.
    """

    heads: Heads
    day: date
    origin: str
    young_under: int
    read: ReadRosters
    only: Sequence[Fact]


def counted_people(job: StatsJob, courses: Courses, book: Book | None, read: ReadRosters, today: date) -> CountedPeople:
    """Everybody whom the job asks for, each once.

    Raises:
        NothingAudited: the files hold nobody, or the filters leave nobody.
        UsageError: the files have no such unit.
    """
    if not len(read.roster):
        raise NothingAudited("no_people", path=", ".join(file.path for file in read.roster.files))
    roster, only = _filtered(job, read.roster, book)
    day, origin = day_of_ages(job.as_of, read.roster.as_of, today)
    heads, limit = heads_of(roster), job.young_under or courses.young.under
    if job.only_young:
        heads, fact = _young(heads, day, limit)
        only = [*only, fact]
    if not len(heads):
        raise NothingAudited("nobody_counted")
    return CountedPeople(heads, day, origin, limit, read, only)


def _filtered(job: StatsJob, roster: Roster, book: Book | None) -> tuple[Roster, list[Fact]]:
    """The rows that the filters leave, and a sentence on each filter."""
    facts = []
    if job.units:
        units = sorted(roster.units)
        roster = of_units(roster, job.units)
        if not len(roster):
            raise UsageError("unit_unknown", name=", ".join(job.units), allowed=", ".join(units[:40]))
        facts.append(Fact("stats_only", {"what": ", ".join(job.units)}))
    if job.kinds:
        codes = vocabulary().ladders["kind"].codes
        roster = take(roster, np.flatnonzero(np.isin(roster.kind, [codes.index(kind) for kind in job.kinds])))
        facts.append(Fact("stats_only", {"what": ", ".join(t(f"level.kind.{kind}") for kind in job.kinds)}))
    if job.positions and book:
        codes_of = [code for name in job.positions for code in posts_called(name, book)]
        roster, titles = of_posts(roster, codes_of), titles_of_posts(book)
        facts.append(Fact("stats_only", {"what": ", ".join(titles.get(code, code) for code in codes_of)}))
    return roster, facts


def _young(heads: Heads, day: date, limit: int) -> tuple[Heads, Fact]:
    """Who is certainly young, and how many more may be."""
    surely, perhaps = under(heads.birth, day, limit)
    values = {"age": limit, "maybe": int((perhaps & ~surely).sum()), "unknown": int((~heads.birth.known).sum())}
    rows = np.flatnonzero(surely[heads.label])
    return heads_of(take(heads.roster, rows)), Fact("stats_only_young", values)


def day_of_ages(asked: date | None, of_title: date | None, today: date) -> tuple[date, str]:
    """The day on which ages are counted and where it comes from: the flag, the files' titles, the calendar."""
    if asked:
        return asked, "flag"
    return (of_title, "title") if of_title else (today, "today")
