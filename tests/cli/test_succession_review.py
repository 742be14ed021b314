"""``succession`` through the door: hand-made plans, the right people out with the right single reason, dated.

Regulation 50-QĐ/TW (28 December 2021 to 7 October 2025) takes out who cannot serve a full term and who was disciplined,
in this order; regulation 377-QĐ/TW (from 8 October 2025) who fails the standards and who was rated as failing. Both
allow three people for a post and three posts for a person. A commune chair needs a degree and intermediate theory
(33/2023/NĐ-CP article 8); men born in 1966 or later retire at 62.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from cadre_audit.data_files import folder

from .candidates import discipline, people, plans, written
from .conftest import Runs
from .office import SAMPLES, TAN_SON
from .test_wrong_use import refused

PLANS = SAMPLES / "quy-hoach-tan-son-2023.xlsx"
SAMPLE = ("succession", PLANS, "--roster", TAN_SON, "--as-of", "2023-10-02")
# name | born | sex | group | post | degree | theory
STAFF = (
    "Bí Thư Cũ;01/01/1970;Nam;Kinh;{u};Bí thư Đảng ủy;12/12;Đại học;Cao cấp",
    "Chủ Tịch Cũ;01/01/1971;Nam;Tày;{u};Chủ tịch UBND;12/12;Đại học;Trung cấp",
    "Vũ Văn Đủ;15/3/1985;Nam;Kinh;{u};VP-TK;12/12;Đại học;Trung cấp",
    "Lê Thị Học;20/8/1990;Nữ;Tày;{u};TP-HT;12/12;Đại học;Sơ cấp",
    "Phan Văn Già;30/5/1968;Nam;Kinh;{u};VH-XH;12/12;Đại học;Trung cấp",
    "Mai Văn Lỗi;10/10/1984;Nam;Kinh;{u};TC-KT;12/12;Đại học;Trung cấp",
    "Đỗ Văn Kém;11/11/1986;Nam;Kinh;{u};ĐC-XD;12/12;Trung cấp;Sơ cấp",
    "Tô Thị Trống;03/3/1986;Nữ;Kinh;{u};VP-TK;12/12;Đại học;",
    "Cao Thị Mới;07/7/1992;Nữ;Nùng;{u};VH-XH;12/12;Đại học;Trung cấp",
)
BORN = {row.split(";")[0]: row.split(";")[1] for row in STAFF}
UNIT = "Xã An Bình"


def staff(tmp: Path, more: str = "", **cells: str) -> Path:
    """The roster; ``cells`` adds a cell to the rows of these people, by the last word of the name."""
    rows = [row.format(u=UNIT) for row in STAFF]
    if more:
        rows = [f"{row};{cells.get(row.split(';')[0].split()[-1], '')}" for row in rows]
    return people(tmp, *rows, more=more, name="danh sách.csv")


def plan(name: str, post: str = "Chủ tịch UBND", term: str = "2025-2030", since: str = "01/6/2025") -> str:
    """One row of a succession list."""
    return f"{name};{BORN[name]};{UNIT};{post};{term};{since}"


def review(door: Runs, tmp: Path, *rows: str, day: str = "2023-10-02", flags: tuple[Any, ...] = ()) -> Any:
    """The document of a review of these plans against the roster."""
    list_ = plans(tmp, *rows)
    office = tmp / "danh sách.csv"
    if not office.exists():
        staff(tmp)
    return door("succession", list_, "--roster", office, "--as-of", day, "--format", "json", *flags).document


def out(document: Any) -> dict[str, str]:
    """Name → the one primary reason."""
    return {one["person"]["full_name"]: one["reason"] for one in document["out"]}


def status(document: Any) -> dict[str, str]:
    """Name → how the plan of somebody who stays stands."""
    return {one["person"]["full_name"]: one["status"] for one in document["kept"]}


def test_the_right_people_out_with_one_reason_each(door: Runs, tmp_path: Path) -> None:
    """Age, discipline and a standard that cannot be reached in time; who can be trained in time stays."""
    list_ = discipline(tmp_path, f"Mai Văn Lỗi;10/10/1984;{UNIT};Khiển trách;01/3/2022;1-QĐ;")
    rows = [plan(n) for n in ("Vũ Văn Đủ", "Lê Thị Học", "Phan Văn Già", "Mai Văn Lỗi", "Đỗ Văn Kém", "Tô Thị Trống")]
    document = review(door, tmp_path, *rows, flags=("--discipline", list_))
    assert out(document) == {"Phan Văn Già": "age", "Mai Văn Lỗi": "discipline"}
    assert status(document) == {
        "Vũ Văn Đủ": "ready", "Lê Thị Học": "to_train", "Đỗ Văn Kém": "to_train", "Tô Thị Trống": "unclear",
    }  # fmt: skip
    old = document["out"][0]
    # June 2025 to May 2030
    assert (old["actual"], old["required"]) == (59, {"minimum": 60, "unit": "months"})
    assert old["source"] == {"document": "50-QĐ/TW", "article": "Quy định về đưa ra khỏi quy hoạch"}
    assert (old["named_by_rule"], old["status"], old["requirement"]) == (True, "verified", "months-left-term")
    # decree 33/2023 asks for a full term of who takes the post, too
    assert [(other["reason"], other["requirement"]) for other in old["others"]] == [("age", "months-left")]
    assert document["rule"]["order"] == ["age", "discipline"]
    learns = next(one for one in document["kept"] if one["person"]["full_name"] == "Lê Thị Học")
    # six months from 2 October 2023
    assert (learns["courses"], learns["ready_on"]) == (["theory-intermediate"], "2024-04-02")


def test_two_failing_years_take_a_plan_away(door: Runs, tmp_path: Path) -> None:
    """The law ends the service of who failed twice in a row; its clause is told, as the rule names none."""
    ratings = written(
        tmp_path / "xếp loại.csv", "KẾT QUẢ XẾP LOẠI", "Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại",
        f"Vũ Văn Đủ;{BORN['Vũ Văn Đủ']};{UNIT};2021;KHTNV", f"Vũ Văn Đủ;{BORN['Vũ Văn Đủ']};{UNIT};2022;KHTNV",
        f"Cao Thị Mới;{BORN['Cao Thị Mới']};{UNIT};2021;HTNV", f"Cao Thị Mới;{BORN['Cao Thị Mới']};{UNIT};2022;KHTNV",
    )  # fmt: skip
    rows = (plan("Vũ Văn Đủ"), plan("Cao Thị Mới"))
    document = review(door, tmp_path, *rows, flags=("--evaluations", ratings))
    assert (out(document), status(document)) == ({"Vũ Văn Đủ": "rating"}, {"Cao Thị Mới": "ready"})
    (one,) = document["out"]
    assert (one["requirement"], one["named_by_rule"]) == ("rating-on-record", False)
    assert "52/2019" in one["source"]["document"]
    assert "rating-on-record" in document["kept"][0]["to_decide"]
    # the same from the workspace
    (tmp_path / "cadre-audit.toml").write_text('evaluations = { 2022 = "xếp loại.csv" }\n', encoding="utf-8")
    config = ("--config", tmp_path / "cadre-audit.toml")
    assert out(review(door, tmp_path, *rows, flags=config)) == {"Vũ Văn Đủ": "rating"}


def test_several_reasons_have_one_primary_one(door: Runs, tmp_path: Path) -> None:
    """The rule names age before discipline; the other reasons are further detail."""
    list_ = discipline(tmp_path, f"Phan Văn Già;30/5/1968;{UNIT};Cảnh cáo;01/3/2022;1-QĐ;")
    (one,) = review(door, tmp_path, plan("Phan Văn Già"), flags=("--discipline", list_))["out"]
    assert (one["reason"], one["requirement"]) == ("age", "months-left-term")
    assert [other["reason"] for other in one["others"]] == ["age", "discipline"]
    assert one["also"] == ["months-left", "no-discipline"]


def test_a_standard_that_comes_too_late(door: Runs, tmp_path: Path) -> None:
    """Six months of theory do not fit before 1 March 2024; with an earlier review they do."""
    row = plan("Lê Thị Học", since="01/3/2024", term="")
    document = review(door, tmp_path, row)
    assert out(document) == {"Lê Thị Học": "standard"}
    (one,) = document["out"]
    assert (one["requirement"], one["named_by_rule"]) == ("political-theory", False)
    assert one["source"]["document"] == "33/2023/NĐ-CP"
    assert status(review(door, tmp_path, row, day="2023-09-01")) == {"Lê Thị Học": "to_train"}


def test_an_office_may_count_standards_now(door: Runs, tmp_path: Path) -> None:
    """With ``--standards-now`` time to be trained does not count."""
    document = review(door, tmp_path, plan("Lê Thị Học"), flags=("--standards-now",))
    assert out(document) == {"Lê Thị Học": "standard"}


@pytest.mark.parametrize(
    ("born", "found"), [("31/5/1968", "out"), ("01/6/1968", "stays"), ("30/6/1968", "stays"), ("1968", "out")]
)
def test_the_month_of_birth_decides(born: str, found: str, door: Runs, tmp_path: Path) -> None:
    """Sixty months from June 2025 end in June 2030: born in June 1968 is enough, in May is not; a year is January."""
    people(tmp_path, f"Vũ Văn Đủ;{born};Nam;Kinh;{UNIT};VP-TK;12/12;Đại học;Trung cấp", name="danh sách.csv")
    document = review(door, tmp_path, f"Vũ Văn Đủ;{born};{UNIT};Chủ tịch UBND;2025-2030;01/6/2025")
    assert ("Vũ Văn Đủ" in out(document)) == (found == "out")


def test_a_term_of_which_only_the_year_is_told(door: Runs, tmp_path: Path) -> None:
    """Born in May 1968: enough for a term that begins by May 2025, short from June on; the day settles it."""
    row = plan("Phan Văn Già", since="")
    assert status(review(door, tmp_path, row)) == {"Phan Văn Già": "unclear"}
    assert status(review(door, tmp_path, row, flags=("--term-from", "2025-05-01"))) == {"Phan Văn Già": "ready"}
    assert out(review(door, tmp_path, row, flags=("--term-from", "2025-06-01"))) == {"Phan Văn Già": "age"}


@pytest.mark.parametrize(
    ("day", "reasons"),
    [
        ("2021-12-27", {}),
        ("2021-12-28", {"Phan Văn Già": "age", "Mai Văn Lỗi": "discipline"}),
        ("2025-10-07", {"Phan Văn Già": "age", "Mai Văn Lỗi": "discipline"}),
        ("2025-10-08", {"Đủ": "rating"}),
    ],
)
def test_the_day_before_and_the_day_of_each_rule(
    day: str, reasons: dict[str, str], door: Runs, tmp_path: Path
) -> None:
    """Before the first rule nobody is out; the second names rating and not discipline, which stays for a person."""
    rated = "Xếp loại năm 2024" if day >= "2025" else "Xếp loại năm 2020"
    staff(tmp_path, rated, Đủ="KHTNV", Già="HTT", Lỗi="HTT")
    list_ = discipline(tmp_path, f"Mai Văn Lỗi;10/10/1984;{UNIT};Khiển trách;01/3/2021;1-QĐ;")
    rows = [plan(n, since="", term="") for n in ("Vũ Văn Đủ", "Phan Văn Già", "Mai Văn Lỗi")]
    flags = ("--discipline", list_, "--term-from", "2026-06-01")
    document = review(door, tmp_path, *rows, day=day, flags=flags)
    assert {name.replace("Vũ Văn ", ""): reason for name, reason in out(document).items()} == reasons
    if day == "2025-10-08":
        lapsed = next(one for one in document["kept"] if one["person"]["full_name"] == "Mai Văn Lỗi")
        assert "discipline-on-record" in lapsed["to_decide"]
        assert document["rule"]["order"] == ["standard", "rating"]


def test_the_order_of_the_second_rule(door: Runs, tmp_path: Path) -> None:
    """377-QĐ/TW names standards before rating: who fails both is out for the standard."""
    staff(tmp_path, "Xếp loại năm 2024", Kém="KHTNV")
    document = review(door, tmp_path, plan("Đỗ Văn Kém", since="", term=""), day="2025-10-08",
                      flags=("--standards-now",))  # fmt: skip
    (one,) = document["out"]
    assert (one["reason"], one["source"]["document"]) == ("standard", "377-QĐ/TW")
    assert [other["reason"] for other in one["others"]][-1] == "rating"


def test_who_retires_before_the_term_is_out_under_any_rule(door: Runs, tmp_path: Path) -> None:
    """He retires in May 2030, before a term of 2031, by the law of retirement; no rule on plans is needed."""
    document = review(door, tmp_path, plan("Phan Văn Già", since="", term="2031-2036"), day="2025-10-08")
    (one,) = document["out"]
    assert (one["reason"], one["requirement"], one["named_by_rule"]) == ("age", "retires-before-term", False)
    assert one["source"]["document"] == "135/2020/NĐ-CP"


@pytest.mark.parametrize(
    ("day", "over"), [("2021-12-27", []), ("2021-12-28", ["per_post"]), ("2025-10-08", ["per_post"])]
)
def test_three_people_for_a_post(day: str, over: list[str], door: Runs, tmp_path: Path) -> None:
    """Four are one too many since 28 December 2021; three are not."""
    names = ("Vũ Văn Đủ", "Lê Thị Học", "Mai Văn Lỗi", "Cao Thị Mới")
    rows = [plan(name, since="", term="") for name in names]
    document = review(door, tmp_path, *rows, day=day)
    assert [one["limit"] for one in document["limits"]] == over
    if over:
        (one,) = document["limits"]
        assert (one["found"], one["most"], one["names"]) == (4, 3, list(names))
    list_ = plans(tmp_path, *rows)
    run = ("succession", list_, "--roster", tmp_path / "danh sách.csv", "--as-of", day, "--ignore", "political-theory")
    assert door(*run, "--fail-on", "gap").code == bool(over)
    assert review(door, tmp_path, *rows[:3], day=day)["limits"] == []


@pytest.mark.parametrize(("day", "over"), [("2021-12-27", []), ("2023-10-02", ["per_person"])])
def test_three_posts_for_a_person(day: str, over: list[str], door: Runs, tmp_path: Path) -> None:
    """Four posts of one person; three are allowed."""
    posts = ("Chủ tịch UBND", "Bí thư Đảng ủy", "Chủ tịch HĐND", "Phó Chủ tịch UBND")
    rows = [plan("Vũ Văn Đủ", post=post) for post in posts]
    document = review(door, tmp_path, *rows, day=day)
    assert [one["limit"] for one in document["limits"]] == over
    assert review(door, tmp_path, *rows[:3], day=day)["limits"] == []


@pytest.mark.parametrize(("day", "found"), [("2025-10-07", []), ("2025-10-08", ["not_higher_lower"])])
def test_only_higher_posts(day: str, found: list[str], door: Runs, tmp_path: Path) -> None:
    """Since 8 October 2025: a chair is not planned for deputy; of secretary and chair nothing tells the higher one."""
    row = plan("Chủ Tịch Cũ", post="Phó Chủ tịch UBND", since="", term="")
    assert [one["limit"] for one in review(door, tmp_path, row, day=day)["limits"]] == found
    list_ = plans(tmp_path, plan("Chủ Tịch Cũ", post="Bí thư Đảng ủy", since="", term=""))
    run = ("succession", list_, "--roster", tmp_path / "danh sách.csv", "--as-of", day, "--lang", "en")
    told = " ".join(door(*run).out.split())
    assert ("Whether the planned post is a higher one cannot be told of 1 plans" in told) == bool(found)


def test_shares_with_those_not_stated(door: Runs, tmp_path: Path) -> None:
    """Of four people two women, one 39 years old on 2 October 2023, one 40 that day; a blank is in no group."""
    people(
        tmp_path,
        f"Vũ Văn Đủ;02/10/1983;Nam;Kinh;{UNIT};VP-TK;12/12;Đại học;Trung cấp",
        f"Lê Thị Học;03/10/1983;Nữ;Tày;{UNIT};TP-HT;12/12;Đại học;Trung cấp",
        f"Tô Thị Trống;1983;Nữ;;{UNIT};VP-TK;12/12;Đại học;Trung cấp",
        f"Mai Văn Lỗi;01/10/1972;;Kinh;{UNIT};TC-KT;12/12;Đại học;Trung cấp",
        name="danh sách.csv",
    )
    births = ("02/10/1983", "03/10/1983", "1983", "01/10/1972")
    names = ("Vũ Văn Đủ", "Lê Thị Học", "Tô Thị Trống", "Mai Văn Lỗi")
    rows = [f"{n};{b};{UNIT};Bí thư Đảng ủy;;" for n, b in zip(names, births, strict=True)]
    document = review(door, tmp_path, *rows)
    found = {one["id"]: (one["share"]["k"], one["share"]["n"], one["not_stated"]) for one in document["shares"]}
    assert found == {
        "women": (2, 4, 1), "young": (1, 4, 1), "ethnic_minority": (1, 4, 1), "band_under_40": (1, 4, 1),
        "band_40_to_50": (1, 4, 1), "band_over_50": (1, 4, 0),
    }  # fmt: skip
    wanted = {one["id"]: (one["wanted_percent"], one["attained"]) for one in document["shares"]}
    assert wanted == {
        "women": (25, "yes"), "young": (15, "yes"), "ethnic_minority": (None, None), "band_under_40": (None, None),
        "band_40_to_50": (None, None), "band_over_50": (None, None),
    }  # fmt: skip


def test_the_structure_is_that_of_targets(door: Runs) -> None:
    """Of the eight people of the sample some are not told of: the same shares and answers in both verbs."""
    plan_, roster = SAMPLES / "quy-hoach-tan-son-2023.xlsx", SAMPLES / "xa-tan-son-2023.xlsx"
    day = ("--as-of", "2023-09-15", "--format", "json")
    groups = door("succession", plan_, "--roster", roster, *day).document["shares"]
    found = {one["target"]: (one["share"], one["not_stated"], one["attained"]) for one in groups if one["target"]}
    targets = door("targets", roster, "--succession", plan_, *day).document["targets"]
    measured = {
        one["target"]: (one["share"], one["share_up_to"]["k"] - one["share"]["k"], one["attained"])
        for one in targets
        if one["population"] == "succession"
    }
    assert found == measured
    assert found["women-in-succession"][0]["n"] == 8


def test_an_office_sets_its_own_share_of_plans(door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of its workspace, by the id of the shipped one: one woman of two is less than 60 %."""
    (tmp_path / "chi-tieu.yaml").write_text(
        "targets:\n  - id: women-in-succession\n    title: {vi: Nữ, en: Women}\n    population: {of: succession}\n"
        "    counts: {kind: sex, sex: female}\n    percent: 60\n    set_by: {office: {vi: Huyện, en: District}}\n",
        encoding="utf-8",
    )
    (tmp_path / "cadre-audit.toml").write_text('targets = ["chi-tieu.yaml"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    people(
        tmp_path,
        f"Vũ Văn Đủ;02/10/1983;Nam;Kinh;{UNIT};VP-TK;12/12;Đại học;Trung cấp",
        f"Lê Thị Học;03/10/1983;Nữ;Tày;{UNIT};TP-HT;12/12;Đại học;Trung cấp",
        name="danh sách.csv",
    )
    rows = [f"{n};{b};{UNIT};Bí thư Đảng ủy;;" for n, b in (("Vũ Văn Đủ", "02/10/1983"), ("Lê Thị Học", "03/10/1983"))]
    women = next(one for one in review(door, tmp_path, *rows)["shares"] if one["id"] == "women")
    assert (women["wanted_percent"], women["attained"], women["source"]) == (60, "no", None)


