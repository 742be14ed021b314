"""Inputs that cannot be used: said on the first line, with what to do; the sound ones are audited all the same."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, MEETS_ALL, NO_POST, REPOSITORY, TAN_SON, roster
from .test_wrong_use import refused

BROKEN = REPOSITORY / "tests" / "broken" / "inputs"
INPUT = "Tệp đầu vào không đọc được hoặc không đầy đủ: "
NOTHING = "Chưa rà soát được người nào: "
NOBODY = (
    f"{NOTHING}Không tìm thấy người nào trong {{path}}. Danh sách phải có cột họ và tên và ít nhất hai cột khác; "
    "xem cách đọc bằng: cadre-audit inspect."
)
UNKNOWN = "Không nhận ra dạng của tệp {path}. Hãy cho tệp Excel (.xlsx, .xls), .ods hoặc .csv."
TOLD = {
    "blank.txt": f"{INPUT}Tệp {{path}} rỗng. Hãy xin lại tệp từ đơn vị gửi.",
    "empty.csv": f"{INPUT}Tệp {{path}} rỗng. Hãy xin lại tệp từ đơn vị gửi.",
    "damaged.xlsx": f"{INPUT}Tệp {{path}} bị hỏng hoặc chưa tải về đủ. Hãy mở bằng Excel, lưu lại rồi chạy lại.",
    "old.xls": f"{INPUT}{UNKNOWN}",
    "binary.xlsb": f"{INPUT}Tệp {{path}} là sổ tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu thành .xlsx.",
    "lost-letters.csv": f"{INPUT}Tệp {{path}} đã mất chữ có dấu (dòng 2: “Nguy?n V?n Hùng”), không khôi phục được. "
    "Hãy mở tệp gốc và lưu lại thành .xlsx hoặc “CSV UTF-8”.",
    "picture.xlsx": f"{INPUT}{UNKNOWN}",
    "document.docx": f"{INPUT}{UNKNOWN}",
    "letter.txt": NOBODY,
    "headings_only.csv": NOBODY,
    "no_people.xlsx": NOBODY,
}


@pytest.mark.parametrize("name", sorted(path.name for path in BROKEN.iterdir() if path.suffix != ".md"))
def test_a_file_that_is_no_roster(name: str, door: Runs) -> None:
    """What is wrong with it and what to do; 3 when it cannot be read, 4 when it holds nobody."""
    told = TOLD[name].format(path=BROKEN / name)
    assert refused(door("check", BROKEN / name), 4 if told.startswith(NOTHING) else 3) == told


def test_a_missing_file(door: Runs) -> None:
    """Its name is told."""
    told = f"{INPUT}Không có tệp missing.xlsx. Hãy kiểm tra lại tên và thư mục."
    assert refused(door("check", "missing.xlsx"), 3) == told


def test_a_folder_without_rosters(door: Runs, tmp_path: Path) -> None:
    """The endings that count are told."""
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.pdf").write_bytes(b"%PDF-1.7")
    told = f"{INPUT}Thư mục letters không có danh sách nào (.xlsx, .xlsm, .xls, .ods, .csv, .tsv, .txt, .html)."
    assert refused(door("check", "letters"), 3) == told


@pytest.mark.parametrize("as_of", ["1990-01-01", "2003-01-01"])
@pytest.mark.parametrize("verb", ["check", "needs"])
def test_no_standard_applies(verb: str, as_of: str, door: Runs, tmp_path: Path) -> None:
    """Before the data begins nobody was audited, which is not "no gaps"."""
    flag = ("--as-of", as_of) if verb == "check" else ("--year", as_of[:4])
    sentence = refused(door(verb, roster(tmp_path, *EVERYBODY), *flag), 4)
    assert sentence.startswith(f"{NOTHING}{'Vào ngày' if verb == 'check' else f'Trong năm {as_of[:4]}'} ")
    advised = "--as-of" if verb == "check" else "--year"
    assert f"bằng {advised}, hoặc thêm tiêu chuẩn bằng --standards." in sentence
    assert "không có tiêu chuẩn nào áp dụng cho 5 người trong danh sách (" in sentence
    assert [code for code in ("not_encoded", "not_in_force", "post_not_understood", as_of) if code in sentence] == []


@pytest.mark.parametrize(
    ("post", "day", "reason"),
    [
        ("VP-TK", "1990-01-01", "tiêu chuẩn chưa có trong dữ liệu"),
        ("Trưởng Công an", "2026-01-01", "không có tiêu chuẩn đang có hiệu lực"),
        ("Chủ tịch Hội LHPN", "2026-01-01", "cần xin ý kiến"),
    ],
)
def test_why_nothing_binds_is_told(post: str, day: str, reason: str, door: Runs, tmp_path: Path) -> None:
    """Nothing encoded before 2004, regular police since 2023, and the decree on cadres overtaken in 2025."""
    people = roster(tmp_path, MEETS_ALL.replace("VP-TK", post))
    assert f"{reason})" in refused(door("check", people, "--as-of", day), 4)


def test_nobody_has_a_post_that_is_understood(door: Runs, tmp_path: Path) -> None:
    """Unknown posts alone are no audit either."""
    assert "(chưa hiểu hoặc chưa ghi chức danh)" in refused(door("check", roster(tmp_path, NO_POST)), 4)


@pytest.mark.parametrize("verb", ["check", "needs", "inspect"])
def test_one_of_two_files_cannot_be_read(verb: str, door: Runs, tmp_path: Path) -> None:
    """The other is audited; the first line of stderr and the code say that it is not everything."""
    year = ("--year", "2023") if verb == "needs" else ()
    answer = door(verb, roster(tmp_path, HAS_A_GAP), "missing.xlsx", *year, "--format", "json")
    assert answer.code == 3
    assert answer.said[0] == f"{INPUT}không đọc được: missing.xlsx"
    document = answer.document
    assert document["counts"]["people"] == 1
    assert document["exit"] == {"code": 3, "meaning": "input"}
    (problem,) = [one for one in document["problems"] if one["code"] == "file_not_read"]
    assert problem["file"] == "missing.xlsx"
    assert "Không có tệp missing.xlsx." in problem["hint"]


def test_an_input_that_is_incomplete_outweighs_gaps(door: Runs, tmp_path: Path) -> None:
    """A script must see 3, whatever else was found."""
    assert door("check", roster(tmp_path, HAS_A_GAP), "missing.xlsx", "--fail-on", "gap").code == 3


def test_a_folder_gives_all_its_rosters(door: Runs, tmp_path: Path) -> None:
    """Rosters below the folder are read, Excel's lock files told and left out."""
    roster(tmp_path, HAS_A_GAP, name="in/one.csv")
    roster(tmp_path, MEETS_ALL, name="in/deep/two.csv")
    (tmp_path / "in" / "~$one.xlsx").write_bytes(b"locked")
    document = door("check", "in", "--format", "json").document
    assert [file["people"] for file in document["run"]["files"]] == [1, 1]
    assert "lock_file" in [problem["code"] for problem in document["problems"]]


