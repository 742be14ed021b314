"""The parts of pages that are made from the code: between ``<!-- made: NAME -->`` and ``<!-- end -->``."""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from cadre_audit.report.wording import choose, language, t
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.load import load as load_standards
from cadre_audit.standards.model import (
    AgeWindow,
    Ease,
    HoldsAnyOf,
    LevelAtLeast,
    MajorIn,
    Manual,
    MonthsLeft,
    Requirement,
    Scope,
    Standard,
    Version,
)
from cadre_audit.tables.roster import PERSON_FIELDS
from tests.docs.console import ROOT

_MADE = re.compile(r"(<!-- made: ([\w ]+) -->\n\n)(.*?)(\n\n<!-- end -->)", re.DOTALL)
_WIDTH = 120


def remade(text: str) -> str:
    """A page with every made part as the code would have it."""
    return _MADE.sub(lambda found: found[1] + "\n".join(_make(found[2])) + found[4], text)


def _make(name: str) -> Iterator[str]:
    makers: dict[str, Callable[..., Iterator[str]]] = {
        "modules": modules,
        "law": law,
        "courses": courses,
        "schemas": schemas,
        "fields": fields,
    }
    what, *which = name.split(" ")
    before = language()
    choose("en")
    try:
        yield from list(makers[what](*which))
    finally:
        choose(before)


def modules(room: str) -> Iterator[str]:
    """A line for every module of a room, or for a module of the ground."""
    package = ROOT / "cadre_audit"
    alone = package / f"{room}.py"
    for path in [alone] if alone.exists() else sorted((package / room).rglob("*.py")):
        name = str(path.relative_to(package if path == alone else package / room))
        if name != "__init__.py" or room == "cli":
            yield f"- `{name.removesuffix('/__init__.py')}`: {_first_sentence(path)}"


def _first_sentence(path: Path) -> str:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.split("\n\n")[0].split()).replace("``", "`")


def courses() -> Iterator[str]:
    """The table of courses."""
    yield from ("| id | title | content area |", "|---|---|---|")
    for course in load_courses().courses:
        yield f"| `{course.id}` | {course.title.en} · {course.title.vi} | `{course.content_area}` |"


