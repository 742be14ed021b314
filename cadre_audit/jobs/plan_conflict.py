"""Limits that contradict each other, in words: each with its place, and money with how much of it is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cadre_audit.analyses.plan_budget import lacking
from cadre_audit.analyses.planning.settle import Settled
from cadre_audit.jobs.plan_limits import Limits, Loc
from cadre_audit.report.money_text import budget_text, money_text
from cadre_audit.report.wording import t


def told(names: Sequence[str], settled: Settled, limits: Limits, reserved: Mapping[int, int]) -> list[str]:
    """Each of these limits in a line.

    Args:
        names: as :func:`~cadre_audit.analyses.planning.conflict.conflict` names them.
        settled: what had to be planned.
        limits: where they come from.
        reserved: place of a purse → what is kept back in it for people without salary.
    """
    if names == ["must"]:
        # no other limit is in the way: the courses take longer than there is time
        names = ["must_alone"]
    purses = [int(name.partition(":")[2]) for name in names if name.startswith("budget:")]
    missing = lacking(settled, limits.money, purses, reserved)
    return [_told(*name.partition(":")[::2], settled, limits, missing) for name in names]


def _told(kind: str, number: str, settled: Settled, limits: Limits, missing: Mapping[int, int]) -> str:
    loc: Loc = (kind,)
    values: dict[str, object] = {}
    own = limits.limits
    if kind == "budget":
        return _budget(int(number), settled, limits, missing)
    if kind == "staffed":
        rule = settled.rules[int(number)]
        loc = ("staffed", rule.limit)
        values = {"unit": settled.task.units[rule.unit], "n": own.staffed[rule.limit].away_at_most}
    elif kind == "seats":
        seats = own.seats[int(number)]
        loc, values = (
            ("seats", int(number)),
            {"about": seats.course or seats.host, "year": seats.year, "n": seats.seats},
        )
    elif kind == "unit_cover" and own.unit_cover:
        values = {"share": f"{own.unit_cover.share * 100:g}"}
    elif kind == "classes_per_quarter" and own.classes_per_quarter:
        values = {"n": own.classes_per_quarter.at_most}
    elif kind == "must_alone":
        loc = ("must",)
    elif kind in ("class_size", "blackout"):
        loc = ("courses" if kind == "class_size" else "blackouts",)
    return _with_place(t(f"conflict.{kind}", **values), limits.place(loc))


def _budget(purse: int, settled: Settled, limits: Limits, missing: Mapping[int, int]) -> str:
    budget = limits.money.budgets[settled.priced.budgets[purse]]
    text = t("conflict.budget", about=budget_text(budget), n=money_text(budget.amount))
    if missing.get(purse):
        text = t("conflict.budget_lacks", about=text, n=money_text(missing[purse]))
    return _with_place(text, budget.place)


def _with_place(text: str, place: str | None) -> str:
    return f"{text} ({place})" if place else text
