"""Names in a course catalogue that nothing bears: levels that are on no ladder, posts that no vocabulary knows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cadre_audit.data_files import YamlDocument
from cadre_audit.errors import Fault
from cadre_audit.standards.courses import Course, Courses
from cadre_audit.standards.entry_rules import EntryGroup, EntryLevel
from cadre_audit.standards.faults import nearest

Loc = tuple[str | int, ...]


def lint_courses(
    document: YamlDocument,
    courses: Courses,
    levels: Mapping[str, Sequence[str]],
    positions: Collection[str] | None,
) -> list[Fault]:
    """Every such name of a catalogue, with its place.

    Args:
        document: the file.
        courses: what it holds.
        levels: codes of each ladder, by field.
        positions: codes of the posts; None where standards may bring others with them.
    """
    found = []
    for i, course in enumerate(courses.courses):
        for loc, field, level in _levels(course):
            if level not in levels[field]:
                found.append(_fault(document, ("courses", i, *loc), "unknown_level", level, levels[field], field=field))
        for loc, code in _posts(course):
            if positions is not None and code not in positions:
                found.append(_fault(document, ("courses", i, *loc), "unknown_position", code, positions))
    return found


def _levels(course: Course) -> Iterator[tuple[Loc, str, str]]:
    """Place, field and level of everything in a course that names a level."""
    if course.gives:
        yield ("gives", "level"), course.gives.field, course.gives.level
    for j, first in enumerate(course.prerequisites):
        if first.field and first.at_least:
            yield ("prerequisites", j, "at_least"), first.field, first.at_least
    for j, rule in enumerate(course.entry):
        if isinstance(rule, EntryLevel):
            yield ("entry", j, "at_least"), rule.field, rule.at_least
            if other := rule.unless_ethnic_minority:
                yield ("entry", j, "unless_ethnic_minority", "at_least"), other.field, other.at_least


def _posts(course: Course) -> Iterator[tuple[Loc, str]]:
    for j, rule in enumerate(course.entry):
        if isinstance(rule, EntryGroup):
            for key in ("positions", "planned_positions", "except_positions"):
                yield from ((("entry", j, key, k), code) for k, code in enumerate(getattr(rule, key)))


def _fault(document: YamlDocument, loc: Loc, key: str, name: str, known: Collection[str], **more: str) -> Fault:
    place, _ = document.place_of(loc)
    values = {"name": name, "allowed": list(known), "near": nearest(name, known), **more}
    return Fault(document.path, place.line, place.column, key, **values)