def test_numbers_of_the_earlier_rule_end_with_it(door: Runs, tmp_path: Path) -> None:
    """The shares of 50-QĐ/TW are cited no longer since 8 October 2025."""
    document = review(door, tmp_path, plan("Vũ Văn Đủ", since="", term=""), day="2025-10-08")
    assert {one["wanted_percent"] for one in document["shares"]} == {None}


def test_posts_without_a_ready_successor(door: Runs, tmp_path: Path) -> None:
    """The post of secretary has a ready successor, that of chair only one who has to be trained."""
    rows = (plan("Vũ Văn Đủ", post="Bí thư Đảng ủy"), plan("Lê Thị Học"))
    document = review(door, tmp_path, *rows)
    posts = {one["position"]: (one["planned"], one["ready"], one["to_train"]) for one in document["posts"]}
    assert posts == {"party_secretary": (1, 1, 0), "committee_chair": (1, 0, 1)}
    assert document["counts"]["posts_without_successor"] == 1
    assert {one["position"] for one in document["in"]} == {"committee_chair"}


def test_a_planned_post_that_nobody_holds(door: Runs, tmp_path: Path) -> None:
    """It waits for a successor all the more: with nobody ready it is told, with somebody ready it is counted."""
    ready, out_ = plan("Vũ Văn Đủ", post="Chủ tịch HĐND"), plan("Phan Văn Già", post="Chủ tịch UBMTTQ")
    document = review(door, tmp_path, ready, out_)
    posts = {one["position"]: (one["holders"], one["ready"], one["out"]) for one in document["posts"]}
    assert posts["council_chair"] == ([], 1, 0)
    assert posts["front_chair"] == ([], 0, 1)
    assert (document["counts"]["leading_posts"], document["counts"]["posts_without_successor"]) == (4, 3)
    assert "front_chair" in {one["position"] for one in document["in"]}


