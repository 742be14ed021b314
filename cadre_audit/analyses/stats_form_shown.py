"""A filled form as what is printed, as tables for a screen and as a record for machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from cadre_audit.analyses.stats_forms import FilledForm, FormCheck, FormLine, checks_of, lines_of
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.report.numbers import date_text
from cadre_audit.report.printed_form import PrintedColumn, PrintedForm, PrintedRow
from cadre_audit.report.wording import LANGUAGES, language, t
from cadre_audit.standards.model import Words
from cadre_audit.standards.staff_forms import StaffBlock, StaffForm

_NAMES = {"language_form": "language"}  # what a form looks at, by the name of the dimension that statistics have
FIRST = 3  # ordinal and unit are the columns 1 and 2


def printed(filled: FilledForm, day: date | None, notes: Sequence[Fact]) -> PrintedForm:
    """The form as it is drawn in a workbook."""
    form, lines = filled.form, lines_of(filled)
    at = {line.of[0]: i for i, line in enumerate(lines) if line.kind == "unit"}
    rows = [
        PrintedRow(
            line.kind, line.ordinal, _name(form, line), line.cells,
            tuple(at[place] for place in line.of) if line.kind != "unit" else (),
        )
        for line in lines
    ]  # fmt: skip
    source = t("form.source", document=form.reference.document) if "/" in form.reference.document else t("form.party")
    told = _period(form, day)
    title = own(form.title).upper()
    columns = list(_columns(form))
    first = (t("form.ordinal"), t("form.content" if form.contents else "form.unit"))
    return PrintedForm(form.code, source, title, told, first, columns, rows, notes, t(_counted(form)))


def form_tables(filled: FilledForm) -> tuple[Table, ...]:
    """The form for a screen, and where its blocks do not add up: for all units, then unit by unit for files."""
    lines, form = lines_of(filled), filled.form
    names = [f"({i + FIRST}) {_full(form, block, column.title)}" for i, (block, column) in enumerate(_paired(form))]
    columns = (
        Column("form_row", ("name",)),
        *(Column(name, (f"c{i}",), "number") for i, name in enumerate(names)),
    )
    records: list[Record] = [
        {"name": f"{line.ordinal} {_name(form, line)}".strip()} | {f"c{i}": k for i, k in enumerate(line.cells)}
        for line in lines
    ]
    checks = [_check_row(filled.form, check) for check in checks_of(filled)]
    whole = [one for one in checks if one["unit"] == t("word.figure_total")]
    return (
        Table("form", columns, records, machine=False),
        Table("form_checks", _CHECK_COLUMNS, whole, machine=False),
        Table("form_checks_by_unit", _CHECK_COLUMNS, checks, detail=True, machine=False, folded=True),
    )


_CHECK_COLUMNS = (
    Column("form_unit", ("unit",)),
    Column("form_block", ("block",)),
    Column("form_columns", ("columns",)),
    Column("form_total", ("total",), "count"),
    Column("form_added", ("added",), "count"),
    Column("form_difference", ("difference",), "number"),
    Column("form_unstated", ("unstated",), "count"),
)


def form_record(filled: FilledForm) -> dict[str, Any]:
    """The form as machine formats have it."""
    form = filled.form
    return {
        "id": form.id,
        "code": form.code,
        "title": _both(form.title),
        "document": form.reference.document,
        "status": form.status,
        "columns_status": form.columns_status,
        "columns": [
            {
                "number": i + FIRST,
                "id": column.id,
                "title": _both(column.title),
                "block": block.id,
                "part_of": column.part_of,
                "told": column.counts_people,
            }
            for i, (block, column) in enumerate(_paired(form))
        ],
        "rows": [
            {"kind": line.kind, "ordinal": line.ordinal or None, "name": line.name, "cells": list(line.cells)}
            for line in lines_of(filled)
        ],
        "checks": [
            {
                "unit": check.unit or None,
                "whole": check.unit == "",
                "block": check.block.id,
                "total": check.total,
                "added": check.added,
                "unstated": check.unstated,
            }
            for check in checks_of(filled)
        ],
        "left_out": dict(filled.left_out),
    }


def form_facts(filled: FilledForm) -> Iterator[Fact]:
    """What is to be said below a form: what it leaves out, where it does not add up, what nobody has read."""
    form = filled.form
    people = int(filled.cells[:, 0].clip(min=0).sum()) if len(filled.cells) else 0
    if form.contents:
        yield Fact("stats_form_turns", {"code": form.code, "turns": people})
    else:
        yield Fact("stats_form", {"code": form.code, "people": people, "units": len(filled.units)})
    if filled.left_out:
        kinds: list[Record] = [{"words": "level.kind", "code": kind, "at": n} for kind, n in filled.left_out.items()]
        yield Fact("stats_form_left_out", {"kinds": kinds})
    yield from (_about(form, check) for check in checks_of(filled) if check.unit == "")
    yield from _not_placed(filled, people)
    yield from _about_columns(filled, people)


def _not_placed(filled: FilledForm, people: int) -> Iterator[Fact]:
    """Who is in no column although no check sum tells it, and columns that stay blank."""
    if filled.of_which_unstated:
        missing: list[Record] = [
            {"of": {"words": "stats.of", "code": _NAMES.get(name, name)}, "share": {"k": n, "n": people}}
            for name, n in filled.of_which_unstated.items()
        ]
        yield Fact("stats_form_of_which", {"missing": missing})
    if filled.silent:
        yield Fact("stats_form_silent", {"columns": ", ".join(str(i + FIRST) for i in filled.silent)})
    if filled.age_undecided:
        yield Fact("stats_form_age", {"n": filled.age_undecided})
    if filled.languages_unclear:
        yield Fact("stats_form_languages", {"n": filled.languages_unclear})


def _about_columns(filled: FilledForm, people: int) -> Iterator[Fact]:
    """How some columns are counted, and where the columns are from."""
    form = filled.form
    if untold := [str(i + FIRST) for i, column in enumerate(form.columns) if column.untold]:
        yield Fact("stats_form_untold", {"columns": ", ".join(untold)})
    if any(column.mean_age for column in form.columns) and filled.ages is not None:
        yield Fact("stats_form_mean_age", {"n": int(filled.ages[1].sum()), "people": people})
    if any("retired" in column.where for column in form.columns):
        yield Fact("stats_form_retired")
    if form.columns_status == "unverified":
        yield Fact("stats_form_columns")


def own(words: Words) -> str:
    """A text in the language in use."""
    return str(getattr(words, language()))


def _about(form: StaffForm, check: FormCheck) -> Fact:
    row = _check_row(form, check)
    values = {**row, "difference": abs(check.total - check.added), "elsewhere": 0}
    if check.added > check.total:
        return Fact("stats_form_too_many", values)
    if check.unstated is None:
        return Fact("stats_form_differs", values)
    return Fact("stats_form_rest", {**values, "elsewhere": check.total - check.added - check.unstated})


def _check_row(form: StaffForm, check: FormCheck) -> dict[str, Any]:
    first, *_, last = [form.index[column.id] + FIRST for column in check.block.summed] * 2
    unit = t("word.figure_total") if check.unit == "" else check.unit or t("word.unit_blank")
    return {
        "unit": unit,
        "block": own(check.block.title) if check.block.title else check.block.id,
        "columns": f"({first})–({last})",
        "total": check.total,
        "added": check.added,
        "difference": check.total - check.added,
        "unstated": check.unstated,
    }


def _columns(form: StaffForm) -> Iterator[PrintedColumn]:
    for i, (block, column) in enumerate(_paired(form)):
        number = f"({i + FIRST})"
        if column.everybody and (kinds := next((one for one in form.blocks if one.of == "kind"), None)):
            parts = "+".join(str(form.index[part.id] + FIRST) for part in kinds.summed)
            number = f"({i + FIRST}={parts})"
        yield PrintedColumn(own(block.title) if block.title else "", own(column.title), number)


def _paired(form: StaffForm) -> list[tuple[StaffBlock, Any]]:
    return [(block, column) for block in form.blocks for column in block.columns]


def _full(form: StaffForm, block: StaffBlock, title: Words) -> str:
    """The title of a column; with that of its block where another block has a column of the same title."""
    shared = sum(own(column.title) == own(title) for column in form.columns) > 1
    return f"{own(block.title)}: {own(title)}" if block.title and shared else own(title)


def _period(form: StaffForm, day: date | None) -> str:
    """The line below the title: the day of a roster, or the year in which courses ended."""
    if form.contents:
        return t("form.year", year=day.year) if day else t("form.year_blank")
    return t("template.as_of", day=date_text(day.isoformat())) if day else t("template.as_of_blank")


def _counted(form: StaffForm) -> str:
    """Which words tell what the numbers count."""
    return "form.turns_counted" if form.contents else "form.people_counted"


def _name(form: StaffForm, line: FormLine) -> str:
    if line.kind == "total":
        return t("form.total")
    if line.kind == "group":
        if form.contents:
            return next(own(group.title) for group in form.contents if group.id == line.name).upper()
        return t(f"form.group.{line.name}")
    return line.name or t("word.unit_blank")


def _both(words: Words) -> dict[str, str]:
    return {language: str(getattr(words, language)) for language in LANGUAGES}
