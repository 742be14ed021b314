"""The report for a screen, drawn with Rich: complete and legible at 80 columns and at 58, with or without colours."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import islice

from rich.console import Console
from rich.text import Text

from cadre_audit.report.lines import together, wrapped
from cadre_audit.report.model import Report
from cadre_audit.report.notice import notice_of, notice_text
from cadre_audit.report.numbers import count_text
from cadre_audit.report.opening import about, sentences, totals
from cadre_audit.report.show import one_line, report_title, table_title
from cadre_audit.report.terminal_account import account
from cadre_audit.report.terminal_grid import grid
from cadre_audit.report.terminal_groups import groups
from cadre_audit.report.terminal_people import people
from cadre_audit.report.terminal_problems import problems
from cadre_audit.report.wording import t

_BLOCK = 200  # lines drawn at once; one at a time is slow


def render(report: Report, *, width: int, colour: bool) -> str:
    """The whole report; lines have at most ``width`` cells, and no escape sequences unless ``colour``."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    lines = _lines(report, width)
    while block := list(islice(lines, _BLOCK)):
        console.print(Text("\n").join(block), soft_wrap=True)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _lines(report: Report, width: int) -> Iterator[Text]:
    yield from _opening(report, width)
    for table in report.tables:
        if table.folded or not table.columns or (not table.records and not table.expected):
            continue
        yield from _section(table_title(table, report), width)
        if not table.records:
            yield Text(f"  {t('word.nothing')}")
        elif table.layout == "people":
            yield from people(table, report, width)
        elif table.layout == "groups":
            yield from groups(table, report, width)
        elif table.layout == "account":
            yield from account(table, report, width)
        else:
            yield from grid(table, report, width)
    if report.problems.records:
        yield from _section(table_title(report.problems, report), width)
        yield from problems(report.problems, report, width)
    if notice_of(report):
        yield Text("")
        yield from (Text(line, style="italic") for line in wrapped(notice_text(), width))
    yield Text("")
    counted = (together(f"{name}: {count_text(number)}") for name, number in totals(report))
    yield from map(Text, wrapped(" · ".join(counted), width))


def _opening(report: Report, width: int) -> Iterator[Text]:
    for line in wrapped(report_title(report).upper(), width):
        yield Text(line, style="bold")
    for line in wrapped(one_line(report.run.title), width) if report.run.title else ():
        yield Text(line)
    for label, text in about(report):
        for line in wrapped(f"{label}: {one_line(text)}", width, rest="  "):
            yield Text(line, style="dim")
    if report.summary:
        yield Text("")
    for sentence in sentences(report):
        yield from map(Text, wrapped(one_line(sentence), width, "• "))


def _section(title: str, width: int) -> Iterator[Text]:
    lines = wrapped(one_line(title), width)
    yield Text("")
    for line in lines:
        yield Text(line, style="bold")
    yield Text("─" * max(map(len, lines)), style="dim")
