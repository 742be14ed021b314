"""Yearly evaluation on any lists: everybody and every year once, and nothing depends on the order of what is read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.rated import rated_by
from cadre_audit.standards.evaluation import load
from tests.analyses.rated_lists import found, person, staff, table, wide

NAMES = ("Lê Văn An", "Hà Thị Bình", "Vũ Văn Chi", "Đỗ Thị Dung")
CELLS = ("HTXS", "HTT", "HT", "HCNL", "KHT", "KXL", "giỏi", "95", "")
YEARS = range(2018, 2028)
RECRUITED = ("", "01/3/2005", "2021", "15/6/2023", "01/01/2026")
ratings = st.lists(st.sampled_from(CELLS), min_size=len(YEARS), max_size=len(YEARS))
people = st.lists(st.tuples(ratings, st.sampled_from(RECRUITED)), min_size=1, max_size=len(NAMES))
anything = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@anything
@given(lists=people)
def test_every_person_and_year_is_in_one_state(lists: list[tuple[list[str], str]], tmp_path: Path) -> None:
    """States add up; levels add up to the rated; units and kinds are the whole; nobody rated is told as missing."""
    rows = [";".join([NAMES[i], *cells]) for i, (cells, _) in enumerate(lists)]
    own = rated_by(
        staff(tmp_path, *(person(NAMES[i], recruited=day, appointed="") for i, (_, day) in enumerate(lists))),
        wide(tmp_path, YEARS, *rows), load(),
    )  # fmt: skip
    told = found(own, YEARS[0], YEARS[-1])
    states = [n for name, n in told.counts.items() if name.startswith("person_years_")]
    assert sum(states) == len(lists) * len(YEARS)
    for one in table(told, "years"):
        levels = [one[code]["k"] for code in ("excellent", "good", "completed", "limited", "failed") if one[code]]
        assert sum(levels) == one["rated"]["k"]
        assert one["rated"]["n"] - one["rated"]["k"] == one["without"]
    missing = {(one["person"]["full_name"], year) for one in table(told, "without_rating") for year in one["years"]}
    rated_so = np.argwhere(own.by_year.level >= 0)
    first = own.by_year.years[0] if own.by_year.years else 0
    assert missing.isdisjoint({(own.base.name(int(own.row[i])), first + j) for i, j in rated_so.tolist()})


@anything
@given(lists=people, data=st.data())
def test_the_order_of_the_rows_changes_nothing(
    lists: list[tuple[list[str], str]], data: st.DataObject, tmp_path: Path
) -> None:
    """A list sorted in another way tells the same of everybody."""
    rows = [";".join([NAMES[i], *cells]) for i, (cells, _) in enumerate(lists)]
    base = staff(tmp_path, *(person(NAMES[i]) for i in range(len(lists))))
    first = rated_by(base, wide(tmp_path, YEARS, *rows), load())
    second = rated_by(base, wide(tmp_path, YEARS, *data.draw(st.permutations(rows))), load())
    assert first.by_year.state.tolist() == second.by_year.state.tolist()
    assert first.by_year.level.tolist() == second.by_year.level.tolist()


@anything
@given(lists=people)
def test_a_list_given_twice_contradicts_nobody(lists: list[tuple[list[str], str]], tmp_path: Path) -> None:
    """The same ratings once more are the same ratings."""
    rows = [";".join([NAMES[i], *cells]) for i, (cells, _) in enumerate(lists)]
    base = staff(tmp_path, *(person(NAMES[i]) for i in range(len(lists))))
    once, twice = (rated_by(base, wide(tmp_path, YEARS, *own), load()) for own in (rows, rows * 2))
    assert once.by_year.state.tolist() == twice.by_year.state.tolist()
