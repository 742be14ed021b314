"""Layouts that the corpus found to be misread, each as small as it can be."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.reading.read import read_file
from cadre_audit.reading.text_table import RowKind, TextTable
from cadre_audit.vocabulary.load import vocabulary

HEAD = "STT;Họ và tên;Năm sinh;Chức vụ;"
A, B = "1;Nông Văn Thuần;1979;VP-TK;", "2;Lý Thị Hoa;1981;TC-KT;"


def table_of(folder: Path, text: str) -> TextTable:
    """The only table of a text."""
    path = folder / "danh sách.csv"
    path.write_text(text, encoding="utf-8")
    (table,) = read_file(path, vocabulary()).tables
    return table


def kinds(table: TextTable) -> dict[int, RowKind]:
    """What the rows are that are nobody."""
    return {row.row: row.kind for row in table.not_taken}


def test_headings_repeated_on_the_next_page_without_their_merges(tmp_path: Path) -> None:
    """The same cells are the same headings; the row of numbers need not come again."""
    head = f"{HEAD}Lý luận chính trị;\n;;;;CC;TC\n"
    table = table_of(tmp_path, f"{head}1;2;3;4;5;6\n{A}x;\nTrang 1;;;;;\n{head}{B};x\n")
    assert table.rows.tolist() == [4, 8]
    assert [kinds(table)[row] for row in (6, 7)] == [RowKind.REPEATED_HEADING] * 2


def test_a_person_called_cong_in_a_list_without_numbers(tmp_path: Path) -> None:
    """Who has a post is no total; a total has none."""
    text = "Họ và tên;Năm sinh;Chức vụ;Dân tộc\nCỘNG ĐỨC XUYẾN;1981;Văn phòng - Thống kê;Kinh\nCộng;1;;1\n"
    table = table_of(tmp_path, text)
    assert table.rows.tolist() == [2]
    assert kinds(table)[3] is RowKind.TOTAL


def test_one_sub_heading_over_further_ones(tmp_path: Path) -> None:
    """'Trình độ', 'Chuyên môn' and the levels in three rows of a text, which has no merges."""
    text = f"{HEAD}Trình độ;\n;;;;Chuyên môn;\n;;;;ĐH;TC\n{A}x;\n{B};x\n"
    table = table_of(tmp_path, text)
    assert [(h.field, h.code) for h in table.headings[4:]] == [
        ("professional_level", "bachelor"),
        ("professional_level", "intermediate"),
    ]


def test_one_sub_heading_under_a_group(tmp_path: Path) -> None:
    """A group over a single column."""
    table = table_of(tmp_path, f"{HEAD}Trình độ\n;;;;Tin học\n{A}B\n{B}A\n")
    assert [h.field for h in table.headings[4:]] == ["it"]
    assert table.rows.tolist() == [3, 4]


def test_signatures_under_the_column_of_births(tmp_path: Path) -> None:
    """They stand wherever the page leaves room."""
    end = ";;Phú Sơn, ngày 15 tháng 9 năm 2023;;\nNGƯỜI LẬP BIỂU;;TM. ỦY BAN NHÂN DÂN;;\n"
    end += "(Ký, ghi rõ họ tên);;CHỦ TỊCH;;\n"
    table = table_of(tmp_path, f"{HEAD}Dân tộc\n{A}Tày\n{end}Nguyễn Thị Lan;;Trần Văn Bình;;\n")
    assert {kinds(table)[row] for row in range(3, 7)} == {RowKind.SIGNATURE}


def test_a_row_of_column_names_where_names_have_two_columns(tmp_path: Path) -> None:
    """A family name makes a person, but not of 'FullName'."""
    text = "Họ đệm;Tên;Năm sinh;Chức vụ\nid;FullName;birth_date;positionName\nLý Thị;Hoa;1981;TC-KT\n"
    table = table_of(tmp_path, text)
    assert table.rows.tolist() == [3]
    assert kinds(table)[2] is RowKind.TECHNICAL
