"""Circuits of withheld cells: round which people could be moved without changing any number that is shown.

A table of counts is a net: rows, columns of a section and columns of the whole are its knots, cells, subtotals and
totals the threads between them, and what goes into a knot comes out of it. A cell can have another value exactly where
a circuit of withheld threads goes through it; so each small cell gets one, by the cheapest way.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
# what it costs the reader to lose one number, in cells
_CELL, _SUM = 1.0, 3.0


@dataclass(frozen=True, slots=True)
class Found:
    """What is withheld of one list of answers: cells, subtotals of sections, totals of columns."""

    cells: Mask
    subtotals: Mask
    totals: Mask


@dataclass(slots=True)
class _Thread:
    """One number: from knot to knot, its value, the line that it is shown in, whether it is shown at all.

    Attributes:
        cost: of withholding it; 0 for one that no column shows.
        floor: the least that a reader who finds it withheld can take it for.
        most: the highest value that a circuit gives it.
        moves: whether a circuit goes through it.
    """

    start: int
    end: int
    value: int
    line: tuple[str, int]
    column: int
    cost: float
    hidden: bool
    floor: int
    most: int = 0
    moves: bool = False


@dataclass(slots=True)
class Circuits:
    """One list of answers of a table, and the circuits found in it; a class because each circuit serves the next.

    Args:
        cells: rows × columns, the last column the remainder that no column shows.
        sections: the section of each row.
        gone: rows that are withheld as a whole; together they are one line that anybody can work out.
        away: sections that are withheld as a whole.
        least: the smallest number of people that may be shown.
        implied: index of the column of the remainder.
        fixed: whether the totals of columns are known and stay so.
    """

    cells: Counts
    sections: npt.NDArray[np.intp]
    gone: Mask
    away: Mask
    least: int
    implied: int
    fixed: bool = False
    threads: list[_Thread] = field(default_factory=list)
    at: dict[int, list[int]] = field(default_factory=dict)
    knots: dict[tuple[str, int, int], int] = field(default_factory=dict)

    def protect(self) -> Found | None:
        """What has to be withheld; None when nothing short of the whole list would do."""
        self._weave()
        todo = [number for number, one in enumerate(self.threads) if 0 < one.value < self.least]
        for number in todo:
            self.threads[number].hidden = True
        for number in sorted(todo, key=lambda one: self.threads[one].value):
            if not (self._raise(number) or (self._open(number) and self._raise(number))):
                return None
        return self._found()

    def _raise(self, number: int) -> bool:
        """Whether a thread is on a circuit: one that lifts it to ``least`` if there is one, else any."""
        one = self.threads[number]
        if one.most >= self.least:
            return True
        for step in dict.fromkeys((self.least - one.value, 1)):
            if (way := self._way(one.end, one.start, number, step)) is not None:
                self._withhold([(number, True), *way], step)
                return True
        if one.moves:
            return True
        if one.value > one.floor and (way := self._way(one.start, one.end, number, 1)) is not None:
            self._withhold([(number, False), *way], 1)
            return True
        return False

    def _way(self, start: int, end: int, without: int, step: int) -> list[tuple[int, bool]] | None:
        """The cheapest way from knot to knot along which so many people can be moved: threads, and whether along them.

        Against its direction a thread loses people, and none may fall below what a reader knows it to have.
        """
        if not self._can_arrive(end, without, step):
            return None
        best, came = {start: 0.0}, dict[int, tuple[int, int, bool]]()
        queue = [(0.0, start)]
        # a way that costs nothing is the cheapest as soon as it is seen
        while queue and best.get(end) != 0.0:
            cost, knot = heapq.heappop(queue)
            if knot == end:
                break
            if cost > best[knot]:
                continue
            for number in self.at.get(knot, ()):
                one = self.threads[number]
                along = one.start == knot
                if number == without or (not along and one.value - one.floor < step):
                    continue
                other = one.end if along else one.start
                total = cost + (0.0 if one.hidden else one.cost)
                if total < best.get(other, np.inf):
                    best[other], came[other] = total, (knot, number, along)
                    heapq.heappush(queue, (total, other))
                    if other == end and total == 0.0:
                        break
        return _back(came, start, end) if end in best else None

    def _can_arrive(self, knot: int, without: int, step: int) -> bool:
        """Whether the last step of a way is possible; most ways that do not exist end here."""
        last = (self.threads[number] for number in self.at.get(knot, ()) if number != without)
        return any(one.end == knot or one.value - one.floor >= step for one in last)

    def _withhold(self, circuit: Iterable[tuple[int, bool]], step: int) -> None:
        for number, along in circuit:
            one = self.threads[number]
            one.hidden, one.moves = True, True
            one.most = max(one.most, one.value + (step if along else 0))

    def _open(self, number: int) -> bool:
        """Withholds the whole line of a thread, noughts too, so that nobody knows any of its numbers to be above 0."""
        line = self.threads[number].line
        for other, one in enumerate(self.threads):
            if one.line == line:
                one.hidden, one.floor = True, 0
                self._join(other)
        return True

    def _found(self) -> Found:
        columns, sections = self.cells.shape[1], len(self.away)
        found = Found(
            np.zeros(self.cells.shape, bool), np.zeros((sections, columns), bool), np.zeros(columns, bool)
        )  # fmt: skip
        for one in self.threads:
            kind, place = one.line
            if one.hidden and kind == "row":
                found.cells[place, one.column] = True
            elif one.hidden and kind == "section":
                found.subtotals[place, one.column] = True
            elif one.hidden and kind == "total":
                found.totals[one.column] = True
        if sections == 1:
            found.subtotals[0] = found.totals
        return found

    def _weave(self) -> None:
        """The threads of the list: rows into columns of sections, these into columns of the whole, these into one."""
        columns = [j for j in range(self.cells.shape[1]) if j != self.implied or self.cells[:, j].any()]
        several = len(self.away) > 1
        away = self.away[self.sections]
        for j in columns:
            for i in np.flatnonzero(~self.gone).tolist():
                into = ("column", int(self.sections[i]) if several else -1, j)
                self._thread(("row", i, 0), into, int(self.cells[i, j]), ("row", i), j, _CELL)
            for s in np.flatnonzero(~self.away).tolist():
                own = self.sections == s
                into = ("column", s if several else -1, j)
                if (own & self.gone).any():
                    self._thread(("rest", s, 0), into, int(self.cells[own & self.gone, j].sum()), ("rest", s), j, 0.0)
                if several:
                    total = int(self.cells[own, j].sum())
                    self._thread(into, ("column", -1, j), total, ("section", s), j, _SUM)
            if away.any():
                total = int(self.cells[away, j].sum())
                self._thread(("rest", -1, 0), ("column", -1, j), total, ("rest", -1), j, 0.0)
            if not self.fixed:
                self._thread(("column", -1, j), ("all", 0, 0), int(self.cells[:, j].sum()), ("total", 0), j, _SUM)

    def _thread(
        self, start: tuple[str, int, int], end: tuple[str, int, int], value: int, line: tuple[str, int], column: int,
        cost: float,
    ) -> None:  # fmt: skip
        unseen = cost == 0.0 or column == self.implied
        # of two numbers the smaller is the lesser loss
        price = 0.0 if unseen else cost + value / (1.0 + float(self.cells.sum()))
        ends = (self._knot(start), self._knot(end))
        self.threads.append(_Thread(*ends, value, line, column, price, hidden=unseen, floor=0 if unseen else 1))
        # a nought that is shown stays shown
        if unseen or value:
            self._join(len(self.threads) - 1)

    def _join(self, number: int) -> None:
        one = self.threads[number]
        for knot in (one.start, one.end):
            if number not in self.at.setdefault(knot, []):
                self.at[knot].append(number)

    def _knot(self, name: tuple[str, int, int]) -> int:
        return self.knots.setdefault(name, len(self.knots))


def _back(came: Mapping[int, tuple[int, int, bool]], start: int, end: int) -> list[tuple[int, bool]]:
    """The threads of a way, from its end to its start."""
    way = []
    while end != start:
        end, number, along = came[end]
        way.append((number, along))
    return way
