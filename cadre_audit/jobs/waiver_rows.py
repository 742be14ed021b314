"""Waivers in a workbook or a text table: one row for each, every fault of every row told with its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import Fault, InputError, StandardsError
from cadre_audit.jobs.waivers import codes_of, place_of
from cadre_audit.reading.forms import FormCell, FormRow, FormSheet, read_form
from cadre_audit.reading.grid import Value
from cadre_audit.report.wording import t
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers
from cadre_audit.tables.days import Precision, read_day
from cadre_audit.tables.people import without_address
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.phrases import Phrases

_NEEDED = ("requirement", "document", "effective_from", "effective_to", "owner", "reason")
_WHOM = ("full_name", "unit", "positions")
_BETWEEN_POSTS = re.compile(r"[;\n]")


def waivers_in_table(path: Path, words: Vocabulary) -> Waivers:
    """The waivers of a workbook or a text table.

    Raises:
        StandardsError: the file cannot be read, has no such headings, or rows of it are wrong; every fault is told.
    """
    spellings = _spellings()
    try:
        sheets = read_form(path, Phrases(spellings), words.words, "requirement")
    except InputError as e:
        # a list of waivers that cannot be read must not look like one without waivers
        reason = t(f"error.{e.key}", **e.values)
        raise StandardsError((Fault(str(path), 0, 0, "waivers_not_read", detail=reason.rstrip(".")),)) from None
    if not sheets:
        raise StandardsError((Fault(str(path), 0, 0, "waiver_headings_missing", names=_headings(_NEEDED)),))
    faults = [fault for sheet in sheets for fault in _faults_of(sheet, str(path), spellings)]
    waivers, places = [], []
    for sheet in sheets:
        for row in sheet.rows:
            place = WaiverPlace(str(path), sheet.sheet, row.row)
            if waiver := _waiver(row, place, words, faults):
                waivers.append(waiver)
                places.append(place)
    if faults:
        raise StandardsError(tuple(faults))
    return Waivers(str(path), tuple(waivers), tuple(places))


def _spellings() -> list[tuple[str, str]]:
    """(heading, field) of all headings that the table may have."""
    known = read_yaml(folder("schemas") / "waiver-headings.yaml").data
    return [(str(heading), field) for field, headings in known.items() for heading in headings]


def _headings(fields: tuple[str, ...]) -> str:
    return ", ".join(t(f"waiver_heading.{field}") for field in fields)


def _faults_of(sheet: FormSheet, path: str, spellings: list[tuple[str, str]]) -> Iterator[Fault]:
    """What is wrong with the headings: a column that is not understood may narrow a waiver, so it is told."""
    for key, found in (("waiver_heading_unknown", sheet.unknown), ("waiver_heading_twice", sheet.twice)):
        for row, column, text in found:
            near = nearest(text, spellings) if key == "waiver_heading_unknown" else ""
            yield _fault(WaiverPlace(path, sheet.sheet, row), column, key, name=text, near=near)
    missing = tuple(field for field in _NEEDED if field not in sheet.columns)
    if missing:
        yield _fault(WaiverPlace(path, sheet.sheet, 0), "", "waiver_headings_missing", names=_headings(missing))


def _fault(place: WaiverPlace, column: str, key: str, **values: object) -> Fault:
    return Fault(place_of(place, column), 0, 0, key, **values)


def _waiver(row: FormRow, place: WaiverPlace, words: Vocabulary, faults: list[Fault]) -> Waiver | None:
    """The waiver of one row; None when something is wrong with it, and then the faults say what."""
    before = len(faults)
    data: dict[str, Any] = {}
    for field, cell in row.cells.items():
        if cell.is_unvalued:
            faults.append(_fault(place, cell.column, "waiver_cell_unvalued", name=t(f"waiver_heading.{field}")))
        elif cell.value is not None:
            data[field] = _value(field, cell.value, cell, place, words, faults)
        elif field in _NEEDED:
            faults.append(_fault(place, cell.column, "waiver_cell_blank", name=t(f"waiver_heading.{field}")))
    whom = [row.cells[field] for field in _WHOM if field in row.cells]
    if not any(cell.value is not None or cell.is_unvalued for cell in whom):
        faults.append(_fault(place, "", "waiver_row_for_nobody"))
    first, last = data.get("effective_from"), data.get("effective_to")
    if first and last and last < first:
        faults.append(_fault(place, row.cells["effective_to"].column, "waiver_ends_early", **_days(first, last)))
    complete = len(faults) == before and all(data.get(field) for field in _NEEDED)
    return Waiver.model_validate(data) if complete else None


def _text(value: Value) -> str:
    """A cell as text: a document may be numbered 15, which a workbook holds as 15.0."""
    if isinstance(value, date):
        return value.isoformat()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _days(first: date, last: date) -> Mapping[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}


def _value(field: str, value: Value, cell: FormCell, place: WaiverPlace, words: Vocabulary, faults: list[Fault]) -> Any:
    """What a cell says, as the field wants it; None when that cannot be told, which is a fault."""
    if field in ("effective_from", "effective_to"):
        found = read_day(value)
        if found.precision == Precision.DAY and found.problem is None:
            return date(found.ymd // 10000, found.ymd // 100 % 100, found.ymd % 100)
        faults.append(_fault(place, cell.column, "waiver_day_unreadable", found=value))
        return None
    if field == "birth_year":
        found = read_day(value, birth=True)
        if found.ymd and found.problem is None:
            return found.ymd // 10000
        faults.append(_fault(place, cell.column, "waiver_birth_unreadable", found=value))
        return None
    text = _text(value)
    if field == "positions":
        posts = [post for part in _BETWEEN_POSTS.split(text) if (post := clean(part))]
        return codes_of(posts, place_of(place, cell.column), words, faults)
    text = clean(text)
    return without_address(text, words.words) if field == "full_name" else text
