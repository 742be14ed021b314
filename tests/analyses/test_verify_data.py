"""Figures against the measures of a roster: true, false, or not told by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.data import Suitable, data_claims
from cadre_audit.analyses.verifying.parts import splits_of

from .passages import figures_in

CITY = (
    Measure("people", 1000, 1000),
    Measure("units", 20, 20, "units"),
    Measure("kind.cadre", 560, 1000),
    Measure("kind.civil_servant", 440, 1000),
    Measure("kind.not_stated", 0, 1000),
    Measure("sex.female", 400, 1000),
    Measure("sex.not_stated", 10, 1000),
    Measure("party_member", 880, 1000),
    Measure("party_member.not_stated", 0, 1000),
    Measure("professional_level.master", 81, 1000),
    Measure("professional_level.bachelor_or_above", 898, 1000),
    Measure("professional_level.not_stated", 0, 1000),
    Measure("political_theory.primary_or_above", 982, 1000),
    Measure("political_theory.advanced", 138, 1000),
    Measure("political_theory.not_stated", 0, 1000),
)


def verdicts(text: str, folder: Path, suitable: Suitable | None = None) -> list[tuple[str, str]]:
    """Verdict and reason of every figure that the roster tells something of."""
    draft = figures_in(text, folder)
    return [(one.verdict, one.reason) for one in data_claims(draft, splits_of(draft), CITY, suitable, 2022)]


def test_the_shares_of_the_district(tmp_path: Path) -> None:
    """898, 982 and 138 of 1,000."""
    text = (
        "Hiện nay, gần 90% CCVC có trình độ đại học trở lên; hơn 98% có trình độ lý luận chính trị; "
        "gần 14% có trình độ cao cấp."
    )
    assert verdicts(text, tmp_path) == [("true", "data_agrees")] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tổng số 1.000 CBCC, trong đó 560 cán bộ, 440 công chức.", [("true", "data_agrees")] * 3),
        ("Tổng số 1.001 CBCC.", [("false", "data_differs")]),
        ("Tổng số 1.000 CBCC, trong đó 561 cán bộ.", [("true", "data_agrees"), ("false", "data_differs")]),
        # ten people's sex is not told: 405 may be right, 411 not
        ("Tổng số 1.000 CBCC, trong đó 405 nữ.", [("true", "data_agrees"), ("cannot_tell", "data_not_stated")]),
        ("Tổng số 1.000 CBCC, trong đó 411 nữ.", [("true", "data_agrees"), ("false", "data_differs")]),
        # whose number it is the text does not say
        ("Có 12 đảng viên.", [("cannot_tell", "data_differs_unsure")]),
        # not understood to the last word: no comparison
        ("Đã cử 20 cán bộ tham gia học.", []),
        ("Gần 70% CCVC có trình độ đại học trở lên.", [("false", "data_differs")]),
        # another population beside that of the roster, another year, some of the people only
        (
            "Cấp xã có tổng số 1.000 CBCC. Cấp huyện có tổng số 120 CBCC.",
            [("true", "data_agrees"), ("cannot_tell", "data_differs_unsure")],
        ),
        ("Năm 2020 có tổng số 900 CBCC.", [("cannot_tell", "data_differs_unsure")]),
        ("Trong số cán bộ được quy hoạch, tỷ lệ nữ đạt 20%.", [("cannot_tell", "data_differs_unsure")]),
        ("Tổng số 1.000 CBCC. Tỷ lệ nữ đạt 20%.", [("true", "data_agrees"), ("false", "data_differs")]),
        ("Tăng 5% so với năm 2020.", []),
        ("Phấn đấu 95% CBCC có trình độ đại học trở lên.", []),
    ],
)
def test_counts_and_shares(text: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    """False only where the report's own words tie a figure to everybody."""
    assert verdicts(text, tmp_path) == expected


@pytest.mark.parametrize(
    ("suitable", "expected"),
    [
        (Suitable(1000, 0, 0, 0), ("true", "suitable_all")),
        (Suitable(999, 1, 0, 0), ("cannot_tell", "suitable_short")),
        (Suitable(990, 0, 10, 0), ("cannot_tell", "suitable_unknown")),
        (Suitable(400, 0, 0, 600), ("cannot_tell", "suitable_unknown")),
    ],
)
def test_everybody_in_line_with_the_field_of_study(
    suitable: Suitable, expected: tuple[str, str], tmp_path: Path
) -> None:
    """Unknown is never success; one person who does not fit is counted."""
    text = "100% CBCC được bố trí phù hợp trình độ chuyên môn."
    assert verdicts(text, tmp_path, suitable) == [expected]
