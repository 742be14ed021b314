"""Time that the law gives: gaps of people who were in post before it become ``grace`` until a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.demands import Demand, Demands
from cadre_audit.judge.facts import Facts, Span, Whole, listed_on, served_since, ymd_of
from cadre_audit.judge.measures import judge_one
from cadre_audit.judge.scope import Fit, fit, served_before
from cadre_audit.judge.verdicts import Matrix, Time, Verdict
from cadre_audit.standards.model import HoursPerYear
from cadre_audit.tables.roster import Roster

_Rows = npt.NDArray[np.intp]


def give_time(
    roster: Roster, demands: Demands, matrix: Matrix, cell: npt.NDArray[np.int32], as_of: date
) -> npt.NDArray[np.int8]:
    """Turns gaps of people to whom the law gives time into ``grace``, and tells of each shortfall which :class:`Time`.

    A gap whose time has run out stays a gap and keeps its date. Where the file does not tell since when somebody
    serves, the gap stands and is told apart.
    """
    time = np.zeros(matrix.shape, np.int8)
    everybody = Facts(roster, 0, len(roster), ymd_of(as_of))
    for i in range(len(demands.requirements)):
        for index in sorted(set(demands.table[i].tolist())):
            if index >= 0 and isinstance(demands.found[index].requirement, HoursPerYear):
                # hours of a year may be made up until its end, by the measure itself
                time[(matrix[:, i] == Verdict.GRACE) & (demands.table[i][cell] == index), i] = Time.GIVEN
            if index < 0 or not _gives_time(demands.found[index]):
                continue
            gaps = np.flatnonzero(matrix[:, i] == Verdict.GAP)
            short = gaps[demands.table[i][cell[gaps]] == index]
            for demand, people in _own_demand(demands.found[index], everybody, short):
                _give(demand, everybody, people, listed_on(roster, people), matrix[:, i], time[:, i])
    return time


def _gives_time(demand: Demand) -> bool:
    return any(one.requirement.grace is not None for one in (demand, *demand.instead))


def _own_demand(demand: Demand, facts: Facts, people: _Rows) -> Iterator[tuple[Demand, _Rows]]:
    """The demand that binds each of these people: the rule itself, or what is asked of whom its scope leaves out."""
    left = people
    for one in (demand, *demand.instead):
        scope = one.requirement.scope
        outside = np.zeros(len(left), bool) if scope is None else fit(scope, one.area, facts).outside[left]
        yield one, left[~outside]
        left = left[outside]


def _give(
    demand: Demand, facts: Facts, short: _Rows, listed: Whole, verdicts: Matrix, time: npt.NDArray[np.int8]
) -> None:
    """Gives the time of one demand to those of these people who may have it."""
    grace = demand.requirement.grace
    if grace is None or not len(short):
        return
    since = served_since(facts.roster, short)
    before = served_before(since, listed, ymd_of(grace.in_post_before))
    served, known = before.inside, before.inside | before.outside
    if grace.only:
        meant = _those(meant_for(demand, facts), short)
        served, known = served & meant.inside, (known & (meant.inside | meant.outside)) | before.outside | meant.outside
    for other in demand.sooner:
        late = _is_late(other, facts, since, listed, short)
        served, known = served & ~late, known | late
    time[short[served]] = Time.GIVEN
    if facts.as_of <= ymd_of(grace.until):
        verdicts[short[served]] = Verdict.GRACE
        time[short[~known]] = Time.UNDECIDED


def meant_for(demand: Demand, facts: Facts) -> Fit:
    """Who of a stretch fits one of the scopes to which alone the time is given."""
    assert demand.requirement.grace is not None
    fits = [fit(scope, demand.area, facts) for scope in demand.requirement.grace.only]
    return Fit(np.any([one.inside for one in fits], axis=0), np.all([one.outside for one in fits], axis=0))


def _those(fitting: Fit, people: _Rows) -> Fit:
    return Fit(fitting.inside[people], fitting.outside[people])


def _is_late(other: Demand, facts: Facts, since: Span, listed: Whole, people: _Rows) -> npt.NDArray[np.bool_]:
    """Which of these people fall short of what another of their posts asks, without time or with none left."""
    late: npt.NDArray[np.bool_] = judge_one(other, facts)[people] == Verdict.GAP
    grace = other.requirement.grace
    if grace is None or facts.as_of > ymd_of(grace.until):
        return late
    given = served_before(since, listed, ymd_of(grace.in_post_before)).inside
    return late & ~(given & meant_for(other, facts).inside[people] if grace.only else given)
