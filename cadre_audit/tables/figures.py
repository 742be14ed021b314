"""The figures of a report: every number that counts or measures something, with what it counts and how exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from cadre_audit.tables.figure_labels import Label, label_of
from cadre_audit.tables.prose_numerals import NUMERALS, spelt_number
from cadre_audit.tables.prose_tokens import Token, is_share_word, number_of
from cadre_audit.vocabulary.prose import Matcher, keys_of, prose_words, word_key

FigureKind = Literal["count", "percent", "points", "ratio", "times", "other"]
Role = Literal["", "goal", "up", "down", "from", "to"]

COUNTED = ("people", "turns", "classes", "learners", "units", "posts", "documents", "money")
_MONEY = {word_key("nghìn"): 1000, word_key("triệu"): 10**6, word_key("tỷ"): 10**9}
# numbers after these are names even where something countable follows: "Quyết định 50 người" is no count
_ALWAYS_NAMES = frozenset(
    keys_of("định qđ án quyết thị luận tư nđ điều khoản thứ lục bảng luật tháng ngày"),
)
_EACH = word_key("mỗi")
_NUMBER_SIGNS = ("number", "ratio")
_LONE = {word_key("một"): 1, word_key("năm"): 5, word_key("tư"): 4}
_QUANTITY_CUES = frozenset(keys_of("có còn gồm cử mở được cho chỉ trừ thêm với là"))
_YEAR_AFTER = frozenset(
    keys_of("năm từ đến đoạn kỳ trước sau hết đầu cuối tháng và với sang tới quý vụ đề khóa"),
)


@dataclass(slots=True, eq=False)
class Figure:
    """A number of a report and what it says.

    Attributes:
        text: as printed, with a few words around it.
        low, high: the number; both are the same but for a printed range.
        of: what a ratio is of.
        decimals: how many are printed.
        rounding: ``under``, ``over``, ``about``, ``least``, ``most``, ``order`` or empty.
        unit: what is counted: ``people``, ``turns``, ``classes``, ``learners``, ``units`` …; empty when not understood.
        label: who or what is counted.
        role: whether it is a goal, a change, or an end of a change.
        total: whether it is called a total.
        time: the period it is of, as printed; empty when its sentence names none.
        first, last: its tokens in the sentence.
        depth: how many brackets it stands in.
    """

    text: str
    kind: FigureKind
    low: Fraction
    high: Fraction
    decimals: int
    unit: str
    first: int
    last: int
    of: Fraction | None = None
    rounding: str = ""
    label: Label = field(default_factory=Label)
    role: Role = ""
    total: bool = False
    time: str = ""
    depth: int = 0
    sentence: int = 0
    passage: int = 0
    start: int = 0
    aged: bool = False
    """Whether an age right after it says of whom it is."""
    inferred: bool = False
    """Whether the unit stands before the number, not after it."""

    @property
    def value(self) -> Fraction:
        """The number, where one is printed."""
        return self.low

    @property
    def exact(self) -> bool:
        """Whether it is printed without a word of rounding and is no range."""
        return not self.rounding and self.low == self.high


def find_numbers(tokens: Sequence[Token]) -> list[Figure]:
    """The figures of a sentence with their kinds and units; what they count is not told yet."""
    keys = [token.key if token.kind in ("word", "sign") else "0" for token in tokens]
    found: list[Figure] = []
    place = 0
    while place < len(tokens):
        figure = _at(tokens, keys, place)
        if figure is None:
            place += 1
            continue
        found.append(figure)
        place = figure.last + 1
    return found


def _at(tokens: Sequence[Token], keys: Sequence[str], place: int) -> Figure | None:
    token = tokens[place]
    if token.kind in _NUMBER_SIGNS:
        return None if _is_name(tokens, keys, place) or _is_year(tokens, keys, place) else _printed(tokens, keys, place)
    if token.kind != "word":
        return None
    if order := prose_words().orders.at(keys, place):
        return _order(tokens, keys, place, *order)
    return _in_words(tokens, keys, place) if token.key in NUMERALS else None


def _unit_at(keys: Sequence[str], place: int) -> tuple[int, str] | None:
    found = prose_words().units.at(keys, place)
    if found:
        return found
    concept = prose_words().concepts.at(keys, place)
    return (0, "people") if concept else None


def _is_name(tokens: Sequence[Token], keys: Sequence[str], place: int) -> bool:
    before = keys[max(0, place - 3) : place]
    if not any(_ends_with(prose_words().names_before, before[i:]) for i in range(len(before))):
        return False
    if before[-1] in _ALWAYS_NAMES:
        return True
    following = place + 1
    if following < len(keys) and (keys[following] == "%" or _unit_at(keys, following)):
        return False
    # "trong tổng số 636 CBCC" is a number of people, "số 12" is not
    return not (
        tokens[place].kind == "ratio"
        or (before[-1] == word_key("số") and len(before) > 1 and before[-2] == word_key("tổng"))
    )


def _ends_with(matcher: Matcher, keys: Sequence[str]) -> bool:
    found = matcher.at(keys, 0)
    return found is not None and found[0] == len(keys)


def _is_year(tokens: Sequence[Token], keys: Sequence[str], place: int) -> bool:
    token = tokens[place]
    if (
        token.kind != "number"
        or len(token.text) != 4
        or not token.text.isdigit()
        or not 1900 <= int(token.text) <= 2100
    ):
        return False
    if place and keys[place - 1] == word_key("năm"):
        return True
    if place + 1 < len(keys) and (prose_words().units.at(keys, place + 1) or keys[place + 1] == "%"):
        return bool(place) and keys[place - 1] in _YEAR_AFTER
    return True


def _is_share(tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return place < len(tokens) and is_share_word(tokens[place].key, after)


def _printed(tokens: Sequence[Token], keys: Sequence[str], place: int) -> Figure | None:
    token = tokens[place]
    assert token.low is not None
    assert token.high is not None
    low, high, decimals = token.low, token.high, token.decimals
    following = place + 1
    kind: FigureKind = "ratio" if token.kind == "ratio" else "count"
    last, unit = place, ""
    if keys[following : following + 1] == ["%"]:
        kind, last = "percent", following
        low, high, decimals = _as_percent(token, low, high, decimals)
        if keys[following + 1 : following + 2] in (["-"], ["–"]) and keys[following + 3 : following + 4] == ["%"]:
            end = tokens[following + 2].high
            high, last = end if end is not None else high, following + 3
    elif keys[following : following + 1] == [word_key("điểm")]:
        kind, last, unit = "points", following, "points"
        if keys[following + 1 : following + 2] == ["%"]:
            last += 1
        elif not decimals and keys[place - 1 : place] not in ([word_key("tăng")], [word_key("giảm")]):
            kind = "other"
    elif (found := _unit_at(keys, following)) and not _is_share(tokens, following):
        length, unit = found
        last = place + length if length else place
        low, high, decimals = _as_count(token, unit, low, high, decimals)
        if unit == "money":
            size = _MONEY.get(keys[following], 1)
            low, high = low * size, high * size
            # what is printed in billions with decimals is rounded
            return Figure("", "count", low, high, 0, unit, place, last, rounding="about" if decimals else "")
        if unit == "times":
            kind = "times"
        elif unit not in COUNTED:
            kind = "other"
    if kind == "count" and (decimals or _is_rate(tokens, last) or _is_of_each(keys, place)):
        kind = "other"
    return Figure("", kind, low, high, decimals, unit, place, last, of=token.of)


def _is_rate(tokens: Sequence[Token], last: int) -> bool:
    """Whether a number is so many of one thing for each of another: "48 học viên/lớp", "27 triệu đồng/lớp"."""
    for token in tokens[last + 1 : last + 4]:
        if token.kind != "word":
            return False
        if "/" in token.text:
            return token.text.lower() != "đ/c"
    return False


def _is_of_each(keys: Sequence[str], place: int) -> bool:
    """Whether a number is that of each of something: "mỗi xã 2 đồng chí"."""
    for k in range(place - 1, max(-1, place - 6), -1):
        if keys[k] in (",", ";", ".", "(", ":", "0"):
            return False
        if keys[k] == _EACH:
            return prose_words().units.at(keys, k + 1) is not None
    return False


def _as_percent(token: Token, low: Fraction, high: Fraction, decimals: int) -> tuple[Fraction, Fraction, int]:
    """'88.836 %' is less than a hundred: nobody prints thousands of percent with a group."""
    plain = re.fullmatch(r"\d+\.\d+", token.text)
    if plain and low >= 1000:
        value = Fraction(token.text)
        return value, value, len(token.text.partition(".")[2])
    return low, high, decimals


def _as_count(token: Token, unit: str, low: Fraction, high: Fraction, decimals: int) -> tuple[Fraction, Fraction, int]:
    """'1,004 học viên' is a thousand and four: people are whole."""
    if unit in COUNTED and decimals == 3 and low == high and "," in token.text:
        value = number_of(token.text.replace(",", "."))[0]
        return value, value, 0
    return low, high, decimals


def _order(tokens: Sequence[Token], keys: Sequence[str], place: int, length: int, phrase: str) -> Figure | None:
    found = _unit_at(keys, place + length)
    if not found or not found[0]:
        return None
    size = Fraction(prose_words().order_sizes[phrase])
    figure = Figure("", "count", size, size * 10 - 1, 0, found[1], place, place + length + found[0] - 1)
    figure.rounding = "order"
    return figure


def _in_words(tokens: Sequence[Token], keys: Sequence[str], place: int) -> Figure | None:
    number = spelt_number(keys[place : place + 8])
    if number is None:
        return None
    length, value = number
    # "hai mươi mốt (21) lớp"
    end = place + length
    end += 3 if tuple(keys[end : end + 3]) == ("(", "0", ")") and tokens[end + 1].kind == "number" else 0
    found = prose_words().units.at(keys, end)
    if not found or found[1] not in COUNTED:
        return None
    if length == 1 and keys[place] in _LONE and (not place or keys[place - 1] not in _QUANTITY_CUES):
        return None
    size = Fraction(value)
    return Figure("", "count", size, size, 0, found[1], place, end + found[0] - 1)


def with_labels(figures: Sequence[Figure], tokens: Sequence[Token], ladder: str, scope: frozenset[str]) -> list[Figure]:
    """The figures of a sentence with what they count, of the ladder and the people that the text above names."""
    keys = [token.key if token.kind in ("word", "sign") else "0" for token in tokens]
    starts = [(figure.first, figure.last) for figure in figures]
    labels = label_of(keys, starts, [figure.kind for figure in figures], ladder, scope)
    return [
        replace(
            figure,
            label=label,
            unit=figure.unit or (label.unit if figure.kind in ("count", "ratio") else ""),
            inferred=not figure.unit,
        )
        for figure, label in zip(figures, labels, strict=True)
    ]
