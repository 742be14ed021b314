"""Small cells are withheld so that no sum undoes it: held against every table that fits what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import numpy as np
import pytest

from cadre_audit.analyses.small_cells import Additive, Withheld, withheld

Vector = tuple[int, ...]


def table(
    cells: list[list[int]], people: list[int], *, sections: list[int] | None = None, parts: object = None
) -> Additive:
    """A table of counts; one list of all columns unless parts say otherwise."""
    grid = np.array(cells, np.int64)
    own = parts or [list(range(grid.shape[1]))]
    return Additive(grid, np.array(people, np.int64), sections or [0] * len(people), own)  # type: ignore[arg-type]


class Reader:
    """Somebody who sees what is shown, knows N and the rule, and looks for every table that fits."""

    def __init__(self, whole: Additive, away: Withheld, least: int) -> None:
        self.whole, self.away, self.least = whole, away, least
        self.everybody = int(whole.people.sum())

    def may_be(self, row: int, column: int, value: int) -> bool:
        """Whether some table that fits has this value in this cell."""
        sections = sorted(set(self.whole.sections))
        sums: set[Vector] = {(0,) * self._width()}
        for place, section in enumerate(sections):
            own: set[Vector] = {(0,) * self._width()}
            for one in (i for i, its in enumerate(self.whole.sections) if its == section):
                fixed = {column: value} if one == row else {}
                ways = set(self._rows(one, fixed))
                own = {added for a in own for b in ways if self._can_be(added := _sum(a, b))}
            if len(sections) > 1:
                own = {one for one in own if self._fits(one, self.away.subtotals[place], self._section(section, place))}
            sums = {added for a in sums for b in own if self._can_be(added := _sum(a, b))}
        return any(self._fits(one, self.away.totals, (self.whole.cells.sum(axis=0), self.everybody)) for one in sums)

    def _can_be(self, sums: Vector) -> bool:
        """Whether a part of the table does not hold more than all of it."""
        cells, hidden = self.whole.cells.sum(axis=0), self.away.totals
        fits = all(hidden[j] or sums[j] <= cells[j] for j in range(len(cells)))
        return fits and sums[-1] <= self.everybody

    def _width(self) -> int:
        return self.whole.cells.shape[1] + 1

    def _section(self, section: int, place: int) -> tuple[np.ndarray, int | None]:
        own = np.array(self.whole.sections) == section
        people = None if self.away.sections[place] else int(self.whole.people[own].sum())
        return self.whole.cells[own].sum(axis=0), people

    def _fits(self, sums: Vector, hidden: np.ndarray, told: tuple[np.ndarray, int | None]) -> bool:
        cells, people = told
        if people is not None and sums[-1] != people:
            return False
        for part in self.whole.parts:
            all_hidden = all(hidden[j] for j in part)
            for j in part:
                if not hidden[j] and sums[j] != cells[j]:
                    return False
                if hidden[j] and sums[j] < (0 if all_hidden else 1):
                    return False
        return True

    def _rows(self, row: int, fixed: dict[int, int]) -> list[Vector]:
        """Every way to fill a row: its columns and, last, its people."""
        if self.away.people[row]:
            numbers = range(self.everybody + 1)
            return [(*filled, people) for people in numbers for filled in self._filled(row, people, fixed)]
        people = int(self.whole.people[row])
        return [(*filled, people) for filled in self._filled(row, people, fixed)]

    def _filled(self, row: int, people: int, fixed: dict[int, int]) -> Iterator[Vector]:
        ways: list[dict[int, int]] = [{}]
        for part in self.whole.parts:
            own = list(self._list(row, tuple(part), people, fixed))
            ways = [one | more for one in ways for more in own]
        for one in ways:
            yield tuple(one[j] for j in range(self.whole.cells.shape[1]))

    def _list(self, row: int, part: Vector, people: int, fixed: dict[int, int]) -> Iterator[dict[int, int]]:
        # a remainder that is nowhere anything is known to be none
        whole = not (self.whole.people - self.whole.cells[:, list(part)].sum(axis=1)).any()
        floor = 0 if all(self.away.cells[row, j] for j in part) else 1

        def ways(left: Vector, rest: int) -> Iterator[dict[int, int]]:
            if not left:
                if not (whole and rest):
                    yield {}
                return
            j, *others = left
            if not self.away.cells[row, j]:
                values: Iterable[int] = [int(self.whole.cells[row, j])]
            else:
                values = range(floor, rest + 1)
            for value in values:
                if value <= rest and fixed.get(j, value) == value:
                    for more in ways(tuple(others), rest - value):
                        yield {j: value} | more

        yield from ways(part, people)


def _sum(one: Vector, other: Vector) -> Vector:
    return tuple(a + b for a, b in zip(one, other, strict=True))


def known(whole: Additive, least: int) -> list[tuple[int, int]]:
    """The withheld cells with somebody in them whose value the reader can tell after all."""
    away = withheld(whole, least)
    if away.everything:
        return []
    reader = Reader(whole, away, least)
    found = []
    for row, column in zip(*np.nonzero(away.cells & (whole.cells > 0)), strict=True):
        true = int(whole.cells[row, column])
        others = (value for value in range(reader.everybody + 1) if value != true)
        if not any(reader.may_be(int(row), int(column), value) for value in others):
            found.append((int(row), int(column)))
    return found


def small_and_shown(whole: Additive, least: int) -> list[tuple[int, int]]:
    """The small cells that are not withheld."""
    shown = (whole.cells > 0) & (whole.cells < least) & ~withheld(whole, least).cells
    return [(int(i), int(j)) for i, j in zip(*np.nonzero(shown), strict=True)]


@cache
def made(seed: int) -> tuple[Additive, int]:
    """A small table at random: rows, columns in one or two lists, perhaps sections, many noughts and ones."""
    rng = np.random.default_rng(seed)
    rows, columns = int(rng.integers(1, 4)), int(rng.integers(1, 4))
    cells = np.minimum(rng.poisson(rng.choice([0.4, 1.0, 1.6]), (rows, columns)), 4)
    if seed % 5 == 0:
        cells[rng.integers(rows)] = 1
    while cells.sum() > (9 if seed % 3 else 6):
        cells = cells // 2
    parts = [list(range(columns))] if seed % 3 or columns < 2 else [[0], list(range(1, columns))]
    most = max(cells[:, part].sum(axis=1).max() for part in parts)
    people = np.max([cells[:, part].sum(axis=1) for part in parts], axis=0)
    if seed % 2 and most < 5:
        people = people + rng.integers(0, 2, rows)
    sections = [int(one) for one in np.sort(rng.integers(0, 2, rows))] if seed % 4 == 1 else [0] * rows
    return Additive(cells.astype(np.int64), people.astype(np.int64), sections, parts), int(rng.choice([2, 3, 5]))


@pytest.mark.parametrize("seed", range(160))
def test_nobody_can_work_out_what_is_withheld(seed: int) -> None:
    """Every withheld cell has a second value in some table that fits what is shown."""
    whole, least = made(seed)
    assert (small_and_shown(whole, least), known(whole, least)) == ([], [])


def test_the_reader_of_these_tests_finds_what_is_badly_withheld() -> None:
    """One small cell alone is worked out from the sum of its row: the test can fail."""
    whole = table([[2, 10], [8, 20]], [12, 28])
    bad = Withheld(np.array([[True, False], [False, False]]), *(np.zeros(n, bool) for n in (2,)),
                   np.zeros((1, 2), bool), np.zeros(1, bool), np.zeros(2, bool), everything=False)  # fmt: skip
    reader = Reader(whole, bad, 5)
    assert [value for value in range(41) if reader.may_be(0, 0, value)] == [2]


def test_a_small_cell_takes_three_others_with_it() -> None:
    """In a table of two lists each way, a square of four is the least that hides one."""
    whole = table([[2, 10, 30], [8, 20, 40], [9, 50, 60]], [42, 68, 119])
    away = withheld(whole, 5)
    assert away.cells.tolist() == [[True, True, False], [True, True, False], [False, False, False]]
    assert not away.totals.any()
    assert not away.people.any()


def test_a_nought_is_shown() -> None:
    """It is about nobody."""
    whole = table([[0, 10], [0, 20]], [10, 30])
    away = withheld(whole, 5)
    assert not away.cells.any()
    assert not away.totals.any()


def test_a_column_shown_alone_is_a_list_of_two() -> None:
    """60 of 61 tells of the one: women are withheld where men are few."""
    whole = table([[60], [30]], [61, 60], parts=[[0]])
    assert withheld(whole, 5).cells.tolist() == [[True], [True]]


def test_a_small_unit_is_withheld_with_the_next_larger_one() -> None:
    """3 people, beside units of 8 and 40: the row of 8 goes too, or the sum of all would tell the 3."""
    whole = table([[3, 0], [4, 4], [20, 20]], [3, 8, 40])
    away = withheld(whole, 5)
    assert away.people.tolist() == [True, True, False]
    assert away.cells[:2].all()


def test_a_table_of_too_few_people_is_not_shown_at_all() -> None:
    """Four people in all, and N is 5."""
    assert withheld(table([[1, 3]], [4]), 5).everything


def test_ones_in_every_column_cannot_be_counted_out() -> None:
    """Five ones in a row of five: whoever knows that noughts are shown would know them all, so the row is closed."""
    whole = table([[1, 1, 1, 1, 1, 0], [9, 9, 9, 9, 9, 9]], [5, 54])
    away = withheld(whole, 5)
    assert away.cells[0].all()


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    """N itself may be shown."""
    away = withheld(table([[5, 6], [7, 8]], [11, 15]), 5)
    assert not away.cells.any()
    assert not away.totals.any()
    assert not away.people.any()


def test_a_table_that_does_not_add_up_is_refused() -> None:
    """More answers than people."""
    with pytest.raises(ValueError, match="more people than its row"):
        withheld(table([[3]], [2]), 5)


@pytest.mark.parametrize(("rows", "columns"), [(32, 8), (200, 12)])
def test_no_small_cell_of_a_province_is_shown(rows: int, columns: int) -> None:
    """The hardest sort of table: cells of two on average."""
    cells = np.random.default_rng(7).poisson(2, (rows, columns))
    away = withheld(Additive(cells, cells.sum(axis=1), [0] * rows, [list(range(columns))]), 5)
    assert (away.cells | away.everything)[(cells > 0) & (cells < 5)].all()
