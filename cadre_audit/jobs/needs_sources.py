"""What makes needs beside the posts held: the law of later years, plans for other posts, holders who retire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cadre_audit.analyses.needs_ahead import Ahead, LawAhead, ahead, people_beyond_the_law
from cadre_audit.analyses.needs_expiring import Expiring
from cadre_audit.analyses.needs_sources import Sources
from cadre_audit.analyses.planned import PURPOSES, PlannedPeople, judge_plans
from cadre_audit.analyses.retiring import Retiring, free_from, retiring
from cadre_audit.analyses.successors import Successor
from cadre_audit.jobs.common import judged_by
from cadre_audit.jobs.law import areas_of, law_on
from cadre_audit.jobs.model import NeedsOfYear
from cadre_audit.jobs.succession import ReadPlans
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.ranks import posts_with_ranks
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.standards.in_force import InForce, change_dates
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster

if TYPE_CHECKING:
    from cadre_audit.standards.waivers import Waivers


@dataclass(frozen=True, slots=True)
class Held:
    """The posts that people hold during a year.

    Attributes:
        roster: the people.
        verdicts: the roster judged by the last law of the year that speaks of it.
        law: the last law of the year.
        ending: what runs out in the year.
        year: the year.
    """

    roster: Roster
    verdicts: Verdicts
    law: InForce
    ending: Sequence[Expiring]
    year: int


def sources_of(job: NeedsOfYear, book: Book, waivers: Waivers | None, plans: ReadPlans, held: Held) -> Sources:
    """Everything else that makes needs."""
    law, year = _law_ahead(job, book, waivers, held), held.year
    end = date(year + job.horizon, 12, 31)
    # the retirement ages are shipped law: they say nothing of who is judged by another system alone
    leaving = retiring(held.roster, year, end.year) if job.shipped else []
    return Sources(
        horizon=job.horizon,
        ahead=ahead(held.verdicts, held.ending, law, year, job.horizon) if job.horizon else Ahead(),
        planned=None if plans.plans is None else _planned(job, book, held, plans.plans, leaving),
        retiring=leaving,
        changes=sorted(law.changes),
        beyond=people_beyond_the_law(held.verdicts, law, end) if job.horizon else 0,
        not_asked=plans.not_asked,
    )


def _law_ahead(job: NeedsOfYear, book: Book, waivers: Waivers | None, held: Held) -> LawAhead:
    """How people are judged in the years after the year; a waiver has to be in force on the day itself."""
    first, last = date(held.year, 12, 31), date(held.year + job.horizon, 12, 31)
    laws = [law_on(book, day, job) for day in change_dates(book, first, last, purposes=job.purposes)]
    return LawAhead(
        on=lambda day: law_on(book, day, job),
        judge=lambda people, law: judged_by(job, people, law, waivers)[0],
        changes={law.as_of for law in that_differ([held.law, *laws], held.roster)[1:]},
    )


def _planned(
    job: NeedsOfYear, book: Book, held: Held, plans: Sequence[Successor], leaving: Sequence[Retiring]
) -> PlannedPeople:
    """Everybody judged for the post that he is planned for; waivers are for posts that are held."""
    asked = job.model_copy(update={"purposes": PURPOSES})
    return judge_plans(
        plans,
        held.roster,
        lambda people, day: judge(people, law_on(book, day, asked), areas_of(people, job.areas)),
        held.verdicts.demands.law.as_of,
        (date(held.year, 1, 1), date(held.year + job.horizon, 12, 31)),
        free_from(held.roster, leaving),
    )


def that_differ(laws: Sequence[InForce], roster: Roster) -> list[InForce]:
    """The first of these laws, and each later one that asks something else of a post or rank in the roster."""
    kept = list(laws[:1])
    for law in laws[1:]:
        posts = {code for codes in (*roster.posts, *posts_with_ranks(roster, law)[0]) for code in codes}
        if any(law.rules.get(post) != kept[-1].rules.get(post) for post in posts):
            kept.append(law)
    return kept
