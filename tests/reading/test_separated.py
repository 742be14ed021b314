"""Tables of tabs and semicolons in text, and prose that only looks like them."""

from __future__ import annotations

import pytest

from cadre_audit.reading.separated import separated_tables

TABLE = ["Đơn vị; Tổng số; Nữ", "Xã An; 20; 8", "Xã Bình; 22; 9", "Cộng; 42; 17"]


def test_lines_of_semicolons() -> None:
    """Each line is a row of three cells."""
    assert [tuple(map(str.strip, row)) for row in separated_tables(TABLE).values()] == [
        ("Đơn vị", "Tổng số", "Nữ"), ("Xã An", "20", "8"), ("Xã Bình", "22", "9"), ("Cộng", "42", "17"),
    ]  # fmt: skip


def test_lines_of_tabs_between_text() -> None:
    """Only the lines with tabs are rows."""
    lines = ["Biểu 1", *(line.replace("; ", "\t") for line in TABLE), "Nguồn: Phòng Nội vụ"]
    assert list(separated_tables(lines)) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "lines",
    [
        # two lines are no table
        ["a; 1; 2", "b; 3; 4"],
        # prose without numbers of its own
        ["đã họp; đã xong; đã gửi", "chưa họp; chưa xong; chưa gửi", "sẽ họp; sẽ xong; sẽ gửi"],
        # cells that are sentences
        ["a; b; c", f"{'Các cơ quan, đơn vị rà soát, bổ sung danh sách cán bộ'}; 1; 2", "x; 1; 2"],
        # another number of cells in each line
        ["a; b; c", "x; 1", "y; 1; 2; 3"],
    ],
)
def test_what_is_no_table(lines: list[str]) -> None:
    """It stays text, so that its sentences are read."""
    assert separated_tables(lines) == {}
