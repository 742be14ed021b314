"""Statistics: tables that add up, degrees that never stand without ratings, ratings of one year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.stats import DEGREES, TOLD_BY_ITSELF, Asked, Stats, stats
from cadre_audit.analyses.stats_dimensions import DIMENSIONS, dimension
from cadre_audit.analyses.stats_people import heads_of
from cadre_audit.analyses.stats_ratings import rated
from cadre_audit.analyses.stats_tables import StatsTable, crossed, one_way, record
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.tables.roster import Roster
from tests.analyses.followed import ratings, roster

DAY = date(2022, 8, 12)
LADDER = load_evaluation()
HEADINGS = "STT;Họ và tên;Ngày sinh;Đơn vị;Trình độ chuyên môn;Xếp loại"


def told(own: Roster, *, evaluations: Roster | None = None, day: date = DAY, **asked: Any) -> Stats:
    """The statistics of a roster."""
    heads = heads_of(own)
    return stats(heads, rated(heads, evaluations, LADDER, day), Asked(day, **asked))


def person(i: int, **values: Any) -> dict[str, Any]:
    """A person who is nobody else."""
    return {"full_name": f"Người {i}", "birth_date": f"19{60 + i}-01-01", "unit": "xã A", **values}


def table(found: Stats, name: str) -> StatsTable:
    """One of the tables."""
    return next(one for one in found.numbers if one.id == name)


def numbers(own: StatsTable) -> dict[str | None, list[int]]:
    """The cells of a table by the label of their row; those of the remainder under None."""
    return dict(zip([*own.rows.labels, None], own.cells.tolist(), strict=True))


def test_a_crossed_table_is_counted_by_hand() -> None:
    """Two units, three levels, one person of whom nothing is stated and one without a unit."""
    found = told(
        roster_of(
            [
                person(1, professional_level="bachelor"),
                person(2, professional_level="bachelor"),
                person(3, professional_level="master", unit="xã B"),
                person(4, unit="xã B"),
                person(5, professional_level="college", unit=None),
            ]
        ),
        by=("unit",),
        only=("professional",),
    )
    own = table(found, "professional_by_unit")
    columns = [own.columns.labels.index(one) for one in ("master", "bachelor", "college")] if own.columns else []
    cells = {label: [row[i] for i in (*columns, -1)] for label, row in numbers(own).items()}
    assert cells == {"xã A": [0, 2, 0, 0], "xã B": [1, 0, 0, 1], None: [0, 0, 1, 0]}
    assert (own.row_totals, own.total) == ([2, 2, 1], 5)


def test_a_record_has_its_remainder_and_its_total() -> None:
    """The shares are of everybody, a half rounded up: 1 of 16 is 6.3 and not 6.2."""
    people = [person(i, sex="female" if i == 0 else None) for i in range(16)]
    own = record(one_way(dimension("sex", heads_of(roster_of(people)), DAY)))
    female = next(row for row in own["rows"] if row["label"] == "female")
    assert (female["k"], female["n"], female["percent"]) == (1, 16, 6.3)
    assert (own["remainder"]["k"], own["total"]["k"], own["remainder"]["label"]) == (15, 16, None)


@pytest.mark.parametrize("by", [(), ("unit",), ("professional",), ("sex", "kind")], ids=str)
@pytest.mark.parametrize("only", [(), ("professional",), ("theory", "major", "form"), ("reported",)], ids=str)
def test_no_table_of_degrees_stands_without_ratings(by: tuple[str, ...], only: tuple[str, ...]) -> None:
    """After the last table of degrees with some rows comes the table of ratings with the same rows."""
    found = told(roster_of([person(1, professional_level="bachelor")]), by=by, only=only)
    names = [one.id for one in found.numbers]
    degrees = [one for one in found.numbers if (one.columns or one.rows).id in DEGREES]
    assert degrees or only == ("theory",) or by == ("professional",)
    for one in degrees:
        beside = f"rating_by_{one.rows.id}"
        between = found.numbers[names.index(one.id) + 1 : names.index(beside)]
        assert [other.id for other in between if (other.columns or other.rows).id not in DEGREES] == []


def test_rows_of_degrees_have_ratings_too() -> None:
    """Whatever is asked for by level of degree comes with ratings by level of degree."""
    found = told(roster_of([person(1)]), by=("professional",), only=("sex",))
    assert [one.id for one in found.numbers] == ["sex_by_professional", "rating_by_professional"]


def test_a_bucket_of_reports_is_no_level_of_the_law(tmp_path: Path) -> None:
    """'Trung cấp và CNKT' counts two; the ladder knows one of them and has the other as not stated."""
    rows = ("A Một;1980;xã A;Trung cấp;", "A Hai;1981;xã A;CNKT;", "A Ba;1982;xã A;Đại học;")
    found = told(roster(tmp_path, *rows, headings=HEADINGS))
    assert numbers(table(found, "reported"))["intermediate_or_technical_worker"] == [2]
    assert numbers(table(found, "reported"))[None] == [0]
    own = numbers(table(found, "professional"))
    assert (own["intermediate"], own[None]) == ([1], [1])


def test_without_technical_workers_there_is_no_second_table(tmp_path: Path) -> None:
    """Where the bucket is the level nothing is told twice."""
    found = told(roster(tmp_path, "A Một;1980;xã A;Trung cấp;", headings=HEADINGS))
    assert [one.id for one in found.numbers if one.rows.id == "reported"] == []


def test_ratings_are_of_the_last_year_alone(tmp_path: Path) -> None:
    """Of two years the later one up to the day counts; a year after the day does not."""
    own = roster(tmp_path, "A Một;1980;xã A;Đại học;", "A Hai;1981;xã A;Đại học;", headings=HEADINGS)
    given = ratings(
        tmp_path,
        "A Một;1980;xã A;2020;HTT", "A Một;1980;xã A;2021;HTXS", "A Hai;1981;xã A;2020;HTT",
        "A Hai;1981;xã A;2023;HTT", "B Không;1970;xã C;2021;HTT",
    )  # fmt: skip
    heads = heads_of(own)
    found = rated(heads, given, LADDER, DAY)
    assert (found.year, found.known, found.other_years, found.not_in_roster) == (2021, 1, 3, 1)
    counts = dict(zip(found.dimension.labels, found.dimension.counts().tolist(), strict=False))
    assert counts == {"excellent": 1, "good": 0, "completed": 0, "limited": 0, "failed": 0}


def test_two_ratings_of_one_year_are_none(tmp_path: Path) -> None:
    """Nobody knows which of the two is right."""
    own = roster(tmp_path, "A Một;1980;xã A;Đại học;", headings=HEADINGS)
    given = ratings(tmp_path, "A Một;1980;xã A;2021;HTT", "A Một;1980;xã A;2021;HTXS")
    found = rated(heads_of(own), given, LADDER, DAY)
    assert (found.known, found.contradicted) == (0, 1)


def test_a_rating_of_no_year_counts_where_no_year_is_told(tmp_path: Path) -> None:
    """A roster's column 'Xếp loại' alone; a text that is no rating is a problem."""
    own = roster(tmp_path, "A Một;1980;xã A;Đại học;HTT", "A Hai;1981;xã A;Đại học;rất tốt", headings=HEADINGS)
    found = rated(heads_of(own), None, LADDER, DAY)
    assert (found.year, found.known, len(found.problems)) == (0, 1, 1)


