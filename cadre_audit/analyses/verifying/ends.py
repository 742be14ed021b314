"""Between what a change lies: what it is now, what it was, what it is measured against."""

from __future__ import annotations

import re

from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_RIGHT_AFTER = 4
_AND = word_key("và")
_REACHED = frozenset([*keys_of("đã đạt được nay hiện kết vượt"), ")", ";"])
_YEAR = re.compile(r"(?:19|20)\d{2}")
_NO_BASE = frozenset([",", ";", "(", ")", ".", "…", "0", ":"])


def baseline_of(sentence: Sentence, figure: Figure) -> str:
    """What a change is measured against, as printed: "nhiệm kỳ trước"."""
    keys = sentence.keys
    end = next((k for k in range(figure.last + 1, len(keys)) if keys[k] in (",", ";", ".", ")")), len(keys))
    words = prose_words()
    found = next(((s, n) for s, n, _ in words.cues["against"].all_in(keys[figure.last + 1 : end])), None)
    if found is None:
        return ""
    first = figure.last + 1 + found[0] + found[1]
    ends = (
        k for k in range(first + 1, len(keys)) if keys[k] in _NO_BASE and not _YEAR.fullmatch(sentence.tokens[k].text)
    )
    last = next(ends, len(keys))
    last = first + 1 if last == first else last
    taken = sentence.tokens[first : min(last, first + 10)]
    return " ".join(token.text for token in taken if token.key not in ("(",)).strip()


def state_before(sentence: Sentence, place: int, kind: str, unit: str = "") -> Figure | None:
    """What it is now: the figure of the same sort before a change, no clause between."""
    for figure in reversed(sentence.figures[:place]):
        if figure.kind == kind and figure.role in ("", "to") and (not unit or figure.unit == unit):
            gap = sentence.between(figure, sentence.figures[place])
            return figure if ";" not in gap else None
    return None


def base_in_brackets(sentence: Sentence, place: int, kind: str, unit: str = "") -> Figure | None:
    """What it was: "so với năm 2021 (50 người)"."""
    figure = sentence.figures[place]
    # "tăng 42 người (50%) so với năm 2022 (84 người)": the percentage says the same change
    repeated = [f for f in sentence.figures[place + 1 : place + 2] if f.kind == "percent" and f.depth > figure.depth]
    begin = place + 1 + (len(repeated) if kind == "count" else 0)
    for following in sentence.figures[begin : begin + 1]:
        gap = sentence.between(figure, following)
        named = prose_words().cues["against"].is_in(gap)
        if named and following.kind == kind and gap[-1:] == ["("] and (not unit or following.unit == unit):
            return following
    return None


def base_ahead(sentence: Sentence, place: int) -> Figure | None:
    """What it was, in brackets before the change: "so với năm 2021 (50 lớp) tăng 14 lớp"."""
    change = sentence.figures[place]
    base = sentence.figures[place - 1] if place else None
    if base is None or base.kind != change.kind or base.unit != change.unit or base.depth <= change.depth:
        return None
    ahead = sentence.keys[max(0, base.first - 8) : base.first]
    near = sentence.keys[base.last + 1 : change.first]
    named = prose_words().cues["against"].is_in(ahead) and ahead[-1:] == ["("]
    return base if named and near[:1] == [")"] and len(near) <= _RIGHT_AFTER else None


