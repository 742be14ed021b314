"""A value of a record as a person reads it, and as one line that is safe to print."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.numbers import (
    citation_text,
    date_text,
    is_date,
    number_text,
    points_text,
    relative_text,
    share_text,
)
from cadre_audit.report.wording import language, t, t_or

# what a bare number means, by the field that a record is about
_QUANTITIES = {"birth_date": "age", "birth_year": "age", "age": "age", "months": "months", "hours": "hours"}
# while a verdict is open more hours may come to light
_SO_FAR = {"hours": "hours_so_far"}
_QUANTITIES |= {name: name for name in _SO_FAR.values()}

_PARTS: dict[str, Callable[[Any], str]] = {
    "share": share_text,
    "points": points_text,
    "relative": relative_text,
}

# a name may hold an escape sequence or an override of the writing direction; neither may reach a screen
_UNPRINTABLE = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA1), 0x2028, 0x2029), " "),
    **dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), None),
}


def one_line(text: str) -> str:
    """The text in composed form on one line: tabs, line ends and control characters become spaces."""
    composed = unicodedata.normalize("NFC", text)
    return (composed if composed.isprintable() else composed.translate(_UNPRINTABLE)).strip()


def value_at(record: Record, path: tuple[str, ...]) -> Any:
    """The value that a path leads to, ``None`` when a key is missing; the empty path is the record itself."""
    value: Any = record
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value


def heading(column: Column) -> str:
    """The heading of a column; fields of a person need no heading of their own."""
    return t_or(f"column.{column.id}", t_or(f"field.{column.id}", column.id))


def table_title(table: Table, report: Report) -> str:
    """The title of a table: one that the report brings with it, the one of this verb, else the general one."""
    return report.glossary.get("table", {}).get(table.id) or t_or(
        f"table.{_verb(report)}.{table.id}", t_or(f"table.{table.id}", table.id)
    )


def report_title(report: Report) -> str:
    """The title of the whole report, by its verb."""
    return t_or(f"report.{_verb(report)}", report.run.command)


def code_text(words: str, code: object, report: Report) -> str:
    """What a code is called: in the glossary, else in the wording tables, else the code itself."""
    if isinstance(code, bool):
        return t_or(f"{words}.{'yes' if code else 'no'}", _plain(code))
    name = str(code)
    return report.glossary.get(words, {}).get(name) or t_or(f"{words}.{name}", name)


def shown(record: Record, column: Column, report: Report) -> str:
    """The value of a column as text for a person; empty when the file says nothing."""
    value = value_at(record, column.path)
    if value is None or value == "":
        return t(column.blank) if column.blank else ""
    match column.kind:
        case "code":
            return code_text(column.words, value, report)
        case "codes":
            return ", ".join(code_text(column.words, code, report) for code in value)
        case "level":
            return level_text(value, column.words or _scale(record, value) or column.path[-1])
        case "eases":
            return "; ".join(_ease_text(ease, record.get("field") or "") for ease in value)
        case "share" | "points" | "relative":
            return _PARTS[column.kind](value)
        case "date":
            return date_text(str(value))
        case "source":
            return citation_text(value) if isinstance(value, Mapping) else str(value)
        case "place":
            return place_text(value) if isinstance(value, Mapping) else ref_text(str(value))
        case "count" | "number":
            return _number_or_words(value, column.words, report)
        case "told":
            return " ".join(one.strip() for one in sentences(record, column, report))
        case "text":
            return _plain(value)


def _number_or_words(value: Any, words: str, report: Report) -> str:
    """A number in the reader's marks; days from the first to the last, or a code, where one stands in its place."""
    if not isinstance(value, str):
        return number_text(value)
    days = value.split("/")
    return " – ".join(map(date_text, days)) if all(map(is_date, days)) else code_text(words, value, report)


def sentences(record: Record, column: Column, report: Report) -> list[str]:
    """A part of an explanation, sentence by sentence; a line that begins with spaces is to be copied as it stands."""
    value = value_at(record, column.path)
    if value is None:
        return [t(column.blank)] if column.blank else []
    return told_of(column.words, value, report)


