"""The official forms of ``stats``: filled in from rosters, and read back from what units have filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cadre_audit.analyses.stats_form_read import read_back
from cadre_audit.analyses.stats_form_shown import form_facts, form_record, form_tables, printed
from cadre_audit.analyses.stats_forms import FilledForm
from cadre_audit.errors import InputError, UsageError
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.numbered_forms import NumberedSheet, numbered_forms
from cadre_audit.reading.source import open_source
from cadre_audit.reading.text_table import FileReading
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.report.printed_form import PrintedForm
from cadre_audit.standards.staff_forms import StaffForm
from cadre_audit.standards.staff_forms import load as load_forms
from cadre_audit.vocabulary.load import Vocabulary


@dataclass(frozen=True, slots=True)
class FormParts:
    """What a form brings to a report."""

    record: Record
    tables: tuple[Table, ...]
    facts: tuple[Fact, ...]
    printed: PrintedForm
    people: int
    units: int


@dataclass(frozen=True, slots=True)
class FormsRead:
    """Filled-in forms among the inputs.

    Attributes:
        filled: their units together.
        day: the latest day that they are made for.
        paths: the files that are forms.
        problems: what does not fit in them.
    """

    filled: FilledForm
    day: date | None
    paths: frozenset[str]
    problems: Sequence[Problem]


def forms_in(job: StatsJob, files: Sequence[FileReading], words: Vocabulary) -> FormsRead | None:
    """The forms among files that hold no people; None when there are none.

    Raises:
        UsageError: they are forms of several kinds, or stand beside rosters.
    """
    sheets = [sheet for file in files if not file.tables for sheet in _forms_of(file, words)]
    if not sheets:
        return None
    rosters = [file.path for file in files if file.tables]
    if rosters:
        named = ", ".join(dict.fromkeys(sheet.path for sheet in sheets))
        raise UsageError("forms_and_rosters", forms=named, rosters=", ".join(rosters))
    codes = list(dict.fromkeys(sheet.code for sheet in sheets))
    if len(codes) > 1:
        raise UsageError("forms_of_two_kinds", codes=", ".join(codes))
    form = next(one for one in load_forms().staff_forms if one.code == codes[0])
    _flags_fit(job, form)
    found = read_back(form, sheets)
    days = [sheet.as_of for sheet in sheets if sheet.as_of]
    paths = frozenset(sheet.path for sheet in sheets)
    return FormsRead(found.filled, max(days, default=None), paths, found.problems)


def forms_seen(files: Sequence[FileReading], words: Vocabulary) -> tuple[Table, list[Fact], frozenset[str]]:
    """The forms of numbers among files without people, for ``inspect``: how many units, people and faults each has."""
    records = []
    sheets = [sheet for file in files if not file.tables for sheet in _forms_of(file, words)]
    for sheet in sheets:
        form = next(one for one in load_forms().staff_forms if one.code == sheet.code)
        found = read_back(form, [sheet])
        total = int(found.filled.cells[:, 0].clip(min=0).sum())
        records.append(
            {
                "file": sheet.path,
                "sheet": sheet.sheet,
                "code": sheet.code,
                "units": len(found.units),
                "total": total,
                "problems": len(found.problems),
            }
        )
    columns = (
        Column("file", ("file",)), Column("sheet", ("sheet",)), Column("form_code", ("code",)),
        Column("form_rows", ("units",), "count"), Column("form_total", ("total",), "count"),
        Column("problems", ("problems",), "count"),
    )  # fmt: skip
    facts = [Fact("inspect_forms", {"n": len(records)})] if records else []
    return Table("forms", columns, records), facts, frozenset(sheet.path for sheet in sheets)


def without_forms(problems: Iterable[Problem], paths: frozenset[str]) -> list[Problem]:
    """Problems of the reading without those that say that the sheets of these forms are no rosters."""
    return [one for one in problems if not (one.code is ProblemCode.SHEET_NOT_A_ROSTER and one.file in paths)]


def parts_of(
    filled: FilledForm, day: date | None, before: Sequence[Fact] = (), after: Sequence[Fact] = ()
) -> FormParts:
    """A form as parts of a report, with sentences before and after those of the form itself."""
    facts = (*before, *form_facts(filled), *after)
    people = int(filled.cells[:, 0].clip(min=0).sum())
    return FormParts(
        form_record(filled), form_tables(filled), facts, printed(filled, day, facts), people, len(filled.units)
    )


def read_fact(read: FormsRead) -> Fact:
    """That the numbers come from filled-in forms."""
    return Fact("stats_form_read", {"files": len(read.paths), "rows": len(read.filled.units)})


def _forms_of(file: FileReading, words: Vocabulary) -> list[NumberedSheet]:
    codes = [form.code for form in load_forms().staff_forms]
    try:
        return numbered_forms(open_source(Path(file.path)), codes, words.words)
    except InputError:
        # it was read a moment ago; a stream cannot be read twice
        return []


def _flags_fit(job: StatsJob, form: StaffForm) -> None:
    """Refuses what needs people.

    Raises:
        UsageError: another form is asked for, or a flag that numbers alone cannot answer.
    """
    if job.form and job.form != form.id:
        raise UsageError("form_is_another", code=form.code, asked=job.form)
    flags = {
        "--by": job.by, "--table": job.tables, "--unit": job.units, "--kind": job.kinds, "--position": job.positions,
        "--young": job.only_young, "--evaluations": job.evaluations,
    }  # fmt: skip
    if used := [flag for flag, value in flags.items() if value]:
        raise UsageError("form_alone", flags=", ".join(used))
