"""Changes that a report measures against an earlier time, held against lists of now and of then.

A change of a share is a difference of two percentages, in points, and the time that it is measured from has a name. A
number that is the change from another of the lists is false: it is printed with the wrong baseline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.baseline_names import told_against, which_baseline
from cadre_audit.analyses.verifying.baseline_steps import Earlier, Step
from cadre_audit.analyses.verifying.bases import speaks_of_some
from cadre_audit.analyses.verifying.claims import Claim, fits, plain
from cadre_audit.analyses.verifying.data import of_everybody, one_population
from cadre_audit.analyses.verifying.ends import goal_of, state_before
from cadre_audit.analyses.verifying.kinds import measure_of
from cadre_audit.analyses.verifying.years import of_another_year
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of a share that a report tells.

    Attributes:
        figure: how much.
        down: whether it fell.
        measure: of what.
        now: what the share is now, where that is printed beside it.
        sure: whether the people of the roster are certainly spoken of.
        alone: whether no others are spoken of, of any other year.
    """

    figure: Figure
    down: bool
    measure: str
    now: Figure | None
    sure: bool
    alone: bool


def baseline_claims(
    draft: DraftFigures, now: Mapping[str, Measure], earlier: Sequence[Earlier], year: int | None = None
) -> list[Claim]:
    """Every change of a share that is understood and names what it is measured from.

    Args:
        draft: the figures.
        now: the measures of the roster.
        earlier: the lists of earlier times.
        year: that of the roster; changes of other years prove nothing.
    """
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for place, figure in enumerate(sentence.figures):
            if figure.role not in ("up", "down") or figure.kind not in ("percent", "points"):
                continue
            named = told_against(sentence, place)
            if not named or _is_of_a_goal(named) or goal_of(draft, sentence, place) is not None:
                continue
            if (change := _change(draft, sentence, place, named, now, year)) is not None:
                claims += _held(change, named, now, earlier)
    return claims


def _is_of_a_goal(named: str) -> bool:
    words = prose_words().cues
    return any(words[cue].is_in(keys_of(named)) for cue in ("goal", "plan_share"))


def _change(
    draft: DraftFigures, sentence: Sentence, place: int, named: str, now: Mapping[str, Measure], year: int | None
) -> _Change | None:  # fmt: skip
    """A change, of whatever is told right before it where it says nothing itself."""
    figure = sentence.figures[place]
    if prose_words().cues["yearly"].is_in(sentence.keys[max(0, figure.first - 6) : figure.last + 4]):
        return None
    if set(figure.label.rest) - set(keys_of(named)):
        return None
    state = state_before(sentence, place, "percent")
    of_state = measure_of(state, now) if state is not None and not state.label.rest else ""
    measure = measure_of(figure, now) if figure.label.concepts else of_state
    if measure not in now:
        return None
    state = state if of_state == measure else None
    told = state or figure
    alone = not of_another_year(sentence, told.first, named, year) and one_population(draft, told, now)
    sure = of_everybody(draft, told, now)
    if state is not None and (share := now[measure]).n:
        # the share of now is the roster's: so its people are meant, whatever they are called
        sure = sure or fits(state, Fraction(share.k * 100, share.n)) == "yes"
    return _Change(
        figure, figure.role == "down", measure, state, alone and sure, alone and not speaks_of_some(sentence, told)
    )


def _held(
    change: _Change, named: str, now: Mapping[str, Measure], earlier: Sequence[Earlier]
) -> Iterator[Claim]:  # fmt: skip
    base = which_baseline(named, [one.name for one in earlier])
    known = "; ".join(f"“{one.name}”" for one in earlier)
    values = {"measure": change.measure, "told": named, "known": known}
    one = next((one for one in earlier if one.name == base), None)
    if one is None:
        yield _claim(change, "cannot_tell", "baseline_unknown", "", values)
        return
    values["name"] = one.name
    if not one.comparable:
        yield _claim(change, "cannot_tell", "baseline_of_others", "", values)
    elif change.measure not in one.by_id or not now[change.measure].n or not one.by_id[change.measure].n:
        yield _claim(change, "cannot_tell", "baseline_silent", "", values)
    else:
        yield _compared(change, one, now, earlier, values)


def _compared(
    change: _Change, one: Earlier, now: Mapping[str, Measure], earlier: Sequence[Earlier], values: dict[str, str]
) -> Claim:  # fmt: skip
    own = Step(change.figure, change.down, change.measure, now, one)
    sums, fit = own.told, own.fits()
    if own.unknown and own.may_be():
        values["missing"] = str(own.unknown)
        return _claim(change, "cannot_tell", "baseline_not_stated", sums, values)
    if not own.unknown and fit == "yes":
        reason = "baseline_points" if change.figure.kind == "points" else "baseline_as_percent"
        return _claim(change, "true", reason, sums, values)
    relative = own.relative
    if not own.unknown and relative is not None and fits(change.figure, relative) == "yes":
        values["relative"] = plain(relative, max(1, change.figure.decimals))
        return _claim(change, "cannot_tell", "baseline_relative", sums, values)
    others = [
        Step(change.figure, change.down, change.measure, now, two)
        for two in earlier
        if two is not one and two.comparable and _has(change, two)
    ]
    fitting = next((two for two in others if not two.unknown and two.fits() == "yes"), None)
    if fitting is not None:
        values["other"] = fitting.earlier.name
        # an exact decimal that is the change from another list is no accident
        exactly = change.now is None and change.figure.exact and change.figure.decimals > 0
        proven = fit == "no" and (change.sure or (change.alone and exactly))
        verdict = "false" if proven else "cannot_tell"
        return _claim(change, verdict, "baseline_other", f"{sums}; {fitting.told_of_then}", values)
    if not own.unknown and fit != "no":
        return _claim(change, "cannot_tell", "baseline_loose", sums, values)
    return _claim(change, "false" if change.sure else "cannot_tell", _differs(change), sums, values)


def _differs(change: _Change) -> str:
    return "baseline_differs" if change.sure else "baseline_differs_unsure"


def _has(change: _Change, one: Earlier) -> bool:
    return change.measure in one.by_id and bool(one.by_id[change.measure].n)


def _claim(change: _Change, verdict: str, reason: str, sums: str, values: Mapping[str, str]) -> Claim:
    figures = (change.figure,) if change.now is None else (change.figure, change.now)
    return Claim("data", verdict, reason, sums, figures, values, trap=verdict == "cannot_tell")  # type: ignore[arg-type]
