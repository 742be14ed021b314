"""What the columns of a table mean: levels, names, sex, Party, ethnic groups, posts, units, doubts."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from openpyxl import Workbook

from cadre_audit.problems import ProblemCode as P
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.vocabulary.load import vocabulary

from .made import TODAY, columns_of, roster_of, told, values


def test_highest_mark_counts_and_none_marked_is_none(tmp_path: Path) -> None:
    """Of several marks the highest counts; a row of a matrix without a mark says none; doubt says nothing."""
    text = (
        "STT;Họ và tên;Năm sinh;Trình độ chuyên môn;;\n;;;ThS;ĐH;TC\n1;Nông Văn Thuần;1979;x;X;\n2;Lý Thị Hoa;1980;;;\n"
        "3;Vi Văn Ngọc;1981;;y7;\n4;Lò Thị Inh;1982;;Luật;\n5;Giàng A Sình;1983;;Cao đẳng Kế toán;\n"
        "6;Bùi Văn Sáng;1984;;đang học;x\n"
        "7;Triệu Mùi Pham;1985;;-;2007\n"
    )
    roster = roster_of(tmp_path, text)
    assert values(roster, "professional_level") == [
        "master",
        "none",
        None,
        "bachelor",
        "college",
        "intermediate",
        "intermediate",
    ]
    assert values(roster, "major") == [None, None, None, "Luật", "Kế toán", None, None]
    assert told(roster, P.VALUE_UNKNOWN, P.VALUE_CONTRADICTS, P.VALUE_UNDER_WAY) == [
        ("value_contradicts", 7, "E"),
        ("value_unknown", 5, "E"),
        ("value_under_way", 8, "E"),
    ]


def test_marks_under_labels_that_tell_no_level(tmp_path: Path) -> None:
    """A mark under 'Sau đại học' may be a master's or a doctor's degree: it is told, not decided."""
    text = "STT;Họ và tên;Năm sinh;Trình độ chuyên môn;\n;;;Sau đại học;ĐH\n"
    text += "1;Nông Văn Thuần;1979;x;\n2;Lý Thị Hoa;1980;;x\n"
    roster = roster_of(tmp_path, text)
    assert values(roster, "professional_level") == [None, "bachelor"]
    assert told(roster, P.VALUE_UNCLEAR) == [("value_unclear", 3, "D")]


@pytest.mark.parametrize("blank_is_none", [False, True])
def test_blank_is_not_none_unless_the_office_says_so(tmp_path: Path, blank_is_none: bool) -> None:
    """A blank cell of a level column is unknown; an unreadable one stays unknown in both cases."""
    roster = columns_of(tmp_path, "Năm sinh;LLCT", "1979;TC", "1980;", "1981;y", blank_is_none=blank_is_none)
    assert values(roster, "political_theory") == ["intermediate", "none" if blank_is_none else None, None]
    assert told(roster, P.VALUE_UNKNOWN) == [("value_unknown", 4, "D")]


LEVELS = [
    ("Trình độ chuyên môn", "CNKT", None, "value_unclear"),
    ("LLCT", "TC (đang học CC)", "intermediate", None),
    ("LLCT", "Đang học TC", None, "value_under_way"),
    ("QLNN", "CVC", "senior_specialist", None),
    ("Tin học", "IC3", None, "value_unclear"),
    ("Tin học", "B", "basic", None),
    ("Trình độ văn hóa", "10/7", None, "value_unclear"),
    ("Giới tính", "Nữ", "female", None),
    ("Giới tính", "1", None, "value_unknown"),
    ("Đối tượng", "CBCC", None, "value_unknown"),
    ("Đối tượng", "Không chuyên trách", "part_time", None),
]
FIELD = {
    "Trình độ chuyên môn": "professional_level",
    "LLCT": "political_theory",
    "QLNN": "state_management",
    "Tin học": "it",
    "Trình độ văn hóa": "general_education",
    "Giới tính": "sex",
    "Đối tượng": "kind",
}


@pytest.mark.parametrize(("heading", "cell", "code", "problem"), LEVELS)
def test_text_columns(tmp_path: Path, heading: str, cell: str, code: str | None, problem: str | None) -> None:
    """A cell has its code, or a problem with its place; never both nothing."""
    roster = columns_of(tmp_path, f"Năm sinh;{heading}", f"1979;{cell}")
    assert values(roster, FIELD[heading]) == [code]
    assert [place for place in told(roster) if place[2] == "D"] == ([(problem, 2, "D")] if problem else [])


PEOPLE: list[tuple[str, str, dict[str, Any]]] = [
    (
        "Năm sinh;Giới tính",
        "1979;Nam",
        {"sex": "male", "birth_year": 1979, "birth_precision": "year", "birth_date": None},
    ),
    ("Năm sinh;Nữ", "1979;x", {"sex": "female"}),
    ("Năm sinh;Nữ", "1979;", {"sex": None}),
    ("Năm sinh;Nữ", "1979;0", {"sex": "male"}),
    ("Năm sinh;Đảng viên", "1979;x", {"party_member": True, "party_date": None}),
    ("Năm sinh;Đảng viên", "1979;Chưa", {"party_member": False}),
    ("Năm sinh;Đảng viên", "1979;Quần chúng", {"party_member": False}),
    ("Năm sinh;Đảng viên", "1979;Đảng viên dự bị", {"party_member": True}),
    ("Năm sinh;Đảng viên", "1979;không", {"party_member": False}),
    ("Năm sinh;Đảng viên", "1979;kết nạp đảng viên 2010", {"party_member": True, "party_date": "2010"}),
    ("Năm sinh;Đảng viên", "1979;chưa là Đảng viên đâu", {"party_member": False}),
    ("Năm sinh;Đảng viên", "1979;gì đó", {"party_member": None}),
    ("Năm sinh;Ngày vào Đảng", "1979;03/02/2003", {"party_member": True, "party_date": "2003-02-03"}),
    ("Năm sinh;Ngày vào Đảng", "1979;2/2003", {"party_member": True, "party_date": "2003-02"}),
    ("Năm sinh;Ngày vào Đảng", "1979;", {"party_member": None, "party_date": None}),
    ("Năm sinh;Số thẻ Đảng", "1979;28.123456", {"party_member": True, "party_date": None}),
    ("Năm sinh;Dân tộc", "1979;Tày", {"ethnicity": "Tày", "ethnic_minority": True}),
    ("Năm sinh;Dân tộc", "1979;Kinh", {"ethnicity": "Kinh", "ethnic_minority": False}),
    ("Năm sinh;Dân tộc", "1979;Xyz", {"ethnicity": "Xyz", "ethnic_minority": None}),
    ("Năm sinh;DTTS", "1979;x", {"ethnicity": None, "ethnic_minority": True}),
    ("Năm sinh;DTTS", "1979;Nùng", {"ethnicity": "Nùng", "ethnic_minority": True}),
    ("Năm sinh;DTTS", "1979;không", {"ethnic_minority": False}),
    ("Năm sinh;Người địa phương", "1979;x", {"is_local": True}),
    ("Năm sinh;Người địa phương", "1979;chưa", {"is_local": False}),
    ("Năm sinh;Người địa phương", "1979;xã bên", {"is_local": None}),
    ("Năm sinh;Chức vụ", "1979;CT UBND", {"position_code": "committee_chair", "kind": "cadre", "position": "CT UBND"}),
    ("Năm sinh;Chức vụ", "1979;Lạ lùng", {"position_code": None, "kind": None, "position": "Lạ lùng"}),
    ("Chức vụ;Đối tượng", "CT UBND;Công chức", {"kind": "civil_servant"}),
    ("Chức danh;Chức vụ", "Tư pháp;tư pháp", {"position": "Tư pháp"}),
    ("Chức danh;Chức vụ", ";Tư pháp", {"position": "Tư pháp"}),
    (
        "Chức danh;Chức vụ",
        "Phó Bí thư;CT UBND",
        {"position": "Phó Bí thư; CT UBND", "position_code": "party_deputy_secretary"},
    ),
    (
        "Năm sinh;Chức vụ, đơn vị công tác",
        "1979;Chủ tịch UBND xã Tân Sơn",
        {"unit": "xã Tân Sơn", "position_code": "committee_chair"},
    ),
    ("Năm sinh;Đơn vị", "1979;UBND", {"unit": None}),
    ("Năm sinh;Đơn vị", "1979;Xã  Tân Sơn", {"unit": "Xã Tân Sơn"}),
    ("Năm sinh;Ghi chú", "1979;Đi học\tvề", {"notes": "Đi học về"}),
    ("Năm sinh;Năm tuyển dụng", "1979;2001", {"recruited_on": "2001"}),
]


@pytest.mark.parametrize(("headings", "row", "wanted"), PEOPLE)
def test_fields(tmp_path: Path, headings: str, row: str, wanted: dict[str, Any]) -> None:
    """A cell under a heading gives these fields; blank is not no."""
    (person,) = columns_of(tmp_path, headings, row).records()
    assert {name: person[name] for name in wanted} == wanted


def test_empty_cells_of_mark_columns_mean_no(tmp_path: Path) -> None:
    """In a column of nothing but marks an empty cell means no; in a column of dates it means nothing."""
    roster = columns_of(tmp_path, "Năm sinh;Đảng viên;Người địa phương", "1979;x;x", "1980;;", "1981;X;")
    assert values(roster, "party_member") == [True, False, True]
    assert values(roster, "is_local") == [True, False, False]
    roster = columns_of(tmp_path, "Năm sinh;Đảng viên", "1979;03/02/2003", "1980;")
    assert values(roster, "party_member") == [True, None]


def test_a_lone_column_of_women(tmp_path: Path) -> None:
    """'Nữ' alone is a mark: marked rows are women, and no other date or word is taken for one."""
    roster = columns_of(tmp_path, "Năm sinh;Nữ", "1979;x", "1980;0", "1981;y7")
    assert values(roster, "sex") == ["female", "male", None]
    assert told(roster, P.VALUE_UNKNOWN) == [("value_unknown", 4, "D")]


def test_an_empty_cell_under_women_is_a_man_only_where_the_column_is_filled_in(tmp_path: Path) -> None:
    """One mark shows that the clerk used the column; without any, nobody's sex is known."""
    assert values(columns_of(tmp_path, "Năm sinh;Nữ", "1979;x", "1980;"), "sex") == ["female", "male"]
    assert values(columns_of(tmp_path, "Năm sinh;Nữ", "1979;", "1980;"), "sex") == [None, None]


