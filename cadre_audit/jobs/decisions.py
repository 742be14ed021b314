"""The leaders' decisions on registrations: a workbook or a text table, every word of it understood or reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from cadre_audit.analyses.reconcile_decisions import Decision
from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import UsageError
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.forms import FormRow, FormSheet, read_form
from cadre_audit.reading.grid import Value
from cadre_audit.tables.days import iso_any, read_day
from cadre_audit.tables.people import without_address
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import clean
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.phrases import Phrases


def read_decisions(path: Path, words: Vocabulary, names: CourseNames) -> tuple[list[Decision], list[Problem]]:
    """The decisions of a file, and the words in it that say none.

    A row without a decision is one that nobody has decided yet. Only a row that names a person counts.

    Raises:
        UsageError: there is no such file, or it has no column of decisions beside one of names.
        InputError: it cannot be read.
    """
    if not path.is_file():
        raise UsageError("file_expected" if path.is_dir() else "decisions_missing", path=path)
    data = read_yaml(folder("schemas") / "decisions.yaml", "schemas/decisions.yaml").data
    sheets = read_form(path, Phrases(_pairs(data["headings"])), words.words, "decision")
    sheets = [sheet for sheet in sheets if "full_name" in sheet.columns]
    if not sheets:
        raise UsageError("decisions_without_headings", path=path)
    meanings = _pairs(data["decisions"])
    understood: list[Decision] = []
    problems: list[Problem] = []
    for sheet in sheets:
        for one in _rows(sheet, str(path), meanings, words, names):
            (problems if isinstance(one, Problem) else understood).append(one)  # type: ignore[arg-type]
    return understood, problems


def _pairs(groups: dict[str, Sequence[Any]]) -> list[tuple[str, str]]:
    return [(str(spelling), meaning) for meaning, spellings in groups.items() for spelling in spellings]


def _rows(
    sheet: FormSheet, path: str, meanings: list[tuple[str, str]], words: Vocabulary, names: CourseNames
) -> Iterator[Decision | Problem]:
    known = Phrases(meanings)
    for row in sheet.rows:
        name, typed = _text(row, "full_name"), _text(row, "decision")
        cell = row.cells["decision"]
        place = (path, sheet.sheet, row.row, cell.column)
        if cell.is_unvalued:
            yield Problem(ProblemCode.FORMULA_WITHOUT_VALUE, *place, typed)
        elif name and typed and (meaning := known.meaning(typed)):
            yield _decision(row, place, meaning, words, names)
        elif typed:
            yield Problem(ProblemCode.DECISION_UNKNOWN, *place, typed, nearest(typed, meanings))


def _decision(
    row: FormRow, place: tuple[str, str, int, str], meaning: str, words: Vocabulary, names: CourseNames
) -> Decision:
    birth = read_day(_value(row, "birth") or "", birth=True)
    course = _text(row, "course")
    on = read_day(_value(row, "on") or "")
    return Decision(
        place=place,
        full_name=without_address(_text(row, "full_name"), words.words),
        unit=_text(row, "unit"),
        birth=(birth.ymd, int(birth.precision)),
        course=names.read(course) or course,
        decision=meaning,
        document=_text(row, "document") or None,
        by=_text(row, "by") or None,
        on=iso_any(on.ymd, on.precision),
        note=_text(row, "note") or None,
    )


def _value(row: FormRow, field: str) -> Value | None:
    return row.cells[field].value if field in row.cells else None


def _text(row: FormRow, field: str) -> str:
    value = _value(row, field)
    return "" if value is None else clean(str(value))
