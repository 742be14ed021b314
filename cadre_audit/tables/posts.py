"""Posts, kinds and units of the people of one table."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Coded
from cadre_audit.tables.columns import Columns, as_text, first_said, mapped, pair, replaced
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.load import vocabulary as shipped_vocabulary
from cadre_audit.vocabulary.nearest import nearest
from cadre_audit.vocabulary.positions import Positions
from cadre_audit.vocabulary.units import unit_in

_SEPARATOR = "; "


@dataclass(frozen=True, slots=True)
class Posts:
    """Posts of the people of one table.

    Attributes:
        typed: the post as the file writes it.
        codes: for every distinct typed post, the codes that it names, in its order.
        kind: index into the ladder of kinds; -1 where neither file nor post tells it.
    """

    typed: Coded
    codes: list[tuple[str, ...]]
    kind: npt.NDArray[np.int8]


def read_posts(columns: Columns, kinds: npt.NDArray[np.int8], vocabulary: Vocabulary) -> Posts:
    """The posts, and the kind from column, section row or post, in this order.

    Args:
        columns: the table.
        kinds: what a column of kinds says.
        vocabulary: the words.
    """
    positions = vocabulary.positions
    typed = _typed(columns, positions)
    codes = [positions.read(as_text(value)) for value in typed.values]
    _report(columns, typed, codes, vocabulary)
    ladder = vocabulary.ladders["kind"]
    by_section = _by_code(columns.table.kind, [ladder.rank.get(as_text(v), -1) for v in columns.table.kind.values])
    by_post = _by_code(typed, [_kind_of_post(found, vocabulary) for found in codes])
    kind = np.where(kinds >= 0, kinds, np.where(by_section >= 0, by_section, by_post)).astype(np.int8)
    for i in np.flatnonzero((kind >= 0) & (by_post >= 0) & (kind != by_post) & (kind <= 1) & (by_post <= 1)).tolist():
        columns.report_at(
            ProblemCode.KIND_CONTRADICTS, int(columns.table.rows[i]), "", as_text(typed.at(i)), ladder.codes[kind[i]]
        )
    return Posts(typed, codes, kind)


def _by_code(coded: Coded, ranks: list[int]) -> npt.NDArray[np.int8]:
    return np.array([*ranks, -1], np.int8)[coded.codes]


def _kind_of_post(codes: tuple[str, ...], vocabulary: Vocabulary) -> int:
    kind = vocabulary.positions.by_code[codes[0]].kind if codes else None
    return vocabulary.ladders["kind"].rank.get(kind or "", -1)


def _typed(columns: Columns, positions: Positions) -> Coded:
    """The post as the file writes it, several columns joined; a Party or union column counts when it names a post."""
    plain = [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of("position")]
    plain += [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of("position_unit")]
    for heading in columns.of("party_post"):
        cells = columns.cells(heading)
        named = [clean(as_text(v)) if positions.read(as_text(v)) else None for v in cells.values]
        plain.append(replaced(cells, named))
    if not plain:
        return columns.blank()
    typed = plain[0]
    for following in plain[1:]:
        typed = pair(
            typed, following, lambda a, b: a if not b or fold(a) == fold(b) else _SEPARATOR.join(filter(None, (a, b)))
        )
    return typed


def _report(columns: Columns, typed: Coded, codes: list[tuple[str, ...]], vocabulary: Vocabulary) -> None:
    headings = columns.of("position") or columns.of("position_unit") or columns.of("party_post")
    if not headings:
        columns.report_at(ProblemCode.POSITION_BLANK, columns.table.header_rows[0])
        return
    positions = vocabulary.positions
    heading = headings[0]
    unknown = np.array([*(not found for found in codes), False])[typed.codes]
    several = np.array([*(len(found) > 1 for found in codes), False])[typed.codes]
    columns.report(ProblemCode.POSITION_UNKNOWN, heading, unknown, lambda v: nearest(as_text(v), positions.spellings))
    columns.report(ProblemCode.POSITION_BLANK, heading, typed.codes < 0)
    letters = column_letters(heading.column)
    shipped = shipped_vocabulary().positions.by_code
    for i in np.flatnonzero(several).tolist():
        # reports name a post in their own language; one that a standard brings with it they do not know
        named = _SEPARATOR.join(
            code if code in shipped else positions.by_code[code].title["vi"] for code in codes[typed.codes[i]]
        )
        columns.report_at(
            ProblemCode.POSITION_SEVERAL, int(columns.table.rows[i]), letters, as_text(typed.at(i)), named
        )


# the internal number that a program adds to its texts: 'Xã Yên Lãng (7)'
_NUMBERED = re.compile(r"\s\(\d+\)\s*$")


def read_units(columns: Columns, vocabulary: Vocabulary) -> Coded:
    """The unit of every person: its column, then the unit named in the post, a section row, the title, the sheet."""
    parts = [mapped(columns.cells(h), lambda value: _own_unit(as_text(value), vocabulary)) for h in columns.of("unit")]
    parts += [mapped(columns.cells(h), lambda value: unit_in(as_text(value))) for h in columns.of("position_unit")]
    unit = first_said([*parts, mapped(columns.table.unit, lambda value: clean(as_text(value)))], len(columns))
    headings = columns.of("unit")
    missing = unit.codes < 0
    if missing.all() and len(columns):
        columns.report_at(ProblemCode.UNIT_BLANK, columns.table.header_rows[0])
    elif headings:
        columns.report(ProblemCode.UNIT_BLANK, headings[0], missing)
    return unit


def _own_unit(text: str, vocabulary: Vocabulary) -> str | None:
    """The unit that a cell names; a body alone ('UBND', 'Đảng ủy') is of the unit that the page is about."""
    return None if vocabulary.words.unit_bodies.meaning(text) else clean(_NUMBERED.sub("", text))
