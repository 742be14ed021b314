"""Columns and rows of a table that are parts of another: men and women, levels of one ladder, "trong đó"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.table_bodies import Body, column_of, is_share, is_total, subs_of, value_of
from cadre_audit.reading.drafts import DraftTable
from cadre_audit.tables.figure_labels import concepts_named, group_of
from cadre_audit.vocabulary.prose import Matcher, keys_of, prose_words

# of these a person has one
_ONE_OF = ("professional_level", "political_theory", "state_management")
_OF_SOME = ("sex", "party", "ethnic", *_ONE_OF)
_AMONG = Matcher([("trong đó", "among"), ("trong số đó", "among")])
_PAIRS = (("sex.male", "sex.female"), ("kind.cadre", "kind.civil_servant"))


def part_claims(table: DraftTable, body: Body) -> Iterator[Claim]:
    """What parts say of their whole, in columns and in rows below a row."""
    whole = next((c for c, text in enumerate(body.headings) if c and is_total(text) and not is_share(body, c)), None)
    if whole is not None and _of_people(body.headings[whole]):
        yield from _pairs(table, body, whole)
        yield from _ladders(table, body, whole)
        yield from _too_large(table, body, whole)
    yield from _rows_below(table, body)


def _of_people(heading: str) -> bool:
    """Whether a column of totals counts people, or does not say what."""
    units = {meaning for _, _, meaning in prose_words().units.all_in(keys_of(heading))}
    return units <= {"people"}


def _pairs(table: DraftTable, body: Body, whole: int) -> Iterator[Claim]:
    """Men and women, cadres and civil servants, against the column of all of them."""
    for names in _PAIRS:
        columns = [c for name in names if (c := column_of(body, name)) is not None]
        if len(columns) < 2:
            continue
        for number, label, row in body.rows:
            values = [value_of(row[c]) for c in columns]
            n = value_of(row[whole])
            if n is None or any(value is None for value in values):
                continue
            total = sum((value for value in values if value is not None), Fraction(0))
            if total != n:
                told = " + ".join(plain(value) for value in values if value is not None)
                sums = f"{told} = {plain(total)} <> {plain(n)}"
                yield Claim("table", "false", "row_differs", sums, text=label, table=(table.number, number, whole + 1))


def _concept(body: Body, column: int) -> str:
    """The one concept that a column of counts is of; empty when none or several."""
    found = concepts_named(keys_of(body.headings[column]))
    named = [one for one in found if group_of(one) != "everybody"]
    return named[0] if len(named) == 1 and not is_share(body, column) else ""


def _ladders(table: DraftTable, body: Body, whole: int) -> Iterator[Claim]:
    """Levels of one ladder that are more people than there are; "đại học" may count those above it as well."""
    by_group: dict[str, dict[str, int]] = {}
    for column in range(1, len(body.headings)):
        concept = _concept(body, column)
        if group_of(concept) in _ONE_OF and not concept.endswith(("_or_above", "_or_below")):
            by_group.setdefault(group_of(concept), {})[concept] = column
    for columns in by_group.values():
        for number, label, row in body.rows if len(columns) > 1 else ():
            values = [value for c in columns.values() if (value := value_of(row[c])) is not None]
            n, total = value_of(row[whole]), sum(values, Fraction(0))
            if n is not None and total > n and max(values) <= n:
                sums = f"{' + '.join(map(plain, values))} = {plain(total)} > {plain(n)}"
                place = (table.number, number, whole + 1)
                yield Claim("table", "cannot_tell", "may_overlap", sums, text=label, table=place, trap=True, values={
                    "rest": plain(total - n),
                })  # fmt: skip


def _too_large(table: DraftTable, body: Body, whole: int) -> Iterator[Claim]:
    """Women, Party members or people of a level that are more than everybody in their row."""
    for column in range(1, len(body.headings)):
        if column == whole or group_of(_concept(body, column)) not in _OF_SOME:
            continue
        for number, label, row in body.rows:
            k, n = value_of(row[column]), value_of(row[whole])
            if k is not None and n is not None and k > n:
                text = f"{label}: {row[column]} ({body.headings[column]})"
                place = (table.number, number, column + 1)
                yield Claim("table", "false", "part_exceeds", f"{plain(k)} > {plain(n)}", text=text, table=place)


def _rows_below(table: DraftTable, body: Body) -> Iterator[Claim]:
    """'Trong đó: nữ' below a row: no more than it."""
    for place, parent in subs_of(body):
        number, label, row = body.rows[place]
        above = body.rows[parent][2]
        named = {group_of(one) for one in concepts_named(keys_of(label))} & set(_OF_SOME)
        if not named and not _AMONG.is_in(keys_of(label)):
            continue
        for column in range(1, len(body.headings)):
            k, n = value_of(row[column]), value_of(above[column])
            if k is not None and n is not None and k > n and not is_share(body, column):
                text = f"{label}: {row[column]}"
                cell = (table.number, number, column + 1)
                yield Claim("table", "false", "part_exceeds", f"{plain(k)} > {plain(n)}", text=text, table=cell)
