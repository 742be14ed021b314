"""``verify`` as it is typed: drafts of every kind, data, exit codes, streams, formats."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from .conftest import Answer, Runs
from .office import SAMPLES, THAI_NGUYEN
from .test_contracts import faults

REPORTS = SAMPLES / "reports"
DRAFT = REPORTS / "du-thao-huyen-2023.md"
CITY = REPORTS / "thai-nguyen-2022.md"
TRAINING = SAMPLES / "training"


def claims(answer: Answer, verdict: str = "") -> list[tuple[str, str | None]]:
    """Reason and arithmetic of the claims of a verdict."""
    found = answer.document["claims"]
    return [(one["reason"], one["arithmetic"]) for one in found if not verdict or one["verdict"] == verdict]


def test_the_figures_of_the_city_are_true(door: Runs) -> None:
    """All of them by the roster of 12/8/2022; that everybody fits is left open, and nothing is false."""
    answer = door("verify", CITY, "--roster", THAI_NGUYEN, "--format", "json")
    assert claims(answer, "false") == []
    agreed = {arithmetic for reason, arithmetic in claims(answer, "true") if reason == "data_agrees"}
    assert agreed == {f"{n} = {n}" for n in (636, 32, 356, 280, 284, 565, 81, 456, 14, 54, 22, 466)} | {
        "537/636 = 84.4 %"
    }
    assert answer.document["run"]["as_of"] == "2022-08-12"
    told = [one for one in answer.document["claims"] if one["reason"].startswith("suitable")]
    assert [(one["verdict"], one["values"]["n"]) for one in told] == [("cannot_tell", "636")]


def test_a_changed_figure_of_the_city_is_false(door: Runs, tmp_path: Path) -> None:
    """566 Party members with 88.8 %: by the arithmetic and by the roster."""
    path = tmp_path / "sai.md"
    path.write_text(CITY.read_text(encoding="utf-8").replace("565", "566"), encoding="utf-8")
    answer = door("verify", path, "--roster", THAI_NGUYEN, "--format", "json", "--fail-on", "gap")
    assert {reason for reason, _ in claims(answer, "false")} == {"share_differs", "data_differs"}
    assert answer.code == 1


def test_the_draft_of_the_district(door: Runs) -> None:
    """A day of no calendar, a sum, a share, learners that do not add up; and the traps."""
    answer = door("verify", DRAFT, "--format", "json")
    assert claims(answer, "false") == [
        ("no_such_day", None),
        ("not_the_whole", "218 + 195 = 413 > 412"),
        ("share_differs", "398/412 = 96.60 %"),
        ("not_the_whole", "2 + 8 + 5 = 15; 96 + 420 + 274 = 790 <> 791"),
    ]
    traps = {one["reason"] for one in answer.document["claims"] if one["trap"]}
    assert {"points_or_percent", "baselines_differ", "base_at_least", "base_derived", "turns_only", "no_end"} <= traps
    assert answer.code == 0


@pytest.mark.parametrize("own", ["vi", "en"])
def test_the_document_keeps_its_contract_and_has_one_language(door: Runs, own: str) -> None:
    """What programs read is the same for every reader."""
    answer = door("verify", DRAFT, "--format", "json", "--lang", own)
    assert faults("verify", answer.document) == []
    assert answer.out == door("verify", DRAFT, "--format", "json", "--lang", "en").out


def test_counts_add_up(door: Runs) -> None:
    """True, false and open claims are all claims."""
    counts = door("verify", DRAFT, "--format", "json").document["counts"]
    assert counts["claims"] == counts["claims_false"] + counts["claims_true"] + counts["claims_cannot_tell"]


def test_true_claims_are_listed_when_asked_for(door: Runs) -> None:
    """Otherwise only counted."""
    shown = door("verify", CITY, "--lang", "en", "--all").out
    assert "# True" in shown
    assert "# True" not in door("verify", CITY, "--lang", "en").out


@pytest.mark.parametrize(
    ("draft", "training", "agreed"),
    [
        (
            "Từ năm 2018 đến tháng 5/2021 đã mở 3 lớp trung cấp lý luận chính trị cho 208 học viên.",
            "lap-thach-2018-2021.xlsx",
            2,
        ),
        ("Từ năm 2015 đến năm 2020 tỉnh đã tổ chức 21 lớp với 1.004 học viên.", "hoa-binh-567.xlsx", 2),
        ("Năm 2019, huyện bồi dưỡng cho 145 cán bộ, công chức cấp xã.", "bac-me-2019.csv", 1),
        ("Từ năm 2019 đến nay đã cử 167 lượt công chức bồi dưỡng.", "cuc-2019-2022.csv", 1),
    ],
)
def test_lists_of_training(door: Runs, tmp_path: Path, draft: str, training: str, agreed: int) -> None:
    """Classes, learners, stated people and turns agree with the samples."""
    path = tmp_path / "a.txt"
    path.write_text(draft, encoding="utf-8")
    answer = door("verify", path, "--training", TRAINING / training, "--format", "json")
    assert [reason for reason, _ in claims(answer, "true")].count("lists_agree") == agreed
    assert claims(answer, "false") == []


def test_learners_that_the_list_does_not_have(door: Runs, tmp_path: Path) -> None:
    """The course is named whole, in its period: 209 is false."""
    path = tmp_path / "a.txt"
    path.write_text(
        "Từ năm 2018 đến tháng 5/2021 đã mở 3 lớp trung cấp lý luận chính trị cho 209 học viên.", encoding="utf-8"
    )
    answer = door("verify", path, "--training", TRAINING / "lap-thach-2018-2021.xlsx", "--format", "json")
    assert claims(answer, "false") == [("lists_differ", "209 <> 208")]


def test_standard_input(door: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe is a draft too."""
    text = "Tổng số 412 CBCC, trong đó 218 cán bộ, 195 công chức."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert claims(door("verify", "-", "--format", "json"), "false") == [("not_the_whole", "218 + 195 = 413 > 412")]


