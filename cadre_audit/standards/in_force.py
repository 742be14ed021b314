"""The law on one day: which requirements bind which post, with special law and local law applied.

*Not in force* and *not encoded* are different: the first is a statement about the law, the second about the data.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Certificate, Requirement, Standard, Version


@dataclass(frozen=True, slots=True)
class Rule:
    """One requirement as it binds one post on a day.

    Attributes:
        requirement: what is demanded.
        standard: id of the standard that demands it.
        version: label of the version in force.
        document: the instrument; that of the version unless the requirement names its own.
        article: the clause.
        status: ``unverified`` also on days for which it is only recalled that the version was in force.
        effective_from: first day of the version.
        effective_to: its last day, none while it has no end.
        is_overtaken: nobody repealed the version, but later law stands against applying it that day.
        certificates: those that the standard knows.
    """

    requirement: Requirement
    standard: str
    version: str
    document: str
    article: str
    status: Literal["verified", "unverified"]
    effective_from: date
    effective_to: date | None
    is_overtaken: bool = False
    certificates: tuple[Certificate, ...] = ()


class Absence(StrEnum):
    """Why a post has no rule on a day."""

    NOT_IN_FORCE = "not_in_force"
    NOT_ENCODED = "not_encoded"
    OVERTAKEN = "overtaken"
    UNKNOWN_POST = "unknown_post"


@dataclass(frozen=True, slots=True)
class InForce:
    """The law of a book on one day.

    Attributes:
        as_of: the day.
        versions: standard id and version label of what is in force, in the order of the book.
        requirements: ids of the rules below, base standards before special law, in the order of the book.
        rules: the rules of each post that has any; ranks stand among the posts.
        absent: the posts of the book that have none that day, and why.
        overtaken: by post, rules that nobody repealed and nobody can be judged by any more.
        ranks: the ranks among the posts of ``rules`` and of ``overtaken``.
        without_rank: posts whose holders have no rank, whatever the roster says.
    """

    as_of: date
    versions: tuple[tuple[str, str], ...]
    requirements: tuple[str, ...]
    rules: Mapping[str, tuple[Rule, ...]]
    absent: Mapping[str, Absence]
    overtaken: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    ranks: frozenset[str] = frozenset()
    without_rank: frozenset[str] = frozenset()

    def absence(self, post: str) -> Absence | None:
        """Why a post has no rule, or lost some of them; none when it has all of them.

        ``OVERTAKEN`` also when only some are; ``UNKNOWN_POST`` when the book never names the post.
        """
        if post in self.overtaken:
            return Absence.OVERTAKEN
        return None if post in self.rules else self.absent.get(post, Absence.UNKNOWN_POST)


POSTS = ("post",)
"""The purposes of standards that are judged unasked."""


def in_force(book: Book, as_of: date, *, purposes: Collection[str] = POSTS, enabled: Collection[str] = ()) -> InForce:
    """The law on ``as_of``, that day included.

    A supplement speaks only for posts for which its base standard is in force; its ``overrides`` take the place
    of the base's requirement, its other requirements are added.

    Args:
        book: the law.
        as_of: the day.
        purposes: what is asked: holding a post, a yearly duty, a candidacy.
        enabled: ids of requirements, or of whole standards, that are off unless asked for.
    """
    asked = Book(tuple(s for s in book.standards if s.purpose in purposes), book.files, book.documents)
    versions: list[tuple[str, str]] = []
    rules: dict[str, list[Rule]] = {}
    spoken_of: dict[str, set[str]] = {}
    for standard in _bases_first(asked):
        version = version_on(standard, as_of)
        posts = _posts_under(standard, version, spoken_of)
        if version is None or not posts:
            continue
        spoken_of[standard.id] = set(posts)
        if not version.is_overtaken(as_of):
            versions.append((standard.id, version.label))
        for post in posts:
            _bind(rules.setdefault(post, []), _rules_for(post, standard, version, as_of, enabled))
    bound = _those(rules, is_overtaken=False)
    lost = _those(rules, is_overtaken=True)
    used = {rule.requirement.id for of_post in bound.values() for rule in of_post}
    of_ranks = [standard for standard in asked.standards if standard.of_ranks]
    ranks = frozenset(rank for one in of_ranks for rank in one.positions if rank in bound or rank in lost)
    # the holder of a rank that was overtaken may have a post that is bound all the same
    used |= {rule.requirement.id for post, own in lost.items() if post in bound or post in ranks for rule in own}
    order = {standard.id: place for place, standard in enumerate(book.standards)}
    return InForce(
        as_of=as_of,
        versions=tuple(sorted(versions, key=lambda pair: order[pair[0]])),
        requirements=tuple(id for id in _columns(asked) if id in used),
        rules=MappingProxyType(bound),
        absent=MappingProxyType(_absent(asked, as_of, bound)),
        overtaken=MappingProxyType(lost),
        ranks=ranks,
        without_rank=frozenset(
            post for s in of_ranks for other in book.standards if other.id in s.not_beside for post in other.positions
        ),
    )


def _those(rules: Mapping[str, list[Rule]], *, is_overtaken: bool) -> dict[str, tuple[Rule, ...]]:
    """The rules of each post that are overtaken, or those that are not; posts without any are left out."""
    chosen = {post: tuple(r for r in own if r.is_overtaken == is_overtaken) for post, own in rules.items()}
    return {post: own for post, own in chosen.items() if own}


def still_in_force(law: InForce, day: date) -> InForce:
    """The law of one day as if it were the law of ``day`` too: what would hold if nobody had changed a word."""
    rules = {post: tuple(_prolonged(rule, day) for rule in of_post) for post, of_post in law.rules.items()}
    return replace(law, as_of=day, rules=MappingProxyType(rules))


def _prolonged(rule: Rule, day: date) -> Rule:
    return replace(rule, effective_to=None) if rule.effective_to and rule.effective_to < day else rule


def change_dates(book: Book, first: date, last: date, *, purposes: Collection[str] = POSTS) -> tuple[date, ...]:
    """The days after ``first`` and up to ``last`` on which the law is another than the day before.

    A rule on candidates does not part the year of who is asked about his post.
    """
    days = {
        day
        for standard in book.standards
        if standard.purpose in purposes
        for version in standard.versions
        for day in (
            version.effective_from,
            version.effective_to and version.effective_to + timedelta(days=1),
            version.overtaken and version.overtaken.from_day,
        )
        if day
    }
    return tuple(sorted(day for day in days if first < day <= last))


def version_on(standard: Standard, day: date) -> Version | None:
    """The version of a standard in force on a day, none when there is none."""
    return next((version for version in standard.versions if version.is_in_force(day)), None)


def posts_of(standard: Standard, version: Version) -> tuple[str, ...]:
    """The posts that a version speaks of."""
    return standard.positions if version.positions is None else version.positions


def _bases_first(book: Book) -> tuple[Standard, ...]:
    """The standards so that every supplement follows what it supplements, and ranks follow posts."""
    return tuple(sorted(book.standards, key=lambda one: (one.supplements is not None, one.of_ranks)))


def _posts_under(standard: Standard, version: Version | None, spoken_of: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The posts that a version speaks of; of a supplement only those for which its base is in force."""
    posts = () if version is None else posts_of(standard, version)
    if standard.supplements is None:
        return posts
    return tuple(post for post in posts if post in spoken_of.get(standard.supplements, ()))


