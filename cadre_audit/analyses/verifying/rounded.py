"""Rounded counts beside exact ones: 'hơn 250 cán bộ (246 người)'; numbers in words beside their digits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cadre_audit.analyses.verifying.claims import Claim, fits, plain
from cadre_audit.analyses.verifying.splits import is_alike, is_state
from cadre_audit.analyses.verifying.words import sentence_text
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import COUNTED, Figure
from cadre_audit.tables.prose_numerals import spelt_number
from cadre_audit.vocabulary.prose import keys_of, prose_words

# in brackets these say no more than that the number is the exact one
_EXACTLY = frozenset(keys_of("cụ thể là chính xác số thực tế đúng tức con : , có"))
_WIDEST = 10
_NAMES = frozenset(keys_of("thứ khóa lần bảng mục điều khoản"))


def rounded_claims(draft: DraftFigures) -> list[Claim]:
    """What a draft rounds and also states."""
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for one, other in pairwise(sentence.figures):
            claims += _in_brackets(sentence, one, other)
        claims += _in_words(sentence)
    return claims


def _in_brackets(sentence: Sentence, one: Figure, other: Figure) -> Iterator[Claim]:
    """'gần 640 tổ trưởng (636 người)'; the same the other way round."""
    rounded, exact = (one, other) if one.rounding else (other, one)
    if not rounded.rounding or rounded.rounding == "order" or not _is_repeated(sentence, one, other):
        return
    if not (is_state(exact) and exact.exact and rounded.kind == "count" and rounded.low == rounded.high):
        return
    fit = fits(rounded, exact.value)
    low = rounded.low
    sums = f"{plain(exact.value)} {'>' if exact.value > low else '<' if exact.value < low else '='} {plain(low)}"
    if fit == "yes":
        yield Claim("same", "true", "rounded_fits", sums, (rounded, exact))
        return
    wrong_side = (exact.value > low) if rounded.rounding in ("under", "most") else (exact.value < low)
    wrong = fit == "no" and wrong_side and rounded.rounding != "about"
    verdict, reason = ("false", "rounded_differs") if wrong else ("cannot_tell", "share_loose")
    yield Claim("same", verdict, reason, sums, (rounded, exact), trap=not wrong)  # type: ignore[arg-type]


def _is_repeated(sentence: Sentence, one: Figure, other: Figure) -> bool:
    """Whether a bracket right after a number holds nothing but the same number once more."""
    if one.unit not in COUNTED or not is_alike(one.unit, other.unit) or one.role or other.role or other.depth == 0:
        return False
    keys = sentence.keys
    opened = next((k for k in range(other.first - 1, one.last, -1) if keys[k] == "("), None)
    if opened is None or keys[one.last + 1 : opened].count("0") or opened - one.last > _WIDEST:
        return False
    closed = keys[other.last + 1 : other.last + 2] == [")"]
    return closed and set(keys[opened + 1 : other.first]) <= _EXACTLY | {"~"} and ";" not in keys[one.last : opened]


def _in_words(sentence: Sentence) -> Iterator[Claim]:
    """'mười hai (12) xã': a number in words, and the same in digits before its unit."""
    keys = sentence.keys
    for k, token in enumerate(sentence.tokens):
        if token.kind != "number" or token.low is None or keys[k - 1 : k] != ["("] or keys[k + 1 : k + 2] != [")"]:
            continue
        if not prose_words().units.at(keys, k + 2) or token.decimals:
            continue
        for length in range(min(8, k - 1), 0, -1):
            begin = k - 1 - length
            found = spelt_number(keys[begin : k - 1])
            if found and found[0] == length and keys[max(0, begin - 1)] not in _NAMES:
                if found[1] != token.low and (length > 1 or found[1] > 5):
                    text = sentence_text(sentence, begin, k + 1)
                    sums = f"{found[1]} <> {plain(token.low)}"
                    at = (sentence.passage, sentence.tokens[begin].start)
                    yield Claim("same", "false", "words_differ", sums, text=text, at=at)
                break
