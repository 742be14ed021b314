"""The redacted report: every table, sentence and title of it, by one rule for all verbs and all formats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cadre_audit.report.model import Fact, Report, RunHeader, Table
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
        redacted=True,
    )


def _sentence(fact: Fact, records: Records) -> Fact:
    return replace(fact, values=records.value(dict(fact.values)))


def _header(run: RunHeader, records: Records) -> RunHeader:
    return replace(run, title=records.text(run.title) if run.title else "", command=records.text(run.command))


def _table(table: Table, records: Records) -> Table:
    return replace(table, records=[records.record(one) for one in table.records])
