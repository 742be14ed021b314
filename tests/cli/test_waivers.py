"""Waivers through the door: exactly the verdicts they should, shown in every format, counted before and after."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, MEETS_ALL, roster
from .test_contracts import faults
from .test_wrong_use import refused

# Bưởi has one gap: his degree. Nothing of anybody else changes.
WAIVER = """waivers:
  - full_name: Lê Văn Bưởi
    unit: Xã An Bình
    requirement: professional-level
    document: 15/QĐ-UBND
    effective_from: 2023-01-01
    effective_to: {last}
    owner: Phòng Nội vụ
    reason: Đã cử đi học
"""
WAIVED_BY = ("15/QĐ-UBND", "Phòng Nội vụ", "Đã cử đi học")


def waivers(folder: Path, last: str = "2023-12-31", more: str = "") -> Path:
    """Writes a file of one waiver into the folder of the run and gives its name."""
    path = folder / "waivers.yaml"
    path.write_text(WAIVER.format(last=last) + more, encoding="utf-8")
    return Path(path.name)


def verdicts(document: Any) -> dict[tuple[str, str], str]:
    """Verdicts by person and requirement."""
    return {(f["person"]["full_name"], f["requirement"]): f["verdict"] for f in document["findings"]}


def test_a_waiver_changes_exactly_one_verdict(door: Runs, tmp_path: Path) -> None:
    """That of the person and the requirement it names; the counts before are those without it."""
    people = roster(tmp_path, *EVERYBODY)
    before = door("check", people, "--all", "--format", "json")
    after = door("check", people, "--all", "--waivers", waivers(tmp_path), "--format", "json")
    assert (before.code, after.code) == (1, 0)
    assert faults("check", after.document) == []
    old, new = verdicts(before.document), verdicts(after.document)
    key = ("Lê Văn Bưởi", "professional-level")
    assert {k: (v, new[k]) for k, v in old.items() if v != new[k]} == {key: ("gap", "waived")}
    counts = after.document["counts"]
    assert counts["gap_before_waivers"] == before.document["counts"]["gap"] == counts["gap"] + 1
    (use,) = after.document["waivers"]
    assert (use["state"], use["covers"], use["days_left"]) == ("in_force", 1, 107)
    waived = [f for f in after.document["findings"] if f["waiver"]]
    assert [f["waiver"]["place"] for f in waived] == [{"file": "waivers.yaml", "sheet": None, "row": 2}]


def test_a_provincial_decision_and_a_waiver_each_change_their_own(door: Runs, tmp_path: Path) -> None:
    """The province lets mountain communes do with less; the waiver is of one person. Both stand in the report."""
    people = roster(tmp_path, *EVERYBODY)
    decision = '[areas."Xã Hòa Lạc"]\nareas = ["mountain"]\nsource = "12/QĐ-UBND của Ủy ban nhân dân tỉnh"\n'
    plain = verdicts(door("check", people, "--all", "--format", "json").document)
    (tmp_path / "cadre-audit.toml").write_text(decision, encoding="utf-8")
    decided = verdicts(door("check", people, "--all", "--format", "json").document)
    document = door("check", people, "--all", "--waivers", waivers(tmp_path), "--format", "json").document
    both = verdicts(document)
    assert faults("check", document) == []
    # article 10 of decree 33/2023 lets the province accept intermediate training there: Cam's college degree is enough
    assert {key for key in plain if plain[key] != decided[key]} == {("Đỗ Thị Cam", "professional-level")}
    assert {key for key in plain if decided[key] != both[key]} == {("Lê Văn Bưởi", "professional-level")}
    # finance and culture officer; the law on civil status wants its own degree of the justice officer everywhere
    assert [(one["unit"], one["document"], one["people"], one["lower_demands"]) for one in document["areas"]] == [
        ("Xã Hòa Lạc", "12/QĐ-UBND của Ủy ban nhân dân tỉnh", 3, 2)
    ]
    told = door("check", people, "--waivers", waivers(tmp_path), "--format", "plain").out
    assert "12/QĐ-UBND của Ủy ban nhân dân tỉnh" in told
    assert "15/QĐ-UBND" in told


@pytest.mark.parametrize("name", ["terminal", "plain", "json", "jsonl", "csv"])
def test_every_format_shows_the_waiver(name: str, door: Runs, tmp_path: Path) -> None:
    """Document, owner, last day and reason."""
    people = roster(tmp_path, HAS_A_GAP)
    told = door("check", people, "--waivers", waivers(tmp_path), "--format", name, CADRE_AUDIT_LANG="en").out
    # a screen folds lines
    text = " ".join(told.split())
    assert [part for part in (*WAIVED_BY, "2023-12-31") if part not in text] == []


def test_a_spreadsheet_has_columns_of_waivers_beside_the_findings(door: Runs, tmp_path: Path) -> None:
    """Only when there are waived findings."""
    people = roster(tmp_path, HAS_A_GAP)
    told = door("check", people, "--waivers", waivers(tmp_path), "--format", "csv", CADRE_AUDIT_LANG="vi").out
    (row,) = csv.DictReader(io.StringIO(told.removeprefix("\ufeff")))
    assert (row["Văn bản cho miễn"], row["Người chịu trách nhiệm"], row["Lý do miễn"]) == WAIVED_BY
    assert row["Được miễn đến hết ngày"] == "2023-12-31"
    assert "Văn bản cho miễn" not in door("check", people, "--format", "csv", CADRE_AUDIT_LANG="vi").out


def test_a_workbook_has_a_sheet_of_waivers(door: Runs, tmp_path: Path) -> None:
    """With days as days."""
    people = roster(tmp_path, HAS_A_GAP)
    door("check", people, "--waivers", waivers(tmp_path), "-o", "out.xlsx", CADRE_AUDIT_LANG="vi")
    sheet = load_workbook(tmp_path / "out.xlsx")["Các trường hợp được miễn"]
    headings, row = ([cell.value for cell in cells] for cells in sheet.iter_rows(min_row=4, max_row=5))
    told = dict(zip(headings, row, strict=True))
    assert (told["Tình trạng"], told["Số nội dung được miễn"], told["Số ngày còn lại"]) == ("đang có hiệu lực", 1, 107)
    assert told["Hiệu lực đến"].date().isoformat() == "2023-12-31"


def test_a_marked_copy_says_by_what_a_cell_is_waived(door: Runs, tmp_path: Path) -> None:
    """The comment at the cell names the document."""
    people = roster(tmp_path, HAS_A_GAP)
    door("check", people, "--waivers", waivers(tmp_path), "--annotate", "copies", CADRE_AUDIT_LANG="vi")
    book = load_workbook(tmp_path / "copies" / "roster.xlsx")
    comments = [cell.comment.text for row in book.worksheets[0].iter_rows() for cell in row if cell.comment]
    assert any("Văn bản cho miễn: 15/QĐ-UBND" in text for text in comments)


def test_an_expired_waiver_counts_no_more(door: Runs, tmp_path: Path) -> None:
    """The roster is of 15 September; it is a finding about the waiver, with its place."""
    answer = door(
        "check", roster(tmp_path, HAS_A_GAP), "--waivers", waivers(tmp_path, "2023-09-14"), "--format", "json"
    )
    assert answer.code == 1
    (use,) = answer.document["waivers"]
    assert (use["state"], use["covers"], use["days_left"]) == ("expired", 0, None)
    assert [(p["code"], p["file"], p["row"]) for p in answer.document["problems"] if "waiver" in p["code"]] == [
        ("waiver_expired", "waivers.yaml", 2)
    ]


def test_part_of_a_roster_does_not_call_the_waivers_of_others_unused(door: Runs, tmp_path: Path) -> None:
    """They are listed as outside what was looked at."""
    flags = ("--waivers", waivers(tmp_path), "--unit", "Xã Hòa Lạc", "--format", "json")
    document = door("check", roster(tmp_path, *EVERYBODY), *flags).document
    assert [use["state"] for use in document["waivers"]] == ["outside"]
    assert [p for p in document["problems"] if "waiver" in p["code"]] == []


@pytest.mark.parametrize(("last", "needs", "waived"), [("2023-12-31", 0, 1), ("2023-12-30", 1, 0)])
def test_needs_of_a_year(last: str, needs: int, waived: int, door: Runs, tmp_path: Path) -> None:
    """A waiver that ends during the year takes nobody off the list: the gap has to be closed in it."""
    people = roster(tmp_path, HAS_A_GAP, MEETS_ALL)
    flags = ("--year", "2023", "--waivers", waivers(tmp_path, last), "--format", "json")
    document = door("needs", people, *flags).document
    assert faults("needs", document) == []
    counts = document["counts"]
    assert (counts["needs"], counts["waived"], counts["gap_before_waivers"]) == (needs, waived, 1)
    assert [use["covers"] for use in document["waivers"]] == [waived]


def test_a_wrong_file_is_told_whole(door: Runs, tmp_path: Path) -> None:
    """Exit code 4, a line for each fault, nothing audited."""
    table = tmp_path / "waivers.csv"
    table.write_text(
        "Họ và tên;Nội dung được miễn;Số văn bản;Từ ngày;Đến ngày;Cơ quan;Lý do\n"
        "Lê Văn Bưởi;it;;2023;31/12/2023;Phòng Nội vụ;x\n",
        encoding="utf-8",
    )
    answer = door("check", roster(tmp_path, HAS_A_GAP), "--waivers", "waivers.csv", CADRE_AUDIT_LANG="vi")
    assert (answer.code, answer.out) == (4, "")
    assert answer.said == [
        "Chưa rà soát được người nào: Tệp các trường hợp được miễn có 2 lỗi; chưa rà soát người nào. "
        "Hãy sửa các lỗi nêu bên dưới.",
        "waivers.csv, ô C2: Chưa ghi “Số văn bản”.",
        "waivers.csv, ô D2: Không đọc được ngày “2023”. Hãy ghi đủ ngày/tháng/năm, ví dụ 31/12/2024.",
    ]


def test_waivers_are_never_written_over(door: Runs, tmp_path: Path) -> None:
    """They are an input as much as the roster."""
    path = tmp_path / "waivers.csv"
    path.write_text("x", encoding="utf-8")
    told = refused(door("check", roster(tmp_path, HAS_A_GAP), "--waivers", path, "-o", path, CADRE_AUDIT_LANG="en"), 2)
    assert "waivers.csv" in told
    assert path.read_text(encoding="utf-8") == "x"


def test_a_marked_copy_is_never_written_over_the_waivers(door: Runs, tmp_path: Path) -> None:
    """Nor does a workbook of waivers become one."""
    door("template", "waivers", "-o", "waivers.xlsx")
    before = (tmp_path / "waivers.xlsx").read_bytes()
    flags = ("--waivers", "waivers.xlsx", "--annotate", "waivers.xlsx")
    assert "waivers.xlsx" in refused(door("check", roster(tmp_path, HAS_A_GAP), *flags), 2)
    assert (tmp_path / "waivers.xlsx").read_bytes() == before
