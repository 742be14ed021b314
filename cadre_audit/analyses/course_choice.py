"""Chooses the courses of one person: who may be sent, what is held and what is under way decide what may be chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.attended import NOBODY, Attendances
from cadre_audit.analyses.closers import gives_level
from cadre_audit.analyses.course_sets import Condition, Pattern, Terms, can_follow, smallest_set
from cadre_audit.analyses.entry import Entry, Trainee, giving
from cadre_audit.standards.courses import Course, Courses, Prerequisite
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

_NO_PLANS: Mapping[int, Collection[str]] = {}
_STANDING = {False: 0, None: 1, True: 2}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A gap that a course can close: the course that the law names, those that do, and how long one has to serve.

    Attributes:
        serves_until: the day before which the person may not retire; None where there is none.
    """

    named: str
    closers: tuple[str, ...]
    serves_until: date | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """The courses of one person.

    Attributes:
        courses: ids, in catalogue order.
        after: course → the courses that come before it, those under way among them.
        first: course → those of them that are needed, too.
    """

    courses: tuple[str, ...]
    after: Mapping[str, Sequence[str]]
    first: Mapping[str, Sequence[str]]


class Choice:
    """Chooses for one person after another; a class because what a course asks for is looked up often.

    Args:
        roster: the people.
        courses: the catalogue.
        day: the day on which entry rules and prerequisites are looked at.
        comes_too_late: whether a course comes too late for a person and a day.
        attended: what training records tell.
        planned_posts: person → the posts that lists plan them for.
    """

    def __init__(
        self,
        roster: Roster,
        courses: Courses,
        day: date,
        comes_too_late: Callable[[int, Course, date | None], bool],
        attended: Attendances = NOBODY,
        planned_posts: Mapping[int, Collection[str]] = _NO_PLANS,
    ) -> None:
        self.roster, self.courses, self.day, self.attended = roster, courses, day, attended
        self.comes_too_late, self.planned_posts = comes_too_late, planned_posts
        self.by_id = {course.id: course for course in courses.courses}
        self.place = {course.id: i for i, course in enumerate(courses.courses)}
        self._entries: dict[tuple[int, str], Entry] = {}

    def of(self, person: int, wanted: Sequence[Wanted]) -> Chosen:
        """The smallest set of courses that closes everything wanted of one person."""
        trainee = self.trainee(person)
        if len(wanted) == 1 and (alone := self._alone(trainee, wanted[0])):
            return alone
        gaps = tuple(Condition(one.named, self._closers(person, one)) for one in wanted)
        terms: dict[str, Terms] = {}
        under_way: dict[str, list[str]] = {}
        reached = [id for gap in gaps for id in gap.closers]
        while reached:
            id = reached.pop()
            if id not in terms:
                before, under_way[id] = self._before(trainee, self.by_id[id])
                terms[id] = Terms(self.place[id], self.by_id[id].duration_months, before)
                reached += [other for first in before for other in first.closers]
        pattern = Pattern(tuple(dict.fromkeys(gaps)), tuple(sorted(terms.items())))
        chosen = smallest_set(pattern)
        # what comes first in a circle leads nowhere
        followed = can_follow(chosen, terms)
        first = {id: [_taken(one, chosen) for one in terms[id].before] if id in followed else [] for id in chosen}
        after = {id: [*dict.fromkeys((*first[id], *under_way[id]))] for id in chosen}
        return Chosen(chosen, after, first)

    def _alone(self, trainee: Trainee, one: Wanted) -> Chosen | None:
        """The named course of a single gap, where nothing has to come first and no other course is known to be shorter.

        Most people are so; the search would give the same.
        """
        months = self.by_id[one.named].duration_months
        lengths = [self.by_id[id].duration_months for id in one.closers]
        if months is not None and any(length is not None and length < months for length in lengths):
            return None
        before, under_way = self._before(trainee, self.by_id[one.named])
        if before:
            return None
        return Chosen((one.named,), {one.named: list(dict.fromkeys(under_way))}, {one.named: []})

    def entry(self, person: int, id: str) -> Entry:
        """Whether the person may be sent to a course; looked at once."""
        if (person, id) not in self._entries:
            self._entries[person, id] = self.trainee(person).may_enter(self.by_id[id], self.day)
        return self._entries[person, id]

    def trainee(self, person: int) -> Trainee:
        """The person as a candidate, with the levels that training records tell and the posts that lists plan."""
        earned = self.attended.earned(person, self.courses)
        return Trainee(self.roster, person, earned, self.planned_posts.get(person, ()))

    def _closers(self, person: int, one: Wanted) -> tuple[str, ...]:
        """The named course, and the others that are open to the person no less than it and come no later."""
        others = [id for id in one.closers if id != one.named and self._may_replace(person, id, one.named)]
        return (one.named, *(id for id in others if not self.comes_too_late(person, self.by_id[id], one.serves_until)))

    def _may_replace(self, person: int, id: str, named: str) -> bool:
        course, kind = self.by_id[id], int(self.roster.kind[person])
        kinds = vocabulary().ladders["kind"].codes
        if course.for_kinds and (kind < 0 or kinds[kind] not in course.for_kinds):
            return False
        if not course.is_available(date(self.day.year, 1, 1)):
            return False
        return _STANDING[self.entry(person, id).eligible] >= _STANDING[self.entry(person, named).eligible]

    def _before(self, trainee: Trainee, course: Course) -> tuple[tuple[Condition, ...], list[str]]:
        """What has to come before a course and is needed, and the courses under way that will have given the rest."""
        found: list[Condition] = []
        under_way: list[str] = []
        for first in course.prerequisites:
            if not first.is_in_force(self.day) or trainee.has_reached(first, self.courses):
                continue
            named = giving(first, self.courses)
            if named is None or named.id == course.id:
                continue
            enough = self._enough(first, named, course)
            if (record := self.attended.covering(trainee.person, enough)) is not None:
                under_way += [record.course] if record.state == "under_way" else []
                continue
            others = [id for id in enough if id != named.id and self._may_replace(trainee.person, id, named.id)]
            found.append(Condition(named.id, (named.id, *others)))
        return tuple(found), under_way

    def _enough(self, first: Prerequisite, named: Course, course: Course) -> tuple[str, ...]:
        """The courses that give what has to come first, the course itself left out."""
        field, level = first.field, first.at_least
        if named.gives and first.course:
            field, level = named.gives.field, named.gives.level
        if field is None or level is None:
            return (named.id,)
        return tuple(
            one.id
            for one in self.courses.courses
            if one.id != course.id and (one.id == named.id or gives_level(one, field, level))
        )


def _taken(one: Condition, chosen: Sequence[str]) -> str:
    """Which of the chosen courses meets a condition: the named one where it is among them."""
    return one.named if one.named in chosen else next(id for id in chosen if id in one.closers)
