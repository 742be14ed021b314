"""The change of one share from one list to another: in points, as a ratio, and as far as nobody is left untold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.claims import fits, percent, plain, range_of
from cadre_audit.analyses.verifying.data import not_stated
from cadre_audit.tables.figures import Figure


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a list of an earlier time says.

    Attributes:
        name: by which a report speaks of that time.
        by_id: its measures; those by age only where it says its day.
        comparable: whether it is a list of the same population.
    """

    name: str
    by_id: Mapping[str, Measure]
    comparable: bool = True


class Step:
    """The change of a share from one list to the roster; a class because of both readings, and of what is not told."""

    def __init__(
        self, figure: Figure, down: bool, measure: str, now: Mapping[str, Measure], earlier: Earlier
    ) -> None:  # fmt: skip
        self.figure, self.earlier = figure, earlier
        self.ends = (earlier.by_id[measure], now[measure])
        self.open = [not_stated(measure, by_id) + by_id[measure].maybe for by_id in (earlier.by_id, now)]
        self.sign = -1 if down else 1

    @property
    def unknown(self) -> int:
        """Of how many people of both lists it is not told."""
        return sum(self.open)

    @property
    def points(self) -> Fraction:
        """The difference of the shares, in the direction that the report tells."""
        was, now = (Fraction(one.k * 100, one.n) for one in self.ends)
        return self.sign * (now - was)

    @property
    def relative(self) -> Fraction | None:
        """The same read as a ratio."""
        was, now = (Fraction(one.k * 100, one.n) for one in self.ends)
        return self.sign * (now - was) * 100 / was if was else None

    @property
    def told(self) -> str:
        """Both shares and the points between them."""
        now = self.ends[1]
        return f"{now.k}/{now.n} = {percent(now.k, now.n, self.decimals)}; {self.told_of_then}"

    @property
    def told_of_then(self) -> str:
        """The share of then and the points since."""
        was, points = self.ends[0], self.sign * self.points
        sign = "+" if points > 0 else ""
        return f"{was.k}/{was.n} = {percent(was.k, was.n, self.decimals)}; {sign}{plain(points, self.decimals)} pp"

    @property
    def decimals(self) -> int:
        """How exactly shares and points are told."""
        return max(1, self.figure.decimals)

    def fits(self) -> str:
        """Whether it is what is printed; the difference of the rounded shares is right too."""
        exact = fits(self.figure, self.points)
        if exact == "yes" or self.figure.rounding:
            return exact
        was, now = (Fraction(plain(Fraction(one.k * 100, one.n), self.figure.decimals)) for one in self.ends)
        return "yes" if self.sign * (now - was) == self.figure.value else exact

    def may_be(self) -> bool:
        """Whether it can be what is printed, whoever of those not told of is counted."""
        (was, now), (rest, more) = self.ends, self.open
        low = Fraction(now.k * 100, now.n) - Fraction((was.k + rest) * 100, was.n)
        high = Fraction((now.k + more) * 100, now.n) - Fraction(was.k * 100, was.n)
        least, most = sorted((self.sign * low, self.sign * high))
        first, last = range_of(self.figure)
        return least <= last and first <= most
