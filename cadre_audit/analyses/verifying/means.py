"""Means: 'bình quân 47,8 học viên/lớp', 'mỗi xã có 6,2 người', against what is shared out and among how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from cadre_audit.analyses.verifying.claims import Claim, Fit, fits, plain, verdict_of
from cadre_audit.analyses.verifying.splits import is_alike, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import COUNTED, Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

Pair = tuple[Figure, Figure]
_EACH = frozenset(keys_of("mỗi"))
_FOR_ONE = (["/"], list(keys_of("mỗi")), list(keys_of("một")))
_NORM = frozenset(keys_of("mức đấu kiến quy"))
_SLASH = "/"
_BACK, _AHEAD = 12, 8
_LARGE = 1000
_STOPS = frozenset([";", ".", "!", "?"])
_MEAN = (keys_of("bình quân"), keys_of("trung bình"))
_COMPARED = frozenset(keys_of("cao thấp hơn tăng giảm vượt"))
_OTHER_TIME = frozenset(keys_of("kỳ đoạn năm trước cả toàn chung"))
_ANY_UNIT = frozenset([("đơn", "vị"), ("cơ", "quan"), ("địa", "phương")])
_PEOPLE = frozenset(["people", "learners", "turns"])


@dataclass(frozen=True, slots=True)
class _Rate:
    """What is shared out, among what, in which words, and whether the text calls it a mean."""

    over: str
    per: str
    words: tuple[str, ...]
    called: bool
    exactly: bool


def mean_claims(draft: DraftFigures) -> list[Claim]:
    """What the means of a draft say."""
    return [
        claim
        for sentence in draft.sentences
        for figure in sentence.figures
        if (rate := _rate(sentence, figure)) is not None
        for claim in _mean(draft, sentence, figure, rate)
    ]


def _rate(sentence: Sentence, figure: Figure) -> _Rate | None:
    if figure.role or figure.low != figure.high or figure.kind not in ("count", "other", "ratio") or figure.of:
        return None
    before = sentence.keys[max(0, figure.first - _BACK) : figure.first]
    stops = [k for k, key in enumerate(before) if key in _STOPS]
    before = before[stops[-1] + 1 if stops else 0 :]
    # a norm or a goal is no mean of what was done
    called = _says_mean(before) and not _NORM & set(before) and not prose_words().cues["goal"].is_in(before)
    units = prose_words().units
    after = _flat(sentence, figure.first + 1)
    over = units.at(after, 0) if after else None
    if over and after[over[0] : over[0] + 1] in _FOR_ONE:
        per = units.at(after, over[0] + 1)
        return _built(over[1], per, after[over[0] + 1 :], called, False) if per else None
    for k in (k for k, key in enumerate(before) if key in _EACH):
        per = units.at(before, k + 1)
        if per and figure.unit and not any(key == "0" for key in before[k:]):
            return _built(figure.unit, per, before[k + 1 :], called, not called)
    return None


def _built(over: str, per: tuple[int, str], words: Sequence[str], called: bool, exactly: bool) -> _Rate | None:
    known = over in COUNTED and per[1] in COUNTED and over != per[1]
    return _Rate(over, per[1], tuple(words[: per[0]]), called, exactly) if known else None


def _says_mean(keys: Sequence[str]) -> bool:
    """Whether a number is called a mean right before it, of no other time and no more than another mean."""
    places = [k for k, pair in enumerate(pairwise(keys)) if pair in _MEAN]
    if not places:
        return False
    ahead, between = set(keys[max(0, places[-1] - 3) : places[-1]]), set(keys[places[-1] + 2 :])
    return not between & (_OTHER_TIME | {"(", ")"}) and not ahead & _COMPARED


def _flat(sentence: Sentence, place: int) -> list[str]:
    """The keys from a token on, 'viên/lớp' as three of them."""
    out: list[str] = []
    for token in sentence.tokens[place : place + _AHEAD]:
        parts = token.text.split(_SLASH) if token.kind == "word" else [token.text]
        for number, part in enumerate(parts):
            out += [_SLASH] if number else []
            out.append(word_key(part) if token.kind == "word" else token.key)
    return out


def _mean(draft: DraftFigures, sentence: Sentence, figure: Figure, rate: _Rate) -> Iterator[Claim]:
    place = sentence.figures.index(figure) + 1
    # "bình quân 12 người/xã (22 xã)"
    behind = [f for f in sentence.figures[place : place + 2] if f.depth > figure.depth]
    behind = behind if behind and not {",", ";"} & set(sentence.between(figure, behind[0])) else []
    own = [*sentence.figures[: place - 1], *behind] or [f for f in sentence.figures if f is not figure]
    near = [f for s in draft.in_passage(figure.passage) for f in s.figures if f.start < figure.start]
    far = [f for f in draft.figures if (f.passage, f.start) < (figure.passage, figure.start)]
    sure = False
    for place, figures in enumerate((own, near, far)):
        pairs = _pairs(draft, figures, rate)
        for pair in reversed(pairs):
            if _fit(figure, pair, rate.exactly) == "yes":
                yield _claim(figure, pair, rate.exactly, sure=True)
                return
        sums = _summed(pairs)
        if sums and _fit_of(figure, *sums, rate.exactly) == "yes":
            yield Claim("classes", "true", "mean_fits", _told(*sums, figure), (figure, *pairs[-1]))
            return
        if pairs and not sure and place < 2:
            wrong, sure = pairs[-1], True
            certain = rate.called and (len(pairs) == 1 or _right_before(sentence, figure, pairs))
    if sure:
        yield _claim(figure, wrong, rate.exactly, sure=certain)


def _right_before(sentence: Sentence, figure: Figure, pairs: Sequence[Pair]) -> bool:
    """Whether the one number that can be shared out stands right before a mean, behind what it is shared among."""
    place = sentence.figures.index(figure)
    over = {id(pair[0]) for pair in pairs}
    if place < 2 or len(over) > 1 or _OTHER_TIME & set(sentence.between(sentence.figures[place - 1], figure)):
        return False
    per, last = sentence.figures[place - 2 : place]
    others = {id(pair[1]): pair[1].value for pair in pairs if pair[1] is not per}
    is_whole = not others or sum(others.values(), Fraction(0)) == per.value
    return id(last) in over and any(pair[1] is per for pair in pairs) and is_whole


def _pairs(draft: DraftFigures, figures: Sequence[Figure], rate: _Rate) -> list[Pair]:
    """All that may be shared out, with all that it may be shared among."""
    exact = [f for f in figures if is_state(f) and f.exact and f.value]
    over = [f for f in exact if _same_unit(f.unit, rate)]
    per = [f for f in exact if f.unit == rate.per]
    named = [f for f in per if rate.per == "units" and _words(draft, f) == rate.words]
    per = named if named and rate.words not in _ANY_UNIT else per
    # of several the largest are the whole, tried first
    return sorted(((one, other) for other in per for one in over), key=lambda pair: pair[1].value)


def _same_unit(unit: str, rate: _Rate) -> bool:
    if rate.per == "classes" and rate.over in _PEOPLE:
        return unit in _PEOPLE
    return is_alike(unit, rate.over)


def _words(draft: DraftFigures, figure: Figure) -> tuple[str, ...]:
    return tuple(draft.sentence_of(figure).keys[figure.first + 1 : figure.last + 1])


def _summed(pairs: Sequence[Pair]) -> tuple[Fraction, Fraction] | None:
    """Everything that is shared out, and everything that it is shared among."""
    over, per = ({id(f): f.value for f in each} for each in zip(*pairs, strict=True)) if pairs else ({}, {})
    if len(per) < 2 or len(over) not in (1, len(per)):
        return None
    return sum(over.values(), Fraction(0)), sum(per.values(), Fraction(0))


def _fit(figure: Figure, pair: Pair, exactly: bool) -> Fit:
    return _fit_of(figure, pair[0].value, pair[1].value, exactly)


def _fit_of(figure: Figure, over: Fraction, per: Fraction, exactly: bool) -> Fit:
    """A mean is printed rounded, to whole people too; up to the next whole one it is no contradiction."""
    value = over / per
    apart = abs(value - figure.value)
    if not figure.rounding and not exactly:
        step = Fraction(1, 10**figure.decimals)
        return "yes" if apart * 2 <= step else "loose" if apart < step else "no"
    return fits(figure, value)


def _told(over: Fraction, per: Fraction, figure: Figure) -> str:
    return f"{plain(over)}/{plain(per)} = {plain(over / per, figure.decimals + 1 if over < per * _LARGE else 0)}"


def _claim(figure: Figure, pair: Pair, exactly: bool, *, sure: bool) -> Claim:
    fit = _fit(figure, pair, exactly)
    verdict = verdict_of(fit) if sure else "cannot_tell"
    return Claim(
        "classes" if pair[1].unit == "classes" else "mean", verdict, "mean_fits" if fit == "yes" else "mean_differs",
        _told(pair[0].value, pair[1].value, figure), (figure, *pair), trap=verdict == "cannot_tell",
    )  # fmt: skip
