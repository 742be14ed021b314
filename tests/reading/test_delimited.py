"""Text tables: separators, marks, quotes and the numbers of their lines."""

from __future__ import annotations

import pytest

from cadre_audit.errors import InputError
from cadre_audit.reading.delimited import read_delimited

from .made import cells_of, text_source


def read(text: str, encoding: str = "utf-8") -> dict[tuple[int, int], object]:
    """The cells of a text file by (line, column)."""
    return dict(cells_of(read_delimited(text_source(text.encode(encoding)))))


GRID = {(1, 0): "STT", (1, 1): "Họ và tên", (1, 2): "Năm sinh", (2, 0): "1", (2, 1): "Lò Inh", (2, 2): "1990"}


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_separators_marks_and_line_ends(delimiter: str, encoding: str, line_end: str) -> None:
    """Four separators, with and without a byte order mark, with every line end."""
    lines = [delimiter.join(["STT", "Họ và tên", "Năm sinh"]), delimiter.join(["1", "Lò Inh", "1990"]), ""]
    assert read(line_end.join(lines), encoding) == GRID


def test_separator_of_most_lines_wins() -> None:
    """Commas in names of posts do not outvote the semicolons between all columns; nor does a title."""
    text = (
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC, XÃ, 2022;;\nSTT;Tên;Chức vụ\n1;An;Phó Bí thư, Chủ tịch\n2;Ba;Tài chính, Kế toán\n"
    )
    assert read(text)[3, 2] == "Phó Bí thư, Chủ tịch"


@pytest.mark.parametrize(
    ("first", "rest", "wanted"),
    [("sep=;", "a;b,c", ["a", "b,c"]), ("sep=,", "a;b,c", ["a;b", "c"]), ("sep=\t", "a\tb;c", ["a", "b;c"]),
     ("sep=", "a;b,c", ["a;b", "c"]), ('sep="', "a;b,c", ["a;b", "c"]), ("sep=:", "a:b,c", ["a", "b,c"])],
)  # fmt: skip
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_first_line_may_name_the_separator(first: str, rest: str, wanted: list[str], line_end: str) -> None:
    """The line 'sep=' is for the spreadsheet: it is obeyed, is no row, and is counted."""
    assert read(f"{first}{line_end}{rest}{line_end}") == {(2, i): text for i, text in enumerate(wanted)}


def test_sep_without_further_lines_is_a_row() -> None:
    """A file of one line 'sep=' holds just that text."""
    assert read("sep=x") == {(1, 0): "sep=x"}


def test_line_numbers_with_breaks_inside_quotes() -> None:
    """A row is numbered by the line on which it begins, after cells with line breaks and blank lines too."""
    text = 'STT;"Họ và\r\ntên";x\r\n\r\n1;"An\n\nBa";y\r\n;;\r\n2;Tư;z\r\n'
    assert read(text) == {
        (1, 0): "STT", (1, 1): "Họ và\r\ntên", (1, 2): "x", (4, 0): "1", (4, 1): "An\n\nBa", (4, 2): "y",
        (8, 0): "2", (8, 1): "Tư", (8, 2): "z",
    }  # fmt: skip


def test_ragged_rows_and_empty_columns() -> None:
    """Short rows end in blanks, long rows keep their cells, empty columns are none."""
    sheet = read_delimited(text_source(b"a;b;;d\n1\n1;2;;4;5\n"))
    assert cells_of(sheet) == {
        (1, 0): "a", (1, 1): "b", (1, 3): "d", (2, 0): "1", (3, 0): "1", (3, 1): "2", (3, 3): "4", (3, 4): "5",
    }  # fmt: skip
    assert list(sheet.grid.columns) == [0, 1, 3, 4]
    assert (sheet.name, sheet.hidden) == ("", False)


def test_quotes_doubled_and_separators_quoted() -> None:
    """Two quotes in quotes are one; a quoted separator parts nothing; a ditto sign may stand alone in a cell."""
    assert read('a;"b ""c"" d";"e;f"\n1;"""";2\n') == {
        (1, 0): "a", (1, 1): 'b "c" d', (1, 2): "e;f", (2, 0): "1", (2, 1): '"', (2, 2): "2",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('a;b\n1;"An\n2;Ba\n3;Tư\n', 2),
        ('a;b\n1;An\n2;"Ba" Tư\n', 3),
        ('sep=;\na;b\n1;"An\n', 3),
        ('a;"b\nc"\nd;"e"f\n', 3),
    ],
)
def test_quotes_that_do_not_close_lose_nobody(text: str, row: int) -> None:
    """An open quote would swallow the people after it: the file is refused, with the line where the row begins."""
    with pytest.raises(InputError) as refused:
        read(text)
    assert (refused.value.key, refused.value.values["row"]) == ("csv_broken", row)


def test_long_cells_are_read() -> None:
    """A cell may hold a whole page of notes."""
    assert len(str(read("a;b\n1;" + "ghi chú " * 50_000)[2, 1])) == 400_000