def test_nobody_rated_is_said(tmp_path: Path) -> None:
    """The table of ratings stands there empty, and a sentence tells where ratings come from."""
    found = told(roster(tmp_path, "A Một;1980;xã A;Đại học;", headings=HEADINGS))
    assert "stats_no_ratings" in [fact.key for fact in found.facts]
    assert numbers(table(found, "rating_by_professional"))["bachelor"] == [0, 0, 0, 0, 0, 1]


def test_what_nobody_is_told_of_is_named_and_not_shown() -> None:
    """A table of remainders alone is a sentence for people, and still a table for machines."""
    found = told(roster_of([person(1, sex="male")]), only=("sex", "religion"))
    assert [one.id for one in found.numbers] == ["sex", "religion"]
    assert [one.id for one in found.tables if one.columns and not one.folded] == ["sex"]
    silent = next(fact for fact in found.facts if fact.key == "stats_silent")
    assert [one["code"] for one in silent.values["names"]] == ["religion"]


PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "professional_level": st.sampled_from([None, "none", "college", "bachelor"]),
            "political_theory": st.sampled_from([None, "none", "advanced", "bachelor"]),
            "sex": st.sampled_from([None, "male", "female"]),
            "unit": st.sampled_from([None, "xã A", "xã B"]),
            "religion": st.sampled_from([None, "Không", "Công giáo"]),
            "birth_date": st.sampled_from([None, "1970", "1985-03-01", "1991-12"]),
        }
    ),
    max_size=10,
)


@settings(max_examples=40, deadline=None)
@given(PEOPLE, st.sampled_from(TOLD_BY_ITSELF), st.sampled_from(TOLD_BY_ITSELF))
def test_rows_columns_and_remainders_are_everybody(people: list[dict[str, Any]], one: str, other: str) -> None:
    """Every sum of a crossed table is the table of one dimension, and all of them are everybody."""
    heads = heads_of(roster_of([{"full_name": f"Người {i}", **told} for i, told in enumerate(people)]))
    first, second = dimension(one, heads, DAY), dimension(other, heads, DAY)
    both = crossed(first, second)
    assert both.column_totals == first.counts().tolist()
    assert both.row_totals == second.counts().tolist()
    assert both.total == len(heads) == one_way(first).total


def test_every_dimension_is_one_that_can_be_asked_for() -> None:
    """What is told by itself exists, and nothing is told twice."""
    assert set(TOLD_BY_ITSELF) < set(DIMENSIONS)
    assert len(set(TOLD_BY_ITSELF)) == len(TOLD_BY_ITSELF)
    assert not set(DIMENSIONS) - {*TOLD_BY_ITSELF, "major"}


def test_ladders_have_their_highest_level_first() -> None:
    """Reports begin with doctors; nobody stands in two rows."""
    heads = heads_of(roster_of([person(1, professional_level="doctor")]))
    own = dimension("professional", heads, DAY)
    assert (own.labels[0], own.labels[-1]) == ("doctor", "none")
    assert np.flatnonzero(own.counts()).tolist() == [0]
