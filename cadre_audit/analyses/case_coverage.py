"""What of the law no dated case tests: days beside a change, and verdicts that a requirement can have."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.cases import CaseFile
from cadre_audit.standards.in_force import posts_of, version_on
from cadre_audit.standards.model import AgeWindow, LevelAtLeast, Requirement, Standard, Version
from cadre_audit.vocabulary.load import vocabulary

_COLUMNS = (
    Column("standard", ("standard",), "code", "standard"),
    Column("version", ("version",)),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("missing", ("missing",), "code", "uncovered"),
    Column("day", ("day",), "date"),
)
_DAY = timedelta(days=1)
Seen = Mapping[tuple[str, str], set[str]]


def coverage_table(standards: Sequence[Standard], files: Sequence[CaseFile], *, folded: bool) -> Table:
    """The days and verdicts that no case covers, as warnings; law with too few cases is law all the same.

    Args:
        standards: whose versions are looked at.
        files: the cases.
        folded: whether a screen leaves the table out.
    """
    records = [record for standard in standards for record in _of_standard(standard, files)]
    return Table("uncovered", _COLUMNS, records, folded=folded)


def _of_standard(standard: Standard, files: Sequence[CaseFile]) -> Iterator[Record]:
    seen = _seen(standard, files)
    for version in standard.versions:
        days = {file.day for file in files if _speaks_of(file, posts_of(standard, version))}
        for name, day in _days_of(version):
            if day not in days:
                yield _record(standard, version, None, name, day)
        yield from (_record(standard, version, id, verdict, None) for id, verdict in _untested(version, seen))


def _record(standard: Standard, version: Version, requirement: str | None, missing: str, day: date | None) -> Record:
    return {
        "standard": standard.id,
        "version": version.label,
        "requirement": requirement,
        "missing": missing,
        "day": day.isoformat() if day else None,
    }


def _speaks_of(file: CaseFile, posts: Sequence[str]) -> bool:
    """Whether the file has somebody in one of these posts or ranks, whichever standard's folder it stands in."""
    ranks = vocabulary().ranks
    return any(not set(posts).isdisjoint((*case.posts, *ranks.read(case.rank or ""))) for case in file.cases)


def _days_of(version: Version) -> Iterator[tuple[str, date]]:
    """The days on which a change must show."""
    yield "day_before", version.effective_from - _DAY
    yield "first_day", version.effective_from
    if version.effective_to:
        yield "last_day", version.effective_to
        yield "day_after", version.effective_to + _DAY
    if version.overtaken:
        yield "last_day", version.overtaken.from_day - _DAY
        yield "day_after", version.overtaken.from_day


def _seen(standard: Standard, files: Sequence[CaseFile]) -> Seen:
    """The verdicts that the cases of a standard expect, by version and requirement; ``eased`` for who needs easing."""
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for file in files:
        version = version_on(standard, file.day) if file.standard == standard.id else None
        for case in file.cases if version else ():
            for id, verdict in case.expected.items():
                assert version is not None
                seen[version.label, id] |= (
                    {verdict, "eased"} if case.area and verdict in ("met", "manual") else {verdict}
                )
    return seen


def _untested(version: Version, seen: Seen) -> Iterator[tuple[str, str]]:
    """The verdicts that each requirement of a version can have and no case expects; an id that binds twice is one."""
    needed: dict[str, dict[str, None]] = defaultdict(dict)
    for requirement in version.requirements:
        needed[requirement.id] |= dict.fromkeys(_verdicts_of(requirement))
    for id, verdicts in needed.items():
        yield from ((id, verdict) for verdict in verdicts if verdict not in seen.get((version.label, id), ()))


def _verdicts_of(requirement: Requirement) -> Iterator[str]:
    """The verdicts that a requirement can have, apart from what waivers do."""
    if requirement.kind == "manual":
        yield "manual"
        return
    if requirement.kind == "hours":
        # a roster holds no hours of training, so no case of one person can show more
        yield "unknown"
        return
    yield from ("met", "manual" if getattr(requirement, "unlisted", "gap") == "manual" else "gap", "unknown")
    if requirement.grace:
        yield "grace"
    if isinstance(requirement, LevelAtLeast | AgeWindow) and requirement.ease:
        yield "eased"
