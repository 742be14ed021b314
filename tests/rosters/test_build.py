"""The builder makes the files it is asked for, seen by another reader."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from .build import REGISTERED, Book, Cell, Sheet, merged_head, table
from .expect import Other, Reading, covers
from .office import Formula, Office, Runs

SHEET = Sheet(
    [["TT", "Họ tên", "4(=2*100/3)"], [1, None, date(1979, 7, 5)], [2, "=x", 1979]],
    "Xã A",
    ["A1:B1"],
    {"C3": "dd/mm/yyyy"},
    [2],
    ["B"],
)


def test_cells_come_back_as_described(tmp_path: Path) -> None:
    """Texts, numbers and dates come back with their types, and a heading that begins with '=' is text."""
    sheet = load_workbook(Book("a.xlsx", [SHEET]).write(tmp_path)).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["TT", None, "4(=2*100/3)"]  # B1 is covered by the merge
    assert rows[1] == [1, None, datetime(1979, 7, 5)]
    assert (rows[2][0], rows[2][1], sheet["B3"].data_type) == (2, "=x", "s")


def test_merges_formats_and_hidden_parts(tmp_path: Path) -> None:
    """Merges, hidden rows and columns and number formats are in the file; 1979 as a date is a day in 1905."""
    sheet = load_workbook(Book("a.xlsx", [SHEET]).write(tmp_path)).worksheets[0]
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A1:B1"]
    assert sheet.row_dimensions[2].hidden
    assert sheet.column_dimensions["B"].hidden
    assert sheet["C3"].value == datetime(1905, 6, 1)


def test_sheets_and_their_state(tmp_path: Path) -> None:
    """Sheets keep their order, names and visibility."""
    path = Book("b.xlsx", [Sheet([["x"]], "Một"), Sheet([["y"]], "Hai", state="hidden")]).write(tmp_path)
    assert [(one.title, one.sheet_state) for one in load_workbook(path)] == [("Một", "visible"), ("Hai", "hidden")]


def test_wrong_dimension_is_in_the_file(tmp_path: Path) -> None:
    """A reader that trusts the dimension sees one row, one that counts the cells sees three."""
    path = Book("c.xlsx", [Sheet([["a"], ["b"], ["c"]])], dimension="A1").write(tmp_path)
    trusting = load_workbook(path, read_only=True).worksheets[0]
    assert len(list(trusting.iter_rows())) == 1
    assert len(list(load_workbook(path).worksheets[0].iter_rows())) == 3


def test_heading_paths_become_merged_rows() -> None:
    """Groups reach over their columns, short headings down to the last row."""
    rows, merges = merged_head([("TT",), ("Trình độ", "LLCT", "CC"), ("Trình độ", "LLCT", "TC"), ("Trình độ", "TH")], 5)
    assert rows == [["TT", "Trình độ", None, None], [None, "LLCT", None, "TH"], [None, "CC", "TC", None]]
    assert sorted(merges) == ["A5:A7", "B5:D5", "B6:C6", "D6:D7"]


def test_table_starts_below_titles_and_header() -> None:
    """Two titles and a header of two rows put the first person in row 5."""
    sheet = table([("TT",), ("Năm sinh", "Nam"), ("Năm sinh", "Nữ")], [[1, 1980, None]], [["A"], ["B"]])
    assert list(sheet.rows[4]) == [1, 1980, None]
    assert sorted(sheet.merges) == ["A3:A4", "B3:C3"]


def test_expectations_can_fail() -> None:
    """A wrong value, a person too many, a problem unforeseen and one missing all fail."""
    one = {"full_name": "Lý A", "unit": "XÃ  A", "ref": "S!2"}
    reading = Reading([one], [{"row": 2, "column": "C"}], [])
    reading.gives([{"full_name": "Lý A", "unit": "Xã A"}], problems=[(2, "C")])
    for people, problems in (
        ([{"full_name": "Lý B"}], [(2, "C")]),
        ([], [(2, "C")]),
        ([one, one], [(2, "C")]),
        ([one], []),
        ([one], [(2, "C"), (3, None)]),
    ):
        with pytest.raises(AssertionError):
            reading.gives(people, problems)
    assert covers((None, "C"), (2, "C"))
    assert not covers((2, "C"), (2, None))
    assert [Other("x") == value for value in ("x", "y", None)] == [False, True, True]


def test_every_registered_workbook_is_as_described(tmp_path: Path) -> None:
    """No merge covers a value and no type is lost: openpyxl reads back each cell that a case describes."""
    for described in REGISTERED.values():
        if isinstance(described, Book):
            workbook = load_workbook(described.write(tmp_path))
            for sheet in described.sheets:
                assert found_cells(workbook[sheet.name], sheet) == described_cells(sheet), described.name


def described_cells(sheet: Sheet) -> dict[tuple[int, int], object]:
    """Give the values a case describes, by row and column, except those a number format turns into dates."""
    return {
        (row, column): datetime(*value.timetuple()[:3]) if isinstance(value, date) else value
        for row, values in enumerate(sheet.rows, start=1)
        for column, value in enumerate(values, start=1)
        if value is not None and f"{chr(64 + column)}{row}" not in sheet.formats
    }


def found_cells(worksheet: Worksheet, sheet: Sheet) -> dict[tuple[int, int], object]:
    """Give the values openpyxl finds, by row and column, without those cells whose format the case sets."""
    return {
        (cell.row, cell.column): cell.value
        for row in worksheet.iter_rows()
        for cell in row
        if cell.value is not None and cell.coordinate not in sheet.formats
    }


def test_office_files_hold_shared_strings_runs_and_results(tmp_path: Path) -> None:
    """The third way of writing gives a table of shared strings, two runs in a cell and a saved result."""
    row: list[Cell | Runs | Formula] = [Runs("Họ ", "tên"), Formula("=1+1", 2), date(1979, 7, 5)]
    path = Office("o.xlsx", [row], epoch_1904=True).write(tmp_path)
    with zipfile.ZipFile(path) as archive:
        shared = archive.read("xl/sharedStrings.xml").decode("utf-8")
    assert shared.count("<r>") == 2
    sheet = load_workbook(path, data_only=True).worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["Họ tên", 2, datetime(1979, 7, 5)]
