"""Cells of level columns, each with the code that it means, by hand."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.ladders import Ladder, Understood
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

UNKNOWN, UNCLEAR, UNDER_WAY, BLANK = Understood.UNKNOWN, Understood.UNCLEAR, Understood.UNDER_WAY, Understood.BLANK

# ladder → what a cell means → how it is written
CELLS: dict[str, dict[str | Understood, list[str]]] = {
    "general_education": {
        "upper_secondary": ["12/12", "10/10", "THPT", "PTTH", "Trung học phổ thông", "12/12 BTVH", "Cấp III", "cấp 3"],
        "lower_secondary": ["9/12", "7/10", "THCS", "Cấp II", "10/12", "11/12", "8/10", "9/10", "9/9"],
        "primary": ["4/10", "5/12", "Tiểu học", "5/10", "6/10", "7/12", "8/12", "Cấp I", "5/9"],
        UNCLEAR: ["10/7", "Cao đẳng", "12", "Bổ túc"],
        BLANK: ["", "  ", "-"],
    },
    "professional_level": {
        "doctor": ["Tiến sĩ", "Tiến sỹ", "TS", "TS.", "CK II", "Phó Tiến Sĩ", "TSKH", "TS Luật"],
        "master": ["Thạc sĩ", "Thạc sỹ", "ThS", "Th.S", "Ths", "Thạc sĩ GVC", "CK I", "ThS Quản lý công", "THẠC SỸ",
                   "Thạc sỹ, quản lý công"],
        "bachelor": ["Đại học", "ĐH", "Cử nhân", "CN", "Kỹ sư", "KS", "Bác sĩ", "ĐH Luật", "Đại học Kinh tế", "Dai hoc",
                     "ĐH (hệ TC)", "ĐH tại chức", "Cử nhân Luật", "Đại học (14)", "đh,cđ", "Cao đẳng, Đại học"],
        "college": ["Cao đẳng", "CĐ", "CĐ Kế toán", "cao đẳng nghề", "Cao đẳng (đang học ĐH)"],
        "intermediate": ["Trung cấp", "TC", "Trung học chuyên nghiệp", "THCN", "Trung học Lâm sinh", "CĐ SP (hệ TC)",
                         "Trung cấp Luật", "TC Kế toán", "T.cấp", "TC, đang học ĐH", "Trung cấp (chưa tốt nghiệp ĐH)"],
        "primary": ["Sơ cấp", "SC", "Sơ Cấp nghề"],
        "none": ["Chưa qua ĐT", "Chưa qua đào tạo", "CHƯA QUA ĐÀO TẠO", "Còn lại", "Không", "Chưa"],
        UNCLEAR: ["CNKT", "Chứng chỉ", "Văn Bằng", "Bằng nghề", "Không xác định", "Trung học phổ thông", "Sau đại học",
                  "Trên ĐH", "CC", "Thạc sỹ, tiến sỹ", "12/12"],
        UNDER_WAY: ["Đang học", "Đang học cao học", "đang học ĐH Luật", "Chưa tốt nghiệp ĐH", "Sinh viên"],
        UNKNOWN: ["Luật", "y", "2007", "???", "✓", "\""],
    },
    "political_theory": {
        "none": ["Chưa", "Chưa qua đào tạo", "Không"],
        "primary": ["Sơ cấp", "SC", "sơ cấp và tương đương", "SC LLCT"],
        "intermediate": ["Trung cấp", "TC", "Trung cấp LLCT-HC", "TCCT", "Trung cấp lý luận chính trị - hành chính",
                         "TC (đang học CC)", "T.cấp"],
        "advanced": ["Cao cấp", "CC", "Chính trị cao cấp", "CCLLCT", "Cao cấp lý luận chính trị", "cao cap"],
        "bachelor": ["Cử nhân", "CN", "Cử nhân chính trị", "CN chính trị"],
        UNCLEAR: ["x", "LLCT", "Bồi dưỡng", "Đại học", "Cao đẳng", "Chứng chỉ"],
        UNDER_WAY: ["Đang học TC", "đang học cao cấp"],
        UNKNOWN: ["y", "Luật"],
    },
    "state_management": {
        "none": ["Chưa qua bồi dưỡng", "Chưa qua đào tạo"],
        "official": ["Cán sự", "CS"],
        "specialist": ["Chuyên viên", "CV", "Chuyên viên &TĐ", "Bồi dưỡng nghạch chuyên viên", "QLNN ngạch CV"],
        "senior_specialist": ["Chuyên viên chính", "CVC", "CV chính", "Chuyên viên chính &TĐ"],
        "principal_specialist": ["Chuyên viên cao cấp", "CVCC", "CV cao cấp", "Chuyên viên cao cấp &TĐ"],
        UNCLEAR: ["Trung cấp", "Sơ cấp", "Cử nhân", "Bồi dưỡng", "CC", "CN"],
        UNDER_WAY: ["Đang học CVC"],
    },
    "it": {
        "basic": ["A", "B", "C", "Chứng chỉ (A, B, C)", "CNTT cơ bản", "Cơ sở", "UDCNTT cơ bản", "Tin học văn phòng"],
        "advanced": ["CNTT nâng cao", "TC", "CĐ", "ĐH", "Cử nhân", "Kỹ sư CNTT", "CN"],
        "none": ["Chưa", "Không"],
        UNCLEAR: ["Chứng chỉ", "CC", "IC3", "x"],
    },
    "sex": {"male": ["Nam", "NAM", "Ông"], "female": ["Nữ", "nu", "Bà"], UNCLEAR: ["Nam/Nữ", "1"]},
    "kind": {
        "cadre": ["Cán bộ", "CB", "Cán bộ chuyên trách"],
        "civil_servant": ["Công chức", "CC", "Công chức cấp xã"],
        "public_employee": ["Viên chức"],
        "part_time": ["Không chuyên trách", "Cán bộ không chuyên trách", "KCT", "Người hoạt động không chuyên trách"],
        UNCLEAR: ["CBCC", "Cán bộ, công chức", "Hợp đồng"],
    },
    "evaluation": {
        "excellent": ["Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "Xuất sắc"],
        "good": ["Hoàn thành tốt nhiệm vụ", "HTTNV"],
        "completed": ["Hoàn thành nhiệm vụ", "HTNV"],
        "limited": ["Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực"],
        "failed": ["Không hoàn thành nhiệm vụ", "Chưa hoàn thành nhiệm vụ"],
        UNCLEAR: ["Chưa xếp loại", "Loại A"],
    },
}  # fmt: skip
CASES = [(ladder, cell, meant) for ladder, by in CELLS.items() for meant, cells in by.items() for cell in cells]


def test_the_table_is_long() -> None:
    """At least 120 spellings are decided by hand."""
    assert len(CASES) >= 120


@pytest.mark.parametrize(("ladder", "cell", "meant"), CASES)
def test_cell(ladder: str, cell: str, meant: str | Understood) -> None:
    """The cell means this level in this column, or is not understood for this reason."""
    reading = vocabulary().ladders[ladder].read(cell)
    got = reading.code if reading.understood is Understood.YES else reading.understood
    assert got == meant
    assert (reading.code is None) == (reading.understood is not Understood.YES)


@pytest.mark.parametrize(
    ("short", "meant"),
    [("TC", ["intermediate", "intermediate", None, "advanced"]), ("CN", ["bachelor", "bachelor", None, "advanced"]),
     ("CC", [None, "advanced", None, None]), ("CS", [None, None, "official", None])],
)  # fmt: skip
def test_the_column_decides_short_forms(short: str, meant: list[str | None]) -> None:
    """TC, CN, CC and CS mean what the ladder of their column says."""
    ladders = ("professional_level", "political_theory", "state_management", "it")
    assert [vocabulary().ladders[name].read(short).code for name in ladders] == meant


@pytest.mark.parametrize(
    ("cell", "beside"),
    [("ĐH Luật", "Luật"), ("Đại học", ""), ("ThS. Quản lý công", "Quản lý công"),
     ("Trung cấp Chăn nuôi - Thú y", "Chăn nuôi Thú y"),

     ("Cử nhân Kinh tế (14)", "Kinh tế"), ("Th.S Luật", "Luật")],
)  # fmt: skip
def test_words_beside_the_level(cell: str, beside: str) -> None:
    """The words that are no level are handed on as typed."""
    assert vocabulary().ladders["professional_level"].read(cell).rest == beside


def test_words_beside_are_left_out_where_they_cannot_be_told() -> None:
    """Typed words that fold to several cannot be matched one to one: nothing is handed on rather than a wrong piece."""
    assert Ladder(["a"], {"a": ["bậc một"]}).read("bậc một x_y").rest == ""


@pytest.mark.parametrize(("low", "high"), [("TC", "ĐH"), ("SC", "CĐ"), ("ĐH", "ThS"), ("ThS", "TS")])
def test_highest_of_several_counts(low: str, high: str) -> None:
    """A cell of two levels tells the higher, in whatever order."""
    ladder = vocabulary().ladders["professional_level"]
    assert ladder.read(f"{low}; {high}").code == ladder.read(f"{high}; {low}").code == ladder.read(high).code


def test_none_beside_a_level_is_unclear() -> None:
    """A cell that says both none and a level says neither."""
    assert vocabulary().ladders["political_theory"].read("Chưa, TC").understood is UNCLEAR


def test_every_level_field_has_a_ladder() -> None:
    """The fields that rosters read as levels are ladders of the vocabulary."""
    assert set(LEVEL_FIELDS) <= set(vocabulary().ladders)


@pytest.mark.parametrize(
    ("ladder", "cell", "code"),
    [
        ("political_theory", "CCLLCT-HC", "advanced"),
        ("political_theory", "Cao cấp LLCT - HC", "advanced"),
        ("political_theory", "TCLLCT-HC", "intermediate"),
        ("political_theory", "tương đương TC", "intermediate"),
        ("political_theory", "tương đương cao cấp (2015)", "advanced"),
        ("political_theory", "TC và tương đương (2019)", "intermediate"),
        ("professional_level", "ĐH hành chính", "bachelor"),
        ("professional_level", "ĐH Hành chính học", "bachelor"),
        ("professional_level", "ThS QLHCC", "master"),
        ("professional_level", "ThS quản lý hành chính công", "master"),
        ("it", "A (2014)", "basic"),
        ("it", "Tin học B, 2015", "basic"),
    ],
)
def test_evidence_that_counts_as_another_level_is_still_a_level(ladder: str, cell: str, code: str) -> None:
    """What ``equivalences.yaml`` names keeps its own level in its own column."""
    assert vocabulary().ladders[ladder].read(cell).code == code
