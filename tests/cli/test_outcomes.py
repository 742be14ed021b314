"""Outcomes, hours, dated degrees, units and spellings through the door: flags, contracts, languages, harmful lists."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.standards.test_programmes import GOOD, programme
from tests.tables.lists import CLASSES, SUMMARY, TURNS, turn, written

from .conftest import Runs, quiet_environment
from .office import SAMPLES
from .test_contracts import faults
from .test_template import FIRST

FOLLOW_UP = SAMPLES / "follow-up-2022"
TURNS_2022 = FOLLOW_UP / "luot-hoc-2022.csv"
LISTS = (
    "--before", FOLLOW_UP / "danh-sach-2021.csv", "--after", FOLLOW_UP / "danh-sach-2023.csv",
    "--evaluations", FOLLOW_UP / "xep-loai.csv",
)  # fmt: skip
ALL = ("results", TURNS_2022, "--year", "2022", *LISTS)
HOURS = "STT;Họ và tên;Ngày sinh;Đơn vị;Khóa đào tạo;Từ ngày;Đến ngày;Số tiết;Kết quả học tập"
SHORT = "Hoàng Thị Lụa;20/08/1988;Xã An Bình;Kỹ năng;28/12/2019;03/01/2020;16;Đạt"
ENOUGH = "Nông Văn Thịnh;12/03/1985;Xã An Bình;Kỹ năng;01/3/2020;05/3/2020;1 tuần;Đạt"


def records(folder: Path, *rows: str, name: str = "records.csv") -> Path:
    """A list of turns with hours."""
    path = folder / name
    path.write_text(
        "\n".join(["KẾT QUẢ", HOURS, *(f"{i};{row}" for i, row in enumerate(rows, 1)), ""]), encoding="utf-8"
    )
    return path


@pytest.mark.parametrize(
    "lists", [LISTS, LISTS[:2], LISTS[2:4], LISTS[4:], LISTS[:4]], ids=["all", "b", "a", "e", "ba"]
)
def test_outcomes_keep_their_contract(lists: tuple[Any, ...], door: Runs) -> None:
    """With every choice of lists, with and without a period; counts are those of the tables."""
    for period in ((), ("--year", "2022")):
        document = door("results", TURNS_2022, *period, *lists, "--format", "json").document
        assert faults("results", document) == []
        counts, told = document["counts"], document["outcomes"]
        assert sum(one["heads"] for one in told["posts"]) == counts["trained_followed"]
        assert len(told["appointed"]) == counts["appointed_after"]
        assert len(told["doubtful"]) == counts["trained_in_doubt"]
    assert set(document["followed"]) == {str(flag).removeprefix("--") for flag in lists[::2]}


def test_without_lists_nothing_is_told_of_outcomes(door: Runs) -> None:
    """The document says so."""
    document = door("results", TURNS_2022, "--format", "json").document
    assert (document["followed"], document.get("outcomes"), document["only_units"]) == (None, None, [])


def test_both_languages_give_one_document(door: Runs) -> None:
    """Codes and labels are the same in both."""
    assert door(*ALL, "--format", "json", "--lang", "vi").out == door(*ALL, "--format", "json", "--lang", "en").out


def test_a_csv_has_the_outcomes_among_the_figures(door: Runs) -> None:
    """Each with what it counts; the states together are the people who were followed up."""
    text = door(*ALL, "--format", "csv", "--lang", "en").out
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    states = [row for row in rows if row["Table"] == "Posts after training"]
    assert {row["Unit of count"] for row in states} == {"heads"}
    assert sum(int(row["Number"]) for row in states) == 6
    assert {row["Of which"] for row in rows} >= {"good → excellent"}


def test_a_workbook_has_the_cross_tables(tmp_path: Path, door: Runs) -> None:
    """Rows and columns of ratings, whose totals are the people."""
    path = tmp_path / "out.xlsx"
    assert door(*ALL, "-o", path, "--lang", "vi").code == 0
    book = load_workbook(path)
    sheet = next(one for one in book if one.title.startswith("Xếp loại người được đào tạo"))
    last = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "Cộng")
    assert [value for value in last if value is not None][-1] == 6


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (("--before", FOLLOW_UP / "danh-sach-2023.csv", "--after", FOLLOW_UP / "danh-sach-2021.csv"), 2, "swap"),
        (("--evaluations", TURNS_2022), 4, "no column of ratings"),
        (("--before", FOLLOW_UP / "missing.csv"), 3, "missing.csv"),
        (("--unit", "Xã Không Có"), 2, "Xã Không Có"),
    ],
)
def test_wrong_use_is_one_sentence(flags: tuple[Any, ...], code: int, said: str, door: Runs) -> None:
    """What is wrong and what to do; nothing is printed."""
    answer = door("results", TURNS_2022, *flags, "--lang", "en")
    assert (answer.code, answer.out) == (code, "")
    assert said in " ".join(answer.err.split())


def test_no_list_is_written_over(tmp_path: Path, door: Runs) -> None:
    """Lists of before and after are inputs."""
    kept = tmp_path / "before.csv"
    kept.write_bytes((FOLLOW_UP / "danh-sach-2021.csv").read_bytes())
    assert door("results", TURNS_2022, "--before", kept, "-o", kept).code == 2
    assert kept.read_bytes() == (FOLLOW_UP / "danh-sach-2021.csv").read_bytes()


def test_classes_alone_tell_no_outcomes(tmp_path: Path, door: Runs) -> None:
    """The sentence says why."""
    path = written(tmp_path, CLASSES, "L1;Tin học;;2022;1;48;")
    answer = door("results", path, *LISTS, "--format", "plain", "--lang", "en")
    assert answer.code == 0
    assert "nobody is known to have been trained" in answer.out


def test_a_blank_form_of_evaluations_reads_back(tmp_path: Path, door: Runs) -> None:
    """Filled in it tells a rating and an appointment, without a problem."""
    path = tmp_path / "form.xlsx"
    assert door("template", "evaluations", "-o", path, "--lang", "vi").code == 0
    book = load_workbook(path)
    sheet = book.worksheets[0]
    filled = ["1", "Nông Văn Thịnh", "12/03/1985", "Xã An Bình", "Văn phòng - Thống kê", "2022",
              "Hoàn thành tốt nhiệm vụ", "Phó Chủ tịch Ủy ban nhân dân", "01/6/2023"]  # fmt: skip
    for column, value in enumerate(filled, start=1):
        sheet.cell(FIRST, column).value = value
    book.save(path)
    document = door(
        "results", TURNS_2022, "--year", "2022", "--evaluations", path, "--before", LISTS[1], "--format", "json"
    ).document
    assert (document["problems"], document["counts"]["appointed_after"]) == ([], 1)
    assert document["outcomes"]["appointed"][0]["after"] == ["committee_deputy_chair"]
    assert {"group": "trained", "before": None, "after": "good", "heads": 1} in document["outcomes"]["ratings"]


def test_units_narrow_every_sort_of_list(tmp_path: Path, door: Runs) -> None:
    """Turns by their people; a class with others too tells no learners; summaries tell no unit."""
    turns = written(tmp_path, TURNS, turn("A Vi", "1980"), turn("B Vi", "1981", unit="Xã Tân Sơn"), name="t.csv")
    heads = (*CLASSES[:-1], "Đơn vị cử học viên")
    classes = written(
        tmp_path, heads, "L1;A;;10/6/2019;1;20;Xã An Bình", 'L2;A;;10/6/2019;1;30;"Xã An Bình; Xã Tân Sơn"',
        "L3;A;;10/6/2019;1;40;", "L4;A;;10/6/2019;1;50;Xã Tân Sơn", name="c.csv",
    )  # fmt: skip
    summary = written(tmp_path, SUMMARY, "Cán bộ xã;;;145;;2019", name="s.csv")
    answer = door("results", turns, classes, summary, "--unit", "an binh", "--format", "json")
    counts = answer.document["counts"]
    assert (counts["turns"], counts["classes"], counts["learners"], counts["stated_heads_if_disjoint"]) == (1, 2, 20, 0)
    assert faults("results", answer.document) == []
    told = door("results", turns, classes, summary, "--unit", "an binh", "--format", "plain", "--lang", "en").out
    for sentence in (
        "Only these units: Xã An Bình",
        "not told: 1",
        "name no units and are left out: 1",
        "left out; rows: 1",
    ):
        assert sentence in told


def test_one_list_compares_no_posts(door: Runs) -> None:
    """No share of nobody is told: the sentence says which list is missing."""
    roster = FOLLOW_UP / "danh-sach-2021.csv"
    answer = door("results", TURNS_2022, "--year", "2022", "--before", roster, "--format", "json")
    assert faults("results", answer.document) == []
    told = " ".join(door("results", TURNS_2022, "--year", "2022", "--before", roster, "--lang", "vi").out.split())
    assert "cần cả danh sách trước (--before) và danh sách sau (--after)" in told
    assert "0/0 người so sánh được" not in told


def test_learners_of_shared_classes_are_not_known_which_is_not_none(tmp_path: Path, door: Runs) -> None:
    """Of the sample of decree 567: six classes had learners of Ngọc Khê, and of other communes."""
    lists, file = SAMPLES / "training" / "hoa-binh-567.xlsx", SAMPLES / "training" / "hoa-binh-567.yaml"
    for command in (("results", lists), ("programme", file, "--training", lists)):
        answer = door(*command, "--unit", "Ngọc Khê", "--format", "json")
        assert faults(command[0], answer.document) == []
        counts = answer.document["counts"]
        assert (counts["classes"], counts["classes_without_learners"], counts["learners"]) == (6, 6, None)
        told = " ".join(door(*command, "--unit", "Ngọc Khê", "--lang", "vi", "--format", "terminal").out.split())
        assert "Đã tổ chức 6 lớp; số lượt học viên chưa rõ" in told
        assert "0 lượt học viên" not in told
        assert "Số lớp ít nhất" not in told
    assert door("results", lists, "--format", "json").document["counts"].get("classes_without_learners") is None


def test_a_programme_of_one_unit(tmp_path: Path, door: Runs) -> None:
    """Its units and what they did; targets and published figures are of the whole, so they are left out."""
    file = programme(tmp_path, GOOD + "targets: {units: 2}\n")
    turns = written(
        tmp_path, TURNS, turn("A Vi", "1980", end="10/6/2021"), turn("B Vi", "1981", end="10/6/2021", unit="Xã Khác")
    )
    whole = door("programme", file, "--training", turns, "--format", "json").document
    part = door("programme", file, "--training", turns, "--unit", "an bình", "--format", "json").document
    assert faults("programme", part) == []
    assert (len(whole["targets"]), part["targets"], part["published"]) == (1, [], [])
    assert [one["unit"] for one in part["units"]] == ["Xã An Bình"]
    assert (whole["counts"]["turns"], part["counts"]["turns"], part["only_units"]) == (2, 1, ["an bình"])


def test_spellings_of_a_course_are_taken_together(tmp_path: Path, door: Runs) -> None:
    """By the catalogue, shown as what they are; nothing else is, and `--by-spelling` keeps them apart."""
    courses = ("Trung cấp LLCT", "TC LLCT", "Trung cấp lý luận chính trị", "Kỹ năng A", "Kỹ năng B")
    path = written(
        tmp_path, TURNS, *(turn(f"{name} Vi", "1980", own) for name, own in zip("ABCDE", courses, strict=True))
    )
    document = door("results", path, "--format", "json").document
    assert faults("results", document) == []
    turns = next(one for one in document["tables"] if one["id"] == "turns_by_course")
    assert {row["label"]: row["count"] for row in turns["rows"]} == {
        "Trung cấp lý luận chính trị": 3, "Kỹ năng A": 1, "Kỹ năng B": 1,
    }  # fmt: skip
    assert [(one["course"], one["count"]) for one in document["courses_grouped"]] == [
        ("Trung cấp lý luận chính trị", 3)
    ]
    apart = door("results", path, "--by-spelling", "--format", "json").document
    turns = next(one for one in apart["tables"] if one["id"] == "turns_by_course")
    assert ({row["count"] for row in turns["rows"]}, len(turns["rows"]), apart.get("courses_grouped")) == ({1}, 5, None)


@pytest.mark.parametrize(("headings", "row", "count"), [
    (CLASSES, "L1;Tin học;;2022;1;48;", ("learners", 48)),
    (SUMMARY, "Cán bộ xã;;;145;;2019", ("stated_heads_if_disjoint", 145)),
    (TURNS, turn("A Vi", "1980"), ("turns", 1)),
])  # fmt: skip
def test_every_sort_of_list_comes_from_standard_input(
    headings: tuple[str, ...], row: str, count: tuple[str, int], tmp_path: Path
) -> None:
    """Read once, whatever it turns out to be."""
    data = written(tmp_path, headings, row).read_bytes()
    command = [sys.executable, "-m", "cadre_audit", "results", "-", "--format", "json"]
    done = subprocess.run(command, input=data, capture_output=True, env=quiet_environment(), cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr.decode()
    import json

    assert json.loads(done.stdout)["counts"][count[0]] == count[1]


def test_a_reading_map_corrects_lists_of_training(tmp_path: Path, door: Runs) -> None:
    """A heading that nobody understands is what the office says it is."""
    heads = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Học phần", "Đến ngày")
    path = written(tmp_path, heads, "A Vi;1980;Xã An Bình;Tin học;10/6/2019")
    assert door("results", path).code == 4
    own = tmp_path / "map.yaml"
    own.write_text("headings: {Học phần: course}\n", encoding="utf-8")
    answer = door("results", path, "--map", own, "--format", "json")
    assert (answer.code, answer.document["counts"]["turns"]) == (0, 1)


FULL = ("--records-complete",)


def test_check_counts_hours(tmp_path: Path, door: Runs) -> None:
    """Met by a week; too few is not known, or, of complete lists, a gap at the year's end and time before it."""
    file, roster = records(tmp_path, SHORT, ENOUGH), FOLLOW_UP / "danh-sach-2021.csv"

    def of(day: str, *flags: str) -> Any:
        flags = ("--as-of", day, "--select", "training-hours", *flags, "--format", "json")
        return door("check", roster, "--training", file, *flags).document

    whole = of("2020-12-31")
    assert faults("check", whole) == []
    assert {name: whole["counts"][name] for name in ("met", "gap", "grace", "unknown")} == {
        "met": 1, "gap": 0, "grace": 0, "unknown": 10,
    }  # fmt: skip
    told = whole["training_hours"]
    assert (whole["exit"]["code"], told["people_without_record"], told["people_short_so_far"]) == (0, 9, 1)
    assert [one["actual"] for one in whole["findings"] if one["actual"] is not None] == [16]
    complete = of("2020-12-31", "--records-complete")
    assert (complete["counts"]["gap"], complete["counts"]["unknown"], complete["exit"]["code"]) == (10, 0, 1)
    assert complete["training_hours"]["people_short_so_far"] == 0
    before = of("2020-12-30", "--records-complete")
    short = [(one["actual"], one["due"]) for one in before["findings"] if one["verdict"] == "grace"]
    assert (sorted(short), before["exit"]["code"]) == ([(0, "2020-12-31")] * 9 + [(16, "2020-12-31")], 0)
    assert of("2019-12-31")["counts"]["unknown"] == 11


