"""The smallest set of courses: known cases by hand, and brute force over every small catalogue that chance makes."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.course_sets import Condition, Pattern, Terms, can_follow, smallest_set

IDS = "abcdef"


def pattern(
    gaps: list[Condition], months: dict[str, int] | None = None, before: dict[str, list[Condition]] | None = None
) -> Pattern:
    """A pattern over the courses a to f, in that order."""
    own, first = months or {}, before or {}
    courses = [(id, Terms(i, own.get(id), tuple(first.get(id, ())))) for i, id in enumerate(IDS)]
    return Pattern(tuple(gaps), tuple(courses))


def gap(named: str, *others: str) -> Condition:
    """A gap for which the law names a course, and which others close, too."""
    return Condition(named, (named, *others))


def test_one_course_that_closes_two_gaps_spares_the_other() -> None:
    """The law names a and b; b closes both."""
    assert smallest_set(pattern([gap("a", "b"), gap("b")])) == ("b",)


def test_nothing_is_swapped_without_need() -> None:
    """Of two sets of one course the named one stays, whatever stands first, if lengths are not told."""
    assert smallest_set(pattern([gap("b", "a", "c")])) == ("b",)
    assert smallest_set(pattern([gap("b", "a", "c")], {"a": 1})) == ("b",)


def test_of_equally_many_courses_the_shorter_is_taken() -> None:
    """Where every length is told: five months before six; of two alike the named one."""
    assert smallest_set(pattern([gap("a", "b")], {"a": 6, "b": 5})) == ("b",)
    assert smallest_set(pattern([gap("b", "a")], {"a": 6, "b": 6})) == ("b",)


def test_fewer_courses_come_before_fewer_months() -> None:
    """One long course before two short ones."""
    assert smallest_set(pattern([gap("a", "c"), gap("b", "c")], {"a": 1, "b": 1, "c": 24})) == ("c",)


def test_then_the_catalogue_decides() -> None:
    """Two gaps of named courses that c or d would close alike."""
    assert smallest_set(pattern([gap("a", "c", "d"), gap("b", "c", "d")])) == ("c",)


def test_what_comes_first_is_counted() -> None:
    """C closes both gaps, but wants d before it, which makes two: the named ones stay."""
    assert smallest_set(pattern([gap("a", "c"), gap("b", "c")], before={"c": [gap("d")]})) == ("a", "b")
    assert smallest_set(pattern([gap("c")], before={"c": [gap("d")], "d": [gap("e")]})) == ("c", "d", "e")


def test_a_course_that_is_taken_anyway_may_come_first() -> None:
    """C wants e or b before it, and b is needed itself."""
    assert smallest_set(pattern([gap("b"), gap("c")], before={"c": [gap("e", "b")]})) == ("b", "c")


def test_a_circle_ends() -> None:
    """Two courses that wait for each other: both are told as they are named, and the search ends."""
    assert smallest_set(pattern([gap("a")], before={"a": [gap("b")], "b": [gap("a")]})) == ("a", "b")
    # another way round the circle is taken
    assert smallest_set(pattern([gap("a")], before={"a": [gap("b", "c")], "b": [gap("a")]})) == ("a", "c")


def test_nothing_needs_nothing() -> None:
    """No gap, no course."""
    assert smallest_set(pattern([])) == ()


conditions = st.lists(st.sampled_from(IDS), min_size=1, max_size=4, unique=True).map(lambda ids: gap(*ids))
patterns = st.builds(
    pattern,
    st.lists(conditions, max_size=4),
    st.dictionaries(st.sampled_from(IDS), st.integers(1, 24)),
    st.dictionaries(st.sampled_from(IDS), st.lists(conditions, max_size=2), max_size=4),
)


def solves(chosen: tuple[str, ...], asked: Pattern) -> bool:
    """Whether a set closes every gap and can be taken in some order; written without the search."""
    terms, done = dict(asked.courses), set[str]()
    for _ in chosen:
        done |= {id for id in chosen if all(done & set(first.closers) for first in terms[id].before)}
    return done == set(chosen) and all(set(chosen) & set(one.closers) for one in asked.gaps)


@settings(max_examples=400, deadline=None)
@given(patterns)
def test_the_set_closes_everything_and_none_is_smaller(asked: Pattern) -> None:
    """Brute force over all sets of the six courses; where none solves, the named ones are told."""
    chosen = smallest_set(asked)
    smallest = next(
        (size for size in range(len(IDS) + 1) if any(solves(own, asked) for own in combinations(IDS, size))), None
    )
    terms = dict(asked.courses)
    named = {one.named for one in asked.gaps}
    while more := {first.named for id in named for first in terms[id].before} - named:
        named |= more
    if solves(tuple(sorted(named)), asked):
        assert smallest is not None
    if smallest is not None and smallest <= len(named):
        assert solves(chosen, asked)
        assert len(chosen) == smallest
    else:
        assert set(chosen) == named


@settings(max_examples=200, deadline=None)
@given(patterns)
def test_no_equally_small_set_is_known_to_be_shorter(asked: Pattern) -> None:
    """Unless the set that keeps most named courses has an unknown length: then nothing is compared."""
    chosen, terms = smallest_set(asked), dict(asked.courses)
    if not solves(chosen, asked) or any(terms[id].months is None for id in chosen):
        return
    others = [own for own in combinations(IDS, len(chosen)) if solves(own, asked)]
    lengths = [[terms[id].months for id in own] for own in others]
    own_length = sum(terms[id].months or 0 for id in chosen)
    assert own_length <= min(sum(one or 0 for one in own) for own in lengths if None not in own)


def test_the_order_of_courses() -> None:
    """What waits for something outside the set cannot be taken."""
    terms = {"a": Terms(0, None, (gap("b"),)), "b": Terms(1, None), "c": Terms(2, None, (gap("d"),))}
    assert can_follow("abc", terms) == {"a", "b"}


def test_a_catalogue_of_hundreds_of_degrees() -> None:
    """Three gaps that a hundred courses each close alike are settled at once, by the shortest that is known."""
    courses: list[tuple[str, Terms]] = []
    gaps = []
    for kind in "abc":
        ids = [f"{kind}{i:03}" for i in range(100)]
        gaps.append(Condition(ids[50], tuple(ids)))
        courses += [(id, Terms(len(courses) + i, 30 - i % 7 if i >= 40 else None)) for i, id in enumerate(ids)]
    assert smallest_set(Pattern(tuple(gaps), tuple(courses))) == ("a041", "b041", "c041")
