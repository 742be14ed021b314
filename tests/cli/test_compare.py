"""``compare`` through the door: baselines of their own names, what is refused, every format, harmful lists."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from openpyxl import load_workbook

from .conftest import Runs
from .office import SAMPLES, THAI_NGUYEN
from .test_contracts import faults

FOLLOW_UP, TERMS = SAMPLES / "follow-up-2022", SAMPLES / "lap-thach-quy-hoach"
BEFORE, AFTER = FOLLOW_UP / "danh-sach-2021.csv", FOLLOW_UP / "danh-sach-2023.csv"
TERM, END, NOW = (
    TERMS / f"{name}.csv" for name in ("nhiem-ky-2015-2020", "cuoi-nhiem-ky-2015-2020", "nhiem-ky-2020-2025")
)
BASELINES = ("--baseline", f"nhiệm kỳ trước={TERM}", "--baseline", f"cuối nhiệm kỳ trước={END}")
ARTICLE = (
    "compare", "--after", NOW, *BASELINES, "--measure", "sex.female=nhiệm kỳ trước",
    "--measure", "young=cuối nhiệm kỳ trước",
)  # fmt: skip
HEADINGS = "STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị;Chức vụ;Đối tượng;Lý luận chính trị"


def listed(folder: Path, name: str, *rows: str, title: str = "DANH SÁCH CÁN BỘ (TÍNH ĐẾN NGÀY 31/12/2021)") -> Path:
    """A list of these people."""
    path = folder / name
    lines = [title, HEADINGS, *(f"{i};{row}" for i, row in enumerate(rows, 1)), ""]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_two_baselines_of_one_run_keep_their_names(door: Runs) -> None:
    """Women 20/165 → 40/200: +7.9 points against the term; young 21/165 → 37/200: +5.8 against its END."""
    document = door(*ARTICLE, "--format", "json").document
    assert faults("compare", document) == []
    women, young = document["measures"]
    assert (women["id"], women["points"], women["relative"]["percent"]) == ("sex.female", 7.9, 65.0)
    assert women["before"] == {"k": 20, "n": 165, "percent": 12.1, "name": "nhiệm kỳ trước", "maybe": 0}
    assert (women["after"]["k"], women["after"]["n"], women["after"]["percent"]) == (40, 200, 20.0)
    assert (young["id"], young["points"]) == ("young", 5.8)
    assert young["before"] == {"k": 21, "n": 165, "percent": 12.7, "name": "cuối nhiệm kỳ trước", "maybe": 0}
    assert (young["after"]["k"], young["after"]["percent"]) == (37, 18.5)
    # the groups of the sample, by hand: 70 of the young of its end left, 3 turned 40, 105 joined
    parts = [(one["part"], one["people"], one["running"]) for one in document["split"] if one["measure"] == "young"]
    assert parts == [
        ("left", 70, {"k": 14, "n": 95}), ("time", 3, {"k": 11, "n": 95}), ("joined", 105, {"k": 37, "n": 200}),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("own", "points", "ratio"),
    [("vi", ("+7,9 điểm %", "+5,8 điểm %"), "tăng 65,0 % so với 12,1 %"),
     ("en", ("+7.9 pp", "+5.8 pp"), "65.0 % more than 12.1 %")],
)  # fmt: skip
def test_points_are_printed_with_their_baselines(own: str, points: tuple[str, str], ratio: str, door: Runs) -> None:
    """Each line has its own baseline, both shares, points as points, and the ratio under its own name."""
    lines = door(*ARTICLE, "--format", "plain", "--lang", own).out.splitlines()
    (women,) = [line for line in lines if line.startswith("nhiệm kỳ trước\t")]
    (young,) = [line for line in lines if line.startswith("cuối nhiệm kỳ trước\t")]
    assert points[0] in women
    assert ratio in women
    assert points[1] in young
    assert "+7,9 %" not in women
    assert "+7.9 %" not in women


def test_a_share_against_the_wrong_baseline_is_another_number(door: Runs) -> None:
    """Young people of the first list were 30 of 165: the baselines are not one."""
    run = ("compare", "--after", NOW, *BASELINES, "--measure", "young", "--format", "json")
    assert [(one["before"]["name"], one["before"]["k"], one["points"]) for one in door(*run).document["measures"]] == [
        ("nhiệm kỳ trước", 30, 0.3), ("cuối nhiệm kỳ trước", 21, 5.8),
    ]  # fmt: skip


def test_a_measure_of_one_baseline_is_printed_against_that_one_only(door: Runs) -> None:
    """Nothing is said against a baseline of which nothing was asked; tone marks may be typed apart."""
    decomposed = normalize("NFD", "young=cuối nhiệm kỳ trước")
    document = door("compare", "--after", NOW, *BASELINES, "--measure", decomposed, "--format", "json").document
    assert [(one["id"], one["before"]["name"]) for one in document["measures"]] == [("young", "cuối nhiệm kỳ trước")]
    assert {one["baseline"] for one in document["split"]} == {"cuối nhiệm kỳ trước"}
    both = door("compare", TERM, NOW, *BASELINES[2:], "--measure", decomposed, "--format", "json").document
    assert ([one["before"]["name"] for one in both["measures"]], both["counts"]["joined"]) == (
        ["cuối nhiệm kỳ trước"],
        130,
    )


def test_figures_stand_in_for_a_list(door: Runs) -> None:
    """The published share of the term before, without its list: the same points, and no people."""
    document = door(
        "compare", NOW, "--baseline", f"nhiệm kỳ trước={TERMS / 'nhiem-ky-truoc.yaml'}", "-f", "json"
    ).document
    assert faults("compare", document) == []
    (women,) = document["measures"]
    assert (women["points"], women["before"]["name"]) == (7.9, "nhiệm kỳ trước")
    assert "joined" not in document


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            (NOW, THAI_NGUYEN),
            "“nhiem-ky-2020-2025.csv” lists people planned for posts, “thai-nguyen-2022.xlsx” lists people",
        ),
        ((NOW, "--baseline", f"x={TERM}", "--measure", "young=y"), "no baseline is called so. There are: x."),
        ((NOW, "--baseline", f"x={TERM}", "--measure", "yung"), "There is no measure “yung”."),
        ((NOW, "--baseline", f"x={TERM}", "--baseline", f"x={END}"), "“x” stands for two lists"),
        ((NOW, "--baseline", TERM), "takes a name and a file"),
        ((NOW, "--baseline", f"x={TERM}", "--measure", "young="), "--measure takes a measure"),
        (
            (NOW, "--baseline", f"cuối nhiệm kỳ trước={TERMS / 'nhiem-ky-truoc.yaml'}"),
            "are those of “nhiệm kỳ trước” and not",
        ),
        (
            (THAI_NGUYEN, "--baseline", f"nhiệm kỳ trước={TERMS / 'nhiem-ky-truoc.yaml'}"),
            "Shares of different populations",
        ),
        (
            (NOW, "--unit", "An Khê", "--baseline", f"nhiệm kỳ trước={TERMS / 'nhiem-ky-truoc.yaml'}"),
            "cannot be told by unit",
        ),
        ((AFTER, BEFORE), "The list after is of 2021-12-31, earlier than the list before, of 2023-12-31."),
        ((AFTER,), "compare takes a list before and a list after (lists given: 1)"),
        ((BEFORE, AFTER, BEFORE), "(lists given: 3)"),
        ((BEFORE, AFTER, "--before", BEFORE), "Use one of the two ways"),
        ((BEFORE, AFTER, "--position", "youth_secretary"), "has nobody of the population asked for"),
    ],
    ids=lambda one: " ".join(str(part).rsplit("/", 1)[-1] for part in one) if isinstance(one, tuple) else None,
)
def test_what_is_refused(arguments: tuple[Any, ...], told: str, door: Runs) -> None:
    """Code 2, one sentence, nothing on standard output."""
    answer = door("compare", *arguments, "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err
    assert len(answer.said) == 1


def test_plans_and_people_in_post_are_refused_whatever_their_days(door: Runs) -> None:
    """To swap the two would not help."""
    for lists in ((SAMPLES / "xa-tan-son-2023.xlsx", NOW), (NOW, SAMPLES / "xa-tan-son-2023.xlsx")):
        answer = door("compare", *lists, "--lang", "en")
        assert (answer.code, len(answer.said)) == (2, 1)
        assert "Shares of different populations are not compared" in answer.err


def test_the_names_of_measures_are_told_in_words_too(door: Runs) -> None:
    """Whoever asks for “nữ” reads what it is called here."""
    answer = door("compare", BEFORE, AFTER, "--measure", "nữ", "--lang", "vi")
    assert "sex.female (Nữ), young (Trẻ (dưới 40 tuổi))" in answer.err


def test_a_kind_that_one_list_does_not_look_at(tmp_path: Path, door: Runs) -> None:
    """Cadres, and cadres with civil servants: refused; by ``--kind`` or ``--common`` the shared kind is compared."""
    cadres = ("Lê Văn An;05/7/1979;Nam;Xã A;Chủ tịch UBND;cán bộ;TC", "Vũ Thị Bé;1980;Nữ;Xã A;Chủ tịch HĐND;cán bộ;TC")
    clerk = "Hà Văn Cả;1985;Nam;Xã A;Văn phòng - Thống kê;công chức;SC"
    one, other = listed(tmp_path, "a.csv", *cadres), listed(tmp_path, "b.csv", *cadres, clerk)
    refused = door("compare", one, other, "--lang", "en")
    assert (refused.code, "only one of the lists “a.csv” and “b.csv” has civil servant" in refused.err) == (2, True)
    for flags in (("--kind", "cadre"), ("--common",)):
        document = door("compare", one, other, *flags, "--measure", "sex.female", "-f", "json").document
        assert [(m["after"]["k"], m["after"]["n"], m["points"]) for m in document["measures"]] == [(1, 2, 0.0)]
        assert document["counts"]["joined"] == 0


def test_a_unit_that_one_list_lacks(tmp_path: Path, door: Runs) -> None:
    """People are compared and shares are not; asked for shares it refuses; both ways out of it work and are told."""
    here = "Lê Thị An;05/7/1979;Nữ;Xã A;Chủ tịch UBND;cán bộ;TC"
    there = "Hà Văn Cả;1985;Nam;Xã B;Chủ tịch UBND;cán bộ;SC"
    run = ("compare", listed(tmp_path, "a.csv", here, there), listed(tmp_path, "b.csv", here), "--lang", "en")
    document = door(*run, "-f", "json").document
    assert (document["measures"], document["counts"]["left"]) == ([], 1)
    (differ,) = document["differences"]
    assert (differ["aspect"], differ["value"], differ["apart"]) == ("unit", "Xã B", True)
    assert "no shares are compared" in door(*run, "-f", "plain").out
    asked = door(*run, "--measure", "sex.female")
    assert (asked.code, "has Xã B. Add --common" in asked.err) == (2, True)
    shares = {
        flag: door(*run, flag, "--measure", "sex.female", "-f", "json").document["measures"][0]
        for flag in ("--common", "--same-population")
    }
    assert [(one["before"]["n"], one["points"]) for one in shares.values()] == [(1, 0.0), (2, 50.0)]
    assert "as one population, as asked" in door(*run, "--same-population", "-f", "plain").out


def test_a_unit_with_a_new_name_is_no_other_population(tmp_path: Path, door: Runs) -> None:
    """Its people are in both lists: they moved."""
    row = "Lê Thị An;05/7/1979;Nữ;{};Chủ tịch UBND;cán bộ;TC"
    one, other = (listed(tmp_path, f"{name[-1]}.csv", row.format(name)) for name in ("Xã A", "Xã B"))
    document = door("compare", one, other, "--measure", "sex.female", "-f", "json").document
    assert (document["counts"]["moved"], document["measures"][0]["points"]) == (1, 0.0)
    assert [one["apart"] for one in document["differences"]] == [False, False]


def test_one_list_at_two_days_tells_time_and_law_apart(door: Runs) -> None:
    """Nobody joins, leaves or moves; what changes is told as time or law."""
    run = ("compare", THAI_NGUYEN, "--as-of-before", "2022-08-12", "--as-of-after", "2023-09-01", "-f", "json")
    document = door(*run).document
    assert faults("compare", document) == []
    counts = document["counts"]
    assert [counts[name] for name in ("before", "after", "stayed", "joined", "left", "moved", "doubtful_before")] == [
        636, 636, 636, 0, 0, 0, 0,
    ]  # fmt: skip
    # the law of some posts is in the data from 2023 on only, which is no change of law
    assert {one["part"] for one in document["split"]} == {"time", "law", "not_encoded"}
    assert {one["part"] for one in document["split"] if one["measure"] == "young"} == {"time"}


def test_a_list_with_itself(door: Runs) -> None:
    """Everybody is who he is, even where little is told; no list of people has anybody."""
    document = door(
        "compare", SAMPLES / "xa-tan-son-2023.xlsx", SAMPLES / "xa-tan-son-2023.xlsx", "-f", "json"
    ).document
    assert not any(document[name] for name in ("joined", "left", "moved", "changed", "gaps", "doubtful", "split"))
    assert {one["points"] for one in document["measures"]} == {0.0}


def test_the_people_of_two_communes(door: Runs) -> None:
    """By hand from the lists of 2021 and 2023: one left, four have another post or unit, five a higher level."""
    document = door("compare", BEFORE, AFTER, "-f", "json").document
    assert faults("compare", document) == []
    assert [one["person"]["full_name"] for one in document["left"]] == ["Lò Thị Ngân"]
    moved = {one["person"]["full_name"]: one["what"] for one in document["moved"]}
    assert moved == {
        "Nông Văn Thịnh": ["position"], "Triệu Thị Mủi": ["position"], "Bàn Thị Pham": ["position"],
        "Đinh Công Sáng": ["unit", "position"],
    }  # fmt: skip
    assert (document["counts"]["improved"], document["counts"]["worsened"]) == (5, 0)
    (theory,) = [one for one in document["changes"] if one["field"] == "political_theory"]
    assert (theory["improved"], theory["same"], theory["not_stated"]) == (3, 6, 1)


def test_a_list_without_a_day_has_no_ages(tmp_path: Path, door: Runs) -> None:
    """The day of the other list would make people of the past too old; with the flag they are compared."""
    row = "Lê Thị An;05/7/1979;Nữ;Xã A;Chủ tịch UBND;cán bộ;TC"
    one = listed(tmp_path, "a.csv", row, title="DANH SÁCH CÁN BỘ")
    other = listed(tmp_path, "b.csv", row)
    plain = door("compare", one, other, "-f", "json").document
    assert not {m["id"] for m in plain["measures"]} & {"young", "age.under_45"}
    assert plain["baselines"][0]["as_of_from"] == "other"
    dated = door("compare", one, other, "--as-of-before", "2018-12-31", "-f", "json").document
    assert [(m["before"]["k"], m["after"]["k"]) for m in dated["measures"] if m["id"] == "young"] == [(1, 0)]


def test_a_list_after_without_a_day_is_said_to_be_of_today(tmp_path: Path, door: Runs) -> None:
    """Once, however many baselines there are, and not where a flag tells the day."""
    row = "Hà Văn Một;1/1/1980;Nam;Xã An Bình;Văn phòng - Thống kê;Công chức;Trung cấp"
    then, now = listed(tmp_path, "a.csv", row), listed(tmp_path, "b.csv", row, title="DANH SÁCH CÁN BỘ")
    told = "“b.csv” does not say of which day it is"
    one = ("compare", now, "--baseline", f"x={then}", "--baseline", f"y={then}", "--lang", "en")
    assert door(*one, "--format", "plain").out.count(told) == 1
    dated = ("compare", then, now, "--as-of-after", "2022-12-31", "--lang", "en")
    assert told not in door(*dated, "--format", "plain").out


def test_what_one_list_does_not_tell_at_all_is_not_compared(tmp_path: Path, door: Runs) -> None:
    """Without a column of theory nobody lost it: no share, a sentence; whoever asks for that share is refused."""
    rows = ("Hà Văn Một;1/1/1980;Nam;Xã An Bình;Văn phòng - Thống kê;Công chức;Trung cấp",
            "Bùi Thị Hai;2/2/1981;Nữ;Xã An Bình;Tài chính - Kế toán;Công chức;Sơ cấp")  # fmt: skip
    then = listed(tmp_path, "a.csv", *rows)
    now = listed(tmp_path, "b.csv", *(row.rsplit(";", 1)[0] + ";" for row in rows), title="DANH SÁCH NĂM 2022")
    run = ("compare", then, now, "--as-of-after", "2022-12-31", "--lang", "en")
    document = door(*run, "--format", "json").document
    theory = {one["id"] for one in document["measures"] if one["id"].startswith("political_theory")}
    assert theory == {"political_theory.not_stated"}
    assert "sex.female" in {one["id"] for one in document["measures"]}
    assert [one for one in document["split"] if one["measure"].startswith("political_theory")] == []
    assert "“b.csv” tells of nobody: Political theory; shares" in door(*run, "--format", "plain").out
    answer = door(*run, "--measure", "political_theory.intermediate_or_above")
    assert (answer.code, len(answer.said)) == (2, 1)
    assert "“b.csv” tells it of nobody" in answer.err


def test_one_name_among_those_who_joined_and_those_who_left_is_pointed_at(tmp_path: Path, door: Runs) -> None:
    """A birthday that is typed wrongly makes two people of one: the run counts them as it does, and says so."""
    people = ("Hà Văn Một;1/1/1980", "Bùi Văn Hai;2/2/1981", "HÀ VĂN MỘT;10/1/1980", "Bùi Văn Ba;2/2/1981")
    rows = [f"{one};Nam;Xã An Bình;Văn phòng - Thống kê;Công chức;Trung cấp" for one in people]
    then, now = listed(tmp_path, "a.csv", *rows[:2]), listed(tmp_path, "b.csv", *rows[2:])
    out = door("compare", then, now, "--as-of-after", "2022-12-31", "--lang", "en", "--format", "plain").out
    assert "joined 2; left 2" in out
    assert "Names among both those who joined and those who left: 1;" in out


def test_several_files_on_a_side(tmp_path: Path, door: Runs) -> None:
    """Two halves are the whole, in any order."""
    rows = [f"Lê Thị {name};05/7/19{70 + i};Nữ;Xã A;Chủ tịch UBND;cán bộ;TC" for i, name in enumerate("ABCD")]
    halves = [listed(tmp_path, f"{i}.csv", *rows[i : i + 2], title=f"DANH SÁCH {i}") for i in (0, 2)]
    whole = listed(tmp_path, "whole.csv", *rows)
    run = ("compare", "--before", halves[1], "--before", halves[0], "--after", whole, "-f", "json")
    counts = door(*run).document["counts"]
    assert (counts["stayed"], counts["joined"], counts["left"]) == (4, 0, 0)


def test_what_people_write_is_shown_and_never_run(tmp_path: Path, door: Runs) -> None:
    """Formulas, escape sequences and names of baselines in all formats; the workbook reads back with typed points."""
    row = "Lê Thị Bé;05/7/1979;Nữ;Xã A;=cmd|'/C calc'!A0\x1b[31m Chủ tịch UBND;cán bộ;TC"
    one = listed(tmp_path, "a.csv", "Lê Văn Ai;1970;Nam;Xã A;Chủ tịch UBND;cán bộ;TC")
    other = listed(tmp_path, "b.csv", row)
    book = tmp_path / "out.xlsx"
    run = ("compare", one, other, "--name-before", "@SUM(A1)\x1b[31m")
    assert door(*run, "-o", book, "-o", tmp_path / "out.csv", "-o", tmp_path / "out.json").code == 0
    for name in ("terminal", "plain"):
        assert "\x1b" not in door(*run, "-f", name).out
    rows = list(csv.reader(io.StringIO((tmp_path / "out.csv").read_text(encoding="utf-8-sig"))))
    assert not any(cell.startswith(("=", "@")) for line in rows for cell in line)
    sheets = load_workbook(book)
    cells = [cell for sheet in sheets for line in sheet.iter_rows() for cell in line]
    assert not any(cell.data_type == "f" for cell in cells)
    assert 100.0 in [cell.value for cell in cells if cell.number_format == "+0.0;-0.0;0.0"]


def test_a_missing_and_a_broken_file(tmp_path: Path, door: Runs) -> None:
    """Code 3 and one sentence; of several files what can be read is read, and the run is said to be incomplete."""
    assert door("compare", BEFORE, tmp_path / "no.csv").code == 3
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    assert door("compare", broken, AFTER).code == 3
    half = door("compare", "--before", BEFORE, "--before", broken, "--after", AFTER, "-f", "json")
    assert (half.code, half.document["counts"]["stayed"]) == (3, 10)
    figures = tmp_path / "figures.yaml"
    figures.write_text("name: x\nsource: y\npopulation: staff\nmeasures: [{id: young, k: 3, n: 2}]\n", encoding="utf-8")
    wrong = door("compare", AFTER, "--baseline", f"x={figures}", "--lang", "en")
    assert (wrong.code, "k is above n" in wrong.err) == (4, True)


def test_no_output_goes_over_an_input(tmp_path: Path, door: Runs) -> None:
    """Neither over a list nor over a baseline."""
    own = tmp_path / "own.csv"
    shutil.copy(NOW, own)
    assert door("compare", "--after", NOW, "--baseline", f"x={own}", "-o", own).code == 2
    assert own.read_bytes() == NOW.read_bytes()
