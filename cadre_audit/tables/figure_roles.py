"""What a figure is for: a state, a goal, a change, the beginning or the end of one; whether it is a total; of when."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from cadre_audit.tables.figures import Figure, Role
from cadre_audit.tables.prose_tokens import Token
from cadre_audit.vocabulary.prose import Matcher, prose_words, word_key

_NEAR, _REACH = 5, 14
_STOPS = frozenset([";", ".", ")", "!", "?"])
_RISE_TO = frozenset(word_key(word) for word in ("lên", "xuống", "đến", "còn", "thành", "tới"))
_FROM = word_key("từ")
# "thấp hơn 1,6" is a difference and no rounding
_COMPARED = frozenset(word_key(word) for word in ("cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "tốt", "kém"))
_ONLY_A_YEAR = frozenset([*(word_key(word) for word in ("năm", "là", "có", "còn", "đạt", "tháng", "đến")), "0"])
_TO = word_key("đến")
_BETWEEN = ((",",), (word_key("và"),), (_TO,))
_UP_TO = (word_key("lên"), word_key("xuống"), word_key("còn"))


def set_roles(keys: Sequence[str], tokens: Sequence[Token], figures: Sequence[Figure]) -> None:
    """Sets the role, the rounding, the time of each figure and whether it is a total."""
    previous = -1
    for figure in figures:
        before = _window(keys, previous, figure.first)
        figure.rounding = figure.rounding or _rounding(keys, figure)
        figure.total = _called_total(before, figure)
        figure.time = _time(tokens, figure)
        figure.role = _role(before, figure)
        previous = figure.last
    _both_changes(keys, figures)
    _series(keys, figures)
    _years(figures)
    _out_of(keys, figures)
    for one, other in itertools.pairwise(figures):
        signs = set(keys[one.last + 1 : other.first]) & (_STOPS | {",", "("})
        one.aged = one.kind == "count" and other.unit == "age" and not signs
    for one, other in itertools.pairwise(figures):
        gap = keys[one.last + 1 : other.first]
        came_from = keys[max(0, one.first - 2) : one.first]
        if one.kind == other.kind and _FROM in came_from and any(key in _RISE_TO for key in gap[-3:]) and len(gap) < 10:
            one.role, other.role = "from", "to"


def _both_changes(keys: Sequence[str], figures: Sequence[Figure]) -> None:
    """A second change that has no word of its own: 'tăng 9 lớp và 612 học viên'."""
    for one, other in itertools.pairwise(figures):
        joined = list(keys[one.last + 1 : other.first]) == [word_key("và")] and one.unit != other.unit
        if joined and one.role in ("up", "down") and one.kind == other.kind == "count" and not other.role:
            other.role = one.role


def _series(keys: Sequence[str], figures: Sequence[Figure]) -> None:
    """Numbers without a unit that stand right before one that has it: '12, 85 và 9 người', 'từ 30 đến 40 tuổi'."""
    for one, other in reversed([*itertools.pairwise(figures)]):
        gap = tuple(keys[one.last + 1 : other.first])
        if not one.unit and one.kind in ("count", "other") and gap in _BETWEEN and one.decimals == 0:
            one.unit, one.kind = other.unit, other.kind
            if gap == (_TO,):
                one.kind = other.kind = "other"


def _years(figures: Sequence[Figure]) -> None:
    """A number without a unit that repeats the one before for another year: 'năm 2021 là 2.150, năm 2022 là 2.107'."""
    for one, other in itertools.pairwise(figures):
        same = one.kind == other.kind == "count" and one.inferred and one.unit and one.time != other.time
        if same and not other.unit and other.time and set(other.label.words) <= _ONLY_A_YEAR:
            other.unit = one.unit


def _out_of(keys: Sequence[str], figures: Sequence[Figure]) -> None:
    """A number without a unit that is out of another: '276 trên tổng số 300 đồng chí'."""
    for one, other in itertools.pairwise(figures):
        gap = keys[one.last + 1 : other.first]
        found = prose_words().cues["out_of_number"].at(gap, 0) if gap else None
        if found and found[0] == len(gap) > 1 and not one.unit and one.kind == other.kind == "count":
            one.unit = other.unit


def _window(keys: Sequence[str], previous: int, first: int) -> list[str]:
    """The keys before a figure that speak of it: from the figure before it, and from the last stop."""
    begin = max(previous + 1, first - _REACH)
    stops = [k for k in range(begin, first) if keys[k] in _STOPS]
    return list(keys[(stops[-1] + 1 if stops else begin) : first])


def _rounding(keys: Sequence[str], figure: Figure) -> str:
    words = prose_words()
    for length in (3, 2, 1):
        start = figure.first - length
        found = words.rounding.at(keys, start) if start >= 0 else None
        if found and found[0] == length:
            # "trên tổng số 20" and "trên 20 xã" say of how many, not more than how many
            across = length == 1 and keys[start] == word_key("trên") and figure.unit == "units"
            compared = length == 1 and start > 0 and keys[start - 1] in _COMPARED
            return "" if across or compared else found[1]
    tail = keys[figure.last + 1 : figure.last + 1 + 8]
    if keys[figure.first - 1 : figure.first] == [_FROM] and _has_pair(tail, word_key("trở"), word_key("lên")):
        return "least"
    return ""


def _has_pair(keys: Sequence[str], one: str, other: str) -> bool:
    return any(pair == (one, other) for pair in itertools.pairwise(keys))


def _called_total(before: Sequence[str], figure: Figure) -> bool:
    words = prose_words()
    near = before[-8:]
    if figure.kind == "count" and any(s + n == len(before) for s, n, _ in words.cues["out_of_number"].all_in(before)):
        return True
    return figure.kind == "count" and (words.cues["total"].is_in(near) or _starts_with(words.cues["total"], before))


def _starts_with(matcher: Matcher, keys: Sequence[str]) -> bool:
    return matcher.at(keys, 0) is not None if keys else False


def _role(before: Sequence[str], figure: Figure) -> Role:
    words = prose_words()
    last = {name: _last(words.cues[name], before) for name in ("goal", "up", "down", "more")}
    steady = _last(words.cues["not_up"], before)
    near = len(before) - _NEAR
    for name in ("up", "down"):
        place = last[name]
        if place >= max(near, 0) and place > steady:
            # "tăng lên 565" and "giảm còn 12" tell where it ended
            return "to" if any(key in _UP_TO for key in before[place:]) and figure.kind != "points" else name
    if figure.kind == "percent" and "(" in before[max(last["goal"], 0) :]:
        # "1.890/1.925 biên chế được giao (98,2%)" is what was reached
        return ""
    after_goal = before[max(last["goal"], 0) :]
    if last["goal"] >= 0 and not _attained(after_goal) and not words.cues["missing"].is_in(after_goal):
        return "goal"
    return ""


def _attained(after_goal: Sequence[str]) -> bool:
    """Whether what follows the word for a goal is what was reached: "so với kế hoạch, đã mở 12 lớp"."""
    return any(key in (word_key("đã"), word_key("đạt"), ")") for key in after_goal)


def _last(matcher: Matcher, keys: Sequence[str]) -> int:
    return max((start for start, _, _ in matcher.all_in(keys)), default=-1)


def _time(tokens: Sequence[Token], figure: Figure) -> str:
    """The date named last before the figure in its sentence, else the only one after it."""
    dates = [
        (k, token)
        for k, token in enumerate(tokens)
        if token.kind == "date" or (token.kind == "number" and _is_year(tokens, k))
    ]
    before = [token.text for k, token in dates if k < figure.first]
    after = [token.text for k, token in dates if k > figure.last]
    return before[-1] if before else (after[0] if len(after) == 1 else "")


def _is_year(tokens: Sequence[Token], place: int) -> bool:
    text = tokens[place].text
    return (
        len(text) == 4 and text.isdigit() and 1900 <= int(text) <= 2100 and place > 0
        and tokens[place - 1].key == word_key("năm")
    )  # fmt: skip
