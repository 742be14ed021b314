"""Tables of a draft: rows of totals against the rows beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.table_bodies import (
    Body,
    body_of,
    is_share,
    is_total,
    label_in,
    parts_of_total,
    value_of,
)
from cadre_audit.analyses.verifying.table_parts import part_claims
from cadre_audit.analyses.verifying.table_shares import share_column
from cadre_audit.reading.drafts import DraftTable

_NOT_ADDED = re.compile(r"bình quân|trung bình|tuổi|điểm|năm sinh|xếp|thứ|/|l[uũ][yỹỷ] kế|cộng dồn|hệ số|mã số|so sánh")
_NO_NUMBERS = ("stt", "tt", "số tt", "năm", "ghi chú", "số thứ tự")
# so many columns that add up show that the rows are parts, whatever their labels are
_ENOUGH = 3


def table_claims(table: DraftTable) -> list[Claim]:
    """What the numbers of a table say of each other."""
    body = body_of(table)
    if body is None:
        return []
    claims: list[Claim] = []
    nested = body.nested and sum(_adds_up(body, column) for column in range(1, len(body.headings))) < _ENOUGH
    for column in range(1, len(body.headings)):
        if is_share(body, column):
            claims += share_column(table, body, column)
        else:
            claims += _column(table, body, column, nested)
    return claims + list(part_claims(table, body))


def _numbers(body: Body, column: int) -> tuple[int, Sequence[str], Fraction, list[Fraction]] | None:
    """The row of totals with its number, what it states, and the numbers beside it; None where nothing is to add."""
    heading = body.headings[column].lower()
    if _NOT_ADDED.search(heading) or heading in _NO_NUMBERS or is_share(body, column):
        return None
    totals = [(n, row) for n, label, row in body.rows if is_total(label)]
    cells = [row[column] for row in parts_of_total(body)]
    values = [value for cell in cells if (value := value_of(cell)) is not None]
    blank = [cell for cell in cells if value_of(cell) is None]
    if len(totals) != 1 or len(values) < 2 or any(cell not in ("", "-", "–") for cell in blank):
        return None
    stated = value_of(totals[0][1][column])
    if stated is None or any(value.denominator != 1 for value in values):
        return None
    return totals[0][0], totals[0][1], stated, values


def _adds_up(body: Body, column: int) -> bool:
    found = _numbers(body, column)
    return found is not None and sum(found[3], Fraction(0)) == found[2]


def _column(table: DraftTable, body: Body, column: int, nested: bool) -> Iterator[Claim]:
    """One row of totals against the rows beside it."""
    found = _numbers(body, column)
    if found is None:
        return
    number, row, stated, values = found
    total = sum(values, Fraction(0))
    sums = f"{' + '.join(map(plain, values))} = {plain(total)}"
    place = (table.number, number, column + 1)
    heading = f" ({body.headings[column]})" if body.headings[column] else ""
    text = f"{label_in(row)}: {row[column]}{heading}"
    if total == stated:
        yield Claim("table", "true", "adds_up", sums, text=text, table=place)
    elif nested:
        yield Claim(
            "table", "cannot_tell", "table_nested", f"{sums} <> {plain(stated)}", text=text, table=place, trap=True
        )
    else:
        sign = "<" if total < stated else ">"
        yield Claim("table", "false", "column_differs", f"{sums} {sign} {plain(stated)}", text=text, table=place)
