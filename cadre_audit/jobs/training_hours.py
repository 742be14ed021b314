"""Joins lists of training with a roster, so that the yearly minimum of hours can be judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cadre_audit.errors import InputError
from cadre_audit.jobs.model import Progress, Recorded
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Table
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.model import AllOf, AnyOf, HoursPerYear, Requirement
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import Vocabulary


@dataclass(frozen=True, slots=True)
class JoinedHours:
    """A roster with hours of training, and what is to be told of the lists.

    Attributes:
        roster: the people; without hours where no list was read.
        told: numbers for machines; None where no list was read.
        facts: sentences.
        tables: turns whose person is in doubt.
        problems: everything in the lists that was not understood.
        failed: one error for every list that could not be read.
    """

    roster: Roster
    told: dict[str, Any] | None = None
    facts: Sequence[Fact] = ()
    tables: Sequence[Table] = ()
    problems: Sequence[Problem] = ()
    failed: Sequence[InputError] = ()


def with_hours(
    job: Recorded, roster: Roster, law: InForce, words: Vocabulary, today: date, progress: Progress
) -> JoinedHours:
    """The roster with the hours of the year of the law's day; lists are read only where that law asks for hours.

    Raises:
        InputError: no list could be read.
        NothingAudited: no list tells of training.
    """
    if not job.training:
        return JoinedHours(roster)
    if not any(_asks(rule.requirement) for rules in law.rules.values() for rule in rules):
        return JoinedHours(roster, facts=(Fact("hours_not_asked", {"day": law.as_of.isoformat()}),))
    # here, because most checks read no lists of training
    from cadre_audit.analyses.training_hours import hours_of_year
    from cadre_audit.jobs.training import MAY_COUNT, outcomes, read_training
    from cadre_audit.standards.training_hours import load

    read = read_training(job.training, today, progress, words)
    week = load().week_on(law.as_of)
    results = outcomes()
    found = hours_of_year(
        read.turns, roster, law.as_of, week, lambda text: results.meaning(text) in MAY_COUNT,
        is_complete=job.records_complete,
    )  # fmt: skip
    told = found.told | {"files": list(read.files)}
    facts = [Fact("hours_files", {"files": [str(one["path"]) for one in read.files]}), *found.facts]
    return JoinedHours(replace(roster, hours=found.hours), told, facts, (found.table,), read.problems, read.failed)


def hours_judged(joined: JoinedHours, verdicts: Verdicts) -> JoinedHours:
    """The same, with how many people fall short only if the lists are complete."""
    if joined.told is None:
        return joined
    # here, because most checks read no lists of training
    from cadre_audit.analyses.training_hours_told import short_so_far

    n = short_so_far(verdicts)
    facts = (Fact("hours_short_so_far", {"n": n}),) if n else ()
    return replace(joined, told=joined.told | {"people_short_so_far": n}, facts=(*joined.facts, *facts))


def _asks(requirement: Requirement) -> bool:
    """Whether a requirement, or a part of it, is about hours."""
    parts = requirement.of if isinstance(requirement, AllOf | AnyOf) else ()
    return isinstance(requirement, HoursPerYear) or any(map(_asks, parts))
