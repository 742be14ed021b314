"""What is missing or left, in numbers: 'còn thiếu 7 người', 'còn lại 31 đơn vị', 'còn 5 trường hợp'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.splits import is_population, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_STILL, _LEFT, _LACKS, _DONE = (word_key(word) for word in ("còn", "lại", "thiếu", "đã"))
_PRESENT = frozenset(word_key(word) for word in ("hiện", "mặt"))
_POSTS = (word_key("biên"), word_key("chế"))

Difference = tuple[Fraction, Fraction, tuple[Figure, ...]]


def missing(draft: DraftFigures) -> Iterator[Claim]:
    """What is left over, against two numbers before it."""
    for sentence in draft.sentences:
        for figure in sentence.figures:
            before = sentence.keys[max(0, figure.first - 4) : figure.first]
            if figure.kind != "count" or not figure.exact:
                continue
            if not figure.label.negated and not prose_words().cues["missing"].is_in(before):
                continue
            pair = _difference(draft, figure)
            if pair is not None:
                sums = f"{plain(pair[0])} - {plain(pair[1])} = {plain(pair[0] - pair[1])}"
                yield Claim("sum", "true", "adds_up", sums, (figure, *pair[2]))
            elif (wrong := _other_difference(draft, sentence, figure, before)) is not None:
                whole, part, figures = wrong
                sums = f"{plain(whole)} - {plain(part)} = {plain(whole - part)} <> {plain(figure.value)}"
                yield Claim("sum", "false", "difference_differs", sums, (figure, *figures))


def _of_unit(draft: DraftFigures, figure: Figure) -> list[Figure]:
    """The numbers of its unit before a figure in its paragraph."""
    return [
        f for s in draft.in_passage(figure.passage) for f in s.figures
        if f.start < figure.start and f.unit == figure.unit and f.kind in ("count", "ratio")
    ]  # fmt: skip


def _difference(draft: DraftFigures, figure: Figure) -> Difference | None:
    """Two numbers of the same unit before a figure of which it is the difference."""
    before = [f for f in _of_unit(draft, figure) if f.low == f.high]
    for ratio in before:
        if ratio.of is not None and ratio.of - ratio.value == figure.value:
            return ratio.of, ratio.value, (ratio,)
    for one, other in combinations(before, 2):
        if abs(one.value - other.value) == figure.value and figure.value:
            large, small = sorted((one.value, other.value), reverse=True)
            return large, small, (one, other)
    return None


def _other_difference(
    draft: DraftFigures, sentence: Sentence, figure: Figure, keys: Sequence[str]
) -> Difference | None:  # fmt: skip
    """Two numbers before a figure that can be nothing but what it is the difference of."""
    before = _of_unit(draft, figure)
    if not before or any(f.start > figure.start and f.unit == figure.unit for f in sentence.figures):
        return None
    last = before[-1]
    if last.of is not None and not figure.label.concepts - last.label.concepts:
        says_left = _LEFT in keys and _STILL in keys
        too_many = keys[-1:] == [_STILL] and figure.value > last.of - last.value
        return (last.of, last.value, (last,)) if says_left or too_many else None
    if len(before) < 2 or not all((f.exact and is_state(f)) or f.role == "goal" for f in before[:2]):
        return None
    first, second = before[:2]
    if second.value > first.value or second.role != "":
        return None
    only = len(before) == 2
    if _LACKS in keys and (_is_due(draft, first) or (only and first.role == "goal")):
        return (first.value, second.value, (first, second)) if only or _is_present(second) else None
    if only and {_LEFT, _STILL} <= set(keys) and first.sentence == second.sentence == figure.sentence:
        whole = first.total or is_population(first) or first.role == "goal"
        if whole and _DONE in second.label.before and not second.label.negated:
            return first.value, second.value, (first, second)
    return None


def _is_due(draft: DraftFigures, figure: Figure) -> bool:
    """Whether a number is of posts that are given."""
    keys = draft.sentence_of(figure).keys[figure.first + 1 : figure.last + 1]
    return tuple(keys) == _POSTS


def _is_present(figure: Figure) -> bool:
    return set(figure.label.before) >= _PRESENT
