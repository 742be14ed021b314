"""Whether one person fits one entry rule: yes, no, or not told by the roster, which is never a guess."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cadre_audit.judge.facts import Facts, Span, day_of, span_of, years_between, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.standards.entry_rules import (
    EntryAge,
    EntryGroup,
    EntryLevel,
    EntryMonthsLeft,
    EntryParty,
    EntryRating,
    EntryRule,
    EntryService,
)
from cadre_audit.standards.evaluation import load as evaluation
from cadre_audit.tables.days import Precision
from cadre_audit.tables.party_committee import MEMBER, PARTY_COMMITTEE
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person before one course.

    Attributes:
        roster, person: who.
        day: the day on which the rules are looked at.
        months: how long the course takes; None where no source gives a figure.
        earned: field → rank of a level that training records tell and the roster does not show yet.
        planned: the posts that lists plan the person for.
    """

    roster: Roster
    person: int
    day: date
    months: int | None = None
    earned: Mapping[str, int] = field(default_factory=dict)
    planned: Collection[str] = ()

    def rank(self, name: str) -> int:
        """Rank in the ladder of a field, -1 where the roster does not say."""
        return int(self.roster.level[name][self.person])

    def flag(self, name: str) -> bool | None:
        """Yes, no, or not said."""
        return (False, True, None)[int(self.roster.flag[name][self.person])]

    @property
    def is_in_committee(self) -> bool:
        """Whether the roster says that the person is a member of a Party committee of a commune or above."""
        said = self.roster.flag.get(PARTY_COMMITTEE)
        return said is not None and int(said[self.person]) == MEMBER

    def span(self, name: str) -> Span:
        """The first and the last day that a date of the person can mean."""
        return span_of(self.roster.day[name], slice(self.person, self.person + 1))


def fits(rule: EntryRule, one: Candidate) -> bool | None:
    """Whether the person fits a rule; None where the roster does not tell, or where only a person can."""
    measure = _MEASURES.get(type(rule))
    return measure(rule, one) if measure else None


def reached_on(rule: EntryAge, one: Candidate) -> date | None:
    """The birthday on which the person reaches the lowest age; None without one, or when the birthday is not told."""
    days, sex = one.roster.day["birth"], int(one.roster.sex[one.person])
    minimum = rule.ages_of(sex).minimum
    if minimum is None or days.precision[one.person] != Precision.DAY or (sex < 0 and rule.women):
        return None
    ymd = int(days.ymd[one.person]) + minimum * 10000
    # who was born on 29 February is a year older on 1 March of other years
    return day_of(ymd) if ymd % 10000 != 229 or _is_leap(ymd // 10000) else date(ymd // 10000, 3, 1)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _party(rule: EntryParty, one: Candidate) -> bool | None:
    return one.flag("party_member")


def _level(rule: EntryLevel, one: Candidate) -> bool | None:
    own = _reaches(rule.field, rule.at_least, one)
    other = rule.unless_ethnic_minority
    if own or other is None:
        return own
    minority, enough = one.flag("ethnic_minority"), _reaches(other.field, other.at_least, one)
    by_minority = False if False in (minority, enough) else (True if minority and enough else None)
    return True if by_minority else (None if None in (own, by_minority) else False)


def _reaches(name: str, level: str, one: Candidate) -> bool | None:
    rank, wanted = one.rank(name), vocabulary().ladders[name].rank[level]
    if 0 <= rank < wanted:
        # a course that is done may not have reached the roster yet
        return None if one.earned.get(name, -1) >= wanted else False
    return True if rank >= wanted else None


def _service(rule: EntryService, one: Candidate) -> bool | None:
    since = one.span(rule.since)
    return _within(since, one.day, rule.at_least, None)


def _age(rule: EntryAge, one: Candidate) -> bool | None:
    sex = int(one.roster.sex[one.person])
    found = {
        _within(one.span("birth"), one.day, ages.minimum, ages.maximum)
        for ages in ([rule.ages_of(sex)] if sex >= 0 else [rule.ages_of(0), rule.ages_of(1)])
    }
    return found.pop() if len(found) == 1 else None


def _within(since: Span, day: date, minimum: int | None, maximum: int | None) -> bool | None:
    """Whether the completed years since a day, which may be known in part, lie between two bounds."""
    if minimum is None and maximum is None:
        return True
    if not since.known[0]:
        return None
    fewest, most = (int(years_between(days, ymd_of(day))[0]) for days in (since.last, since.first))
    low, high = minimum if minimum is not None else -1000, maximum if maximum is not None else 1000
    if most < low or fewest > high:
        return False
    return True if fewest >= low and most <= high else None


def _rating(rule: EntryRating, one: Candidate) -> bool | None:
    """All of the last years are needed: one that was worse breaks the rule, one that is not known leaves it open."""
    order = [own.code for own in evaluation().levels]
    wanted = order.index(rule.at_least)
    levels = [_rated(one, one.day.year - back) for back in range(1, rule.years + 1)]
    if any(level is not None and level > wanted for level in levels):
        return False
    return None if None in levels else True


def _rated(one: Candidate, year: int) -> int | None:
    """The level of a year, best being 0; a roster alone tells one rating, taken for that of the year before."""
    if one.roster.ratings is not None:
        return one.roster.ratings.of(one.person, year)
    text = one.roster.text["evaluation"].at(one.person) if year == one.day.year - 1 else None
    level = evaluation().read(str(text), date(year, 12, 31)) if text else None
    return [own.code for own in evaluation().levels].index(level) if level else None


def _months_left(rule: EntryMonthsLeft, one: Candidate) -> bool | None:
    """The course is taken to begin in January, the month that leaves most; a length not known counts as none."""
    retires = int(retirement_months(Facts(one.roster, one.person, one.person + 1, ymd_of(one.day)))[0])
    if retires < 0:
        return None
    last_month = one.day.year * 12 + (one.months or 1) - 1
    if retires - last_month < rule.at_least:
        return False
    return None if one.months is None else True


def _group(rule: EntryGroup, one: Candidate) -> bool | None:
    posts, kind = one.roster.posts[one.roster.post[one.person]], int(one.roster.kind[one.person])
    by_kind = kind >= 0 and vocabulary().ladders["kind"].codes[kind] in rule.kinds
    member = one.flag("party_member") if rule.party_members else False
    planned = _planned(one) if rule.planned_positions else ()
    by_post = set(posts) & set(rule.positions) or set(planned) & set(rule.planned_positions)
    if rule.party_committee and one.is_in_committee:
        return True
    if by_post or member or (by_kind and not set(posts) & set(rule.except_positions)):
        return True
    # whoever is meant otherwise, and whatever the roster leaves blank, may still let the person in
    blank = (rule.positions and not posts) or (rule.planned_positions and not planned) or (rule.kinds and kind < 0)
    return None if rule.others or blank or member is None else False


def _planned(one: Candidate) -> tuple[str, ...]:
    """The posts that the person is planned for; none where neither list nor roster says one that is understood."""
    text = one.roster.text["planned_position"].at(one.person)
    return (*one.planned, *(vocabulary().positions.read(str(text)) if text else ()))


_MEASURES: dict[type, Callable[[Any, Candidate], bool | None]] = {
    EntryParty: _party,
    EntryLevel: _level,
    EntryService: _service,
    EntryAge: _age,
    EntryRating: _rating,
    EntryMonthsLeft: _months_left,
    EntryGroup: _group,
}
