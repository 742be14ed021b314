"""Dated cases: people as a lawyer would put them, and the verdicts that the law of a day gives on them.

A file stands in ``<standard>/<day>/``; its people are judged by the whole law of that day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import YamlDocument, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.standards.faults import checked, nearest
from cadre_audit.standards.model import Area, LevelField, Purpose, Slug, Strict

VerdictCode = Literal["no_standard", "not_required", "met", "gap", "grace", "waived", "unknown", "manual"]


def _only_partial_days(value: Any) -> Any:
    # YAML reads a bare year as a number
    if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", str(value)) and _is_in_the_calendar(str(value)):
        return str(value)
    raise PydanticCustomError("date_not_iso", "a day is written YYYY-MM-DD, a month YYYY-MM, a year YYYY")


def _is_in_the_calendar(text: str) -> bool:
    try:
        date.fromisoformat(f"{text}-01-01"[:10])
    except ValueError:
        return False
    return True


PartialDay = Annotated[str, BeforeValidator(_only_partial_days)]


class Case(Strict):
    """One person: what matters of them, the verdicts expected and why. What is not given is blank in the roster."""

    case: str = Field(min_length=1)
    """Names the case within its file."""
    expected: dict[Slug, VerdictCode] = Field(min_length=1)
    """Requirement → verdict; a requirement that is not named is not checked."""
    why: str = Field(min_length=1)
    """The reason, as a sentence."""
    position_code: str | None = None
    position_codes: tuple[str, ...] | None = Field(default=None, min_length=1)
    """Several posts of one person."""
    position: str | None = None
    full_name: str | None = None
    birth_date: PartialDay | None = None
    party_date: PartialDay | None = None
    recruited_on: PartialDay | None = None
    appointed_on: PartialDay | None = None
    sex: Literal["male", "female"] | None = None
    kind: Literal["cadre", "civil_servant", "public_employee", "part_time"] | None = None
    general_education: str | None = None
    professional_level: str | None = None
    political_theory: str | None = None
    state_management: str | None = None
    it: str | None = None
    party_member: bool | None = Field(default=None, strict=True)
    ethnic_minority: bool | None = Field(default=None, strict=True)
    is_local: bool | None = Field(default=None, strict=True)
    unit: str | None = None
    area: tuple[Area, ...] | None = None
    """Area classes of the person's unit."""
    ethnicity: str | None = None
    religion: str | None = None
    general_education_raw: str | None = None
    major: str | None = None
    training_form: str | None = None
    foreign_language: str | None = None
    ethnic_language: str | None = None
    defence_training: str | None = None
    rank: str | None = None
    evaluation: str | None = None
    planned_position: str | None = None
    notes: str | None = None
    certificates: str | None = None
    typed: dict[LevelField, str] | None = None
    """What stood in the cells of levels, where the words beside the level matter."""

    @model_validator(mode="after")
    def _has_one_way_to_name_posts(self) -> Case:
        if self.position_code and self.position_codes:
            raise PydanticCustomError("posts_twice", "position_code or position_codes, not both")
        return self

    @property
    def posts(self) -> tuple[str, ...]:
        """The codes of the person's posts."""
        return self.position_codes or ((self.position_code,) if self.position_code else ())

    def person(self) -> dict[str, Any]:
        """What the roster is to say of the person."""
        return self.model_dump(exclude={"case", "expected", "why"}, exclude_none=True)


