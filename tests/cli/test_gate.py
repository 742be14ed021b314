"""``gate`` through the door: hand-made candidates, the day before and the day of a birthday and of a change of law.

Division heads of a department need a degree and intermediate theory (29/2024/NĐ-CP); since 1 July 2025 an appointment
asks for sixty months to the month of retirement and for a place in the succession plan (170/2025/NĐ-CP article 29). Men
born in 1966 or later retire at 62, women born in 1972 at 58 years and 4 months.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from cadre_audit.data_files import folder

from .candidates import discipline, entries, of, outcomes, people, plans, written
from .conftest import Runs
from .office import SAMPLES, TAN_SON
from .test_wrong_use import refused

HEAD = ("--position", "division_head", "--format", "json")
SINCE_JULY = (*HEAD, "--effective", "2025-07-01")
FIT = "Vũ Văn Đủ;15/3/1980;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp"
NO_THEORY = "Lê Thị Một;02/02/1985;Nữ;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Sơ cấp"
TWO_GAPS = "Đỗ Văn Hai;02/02/1985;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Trung cấp;Sơ cấp"
A_MONTH_SHORT = "Phan Văn Thiếu;30/6/1968;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp"
JUST_ENOUGH = "Mai Văn Vừa;01/7/1968;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp"
YEAR_ONLY = "Cao Văn Năm;1968;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp"
SILENT = "Tô Thị Trống;03/3/1986;Nữ;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;"
ALL = (FIT, NO_THEORY, TWO_GAPS, A_MONTH_SHORT, JUST_ENOUGH, YEAR_ONLY, SILENT)
BORN = {row.split(";")[0]: row.split(";")[1] for row in ALL}
SAMPLE = (
    "gate", SAMPLES / "nhan-su-tan-son-2023.xlsx", "--roster", TAN_SON, "--position", "Phó Chủ tịch UBND",
    "--effective", "2023-11-01",
)  # fmt: skip


def test_hand_made_candidates(door: Runs, tmp_path: Path) -> None:
    """Each outcome with what blocks it and what no training closes; nobody passes without what a person decides."""
    names = [row.split(";")[0] for row in ALL]
    list_ = plans(
        tmp_path, "Không Là Ai;01/01/1980;Sở Nội vụ;Trưởng phòng;;",
        *(f"{name};{BORN[name]};Sở Nội vụ;Trưởng phòng;;" for name in names),
    )  # fmt: skip
    answer = door("gate", people(tmp_path, *ALL), *SINCE_JULY, "--succession", list_)
    document = answer.document
    assert answer.code == 1
    assert outcomes(document) == {
        "Vũ Văn Đủ": "to_decide", "Lê Thị Một": "blocked", "Đỗ Văn Hai": "blocked", "Phan Văn Thiếu": "blocked",
        "Mai Văn Vừa": "to_decide", "Cao Văn Năm": "blocked", "Tô Thị Trống": "unknown",
    }  # fmt: skip
    blocked = {one["person"]["full_name"]: one["blocked_by"] for one in document["candidates"] if one["blocked_by"]}
    assert blocked == {
        "Lê Thị Một": ["political-theory"], "Đỗ Văn Hai": ["professional-level", "political-theory"],
        "Phan Văn Thiếu": ["months-left-term"], "Cao Văn Năm": ["months-left-term"],
    }  # fmt: skip
    assert of(document, "Tô Thị Trống")["unknown"] == ["political-theory"]
    assert of(document, "Vũ Văn Đủ")["to_decide"] == ["course-after-appointment"]
    assert of(document, "Vũ Văn Đủ")["told"] == "to_decide"
    assert [problem["code"] for problem in document["problems"]] == []
    counts = document["counts"]
    assert (counts["passes"], counts["to_decide_candidates"], counts["blocked_candidates"]) == (0, 2, 4)
    assert (counts["unknown_candidates"], counts["one_course_away"]) == (1, 1)


def test_distance(door: Runs, tmp_path: Path) -> None:
    """One course away; two in their order; age is closed by no course."""
    document = door("gate", people(tmp_path, *ALL), *SINCE_JULY).document
    one = of(document, "Lê Thị Một")["distance"]
    assert (one["courses"], one["not_closable"]) == (["theory-intermediate"], [])
    two = of(document, "Đỗ Văn Hai")["distance"]
    assert two["courses"] == ["university-degree", "theory-intermediate"]
    assert (two["gaps"], two["closes"]) == (2, ["professional-level", "political-theory"])
    age = of(document, "Phan Văn Thiếu")["distance"]
    assert (age["gaps"], age["courses"], age["not_closable"], age["ready_on"]) == (1, [], ["months-left-term"], None)


@pytest.mark.parametrize(
    ("born", "day", "outcome", "months"),
    [
        # he retires at the end of June 2030 and of July 2030: the whole month counts
        ("30/6/1968", "2025-07-01", "blocked", 59),
        ("01/7/1968", "2025-07-01", "to_decide", 60),
        ("01/7/1968", "2025-07-31", "to_decide", 60),
        ("31/7/1968", "2025-08-01", "blocked", 59),
        # a year alone counts as 1 January
        ("1968", "2025-07-01", "blocked", 54),
        ("1969", "2025-07-01", "to_decide", 66),
    ],
)
def test_months_to_retirement(
    born: str, day: str, outcome: str, months: int, door: Runs, tmp_path: Path
) -> None:
    """The month of birth decides, and the month of the appointment; neither day does."""
    list_ = people(tmp_path, f"Vũ Văn Đủ;{born};Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp")
    document = door("gate", list_, *HEAD, "--effective", day).document
    (one,) = document["candidates"]
    assert (one["outcome"], one["months_left"]) == (outcome, months)


def test_a_year_alone_is_said(door: Runs, tmp_path: Path) -> None:
    """The reader is told that the month was not known."""
    told = door("gate", people(tmp_path, YEAR_ONLY), *SINCE_JULY[:2], "--effective", "2025-07-01", "--lang", "en").out
    assert "Only the year of birth is told of 1; retirement counts from 1 January" in " ".join(told.split())


@pytest.mark.parametrize(("day", "outcome"), [("2023-07-14", "passes"), ("2023-07-15", "blocked")])
def test_the_day_before_and_the_day_of_a_birthday(day: str, outcome: str, door: Runs, tmp_path: Path) -> None:
    """Decision 04/2004 article 5: at most 45 years when the post of secretary is taken; 46 on 15 July 2023."""
    list_ = people(tmp_path, "Vũ Văn Đủ;15/7/1977;Nam;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp")
    document = door(
        "gate", list_, "--position", "Bí thư Đảng ủy", "--effective", day, "--purpose", "post", "--format", "json"
    ).document
    (one,) = document["candidates"]
    assert one["outcome"] == outcome
    assert entries(one)["first-age"][0] == {"passes": "met", "blocked": "gap"}[outcome]


@pytest.mark.parametrize(("day", "outcome"), [("2023-07-31", "passes"), ("2023-08-01", "blocked")])
def test_the_day_before_and_the_day_of_a_change_of_law(day: str, outcome: str, door: Runs, tmp_path: Path) -> None:
    """An intermediate degree is enough for a chair by decision 04/2004 and is not by decree 33/2023.

    The time that the decree gives until 2028 is for who holds the post already.
    """
    list_ = people(tmp_path, "Vũ Văn Đủ;15/7/1980;Nam;Kinh;Xã An Bình;VP-TK;12/12;Trung cấp;Trung cấp")
    run = ("gate", list_, "--position", "Chủ tịch UBND", "--effective", day, "--purpose", "post", "--format", "json")
    (one,) = door(*run).document["candidates"]
    assert one["outcome"] == outcome
    assert [f["verdict"] for f in one["findings"]].count("grace") == 0


def test_conditions_of_an_appointment_begin_in_july_2025(door: Runs, tmp_path: Path) -> None:
    """The day before, no clause on age was read: it is left to a person and not taken as met."""
    list_ = people(tmp_path, A_MONTH_SHORT)
    before = of(door("gate", list_, *HEAD, "--effective", "2025-06-30").document, "Phan Văn Thiếu")
    assert before["outcome"] == "to_decide"
    assert before["to_decide"] == ["course-before-appointment", "age-for-term"]
    after = of(door("gate", list_, *SINCE_JULY).document, "Phan Văn Thiếu")
    assert (after["outcome"], after["blocked_by"]) == ("blocked", ["months-left-term"])
    assert after["to_decide"] == ["in-succession-plan", "course-after-appointment"]


def test_time_given_to_holders_is_none_for_newcomers(door: Runs, tmp_path: Path) -> None:
    """A deputy who is in grace where he sits is blocked from the chair: the time of article 38 is for the post held."""
    list_ = people(
        tmp_path, "Vũ Văn Đủ;15/7/1980;Nam;Kinh;Xã An Bình;PCT UBND;12/12;Trung cấp;Trung cấp;01/5/2012",
        more="Ngày tuyển dụng",
    )  # fmt: skip
    checked = door("check", list_, "--as-of", "2023-09-15", "--format", "json").document["findings"]
    assert [f["verdict"] for f in checked if f["requirement"] == "professional-level"] == ["grace"]
    run = ("--position", "Chủ tịch UBND", "--effective", "2023-09-15", "--purpose", "post", "--format", "json")
    (one,) = door("gate", list_, *run).document["candidates"]
    assert (one["outcome"], one["blocked_by"]) == ("blocked", ["professional-level"])


@pytest.mark.parametrize(
    ("fail_on", "rows", "code"),
    [
        ("never", ALL, 0), ("gap", ALL, 1), ("gap", (SILENT,), 0), ("unknown", (SILENT,), 1), (None, (SILENT,), 1),
        (None, (FIT,), 0), ("manual", (FIT,), 1),
    ],
)  # fmt: skip
def test_exit_codes(fail_on: str | None, rows: tuple[str, ...], code: int, door: Runs, tmp_path: Path) -> None:
    """By default who is blocked and who is not known; with ``manual`` also what a person still has to decide."""
    flags = ("--fail-on", fail_on) if fail_on else ()
    assert door("gate", people(tmp_path, *rows), *SINCE_JULY, *flags).code == code


def test_the_succession_plan(door: Runs, tmp_path: Path) -> None:
    """In a list for the post: met; for another post: a person decides; in none: blocked; a namesake: not known."""
    list_ = plans(
        tmp_path, "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;Trưởng phòng;;", "Mai Văn Vừa;01/7/1968;Sở Nội vụ;Phó Giám đốc Sở;;",
        "Lê Thị Một;;Sở Nội vụ;Trưởng phòng;;",
    )  # fmt: skip
    office = people(tmp_path, FIT, JUST_ENOUGH, NO_THEORY, A_MONTH_SHORT)
    document = door("gate", office, *SINCE_JULY, "--succession", list_).document
    found = {one["person"]["full_name"]: entries(one)["in-succession-plan"] for one in document["candidates"]}
    assert found == {
        "Vũ Văn Đủ": ("met", "planned"), "Mai Văn Vừa": ("manual", "other_post"),
        "Lê Thị Một": ("unknown", "doubtful"), "Phan Văn Thiếu": ("gap", "not_planned"),
    }  # fmt: skip


def test_a_succession_plan_refuses_the_disciplined(door: Runs, tmp_path: Path) -> None:
    """Regulation 50-QĐ/TW: a reprimand or more, by its day; what has ended by the list is left to a person."""
    names = ("Đủ", "Một", "Hai", "Ba", "Bốn", "Năm")
    rows = [f"Vũ Văn {n};1{i}/3/1985;Nam;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp" for i, n in enumerate(names)]
    list_ = discipline(
        tmp_path,
        "Vũ Văn Đủ;10/3/1985;Xã An Bình;Khiển trách;14/9/2023;1-QĐ;",
        "Vũ Văn Một;11/3/1985;Xã An Bình;Khiển trách;16/9/2023;2-QĐ;",
        "Vũ Văn Hai;12/3/1985;Xã An Bình;Cảnh cáo;01/5/2021;3-QĐ;01/5/2022",
        "Vũ Văn Ba;13/3/1985;Xã An Bình;Phê bình;01/5/2023;;",
        "Vũ Văn Bốn;14/3/1985;Xã An Bình;Khiển trách;2023;4-QĐ;",
    )
    run = ("--position", "Chủ tịch UBND", "--effective", "2023-09-15", "--purpose", "succession", "--format", "json")
    document = door("gate", people(tmp_path, *rows), *run, "--discipline", list_).document
    found = {one["person"]["full_name"]: entries(one)["no-discipline"] for one in document["candidates"]}
    assert found == {
        "Vũ Văn Đủ": ("gap", "discipline_in_force"), "Vũ Văn Một": ("met", "discipline_none"),
        "Vũ Văn Hai": ("manual", "discipline_ended"), "Vũ Văn Ba": ("met", "discipline_none"),
        "Vũ Văn Bốn": ("unknown", "discipline_day_unknown"), "Vũ Văn Năm": ("met", "discipline_none"),
    }  # fmt: skip
    assert outcomes(document)["Vũ Văn Đủ"] == "blocked"
    assert of(document, "Vũ Văn Đủ")["distance"]["not_closable"] == ["no-discipline"]


def test_discipline_of_a_namesake_is_a_doubt(door: Runs, tmp_path: Path) -> None:
    """A record without a birth may be of either of two people: neither is cleared and neither is condemned."""
    rows = [f"Vũ Văn Đủ;1{i}/3/1985;Nam;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp" for i in range(2)]
    list_ = discipline(tmp_path, "Vũ Văn Đủ;;Xã An Bình;Khiển trách;14/9/2022;1-QĐ;")
    run = ("--position", "Chủ tịch UBND", "--effective", "2023-09-15", "--purpose", "succession", "--format", "json")
    document = door("gate", people(tmp_path, *rows), *run, "--discipline", list_).document
    found = [entries(one)["no-discipline"] for one in document["candidates"]]
    assert found == [("unknown", "discipline_doubtful")] * 2


@pytest.mark.parametrize(
    ("cell", "verdict"),
    [("Không", "met"), ("Khiển trách", "unknown"), ("", "unknown"), ("xem hồ sơ", "unknown")],
)
def test_a_column_of_discipline(cell: str, verdict: str, door: Runs, tmp_path: Path) -> None:
    """'Không' clears; a form without a day, a blank cell and other words leave it open."""
    row = f"Vũ Văn Đủ;15/3/1985;Nam;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp;{cell}"
    other = "Lê Thị Một;02/02/1985;Nữ;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp;Không"
    list_ = people(tmp_path, row, other, more="Kỷ luật")
    run = ("--position", "Chủ tịch UBND", "--effective", "2023-09-15", "--purpose", "succession", "--format", "json")
    document = door("gate", list_, *run).document
    assert entries(of(document, "Vũ Văn Đủ"))["no-discipline"][0] == verdict


def test_discipline_where_no_clause_was_read(door: Runs, tmp_path: Path) -> None:
    """An appointment: in the way while the list says that it lasts, else for a person; after its last day nothing."""
    list_ = discipline(
        tmp_path,
        "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;Khiển trách;01/8/2024;1-QĐ;01/8/2025",
        "Mai Văn Vừa;01/7/1968;Sở Nội vụ;Cảnh cáo;01/8/2024;2-QĐ;",
        "Lê Thị Một;02/02/1985;Sở Nội vụ;Khiển trách;01/6/2024;3-QĐ;30/6/2025",
    )
    run = ("gate", people(tmp_path, FIT, JUST_ENOUGH, NO_THEORY), *SINCE_JULY, "--discipline", list_)
    document = door(*run).document
    assert entries(of(document, "Vũ Văn Đủ"))["discipline-on-record"] == ("gap", "discipline_lasts")
    assert entries(of(document, "Mai Văn Vừa"))["discipline-on-record"] == ("manual", "discipline_in_force")
    assert "discipline-on-record" not in entries(of(document, "Lê Thị Một"))
    assert of(document, "Lê Thị Một")["discipline"][0]["state"] == "ended"
    assert outcomes(document) == {"Vũ Văn Đủ": "blocked", "Mai Văn Vừa": "to_decide", "Lê Thị Một": "blocked"}


@pytest.mark.parametrize(
    ("day", "rating", "verdict"),
    [
        ("2025-10-08", "Không hoàn thành nhiệm vụ", "gap"), ("2025-10-08", "HTTNV", "unknown"),
        ("2025-10-08", "", "unknown"), ("2025-10-08", "A1", "unknown"),
    ],
)  # fmt: skip
def test_ratings_of_plans(day: str, rating: str, verdict: str, door: Runs, tmp_path: Path) -> None:
    """Regulation 377-QĐ/TW: who was rated as failing leaves the plan; a blank rating is not known.

    Nor is a good one enough while a part of the standard was overtaken: that it is still met cannot be said.
    """
    row = f"Vũ Văn Đủ;15/3/1985;Nam;Kinh;Xã An Bình;Chuyên viên;12/12;Đại học;Trung cấp;{rating}"
    other = "Lê Thị Một;02/02/1985;Nữ;Kinh;Xã An Bình;Chuyên viên;12/12;Đại học;Trung cấp;HTT"
    list_ = people(tmp_path, row, other, more="Xếp loại năm 2024")
    run = ("--position", "party_secretary", "--effective", day, "--purpose", "succession", "--format", "json")
    one = of(door("gate", list_, *run).document, "Vũ Văn Đủ")
    assert entries(one)["meets-standards"][0] == verdict


def test_a_review_repeats_a_gap_and_adds_none(door: Runs, tmp_path: Path) -> None:
    """Who lacks theory no longer meets the standards of the plan, and is one course away all the same."""
    row = "Lê Thị Một;02/02/1985;Nữ;Kinh;Xã An Bình;Chuyên viên;12/12;Đại học;Sơ cấp"
    run = ("--position", "party_secretary", "--effective", "2025-10-08", "--purpose", "succession", "--format", "json")
    (one,) = door("gate", people(tmp_path, row), *run).document["candidates"]
    assert entries(one)["meets-standards"] == ("gap", "standards_short")
    assert one["distance"]["courses"] == ["theory-intermediate"]
    assert (one["distance"]["gaps"], one["distance"]["not_closable"]) == (1, [])


def test_the_list_of_ratings(door: Runs, tmp_path: Path) -> None:
    """The last year counts; a rating of a year to come does not."""
    ratings = written(
        tmp_path / "xếp loại.csv", "KẾT QUẢ XẾP LOẠI", "Họ và tên;Ngày sinh;Đơn vị;Năm đánh giá;Xếp loại",
        "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;2023;HTTNV", "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;2024;KHTNV",
        "Mai Văn Vừa;01/7/1968;Sở Nội vụ;2023;KHTNV", "Mai Văn Vừa;01/7/1968;Sở Nội vụ;2024;HTNV",
    )  # fmt: skip
    run = ("gate", people(tmp_path, FIT, JUST_ENOUGH), *SINCE_JULY, "--evaluations", ratings)
    document = door(*run).document
    assert entries(of(document, "Vũ Văn Đủ"))["rating-on-record"] == ("manual", "rating_failed")
    assert "rating-on-record" not in entries(of(document, "Mai Văn Vừa"))


RATED_HEADINGS = "Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại"


@pytest.mark.parametrize(
    ("effective", "years", "verdict", "why"),
    [
        # two years one after the other by the law of 2019; a year that is not over is not rated yet
        ("2024-07-01", {2022: "KHTNV", 2023: "KHTNV"}, "gap", "rating_failed_twice"),
        ("2023-12-30", {2022: "KHTNV", 2023: "KHTNV"}, "manual", "rating_failed"),
        ("2023-12-31", {2022: "KHTNV", 2023: "KHTNV"}, "gap", "rating_failed_twice"),
        # who did better since is no longer in such a year; two years that others part are left to a person
        ("2024-07-01", {2021: "KHTNV", 2022: "KHTNV", 2023: "HTTNV"}, None, None),
        ("2024-07-01", {2021: "KHTNV", 2022: "HTTNV", 2023: "KHTNV"}, "manual", "rating_low_twice"),
        # article 27 of the law of 2025 names no two consecutive years
        ("2027-02-01", {2025: "KHTNV", 2026: "KHTNV"}, "manual", "rating_low_twice"),
    ],
)  # fmt: skip
def test_two_failing_years(
    effective: str, years: dict[int, str], verdict: str | None, why: str | None, door: Runs, tmp_path: Path
) -> None:
    """52/2019/QH14: failing in two consecutive years ends the service; nobody takes a post with that."""
    row = "Vũ Văn Đủ;15/3/1985;Nam;Kinh;Xã An Bình;VP-TK;12/12;Đại học;Trung cấp"
    lines = (f"Vũ Văn Đủ;15/3/1985;Xã An Bình;{year};{typed}" for year, typed in years.items())
    ratings = written(tmp_path / "xếp loại.csv", "KẾT QUẢ XẾP LOẠI", RATED_HEADINGS, *lines)
    run = ("gate", people(tmp_path, row), *HEAD[2:], "--position", "Chủ tịch UBND", "--effective", effective)
    (one,) = door(*run, "--evaluations", ratings).document["candidates"]
    found = [entry for entry in one["findings"] if entry["requirement"] == "rating-on-record"]
    assert [(entry["verdict"], entry["why"]) for entry in found] == ([(verdict, why)] if verdict else [])
    if verdict == "gap":
        assert one["outcome"] == "blocked"
        assert "52/2019" in found[0]["source"]["document"]
        assert found[0]["actual"] == "2022: KHTNV; 2023: KHTNV"


def test_who_has_no_rating_of_the_last_year(door: Runs, tmp_path: Path) -> None:
    """A rating of an earlier year says nothing of the last one, for which others were rated."""
    rows = [f"{name};15/3/1985;Nam;Kinh;Xã An Bình;Chuyên viên;12/12;Đại học;Trung cấp" for name in ("Vũ An", "Lê Bá")]
    ratings = written(
        tmp_path / "xếp loại.csv", "KẾT QUẢ XẾP LOẠI", RATED_HEADINGS, "Vũ An;15/3/1985;Xã An Bình;2023;HTTNV",
        "Vũ An;15/3/1985;Xã An Bình;2024;HTTNV", "Lê Bá;15/3/1985;Xã An Bình;2023;HTTNV",
    )  # fmt: skip
    run = ("--position", "party_secretary", "--effective", "2025-10-08", "--purpose", "succession", "--format", "json")
    document = door("gate", people(tmp_path, *rows), *run, "--evaluations", ratings).document
    assert entries(of(document, "Lê Bá"))["meets-standards"] == ("unknown", "rating_blank")
    assert entries(of(document, "Vũ An"))["meets-standards"] == ("unknown", "standards_unclear")
    assert [one["year"] for one in of(document, "Lê Bá")["ratings"]] == [2023]


@pytest.mark.parametrize(("rating", "shut"), [("KHTNV", ["theory-intermediate"]), ("HTTNV", [])])
def test_ratings_of_several_years_open_a_course(rating: str, shut: list[str], door: Runs, tmp_path: Path) -> None:
    """One condition of 350-QĐ/TW: two years good or better; who failed in the earlier of them may not enter."""
    ratings = written(
        tmp_path / "xếp loại.csv", "KẾT QUẢ XẾP LOẠI", RATED_HEADINGS,
        f"Lê Thị Một;02/02/1985;Sở Nội vụ;2023;{rating}", "Lê Thị Một;02/02/1985;Sở Nội vụ;2024;HTTNV",
    )  # fmt: skip
    run = ("gate", people(tmp_path, NO_THEORY), *HEAD, "--effective", "2025-10-08", "--evaluations", ratings)
    (one,) = door(*run).document["candidates"]
    assert (one["distance"]["courses"], one["distance"]["not_open"]) == (["theory-intermediate"], shut)


def test_the_workspace_names_discipline_and_ratings(
    door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lists of ratings by year; those of later years are not looked at for an earlier day."""
    discipline(tmp_path, "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;Khiển trách;14/9/2022;1-QĐ;14/9/2033")
    for year, typed in ((2024, "HTTNV"), (2026, "KHTNV")):
        written(
            tmp_path / f"xl{year}.csv", f"KẾT QUẢ XẾP LOẠI NĂM {year}", "Họ và tên;Ngày sinh;Đơn vị;Xếp loại",
            f"Vũ Văn Đủ;15/3/1980;Sở Nội vụ;{typed}",
        )  # fmt: skip
    settings = 'discipline = "kỷ luật.csv"\nevaluations = { 2024 = "xl2024.csv", 2026 = "xl2026.csv" }\n'
    (tmp_path / "cadre-audit.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    document = door("gate", people(tmp_path, FIT), *SINCE_JULY).document
    (one,) = document["candidates"]
    assert entries(one)["discipline-on-record"] == ("gap", "discipline_lasts")
    assert [rating["year"] for rating in one["ratings"]] == [2024]
    assert [file["path"] for file in document["run"]["files"]][1:] == ["kỷ luật.csv", "xl2024.csv"]


@pytest.mark.parametrize(
    ("standing", "outcome", "why"),
    [(None, "unknown", "first_or_again"), ("first", "blocked", None), ("again", "passes", None)],
)
def test_standing_for_the_first_time_or_again(
    standing: str | None, outcome: str, why: str | None, door: Runs, tmp_path: Path
) -> None:
    """Directive 45-CT/TW: 60 months in July 2025 the first time, 48 again; he has 50, until September 2029."""
    row = "Vũ Văn Đủ;15/9/1967;Nam;Kinh;Xã An Bình;PBT Đảng ủy;12/12;Đại học;Trung cấp"
    run = ("--position", "party_secretary", "--effective", "2025-06-10", "--purpose", "nomination", "--format", "json")
    flags = ("--standing", standing) if standing else ()
    (one,) = door("gate", people(tmp_path, row), *run, "--select", "months-left-first", "--select",
                  "months-left-reelection", "--select", "political-theory", *flags).document["candidates"]  # fmt: skip
    assert one["outcome"] == outcome
    if standing != "again":
        assert entries(one)["months-left-first"][1] == why


def test_courses_before_an_appointment(door: Runs, tmp_path: Path) -> None:
    """Directive 28/CT-TTg, to 30 June 2025: with complete records who has had no course is one course away."""
    turns = written(
        tmp_path / "lượt.csv", "KẾT QUẢ ĐÀO TẠO",
        "Họ và tên;Ngày sinh;Đơn vị;Khóa bồi dưỡng;Từ ngày;Đến ngày;Kết quả học tập",
        "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;Bồi dưỡng lãnh đạo, quản lý cấp phòng;01/3/2025;15/3/2025;đạt",
    )  # fmt: skip
    list_ = people(tmp_path, FIT, JUST_ENOUGH)
    run = ("gate", list_, *HEAD, "--training", turns)
    document = door(*run, "--effective", "2025-06-30", "--records-complete").document
    assert entries(of(document, "Vũ Văn Đủ"))["course-before-appointment"] == ("met", "course_on_record")
    other = of(document, "Mai Văn Vừa")
    assert entries(other)["course-before-appointment"] == ("gap", "course_not_on_record")
    assert other["distance"]["courses"] == ["leadership-division"]
    open_ = of(door(*run, "--effective", "2025-06-30").document, "Mai Văn Vừa")
    assert entries(open_)["course-before-appointment"] == ("manual", "course_not_on_record")
    early = of(door(*run, "--effective", "2025-03-10", "--records-complete").document, "Vũ Văn Đủ")
    assert entries(early)["course-before-appointment"][0] == "gap"
    later = of(door(*run, "--effective", "2025-07-01", "--records-complete").document, "Mai Văn Vừa")
    assert entries(later)["course-after-appointment"][0] == "manual"


def test_an_equal_post_has_no_age_test(door: Runs, tmp_path: Path) -> None:
    """Decree 170 article 29: the age is asked of a first or higher post; of a division head a person judges."""
    row = A_MONTH_SHORT.replace("Chuyên viên", "Trưởng phòng")
    (one,) = door("gate", people(tmp_path, row), *SINCE_JULY).document["candidates"]
    assert entries(one)["months-left-term"] == ("manual", "post_is_same")
    assert (one["outcome"], one["move"]) == ("to_decide", "same")


def test_names_and_births_are_looked_up_in_the_roster(door: Runs) -> None:
    """The sample: the roster tells the facts; who is not in it is not known, and says so."""
    document = door(*SAMPLE, "--discipline", SAMPLES / "ky-luat-tan-son-2023.csv", "--format", "json").document
    assert outcomes(document) == {
        "Ma Thế Quyền": "to_decide", "Chu Thị Nữ": "blocked", "Giàng Páo": "blocked", "Mạc Văn Hiển": "blocked",
        "Hà Văn Cộng": "blocked", "Đàm Văn Khánh": "blocked", "Vi Văn Ngọc": "blocked", "Lê Văn Thảo": "unknown",
    }  # fmt: skip
    assert of(document, "Lê Văn Thảo")["found"] == "not_found"
    assert of(document, "Hà Văn Cộng")["blocked_by"] == ["professional-level", "discipline-on-record"]
    assert of(document, "Mạc Văn Hiển")["to_decide"] == ["course-before-appointment", "discipline-on-record"]
    assert of(document, "Chu Thị Nữ")["place"]["row"] == 7
    assert document["counts"]["one_course_away"] == 3


def test_a_name_alone_is_not_enough(door: Runs, tmp_path: Path) -> None:
    """A candidate without a birth and a unit is nobody for certain, and blocks the run."""
    list_ = written(tmp_path / "tên.csv", "NHÂN SỰ", "STT;Họ và tên;Chức vụ", "1;Ma Thế Quyền;VP-TK")
    answer = door("gate", list_, "--roster", TAN_SON, "--position", "Phó Chủ tịch UBND", "--effective", "2023-11-01",
                  "--format", "json")  # fmt: skip
    (one,) = answer.document["candidates"]
    assert (answer.code, one["outcome"], one["found"]) == (1, "unknown", "too_little")
    assert one["near"].startswith("Ma Thế Quyền")


@pytest.mark.parametrize(
    "more",
    [
        (), ("--purpose", "succession"), ("--purpose", "nomination", "--standing", "again"), ("--purpose", "post"),
        ("--discipline", SAMPLES / "ky-luat-tan-son-2023.csv", "--succession", SAMPLES / "quy-hoach-tan-son-2023.xlsx"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("day", ["2019-06-01", "2023-11-01", "2025-07-01", "2025-10-08"])
def test_gate_keeps_its_contract(day: str, more: tuple[object, ...], door: Runs) -> None:
    """The schema holds; outcomes add up to the candidates; every blocked one names a finding that blocks."""
    answer = door(*SAMPLE[:-1], day, *map(str, more), "--position", "party_secretary", "--format", "json")
    schema = json.loads((folder("schemas") / "json" / "gate.schema.json").read_text(encoding="utf-8"))
    document = answer.document
    assert list(Draft202012Validator(schema).iter_errors(document)) == []
    counts = document["counts"]
    assert counts["candidates"] == len(document["candidates"]) == 8
    each = ("passes", "to_decide_candidates", "blocked_candidates", "unknown_candidates")
    assert sum(counts[name] for name in each) == 8
    for one in document["candidates"]:
        assert (one["outcome"] == "blocked") == bool(one["blocked_by"])
        assert one["outcome"] != "unknown" or one["unknown"] or one["found"] != "found"


@pytest.mark.parametrize("own", ["vi", "en"])
def test_the_workbook_can_be_signed(own: str, door: Runs, tmp_path: Path) -> None:
    """The list of candidates ends with places to sign; every candidate stands in it."""
    path = tmp_path / "kết quả.xlsx"
    door(*SAMPLE, "--lang", own, "-o", path)
    book = load_workbook(path)
    sheet = book[{"vi": "Danh sách nhân sự đã rà soát", "en": "Candidates"}[own]]
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert {"Ma Thế Quyền", "Lê Văn Thảo"} <= set(texts)
    signing = {"vi": "NGƯỜI LẬP BIỂU", "en": "DRAWN UP BY"}[own]
    assert any(signing in text.upper() for text in texts)


def test_wrong_use(door: Runs, tmp_path: Path) -> None:
    """One sentence each, and an honest exit code."""
    list_ = people(tmp_path, FIT)
    run = ("gate", list_, "--lang", "en", "--effective", "2025-07-01")
    assert "No post is called “Vua”" in refused(door(*run, "--position", "Vua"), 2)
    assert "No post is called “”. The codes are: party_secretary" in refused(door(*run, "--position", ""), 2)
    several = refused(door(*run, "--position", "Bí thư Đảng ủy, Chủ tịch HĐND"), 2)
    assert "names several posts: party_secretary, council_chair" in several
    assert "only for --purpose nomination" in refused(door(*run, *HEAD[:2], "--standing", "first"), 2)
    nobody = door(*run, *HEAD[:2], "--discipline", discipline(tmp_path))
    assert (nobody.code, nobody.out) == (4, "")
    assert "names nobody who was disciplined" in nobody.err
    silent = door("gate", list_, "--lang", "en", "--effective", "1990-01-01", *HEAD[:2])
    assert (silent.code, silent.out) == (4, "")
    assert "no law that is encoded speaks of the post" in silent.err
    missing = door(*run, *HEAD[:2], "--discipline", tmp_path / "nix.csv")
    assert (missing.code, missing.out) == (3, "")


def test_a_row_that_is_not_understood_may_be_a_candidate(door: Runs, tmp_path: Path) -> None:
    """It is told in the summary and stops the run where unknown is watched."""
    list_ = people(tmp_path, FIT, "=1+1;15/3/1980;Nam;Kinh;Sở Nội vụ;Chuyên viên;12/12;Đại học;Trung cấp")
    run = ("gate", list_, *SINCE_JULY[:2], "--effective", "2025-07-01", "--lang", "en")
    answer = door(*run)
    assert "Rows of the lists of candidates that were not taken as people: 1" in " ".join(answer.out.split())
    assert (answer.code, door(*run, "--fail-on", "gap").code) == (1, 0)


def test_the_lists_are_no_place_for_a_report(door: Runs, tmp_path: Path) -> None:
    """What is read is never written over."""
    list_ = discipline(tmp_path, "Vũ Văn Đủ;15/3/1980;Sở Nội vụ;Khiển trách;14/9/2022;1-QĐ;")
    before = list_.read_bytes()
    answer = door("gate", people(tmp_path, FIT), *SINCE_JULY[:2], "--discipline", list_, "-o", list_)
    assert answer.code == 2
    assert list_.read_bytes() == before


def test_the_workspace_names_the_ratings_too(
    door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the year of the appointment and before it; a list of a later year is not looked at."""
    headings = "Họ và tên;Ngày sinh;Đơn vị;Xếp loại năm"
    for year, level in ((2024, "KHT"), (2026, "HTT")):
        row = f"Vũ Văn Đủ;15/3/1980;Sở Nội vụ;{level}"
        written(tmp_path / f"{year}.csv", "XẾP LOẠI", f"{headings} {year}", row)
    keys = 'evaluations = { 2024 = "2024.csv", 2026 = "2026.csv" }\n'
    (tmp_path / "cadre-audit.toml").write_text(keys, encoding="utf-8")
    list_ = people(tmp_path, FIT)
    monkeypatch.chdir(tmp_path)
    document = door("gate", list_, *SINCE_JULY).document
    assert of(document, "Vũ Văn Đủ")["ratings"] == [{"year": 2024, "level": "failed", "typed": "KHT"}]
    assert [Path(one["path"]).name for one in document["run"]["files"]] == ["nhân sự.csv", "2024.csv"]