def test_births_under_two_sexes(tmp_path: Path) -> None:
    """The column of the birth date tells the sex; a date in both is a contradiction and tells none."""
    text = (
        "STT;Họ và tên;Ngày sinh;;Chức vụ\n;;Nam;Nữ;\n1;Nông Văn Thuần;05/7/1979;;CT UBND\n2;Lý Thị Hoa;;1981;CT HĐND\n"
        "3;Vi Văn Ngọc;1980;1981;VP-TK\n"
    )
    roster = roster_of(tmp_path, text)
    assert values(roster, "sex") == ["male", "female", None]
    assert values(roster, "birth_year") == [1979, 1981, 1980]
    assert told(roster, P.VALUE_CONTRADICTS) == [("value_contradicts", 5, "D")]


NAMES = [
    ("Đ/c Nông Văn Thuần", "Nông Văn Thuần", None),
    ("Ông Nông Văn Thuần", "Nông Văn Thuần", "male"),
    ("Bà Lý Thị Hoa", "Lý Thị Hoa", "female"),
    ("Đồng chí Bà Lý Thị Hoa", "Lý Thị Hoa", "female"),
    ("Bá Văn Thuần", "Bá Văn Thuần", None),
    ("Ông Thuần", "Ông Thuần", None),
    ("LÝ  THỊ\u00a0HOA", "LÝ THỊ HOA", None),
    ("H’Lan Niê", "H’Lan Niê", None),
]


