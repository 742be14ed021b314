"""The redacted report: every table, sentence and title of it, by one rule for all verbs and all formats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cadre_audit.report.model import Fact, Report, RunHeader, Table
from cadre_audit.report.printed_form import PrintedForm
from cadre_audit.report.redaction.records import Records


def redacted(report: Report, records: Records, *, kept: Path | None) -> Report:
    """The report without names, whole birthdays and notes.

    Args:
        report: as the run made it.
        records: rewrites its values.
        kept: the key file, which no report may be written over.
    """
    return replace(
        report,
        run=_header(report.run, records),
        summary=[_sentence(fact, records) for fact in report.summary],
        tables=[_table(table, records) for table in report.tables],
        problems=replace(report.problems, records=[records.problem(one) for one in report.problems.records]),
        extra=records.value(dict(report.extra)),
        kept=(*report.kept, *([kept] if kept else [])),
        form=_form(report.form, records) if report.form else None,
        redacted=True,
    )


def _sentence(fact: Fact, records: Records) -> Fact:
    return replace(fact, values=records.value(dict(fact.values)))


def _header(run: RunHeader, records: Records) -> RunHeader:
    return replace(run, title=records.text(run.title) if run.title else "", command=records.text(run.command))


def _table(table: Table, records: Records) -> Table:
    # a column of statistics is called as a cell of the list is written
    columns = tuple(replace(column, id=records.text(column.id)) for column in table.columns)
    return replace(table, columns=columns, records=[records.record(one) for one in table.records])


def _form(form: PrintedForm, records: Records) -> PrintedForm:
    rows = [replace(row, name=records.text(row.name)) for row in form.rows]
    return replace(form, rows=rows, notes=[_sentence(note, records) for note in form.notes])
