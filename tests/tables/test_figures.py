"""The figures of a text: what they count, of whom, how exactly, and what they are for."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.reading.drafts import read_draft
from cadre_audit.tables.draft_figures import DraftFigures, figures_of
from cadre_audit.tables.figures import Figure


def read(text: str, folder: Path) -> DraftFigures:
    """The figures of a text."""
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8")
    return figures_of(read_draft(path))


def one(text: str, folder: Path) -> Figure:
    """The only figure of a text."""
    (figure,) = read(text, folder).figures
    return figure


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("Có 145 CBCC.", "count", "people"),
        ("Có 09 đồng chí.", "count", "people"),
        ("Đã cử 167 lượt công chức.", "count", "turns"),
        ("Mở 21 lớp.", "count", "classes"),
        ("Có 1.004 học viên.", "count", "learners"),
        ("Tại 32 xã, phường.", "count", "units"),
        ("Có 14 cao đẳng.", "count", "people"),
        ("Đảng viên: 565.", "count", "people"),
        ("Đạt 88,8%.", "percent", ""),
        ("Đạt 88,8 phần trăm.", "percent", ""),
        ("Giảm 3,2 điểm %.", "points", "points"),
        ("Có 8/20 xã.", "ratio", "units"),
        ("Gấp 1,5 lần.", "times", "times"),
        ("Dưới 40 tuổi.", "other", "age"),
        ("Học trong 5 ngày.", "other", "time"),
        ("Chi 20 triệu đồng.", "count", "money"),
        ("Có 1,004 học viên.", "count", "learners"),
        ("Có mười lăm xã.", "count", "units"),
    ],
)
def test_units_of_count(text: str, kind: str, unit: str, tmp_path: Path) -> None:
    """People, turns, classes, learners, units; money and time are no heads."""
    figure = one(text, tmp_path)
    assert (figure.kind, figure.unit) == (kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        "Đề án 567 được triển khai.",
        "Quyết định số 50 về quy hoạch.",
        "Điều 10, khoản 2.",
        "Đại hội lần thứ 13.",
        "Năm 2019, huyện họp.",
        "Từ 2018 đến 2021.",
        "Nhiệm kỳ 2020-2025.",
        "Khóa 12, quý 3.",
        "Trong năm, cán bộ đi học.",
        "Họp một số nơi.",
        "Ngày 12/8/2022, lúc 9h30.",
        "Bộ phận một cửa.",
    ],
)
def test_numbers_that_are_names(text: str, tmp_path: Path) -> None:
    """No figure at all."""
    assert read(text, tmp_path).figures == []


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("Có 356 cán bộ.", {"kind.cadre"}),
        ("Có 280 công chức.", {"kind.civil_servant"}),
        ("Có 284 CBCC là nữ.", {"sex.female"}),
        ("Có 565 CBCC là đảng viên.", {"party.member"}),
        ("Có 81 thạc sỹ.", {"professional_level.master"}),
        ("Về chuyên môn, có 42 cử nhân.", {"professional_level.bachelor"}),
        ("Về lý luận chính trị, có 1 cử nhân.", {"political_theory.bachelor"}),
        ("Có 3 đồng chí học trung cấp lý luận chính trị.", {"political_theory.intermediate"}),
        ("Có 12 người trình độ đại học trở lên.", {"professional_level.bachelor_or_above"}),
        ("Có 11 chuyên viên chính.", {"state_management.senior_specialist"}),
        ("Có 7 cán bộ không phải là người địa phương.", {"kind.cadre", "local.non_local"}),
    ],
)
def test_concepts(text: str, concepts: set[str], tmp_path: Path) -> None:
    """In line with the measures of a roster."""
    assert set(one(text, tmp_path).label.all_concepts) == concepts


def test_a_level_stands_on_the_ladder_named_before_it(tmp_path: Path) -> None:
    """In one clause and across clauses."""
    figures = read(
        "Có 3 đồng chí học cao cấp, 4 trung cấp; 5 người trình độ đại học, 6 cao đẳng, 7 trung cấp.", tmp_path
    ).figures
    assert [sorted(figure.label.concepts)[0] for figure in figures] == [
        "political_theory.advanced",
        "political_theory.intermediate",
        "professional_level.bachelor",
        "professional_level.college",
        "professional_level.intermediate",
    ]


@pytest.mark.parametrize(
    ("text", "rounding"),
    [
        ("Gần 90% cán bộ.", "under"),
        ("Hơn 98% cán bộ.", "over"),
        ("Trên 84,4% cán bộ.", "over"),
        ("Khoảng 200 người.", "about"),
        ("Ít nhất 25% là nữ.", "least"),
        ("Không quá 3 người.", "most"),
        ("Hàng trăm lượt cán bộ.", "order"),
        ("Từ 20 người trở lên.", "least"),
        ("Triển khai trên 20 xã.", ""),
        ("Thấp hơn 1,6 điểm %.", ""),
        ("Có 20 người.", ""),
    ],
)
def test_words_of_rounding(text: str, rounding: str, tmp_path: Path) -> None:
    """'trên 20 xã' is where, 'thấp hơn' is a difference."""
    assert one(text, tmp_path).rounding == rounding


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Tỷ lệ đạt 20%, tăng 8% so với nhiệm kỳ trước.", ["", "up"]),
        ("Tăng từ 12,5% lên 18%, tăng 5,5 điểm %.", ["from", "to", "up"]),
        ("Đạt 35% (mục tiêu đến năm 2025 có 30% số xã).", ["", "goal"]),
        ("Kế hoạch mở 20 lớp, đã mở 18 lớp.", ["goal", ""]),
        ("Tăng cường 20 cán bộ về xã.", [""]),
        ("Giảm còn 12 người.", ["to"]),
    ],
)
def test_roles(text: str, roles: list[str], tmp_path: Path) -> None:
    """State, change, goal; 'tăng cường' changes nothing."""
    assert [figure.role for figure in read(text, tmp_path).figures] == roles


def test_the_day_of_a_draft_stands_at_its_beginning(tmp_path: Path) -> None:
    """In a line of its own."""
    draft = read("BÁO CÁO\n\nThứ Hai, 04/07/2022\n\nNgày 01/01/2020, có 3 người.", tmp_path)
    assert str(draft.day) == "2022-07-04"