@pytest.mark.parametrize(("typed", "name", "sex"), NAMES)
def test_names_and_forms_of_address(tmp_path: Path, typed: str, name: str, sex: str | None) -> None:
    """Forms of address go, and tell the sex; family names that look like them stay."""
    (person,) = roster_of(tmp_path, f"STT;Họ và tên;Năm sinh;Chức vụ\n1;{typed};1979;CT UBND\n").records()
    assert (person["full_name"], person["sex"]) == (name, sex)


def test_names_in_two_columns(tmp_path: Path) -> None:
    """Family and given name in two columns are one name."""
    roster = roster_of(
        tmp_path, "STT;Họ;Tên;Năm sinh;Chức vụ\n1;Nông Văn;Thuần;1979;CT UBND\n2;Lý Thị;Hoa;1980;CT HĐND\n"
    )
    assert values(roster, "full_name") == ["Nông Văn Thuần", "Lý Thị Hoa"]


def test_kind_against_the_post(tmp_path: Path) -> None:
    """A kind column that contradicts the post wins and is told."""
    roster = columns_of(tmp_path, "Chức vụ;Đối tượng", "CT UBND;Công chức", "Tư pháp;Công chức", "Phó CT UBMTTQ;Cán bộ")
    assert values(roster, "kind") == ["civil_servant", "civil_servant", "cadre"]
    assert told(roster, P.KIND_CONTRADICTS) == [("kind_contradicts", 2, "")]


