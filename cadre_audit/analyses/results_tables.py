"""Figures of training results as tables for people; the heading of each column names what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from cadre_audit.analyses.results_figures import DIMENSIONS, REMAINDER, TOTAL, Figure, Figures, title_of
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.report.numbers import count_text
from cadre_audit.report.wording import t

_HEADINGS = {
    "course": "by_course",
    "kind": "by_kind",
    "unit": "by_unit",
    "period": "by_period",
    "host": "by_host",
    "mode": "by_mode",
    "result": "by_result",
}
_IN_COLUMN = {
    "turns": "counted_turns",
    "heads": "counted_heads",
    "classes": "counted_classes",
    "learners": "counted_learners",
}


def table_of(*figures: Figures) -> Table:
    """Figures with the same rows side by side for people; the heading of each column names what it counts."""
    first = figures[0]
    found = [{figure.label: figure for figure in one.lines()} for one in figures]
    records: list[dict[str, Any]] = [
        {"label": line.label}
        | {one.unit_of_count: _shown(own.get(line.label)) for one, own in zip(figures, found, strict=True)}
        for line in first.lines()
    ]
    columns = (
        Column(_HEADINGS[first.by], ("label",), "code", "figure"),
        *(Column(_IN_COLUMN[one.sort], (one.unit_of_count,), _kind(one)) for one in figures),
    )
    sorts = "_and_".join(one.sort for one in figures)
    return Table(f"{sorts}_by_{first.by}", columns, records, machine=False, signed=True)


def titles(language: str) -> dict[str, str]:
    """What every table of figures that there may be is called."""
    sorts = ("turns", "heads", "classes", "learners", "classes_and_learners")
    return {f"{sort}_by_{by}": title_of(sort, by, language) for sort in sorts for by in (*DIMENSIONS, "result")}


def range_text(low: int, high: int) -> str:
    """A number, or the least and the most that it can be."""
    return count_text(low) if low == high else f"{count_text(low)}–{count_text(high)}"


def flat_table(records: Sequence[Record]) -> Table:
    """Every figure of every table as one row, for spreadsheets: what it counts stands beside it."""
    columns = (
        Column("figure_table", ("table",), "code", "table"),
        Column("unit_of_count", ("unit",), "code", "unit_of_count"),
        Column("figure", ("label",), "code", "figure"), Column("by_group", ("group",)),
        Column("by_course", ("course",)),
        Column("count", ("count",), "count"), Column("at_most", ("up_to",), "count"),
    )  # fmt: skip
    rows = [row for record in records for row in _flat(record)]
    return Table("figures", columns, rows, detail=True, machine=False, folded=True)


def _flat(record: Record) -> Iterator[dict[str, Any]]:
    common = {"table": record["id"], "unit": record["unit_of_count"], "group": "", "course": ""}
    for row in record["rows"]:
        yield {**common, "label": row["label"], "count": row["count"], "up_to": row.get("up_to", row["count"])}
        for item in row.get("items", ()):
            own = {"label": row["label"], "group": item["group"], "course": item["course"]}
            yield {**common, **own, "count": item["count"], "up_to": item["count"]}
        if row.get("remainder") is not None:
            rest = {"label": row["label"], "group": t("stated_row.not_itemised"), "count": row["remainder"]}
            yield {**common, **rest, "up_to": row["remainder"]}
    for label, name in ((REMAINDER, "remainder"), (TOTAL, "total")):
        if isinstance(record.get(name), Mapping):
            yield {**common, "label": label, "count": record[name]["count"], "up_to": record[name]["up_to"]}


def _kind(figures: Figures) -> Literal["count", "text"]:
    return "count" if all(figure.count == figure.up_to for figure in figures.lines()) else "text"


def _shown(figure: Figure | None) -> int | str:
    if figure is None:
        return 0
    return figure.count if figure.count == figure.up_to else range_text(figure.count, figure.up_to)