def test_records_are_not_read_where_no_law_asks_for_hours(tmp_path: Path, door: Runs) -> None:
    """Between December 2021 and July 2025 there was no such duty; the summary says so."""
    answer = door(
        "check", FOLLOW_UP / "danh-sach-2021.csv", "--training", records(tmp_path, SHORT), "--as-of", "2022-12-31",
        "--format", "plain", "--lang", "en",
    )  # fmt: skip
    assert "no rule that is judged asks for hours" in answer.out


def test_the_workspace_names_records_for_duties(tmp_path: Path, door: Runs) -> None:
    """Where duties are asked for; without them nothing is read."""
    records(tmp_path, SHORT)
    lines = 'training = "records.csv"\nrecords_complete = true\n'
    (tmp_path / "cadre-audit.toml").write_text(lines, encoding="utf-8")
    flags = (FOLLOW_UP / "danh-sach-2021.csv", "--as-of", "2020-12-31", "--format", "json")
    assert door("check", *flags, "--purpose", "duty").document["counts"]["gap"] == 11
    assert door("check", *flags).document["training_hours"] is None


def test_explain_tells_where_hours_come_from(tmp_path: Path, door: Runs) -> None:
    """Each turn with its row, and what to do while there is time."""
    answer = door(
        "explain", "Hoàng Thị Lụa", FOLLOW_UP / "danh-sach-2021.csv", "--training", records(tmp_path, SHORT),
        "--records-complete", "--as-of", "2020-11-30", "--requirement", "training-hours", "--format", "json",
    )  # fmt: skip
    assert faults("explain", answer.document) == []
    (one,) = answer.document["people"][0]["requirements"]
    told = {condition["code"]: condition for condition in one["conditions"]}
    assert (one["verdict"], told["training_records"]["values"]["lessons"], told["training_turn"]["values"]["row"]) == (
        "grace", 16, 3,
    )  # fmt: skip
    assert (told["demand"]["holds"], one["fix"]["do"], one["fix"]["due"]) == (False, "more_hours", "2020-12-31")
    assert one["flips"][0] == {"on": "2020-12-31", "to": "gap", "because": {"code": "new_year", "values": {}}}
    open_ = door(
        "explain", "Ma Thị Sen", FOLLOW_UP / "danh-sach-2021.csv", "--training", records(tmp_path, SHORT),
        "--as-of", "2020-11-30", "--requirement", "training-hours", "--lang", "en",
    )  # fmt: skip
    assert "hold no turn of this person" in " ".join(open_.out.split())