def test_marked_labels_are_text(tmp_path: Path) -> None:
    """Under 'Ngoại ngữ' a marked label is the value, and a letter under it stands beside it."""
    text = (
        "STT;Họ và tên;Năm sinh;Ngoại ngữ;\n;;;Tiếng Anh;Tiếng Trung\n1;Nông Văn Thuần;1979;x;\n2;Lý Thị Hoa;1980;-;B\n"
    )
    assert values(roster_of(tmp_path, text), "foreign_language") == ["Tiếng Anh", "Tiếng Trung B"]


def test_posts_that_are_not_there_or_not_known(tmp_path: Path) -> None:
    """Unknown, blank and double posts are told with the nearest known spelling or what was understood."""
    roster = columns_of(tmp_path, "Năm sinh;Chức vụ", "1979;Chủ tịch UBNDD", "1980;", "1981;Phó Bí thư, CT UBND")
    found = {p.code: (p.row, p.hint) for p in roster.problems if p.code.value.startswith("position")}
    assert found[P.POSITION_UNKNOWN] == (2, "Chủ tịch UBND")
    assert found[P.POSITION_BLANK][0] == 3
    assert found[P.POSITION_SEVERAL] == (4, "party_deputy_secretary; committee_chair")


def test_headings_not_known_or_twice(tmp_path: Path) -> None:
    """An unknown heading is told with its nearest spelling, if anything stands under it; a level twice is told."""
    text = "STT;Họ và tên;Năm sinhh;LLCT;Chính trị;Zzyzx;Qqq\n1;Nông Văn Thuần;1979;TC;;5;\n"
    roster = roster_of(tmp_path, text)
    found = [(p.code, p.column, p.hint) for p in roster.problems if p.code.value.startswith("heading")]
    assert (P.HEADING_UNKNOWN, "C", "Năm sinh") in found
    assert (P.HEADING_TWICE, "E", "D") in found
    assert [column for _, column, _ in found] == ["C", "E", "F"]


def test_doubtful_dates(tmp_path: Path) -> None:
    """Dates after the day of the list and ages nobody in service has are told; swapped days are told for the column."""
    roster = columns_of(
        tmp_path, "Ngày sinh;Ngày tuyển dụng", "1/1/1979;1/1/2024", "1/1/2010;1/1/2020", "1/1/1940;", "1/1/2030;"
    )
    assert told(roster, P.DATE_IN_FUTURE, P.AGE_UNLIKELY) == [
        ("date_in_future", 5, "C"),
        ("age_unlikely", 3, "C"),
        ("age_unlikely", 4, "C"),
        ("date_in_future", 2, "D"),
    ]
    early = columns_of(tmp_path, "Ngày sinh;Ngày tuyển dụng", "1/1/1979;1/1/2024", today=date(2024, 6, 1))
    assert told(early, P.DATE_IN_FUTURE) == []


