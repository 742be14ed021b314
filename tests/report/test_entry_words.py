"""Entry rules of courses in words."""

from __future__ import annotations

import pytest

from cadre_audit.report.entry_words import entry_words
from cadre_audit.standards.courses import Course, load

_COLLEGE = "level_professional_level_college"


@pytest.mark.usefixtures("vi")
def test_a_level_in_vietnamese() -> None:
    """Decision 57-QĐ/TW: a college degree, or for ethnic minorities upper secondary school."""
    assert entry_words(load())[_COLLEGE] == (
        "phải có trình độ chuyên môn: từ cao đẳng trở lên "
        "(người dân tộc thiểu số: trình độ giáo dục phổ thông từ trung học phổ thông trở lên)"
    )


@pytest.mark.usefixtures("en")
def test_a_level_in_english() -> None:
    """The same rule."""
    assert entry_words(load())[_COLLEGE] == (
        "must have professional level: at least college (ethnic minorities: general education at least upper secondary)"
    )


@pytest.mark.usefixtures("either")
def test_every_level_rule_has_words() -> None:
    """No code of a rule or a ladder is left in the text."""
    words = entry_words(load())
    assert words
    assert [text for text in words.values() if "_" in text] == []


@pytest.mark.usefixtures("vi")
def test_other_rules_in_vietnamese() -> None:
    """Ages by sex and mode, ratings, service, whom a course is for."""
    words = entry_words(load())
    assert words["age_part_time_35_x_33_x"] == "học không tập trung: nam từ 35 tuổi trở lên, nữ từ 33 tuổi trở lên"
    assert words["age_any_x_40_x_40"] == "không quá 40 tuổi"
    assert words["rating_good_2"] == "2 năm liên tục liền kề được xếp loại hoàn thành tốt nhiệm vụ trở lên"
    assert words["service_recruited_on_3"] == "có từ 3 năm công tác trở lên"
    assert words["group_intermediate-350"].startswith("thuộc đối tượng của khóa: cấp ủy viên chi bộ")


@pytest.mark.usefixtures("en")
def test_kinds_that_no_shipped_course_has() -> None:
    """An age between two bounds, another for women, months before retirement, one year of ratings."""
    told = {"document": "1/QĐ", "status": "verified"}
    rules = [
        {"kind": "age", "minimum": 20, "maximum": 30, "women": {"maximum": 28}, **told},
        {"kind": "months_left", "at_least": 60, **told},
        {"kind": "rating", "at_least": "excellent", **told},
        {"kind": "service", "at_least": 2, "since": "appointed_on", **told},
    ]
    course = {"id": "own", "title": {"vi": "a", "en": "a"}, "content_area": "it", "entry": rules}
    words = entry_words(load().model_copy(update={"courses": (Course.model_validate(course),)}))
    assert list(words.values()) == [
        "men 20 to 30 years old, women at most 28 years old", "at least 60 months before retirement after the course",
        "rated “duties completed excellently” or better in the last year", "at least 2 years in the post",
    ]  # fmt: skip
