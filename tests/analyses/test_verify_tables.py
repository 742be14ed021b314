"""Tables of a draft: totals, percentages, men and women; nothing is false that may be meant otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.analyses.verifying.tables import table_claims
from cadre_audit.reading.drafts import DraftTable

from .passages import claims_of

HEADINGS = ("TT", "Đơn vị", "Tổng số", "Nam", "Nữ", "Tỷ lệ (%)")
RIGHT = (
    HEADINGS,
    ("1", "Xã An", "21", "12", "9", "36,0"),
    ("2", "Xã Bình", "24", "14", "10", "40,0"),
    ("3", "Xã Cát", "15", "9", "6", "24,0"),
    ("", "Tổng cộng", "60", "35", "25", "100"),
)


def claims(*rows: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Verdict, reason and arithmetic of everything that a table says."""
    return [(claim.verdict, claim.reason, claim.arithmetic) for claim in table_claims(DraftTable(1, rows, 0))]


def changed(row: int, column: int, cell: str) -> tuple[tuple[str, ...], ...]:
    """The table with another cell."""
    rows = [list(cells) for cells in RIGHT]
    rows[row][column] = cell
    return tuple(map(tuple, rows))


def test_a_rule_without_rows(tmp_path: Path) -> None:
    """A line of a Markdown table that was cut off holds nothing, and ends no run."""
    assert claims_of("Có 5 xã.\n\n|---|---|\n\nHết.", tmp_path) == []


def test_a_right_table() -> None:
    """Three columns, three percentages."""
    assert {verdict for verdict, _, _ in claims(*RIGHT)} == {"true"}
    assert ("true", "adds_up", "21 + 24 + 15 = 60") in claims(*RIGHT)
    assert ("true", "share_fits", "9/25 = 36.0 %") in claims(*RIGHT)


@pytest.mark.parametrize(
    ("row", "column", "cell", "reason"),
    [
        (4, 2, "61", "column_differs"),
        (1, 4, "8", "row_differs"),
        (2, 5, "45,0", "share_differs"),
        (1, 3, "13", "row_differs"),
    ],
)
def test_one_wrong_cell(row: int, column: int, cell: str, reason: str) -> None:
    """Each is found, with its sum."""
    assert reason in {one for verdict, one, _ in claims(*changed(row, column, cell)) if verdict == "false"}


def test_percentages_of_each_row() -> None:
    """The row of totals tells that they are of the row: 25 of 60 is 41.7."""
    rows = [
        *RIGHT[:1],
        *((*row[:5], share) for row, share in zip(RIGHT[1:], ("42,9", "41,7", "40,0", "41,7"), strict=True)),
    ]
    assert {verdict for verdict, _, _ in claims(*rows)} == {"true"}


@pytest.mark.parametrize(
    "rows",
    [
        # rows below rows
        (
            ("TT", "Nội dung", "Số"),
            ("I", "Tổng số", "60"),
            ("1", "Cán bộ", "30"),
            ("2", "Công chức", "30"),
            ("a", "Nữ", "25"),
        ),
        (("Nội dung", "Số"), ("Tổng số", "60"), ("Cán bộ", "30"), ("Công chức", "30"), ("Nữ", "25")),
        (("Nội dung", "Số"), ("Tổng số", "60"), ("Cán bộ", "35"), ("Trong đó: nữ", "20"), ("Công chức", "25")),
        # sums of some of the others
        (("Kỳ", "Số lớp"), ("Quý I", "3"), ("Quý II", "4"), ("6 tháng", "7"), ("Tổng", "7")),
        # what is not added
        (("Đơn vị", "Tuổi bình quân"), ("Xã An", "40"), ("Xã Bình", "44"), ("Toàn huyện", "42")),
        (("Đơn vị", "Năm"), ("Xã An", "2019"), ("Xã Bình", "2020"), ("Tổng", "2")),
        # one row, no numbers, an empty table
        (("Đơn vị", "Số"), ("Tổng", "2")),
        (("Đơn vị", "Ghi chú"), ("Xã An", "không")),
        (("",), ("",)),
    ],
)
def test_tables_that_are_not_wrong(rows: tuple[tuple[str, ...], ...]) -> None:
    """Nothing is called false that only looks so."""
    assert [one for one in claims(*rows) if one[0] == "false"] == []
