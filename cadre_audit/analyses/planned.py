"""Whether people meet the standards of the posts that they are planned for, as if they took them on a day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.retiring import Retiring, follows
from cadre_audit.analyses.successors import Freed, Successor
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.tables.as_planned import Post, as_planned
from cadre_audit.tables.roster import Roster

PURPOSES = ("post", "succession", "appointment")
"""What somebody is judged for who is planned for a post."""
JudgedOn = Callable[[Roster, date], Verdicts]
_SHORT = (Verdict.GAP, Verdict.GRACE)
_OUTCOMES = ("short", "unclear", "no_shortfall", "no_standard")


@dataclass(frozen=True, slots=True)
class PlannedShortfall:
    """What somebody lacks for a post that he is planned for.

    Attributes:
        plan: who, and for which post.
        requirement: its id.
        demand: what the law asks of the post.
        reasons: ``promotion`` when the day lies within the span looked at, ``holder_retires`` when its holder retires
            in it, ``succession`` where neither is true.
        due: the day by which it is wanted, None where no day is known.
        judged_on: the day whose law asks for it.
        holder: who leaves the post.
    """

    plan: Successor
    requirement: str
    demand: Demand
    reasons: tuple[str, ...]
    due: date | None
    judged_on: date
    holder: Retiring | None

    @property
    def planned_day(self) -> date | None:
        """The day of the plan, where it is still to come; a post may become free before its holder retires."""
        since = self.plan.since
        return since if since and since >= self.judged_on else None

    def record(self) -> dict[str, Any]:
        """The shortfall in machine form."""
        return {
            **self.plan.record(),
            "requirement": self.requirement,
            "source": {"document": self.demand.rule.document, "article": self.demand.rule.article},
            "judged_on": self.judged_on.isoformat(),
            "holder_retires": self.holder.day.isoformat() if self.holder else None,
        }


@dataclass(frozen=True, slots=True)
class PlannedPeople:
    """All plans that are looked at, what is lacking, and how each stands: short, unclear, no shortfall, no standard."""

    plans: Sequence[Successor]
    shortfalls: Sequence[PlannedShortfall]
    outcomes: Mapping[int, str]

    def records(self, roster: Roster) -> list[dict[str, Any]]:
        """Every plan of somebody in the roster, and how it stands."""
        return [
            {"person": person_record(roster, plan.person), **plan.record(), "outcome": self.outcomes[i]}
            for i, plan in enumerate(self.plans)
            if plan.person >= 0
        ]


def judge_plans(
    plans: Sequence[Successor],
    roster: Roster,
    judged_on: JudgedOn,
    day: date,
    span: tuple[date, date],
    free: Mapping[Freed, Sequence[Retiring]],
) -> PlannedPeople:
    """Judges everybody for the planned post by the law of the day on which it is to be taken.

    Args:
        plans: who is planned for what.
        roster: the people.
        judged_on: judges people by the law of a day for the purposes of :data:`PURPOSES`.
        day: the day of the last law of the year, by which plans without a day, or with one that has passed, are judged.
        span: the first and last day of what is looked at.
        free: the posts that holders leave within it.
    """
    asked: dict[date, list[int]] = {}
    for i, plan in enumerate(plans):
        if plan.person >= 0 and not plan.holds_it:
            for on in _days(plan, day, span[0], follows(plan, free)):
                asked.setdefault(on, []).append(i)
    found: dict[tuple[int, str, str | None], PlannedShortfall] = {}
    outcomes = {i: "holds_it" for i, plan in enumerate(plans) if plan.person >= 0 and plan.holds_it}
    for on, own in sorted(asked.items()):
        posts = [Post(plans[i].person, plans[i].post, plans[i].unit) for i in own]
        verdicts = judged_on(as_planned(roster, posts, on), on)
        for row, name, demand in _short(verdicts):
            i = own[row]
            shortfall = _shortfall(plans[i], name, demand, on, span, follows(plans[i], free))
            # the law of another day may ask for less, and then another course is enough
            found.setdefault((i, name, demand.requirement.closes_with), shortfall)
        for row, i in enumerate(own):
            outcome = _outcome(verdicts, row)
            outcomes[i] = min(outcomes.get(i, outcome), outcome, key=_OUTCOMES.index)
    return PlannedPeople(plans, list(found.values()), outcomes)


def _days(plan: Successor, day: date, first: date, holder: Retiring | None) -> Iterator[date]:
    """The days by whose law somebody is judged: when the post is to be taken, and when its holder has left."""
    if plan.since and plan.since >= first:
        yield plan.since
        return
    yield day
    if holder and holder.day >= day:
        yield holder.day + timedelta(days=1)


def _short(verdicts: Verdicts) -> Iterator[tuple[int, str, Demand]]:
    """Every shortfall; time that the law gives to holders is none for who comes after them."""
    for row, column in verdicts.listed(_SHORT):
        demand = verdicts.demand(row, column)
        assert demand is not None
        yield row, verdicts.requirements[column], demand


def _shortfall(
    plan: Successor, name: str, demand: Demand, on: date, span: tuple[date, date], holder: Retiring | None
) -> PlannedShortfall:
    is_dated = plan.since is not None and plan.since >= span[0]
    is_within = is_dated and plan.since is not None and plan.since <= span[1]
    days = [day for day in (plan.since if is_dated else None, holder.day if holder else None) if day]
    reasons = [name for name, true in (("promotion", is_within), ("holder_retires", holder is not None)) if true]
    return PlannedShortfall(plan, name, demand, tuple(reasons) or ("succession",), min(days, default=None), on, holder)


def _outcome(verdicts: Verdicts, row: int) -> str:
    own = {Verdict(code) for code in verdicts.matrix[row].tolist()}
    if not own or own == {Verdict.NO_STANDARD}:
        return "no_standard"
    if own & set(_SHORT):
        return "short"
    return "unclear" if own & {Verdict.UNKNOWN, Verdict.NO_STANDARD} else "no_shortfall"
