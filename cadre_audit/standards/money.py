"""Money for training: dated cost norms and the budgets of years, in đồng. An amount that nobody gave is not known."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations
from typing import Literal

from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.same_places import is_same_place, place_key

CostKind = Literal["per_class", "class_day", "per_head", "head_day", "support_head", "support_head_day"]
"""What an amount is paid for; the last two are support for people without salary."""
SUPPORT: frozenset[str] = frozenset({"support_head", "support_head_day"})
BY_THE_DAY: frozenset[str] = frozenset({"class_day", "head_day", "support_head_day"})
MOST_MONEY = 10**12


@dataclass(frozen=True, slots=True)
class Norm:
    """One cost norm.

    Attributes:
        course: None for all courses.
        amount: in đồng.
        effective_from, effective_to: days, both included; None where it has no such end.
        fund: what it is paid from, as far as the norm says.
        source: the document that lays it down; None when no document was given.
        place: where it stands.
    """

    course: str | None
    kind: CostKind
    amount: int
    effective_from: date | None = None
    effective_to: date | None = None
    fund: str | None = None
    source: str | None = None
    place: str = ""

    def is_in_force(self, day: date) -> bool:
        """Whether it counts for a class that begins on a day."""
        return (self.effective_from or date.min) <= day <= (self.effective_to or date.max)

    def shares_a_day(self, other: Norm) -> bool:
        """Whether both are in force on some day."""
        first = max(self.effective_from or date.min, other.effective_from or date.min)
        return first <= min(self.effective_to or date.max, other.effective_to or date.max)


@dataclass(frozen=True, slots=True)
class Budget:
    """The money of a year: of one fund, or of all together; for one unit, or for all together."""

    year: int
    amount: int
    fund: str | None = None
    unit: str | None = None
    source: str | None = None
    place: str = ""

    def covers(self, year: int, fund: str | None, unit: str | None = None) -> bool:
        """Whether what a unit spends from a fund in a year is spent from this."""
        return (
            self.year == year
            and (self.fund is None or fund_key(self.fund) == fund_key(fund))
            and (self.unit is None or is_same_place(self.unit, unit or ""))
        )


@dataclass(frozen=True)
class Money:
    """All norms and budgets of a run.

    Attributes:
        funds: course → what its classes are paid from, whatever the norms name.
        days: course → days of teaching, where the office says it.
    """

    norms: Sequence[Norm] = ()
    budgets: Sequence[Budget] = ()
    funds: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.norms or self.budgets)

    def norms_on(self, course: str, day: date) -> dict[CostKind, Norm]:
        """The norms of a course that are in force on a day; its own ones go before those of all courses."""
        found: dict[CostKind, Norm] = {}
        for norm in self.norms:
            is_own = norm.course == course
            if (is_own or (norm.course is None and norm.kind not in found)) and norm.is_in_force(day):
                found[norm.kind] = norm
        return found

    def ever(self, course: str, kinds: Collection[str]) -> bool:
        """Whether a course has a norm of these kinds on any day."""
        return any(norm.kind in kinds and norm.course in (None, course) for norm in self.norms)

    def of_years(self, years: Collection[int]) -> Money:
        """The same with the budgets of these years alone."""
        return replace(self, budgets=[one for one in self.budgets if one.year in years])

    @property
    def supports(self) -> bool:
        """Whether any norm supports people without salary."""
        return any(norm.kind in SUPPORT for norm in self.norms)


def fund_key(fund: str | None) -> str:
    """The same for two spellings of one fund; empty for none."""
    return fold(fund or "")


def doubled_norms(norms: Sequence[Norm]) -> Iterator[tuple[Norm, Norm]]:
    """Two norms of one course and kind that are in force on one day, of which nobody can say which counts."""
    for first, second in combinations(norms, 2):
        if (first.course, first.kind) == (second.course, second.kind) and first.shares_a_day(second):
            yield first, second


def doubled_funds(norms: Sequence[Norm], funds: Mapping[str, str]) -> Iterator[tuple[Norm, Norm]]:
    """Two norms that pay for one class from different funds; support may have a fund of its own."""
    paying = [norm for norm in norms if norm.fund and norm.kind not in SUPPORT and norm.course not in funds]
    for first, second in combinations(paying, 2):
        is_one_course = first.course == second.course or None in (first.course, second.course)
        # of one kind, that of the course goes before that of all courses
        add_up = is_one_course and first.kind != second.kind and first.shares_a_day(second)
        if add_up and fund_key(first.fund) != fund_key(second.fund):
            yield first, second


def doubled_budgets(budgets: Sequence[Budget]) -> Iterator[tuple[Budget, Budget]]:
    """Two budgets of one year, fund and unit."""
    for first, second in combinations(budgets, 2):
        if _purse_of(first) == _purse_of(second):
            yield first, second


def _purse_of(budget: Budget) -> tuple[int, str, tuple[str, str]]:
    return budget.year, fund_key(budget.fund), place_key(budget.unit or "")
