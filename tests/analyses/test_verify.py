"""Reports in many styles: no true figure is called false, and every mutated twin is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.analyses.verify import against_each_other, of_verdict, unlinked

from .passages import PASSAGES, TRICKY, Passage, claims_of, figures_in

BY_NAME = pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
TWINS = [(passage, *twin) for passage in PASSAGES for twin in passage.twins]


@BY_NAME
def test_nothing_true_is_called_false(passage: Passage, tmp_path: Path) -> None:
    """No figure of these reports contradicts another."""
    assert [(one.reason, one.arithmetic) for one in of_verdict(claims_of(passage.text, tmp_path), "false")] == []


@BY_NAME
def test_what_adds_up_is_true(passage: Passage, tmp_path: Path) -> None:
    """With the arithmetic done by hand."""
    found = {one.arithmetic for one in of_verdict(claims_of(passage.text, tmp_path), "true")}
    assert set(passage.true) - found == set()


@BY_NAME
def test_what_cannot_be_told_is_noted(passage: Passage, tmp_path: Path) -> None:
    """Traps are told with their arithmetic and are not false."""
    found = {(one.reason, one.arithmetic) for one in claims_of(passage.text, tmp_path) if one.verdict == "cannot_tell"}
    assert set(passage.open) - found == set()


@pytest.mark.parametrize(("passage", "old", "new"), TWINS, ids=[f"{p.name}: {new}" for p, _, new in TWINS])
def test_a_mutated_twin_is_false(passage: Passage, old: str, new: str, tmp_path: Path) -> None:
    """One number more than rounding away: something of the report contradicts it."""
    assert passage.text.count(old) >= 1
    assert of_verdict(claims_of(passage.text.replace(old, new, 1), tmp_path), "false")


@pytest.mark.parametrize("text", TRICKY)
def test_what_looks_false_and_is_not(text: str, tmp_path: Path) -> None:
    """Other bases, other populations, units of count that differ, lists with items that have no number."""
    assert [(one.reason, one.arithmetic) for one in of_verdict(claims_of(text, tmp_path), "false")] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Trong tổng số 636 CBCC có 566 đảng viên (chiếm 88,8%).", "share_differs"),
        ("Có 8/20 xã có bí thư không phải là người địa phương, đạt 35%.", "share_differs"),
        (
            "Tổng cộng 6 lớp với 341 học viên. Mở 2 lớp sơ cấp cho 120 học viên, 4 lớp mới với 220 học viên.",
            "not_the_whole",
        ),
        (
            "Mở 2 lớp sơ cấp cho 120 học viên, 4 lớp đảng viên mới cho 220 học viên…\n\n"
            "Tổng cộng 6 lớp với 341 học viên.",
            "not_the_whole",
        ),
        ("Quyết định có hiệu lực từ ngày 2023-31-01.", "no_such_day"),
        ("Quyết định ngày 31/02/2022.", "no_such_day"),
        ("Hội nghị ngày 31 tháng 4 năm 2022.", "no_such_day"),
        ("Thứ Ba, 04/07/2022", "other_weekday"),
        ("Giai đoạn 2025-2021.", "period_backwards"),
        ("Từ năm 2020 đến năm 2015, có 20 lớp.", "period_backwards"),
        ("Có 3 người (17,9%) nghỉ hưu.", "impossible_share"),
        ("Nữ chiếm 20%, nam chiếm 82%.", "not_a_hundred"),
        ("Nữ chiếm 105% tổng số.", "more_than_all"),
        ("Toàn huyện có 412 CBCC, trong đó 430 cán bộ.", "part_exceeds"),
    ],
)
def test_contradictions_are_found(text: str, reason: str, tmp_path: Path) -> None:
    """Each of its own sort; the negative twins of the published reports among them."""
    assert reason in {one.reason for one in of_verdict(claims_of(text, tmp_path), "false")}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("21 lớp với 1.004 học viên. Đã có 1.004 cán bộ trẻ được bồi dưỡng.", "turns_as_people"),
        ("Có 1 cán bộ chưa phù hợp chuyên môn; 100% CBCC được bố trí phù hợp chuyên môn.", "exceptions_named"),
        ("Mở lớp A cho 120 học viên, lớp B cho 220 học viên… Tổng số có 341 học viên.", "total_near"),
        ("100% cán bộ được quy hoạch mới có trình độ đại học.", "to_be_tested"),
        ("Đa số công chức ứng dụng thành thạo công nghệ thông tin.", "more_than_half"),
        ("Có 2 trong số đó; 2 người (66,6%) trong tổng số 3 người.", "share_cut"),
    ],
)
def test_traps_are_noted(text: str, reason: str, tmp_path: Path) -> None:
    """Not false, but a reader has to look."""
    claims = claims_of(text, tmp_path)
    assert reason in {one.reason for one in claims if one.trap and one.verdict == "cannot_tell"}
    assert of_verdict(claims, "false") == []


def test_no_figure_is_left_out(tmp_path: Path) -> None:
    """What nothing else speaks of is a claim of its own that cannot be told."""
    draft = figures_in("Huyện có 12 hợp tác xã. Đã cử 45 đồng chí đi học tại 3 trường.", tmp_path)
    claims = unlinked(draft, against_each_other(draft))
    used = {id(figure) for claim in claims for figure in claim.figures}
    assert [figure.text for figure in draft.figures if id(figure) not in used] == []
    assert {claim.reason for claim in claims} == {"nothing_to_compare"}


def test_a_quotation_claims_nothing(tmp_path: Path) -> None:
    """What somebody is quoted with about everybody is no claim of the report."""
    claims = claims_of("Bác dạy: “Muôn việc thành công đều do cán bộ tốt”.", tmp_path)
    assert claims == []
