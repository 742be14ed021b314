"""The structure of a plan: women, young and minority people and three age bands, against the targets of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from cadre_audit.analyses.target_measures import bounds
from cadre_audit.analyses.target_people import NO, UNKNOWN, YES, States
from cadre_audit.analyses.target_plans import Planned
from cadre_audit.analyses.target_tables import target_record
from cadre_audit.analyses.targets import Judged, judge_targets
from cadre_audit.report.model import Record
from cadre_audit.standards.targets import AgeUnder, Counts, FlagIs, Population, SexIs, Target

YOUNG_UNDER = 40
"""Of 50-QĐ/TW at provinces and districts; communes follow their province, and an office may set its own."""
_WOMEN = SexIs(kind="sex", sex="female")
_MINORITY = FlagIs(kind="flag", field="ethnic_minority")
_MIDDLE, _OLDER = 40, 51


@dataclass(frozen=True, slots=True)
class Structure:
    """The groups of a plan, and what is wanted of them.

    Attributes:
        groups: one record for each group.
        judged: the targets on plans that are in force on the day.
        day: that day.
    """

    groups: Sequence[Record]
    judged: Sequence[Judged]
    day: date


def structure_of(planned: Planned, targets: Sequence[Target], day: date, young_under: int | None) -> Structure:
    """The share of each group among everybody who is planned; who is not told of counts in no group.

    The same people and the same arithmetic as those of ``targets``, so that the two never differ.

    Args:
        planned: everybody who is planned.
        targets: the targets that are in force on the day.
        day: the day on which ages are counted.
        young_under: the office's own age of the young; a target for another age is not held against it.
    """
    own = [one for one in targets if one.population.of == "succession"]
    measured = [bounds(*planned.of(one)) for one in own]
    judged = judge_targets(own, measured, day)
    young = AgeUnder(kind="age_under", years=young_under or _age_wanted(judged) or YOUNG_UNDER)
    below, not_older = (planned.states(AgeUnder(kind="age_under", years=age)) for age in (_MIDDLE, _OLDER))
    groups = [
        _group("women", planned.states(_WOMEN), _wanted_of(judged, _WOMEN), day),
        _group("young", planned.states(young), _wanted_of(judged, young), day, young.years),
        _group("ethnic_minority", planned.states(_MINORITY), _wanted_of(judged, _MINORITY), day),
        _group("band_under_40", below, None, day),
        _group("band_40_to_50", _both(not_older, _not(below)), None, day),
        _group("band_over_50", _not(not_older), None, day),
    ]
    return Structure(groups, judged, day)


def _group(id: str, states: States, wanted: Judged | None, day: date, under: int | None = None) -> Record:
    """How many are certainly in a group, of how many it is not certain, and the target that is held against it."""
    told = target_record(wanted, day) if wanted else {}
    return {
        "id": id,
        "share": {"k": int(np.count_nonzero(states == YES)), "n": len(states)},
        "not_stated": int(np.count_nonzero(states == UNKNOWN)),
        "under": under,
        "target": told.get("target"),
        "wanted_percent": told.get("percent"),
        "attained": told.get("attained"),
        "source": told.get("source"),
        "status": told.get("status"),
    }


def _wanted_of(judged: Sequence[Judged], counts: Counts) -> Judged | None:
    """The target on this group in the whole plan."""
    whole = Population(of="succession")
    fits = (one for one in judged if one.target.counts == counts and one.target.population == whole)
    return next((one for one in fits if one.target.percent is not None), None)


def _age_wanted(judged: Sequence[Judged]) -> int | None:
    """The age under which a target calls people young."""
    return next((one.target.counts.years for one in judged if isinstance(one.target.counts, AgeUnder)), None)


def _not(states: States) -> States:
    return np.select([states == YES, states == NO], [NO, YES], UNKNOWN).astype(np.int8)


def _both(one: States, other: States) -> States:
    no, yes = (one == NO) | (other == NO), (one == YES) & (other == YES)
    return np.select([no, yes], [NO, YES], UNKNOWN).astype(np.int8)
