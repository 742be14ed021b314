"""Changes and goals: points or percent, from which base, and whether a goal is reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from cadre_audit.analyses.verify_claims import Claim, fits, percent, plain, printed, range_of, verdict_of
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_CHANGES = ("up", "down")
_RIGHT_AFTER = 4
_YEAR = re.compile(r"(?:19|20)\d{2}")
_NO_BASE = frozenset([",", ";", "(", ")", ".", "…", "0", ":"])
_REACHED = tuple(word_key(word) for word in ("vượt", "hoàn", "đạt"))
_SAME = frozenset([word_key("cùng"), word_key("kỳ")])


def trend_claims(draft: DraftFigures) -> list[Claim]:
    """What a draft says of changes and goals."""
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for place, figure in enumerate(sentence.figures):
            if figure.role in _CHANGES:
                claims += _change(draft, sentence, place)
            elif figure.role == "goal":
                claims += _goal(draft, sentence, place)
            elif figure.kind == "percent" and (beside := list(_beside_change(sentence, place))):
                claims += beside
            elif figure.kind == "percent" and figure.role == "" and (found := list(_of_plan(draft, sentence, place))):
                claims += found
            elif figure.kind == "times":
                claims += _times(draft, sentence, place)
    return claims + list(_baselines(draft))


def baseline_of(sentence: Sentence, figure: Figure) -> str:
    """What a change is measured against, as printed: "nhiệm kỳ trước"."""
    keys = sentence.keys
    end = next((k for k in range(figure.last + 1, len(keys)) if keys[k] in (",", ";", ".", ")")), len(keys))
    words = prose_words()
    found = next(((s, n) for s, n, _ in words.cues["against"].all_in(keys[figure.last + 1 : end])), None)
    if found is None:
        return ""
    first = figure.last + 1 + found[0] + found[1]
    ends = (k for k in range(first + 1, len(keys)) if keys[k] in _NO_BASE and not _YEAR.fullmatch(sentence.tokens[k].text))
    last = next(ends, len(keys))
    last = first + 1 if last == first else last
    taken = sentence.tokens[first : min(last, first + 10)]
    return " ".join(token.text for token in taken if token.key not in ("(",)).strip()


def _state_before(sentence: Sentence, place: int, kind: str, unit: str = "") -> Figure | None:
    """What it is now: the figure of the same sort before a change, no clause between."""
    for figure in reversed(sentence.figures[:place]):
        if figure.kind == kind and figure.role in ("", "to") and (not unit or figure.unit == unit):
            gap = sentence.between(figure, sentence.figures[place])
            return figure if ";" not in gap else None
    return None


def _base_in_brackets(sentence: Sentence, place: int, kind: str, unit: str = "") -> Figure | None:
    """What it was: "so với năm 2021 (50 người)"."""
    figure = sentence.figures[place]
    for following in sentence.figures[place + 1 : place + 2]:
        gap = sentence.between(figure, following)
        named = prose_words().cues["against"].is_in(gap)
        if named and following.kind == kind and gap[-1:] == ["("] and (not unit or following.unit == unit):
            return following
    return None


def _base_of_time(draft: DraftFigures, sentence: Sentence, change: Figure, kind: str) -> Figure | None:
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


def _ends(sentence: Sentence, place: int) -> tuple[Figure, Figure] | None:
    """The ends of "từ A lên B" beside a change, of percent or of counts."""
    change = sentence.figures[place]
    for one, other in zip(sentence.figures, sentence.figures[1:], strict=False):
        if one.role == "from" and other.role == "to" and one.exact and other.exact and change not in (one, other):
            apart = abs(sentence.figures.index(other) - place) if other.first < change.first else 1
            between = sentence.keys[min(other.last, change.last) + 1 : max(one.first, change.first)]
            if apart <= 1 and ";" not in between:
                return one, other
    return None


def _change(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    change = sentence.figures[place]
    down = change.role == "down"
    if change.kind in ("percent", "points"):
        now = _state_before(sentence, place, "percent")
        ends = _ends(sentence, place)
        was = _base_in_brackets(sentence, place, "percent") or _base_of_time(draft, sentence, change, "percent")
        was = None if was is now else was
        if ends is None and was is not None and now is not None and now.exact and was.exact:
            ends = (was, now)
        if ends is None and now is not None and now.exact and (goal := _goal_of(draft, sentence, place)):
            ends = (goal, now)
        if ends is not None:
            yield _from_to(sentence, change, *ends, down=down)
            return
        if now is not None and now.exact:
            yield _readings(sentence, change, now, down)
        elif now is None:
            counts = _state_before(sentence, place, "count")
            if change.kind == "percent" and counts is not None and counts.exact:
                base = _base_in_brackets(sentence, place, "count", counts.unit)
                base = base or _base_of_time(draft, sentence, replace(change, unit=counts.unit), "count")
                if base is counts:
                    base = None
                if base is not None and base.exact:
                    yield _from_to(sentence, change, base, counts, down=down)
    elif change.kind == "count":
        yield from _count_change(draft, sentence, place, down)


def _goal_of(draft: DraftFigures, sentence: Sentence, place: int) -> Figure | None:
    """The goal that a change is against: "vượt 2,5% so với chỉ tiêu"."""
    change = sentence.figures[place]
    words = prose_words()
    around = [*sentence.keys[max(0, change.first - 3) : change.first], *sentence.keys[change.last + 1 : change.last + 6]]
    if not words.cues["goal"].is_in(around) and not words.cues["exceeds"].is_in(around):
        return None
    goals = [f for s in draft.in_passage(sentence.passage) for f in s.figures if f.role == "goal" and f.kind == "percent"]
    return goals[0] if len(goals) == 1 and goals[0].low == goals[0].high else None


def _count_change(draft: DraftFigures, sentence: Sentence, place: int, down: bool) -> Iterator[Claim]:
    change = sentence.figures[place]
    if not change.exact:
        return
    ends = _ends(sentence, place)
    if ends is not None and ends[0].kind == "count":
        yield _difference(change, *ends, down=down, sure=True)
        return
    was = _base_in_brackets(sentence, place, "count", change.unit) or _base_of_time(draft, sentence, change, "count")
    found = [f for f in _states_before(draft, sentence, place, "count", change.unit) if f is not was]
    if was is None or not was.exact or not found:
        return
    fitting = [now for now in found if (was.value - now.value if down else now.value - was.value) == change.value]
    now = fitting[0] if fitting else found[0]
    clause = [f for f in found if f.sentence == change.sentence and ";" not in sentence.between(f, change)]
    yield _difference(change, was, now, down=down, sure=len(clause) == 1 and _follows(sentence, now, change))


def _beside_change(sentence: Sentence, place: int) -> Iterator[Claim]:
    """'giảm 62 biên chế (1,93%)': the change of a count in percent of what it was."""
    share = sentence.figures[place]
    change = sentence.figures[place - 1] if place else None
    if change is None or change.role not in _CHANGES or change.kind != "count" or not change.exact:
        return
    gap = sentence.keys[change.label.end : share.first]
    if len(gap) > 4 or not (gap[:1] == ["("] or prose_words().cues["strong_share"].is_in(gap)):
        return
    ends = _ends(sentence, place - 1)
    now = _state_before(sentence, place - 1, "count", change.unit)
    sign = 1 if change.role == "down" else -1
    was = ends[0].value if ends else now.value + sign * change.value if now is not None and now.exact else None
    if not was or was <= 0:
        return
    fit = fits(share, change.value * 100 / was)
    sums = f"{plain(change.value)}/{plain(was)} = {percent(change.value, was, max(share.decimals, 1))}"
    reason = {"yes": "share_fits", "cut": "share_cut", "loose": "share_loose", "no": "share_unsure"}[fit]
    verdict = "true" if fit == "yes" else "cannot_tell"
    yield Claim("trend", verdict, reason, sums, (share, change), {"n": plain(was)}, trap=fit != "yes")  # type: ignore[arg-type]


def _follows(sentence: Sentence, now: Figure, change: Figure) -> bool:
    """Whether a change is told right after a number, so that it is the change of nothing else."""
    return change.first - now.label.end <= _RIGHT_AFTER


def _difference(change: Figure, was: Figure, now: Figure, *, down: bool, sure: bool) -> Claim:
    """A change of a count against both ends; of several numbers that may be the end nothing is proven."""
    real = was.value - now.value if down else now.value - was.value
    high, low = (was, now) if down else (now, was)
    sums = f"{plain(high.value)} - {plain(low.value)} = {plain(real)}"
    if real == change.value:
        return Claim("trend", "true", "change_fits", sums, (change, now, was))
    verdict = "false" if sure else "cannot_tell"
    return Claim("trend", verdict, "change_differs", sums, (change, now, was), trap=not sure)  # type: ignore[arg-type]


def _states_before(draft: DraftFigures, sentence: Sentence, place: int, kind: str, unit: str) -> list[Figure]:
    """What it may be now: figures of the same sort before a change, the nearest first, of the sentence before others."""
    own = [f for f in sentence.figures[:place] if f.kind == kind and f.unit == unit and f.role in ("", "to") and f.exact]
    if own:
        return own[::-1]
    others = [f for s in draft.in_passage(sentence.passage) if s.number < sentence.number for f in s.figures]
    found = [f for f in others if f.kind == kind and f.unit == unit and f.role in ("", "to") and f.exact]
    # a number of another sentence may be of something else: it proves nothing where it does not fit
    return [*found[::-1], *found[:1]]


def _from_to(sentence: Sentence, change: Figure, was: Figure, now: Figure, *, down: bool) -> Claim:
    """Both ends are printed: the change is the one, the other, or neither."""
    decimals = max(change.decimals, was.decimals, now.decimals, 1)
    step = was.value - now.value if down else now.value - was.value
    relative = step * 100 / was.value if was.value else Fraction(0)
    shares = now.kind == "percent"
    points = f"{printed(now)} - {printed(was)} = {plain(now.value - was.value, decimals)} pp"
    ratio = f"{plain(now.value, now.decimals)}/{plain(was.value, was.decimals)} - 1 = {plain(relative if not down else -relative, 1)} %"
    if shares and fits(change, step) in ("yes", "cut"):
        reason = "points_fit" if change.kind == "points" else "points_as_percent"
        return Claim("trend", "true", reason, points, (change, now, was), trap=reason == "points_as_percent")
    if change.kind == "percent" and fits(change, relative) in ("yes", "cut"):
        return Claim("trend", "true", "change_fits", ratio, (change, now, was))
    sure = (was.role == "from" and now.role == "to") or was.role == "goal" or _follows(sentence, now, change)
    loose = not sure or (shares and fits(change, step) == "loose") or (change.kind == "percent" and fits(change, relative) == "loose")
    sums = f"{points}; {ratio}" if shares else ratio
    return Claim("trend", "cannot_tell" if loose else "false", "change_differs", sums, (change, now, was), trap=loose)


def _readings(sentence: Sentence, change: Figure, now: Figure, down: bool) -> Claim:
    """Only the change and what it is now: what it was, read as points and read as percent."""
    low, high = range_of(change) if change.rounding else (change.low, change.high)
    sign = -1 if down else 1
    decimals = max(change.decimals, now.decimals, 1)
    before = sorted((now.value - sign * low, now.value - sign * high))
    points = f"{printed(now)} {'+' if down else '-'} {_told(low, high, change)} pp = {_span(before, decimals)} %"
    values = {"baseline": baseline_of(sentence, change)}
    if change.kind == "points":
        return Claim("trend", "cannot_tell", "points_base", points, (change, now), values)
    grown = sorted(now.value / (1 + sign * x / 100) for x in (low, high) if 1 + sign * x / 100 > 0)
    ratio = f"{printed(now)} / (1 {'-' if down else '+'} {_told(low, high, change)} %) = {_span(grown, decimals)} %"
    return Claim("trend", "cannot_tell", "points_or_percent", f"{points}; {ratio}", (change, now), values, trap=True)


def _told(low: Fraction, high: Fraction, figure: Figure) -> str:
    one, other = plain(low, figure.decimals), plain(high, figure.decimals)
    return one if one == other else f"({one}..{other})"


def _span(values: Sequence[Fraction], decimals: int) -> str:
    if not values:
        return "?"
    one, other = plain(values[0], decimals), plain(values[-1], decimals)
    return one if one == other else f"{one}..{other}"


def _times(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    """'gấp 1,5 lần năm 2021 (80 người)'."""
    factor = sentence.figures[place]
    following = sentence.figures[place + 1] if place + 1 < len(sentence.figures) else None
    if not prose_words().cues["times"].is_in(sentence.keys[max(0, factor.first - 4) : factor.first]):
        return
    if following is None or following.kind != "count" or sentence.keys[following.first - 1] != "(":
        return
    found = _states_before(draft, sentence, place, "count", following.unit)
    if not found or not following.exact or not following.value:
        return
    now = next((f for f in found if fits(factor, f.value / following.value) == "yes"), found[0])
    fit = fits(factor, now.value / following.value)
    sums = f"{plain(now.value)}/{plain(following.value)} = {plain(now.value / following.value, factor.decimals + 1)}"
    verdict = verdict_of(fit) if fit != "no" or len(found) == 1 else "cannot_tell"
    reason = {"yes": "change_fits", "cut": "share_cut", "loose": "share_loose", "no": "change_differs"}[fit]
    yield Claim("trend", verdict, reason, sums, (factor, now, following), trap=verdict == "cannot_tell")


def _of_plan(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    """'So với kế hoạch 1.200 lượt, đạt 103,8%': what was done of what was planned."""
    share = sentence.figures[place]
    near = sentence.figures[place + 1 : place + 2] + sentence.figures[:place][::-1]
    goals = [f for f in near if f.role == "goal" and f.kind == "count" and f.exact and f.value]
    if not goals or not _says_of_plan(sentence, share):
        return
    goal = goals[0]
    others = [f for f in _states_before(draft, sentence, place, "count", goal.unit) if f is not goal]
    if not others:
        return
    largest = max(others, key=lambda f: f.value)
    now = next((f for f in others if fits(share, f.value * 100 / goal.value) == "yes"), largest)
    fit = fits(share, now.value * 100 / goal.value)
    sums = f"{plain(now.value)}/{plain(goal.value)} = {percent(now.value, goal.value, max(share.decimals, 1))}"
    verdict = verdict_of(fit) if fit != "no" or len(others) == 1 else "cannot_tell"
    reason = {"yes": "share_fits", "cut": "share_cut", "loose": "share_loose", "no": "share_differs"}[fit]
    yield Claim("share", verdict, reason, sums, (share, now, goal), {"n": plain(goal.value)}, trap=verdict == "cannot_tell")


def _says_of_plan(sentence: Sentence, share: Figure) -> bool:
    words = prose_words()
    before = sentence.keys[max(0, share.first - 4) : share.first]
    after = sentence.keys[share.last + 1 : share.last + 5]
    return words.cues["plan_share"].is_in(after) or words.cues["share"].is_in(before)


def _goal(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    goal = sentence.figures[place]
    reached = _reached(sentence, place, goal)
    if reached is None or goal.low != goal.high or not reached.exact or goal.rounding in ("most", "under", "about"):
        return
    decimals = max(goal.decimals, reached.decimals, 1 if goal.kind == "percent" else 0)
    unit = " pp" if goal.kind == "percent" else ""
    over = reached.value - goal.value
    sums = f"{printed(reached)} - {printed(goal)} = {'+' if over >= 0 else ''}{plain(over, decimals)}{unit}"
    due = _due_year(sentence, goal)
    values = {"due": str(due) if due else "", "early": ""}
    if due and draft.day and over >= 0 and due > draft.day.year:
        values["early"] = str(due - draft.day.year)
    if over >= 0:
        yield Claim("target", "true", "attained_early" if values["early"] else "attained", sums, (reached, goal), values)
        return
    gap = sentence.keys[min(reached.last, goal.last) + 1 : max(reached.first, goal.first)]
    around = [*sentence.keys[max(0, reached.first - 4) : reached.first], *gap]
    says_so = _REACHED[0] in around
    yield Claim("target", "false" if says_so else "cannot_tell", "not_attained", sums, (reached, goal), values, trap=not says_so)


def _reached(sentence: Sentence, place: int, goal: Figure) -> Figure | None:
    def alike(figure: Figure) -> bool:
        return figure.kind == goal.kind and figure.role in ("", "to") and (goal.kind == "percent" or figure.unit == goal.unit)

    if place and alike(sentence.figures[place - 1]):
        return sentence.figures[place - 1]
    following = sentence.figures[place + 1 : place + 2]
    if following and alike(following[0]):
        gap = sentence.between(goal, following[0])
        if any(key in (word_key("đạt"), word_key("đã"), word_key("được")) for key in gap):
            return following[0]
    return None


def _due_year(sentence: Sentence, goal: Figure) -> int | None:
    """The year named nearest to a goal, before or after it."""
    years = []
    for k, token in enumerate(sentence.tokens):
        if token.kind == "date" and token.day and token.day[0]:
            years.append((abs(k - goal.first), token.day[0]))
        elif token.text.isdigit() and len(token.text) == 4 and k and sentence.tokens[k - 1].key == word_key("năm"):
            years.append((abs(k - goal.first), int(token.text)))
    near = [year for distance, year in sorted(years) if distance < 12]
    return near[0] if near else None


def _baselines(draft: DraftFigures) -> Iterator[Claim]:
    """Changes of one paragraph that are measured against different times."""
    for passage in dict.fromkeys(s.passage for s in draft.sentences):
        named = [
            (figure, baseline_of(sentence, figure))
            for sentence in draft.in_passage(passage)
            for figure in sentence.figures
            if figure.role in _CHANGES and figure.kind in ("percent", "points")
        ]
        told = [(figure, text) for figure, text in named if text]
        names = list(dict.fromkeys(text.lower() for _, text in told))
        if len(names) > 1 and not all(any(ch.isdigit() for ch in name) for name in names):
            texts = list(dict.fromkeys(text for _, text in told))
            yield Claim(
                "trend", "cannot_tell", "baselines_differ", "", tuple(figure for figure, _ in told),
                {"baselines": " / ".join(f"“{text}”" for text in texts)}, trap=True,
            )  # fmt: skip

