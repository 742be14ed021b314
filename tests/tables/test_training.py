"""Lists of turns, class lists and summary lists as tables, and what is told of their faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import NothingAudited
from cadre_audit.problems import ProblemCode
from cadre_audit.tables.days import iso_any

from .lists import CLASSES, SUMMARY, TURNS, read, turn, written


def codes(problems: object) -> list[tuple[ProblemCode, int, str]]:
    """What was told, with row and column."""
    return [(one.code, one.row, one.column) for one in problems]  # type: ignore[attr-defined]


def test_one_row_is_one_turn(tmp_path: Path) -> None:
    """Who stands twice is no problem here, and every cell is where it belongs."""
    path = written(tmp_path, TURNS, turn("Lý Thị Mận", "05/7/1979"), turn("Lý Thị Mận", "05/7/1979", "Tin học"))
    found = read(path)
    assert codes(found.problems) == []
    assert [found.turns.text["course"].at(i) for i in range(2)] == ["Trung cấp LLCT", "Tin học"]
    assert found.turns.text["host"].at(0) == "Trường Chính trị tỉnh"
    assert found.turns.text["result"].at(1) == "đạt"
    assert found.turns.people.text["training_form"].at(0) == "Tập trung"
    assert iso_any(int(found.turns.end.ymd[0]), int(found.turns.end.precision[0])) == "2019-06-10"
    assert found.files[0]["rows"] == 2


def test_a_turn_that_ends_before_it_starts_is_told(tmp_path: Path) -> None:
    """With the cell of its end; the turn stays."""
    found = read(written(tmp_path, TURNS, turn("Lý Thị Mận", "05/7/1979", end="30/5/2019")))
    assert codes(found.problems) == [(ProblemCode.ENDS_BEFORE_START, 3, "I")]
    assert len(found.turns) == 1


def test_a_roster_is_no_list_of_turns(tmp_path: Path) -> None:
    """People without courses are told as such, and nothing is counted."""
    path = written(tmp_path, ("STT", "Họ và tên", "Ngày sinh", "Chức vụ"), "Lý Thị Mận;05/7/1979;VP-TK")
    with pytest.raises(NothingAudited, match="no_training"):
        read(path)
    other = written(tmp_path, TURNS, turn("Vi Văn Na", "1980"), name="turns.csv")
    assert [one.code for one in read(path, other).problems] == [ProblemCode.SHEET_NOT_TRAINING]


def test_a_class_list_has_classes_and_learners(tmp_path: Path) -> None:
    """A row may stand for several classes; thousands may be grouped; a class without a number of learners is told."""
    path = written(
        tmp_path, CLASSES, "L1;Tin học;Sở Nội vụ;10/6/2019;1;48;", "L2;Tin học;Sở Nội vụ;2019;26;4.106;Đã tổ chức",
        "L3;Tin học;Sở Nội vụ;2019;1;;",
    )  # fmt: skip
    found = read(path)
    assert [(row.classes, row.learners, row.state) for row in found.classes.rows] == [
        (1, 48, "held"), (26, 4106, "held"), (1, None, "held"),
    ]  # fmt: skip
    assert codes(found.problems) == [(ProblemCode.LEARNERS_BLANK, 5, "G")]


def test_what_was_not_held_or_is_unclear_is_told_apart(tmp_path: Path) -> None:
    """A status that is not understood is never taken for held."""
    path = written(tmp_path, CLASSES, "L1;Tin học;;2019;1;48;Đã hủy", "L2;Tin học;;2019;1;50;tạm ổn")
    found = read(path)
    assert [row.state for row in found.classes.rows] == ["not_held", "unclear"]
    assert codes(found.problems) == [(ProblemCode.VALUE_UNKNOWN, 4, "H")]


def test_a_total_is_no_class_and_is_checked(tmp_path: Path) -> None:
    """75 classes stated rightly and 10,879 learners wrongly: the second is told, with what was counted."""
    rows = ("L1;A;;2019;49;6.441;", "L2;B;;2019;26;4.437;")
    path = written(tmp_path, CLASSES, *rows, "Tổng cộng;;;;75;10879;")
    found = read(path)
    assert len(found.classes) == 2
    assert [(one.code, one.column, one.value, one.hint) for one in found.problems] == [
        (ProblemCode.TOTAL_DIFFERS, "G", "10879", "10878")
    ]


@pytest.mark.parametrize("wrong", ["-5", "khoảng 50", "1e3", "12,5", "99999999999999999999"])
def test_a_number_that_is_none_is_told_and_not_guessed(tmp_path: Path, wrong: str) -> None:
    """The class stays, its learners are not known."""
    found = read(written(tmp_path, CLASSES, f"L1;Tin học;;2019;1;{wrong};"))
    assert [row.learners for row in found.classes.rows] == [None]
    assert [one.code for one in found.problems] == [ProblemCode.VALUE_UNKNOWN]


def test_a_summary_keeps_heads_and_turns_apart(tmp_path: Path) -> None:
    """A row that states both is two numbers."""
    found = read(written(tmp_path, SUMMARY, "Cán bộ xã;;;145;160;2019"))
    assert [(one.unit_of_count, one.number) for one in found.summary.numbers] == [("heads", 145), ("turns", 160)]
    assert found.files[0]["rows"] == 1


def test_a_heading_that_means_nothing_is_told(tmp_path: Path) -> None:
    """With its cell; the rest of the list counts."""
    found = read(written(tmp_path, (*CLASSES, "Màu sắc"), "L1;Tin học;;2019;1;48;;xanh"))
    assert codes(found.problems) == [(ProblemCode.HEADING_UNKNOWN, 2, "I")]


def test_the_same_file_twice_counts_once(tmp_path: Path) -> None:
    """A copy under another name has the same bytes."""
    path = written(tmp_path, CLASSES, "L1;Tin học;;2019;1;48;")
    copy = tmp_path / "copy.csv"
    copy.write_bytes(path.read_bytes())
    found = read(path, copy)
    assert len(found.classes) == 1
    assert [one.code for one in found.problems] == [ProblemCode.FILE_TWICE]