def schemas() -> Iterator[str]:
    """The table of published schemas."""
    yield from ("| schema | document |", "|---|---|")
    for path in sorted((ROOT / "schemas" / "json").glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8")).get("description", "")
        yield f"| `{path.name.removesuffix('.schema.json')}` | {told.splitlines()[0]} |"


def fields() -> Iterator[str]:
    """The fields of a person, in their order."""
    names = ", ".join(f"`{name}`" for name in (*PERSON_FIELDS, "file"))
    yield from textwrap.wrap(f"{names}.", _WIDTH, break_on_hyphens=False)


def law() -> Iterator[str]:
    """Every standard with its versions and requirements."""
    for place, standard in enumerate(load_standards().standards):
        if place:
            yield ""
        yield from _standard(standard)


def _standard(standard: Standard) -> Iterator[str]:
    last = f" to {standard.coverage_to}" if standard.coverage_to else ""
    special = f" Special law: supplements `{standard.supplements}`." if standard.supplements else ""
    posts = textwrap.wrap(f"Posts: {_codes(standard.positions)}.", _WIDTH, break_on_hyphens=False)
    yield from (f"## `{standard.id}`", "", f"{standard.title.en} · {standard.title.vi}.", "", *posts, "")
    yield f"Encoded from {standard.coverage_from}{last}.{special}{_purpose(standard)}"
    for version in standard.versions:
        yield ""
        yield from _version(standard, version)


def _purpose(standard: Standard) -> str:
    told = f" Judged only when asked for: `--purpose {standard.purpose}`." if standard.purpose != "post" else ""
    return f"{told} Binds holders of ranks." if standard.of_ranks else told


def _version(standard: Standard, version: Version) -> Iterator[str]:
    source = version.reference
    last = f" to {version.effective_to}" if version.effective_to else ", no end"
    yield from (f"### {version.label}", "", f"In force from {version.effective_from}{last}.", "")
    yield f"Source: {source.article}, {source.document}. Compared on {source.checked_on}."
    if version.certain_from:
        yield f"\nCertain from {version.certain_from}; before that day every finding is unverified."
    if version.certain_to:
        yield f"\nCertain to {version.certain_to}; after that day every finding is unverified."
    if overtaken := version.overtaken:
        told = f"Overtaken from {overtaken.from_day} by {overtaken.by}: nobody is judged by it since. {overtaken.note.en}"
        yield from ("", *textwrap.wrap(told, _WIDTH, break_on_hyphens=False))
    if source.note:
        yield from ("", *textwrap.wrap(source.note.en, _WIDTH, break_on_hyphens=False))
    yield from ("", "| requirement | kind | demand | article | mark | posts |", "|---|---|---|---|---|---|")
    for requirement in version.requirements:
        yield _row(requirement, version.positions or standard.positions)


def _row(requirement: Requirement, posts: tuple[str, ...]) -> str:
    own = requirement.positions or posts
    article = f"{requirement.article}, {requirement.document}" if requirement.document else requirement.article
    bound = "all" if set(own) == set(posts) else _codes(own)
    mark = requirement.status if requirement.enabled else f"{requirement.status}, off"
    cells = (f"`{requirement.id}`", f"`{requirement.kind}`", _demand(requirement), article, mark, bound)
    return f"| {' | '.join(cells)} |"


def _demand(requirement: Requirement) -> str:
    told = [_core(requirement)]
    if isinstance(requirement, LevelAtLeast | AgeWindow):
        told += [f"eased: {_eased(requirement, ease)}" for ease in requirement.ease]
    if requirement.scope:
        told.append(f"only for {_scope(requirement.scope)}")
    if grace := requirement.grace:
        only = f", only for {' or '.join(_scope(scope) for scope in grace.only)}" if grace.only else ""
        told.append(f"grace until {grace.until} for those in post before {grace.in_post_before}{only}")
    if requirement.overrides:
        told.append(f"overrides `{requirement.overrides}`")
    return "; ".join(told)


def _core(requirement: Requirement) -> str:
    if isinstance(requirement, LevelAtLeast):
        return t(f"level.{requirement.field}.{requirement.at_least}")
    if isinstance(requirement, AgeWindow):
        bounds = {"at least": requirement.minimum, "at most": requirement.maximum}
        ages = " and ".join(f"{word} {age}" for word, age in bounds.items() if age is not None)
        return f"{ages} years old{_moment(requirement)}"
    if isinstance(requirement, MonthsLeft):
        counted = f", counted on {requirement.counted_on}" if requirement.counted_on else _moment(requirement)
        return f"at least {requirement.at_least} months before retirement{counted}"
    if isinstance(requirement, MajorIn | HoldsAnyOf):
        by_hand = isinstance(requirement, MajorIn) and requirement.unlisted == "manual"
        return " or ".join(requirement.any_of) + (" (others are for a person to judge)" if by_hand else "")
    return requirement.text.en if isinstance(requirement, Manual) else requirement.kind


def _moment(requirement: AgeWindow | MonthsLeft) -> str:
    return " at the appointment" if requirement.at == "appointment" else ""


def _eased(requirement: LevelAtLeast | AgeWindow, ease: Ease) -> str:
    eased = (
        t(f"level.{requirement.field}.{ease.at_least}")
        if isinstance(requirement, LevelAtLeast)
        else f"at most {ease.maximum}"
    )
    by = " (decided by the province)" if ease.decided_by == "province" else ""
    condition = f" ({ease.condition.en.rstrip('.')})" if ease.condition else ""
    mark = " (unverified)" if ease.status == "unverified" else ""
    return f"{eased} in {', '.join(ease.area)}{by}{condition}{mark}"


def _scope(scope: Scope) -> str:
    told = [f"{name.replace('_', ' ')} {_one_of(value)}" for name, value in scope if value is not None]
    return " and ".join(told).replace("ethnic minority yes", "members of ethnic minorities")


def _one_of(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return " or ".join(value) if isinstance(value, tuple) else str(value)


def _codes(codes: tuple[str, ...]) -> str:
    return ", ".join(f"`{code}`" for code in codes)
