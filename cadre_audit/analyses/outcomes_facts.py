"""Outcomes after training as sentences: how many people, by which lists, appointed, rated, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.analyses.outcomes_people import Followed, Listed, in_doubt
from cadre_audit.analyses.outcomes_posts import STATES, PostsOf
from cadre_audit.analyses.outcomes_ratings import RatingsOf
from cadre_audit.analyses.outcomes_tables import groups
from cadre_audit.analyses.results_heads import Heads
from cadre_audit.analyses.results_tables import range_text
from cadre_audit.report.model import Fact


def about_people(own: Followed, outside: Heads) -> Iterator[Fact]:
    """How many people there are, and how many could not be followed up."""
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


def about_posts(posts: PostsOf, own: Followed) -> Iterator[Fact]:
    """Who was appointed after training, as a share of those whose posts can be compared."""
    compared = own.trained & posts.compared()
    appointed = own.trained & (posts.state == STATES.index("appointed"))
    share = {"k": int(appointed.sum()), "n": int(compared.sum())}
    if not _can_compare(posts, own):
        yield Fact("outcomes_posts_not_compared")
        return
    yield Fact("outcomes_appointed", {"share": share, "rest": int(own.trained.sum()) - share["n"]})
    if lead := int((posts.to_lead & own.trained).sum()):
        yield Fact("outcomes_to_lead", {"n": lead})
    unclear = int((own.trained & (posts.state == STATES.index("changed_unclear"))).sum())
    if unclear:
        yield Fact("outcomes_unclear", {"n": unclear})


def _can_compare(posts: PostsOf, own: Followed) -> bool:
    """Whether there are lists from before and after, or one that says itself to which posts people came."""
    return (own.before is not None and own.after is not None) or bool((own.trained & posts.compared()).any())


def about_ratings(ratings: RatingsOf, own: Followed, years: tuple[int, int]) -> Iterator[Fact]:
    """By which years ratings were chosen, and how they moved in both groups."""
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


def about_levels(turns_without: int, levels: Sequence[object]) -> Iterator[Fact]:
    """Which turns give no level, and that heads by course do not add up."""
    if turns_without:
        yield Fact("outcomes_no_level", {"turns": turns_without})
    if len(levels) > 1:
        yield Fact("outcomes_heads_by_course")