@pytest.mark.parametrize(
    ("flags", "verdict", "complete", "do"),
    [((), "unknown", None, "complete_records"), (FULL, "gap", True, "year_over")],
)
def test_explain_tells_a_shortfall_only_of_complete_lists(
    flags: tuple[str, ...], verdict: str, complete: bool | None, do: str, tmp_path: Path, door: Runs
) -> None:
    """After the year, too: what is missing in the lists first, and no course in a year that is over."""
    answer = door(
        "explain", "Hoàng Thị Lụa", FOLLOW_UP / "danh-sach-2021.csv", "--training", records(tmp_path, SHORT), *flags,
        "--as-of", "2020-12-31", "--requirement", "training-hours", "--format", "json",
    )  # fmt: skip
    assert faults("explain", answer.document) == []
    (one,) = answer.document["people"][0]["requirements"]
    told = {condition["code"]: condition for condition in one["conditions"]}
    assert (one["verdict"], told["training_complete"]["holds"], one["fix"]["do"]) == (verdict, complete, do)
    assert told["training_records"]["values"]["lessons"] == 16


def test_reconcile_asks_to_check_a_late_degree(tmp_path: Path, door: Runs) -> None:
    """Circular 13/2019 asked a clerk appointed in 2020 for a degree; the roster dates it in 2021."""
    roster, asked = tmp_path / "roster.csv", tmp_path / "asked.csv"
    rows = "1;Nông Văn Thịnh;12/03/1985;Xã An Bình;VP-TK;01/02/2020;ĐH;15/7/2021;SC"
    heads = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ngày bổ nhiệm;Trình độ chuyên môn;Năm tốt nghiệp;Lý luận chính trị"
    roster.write_text(f"DANH SÁCH (tính đến ngày 31/12/2022)\n{heads}\n{rows}\n", encoding="utf-8")
    asked.write_text(
        "ĐĂNG KÝ\nSTT;Họ và tên;Ngày sinh;Đơn vị;Khóa đào tạo\n1;Nông Văn Thịnh;12/03/1985;Xã An Bình;TC LLCT\n",
        encoding="utf-8",
    )
    answer = door("reconcile", asked, "--roster", roster, "--year", "2023", "--format", "json")
    assert faults("reconcile", answer.document) == []
    (one,) = answer.document["to_check"]
    assert (one["flag"], one["level"], one["source"]["document"]) == (
        "degree_after_appointment",
        "bachelor",
        "13/2019/TT-BNV",
    )
    assert (answer.code, answer.document["counts"]["degrees_looked_at"]) == (0, 1)
    told = door("reconcile", asked, "--roster", roster, "--year", "2023", "--lang", "vi").out
    assert "không phải kết luận" in " ".join(told.split())


