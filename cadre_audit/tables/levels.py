"""Levels: text columns, mark matrices, and levels that share a cell with the field of study."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.grid import Coded, Value
from cadre_audit.reading.headings import Heading
from cadre_audit.tables.columns import Columns, as_text, first_said, look_up, replaced
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.ladders import Ladder, Understood
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest

_NOT_A_MAJOR = re.compile(
    r"\b(chính quy|tại chức|vừa làm vừa học|vlvh|từ xa|chuyên tu|hệ|ngành|chuyên ngành|bằng|tốt nghiệp|tn|năm|loại)\b",
    re.IGNORECASE,
)
_PROBLEM_OF = {
    Understood.UNKNOWN: ProblemCode.VALUE_UNKNOWN,
    Understood.UNCLEAR: ProblemCode.VALUE_UNCLEAR,
    Understood.UNDER_WAY: ProblemCode.VALUE_UNDER_WAY,
}
_NOTHING, _MARK, _TEXT, _CONTRADICTS, _UNKNOWN, _UNCLEAR, _UNDER_WAY = range(7)


@dataclass(frozen=True, slots=True)
class LevelColumn:
    """A ladder field of one table.

    Attributes:
        rank: of every person; -1 where the file does not say.
        beside: the words that stood beside the level, such as a field of study.
        raw: what was typed.
    """

    rank: npt.NDArray[np.int8]
    beside: Coded
    raw: Coded


def read_level(columns: Columns, name: str, vocabulary: Vocabulary, *, blank_is_none: bool = False) -> LevelColumn:
    """One ladder field, from its text columns first and its mark columns where those say nothing.

    Args:
        columns: the table.
        name: the field.
        vocabulary: the words.
        blank_is_none: whether a blank cell says that no level is held.
    """
    ladder = vocabulary.ladders[name]
    rank = np.full(len(columns), -1, np.int8)
    beside, raw = [], []
    for heading in columns.of(name):
        own, words = _text_column(columns, heading, ladder, name)
        rank = np.where(rank < 0, own, rank).astype(np.int8)
        beside.append(words)
        typed = _schooling if name == "general_education" else as_text
        cells = columns.cells(heading)
        raw.append(replaced(cells, [clean(typed(value)) for value in cells.values]))
    if marks := columns.marks(name):
        own, words = _matrix(columns, marks, ladder, vocabulary, name, blank_is_none=blank_is_none)
        rank = np.where(rank < 0, own, rank).astype(np.int8)
        beside.append(words)
    if blank_is_none and columns.of(name):
        blank = np.all([columns.cells(h).codes < 0 for h in columns.of(name)], axis=0)
        rank = np.where((rank < 0) & blank, ladder.rank.get("none", -1), rank).astype(np.int8)
    return LevelColumn(rank, first_said(beside, len(columns)), first_said(raw, len(columns)))


def _text_column(columns: Columns, heading: Heading, ladder: Ladder, name: str) -> tuple[npt.NDArray[np.int8], Coded]:
    cells = columns.cells(heading)
    text_of = _schooling if name == "general_education" else as_text
    readings = [ladder.read(text_of(value)) for value in cells.values]
    rank = np.array([*(ladder.rank.get(r.code or "", -1) for r in readings), -1], np.int8)[cells.codes]
    for understood, code in _PROBLEM_OF.items():
        faulty = np.array([*(r.understood is understood for r in readings), False])[cells.codes]
        near = (lambda value: nearest(as_text(value), ladder.spellings)) if code is ProblemCode.VALUE_UNKNOWN else ""
        columns.report(code, heading, faulty, near)
    if name == "general_education":
        dated = np.array([*(isinstance(value, date) for value in cells.values), False])[cells.codes]
        columns.report(ProblemCode.SCHOOLING_AS_DATE, heading, dated, _schooling)
    return rank, replaced(cells, [clean(_NOT_A_MAJOR.sub(" ", r.rest)) if r.code else None for r in readings])


def _schooling(value: Value) -> str:
    """'12/12' that Excel has turned into a day of December, as it was typed."""
    if not isinstance(value, date):
        return clean(as_text(value))
    typed, swapped = f"{value.day}/{value.month}", f"{value.month}/{value.day}"
    # classes done / classes of the system: the second number is 10 or 12
    return typed if value.month in (10, 12) or value.day not in (10, 12) else swapped


def _matrix(
    columns: Columns, marks: list[Heading], ladder: Ladder, vocabulary: Vocabulary, name: str, *, blank_is_none: bool
) -> tuple[npt.NDArray[np.int8], Coded]:
    """A group of mark columns: the highest marked level, as the official forms count; no mark means none of them."""
    length = len(columns)
    rank = np.full(length, -1, np.int8)
    marked = np.zeros(length, np.int8)
    doubtful = np.zeros(length, bool)
    beside = []
    for heading in marks:
        own, kind, words = _mark_column(columns, heading, ladder, vocabulary, name)
        rank = np.maximum(rank, own)
        marked += (own >= 0).astype(np.int8)
        doubtful |= kind >= _UNKNOWN
        beside.append(words)
    # without a single sign nobody has filled the matrix in, and it tells nothing
    if blank_is_none or any((columns.cells(heading).codes >= 0).any() for heading in marks):
        rank = np.where((marked == 0) & ~doubtful, ladder.rank.get("none", -1), rank).astype(np.int8)
    return rank, first_said(beside, length)


def _mark_column(
    columns: Columns, heading: Heading, ladder: Ladder, vocabulary: Vocabulary, name: str
) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.int8], Coded]:
    cells = columns.cells(heading)
    found = [_mark(value, heading, ladder, vocabulary, name) for value in cells.values]
    rank = np.array([*(rank for rank, _, _ in found), -1], np.int8)[cells.codes]
    kind = np.array([*(kind for _, kind, _ in found), _NOTHING], np.int8)[cells.codes]
    columns.report(ProblemCode.VALUE_CONTRADICTS, heading, kind == _CONTRADICTS)
    columns.report(ProblemCode.VALUE_UNKNOWN, heading, kind == _UNKNOWN)
    columns.report(ProblemCode.VALUE_UNCLEAR, heading, kind == _UNCLEAR)
    columns.report(ProblemCode.VALUE_UNDER_WAY, heading, kind == _UNDER_WAY)
    return rank, kind, replaced(cells, [words for _, _, words in found])


def _mark(value: Value, heading: Heading, ladder: Ladder, vocabulary: Vocabulary, name: str) -> tuple[int, int, str]:
    """(rank, how it was understood, words beside) of one cell of a mark column."""
    own = ladder.rank.get(heading.code or "", -1)
    text = clean(as_text(value))
    sign = text.casefold()
    if sign in vocabulary.words.no:
        return -1, _NOTHING, ""
    if sign in vocabulary.words.yes or isinstance(value, date) or _is_year(value):
        return (own, _MARK, "") if own >= 0 else (-1, _UNCLEAR, "")
    reading = ladder.read(text)
    if reading.understood is Understood.UNDER_WAY:
        return -1, _UNDER_WAY, ""
    if reading.code is not None:
        rank = ladder.rank[reading.code]
        kind = _TEXT if rank == own else _CONTRADICTS
        return rank, kind, clean(_NOT_A_MAJOR.sub(" ", reading.rest))
    is_major = name == "professional_level" and len(fold(text)) > 1 and not any(sign.isdigit() for sign in text)
    return (own, _TEXT, text) if is_major and own >= 0 else (-1, _UNKNOWN, "")


def _is_year(value: Value) -> bool:
    text = as_text(value)
    return text.isdigit() and len(text) == 4


def read_choice(columns: Columns, name: str, vocabulary: Vocabulary) -> npt.NDArray[np.int8]:
    """Sex or kind: an index into the ladder's codes, -1 where the columns do not say."""
    ladder = vocabulary.ladders[name]
    rank = np.full(len(columns), -1, np.int8)
    for heading in columns.of(name):
        cells = columns.cells(heading)
        readings = [ladder.read(as_text(value)) for value in cells.values]
        own = look_up(cells, lambda value: ladder.rank.get(ladder.read(as_text(value)).code or "", -1), -1, np.int8)
        faulty = np.array([*(r.code is None and r.understood is not Understood.BLANK for r in readings), False])
        columns.report(ProblemCode.VALUE_UNKNOWN, heading, faulty[cells.codes])
        rank = np.where(rank < 0, own, rank).astype(np.int8)
    for heading in columns.marks(name):
        cells = columns.cells(heading)
        yes = look_up(cells, lambda value: clean(as_text(value)).casefold() in vocabulary.words.yes, False, bool)
        rank = np.where((rank < 0) & yes, ladder.rank.get(heading.code or "", -1), rank).astype(np.int8)
    return rank
