"""The cells of one row of a table of money: texts, days and amounts, each fault with its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import Fault, UsageError
from cadre_audit.reading.forms import FormCell, FormRow, FormSheet
from cadre_audit.report.show import place_text
from cadre_audit.report.wording import t
from cadre_audit.standards.money import MOST_MONEY
from cadre_audit.tables.amounts import MoneyUnits
from cadre_audit.tables.columns import as_text
from cadre_audit.tables.days import Precision, read_day
from cadre_audit.vocabulary.fold import clean


@lru_cache(maxsize=1)
def money_words() -> dict[str, Any]:
    """The headings and words of tables of money."""
    words: dict[str, Any] = read_yaml(folder("schemas") / "money.yaml").data
    return words


@lru_cache(maxsize=1)
def money_units() -> MoneyUnits:
    """The names of đồng and its multiples."""
    data = money_words()
    return MoneyUnits(data["units"], data["bare_units"], data["before_unit"])


def money_given(name: str, text: str) -> int:
    """The amount that a flag gives, with points or names of units as in a table.

    Raises:
        UsageError: it is no amount above nothing.
    """
    amount = money_units().read(text, None)
    if amount.fault or not 0 < amount.money <= MOST_MONEY:
        raise UsageError("amount_not_read", name=name, found=text)
    return amount.money


def heading_of(field: str) -> str:
    """What a column is called."""
    return t(f"money_heading.{field}")


def place_in(path: str, sheet: str, row: int, column: str) -> str:
    """File, sheet and cell, or as much of it as there is."""
    return place_text({"file": path, "sheet": sheet, "row": row, "column": column})


class MoneyRow:
    """One row and its faults; a class because every cell is asked for with the same place."""

    def __init__(
        self, path: str, sheet: FormSheet, row: FormRow, unit: int | None, needed: Sequence[str], faults: list[Fault]
    ) -> None:
        self.path, self.sheet, self.row, self.unit, self.needed, self.faults = path, sheet, row, unit, needed, faults

    @property
    def place(self) -> str:
        """File, sheet and row, the same in every language: ``a.csv:3``, ``a.xlsx, Sheet!3``."""
        sheet = self.sheet.sheet
        return f"{self.path}, {sheet}!{self.row.row}" if sheet else f"{self.path}:{self.row.row}"

    def cell(self, field: str) -> FormCell | None:
        """A cell that says something; a blank one that has to say something is a fault."""
        cell = self.row.cells.get(field)
        if cell is not None and cell.is_unvalued:
            self.fault(field, "waiver_cell_unvalued", name=heading_of(field))
        elif cell is not None and cell.value is not None:
            return cell
        elif field in self.needed and field in self.sheet.columns:
            self.fault(field, "waiver_cell_blank", name=heading_of(field))
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
        amount = money_units().read(cell.value, self.unit)
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
        place = place_in(self.path, self.sheet.sheet, self.row.row, column)
        self.faults.append(Fault(place, 0, 0, key, **values))
