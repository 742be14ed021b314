"""``explain`` at the door: who and what is found, what is said when nothing is, and what each format gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, HAS_TIME, SAMPLES, TAN_SON, THAI_NGUYEN, roster

NOBODY = "Phạm Xuân Quỳnh"


def test_a_person_is_found_in_a_roster(door: Runs, tmp_path: Path) -> None:
    """By name, whichever vowel bears the tone, and by the place in the file."""
    path = roster(tmp_path, *EVERYBODY)
    for what in ("Lê Văn Bưởi", "LÊ VĂN BƯỞI", "!4", "roster.csv!4"):
        (person,) = door("explain", what, path, "--format", "json").document["people"]
        assert person["person"]["full_name"] == "Lê Văn Bưởi", what


def test_namesakes_are_all_explained_and_a_unit_tells_them_apart(door: Runs) -> None:
    """Two people of the city are called so."""
    both = door("explain", "Tạ Văn Tiến", THAI_NGUYEN, "--format", "json").document["people"]
    assert [one["person"]["unit"] for one in both] == ["PHƯỜNG AN LẠC", "PHƯỜNG LAM KIỀU"]
    (one,) = door("explain", "Tạ Văn Tiến", THAI_NGUYEN, "--unit", "lam kieu", "--format", "json").document["people"]
    assert one["person"]["unit"] == "PHƯỜNG LAM KIỀU"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_namesakes_are_announced(language: str, door: Runs) -> None:
    """With what tells them apart."""
    said = door("explain", "Tạ Văn Tiến", THAI_NGUYEN, "--format", "terminal", "--lang", language).out
    assert "--unit" in said


def test_nobody_of_the_name_is_wrong_use_with_the_nearest_names(door: Runs) -> None:
    """One sentence, exit 2; without a near name none is invented."""
    near = door("explain", "Hoang Van Doan", TAN_SON, "--lang", "en")
    assert (near.code, near.out) == (2, "")
    assert near.said == [
        "Nobody in the roster is called “Hoang Van Doan”, and no requirement or post is. Did you mean “Hoàng Văn Đoan”?"
    ]
    far = door("explain", NOBODY, TAN_SON, "--lang", "en")
    assert (far.code, len(far.said)) == (2, 1)
    assert "Did you mean" not in far.err


def test_a_name_without_a_roster_is_wrong_use(door: Runs) -> None:
    """Neither a requirement nor a post, and no list to look in."""
    answer = door("explain", NOBODY, "--lang", "vi")
    assert (answer.code, len(answer.said)) == (2, 1)
    assert "tệp danh sách" in answer.err


@pytest.mark.parametrize("what", ["", "  ", "!"])
def test_nothing_to_explain_is_wrong_use(what: str, door: Runs) -> None:
    """An empty text names neither a person nor a requirement."""
    answer = door("explain", what, TAN_SON, "--lang", "en")
    assert (answer.code, answer.said) == (2, ["There is nothing to explain: name a person, a requirement or a post."])


@pytest.mark.parametrize("what", ["professional-level", "Trình độ chuyên môn", "Professional level"])
def test_a_requirement_needs_no_roster(what: str, door: Runs) -> None:
    """By id or as it is printed, in either language."""
    document = door("explain", what, "--format", "json").document
    assert (document["people"], [one["requirement"] for one in document["requirements"]]) == (
        [],
        ["professional-level"],
    )


def test_a_post_is_explained_by_the_law_of_a_day(door: Runs) -> None:
    """What decree 33/2023/NĐ-CP asks of a clerk, in its order; of a police chief nothing is in force then."""
    asked = door("explain", "VP-TK", "--as-of", "2023-09-15", "--format", "json").document["requirements"]
    assert [one["requirement"] for one in asked] == ["min-age", "general-education", "professional-level"]
    later = door("explain", "police_chief", "--as-of", "2023-08-01", "--format", "terminal", "--lang", "en")
    assert (later.code, "no standard in force on 2023-08-01" in later.out) == (0, True)


def test_a_post_inside_a_longer_text_is_explained_when_nobody_is_called_so(door: Runs) -> None:
    """As the cell of a roster would be read."""
    document = door("explain", "Công chức VP-TK xã", TAN_SON, "--as-of", "2023-09-15", "--format", "json").document
    assert {one["position"] for one in document["requirements"]} == {"office_statistics"}


def test_an_unknown_requirement_is_named_with_the_known_ones(door: Runs) -> None:
    """As in check."""
    answer = door("explain", "Đàm Văn Khánh", TAN_SON, "--requirement", "professional-levl", "--lang", "en")
    assert (answer.code, "professional-level" in answer.err) == (2, True)


def test_only_the_requirement_asked_for(door: Runs) -> None:
    """Ids parted by commas or given one by one."""
    for flags in (("--requirement", "it,min-age"), ("--requirement", "it", "--requirement", "min-age")):
        (person,) = door("explain", "Sầm Văn Lợi", TAN_SON, *flags, "--format", "json").document["people"]
        assert [one["requirement"] for one in person["requirements"]] == ["it", "min-age"]


def test_the_day_of_the_title_is_used_unless_another_is_asked_for(door: Runs, tmp_path: Path) -> None:
    """The circular of 2019 gave time until 25 December 2024, the decree of 2023 until 1 August 2028."""
    path = roster(tmp_path, HAS_TIME)
    ends = {}
    for flags in ((), ("--as-of", "2022-08-12")):
        document = door(
            "explain", "Đỗ Thị Cam", path, "--requirement", "professional-level", *flags, "--format", "json"
        )
        (found,) = document.document["people"][0]["requirements"]
        ends[document.document["run"]["as_of_from"]] = (found["version"], found["fix"]["due"])
    assert ends == {"title": ("CC-2023", "2028-08-01"), "flag": ("CC-2022", "2024-12-25")}


def test_a_workspace_gives_the_rosters_and_the_areas(door: Runs, tmp_path: Path) -> None:
    """No path on the command line; the area of the unit eases the degree to intermediate training."""
    roster(tmp_path, HAS_A_GAP)
    workspace = 'rosters = "roster.csv"\n[areas."Xã An Bình"]\nareas = ["mountain"]\nsource = "861/QĐ-TTg"\n'
    (tmp_path / "cadre-audit.toml").write_text(workspace, encoding="utf-8")
    (person,) = door("explain", "Lê Văn Bưởi", "--format", "json").document["people"]
    found = {one["requirement"]: one for one in person["requirements"]}["professional-level"]
    assert (person["area"], found["required"], found["verdict"]) == (
        {"classes": ["mountain"], "source": "861/QĐ-TTg"}, "intermediate", "met",
    )  # fmt: skip


def test_a_file_that_cannot_be_read_makes_the_run_incomplete(door: Runs, tmp_path: Path) -> None:
    """What could be read is explained all the same, exit 3."""
    (tmp_path / "broken.csv").write_bytes(b"PK\x03\x04 cut off")
    answer = door("explain", "Lê Văn Bưởi", roster(tmp_path, *EVERYBODY), "broken.csv", "--format", "json")
    assert answer.code == 3
    assert [problem["code"] for problem in answer.document["problems"]] == ["file_not_read"]


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv", "a.json", "a.jsonl", "a.txt"])
def test_every_format_is_written(name: str, door: Runs, tmp_path: Path) -> None:
    """Files for people have the whole explanation too."""
    answer = door("explain", "Đàm Văn Khánh", TAN_SON, "-o", name, "--lang", "en")
    assert (answer.code, (tmp_path / name).stat().st_size > 1000) == (0, True)


def test_a_table_for_people_has_a_row_for_each_requirement(door: Runs) -> None:
    """Thirteen requirements were known to the law of 15 September 2023, two only for ranks; none stands twice."""
    lines = door("explain", "Đàm Văn Khánh", TAN_SON, "--format", "csv").out.splitlines()
    assert len(lines) == 14


def test_hostile_text_reaches_no_screen(door: Runs, tmp_path: Path) -> None:
    """An escape sequence in a cell is printed without its control character."""
    path = roster(tmp_path, "Lê Văn Bưởi;11/4/1995;Xã An Bình;VP-TK;01/9/2023;12/12;\x1b[31mTrung cấp;Kế toán;Sơ cấp;B")
    for shown in ("terminal", "plain", "csv"):
        assert "\x1b" not in door("explain", "Lê Văn Bưởi", path, "--format", shown).out


@pytest.mark.parametrize(
    ("what", "posts"),
    [
        ("01.003", {"rank_specialist"}),
        ("Ngạch chuyên viên", {"rank_specialist"}),
        # a roster may mean the post by it, and the circular means the rank
        ("Chuyên viên chính", {"specialist", "rank_senior_specialist"}),
    ],
)
def test_a_rank_is_explained_like_a_post(what: str, posts: set[str], door: Runs) -> None:
    """Circular 11/2014 asks four things of rank 01.003 and four of 01.002; the post has no law of its own by then."""
    ran = door("explain", what, "--as-of", "2020-06-30", "--format", "json")
    asked = ran.document["requirements"]
    assert {one["position"] for one in asked} == {post for post in posts if post.startswith("rank_")}
    names = ["foreign-language", "it", "professional-level", "state-management"]
    assert sorted(one["requirement"] for one in asked) == names
    told = door("explain", what, "--as-of", "2020-06-30", "--format", "plain", "--lang", "en").out
    assert all(f"standards show {post}" in told for post in posts)


def test_posts_and_requirements_of_an_office_are_explained_by_their_own_names(door: Runs) -> None:
    """The harbour service names its posts and its requirements in its own standard."""
    flags = ("--config", SAMPLES / "harbour-rescue" / "cadre-audit.toml", "--as-of", "2026-03-01", "--format", "json")
    skipper = door("explain", "Coxswain", *flags).document["requirements"]
    assert {one["position"] for one in skipper} == {"boat_skipper"}
    (skills,) = door("explain", "Rescue skills", *flags).document["requirements"]
    assert skills["requirement"] == "rescue-skills"
