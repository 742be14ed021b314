"""The matrix of x marks: one column for each level of each ladder."""

from __future__ import annotations

from .build import Heading, book, table
from .conftest import Library

PROF = "Trình độ chuyên môn"
MATRIX: list[Heading] = [
    ("STT",),
    ("Họ và tên",),
    ("Năm sinh",),
    ("Chức vụ",),
    ("Văn hoá", "Tiểu học"),
    ("Văn hoá", "THCS"),
    ("Văn hoá", "THPT"),
    (PROF, "Thạc sỹ"),
    (PROF, "Đại học"),
    (PROF, "Cao đẳng"),
    (PROF, "Trung cấp"),
    (PROF, "Sơ cấp"),
    (PROF, "Chưa qua ĐT"),
    ("Lý luận chính trị", "CN"),
    ("Lý luận chính trị", "CC"),
    ("Lý luận chính trị", "TC"),
    ("Lý luận chính trị", "SC"),
    ("Quản lý nhà nước", "CVC"),
    ("Quản lý nhà nước", "CV"),
    ("Quản lý nhà nước", "CS"),
    ("Tin học", "Chứng chỉ (A, B, C)"),
    ("Tin học", "TC"),
    ("Tin học", "ĐH"),
]  # columns A…W: E–G general, H–M professional, N–Q theory, R–T state management, U–W computing
COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVW"


def person(number: int, name: str, **marks: str | int) -> list[str | int | None]:
    """Write a row of the matrix: marks by column letter."""
    first: list[str | int | None] = [number, name, 1975 + number, "Chủ tịch Hội Nông dân"]
    return first + [marks.get(column) for column in COLUMNS[4:]]


MARKS = book(
    "marks.xlsx",
    table(
        MATRIX,
        [
            person(1, "Phí Văn Hạ", G="x", I="x", O="x", R="x", U="x"),
            person(2, "Phí Thị Xuân", G="X", J="X", P="X", S="X", V="X"),
            person(3, "Phí Văn Thu", F=1, K=1, Q=1, T=1, W=1),
            person(4, "Phí Thị Đông", E=" x ", L="x ", N="✓"),
            person(5, "Phí Văn Tý", M="x"),
        ],
        [["Mẫu 02/CL.CBCCX"]],
    ),
)


def test_marks_of_every_kind(read: Library) -> None:
    """x, X, the number 1, x with spaces and a tick are marks; no mark on a ladder means no level."""
    read(MARKS).gives(
        [
            {
                "full_name": "Phí Văn Hạ",
                "general_education": "upper_secondary",
                "professional_level": "bachelor",
                "political_theory": "advanced",
                "state_management": "senior_specialist",
                "it": "basic",
                "ref": "Sheet1!4",
            },
            {
                "full_name": "Phí Thị Xuân",
                "general_education": "upper_secondary",
                "professional_level": "college",
                "political_theory": "intermediate",
                "state_management": "specialist",
                "it": "advanced",
            },
            {
                "full_name": "Phí Văn Thu",
                "general_education": "lower_secondary",
                "professional_level": "intermediate",
                "political_theory": "primary",
                "state_management": "official",
                "it": "advanced",
            },
            {
                "full_name": "Phí Thị Đông",
                "general_education": "primary",
                "professional_level": "primary",
                "political_theory": "bachelor",
                "state_management": "none",
                "it": "none",
            },
            {
                "full_name": "Phí Văn Tý",
                "professional_level": "none",
                "political_theory": "none",
                "state_management": "none",
                "it": "none",
            },
        ]
    )


TWO_MARKS = book(
    "marks-two.xlsx",
    table(
        MATRIX,
        [
            person(1, "Cù Văn Hiển", G="x", H="x", I="x", P="x", Q="x", R="x", S="x"),
            person(2, "Cù Thị Loan", G="x", F="x", I="x", K="x", O="x", P="x"),
        ],
    ),
)


def test_highest_of_two_marks_counts(read: Library) -> None:
    """A clerk ticks every degree a person has; the highest is the level."""
    read(TWO_MARKS).gives(
        [
            {
                "full_name": "Cù Văn Hiển",
                "professional_level": "master",
                "political_theory": "intermediate",
                "state_management": "senior_specialist",
            },
            {
                "full_name": "Cù Thị Loan",
                "general_education": "upper_secondary",
                "professional_level": "bachelor",
                "political_theory": "advanced",
            },
        ],
        also=[(3, None), (4, None)],
    )


TEXT_FOR_MARK = book(
    "marks-text.xlsx",
    table(
        MATRIX,
        [
            person(1, "Tôn Ích Tường", G="x", I="Luật", P="x", U="B"),
            person(2, "Tôn Thị Điểm", G="12/12", K="Văn thư lưu trữ", Q="x", U="A"),
            person(3, "Tôn Văn Khảm", G="x", I="Cao đẳng Kế toán", O="Trung cấp"),
        ],
    ),
)


def test_text_in_place_of_a_mark(read: Library) -> None:
    """The major stands where the mark should be, a letter where the certificate is; a level in the text wins."""
    read(TEXT_FOR_MARK).gives(
        [
            {
                "full_name": "Tôn Ích Tường",
                "professional_level": "bachelor",
                "major": "Luật",
                "political_theory": "intermediate",
                "it": "basic",
            },
            {
                "full_name": "Tôn Thị Điểm",
                "general_education": "upper_secondary",
                "professional_level": "intermediate",
                "major": "Văn thư lưu trữ",
                "it": "basic",
            },
            {
                "full_name": "Tôn Văn Khảm",
                "professional_level": "college",
                "major": "Kế toán",
                "political_theory": "intermediate",
            },
        ],
        problems=[(5, "I"), (5, "O")],
        also=[(3, "I"), (4, "G"), (4, "K")],
    )


UNCLEAR = book(
    "marks-unclear.xlsx",
    table(
        [
            ("STT",),
            ("Họ và tên",),
            ("Năm sinh",),
            (PROF, "Sau đại học"),
            (PROF, "Đại học"),
            (PROF, "Còn lại"),
            ("Ngoại ngữ", "ĐH, CĐ"),
            ("Ngoại ngữ", "A"),
            ("Ngoại ngữ", "B"),
        ],
        [
            [1, "Lò Thị Piếng", 1980, "x", None, None, None, None, "x"],
            [2, "Lò Văn Inh", 1981, None, "-", "x", None, None, None],
            [3, "Lò Văn Ơn", 1982, 0, "x", None, None, None, None],
        ],
    ),
)


def test_heading_that_does_not_say_which_level(read: Library) -> None:
    """'Sau đại học' may be master or doctor: reported, not guessed; a dash and a nought are no marks."""
    reading = read(UNCLEAR)
    reading.gives(
        [
            {"full_name": "Lò Thị Piếng", "professional_level": None},
            {"full_name": "Lò Văn Inh", "professional_level": "none"},
            {"full_name": "Lò Văn Ơn", "professional_level": "bachelor"},
        ],
        problems=[(3, "D")],
    )
    assert "B" in str(reading.people[0]["foreign_language"])
