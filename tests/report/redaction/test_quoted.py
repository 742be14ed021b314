"""Sentences of a report keep their figures and nothing else; numbers of decisions go."""

from __future__ import annotations

import pytest

from cadre_audit.report.redaction.quoted import figures_only, is_claim, of_claim, without_papers


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Đồng chí Lê Văn Bưởi phụ trách 12 người", "… 12 …"),
        ("đạt 95,6% (398/412)", "… 95,6% 398/412"),
        ("1.234 người", "1.234 …"),
        ("412", "412"),
        ("sinh ngày 11/4/1995 và 31/02/1988", "… 1995 … 1988"),
        ("sinh ngày 5 tháng 6 năm 1988", "… 1988"),
        ("điện thoại 0912345678, 0912 345 678", "…"),
        ("Lê Thị\u0323 Ba mươi", "…"),
        ("", ""),
    ],
)
def test_figures_stay_and_words_go(text: str, left: str) -> None:
    """Dates keep their year; what has nine digits and more is no number of people."""
    assert figures_only(text, "…") == left


def test_what_a_claim_names_goes_too() -> None:
    """The base that the report names is a quotation; a unit of count is a code."""
    claim = {
        "verdict": "false", "kind": "sum", "arithmetic": "1 + 2 = 3 < 4", "text": "bà Lạ: 4 người",
        "figures": [{"text": "ông Xa 1 người", "place": None}],
        "values": {"unit": "people", "baseline": "thời bà Lạ", "whole": "4"},
    }  # fmt: skip
    assert is_claim(claim)
    assert of_claim(claim, "…") == {
        "text": "… 4 …", "figures": [{"text": "… 1 …", "place": None}],
        "values": {"unit": "people", "baseline": "…", "whole": "4"},
    }  # fmt: skip
    assert not is_claim({"text": "bà Lạ", "kind": "title"})


def test_numbers_of_decisions_go_wherever_they_stand() -> None:
    """A short number only where it stands alone: the 12 of a date is none."""
    papers = ("12-QĐ/UBKT", "12")
    assert without_papers("Cảnh cáo, 12-QĐ/UBKT", papers, "…") == "Cảnh cáo, …"
    assert without_papers("12", papers, "…") == "…"
    assert without_papers("ngày 12/5", papers, "…") == "ngày 12/5"
