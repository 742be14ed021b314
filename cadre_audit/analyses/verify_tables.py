"""Tables of a draft: rows of totals, columns of percentages, columns that are parts of another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.verify_claims import Claim, plain
from cadre_audit.reading.drafts import DraftTable
from cadre_audit.tables.figure_labels import concepts_named, group_of
from cadre_audit.tables.prose_tokens import number_of
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.prose import keys_of

_NUMBER = re.compile(r"\d{1,3}(?:[.\u00a0]\d{3})+|\d+(?:[.,]\d+)?")
_PERCENT = re.compile(rf"({_NUMBER.pattern})\s?%?")
_TOTAL = re.compile(r"^(tong( so| cong)?|cong|toan (huyen|tinh|xa|thanh pho|nganh)|tong so nguoi)\b")
_OWN_LEVEL = re.compile(r"^([a-z]|[ivx]+|\d+\.\d+)$")
_SUB = re.compile(r"^\s*([-+•*]|trong đó|Trong đó|TRONG ĐÓ|gồm|Gồm)")
# rows that are no parts of a total: sums of some of the others, plans beside results, means
_NOT_A_PART = re.compile(
    r"\b(thang|luy ke|ca nam|cung ky|ky truoc|ke hoach|thuc hien|muc tieu|binh quan|trung binh|so sanh|tang|giam)\b"
)
_NOT_ADDED = re.compile(r"\b(binh quan|trung binh|tuoi|diem|nam sinh|xep|thu hang)\b")
_SHARE_HEADING = re.compile(r"ty le|ti le|%|phan tram")


@dataclass(frozen=True, slots=True)
class _Body:
    """Rows of numbers below headings.

    Attributes:
        headings: one for each column.
        rows: number of each row in the table, its label, its cells.
        nested: whether rows stand below each other in more than one level.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[int, str, tuple[str, ...]], ...]
    nested: bool


def table_claims(table: DraftTable) -> list[Claim]:
    """What the numbers of a table say of each other."""
    body = _body(table)
    if body is None:
        return []
    claims: list[Claim] = []
    for column in range(len(body.headings)):
        if _is_share(body, column):
            claims += _shares(table, body, column)
        else:
            claims += _column(table, body, column)
    return claims + list(_partitions(table, body))


def _body(table: DraftTable) -> _Body | None:
    width = max(map(len, table.rows))
    rows = [(number, (*row, *[""] * (width - len(row)))) for number, row in enumerate(table.rows, start=1)]
    first = next((i for i, (_, row) in enumerate(rows) if _numbers(row) >= 1 and i and not _is_number_row(row)), None)
    if first is None:
        return None
    above = [row for _, row in rows[:first] if not _is_number_row(row)]
    headings = tuple(" ".join(dict.fromkeys(row[c] for row in above if row[c])) for c in range(width))
    below = [(n, row) for n, row in rows[first:] if not _is_number_row(row)]
    labelled = [(n, _label(row), row) for n, row in below]
    nested = _mixed([label for _, label, _ in labelled if not _is_total(label)]) or any(
        _OWN_LEVEL.match(fold(row[0])) or _SUB.match(label) or _NOT_A_PART.search(fold(label))
        for _, label, row in labelled
    )
    return _Body(headings, tuple(labelled), nested)


def _mixed(labels: Sequence[str]) -> bool:
    """Whether rows are told apart by several things, such as sexes and kinds of staff: people stand in several."""
    groups = {group_of(one) for label in labels for one in concepts_named(keys_of(label))} - {"everybody"}
    unnamed = [label for label in labels if not concepts_named(keys_of(label))]
    return len(groups) > 1 or (bool(groups) and bool(unnamed)) or "post" in groups


def _numbers(row: Sequence[str]) -> int:
    return sum(bool(_PERCENT.fullmatch(cell)) for cell in row[1:])


def _is_number_row(row: Sequence[str]) -> bool:
    """The row under the headings that numbers the columns."""
    cells = [cell.strip("()") for cell in row if cell]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    return len(numbers) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] == 1


def _label(row: Sequence[str]) -> str:
    return next((cell for cell in row if cell and not _PERCENT.fullmatch(cell)), "")


def _value(cell: str) -> Fraction | None:
    found = _PERCENT.fullmatch(cell)
    return number_of(found[1])[0] if found else None


def _is_share(body: _Body, column: int) -> bool:
    return bool(_SHARE_HEADING.search(fold(body.headings[column]))) or "%" in body.headings[column]


def _is_total(label: str) -> bool:
    return bool(_TOTAL.match(fold(label)))