def test_a_document_of_word(door: Runs, tmp_path: Path) -> None:
    """Its paragraphs and cells are the places."""
    path = tmp_path / "bao-cao.docx"
    rows = (("TT", "Xã", "Số"), ("1", "An", "21"), ("2", "Bình", "24"), ("", "Tổng cộng", "46"))
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    body = f"<w:p><w:r><w:t>Ngày 31/02/2022</w:t></w:r></w:p><w:tbl>{cells}</w:tbl>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>')
    found = [one for one in door("verify", path, "--format", "json").document["claims"] if one["verdict"] == "false"]
    places = [{key: one["place"][key] for key in ("paragraph", "table", "row", "column")} for one in found]
    assert places == [
        {"paragraph": 1, "table": None, "row": None, "column": None},
        {"paragraph": None, "table": 1, "row": 4, "column": 3},
    ]


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("a.docx", b"PK\x03\x04x", 3, "damaged"),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le"), 3, "old format of Word"),
        ("a.txt", b"", 3, "empty"),
        ("a.html", b"<html></html>", 3, ".docx"),
    ],
)
def test_what_cannot_be_read(door: Runs, tmp_path: Path, name: str, data: bytes, code: int, words: str) -> None:
    """One sentence, the honest exit code, nothing on standard output."""
    path = tmp_path / name
    path.write_bytes(data)
    answer = door("verify", path, "--lang", "en")
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err


@pytest.mark.parametrize(("watch", "code"), [("never", 0), ("gap", 0), ("unknown", 1)])
def test_what_is_watched(door: Runs, tmp_path: Path, watch: str, code: int) -> None:
    """A number that nothing speaks of cannot be told, which is not false."""
    path = tmp_path / "a.txt"
    path.write_text("Đã cử 45 đồng chí đi học.", encoding="utf-8")
    assert door("verify", path, "--fail-on", watch).code == code


def test_a_folder_is_no_draft(door: Runs, tmp_path: Path) -> None:
    """It is told what is."""
    answer = door("verify", tmp_path, "--lang", "en")
    assert answer.code == 3
    assert ".docx" in answer.err


def test_a_draft_that_is_not_there(door: Runs, tmp_path: Path) -> None:
    """As every missing file."""
    assert door("verify", tmp_path / "a.txt").code == 3


def test_a_draft_without_figures(door: Runs, tmp_path: Path) -> None:
    """It is told so, and is no failure."""
    path = tmp_path / "a.txt"
    path.write_text("Không có gì.", encoding="utf-8")
    answer = door("verify", path, "--lang", "en")
    assert answer.code == 0
    assert "The draft holds no figure" in answer.out


def test_the_draft_is_not_written_over(door: Runs, tmp_path: Path) -> None:
    """A report about it may not take its place."""
    path = tmp_path / "a.md"
    path.write_text("Có 3 người.", encoding="utf-8")
    assert door("verify", path, "-o", path).code == 2
    assert path.read_text(encoding="utf-8") == "Có 3 người."


def test_a_workbook_and_a_table_for_spreadsheets(door: Runs, tmp_path: Path) -> None:
    """Every claim is a row, with its verdict."""
    book, table = tmp_path / "a.xlsx", tmp_path / "a.csv"
    assert door("verify", DRAFT, "-o", book, "-o", table, "--lang", "en").code == 0
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    counted = door("verify", DRAFT, "--format", "json").document["counts"]["claims"]
    assert len(lines) == counted + 1
    assert lines[0] == "Place,Verdict,Kind,In the draft,Remark,Arithmetic"
    sheet = load_workbook(book)["All claims"]
    assert sum(1 for row in sheet.iter_rows(values_only=True) if row[1] in ("true", "false", "cannot tell")) == counted
