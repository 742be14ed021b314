"""Explanations on a screen: a heading per person, a paragraph for each requirement, what is not required at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from cadre_audit.report.lines import wrapped
from cadre_audit.report.model import Column, Record, Report, Table
from cadre_audit.report.show import heading, one_line, person_text, sentences, shown, value_at
from cadre_audit.report.terminal_people import MARKS
from cadre_audit.report.wording import t

_TITLE = ("full_name", "unit", "position", "requirement", "verdict", "place")
_NOT_REQUIRED = ("not_required", "no_standard")
# shown of a person above the paragraphs; the name, the post and the place stand in the heading
_ABOUT = ("unit", "position_code", "kind", "about", "area", "standards")


def account(table: Table, report: Report, width: int) -> Iterator[Text]:
    """The lines of a table, its records in groups of one person each."""
    for place, records in enumerate(_by_person(table.records)):
        if place and table.id == "explained":
            yield Text("")
        if person := records[0].get("about"):
            yield from _person(person, report, width)
        required = [record for record in records if record.get("verdict") not in _NOT_REQUIRED]
        for record in required:
            yield from _paragraphs(record, table.columns, report, width)
        yield from _not_required([one for one in records if one not in required], table.columns, report, width)


def _by_person(records: Sequence[Record]) -> list[list[Record]]:
    groups: dict[int, list[Record]] = {}
    for record in records:
        groups.setdefault(id(record.get("about")), []).append(record)
    return list(groups.values())


def _person(person: Record, report: Report, width: int) -> Iterator[Text]:
    """Who it is: the heading, then what is told of the person, a line for each."""
    table = next(one for one in report.tables if one.id == "people")
    _, text = person_text(person["person"], report, several_files=len(report.run.files) > 1)
    for line in wrapped(text, width, rest="  "):
        yield Text(line, style="bold underline")
    for column in table.columns:
        if column.id in _ABOUT and (told := one_line(shown(person, column, report))):
            yield from map(Text, wrapped(f"{heading(column)}: {told}", width, "  ", "    "))


def _paragraphs(record: Record, columns: Sequence[Column], report: Report, width: int) -> Iterator[Text]:
    """One requirement: its name and verdict, then a paragraph for every part that says something."""
    name = next(shown(record, column, report) for column in columns if column.id == "requirement")
    mark, style = MARKS.get(str(record.get("verdict")), ("•", ""))
    verdict = next((shown(record, column, report) for column in columns if column.id == "verdict"), "")
    yield Text("")
    for line in wrapped(one_line(f"{name}: {verdict}" if verdict else name), width, f"{mark} "):
        yield Text(line, style=f"bold {style}".replace("bold bold", "bold").strip())
    for column in columns:
        if column.id not in _TITLE and value_at(record, column.path) is not None:
            yield from _part(record, column, report, width)


def _part(record: Record, column: Column, report: Report, width: int) -> Iterator[Text]:
    """A single sentence beside its label; several below it; lines that are to be copied as they stand."""
    told = sentences(record, column, report) if column.kind == "told" else [shown(record, column, report)]
    label = heading(column)
    if not told:
        return
    if len(told) == 1:
        lines = wrapped(f"{label}: {told[0]}", width, "  ", "    ")
        yield _labelled(lines[0], label)
        yield from map(Text, lines[1:])
        return
    yield _labelled(f"  {label}:", label)
    for text in told:
        if text.startswith(" "):
            yield Text(f"  {text}")
        elif text.startswith("("):
            # a condition brings its own sign
            yield from map(Text, wrapped(text, width, "    ", "        "))
        else:
            yield from map(Text, wrapped(text, width, "    - "))


def _labelled(line: str, label: str) -> Text:
    text = Text(line)
    text.stylize("bold", 2, 2 + len(label) + 1)
    return text


def _not_required(
    records: Sequence[Record], columns: Sequence[Column], report: Report, width: int
) -> Iterator[Text]:  # fmt: skip
    """What is not required, the requirements of one reason together."""
    reason = next((column for column in columns if column.id == "why_not"), None)
    name = next((column for column in columns if column.id == "requirement"), None)
    if not records or reason is None or name is None:
        return
    later = next(column for column in columns if column.id == "flips")
    groups: dict[tuple[str, str, str], list[Record]] = {}
    for record in records:
        # that one silence follows another is no news
        speaks = any(flip["to"] not in _NOT_REQUIRED for flip in record["flips"])
        key = (record["verdict"], shown(record, reason, report), shown(record, later, report) if speaks else "")
        groups.setdefault(key, []).append(record)
    titled = ""
    for (verdict, text, change), same in groups.items():
        if verdict != titled:
            yield Text("")
            yield Text(t(f"verdict.{verdict}"), style="bold")
        titled = verdict
        names = "; ".join(shown(record, name, report) for record in same)
        yield from map(Text, wrapped(one_line(f"{names}: {text}"), width, "- "))
        if change:
            yield from _part(same[0], later, report, width)
        yield from _way_out(same[0], columns, report, width)


def _way_out(record: Record, columns: Sequence[Column], report: Report, width: int) -> Iterator[Text]:
    """What to do where a post that was not understood keeps every standard away."""
    fix = next(column for column in columns if column.id == "fix")
    if record["fix"]["do"] != "nothing":
        yield from _part(record, fix, report, width)
