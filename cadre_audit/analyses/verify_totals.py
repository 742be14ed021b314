"""Totals that follow their parts, what is left of a whole, and groups told one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from cadre_audit.analyses.verify_claims import Claim, added, plain
from cadre_audit.analyses.verify_splits import Split, is_state, split_claim
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_NEAR = 50


def totals_after(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
    """A total that follows its parts in the same paragraph."""
    wholes = {id(split.whole) for split in splits}
    inside = {id(part) for split in splits if split.whole is not None for part in split.parts}
    for figure in draft.figures:
        if not figure.total or not is_state(figure) or not figure.exact or id(figure) in wholes | inside:
            continue
        before = [
            f for place in draft.block(figure.passage) for s in draft.in_passage(place) for f in s.figures
            if (f.passage, f.start) < (figure.passage, figure.start) and f.unit == figure.unit and is_state(f)
            and f.depth == figure.depth and id(f) not in inside
        ]  # fmt: skip
        if len(before) < 2 or not all(f.exact and not f.total for f in before):
            continue
        total = sum(f.value for f in before)
        split = Split(figure, before, False, "after")
        if total == figure.value:
            yield split_claim("true", "adds_up", split, before)
        elif _says_sum(draft, figure) and _is_one_list(draft, figure, before):
            yield split_claim("false", "not_the_whole", split, before)
        elif abs(total - figure.value) * _NEAR <= figure.value:
            # so near that it is hardly chance; what else the total may hold the text does not say
            yield split_claim("cannot_tell", "total_near", split, before)


def _is_one_list(draft: DraftFigures, figure: Figure, before: Sequence[Figure]) -> bool:
    """Whether a total and its parts stand in one sentence, or the parts are the items right before it, one each."""
    if len({f.sentence for f in (figure, *before)}) == 1:
        return True
    items = draft.block(figure.passage)
    return len(items) - 1 == len(before) and [f.passage for f in before] == list(items[:-1])


def _says_sum(draft: DraftFigures, figure: Figure) -> bool:
    keys = draft.sentence_of(figure).keys[: figure.first]
    return prose_words().cues["summing"].is_in(keys[-10:])


def missing(draft: DraftFigures) -> Iterator[Claim]:
    """'còn lại 31 đơn vị', 'còn thiếu 7 người': the difference of two numbers before it."""
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
            elif (wrong := _other_difference(draft, sentence, figure)) is not None:
                yield wrong


def _other_difference(draft: DraftFigures, sentence: Sentence, figure: Figure) -> Claim | None:
    """What is left of "120/151 đơn vị", or of a number that is due, where another number is printed."""
    before = [
        f
        for s in draft.in_passage(figure.passage)
        for f in s.figures
        if f.start < figure.start and f.unit == figure.unit
    ]
    after = [f for f in sentence.figures if f.start > figure.start and f.unit == figure.unit]
    if not before or after:
        return None
    keys = sentence.keys[max(0, figure.first - 4) : figure.first]
    last = before[-1]
    figures: tuple[Figure, ...]
    if last.of is not None and word_key("lại") in keys and word_key("còn") in keys:
        whole, part, figures = last.of, last.value, (figure, last)
    elif len(before) == 2 and before[0].role == "goal" and word_key("thiếu") in keys and last.role == "":
        whole, part, figures = before[0].value, last.value, (figure, *before)
    else:
        return None
    sums = f"{plain(whole)} - {plain(part)} = {plain(whole - part)} <> {plain(figure.value)}"
    return Claim("sum", "false", "difference_differs", sums, figures)


def _difference(draft: DraftFigures, figure: Figure) -> tuple[Fraction, Fraction, tuple[Figure, ...]] | None:
    """Two numbers of the same unit before a figure of which it is the difference."""
    before = [
        f for s in draft.in_passage(figure.passage) for f in s.figures
        if f.start < figure.start and f.unit == figure.unit and f.kind in ("count", "ratio") and f.low == f.high
    ]  # fmt: skip
    for ratio in before:
        if ratio.of is not None and ratio.of - ratio.value == figure.value:
            return ratio.of, ratio.value, (ratio,)
    for one, other in combinations(before, 2):
        if abs(one.value - other.value) == figure.value and figure.value:
            large, small = sorted((one.value, other.value), reverse=True)
            return large, small, (one, other)
    return None


def groups(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
    """Groups of people told one after the other in the same words: their sum is right only if nobody is in two."""
    parts = {id(part) for split in splits for part in split.parts}
    for passage in dict.fromkeys(s.passage for s in draft.sentences):
        everybody = [
            f for s in draft.in_passage(passage) for f in s.figures if is_state(f) and f.exact and f.unit == "people"
        ]  # fmt: skip
        figures = [f for f in everybody if id(f) not in parts and not f.total and f.label.rest]
        shared = [f for f in figures if any(_same_words(f, o) for o in figures if o is not f)]
        if len(shared) < 2 or len({f.value for f in shared}) == 1:
            continue
        total = sum(f.value for f in shared)
        whole = next((f for f in everybody if f.value == total and f.start < shared[0].start), None)
        # that some of many numbers add up to another is chance
        whole = whole if len(everybody) == len(shared) + 1 else None
        if whole is not None:
            yield split_claim("true", "adds_up", Split(whole, shared, False, "groups"), shared)
            continue
        yield Claim(
            "groups", "cannot_tell", "if_disjoint", f"{added(shared)} = {plain(total)}", tuple(shared),
            {"n": str(len(shared)), "total": plain(total)}, trap=True,
        )  # fmt: skip


def _same_words(one: Figure, other: Figure) -> bool:
    return bool(set(one.label.rest[:2]) & set(other.label.rest[:2]))