def test_who_else_would_qualify(door: Runs, tmp_path: Path) -> None:
    """Ready first, then fewer courses; never who is planned already, holds the post, is too old or not known.

    How long a degree takes no source says, so that who lacks one cannot be dated.
    """
    document = review(door, tmp_path, plan("Vũ Văn Đủ"), flags=("--position", "Chủ tịch UBND", "--per-post", "9"))
    found = [(one["person"]["full_name"], one["status"], one["courses"], one["ready_on"]) for one in document["in"]]
    assert found == [
        ("Cao Thị Mới", "ready", [], "2023-10-02"), ("Mai Văn Lỗi", "ready", [], "2023-10-02"),
        ("Lê Thị Học", "to_train", ["theory-intermediate"], "2024-04-02"),
        ("Bí Thư Cũ", "ready", [], "2023-10-02"),
    ]  # fmt: skip
    few = review(door, tmp_path, plan("Vũ Văn Đủ"), flags=("--position", "Chủ tịch UBND", "--per-post", "2"))
    assert [one["person"]["full_name"] for one in few["in"]] == ["Cao Thị Mới", "Mai Văn Lỗi"]
    assert few["posts"][0]["further"] == 4


def test_no_man_is_looked_for_to_chair_the_womens_union(door: Runs, tmp_path: Path) -> None:
    """Of who is known to be a man."""
    document = review(door, tmp_path, plan("Vũ Văn Đủ"), flags=("--position", "women_chair", "--per-post", "9"))
    assert {one["person"]["full_name"] for one in document["in"]} == {"Lê Thị Học", "Cao Thị Mới"}


