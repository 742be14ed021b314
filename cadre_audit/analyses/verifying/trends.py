"""Changes and goals: points or percent, from which base, and whether a goal is reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, fits, percent, plain, printed, range_of
from cadre_audit.analyses.verifying.ends import (
    base_ahead,
    base_in_brackets,
    base_of_time,
    baseline_of,
    ends_of,
    follows,
    goal_of,
    state_before,
    states_before,
    two_years,
)
from cadre_audit.analyses.verifying.goals import beyond_plan, goal_claims, share_of_plan
from cadre_audit.analyses.verifying.times import times_claims
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words

_CHANGES = ("up", "down")


def trend_claims(draft: DraftFigures) -> list[Claim]:
    """What a draft says of changes and goals."""
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for place, figure in enumerate(sentence.figures):
            if figure.role in _CHANGES:
                claims += _change(draft, sentence, place)
            elif figure.role == "goal":
                claims += goal_claims(draft, sentence, place)
            elif figure.kind == "percent" and (beside := list(_beside_change(sentence, place))):
                claims += beside
            elif (
                figure.kind == "percent"
                and figure.role == ""
                and (found := list(share_of_plan(draft, sentence, place)))
            ):
                claims += found
    return [*claims, *times_claims(draft), *_baselines(draft)]


def _change(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    change = sentence.figures[place]
    if _is_of_several(sentence, change):
        return
    down = change.role == "down"
    if change.kind == "percent" and (beyond := list(beyond_plan(draft, sentence, place))):
        yield from beyond
        return
    if change.kind in ("percent", "points"):
        now = state_before(sentence, place, "percent")
        # "thấp hơn kế hoạch 20%" is of the plan, not of the numbers before
        of_plan = prose_words().cues["goal"].is_in(sentence.keys[max(0, change.first - 3) : change.first])
        ends = None if of_plan else ends_of(sentence, place)
        was = base_in_brackets(sentence, place, "percent") or base_of_time(draft, sentence, change, "percent")
        was = None if was is now else was
        if ends is None and was is not None and now is not None and now.exact and was.exact:
            ends = (was, now)
        if ends is None and now is not None and now.exact and (goal := goal_of(draft, sentence, place)):
            ends = (goal, now)
        if ends is not None:
            yield _from_to(sentence, change, *ends, down=down)
            return
        if now is not None and now.exact:
            yield _readings(sentence, change, now, down)
        elif now is None:
            counts = state_before(sentence, place, "count")
            if change.kind == "percent" and counts is not None and counts.exact:
                base = base_in_brackets(sentence, place, "count", counts.unit)
                base = base or base_of_time(draft, sentence, replace(change, unit=counts.unit), "count")
                if base is counts:
                    base = None
                if base is not None and base.exact:
                    yield _from_to(sentence, change, base, counts, down=down)
    elif change.kind == "count":
        yield from _count_change(draft, sentence, place, down)


def _is_of_several(sentence: Sentence, change: Figure) -> bool:
    """Whether a change is a mean of several years, or the first of 'tăng lần lượt 38% và 44%'."""
    cues = prose_words().cues
    yearly = cues["yearly"].is_in(sentence.keys[max(0, change.first - 6) : change.last + 4])
    return yearly or cues["respectively"].is_in(sentence.keys[max(0, change.first - 3) : change.first])


def _count_change(draft: DraftFigures, sentence: Sentence, place: int, down: bool) -> Iterator[Claim]:
    change = sentence.figures[place]
    if not change.exact:
        return
    ends = ends_of(sentence, place)
    if ends is not None and ends[0].kind == "count":
        yield _difference(change, *ends, down=down, sure=True)
        return
    if (years := two_years(sentence, place)) is not None:
        yield _difference(change, *years, down=down, sure=True)
        return
    ahead = base_ahead(sentence, place)
    was = (
        ahead
        or base_in_brackets(sentence, place, "count", change.unit)
        or base_of_time(draft, sentence, change, "count")
    )
    found = [f for f in states_before(draft, sentence, place, "count", change.unit) if f is not was]
    if was is None or not was.exact or not found:
        return
    fitting = [now for now in found if (was.value - now.value if down else now.value - was.value) == change.value]
    now = fitting[0] if fitting else found[0]
    if ahead is not None and len(found) == 1:
        yield _difference(change, was, now, down=down, sure=True)
        return
    clause = [f for f in found if f.sentence == change.sentence and ";" not in sentence.between(f, change)]
    yield _difference(change, was, now, down=down, sure=len(clause) == 1 and follows(sentence, now, change))


def _beside_change(sentence: Sentence, place: int) -> Iterator[Claim]:
    """'giảm 62 biên chế (1,93%)': the change of a count in percent of what it was."""
    share = sentence.figures[place]
    change = sentence.figures[place - 1] if place else None
    if change is None or change.role not in _CHANGES or change.kind != "count" or not change.exact:
        return
    gap = sentence.keys[change.label.end : share.first]
    if len(gap) > 4 or not (gap[:1] == ["("] or prose_words().cues["strong_share"].is_in(gap)):
        return
    ends = ends_of(sentence, place - 1) or two_years(sentence, place - 1)
    now = state_before(sentence, place - 1, "count", change.unit)
    sign = 1 if change.role == "down" else -1
    was = ends[0].value if ends else now.value + sign * change.value if now is not None and now.exact else None
    if not was or was <= 0:
        return
    base = ends[0] if ends else base_in_brackets(sentence, place - 1, "count", change.unit)
    end = ends[1] if ends else now
    # both ends are printed and give the change, so that the percentage is of the first of them
    sure = base is not None and end is not None and abs(end.value - base.value) == change.value and base.value == was
    fit = fits(share, change.value * 100 / was)
    sums = f"{plain(change.value)}/{plain(was)} = {percent(change.value, was, max(share.decimals, 1))}"
    unsure = "share_differs" if sure and gap[:1] == ["("] else "share_unsure"
    reason = {"yes": "share_fits", "cut": "share_cut", "loose": "share_loose", "no": unsure}[fit]
    verdict = "true" if fit == "yes" else "false" if reason == "share_differs" else "cannot_tell"
    trap = verdict == "cannot_tell"
    yield Claim("trend", verdict, reason, sums, (share, change), {"n": plain(was)}, trap=trap)  # type: ignore[arg-type]


def _difference(change: Figure, was: Figure, now: Figure, *, down: bool, sure: bool) -> Claim:
    """A change of a count against both ends; of several numbers that may be the end nothing is proven."""
    real = was.value - now.value if down else now.value - was.value
    high, low = (was, now) if down else (now, was)
    sums = f"{plain(high.value)} - {plain(low.value)} = {plain(real)}"
    if real == change.value:
        return Claim("trend", "true", "change_fits", sums, (change, now, was))
    verdict = "false" if sure else "cannot_tell"
    return Claim("trend", verdict, "change_differs", sums, (change, now, was), trap=not sure)  # type: ignore[arg-type]


def _from_to(sentence: Sentence, change: Figure, was: Figure, now: Figure, *, down: bool) -> Claim:
    """Both ends are printed: the change is the one, the other, or neither."""
    decimals = max(change.decimals, was.decimals, now.decimals, 1)
    step = was.value - now.value if down else now.value - was.value
    relative = step * 100 / was.value if was.value else Fraction(0)
    shares = now.kind == "percent"
    points = f"{printed(now)} - {printed(was)} = {plain(now.value - was.value, decimals)} pp"
    grown = plain(-relative if down else relative, 1)
    ratio = f"{plain(now.value, now.decimals)}/{plain(was.value, was.decimals)} - 1 = {grown} %"
    if shares and fits(change, step) in ("yes", "cut"):
        reason = "points_fit" if change.kind == "points" else "points_as_percent"
        return Claim("trend", "true", reason, points, (change, now, was), trap=reason == "points_as_percent")
    if change.kind == "percent" and fits(change, relative) in ("yes", "cut"):
        return Claim("trend", "true", "change_fits", ratio, (change, now, was))
    sure = (was.role == "from" and now.role == "to") or was.role == "goal" or follows(sentence, now, change)
    loose = (
        not sure
        or (shares and fits(change, step) == "loose")
        or (change.kind == "percent" and fits(change, relative) == "loose")
    )
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
