"""Numbers of the staff file as keys, and where the people of a table stand in it. No report prints a number."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from cadre_audit.tables.roster import Roster


def number_key(text: str) -> str:
    """The same key for '0123 456.789' and '123456789', whose first zero a program dropped."""
    return "".join(filter(str.isalnum, text)).casefold().lstrip("0")


def rows_of(roster: Roster, place: int) -> npt.NDArray[np.intp]:
    """Where in the table of a place the people stand whom the roster has of it, in the order of the roster."""
    tables = [table for file in roster.files for table in file.tables]
    found: npt.NDArray[np.intp] = np.searchsorted(tables[place].rows, roster.row[roster.place == place])
    return found
