"""The report on a screen: complete at every width, legible without colours, names never read as markup."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from cadre_audit.errors import ExitCode
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Column, Report, RunHeader, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.terminal import render

from .sample import AN, BINH, COUNTS, FINDINGS, UNITS, finding, report

AT_80 = """\
KẾT QUẢ RÀ SOÁT TIÊU CHUẨN CHỨC DANH
Danh sách cấp xã 30/6/2024
Tính đến ngày: 30/6/2024 (theo tiêu đề của tệp)
Tệp: xa.xlsx (3 người)
Tiêu chuẩn áp dụng: Công chức cấp xã (CC-2023)

• Số người được rà soát: 3; số đơn vị: 2
• Số người chưa đạt ít nhất một tiêu chuẩn: 2/3 (66,7 %); số nội dung chưa đạt:
  2

Theo đơn vị
───────────
Đơn vị                 Số người  Chưa đạt  Đạt đủ tiêu chuẩn
─────────────────────  ────────  ────────  ─────────────────
UBND xã Tân Lập               2         1        0/2 (0,0 %)
UBND thị trấn Yên Phú         1         1        0/1 (0,0 %)

Chi tiết từng người
───────────────────
UBND xã Tân Lập (2 người)
  Nguyễn Văn An — Tài chính - kế toán (Danh sách!7)
    ~ Còn thời hạn · Trình độ chuyên môn: trung cấp → đại học ·
      Điều 10 k2c, 33/2023/NĐ-CP · thời hạn 01/8/2028 · Khóa đào tạo, bồi dưỡng:
      Đại học vừa làm vừa học
    ? Chưa rõ · Trình độ lý luận chính trị: danh sách không ghi → cao cấp ·
      Điều 10 k2c, 33/2023/NĐ-CP (chưa kiểm chứng)
  Lò Thị Bình [Phòng] [/x] — CT Hội :smile: (Danh sách!8)
    × Chưa đạt · Tuổi khi đang giữ chức vụ: 57 tuổi → không quá 55 tuổi ·
      Điều 10 k2c, 33/2023/NĐ-CP
UBND thị trấn Yên Phú (1 người)
  =HYPERLINK(1) — Chỉ huy trưởng Quân sự (Danh sách!21)
    × Chưa đạt · Trình độ chuyên môn: cao đẳng → đại học ·
      Điều 10 k2c, 33/2023/NĐ-CP

Vấn đề của dữ liệu cần xem lại
──────────────────────────────
Chưa hiểu giá trị (1)
  Gần nhất là “thạc sĩ”; đề nghị ghi lại, hiện coi như chưa rõ.
  - Danh sách, ô K8: “Ths QLC”
Chưa ghi đơn vị (2)
  Đề nghị ghi tên đơn vị; người này được xếp riêng.
  - Danh sách, ô C30, C31

Để cấp có thẩm quyền xem xét

