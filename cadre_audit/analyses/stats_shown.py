"""Statistics as tables for people: rows with their shares, crossed tables with their sums, and one flat list of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from cadre_audit.analyses.results_figures import REMAINDER, TOTAL
from cadre_audit.analyses.stats_dimensions import Dimension
from cadre_audit.analyses.stats_tables import StatsTable, lines
from cadre_audit.analyses.stats_words import age_title, label_title, table_title
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.report.numbers import percent_number
from cadre_audit.report.wording import language, t

_PEOPLE = "stats_people"


def table_of(table: StatsTable, *, percent: bool = False) -> Table:
    """A table for people: the remainder, zero or not, and the total last."""
    first = Column(f"stats.{table.rows.id}", ("label",), "code", f"label.{table.rows.id}")
    if table.columns is None:
        columns: tuple[Column, ...] = (first, Column("stats_share", ("share",), "share"))
        records: list[Record] = [
            {"label": label, "share": {"k": people, "n": table.total}} for label, _, people in lines(table)
        ]
        return Table(table.id, columns, records, machine=False)
    shown = _shown_columns(table)
    columns = (
        first,
        Column(_PEOPLE, ("people",), "number" if table.hidden else "count"),
        *(Column(name, (f"c{i}",), "share" if percent else "number" if table.hidden else "count") for i, name in shown),
    )
    records = [
        {"label": label, "people": _or_withheld(people)}
        | {f"c{i}": {"k": k, "n": people} if percent else _or_withheld(k) for i, k in enumerate(own)}
        for label, own, people in lines(table)
    ]
    return Table(table.id, columns, records, machine=False)


def _or_withheld(number: int | None) -> int | str:
    return t("word.withheld") if number is None else number


def flat_table(tables: Sequence[StatsTable]) -> Table:
    """Every cell of every table as one row, for spreadsheets: how many, of how many, in percent."""
    columns = (
        Column("figure_table", ("table",), "code", "table"),
        Column("unit_of_count", ("unit",), "code", "unit_of_count"),
        Column("stats_row", ("row",)),
        Column("stats_column", ("column",)),
        Column("count", ("k",), "count"),
        Column("stats_of_how_many", ("n",), "count"),
        Column("stats_percent", ("percent",), "number"),
    )
    records = [row for table in tables for row in _flat(table)]
    return Table("figures", columns, records, detail=True, machine=False, folded=True)


def glossary_of(tables: Sequence[StatsTable]) -> dict[str, dict[str, str]]:
    """What labels are called in the language in use, by dimension, and what tables are called."""
    found: dict[str, dict[str, str]] = {"table": {table.id: title(table) for table in tables}}
    for table in tables:
        found[f"label.{table.rows.id}"] = dict(_names(table.rows))
    return found


def title(table: StatsTable) -> str:
    """What a table is called in the language in use."""
    own = table.columns.id if table.columns else table.rows.id
    return table_title(own, table.rows.id if table.columns else None, language())


def name_of(dimension: Dimension, label: str) -> str:
    """What a label is called in the language in use; the text of a roster is its own name."""
    if label == REMAINDER:
        return t("word.figure_remainder")
    if label == TOTAL:
        return t("word.figure_total")
    return label_title(dimension.words, label, language()) if dimension.words else label


def _names(dimension: Dimension) -> Iterator[tuple[str, str]]:
    for label in (*dimension.labels, REMAINDER, TOTAL):
        yield label, name_of(dimension, label)


def _shown_columns(table: StatsTable) -> list[tuple[int, str]]:
    """The columns that hold somebody, and always that of those of whom nothing is stated."""
    dimension = table.columns
    if dimension is None:
        return []
    names = [*(_short(dimension, label) for label in dimension.labels), name_of(dimension, REMAINDER)]
    totals = table.column_totals
    return [(i, name) for i, name in enumerate(names) if totals[i] or i == len(names) - 1]


def _short(dimension: Dimension, label: str) -> str:
    """What a column is called: abbreviated as the forms do, since a crossed table has many of them."""
    if dimension.id == "rating":
        return t(f"column.rating_{label}")
    return age_title(label, language(), "stats.age_short") if dimension.id == "age" else name_of(dimension, label)


def _flat(table: StatsTable) -> Iterator[dict[str, Any]]:
    common = {"table": table.id, "unit": "heads"}
    columns = [name_of(table.columns, label) for label in (*table.columns.labels, REMAINDER)] if table.columns else []
    for label, cells, people in lines(table):
        row = name_of(table.rows, label)
        yield _number(common | {"row": row, "column": ""}, people, table.total)
        for column, k in zip(columns, cells if columns else [], strict=True):
            yield _number(common | {"row": row, "column": column}, k, people)


def _number(values: dict[str, Any], k: int | None, n: int | None) -> dict[str, Any]:
    return {**values, "k": k, "n": n, "percent": percent_number(k, n)}
