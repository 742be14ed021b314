"""``targets`` through the door: Lập Thạch, plans, standards, pace, wrong use, hostile files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Runs
from .office import EVERYBODY, SAMPLES, TAN_SON, roster

HEADS = SAMPLES / "lap-thach-2022" / "can-bo-chu-chot.xlsx"
OWN = SAMPLES / "lap-thach-2022" / "chi-tieu.yaml"
PLANS = SAMPLES / "quy-hoach-tan-son-2023.xlsx"
STANDARDS = """targets:
  - id: all-standards
    title: {vi: Đạt tiêu chuẩn, en: Meets the standards}
    population: {of: people, kinds: [civil_servant]}
    counts: {kind: standards%s}
    percent: %s
    set_by: {office: {vi: Phòng Nội vụ, en: the division}}
"""
LOCAL_HEADINGS = "Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Người địa phương"


def written(folder: Path, text: str, name: str = "own.yaml") -> Path:
    """A file with this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def told(door: Runs, *arguments: Any) -> dict[str, Any]:
    """The targets of a run by their ids."""
    return {one["target"]: one for one in door("targets", *arguments, "--format", "json").document["targets"]}


def secretaries(folder: Path, not_local: int, day: str, name: str) -> Path:
    """Twenty communes, of which so many have a secretary who is not local."""
    names = ["An", "Bình", "Chiến", "Dũng", "Giang", "Hà", "Hải", "Khánh", "Lâm", "Lợi",
             "Minh", "Nam", "Phong", "Quân", "Sơn", "Tài", "Thành", "Tùng", "Việt", "Vinh"]  # fmt: skip
    rows = [
        f"Đỗ Văn {name};1/2/1980;Xã Tân {name};Bí thư Đảng ủy;{'không' if i < not_local else 'có'}"
        for i, name in enumerate(names)
    ]
    title = f"DANH SÁCH CÁN BỘ{f' (tính đến ngày {day})' if day else ''}"
    return written(folder, "\n".join([title, LOCAL_HEADINGS, *rows, ""]), name)


def test_lap_thach_against_its_target(door: Runs) -> None:
    """7/20 = 35.0 % against 30 % by 2025: 5.0 points above, more than three years early."""
    one = told(door, HEADS, "--targets", OWN)["non-local-secretaries"]
    assert (one["share"], one["share_up_to"], one["percents"]) == ({"k": 7, "n": 20}, {"k": 7, "n": 20}, [35.0, 35.0])
    assert (one["percent"], one["attained"], one["points"], one["needed"]) == (30.0, "yes", [5.0, 5.0], [0, 0])
    assert (one["due"], one["due_year"], one["months_left"]) == ("2025-12-31", 2025, 41)


def test_cells_of_several_posts_matter_only_where_posts_are_judged(door: Runs, tmp_path: Path) -> None:
    """Heads that hold two posts are what a list of heads is made of: nothing to look at, but for the standards."""
    own = written(tmp_path, STANDARDS % ("", 50))
    codes = [
        {one["code"] for one in door("targets", HEADS, "--targets", file, "--format", "json").document["problems"]}
        for file in (OWN, own)
    ]
    assert ["position_several" in found for found in codes] == [False, True]


@pytest.mark.parametrize(
    ("own", "wanted"),
    [
        (
            "vi",
            "7/20 (35,0 %); chỉ tiêu ít nhất 30 % đến hết năm 2025 (do Huyện ủy Lập Thạch đặt ra, nghị quyết theo bài "
            "báo ngày 04/7/2022). Đã đạt, cao hơn 5,0 điểm %. Đạt trước hạn 3 năm 5 tháng.",
        ),
        (
            "en",
            "7/20 (35.0 %); wanted at least 30 % by the end of 2025 (set by the Party committee of Lập Thạch district, "
            "nghị quyết theo bài báo ngày 04/7/2022). Attained, 5.0 points above. Ahead of the due day by 3 years 5 "
            "months.",
        ),
    ],
)  # fmt: skip
def test_the_target_is_told_as_sentences(own: str, wanted: str, door: Runs) -> None:
    """Share, value, office, distance and time; points are points."""
    assert wanted in door("targets", HEADS, "--targets", OWN, "--lang", own, "--format", "plain").out


def test_plans_are_not_measured_without_plans(door: Runs) -> None:
    """And the flag that is missing is named."""
    one = told(door, HEADS)["women-in-succession"]
    assert (one["share"], one["attained"], one["why_not"]) == (None, "cannot_tell", "no_succession")
    assert "--succession" in door("targets", HEADS, "--lang", "en", "--format", "plain").out


