"""A whole roster of two communes, with everything at once, as a district office receives it."""

from __future__ import annotations

from typing import Any

from .build import Cell, Heading, Row, Sheet, book, merged_head
from .conftest import Library

PROF, THEORY, STATE = ("Trình độ", "Chuyên môn"), ("Trình độ", "Lý luận chính trị"), ("Trình độ", "Quản lý nhà nước")
PATHS: list[Heading] = [
    ("STT",),
    ("Họ và tên",),
    ("Ngày, tháng, năm sinh", "Nam"),
    ("Ngày, tháng, năm sinh", "Nữ"),
    ("Chức vụ, chức danh",),
    ("Đảng viên",),
    ("Dân tộc ít người",),
    (*PROF, "Thạc sỹ"),
    (*PROF, "Đại học"),
    (*PROF, "Cao đẳng"),
    (*PROF, "Trung cấp"),
    (*THEORY, "CC"),
    (*THEORY, "TC"),
    (*THEORY, "SC"),
    (*STATE, "CVC"),
    (*STATE, "CV"),
]
# Column letter of the mark for each code; the blank code is a row without a mark on that ladder.
MARKS = {
    "professional_level": {"master": "H", "bachelor": "I", "college": "J", "intermediate": "K"},
    "political_theory": {"advanced": "L", "intermediate": "M", "primary": "N", "none": ""},
    "state_management": {"senior_specialist": "O", "specialist": "P", "none": ""},
}
# Name, sex, birth as typed, post as typed, its code, Party and minority marks, then the three levels.
PEOPLE: list[tuple[Any, ...]] = [
    (
        "Nông Quốc Tuấn",
        "male",
        "05/7/1974",
        "Bí thư Đảng ủy",
        "party_secretary",
        "x",
        "x",
        "master",
        "advanced",
        "senior_specialist",
    ),
    (
        "Ma Thị Yến",
        "female",
        "12/11/1980",
        "Chủ tịch HĐND",
        "council_chair",
        "x",
        "x",
        "bachelor",
        "advanced",
        "specialist",
    ),
    (
        "Chu Đức Thắng",
        "male",
        "1978",
        "Chủ tịch UBND",
        "committee_chair",
        "x",
        None,
        "bachelor",
        "intermediate",
        "senior_specialist",
    ),
    ("Lường Văn Dũng", "male", 1982, "Chủ tịch Hội CCB", "veterans_chair", "x", "x", "intermediate", "primary", "none"),
    (
        "Hoàng Thị Hợp",
        "female",
        "3/1987",
        "Văn phòng - Thống kê",
        "office_statistics",
        None,
        "x",
        "bachelor",
        "none",
        "specialist",
    ),
    (
        "Trần Mạnh Đạt",
        "male",
        "21/12/1990",
        "Địa chính - Xây dựng",
        "land_construction",
        "x",
        None,
        "college",
        "primary",
        "none",
    ),
    (
        "Vương Văn Kiên",
        "male",
        "30/01/1976",
        "Phó Bí thư Đảng ủy",
        "party_deputy_secretary",
        "x",
        None,
        "bachelor",
        "advanced",
        "specialist",
    ),
    (
        "Bế Thị Duyên",
        "female",
        "08/3/1983",
        "Chủ tịch Hội LHPN",
        "women_chair",
        "x",
        "x",
        "intermediate",
        "intermediate",
        "none",
    ),
    (
        "Hà Công Lực",
        "male",
        "02/9/1985",
        "PCT UBND",
        "committee_deputy_chair",
        "x",
        None,
        "bachelor",
        "intermediate",
        "specialist",
    ),
    (
        "Đinh Thị Ngọc",
        "female",
        "1992",
        "Tài chính - Kế toán",
        "finance_accounting",
        None,
        None,
        "bachelor",
        "none",
        "none",
    ),
    (
        "Lý Văn Páo",
        "male",
        "10/10/1994",
        "Văn hóa - Xã hội",
        "culture_society",
        None,
        "x",
        "college",
        "primary",
        "none",
    ),
]
UNITS = ["XÃ BÌNH TRUNG"] * 6 + ["XÃ YÊN MỸ"] * 5
KINDS = (["cadre"] * 4 + ["civil_servant"] * 2) + (["cadre"] * 3 + ["civil_servant"] * 2)
LINES = [14, 15, 16, 17, 19, 20, 28, 29, 30, 32, 33]
BIRTHS = [
    ("1974-07-05", 1974),
    ("1980-11-12", 1980),
    (None, 1978),
    (None, 1982),
    ("1987-03", 1987),
    ("1990-12-21", 1990),
    ("1976-01-30", 1976),
    ("1983-03-08", 1983),
    ("1985-09-02", 1985),
    (None, 1992),
    ("1994-10-10", 1994),
]


