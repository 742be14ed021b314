"""Heads of units as data: key posts, posts that one person may hold together, and the terms that the law sets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import YamlDocument, folder, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.standards.faults import checked, nearest
from cadre_audit.standards.model import Day, Slug, Status, Strict, Words


class _Dated(Strict):
    """A clause between two days, both included."""

    effective_from: Day
    effective_to: Day | None = None
    document: str = Field(min_length=1)
    article: str = Field(min_length=1)
    checked_on: Day
    """The day on which somebody last compared this with the source."""
    status: Status

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> _Dated:
        if self.effective_to and self.effective_to < self.effective_from:
            raise PydanticCustomError("ends_before_it_begins", "effective_to is before effective_from")
        return self

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends."""
        return self.effective_from <= day and (self.effective_to is None or day <= self.effective_to)


class CombinationRule(_Dated):
    """The clause that asks for a combination of posts."""


class FullTime(Strict):
    """How post cells say that somebody holds a post full-time."""

    title: Words
    spellings: tuple[str, ...] = Field(min_length=1)


class Combination(Strict):
    """Posts of one unit that one person may hold together."""

    id: Slug
    title: Words
    posts: tuple[str, ...] = Field(min_length=2)
    """Codes of posts, all of them held by the person."""
    rules: tuple[CombinationRule, ...] = ()
    """The clauses that ask for it; none where it is practice."""
    full_time: FullTime | None = None

    def rule_on(self, day: date) -> CombinationRule | None:
        """The clause of a day."""
        return next((rule for rule in self.rules if rule.is_in_force(day)), None)


class ToExplain(Strict):
    """The post of which every unit's holder is expected to hold another post, too."""

    post: str
    by: tuple[Slug, ...] = Field(min_length=1)
    """Ids of combinations."""


class TermVersion(_Dated):
    """A term in months by the law of some years."""

    months: int = Field(ge=1, le=600, strict=True)


class Term(Strict):
    """How long somebody holds a post: at least, where he is posted there, or not longer than some terms."""

    id: Slug
    kind: Literal["posting", "same_post", "months_left"]
    """`posting`: who is not local stays at least so long. `same_post`: from so many months on the limit is reached.
    `months_left`: who is not local has so many months before retirement on the day of the posting."""
    title: Words
    posts: tuple[str, ...] = ()
    """Posts that it is about; all key posts when not given."""
    note: Words | None = None
    versions: tuple[TermVersion, ...] = Field(min_length=1)
    """Oldest first."""

    def on(self, day: date) -> TermVersion | None:
        """The version of a day; the later where two are in force."""
        return next((one for one in reversed(self.versions) if one.is_in_force(day)), None)


class RotationRules(Strict):
    """What the verb `rotation` looks at."""

    key_posts: tuple[str, ...] = Field(min_length=1)
    """The posts that lead a unit."""
    held_by_one: tuple[str, ...] = ()
    """Posts that one person of a unit holds at a time; several holders are listed."""
    combinations: tuple[Combination, ...] = ()
    to_explain: ToExplain | None = None
    terms: tuple[Term, ...] = ()

    def combination(self, id: str) -> Combination:
        """The combination with an id; the file has been checked to have it."""
        return next(one for one in self.combinations if one.id == id)


def load(path: Path | None, posts: Sequence[str]) -> RotationRules:
    """The rules of a file, or the shipped ones.

    Args:
        path: the office's own file.
        posts: the codes of the posts that are known.

    Raises:
        UsageError: there is no such file.
        StandardsError: it is wrong; every fault with its place.
    """
    if path is None:
        return _shipped()
    if not path.is_file():
        raise UsageError("rotation_missing", path=path)
    try:
        document = read_yaml(path)
        rules = checked(document, RotationRules)
    except StandardsError as e:
        raise StandardsError(e.faults, "rotation_invalid") from None
    if faults := [_at(document, loc, key, **values) for loc, key, values in _strangers(rules, posts)]:
        raise StandardsError(tuple(faults), "rotation_invalid")
    return rules


@lru_cache(maxsize=1)
def _shipped() -> RotationRules:
    return checked(read_yaml(folder("schemas") / "rotation.yaml", "schemas/rotation.yaml"), RotationRules)


_Loc = tuple[str | int, ...]


def _strangers(rules: RotationRules, posts: Sequence[str]) -> list[tuple[_Loc, str, dict[str, object]]]:
    """Every name of a post that the vocabulary lacks and of a combination that the file lacks, with its place."""
    named: list[tuple[_Loc, str]] = [(("key_posts", i), post) for i, post in enumerate(rules.key_posts)]
    named += [(("held_by_one", i), post) for i, post in enumerate(rules.held_by_one)]
    for i, one in enumerate(rules.combinations):
        named += [(("combinations", i, "posts", j), post) for j, post in enumerate(one.posts)]
    for i, term in enumerate(rules.terms):
        named += [(("terms", i, "posts", j), post) for j, post in enumerate(term.posts)]
    known = [one.id for one in rules.combinations]
    ids = [(("to_explain", "by", j), id) for j, id in enumerate(rules.to_explain.by)] if rules.to_explain else []
    named += [(("to_explain", "post"), rules.to_explain.post)] if rules.to_explain else []
    faults: list[tuple[_Loc, str, dict[str, object]]] = []
    for loc, post in named:
        if post not in posts:
            faults.append((loc, "unknown_position", {"name": post, "near": nearest(post, posts)}))
    for loc, id in ids:
        if id not in known:
            near = nearest(id, known)
            faults.append((loc, "not_allowed", {"name": "by", "found": id, "allowed": known, "near": near}))
    return faults


def _at(document: YamlDocument, loc: _Loc, key: str, **values: object) -> Fault:
    place, _ = document.place_of(loc)
    return Fault(document.path, place.line, place.column, key, **values)