HOSTILE = {
    "formulas": "=cmd|' /C calc'!A0;12/03/1985;+1;=1+1;01/3/2020;05/3/2020;40;Đạt",
    "escapes": "Nông Văn \x1b[31mThịnh;12/03/1985;Xã \u202eAn Bình;Kỹ\x07 năng;01/3/2020;05/3/2020;40;Đạt",
    "huge hours": f"Nông Văn Thịnh;12/03/1985;Xã An Bình;Kỹ năng;01/3/2020;05/3/2020;{'9' * 300};Đạt",
    "far days": "Nông Văn Thịnh;12/03/1985;Xã An Bình;Kỹ năng;01/3/2020;31/12/9999;40;Đạt",
    "long": f"Nông Văn Thịnh;12/03/1985;Xã An Bình;{'Kỹ năng ' * 4000};01/3/2020;05/3/2020;40;Đạt",
    "nobody": ";;;Kỹ năng;01/3/2020;05/3/2020;40;Đạt",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_lists_that_mean_harm_do_none(name: str, tmp_path: Path, door: Runs) -> None:
    """In `results` with outcomes and in `check` with hours: no traceback, nothing that a screen obeys."""
    file = records(tmp_path, HOSTILE[name], SHORT)
    for format in ("terminal", "plain", "csv", "json"):
        for command in (("results", file, *LISTS), ("check", LISTS[1], "--training", file, "--as-of", "2020-12-31")):
            answer = door(*command, "--format", format)
            assert answer.code in (0, 1), answer.err
            assert not {"\x1b", "\u202e", "\x07"} & set(answer.out) or format not in ("terminal", "plain")
            if format == "csv":
                assert not [line for line in answer.out.splitlines() if line.startswith("=") or ",=" in line]


RATED_GOOD = "Nông Văn Thịnh;12/03/1985;Xã An Bình;2022;HTT"
HOSTILE_RATINGS = {
    "formulas": ("=cmd|' /C calc'!A0;12/03/1985;Xã An Bình;2022;=1+1", RATED_GOOD),
    "escapes": ("Nông Văn Thịnh;12/03/1985;Xã An Bình;2022;\x1b[31mHTT\u202e",),
    "odd years": (
        "Nông Văn Thịnh;12/03/1985;Xã An Bình;20222;HTT",
        "Nông Văn Thịnh;12/03/1985;Xã An Bình;2021-2022;HTT",
    ),
    "contradicting": tuple(f"Nông Văn Thịnh;12/03/1985;Xã An Bình;2022;{text}" for text in ("HTT", "HTXS", "KHT")),
    "long": (f"Nông Văn Thịnh;12/03/1985;Xã An Bình;2022;{'HTT ' * 5000}",),
    "nobody": (RATED_GOOD, ";;;2022;HTT"),
}


@pytest.mark.parametrize("name", HOSTILE_RATINGS)
def test_ratings_that_mean_harm_do_none(name: str, tmp_path: Path, door: Runs) -> None:
    """Read or told with their cell; a rating of an odd year or that contradicts another is not known."""
    path = tmp_path / "ratings.csv"
    rows = [f"{i};{row}" for i, row in enumerate(HOSTILE_RATINGS[name], start=1)]
    path.write_text(
        "\n".join(["DANH SÁCH XẾP LOẠI", "STT;Họ và tên;Ngày sinh;Đơn vị;Năm đánh giá;Xếp loại", *rows, ""]),
        encoding="utf-8",
    )
    for format in ("terminal", "csv", "json"):
        answer = door("results", TURNS_2022, "--year", "2022", "--evaluations", path, "--format", format)
        assert answer.code == 0, answer.err
        assert not {"\x1b", "\u202e"} & set(answer.out) or format != "terminal"
    good = [one for one in answer.document["outcomes"]["ratings"] if one["after"] == "good"]
    assert bool(good) == (name in ("formulas", "nobody"))
