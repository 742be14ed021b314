"""Finds the cells of a sheet that are in an old encoding, and decodes them before anything else reads them.

A sheet is looked at only when one of its distinct values holds a sign that no Vietnamese text in Unicode has. Then
every column votes by its distinct values: an encoding wins that makes more Vietnamese syllables of them. Cells are
decoded one by one, so that a column may hold both; a cell that reads no better is left as it is and reported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from cadre_audit.reading.grid import Coded, Grid, Value
from cadre_audit.reading.legacy.codes import DECODERS, decode
from cadre_audit.reading.legacy.syllables import likeness

# no Vietnamese text in Unicode has these; some are what Windows-1252 shows for bytes 80 to 9F
_STRANGE = re.compile(
    "[\u0080-\u009f¡-¶¸-¿×÷ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ"
    "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u2020\u2021\u2030\u20ac]"
    # a capital with a mark inside a word, and vowels that never follow each other
    "|[a-z][À-Ý]|[Aa][àáâãèéêùúõÀÁÂÃÈÉÊÙÚÕ]|[Ee][àáâãùõÀÁÂÃÙÕ]|[Oo][âùõÂÙÕ]|[Uu][ùõÙÕ]"
)
_ENOUGH = 2
_MOST_NAMED = 50
_CAPITALS = "-H"


@dataclass(slots=True)
class Repairs:
    """What was found in one sheet.

    Attributes:
        cells: encoding → number of cells that were decoded.
        doubtful: (row number, column index, text) of cells that may be in an old encoding and were left alone.
    """

    cells: dict[str, int] = field(default_factory=dict)
    doubtful: list[tuple[int, int, str]] = field(default_factory=list)


def repaired(grid: Grid) -> tuple[Grid, Repairs]:
    """The grid with old encodings decoded; the same grid when there are none."""
    repairs = Repairs()
    if not any(_is_strange(column) for column in grid.columns.values()):
        return grid, repairs
    votes = {index: _votes(column) for index, column in grid.columns.items()}
    total = {encoding: sum(vote[encoding] for vote in votes.values()) for encoding in DECODERS}
    of_sheet = max(total, key=lambda encoding: total[encoding])
    if total[of_sheet] < _ENOUGH:
        return grid, repairs
    columns = {
        index: _column(grid, index, column, _winner(column, votes[index], of_sheet), repairs)
        for index, column in grid.columns.items()
    }
    return replace(grid, columns=columns), repairs


def repaired_name(name: str, repairs: Repairs) -> str:
    """The name of a sheet, decoded as most of its cells were."""
    if not repairs.cells or name.isascii():
        return name
    decoded = decode(name, max(repairs.cells, key=lambda encoding: repairs.cells[encoding]))
    return decoded if decoded is not None and likeness(decoded) >= likeness(name) else name


def _is_strange(column: Coded) -> bool:
    texts = [value for value in column.values if isinstance(value, str)]
    return bool(column.fonts and any(column.fonts)) or _STRANGE.search("\n".join(texts)) is not None


def _votes(column: Coded) -> dict[str, int]:
    """By encoding, how much more Vietnamese the distinct values of a column become."""
    return {encoding: sum(_gain(column, i, encoding) or 0 for i in _foreign(column)) for encoding in DECODERS}


def _foreign(column: Coded) -> list[int]:
    """Codes of the values that hold more than plain ASCII."""
    return [i for i, value in enumerate(column.values) if isinstance(value, str) and not value.isascii()]


def _gain(column: Coded, code: int, encoding: str) -> int | None:
    """How much better a value reads when decoded, its font's word counted in; None when it cannot be decoded."""
    text = str(column.values[code])
    decoded = decode(text, encoding)
    if decoded is None:
        return None
    said = column.fonts[code].removesuffix(_CAPITALS) == encoding if column.fonts else False
    return likeness(decoded) - likeness(text) + said


def _winner(column: Coded, votes: Mapping[str, int], of_sheet: str) -> str:
    """The encoding of a column: that of the sheet, unless another one is clearly better or the sheet's cannot be."""
    best = max(votes, key=lambda encoding: (votes[encoding], encoding == of_sheet))
    if votes[best] <= 0:
        return of_sheet
    # a short form under one encoding may be a syllable under another: 'CĐ' in VNI is 'Cẹ' in TCVN3
    possible = any(_gain(column, code, of_sheet) is not None for code in _foreign(column))
    return of_sheet if possible and votes[best] < votes[of_sheet] + _ENOUGH else best


def _column(grid: Grid, index: int, column: Coded, encoding: str, repairs: Repairs) -> Coded:
    foreign = _foreign(column)
    if not foreign:
        return column if column.fonts is None else replace(column, fonts=None)
    values: list[Value] = list(column.values)
    mixed = any(decode(str(values[i]), encoding) is None and likeness(str(values[i])) > 0 for i in foreign)
    decoded, doubtful = [], []
    for code in foreign:
        text, gain = str(values[code]), _gain(column, code, encoding)
        strange = _STRANGE.search(text) is not None
        if gain is not None and (gain > 0 or (gain == 0 and (strange or not mixed))):
            values[code] = _decoded(column, code, encoding)
            decoded.append(code)
        elif strange or gain == 0:
            doubtful.append(code)
    if decoded:
        repairs.cells[encoding] = repairs.cells.get(encoding, 0) + int(np.isin(column.codes, decoded).sum())
    _report(grid, index, column, doubtful, repairs)
    return Coded(column.codes, values)


def _decoded(column: Coded, code: int, encoding: str) -> str:
    text = str(decode(str(column.values[code]), encoding))
    # fonts whose name ends in H show small letters as capitals: TCVN3 has no capitals with tones of its own
    return text.upper() if column.fonts and column.fonts[code].endswith(_CAPITALS) else text


def _report(grid: Grid, index: int, column: Coded, codes: Sequence[int], repairs: Repairs) -> None:
    for at in np.flatnonzero(np.isin(column.codes, codes))[:_MOST_NAMED].tolist():
        repairs.doubtful.append((int(grid.rows[at]), index, str(column.at(at))))


def encoding_of_font(name: str) -> str:
    """The encoding that a font's name tells, with ``-H`` for fonts of capitals; empty for all others."""
    folded = name.strip().casefold()
    if folded.startswith(".vn"):
        return "TCVN3-H" if folded.endswith("h") else "TCVN3"
    return "VNI" if folded.startswith("vni") else ""
