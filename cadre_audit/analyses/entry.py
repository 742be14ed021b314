"""Who may enter a course on a day, and which courses have to come first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.standards.courses import Course, Courses, EntryLevel, EntryManual, EntryParty, EntryRule, Prerequisite
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
class Entry:
    """Whether somebody may be sent (None when the file cannot decide), and the rules that stand open."""

    eligible: bool | None
    open: Sequence[OpenRule] = ()


@dataclass(frozen=True, slots=True)
class Trainee:
    """One person of a roster as a candidate for courses."""

    roster: Roster
    person: int

    def may_enter(self, course: Course, day: date) -> Entry:
        """Whether the entry rules of that day let the person into the course."""
        found = (self._open(rule) for rule in course.entry_on(day))
        open_rules = [rule for rule in found if rule]
        if any(rule.failed for rule in open_rules):
            return Entry(False, open_rules)
        undecided = [rule for rule in open_rules if not rule.code.startswith("manual")]
        return Entry(None if undecided else True, open_rules)

    def courses_before(self, course: Course, courses: Courses, day: date) -> Iterator[Course]:
        """The courses that the person needs before this one."""
        for first in course.prerequisites:
            if not first.is_in_force(day):
                continue
            needed = self._course_for(first, courses)
            if needed is not None and needed.id != course.id:
                yield needed

    def _course_for(self, first: Prerequisite, courses: Courses) -> Course | None:
        vocabulary_ = vocabulary()
        if first.course is not None:
            course = courses.course(first.course)
            gives = course.gives
            held = gives and self._rank(gives.field) >= vocabulary_.ladders[gives.field].rank[gives.level]
            return None if held else course
        assert first.field is not None
        assert first.at_least is not None
        wanted = vocabulary_.ladders[first.field].rank[first.at_least]
        # a level that the file does not tell is no proof that it is missing
        if self._rank(first.field) < 0 or self._rank(first.field) >= wanted:
            return None
        giving = [c for c in courses.courses if c.gives and c.gives.field == first.field and not c.gives.major]
        enough = [c for c in giving if c.gives and vocabulary_.ladders[first.field].rank[c.gives.level] >= wanted]
        ranks = vocabulary_.ladders[first.field].rank
        return min(enough, key=lambda course: ranks[course.gives.level] if course.gives else 0, default=None)

    def _rank(self, field: str) -> int:
        return int(self.roster.level[field][self.person])

    def _open(self, rule: EntryRule) -> OpenRule | None:
        """The rule when it is not certainly met."""
        if isinstance(rule, EntryManual):
            return self._left(rule, "manual", failed=False)
        if isinstance(rule, EntryParty):
            member = int(self.roster.flag["party_member"][self.person])
            return None if member == 1 else self._left(rule, "party_member", failed=member == 0)
        return self._open_level(rule)

    def _open_level(self, rule: EntryLevel) -> OpenRule | None:
        ladders = vocabulary().ladders
        rank = self._rank(rule.field)
        if rank >= ladders[rule.field].rank[rule.at_least]:
            return None
        failed = rank >= 0
        if (other := rule.unless_ethnic_minority) is not None:
            minority = int(self.roster.flag["ethnic_minority"][self.person])
            reached = self._rank(other.field) >= ladders[other.field].rank[other.at_least]
            if minority == 1 and reached:
                return None
            failed = failed and (minority == 0 or (minority == 1 and self._rank(other.field) >= 0))
        return self._left(rule, f"level_{rule.field}_{rule.at_least}", failed=failed)

    @staticmethod
    def _left(rule: EntryRule, code: str, *, failed: bool) -> OpenRule:
        return OpenRule(code, failed, rule.document, rule.article, rule.status)
