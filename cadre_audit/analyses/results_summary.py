"""Summary lists: what an office states, what it itemises, and the remainder that it does not, always told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Column, Table
from cadre_audit.report.wording import LANGUAGES, t_in
from cadre_audit.tables.summaries import STATED, StatedNumber, StatedUnit
from cadre_audit.vocabulary.fold import spoken

_TABLES = {"heads": "stated_heads", "turns": "stated_turns"}


@dataclass(frozen=True, slots=True)
class Population:
    """The numbers of one group of staff in one unit of count.

    Attributes:
        name: the group as first written.
        unit_of_count: people or turns.
        stated: the number that the office states for all of it; None when it only itemises.
        items: what it itemises, in the order of the list: part, course, number.
    """

    name: str
    unit_of_count: StatedUnit
    stated: int | None
    items: Sequence[tuple[str, str, int]]
    last: StatedNumber

    @property
    def itemised(self) -> int:
        """The sum of the items."""
        return sum(number for _, _, number in self.items)

    @property
    def total(self) -> int:
        """What is stated, else what is itemised."""
        return self.itemised if self.stated is None else self.stated

    @property
    def remainder(self) -> int | None:
        """What is not itemised; None when nothing is stated to itemise."""
        return None if self.stated is None else self.stated - self.itemised


def populations_of(numbers: Sequence[StatedNumber]) -> list[Population]:
    """The numbers by group of staff and unit of count; heads and turns of one group stay two."""
    grouped: dict[tuple[str, str], list[StatedNumber]] = {}
    for unit in STATED:
        for one in numbers:
            if one.unit_of_count == unit:
                grouped.setdefault((spoken(one.population), unit), []).append(one)
    return [_population(own) for own in grouped.values()]


def _population(own: Sequence[StatedNumber]) -> Population:
    whole = [one for one in own if not one.group and not one.course]
    with_courses = {spoken(one.group) for one in own if one.course}
    # a part that is itemised by course is no item itself
    items = [one for one in own if one.course or (one.group and spoken(one.group) not in with_courses)]
    merged: dict[tuple[str, str], list[Any]] = {}
    for one in items:
        entry = merged.setdefault((spoken(one.group), spoken(one.course)), [one.group, one.course, 0])
        entry[2] += one.number
    stated = sum(one.number for one in whole) if whole else None
    return Population(
        own[0].population, own[0].unit_of_count, stated, [tuple(entry) for entry in merged.values()], (whole or own)[-1]
    )


def summary_records(populations: Sequence[Population]) -> list[dict[str, Any]]:
    """A table for machines for each unit of count that occurs."""
    return [
        {
            "id": _TABLES[unit],
            "title": {language: t_in(language, f"table.{_TABLES[unit]}") for language in LANGUAGES},
            "unit_of_count": unit,
            "rows": [
                {
                    "label": one.name,
                    "count": one.total,
                    "itemised": one.itemised,
                    "items": [
                        {"group": group or None, "course": course or None, "count": n} for group, course, n in one.items
                    ],
                    "remainder": one.remainder,
                }
                for one in own
            ],
            "remainder": sum(one.remainder or 0 for one in own),
            "total_if_disjoint": sum(one.total for one in own),
        }
        for unit in STATED
        if (own := [one for one in populations if one.unit_of_count == unit])
    ]  # fmt: skip


def summary_tables(populations: Sequence[Population]) -> Iterator[Table]:
    """A table for people for each unit of count that occurs: the stated number, its items, the remainder."""
    for unit in STATED:
        own = [one for one in populations if one.unit_of_count == unit]
        if own:
            records = [record for one in own for record in _lines(one)]
            columns = (
                Column("by_population", ("population",), blank="word.not_stated"),
                Column("stated_row", ("row",), "code", "stated_row"),
                Column("by_group", ("group",)), Column("by_course", ("course",)),
                Column("counted_heads" if unit == "heads" else "counted_turns", ("count",), "count"),
            )  # fmt: skip
            yield Table(_TABLES[unit], columns, records, machine=False, signed=True)


def _lines(one: Population) -> Iterator[dict[str, Any]]:
    row = {"population": one.name, "group": "", "course": ""}
    yield {**row, "row": "stated" if one.stated is not None else "sum", "count": one.total}
    for group, course, number in one.items:
        yield {**row, "row": "item", "group": group, "course": course, "count": number}
    if one.remainder is not None:
        yield {**row, "row": "not_itemised", "count": one.remainder}


def more_itemised_than_stated(populations: Sequence[Population]) -> Iterator[Problem]:
    """Tells groups whose items are more than the number stated for them."""
    for one in populations:
        if one.stated is not None and one.itemised > one.stated:
            at = one.last.place
            yield Problem(ProblemCode.TOTAL_DIFFERS, at.path, at.sheet, at.row, "", str(one.stated), str(one.itemised))
