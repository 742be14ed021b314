"""Findings on a screen: a heading per unit, a line per person, below it an indented paragraph per finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from cadre_audit.report.lines import together, wrapped
from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.numbers import count_text
from cadre_audit.report.show import heading, one_line, person_text, shown, value_at
from cadre_audit.report.wording import t

# marks that every console font has, so that they are told apart without colours
MARKS = {
    "no_standard": ("#", "magenta"),
    "not_required": ("-", "dim"),
    "met": ("+", "green"),
    "gap": ("×", "bold red"),
    "grace": ("~", "yellow"),
    "waived": ("=", "blue"),
    "unknown": ("?", "magenta"),
    "manual": ("!", "cyan"),
}
_IDENTITY = ("full_name", "unit", "position", "position_code", "ref", "file")
_OWN_PLACE = ("field", "actual", "required", "source", "due", "status")


def people(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of a table whose records have a ``person``; units and people in the order of the records."""
    several_files = len(report.run.files) > 1
    for unit, persons in _by_unit(table.records).items():
        name = one_line(unit or t("word.unit_blank"))
        for line in wrapped(f"{name} ({t('word.people_n', n=count_text(len(persons)))})", width, rest="  "):
            yield Text(line, style="bold underline")
        for records in persons.values():
            yield from _person(records[0]["person"], report, width, several_files)
            for record in records:
                yield from _finding(record, table.columns, report, width)


def _by_unit(records: Sequence[Record]) -> dict[str, dict[tuple[object, ...], list[Record]]]:
    units: dict[str, dict[tuple[object, ...], list[Record]]] = {}
    for record in records:
        person = record["person"]
        same = tuple(person.get(key) for key in _IDENTITY)
        units.setdefault(person.get("unit") or "", {}).setdefault(same, []).append(record)
    return units


def _person(person: Record, report: Report, width: int, several_files: bool) -> Iterator[Text]:
    name, text = person_text(person, report, several_files)
    first, *further = wrapped(text, width, "  ", "      ")
    line = Text(first)
    line.stylize("bold", 2, 2 + len(name))
    yield line
    yield from map(Text, further)


def _finding(record: Record, columns: Sequence[Column], report: Report, width: int) -> Iterator[Text]:
    mark, style, verdict = _verdict(record, columns, report)
    parts = " · ".join(part for part in (verdict, *_parts(record, columns, report)) if part)
    first, *further = wrapped(parts, width, f"    {mark} ")
    line = Text(first)
    line.stylize(style, 4, 6 + len(verdict))
    yield line
    yield from map(Text, further)


def _verdict(record: Record, columns: Sequence[Column], report: Report) -> tuple[str, str, str]:
    column = next((one for one in columns if one.words == "verdict"), None)
    if column is None:
        return "•", "", ""
    mark, style = MARKS.get(str(value_at(record, column.path)), ("•", ""))
    return mark, style, shown(record, column, report)


def _parts(record: Record, columns: Sequence[Column], report: Report) -> Iterator[str]:
    told = {
        one.id: (one, one_line(shown(record, one, report)))
        for one in columns
        if one.path[:1] != ("person",) and one.words != "verdict"
    }
    others = [(one, text) for one, text in told.values() if one.id not in _OWN_PLACE]
    text = {name: told[name][1] for name in _OWN_PLACE if name in told}
    lead = others[0][1] if others else ""
    # what only a person can judge no roster says
    asked = value_at(record, ("field",)) is not None
    yield ": ".join(part for part in (lead, _actual_and_required(text, asked)) if part)
    source, status = together(text.get("source", "")), ""
    if "status" in told and value_at(record, told["status"][0].path) == "unverified":
        status = together(text["status"])
    yield " ".join(part for part in (source, status) if part)
    yield together(t("word.due", date=text["due"])) if text.get("due") else ""
    yield from (f"{heading(column)}: {shown_text}" for column, shown_text in others[1:] if shown_text)


def _actual_and_required(text: dict[str, str], asked: bool) -> str:
    required = text.get("required", "")
    actual = text.get("actual") or (t("word.not_said") if asked and required and "actual" in text else "")
    return " → ".join(part for part in (actual, required) if part)
