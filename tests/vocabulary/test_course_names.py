"""Course cells: every word of them, or nothing."""

from __future__ import annotations

import pytest

from cadre_audit.standards.courses import load
from cadre_audit.vocabulary.course_names import CourseNames

NAMES = CourseNames(load().names())


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("Trung cấp lý luận chính trị", "theory-intermediate"),
        ("Lớp TC LLCT - HC", "theory-intermediate"),
        ("TRUNG CẤP LLCT (hệ tập trung)", "theory-intermediate"),
        ("Cao cấp LLCT năm 2022", "theory-advanced"),
        ("Bồi dưỡng ngạch chuyên viên chính", "rank-senior-specialist"),
        ("Bồi dưỡng ngạch chuyên viên", "rank-specialist"),
        ("Đại học hệ vừa làm vừa học", "university-degree"),
        ("it-basic", "it-basic"),
        ("Intermediate political theory", "theory-intermediate"),
    ],
)
def test_understood(text: str, course: str) -> None:
    """Titles, spellings and ids, with words beside them that change nothing."""
    assert NAMES.read(text) == course


@pytest.mark.parametrize(
    "text", ["", "Trung cấp", "Đại học Kế toán", "Trung cấp LLCT và Tin học", "Kỹ năng số", "chính trị", "Lớp học"]
)
def test_not_understood(text: str) -> None:
    """A level without its ladder, a field of study, two courses, anything else: never guessed."""
    assert NAMES.read(text) is None


@pytest.mark.parametrize(
    ("line", "course"),
    [
        ("DANH SÁCH ĐĂNG KÝ HỌC LỚP TRUNG CẤP LÝ LUẬN CHÍNH TRỊ NĂM 2022", "theory-intermediate"),
        ("I. Lớp Cao cấp lý luận chính trị", "theory-advanced"),
        ("TRƯỜNG ĐẠI HỌC THÁI NGUYÊN", None),
        ("Lớp Trung cấp lý luận chính trị và Cao cấp lý luận chính trị", None),
        ("DANH SÁCH ĐĂNG KÝ ĐÀO TẠO, BỒI DƯỠNG", None),
    ],
)
def test_titles_and_sections(line: str, course: str | None) -> None:
    """Only the one whole name in it."""
    assert NAMES.named_in(line) == course


def test_a_spelling_of_two_courses_tells_neither() -> None:
    """Whichever was given first."""
    names = CourseNames([("Lớp A", "a"), ("lop a", "b"), ("Lớp B", "b")])
    assert (names.read("Lớp A"), names.read("Lớp B")) == (None, "b")


def test_every_course_of_the_catalogue_is_read_by_every_name() -> None:
    """No spelling of the shipped catalogue belongs to two courses."""
    assert [(text, id) for text, id in load().names() if NAMES.read(text) != id] == []