def test_all_targets_are_looked_at_before_the_first_is_written(door: Runs, tmp_path: Path) -> None:
    """A second target that is an input, also one that could not be read, leaves the first unwritten."""
    people = roster(tmp_path, HAS_A_GAP)
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"")
    for target in (people, broken):
        answer = door("check", people, broken, "-o", "first.json", "-o", target)
        assert (answer.code, (tmp_path / "first.json").exists()) == (2, False)
        assert "là tệp đầu vào" in answer.err
    assert broken.read_bytes() == b""


def test_inputs_are_never_changed(door: Runs, tmp_path: Path) -> None:
    """Every byte, the time and the list of files stay as they were."""
    copy = tmp_path / TAN_SON.name
    copy.write_bytes(TAN_SON.read_bytes())
    before = (hashlib.sha256(copy.read_bytes()).digest(), copy.stat().st_mtime_ns, sorted(tmp_path.iterdir()))
    for verb in (("check",), ("needs", "--year", "2023"), ("inspect",)):
        assert door(*verb, copy, "--format", "json").out
    after = (hashlib.sha256(copy.read_bytes()).digest(), copy.stat().st_mtime_ns, sorted(tmp_path.iterdir()))
    assert after == before


def test_a_roster_from_standard_input(tmp_path: Path) -> None:
    """Any format, by its content; its place in the report is ``-``."""
    path = roster(tmp_path, MEETS_ALL, HAS_A_GAP)
    for name in (path, TAN_SON):
        with name.open("rb") as file:
            run = subprocess.run(
                [sys.executable, "-m", "cadre_audit", "check", "-", "--format", "json", "-q"],
                stdin=file, capture_output=True, cwd=tmp_path, check=False, encoding="utf-8",
            )  # fmt: skip
        assert run.returncode == 1, run.stderr
        assert [file["path"] for file in json.loads(run.stdout)["run"]["files"]] == ["-"]
