"""Runs ``programme``: a programme's file and lists of training as how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from cadre_audit.analyses.programme import programme_progress
from cadre_audit.analyses.results_classes import learners_known
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import corrected_by
from cadre_audit.jobs.model import ProgrammeJob, Progress, silent
from cadre_audit.jobs.results import header, map_facts, period_record, problem_facts
from cadre_audit.jobs.training import Training, read_training
from cadre_audit.jobs.training_units import of_units
from cadre_audit.report.model import Fact, Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language
from cadre_audit.standards.programmes import Programme, Targets, load_programme
from cadre_audit.tables.select import is_unit
from cadre_audit.vocabulary.load import vocabulary

if TYPE_CHECKING:
    from cadre_audit.jobs.programme_what_if import Told


def run_programme(job: ProgrammeJob, today: date, progress: Progress = silent) -> Report:
    """``programme``: classes, learners and units of a programme against its targets."""
    programme = load_programme(job.programme).programme
    whole = read_training(job.training, today, progress, corrected_by(job.reading_map, vocabulary()))
    read, narrowed = of_units(whole, job.units, programme.scope_units) if job.units else (whole, [])
    programme = _of_units(programme, job.units) if job.units else programme
    found = programme_progress(programme, read.turns, read.classes, language())
    more = _what_if(programme, job, today, progress)
    problems = [*read.problems, *(more.problems if more else ())]
    return Report(
        schema="cadre-audit/programme/1",
        run=header(read, "programme"),
        counts=found.counts | {"learners": learners_known(found.counts)} | (more.found.counts if more else {})
        | {"problems": len(problems)},
        summary=(
            *_opening(programme, read),
            *narrowed,
            *found.facts,
            *((*more.facts, *more.found.facts) if more else ()),
            *map_facts(job.reading_map),
            *problem_facts(problems),
        ),
        tables=(*found.tables, *(more.found.tables if more else ())),
        problems=problems_table(problems),
        exit_code=ExitCode.INPUT if read.failed or (more and more.incomplete) else ExitCode.OK,
        extra=({"what_if": more.extra} if more else {})
        | {
            "programme": {
                "id": programme.id,
                "title": programme.title.model_dump(),
                "document": programme.document,
                "issued_on": programme.issued_on.isoformat() if programme.issued_on else None,
                "target_groups": [group.model_dump() for group in programme.target_groups],
                "path": str(job.programme),
            },
            "period": period_record(programme.effective_from, programme.effective_to),
            "counted_by": "end_date",
            "only_units": list(job.units),
        },
    )  # fmt: skip


def _of_units(programme: Programme, names: Sequence[str]) -> Programme:
    """The programme as far as it is about some units: targets and published figures are of the whole."""
    own = tuple(unit for unit in programme.scope_units if any(is_unit(unit, name) for name in names))
    return programme.model_copy(update={"scope_units": own, "targets": Targets(), "published": ()})


def _what_if(programme: Programme, job: ProgrammeJob, today: date, progress: Progress) -> Told | None:
    if job.what_if is None:
        return None
    # here, because most runs ask for none
    from cadre_audit.jobs.programme_what_if import what_if

    return what_if(programme, job.what_if, today, progress)


def _opening(programme: Programme, read: Training) -> list[Fact]:
    """What the programme is, and what of the lists cannot be of account."""
    own = language()
    facts = [
        Fact(
            "programme_is",
            {
                "title": getattr(programme.title, own),
                "document": programme.document,
                "first": programme.effective_from.isoformat(),
                "last": programme.effective_to.isoformat(),
            },
        ),
        Fact("programme_groups", {"groups": [getattr(group, own) for group in programme.target_groups]}),
    ]
    if len(read.classes) and "programme" not in read.classes.columns:
        facts.append(Fact("programme_every_class"))
    if len(read.turns) and not programme.courses:
        facts.append(Fact("programme_every_turn"))
    if len(read.classes) and len(read.turns):
        facts.append(Fact("programme_learners_of_classes"))
    if len(read.summary):
        facts.append(Fact("programme_no_summary"))
    return facts
