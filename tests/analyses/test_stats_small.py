"""Crossed tables with small numbers withheld: held against every table that fits what is shown of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
import pytest

from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_small import labels_withheld, without_small
from cadre_audit.analyses.stats_tables import StatsTable, crossed, lines, one_way, record

MOST = 8


def dimension(name: str, codes: list[int], labels: int) -> Dimension:
    """A dimension of people; -1 is not stated."""
    return Dimension(name, np.array(codes, np.int64), [f"{name}{i}" for i in range(labels)])


@cache
def made(seed: int) -> tuple[StatsTable, int]:
    """A crossed table of at most eight people, its small numbers withheld."""
    rng = np.random.default_rng(seed)
    people, rows, columns = int(rng.integers(4, MOST + 1)), int(rng.integers(1, 3)), int(rng.integers(1, 3))
    one = dimension("row", rng.integers(-1 if seed % 2 else 0, rows, people).tolist(), rows)
    two = dimension("column", rng.integers(-1 if seed % 3 else 0, columns, people).tolist(), columns)
    least = int(rng.choice([2, 3]))
    return without_small([crossed(two, one)], least)[0], least


def fillings(size: int, people: int) -> Iterator[tuple[int, ...]]:
    """Every way to put people into cells."""
    if size == 1:
        yield (people,)
        return
    for first in range(people + 1):
        yield from ((first, *rest) for rest in fillings(size - 1, people - first))


def known_cells(table: StatsTable, least: int) -> list[tuple[int, int, int]]:
    """The small cells that have one value in every table that fits."""
    hidden, cells = table.hidden, table.cells
    assert hidden is not None
    inside = ~hidden.rows[:, None] & ~hidden.columns[None, :]
    # a reader who knows that noughts are shown but in rows that are withheld whole, empty columns apart
    whole = (hidden.cells | (cells.sum(axis=0) == 0)).all(axis=1)
    floors = hidden.cells & inside & ~whole[:, None]
    seen: dict[tuple[int, int], set[int]] = {}
    for filled in fillings(cells.size, table.total):
        other = np.array(filled).reshape(cells.shape)
        if (
            (other[~hidden.cells] == cells[~hidden.cells]).all()
            and (other.sum(axis=1)[~hidden.rows] == cells.sum(axis=1)[~hidden.rows]).all()
            and (other.sum(axis=0)[~hidden.columns] == cells.sum(axis=0)[~hidden.columns]).all()
            and (other >= floors).all()
        ):
            for i, j in zip(*np.nonzero((cells > 0) & (cells < least)), strict=True):
                seen.setdefault((int(i), int(j)), set()).add(int(other[i, j]))
    return [(i, j, values.pop()) for (i, j), values in seen.items() if len(values) == 1]


@pytest.mark.parametrize("seed", range(120))
def test_nobody_can_work_out_what_is_withheld(seed: int) -> None:
    """No small cell is shown, and each withheld one has a second value."""
    table, least = made(seed)
    assert table.hidden is not None
    small = (table.cells > 0) & (table.cells < least)
    assert not (small & ~table.hidden.cells).any()
    assert known_cells(table, least) == []


def test_most_of_these_tables_show_something() -> None:
    """The test above is not passed by showing nothing."""
    shown = [not table.hidden.cells.all() for table, _ in map(made, range(120)) if table.hidden is not None]
    assert sum(shown) > 40


def test_a_label_is_withheld_in_every_table() -> None:
    """Three with a doctorate among twenty: withheld by itself, and its whole column beside units."""
    degree = dimension("degree", [0] * 3 + [1] * 9 + [2] * 8, 3)
    unit = dimension("unit", [0, 1] * 10, 2)
    alone, beside = without_small([one_way(degree), crossed(degree, unit)], 5)
    assert labels_withheld(degree, 5).tolist() == [True, False, True, False]
    assert alone.hidden is not None
    assert alone.hidden.rows.tolist() == [True, False, True, False]
    assert beside.hidden is not None
    assert beside.hidden.columns.tolist() == [True, False, True, False]
    assert beside.hidden.cells[:2, [0, 2]].all()


@pytest.mark.parametrize("seed", range(40))
def test_a_table_withholds_the_same_by_its_rows_and_by_its_columns(seed: int) -> None:
    """Runs by sex and by age have one table in common, each the other way round: together they show no more."""
    rng = np.random.default_rng(seed)
    one, two = (dimension(name, rng.integers(-1, 5, 60).tolist(), 5) for name in ("sex", "age"))
    by_one, by_two = without_small([crossed(two, one), crossed(one, two)], 5)
    assert by_one.hidden is not None
    assert by_two.hidden is not None
    assert by_one.hidden.cells.any()
    assert (by_one.hidden.cells == by_two.hidden.cells.T).all()


def test_a_withheld_number_is_null_and_said_to_be() -> None:
    """In rows, cells and percent; the total stays."""
    degree = dimension("major", [0] * 3 + [1] * 9 + [2] * 8, 3)
    (table,) = without_small([one_way(degree)], 5)
    told = record(table)
    assert [(row["k"], row["percent"], row["suppressed"]) for row in told["rows"]] == [
        (None, None, True), (9, 45.0, False), (None, None, True),
    ]  # fmt: skip
    assert (told["total"]["k"], told["total"]["suppressed"]) == (20, False)
    assert [people for _, _, people in lines(table)] == [None, 9, None, 0, 20]
