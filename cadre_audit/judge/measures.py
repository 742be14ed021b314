"""One function for each kind of requirement: facts of many people in, one verdict for each out.

Blank evidence is unknown. A date of which only the year is known is judged by the first and the last day that it can
mean: where they disagree the verdict is unknown. Only retirement counts such a birth as 1 January, as its law says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.certificates import by_certificates
from cadre_audit.judge.demands import Demand, ease_in
from cadre_audit.judge.equivalent import by_equivalence
from cadre_audit.judge.facts import Facts, birth_month, day_of, month_of, years_between, ymd_of
from cadre_audit.judge.scope import fit
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.in_force import Rule
from cadre_audit.standards.model import (
    AgeWindow,
    AllOf,
    AnyOf,
    HoldsAnyOf,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MajorIn,
    MonthsLeft,
    Requirement,
)  # fmt: skip
from cadre_audit.standards.retirement import retirement_month
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

Judged = npt.NDArray[np.int8]
# capitals without a vowel, such as 'QLTNMT': somebody's short form of a field of study
_ABBREVIATION = re.compile(r"^[B-DF-HJ-NP-TV-XZĐ]{2,8}$")
Measure = Callable[[Demand, Facts], Judged]
_NO_END = 99991231
_LAST_OF_YEAR = 1231


def level_verdicts(demand: Demand, ranks: dict[str, int]) -> Judged:
    """The verdict for every rank of the ladder, the last entry being that of rank -1, "the file does not say"."""
    requirement = demand.requirement
    assert isinstance(requirement, LevelAtLeast)
    full = ranks[requirement.at_least]
    eased = ranks[demand.ease.at_least] if demand.ease and demand.ease.at_least else full
    by_ease = Verdict.MANUAL if demand.ease and not demand.ease.is_certain else Verdict.MET
    table = [Verdict.MET if r >= full else by_ease if r >= eased else Verdict.GAP for r in range(len(ranks))]
    return np.array([*table, Verdict.UNKNOWN], np.int8)


def _level(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, LevelAtLeast)
    ranks = vocabulary().ladders[requirement.field].rank
    judged = level_verdicts(demand, ranks)[facts.rank(requirement.field)]
    return by_equivalence(demand, facts, judged) if requirement.accepts else judged


def _age(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, AgeWindow)
    birth = facts.span("birth")
    if requirement.at == "today":
        youngest, oldest = years_between(birth.last, facts.as_of), years_between(birth.first, facts.as_of)
        return _window(requirement, demand, youngest, oldest, birth.known)
    appointed = facts.span("appointed_on")
    youngest = years_between(birth.last, appointed.first)
    oldest = years_between(birth.first, appointed.last)
    judged = _window(requirement, demand, youngest, oldest, birth.known & appointed.known)
    return _only_appointed_under(demand.rule, facts, judged)


def _window(
    requirement: AgeWindow,
    demand: Demand,
    youngest: npt.NDArray[np.int64],
    oldest: npt.NDArray[np.int64],
    known: npt.NDArray[np.bool_],
) -> Judged:
    """Met when every age that the dates allow lies inside, a gap when none does."""
    lowest = requirement.minimum or 0
    highest = requirement.maximum if requirement.maximum is not None else 200
    if demand.ease and demand.ease.maximum is not None:
        highest = demand.ease.maximum
    inside = (youngest >= lowest) & (oldest <= highest)
    outside = (oldest < lowest) | (youngest > highest)
    judged = _three_ways(inside, outside, known)
    if demand.ease is None or demand.ease.is_certain or requirement.maximum is None:
        return judged
    only_by_ease = (judged == Verdict.MET) & (oldest > requirement.maximum)
    return np.where(only_by_ease, Verdict.MANUAL, judged).astype(np.int8)


def _three_ways(met: npt.NDArray[np.bool_], gap: npt.NDArray[np.bool_], known: npt.NDArray[np.bool_]) -> Judged:
    judged = np.where(met, Verdict.MET, np.where(gap, Verdict.GAP, Verdict.UNKNOWN))
    return np.where(known, judged, Verdict.UNKNOWN).astype(np.int8)


def _only_appointed_under(rule: Rule, facts: Facts, judged: Judged) -> Judged:
    """Demands at the appointment bind who took the post under this version; earlier appointments had other law."""
    appointed = facts.span("appointed_on")
    first = ymd_of(rule.effective_from)
    last = ymd_of(rule.effective_to) if rule.effective_to else _NO_END
    under = (appointed.first >= first) & (appointed.last <= last)
    outside = (appointed.last < first) | (appointed.first > last)
    result = np.where(under, judged, np.where(outside, Verdict.NOT_REQUIRED, Verdict.UNKNOWN))
    return np.where(appointed.known, result, Verdict.UNKNOWN).astype(np.int8)


def _months_left(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, MonthsLeft)
    retires = retirement_months(facts)
    at_appointment = requirement.at == "appointment"
    appointed = facts.span("appointed_on")
    counted = ymd_of(requirement.counted_on) if requirement.counted_on else facts.as_of
    last = month_of(appointed.last) if at_appointment else np.full(len(facts), month_of(counted))
    first = month_of(appointed.first) if at_appointment else last
    known = (retires >= 0) & (appointed.known if at_appointment else True)
    fewest, most = retires - last, retires - first
    judged = _three_ways(fewest >= requirement.at_least, most < requirement.at_least, known)
    return _only_appointed_under(demand.rule, facts, judged) if at_appointment else judged


def retirement_months(facts: Facts) -> npt.NDArray[np.int64]:
    """The month of retirement of every person by the law of the day of audit; -1 where birth or sex is not known.

    Months since year 0. That law holds for moments of the past too: the age that will apply is what binds.
    """
    year, month = birth_month(facts.roster.day["birth"], facts.begin, facts.end)
    return retirement_month(year, month, facts.roster.sex[facts.begin : facts.end], on=day_of(facts.as_of))


def _text_in(field: str, wanted: tuple[str, ...], facts: Facts) -> Judged:
    phrases = facts.once(wanted, lambda: Phrases((word, word) for word in wanted))
    column = facts.roster.text[field]
    table = np.full(len(column.values) + 1, Verdict.UNKNOWN, np.int8)
    used = np.bincount(column.codes[facts.begin : facts.end] + 1, minlength=1)
    for code in np.flatnonzero(used[1:]).tolist():
        table[code] = _names_one_of(phrases, str(column.values[code]))
    return table[column.codes[facts.begin : facts.end]]


def _names_one_of(phrases: Phrases, text: str) -> Verdict:
    """Whether a text names one of the phrases; abbreviations are written out, those nobody knows say nothing.

    A cell of mere signs ('-', '…') says as little as a blank one.
    """
    known = vocabulary().words.major_abbreviations
    words = " ".join(known.get(word, word) for word in fold(text).split(" "))
    if not words:
        return Verdict.UNKNOWN
    if phrases.find(words.split(" ")):
        return Verdict.MET
    is_abbreviation = _ABBREVIATION.match(text.strip()) and fold(text) not in known
    return Verdict.UNKNOWN if is_abbreviation else Verdict.GAP


def _major(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, MajorIn)
    judged = _text_in("major", requirement.any_of, facts)
    if requirement.unlisted == "gap":
        return judged
    return np.where(judged == Verdict.GAP, Verdict.MANUAL, judged).astype(np.int8)


def _holds(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, HoldsAnyOf)
    return _text_in(requirement.field, requirement.any_of, facts)


def _certificates(demand: Demand, facts: Facts) -> Judged:
    requirement = demand.requirement
    assert isinstance(requirement, HoldsCertificates)
    return by_certificates(requirement, demand.rule.certificates, facts)


def _party_member(demand: Demand, facts: Facts) -> Judged:
    table = np.array([Verdict.GAP, Verdict.MET, Verdict.UNKNOWN], np.int8)
    return table[facts.flag("party_member")]


def _manual(demand: Demand, facts: Facts) -> Judged:
    return np.full(len(facts), Verdict.MANUAL, np.int8)


def _hours(demand: Demand, facts: Facts) -> Judged:
    """A roster holds no hours of training; records of training do, for one year and up to a day of it.

    Enough is enough, but too few is sure only where the records are said to be complete: one more turn may be missing.
    While the year runs, who has too few has time until its end.
    """
    requirement, hours = demand.requirement, facts.roster.hours
    assert isinstance(requirement, HoursPerYear)
    if hours is None or hours.year != facts.as_of // 10000 or hours.until > facts.as_of:
        return np.full(len(facts), Verdict.UNKNOWN, np.int8)
    own = slice(facts.begin, facts.end)
    met = hours.low[own] >= requirement.at_least
    gap = hours.is_complete & (hours.high[own] < requirement.at_least) & ~hours.is_open[own]
    judged = _three_ways(met, gap, np.ones(len(facts), bool))
    is_over = facts.as_of % 10000 == _LAST_OF_YEAR
    return judged if is_over else np.where(judged == Verdict.GAP, Verdict.GRACE, judged).astype(np.int8)


def _all_of(demand: Demand, facts: Facts) -> Judged:
    parts = _parts(demand, facts)
    return _first_found(parts, (Verdict.GAP, Verdict.UNKNOWN, Verdict.MANUAL, Verdict.MET), Verdict.NOT_REQUIRED)


def _any_of(demand: Demand, facts: Facts) -> Judged:
    parts = _parts(demand, facts)
    return _first_found(parts, (Verdict.MET, Verdict.UNKNOWN, Verdict.MANUAL, Verdict.GAP), Verdict.NOT_REQUIRED)


def _parts(demand: Demand, facts: Facts) -> npt.NDArray[np.int8]:
    requirement = demand.requirement
    assert isinstance(requirement, AllOf | AnyOf)
    parts = np.stack([judge_one(_part(demand, part), facts) for part in requirement.of])
    # time that a part alone still has decides nothing about the whole
    return np.where(parts == Verdict.GRACE, Verdict.UNKNOWN, parts).astype(np.int8)


def _part(demand: Demand, part: Requirement) -> Demand:
    ranks = {name: ladder.rank for name, ladder in vocabulary().ladders.items()}
    return Demand(replace(demand.rule, requirement=part), ease_in(part, demand.area, ranks), demand.area)


def _first_found(parts: npt.NDArray[np.int8], order: tuple[Verdict, ...], otherwise: Verdict) -> Judged:
    result = np.full(parts.shape[1], otherwise, np.int8)
    for verdict in reversed(order):
        result[(parts == verdict).any(axis=0)] = verdict
    return result


MEASURES: dict[str, Measure] = {
    "level": _level,
    "age": _age,
    "months_left": _months_left,
    "major": _major,
    "holds": _holds,
    "certificates": _certificates,
    "party_member": _party_member,
    "hours": _hours,
    "manual": _manual,
    "all_of": _all_of,
    "any_of": _any_of,
}


def judge_one(demand: Demand, facts: Facts) -> Judged:
    """The verdict of one demand on everybody in the stretch, those left out by its scope included."""
    judged = MEASURES[demand.requirement.kind](demand, facts)
    scope = demand.requirement.scope
    if scope is None:
        return judged
    fits = fit(scope, demand.area, facts)
    # whom it may bind and who meets it anyway has nothing to fear
    doubtful = ~fits.inside & ~fits.outside & (judged != Verdict.MET) & (judged != Verdict.NOT_REQUIRED)
    judged = np.where(doubtful, Verdict.UNKNOWN, judged)
    judged = np.where(fits.outside, Verdict.NOT_REQUIRED, judged).astype(np.int8)
    for other in demand.instead:
        left = fits.outside & (judged == Verdict.NOT_REQUIRED)
        if left.any():
            judged = np.where(left, judge_one(other, facts), judged).astype(np.int8)
    return judged
