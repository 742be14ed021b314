"""Form 10 of ``stats``: lists of training as the official form of training results."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from cadre_audit.analyses.stats_form_training import TrainingForm, training_form
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.jobs.common import notes_on, words_of
from cadre_audit.jobs.law import courses_of
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.results import header
from cadre_audit.jobs.stats_forms import parts_of
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.jobs.training import Training, read_training
from cadre_audit.jobs.training_units import of_units
from cadre_audit.report.model import Fact, Report, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.standards.staff_forms import load as load_forms
from cadre_audit.tables.spans import InPeriod, placed


def run_training_form(job: StatsJob, today: date, progress: Progress) -> Report:
    """The form of training results of a year, or of everything that the lists hold.

    Raises:
        UsageError: no list is given.
    """
    if not job.training:
        raise UsageError("no_training_for_form")
    courses, words = courses_of(job.courses), words_of(job)
    whole = read_training(job.training, today, progress, words)
    read, narrowed = of_units(whole, job.units) if job.units else (whole, [])
    first, last = (date(job.year, 1, 1), date(job.year, 12, 31)) if job.year else (None, None)
    of_turns = placed(read.turns.ends, first, last) == InPeriod.INSIDE
    of_classes = placed(read.classes.ends, first, last) == InPeriod.INSIDE
    held = np.array([row.state == "held" for row in read.classes.rows], bool)
    form = load_forms().of("10")
    found = training_form(
        form, read.turns, np.flatnonzero(of_turns), read.classes, np.flatnonzero(of_classes & held), courses,
        t("form.no_row"),
    )  # fmt: skip
    outside = int((~of_turns).sum()) + int((~(of_classes & held)).sum())
    parts = parts_of(found.filled, last, narrowed, list(_facts(found, read, outside)))
    problems = [*read.problems]
    return Report(
        schema="cadre-audit/stats/1",
        run=header(read, "stats"),
        counts={"turns": parts.people, "classes": found.classes or 0, "tables": 0, "problems": len(problems)},
        summary=(*parts.facts, *notes_on(job, problems)),
        tables=(Table("measures", (), []), Table("tables", (), []), *parts.tables),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed else ExitCode.OK,
        extra={"by": [], "only": None, "young_under": None, "ratings": None, "form": parts.record},
        main="form",
        form=parts.printed,
    )


def _facts(found: TrainingForm, read: Training, outside: int) -> Iterator[Fact]:
    if found.learners:
        yield Fact("stats_form_learners")
    if found.classes is None:
        yield Fact("stats_form_no_classes")
    else:
        yield Fact("stats_form_classes", {"n": found.classes, "rest": found.unheld})
    if found.no_row:
        yield Fact("stats_form_no_row", {"courses": list(found.no_row)})
    if len(read.summary):
        yield Fact("stats_form_summary", {"n": len(read.summary)})
    if outside:
        yield Fact("stats_form_outside", {"n": outside})
