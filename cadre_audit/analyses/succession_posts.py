"""Posts of leaders and their successors: which post has nobody who is ready, and who else of the unit would qualify."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.candidacy_parts import Candidacy
from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.moves import move_to
from cadre_audit.analyses.succession import Review, Reviewed, Term
from cadre_audit.analyses.successors import Successor
from cadre_audit.judge.facts import span_of, years_between, ymd_of
from cadre_audit.standards.retirement import MALE
from cadre_audit.tables.as_planned import Post
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import text_key
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.same_places import place_key

# no clause says so, but nobody would look for a man here
_OF_WOMEN = ("women_chair", "women_deputy_chair")
JudgedFor = Callable[[Sequence[Post]], Sequence[Candidacy]]
PostOf = tuple[int, str]
"""A unit's index, -1 where it is not known, and the code of a post."""


@dataclass(frozen=True, slots=True)
class Bench:
    """One post, who holds it, and how its plans stand."""

    unit: int
    post: str
    holders: Sequence[int]
    plans: Sequence[Reviewed]

    def count(self, status: str) -> int:
        """How many of its plans stand so."""
        return sum(one.status == status for one in self.plans)


def benches(roster: Roster, plans: Sequence[Reviewed], asked: Collection[str]) -> list[Bench]:
    """Every post of a leader that somebody holds or is planned for, or those asked for, by unit and post."""
    known = vocabulary().positions
    leading = set(asked) or {code for code, one in known.by_code.items() if one.leader}
    holders: dict[PostOf, list[int]] = {}
    for i, posts in enumerate(roster.posts):
        for code in leading.intersection(posts):
            for person in np.flatnonzero(roster.post == i).tolist():
                holders.setdefault((int(roster.unit[person]), code), []).append(person)
    for unit in range(len(roster.units)) if asked else ():
        for code in asked:
            holders.setdefault((unit, code), [])
    of_post: dict[tuple[object, str], list[Reviewed]] = {}
    units = {_place(roster, unit): unit for unit in range(-1, len(roster.units))}
    for one in plans:
        place = place_key(one.plan.unit) if one.plan.unit else None
        of_post.setdefault((place, one.plan.post), []).append(one)
        # a post that nobody holds today waits for a successor all the more
        if place in units and one.plan.post in leading:
            holders.setdefault((units[place], one.plan.post), [])
    order = {code: i for i, code in enumerate(known.by_code)}
    keys = sorted(holders, key=lambda k: (text_key(roster.units[k[0]] if k[0] >= 0 else ""), order.get(k[1], 0)))
    return [
        Bench(unit, post, holders[unit, post], of_post.get((_place(roster, unit), post), ())) for unit, post in keys
    ]


def _place(roster: Roster, unit: int) -> object:
    return place_key(roster.units[unit]) if unit >= 0 else None


def bench_record(bench: Bench, roster: Roster, further: int | None) -> dict[str, Any]:
    """One post and how many stand behind it."""
    return {
        "unit": roster.units[bench.unit] if bench.unit >= 0 else None,
        "position": bench.post,
        "holders": [roster.name(person) for person in bench.holders],
        "planned": len(bench.plans),
        **{status: bench.count(status) for status in ("ready", "to_train", "unclear", "out", "not_in_roster")},
        "further": further,
    }


class Search:
    """Looks for further people for posts; a class because people are counted and aged once.

    Args:
        roster: the people.
        review: the review, which knows ages and courses.
        judged_for: judges people for posts.
        young_under: the age under which somebody stands first.
    """

    def __init__(self, roster: Roster, review: Review, judged_for: JudgedFor, young_under: int) -> None:
        self.roster, self.review, self.judged_for, self.young_under = roster, review, judged_for, young_under
        birth = span_of(roster.day["birth"], slice(None))
        self.age = np.where(birth.known, years_between(birth.first, ymd_of(review.day)), -1)

    def of(self, bench: Bench, term_from: date | None) -> list[dict[str, Any]]:
        """Who of the unit is not planned for the post and would qualify, best placed first."""
        planned = {one.plan.person for one in bench.plans}
        own = np.flatnonzero(self.roster.unit == bench.unit).tolist()
        people = [person for person in own if person not in planned and self._may_rise(person, bench)]
        unit = self.roster.units[bench.unit] if bench.unit >= 0 else None
        posts = [Post(person, bench.post, unit) for person in people]
        term = self._term(bench, term_from)
        found = [
            (reviewed, one)
            for one in (self.judged_for(posts) if posts else ())
            if self._is_in_sight(reviewed := self._reviewed(one, bench, unit, term))
        ]
        found.sort(key=lambda pair: self._order(pair[0]))
        return [self._record(reviewed, one, bench, unit) for reviewed, one in found]

    def _is_in_sight(self, reviewed: Reviewed) -> bool:
        """Whether somebody is ready, or will be on a day that can be told."""
        return reviewed.status in ("ready", "to_train") and self._ready_on(reviewed) is not None

    def _may_rise(self, person: int, bench: Bench) -> bool:
        """Whether the post is not one that the person has already, a deputy's below it, or of women and he is a man."""
        if bench.post in _OF_WOMEN and self.roster.sex[person] == MALE:
            return False
        return move_to(bench.post, self.roster.posts[self.roster.post[person]]) in ("higher", "cannot_tell")

    def _term(self, bench: Bench, asked: date | None) -> Term:
        told = [one.term for one in bench.plans if one.term.is_told]
        if asked is None and told:
            return max(told, key=lambda term: term.first)
        day = asked or self.review.day
        return Term(day, day, is_told=asked is not None)

    def _reviewed(self, one: Candidacy, bench: Bench, unit: str | None, term: Term) -> Reviewed:
        name = self.roster.name(one.person)
        plan = Successor(one.person, name, bench.post, unit, None, None, None, None, ("", "", 0))
        return self.review.of(plan, one, term)

    def _order(self, reviewed: Reviewed) -> tuple[object, ...]:
        """Whose post is lower, then who is ready, then fewer courses, then the young; an order and nothing more."""
        courses, age = len(reviewed.distance.courses) if reviewed.distance else 0, int(self.age[reviewed.plan.person])
        is_higher = reviewed.candidacy is not None and reviewed.candidacy.move == "higher"
        is_young = 0 <= age < self.young_under
        return not is_higher, reviewed.status != "ready", courses, not is_young, age, reviewed.plan.person

    def _record(self, reviewed: Reviewed, one: Candidacy, bench: Bench, unit: str | None) -> dict[str, Any]:
        distance, age = reviewed.distance, int(self.age[one.person])
        manual = [entry.requirement for entry in one.entries if entry.verdict.code == "manual"]
        return {
            "unit": unit,
            "position": bench.post,
            "person": person_record(self.roster, one.person),
            "status": reviewed.status,
            "age": age if age >= 0 else None,
            "young": 0 <= age < self.young_under,
            "move": one.move,
            "courses": list(distance.courses) if distance else [],
            "ready_on": self._ready_on(reviewed),
            "to_decide": manual,
        }

    def _ready_on(self, reviewed: Reviewed) -> str | None:
        if reviewed.status == "ready":
            return self.review.day.isoformat()
        ready = reviewed.distance.ready_on if reviewed.distance else None
        return ready.isoformat() if ready else None
