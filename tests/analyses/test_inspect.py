"""How files were read, told sheet by sheet, column by column and row by row."""

from __future__ import annotations

from dataclasses import replace

from cadre_audit.analyses.inspect import Inspected, inspect
from cadre_audit.problems import Problem, ProblemCode, Problems
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import FileReading, NotTaken, RowKind, SheetReading
from cadre_audit.report.model import Record
from cadre_audit.tables.roster import Roster
from tests.judge.people import roster_of

HEADINGS = (
    Heading(0, ("STT",), "ordinal"),
    Heading(1, ("Họ và tên",), "full_name"),
    Heading(2, ("Lý luận chính trị", "Trung cấp"), "political_theory", "intermediate"),
    Heading(27, ("Ghi chú thêm",)),
)
LEFT = (
    NotTaken(1, RowKind.TITLE, "DANH SÁCH"),
    NotTaken(4, RowKind.HEADING, "STT Họ và tên"),
    NotTaken(9, RowKind.TOTAL, "Tổng: 2"),
)
PEOPLE = (
    {
        "full_name": "Lê Văn An",
        "birth_date": "1979-07-05",
        "sex": "male",
        "position_code": "party_secretary",
        "political_theory": "intermediate",
    },
    {"full_name": "Vũ Thị Bình", "birth_date": "1985", "unit": "xã Tân Sơn"},
)


def roster() -> Roster:
    """Two people of one sheet with three rows beside them, and a hidden sheet without any table."""
    plain = roster_of(PEOPLE)
    (table,) = plain.files[0].tables
    table = replace(table, headings=HEADINGS, header_rows=(3, 4), not_taken=LEFT)
    other = SheetReading(
        "people.xlsx", "Ghi chú", 1, (), (NotTaken(2, RowKind.NOT_UNDERSTOOD, "xem lại"),), hidden=True
    )
    files = [FileReading("people.xlsx", "a" * 64, (SheetReading("people.xlsx", "DS", 5, (table,)), other))]
    problems = Problems([Problem(ProblemCode.UNIT_BLANK, "people.xlsx", "DS", 5)])
    return replace(plain, files=files, problems=problems)


def table(found: Inspected, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def test_the_counts() -> None:
    """Two people and four rows beside them: all six rows that hold something."""
    found = inspect(roster())
    assert found.counts == {"files": 1, "sheets": 2, "people": 2, "rows": 6, "not_taken": 4, "problems": 1}
    told = {fact.key: dict(fact.values) for fact in found.summary}
    assert told.pop("columns_read")["sheet"] == "DS"
    assert told == {
        "read": {"people": 2, "files": 1, "sheets": 2},
        "rows_accounted": {"rows": 6, "people": 2, "left": 4},
        "inspect_all": {},
    }


def test_every_row_is_a_person_or_told_with_what_it_was_taken_for() -> None:
    """Rows of a sheet without a table among them."""
    found = inspect(roster())
    assert [(r["sheet"], r["row"], r["kind"], r["text"]) for r in table(found, "not_taken")] == [
        ("DS", 1, "title", "DANH SÁCH"),
        ("DS", 4, "heading", "STT Họ và tên"),
        ("DS", 9, "total", "Tổng: 2"),
        ("Ghi chú", 2, "not_understood", "xem lại"),
    ]
    assert len(table(found, "people")) + len(table(found, "not_taken")) == found.counts["rows"]


def test_every_column_is_told_with_its_field() -> None:
    """By its letters; a mark column with what a mark means, a heading that was not understood without a field."""
    assert [
        (r["sheet"], r["column"], r["heading"], r["field"], r["code"]) for r in table(inspect(roster()), "columns")
    ] == [
        ("DS", "A", "STT", "ordinal", None),
        ("DS", "B", "Họ và tên", "full_name", None),
        ("DS", "C", "Lý luận chính trị › Trung cấp", "political_theory", "intermediate"),
        ("DS", "AB", "Ghi chú thêm", None, None),
    ]


def test_every_sheet_is_told() -> None:
    """With its rows, people and rows of headings; a hidden sheet too."""
    found = inspect(roster())
    assert [(r["name"], r["rows"], r["people"], r["left"], r["header"]) for r in table(found, "sheets")] == [
        ("DS", 5, 2, 3, "3-4"),
        ("Ghi chú", 1, 0, 1, ""),
    ]
    (file,) = found.files
    assert (file["path"], file["sha256"]) == ("people.xlsx", "a" * 64)
    assert [(s["name"], s["hidden"], s["header_rows"]) for s in file["sheets"]] == [
        ("DS", False, [[3, 4]]),
        ("Ghi chú", True, []),
    ]


def test_people_are_given_as_they_were_understood() -> None:
    """Dates as precise as the file, codes of levels and posts, nothing for what it does not say, and the place."""
    first, second = table(inspect(roster()), "people")
    keys = (
        "full_name",
        "birth_date",
        "birth_year",
        "birth_precision",
        "sex",
        "position_code",
        "kind",
        "political_theory",
        "unit",
        "ref",
        "file",
    )
    assert [first[key] for key in keys] == [
        "Lê Văn An",
        "1979-07-05",
        1979,
        "day",
        "male",
        "party_secretary",
        "cadre",
        "intermediate",
        None,
        "DS!5",
        "people.xlsx",
    ]
    assert [second[key] for key in keys] == [
        "Vũ Thị Bình",
        None,
        1985,
        "year",
        None,
        None,
        None,
        None,
        "xã Tân Sơn",
        "DS!6",
        "people.xlsx",
    ]