def test_gaps_in_the_numbering(tmp_path: Path) -> None:
    """A number left out is told once; a new start at 1 is a section; codes and odd signs are no numbers."""
    text = "STT;Họ và tên;Năm sinh;Chức vụ\n" + "".join(
        f"{n};Nông Văn Thuần;{1970 + i};CT UBND\n"
        for i, n in enumerate(["1", "2", "4", "1", "2", "12345678901234567890123", "3¹"])
    )
    assert told(roster_of(tmp_path, text), P.ORDINAL_GAP) == [("ordinal_gap", 4, "A")]


def test_counts_that_differ(tmp_path: Path) -> None:
    """A closing line that states another number is told; the right number is not."""
    text = "STT;Họ và tên;Năm sinh;Chức vụ\n1;Nông Văn Thuần;1979;CT UBND\nDanh sách này có {} người./.;;;\n"
    wrong = roster_of(tmp_path, text.format(2))
    assert [(p.row, p.value, p.hint) for p in wrong.problems if p.code is P.COUNT_DIFFERS] == [(3, "2", "1")]
    assert told(roster_of(tmp_path, text.format(1)), P.COUNT_DIFFERS) == []


def test_the_same_person_twice(tmp_path: Path) -> None:
    """Same name, birth and unit are told, however written; namesakes born on other days and unknown births are not."""
    rows = [
        "Lê Thị Hoà;1/2/1980",
        "LÊ THỊ HÒA;01/02/1980",
        "Lê Thị Hoa;1/2/1980",
        "Lê Thị Hòa;2/2/1980",
        "Vi Văn Ngọc;",
        "Vi Văn Ngọc;",
    ]
    text = "STT;Họ và tên;Ngày sinh;Chức vụ\n" + "".join(f"{i};{row};VP-TK\n" for i, row in enumerate(rows, 1))
    roster = roster_of(tmp_path, text)
    (twice,) = [p for p in roster.problems if p.code is P.PERSON_TWICE]
    assert (twice.row, twice.value, twice.hint.endswith(" !2")) == (3, "LÊ THỊ HÒA", True)


SAME = "Lê Thị Hòa;{};{};Nữ;{}\n"


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        # a year, or a month of it, may be any day of it
        (("1980", "Xã A", "1/5/2010"), ("1/2/1980", "Xã A", "1/5/2010"), P.PERSON_TWICE),
        (("1980", "Xã A", ""), ("2/1980", "Xã A", "1/5/2010"), P.PERSON_TWICE),
        (("1980", "Xã A", "1/5/2010"), ("1/2/1980", "Xã A", "1/6/2012"), None),
        (("3/1980", "Xã A", ""), ("1/2/1980", "Xã A", ""), None),
        (("1/2/1980", "Xã A", "1/5/2010"), ("1/2/1980", "Xã A", "1/6/2012"), P.PERSON_TWICE),
        # units of one name are one, however written; of two units the birth alone is not enough
        (("1/2/1980", "Xã A", ""), ("1/2/1980", "XÃ A", ""), P.PERSON_TWICE),
        (("1/2/1980", "Xã A", ""), ("1/2/1980", "Xã B", ""), None),
        (("1/2/1980", "Xã A", "1/5/2010"), ("1/2/1980", "Xã B", "1/5/2010"), P.PERSON_IN_TWO_UNITS),
        (("1/2/1980", "Xã A", "2010"), ("1/2/1980", "Xã B", "2010"), None),
        (("1980", "Xã A", "1/5/2010"), ("1980", "Xã B", "1/5/2010"), None),
    ],
)
def test_the_same_person_in_two_files(
    tmp_path: Path, first: tuple[str, ...], second: tuple[str, ...], code: P | None
) -> None:
    """Told once, at the second place, with the first as the hint."""
    head = "Họ và tên;Ngày sinh;Đơn vị;Giới tính;Ngày tuyển dụng\n"
    roster = roster_of(tmp_path, head + SAME.format(*first), head + SAME.format(*second))
    found = [p for p in roster.problems if p.code in (P.PERSON_TWICE, P.PERSON_IN_TWO_UNITS)]
    assert [p.code for p in found] == ([code] if code else [])
    assert all(p.file.endswith("2.csv") and "1.csv" in p.hint for p in found)
    assert len(roster) == 2


