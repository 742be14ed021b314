"""The money of a run: norms and budgets of the file of limits and of tables, held against each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from cadre_audit.errors import Fault, StandardsError
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import (
    Budget,
    Money,
    Norm,
    doubled_budgets,
    doubled_funds,
    doubled_norms,
)
from cadre_audit.standards.plan_limits import PlanLimits
from cadre_audit.vocabulary.load import Vocabulary

PlaceOf = Callable[[tuple[str | int, ...]], str | None]


def money_of(
    cost_norms: Path | None,
    budgets: Path | None,
    courses: Courses,
    words: Vocabulary,
    limits: PlanLimits | None = None,
    place: PlaceOf = lambda _: None,
) -> Money:
    """Everything that is known of money.

    Args:
        cost_norms: a table of them; None for none.
        budgets: the same.
        courses: the catalogue, by which courses are understood.
        words: what signatures and totals look like.
        limits: a file of limits, which may have norms and budgets too.
        place: where a part of that file stands.

    Raises:
        UsageError: there is no such file.
        StandardsError: something in it is wrong, or two entries contradict each other; every fault with its place.
    """
    limits = limits or PlanLimits()
    norms, planned = _norms_of(limits, place), _budgets_of(limits, place)
    faults: list[Fault] = []
    if cost_norms:
        # here, because most runs have no tables of money
        from cadre_audit.jobs.money_rows import norms_in

        own, wrong = norms_in(cost_norms, courses, words)
        norms, faults = [*norms, *own], [*faults, *wrong]
    if budgets:
        from cadre_audit.jobs.money_rows import budgets_in

        given, wrong = budgets_in(budgets, words)
        planned, faults = [*planned, *given], [*faults, *wrong]
    funds = {one.course: one.fund for one in limits.courses if one.fund}
    faults += _contradictions(norms, planned, funds)
    if faults:
        raise StandardsError(tuple(faults), "money_invalid")
    return Money(norms, planned, funds, {one.course: one.days for one in limits.courses if one.days})


def _norms_of(limits: PlanLimits, place: PlaceOf) -> list[Norm]:
    """The norms of a file of limits; a cost of a course is one that is always in force."""
    found = []
    for i, one in enumerate(limits.courses):
        for key, kind in (("cost_per_class", "per_class"), ("cost_per_head", "per_head")):
            amount = getattr(one, key)
            if amount is not None:
                at = place(("courses", i, key)) or ""
                found.append(Norm(one.course, kind, amount, None, None, one.fund, one.source, at))  # type: ignore[arg-type]
    for i, norm in enumerate(limits.cost_norms):
        days = norm.effective_from, norm.effective_to
        at = place(("cost_norms", i)) or ""
        found.append(Norm(norm.course, norm.kind, norm.amount, *days, norm.fund, norm.source, at))
    return found


def _budgets_of(limits: PlanLimits, place: PlaceOf) -> list[Budget]:
    return [
        Budget(one.year, one.amount, one.fund, one.unit, one.source, place(("budgets", i)) or "")
        for i, one in enumerate(limits.budgets)
    ]


def _contradictions(norms: Sequence[Norm], budgets: Sequence[Budget], funds: dict[str, str]) -> Iterator[Fault]:
    """Entries of which nobody can say which one counts; told at the second, with the place of the first."""
    pairs: list[tuple[str, Norm | Budget, Norm | Budget]] = [
        *(("norm_twice", *pair) for pair in doubled_norms(norms)),
        *(("norm_two_funds", *pair) for pair in doubled_funds(norms, funds)),
        *(("budget_twice", *pair) for pair in doubled_budgets(budgets)),
    ]
    for key, first, second in pairs:
        yield Fault(second.place, 0, 0, key, first=first.place)
