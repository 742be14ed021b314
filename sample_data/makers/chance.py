"""Chance with a fixed seed, built on `random()` alone.

Python promises the same `random()` for a seed in every version, but not the same `choice` or `shuffle`.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Value = TypeVar("Value")


class Chance:
    """A source of repeatable choices."""

    def __init__(self, seed: int) -> None:
        """Start at `seed`."""
        self._random = random.Random(seed)

    def fraction(self) -> float:
        """Return a number in [0, 1)."""
        return self._random.random()

    def between(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return low + int(self.fraction() * (high - low + 1))

    def one_of(self, items: Sequence[Item]) -> Item:
        """Return one of the items."""
        return items[int(self.fraction() * len(items))]

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Return the items in another order."""
        keyed = [(self.fraction(), place) for place in range(len(items))]
        return [items[place] for _, place in sorted(keyed)]

    def day(self, first: dt.date, last: dt.date) -> dt.date:
        """Return a day from `first` to `last`, both included."""
        return first + dt.timedelta(days=self.between(0, (last - first).days))

    def deal(
        self,
        items: Sequence[Item],
        quotas: Sequence[tuple[Value, int]],
        leaning: Callable[[Item], float],
    ) -> list[tuple[Item, Value]]:
        """Give each item one value so that every value comes out exactly as often as its quota says.

        Items with a high `leaning` tend to get the first values. Raises ValueError when the quotas do not add up.
        """
        values = [value for value, quota in quotas for _ in range(quota)]
        if len(values) != len(items):
            raise ValueError(f"quotas give {len(values)} values for {len(items)} items")
        keyed = sorted((-leaning(item) - self.fraction(), place) for place, item in enumerate(items))
        return [(items[place], value) for (_, place), value in zip(keyed, values, strict=True)]