def base_of_time(draft: DraftFigures, sentence: Sentence, change: Figure, kind: str) -> Figure | None:
    """What it was in the year that a change is against, where the paragraph prints one such number."""
    year = _YEAR.search(baseline_of(sentence, change))
    if year is None:
        return None
    found = [
        f for s in draft.in_passage(sentence.passage) for f in s.figures
        if f.kind == kind and f.role in ("", "to") and f.exact and year[0] in f.time and f.start < change.start
        and (kind == "percent" or f.unit == change.unit)
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def ends_of(sentence: Sentence, place: int) -> tuple[Figure, Figure] | None:
    """The ends of "từ A lên B" beside a change, of percent or of counts."""
    change = sentence.figures[place]
    for one, other in zip(sentence.figures, sentence.figures[1:], strict=False):
        if one.role == "from" and other.role == "to" and one.exact and other.exact and change not in (one, other):
            apart = abs(sentence.figures.index(other) - place) if other.first < change.first else 1
            if _of_another(sentence, place, one):
                continue
            between = sentence.keys[min(other.last, change.last) + 1 : max(one.first, change.first)]
            if apart <= 1 and ";" not in between:
                return one, other
    return None


def _of_another(sentence: Sentence, place: int, first: Figure) -> bool:
    """Whether two ends are of the number right before them: 'giảm 52 trường (từ 538 xuống 486), y tế giảm 17'."""
    change, begin = sentence.figures[place], sentence.figures.index(first)
    if begin > place:
        return any(figure.kind == "count" for figure in sentence.figures[place + 1 : begin])
    before = sentence.figures[begin - 1] if begin else None
    bracketed = first.depth > change.depth and before is not None and "(" in sentence.between(before, first)
    return bracketed and change.kind == "count" and before is not None and before.role in ("up", "down")


def goal_of(draft: DraftFigures, sentence: Sentence, place: int) -> Figure | None:
    """The goal that a change is against: "vượt 2,5% so với chỉ tiêu"."""
    change = sentence.figures[place]
    words = prose_words()
    around = [
        *sentence.keys[max(0, change.first - 3) : change.first],
        *sentence.keys[change.last + 1 : change.last + 6],
    ]
    if not words.cues["goal"].is_in(around) and not words.cues["exceeds"].is_in(around):
        return None
    goals = [
        f for s in draft.in_passage(sentence.passage) for f in s.figures if f.role == "goal" and f.kind == "percent"
    ]
    only = len(goals) == 1 and goals[0].low == goals[0].high
    return goals[0] if only and not _is_one_of_several(draft.sentence_of(goals[0]), goals[0]) else None


def _is_one_of_several(sentence: Sentence, goal: Figure) -> bool:
    """Whether another goal follows without its word: 'chỉ tiêu 15% cán bộ trẻ, 20% cán bộ nữ'."""
    following = next((f for f in sentence.figures if f.first > goal.last), None)
    if following is None or following.kind != "percent" or following.role:
        return False
    gap = sentence.between(goal, following)
    return bool({",", _AND} & set(gap)) and not _REACHED & set(gap)


def states_before(draft: DraftFigures, sentence: Sentence, place: int, kind: str, unit: str) -> list[Figure]:
    """What it may be now: figures of the same sort before a change, the nearest first, its sentence before others."""
    own = [
        f for f in sentence.figures[:place] if f.kind == kind and f.unit == unit and f.role in ("", "to") and f.exact
    ]
    if own:
        return own[::-1]
    others = [f for s in draft.in_passage(sentence.passage) if s.number < sentence.number for f in s.figures]
    found = [f for f in others if f.kind == kind and f.unit == unit and f.role in ("", "to") and f.exact]
    # a number of another sentence may be of something else: it proves nothing where it does not fit
    return [*found[::-1], *found[:1]]


def follows(sentence: Sentence, now: Figure, change: Figure) -> bool:
    """Whether a change is told right after a number, so that it is the change of nothing else."""
    others = {k for figure in sentence.figures for k in range(figure.label.begin, figure.label.end)}
    between = [k for k in range(now.label.end, change.first) if k not in others or k >= change.label.begin]
    return len(between) <= _RIGHT_AFTER


def two_years(sentence: Sentence, place: int) -> tuple[Figure, Figure] | None:
    """The numbers of two years right before a change that names no other: '2021 là 2.150, 2022 là 2.107, giảm 43'."""
    change = sentence.figures[place]
    before = [f for f in sentence.figures[:place] if f.kind == "count" and f.unit == change.unit]
    if len(before) != 2 or place != 2 or change.kind != "count" or baseline_of(sentence, change):
        return None
    was, now = before
    years = [_YEAR.findall(figure.time) for figure in (was, now)]
    in_order = all(len(found) == 1 for found in years) and years[0][0] < years[1][0]
    alike = (
        was.exact and now.exact and not was.role and now.role in ("", "to") and was.label.concepts >= now.label.concepts
    )
    return (was, now) if in_order and alike and follows(sentence, now, change) else None
