"""Whether a word names a requirement or a post, and when it is rather the name of a person."""

from __future__ import annotations

import pytest

from cadre_audit.jobs.explain_names import posts_called, posts_in, requirement_called
from tests.judge.people import SHIPPED


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("professional-level", "professional-level"),
        ("Trình độ chuyên môn", "professional-level"),
        ("trinh do chuyen mon", "professional-level"),
        ("Professional level", "professional-level"),
        ("Tuổi tối thiểu", "min-age"),
        ("professional", None),
        ("Nguyễn Văn An", None),
        ("", None),
    ],
)
def test_a_requirement_is_named_by_its_id_or_as_it_is_printed(what: str, expected: str | None) -> None:
    """In either language, tone marks or not; a part of a name is no name."""
    assert requirement_called(what, SHIPPED) == expected


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("office_statistics", ["office_statistics"]),
        ("Tư pháp - Hộ tịch", ["justice_civil_status"]),
        ("Party secretary", ["party_secretary"]),
        ("VP-TK", ["office_statistics"]),
        ("01.003", ["rank_specialist"]),
        ("Ngạch chuyên viên", ["rank_specialist"]),
        ("chuyên viên chính", ["specialist", "rank_senior_specialist"]),
        ("Nguyễn Văn Bí Thư", []),
        ("", []),
    ],
)
def test_a_post_or_a_rank_is_named_whole(what: str, expected: list[str]) -> None:
    """Code, title or spelling; a longer text may be a person."""
    assert posts_called(what, SHIPPED) == expected


def test_a_post_inside_a_text_is_found_when_nobody_is_called_so() -> None:
    """As it is read in a roster."""
    assert list(posts_in("Phó Bí thư, Chủ tịch UBND xã", SHIPPED)) == ["party_deputy_secretary", "committee_chair"]
    assert list(posts_in("Nguyễn Văn An", SHIPPED)) == []
