"""Targets held against numbers: attained, distance, missing people, pace; every value worked out by hand."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from cadre_audit.analyses.target_measures import Measured
from cadre_audit.analyses.target_tables import target_record, tenths, whole_months
from cadre_audit.analyses.targets import Before, Judged, judge_targets
from cadre_audit.standards.targets import Target

DAY = date(2022, 7, 4)
LAP_THACH = {"percent": 30, "due_year": 2025}


def target(**more: Any) -> Target:
    """A target on secretaries who are not local."""
    return Target.model_validate({
        "id": "one", "title": {"vi": "Một", "en": "One"},
        "population": {"of": "units", "positions": ["party_secretary"]},
        "counts": {"kind": "local", "is_local": False},
        "set_by": {"office": {"vi": "Huyện ủy", "en": "the district"}}, **more,
    })  # fmt: skip


def exact(k: int, n: int) -> Measured:
    """A measurement without doubt."""
    return Measured((k, n), (k, n))


def judged(measured: Measured | None, *, day: date = DAY, before: Before | None = None, **more: Any) -> Judged:
    """One target held against a measurement."""
    (found,) = judge_targets([target(**more)], [measured], day, [before])
    return found


def test_lap_thach_is_five_points_above_and_three_years_early() -> None:
    """7 of 20 are 35.0 %, against 30 % by the end of 2025, on 4 July 2022."""
    found = judged(exact(7, 20), **LAP_THACH)
    assert (found.attained, found.points, found.needed) == ("yes", (5, 5), (0, 0))
    record = target_record(found, DAY)
    assert (record["percents"], record["points"]) == ([35.0, 35.0], [5.0, 5.0])
    # 3 years and 5 months; 180 days are left of 2022, then 365 + 366 + 365
    assert (record["months_left"], record["days_left"]) == (41, 180 + 365 + 366 + 365)


@pytest.mark.parametrize(
    ("k", "n", "percent", "attained", "needed"),
    [
        (6, 20, 30, "yes", 0),  # just 30 %
        (5, 20, 30, "no", 1),
        (0, 20, 30, "no", 6),
        (40, 200, 25, "no", 10),  # women: 25 % of 200 are 50
        (37, 200, 15, "yes", 0),  # young: 15 % of 200 are 30
        (20, 165, 25, "no", 22),  # 25 % of 165 are 41.25, so 42
        (1, 3, 33.3, "yes", 0),  # 33.3 % of 3 are 0.999
        (1, 3, 33.4, "no", 1),  # 33.4 % of 3 are 1.002
        (0, 1, 100, "no", 1),
        (0, 7, 0, "yes", 0),
    ],
)
def test_how_many_more_are_needed(k: int, n: int, percent: float, attained: str, needed: int) -> None:
    """The smallest number that attains it while the population stays; exact, whatever the decimals."""
    found = judged(exact(k, n), percent=percent)
    assert (found.attained, found.needed) == (attained, (needed, needed))


@pytest.mark.parametrize(
    ("k", "n", "percent", "attained", "needed"),
    [(2, 20, 10, "yes", 0), (3, 20, 10, "no", 1), (3, 29, 10, "no", 1), (2, 29, 10, "yes", 0)],
)
def test_at_most_counts_the_other_way(k: int, n: int, percent: float, attained: str, needed: int) -> None:
    """10 % of 29 are 2.9: three are too many, and one fewer is enough."""
    found = judged(exact(k, n), percent=percent, direction="at_most")
    assert (found.attained, found.needed) == (attained, (needed, needed))


@pytest.mark.parametrize(
    ("direction", "k", "attained", "needed", "difference"),
    [
        ("at_least", 12, "no", 3, -3),
        ("at_least", 15, "yes", 0, 0),
        ("at_most", 17, "no", 2, 2),
        ("at_most", 15, "yes", 0, 0),
    ],
)
def test_a_number_is_no_percent(direction: str, k: int, attained: str, needed: int, difference: int) -> None:
    """15 people are wanted, whatever the population."""
    found = judged(exact(k, 400), number=15, direction=direction)
    assert (found.attained, found.needed, found.points) == (attained, (needed, needed), (difference, difference))


@pytest.mark.parametrize(
    ("low", "high", "attained", "needed"),
    [
        ((7, 20), (9, 20), "yes", (0, 0)),  # 35 to 45 %
        ((5, 20), (7, 20), "cannot_tell", (0, 1)),  # 25 to 35 %
        ((1, 20), (5, 20), "no", (1, 5)),  # 5 to 25 %
        ((6, 21), (7, 21), "cannot_tell", (0, 1)),  # 28.6 to 33.3 %; 30 % of 21 are 6.3, so 7
    ],
)
def test_what_is_not_known_leaves_both_ends(
    low: tuple[int, int], high: tuple[int, int], attained: str, needed: tuple[int, int]
) -> None:
    """Attained only if it is at the worst, missed only if it is at the best."""
    found = judged(Measured(low, high), percent=30)
    assert (found.attained, found.needed) == (attained, needed)


@pytest.mark.parametrize(
    ("low", "high", "attained"),
    [((1, 20), (2, 20), "yes"), ((1, 20), (3, 20), "cannot_tell"), ((3, 20), (4, 20), "no")],
)
def test_both_ends_of_at_most(low: tuple[int, int], high: tuple[int, int], attained: str) -> None:
    """At most 10 %: the largest share decides that it is kept, the smallest that it is not."""
    assert judged(Measured(low, high), percent=10, direction="at_most").attained == attained


@pytest.mark.parametrize(
    ("measured", "why"),
    [(None, "no_succession"), (exact(0, 0), "nobody"), (Measured((0, 0), (1, 1)), "maybe_nobody")],
)
def test_nobody_is_neither_attained_nor_missed(measured: Measured | None, why: str) -> None:
    """Of nobody there is no share, and no people are missing."""
    found = judged(measured, percent=30)
    assert (found.attained, found.points, found.needed) == ("cannot_tell", None, None)
    assert target_record(found, DAY)["why_not"] == why


@pytest.mark.parametrize(
    ("day", "left", "months"),
    [(date(2025, 12, 30), 1, 0), (date(2025, 12, 31), 0, 0), (date(2026, 1, 1), -1, None)],
)
def test_the_day_before_and_after_the_due_day(day: date, left: int, months: int | None) -> None:
    """The due day itself still counts; the day after it is past."""
    record = target_record(judged(exact(7, 20), day=day, **LAP_THACH), day)
    assert (record["days_left"], record["months_left"], record["attained"]) == (left, months, "yes")


def test_a_due_day_may_be_any_day() -> None:
    """30 June 2023, seen from 4 July 2022: 361 days, eleven whole months."""
    record = target_record(judged(exact(7, 20), percent=30, due="2023-06-30"), DAY)
    assert (record["days_left"], record["months_left"], record["due_year"]) == (361, 11, None)


@pytest.mark.parametrize(
    ("then", "day0", "k", "percent", "pace", "on_time"),
    [
        # 10 points in 1461 days are 2.5 a year; after another 1461 days there are 45 %
        ((5, 20), date(2018, 7, 4), 7, 45, Fraction(5, 2), "yes"),
        ((5, 20), date(2018, 7, 4), 7, 46, Fraction(5, 2), "no"),
        # nothing changed: 35 % for ever
        ((7, 20), date(2018, 7, 4), 7, 35, Fraction(0), "yes"),
        ((7, 20), date(2018, 7, 4), 7, 36, Fraction(0), "no"),
        # falling by 2.5 points a year: 25 % on the due day, although 35 % are enough today
        ((9, 20), date(2018, 7, 4), 7, 30, Fraction(-5, 2), "no"),
    ],
)
def test_the_pace_goes_on_in_a_straight_line(
    then: tuple[int, int], day0: date, k: int, percent: float, pace: Fraction, on_time: str
) -> None:
    """From 4 July 2018 to 2022 and on to 2026: four years of 365¼ days each way."""
    before = Before(day0, exact(*then), "an earlier list")
    found = judged(exact(k, 20), percent=percent, due="2026-07-04", before=before)
    assert (found.pace, found.on_time) == ((pace, pace), on_time)


def test_a_doubtful_pace_has_both_ends() -> None:
    """25 to 30 % then, 35 to 40 % now: 5 to 15 points in four years, so 40 to 55 % after four more."""
    before = Before(date(2018, 7, 4), Measured((5, 20), (6, 20)), "an earlier list")
    now = Measured((7, 20), (8, 20))
    found = judged(now, percent=50, due="2026-07-04", before=before)
    assert found.pace == (Fraction(5, 4), Fraction(15, 4))
    assert found.on_time == "cannot_tell"
    assert judged(now, percent=40, due="2026-07-04", before=before).on_time == "yes"
    assert judged(now, percent=56, due="2026-07-04", before=before).on_time == "no"


def test_the_earlier_measurement_of_the_file_counts_where_no_other_is_given() -> None:
    """2 of 20 on 4 July 2018: 25 points in four years."""
    earlier = {"day": "2018-07-04", "k": 2, "n": 20, "source": "báo cáo năm 2018"}
    found = judged(exact(7, 20), earlier=earlier, **LAP_THACH)
    assert found.pace == (Fraction(25, 4), Fraction(25, 4))
    given = judged(exact(7, 20), earlier=earlier, before=Before(date(2018, 7, 4), exact(7, 20), "list"), **LAP_THACH)
    assert given.pace == (0, 0)


@pytest.mark.parametrize("day", [date(2022, 7, 4), date(2022, 7, 5)])
def test_a_measurement_that_is_not_earlier_gives_no_pace(day: date) -> None:
    """Of the same day or a later one: no time lies between."""
    found = judged(exact(7, 20), before=Before(day, exact(2, 20), "list"), **LAP_THACH)
    assert (found.pace, found.on_time, found.before) == (None, None, None)


def test_nothing_is_expected_of_a_due_day_that_is_past() -> None:
    """The pace is told, what the due day finds is not."""
    before = Before(date(2018, 7, 4), exact(5, 20), "list")
    found = judged(exact(7, 20), percent=40, due="2022-07-03", before=before)
    assert (found.pace, found.on_time, found.days_left) == ((Fraction(5, 2),) * 2, None, -1)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Fraction(79, 10), 7.9), (Fraction(1, 20), 0.1), (Fraction(-1, 20), -0.1), (Fraction(1, 21), 0.0),
        (Fraction(40 * 100, 200) - Fraction(20 * 100, 165), 7.9),
        (Fraction(37 * 100, 200) - Fraction(21 * 100, 165), 5.8),
    ],
)  # fmt: skip
def test_points_have_one_decimal(value: Fraction, told: float) -> None:
    """A half is rounded away from zero; 7.9 and 5.8 points are those of the article."""
    assert tenths(value) == told


def test_whole_months() -> None:
    """From the 31st to the 30th is no whole month."""
    first = date(2022, 1, 31)
    assert [whole_months(first, last) for last in (date(2022, 2, 28), date(2022, 3, 31))] == [0, 2]
