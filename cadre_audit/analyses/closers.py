"""Which courses close a gap: the one that the law names, and every other whose level or field of study is enough."""

from __future__ import annotations

from datetime import date

from cadre_audit.judge.equivalent import Counts, counts_as
from cadre_audit.standards.courses import Course, Courses, Gives
from cadre_audit.standards.equivalences import Equivalence
from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.model import AllOf, AnyOf, LevelAtLeast, MajorIn, Requirement
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases


def closers(requirement: Requirement, named: Course, courses: Courses, day: date) -> tuple[str, ...]:
    """The ids of the courses that close a gap, in catalogue order; the course that the law names is always one."""
    return tuple(
        course.id
        for course in courses.courses
        if course.id == named.id or (course.gives and _closes(requirement, course.gives, named, day))
    )


def gives_level(course: Course, field: str, level: str) -> bool:
    """Whether a graduate of a course has reached a level."""
    gives = course.gives
    return gives is not None and gives.field == field and _rank(field, gives.level) >= _rank(field, level)


def _closes(requirement: Requirement, gives: Gives, named: Course, day: date) -> bool:
    if isinstance(requirement, LevelAtLeast):
        if gives.field == requirement.field:
            return _rank(gives.field, gives.level) >= _rank(gives.field, requirement.at_least)
        known = equivalences().by_id()
        return any(_is_equivalent(known[id], requirement, gives, day) for id in requirement.accepts)
    if isinstance(requirement, MajorIn):
        return _has_major(requirement, gives, named)
    if isinstance(requirement, AllOf):
        return all(_closes(part, gives, named, day) for part in requirement.of)
    if isinstance(requirement, AnyOf):
        return any(_closes(part, gives, named, day) for part in requirement.of)
    return False


def _is_equivalent(own: Equivalence, requirement: LevelAtLeast, gives: Gives, day: date) -> bool:
    """Whether the law counts the degree of a course, by its field of study, as the level that is wanted."""
    if own.status != "verified" or own.field != gives.field or own.field == own.gives or not gives.major:
        return False
    if own.effective_from is not None and day < own.effective_from:
        return False
    enough = own.at_least is None or _rank(gives.field, gives.level) >= _rank(gives.field, own.at_least)
    reaches = _rank(own.gives, own.level) >= _rank(requirement.field, requirement.at_least)
    return enough and reaches and counts_as(own, gives.major) is Counts.YES


def _has_major(requirement: MajorIn, gives: Gives, named: Course) -> bool:
    """Whether the field of study fits, at no lower a level than the course that the law names would give."""
    if not gives.major or named.gives is None or gives.field != named.gives.field:
        return False
    if _rank(gives.field, gives.level) < _rank(gives.field, named.gives.level):
        return False
    return bool(Phrases((word, word) for word in requirement.any_of).find(fold(gives.major).split(" ")))


def _rank(field: str, level: str) -> int:
    return vocabulary().ladders[field].rank[level]
