"""Outcomes after training: who was appointed, who reached a level, how people were rated before and after.

Everything here counts people, never turns; and nothing here proves that training was the cause.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cadre_audit.analyses.outcomes_facts import about_levels, about_people, about_posts, about_ratings
from cadre_audit.analyses.outcomes_levels import courses_of_turns, level_records, without_level
from cadre_audit.analyses.outcomes_named import appointed_table, doubtful_table
from cadre_audit.analyses.outcomes_people import Followed, followed, in_doubt, not_found
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf, posts_of
from cadre_audit.analyses.outcomes_ratings import RatingsOf, ratings_by_person
from cadre_audit.analyses.outcomes_tables import compared_table, levels_table, posts_table, ratings_tables
from cadre_audit.analyses.results import Period
from cadre_audit.analyses.results_heads import Heads, People, heads_of
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Table
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.evaluations import AFTER, BEFORE, BY_YEAR, appointed_to, ratings_of
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.spans import InPeriod, placed, years_of
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import Vocabulary


@dataclass(frozen=True, slots=True)
class Later:
    """The lists that tell what became of people; None for those that were not given."""

    before: Roster | None
    after: Roster | None
    evaluations: Roster | None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Parts of the report, and ratings that were not understood."""

    counts: dict[str, int]
    facts: Sequence[Fact]
    tables: Sequence[Table]
    problems: Sequence[Problem]


def outcomes(
    turns: Turns,
    later: Later,
    period: Period,
    courses: Courses,
    ladder: Evaluation,
    words: Vocabulary,
    units: Sequence[str] = (),
) -> Outcomes:
    """What became of the people who were trained in a period, by the day on which their turns ended."""
    at = placed(turns.ends, period.first, period.last)
    rows, perhaps = (np.flatnonzero(at == where) for where in (InPeriod.INSIDE, InPeriod.POSSIBLE))
    years = _years(period, turns, rows)
    own = followed(turns, rows, later.before, later.after, later.evaluations, units, perhaps)
    listed = own.evaluations
    posts = posts_of(own, appointed_to(listed.roster) if listed else None, words)
    ratings, problems = _ratings(own, years, ladder)
    of_turn = courses_of_turns(own, CourseNames(courses.names()))
    levels = level_records(own, courses, of_turn)
    outside = heads_of(People.of(turns).at(not_found(own)))
    counts = _counts(own, posts, outside)
    facts = [
        *about_people(own, outside), *about_posts(posts, own), *about_ratings(ratings, own, years),
        *about_levels(without_level(of_turn, courses), levels), Fact("outcomes_no_proof"),
    ]  # fmt: skip
    tables = (
        posts_table(posts, own.trained), appointed_table(own, posts), levels_table(levels),
        *ratings_tables(ratings, own), compared_table(own, posts, ratings), doubtful_table(own),
    )  # fmt: skip
    return Outcomes(counts, facts, tables, problems)


def _years(period: Period, turns: Turns, rows: Rows) -> tuple[int, int]:
    """First and last year of the period; without one, of the years in which the turns certainly ended; else 0."""
    if period.first is not None and period.last is not None:
        return period.first.year, period.last.year
    known = years_of(turns.ends)[rows]
    known = known[known > 0]
    return (int(known.min()), int(known.max())) if len(known) else (0, 0)


def _ratings(own: Followed, years: tuple[int, int], ladder: Evaluation) -> tuple[RatingsOf, list[Problem]]:
    sides = ((own.before, BEFORE, False), (own.after, AFTER, False), (own.evaluations, BY_YEAR, True))
    found = [
        (listed, ratings_of(listed.roster, ladder.names_a_level, title_tells_year=by_title), side)
        for listed, side, by_title in sides
        if listed is not None
    ]
    problems = [problem for _, ratings, _ in found for problem in ratings.problems]
    return ratings_by_person(own, found, years, ladder), problems


def _counts(own: Followed, posts: PostsOf, outside: Heads) -> dict[str, int]:
    return {
        "trained_followed": int(own.trained.sum()),
        "trained_not_found": outside.low,
        "trained_not_found_up_to": outside.high,
        "trained_in_doubt": len(in_doubt(own)),
        "not_trained": int(own.not_trained.sum()),
        "appointed_after": int((own.trained & (posts.state == STATES.index("appointed"))).sum()),
    }