def line(number: int, place: int) -> Row:
    """Write a person's row, numbered within the commune."""
    name, sex, birth, post, _, party, minority, *levels = PEOPLE[place]
    marks = [MARKS[ladder][level] for ladder, level in zip(MARKS, levels, strict=True)]
    cells: list[Cell] = [number, name, birth if sex == "male" else None, birth if sex == "female" else None]
    return [*cells, post, party, minority, *("x" if letter in marks else None for letter in "HIJKLMNOP")]


HEAD, MERGES = merged_head(PATHS, 8)
NUMBERS: Row = [f"({number})" for number in range(1, 17)]
ROWS: list[Row] = [
    ["ỦY BAN NHÂN DÂN", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["HUYỆN CHỢ MỚI", None, None, None, "Độc lập - Tự do - Hạnh phúc"],
    [],
    [],
    ["DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ"],
    ["(Tính đến ngày 30/6/2022)"],
    [],
    *HEAD,
    NUMBERS,  # rows 8 to 11
    ["I. XÃ BÌNH TRUNG (06 đồng chí)"],
    ["A. CÁN BỘ"],
    line(1, 0),
    line(2, 1),
    line(3, 2),
    line(4, 3),
    ["B. CÔNG CHỨC"],
    line(5, 4),
    line(6, 5),
    [None, "Cộng", 4, 2, None, 5, 4, 1, 3, 1, 1, 2, 1, 2, 2, 2],  # row 21
    [None, None, None, None, "Trang 1"],
    *HEAD,  # rows 23 to 25
    ["II", "XÃ YÊN MỸ (05 đồng chí)"],
    ["A", "CÁN BỘ"],
    line(1, 6),
    line(2, 7),
    line(3, 8),
    ["B", "CÔNG CHỨC"],
    line(4, 9),
    line(5, 10),
    ["Tổng cộng (I+II)", None, 7, 4, None, 8, 6, 1, 6, 2, 2, 3, 3, 3, 2, 4],
    ["Danh sách này có 11 người./."],
    [],
    [None, "NGƯỜI LẬP BIỂU", None, None, None, None, None, "TRƯỞNG PHÒNG"],
    [None, "Phạm Thị Lập", None, None, None, None, None, "Ngô Văn Trưởng"],
    ["* Cột Đảng viên, dân tộc ít người: đánh dấu x"],
]
SECOND_MERGES = merged_head(PATHS, 23)[1]
SECTION_MERGES = ["A12:P12", "A13:P13", "A18:P18", "A34:B34"]
FILE = book("whole.xlsx", Sheet(ROWS, "DS cấp xã", [*MERGES, *SECOND_MERGES, *SECTION_MERGES]))


def test_a_whole_roster(read: Library) -> None:
    """Motto, a header of three rows printed twice, sections, subtotals, counts, a signature and a footnote."""
    expected = []
    for place, (name, sex, _, post, code, party, minority, professional, theory, state) in enumerate(PEOPLE):
        day, year = BIRTHS[place]
        expected.append(
            {
                "full_name": name,
                "sex": sex,
                "birth_date": day,
                "birth_year": year,
                "position": post,
                "position_code": code,
                "party_member": party == "x",
                "ethnic_minority": minority == "x",
                "professional_level": professional,
                "political_theory": theory,
                "state_management": state,
                "unit": UNITS[place],
                "kind": KINDS[place],
                "ref": f"DS cấp xã!{LINES[place]}",
            }
        )
    read(FILE).gives(expected)


def test_its_sums_are_right() -> None:
    """The subtotal and the total of the file are what a hand count of its rows gives, so no check may complain."""
    for people, row in ((PEOPLE[:6], ROWS[20]), (PEOPLE, ROWS[33])):
        levels = [
            sum(MARKS[ladder][one[7 + place]] == letter for one in people)
            for place, ladder in enumerate(MARKS)
            for letter in MARKS[ladder].values()
            if letter
        ]
        sexes = [sum(one[1] == sex for one in people) for sex in ("male", "female")]
        marks = [sum(one[place] == "x" for one in people) for place in (5, 6)]
        assert [*row[2:4], *row[5:]] == [*sexes, *marks, *levels]
