"""Cost norms and budgets in workbooks or text tables: one row for each, every fault of every row told with its cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from cadre_audit.errors import Fault, InputError, StandardsError, UsageError
from cadre_audit.jobs.money_cells import MoneyRow, heading_of, money_units, money_words, place_in
from cadre_audit.reading.forms import FormRow, FormSheet, read_form
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Budget, Norm
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.phrases import Phrases

_YEAR = re.compile(r"(?:năm\s+)?((?:19|20)\d{2})", re.IGNORECASE)
_NORM_NEEDS, _BUDGET_NEEDS = ("course", "kind", "amount"), ("year", "amount")


def norms_in(path: Path, courses: Courses, words: Vocabulary) -> tuple[list[Norm], list[Fault]]:
    """The cost norms of a file, and everything that is wrong with it.

    Raises:
        UsageError: there is no such file.
        StandardsError: it cannot be read, or has no such headings.
    """
    names = CourseNames(courses.names())
    return _read(path, "norms", _NORM_NEEDS, words, lambda row: _norm(row, names))


def budgets_in(path: Path, words: Vocabulary) -> tuple[list[Budget], list[Fault]]:
    """The budgets of a file, and everything that is wrong with it.

    Raises:
        UsageError: there is no such file.
        StandardsError: it cannot be read, or has no such headings.
    """
    return _read(path, "budgets", _BUDGET_NEEDS, words, _budget)


@lru_cache(maxsize=1)
def _kinds() -> Phrases:
    return Phrases(_pairs(money_words()["kinds"]))


def _pairs(groups: dict[str, Sequence[Any]]) -> list[tuple[str, str]]:
    return [(str(spelling), meaning) for meaning, spellings in groups.items() for spelling in spellings]


def _spellings(table: str) -> list[tuple[str, str]]:
    """(heading, field) of all headings of a table; those of amounts also with a unit of money behind them."""
    plain = _pairs(money_words()[table])
    amounts = [heading for heading, field in plain if field == "amount"]
    return plain + [(f"{heading} {unit}", "amount") for heading in amounts for unit, _ in money_units().names]


def _read(
    path: Path, table: str, needed: Sequence[str], words: Vocabulary, row_of: Callable[[MoneyRow], Any]
) -> tuple[list[Any], list[Fault]]:
    if not path.is_file():
        raise UsageError("file_expected" if path.is_dir() else "money_missing", path=path)
    spellings = _spellings(table)
    missing = Fault(str(path), 0, 0, "money_headings_missing", names=", ".join(map(heading_of, needed)))
    try:
        found_in = read_form(path, Phrases(spellings), words.words, "amount", len(needed))
    except InputError as e:
        reason = t(f"error.{e.key}", **e.values).rstrip(".")
        raise StandardsError((Fault(str(path), 0, 0, "money_not_read", detail=reason),), "money_invalid") from None
    # norms and budgets may be sheets of one workbook; amounts are in both
    sheets = [sheet for sheet in found_in if set(sheet.columns) & set(needed) - {"amount"}]
    if not any(set(needed) <= set(sheet.columns) for sheet in sheets):
        raise StandardsError((missing,), "money_invalid")
    faults: list[Fault] = []
    found = []
    for sheet in sheets:
        faults += _faults_of(sheet, str(path), spellings, needed)
        unit = money_units().in_heading(sheet.labels.get("amount", ""))
        unit = money_units().of_sheet(sheet.above) if unit is None else unit
        for row in sheet.rows:
            if _is_total(row, words):
                continue
            own = MoneyRow(str(path), sheet, row, unit, needed, faults)
            before = len(faults)
            one = row_of(own)
            found += [one] if len(faults) == before else []
    if not found and not faults:
        faults.append(Fault(str(path), 0, 0, "money_table_empty"))
    return found, faults


def _faults_of(sheet: FormSheet, path: str, spellings: list[tuple[str, str]], needed: Sequence[str]) -> Iterator[Fault]:
    for key, found in (("waiver_heading_unknown", sheet.unknown), ("waiver_heading_twice", sheet.twice)):
        for row, column, text in found:
            near = nearest(text, spellings) if key == "waiver_heading_unknown" else ""
            yield Fault(place_in(path, sheet.sheet, row, column), 0, 0, key, name=text, near=near)
    if missing := [heading_of(field) for field in needed if field not in sheet.columns]:
        yield Fault(place_in(path, sheet.sheet, 0, ""), 0, 0, "money_headings_missing", names=", ".join(missing))


def _is_total(row: FormRow, words: Vocabulary) -> bool:
    texts = [str(cell.value) for cell in row.cells.values() if isinstance(cell.value, str)]
    named = [text for text in texts if any(map(str.isalpha, text))]
    return len(named) == 1 and words.words.totals.meaning(named[0]) is not None


def _norm(row: MoneyRow, names: CourseNames) -> Norm:
    named, said = row.text("course"), row.text("kind")
    course = _course(row, named, names) if named else None
    kind = _kinds().meaning(said)
    if said and kind is None:
        near = nearest(said, [(name, name) for name, _ in _pairs(money_words()["kinds"])])
        row.fault("kind", "cost_kind_unknown", name=said, near=near)
    first, last = row.day("effective_from"), row.day("effective_to")
    if first and last and last < first:
        row.fault("effective_to", "waiver_ends_early", first=first.isoformat(), last=last.isoformat())
    fund, source = row.text("fund") or None, row.text("document") or None
    return Norm(course, kind, row.money(), first, last, fund, source, row.place)  # type: ignore[arg-type]


def _course(row: MoneyRow, named: str, names: CourseNames) -> str | None:
    everything = Phrases((str(text), "all") for text in money_words()["all_courses"])
    if everything.meaning(named):
        return None
    found = names.read(named)
    if found is None:
        near = nearest(named, [(spelling, spelling) for spelling, _ in names.spellings])
        row.fault("course", "plan_course_unknown", name=named, near=near)
    return found


def _budget(row: MoneyRow) -> Budget:
    said = row.text("year")
    year = _YEAR.fullmatch(said)
    if said and year is None:
        row.fault("year", "budget_year_unreadable", found=said)
    fund, unit, source = (row.text(field) or None for field in ("fund", "unit", "document"))
    return Budget(int(year[1]) if year else 0, row.money(), fund, unit, source, row.place)
