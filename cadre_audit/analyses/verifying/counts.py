"""What is counted: people and turns, learners of classes, units that a text leaves unexplained."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, added, plain
from cadre_audit.analyses.verifying.means import mean_claims
from cadre_audit.analyses.verifying.splits import Split, is_alike, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words

Pair = tuple[Figure, Figure]
_FARTHEST = 16
_OUTLIER = Fraction(3, 2)
_COMMON_WORDS = 3


def count_claims(draft: DraftFigures, splits: Sequence[Split], shares: Sequence[Claim]) -> list[Claim]:
    """Claims about units of count."""
    pairs = class_pairs(draft)
    inside = {id(split.whole) for split in splits if split.whole is not None}
    totals = [pair for pair in pairs if id(pair[0]) in inside or pair[0].total or pair[1].total]
    single = [pair for pair in pairs if pair not in totals]
    claims = list(_classes(single, bool(totals))) if single else list(_classes(totals, False))
    claims += _totals_of_classes(draft, [pair for pair in totals if id(pair[0]) not in inside], single)
    claims += mean_claims(draft)
    claims += _turns_beside_people(draft, pairs)
    claims += _turns_as_people(draft, pairs)
    return claims + list(_units_unexplained(draft, shares))


def class_pairs(draft: DraftFigures) -> list[Pair]:
    """Classes and their learners: '21 lớp với 1.004 học viên'."""
    out: list[Pair] = []
    for sentence in draft.sentences:
        counts = [figure for figure in sentence.figures if figure.kind == "count"]
        for one, other in itertools.pairwise(counts):
            gap = sentence.between(one, other)
            if (
                one.unit == "classes" and other.unit in ("learners", "people", "turns") and is_state(one)
                and is_state(other) and one.exact and other.exact and len(gap) <= _FARTHEST and ";" not in gap
                and not prose_words().cues["among"].is_in(gap) and not prose_words().cues["mean"].is_in(gap)
            ):  # fmt: skip
                out.append((one, other))
    return out


def _classes(pairs: Sequence[Pair], total_stated: bool) -> Iterator[Claim]:
    if not pairs:
        return
    classes, learners = (sum((figure.value for figure in each), Fraction(0)) for each in zip(*pairs, strict=True))
    if not classes:
        return
    size = f"{plain(learners)}/{plain(classes)} = {plain(learners / classes, 1)}"
    if len(pairs) == 1:
        yield Claim(
            "classes", "cannot_tell", "learners_are_turns", size, pairs[0], {"unit": pairs[0][1].unit}, trap=True
        )
        return
    if not total_stated:
        all_classes, all_learners = (added([pair[i] for pair in pairs]) for i in (0, 1))
        sums = f"{all_classes} = {plain(classes)}; {all_learners} = {plain(learners)}; {size}"
        yield Claim("classes", "cannot_tell", "classes_added", sums, tuple(f for pair in pairs for f in pair), {
            "classes": plain(classes), "learners": plain(learners), "unit": pairs[0][1].unit,
        }, trap=True)  # fmt: skip
    for one, other in pairs:
        if len(pairs) > 2 and one.value and other.value / one.value > _OUTLIER * learners / classes:
            sums = f"{plain(other.value)}/{plain(one.value)} = {plain(other.value / one.value, 1)}"
            yield Claim("classes", "cannot_tell", "large_classes", sums, (other, one), {
                "mean": plain(learners / classes, 1),
            }, trap=True)  # fmt: skip


def _totals_of_classes(draft: DraftFigures, totals: Sequence[Pair], single: Sequence[Pair]) -> Iterator[Claim]:
    """A total of classes and learners against the courses of its paragraph.

    Where the classes add up the list is whole, so the learners have to add up too.
    """
    for one, other in totals:
        block = draft.block(one.passage)
        alike = [pair for pair in single if is_alike(pair[1].unit, other.unit)]
        parts = [pair for pair in alike if pair[0].passage in block]
        # a total in a paragraph of its own is of the paragraph before
        parts = parts or [pair for pair in alike if pair[0].passage == block[0] - 1]
        if len(parts) < 2 or sum(pair[0].value for pair in parts) != one.value:
            continue
        learners = sum((pair[1].value for pair in parts), Fraction(0))
        fits_too = learners == other.value
        all_classes, all_learners = (added([pair[i] for pair in parts]) for i in (0, 1))
        sums = f"{all_classes} = {plain(one.value)}; {all_learners} = {plain(learners)}"
        sums += "" if fits_too else f" <> {plain(other.value)}"
        yield Claim(
            "sum", "true" if fits_too else "false", "adds_up" if fits_too else "not_the_whole", sums,
            (other, one, *(figure for pair in parts for figure in pair)),
            {"total": plain(learners), "whole": plain(other.value)},
        )  # fmt: skip


def _turns_beside_people(draft: DraftFigures, pairs: Sequence[Pair]) -> Iterator[Claim]:
    """Turns in one place and people in another are different things."""
    turns = [f for f in draft.figures if f.unit == "turns" and f.kind == "count"]
    if not turns:
        return
    learners = {id(other) for _, other in pairs}
    people = [
        f for f in draft.figures
        if f.unit == "people" and f.kind == "count" and f.passage == turns[0].passage and id(f) not in learners
    ]  # fmt: skip
    if people:
        yield Claim("counts", "cannot_tell", "turns_and_people", figures=(turns[0], people[0]), trap=True)
    else:
        yield Claim("counts", "cannot_tell", "turns_only", figures=(turns[0],), trap=True)


def _turns_as_people(draft: DraftFigures, pairs: Sequence[Pair]) -> Iterator[Claim]:
    """The learners of classes, and elsewhere the same number as people: who attended two classes is one person."""
    inside = {id(figure) for pair in pairs for figure in pair}
    for _, learners in pairs:
        for figure in draft.figures:
            if (
                figure.unit == "people" and figure.value == learners.value and figure.value > 1 and is_state(figure)
                and id(figure) not in inside
            ):  # fmt: skip
                yield Claim("counts", "cannot_tell", "turns_as_people", figures=(figure, learners), trap=True)


def _units_unexplained(draft: DraftFigures, shares: Sequence[Claim]) -> Iterator[Claim]:
    """Units of several sorts told in the same words in one sentence, of a known number of units."""
    known = _number_of_units(draft, shares)
    for sentence in draft.sentences:
        figures = [f for f in sentence.figures if f.unit == "units" and is_state(f) and f.exact and f.depth == 0]
        for one, other in itertools.pairwise(figures):
            common = _common(one.label.before, other.label.before)
            if known is None or common < _COMMON_WORDS or not _same_units(sentence, one, other):
                continue
            n, source = known
            total = one.value + other.value
            if total != n:
                reason = "units_unexplained" if total < n else "units_too_many"
                sums = f"{added([one, other])} = {plain(total)}; {plain(n)} - {plain(total)} = {plain(n - total)}"
                yield Claim("units", "cannot_tell", reason, sums, (one, other, source), {
                    "n": plain(n), "rest": plain(abs(n - total)), "total": plain(total),
                }, trap=True)  # fmt: skip


def _same_units(sentence: Sentence, one: Figure, other: Figure) -> bool:
    words = [tuple(sentence.keys[f.first + 1 : f.last + 1]) for f in (one, other)]
    return words[0] == words[1]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both end with."""
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return length


def _number_of_units(draft: DraftFigures, shares: Sequence[Claim]) -> tuple[Fraction, Figure] | None:
    """How many units there are: a printed total, else the only number that a percentage allows."""
    totals = [f for f in draft.figures if f.unit == "units" and is_state(f) and f.exact and f.total]
    if totals:
        return totals[-1].value, totals[-1]
    derived = [
        (Fraction(claim.values["n"]), claim.figures[1])
        for claim in shares
        if claim.reason == "base_derived" and claim.figures[1].unit == "units"
    ]
    return derived[0] if len({n for n, _ in derived}) == 1 else None