Số người: 3 · Số đơn vị: 2 · Đạt: 0 · Chưa đạt: 2 · Còn thời hạn: 1 ·
Được miễn: 0 · Chưa rõ: 1 · Cần xem xét: 0 · Không yêu cầu: 14.330 ·
Lượt chưa có tiêu chuẩn: 0 · Vấn đề của dữ liệu: 3
"""

EVERYTHING = (
    "Nguyễn Văn An",
    "Lò Thị Bình [Phòng] [/x]",
    "CT Hội :smile:",
    "=HYPERLINK(1)",
    "UBND thị trấn Yên Phú",
    "Điều 10 k2c, 33/2023/NĐ-CP",
    "Danh sách!21",
    "Ths QLC",
)


def words_of(text: str) -> str:
    """The text with all white space as single spaces, to find what was wrapped."""
    return " ".join(text.split())


@pytest.mark.usefixtures("vi")
def test_whole_report_at_80() -> None:
    """The sample report, line by line."""
    assert render(report(), width=80, colour=False) == AT_80


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("width", [20, 40, 58, 80, 120, 200])
def test_no_line_is_too_wide_and_nothing_is_cut(width: int) -> None:
    """Every name, place and citation is there whole at any width; nothing ends in dots."""
    text = render(report(), width=width, colour=False)
    assert [line for line in text.splitlines() if cell_len(line) > width] == []
    assert [part for part in EVERYTHING if part not in words_of(text)] == []
    assert "…" not in text


@pytest.mark.usefixtures("either")
def test_colours_change_nothing_but_colours() -> None:
    """Without escape sequences, the coloured report is the plain one."""
    plain, coloured = (render(report(), width=80, colour=colour) for colour in (False, True))
    assert "\x1b" not in plain
    assert "\x1b[1;31m× " in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


@pytest.mark.usefixtures("vi")
def test_marks_and_words_tell_all_verdicts() -> None:
    """Each verdict has its own mark, and its word beside it."""
    codes = ("no_standard", "not_required", "met", "gap", "grace", "waived", "unknown", "manual")
    records = [finding(AN, "it", code) for code in codes]
    table = Table("findings", FINDINGS.columns, records, layout="people", detail=True)
    lines = render(report(tables=(table,)), width=120, colour=False).splitlines()
    told = [line.split(" · ")[0].strip() for line in lines if "Trình độ tin học" in line]
    assert told == [
        "# Chưa có tiêu chuẩn",
        "- Không yêu cầu",
        "+ Đạt",
        "× Chưa đạt",
        "~ Còn thời hạn",
        "= Được miễn",
        "? Chưa rõ",
        "! Cần xem xét",
    ]


@pytest.mark.usefixtures("vi")
def test_grid_becomes_paragraphs_when_too_narrow() -> None:
    """Below the least width of its columns, a table is told record by record."""
    lines = render(report(tables=(UNITS,)), width=30, colour=False).splitlines()
    start = lines.index("Theo đơn vị")
    assert lines[start + 2 : start + 6] == [
        "UBND xã Tân Lập",
        "  Số người: 2 · Chưa đạt: 1 ·",
        "  Đạt đủ tiêu chuẩn: 0/2",
        "  (0,0 %)",
    ]


@pytest.mark.usefixtures("vi")
def test_grid_folds_before_it_gives_up() -> None:
    """Headings of numbers fold first, then names; the numbers stay in one piece."""
    lines = render(report(tables=(UNITS,)), width=46, colour=False).splitlines()
    start = lines.index("Theo đơn vị")
    assert lines[start + 2 : start + 9] == [
        "Đơn vị                   Số  Chưa  Đạt đủ tiêu",
        "                      người   đạt        chuẩn",
        "────────────────────  ─────  ────  ───────────",
        "UBND xã Tân Lập           2     1  0/2 (0,0 %)",
        "UBND thị trấn Yên         1     1  0/1 (0,0 %)",
        "Phú",
        "",
    ]


@pytest.mark.usefixtures("vi")
def test_a_need_without_verdict() -> None:
    """Records of another verb: the first column leads, the others are named."""
    columns = (
        Column("full_name", ("person", "full_name")),
        Column("course", ("course",), "code", "course"),
        Column("priority", ("priority",), "count"),
        Column("eligible", ("eligible",)),
        Column("due", ("due",), "date"),
    )
    need = {"person": AN, "course": "university-degree", "priority": 3, "eligible": False, "due": "2028-08-01"}
    table = Table("needs", columns, (need,), layout="people", detail=True)
    text = words_of(render(report(tables=(table,)), width=80, colour=False))
    assert "• Đại học vừa làm vừa học · thời hạn 01/8/2028 · Mức ưu tiên: 3 · Điều kiện cử đi học: không" in text


@pytest.mark.usefixtures("vi")
def test_groups_name_their_first_column_once() -> None:
    """A heading with the number of people for each course, a line for each person, nothing where nothing is said."""
    columns = (
        Column("course", ("course",), "code", "course"),
        Column("full_name", ("person", "full_name")),
        Column("position", ("person", "position")),
        Column("due", ("due",), "date"),
        Column("eligible", ("eligible",), "code", "eligible", blank="eligible.undecided"),
    )
    records = [
        {"person": AN, "course": "university-degree", "due": "2028-08-01", "eligible": True},
        {"person": {**BINH, "position": None}, "course": "university-degree", "due": None, "eligible": None},
        {"person": AN, "course": "theory-intermediate", "due": None, "eligible": False},
    ]
    table = Table("course_lists", columns, records, layout="groups", detail=True)
    lines = render(report(tables=(table,)), width=120, colour=False).splitlines()
    start = lines.index("Danh sách theo khóa") + 2
    assert lines[start : start + 5] == [
        "Đại học vừa làm vừa học (2 người)",
        "  Nguyễn Văn An — Tài chính - kế toán · Thời hạn: 01/8/2028 · Điều kiện cử đi học: đủ điều kiện",
        "  Lò Thị Bình [Phòng] [/x] — Điều kiện cử đi học: chưa rõ",
        "theory-intermediate (1 người)",
        "  Nguyễn Văn An — Tài chính - kế toán · Điều kiện cử đi học: chưa đủ điều kiện",
    ]


@pytest.mark.usefixtures("vi")
def test_a_row_of_a_text_file_is_told_in_words() -> None:
    """A text file has no sheets: the number alone would say nothing."""
    table = Table("findings", FINDINGS.columns, [finding({**AN, "ref": "!13"}, "it", "gap")], layout="people")
    text = words_of(render(report(tables=(table,)), width=120, colour=False))
    assert "Nguyễn Văn An — Tài chính - kế toán (dòng 13)" in text


@pytest.mark.usefixtures("vi")
def test_a_person_found_twice_in_the_records_is_told_once() -> None:
    """Findings of one person are together; namesakes in other rows are other people."""
    namesake = {**AN, "ref": "Danh sách!9"}
    records = [finding(AN, "it", "gap"), finding(namesake, "it", "gap"), finding(AN, "major", "gap")]
    table = Table("findings", FINDINGS.columns, records, layout="people", detail=True)
    lines = render(report(tables=(table,)), width=80, colour=False).splitlines()
    assert [line.split("(")[1] for line in lines if "An —" in line] == ["Danh sách!7)", "Danh sách!9)"]


@pytest.mark.usefixtures("vi")
def test_several_files_are_named_beside_the_people() -> None:
    """With more than one file the row alone is not a place."""
    files = [{"path": "xa.xlsx", "people": 1}, {"path": "b.xlsx", "people": 2}]
    run = RunHeader("cadre-audit 0.1.0", "check", None, files=files)
    text = words_of(render(report(run=run), width=80, colour=False))
    assert "Nguyễn Văn An — Tài chính - kế toán (xa.xlsx, Danh sách!7)" in text
    assert "Tệp: xa.xlsx (1 người); b.xlsx (2 người)" in text


@pytest.mark.usefixtures("vi")
def test_an_empty_report_says_so() -> None:
    """No records, no problems, no title: short; that nobody falls short is told, and every bucket counted."""
    empty = Report(
        schema="cadre-audit/check/1",
        run=RunHeader("cadre-audit 0.1.0", "check", None),
        counts=dict.fromkeys(COUNTS, 0),
        summary=(),
        tables=(Table("findings", FINDINGS.columns, (), layout="people", expected=True), Table("units", (), ())),
        problems=problems_table(()),
        exit_code=ExitCode.OK,
    )
    assert render(empty, width=200, colour=False) == (
        "KẾT QUẢ RÀ SOÁT TIÊU CHUẨN CHỨC DANH\n\n"
        "Chi tiết từng người\n───────────────────\n  (không có)\n\n"
        "Số người: 0 · Số đơn vị: 0 · Đạt: 0 · Chưa đạt: 0 · Còn thời hạn: 0 · Được miễn: 0 · Chưa rõ: 0 · "
        "Cần xem xét: 0 · Không yêu cầu: 0 · Lượt chưa có tiêu chuẩn: 0 · Vấn đề của dữ liệu: 0\n"
    )


@pytest.mark.usefixtures("vi")
def test_hostile_names_cannot_drive_the_terminal() -> None:
    """Escape sequences and line ends in names, units, values and titles are gone."""
    bad = "Ác\x1b[2J\r\n\tÝ\u202e"
    problems = problems_table([Problem(ProblemCode.VALUE_UNKNOWN, bad, bad, 1, "A", bad)])
    person = {**BINH, "full_name": bad, "unit": bad, "position": bad}
    table = Table("findings", FINDINGS.columns, (finding(person, bad, "gap", actual=bad),), layout="people")
    run = RunHeader("t", "check", None, files=[{"path": bad}], title=bad)
    text = render(report(run=run, tables=(table,), problems=problems), width=80, colour=False)
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text) == []


@pytest.mark.usefixtures("vi")
def test_different_advice_stands_at_each_place() -> None:
    """Advice is said once for the kind only when it is the same everywhere."""
    problems = problems_table(
        [
            Problem(ProblemCode.VALUE_UNKNOWN, "a.xlsx", "S", 8, "K", "Ths", "thạc sĩ"),
            Problem(ProblemCode.VALUE_UNKNOWN, "a.xlsx", "S", 9, "K", "??"),
        ]
    )
    lines = render(report(tables=(), problems=problems), width=120, colour=False).splitlines()
    start = lines.index("Chưa hiểu giá trị (2)")
    assert lines[start + 1 : start + 3] == [
        "  - a.xlsx, S, ô K8: “Ths” · Gần nhất là “thạc sĩ”; đề nghị ghi lại, hiện coi như chưa rõ.",
        "  - a.xlsx, S, ô K9: “??” · Đề nghị ghi lại; hiện coi như chưa rõ.",
    ]


@pytest.mark.usefixtures("vi")
def test_the_environment_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Width and colour are arguments; variables of the terminal change nothing."""
    for name, value in {"COLUMNS": "33", "NO_COLOR": "1", "FORCE_COLOR": "1", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert render(report(), width=80, colour=False) == AT_80
    assert "\x1b[" in render(report(), width=80, colour=True)
