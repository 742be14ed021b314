"""Faults of special law: supplements without a base, overrides of nothing, posts that two standards claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.errors import Fault
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import posts_of
from cadre_audit.standards.model import Requirement, Version
from cadre_audit.standards.placed import Loc, Placed


def special_law(file: Placed, files: Sequence[Placed]) -> Iterator[Fault]:
    """Special law that supplements or overrides nothing, and posts that two standards bind on their own."""
    standard = file.standard
    bases = {other.standard.id: other.standard for other in files if other.standard.supplements is None}
    if standard.supplements is None:
        yield from _bound_twice(file, files)
    elif standard.supplements not in bases:
        near = nearest(standard.supplements, bases)
        yield file.fault(("supplements",), "supplements_nothing", name=standard.supplements, near=near)
        return
    if standard.supplements is not None:
        yield from _claimed_twice(file, files)
    base = next((other for other in files if other.standard is bases.get(standard.supplements or "")), None)
    for i, version in enumerate(standard.versions):
        for j, requirement in enumerate(version.requirements):
            posts = requirement.positions or posts_of(standard, version)
            of_base = _ids_meanwhile(base, version, posts) if base else {}
            yield from _override(file, ("versions", i, "requirements", j), requirement, of_base)


def _override(file: Placed, loc: Loc, requirement: Requirement, of_base: Mapping[str, Found]) -> Iterator[Fault]:
    """What is wrong between one requirement of special law and those of the base, by id."""
    wanted = requirement.overrides
    if wanted is not None and wanted not in of_base:
        near = nearest(wanted, of_base)
        yield file.fault((*loc, "overrides"), "overrides_nothing", name=wanted, allowed=sorted(of_base), near=near)
    elif requirement.id in of_base and requirement.id != wanted:
        found = of_base[requirement.id]
        where = {"position": found.posts[0], "other": found.file.path, "other_line": found.file.line(found.loc)}
        yield file.fault((*loc, "id"), "requirement_twice", name=requirement.id, **where)


@dataclass(frozen=True, slots=True)
class Found:
    """A requirement of another standard that binds some of the same posts in some of the same days."""

    file: Placed
    loc: Loc
    requirement: Requirement
    posts: tuple[str, ...]


def meanwhile(other: Placed, version: Version, posts: Sequence[str]) -> Iterator[Found]:
    """What another standard demands of any of these posts while the version is in force."""
    for i, old in enumerate(other.standard.versions):
        for j, requirement in enumerate(old.requirements if shared_days(old, version) else ()):
            bound = requirement.positions or posts_of(other.standard, old)
            if shared := tuple(post for post in posts if post in bound):
                yield Found(other, ("versions", i, "requirements", j), requirement, shared)


def _ids_meanwhile(base: Placed, version: Version, posts: Sequence[str]) -> dict[str, Found]:
    """Ids by which the base binds these posts while the version is in force."""
    return {found.requirement.id: found for found in meanwhile(base, version, posts)}


def _claimed_twice(file: Placed, files: Sequence[Placed]) -> Iterator[Fault]:
    """Requirements that an earlier special law adds or replaces already, for the same post in the same days."""
    others = [
        other
        for other in files[: file.place]
        if other.standard.supplements == file.standard.supplements and other.standard.id != file.standard.id
    ]
    for i, version in enumerate(file.standard.versions):
        for j, requirement in enumerate(version.requirements):
            posts = requirement.positions or posts_of(file.standard, version)
            for other in others:
                yield from _claims(file, ("versions", i, "requirements", j), requirement, version, posts, other)


def _claims(
    file: Placed, loc: Loc, requirement: Requirement, version: Version, posts: Sequence[str], other: Placed
) -> Iterator[Fault]:
    for found in meanwhile(other, version, posts):
        where = {"position": found.posts[0], "other": other.path, "other_line": other.line(found.loc)}
        if requirement.overrides and requirement.overrides == found.requirement.overrides:
            yield file.fault((*loc, "overrides"), "overridden_twice", name=requirement.overrides, **where)
        elif requirement.id == found.requirement.id:
            yield file.fault((*loc, "id"), "requirement_twice", name=requirement.id, **where)


def _bound_twice(file: Placed, files: Sequence[Placed]) -> Iterator[Fault]:
    """Posts that an earlier standard of another id binds in the same days for the same purpose."""
    for other in files[: file.place]:
        same = other.standard.purpose == file.standard.purpose and other.standard.of_ranks == file.standard.of_ranks
        if same and other.standard.supplements is None and other.standard.id != file.standard.id:
            for i, version in enumerate(file.standard.versions):
                yield from _shared_posts(file, ("versions", i), version, other)


def _shared_posts(file: Placed, loc: Loc, version: Version, other: Placed) -> Iterator[Fault]:
    for k, old in enumerate(other.standard.versions):
        shared = set(posts_of(file.standard, version)) & set(posts_of(other.standard, old))
        if shared and shared_days(old, version):
            line = other.line(("versions", k))
            yield file.fault(loc, "bound_twice", names=sorted(shared), other=other.path, other_line=line)


def shared_days(old: Version, new: Version) -> tuple[date, date | None] | None:
    """The days on which both versions are in force; no last day while both have no end."""
    first = max(old.effective_from, new.effective_from)
    last = min(filter(None, (old.effective_to, new.effective_to)), default=None)
    return (first, last) if last is None or first <= last else None
