"""How long a turn took, as lists write it: lessons and weeks as numbers; days, hours and months are kept as told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.tables.columns import Columns, as_text
from cadre_audit.vocabulary.fold import fold

Numbers = npt.NDArray[np.int32]
BLANK, NOT_CONVERTED = -1, -2
_LARGEST = 5000
# 40, 1.056 with its thousands grouped, 40.0 as a spreadsheet gives it; 7,5 is none of these
_NUMBER = r"\d{1,3}(?:\.\d{3})+|\d{1,5}"
_AMOUNT = re.compile(rf"(?<![\d.,])({_NUMBER})(?:\.0)?(?![\d]|[.,]\d)\s*([^\W\d_]+)?")
# a part of a lesson: nobody counts those, and cutting it off would be a guess
_FRACTION = re.compile(r"\d,\d|\d\.(?!0(?!\d)|\d{3}(?!\d))\d")
_LESSONS = frozenset(("tiet", "lesson", "lessons"))
_WEEKS = frozenset(("tuan", "week", "weeks"))
# units that no law turns into lessons
_OTHERS = frozenset((
    "ngay", "buoi", "gio", "thang", "nam", "day", "days", "hour", "hours", "h", "month", "months", "session", "sessions"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lengths:
    """The length of every turn.

    Attributes:
        lessons: lessons (`tiết`); -1 where the list says nothing, -2 where it says it in another unit or not clearly.
        weeks: weeks, where the list gives these and no lessons; -1 where it does not.
    """

    lessons: Numbers
    weeks: Numbers

    def at(self, rows: npt.NDArray[np.intp]) -> Lengths:
        """The same of these rows."""
        return Lengths(self.lessons[rows], self.weeks[rows])


def read_lengths(columns: Columns) -> Lengths:
    """The lengths of the turns of one table; what is no length is reported with its cell."""
    lessons, weeks = np.full(len(columns), BLANK, np.int32), np.full(len(columns), BLANK, np.int32)
    for heading in columns.of("course_hours"):
        cells = columns.cells(heading)
        in_hours = "gio" in fold(heading.text).split(" ")
        read = [length_of(as_text(value), in_hours=in_hours) for value in cells.values]
        odd = np.array([*(found is None for found in read), False])
        columns.report(ProblemCode.VALUE_UNKNOWN, heading, odd[cells.codes])
        pairs = np.array([*(found or (NOT_CONVERTED, BLANK) for found in read), (BLANK, BLANK)], np.int32)
        empty = lessons == BLANK
        lessons = np.where(empty, pairs[cells.codes, 0], lessons)
        weeks = np.where(empty, pairs[cells.codes, 1], weeks)
    return Lengths(lessons.astype(np.int32), weeks.astype(np.int32))


@lru_cache(maxsize=1 << 12)
def length_of(text: str, *, in_hours: bool = False) -> tuple[int, int] | None:
    """(lessons, weeks) of a cell: '40', '40 tiết', '1 tuần', '5 ngày (40 tiết)'; None when it is no length.

    Args:
        text: the cell.
        in_hours: whether the heading says hours (`giờ`), so that a bare number is not lessons.
    """
    if _FRACTION.search(text):
        return None
    found = [(int(number.replace(".", "")), fold(unit or "")) for number, unit in _AMOUNT.findall(text)]
    if not found or any(number > _LARGEST for number, _ in found):
        return None
    units = [unit for _, unit in found]
    for wanted, place in ((_LESSONS, 0), (_WEEKS, 1)):
        own = [number for number, unit in found if unit in wanted]
        if len(own) == 1:
            return (own[0], BLANK) if place == 0 else (NOT_CONVERTED, own[0])
        if own:
            return NOT_CONVERTED, BLANK
    if len(found) == 1 and not units[0] and re.fullmatch(rf"\s*(?:{_NUMBER})(?:\.0)?\s*", text):
        return (NOT_CONVERTED, BLANK) if in_hours else (found[0][0], BLANK)
    return (NOT_CONVERTED, BLANK) if _OTHERS.intersection(units) else None
