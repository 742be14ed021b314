"""``results`` and ``programme`` through the door: flags, workspace, formats, contracts, and lists that mean harm."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.standards.test_programmes import GOOD, programme
from tests.tables.lists import CLASSES, SUMMARY, TURNS, turn, written

from .conftest import Runs
from .office import SAMPLES
from .test_contracts import faults
from .test_template import FIRST

TRAINING = SAMPLES / "training"
LISTS = ("bac-me-2019.csv", "lap-thach-2018-2021.xlsx", "hoa-binh-567.xlsx", "cuc-2019-2022.csv")
BY = ("course", "kind", "unit", "period", "host", "mode")


@pytest.mark.parametrize("period", [(), ("--year", "2019"), ("--from", "2018-01-01", "--to", "31/5/2021")], ids=str)
@pytest.mark.parametrize("name", LISTS)
def test_results_keep_their_contract(name: str, period: tuple[str, ...], door: Runs) -> None:
    """The schema holds for every sample, by everything, with and without a period; counts are those of the lists."""
    by = [flag for one in BY for flag in ("--by", one)]
    document = door("results", TRAINING / name, *period, *by, "--format", "json").document
    assert faults("results", document) == []
    counts = document["counts"]
    assert (counts["period_undecided"], counts["problems"]) == (len(document["undecided"]), len(document["problems"]))
    for table in document["tables"]:
        if table["id"].startswith(("turns_", "classes_", "learners_", "heads_")):
            name = table["id"].split("_")[0]
            assert table["total"]["count"] == counts[name]


def test_programme_keeps_its_contract(tmp_path: Path, door: Runs) -> None:
    """With and without targets and published figures."""
    file = programme(tmp_path, GOOD + "targets: {units: 2}\n")
    turns = written(tmp_path, TURNS, turn("A Vi", "", end="10/6/2021"), turn("A Vi", "1980", end=""))
    for path, lists in ((TRAINING / "hoa-binh-567.yaml", TRAINING / "hoa-binh-567.xlsx"), (file, turns)):
        assert faults("programme", door("programme", path, "--training", lists, "--format", "json").document) == []


def test_both_languages_give_one_document(tmp_path: Path, door: Runs) -> None:
    """Titles stand in both, codes and labels in neither."""
    path = written(tmp_path, TURNS, turn("A Vi", ""), turn("A Vi", "1980"))
    flags = ("results", path, TRAINING / "bac-me-2019.csv", "--by", "kind", "--format", "json", "--lang")
    assert door(*flags, "vi").out == door(*flags, "en").out


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--from", "2019-01-01"), "lacks --to"),
        (("--to", "2019-01-01"), "lacks --from"),
        (("--year", "2019", "--to", "2019-01-01"), "not both"),
        (("--from", "2019-02-01", "--to", "2019-01-31"), "before it begins"),
        (("--by", "colour"), "course, kind, unit, period, host, mode"),
    ],
)
def test_wrong_use_is_one_sentence(flags: tuple[str, ...], said: str, door: Runs) -> None:
    """Exit code 2, and what to do."""
    answer = door("results", TRAINING / "bac-me-2019.csv", *flags, "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in " ".join(answer.err.split())


def test_a_list_without_training_is_nothing_audited(tmp_path: Path, door: Runs) -> None:
    """Exit code 4, and which lists there are."""
    answer = door("results", SAMPLES / "xa-minh-phu-2022.csv", "--lang", "en")
    assert answer.code == 4
    assert "class list" in answer.err


def test_a_file_that_cannot_be_read_makes_the_run_incomplete(tmp_path: Path, door: Runs) -> None:
    """The others count, the exit code is 3, and the problem names it."""
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    document = door("results", TRAINING / "bac-me-2019.csv", broken, "--format", "json")
    assert document.code == 3
    assert [one["code"] for one in document.document["problems"]] == ["file_not_read"]
    assert document.document["counts"]["stated_heads_if_disjoint"] == 1800


def test_the_workspace_names_lists_and_programmes(tmp_path: Path, door: Runs) -> None:
    """By year, by the years of a period, and all of them; a year without lists is told."""
    for year in (2019, 2020):
        written(tmp_path, CLASSES, f"L{year};A;;01/6/{year};1;{year - 2000};", name=f"{year}.csv")
    programme(tmp_path, GOOD.replace("2021-01-01", "2019-01-01"))
    lines = 'training = { 2019 = "2019.csv", 2020 = "2020.csv" }\nprogrammes = "one.yaml"\n'
    (tmp_path / "cadre-audit.toml").write_text(lines, encoding="utf-8")
    json = ("--format", "json")
    assert door("results", "--year", "2019", *json).document["counts"]["learners"] == 19
    both = door("results", "--from", "2019-01-01", "--to", "2020-12-31", *json).document
    assert (both["counts"]["learners"], len(both["run"]["files"])) == (39, 2)
    assert door("results", *json).document["counts"]["classes"] == 2
    assert door("programme", "young-staff", *json).document["counts"]["learners"] == 39
    refused = door("results", "--year", "2021", "--lang", "en")
    assert refused.code == 2
    assert "2019, 2020" in refused.err
    unknown = door("programme", "young", "--lang", "en")
    assert unknown.code == 2
    assert "young-staff" in unknown.err


def test_faults_of_a_programme_are_told_with_their_lines(tmp_path: Path, door: Runs) -> None:
    """Exit code 4, one line for each fault."""
    path = programme(tmp_path, GOOD.replace("document", "dokument"))
    answer = door("programme", path, "--training", TRAINING / "hoa-binh-567.xlsx", "--lang", "en")
    assert answer.code == 4
    assert "one.yaml:3:1" in answer.err


def test_a_programme_file_is_never_written_over(tmp_path: Path, door: Runs) -> None:
    """It is an input like the lists."""
    path = programme(tmp_path, name="one.json")
    answer = door("programme", path, "--training", TRAINING / "hoa-binh-567.xlsx", "-o", path)
    assert answer.code == 2
    assert path.read_text(encoding="utf-8") == GOOD


def test_a_csv_has_every_figure(door: Runs) -> None:
    """What it counts stands in each row; the sum of the items and the remainder is what is stated."""
    text = door("results", TRAINING / "bac-me-2019.csv", "--format", "csv", "--lang", "en").out
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert {row["Unit of count"] for row in rows} == {"heads"}
    commune = [int(row["Number"]) for row in rows if row["Figure"] == "Cán bộ, công chức cấp xã"]
    assert commune == [145, 3, 3, 11, 5, 12, 111]


def test_a_workbook_has_a_sheet_for_each_table(tmp_path: Path, door: Runs) -> None:
    """And one with all figures, whose numbers are numbers."""
    path = tmp_path / "results.xlsx"
    assert door("results", TRAINING / "cuc-2019-2022.csv", "-o", path, "--lang", "en").code == 0
    book = load_workbook(path)
    assert {"All figures", "Turns by course", "Heads by course", "Turns by result"} <= set(book.sheetnames)
    totals = {row[0]: row[1] for row in book["Heads by course"].iter_rows(values_only=True) if row[0]}
    assert totals["Total"] == 61


def test_a_blank_form_of_training_reads_back(tmp_path: Path, door: Runs) -> None:
    """The form that ``template training`` makes, filled in, is a list of turns without a problem."""
    path = tmp_path / "form.xlsx"
    assert door("template", "training", "-o", path, "--lang", "vi").code == 0
    book = load_workbook(path)
    sheet = book.worksheets[0]
    (top,) = [row[0].row for row in sheet.iter_rows() if row[1].value == "Họ và tên"]
    at = {cell.value: cell.column for cell in sheet[top] if cell.value}
    filled = {
        "STT": 1, "Họ và tên": "Lý Thị Mận", "Ngày, tháng, năm sinh": "05/7/1979", "Đơn vị": "Xã An Bình",
        "Khóa đào tạo, bồi dưỡng": "Tin học", "Từ ngày": "01/6/2019", "Đến ngày": "10/6/2019",
        "Cơ sở đào tạo": "Trường Chính trị tỉnh", "Kết quả học tập": "đạt",
    }  # fmt: skip
    for heading, value in filled.items():
        sheet.cell(FIRST, at[heading]).value = value
    book.save(path)
    document = door("results", path, "--by", "host", "--format", "json").document
    assert (document["counts"]["turns"], document["problems"]) == (1, [])
    assert document["tables"][0]["rows"][0]["label"] == "Trường Chính trị tỉnh"


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(("kind", "count", "wanted"), [("classes", "learners", 48), ("summary", "stated_turns", 20)])
def test_blank_forms_of_classes_and_summaries_read_back(
    kind: str, count: str, wanted: int, language: str, tmp_path: Path, door: Runs
) -> None:
    """Empty, such a form tells of nothing; with its example typed in as a row, of that one, without a problem."""
    path = tmp_path / "form.xlsx"
    assert door("template", kind, "-o", path, "--lang", language).code == 0
    assert door("results", path, "--lang", language).code == 4
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for column in range(2, sheet.max_column + 1):
        sheet.cell(FIRST, column).value = sheet.cell(FIRST - 1, column).value
    sheet.cell(FIRST, 1).value = 1
    book.save(path)
    document = door("results", path, "--year", "2022", "--format", "json").document
    assert (document["counts"][count], document["problems"], document["counts"]["period_undecided"]) == (wanted, [], 0)


HOSTILE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "formulas": (CLASSES, ("L1;=cmd|' /C calc'!A0;+1;2019;1;5;",)),
    "escapes": (TURNS, (turn("A Vi", "", "\u202eTin\x07 học", unit="Xã \x1b[31mAn"), turn("A Vi", "1980"))),
    "huge numbers": (SUMMARY, ("Cán bộ xã;;;" + "9" * 400 + ";;2019", "Cán bộ xã;;;1;;2019")),
    "long texts": (CLASSES, ("L1;" + "Tin học " * 5000 + ";;2019;1;5;",)),
    "far days": (TURNS, (turn("A Vi", "1980", end="31/12/9999"), turn("B Vi", "1980", end="00/00/0000"))),
    "nobody": (TURNS, (turn("", ""), turn("A Vi", "1980"))),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_lists_that_mean_harm_do_none(name: str, tmp_path: Path, door: Runs) -> None:
    """Read or told, in every format: no traceback, nothing that a screen obeys, no formula in a spreadsheet."""
    headings, rows = HOSTILE[name]
    path = written(tmp_path, headings, *rows)
    for format in ("terminal", "plain", "csv", "json", "jsonl"):
        answer = door("results", path, "--by", "course", "--by", "unit", "--format", format)
        assert answer.code == 0, answer.err
        assert not {"\x1b", "\u202e", "\x07"} & set(answer.out) or format not in ("terminal", "plain")
        if format == "csv":
            assert not [line for line in answer.out.splitlines() if ",=cmd" in line or ",+1" in line]
    book = tmp_path / "out.xlsx"
    assert door("results", path, "-o", book).code == 0
    assert load_workbook(book).sheetnames


def test_a_workbook_may_hold_all_three_sorts(tmp_path: Path, door: Runs) -> None:
    """Each sheet is what its headings say, and none is added to another."""
    book = Workbook()
    sheets: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
        (TURNS, (turn("A Vi", "1980"), turn("B Vi", "1981"))),
        (CLASSES, ("L1;Tin học;;2019;1;48;",)),
        (SUMMARY, ("Cán bộ xã;;;145;;2019",)),
    )
    for headings, rows in sheets:
        sheet = book.create_sheet()
        for line in (headings, *(("1", *row.split(";")) for row in rows)):
            sheet.append([int(cell) if cell.isdigit() else cell for cell in line])
    path = tmp_path / "all.xlsx"
    book.save(path)
    document: Any = door("results", path, "--year", "2019", "--format", "json").document
    wanted = {"turns": 2, "heads": 2, "classes": 1, "learners": 48, "stated_heads_if_disjoint": 145}
    assert {name: document["counts"][name] for name in wanted} == wanted
    assert document["problems"] == []
