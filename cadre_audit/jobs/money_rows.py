"""Cost norms and budgets in workbooks or text tables: one row for each, every fault of every row told with its cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import Fault, InputError, StandardsError, UsageError
from cadre_audit.reading.forms import FormCell, FormRow, FormSheet, read_form
from cadre_audit.report.show import place_text
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import MOST_MONEY, Budget, Norm
from cadre_audit.tables.amounts import MoneyUnits
from cadre_audit.tables.columns import as_text
from cadre_audit.tables.days import Precision, read_day
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import clean
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
def money_words() -> dict[str, Any]:
    """The headings and words of tables of money."""
    words: dict[str, Any] = read_yaml(folder("schemas") / "money.yaml").data
    return words


@lru_cache(maxsize=1)
def _units() -> MoneyUnits:
    data = money_words()
    return MoneyUnits(data["units"], data["bare_units"], data["before_unit"])


@lru_cache(maxsize=1)
def _kinds() -> Phrases:
    return Phrases(_pairs(money_words()["kinds"]))


def _pairs(groups: dict[str, Sequence[Any]]) -> list[tuple[str, str]]:
    return [(str(spelling), meaning) for meaning, spellings in groups.items() for spelling in spellings]


def _spellings(table: str) -> list[tuple[str, str]]:
    """(heading, field) of all headings of a table; those of amounts also with a unit of money behind them."""
    plain = _pairs(money_words()[table])
    amounts = [heading for heading, field in plain if field == "amount"]
    return plain + [(f"{heading} {unit}", "amount") for heading in amounts for unit, _ in _units().names]


def _read(
    path: Path, table: str, needed: Sequence[str], words: Vocabulary, row_of: Callable[[_Row], Any]
) -> tuple[list[Any], list[Fault]]:
    if not path.is_file():
        raise UsageError("money_missing", path=path)
    spellings = _spellings(table)
    missing = Fault(str(path), 0, 0, "money_headings_missing", names=", ".join(map(_heading, needed)))
    try:
        sheets = read_form(path, Phrases(spellings), words.words, "amount")
    except InputError as e:
        reason = t(f"error.{e.key}", **e.values).rstrip(".")
        raise StandardsError((Fault(str(path), 0, 0, "money_not_read", detail=reason),), "money_invalid") from None
    if not any(set(needed) <= set(sheet.columns) for sheet in sheets):
        raise StandardsError((missing,), "money_invalid")
    faults: list[Fault] = []
    found = []
    for sheet in sheets:
        faults += _faults_of(sheet, str(path), spellings, needed)
        unit = _units().in_heading(sheet.labels.get("amount", ""))
        unit = _units().of_sheet(sheet.above) if unit is None else unit
        for row in sheet.rows:
            if _is_total(row, words):
                continue
            own = _Row(str(path), sheet, row, unit, needed, faults)
            before = len(faults)
            one = row_of(own)
            found += [one] if len(faults) == before else []
    if not found and not faults:
        faults.append(Fault(str(path), 0, 0, "money_table_empty"))
    return found, faults


def _heading(field: str) -> str:
    return t(f"money_heading.{field}")


def _faults_of(sheet: FormSheet, path: str, spellings: list[tuple[str, str]], needed: Sequence[str]) -> Iterator[Fault]:
    for key, found in (("waiver_heading_unknown", sheet.unknown), ("waiver_heading_twice", sheet.twice)):
        for row, column, text in found:
            near = nearest(text, spellings) if key == "waiver_heading_unknown" else ""
            yield Fault(_place(path, sheet.sheet, row, column), 0, 0, key, name=text, near=near)
    if missing := [_heading(field) for field in needed if field not in sheet.columns]:
        yield Fault(_place(path, sheet.sheet, 0, ""), 0, 0, "money_headings_missing", names=", ".join(missing))


def _place(path: str, sheet: str, row: int, column: str) -> str:
    return place_text({"file": path, "sheet": sheet, "row": row, "column": column})


def _is_total(row: FormRow, words: Vocabulary) -> bool:
    texts = [str(cell.value) for cell in row.cells.values() if isinstance(cell.value, str)]
    named = [text for text in texts if any(map(str.isalpha, text))]
    return len(named) == 1 and words.words.totals.meaning(named[0]) is not None


class _Row:
    """One row and its faults; a class because every cell is asked for with the same place."""

    def __init__(
        self, path: str, sheet: FormSheet, row: FormRow, unit: int | None, needed: Sequence[str], faults: list[Fault]
    ) -> None:
        self.path, self.sheet, self.row, self.unit, self.needed, self.faults = path, sheet, row, unit, needed, faults

    @property
    def place(self) -> str:
        """File, sheet and row."""
        return _place(self.path, self.sheet.sheet, self.row.row, "")

    def cell(self, field: str) -> FormCell | None:
        """A cell that says something; a blank one that has to say something is a fault."""
        cell = self.row.cells.get(field)
        if cell is not None and cell.is_unvalued:
            self.fault(field, "waiver_cell_unvalued", name=_heading(field))
        elif cell is not None and cell.value is not None:
            return cell
        elif field in self.needed and field in self.sheet.columns:
            self.fault(field, "waiver_cell_blank", name=_heading(field))
        return None

    def text(self, field: str) -> str:
        """A cell as text, empty when it is blank."""
        cell = self.cell(field)
        value = cell.value if cell else None
        return clean(as_text(int(value) if isinstance(value, float) and value.is_integer() else value))

    def money(self) -> int:
        """The amount in đồng."""
        cell = self.cell("amount")
        if cell is None or cell.value is None:
            return 0
        if self.unit == 0:
            self.fault("amount", "money_unit_unclear", found=self.sheet.labels.get("amount", ""))
            return 0
        amount = _units().read(cell.value, self.unit)
        if amount.fault or amount.money > MOST_MONEY:
            self.fault("amount", amount.fault or "amount_unreadable", found=cell.value)
        return amount.money

    def day(self, field: str) -> date | None:
        """A whole day; None when it is blank."""
        cell = self.cell(field)
        if cell is None or cell.value is None:
            return None
        found = read_day(cell.value)
        if found.precision == Precision.DAY and found.problem is None:
            return date(found.ymd // 10000, found.ymd // 100 % 100, found.ymd % 100)
        self.fault(field, "waiver_day_unreadable", found=cell.value)
        return None

    def fault(self, field: str, key: str, **values: Any) -> None:
        """Keeps what is wrong with a cell."""
        column = self.row.cells[field].column if field in self.row.cells else ""
        place = _place(self.path, self.sheet.sheet, self.row.row, column)
        self.faults.append(Fault(place, 0, 0, key, **values))


def _norm(row: _Row, names: CourseNames) -> Norm:
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


def _course(row: _Row, named: str, names: CourseNames) -> str | None:
    everything = Phrases((str(text), "all") for text in money_words()["all_courses"])
    if everything.meaning(named):
        return None
    found = names.read(named)
    if found is None:
        near = nearest(named, [(spelling, spelling) for spelling, _ in names.spellings])
        row.fault("course", "plan_course_unknown", name=named, near=near)
    return found


def _budget(row: _Row) -> Budget:
    said = row.text("year")
    year = _YEAR.fullmatch(said)
    if said and year is None:
        row.fault("year", "budget_year_unreadable", found=said)
    fund, unit, source = (row.text(field) or None for field in ("fund", "unit", "document"))
    return Budget(int(year[1]) if year else 0, row.money(), fund, unit, source, row.place)