MATRIX = (
    "STT;Họ và tên;Năm sinh;Chức vụ;Lý luận chính trị;;\n;;;;CC;TC;SC\n"
    "1;Ma Văn Khải;1975;CT UBND;{};;\n2;Vi Thị Lả;1980;CT HĐND;;;\n"
)


def test_an_empty_row_of_a_matrix_means_none_only_where_the_matrix_is_filled_in(tmp_path: Path) -> None:
    """One mark shows that the clerk used it; without any, nobody's level is known, unless the office says so."""
    assert values(roster_of(tmp_path, MATRIX.format("x")), "political_theory") == ["advanced", "none"]
    assert values(roster_of(tmp_path, MATRIX.format("")), "political_theory") == [None, None]
    blank = roster_of(tmp_path, MATRIX.format(""), blank_is_none=True)
    assert values(blank, "political_theory") == ["none", "none"]


def test_formulas_that_were_never_worked_out(tmp_path: Path) -> None:
    """Openpyxl writes formulas without results: they are blank cells, told once a column."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Trình độ chuyên môn"])
    sheet.append([1, "Nông Văn Thuần", "=1970+9", "VP-TK", '="Đại"&" học"'])
    sheet.append([2, "Lý Thị Hoa", "=1970+11", "TC-KT", "Đại học"])
    book.save(tmp_path / "a.xlsx")
    roster = build_roster([read_file(tmp_path / "a.xlsx", vocabulary())], vocabulary(), TODAY)
    told_of = [(p.row, p.column, p.hint) for p in roster.problems if p.code is P.FORMULA_WITHOUT_VALUE]
    assert told_of == [(2, "C", "2"), (2, "E", "1")]
    assert values(roster, "birth_year") == [None, None]
    assert values(roster, "professional_level") == [None, "bachelor"]


def test_a_formula_that_gives_empty_text_has_a_result(tmp_path: Path) -> None:
    """Excel writes its type and an empty value; nothing is missing."""
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Tin học"])
        sheet.write_row(1, 0, [1, "Nông Văn Thuần", 1979, "VP-TK", "Xã A"])
        sheet.write_formula(1, 5, '=""', None, "")
        sheet.write_formula(1, 2, "=1970+9", None, 1979)
    with (
        zipfile.ZipFile(tmp_path / "a.xlsx") as before,
        zipfile.ZipFile(tmp_path / "b.xlsx", "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b'<c r="F2"><f>', b'<c r="F2" t="str"><f>'))
    roster = build_roster([read_file(tmp_path / "b.xlsx", vocabulary())], vocabulary(), TODAY)
    assert told(roster) == []
    assert values(roster, "birth_year") == [1979]


def test_identity_numbers_without_their_first_zeros(tmp_path: Path) -> None:
    """12 digits begin with the province, 001 in the capital; whole numbers of 9 and 12 digits are not told."""
    numbers = ["012345678901", "12345678902", "1345678903", "123456789"]
    roster = columns_of(tmp_path, "Năm sinh;Số CCCD;Chức vụ", *(f"1980;{number};VP-TK" for number in numbers))
    found = [(p.row, p.column, p.value, p.hint) for p in roster.problems if p.code is P.LEADING_ZERO_LOST]
    assert found == [(3, "D", "12345678902", "2")]
