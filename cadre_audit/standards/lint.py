"""Faults that a file cannot show alone: dates that clash, names that nothing bears, law that two files claim.

The model refuses what is wrong in itself; here standards are held against each other, the vocabulary and the calendar.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

from cadre_audit.errors import Fault
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import posts_of
from cadre_audit.standards.lint_evidence import evidence
from cadre_audit.standards.lint_local import local_law
from cadre_audit.standards.lint_slips import slips
from cadre_audit.standards.lint_special import shared_days, special_law
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import AgeWindow, Ease, LevelAtLeast, Requirement, Version
from cadre_audit.standards.placed import Loc, Placed

STALE_AFTER_DAYS = 400
WARNINGS = frozenset({"stale", "authority_not_said"})
"""Keys of faults that do not make the law invalid."""


def lint(
    book: Book,
    known_positions: Collection[str],
    known_levels: Mapping[str, Sequence[str]],
    known_courses: Collection[str],
    today: date,
) -> list[Fault]:
    """Every fault of the book, in the order of its files.

    Args:
        book: the law.
        known_positions: codes of the vocabulary's posts.
        known_levels: codes of each ladder, by field.
        known_courses: ids of the courses that exist.
        today: the day against which ``checked_on`` is held.
    """
    files = [Placed(book, place, standard) for place, standard in enumerate(book.standards)]
    faults: list[Fault] = []
    posts = {*known_positions, *(post.code for standard in book.standards for post in standard.own_posts)}
    for file in files:
        faults += _identity(file, files)
        faults += _calendar(file, today)
        faults += _posts(file, posts)
        for loc, requirement in file.requirements():
            faults += _names(file, loc, requirement, known_levels, known_courses)
            faults += evidence(file, loc, requirement)
            faults += _relief(file, loc, requirement, known_levels)
        faults += _twice_in_a_version(file)
        faults += slips(file)
        faults += special_law(file, files)
        faults += local_law(file, files)
    return faults


def _identity(file: Placed, files: Sequence[Placed]) -> Iterator[Fault]:
    """An id that an earlier file bears already."""
    for other in files[: file.place]:
        if other.standard.id == file.standard.id:
            yield file.fault(
                ("id",), "id_twice", name=file.standard.id, other=other.path, other_line=other.line(("id",))
            )


def _calendar(file: Placed, today: date) -> Iterator[Fault]:
    """Versions out of order, with shared or forgotten days, outside of the coverage, or long not checked."""
    standard = file.standard
    for (i, old), (j, new) in combinations(enumerate(standard.versions), 2):
        if shared := shared_days(old, new):
            where = {"other": file.path, "other_line": file.line(("versions", i, "effective_from"))}
            at: Loc = ("versions", j, "effective_from")
            days = {"from_day": shared[0], "to_day": shared[1]}
            yield file.fault(at, "versions_overlap", first=old.label, second=new.label, **where, **days)
    for i, (old, new) in enumerate(pairwise(standard.versions), start=1):
        if new.effective_from < old.effective_from:
            yield file.fault(("versions", i), "versions_out_of_order", first=old.label, second=new.label)
        if old.effective_to and new.effective_from > old.effective_to + timedelta(days=1):
            days = {"from_day": old.effective_to + timedelta(days=1), "to_day": new.effective_from - timedelta(days=1)}
            at = ("versions", i, "effective_from")
            where = {"other": file.path, "other_line": file.line(("versions", i - 1, "effective_to"))}
            yield file.fault(at, "versions_hole", first=old.label, second=new.label, **where, **days)
    for i, version in enumerate(standard.versions):
        yield from _outside_coverage(file, ("versions", i), version)
        if version.overtaken and not version.is_in_force(version.overtaken.from_day):
            values = {"name": version.label, "day": version.overtaken.from_day}
            yield file.fault(("versions", i, "overtaken", "from_day"), "overtaken_outside", **values)
        age = (today - version.reference.checked_on).days
        if age > STALE_AFTER_DAYS:
            at = ("versions", i, "reference", "checked_on")
            yield file.fault(at, "stale", name=version.label, checked_on=version.reference.checked_on, days=age)


def _outside_coverage(file: Placed, loc: Loc, version: Version) -> Iterator[Fault]:
    standard = file.standard
    if version.effective_from < standard.coverage_from:
        days = {"day": version.effective_from, "limit": standard.coverage_from}
        yield file.fault((*loc, "effective_from"), "before_coverage", name=version.label, **days)
    if standard.coverage_to and (version.effective_to is None or version.effective_to > standard.coverage_to):
        last = version.effective_to or ""
        yield file.fault(
            (*loc, "effective_to"), "after_coverage", name=version.label, day=last, limit=standard.coverage_to
        )


def _posts(file: Placed, known: Collection[str]) -> Iterator[Fault]:
    """Posts that the vocabulary does not know, or that the standard or version around does not list."""
    standard = file.standard
    for k, post in enumerate(standard.positions):
        if post not in known:
            yield file.fault(("positions", k), "unknown_position", name=post, near=nearest(post, known))
    for i, version in enumerate(standard.versions):
        yield from _unlisted(file, ("versions", i, "positions"), version.positions or (), standard.positions)
    for loc, requirement in file.requirements():
        listed = posts_of(standard, standard.versions[int(loc[1])])
        yield from _unlisted(file, (*loc, "positions"), requirement.positions or (), listed)


def _unlisted(file: Placed, loc: Loc, named: Sequence[str], listed: Sequence[str]) -> Iterator[Fault]:
    for k, post in enumerate(named):
        if post not in listed:
            yield file.fault((*loc, k), "position_not_listed", name=post, near=nearest(post, listed))


def _names(
    file: Placed, loc: Loc, requirement: Requirement, levels: Mapping[str, Sequence[str]], courses: Collection[str]
) -> Iterator[Fault]:
    """Levels and courses that do not exist."""
    if isinstance(requirement, LevelAtLeast):
        yield from _level(file, (*loc, "at_least"), requirement.field, requirement.at_least, levels)
    course = requirement.closes_with
    if course is not None and course not in courses:
        yield file.fault((*loc, "closes_with"), "unknown_course", name=course, near=nearest(course, courses))


def _level(file: Placed, loc: Loc, field: str, code: str, levels: Mapping[str, Sequence[str]]) -> Iterator[Fault]:
    allowed = list(levels.get(field, ()))
    if code not in allowed:
        yield file.fault(loc, "unknown_level", name=code, field=field, allowed=allowed, near=nearest(code, allowed))


def _relief(file: Placed, loc: Loc, requirement: Requirement, levels: Mapping[str, Sequence[str]]) -> Iterator[Fault]:
    """Grace that ends before it begins, and easing that does not say to what."""
    grace = requirement.grace
    if grace and grace.until < grace.in_post_before:
        days = {"day": grace.until, "limit": grace.in_post_before}
        yield file.fault((*loc, "grace", "until"), "grace_ends_early", name=requirement.id, **days)
    if isinstance(requirement, LevelAtLeast | AgeWindow):
        for k, ease in enumerate(requirement.ease):
            yield from _ease(file, (*loc, "ease", k), requirement, ease, levels)


def _ease(
    file: Placed, loc: Loc, requirement: LevelAtLeast | AgeWindow, ease: Ease, levels: Mapping[str, Sequence[str]]
) -> Iterator[Fault]:
    wanted = "at_least" if isinstance(requirement, LevelAtLeast) else "maximum"
    if getattr(ease, wanted) is None:
        yield file.fault(loc, "ease_without_value", name=requirement.id, missing=wanted)
    elif isinstance(requirement, LevelAtLeast) and ease.at_least is not None:
        yield from _level(file, (*loc, "at_least"), requirement.field, ease.at_least, levels)


def _twice_in_a_version(file: Placed) -> Iterator[Fault]:
    """A requirement id that binds one post twice in the same version."""
    for i, version in enumerate(file.standard.versions):
        first: dict[tuple[str, str], int] = {}
        for j, requirement in enumerate(version.requirements):
            at: Loc = ("versions", i, "requirements")
            for post in requirement.positions or posts_of(file.standard, version):
                earlier = first.setdefault((requirement.id, post), j)
                if earlier != j:
                    where = {"position": post, "other": file.path, "other_line": file.line((*at, earlier))}
                    values = {"name": requirement.id, **where}
                    yield file.fault((*at, j, "id"), "requirement_twice", **values)
