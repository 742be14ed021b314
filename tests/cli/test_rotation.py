"""``rotation`` through the door: the published figures of Lập Thạch, both languages, wrong use, hostile input."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from .conftest import Runs
from .office import SAMPLES, THAI_NGUYEN

HEADS = SAMPLES / "lap-thach-2022" / "can-bo-chu-chot.xlsx"
TITLE = "DANH SÁCH CÁN BỘ CHỦ CHỐT (tính đến ngày 04/7/2022)"
HEADINGS = "Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ngày giữ chức vụ hiện nay;Người địa phương"


def heads(folder: Path, *rows: str) -> Path:
    """A list of heads, one row a line."""
    path = folder / "heads.csv"
    path.write_text("\n".join([TITLE, HEADINGS, *rows, ""]), encoding="utf-8")
    return path


def test_lap_thach_comes_out_as_published(door: Runs) -> None:
    """The article of 4 July 2022: 8 communes, 7 secretaries = 35.0 %, 2, 8, 9 and 2 of them full-time; 3 are left."""
    document = door("rotation", HEADS, "--format", "json").document
    told = {one["id"]: one for one in (*document["not_local"], *document["combinations"])}
    counted = {id: (one["share"]["k"], one["share"]["n"], one["k_up_to"]) for id, one in told.items()}
    assert counted["not_local.any"] == (8, 20, 8)
    assert counted["not_local.party_secretary"] == (7, 20, 7)
    assert counted["secretary-committee-chair"] == (2, 20, 2)
    assert counted["secretary-council-chair"] == (8, 20, 8)
    assert counted["deputy-council-chair"] == (9, 20, 9)
    assert counted["deputy-council-chair.full_time"] == (2, 20, 2)
    both = ["Thị trấn Hoa Sơn", "Xã Xuân Lôi"]
    assert told["secretary-committee-chair"]["units"] == told["deputy-council-chair.full_time"]["units"] == both
    assert document["counts"]["unexplained"] == 3
    assert [(one["unit"], one["reason"]) for one in document["unexplained"]] == [
        ("Xã Thạch Điền", "no_holder"), ("Xã Thượng Khê", "neither"), ("Xã Vĩnh Lạc", "neither"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("own", "wanted"),
    [
        (
            "vi",
            (
                "Bí thư Đảng ủy không phải là người địa phương: 7/20 (35,0 %) đơn vị",
                "Có cán bộ chủ chốt không phải là người địa phương: 8/20 (40,0 %) đơn vị",
                "Bí thư đồng thời là Chủ tịch UBND: 2/20 (10,0 %) đơn vị (Thị trấn Hoa Sơn; Xã Xuân Lôi)",
                "8 + 9 = 17, tức 17/20 (85,0 %) đơn vị; còn 3 đơn vị chưa giải thích được: Xã Thạch Điền; "
                "Xã Thượng Khê; Xã Vĩnh Lạc",
            ),
        ),
        (
            "en",
            (
                "Party secretary is not local: 7/20 (35.0 %) units",
                "Any key cadre is not local: 8/20 (40.0 %) units",
                "Secretary also committee chair: 2/20 (10.0 %) units (Thị trấn Hoa Sơn; Xã Xuân Lôi)",
                "8 + 9 = 17, that is 17/20 (85.0 %) units; units without an explanation 3: Xã Thạch Điền; "
                "Xã Thượng Khê; Xã Vĩnh Lạc",
            ),
        ),
    ],
)  # fmt: skip
def test_the_figures_are_printed_as_sentences(own: str, wanted: tuple[str, ...], door: Runs) -> None:
    """k/n beside every percent, and the names of what is left."""
    out = door("rotation", HEADS, "--format", "plain", "--lang", own).out
    assert [text for text in wanted if text not in out] == []


def test_postings_of_lap_thach(door: Runs) -> None:
    """Eight heads who are not local: two were posted 36 months before or earlier, 4 July 2019 being just that."""
    every = door("rotation", HEADS, "--format", "json").document["terms"]
    terms = [one for one in every if one["term"] == "posting"]
    assert sorted((one["unit"], one["reached_on"]) for one in terms if one["state"] == "reached") == [
        ("Xã Bình Khê", "2022-07-04"), ("Xã Hòa Khê", "2021-10-01"),
    ]  # fmt: skip
    assert [one["unit"] for one in terms if one["reached_on"] == "2022-07-05"] == ["Xã Đại Thạch"]
    assert len(terms) == 8
    assert {one["status"] for one in terms} == {"unverified"}


def test_the_day_before_one_posting_less_is_full(door: Runs) -> None:
    """On 3 July 2022 the one of 4 July 2019 lacks a day."""
    terms = door("rotation", HEADS, "--as-of", "3/7/2022", "--format", "json").document["terms"]
    assert [one["unit"] for one in terms if one["state"] == "reached"] == ["Xã Hòa Khê"]


def test_csv_has_a_line_for_every_head(door: Runs) -> None:
    """Sixty people, each with posts and unit."""
    out = door("rotation", HEADS, "--format", "csv", "--lang", "en").out
    rows = list(csv.reader(io.StringIO(out.lstrip("\ufeff"))))
    assert len(rows) == 61
    assert rows[0][:4] == ["Unit", "Full name", "Posts", "From the locality"]


def test_a_workbook_holds_every_table(door: Runs, tmp_path: Path) -> None:
    """The shares, the heads and the units that are left stand on sheets."""
    from openpyxl import load_workbook

    assert door("rotation", HEADS, "-o", tmp_path / "out.xlsx", "--lang", "en", "-q").code == 0
    book = load_workbook(tmp_path / "out.xlsx")
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row}
    assert {"Xã Thạch Điền", "Secretary also council chair", "is neither the secretary nor a deputy"} <= cells


def test_a_whole_roster_is_looked_at_for_its_heads(door: Runs) -> None:
    """Of the city's 636 people only those in key posts count; local or not is in no column there."""
    document = door("rotation", THAI_NGUYEN, "--format", "json").document
    counts = document["counts"]
    assert counts["units"] == 32
    local = {one["id"]: (one["share"]["k"], one["k_up_to"]) for one in document["not_local"]}
    assert local["not_local.any"] == (0, 32)
    assert counts["leaders"] == len(document["heads"])
    assert sum(one["reason"] == "local_unknown" for one in document["to_check"]) == counts["leaders"]


