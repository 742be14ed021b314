"""Needs from a plain list: person, unit and course in each row, and a day, points and a post where they are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from cadre_audit.analyses.planning.settle import Listed
from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.jobs.common import TOOL
from cadre_audit.reading.forms import FormCell, FormRow, FormSheet, read_form
from cadre_audit.reading.grid import Value
from cadre_audit.reading.source import open_source
from cadre_audit.report.model import RunHeader
from cadre_audit.report.show import place_text
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.days import Precision, read_day
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary, vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key

_NEEDED = ("full_name", "unit", "course")
_MOST_POINTS = 100_000


@dataclass(frozen=True, slots=True)
class GivenNeeds:
    """The needs of a list; a unit has as many people as the list names of it."""

    listed: Sequence[Listed]
    run: RunHeader

    @property
    def sizes(self) -> Mapping[str, int]:
        """Unit → people in the list."""
        people: dict[str, set[str]] = {}
        for need in self.listed:
            people.setdefault(need.unit, set()).add(need.key)
        return {unit: len(keys) for unit, keys in people.items()}

    def of_units(self, units: Sequence[str]) -> GivenNeeds:
        """The needs of these units only.

        Raises:
            UsageError: the list has no such unit.
        """
        wanted = {unit_key(unit) for unit in units}
        kept = [need for need in self.listed if unit_key(need.unit) in wanted]
        if not kept:
            known = sorted({need.unit for need in self.listed})
            raise UsageError("unit_unknown", name=", ".join(units), allowed=", ".join(known[:40]))
        return replace(self, listed=kept)


def needs_in_list(path: Path, courses: Courses, words: Vocabulary) -> GivenNeeds:
    """The needs of a workbook or a text table.

    Raises:
        InputError: the file cannot be read.
        StandardsError: it has no such headings or no rows, or rows are wrong; every fault is told.
    """
    source = open_source(path)
    spellings = _spellings()
    sheets = read_form(path, Phrases(spellings), words.words, "course")
    if not sheets:
        raise StandardsError(
            (Fault(str(path), 0, 0, "plan_headings_missing", names=_headings(_NEEDED)),), "needs_invalid"
        )
    faults = [fault for sheet in sheets for fault in _faults_of(sheet, str(path), spellings)]
    rows = _Rows(str(path), courses, words, faults)
    for sheet in sheets:
        for row in sheet.rows:
            rows.take(sheet, row)
    if not rows.listed and not faults:
        faults.append(Fault(str(path), 0, 0, "plan_list_empty"))
    if faults:
        raise StandardsError(tuple(faults), "needs_invalid")
    listed = list(_in_order(rows.listed, courses))
    people = len({need.key for need in listed})
    file = {"path": str(path), "sha256": source.sha256, "people": people}
    return GivenNeeds(listed, RunHeader(tool=TOOL, command="plan", as_of=None, files=[file]))


def _spellings() -> list[tuple[str, str]]:
    known = read_yaml(folder("schemas") / "plan-headings.yaml").data
    return [(str(heading), field) for field, headings in known.items() for heading in headings]


def _headings(fields: Sequence[str]) -> str:
    return ", ".join(t(f"plan_heading.{field}") for field in fields)


def _faults_of(sheet: FormSheet, path: str, spellings: list[tuple[str, str]]) -> Iterator[Fault]:
    for key, found in (("waiver_heading_unknown", sheet.unknown), ("waiver_heading_twice", sheet.twice)):
        for row, column, text in found:
            near = nearest(text, spellings) if key == "waiver_heading_unknown" else ""
            yield Fault(_place(path, sheet.sheet, row, column), 0, 0, key, name=text, near=near)
    if missing := [field for field in _NEEDED if field not in sheet.columns]:
        yield Fault(_place(path, sheet.sheet, 0, ""), 0, 0, "plan_headings_missing", names=_headings(missing))


def _place(path: str, sheet: str, row: int, column: str) -> str:
    return place_text({"file": path, "sheet": sheet, "row": row, "column": column})


class _Rows:
    """The rows understood so far; a class because a person and a course may stand in one row only."""

    def __init__(self, path: str, courses: Courses, words: Vocabulary, faults: list[Fault]) -> None:
        self.path, self.words, self.faults = path, words, faults
        self.names = CourseNames(courses.names())
        self.listed: list[Listed] = []
        self.seen: dict[tuple[str, str], int] = {}
        self.units: dict[str, list[str]] = {}

    def take(self, sheet: FormSheet, row: FormRow) -> None:
        """Keeps the need of one row, or its faults."""
        before = len(self.faults)
        said = {field: self._text(sheet, row, field) for field in ("full_name", "unit", "course", "position")}
        course = self._course(sheet, row, said["course"]) if said["course"] else ""
        due, points, paid = self._due(sheet, row), self._points(sheet, row), self._salary(sheet, row)
        if len(self.faults) > before or not course:
            return
        unit = self._unit(said["unit"])
        key = f"{fold(said['full_name'])}#{fold(unit)}"
        first = self.seen.setdefault((key, course), row.row)
        if first != row.row:
            self._fault(sheet, row, None, "plan_need_twice", name=said["full_name"], first=first)
            return
        posts = self.words.positions.read(said["position"]) if said["position"] else ()
        person = {
            "full_name": said["full_name"], "unit": unit, "position": said["position"] or None,
            "position_code": posts[0] if posts else None, "ref": f"{sheet.sheet}!{row.row}", "file": self.path,
        }  # fmt: skip
        self.listed.append(Listed(person, key, unit, tuple(posts), course, due, False, points, is_paid=paid))

    def _unit(self, name: str) -> str:
        """A unit as the list first names it."""
        known = self.units.setdefault(unit_key(name), [])
        found = next((one for one in known if is_same_place(one, name)), None)
        if found is None:
            known.append(name)
        return found or name

    def _text(self, sheet: FormSheet, row: FormRow, field: str) -> str:
        cell = row.cells.get(field)
        if cell is None or cell.value is None:
            if field in _NEEDED and field in sheet.columns:
                key = "waiver_cell_unvalued" if cell and cell.is_unvalued else "waiver_cell_blank"
                self._fault(sheet, row, cell, key, name=t(f"plan_heading.{field}"))
            return ""
        return clean(_as_text(cell.value))

    def _course(self, sheet: FormSheet, row: FormRow, name: str) -> str:
        found = self.names.read(name) or ""
        if not found:
            near = nearest(name, [(spelling, spelling) for spelling, _ in self.names.spellings])
            self._fault(sheet, row, row.cells["course"], "plan_course_unknown", name=name, near=near)
        return found

    def _due(self, sheet: FormSheet, row: FormRow) -> date | None:
        cell = row.cells.get("due")
        if cell is None or cell.value is None:
            return None
        found = read_day(cell.value)
        if found.precision == Precision.DAY and found.problem is None:
            return date(found.ymd // 10000, found.ymd // 100 % 100, found.ymd % 100)
        self._fault(sheet, row, cell, "waiver_day_unreadable", found=cell.value)
        return None

    def _points(self, sheet: FormSheet, row: FormRow) -> int:
        cell = row.cells.get("priority")
        if cell is None or cell.value is None:
            return 1
        text = _as_text(cell.value)
        if text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_POINTS:
            return int(text)
        self._fault(sheet, row, cell, "plan_points_unreadable", found=cell.value, most=_MOST_POINTS)
        return 1

    def _salary(self, sheet: FormSheet, row: FormRow) -> bool | None:
        cell = row.cells.get("salary")
        if cell is None or cell.value is None:
            return None
        found = _salary_words().meaning(_as_text(cell.value))
        if found is None:
            self._fault(sheet, row, cell, "plan_salary_unreadable", found=cell.value)
        return found == "yes"

    def _fault(self, sheet: FormSheet, row: FormRow, cell: FormCell | None, key: str, **values: Any) -> None:
        place = _place(self.path, sheet.sheet, row.row, cell.column if cell else "")
        self.faults.append(Fault(place, 0, 0, key, **values))


@lru_cache(maxsize=1)
def _salary_words() -> Phrases:
    known = read_yaml(folder("schemas") / "money.yaml").data["salary"]
    return Phrases((str(text), meaning) for meaning, texts in known.items() for text in texts)


def _as_text(value: Value) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _in_order(listed: Sequence[Listed], courses: Courses) -> Iterator[Listed]:
    """The needs with the courses that the same person has in the list and has to finish first."""
    own: dict[str, set[str]] = {}
    for need in listed:
        own.setdefault(need.key, set()).add(need.course)
    first = {course.id: _first_courses(courses, course.id) for course in courses.courses}
    for need in listed:
        yield replace(need, after=tuple(sorted(own[need.key] & first[need.course])))


def _first_courses(courses: Courses, id: str) -> set[str]:
    """The courses that give what another one asks for."""
    ladders, found = vocabulary().ladders, set()
    for wanted in courses.course(id).prerequisites:
        if wanted.course:
            found.add(wanted.course)
        if wanted.at_least is None:
            continue
        for course in courses.courses:
            gives = course.gives
            if gives and gives.field == wanted.field and course.id != id:
                ranks = ladders[gives.field].rank
                if ranks[gives.level] >= ranks[wanted.at_least]:
                    found.add(course.id)
    return found
