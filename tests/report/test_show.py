"""Values as a person reads them, one case per kind of value."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.report.model import Column, Table
from cadre_audit.report.show import heading, level_text, one_line, person_text, place_text, shown, table_title, value_at

from .sample import AN, CUONG, RUN, report


def text(value: Any, kind: Any, words: str = "", **more: Any) -> str:
    """The text of one value under a column of this kind."""
    return shown({"x": value, **more}, Column("x", ("x",), kind, words), report())


@pytest.mark.usefixtures("vi")
@pytest.mark.parametrize(
    ("value", "kind", "words", "expected"),
    [
        (None, "text", "", ""),
        ("", "date", "", ""),
        (1979, "text", "", "1979"),
        (True, "text", "", "có"),
        (False, "text", "", "không"),
        (0.5, "text", "", "0,5"),
        (["a", "b"], "text", "", "a, b"),
        (14330, "count", "", "14.330"),
        (0, "count", "", "0"),
        (3825, "number", "", "3.825"),
        (3825.0, "number", "", "3.825"),
        (0.4719, "number", "", "0,4719"),
        ("2023-01-16/2023-02-05", "number", "", "16/01/2023 – 05/02/2023"),
        ("overdue", "number", "limit_value", "đã quá hạn"),
        ({"k": 1, "n": 4}, "share", "", "1/4 (25,0 %)"),
        ("2022-08-12", "date", "", "12/8/2022"),
        ("university-degree", "code", "course", "Đại học vừa làm vừa học"),
        ("gap", "code", "verdict", "Chưa đạt"),
        ("unheard-of", "code", "requirement", "unheard-of"),
        (True, "code", "eligible", "đủ điều kiện"),
        (False, "code", "eligible", "chưa đủ điều kiện"),
        (True, "code", "party_member", "có"),
        ("!13", "place", "", "dòng 13"),
        (["border", "minority"], "codes", "area", "biên giới, vùng đồng bào dân tộc thiểu số"),
        ({"document": "D", "article": "A"}, "source", "", "A, D"),
        ("Danh sách!7", "place", "", "Danh sách!7"),
        ({"file": "a.xlsx", "sheet": "B", "row": 7, "column": "C"}, "place", "", "a.xlsx, B, ô C7"),
    ],
)
def test_each_kind_of_value(value: Any, kind: str, words: str, expected: str) -> None:
    """A value reads as its column says; nothing reads as nothing."""
    assert text(value, kind, words) == expected


@pytest.mark.usefixtures("vi")
@pytest.mark.parametrize(
    ("value", "field", "expected"),
    [
        ("bachelor", "professional_level", "đại học"),
        ("bachelor", "political_theory", "cử nhân chính trị"),
        ("female", "sex", "nữ"),
        (57, "birth_date", "57 tuổi"),
        (60, "months", "60 tháng"),
        (40, "hours", "40 tiết"),
        ({"minimum": 18}, "birth_date", "từ 18 tuổi trở lên"),
        ({"maximum": 35}, "birth_date", "không quá 35 tuổi"),
        ({"minimum": 18, "maximum": 35}, "birth_date", "từ 18 đến 35 tuổi"),
        ({"at_least": 60}, "months", "từ 60 tháng trở lên"),
        ({}, "birth_date", ""),
        (["luật", "hành chính"], "major", "luật, hành chính"),
        (True, "party_member", "có"),
        (7, "major", "7"),
        ("Quản lý đất đai", "major", "Quản lý đất đai"),
    ],
)
def test_levels_are_read_on_their_own_ladder(value: Any, field: str, expected: str) -> None:
    """The same code differs between ladders; numbers say what they count."""
    assert level_text(value, field) == expected


@pytest.mark.usefixtures("vi")
def test_the_ladder_of_a_level() -> None:
    """The column names the ladder, else the record, else the path."""
    report_ = report()
    record = {"political_theory": "advanced", "field": "it"}
    assert shown(record, Column("a", ("political_theory",), "level", "political_theory"), report_) == "cao cấp"
    assert shown(record, Column("a", ("political_theory",), "level"), report_) == "nâng cao"
    assert shown({"political_theory": "primary"}, Column("a", ("political_theory",), "level"), report_) == "sơ cấp"


@pytest.mark.usefixtures("en")
def test_english_windows() -> None:
    """Windows of age and service in English."""
    assert level_text({"minimum": 18, "maximum": 35}, "birth_date") == "18 to 35 years old"
    assert level_text({"at_least": 60}, "months") == "at least 60 months"


def test_paths_lead_to_values() -> None:
    """A missing key is nothing; the empty path is the record."""
    record = {"person": {"unit": "A"}}
    assert value_at(record, ("person", "unit")) == "A"
    assert value_at(record, ("person", "unit", "deeper")) is None
    assert value_at(record, ()) == record


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a\tb\r\nc", "a b  c"),
        ("\x1b[31mđỏ\x1b[0m", "[31mđỏ [0m"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("a\u00a0b", "a b"),
        ("ab\u202egpj", "abgpj"),
        ("[/x] :smile:", "[/x] :smile:"),
    ],
)
def test_one_line_is_safe(typed: str, expected: str) -> None:
    """No tab, line end, escape sequence or direction override survives; marks are composed."""
    assert one_line(typed) == expected


@pytest.mark.usefixtures("vi")
def test_places() -> None:
    """A cell, a row, a column, or only a sheet."""
    assert place_text({"sheet": "A", "row": 7}) == "A, dòng 7"
    assert place_text({"sheet": "A", "column": "C"}) == "A, cột C"
    assert place_text({"file": "x.csv", "sheet": None, "row": None, "column": None}) == "x.csv"


@pytest.mark.usefixtures("vi")
def test_people_are_told_apart() -> None:
    """Post as typed, else as understood; the file only when there are several."""
    assert person_text(AN, report(), False) == (
        "Nguyễn Văn An",
        "Nguyễn Văn An — Tài chính - kế toán (Danh sách!7)",
    )
    assert person_text(CUONG, report(), True)[1] == "=HYPERLINK(1) — Chỉ huy trưởng Quân sự (xa.xlsx, Danh sách!21)"
    assert person_text({"full_name": "Lê Văn Em"}, report(), True) == ("Lê Văn Em", "Lê Văn Em")


@pytest.mark.usefixtures("vi")
def test_headings_and_titles() -> None:
    """A column has its own heading or that of the field; a table has the title of the verb or its own."""
    people = Table("people", (), ())
    inspect = report(run=RUN.__class__("t", "inspect", None))
    assert heading(Column("gap", ("gap",))) == "Chưa đạt"
    assert heading(Column("religion", ("religion",))) == "Tôn giáo"
    assert heading(Column("own", ("own",))) == "own"
    assert table_title(people, inspect) == "Danh sách người đọc được"
    assert table_title(people, report()) == "Theo người"
