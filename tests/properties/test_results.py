"""What holds of every list of training: parts and remainder are the whole, heads do not exceed turns."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from cadre_audit.analyses.results import Period, Results, results
from tests.tables.lists import CLASSES, SUMMARY, TURNS, read, turn, written

BY = ("course", "kind", "unit", "period", "host", "mode")
PERIOD = Period(date(2019, 1, 1), date(2019, 12, 31))
ENDS = some.sampled_from(
    ["10/6/2019", "31/12/2018", "01/01/2019", "31/12/2019", "01/01/2020", "2019", "6/2019", "2018", ""]
)
NAMES = some.sampled_from(["Lý Thị Mận", "LÝ THỊ MẬN", "Vi Văn Na", "Vi Văn Nà"])
BIRTHS = some.sampled_from(["05/7/1979", "06/7/1979", "1979", "7/1979", "1980", ""])
COURSES = some.sampled_from(["Tin học", "TIN HỌC", "Ngoại ngữ", ""])
UNITS = some.sampled_from(["Xã An Bình", "Xã Tân Sơn", ""])
PEOPLE = some.lists(some.builds(turn, NAMES, BIRTHS, COURSES, ENDS, UNITS), min_size=1, max_size=12)
NUMBERS = some.integers(0, 3000)


def of(folder: str, *lists: tuple[tuple[str, ...], list[str]]) -> Results:
    """The results of these lists, each a file of its own."""
    paths = [written(Path(folder), heads, *rows, name=f"{i}.csv") for i, (heads, rows) in enumerate(lists) if rows]
    found = read(*paths)
    return results(found.turns, found.classes, found.summary, PERIOD, BY)  # type: ignore[arg-type]


def plain(found: Results) -> Any:
    """Every figure, without the order of labels of the same size and without how they are spelt."""
    def labelled(record: Any) -> Any:
        return sorted((row["label"].casefold(), row["count"], row["up_to"]) for row in record["rows"])

    return [(record["id"], labelled(record), record["remainder"], record["total"]) for record in found.records]


@settings(max_examples=60, deadline=None)
@given(PEOPLE)
def test_heads_never_exceed_turns_and_parts_make_the_whole(people: list[str]) -> None:
    """Of every table by every label, in a period with open dates."""
    with tempfile.TemporaryDirectory() as folder:
        found = of(folder, (TURNS, people))
    assert found.counts["heads"] <= found.counts["heads_up_to"] <= found.counts["turns"]
    assert sum(found.counts[name] for name in ("turns", "period_undecided", "outside")) == len(people)
    for record in found.records:
        whole = sum(row["count"] for row in (*record["rows"], record["remainder"]))
        if record["adds_up"]:
            assert whole == record["total"]["count"]
        else:
            assert record["total"]["up_to"] <= found.counts["turns"]


@settings(max_examples=60, deadline=None)
@given(PEOPLE, some.integers(0, 12))
def test_a_list_split_in_two_files_tells_the_same(people: list[str], at: int) -> None:
    """Turns and heads by everything; the same bytes twice are one file, so equal halves are left out."""
    first, second = people[:at], people[at:]
    if first == second:
        return
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        assert plain(of(one, (TURNS, people))) == plain(of(two, (TURNS, first), (TURNS, second)))


@settings(max_examples=40, deadline=None)
@given(some.lists(some.tuples(COURSES, ENDS, some.integers(0, 9), NUMBERS), min_size=1, max_size=10))
def test_classes_and_learners_add_up(rows: list[tuple[str, str, int, int]]) -> None:
    """By every label that a class has."""
    lines = [f"L{i};{course};;{end};{classes};{learners};" for i, (course, end, classes, learners) in enumerate(rows)]
    with tempfile.TemporaryDirectory() as folder:
        found = of(folder, (CLASSES, lines))
    for record in found.records:
        whole = found.counts["classes" if record["unit_of_count"] == "classes" else "learners"]
        assert sum(row["count"] for row in record["rows"]) + record["remainder"]["count"] == whole


@settings(max_examples=40, deadline=None)
@given(some.lists(NUMBERS, min_size=1, max_size=6), NUMBERS)
def test_items_and_remainder_are_what_is_stated(items: list[int], more: int) -> None:
    """Whatever is not itemised is told."""
    lines = [f"Cán bộ xã;;;{sum(items) + more};;2019", *(f"Cán bộ xã;;Khóa {i};{n};;2019" for i, n in enumerate(items))]
    with tempfile.TemporaryDirectory() as folder:
        (record,) = of(folder, (SUMMARY, lines)).records
    (row,) = record["rows"]
    assert (row["itemised"], row["remainder"]) == (sum(items), more)
