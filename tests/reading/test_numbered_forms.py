"""Forms of numbers: found by their code and their row of numbers, read row by row."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from cadre_audit.reading.numbered_forms import NumberedSheet, numbered_forms
from cadre_audit.reading.source import open_source
from cadre_audit.vocabulary.load import vocabulary

CODES = ("BM02/TKĐ", "8B-BTCTW")
TOP = ("Biểu số: BM02/TKĐ", "BÁO CÁO (tính đến ngày 30/6/2022)")
NUMBERS = ("(1)", "(2)", "(3=4+5)", "(4)", "(5)")


def read(folder: Path, *rows: tuple[Any, ...], top: tuple[str, ...] = TOP) -> list[NumberedSheet]:
    """The forms in a workbook with these rows below its lines above."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in top:
        sheet.append([line])
    for row in rows:
        sheet.append(list(row))
    book.save(folder / "form.xlsx")
    return numbered_forms(open_source(folder / "form.xlsx"), CODES, vocabulary().words)


def test_rows_are_read_by_the_numbers_of_their_columns(tmp_path: Path) -> None:
    """Group, unit and total; the day above; blank cells are left out; signatures are no rows."""
    (form,) = read(
        tmp_path,
        NUMBERS,
        ("I", "PHƯỜNG", 5, 2, 3),
        (1, "Phường A", 5, None, 3),
        (None, "Tổng số", 5, 2, 3),
        ("NGƯỜI LẬP BIỂU", None, None, "THỦ TRƯỞNG", None),
    )
    assert (form.code, form.as_of) == ("BM02/TKĐ", date(2022, 6, 30))
    assert form.columns == {1: "A", 2: "B", 3: "C", 4: "D", 5: "E"}
    cells = [{n: cell.value for n, cell in row.cells.items()} for row in form.rows]
    told = [(row.ordinal, row.name, row.is_total, own) for row, own in zip(form.rows, cells, strict=True)]
    assert told == [
        ("I", "PHƯỜNG", False, {3: 5, 4: 2, 5: 3}),
        ("1", "Phường A", False, {3: 5, 5: 3}),
        ("", "Tổng số", True, {3: 5, 4: 2, 5: 3}),
    ]


def test_a_total_may_stand_in_the_first_column(tmp_path: Path) -> None:
    """Merged over ordinal and name; a commune whose name begins so has a number before it."""
    (form,) = read(tmp_path, NUMBERS, (1, "Cộng Hòa", 1, 1, 0), ("TỔNG SỐ", None, 1, 1, 0))
    assert [row.is_total for row in form.rows] == [False, True]


@pytest.mark.parametrize(
    ("top", "numbers"),
    [
        (("Danh sách",), NUMBERS),
        (TOP, ("(1)", "(2)", "(3)", "(5)", "(6)")),
        (TOP, ("1", "2", "3")),
        (TOP, ("STT", "Tên", "Tổng", "Nữ", "Nam")),
    ],
    ids=["no code", "a number is missing", "too few", "no numbers"],
)
def test_what_is_no_form(top: tuple[str, ...], numbers: tuple[str, ...], tmp_path: Path) -> None:
    """Without its code, or without a row that numbers all columns from 1 on, nothing is taken for a form."""
    assert read(tmp_path, numbers, (1, "Xã A", 1, 1, 0), top=top) == []


def test_a_formula_without_its_result_is_told_as_such(tmp_path: Path) -> None:
    """A program that saves no results leaves nothing to be read."""
    (form,) = read(tmp_path, NUMBERS, (1, "Xã A", "=D4+E4", 1, 2))
    assert [cell.is_unvalued for cell in form.rows[0].cells.values()] == [True, False, False]
