"""The sheet that an annotated copy ends with: what was found, cell by cell, and what the colours mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from cadre_audit.reading.addresses import column_letters
from cadre_audit.report.annotated.marks import COLOURS, PROBLEM, Mark, text_of
from cadre_audit.report.model import Report
from cadre_audit.report.opening import about, sentences
from cadre_audit.report.show import one_line, report_title
from cadre_audit.report.wording import t

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
WIDTHS = (18, 28, 20, 84)


class Line(NamedTuple):
    """One row: its texts, how it looks, the kind that colours its third cell, where its first cell leads."""

    texts: tuple[str, ...]
    look: str = "text"
    kind: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """The sheet before it is written: its lines, and which of them repeats on every page."""

    lines: tuple[Line, ...]
    heading: int


def summary_of(marks: Sequence[Mark], report: Report, names: Mapping[str, str] | None = None) -> Summary:
    """What the sheet says of the marks of one file.

    Args:
        marks: of the file.
        report: what they belong to.
        names: a sheet's name as in the reading → as in the file, where links have to lead; the same when left out.
    """
    opening = [Line((report_title(report),), "title")]
    opening += [Line((label, text), "wide") for label, text in about(report, traced=True)]
    opening += [Line((sentence,), "sentence") for sentence in sentences(report)]
    opening += [Line(("",), "plain"), Line((t("annotate.legend"),), "sentence")]
    opening += [Line(("", "", kind_text(kind)), "legend", kind) for kind in COLOURS]
    opening.append(Line(("",), "plain"))
    heading = Line((t("annotate.cell"), t("column.full_name"), t("column.verdict"), t("annotate.note")), "heading")
    listed = [mark for mark in marks if mark.kind in COLOURS]
    return Summary((*opening, heading, *_listed(listed, report, names or {})), len(opening) + 1)


def kind_text(kind: str) -> str:
    """What a colour stands for."""
    return t("annotate.problem") if kind == PROBLEM else t(f"verdict.{kind}")


def _listed(marks: Sequence[Mark], report: Report, names: Mapping[str, str]) -> Iterator[Line]:
    order = sorted(marks, key=lambda mark: (mark.problem is not None, mark.sheet, mark.row, mark.column))
    for mark in order:
        cell = f"{column_letters(mark.column)}{mark.row}"
        place = f"{mark.sheet}!{cell}" if mark.sheet else cell
        link = "'" + names.get(mark.sheet, mark.sheet).replace("'", "''") + f"'!{cell}" if mark.sheet else ""
        name = _about(mark)
        said = text_of(mark, report).split("\n")
        told = "; ".join(said) if mark.problem else "; ".join([said[0].partition(": ")[2], *said[1:]])
        yield Line((place, one_line(name), kind_text(mark.kind), told), "text", mark.kind, link)


def _about(mark: Mark) -> str:
    """The person, or what stands in the cell of a problem."""
    if mark.finding:
        return str(mark.finding["person"]["full_name"] or "")
    return mark.problem.value if mark.problem else ""


def sheet_xml(summary: Summary, style_of: dict[str, int], kind_style: dict[str, int]) -> bytes:
    """The XML of the sheet.

    Args:
        summary: its lines.
        style_of: look → index of a cell style.
        kind_style: kind → index of the filled style.
    """
    rows, merges, links = [], [], []
    for number, line in enumerate(summary.lines, 1):
        rows.append(_row(number, line, style_of, kind_style))
        if line.look in ("title", "sentence"):
            merges.append(f'<mergeCell ref="A{number}:D{number}"/>')
        elif line.look == "wide":
            merges.append(f'<mergeCell ref="B{number}:D{number}"/>')
        if line.link:
            links.append(
                f'<hyperlink ref="A{number}" location={quoteattr(line.link)} display={quoteattr(line.texts[0])}/>'
            )
    columns = "".join(f'<col min="{i}" max="{i}" width="{w}" customWidth="1"/>' for i, w in enumerate(WIDTHS, 1))
    last = len(summary.lines)
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{_MAIN}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{columns}</cols><sheetData>{"".join(rows)}</sheetData>'
        + (f'<autoFilter ref="A{summary.heading}:D{last}"/>' if last > summary.heading else "")
        + (f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else "")
        + (f"<hyperlinks>{''.join(links)}</hyperlinks>" if links else "")
        + '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
        "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>"
    ).encode()


def _row(number: int, line: Line, style_of: dict[str, int], kind_style: dict[str, int]) -> str:
    cells = []
    for index, text in enumerate(line.texts):
        style = style_of[line.look]
        if line.kind and index == 2:
            style = kind_style[line.kind]
        cells.append(_cell(number, index, text, style))
    return f'<row r="{number}"{_height(line)}>{"".join(cells)}</row>'


def _cell(number: int, index: int, text: str, style: int) -> str:
    plain = escape(_UNPRINTABLE.sub(" ", text))
    inline = f'<is><t xml:space="preserve">{plain}</t></is>'
    return f'<c r="{column_letters(index)}{number}" s="{style}" t="inlineStr">{inline}</c>'


def _height(line: Line) -> str:
    """Merged cells do not grow by themselves, and rows of other programs only when they are opened."""
    whole = sum(WIDTHS)
    widths = {"title": (whole,), "sentence": (whole,), "wide": (WIDTHS[0], whole - WIDTHS[0])}.get(line.look, WIDTHS)
    lines = max(1 + int(len(text) // (width * 1.2)) for text, width in zip(line.texts, widths, strict=False))
    return f' ht="{(20 if line.look == "title" else 15) * lines}" customHeight="1"'