class _File(Strict):
    source: str = Field(min_length=1)
    """What the cases rest on: instrument and article."""
    purpose: Purpose = "post"
    """What the people are judged for."""
    enable: tuple[Slug, ...] = ()
    """What is off unless asked for."""
    people: tuple[Case, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The cases of one file.

    Attributes:
        path: the file as the reader knows it.
        standard: id of the standard whose folder it stands in.
        day: the day by whose law it is judged.
        purpose: what the people are judged for.
        enable: what is off unless asked for.
        cases: the people.
        lines: the line of every expected verdict, by number of the case and requirement.
    """

    path: str
    standard: str
    day: date
    purpose: Purpose
    enable: tuple[str, ...]
    cases: tuple[Case, ...]
    lines: Mapping[tuple[int, str], int]


@dataclass(frozen=True, slots=True)
class Known:
    """The names that cases may use: ids of standards and requirements, codes of posts and of each ladder."""

    standards: Collection[str]
    requirements: Collection[str]
    positions: Collection[str]
    levels: Mapping[str, Sequence[str]]


def load_cases(paths: Iterable[tuple[Path | Traversable, str]], known: Known) -> tuple[CaseFile, ...]:
    """The cases of these files and folders, of a folder every ``*.yaml`` below it.

    Args:
        paths: each with the name to call it by.
        known: the names that exist.

    Raises:
        StandardsError: with every fault of every file.
        UsageError: a path does not exist, or there is no case below it.
    """
    files: list[CaseFile] = []
    faults: list[Fault] = []
    for path, name in paths:
        if not (path.is_file() or path.is_dir()):
            raise UsageError("cases_missing", path=name)
        before = len(files) + len(faults)
        for source, called, parents in _below(path, name):
            try:
                files.append(_read(source, called, parents, known))
            except StandardsError as e:
                faults.extend(e.faults)
        if len(files) + len(faults) == before:
            raise UsageError("cases_none", path=name)
    if faults:
        raise StandardsError(tuple(faults))
    return tuple(files)


def _below(path: Path | Traversable, name: str) -> Iterator[tuple[Path | Traversable, str, tuple[str, str]]]:
    """Every case file with its name and the names of the two folders around it, sorted."""
    around = path.absolute() if isinstance(path, Path) else None
    if path.is_file():
        parents = (around.parent.parent.name, around.parent.name) if around else ("", "")
        yield path, name, parents
        return
    outer = (around.parent.name, around.name) if around else ("", "")
    yield from _walk(path, name, outer)


def _walk(
    place: Path | Traversable, name: str, parents: tuple[str, str]
) -> Iterator[tuple[Path | Traversable, str, tuple[str, str]]]:
    for child in sorted(place.iterdir(), key=lambda entry: entry.name):
        called = f"{name.rstrip('/')}/{child.name}"
        if child.is_dir():
            yield from _walk(child, called, (parents[1], child.name))
        elif child.name.endswith(".yaml"):
            yield child, called, parents


def _read(source: Path | Traversable, name: str, parents: tuple[str, str], known: Known) -> CaseFile:
    """One file.

    Raises:
        StandardsError: with all its faults.
    """
    document = read_yaml(source, name)
    standard, day = parents
    faults = list(_of_folders(name, standard, day, known))
    try:
        file = checked(document, _File)
    except StandardsError as e:
        raise StandardsError((*faults, *e.faults)) from None
    cases = file.people
    faults += _of_names(document, cases, known)
    if faults:
        raise StandardsError(tuple(faults))
    lines = {
        (i, requirement): document.place_of(("people", i, "expected", requirement))[0].line
        for i, case in enumerate(cases)
        for requirement in case.expected
    }
    return CaseFile(name, standard, date.fromisoformat(day), file.purpose, file.enable, cases, lines)


def _of_folders(name: str, standard: str, day: str, known: Known) -> Iterator[Fault]:
    """A folder that names no day, or no standard."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", day) or not _is_in_the_calendar(day):
        yield Fault(name, 0, 0, "case_without_day", folder=day)
    elif standard not in known.standards:
        yield Fault(name, 0, 0, "case_of_no_standard", name=standard, near=nearest(standard, known.standards))


def _of_names(document: YamlDocument, cases: Sequence[Case], known: Known) -> Iterator[Fault]:
    """Names that nothing bears, and two cases of one name."""

    def fault(loc: tuple[str | int, ...], key: str, **values: object) -> Fault:
        place = document.place_of(loc)[0]
        return Fault(document.path, place.line, place.column, key, **values)

    first: dict[str, int] = {}
    for i, case in enumerate(cases):
        at = ("people", i)
        if (earlier := first.setdefault(case.case, i)) != i:
            line = document.place_of(("people", earlier, "case"))[0].line
            yield fault((*at, "case"), "case_twice", name=case.case, other=document.path, other_line=line)
        for post in case.posts:
            if post not in known.positions:
                where = "position_codes" if case.position_codes else "position_code"
                yield fault((*at, where), "unknown_position", name=post, near=nearest(post, known.positions))
        for field, allowed in known.levels.items():
            code = getattr(case, field, None)
            if code is not None and code not in allowed:
                values = {"name": code, "field": field, "allowed": list(allowed), "near": nearest(code, allowed)}
                yield fault((*at, field), "unknown_level", **values)
        for requirement in case.expected:
            if requirement not in known.requirements:
                values = {"name": requirement, "near": nearest(requirement, known.requirements)}
                yield fault((*at, "expected", requirement), "case_of_no_requirement", **values)
