"""Outcomes after training: who was appointed, who reached a level, how people were rated before and after.

Everything here counts people, never turns; and nothing here proves that training was the cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from cadre_audit.analyses.outcomes_levels import courses_of_turns, level_records, without_level
from cadre_audit.analyses.outcomes_people import Followed, Listed, followed, in_doubt, not_found
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf, posts_of
from cadre_audit.analyses.outcomes_ratings import RatingsOf, ratings_by_person
from cadre_audit.analyses.outcomes_tables import (
    appointed_table,
    compared_table,
    doubtful_table,
    groups,
    levels_table,
    posts_table,
    ratings_tables,
)
from cadre_audit.analyses.results import Period
from cadre_audit.analyses.results_heads import Heads, People, heads_of
from cadre_audit.analyses.results_tables import range_text
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
        *_about_people(own, outside), *_about_posts(posts, own), *_about_ratings(ratings, own, years),
        *_about_levels(without_level(of_turn, courses), levels), Fact("outcomes_no_proof"),
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


def _about_people(own: Followed, outside: Heads) -> Iterator[Fact]:
    if not len(own.turns):
        yield Fact("outcomes_no_turns")
    yield Fact("outcomes_heads", {"n": int(own.trained.sum()), "turns": len(own.rows)})
    if outside.high:
        yield Fact("outcomes_not_found", {"heads": range_text(outside.low, outside.high)})
    if doubtful := len(in_doubt(own)):
        yield Fact("outcomes_in_doubt", {"turns": doubtful})
    if unclear := int(own.doubtful.sum()):
        yield Fact("outcomes_left_out", {"n": unclear})
    days = [_day(listed) for listed in (own.before, own.after)]
    if all(days):
        yield Fact("outcomes_lists", {"before": days[0], "after": days[1]})


def _day(listed: Listed | None) -> str | None:
    day = listed.roster.as_of if listed else None
    return day.isoformat() if day else None


def _about_posts(posts: PostsOf, own: Followed) -> Iterator[Fact]:
    compared = own.trained & posts.compared()
    appointed = own.trained & (posts.state == STATES.index("appointed"))
    share = {"k": int(appointed.sum()), "n": int(compared.sum())}
    yield Fact("outcomes_appointed", {"share": share, "rest": int(own.trained.sum()) - share["n"]})
    if lead := int((posts.to_lead & own.trained).sum()):
        yield Fact("outcomes_to_lead", {"n": lead})
    unclear = int((own.trained & (posts.state == STATES.index("changed_unclear"))).sum())
    if unclear:
        yield Fact("outcomes_unclear", {"n": unclear})


def _about_ratings(ratings: RatingsOf, own: Followed, years: tuple[int, int]) -> Iterator[Fact]:
    if years[0]:
        yield Fact("outcomes_rating_years", {"first": str(years[0]), "last": str(years[1])})
    for name, group in groups(own).items():
        better, same, worse, unlike = ratings.moved(group)
        both = better + same + worse
        if both + unlike:
            told = {"group": {"words": "outcome_group", "code": name}, "better": {"k": better, "n": both}}
            missing = dict(zip(("no_before", "no_after", "neither"), ratings.missing(group), strict=True))
            rest = {"same": same, "worse": worse, "unlike": unlike, **missing}
            yield Fact("outcomes_rated", told | rest)
    if ratings.contradicted:
        yield Fact("outcomes_ratings_differ", {"n": ratings.contradicted})
    if ratings.undated:
        yield Fact("outcomes_ratings_undated", {"n": ratings.undated})


def _about_levels(turns_without: int, levels: Sequence[object]) -> Iterator[Fact]:
    if turns_without:
        yield Fact("outcomes_no_level", {"turns": turns_without})
    if len(levels) > 1:
        yield Fact("outcomes_heads_by_course")
