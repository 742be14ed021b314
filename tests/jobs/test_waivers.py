"""Waivers from YAML, workbooks and text tables: what is understood, and every fault with its cell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from cadre_audit.errors import ExitCode, StandardsError, UsageError
from cadre_audit.jobs.template import make_template
from cadre_audit.jobs.waivers import load
from cadre_audit.report.wording import choose, language
from cadre_audit.standards.load import Book
from cadre_audit.standards.load import load as load_standards
from cadre_audit.standards.waivers import Waivers
from cadre_audit.vocabulary.load import vocabulary
from tests.reading import formats

BOOK: Book = load_standards()
HEADINGS = [
    "STT", "Họ và tên", "Năm sinh", "Đơn vị", "Chức danh", "Nội dung được miễn", "Số văn bản", "Từ ngày", "Đến ngày",
    "Người chịu trách nhiệm", "Lý do",
]  # fmt: skip
ROW = [
    1, "Lê Văn Bưởi", 1995, "Xã An Bình", None, "Trình độ chuyên môn", "15/QĐ-UBND", date(2023, 1, 1), "31/12/2024",
    "Phòng Nội vụ", "Đang học",
]  # fmt: skip


@pytest.fixture(params=["vi", "en"])
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    """One language after the other."""
    before = language()
    choose(request.param)
    yield request.param
    choose(before)


@pytest.fixture
def english() -> Iterator[None]:
    """Places are told in words."""
    before = language()
    choose("en")
    yield
    choose(before)


def table(folder: Path, *rows: list[formats.Cell], headings: list[str] | None = None) -> Path:
    """A workbook of waivers with the headings in the third row."""
    lines: formats.Rows = [["CÁC TRƯỜNG HỢP ĐƯỢC MIỄN"], [], headings or HEADINGS, *rows]
    return formats.xlsx(lines, [], folder / "waivers.xlsx")


def read(path: Path) -> Waivers:
    """The waivers of a file by the shipped law."""
    return load(path, BOOK, vocabulary())


def changed(**cells: formats.Cell) -> list[formats.Cell]:
    """The row with other cells, named by the letters of their columns."""
    return [cells.get(letter, value) for letter, value in zip("ABCDEFGHIJK", ROW, strict=True)]


def faults(path: Path) -> list[tuple[str, str]]:
    """The place and the kind of every fault."""
    with pytest.raises(StandardsError) as refused:
        read(path)
    assert refused.value.exit_code is ExitCode.NOTHING_AUDITED
    assert refused.value.key == "waivers_invalid"
    return [(fault.path.removeprefix(f"{path}, ").removeprefix("Sheet, "), fault.key) for fault in refused.value.faults]


def test_a_row_is_a_waiver(tmp_path: Path) -> None:
    """Days as dates and as text, a whole birth date, a form of address, a post as written, a number as document."""
    path = table(tmp_path, ROW, changed(B="Đ/c Đỗ Thị Cam", C="20/7/1986", E="TC-KT", G=15.0))
    first, second = read(path).waivers
    assert first.model_dump() == {
        "full_name": "Lê Văn Bưởi",
        "birth_year": 1995,
        "unit": "Xã An Bình",
        "positions": None,
        "requirement": "professional-level",
        "document": "15/QĐ-UBND",
        "effective_from": date(2023, 1, 1),
        "effective_to": date(2024, 12, 31),
        "owner": "Phòng Nội vụ",
        "reason": "Đang học",
    }
    assert (second.full_name, second.birth_year, second.document) == ("Đỗ Thị Cam", 1986, "15")
    assert second.positions == ("finance_accounting",)
    assert [(place.sheet, place.row) for place in read(path).places] == [("Sheet", 4), ("Sheet", 5)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("professional-level", "professional-level"),
        ("TRÌNH ĐỘ CHUYÊN MÔN", "professional-level"),
        ("Professional level", "professional-level"),
        ("Lý luận chính trị", "political-theory"),
        ("Tin học", "it"),
        ("first-age", "first-age"),
    ],
)
def test_requirements_by_id_or_by_name(name: str, expected: str, tmp_path: Path) -> None:
    """In either language, and as the column of a roster is headed."""
    assert [waiver.requirement for waiver in read(table(tmp_path, changed(F=name))).waivers] == [expected]


@pytest.mark.usefixtures("english")
def test_a_requirement_that_does_not_exist_is_kept_with_the_nearest(tmp_path: Path) -> None:
    """It becomes a finding: the other waivers of the file hold."""
    found = read(table(tmp_path, changed(F="Trình độ chuyên mon tốt"), ROW))
    assert [waiver.requirement for waiver in found.waivers] == ["Trình độ chuyên mon tốt", "professional-level"]
    assert found.unknown == {"Trình độ chuyên mon tốt": "Professional level (professional-level)"}


Writer = Callable[[formats.Rows, formats.Merged, Path], Path]


@pytest.mark.parametrize(
    ("writer", "name"),
    [(formats.xlsx, "w.xlsx"), (formats.xls, "w.xls"), (formats.ods, "w.ods"), (formats.html, "w.xls")],
    ids=["xlsx", "xls", "ods", "html"],
)
def test_every_kind_of_workbook(writer: Writer, name: str, tmp_path: Path) -> None:
    """Two rows of headings, merged; a document for two rows; numbers of columns; a signature below."""
    rows: formats.Rows = [
        ["TT", "Họ tên", "Đơn vị", "Tiêu chuẩn", "Số văn bản", "Thời hạn", None, "Cơ quan", "Lý do", "Ghi chú"],
        [None, None, None, None, None, "Từ ngày", "Đến ngày", None, None, None],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        [
            1,
            "Lê Văn Bưởi",
            "Xã An Bình",
            "it",
            "15/QĐ-UBND",
            "01/01/2023",
            "31/12/2024",
            "Phòng Nội vụ",
            "Đang học",
            "x",
        ],
        [2, "Đỗ Thị Cam", "Xã An Bình", "it", None, "01/01/2023", "31/12/2024", "nt", '"', None],
        [None, "Người lập biểu", None, None, None, None, None, None, None, None],
        [None, "Trần Văn Ký", None, None, None, None, None, None, None, None],
    ]
    merges = [*((0, 1, column, column) for column in (0, 1, 2, 3, 4, 7, 8, 9)), (0, 0, 5, 6), (3, 4, 4, 4)]
    found = read(writer(rows, merges, tmp_path / name)).waivers
    assert [(w.full_name, w.document, w.owner, w.reason, w.effective_to.year) for w in found] == [
        ("Lê Văn Bưởi", "15/QĐ-UBND", "Phòng Nội vụ", "Đang học", 2024),
        ("Đỗ Thị Cam", "15/QĐ-UBND", "Phòng Nội vụ", "Đang học", 2024),
    ]


def test_a_text_table(tmp_path: Path) -> None:
    """English headings, days in ISO form; the place is the line."""
    path = tmp_path / "waivers.csv"
    path.write_text(
        "Full name,Unit,Requirement,Document,From,To,Owner,Reason\n"
        "Lê Văn Bưởi,Xã An Bình,IT skills,15/QĐ-UBND,2023-01-01,2024-12-31,Office,Studying\n",
        encoding="utf-8",
    )
    (waiver,), (place,) = read(path).waivers, read(path).places
    assert (waiver.requirement, waiver.effective_to, place.sheet, place.row) == ("it", date(2024, 12, 31), "", 2)


@pytest.mark.usefixtures("english")
def test_every_fault_of_every_row_is_told_with_its_cell(tmp_path: Path) -> None:
    """All at once, in the order of the file."""
    path = table(
        tmp_path,
        changed(C="lâu rồi", H="2023", I="31/02/2024"),
        changed(B=None, C=None, D=None),
        changed(E="Người coi đê", G=None, J=" "),
        changed(H="01/01/2025"),
        changed(E="VP-TK; Người coi đê"),
        [None] * 11,
        ROW,
    )
    assert faults(path) == [
        ("cell C4", "waiver_birth_unreadable"),
        ("cell H4", "waiver_day_unreadable"),
        ("cell I4", "waiver_day_unreadable"),
        ("row 5", "waiver_row_for_nobody"),
        ("cell E6", "unknown_position"),
        ("cell G6", "waiver_cell_blank"),
        ("cell J6", "waiver_cell_blank"),
        ("cell I7", "waiver_ends_early"),
        ("cell E8", "unknown_position"),
    ]


@pytest.mark.usefixtures("english")
def test_a_column_that_is_not_understood_is_not_passed_over(tmp_path: Path) -> None:
    """It may narrow the waiver. Empty columns and those that say nothing about a waiver may stand there."""
    path = table(tmp_path, [*ROW, "chỉ nữ", None, "x"], headings=[*HEADINGS, "Phạm vi", "Trống", "Ghi chú"])
    assert faults(path) == [("cell L3", "waiver_heading_unknown")]
    twice = table(tmp_path, [*ROW, "Xã khác"], headings=[*HEADINGS, "Đơn vị công tác"])
    assert faults(twice) == [("cell L3", "waiver_heading_twice")]


@pytest.mark.usefixtures("english")
def test_a_table_without_what_a_waiver_needs(tmp_path: Path) -> None:
    """The missing columns are named."""
    path = table(tmp_path, ROW[:10], headings=HEADINGS[:10])
    with pytest.raises(StandardsError) as refused:
        read(path)
    (fault,) = refused.value.faults
    assert (fault.key, fault.values) == ("waiver_headings_missing", {"names": "Reason"})


@pytest.mark.usefixtures("english")
def test_a_formula_without_a_result_is_told(tmp_path: Path) -> None:
    """A blank unit would waive a whole province."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADINGS)
    sheet.append(ROW)
    sheet["D2"] = "=A2"
    book.save(tmp_path / "waivers.xlsx")
    assert faults(tmp_path / "waivers.xlsx") == [("cell D2", "waiver_cell_unvalued")]