@pytest.mark.parametrize(
    ("title", "due"),
    [("tính đến ngày 02/10/2022", False), ("tính đến ngày 01/10/2022", True), ("", False)],
)
def test_the_yearly_review(title: str, due: bool, door: Runs, tmp_path: Path) -> None:
    """A list of more than a year ago is due; one without a day says so."""
    staff(tmp_path)
    list_ = plans(tmp_path, plan("Vũ Văn Đủ"), title=f"DANH SÁCH QUY HOẠCH {title}")
    run = ("succession", list_, "--roster", tmp_path / "danh sách.csv", "--as-of", "2023-10-02", "--lang", "en")
    told = " ".join(door(*run).out.split())
    assert ("more than a year ago; the yearly review is due (no clause was read for this day)" in told) == due
    ruled = door(*run[:5], "2025-10-08", "--lang", "en").out
    assert ("the yearly review of 377-QĐ/TW is due" in " ".join(ruled.split())) == bool(title)
    assert ("The list names no day of its own" in told) == (not title)


def test_new_entries_by_the_offices_own_rule(door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is new against the earlier list and misses degree or theory: as the office's own rule, never as law."""
    staff(tmp_path)
    earlier = plans(tmp_path, plan("Vũ Văn Đủ"), name="năm trước.csv")
    list_ = plans(tmp_path, *(plan(n) for n in ("Vũ Văn Đủ", "Lê Thị Học", "Cao Thị Mới", "Tô Thị Trống")))
    run = ("succession", list_, "--roster", tmp_path / "danh sách.csv", "--as-of", "2023-10-02", "--before", earlier)
    plain = door(*run, "--format", "json").document
    assert [(one["person"]["full_name"], one["state"]) for one in plain["new"]] == [
        ("Lê Thị Học", None), ("Cao Thị Mới", None), ("Tô Thị Trống", None),
    ]  # fmt: skip
    (tmp_path / "cadre-audit.toml").write_text(
        '[new_entries]\nprofessional_level = "bachelor"\npolitical_theory = "intermediate"\ndocument = "12-HD/HU"\n',
        encoding="utf-8",
    )
    monkeypatch.chdir(tmp_path)
    ruled = door(*run, "--format", "json").document
    assert [(one["person"]["full_name"], one["state"]) for one in ruled["new"]] == [
        ("Lê Thị Học", "short"), ("Cao Thị Mới", "meets"), ("Tô Thị Trống", "unknown"),
    ]  # fmt: skip
    told = " ".join(door(*run, "--lang", "en").out.split())
    assert "the office's own rule (not the law's; document: 12-HD/HU): 1/3 (33.3 %); not known: 1" in told
    assert ruled["out"] == []


def test_people_who_are_not_in_the_roster(door: Runs, tmp_path: Path) -> None:
    """They are listed, count for the limits, and make the run stop where unknown is watched."""
    staff(tmp_path)
    list_ = plans(tmp_path, plan("Vũ Văn Đủ"), f"Không Có Ai;01/01/1980;{UNIT};Chủ tịch UBND;;")
    run = ("succession", list_, "--roster", tmp_path / "danh sách.csv", "--as-of", "2023-10-02", "--format", "json")
    answer = door(*run)
    assert [one["person"]["full_name"] for one in answer.document["not_in_roster"]] == ["Không Có Ai"]
    assert [door(*run, "--fail-on", watched).code for watched in ("never", "gap", "unknown")] == [0, 0, 1]
    assert answer.code == 0


def test_the_column_of_the_roster(door: Runs, tmp_path: Path) -> None:
    """The word roster takes it; a list alone is read for its own facts."""
    office = staff(tmp_path, "Quy hoạch", Đủ="Chủ tịch UBND", Già="Bí thư Đảng ủy")
    flags = ("--as-of", "2023-10-02", "--term-from", "2025-06-01", "--format", "json")
    document = door("succession", "roster", "--roster", office, *flags).document
    assert (out(document), status(document)) == ({"Phan Văn Già": "age"}, {"Vũ Văn Đủ": "ready"})
    alone = door("succession", office, *flags).document
    assert (out(alone), status(alone)) == ({"Phan Văn Già": "age"}, {"Vũ Văn Đủ": "ready"})
    assert alone["posts"] == []


def test_the_sample(door: Runs) -> None:
    """One out for age; a plan for a post of the district and a person of no roster are told as problems."""
    document = door(*SAMPLE, "--format", "json").document
    assert out(document) == {"Đàm Văn Khánh": "age"}
    assert document["out"][0]["actual"] == 55
    counts = document["counts"]
    assert (counts["plans"], counts["planned_people"], counts["plans_ready"], counts["plans_to_train"]) == (8, 7, 1, 5)
    assert (counts["leading_posts"], counts["posts_without_successor"]) == (11, 10)
    warned = door(*SAMPLE, "--discipline", SAMPLES / "ky-luat-tan-son-2023.csv", "--format", "json").document
    assert [one["reason"] for one in warned["out"]] == ["discipline", "discipline", "age"]


@pytest.mark.parametrize("day", ["2020-06-01", "2023-10-02", "2025-10-07", "2025-10-08"])
def test_succession_keeps_its_contract(day: str, door: Runs) -> None:
    """The schema holds; every plan has one state; every row that is out one reason."""
    run = ("succession", PLANS, "--roster", TAN_SON, "--as-of", day, "--before", PLANS, "--format", "json")
    document = door(*run, "--discipline", SAMPLES / "ky-luat-tan-son-2023.csv").document
    schema = json.loads((folder("schemas") / "json" / "succession.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(document)) == []
    counts = document["counts"]
    states = ("plans_ready", "plans_to_train", "plans_unclear", "plans_holds_it", "plans_not_in_roster", "out")
    assert sum(counts[name] for name in states) == counts["plans"]
    assert sum(counts[f"out_{reason}"] for reason in ("age", "discipline", "standard", "rating")) == counts["out"]
    assert document["new"] == []


@pytest.mark.parametrize("own", ["vi", "en"])
def test_the_workbook(own: str, door: Runs, tmp_path: Path) -> None:
    """Lists of who is out and who would qualify, each with places to sign."""
    path = tmp_path / "rà soát.xlsx"
    door(*SAMPLE, "--lang", own, "-o", path)
    book = load_workbook(path)
    names = {"vi": ("Đề nghị xem xét đưa ra khỏi quy", "Nguồn có thể bổ sung quy hoạch"),
             "en": ("Out of the plan", "Who else would qualify")}[own]  # fmt: skip
    signing = {"vi": "NGƯỜI LẬP BIỂU", "en": "DRAWN UP BY"}[own]
    for title in names:
        sheet = next(one for one in book.worksheets if one.title.startswith(title[:28]))
        assert any(cell.value == signing for row in sheet.iter_rows() for cell in row)


def test_wrong_use(door: Runs, tmp_path: Path) -> None:
    """One sentence each."""
    assert "No succession list is named" in refused(door("succession", "--lang", "en"), 2)
    assert "no roster" in refused(door("succession", "roster", "--lang", "en"), 2).lower()
    office = staff(tmp_path)
    empty = door("succession", plans(tmp_path), "--roster", office, "--lang", "en")
    assert (empty.code, empty.out) == (4, "")


def test_the_workspace_names_the_lists(door: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rosters, plans and discipline without a flag; a wrong level of the own rule is told with those allowed."""
    staff(tmp_path)
    plans(tmp_path, plan("Vũ Văn Đủ"), plan("Mai Văn Lỗi"), name="qh.csv")
    discipline(tmp_path, f"Mai Văn Lỗi;10/10/1984;{UNIT};Khiển trách;01/3/2022;1-QĐ;")
    settings = 'rosters = "danh sách.csv"\nsuccession = "qh.csv"\ndiscipline = "kỷ luật.csv"\n'
    (tmp_path / "cadre-audit.toml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    document = door("succession", "--as-of", "2023-10-02", "--format", "json").document
    assert (out(document), status(document)) == ({"Mai Văn Lỗi": "discipline"}, {"Vũ Văn Đủ": "ready"})
    wrong = settings + '[new_entries]\npolitical_theory = "high"\n'
    (tmp_path / "cadre-audit.toml").write_text(wrong, encoding="utf-8")
    told = refused(door("succession", "--lang", "en"), 2)
    assert "new_entries.political_theory" in told
    assert "advanced" in told


def test_a_plan_without_a_unit(door: Runs, tmp_path: Path) -> None:
    """The post of such a plan stands by itself beside those of units that are known."""
    document = review(door, tmp_path, "Không Là Ai;01/01/1980;;Chủ tịch UBND;;")
    assert [(one["unit"], one["planned"]) for one in document["posts"] if one["position"] == "committee_chair"] == [
        (None, 1), (UNIT, 0),
    ]  # fmt: skip
