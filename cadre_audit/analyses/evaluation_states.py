"""How everybody stands in every year asked for: rated, or why not; each person and year is in exactly one state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.rated import Rated
from cadre_audit.judge.facts import Span, span_of
from cadre_audit.tables.identity import Mask, Whole
from cadre_audit.tables.rated_years import NOT_KNOWN, Levels, State

STATES = (
    "rated", "contradicted", "not_understood", "not_rated", "missing", "began_in_year", "service_not_known",
    "not_in_service",
)  # fmt: skip
"""Rated; several ratings that differ; a text that is no level of its period; a list says that nobody rated; in service
and not rated; came or was appointed during the year; the roster does not say since when; recruited later."""
LISTED = ("not_understood", "not_rated", "missing", "began_in_year", "service_not_known")
"""Who has no rating although he may need one; ratings that differ have a list of their own."""
_OF_LISTS = {
    State.RATED: "rated",
    State.CONTRADICTED: "contradicted",
    State.NOT_UNDERSTOOD: "not_understood",
    State.NOT_RATED: "not_rated",
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Levels and states by person and year, for the years asked for.

    Attributes:
        years: the years asked for.
        level: person × year, best being 0; -1 where it is not known.
        state: person × year, indexes into :data:`STATES`.
        since: since when everybody is known to serve, yyyymmdd and precision; 0 where nothing tells it.
    """

    years: Sequence[int]
    level: Levels
    state: Levels
    recruited: Span
    appointed: Span

    def counted(self, group: Whole, groups: int, levels: int) -> tuple[Whole, Whole]:
        """Group × year × state, and group × year × level: how many people, all groups at once.

        Args:
            group: the group of every person, counted from 0.
            groups: how many groups there are.
            levels: how many levels there are.
        """
        cell = group[:, None] * len(self.years) + np.arange(len(self.years))
        shape = (groups, len(self.years))
        states = np.bincount(
            (cell * len(STATES) + self.state).reshape(-1), minlength=groups * len(self.years) * len(STATES)
        )
        known = self.level >= 0
        of_level = np.bincount((cell * levels + self.level)[known], minlength=groups * len(self.years) * levels)
        return states.reshape(*shape, len(STATES)), of_level.reshape(*shape, levels)

    def is_in(self, name: str) -> Mask:
        """Person × year: who is in a state."""
        found: Mask = self.state == STATES.index(name)
        return found


def standing(rated: Rated, years: Sequence[int]) -> Standing:
    """How everybody stands in these years."""
    people, known = len(rated.row), rated.by_year
    level = np.full((people, len(years)), NOT_KNOWN, np.int8)
    told = np.full((people, len(years)), State.ABSENT, np.int8)
    for place, year in enumerate(years):
        if known.years and known.years[0] <= year <= known.years[-1]:
            level[:, place] = known.level[:, year - known.years[0]]
            told[:, place] = known.state[:, year - known.years[0]]
    recruited, appointed = (span_of(rated.base.day[name], rated.row) for name in ("recruited_on", "appointed_on"))
    state = np.stack([_service(recruited, appointed, year) for year in years], axis=1)
    for code, name in _OF_LISTS.items():
        state[told == code] = STATES.index(name)
    return Standing(years, level, state, recruited, appointed)


def _service(recruited: Span, appointed: Span, year: int) -> npt.NDArray[np.int8]:
    """Whether everybody served in a year, as far as the days of recruitment and of appointment tell.

    An appointment proves service from its day on, and nothing of the time before it.
    """
    first, last = year * 10000 + 101, year * 10000 + 1231
    by_recruitment = recruited.known
    served = np.where(by_recruitment, recruited.last < first, appointed.known & (appointed.last < first))
    begun = np.where(by_recruitment, recruited.first <= last, appointed.known & (appointed.first <= last))
    later = by_recruitment & (recruited.first > last)
    state = np.full(len(served), STATES.index("service_not_known"), np.int8)
    state[begun] = STATES.index("began_in_year")
    state[served] = STATES.index("missing")
    state[later] = STATES.index("not_in_service")
    return state
