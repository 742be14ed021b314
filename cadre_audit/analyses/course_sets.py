"""The smallest set of courses that closes a person's gaps, and all that has to come first: exact, once a pattern.

Nothing here knows people: a pattern is what courses close which gaps and what comes before which course.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that a course has to give: a gap that is to be closed, or what has to be held before a course.

    Attributes:
        named: the course that the law or the catalogue names for it.
        closers: all courses that give it, the named one among them.
    """

    named: str
    closers: tuple[str, ...]

    def is_met_by(self, courses: Iterable[str]) -> bool:
        """Whether any of these courses gives it."""
        return any(course in self.closers for course in courses)


@dataclass(frozen=True, slots=True)
class Terms:
    """One course: its place in the catalogue, its months where a source gives them, what has to come first."""

    place: int
    months: int | None
    before: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """The gaps of people who are alike, and the courses that may close them.

    Attributes:
        gaps: what has to be closed.
        courses: every course that a condition names, by id.
    """

    gaps: tuple[Condition, ...]
    courses: tuple[tuple[str, Terms], ...]


@lru_cache(maxsize=1 << 14)
def smallest_set(pattern: Pattern) -> tuple[str, ...]:
    """The ids of the fewest courses that close every gap and all that has to come before them, in catalogue order.

    Of several smallest sets, the shortest in months where all lengths are known; then the one that keeps most of the
    courses that are named; then the one that stands first in the catalogue. Where the set that keeps most of the named
    courses has a course of unknown length, nothing is known to be shorter, and that set stays.
    """
    gaps, terms = _without_doubles(pattern)
    most = _as_named(gaps, terms)
    for size in range(1, len(most) + 1):
        found = set(_sets(frozenset(), size, gaps, terms))
        if found:
            return tuple(sorted(_best(found, gaps, terms), key=lambda id: terms[id].place))
    # what comes first in a circle: nobody can follow it, and it is for the catalogue to mend
    return tuple(sorted(most, key=lambda id: terms[id].place))


def can_follow(chosen: Iterable[str], terms: Mapping[str, Terms]) -> frozenset[str]:
    """Those of the courses that can be taken one after another, each with all that has to come before it."""
    done: set[str] = set()
    left = set(chosen)
    while more := {id for id in left if all(first.is_met_by(done) for first in terms[id].before)}:
        done |= more
        left -= more
    return frozenset(done)


def _without_doubles(pattern: Pattern) -> tuple[tuple[Condition, ...], dict[str, Terms]]:
    """The pattern with one of all courses that meet the same conditions and wait for the same, named ones kept.

    A catalogue may hold a hundred degrees of one level. Of those that no condition names, the first in the catalogue
    and the shortest can be in a best set, and no other.
    """
    terms = dict(pattern.courses)
    conditions = list(dict.fromkeys([*pattern.gaps, *(first for one in terms.values() for first in one.before)]))
    named = {one.named for one in conditions}
    alike: dict[tuple[frozenset[int], tuple[Condition, ...]], list[str]] = {}
    for id, own in terms.items():
        if id not in named:
            meets = frozenset(i for i, one in enumerate(conditions) if id in one.closers)
            alike.setdefault((meets, own.before), []).append(id)
    kept = set(named)
    for ids in alike.values():
        kept.add(min(ids, key=lambda id: terms[id].place))
        known = [(months, terms[id].place, id) for id in ids if (months := terms[id].months) is not None]
        kept |= {min(known)[2]} if known else set()

    def fewer(one: Condition) -> Condition:
        return Condition(one.named, tuple(id for id in one.closers if id in kept))

    return tuple(map(fewer, pattern.gaps)), {
        id: Terms(own.place, own.months, tuple(map(fewer, own.before))) for id, own in terms.items() if id in kept
    }


def _sets(
    chosen: frozenset[str], size: int, gaps: Sequence[Condition], terms: Mapping[str, Terms]
) -> Iterator[frozenset[str]]:
    """Every set of at most so many courses that begins with these, closes all and can be followed."""
    wanted = next((gap.closers for gap in gaps if not gap.is_met_by(chosen)), None)
    if wanted is None:
        done = can_follow(chosen, terms)
        if done == chosen:
            yield chosen
            return
        blocked = (first for id in sorted(chosen - done) for first in terms[id].before if not first.is_met_by(done))
        wanted = tuple(dict.fromkeys(id for first in blocked for id in first.closers))
    if len(chosen) == size:
        return
    for id in wanted:
        if id not in chosen:
            yield from _sets(chosen | {id}, size, gaps, terms)


def _as_named(gaps: Sequence[Condition], terms: Mapping[str, Terms]) -> frozenset[str]:
    """The courses that are named, and those named before them."""
    found: set[str] = set()
    wanted = [gap.named for gap in gaps]
    while wanted:
        id = wanted.pop()
        if id not in found:
            found.add(id)
            wanted += [first.named for first in terms[id].before]
    return frozenset(found)


def _best(found: Iterable[frozenset[str]], gaps: Sequence[Condition], terms: Mapping[str, Terms]) -> frozenset[str]:
    def order(chosen: frozenset[str]) -> tuple[int, list[int]]:
        conditions = (*gaps, *(first for id in chosen for first in terms[id].before))
        return sum(one.named not in chosen for one in conditions), sorted(terms[id].place for id in chosen)

    named = min(found, key=order)
    if _months(named, terms) is None:
        return named
    known = [(months, order(chosen), chosen) for chosen in found if (months := _months(chosen, terms)) is not None]
    return min(known, key=lambda one: one[:2])[2]


def _months(chosen: Iterable[str], terms: Mapping[str, Terms]) -> int | None:
    lengths = [terms[id].months for id in chosen]
    return None if None in lengths else sum(length for length in lengths if length is not None)
