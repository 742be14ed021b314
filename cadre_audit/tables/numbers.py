"""Identity and staff numbers: whose rows of two lists bear the same one. No report ever prints them."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.columns import as_text
from cadre_audit.tables.roster import Roster

FIELDS = ("national_id", "staff_no")


def number_key(text: str) -> str:
    """The same key for '0123 456.789' and '123456789', whose first zero a program dropped."""
    return "".join(filter(str.isalnum, text)).casefold().lstrip("0")


def rows_of(roster: Roster, place: int) -> npt.NDArray[np.intp]:
    """Where in the table of a place the people stand whom the roster has of it, in the order of the roster."""
    tables = [table for file in roster.files for table in file.tables]
    found: npt.NDArray[np.intp] = np.searchsorted(tables[place].rows, roster.row[roster.place == place])
    return found


def numbered(roster: Roster, field: str, wanted: Collection[str]) -> dict[str, list[int]]:
    """The people of a roster by those of these numbers that they bear."""
    found: dict[str, list[int]] = {}
    tables = [table for file in roster.files for table in file.tables]
    for place, table in enumerate(tables):
        people, at = np.flatnonzero(roster.place == place), rows_of(roster, place)
        for heading in table.headings:
            if heading.field != field or heading.code is not None:
                continue
            cells = table.columns[heading.column]
            keys = [number_key(as_text(value)) for value in cells.values]
            known = [i for i, key in enumerate(keys) if key in wanted]
            codes = cells.codes[at]
            for i in np.flatnonzero(np.isin(codes, known)).tolist():
                found.setdefault(keys[int(codes[i])], []).append(int(people[i]))
    return found


def number_of(roster: Roster, field: str, person: int) -> str:
    """The number of one person, empty where the roster tells none."""
    place = int(roster.place[person])
    table = [table for file in roster.files for table in file.tables][place]
    row = int(np.searchsorted(table.rows, roster.row[person]))
    texts = [
        number_key(as_text(table.columns[heading.column].at(row)))
        for heading in table.headings
        if heading.field == field and heading.code is None
    ]
    return next(filter(None, texts), "")
