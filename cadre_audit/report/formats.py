"""The formats a report can be given in; the choices of the command line are the keys of ``FORMATS``.

Each renderer is imported when it is used: a run that prints JSON does not wait for Rich.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cadre_audit.errors import UsageError
from cadre_audit.report.model import Report


class Render(Protocol):
    """Turns a report into the text or the bytes of one format; looks at no terminal and prints nothing."""

    def __call__(self, report: Report, *, width: int, colour: bool) -> str | bytes:
        """The report in this format, at most ``width`` cells wide where lines have a width."""


@dataclass(frozen=True, slots=True)
class Renderer:
    """One format.

    Attributes:
        render: makes it.
        is_text: whether it may be printed; bytes need a file.
        endings: file endings that ask for it, the usual one first; none when it is for a screen.
    """

    render: Render
    is_text: bool
    endings: tuple[str, ...] = ()


def _terminal(report: Report, *, width: int, colour: bool) -> str:
    from cadre_audit.report import terminal

    return terminal.render(report, width=width, colour=colour)


def _plain(report: Report, *, width: int, colour: bool) -> str:
    from cadre_audit.report import plain

    return plain.render(report, width=width, colour=colour)


def _json(report: Report, *, width: int, colour: bool) -> str:
    from cadre_audit.report import json_document

    return json_document.render(report, width=width, colour=colour)


def _jsonl(report: Report, *, width: int, colour: bool) -> str:
    from cadre_audit.report import jsonl

    return jsonl.render(report, width=width, colour=colour)


def _csv(report: Report, *, width: int, colour: bool) -> str:
    from cadre_audit.report import csv_table

    return csv_table.render(report, width=width, colour=colour)


def _xlsx(report: Report, *, width: int, colour: bool) -> bytes:
    from cadre_audit.report import workbook

    return workbook.render(report, width=width, colour=colour)


FORMATS: dict[str, Renderer] = {
    "terminal": Renderer(_terminal, is_text=True),
    "plain": Renderer(_plain, is_text=True, endings=(".txt", ".tsv")),
    "json": Renderer(_json, is_text=True, endings=(".json",)),
    "jsonl": Renderer(_jsonl, is_text=True, endings=(".jsonl", ".ndjson")),
    "csv": Renderer(_csv, is_text=True, endings=(".csv",)),
    "xlsx": Renderer(_xlsx, is_text=False, endings=(".xlsx",)),
}


def format_for(path: Path) -> str:
    """The format that the ending of a file asks for.

    Raises:
        UsageError: no format has this ending.
    """
    ending = path.suffix.lower()
    for name, renderer in FORMATS.items():
        if ending in renderer.endings:
            return name
    allowed = ", ".join(renderer.endings[0] for renderer in FORMATS.values() if renderer.endings)
    raise UsageError("format_unknown", name=path.name, allowed=allowed)
