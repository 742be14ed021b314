"""Rows of totals against the people read; every number counted by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.reading.read import read_file
from cadre_audit.vocabulary.load import vocabulary

HEAD = "STT;Họ và tên;Năm sinh;;Chức vụ;Trình độ chuyên môn;;\n;;Nam;Nữ;;ĐH;CĐ;TC\n"
A = (
    "I;CÁN BỘ;;;;;;\n1;Nông Văn Thuần;1979;;BT ĐU;x;;\n2;Lý Thị Hoa;;1981;CT HĐND;;x;\n"
    "3;Ma Văn Đoan;1976;;CT UBND;x;;\n"
)
B = "II;CÔNG CHỨC;;;;;;\n1;Vi Văn Ngọc;1985;;VP-TK;;;x\n2;Lê Thị Hằng;;1988;TC-KT;x;;\n"


def wrong(folder: Path, text: str) -> list[tuple[int, int, int, int]]:
    """(row, column, stated, real) of all totals that do not fit."""
    path = folder / "danh sách.csv"
    path.write_text(HEAD + text, encoding="utf-8")
    tables = read_file(path, vocabulary()).tables
    assert sum(len(table.rows) for table in tables) == 5
    return [(t.row, t.column, t.stated, t.real) for table in tables for t in table.totals]


FITTING = {
    "by section and whole": f"{A};Cộng mục A;2;1;;2;1;0\n{B};Cộng mục B;1;1;;1;0;1\n;TỔNG CỘNG (A+B);3;2;;3;1;1\n",
    "only the whole": f"{A}{B};Tổng cộng;3;2;;3;1;1\n",
    "above the people": f";Tổng số;3;2;;3;1;1\n{A}{B}",
    "of a section, above it": f"{A.replace('1;N', ';Cộng;2;1;;2;1;0{}1;N', 1).format(chr(10))}{B}",
    "people only": f"{A}{B};Tổng cộng: 05 người;;;;;;\n",
    "people only, under the posts": f"{A}{B};Tổng cộng;;;5;;;\n",
    "nothing stated": f"{A}{B};Tổng cộng;;;;;;\n",
    "marks only": f"{A}{B};Tổng cộng;;;;3;1;1\n",
}


@pytest.mark.parametrize("text", FITTING.values(), ids=FITTING)
def test_totals_that_fit_say_nothing(tmp_path: Path, text: str) -> None:
    """Whichever part of the table a total sums up."""
    assert wrong(tmp_path, text) == []


DIFFERING = {
    "a mark too many": (f"{A}{B};Tổng cộng;3;2;;4;1;1\n", [(10, 5, 4, 3)]),
    "a man is missing in a section": (f"{A};Cộng mục A;3;1;;2;1;0\n{B}", [(7, 2, 3, 2)]),
    "one number, people": (f"{A}{B};Tổng cộng: 6 người;;;;;;\n", [(10, 1, 6, 5)]),
    "one number, under the posts": (f"{A}{B};Tổng cộng;;;7;;;\n", [(10, 4, 7, 5)]),
    "no number fits": (f"{A}{B};Tổng cộng;9;8;;;;\n", [(10, 2, 9, 3)]),
}


@pytest.mark.parametrize(("text", "expected"), DIFFERING.values(), ids=DIFFERING)
def test_numbers_that_do_not_fit_are_told(tmp_path: Path, text: str, expected: list[tuple[int, int, int, int]]) -> None:
    """Each with its cell and what was counted; where none fits, one that counts people."""
    assert wrong(tmp_path, text) == expected


def test_shares_and_years_are_not_taken_for_counts(tmp_path: Path) -> None:
    """A row of percentages, and marks of which none fits, say nothing about people."""
    assert wrong(tmp_path, f"{A}{B};Tỷ lệ %;60;40;;60;20;20\n;Cộng;;;;17;18;19\n") == []