def test_only_some_units(door: Runs) -> None:
    """The whole is then these units."""
    counts = door("rotation", HEADS, "--unit", "Xuân Lôi", "--unit", "Hoa Sơn", "--format", "json").document["counts"]
    assert (counts["units"], counts["units_not_local"], counts["unexplained"]) == (2, 1, 0)


def test_an_office_with_other_rules(door: Runs, tmp_path: Path) -> None:
    """Only secretaries are key posts there; the workspace names the file, from its own folder."""
    (tmp_path / "rules.yaml").write_text("key_posts: [party_secretary]\n", encoding="utf-8")
    (tmp_path / "cadre-audit.toml").write_text('rotation = "rules.yaml"\n', encoding="utf-8")
    for flags in (("--rules", "rules.yaml"), ()):
        document = door("rotation", HEADS, "--format", "json", *flags).document
        assert (document["key_posts"], document["rules"]) == (["party_secretary"], "rules.yaml")
        assert (document["counts"]["leaders"], document["combinations"], document["unexplained"]) == (20, [], [])


def test_a_roster_without_heads_is_no_report(door: Runs, tmp_path: Path) -> None:
    """Exit code 4, the posts that were looked for, and what to do."""
    answer = door("rotation", heads(tmp_path, "Vũ Văn An;1/2/1980;Xã A;VP-TK;1/1/2020;có"), "--lang", "en")
    assert (answer.code, answer.out) == (4, "")
    assert "heads.csv holds a key post: Party secretary" in answer.err
    assert "--rules" in answer.err


def test_heads_without_units_are_told_as_such(door: Runs, tmp_path: Path) -> None:
    """Exit code 4, and the column that is missing."""
    text = "Họ và tên;Ngày sinh;Chức vụ\nVũ Văn An;1/2/1980;Bí thư Đảng ủy\n"
    (tmp_path / "x.csv").write_text(text, encoding="utf-8")
    answer = door("rotation", "x.csv", "--lang", "en")
    assert (answer.code, answer.out) == (4, "")
    assert "of whom no unit is known: 1. Please add a column of units" in answer.err


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (("--rules", "none.yaml"), 2, "There is no file of rules none.yaml"),
        (("--as-of", "31/2/2022"), 2, "31/2/2022"),
        (("--unit", "Xã Không Có"), 2, "Xã Không Có"),
    ],
)
def test_wrong_use_is_one_sentence(flags: tuple[str, ...], code: int, said: str, door: Runs) -> None:
    """What, where, what to do; nothing on stdout."""
    answer = door("rotation", HEADS, *flags, "--lang", "en")
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err


def test_faults_of_rules_have_their_places(door: Runs, tmp_path: Path) -> None:
    """File, line, column and the nearest name."""
    (tmp_path / "rules.yaml").write_text("key_posts: [party_sekretary]\n", encoding="utf-8")
    answer = door("rotation", HEADS, "--rules", "rules.yaml", "--lang", "en")
    assert answer.code == 4
    assert "rules.yaml:1:13: There is no post “party_sekretary”" in answer.err
    assert "party_secretary" in answer.err


def test_a_missing_file_beside_a_good_one_makes_it_incomplete(door: Runs, tmp_path: Path) -> None:
    """Exit code 3, and the numbers of what was read."""
    (tmp_path / "broken.csv").write_bytes(b"PK\x03\x04 cut off")
    answer = door("rotation", HEADS, "broken.csv", "--format", "json")
    assert (answer.code, answer.document["counts"]["units"]) == (3, 20)


def test_formulas_in_cells_are_text(door: Runs, tmp_path: Path) -> None:
    """A cell that a spreadsheet would run is handed over as text, and control signs are gone."""
    path = heads(
        tmp_path,
        "Lê Văn An;1/2/1980;=Xã A;Bí thư Đảng ủy;1/1/2020;có",
        "Vũ Văn Tám;1/2/1981;Xã\x1b[31m B;Chủ tịch UBND;lâu rồi;ừ",
    )
    out = door("rotation", path, "--format", "csv").out
    assert "'=Xã A" in out
    assert "\x1b" not in door("rotation", path, "--format", "terminal").out
    told = door("rotation", path, "--format", "json").document["heads"]
    (one,) = [one for one in told if one["positions"] == ["committee_chair"]]
    assert (one["is_local"], one["appointed_on"], one["months"]) == (None, None, None)
