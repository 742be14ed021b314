"""One roster in every format and encoding gives the same people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary
from tests.reading import formats
from tests.reading.formats import encoded, to_mojibake, to_tcvn3, to_vni

ROWS: formats.Rows = [
    ["ỦY BAN NHÂN DÂN HUYỆN ĐỒNG HỶ", None, None, None, None, None, None, None],
    ["Danh sách cán bộ, công chức xã Hóa Thượng, tính đến ngày 30/6/2022", None, None, None, None, None, None, None],
    ["TT", "Họ và tên", "Ngày sinh", None, "Chức vụ", "Trình độ", None, "Lý luận chính trị"],
    [None, None, "Nam", "Nữ", None, "Văn hóa", "Chuyên môn", None],
    [1, "Nguyễn Văn Hưởng", "05/7/1979", None, "Chủ tịch UBND", "12/12", "Đại học Luật", "Cao cấp"],
    [2, "Trần Thị Thuý", None, date(1985, 11, 30), "Văn phòng - Thống kê", "12/12", "Cao đẳng", "Trung cấp"],
    [3, "Đặng Quốc Ngữ", date(1990, 2, 1), None, "Địa chính - Xây dựng", "10/10", "Kỹ sư nông nghiệp", "Sơ cấp"],
    [4, "Vừ A Lử", "tháng 7/1979", None, "Chỉ huy trưởng Quân sự", "9/12", "Trung cấp quân sự cơ sở", None],
]
MERGES: formats.Merged = [(2, 3, 0, 0), (2, 3, 1, 1), (2, 2, 2, 3), (2, 3, 4, 4), (2, 2, 5, 6), (2, 3, 7, 7)]
# a csv has no merged cells, and its title lines are shorter than its table
FLAT: formats.Rows = [
    ["Danh sách cán bộ, công chức xã Hóa Thượng, tính đến ngày 30/6/2022"],
    ["TT", "Họ và tên", "Nam", "Nữ", "Chức vụ", "Trình độ văn hóa", "Trình độ chuyên môn", "Lý luận chính trị"],
    *ROWS[4:],
]
FLAT[1][2:4] = ["Ngày sinh nam", "Ngày sinh nữ"]  # type: ignore[index]
EXPECTED = [
    ("Nguyễn Văn Hưởng", "1979-07-05", "male", "committee_chair", "upper_secondary", "bachelor", "Luật", "advanced"),
    ("Trần Thị Thuý", "1985-11-30", "female", "office_statistics", "upper_secondary", "college", None, "intermediate"),
    (
        "Đặng Quốc Ngữ",
        "1990-02-01",
        "male",
        "land_construction",
        "upper_secondary",
        "bachelor",
        "nông nghiệp",
        "primary",
    ),
    ("Vừ A Lử", "1979-07", "male", "military_commander", "lower_secondary", "intermediate", "quân sự cơ sở", None),
]
FIELDS = ("full_name", "birth_date", "sex", "position_code", "general_education", "professional_level", "major",
          "political_theory")  # fmt: skip


def read(path: Path) -> Roster:
    """The roster of one file."""
    return build_roster([read_file(path, vocabulary())], vocabulary(), date(2022, 8, 1))


def people(roster: Roster) -> list[tuple[Any, ...]]:
    """What the test compares of everybody."""
    return [tuple(record[name] for name in FIELDS) for record in roster.records()]


def codes(roster: Roster) -> list[tuple[str, str]]:
    """What was reported, with the hint."""
    return [(problem.code.value, problem.hint) for problem in roster.problems]


MAKERS: dict[str, Callable[[Path], Path]] = {
    "xlsx": lambda path: formats.xlsx(ROWS, MERGES, path),
    "xls": lambda path: formats.xls(ROWS, MERGES, path),
    "ods": lambda path: formats.ods(ROWS, MERGES, path),
    "html": lambda path: formats.html(ROWS, MERGES, path),
    "html utf-16": lambda path: formats.html(ROWS, MERGES, path, "utf-16"),
    "xml of 2003": lambda path: formats.xml2003(ROWS, MERGES, path),
}


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("ending", [".xlsx", ".xls", ".csv"])
def test_people_do_not_depend_on_the_format(tmp_path: Path, name: str, ending: str) -> None:
    """The content decides, not the ending; nothing is reported of a clean file."""
    roster = read(MAKERS[name](tmp_path / f"danh sách{ending}"))
    assert people(roster) == EXPECTED
    assert codes(roster) == []
    assert (roster.as_of, [str(unit) for unit in roster.units]) == (date(2022, 6, 30), ["xã Hóa Thượng"])


OLD: dict[str, tuple[Callable[[str], str], str]] = {
    "tcvn3": (to_tcvn3, "TCVN3"), "vni": (to_vni, "VNI"), "mojibake": (to_mojibake, "UTF-8/1252"),
}  # fmt: skip


@pytest.mark.parametrize("name", OLD)
@pytest.mark.parametrize("make", [formats.xlsx, formats.xls, formats.ods, formats.html])
def test_old_encodings_inside_cells(tmp_path: Path, name: str, make: Callable[..., Path]) -> None:
    """Texts in an old encoding are decoded, headings too, and that is said once for the sheet."""
    encode, told = OLD[name]
    roster = read(make(encoded(ROWS, encode), MERGES, tmp_path / "cũ"))
    assert people(roster) == EXPECTED
    assert codes(roster) == [(ProblemCode.ENCODING_REPAIRED, told)]


WIDE = "TT;Họ và tên".encode("utf-16")[:2]
BYTES: dict[str, tuple[Callable[[str], bytes], str | None]] = {
    "utf-8": (str.encode, None),
    "utf-8 with mark": (lambda shown: shown.encode("utf-8-sig"), None),
    "utf-16 with mark": (lambda shown: shown.encode("utf-16"), None),
    "utf-16 big end first": (lambda shown: b"\xfe\xff" + shown.encode("utf-16-be"), None),
    "utf-16 without mark": (lambda shown: shown.encode("utf-16-le"), None),
    "old line ends": (lambda shown: shown.replace("\r\n", "\r").encode(), None),
    "windows-1258": (formats.vietnamese_bytes, "windows-1258"),
    "tcvn3": (lambda shown: formats.western_bytes(to_tcvn3(shown)), "TCVN3"),
    "vni": (lambda shown: formats.western_bytes(to_vni(shown)), "VNI"),
    "mojibake": (lambda shown: to_mojibake(shown).encode(), "UTF-8/1252"),
    "separator named": (lambda shown: b"sep=;\r\n" + shown.encode(), None),
}


@pytest.mark.parametrize("name", BYTES)
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_people_do_not_depend_on_the_encoding_of_a_text(tmp_path: Path, name: str, delimiter: str) -> None:
    """Text files in every encoding of offices, with a title line of commas above the table."""
    encode, told = BYTES[name]
    if name == "separator named":
        delimiter = ";"
    roster = read(formats.text(FLAT, tmp_path / "danh sách.csv", encode, delimiter))
    assert people(roster) == EXPECTED
    assert codes(roster) == ([] if told is None else [(ProblemCode.ENCODING_REPAIRED, told)])
