"""What holds of outcomes and of hours whatever the lists are: sums, the order of rows, lists split into files."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from cadre_audit.analyses.outcomes import Outcomes
from cadre_audit.analyses.training_hours import hours_of_year
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.standards.training_hours import load
from cadre_audit.tables.roster import Roster
from tests.analyses import followed

NAMES = some.sampled_from(["Lý Thị Mận", "Vi Văn Na", "Vi Văn Nà"])
BIRTHS = some.sampled_from(["05/7/1979", "06/7/1979", "1979", "7/1979", ""])
UNITS = some.sampled_from(["Xã An Bình", "Xã Tân Sơn", ""])
POSTS = some.sampled_from(["Văn phòng - Thống kê", "Chủ tịch UBND", "Việc khác", ""])
DAYS = some.sampled_from(["01/6/2016", "15/6/2022", "01/9/2022", "2022", ""])
ENDS = some.sampled_from(["15/6/2022", "31/12/2022", "01/01/2023", "2022", ""])
LEVELS, RATED = some.sampled_from(["SC", "TC", ""]), some.sampled_from(["HTT", "HTXS", "HTNV", "khá", ""])
COURSES = some.sampled_from(["Trung cấp LLCT", "TC LLCT", "Kỹ năng", ""])
HOURS = some.sampled_from(["40", "16 tiết", "1 tuần", "5 ngày", ""])
RESULTS = some.sampled_from(["Đạt", "Đang học", ""])
WHO = some.tuples(NAMES, BIRTHS, UNITS)
PEOPLE = some.lists(some.tuples(WHO, POSTS, DAYS, LEVELS, RATED), min_size=1, max_size=6)
TURNS = some.lists(some.tuples(WHO, COURSES, ENDS, HOURS, RESULTS), min_size=1, max_size=8)


def row(who: tuple[str, ...], *cells: str) -> str:
    """A row of a list."""
    return ";".join([*who, *cells])


def roster(folder: str, name: str, day: str, *parts: list[Any]) -> Roster:
    """A roster in as many files as there are parts."""
    title = f"DANH SÁCH (TÍNH ĐẾN NGÀY {day})"
    paths = [
        followed.file(Path(folder), f"{name}{i}.csv", followed.ROSTER, [row(*one) for one in part], f"{title}{' ' * i}")
        for i, part in enumerate(parts)
        if part
    ]
    return read_rosters(paths, followed.TODAY, silent).roster


def turns(folder: str, *parts: list[Any]) -> Any:
    """Turns in as many files as there are parts."""
    return followed.turns_of(*(
        followed.file(
            Path(folder), f"turns{i}.csv", followed.TURNS,
            [row(who, course, "01/6/2022", end, hours, result) for who, course, end, hours, result in part],
            f"KẾT QUẢ{' ' * i}",
        )
        for i, part in enumerate(parts)
        if part
    ))  # fmt: skip


def told(folder: str, before: list[Any], after: list[Any], own: list[Any], at: int = 0) -> Outcomes:
    """Outcomes, each list split in two at a place."""
    lists = (
        roster(folder, "before", "31/12/2021", before[:at], before[at:]),
        roster(folder, "after", "31/12/2023", after[:at], after[at:]),
    )
    return followed.told(turns(folder, own[:at], own[at:]), *lists)


def figures(found: Outcomes) -> Any:
    """Every number, without names and places."""
    tables = {one.id: one.records for one in found.tables if one.machine}
    return (
        found.counts, tables["posts"], [{**one} for one in tables["levels"]], tables["compared"],
        sorted((one["group"], str(one["before"]), str(one["after"]), one["heads"]) for one in tables["ratings"]),
        sorted((one["full_name"], one["why"]) for one in tables["doubtful"]),
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(PEOPLE, PEOPLE, TURNS)
def test_every_table_adds_up_to_the_people(before: list[Any], after: list[Any], own: list[Any]) -> None:
    """States and both cross tables are of everybody of their group; the parts of a course are its heads."""
    with tempfile.TemporaryDirectory() as folder:
        found = told(folder, before, after, own)
    trained, others = found.counts["trained_followed"], found.counts["not_trained"]
    assert sum(one["heads"] for one in followed.table(found, "posts")) == trained
    assert sum(followed.pairs(found, "trained").values()) == trained
    assert sum(followed.pairs(found, "not_trained").values()) == others
    for one in followed.table(found, "levels"):
        parts = ("held_before", "reached", "reached_before_not_known", "not_reached", "not_known")
        assert sum(one[part] for part in parts) == one["heads"] <= trained
        assert one["share_after"]["k"] <= one["share_after"]["n"] <= one["heads"]
    for one in followed.table(found, "compared"):
        assert one["rated_better"]["n"] + one["ratings_unlike"] + one["ratings_missing"] == one["people"]
    assert trained <= len(own)


@settings(max_examples=60, deadline=None)
@given(PEOPLE, PEOPLE, TURNS, some.integers(0, 6), some.randoms(use_true_random=False))
def test_neither_order_nor_files_matter(
    before: list[Any], after: list[Any], own: list[Any], at: int, chance: Any
) -> None:
    """Rows in another order and lists in two files tell the same, once rows that say the same thing twice are gone."""
    before, after, own = (list(dict.fromkeys(rows)) for rows in (before, after, own))
    mixed = [chance.sample(rows, len(rows)) for rows in (before, after, own)]
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        if one_row_each(before, after):
            assert figures(told(one, before, after, own)) == figures(told(other, *mixed, at=at))


def one_row_each(*lists: list[Any]) -> bool:
    """Whether no list has a person twice: of two rows that contradict each other the first is taken."""
    return all(len({who[0] for who, *_ in rows}) == len(rows) for rows in lists)


@settings(max_examples=60, deadline=None)
@given(PEOPLE, TURNS, some.integers(0, 8), some.randoms(use_true_random=False), some.booleans())
def test_hours_do_not_depend_on_order_or_files(
    people: list[Any], own: list[Any], at: int, chance: Any, complete: bool
) -> None:
    """What counts is never more than what may count, and every row of turns is somewhere."""
    mixed = chance.sample(own, len(own))

    def of(folder: str, *parts: list[Any]) -> Any:
        return hours_of_year(
            turns(folder, *parts), roster(folder, "list", "31/12/2021", people), date(2022, 12, 31),
            load().week_on(date(2020, 1, 1)), lambda text: text != "Đang học", is_complete=complete,
        )  # fmt: skip

    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        first, second = of(one, own), of(other, mixed[:at], mixed[at:])
    told_first, told_second = first.told, second.told
    assert told_first == told_second
    for name in ("low", "high", "is_open", "records"):
        assert getattr(first.hours, name).tolist() == getattr(second.hours, name).tolist()
    assert (first.hours.low <= first.hours.high).all()
    parts = ("counted", "without_hours", "may_count", "double", "in_doubt", "not_in_roster")
    assert sum(told_first[part] for part in parts) == told_first["turns"]