@pytest.mark.parametrize("name", ["damaged.xlsx", "binary.xlsb", "empty.csv", "letter.txt", "document.docx"])
def test_a_file_that_is_no_table_of_waivers(name: str) -> None:
    """It must not look like a list without waivers."""
    path = Path(__file__).parents[1] / "broken" / "inputs" / name
    (told,) = faults(path)
    assert told[1] in ("waivers_not_read", "waiver_headings_missing")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Wrong use, whatever kind it would be."""
    for name in ("no.xlsx", "no.yaml"):
        with pytest.raises(UsageError) as refused:
            read(tmp_path / name)
        assert refused.value.key == "waivers_missing"


YAML = """waivers:
  - unit: Xã An Bình
    positions: [VP-TK, finance_accounting{post}]
    requirement: Trình độ chuyên môn
    document: 15/QĐ-UBND
    effective_from: 2023-01-01
    effective_to: 2024-12-31
    owner: Phòng Nội vụ
    reason: Đang học
{more}"""


@pytest.mark.usefixtures("english")
def test_yaml_understands_the_same_names(tmp_path: Path) -> None:
    """Posts by code or spelling, requirements by id or name; an unknown post is a fault with its line."""
    path = tmp_path / "waivers.yaml"
    path.write_text(YAML.format(post="", more=""), encoding="utf-8")
    (waiver,) = read(path).waivers
    assert waiver.positions == ("office_statistics", "finance_accounting")
    assert waiver.requirement == "professional-level"
    path.write_text(YAML.format(post=", Người coi đê", more=""), encoding="utf-8")
    assert faults(path) == [("row 2", "unknown_position")]


@pytest.mark.parametrize("whom", ["unit: ''", "requirement: it"], ids=["blank", "nobody"])
def test_a_waiver_for_nobody_is_refused(whom: str, tmp_path: Path) -> None:
    """A name left blank must not waive everybody else that fits."""
    path = tmp_path / "waivers.yaml"
    rest = YAML.format(post="", more="").split("\n")[4:]
    path.write_text("\n".join(["waivers:", f"  - {whom}", *rest]).replace("requirement: T", "x: T"), encoding="utf-8")
    told = {key for _, key in faults(path)}
    assert told & {"waives_for_nobody", "too_few"}


def test_the_form_reads_back(tongue: str, tmp_path: Path) -> None:
    """Every requirement and every post of its drop-downs; the example is no waiver."""
    path = make_template("waivers", tmp_path / "form.xlsx", "Phòng Nội vụ", date(2024, 1, 1))
    assert read(path).waivers == ()
    book = load_workbook(path)
    sheet, lists = book.worksheets
    posts, requirements = ([cell.value for cell in column if cell.value] for column in lists.columns)
    assert len(posts) > 20
    assert len(requirements) > 10
    for i in range(max(len(posts), len(requirements))):
        whom = {4: "Xã An Bình", 5: posts[i % len(posts)], 6: requirements[i % len(requirements)]}
        given = {1: i + 1, 2: "Lê Văn Bưởi", 3: "11/4/1995", **whom, 7: "15/QĐ-UBND", 8: "01/01/2024", 9: "31/12/2024"}
        for column, value in {**given, 10: "Phòng Nội vụ", 11: "Đang học"}.items():
            sheet.cell(10 + i, column).value = value
    book.save(path)
    found = read(path)
    assert found.unknown == {}
    titles = {post.title["vi"]: post.code for post in vocabulary().positions.all}
    assert [waiver.positions for waiver in found.waivers[: len(posts)]] == [(titles[post],) for post in posts]
    known = {r.id for s in BOOK.standards for v in s.versions for r in v.requirements}
    assert {waiver.requirement for waiver in found.waivers} == known
    assert {(waiver.birth_year, waiver.effective_to) for waiver in found.waivers} == {(1995, date(2024, 12, 31))}
    assert tongue in ("vi", "en")
