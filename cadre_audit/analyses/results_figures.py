"""Figures of training results: one table counts one thing only, heads, turns or classes, and has its remainder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from cadre_audit.report.wording import LANGUAGES, t_in
from cadre_audit.vocabulary.fold import spoken, text_key

UnitOfCount = Literal["heads", "turns", "classes"]
Sort = Literal["turns", "heads", "classes", "learners"]
By = Literal["course", "kind", "unit", "period", "host", "mode"]
# learners of a class list are turns: one list of learners does not tell people apart
UNITS_OF_COUNT: dict[Sort, UnitOfCount] = {
    "turns": "turns",
    "heads": "heads",
    "classes": "classes",
    "learners": "turns",
}
DIMENSIONS: tuple[By, ...] = ("course", "kind", "unit", "period", "host", "mode")
TOTAL, REMAINDER = "row:total", "row:not_stated"
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a table; ``up_to`` is larger where people cannot be told apart."""

    label: str
    count: int
    up_to: int


@dataclass(frozen=True, slots=True)
class Figures:
    """One table of figures.

    Attributes:
        sort: what is counted: ``turns``, ``heads``, ``classes`` or ``learners``.
        by: what it is told by.
        unit_of_count: what every number of it counts.
        figures: by label, the largest first; periods in their order.
        remainder: what states no such label.
        total: of everything, also where the rows do not add up to it.
        adds_up: whether rows and remainder are the total: a person on two courses is one head.
    """

    sort: Sort
    by: str
    unit_of_count: UnitOfCount
    figures: Sequence[Figure]
    remainder: Figure
    total: Figure
    adds_up: bool = True

    @property
    def id(self) -> str:
        """Names the table in machine output and wording."""
        return f"{self.sort}_by_{self.by}"

    def record(self) -> dict[str, Any]:
        """The table as machine formats have it."""
        return {
            "id": self.id,
            "title": {language: title_of(self.sort, self.by, language) for language in LANGUAGES},
            "unit_of_count": self.unit_of_count,
            "rows": [_plain(figure) for figure in self.figures],
            "remainder": _plain(self.remainder),
            "total": _plain(self.total),
            "adds_up": self.adds_up,
        }

    def lines(self) -> list[Figure]:
        """The rows as a person reads them: the remainder, zero or not, and the total last."""
        return [*self.figures, self.remainder, self.total]


def title_of(sort: str, by: str, language: str) -> str:
    """What a table of figures is called."""
    return t_in(language, f"figures.{sort}").format(by=t_in(language, f"by.{by}"))


@dataclass(frozen=True, slots=True)
class Labels:
    """The label of every row of a list: its index into ``names``; -1 where the list states none."""

    names: Sequence[str]
    index: npt.NDArray[np.int64]


def labels_of(texts: Iterable[str | None]) -> Labels:
    """Labels of texts; spellings that sound alike are one, shown as first written."""
    index: dict[str, int] = {}
    names: list[str] = []
    own = []
    for text in texts:
        key = spoken(text) if text else ""
        if key and key not in index:
            index[key] = len(names)
            names.append(str(text))
        own.append(index[key] if key else -1)
    return Labels(names, np.array(own, np.int64))


def regrouped(values: Sequence[Any], codes: npt.NDArray[np.int32]) -> Labels:
    """The same for a column of codes, each distinct text looked at once."""
    found = labels_of(str(value) for value in values)
    return Labels(found.names, np.append(found.index, -1)[codes])


def figures_by(
    sort: Sort, by: str, labels: Labels, count: Callable[[Rows], tuple[int, int]], *, adds_up: bool = True
) -> Figures:
    """A table of figures by label.

    Args:
        sort: what is counted.
        by: what the labels are.
        labels: of every row that is counted.
        count: how many, at least and at most, some rows are.
        adds_up: whether the parts are the whole.
    """
    order = np.argsort(labels.index, kind="stable")
    bounds = np.searchsorted(labels.index[order], np.arange(-1, len(labels.names) + 1))
    groups = {name: order[bounds[i + 1] : bounds[i + 2]] for i, name in enumerate(labels.names)}
    found = [Figure(name, *count(rows)) for name, rows in groups.items() if len(rows)]
    by_size = [(-figure.count, text_key(figure.label)) for figure in found]
    if by == "period":
        by_size = [(0, text_key(figure.label)) for figure in found]
    ordered = [figure for _, figure in sorted(zip(by_size, found, strict=True), key=lambda one: one[0])]
    rest, everything = order[bounds[0] : bounds[1]], np.arange(len(labels.index))
    remainder, total = Figure(REMAINDER, *count(rest)), Figure(TOTAL, *count(everything))
    return Figures(sort, by, UNITS_OF_COUNT[sort], ordered, remainder, total, adds_up)


def _plain(figure: Figure) -> dict[str, Any]:
    label = None if figure.label in (TOTAL, REMAINDER) else figure.label
    return {"label": label, "count": figure.count, "up_to": figure.up_to}
