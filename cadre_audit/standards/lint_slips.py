"""Slips of the pen: names and words listed twice, and days that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.errors import Fault
from cadre_audit.standards.model import AgeWindow, HoldsAnyOf, LevelAtLeast, MajorIn, Requirement, Version
from cadre_audit.standards.placed import Loc, Placed
from cadre_audit.vocabulary.fold import fold


def slips(file: Placed) -> Iterator[Fault]:
    """Every slip of one file."""
    standard = file.standard
    if standard.coverage_to and standard.coverage_to < standard.coverage_from:
        days = {"day": standard.coverage_to, "limit": standard.coverage_from}
        yield file.fault(("coverage_to",), "coverage_ends_early", **days)
    yield from _twice(file, ("positions",), standard.positions)
    for i, version in enumerate(standard.versions):
        yield from _twice(file, ("versions", i, "positions"), version.positions or ())
        yield from _days(file, ("versions", i), version)
    for loc, requirement in file.requirements():
        yield from _twice(file, (*loc, "positions"), requirement.positions or ())
        yield from _of_requirement(file, loc, requirement, standard.versions[int(loc[1])])


def _twice(file: Placed, loc: Loc, names: Sequence[str]) -> Iterator[Fault]:
    """Names that a list has twice."""
    for k, name in enumerate(names):
        if (first := names.index(name)) < k:
            where = {"other": file.path, "other_line": file.line((*loc, first))}
            yield file.fault((*loc, k), "listed_twice", name=name, **where)


def _days(file: Placed, loc: Loc, version: Version) -> Iterator[Fault]:
    certain = version.certain_from
    if certain is not None and not version.is_in_force(certain):
        yield file.fault((*loc, "certain_from"), "certain_outside", name=version.label, day=certain)


def _of_requirement(file: Placed, loc: Loc, requirement: Requirement, version: Version) -> Iterator[Fault]:
    grace = requirement.grace
    # grace that ends before it begins is told by itself
    if grace and grace.in_post_before <= grace.until < version.effective_from:
        days = {"day": grace.until, "version": version.label, "limit": version.effective_from}
        yield file.fault((*loc, "grace", "until"), "grace_over_before_force", name=requirement.id, **days)
    if isinstance(requirement, MajorIn | HoldsAnyOf):
        yield from _spellings(file, (*loc, "any_of"), requirement.any_of)
    if isinstance(requirement, LevelAtLeast | AgeWindow):
        for k, ease in enumerate(requirement.ease):
            yield from _twice(file, (*loc, "ease", k, "area"), ease.area)
    if isinstance(requirement, AgeWindow) and (requirement.minimum or 0) > _highest(requirement):
        bounds = {"low": requirement.minimum, "high": requirement.maximum}
        yield file.fault((*loc, "minimum"), "window_empty", name=requirement.id, **bounds)


def _highest(requirement: AgeWindow) -> int:
    return 200 if requirement.maximum is None else requirement.maximum


def _spellings(file: Placed, loc: Loc, words: Sequence[str]) -> Iterator[Fault]:
    """Words that are one word to the program, which does not look at case, tone marks and punctuation."""
    first: dict[str, int] = {}
    for k, word in enumerate(words):
        if (earlier := first.setdefault(fold(word), k)) != k:
            where = {"other": file.path, "other_line": file.line((*loc, earlier)), "first": words[earlier]}
            yield file.fault((*loc, k), "spelling_twice", name=word, **where)