def told_of(words: str, value: Any, report: Report) -> list[str]:
    """What the explanation of a name tells of a value, sentence by sentence."""
    # here, because few commands explain
    from cadre_audit.report.explained import TOLD

    return [one if one.startswith(" ") else one_line(one) for one in TOLD[words](value, report)]


def _scale(record: Record, value: Any) -> str:
    """What the numbers of a record count: the unit of the value or of what is required, else the field it is about."""
    wanted = value if isinstance(value, Mapping) and "unit" in value else record.get("required")
    unit = wanted.get("unit") if isinstance(wanted, Mapping) else None
    field = str(unit or record.get("field") or "")
    return _SO_FAR.get(field, field) if isinstance(value, int) and record.get("verdict") == "unknown" else field


def level_text(value: Any, field: str) -> str:
    """A level of the ladder ``field``, an age, a number of months, a window of either, a list of words, or text."""
    if isinstance(value, Mapping):
        if names := value.get("names"):
            own = names[language()]
            return own[0] if len(own) == 1 else t("quantity.any_of", n=value["minimum"], names=", ".join(own))
        # the text of a condition is given in every language
        return str(value[language()]) if language() in value else _window_text(value, field)
    if isinstance(value, list | tuple):
        return ", ".join(level_text(item, field) for item in value)
    quantity = _QUANTITIES.get(field)
    if quantity and isinstance(value, int | float) and not isinstance(value, bool):
        return t(f"quantity.{quantity}", n=number_text(value))
    return t_or(f"level.{field}.{value}", _plain(value))


def _ease_text(ease: Mapping[str, Any], field: str) -> str:
    """The lower demand and the areas that have it."""
    wanted = ease["at_least"] if ease["at_least"] is not None else {"maximum": ease["maximum"]}
    areas = ", ".join(t_or(f"area.{area}", area) for area in ease["areas"])
    return f"{level_text(wanted, field)} ({areas})"


def input_text(path: object) -> str:
    """An input as a person calls it: ``-`` on the command line is standard input."""
    return t("word.standard_input") if str(path) == "-" else str(path)


def told(values: Mapping[str, object]) -> dict[str, object]:
    """The values of a sentence about a fault, standard input called by its name; several paths are parted by commas."""
    return {key: _paths_text(value) if key in ("path", "file", "files") else value for key, value in values.items()}


def _paths_text(value: object) -> object:
    parts = str(value).split(", ")
    return ", ".join(map(input_text, parts)) if "-" in parts else value


def place_text(place: Mapping[str, Any]) -> str:
    """Where something stands: file, sheet, then the cell, or the row or column when only one is known."""
    row, column = place.get("row"), place.get("column")
    parts = [input_text(place[key]) for key in ("file", "sheet") if place.get(key)]
    if row and column:
        parts.append(t("word.cell", cell=f"{column}{row}"))
    elif row:
        parts.append(t("word.row", row=row))
    elif column:
        parts.append(t("word.column", column=column))
    return ", ".join(parts)


def ref_text(ref: str) -> str:
    """Where a person stands: ``Sheet!row`` as it is; the row of a text file, which has no sheets, in words."""
    return t("word.row", row=ref[1:]) if ref.startswith("!") else ref


def person_text(person: Record, report: Report, several_files: bool) -> tuple[str, str]:
    """The name of a person, and the whole line: name, post and place in the file."""
    post = person.get("position") or code_text("position", person.get("position_code") or "", report)
    places = [str(person["file"])] if several_files and person.get("file") else []
    places += [ref_text(str(person["ref"]))] if person.get("ref") else []
    name = one_line(str(person.get("full_name") or ""))
    line = f"{name} — {post}" if post else name
    return name, one_line(f"{line} ({', '.join(places)})" if places else line)


def _verb(report: Report) -> str:
    return report.run.command.replace(" ", "_")


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return t("word.yes" if value else "word.no")
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(_plain, value))
    return str(value)


def _window_text(window: Mapping[str, Any], field: str) -> str:
    low, high = window.get("minimum", window.get("at_least")), window.get("maximum")
    if high is None:
        return "" if low is None else t("quantity.at_least", low=level_text(low, field))
    if low is None:
        return t("quantity.at_most", high=level_text(high, field))
    return t("quantity.between", low=low, high=level_text(high, field))