def _column(table: DraftTable, body: _Body, column: int) -> Iterator[Claim]:
    """One row of totals against the rows beside it."""
    if column == 0 or _NOT_ADDED.search(fold(body.headings[column])):
        return
    if body.headings[column].lower() in ("stt", "tt", "năm", "ghi chú"):
        return
    totals = [(n, row) for n, label, row in body.rows if _is_total(label)]
    parts = [(n, _value(row[column]), row[column]) for n, label, row in body.rows if not _is_total(label)]
    values = [value for _, value, cell in parts if value is not None]
    if (
        len(totals) != 1
        or len(values) < 2
        or any(value is None and cell not in ("", "-", "–") for _, value, cell in parts)
    ):
        return
    number, row = totals[0]
    stated = _value(row[column])
    if stated is None or any(value.denominator != 1 for value in values):
        return
    total = sum(values, Fraction(0))
    sums = f"{' + '.join(map(plain, values))} = {plain(total)}"
    place = (table.number, number, column + 1)
    text = (
        f"{_label(row)}: {row[column]} ({body.headings[column]})"
        if body.headings[column]
        else f"{_label(row)}: {row[column]}"
    )
    if total == stated:
        yield Claim("table", "true", "adds_up", sums, text=text, table=place)
    elif body.nested:
        yield Claim(
            "table", "cannot_tell", "table_nested", f"{sums} <> {plain(stated)}", text=text, table=place, trap=True
        )
    else:
        sign = "<" if total < stated else ">"
        yield Claim("table", "false", "column_differs", f"{sums} {sign} {plain(stated)}", text=text, table=place)


def _shares(table: DraftTable, body: _Body, column: int) -> Iterator[Claim]:
    """A column of percentages beside a column of counts: of the total of the column, or of the total of each row.

    The row of totals tells which: 100 percent there means the column.
    """
    totals = [row for _, label, row in body.rows if _is_total(label)]
    counts = next((c for c in range(column - 1, 0, -1) if not _is_share(body, c)), None)
    if len(totals) != 1 or counts is None:
        return
    whole = _value(totals[0][column])
    wide = next((c for c, text in enumerate(body.headings) if c and c != counts and _is_total(text)), None)
    by_row = (
        whole is not None
        and whole != 100
        and wide is not None
        and _fits(totals[0], counts, column, _value(totals[0][wide])) == "yes"
    )
    if whole is not None and whole != 100 and not by_row:
        return
    for number, label, row in body.rows:
        n = _value(row[wide]) if by_row and wide is not None else _value(totals[0][counts])
        fit = _fits(row, counts, column, n)
        if not fit or n is None or (_is_total(label) and not by_row):
            continue
        k = _value(row[counts])
        assert k is not None
        unsure = whole is None and fit == "no"
        verdict = {"yes": "true", "cut": "cannot_tell", "no": "cannot_tell" if unsure else "false"}[fit]
        reason = {"yes": "share_fits", "cut": "share_cut", "no": "share_unsure" if unsure else "share_differs"}[fit]
        sums = f"{plain(k)}/{plain(n)} = {plain(k * 100 / n, _decimals(row[column]) + (fit != 'yes'))} %"
        yield Claim(
            "table", verdict, reason, sums, text=f"{label}: {row[column]}", table=(table.number, number, column + 1),  # type: ignore[arg-type]
            values={"n": plain(n)}, trap=verdict == "cannot_tell",
        )  # fmt: skip


def _fits(row: Sequence[str], counts: int, column: int, n: Fraction | None) -> str:
    """Whether a percentage of a row is its count of ``n``: ``yes``, ``cut`` or ``no``; empty where a cell is none."""
    k, share = _value(row[counts]), _value(row[column])
    if k is None or share is None or not n:
        return ""
    step, value = Fraction(1, 10 ** _decimals(row[column])), k * 100 / n
    return "yes" if abs(value - share) * 2 <= step else "cut" if share <= value < share + step else "no"


def _decimals(cell: str) -> int:
    found = _PERCENT.fullmatch(cell)
    return number_of(found[1])[1] if found else 0


def _partitions(table: DraftTable, body: _Body) -> Iterator[Claim]:
    """Columns of men and women, of cadres and civil servants, against the column of all of them."""
    whole = next((c for c, text in enumerate(body.headings) if c and _is_total(text)), None)
    if whole is None:
        return
    for names in (("sex.male", "sex.female"), ("kind.cadre", "kind.civil_servant")):
        columns = [_column_of(body, name) for name in names]
        if None in columns:
            continue
        for number, label, row in body.rows:
            values = [_value(row[c]) for c in columns if c is not None]
            n = _value(row[whole])
            if n is None or any(value is None for value in values):
                continue
            total = sum((value for value in values if value is not None), Fraction(0))
            if total != n:
                told = " + ".join(plain(value) for value in values if value is not None)
                sums = f"{told} = {plain(total)} <> {plain(n)}"
                yield Claim("table", "false", "row_differs", sums, text=label, table=(table.number, number, whole + 1))


def _column_of(body: _Body, concept: str) -> int | None:
    found = [c for c, text in enumerate(body.headings) if concepts_named(keys_of(text)) == frozenset([concept])]
    return found[0] if len(found) == 1 else None