def test_plans_of_tan_son(door: Runs) -> None:
    """Nine rows are eight people; one woman by the roster, of two no sex is known; five were born after 15/9/1983."""
    found = told(door, TAN_SON, "--succession", PLANS)
    women, young = found["women-in-succession"], found["young-in-succession"]
    assert (women["share"], women["share_up_to"]) == ({"k": 1, "n": 8}, {"k": 3, "n": 8})
    assert (women["attained"], women["needed"], women["source"]["document"]) == ("cannot_tell", [0, 1], "50-QĐ/TW")
    # 1983-05-10 is 40 on 15 September 2023, 1968 and 1982 are older
    assert (young["share"], young["attained"]) == ({"k": 5, "n": 8}, "yes")


@pytest.mark.parametrize(("day", "code"), [("2025-10-07", 0), ("2025-10-08", 4), ("2021-12-28", 0), ("2021-12-27", 4)])
def test_shares_in_plans_hold_in_the_days_of_regulation_50(day: str, code: int, door: Runs) -> None:
    """From its first to its last day; on the days around them there is no target, and that is said."""
    answer = door("targets", TAN_SON, "--as-of", day, "--lang", "en")
    assert answer.code == code
    assert ("No target is in force" in answer.err) == (code == 4)


def test_what_is_only_measured_when_asked_for(door: Runs) -> None:
    """Shares of a committee: never unasked, since no roster is known to be that of one."""
    document = door("targets", HEADS, "--targets", OWN, "--as-of", "2025-06-01", "--format", "json").document
    assert {one["target"] for one in document["targets"]} == {
        "non-local-secretaries", "women-in-succession", "young-in-succession",
    }  # fmt: skip
    assert document["counts"]["targets_not_asked"] == 2
    asked = told(door, HEADS, "--target", "women-in-committee", "--as-of", "2025-06-01")
    assert (list(asked), asked["women-in-committee"]["share"]["n"]) == (["women-in-committee"], 60)


@pytest.mark.parametrize(
    ("percent", "attained", "needed"),
    [(20, "yes", [0, 0]), (21, "cannot_tell", [0, 1]), (60, "cannot_tell", [0, 2]), (61, "no", [1, 3])],
)
def test_who_meets_all_standards(percent: int, attained: str, needed: list[int], door: Runs, tmp_path: Path) -> None:
    """One meets all; a gap and one with time are no; a blank and what a person must judge are open: 1/5 to 3/5."""
    own = written(tmp_path, STANDARDS % ("", percent))
    one = told(door, roster(tmp_path, *EVERYBODY), "--targets", own, "--target", "all-standards")["all-standards"]
    assert (one["share"], one["share_up_to"]) == ({"k": 1, "n": 5}, {"k": 3, "n": 5})
    assert (one["attained"], one["needed"]) == (attained, needed)


def test_only_some_requirements_may_be_counted(door: Runs, tmp_path: Path) -> None:
    """The level alone: three have the degree, two do not, whatever time the law gives; one cell is blank."""
    own = written(tmp_path, STANDARDS % (", requirements: [professional-level]", 50))
    one = told(door, roster(tmp_path, *EVERYBODY), "--targets", own, "--target", "all-standards")["all-standards"]
    assert (one["share"], one["share_up_to"]) == ({"k": 2, "n": 5}, {"k": 3, "n": 5})


def test_a_requirement_that_nobody_knows_is_told(door: Runs, tmp_path: Path) -> None:
    """With the nearest one."""
    own = written(tmp_path, STANDARDS % (", requirements: [professional-levle]", 50))
    answer = door("targets", roster(tmp_path, *EVERYBODY), "--targets", own, "--lang", "en")
    assert (answer.code, "professional-level" in answer.err) == (2, True)


def test_commune_staff_trained_by_2015(door: Runs, tmp_path: Path) -> None:
    """Decision 1374: measured on its last day, with no time left, and not the day after."""
    path = roster(tmp_path, *EVERYBODY)
    one = told(door, path, "--as-of", "2015-12-31", "--target", "commune-staff-trained")["commune-staff-trained"]
    assert (one["percent"], one["days_left"], one["source"]["document"]) == (90.0, 0, "1374/QĐ-TTg")
    assert door("targets", path, "--as-of", "2016-01-01", "--target", "commune-staff-trained").code == 4


