"""Ratings by person and year: agreement, contradiction, silence, and the year of a roster's own column."""

from __future__ import annotations

import numpy as np
import pytest

from cadre_audit.reading.grid import encode
from cadre_audit.tables.evaluations import Ratings
from cadre_audit.tables.rated_years import (
    NOT_KNOWN,
    NOT_RATED,
    OF_NO_PERIOD,
    RatedYears,
    RatingList,
    State,
    dated,
    rated_years,
)

LEVELS = {"A": 0, "B": 1, "C": 2, "none": NOT_RATED, "points": OF_NO_PERIOD}


def ratings(*cells: tuple[int, int, str]) -> Ratings:
    """Cells of (row, year, text)."""
    row, year, text = zip(*cells, strict=True)
    size = len(cells)
    return Ratings(
        np.array(row, np.intp), np.array(year, np.int32), np.zeros(size, np.int8), encode(iter(text), size),
        np.zeros(size, np.int32), np.zeros(size, bool), (),
    )  # fmt: skip


def years(*lists: tuple[tuple[int, int, str], ...], people: int = 2) -> RatedYears:
    """What some lists say of two people, whose rows are their labels."""
    label = np.arange(people)
    found = [RatingList(None, label, ratings(*cells)) for cells in lists]  # type: ignore[arg-type]
    return rated_years(found, people, lambda text, year, points: LEVELS.get(text, NOT_KNOWN))


def test_lists_that_agree_are_one_rating() -> None:
    """Years between those that are told are there, and silent."""
    found = years(((0, 2021, "A"), (1, 2023, "B")), ((0, 2021, "A"),))
    assert list(found.years) == [2021, 2022, 2023]
    assert found.level.tolist() == [[0, -1, -1], [-1, -1, 1]]
    assert found.state[0].tolist() == [State.RATED, State.ABSENT, State.ABSENT]
    assert [found.of(0, year) for year in (2020, 2021, 2022, 2024)] == [None, 0, None, None]


def test_ratings_that_differ_are_none() -> None:
    """Whichever list says which; nothing is chosen."""
    found = years(((0, 2021, "A"),), ((0, 2021, "B"),))
    assert (found.of(0, 2021), found.state[0, 0]) == (None, State.CONTRADICTED)


@pytest.mark.parametrize(
    ("texts", "state"),
    [
        (("?",), State.NOT_UNDERSTOOD), (("none",), State.NOT_RATED), (("none", "?"), State.NOT_UNDERSTOOD),
        (("?", "A"), State.RATED), (("none", "A"), State.RATED), (("points", "A"), State.RATED),
    ],
)  # fmt: skip
def test_a_level_comes_before_words_that_are_none(texts: tuple[str, ...], state: State) -> None:
    """What is not understood is told, too, since it may be a rating."""
    assert years(tuple((0, 2021, text) for text in texts)).state[0, 0] == state


def test_points_before_their_time_are_left_out() -> None:
    """A column of points beside levels is no second rating of a year that knows none."""
    assert years(((0, 2021, "points"),)).years == ()


@pytest.mark.parametrize(
    ("day", "year"), [(20221231, 2022), (20221230, 2021), (20230101, 2022), (20220812, 2021), (0, 0)]
)
def test_the_year_of_a_rosters_own_rating(day: int, year: int) -> None:
    """The last that was over on the day of the list; nothing where the list says no day."""
    found = dated(ratings((0, 0, "A"), (0, 2019, "B")), np.array([day]))
    assert found.year.tolist() == [year, 2019]


def test_a_roster_without_a_day_may_be_given_a_year() -> None:
    """Who asks for the needs of a year takes its rating for that of the year before."""
    assert dated(ratings((0, 0, "A")), np.array([0]), 2021).year.tolist() == [2021]
