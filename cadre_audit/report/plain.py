"""The report as tab-separated lines for pipes: nothing wrapped, nothing cut, no colours."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_audit.report.model import Report, Table
from cadre_audit.report.notice import notice_of, notice_text
from cadre_audit.report.opening import about, sentences, totals
from cadre_audit.report.show import heading, one_line, report_title, shown, table_title
from cadre_audit.report.wording import t


def render(report: Report, *, width: int, colour: bool) -> str:
    """Comment lines begin with ``#``; each table has a title, its headings and its rows."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {one_line(report_title(report))}"
    if report.run.title:
        yield f"# {one_line(report.run.title)}"
    for label, text in about(report, traced=True):
        yield f"# {label}: {one_line(text)}"
    for sentence in sentences(report):
        yield f"# {one_line(sentence)}"
    if notice_of(report):
        yield f"# {notice_text()}"
    for table in (*report.tables, report.problems):
        if not table.folded and table.columns and (table.records or table.expected):
            yield from _table(table, report)
    yield from ("", f"# {t('word.counts')}")
    for name, number in totals(report):
        yield f"{name}\t{number}"


def _table(table: Table, report: Report) -> Iterator[str]:
    yield from ("", f"# {one_line(table_title(table, report))}")
    if not table.records:
        yield f"# {t('word.nothing')}"
        return
    yield "\t".join(map(heading, table.columns))
    for record in table.records:
        yield "\t".join(one_line(shown(record, column, report)) for column in table.columns)
