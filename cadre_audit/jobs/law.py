"""The law of a job: the shipped book and the user's files, linted, on one day, for the posts and areas at hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from cadre_audit.data_files import read_yaml
from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.jobs.model import Audit, UnitAreas
from cadre_audit.standards.courses import Courses, load_from
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import InForce, Rule, in_force
from cadre_audit.standards.lint import WARNINGS, lint
from cadre_audit.standards.lint_courses import lint_courses
from cadre_audit.standards.load import Book, load, with_drafts
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import LEVEL_FIELDS, Vocabulary, vocabulary
from cadre_audit.vocabulary.own import with_own
from cadre_audit.vocabulary.positions import Position
from cadre_audit.vocabulary.units import unit_key


def book_of(standards: Sequence[Path], courses: Courses, today: date, *, shipped: bool = True) -> Book:
    """The shipped standards and the user's own, or the user's own alone.

    Raises:
        StandardsError: a file is wrong, or the user's standards or courses contradict the book; every fault is told.
    """
    book = load(standards, shipped=shipped)
    return _without_fault(book, courses, today) if standards or courses is not load_courses() else book


def drafted(book: Book, drafts: Sequence[Path], courses: Courses, today: date) -> Book:
    """A book with standards that are not law yet.

    Raises:
        StandardsError: a draft is wrong or contradicts the book; every fault is told.
    """
    return _without_fault(with_drafts(book, drafts), courses, today) if drafts else book


def _without_fault(book: Book, courses: Courses, today: date) -> Book:
    faults = [fault for fault in lint_book(book, courses, today) if fault.key not in WARNINGS]
    if faults:
        raise StandardsError(tuple(faults))
    return book


def lint_book(book: Book, courses: Courses, today: date) -> list:  # type: ignore[type-arg]
    """Every fault of the book by what the vocabulary and the course catalogue know."""
    words = vocabulary()
    return lint(
        book,
        {position.code for position in (*words.positions.all, *words.ranks.all)},
        {name: words.ladders[name].codes for name in LEVEL_FIELDS},
        {course.id for course in courses.courses},
        today,
    )


def courses_of(path: Path | None, *, own_posts: bool = True) -> Courses:
    """The office's own course catalogue, else the shipped one.

    Args:
        path: the office's own file.
        own_posts: whether standards may bring posts with them that the vocabulary lacks.

    Raises:
        UsageError: there is no such file.
        StandardsError: it is wrong, or names a level or a post that does not exist; every fault is told.
    """
    if path is None:
        return load_courses()
    if not path.is_file():
        raise UsageError("courses_missing", path=path)
    courses, words = load_from(path), vocabulary()
    levels = {name: words.ladders[name].codes for name in LEVEL_FIELDS}
    posts = None if own_posts else {position.code for position in (*words.positions.all, *words.ranks.all)}
    if faults := lint_courses(read_yaml(path), courses, levels, posts):
        raise StandardsError(tuple(faults))
    return courses


def with_words_of(book: Book, words: Vocabulary) -> Vocabulary:
    """The vocabulary with the posts and certificates that standards of the book bring with them."""
    posts = [post for standard in book.standards for post in standard.own_posts]
    certificates = [one for standard in book.standards for one in standard.certificates]
    if not posts and not certificates:
        return words
    return with_own(
        words,
        [Position(p.code, p.kind, p.leader, p.title.model_dump(), p.spellings) for p in posts],
        {one.id: (one.title.vi, one.title.en, *one.spellings) for one in certificates},
    )


def law_on(book: Book, day: date, job: Audit) -> InForce:
    """The law on a day for what the job asks, narrowed to the requirements asked for.

    Raises:
        UsageError: no standard knows such a requirement.
    """
    known = {r.id for s in book.standards for v in s.versions for r in v.requirements}
    for names, allowed in (
        (job.select, known),
        (job.ignore, known),
        (job.enable, known | {s.id for s in book.standards}),
    ):
        for name in names:
            if name not in allowed:
                near, listed = nearest(name, allowed), ", ".join(sorted(allowed))
                raise UsageError("requirement_unknown", name=name, near=near, allowed=listed)
    law = in_force(book, day, purposes=job.purposes, enabled=job.enable)
    if not job.select and not job.ignore:
        return law
    kept = tuple(r for r in law.requirements if (not job.select or r in job.select) and r not in job.ignore)
    return replace(law, requirements=kept, rules=_only(law.rules, kept), overtaken=_only(law.overtaken, kept))


def _only(rules: Mapping[str, tuple[Rule, ...]], kept: Collection[str]) -> dict[str, tuple[Rule, ...]]:
    return {post: tuple(rule for rule in own if rule.requirement.id in kept) for post, own in rules.items()}


def decisions_of(roster: Roster, areas: Mapping[str, UnitAreas]) -> dict[int, tuple[tuple[str, ...], str]]:
    """Index of a unit → its area classes and the document that says so, for the units that the workspace names."""
    named = {unit_key(name): (unit.areas, unit.source) for name, unit in areas.items()}
    return {i: named[key] for i, name in enumerate(roster.units) if (key := unit_key(name)) in named} if named else {}


def areas_of(roster: Roster, areas: Mapping[str, UnitAreas]) -> dict[int, frozenset[str]]:
    """Index of a unit → its area classes, for the units that the workspace names."""
    classes = {unit_key(name): frozenset(unit.areas) for name, unit in areas.items()}
    return {i: classes[key] for i, name in enumerate(roster.units) if (key := unit_key(name)) in classes}
