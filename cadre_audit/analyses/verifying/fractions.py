"""Fractions beside counts: '14 xã, chiếm 1/3', 'quá nửa số công chức (173 người)', 'tức hơn 2/3'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.verifying.bases import Base, base_before
from cadre_audit.analyses.verifying.claims import Claim, Fit, percent, plain, verdict_of
from cadre_audit.analyses.verifying.splits import Split, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_LARGEST = 10
# a fraction is a rounded share: this many points away it still is, this many more it may be
_ROOM, _DOUBT = Fraction(3, 2), Fraction(5, 2)
_OVER_HALF = (keys_of("quá nửa"), keys_of("quá bán"))
_SMALL = frozenset(
    keys_of(
        "trong đó này nêu trên số tổng các xã phường thị trấn cán bộ công chức viên cbcc người đơn vị là của huyện tỉnh"
    )
)
_THOSE = frozenset(keys_of("đó này số"))
_IS = word_key("là")
_TIES = frozenset(keys_of("chiếm bằng tức là tương ứng đương với đạt tỷ lệ hay gần hơn trên khoảng xấp xỉ , ( quá"))


@dataclass(frozen=True, slots=True)
class _Spot:
    """A fraction in a sentence.

    Attributes:
        own: the figure that it is printed as; None where it is in words.
    """

    value: Fraction
    first: int
    last: int
    rounding: str
    own: Figure | None


def fraction_claims(draft: DraftFigures, splits: Sequence[Split]) -> list[Claim]:
    """What the fractions of a draft say."""
    return [
        claim
        for sentence in draft.sentences
        for spot in _spots(sentence)
        for claim in _of_spot(draft, sentence, spot, splits)
    ]


def _of_spot(draft: DraftFigures, sentence: Sentence, spot: _Spot, splits: Sequence[Split]) -> Iterator[Claim]:
    beside = _share_beside(sentence, spot)
    if beside is not None:
        yield _told(sentence, spot, beside, *_as_share(beside))
    elif (count := _count_beside(sentence, spot)) is not None:
        yield from _compared(draft, sentence, spot, count, splits)


def _share_beside(sentence: Sentence, spot: _Spot) -> Figure | None:
    """A ratio or a percentage in brackets right after a fraction: 'quá nửa số công chức (91/170 người)'."""
    after = [f for f in sentence.figures if f.first > spot.last]
    if not after or after[0].role or not after[0].exact or not after[0].label.pure or after[0].label.concepts:
        return None
    share = after[0].kind == "percent" or (after[0].kind == "ratio" and (after[0].of or 0) > _LARGEST)
    gap = sentence.keys[spot.last + 1 : after[0].first]
    return after[0] if share and gap[-1:] == ["("] and _says_little(gap[:-1]) else None


def _as_share(figure: Figure) -> tuple[Fraction, str]:
    """A ratio or a percentage as a share, and how it is written."""
    if figure.of:
        return (
            figure.value / figure.of,
            f"{plain(figure.value)}/{plain(figure.of)} = {percent(figure.value, figure.of)}",
        )
    return figure.value / 100, f"{plain(figure.value, figure.decimals)} %"


def _told(sentence: Sentence, spot: _Spot, beside: Figure, share: Fraction, sums: str) -> Claim:
    fit = _fit(spot, share)
    sign = "=" if share == spot.value else "<" if share < spot.value else ">"
    if beside.of is None or fit != "yes":
        sums = f"{sums} {sign} {spot.value.numerator}/{spot.value.denominator}"
    reason = {"yes": "fraction_fits", "loose": "share_loose", "no": "fraction_differs"}[fit]
    figures = (*([spot.own] if spot.own is not None else []), beside)
    at = (sentence.passage, sentence.tokens[spot.first].start)
    return Claim(
        "share", verdict_of(fit), reason, sums, figures, trap=fit == "loose", text=_printed(sentence, spot), at=at
    )


def _spots(sentence: Sentence) -> Iterator[_Spot]:
    for figure in sentence.figures:
        proper = figure.of is not None and 0 < figure.value < figure.of <= _LARGEST and not figure.role
        if proper and figure.kind == "ratio" and figure.first == figure.last and figure.of is not None:
            rounding = figure.rounding or _rounding(sentence, figure.first)
            yield _Spot(figure.value / figure.of, figure.first, figure.last, rounding, figure)
    for start, length, text in prose_words().fractions.all_in(sentence.keys):
        words = tuple(sentence.keys[start : start + length])
        rounding = "over" if words in _OVER_HALF else _rounding(sentence, start)
        if length > 1 or rounding:
            yield _Spot(Fraction(text), start, start + length - 1, rounding, None)


def _rounding(sentence: Sentence, place: int) -> str:
    for length in (2, 1):
        found = prose_words().rounding.at(sentence.keys, place - length) if place >= length else None
        if found and found[0] == length:
            return found[1]
    return ""


def _count_beside(sentence: Sentence, spot: _Spot) -> Figure | None:
    """The count that a fraction repeats: right before it, or in brackets after it."""
    before = [f for f in sentence.figures if f.last < spot.first]
    after = [f for f in sentence.figures if f.first > spot.last]
    if before and is_state(before[-1]) and before[-1].exact:
        gap = sentence.keys[before[-1].last + 1 : spot.first]
        if gap and set(gap) <= _TIES:
            return before[-1]
    if after and is_state(after[0]) and after[0].exact:
        gap = sentence.keys[spot.last + 1 : after[0].first]
        bracket = gap[-1:] == ["("] and _says_little(gap[:-1]) and after[0].label.pure
        tied = [key for key in gap if key not in (",", word_key("với"))]
        if bracket or (tied and tied == list(keys_of("tương ứng"))[: len(tied)]):
            return after[0]
    return None


def _says_little(keys: Sequence[str]) -> bool:
    """Whether words say only of what a fraction is: 'số hồ sơ', 'tổng số xã', 'trong số đó'."""
    units = {k for start, n, _ in prose_words().units.all_in(keys) for k in range(start, start + n)}
    named = {
        k for start, n, concept in prose_words().concepts.all_in(keys) for k in range(start, start + n)
        if group_of(concept) in ("sex", "party", "ethnic")
    }  # fmt: skip
    return all(k in units | named or key in _SMALL for k, key in enumerate(keys))


def _compared(
    draft: DraftFigures, sentence: Sentence, spot: _Spot, count: Figure, splits: Sequence[Split]
) -> Iterator[Claim]:  # fmt: skip
    base = _of_those(sentence, spot, count) or base_before(draft, count, splits) or _same_before(draft, count)
    if base is None or not base.n or base.figure is None or base.n < count.value:
        return
    fit = _fit(spot, count.value / base.n)
    if fit == "no" and not base.sure:
        others = [o for o in _all_before(draft, count) if o.value and _fit(spot, count.value / o.value) == "yes"]
        if not others:
            return
        base, fit = Base(others[-1], others[-1].value, False), "yes"
    printed = _printed(sentence, spot)
    sums = f"{plain(count.value)}/{plain(base.n)} = {percent(count.value, base.n)}"
    sums += "" if fit == "yes" else f" <> {spot.value.numerator}/{spot.value.denominator}"
    reason = {"yes": "share_fits", "loose": "share_loose", "no": "share_differs"}[fit]
    figures = (*([spot.own] if spot.own is not None else []), count, *([base.figure] if base.figure else []))
    yield Claim(
        "share", verdict_of(fit), reason, sums, figures, {"n": plain(base.n)}, trap=fit == "loose", text=printed,
        at=(sentence.passage, sentence.tokens[spot.first].start),
    )  # fmt: skip


def _fit(spot: _Spot, share: Fraction) -> Fit:
    apart = (share - spot.value) * 100
    match spot.rounding:
        case "over" | "least":
            return "yes" if 0 <= apart <= 4 * _ROOM else "loose" if apart > -_ROOM else "no"
        case "under" | "most":
            return "yes" if -4 * _ROOM <= apart <= 0 else "loose" if apart < _ROOM else "no"
        case "about":
            return "yes" if abs(apart) <= 2 * _ROOM else "loose" if abs(apart) <= 4 * _ROOM else "no"
    return "yes" if abs(apart) <= _ROOM else "loose" if abs(apart) <= _ROOM + _DOUBT else "no"


def _of_those(sentence: Sentence, spot: _Spot, count: Figure) -> Base | None:
    """'288 cán bộ; hai phần ba trong số đó (192 người)': the only number that "those" can be."""
    first = min(spot.first, count.first)
    before = [f for f in sentence.figures if f.last < first and is_state(f) and f.unit == count.unit]
    end = count.first if count.first > spot.last else spot.last + 3
    says = _THOSE & set(sentence.keys[spot.last + 1 : end]) or _names_women(sentence.keys[spot.last + 1 : end])
    # nothing but the bracket, and nothing behind it: 'gần 2/3 (240 người) có độ tuổi dưới 45'
    alone = sentence.keys[spot.last + 1 : count.first] == ["("] and count is sentence.figures[-1]
    known = len(before) == 1 and before[0].exact and (says or alone)
    return Base(before[0], before[0].value, True) if known else None


def _names_women(keys: Sequence[str]) -> bool:
    """'1/3 là nữ (3 người)': women, Party members, of those just counted."""
    concepts = [group_of(concept) for _, _, concept in prose_words().concepts.all_in(keys)]
    return bool(concepts) and set(concepts) <= {"sex", "party", "ethnic"} and keys[0] == _IS


def _same_before(draft: DraftFigures, count: Figure) -> Base | None:
    found = _all_before(draft, count)
    return Base(found[-1], found[-1].value, False) if found else None


def _all_before(draft: DraftFigures, count: Figure) -> list[Figure]:
    return [
        f for f in draft.figures
        if f.passage == count.passage and f.start < count.start and f.unit == count.unit and is_state(f) and f.exact
        and f.value >= count.value
    ]  # fmt: skip


def _printed(sentence: Sentence, spot: _Spot) -> str:
    begin = sentence.tokens[0].start
    first = max(0, spot.first - (1 if spot.rounding else 0))
    return sentence.text[sentence.tokens[first].start - begin : sentence.tokens[spot.last].end - begin]
