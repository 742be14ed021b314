"""Faults of special law: supplements without a base, overrides of nothing, posts that two standards claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from cadre_audit.errors import Fault
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import posts_of
from cadre_audit.standards.model import Requirement, Standard, Version
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
    base = bases.get(standard.supplements or "")
    for i, version in enumerate(standard.versions):
        for j, requirement in enumerate(version.requirements):
            posts = requirement.positions or posts_of(standard, version)
            of_base = _ids_meanwhile(base, version, posts) if base else {}
            yield from _override(file, ("versions", i, "requirements", j), requirement, of_base)


def _override(file: Placed, loc: Loc, requirement: Requirement, of_base: Mapping[str, str]) -> Iterator[Fault]:
    """What is wrong between one requirement of special law and ``of_base``: ids of the base and a post of each."""
    wanted = requirement.overrides
    if wanted is not None and wanted not in of_base:
        near = nearest(wanted, of_base)
        yield file.fault((*loc, "overrides"), "overrides_nothing", name=wanted, allowed=sorted(of_base), near=near)
    elif requirement.id in of_base and requirement.id != wanted:
        post = of_base[requirement.id]
        yield file.fault((*loc, "id"), "requirement_twice", name=requirement.id, position=post, other_line=0)


def _ids_meanwhile(base: Standard, version: Version, posts: Sequence[str]) -> dict[str, str]:
    """Requirement ids by which the base binds these posts while the version is in force, each with such a post."""
    return {
        requirement.id: post
        for old in base.versions
        if shared_days(old, version)
        for requirement in old.requirements
        for post in posts
        if post in (requirement.positions or posts_of(base, old))
    }


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
