"""``--save-map`` and the file that it begins: an office teaches its form once, and every command reads by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.report.wording import LANGUAGES, t_in
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary
from tests.reading.formats import xlsx

from .conftest import Runs
from .test_wrong_use import refused

HEAD = [
    ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Bằng cao nhất hiện có", "Mã KPI", "LLCT", "Nhóm tin", None],
    [None] * 8 + ["Loại 1", "Loại 2"],
]
PEOPLE = [
    [1, "Nông Văn Thuần", 1979, "Xã A", "Cán bộ phụ trách Chương trình 135", "ĐH", 7, "y", "x", None],
    [2, "Lý Thị Hoa", 1981, "Xã A", "VP-TK", "CĐ", 8, "TC", None, "x"],
]
MAP = "reading-map.yaml"
FILLED = """\
headings:
  "Bằng cao nhất hiện có": Trình độ chuyên môn
  "Mã KPI": "-"
  "Nhóm tin › Loại 1": Trình độ tin học = nâng cao
  "Nhóm tin › Loại 2": it = basic
values:
  position:
    "Cán bộ phụ trách Chương trình 135": Văn phòng - Thống kê
  political_theory:
    "y": trung cấp
"""


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A roster in a form of the office's own."""
    merged = [*((0, 1, column, column) for column in range(8)), (0, 0, 8, 9)]
    return xlsx([*HEAD, *PEOPLE], merged, tmp_path / "ds.xlsx")


def test_what_was_not_understood_is_written_to_be_filled_in(form: Path, door: Runs) -> None:
    """Headings, posts and levels, each with a blank; what the reader should know stands above."""
    answer = door("inspect", form, "--save-map", "--lang", "vi")
    assert answer.code == 0
    assert f"Đã ghi {MAP}" in answer.said
    lines = Path(MAP).read_text(encoding="utf-8").splitlines()
    assert [line.split("  #")[0] for line in lines if not line.startswith("#")] == [
        "headings:",
        '  "Bằng cao nhất hiện có":',
        '  "Mã KPI":',
        '  "Nhóm tin › Loại 1":',
        '  "Nhóm tin › Loại 2":',
        "values:",
        "  position:",
        '    "Cán bộ phụ trách Chương trình 135":',
        "  political_theory:",
        '    "y":',
    ]
    above = " ".join(line.removeprefix("#").strip() for line in lines if line.startswith("#"))
    assert "Trình độ chuyên môn;" in above
    # nothing is decided yet, and a file of blanks changes nothing
    assert door("inspect", form, "--format", "json").document["counts"]["problems"] == 6


def test_every_command_reads_by_it(form: Path, door: Runs) -> None:
    """Found beside the workspace without being named; the report says that it was used."""
    Path(MAP).write_text(FILLED, encoding="utf-8")
    document = door("inspect", form, "--format", "json").document
    assert document["problems"] == []
    read = [
        (p["position"], p["position_code"], p["professional_level"], p["political_theory"], p["it"])
        for p in document["people"]
    ]
    assert read == [
        ("Cán bộ phụ trách Chương trình 135", "office_statistics", "bachelor", "intermediate", "advanced"),
        ("VP-TK", "office_statistics", "college", "intermediate", "basic"),
    ]
    for verb in ("check", "needs"):
        answer = door(
            verb, form, *(["--as-of", "2023-09-15"] if verb == "check" else ["--year", "2023"]), "--lang", "vi"
        )
        assert f"# Đọc theo tệp sửa của đơn vị: {MAP}" in answer.out


def test_another_file_and_the_workspace_may_name_it(form: Path, door: Runs, tmp_path: Path) -> None:
    """A flag before the workspace; a key of the workspace before the usual name."""
    (tmp_path / "own.yaml").write_text(FILLED, encoding="utf-8")
    assert door("inspect", form, "--map", "own.yaml", "--format", "json").document["problems"] == []
    Path("cadre-audit.toml").write_text('reading_map = "own.yaml"\n', encoding="utf-8")
    assert door("inspect", form, "--format", "json").document["problems"] == []


def test_what_was_decided_is_kept_when_the_file_is_written_again(form: Path, door: Runs) -> None:
    """New blanks are added below."""
    Path(MAP).write_text('headings:\n  "Bằng cao nhất hiện có": professional_level\n', encoding="utf-8")
    door("inspect", form, "--save-map")
    lines = Path(MAP).read_text(encoding="utf-8").splitlines()
    assert '  "Bằng cao nhất hiện có": "professional_level"' in lines
    assert '  "Mã KPI":' in lines


WRONG = {
    'headings:\n  "Mã KPI": Bay\n': f"{MAP}:2:13: Không có thông tin nào tên “Bay”; xem các tên ở đầu tệp.",
    'values:\n  position:\n    "x": Vua\n': f"{MAP}:3:10: Không có mức hoặc chức danh nào tên “Vua”.",
    'values:\n  major:\n    "x": Luật\n': f"{MAP}:3:10: Không có mức hoặc chức danh nào tên “Luật”.",
}


@pytest.mark.parametrize("text", list(WRONG))
def test_a_wrong_name_is_told_with_its_line(form: Path, door: Runs, text: str) -> None:
    """What is wrong, where; nothing is read by half of the file."""
    Path(MAP).write_text(text, encoding="utf-8")
    assert refused(door("check", form, CADRE_AUDIT_LANG="vi"), 2) == WRONG[text]


def test_a_missing_file_tells_how_to_make_it(form: Path, door: Runs) -> None:
    """The command is named."""
    told = refused(door("check", form, "--map", "none.yaml", CADRE_AUDIT_LANG="vi"), 2)
    assert told == "Không có tệp none.yaml. Tạo bằng: cadre-audit inspect TỆP --save-map"


def test_a_blank_for_another_field_is_kept(form: Path, door: Runs) -> None:
    """What nobody has decided changes nothing, wherever it stands."""
    Path(MAP).write_text('values:\n  major:\n    "x":\n', encoding="utf-8")
    assert door("inspect", form, "--save-map").code == 0
    assert '  major:\n    "x":\n' in Path(MAP).read_text(encoding="utf-8")


def test_names_of_fields_and_levels_mean_one_thing() -> None:
    """What an officer may write after the colon is never ambiguous, in either language."""
    for prefix, codes in [("field", {field for _, field in vocabulary().headings.spellings})] + [
        (f"level.{name}", set(vocabulary().ladders[name].codes)) for name in LEVEL_FIELDS
    ]:
        for tongue in LANGUAGES:
            names = [fold(t_in(tongue, f"{prefix}.{code}")) for code in sorted(codes)]
            assert len(names) == len(set(names)), prefix
