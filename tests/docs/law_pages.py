"""The page of each standard under ``docs/law/``, made whole from the data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from cadre_audit.report.wording import t, t_or
from cadre_audit.standards.load import load as load_standards
from cadre_audit.standards.model import (
    AgeWindow,
    Ease,
    Grace,
    HoldsAnyOf,
    HoldsCertificates,
    HoursPerYear,
    LevelAtLeast,
    MajorIn,
    Manual,
    MonthsLeft,
    Requirement,
    Scope,
    Standard,
    Version,
)
from tests.docs.console import ROOT

FOLDER = ROOT / "docs" / "law"
_WIDTH = 120


def pages_of_law() -> dict[Path, str]:
    """Every page with its text."""
    return {FOLDER / f"{one.id}.md": "\n".join(_page(one)) + "\n" for one in load_standards().standards}


def index() -> Iterator[str]:
    """The table of standards, each with its page, its days and its versions."""
    yield from ("| standard | what | asked for | versions |", "|---|---|---|---|")
    for one in load_standards().standards:
        versions = "; ".join(f"{version.label} {_days(version)}" for version in one.versions)
        yield f"| [`{one.id}`](law/{one.id}.md) | {one.title.en} · {one.title.vi} | `{one.purpose}` | {versions} |"


def _days(version: Version) -> str:
    last = f"to {version.effective_to}" if version.effective_to else "on"
    overtaken = f", overtaken from {version.overtaken.from_day}" if version.overtaken else ""
    return f"{version.effective_from} {last}{overtaken}"


def _page(standard: Standard) -> Iterator[str]:
    yield from (f"# {standard.title.en}", "", f"*{standard.title.vi}* · `{standard.id}`", "")
    yield "This page is made from the data; the list of all standards is in [law.md](../law.md)."
    yield from ("", *_wrapped(f"Posts: {_codes(standard.positions)}."), "")
    last = f" to {standard.coverage_to}" if standard.coverage_to else ""
    yield f"Encoded from {standard.coverage_from}{last}.{_nature(standard)}"
    yield from ("", "## History", "", *_history(standard))
    for version in standard.versions:
        yield ""
        yield from _version(standard, version)


def _nature(standard: Standard) -> str:
    told = []
    if standard.supplements:
        told.append(f"Special law: supplements `{standard.supplements}`.")
    if standard.purpose != "post":
        told.append(f"Judged only with `--purpose {standard.purpose}`.")
    if standard.of_ranks:
        told.append("Binds by the rank that a person holds beside the post.")
    return "".join(f" {sentence}" for sentence in told)


def _history(standard: Standard) -> Iterator[str]:
    """What each version demanded, a row for each requirement and each set of posts of it."""
    labels = [version.label for version in standard.versions]
    yield f"| requirement | {' | '.join(labels)} |"
    yield "|---|" + "---|" * len(labels)
    yield f"| days | {' | '.join(_days(version) for version in standard.versions)} |"
    ids = dict.fromkeys(r.id for version in standard.versions for r in version.requirements)
    for id in ids:
        cells = [
            " / ".join(_short(r) for r in version.requirements if r.id == id) or "–" for version in standard.versions
        ]
        yield f"| `{id}` | {' | '.join(_distinct(cell) for cell in cells)} |"


def _distinct(cell: str) -> str:
    return " / ".join(dict.fromkeys(cell.split(" / ")))


def _short(requirement: Requirement) -> str:
    off = "" if requirement.enabled else " (off)"
    mark = "" if requirement.status == "verified" else " (not verified)"
    return f"{_core(requirement)}{mark}{off}".replace(" / ", " or ")


def _version(standard: Standard, version: Version) -> Iterator[str]:
    source = version.reference
    last = f" to {version.effective_to}" if version.effective_to else ", no end"
    yield from (f"## {version.label}", "", f"In force from {version.effective_from}{last}.", "")
    yield f"Source: {source.article}, {source.document}. Compared on {source.checked_on}."
    if version.certain_from:
        yield f"\nCertain from {version.certain_from}; before that day every finding is unverified."
    if version.certain_to:
        yield f"\nCertain to {version.certain_to}; after that day every finding is unverified."
    if version.overtaken:
        told = (
            f"Overtaken from {version.overtaken.from_day} by {version.overtaken.by}: nobody is judged by it any more."
        )
        yield from (
            "",
            *_wrapped(f"{told} {version.overtaken.note.en}"),
            "",
            *_wrapped(f"*{version.overtaken.note.vi}*"),
        )
    if source.note:
        yield from ("", *_wrapped(source.note.en), "", *_wrapped(f"*{source.note.vi}*"))
    yield from ("", "| requirement | kind | demand | article | mark | posts |", "|---|---|---|---|---|---|")
    notes: dict[str, None] = {}
    for requirement in version.requirements:
        yield _row(requirement, version.positions or standard.positions)
        if requirement.note:
            notes[f"- `{requirement.id}`: {requirement.note.en} · *{requirement.note.vi}*"] = None
    if notes:
        yield ""
        for note in notes:
            yield from textwrap.wrap(note, _WIDTH, subsequent_indent="  ", break_on_hyphens=False)


def _row(requirement: Requirement, posts: tuple[str, ...]) -> str:
    own = requirement.positions or posts
    article = f"{requirement.article}, {requirement.document}" if requirement.document else requirement.article
    bound = "all" if set(own) == set(posts) else _codes(own)
    mark = requirement.status if requirement.enabled else f"{requirement.status}, off unless `--enable`"
    cells = (f"`{requirement.id}`", f"`{requirement.kind}`", _demand(requirement), article, mark, bound)
    return f"| {' | '.join(cells)} |"


def _demand(requirement: Requirement) -> str:
    told = [_core(requirement)]
    if requirement.scope:
        told.append(f"binds only {_scope(requirement.scope)}")
    if isinstance(requirement, LevelAtLeast) and requirement.accepts:
        told.append(f"accepts {_codes(requirement.accepts)}")
    if isinstance(requirement, MajorIn) and requirement.unlisted == "manual":
        told.append("another field is for a person to judge")
    if isinstance(requirement, LevelAtLeast | AgeWindow):
        told += [f"eased: {_eased(requirement, ease)}" for ease in requirement.ease]
    if requirement.grace:
        told.append(_grace(requirement.grace))
    if requirement.overrides:
        told.append(f"overrides `{requirement.overrides}`")
    return "; ".join(told)


def _scope(scope: Scope) -> str:
    told = [
        f"{key} {value}" for key, value in scope.model_dump(exclude_none=True).items() if not isinstance(value, tuple)
    ]
    told += [
        f"{key} {' or '.join(map(str, value))}" for key, value in scope.model_dump().items() if isinstance(value, tuple)
    ]
    return ", ".join(told).replace("_", " ")


def _grace(grace: Grace) -> str:
    only = f" and {' or '.join(_scope(scope) for scope in grace.only)}" if grace.only else ""
    source = f" ({grace.article}, {grace.document})" if grace.document else f" ({grace.article})"
    return f"grace until {grace.until} for those in post before {grace.in_post_before}{only}{source}"


def _core(requirement: Requirement) -> str:
    if isinstance(requirement, LevelAtLeast):
        return t(f"level.{requirement.field}.{requirement.at_least}")
    if isinstance(requirement, AgeWindow):
        bounds = {"at least": requirement.minimum, "at most": requirement.maximum}
        ages = " and ".join(f"{word} {age}" for word, age in bounds.items() if age is not None)
        return f"{ages} years old{_moment(requirement)}"
    if isinstance(requirement, MonthsLeft):
        return f"at least {requirement.at_least} months before retirement{_moment(requirement)}"
    if isinstance(requirement, MajorIn | HoldsAnyOf):
        return " or ".join(requirement.any_of)
    if isinstance(requirement, HoldsCertificates):
        return f"any {requirement.count} of {_codes(requirement.any_of)}"
    if isinstance(requirement, HoursPerYear):
        return f"at least {requirement.at_least} lessons a year"
    if isinstance(requirement, Manual):
        return requirement.text.en
    parts = getattr(requirement, "of", ())
    joint = " and " if requirement.kind == "all_of" else " or "
    return joint.join(_core(part) for part in parts) or requirement.kind


def _moment(requirement: AgeWindow | MonthsLeft) -> str:
    if isinstance(requirement, MonthsLeft) and requirement.counted_on:
        return f", counted on {requirement.counted_on}"
    return " at the appointment" if requirement.at == "appointment" else ""


def _eased(requirement: LevelAtLeast | AgeWindow, ease: Ease) -> str:
    eased = (
        t(f"level.{requirement.field}.{ease.at_least}")
        if isinstance(requirement, LevelAtLeast)
        else f"at most {ease.maximum}"
    )
    by = " (decided by the province)" if ease.decided_by == "province" else ""
    condition = f" ({ease.condition.en.rstrip('.')})" if ease.condition else ""
    mark = " (not verified)" if ease.status == "unverified" else ""
    areas = ", ".join(t_or(f"area.{area}", area) for area in ease.area)
    return f"{eased} in {areas}{by}{condition}{mark}"


def _codes(codes: tuple[str, ...]) -> str:
    return ", ".join(f"`{code}`" for code in codes)


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, break_on_hyphens=False)
