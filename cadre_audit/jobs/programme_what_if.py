"""The what-if of ``programme``: rosters read, day and age settled, the programme extended to further staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.programme_what_if import Extended, Support, WhatIf, extended
from cadre_audit.errors import UsageError
from cadre_audit.jobs.common import people_of
from cadre_audit.jobs.law import courses_of
from cadre_audit.jobs.model import ExtendedTo, Progress
from cadre_audit.jobs.rosters import files_of
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record
from cadre_audit.standards.programmes import Programme


@dataclass(frozen=True, slots=True)
class Told:
    """What the what-if adds to the report of a programme.

    Attributes:
        extra: the question itself, in machine form.
        incomplete: whether a roster could not be read.
    """

    found: Extended
    facts: Sequence[Fact]
    extra: Record
    problems: Sequence[Problem]
    incomplete: bool


def what_if(programme: Programme, job: ExtendedTo, today: date, progress: Progress) -> Told:
    """The programme as if it were for further kinds of staff.

    Raises:
        UsageError: the programme does not say which kinds it is for, or is for an added kind already.
        InputError: no roster could be read.
    """
    if not programme.for_kinds:
        raise UsageError("programme_for_nobody", name=programme.id)
    if twice := [kind for kind in job.added if kind in programme.for_kinds]:
        raise UsageError("programme_is_for", name=programme.id, kind=twice[0])
    read = people_of(job, today, progress)
    roster, courses = read.roster, courses_of(job.courses)
    day = job.as_of or roster.as_of or today
    origin = "flag" if job.as_of else "title" if roster.as_of else "today"
    usual = (job.usual_class_size or courses.class_size.default,)
    sizes = (job.class_size,) if job.class_size else programme.class_sizes or usual
    asked = WhatIf(
        tuple(dict.fromkeys(job.added)),
        day,
        job.young_under or courses.young.under,
        sizes,
        Support(job.support_rate, job.support_days),
    )
    files = files_of(roster)
    extra = {
        "added": list(asked.added),
        "day": day.isoformat(),
        "day_from": origin,
        "young_under": asked.young_under if programme.only_young else None,
        "rosters": files,
    }
    listed = [Fact("what_if_roster", {"files": [str(file["path"]) for file in files], "people": len(roster)})]
    return Told(extended(programme, roster, asked), listed, extra, list(roster.problems), bool(read.failed))