def test_the_pace_from_an_earlier_roster(door: Runs, tmp_path: Path) -> None:
    """3 of 20 on 4 July 2018, 7 of 20 four years later: 5 points a year; the 50 % of 2026 come just in time."""
    text = OWN.read_text(encoding="utf-8").replace("percent: 30", "percent: 55")
    own = written(tmp_path, text.replace("due_year: 2025", "due: 2026-07-04"))
    now, then = secretaries(tmp_path, 7, "04/7/2022", "now.csv"), secretaries(tmp_path, 3, "04/7/2018", "then.csv")
    one = told(door, now, "--targets", own, "--baseline-roster", then)["non-local-secretaries"]
    assert (one["pace"], one["on_time"], one["attained"], one["needed"]) == ([5.0, 5.0], "yes", "no", [4, 4])
    assert one["earlier"] == {
        "day": "2018-07-04", "share": {"k": 3, "n": 20}, "share_up_to": {"k": 3, "n": 20}, "source": str(then),
    }  # fmt: skip
    out = door("targets", now, "--targets", own, "--baseline-roster", then, "--format", "plain").out
    assert "Mức thay đổi: +5,0 điểm % mỗi năm kể từ 04/7/2018 (3/20 (15,0 %), " in out
    assert "Nếu giữ mức này (tính theo đường thẳng) thì đến hạn đạt chỉ tiêu." in out


@pytest.mark.parametrize(
    ("day", "flags", "said"),
    [
        ("", (), "It is not known for which day"),
        ("04/7/2022", (), "has to lie before"),
        ("05/7/2022", (), "has to lie before"),
        ("", ("--baseline-as-of", "4/7/2022"), "has to lie before"),
        ("", ("--baseline-as-of", "3/7/2022"), ""),
    ],
)
def test_the_earlier_roster_is_of_an_earlier_day(
    day: str, flags: tuple[str, ...], said: str, door: Runs, tmp_path: Path
) -> None:
    """Its title or the flag tells which; the same day is not earlier."""
    then = secretaries(tmp_path, 3, day, "then.csv")
    answer = door("targets", HEADS, "--targets", OWN, "--baseline-roster", then, *flags, "--lang", "en")
    assert (answer.code, said in answer.err) == (2 if said else 0, True)


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--target", "women-in-sucession"), "women-in-succession"),
        (("--targets", "none.yaml"), "There is no file of targets none.yaml"),
        (("--baseline-as-of", "2020-01-01"), "--baseline-roster"),
    ],
)
def test_wrong_use_is_one_sentence(flags: tuple[str, ...], said: str, door: Runs) -> None:
    """Exit code 2, nothing on stdout."""
    answer = door("targets", HEADS, *flags, "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def test_faults_of_targets_have_their_places(door: Runs, tmp_path: Path) -> None:
    """Line and column, the allowed values, no traceback."""
    own = written(tmp_path, OWN.read_text(encoding="utf-8").replace("percent: 30", "percent: 300"))
    answer = door("targets", HEADS, "--targets", own, "--lang", "en")
    assert (answer.code, answer.out) == (4, "")
    assert "own.yaml:11:14: " in answer.err


def test_the_workspace_names_targets_and_key_posts(door: Runs, tmp_path: Path) -> None:
    """Patterns are resolved from the file's folder; the flag goes before it."""
    (tmp_path / "chi-tieu").mkdir()
    written(tmp_path / "chi-tieu", OWN.read_text(encoding="utf-8"), "a.yaml")
    (tmp_path / "cadre-audit.toml").write_text(f'rosters = "{HEADS}"\ntargets = "chi-tieu/*.yaml"\n', encoding="utf-8")
    assert "non-local-secretaries" in told(door)
    other = written(tmp_path, OWN.read_text(encoding="utf-8").replace("non-local-secretaries", "other"))
    assert set(told(door, "--targets", other)) == {"other", "women-in-succession", "young-in-succession"}


def test_a_key_of_the_workspace_is_told_when_it_is_wrong(door: Runs, tmp_path: Path) -> None:
    """With the nearest name."""
    (tmp_path / "cadre-audit.toml").write_text('target = "a.yaml"\n', encoding="utf-8")
    answer = door("targets", HEADS, "--lang", "en")
    assert (answer.code, "targets" in answer.err) == (2, True)


def test_nothing_is_shorter_than_it_is_told(door: Runs, tmp_path: Path) -> None:
    """7/20 against 35.04 %: 0.0 points when rounded, and still not attained."""
    own = written(tmp_path, OWN.read_text(encoding="utf-8").replace("percent: 30", "percent: 35.04"))
    out = door("targets", HEADS, "--targets", own, "--format", "plain", "--lang", "en").out
    assert "Not attained, by less than 0.1 points. More units needed: 1" in out
