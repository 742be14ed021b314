"""Who may enter a course on a day and in which mode of study, and which courses have to come first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cadre_audit.analyses.entry_rules import Candidate, fits, reached_on
from cadre_audit.standards.courses import Course, Courses, Prerequisite
from cadre_audit.standards.entry_rules import EntryAge, EntryRule
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class OpenRule:
    """An entry rule that is not met, or that the file cannot decide.

    Attributes:
        code: names the rule in the wording tables: ``party_member``, ``level_professional_level``, ``manual`` …
        failed: True when it is broken, False when only a person or further data can tell.
    """

    code: str
    failed: bool
    document: str | None
    article: str | None
    status: str


@dataclass(frozen=True, slots=True)
class ModeOf:
    """Whether a person may study in one mode.

    Attributes:
        open: None when the file cannot decide.
        rule: what keeps the person out, or may; None where nothing does.
        since: the birthday from which the mode is open, where an age keeps the person out and the day is known.
    """

    mode: str
    open: bool | None
    rule: OpenRule | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Whether somebody may be sent (None when the file cannot decide), and the rules that stand open.

    Attributes:
        modes: the two modes of study, where a rule tells them apart.
    """

    eligible: bool | None
    open: Sequence[OpenRule] = ()
    modes: Sequence[ModeOf] = ()


@dataclass(frozen=True, slots=True)
class Trainee:
    """One person of a roster as a candidate for courses.

    Attributes:
        earned: field → rank of a level that training records tell and the roster does not show yet.
        planned: the posts that lists plan the person for.
    """

    roster: Roster
    person: int
    earned: Mapping[str, int] = field(default_factory=dict)
    planned: Collection[str] = ()

    def may_enter(self, course: Course, day: date) -> Entry:
        """Whether the entry rules of that day let the person into the course."""
        one = Candidate(self.roster, self.person, day, course.duration_months, self.earned, self.planned)
        by_mode = course.modes_on(day)
        modes = (
            [_mode(name, [rule for rule in by_mode if rule.mode == name], one) for name in _MODES] if by_mode else []
        )
        rules = [rule for rule in course.entry_on(day) if rule not in by_mode]
        told = [_open(rule, fits(rule, one)) for rule in rules]
        open_rules = [rule for rule in told if rule]
        if modes and not any(mode.open for mode in modes):
            open_rules += [mode.rule for mode in modes if mode.rule and mode.open is None] or [
                mode.rule for mode in modes if mode.rule
            ]
        if any(rule.failed for rule in open_rules):
            return Entry(False, open_rules, modes)
        undecided = [rule for rule in open_rules if not rule.code.startswith("manual")]
        return Entry(None if undecided else True, open_rules, modes)

    def courses_before(self, course: Course, courses: Courses, day: date) -> Iterator[Course]:
        """The courses that the person needs before this one."""
        for first in course.prerequisites:
            if not first.is_in_force(day) or self.has_reached(first, courses):
                continue
            needed = giving(first, courses)
            if needed is not None and needed.id != course.id:
                yield needed

    def has_reached(self, first: Prerequisite, courses: Courses) -> bool:
        """Whether what has to come first is held, or not known to be missing: what is not told proves nothing."""
        if first.course is not None:
            gives = courses.course(first.course).gives
            return gives is not None and self._rank(gives.field) >= _rank_of(gives.field, gives.level)
        assert first.field is not None
        assert first.at_least is not None
        held = self._rank(first.field)
        return held < 0 or held >= _rank_of(first.field, first.at_least)

    def _rank(self, name: str) -> int:
        return max(int(self.roster.level[name][self.person]), self.earned.get(name, -1))


_MODES = ("full_time", "part_time")


def giving(first: Prerequisite, courses: Courses) -> Course | None:
    """The course that gives what has to come first: the one named, or the lowest that is enough; None when none is."""
    if first.course is not None:
        return courses.course(first.course)
    name, level = first.field, first.at_least
    assert name is not None
    assert level is not None
    of_field = [c for c in courses.courses if c.gives and c.gives.field == name and not c.gives.major]
    enough = [c for c in of_field if c.gives and _rank_of(name, c.gives.level) >= _rank_of(name, level)]
    return min(enough, key=lambda course: _rank_of(name, course.gives.level) if course.gives else 0, default=None)


def _rank_of(name: str, level: str) -> int:
    return vocabulary().ladders[name].rank[level]


def _mode(name: str, rules: Sequence[EntryAge], one: Candidate) -> ModeOf:
    """Whether a mode is open: all its rules have to be met."""
    told = [(rule, fits(rule, one)) for rule in rules]
    for wanted in (False, None):
        for rule, found in told:
            if found is wanted:
                return ModeOf(name, wanted, _open(rule, found), reached_on(rule, one) if found is False else None)
    return ModeOf(name, True)


def _open(rule: EntryRule, found: bool | None) -> OpenRule | None:
    """The rule when it is not certainly met."""
    if found:
        return None
    return OpenRule(rule.code, found is False, rule.document, rule.article, rule.status)