def _rules_for(
    post: str, standard: Standard, version: Version, as_of: date, enabled: Collection[str]
) -> Iterator[Rule]:
    """What a version demands of a post."""
    for requirement in version.requirements:
        is_on = requirement.enabled or requirement.id in enabled or standard.id in enabled
        if is_on and (requirement.positions is None or post in requirement.positions):
            yield rule_of(requirement, standard, version, as_of)


def rule_of(requirement: Requirement, standard: Standard, version: Version, as_of: date) -> Rule:
    """A requirement with its source, as it stands on a day."""
    too_early = version.certain_from is not None and as_of < version.certain_from
    too_late = version.certain_to is not None and as_of > version.certain_to
    return Rule(
        requirement=requirement,
        standard=standard.id,
        version=version.label,
        document=requirement.document or version.reference.document,
        article=requirement.article,
        status="unverified" if too_early or too_late else requirement.status,
        effective_from=version.effective_from,
        effective_to=version.effective_to,
        is_overtaken=version.is_overtaken(as_of),
        certificates=standard.certificates,
    )


def _bind(of_post: list[Rule], added: Iterator[Rule]) -> None:
    """Adds rules to those of a post, each in the place of the one it overrides."""
    for rule in added:
        place = next((i for i, old in enumerate(of_post) if old.requirement.id == rule.requirement.overrides), None)
        if place is None:
            of_post.append(rule)
        else:
            of_post[place] = rule


def _columns(book: Book) -> dict[str, None]:
    """Every requirement id of the book in the order of its first appearance, special law last."""
    return {
        requirement.id: None
        for standard in _bases_first(book)
        for version in standard.versions
        for requirement in version.requirements
    }


def _absent(book: Book, as_of: date, bound: Mapping[str, object]) -> dict[str, Absence]:
    """Why each other post of the book has no rule; that the data lacks something outweighs that the law does."""
    absent: dict[str, Absence] = {}
    for standard in _bases_first(book):
        for post in standard.positions:
            # a supplement never speaks without its base, so only bases can tell why nothing is said
            if post not in bound and absent.get(post) is not Absence.NOT_ENCODED:
                told = absent.get(post, Absence.NOT_IN_FORCE)
                absent[post] = told if standard.supplements else _why(standard, post, as_of)
    return absent


def _why(standard: Standard, post: str, as_of: date) -> Absence:
    """Why a standard says nothing on a post of its own."""
    version = version_on(standard, as_of)
    if version is not None and version.is_overtaken(as_of) and post in posts_of(standard, version):
        return Absence.OVERTAKEN
    outside = as_of < standard.coverage_from or (standard.coverage_to is not None and as_of > standard.coverage_to)
    silent = version is not None and post in posts_of(standard, version)
    return Absence.NOT_ENCODED if outside or silent else Absence.NOT_IN_FORCE
