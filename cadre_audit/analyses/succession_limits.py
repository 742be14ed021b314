"""The limits of a plan: people of a post, posts of a person, higher posts only, by the rule of the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cadre_audit.analyses.succession import Reviewed, who_of
from cadre_audit.standards.succession_rules import PlanRules
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.same_places import place_key
from cadre_audit.vocabulary.units import unit_level


def limits(plans: Sequence[Reviewed], roster: Roster, rules: PlanRules | None) -> list[dict[str, Any]]:
    """Everything that exceeds a limit of the day; nothing where no rule was read."""
    if rules is None:
        return []
    return [*_per_post(plans, rules), *_per_person(plans, roster, rules), *_not_higher(plans, roster, rules)]


def _per_post(plans: Sequence[Reviewed], rules: PlanRules) -> Iterator[dict[str, Any]]:
    if rules.per_post is None:
        return
    posts: dict[tuple[object, ...], list[Reviewed]] = {}
    for one in plans:
        posts.setdefault(_post_key(one), []).append(one)
    for own in posts.values():
        if len(own) > rules.per_post.most:
            yield {
                "limit": "per_post", "person": None, "position": own[0].plan.post, "unit": own[0].plan.unit,
                "found": len(own), "most": rules.per_post.most, "names": [one.plan.name for one in own],
                "source": rules.source(rules.per_post), "status": rules.per_post.status,
            }  # fmt: skip


def _per_person(plans: Sequence[Reviewed], roster: Roster, rules: PlanRules) -> Iterator[dict[str, Any]]:
    """Of posts at one level where the rule says so; posts of units whose level no name tells count together."""
    if rules.per_person is None:
        return
    people: dict[tuple[object, ...], list[Reviewed]] = {}
    for one in plans:
        level = unit_level(one.plan.unit or "") if rules.per_person.at_a_level else None
        people.setdefault((who_key(one), level), []).append(one)
    for own in people.values():
        if len({_post_key(one) for one in own}) > rules.per_person.most:
            yield {
                "limit": "per_person", "person": who_of(own[0], roster), "position": None, "unit": None,
                "found": len(own), "most": rules.per_person.most, "names": [own[0].plan.name],
                "source": rules.source(rules.per_person), "status": rules.per_person.status,
            }  # fmt: skip


def _not_higher(plans: Sequence[Reviewed], roster: Roster, rules: PlanRules) -> Iterator[dict[str, Any]]:
    if rules.only_higher is None:
        return
    for one in plans:
        move = one.candidacy.move if one.candidacy else "cannot_tell"
        if move in ("same", "lower"):
            yield {
                "limit": "not_higher_same" if move == "same" else "not_higher_lower", "person": who_of(one, roster),
                "position": one.plan.post, "unit": one.plan.unit, "found": None, "most": None, "names": [one.plan.name],
                "source": rules.source(rules.only_higher), "status": rules.only_higher.status,
            }  # fmt: skip


def cannot_tell_higher(plans: Sequence[Reviewed], rules: PlanRules | None) -> int:
    """Of how many plans nothing tells whether the post is a higher one, where the rule wants that."""
    if rules is None or rules.only_higher is None:
        return 0
    return sum(one.candidacy is None or one.candidacy.move == "cannot_tell" for one in plans)


def who_key(one: Reviewed) -> object:
    """The same key for all plans of one person."""
    return one.plan.person if one.plan.person >= 0 else spoken(one.plan.name)


def _post_key(one: Reviewed) -> tuple[object, ...]:
    return one.plan.post, place_key(one.plan.unit) if one.plan.unit else None
