"""What lists tell of who their people are, as numbers that all lists of a run share: names, births, units, numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.columns import as_text
from cadre_audit.tables.numbers import number_key
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import spoken
from cadre_audit.vocabulary.same_places import district_key
from cadre_audit.vocabulary.units import unit_key

Whole = npt.NDArray[np.int64]
Rows = npt.NDArray[np.intp]
NOT_TOLD = -1
_NOT_DIGITS = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Known:
    """What lists tell of who somebody is, one entry for each row; -1 where nothing is told.

    Attributes:
        name: the name as spoken.
        ymd, precision: the birth, as far as it is told.
        unit, district: the unit, and the district that is named with it.
        old_id, new_id: an identity number of nine and of twelve digits.
        staff_no: a number of the staff file.
    """

    name: Whole
    ymd: Whole
    precision: Whole
    unit: Whole
    district: Whole
    old_id: Whole
    new_id: Whole
    staff_no: Whole

    def __len__(self) -> int:
        return len(self.name)

    def at(self, rows: Rows) -> Known:
        """The same of these rows."""
        return Known(*(getattr(self, one.name)[rows] for one in fields(self)))

    def and_also(self, other: Known) -> Known:
        """These rows and then the others."""
        return Known(*(np.concatenate([getattr(self, one.name), getattr(other, one.name)]) for one in fields(self)))


def nobody_known() -> Known:
    """What is told of nobody."""
    return Known(*[np.empty(0, np.int64)] * len(fields(Known)))


class Keys:
    """Numbers for the names, units and identity numbers of a run; a class because its lists share them."""

    def __init__(self) -> None:
        self._index: dict[str, dict[str, int]] = {}

    def known(self, roster: Roster) -> Known:
        """What a list tells of who its people are."""
        names, birth = roster.text["full_name"], roster.day["birth"]
        name = self._numbers("name", [spoken(as_text(value)) for value in names.values])[names.codes]
        unit = self._numbers("unit", [unit_key(value) for value in roster.units])[roster.unit]
        district = self._numbers("district", [district_key(value) for value in roster.units])[roster.unit]
        return Known(
            name, birth.ymd.astype(np.int64), birth.precision.astype(np.int64), unit, district,
            self._column(roster, "national_id", 9), self._column(roster, "national_id", 12),
            self._column(roster, "staff_no", 0),
        )  # fmt: skip

    def _numbers(self, what: str, keys: Sequence[str]) -> Whole:
        """The number of every key; the last entry is for cells that tell nothing."""
        index = self._index.setdefault(what, {})
        return np.array([*(index.setdefault(key, len(index)) if key else NOT_TOLD for key in keys), NOT_TOLD], np.int64)

    def _column(self, roster: Roster, field: str, digits: int) -> Whole:
        found = np.full(len(roster), NOT_TOLD, np.int64)
        tables = [table for file in roster.files for table in file.tables]
        for place, table in enumerate(tables):
            heading = next((h for h in table.headings if h.field == field and h.code is None), None)
            rows = np.flatnonzero(roster.place == place)
            if heading is None or not len(rows):
                continue
            cells = table.columns[heading.column]
            numbers = self._numbers(f"{field}{digits}", [_number(as_text(value), digits) for value in cells.values])
            found[rows] = numbers[cells.codes[np.searchsorted(table.rows, roster.row[rows])]]
        return found


def _number(text: str, digits: int) -> str:
    """A number of identity of so many digits, the zeros that a sheet takes from its front put back; 0 takes any."""
    if not digits:
        return number_key(text)
    own = _NOT_DIGITS.sub("", text)
    return own.zfill(digits) if digits - 2 <= len(own) <= digits and (digits == 12 or len(own) > 7) else ""
