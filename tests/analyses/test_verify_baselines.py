"""Changes against lists of earlier times: right, against the wrong list, read as a ratio, or not told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.baseline_names import which_baseline
from cadre_audit.analyses.verifying.baseline_steps import Earlier
from cadre_audit.analyses.verifying.baselines import baseline_claims

from .passages import figures_in

# women 20.0 %, the young 18.5 %
NOW = {
    one.id: one
    for one in (
        Measure("people", 200, 200),
        Measure("kind.cadre", 190, 200),
        Measure("kind.not_stated", 10, 200),
        Measure("sex.female", 40, 200),
        Measure("sex.not_stated", 0, 200),
        Measure("young", 37, 200),
        Measure("age.not_stated", 0, 200),
        Measure("professional_level.bachelor_or_above", 180, 200),
        Measure("professional_level.not_stated", 0, 200),
    )
}


def earlier(name: str, women: int, young: int, unknown: int = 0, *, comparable: bool = True) -> Earlier:
    """A list of 165 people."""
    own = (
        Measure("sex.female", women, 165),
        Measure("sex.not_stated", unknown, 165),
        Measure("young", young, 165),
        Measure("professional_level.bachelor_or_above", 140, 165),
    )
    return Earlier(name, {one.id: one for one in own}, comparable)


# women 12.1 % and 10.9 %, the young 18.2 % and 12.7 %
TERM, END = earlier("nhiệm kỳ trước", 20, 30), earlier("Cuối nhiệm kỳ trước", 18, 21)


def verdicts(text: str, folder: Path, lists: Sequence[Earlier] = (TERM, END)) -> list[tuple[str, str]]:
    """Verdict and reason of every change that is held against a list."""
    return [(one.verdict, one.reason) for one in baseline_claims(figures_in(text, folder), NOW, lists, 2021)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 20.0 - 12.1 = 7.9; 18.5 - 12.7 = 5.8
        ("Cán bộ nữ chiếm 20%, tăng 7,9 điểm % so với nhiệm kỳ trước.", ("true", "baseline_points")),
        ("Cán bộ nữ chiếm 20%, cao hơn gần 8% so với nhiệm kỳ trước.", ("true", "baseline_as_percent")),
        ("Cán bộ trẻ đạt 18,5%, tăng 5,8% so với cuối nhiệm kỳ trước.", ("true", "baseline_as_percent")),
        ("So với cuối nhiệm kỳ trước, tỷ lệ nữ tăng 9,1%.", ("true", "baseline_as_percent")),
        # 180/200 = 90.0, 140/165 = 84.8: of everybody, since the others' kind is not told
        (
            "Số cán bộ có trình độ đại học trở lên đạt 90%, tăng 5,2% so với nhiệm kỳ trước.",
            ("true", "baseline_as_percent"),
        ),
        # the numbers of the other list
        ("Cán bộ trẻ đạt 18,5%, tăng 5,8% so với nhiệm kỳ trước.", ("false", "baseline_other")),
        ("Cán bộ trẻ đạt 18,5%, tăng 0,3% so với cuối nhiệm kỳ trước.", ("false", "baseline_other")),
        ("Tỷ lệ nữ tăng 9,1% so với nhiệm kỳ trước.", ("false", "baseline_other")),
        # nearly ten may be many things where the share itself is not printed
        ("Tỷ lệ nữ tăng gần 10% so với nhiệm kỳ trước.", ("cannot_tell", "baseline_other")),
        # a quarter are women: not these people; nor those of 2018
        ("Cán bộ nữ chiếm 25%, tăng 9,1% so với nhiệm kỳ trước.", ("cannot_tell", "baseline_other")),
        ("Năm 2018, cán bộ nữ chiếm 20%, tăng 9,1% so với nhiệm kỳ trước.", ("cannot_tell", "baseline_other")),
        # 20.0 is 65 % more than 12.1
        ("Cán bộ nữ chiếm 20%, tăng 65% so với nhiệm kỳ trước.", ("cannot_tell", "baseline_relative")),
        ("Cán bộ nữ chiếm 20%, tăng 8,5% so với nhiệm kỳ trước.", ("false", "baseline_differs")),
        ("Cán bộ nữ chiếm 20%, giảm 7,9% so với nhiệm kỳ trước.", ("false", "baseline_differs")),
        ("Tỷ lệ nữ tăng 8,5% so với nhiệm kỳ trước.", ("cannot_tell", "baseline_differs_unsure")),
        ("Cán bộ nữ chiếm 20%, tăng 7,9% so với năm 2018.", ("cannot_tell", "baseline_unknown")),
    ],
)
def test_a_change_against_a_list(text: str, expected: tuple[str, str], tmp_path: Path) -> None:
    """By hand: the difference of both shares, in points."""
    assert verdicts(text, tmp_path) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Thu nhập bình quân tăng 5,8% so với nhiệm kỳ trước.",
        "Cán bộ nữ chiếm 20%, tăng 7,9%.",
        "Cán bộ nữ chiếm 20%, vượt 5% so với chỉ tiêu.",
        "Cán bộ nữ lãnh đạo chiếm 20%, tăng 7,9% so với nhiệm kỳ trước.",
    ],
)
def test_what_is_not_held_against_a_list(text: str, tmp_path: Path) -> None:
    """No known people, no earlier time, a goal, some of the women only."""
    assert verdicts(text, tmp_path) == []


def test_the_end_of_a_term_is_not_the_term(tmp_path: Path) -> None:
    """With one list only, the other name is not known; the names that are known are told."""
    text = "Cán bộ trẻ đạt 18,5%, tăng 5,8% so với cuối nhiệm kỳ trước."
    (claim,) = baseline_claims(figures_in(text, tmp_path), NOW, [TERM], 2021)
    assert (claim.verdict, claim.reason, claim.values["known"]) == (
        "cannot_tell", "baseline_unknown", "“nhiệm kỳ trước”",
    )  # fmt: skip


def test_people_who_are_not_told_of_leave_a_change_open(tmp_path: Path) -> None:
    """With 5 of 165 unknown the change is between 4.8 and 7.9 points: 6 may be right, 3 not."""
    lists = [earlier("nhiệm kỳ trước", 20, 30, unknown=5)]
    open_one = "Cán bộ nữ chiếm 20%, tăng 6% so với nhiệm kỳ trước."
    wrong = "Cán bộ nữ chiếm 20%, tăng 3% so với nhiệm kỳ trước."
    assert verdicts(open_one, tmp_path, lists) == [("cannot_tell", "baseline_not_stated")]
    assert verdicts(wrong, tmp_path, lists) == [("false", "baseline_differs")]


def test_lists_that_tell_nothing(tmp_path: Path) -> None:
    """Of other people, or without a day, so that nobody has an age."""
    text = "Cán bộ trẻ đạt 18,5%, tăng 0,3% so với nhiệm kỳ trước."
    others = earlier("nhiệm kỳ trước", 20, 30, comparable=False)
    no_day = Earlier("nhiệm kỳ trước", {"sex.female": Measure("sex.female", 20, 165)})
    assert verdicts(text, tmp_path, [others]) == [("cannot_tell", "baseline_of_others")]
    assert verdicts(text, tmp_path, [no_day]) == [("cannot_tell", "baseline_silent")]


def test_the_arithmetic_tells_both_lists(tmp_path: Path) -> None:
    """Counts, shares and points, first of the list that is named."""
    text = "Cán bộ trẻ đạt 18,5%, tăng 5,8% so với nhiệm kỳ trước."
    (claim,) = baseline_claims(figures_in(text, tmp_path), NOW, [TERM, END], 2021)
    assert claim.arithmetic == "37/200 = 18.5 %; 30/165 = 18.2 %; +0.3 pp; 21/165 = 12.7 %; +5.8 pp"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("nhiệm kỳ trước", "nhiệm kỳ trước"),
        ("Nhiệm kì trước của huyện", "nhiệm kỳ trước"),
        ("thời điểm cuối nhiệm kỳ trước", "cuối nhiệm kỳ trước"),
        ("đầu nhiệm kỳ trước", ""),
        ("năm 2021", "năm 2021"),
        ("cùng kỳ năm 2021", ""),
        ("tháng 6 năm 2021", ""),
        ("nhiệm kỳ", ""),
    ],
)
def test_names_of_times(told: str, expected: str) -> None:
    """The longest name that fits; words that make another time of it fit none."""
    assert which_baseline(told, ["nhiệm kỳ trước", "cuối nhiệm kỳ trước", "năm 2021"]) == expected
