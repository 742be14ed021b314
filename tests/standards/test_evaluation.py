"""The levels of yearly evaluation by period, as the laws name them, typed by hand."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from cadre_audit.standards.evaluation import Evaluation, load, parted

OLD = ("excellent", "good", "limited", "failed")
NEW = ("excellent", "good", "completed", "failed")


@pytest.mark.parametrize(
    ("day", "label", "levels"),
    [
        (date(2010, 1, 1), "DG-2008", OLD),
        (date(2015, 7, 31), "DG-2008", OLD),
        (date(2015, 8, 1), "DG-2015", OLD),
        (date(2020, 6, 30), "DG-2015", OLD),
        (date(2020, 7, 1), "DG-2020", NEW),
        (date(2023, 9, 14), "DG-2020", NEW),
        (date(2023, 9, 15), "DG-2023", NEW),
        (date(2025, 12, 31), "DG-2023", NEW),
        (date(2026, 1, 1), "DG-2026", NEW),
        (date(2030, 1, 1), "DG-2026", NEW),
    ],
)
def test_each_period_has_its_levels(day: date, label: str, levels: tuple[str, ...]) -> None:
    """First and last day of every period; the third level changed with law 52/2019 on 1 July 2020."""
    period = load().period_on(day)
    assert period is not None
    assert (period.label, tuple(level.code for level in load().levels_on(day))) == (label, levels)


def test_before_2010_nothing_is_encoded() -> None:
    """The day before the law of 2008 is silent, and no cell is read by later rules."""
    day = date(2009, 12, 31)
    assert (load().period_on(day), load().levels_on(day), load().read("HTXS", day)) == (None, (), None)


SPELLINGS = {
    "excellent": ["Hoàn thành xuất sắc nhiệm vụ", "HTXS", "HTXSNV", "hoan thanh xuat sac nhiem vu", "HT xuất sắc"],
    "good": ["Hoàn thành tốt nhiệm vụ", "HTT", "HTTNV", "HT tốt nhiệm vụ"],
    "completed": ["Hoàn thành nhiệm vụ", "HT", "HTNV", "Hoàn thành NV"],
    "failed": ["Không hoàn thành nhiệm vụ", "KHT", "KHTNV", "Không HTNV"],
}


@pytest.mark.parametrize(("cell", "code"), [(cell, code) for code, cells in SPELLINGS.items() for cell in cells])
def test_a_cell_is_read_by_the_levels_of_its_day(cell: str, code: str) -> None:
    """The four levels since July 2020."""
    assert load().read(cell, date(2024, 12, 31)) == code


def test_a_level_of_another_period_is_unknown() -> None:
    """'Hoàn thành nhiệm vụ' was none before July 2020, 'còn hạn chế về năng lực' is none since."""
    before, since = date(2020, 6, 30), date(2020, 7, 1)
    limited = "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực"
    assert (load().read("HTNV", before), load().read("HTNV", since)) == (None, "completed")
    assert (load().read(limited, before), load().read(limited, since)) == ("limited", None)


@pytest.mark.parametrize("cell", ["", "Đạt", "A", "Khá", "Hoàn thành tốt nhiệm vụ, có sáng kiến", "2022"])
def test_what_is_no_level_stays_unknown(cell: str) -> None:
    """Only a whole cell that names a level is one."""
    assert load().read(cell, date(2024, 12, 31)) is None


@pytest.mark.parametrize(
    ("points", "code"),
    [(100, "excellent"), (90, "excellent"), (89.9, "good"), (70, "good"), (69.9, "completed"), (50, "completed"),
     (49.9, "failed"), (0, "failed"), (-1, None)],
)  # fmt: skip
def test_the_points_of_2026_have_four_bands(points: float, code: str | None) -> None:
    """90, 70 and 50 belong to the higher level; before 2026 there were no points."""
    assert load().level_of_points(points, date(2026, 1, 1)) == code
    assert load().level_of_points(points, date(2025, 12, 31)) is None


def test_the_share_of_the_best_is_capped_since_2023() -> None:
    """20 % in both last periods, none before."""
    caps = {p.label: p.excellent_share.percent if p.excellent_share else None for p in load().periods}
    assert caps == {"DG-2008": None, "DG-2015": None, "DG-2020": None, "DG-2023": 20, "DG-2026": 20}


def test_two_years_in_a_row_are_named_until_2025_only() -> None:
    """Article 27 of the law of 2025 names no two consecutive years; the laws before do."""
    said = {p.label: any("two consecutive years:" in c.text.en for c in p.consequences) for p in load().periods}
    assert said == {"DG-2008": True, "DG-2015": True, "DG-2020": True, "DG-2023": True, "DG-2026": False}
    assert load().periods[-1].consequences[0].article == "Điều 27"


def test_periods_without_a_hole() -> None:
    """A forgotten day is refused."""
    good = load().model_dump(mode="json", exclude={"spellings"})
    good["periods"][1]["effective_from"] = "2015-08-02"
    with pytest.raises(ValidationError, match="follow each other"):
        Evaluation.model_validate(good)


@pytest.mark.parametrize(
    ("cell", "word", "points"),
    [
        ("95", "", 95.0),
        ("92,5 điểm", "", 92.5),
        ("89.99", "", 89.99),
        ("70/100", "", 70.0),
        ("HTT (85 điểm)", "HTT", 85.0),
        ("HTXS - 91", "HTXS", 91.0),
        ("HTT", "HTT", None),
        # no points: more than a hundred, out of ten, or less than none
        ("101", "", None),
        ("8/10", "8/10", None),
        ("-5", "-5", None),
    ],
)
def test_the_points_of_a_cell(cell: str, word: str, points: float | None) -> None:
    """Alone or beside a level; decimals with comma or point."""
    assert parted(cell) == (word, points)


@pytest.mark.parametrize(
    ("points", "code"),
    [("100", "excellent"), ("90", "excellent"), ("89,99", "good"), ("70", "good"), ("69,9", "completed"),
     ("50", "completed"), ("49.9", "failed"), ("0", "failed")],
)  # fmt: skip
def test_points_since_2026(points: str, code: str) -> None:
    """335/2025/NĐ-CP: 90, 70 and 50 points; the years before know none, so that a number is no rating of theirs."""
    assert load().read(points, date(2026, 12, 31)) == code
    assert load().read(points, date(2025, 12, 31)) is None


def test_a_level_beside_points_of_another_is_neither() -> None:
    """`HTT (95)` is not settled in 2026; in 2025 the points say nothing."""
    assert load().read("HTT (95)", date(2026, 12, 31)) is None
    assert load().read("HTT (85)", date(2026, 12, 31)) == "good"
    assert load().read("HTT (95)", date(2025, 12, 31)) == "good"


@pytest.mark.parametrize("cell", ["Không xếp loại", "chưa đánh giá", "KXL", "Nghỉ thai sản", "mới tuyển dụng"])
def test_who_was_not_rated(cell: str) -> None:
    """It is no slip and no level."""
    assert load().says_not_rated(cell)
    assert load().names_a_level(cell)
    assert load().read(cell, date(2024, 12, 31)) is None


def test_which_ratings_lead_to_what() -> None:
    """The law of 2008 and that of 2019 name two years in a row; that of 2025 one year, and no two."""
    found = {
        period.label: [(rule.follows.level, rule.follows.years) for rule in period.consequences if rule.follows]
        for period in load().periods
    }
    old = [("limited", "consecutive"), ("failed", "consecutive")]
    new = [("failed", "consecutive"), ("failed", "in_term"), ("failed", "two_of_three")]
    assert found == {
        "DG-2008": old, "DG-2015": old, "DG-2020": new, "DG-2023": new, "DG-2026": [("failed", "one")],
    }  # fmt: skip


def test_whom_the_share_of_the_excellent_is_counted_of() -> None:
    """In 2026 those rated good; the source of 2023 does not tell."""
    caps = {period.label: period.excellent_share for period in load().periods if period.excellent_share}
    assert {label: (cap.percent, cap.of) for label, cap in caps.items()} == {
        "DG-2023": (20, ()), "DG-2026": (20, ("good",)),
    }  # fmt: skip


def test_a_rule_names_a_level_of_its_period() -> None:
    """Limited capacity leads to nothing in a period that does not know it."""
    data = load().model_dump()
    follows = {"level": "limited", "years": "consecutive", "kinds": ["cadre"]}
    data["periods"][-1]["consequences"][0]["follows"] = follows
    with pytest.raises(ValidationError, match="level that the period does not know"):
        Evaluation.model_validate(data)
