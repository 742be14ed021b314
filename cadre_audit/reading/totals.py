"""Rows of totals as a check sum: whether the numbers that they state fit the people that were read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Coded, Grid, Value
from cadre_audit.reading.headings import NAME_FIELDS, Heading
from cadre_audit.reading.text_table import Total
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.phrases import Phrases

# columns whose numbers in a total can only count people
_COUNTS_PEOPLE = frozenset({"ordinal", "position", "position_unit", "unit", "sex", "notes", None, *NAME_FIELDS})
_COUNTS_FILLED = frozenset({"birth_male", "birth_female"})
_NOT_MARKED = frozenset({"0", "-", "không", "ko", "k"})
_AFTER_COLON = re.compile(r"[:=]\s*(\d{1,6})\b")
_NUMBER = re.compile(r"^\d{1,6}$")
Scope = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Stated:
    """A number of a total: its column, and the heading when it counts the filled cells of that column."""

    column: int
    number: int
    filled: Heading | None


def check_totals(
    grid: Grid,
    headings: Sequence[Heading],
    people: npt.NDArray[np.intp],
    totals: Sequence[int],
    sections: Sequence[int],
    counts: Phrases,
) -> Iterator[Total]:
    """The numbers in rows of totals that fit no part of the table that the row can speak of.

    A total may sum up what stands since another total or a section row, or the whole table, above it or below. It is
    taken to mean the part that most of its numbers fit; the others are yielded with the number really there. Where none
    fits, only a number that counts people is.

    Args:
        grid: the sheet.
        headings: of the table.
        people: row indexes of the people.
        totals: row indexes of the totals, ascending.
        sections: row indexes of the section rows, ascending.
        counts: words after a number of people.
    """
    by_column = {heading.column: heading for heading in headings}
    marked: dict[int, npt.NDArray[np.bool_]] = {}
    for index in totals:
        values = grid.row_values(index)
        stated = _stated(values, by_column, counts)
        if not stated or any(_is_share(value) for value in values.values()):
            continue
        for one in stated:
            if one.filled and one.column not in marked:
                marked[one.column] = _marked(grid.columns[one.column], people)
        scopes = _scopes(index, totals, sections, len(grid.rows))
        real = np.array([[_real(one, marked, people, scope) for one in stated] for scope in scopes])
        fits = real == np.array([one.number for one in stated])
        best = int(fits.sum(axis=1).argmax())
        row = int(grid.rows[index])
        if fits[best].any() and fits[best].sum() * 2 >= len(stated):
            wrong = np.flatnonzero(~fits[best]).tolist()
        elif fits.any():
            continue
        else:
            best = _usual(scopes, index, totals, people)
            wrong = [i for i, one in enumerate(stated) if one.filled is None or one.filled.field in _COUNTS_FILLED][:1]
        for i in wrong:
            yield Total(row, stated[i].column, stated[i].number, int(real[best, i]))


def _stated(values: Mapping[int, Value], by_column: Mapping[int, Heading], counts: Phrases) -> list[_Stated]:
    found: list[_Stated] = []
    others: list[_Stated] = []
    for column, value in values.items():
        number = _number(value, counts)
        if number is None:
            continue
        heading = by_column.get(column)
        if heading and (heading.code is not None or heading.field in _COUNTS_FILLED):
            found.append(_Stated(column, number, heading))
        elif (heading.field if heading else None) in _COUNTS_PEOPLE:
            others.append(_Stated(column, number, None))
    # of several numbers beside the marks nobody knows what the second one counts
    return [*others[:1], *found]


def _is_share(value: Value) -> bool:
    return isinstance(value, str) and ("%" in value or value.strip().casefold().startswith(("tỷ lệ", "tỉ lệ")))


def _number(value: Value, counts: Phrases) -> int | None:
    if type(value) is int:
        return value if 0 <= value < 10**6 else None
    if not isinstance(value, str):
        return None
    text = clean(value)
    if _NUMBER.match(text):
        return int(text)
    if found := _AFTER_COLON.search(text):
        return int(found[1])
    words = fold(text).split(" ")
    at = next((hit.start for hit in counts.find(words)), 0)
    return int(words[at - 1]) if at and words[at - 1].isdecimal() else None


def _marked(column: Coded, people: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
    said = np.array([*(str(value).strip().casefold() not in _NOT_MARKED for value in column.values), False])
    return said[column.codes[people]]


def _scopes(index: int, totals: Sequence[int], sections: Sequence[int], length: int) -> list[Scope]:
    """The parts that a total can speak of, the nearest first."""
    above = sorted({-1, *(i for i in (*totals, *sections) if i < index)}, reverse=True)
    below = [i for i in (*totals, *sections, length) if i > index]
    return [*((start, index) for start in above), *((index, end) for end in sorted(below)), (-1, length)]


def _usual(scopes: Sequence[Scope], index: int, totals: Sequence[int], people: npt.NDArray[np.intp]) -> int:
    """What a total means when none of its numbers fits: the whole table for the last one or one above everybody."""
    whole = index == totals[-1] or not (people < index).any()
    return len(scopes) - 1 if whole else 0


def _real(
    stated: _Stated,
    marked: Mapping[int, npt.NDArray[np.bool_]],
    people: npt.NDArray[np.intp],
    scope: Scope,
) -> int:
    inside = (people > scope[0]) & (people < scope[1])
    if stated.filled is None:
        return int(inside.sum())
    return int((inside & marked[stated.column]).sum())
