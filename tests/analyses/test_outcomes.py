"""Outcomes after training: the sample counted by hand, and each rule on a list small enough to count."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.analyses.outcomes import Outcomes
from cadre_audit.analyses.results import Period
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.tables.roster import Roster

from .followed import TODAY, pairs, ratings, roster, states, table, told, turns, turns_of

SAMPLE = Path(__file__).resolve().parents[2] / "sample_data" / "follow-up-2022"
AN = "Lê Văn An;05/7/1979;Xã An Bình"
PARTS = ("held_before", "reached", "reached_before_not_known", "not_reached", "not_known")
CLERK, CHAIR = "Văn phòng - Thống kê", "Chủ tịch UBND"


def took(who: str = AN, course: str = "Kỹ năng", end: str = "15/6/2022", result: str = "Đạt") -> str:
    """One turn."""
    return f"{who};{course};01/6/2022;{end};40;{result}"


def holds(post: str, since: str = "", theory: str = "SC", who: str = AN, rating: str = "") -> str:
    """One row of a roster."""
    return f"{who};{post};{since};{theory};{rating}"


def sample() -> Outcomes:
    """The sample, read as `results` reads it."""

    def read(name: str) -> Roster:
        return read_rosters([SAMPLE / name], TODAY, silent).roster

    own = turns_of(SAMPLE / "luot-hoc-2022.csv")
    return told(own, read("danh-sach-2021.csv"), read("danh-sach-2023.csv"), read("xep-loai.csv"))


def test_the_sample_counts_people() -> None:
    """9 turns of 2022 are of 8 people: 6 followed up, 1 in no list, 1 in doubt; 4 of the 11 were not trained."""
    found = sample()
    assert found.counts == {
        "trained_followed": 6, "trained_not_found": 1, "trained_not_found_up_to": 1, "trained_in_doubt": 1,
        "not_trained": 4, "appointed_after": 2,
    }  # fmt: skip
    assert states(found) == {"appointed": 2, "changed_before": 1, "same": 2, "not_after": 1}
    names = [(one["full_name"], one["before"], one["after"], one["to_lead"]) for one in table(found, "appointed")]
    assert names == [
        ("Nông Văn Thịnh", ["office_statistics"], ["committee_deputy_chair"], True),
        ("Đinh Công Sáng", ["finance_accounting"], ["committee_chair"], True),
    ]


def test_the_sample_reaches_levels() -> None:
    """Two took intermediate theory, two the course for specialists; nobody of them had it before, all have it after."""
    rows = {one["course"]: one for one in table(sample(), "levels")}
    assert set(rows) == {"theory-intermediate", "rank-specialist"}
    for one in rows.values():
        assert (one["heads"], one["held_before"], one["reached"], one["share_after"]) == (2, 0, 2, {"k": 2, "n": 2})


def test_the_sample_is_rated() -> None:
    """Of six: good → excellent 1, good → good 2, completed → good 1, one without a rating on each side."""
    found = sample()
    assert pairs(found) == {
        ("good", "excellent"): 1, ("good", "good"): 2, ("completed", "good"): 1, ("completed", None): 1,
        (None, "good"): 1,
    }  # fmt: skip
    assert pairs(found, "not_trained") == {
        ("excellent", "good"): 1, ("good", "excellent"): 1, ("completed", "completed"): 1, (None, None): 1,
    }  # fmt: skip
    rated = [fact.values for fact in found.facts if fact.key == "outcomes_rated"]
    assert [(one["no_before"], one["no_after"], one["neither"]) for one in rated] == [(1, 1, 0), (0, 0, 1)]
    trained, others = table(found, "compared")
    assert (trained["other_post"], trained["rated_better"]) == ({"k": 3, "n": 5}, {"k": 2, "n": 4})
    assert (others["other_post"], others["rated_worse"]) == ({"k": 1, "n": 4}, {"k": 1, "n": 3})


@pytest.mark.parametrize(
    ("since", "end", "state"),
    [
        ("16/6/2022", "15/6/2022", "appointed"),
        ("15/6/2022", "15/6/2022", "changed_before"),
        ("14/6/2022", "15/6/2022", "changed_before"),
        ("2022", "15/6/2022", "changed_unclear"),
        ("6/2022", "15/6/2022", "changed_unclear"),
        ("2023", "15/6/2022", "appointed"),
        ("", "15/6/2022", "changed_unclear"),
        ("16/6/2022", "2022", "changed_unclear"),
    ],
)
def test_an_appointment_follows_the_end_of_the_course(tmp_path: Path, since: str, end: str, state: str) -> None:
    """The day after the last day is after it; a year or a month that may lie on either side decides nothing."""
    found = told(
        turns(tmp_path, took(end=end)), roster(tmp_path, holds(CLERK, "01/6/2016")),
        roster(tmp_path, holds(CHAIR, since), day="31/12/2023"),
    )  # fmt: skip
    assert states(found) == {state: 1}


def test_a_list_made_after_the_course_dates_a_change(tmp_path: Path) -> None:
    """Who held the old post on the day on which the course had ended got the other one after it."""
    lists = [(CLERK, "15/6/2022", "appointed"), (CLERK, "14/6/2022", "changed_unclear")]
    for post, day, state in lists:
        before = roster(tmp_path, holds(post), day=day)
        after = roster(tmp_path, holds(CHAIR), day="31/12/2023")
        assert states(told(turns(tmp_path, took()), before, after)) == {state: 1}


def test_a_stale_day_of_appointment_is_not_that_of_the_change(tmp_path: Path) -> None:
    """The later list still names the day of the old post: the lists alone decide."""
    before, after = roster(tmp_path, holds(CLERK)), roster(tmp_path, holds(CHAIR, "01/6/2016"), day="31/12/2023")
    assert states(told(turns(tmp_path, took()), before, after)) == {"changed_unclear": 1}


def test_a_post_given_up_is_no_appointment(tmp_path: Path) -> None:
    """Two posts before, one of them after; a post that is not understood is no change either."""
    both = f"{CHAIR}, Chủ tịch HĐND"
    before = roster(tmp_path, holds(both))
    assert states(told(turns(tmp_path, took()), before, roster(tmp_path, holds(CHAIR), day="31/12/2023"))) == {
        "same": 1
    }
    after = roster(tmp_path, holds("Việc khác"), day="31/12/2023")
    assert states(told(turns(tmp_path, took()), before, after)) == {"post_not_known": 1}


def test_several_turns_are_one_person(tmp_path: Path) -> None:
    """Two courses, one head, and the end of the first one counts."""
    own = turns(tmp_path, took(end="15/6/2022"), took(course="Tin học", end="30/11/2022"))
    found = told(own, roster(tmp_path, holds(CLERK)), roster(tmp_path, holds(CHAIR, "01/9/2022"), day="31/12/2023"))
    assert states(found) == {"appointed": 1}
    assert found.counts["trained_followed"] == 1


@pytest.mark.parametrize("who", ["Lê Văn An;;Xã An Bình", "Lê Văn An;1979;Xã Khác", "Lê Văn An;7/1979;"])
def test_a_name_with_too_little_is_in_doubt(tmp_path: Path, who: str) -> None:
    """Nobody is merged, and the one who may be meant is in neither group."""
    found = told(turns(tmp_path, took(who)), roster(tmp_path, holds(CLERK)))
    assert (found.counts["trained_followed"], found.counts["trained_in_doubt"], found.counts["not_trained"]) == (
        0,
        1,
        0,
    )
    (row,) = table(found, "doubtful")
    assert (row["why"], row["near"]) == ("too_little", "Lê Văn An, 1979, Xã An Bình")


def test_who_changed_the_unit_is_followed_by_name_and_birthday(tmp_path: Path) -> None:
    """A promotion often comes with another unit."""
    moved = "Lê Văn An;05/7/1979;Xã Khác"
    after = roster(tmp_path, holds(CHAIR, "01/9/2022", who=moved), day="31/12/2023")
    assert states(told(turns(tmp_path, took()), roster(tmp_path, holds(CLERK)), after)) == {"appointed": 1}


def test_one_name_and_birthday_in_two_units_is_one_person(tmp_path: Path) -> None:
    """With the posts of both rows, as the heads of `results` count."""
    other = "Lê Văn An;05/7/1979;Xã Khác"
    before = roster(tmp_path, holds(CLERK), holds(CHAIR, who=other))
    found = told(turns(tmp_path, took()), before)
    assert (found.counts["trained_followed"], found.counts["not_trained"]) == (1, 0)


def test_a_list_after_training_says_who_was_appointed(tmp_path: Path) -> None:
    """By its own column; a no is an answer, a blank cell is none."""
    headings = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ được bổ nhiệm sau đào tạo;Ngày bổ nhiệm;Xếp loại sau đào tạo"
    cases = [
        (f"{CHAIR};01/9/2022;HTT", "appointed"), (f"{CHAIR};;HTT", "appointed"),
        (f"{CHAIR};01/3/2022;HTT", "changed_before"),
        ("Không;;HTT", "same"), (";;HTT", "not_after"),
    ]  # fmt: skip
    for cells, state in cases:
        listed = ratings(tmp_path, f"{AN};{cells}", headings=headings)
        found = told(turns(tmp_path, took()), roster(tmp_path, holds(CLERK)), evaluations=listed)
        assert states(found) == {state: 1}
        assert pairs(found) == {(None, "good"): 1}


def test_the_edges_of_the_period_choose_the_ratings(tmp_path: Path) -> None:
    """Before: of the last year before it; after: the first of its last year or later."""
    listed = ratings(tmp_path, *(f"{AN};{year};{text}" for year, text in (
        (2019, "KHT"), (2020, "HTNV"), (2021, "HTT"), (2022, "HTXS"), (2023, "KHT"),
    )))  # fmt: skip
    own = turns(tmp_path, took())
    assert pairs(told(own, evaluations=listed)) == {("good", "excellent"): 1}
    longer = Period(date(2021, 1, 1), date(2022, 12, 31))
    assert pairs(told(own, evaluations=listed, period=longer)) == {("completed", "excellent"): 1}
    assert pairs(told(own, evaluations=listed, period=Period())) == {("good", "excellent"): 1}


def test_ladders_of_two_periods_are_not_compared_in_their_middle(tmp_path: Path) -> None:
    """'Còn hạn chế' was a level until June 2020 and 'hoàn thành nhiệm vụ' since July: neither is the other's better."""
    period = Period(date(2020, 1, 1), date(2020, 12, 31))
    own = turns(tmp_path, took(end="15/6/2020"))
    for first, second, better in (
        ("HTNV nhưng còn hạn chế về năng lực", "HTNV", (0, 0, 1)),
        ("HTT", "HTXS", (1, 1, 0)),
        ("HTNV nhưng còn hạn chế về năng lực", "HTT", (0, 0, 1)),
    ):
        listed = ratings(tmp_path, f"{AN};2019;{first}", f"{AN};2020;{second}")
        trained = table(told(own, evaluations=listed, period=period), "compared")[0]
        assert (trained["rated_better"]["k"], trained["rated_better"]["n"], trained["ratings_unlike"]) == better


def test_a_level_of_another_period_is_not_known(tmp_path: Path) -> None:
    """'Hoàn thành nhiệm vụ' was no level in 2018; two ratings of one year that differ are no rating."""
    period = Period(date(2019, 1, 1), date(2019, 12, 31))
    own = turns(tmp_path, took(end="15/6/2019"))
    listed = ratings(tmp_path, f"{AN};2018;HTNV", f"{AN};2019;HTT", f"{AN};2019;HTXS")
    found = told(own, evaluations=listed, period=period)
    assert pairs(found) == {(None, None): 1}
    assert {fact.key: fact.values for fact in found.facts}["outcomes_ratings_differ"] == {"n": 1}


def test_rosters_tell_ratings_by_their_headings_or_their_side(tmp_path: Path) -> None:
    """A year in the heading counts; without one the list before is before and the list after is after."""
    own = turns(tmp_path, took())
    before, after = holds(CLERK, rating="HTNV"), holds(CLERK, rating="HTXS")
    found = told(own, roster(tmp_path, before), roster(tmp_path, after, day="31/12/2023"))
    assert pairs(found) == {("completed", "excellent"): 1}
    headings = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Xếp loại năm 2020;Xếp loại năm 2021;Xếp loại năm 2022"
    wide = roster(tmp_path, f"{AN};{CLERK};HTNV;HTT;HTXS", day="31/12/2022", headings=headings)
    assert pairs(told(own, after=wide)) == {("good", "excellent"): 1}


def test_a_rating_without_a_year_is_left_out_and_counted(tmp_path: Path) -> None:
    """A list of ratings whose year nobody tells; the year of its title is one."""
    headings = "STT;Họ và tên;Ngày sinh;Đơn vị;Xếp loại"
    own = turns(tmp_path, took())
    found = told(own, evaluations=ratings(tmp_path, f"{AN};HTT", headings=headings))
    assert pairs(found) == {(None, None): 1}
    assert {fact.key for fact in found.facts} >= {"outcomes_ratings_undated"}
    titled = ratings(tmp_path, f"{AN};HTT", headings=headings, title="KẾT QUẢ XẾP LOẠI NĂM 2022")
    assert pairs(told(own, evaluations=titled)) == {(None, "good"): 1}


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("SC", "TC", "reached"), ("TC", "CC", "held_before"), ("", "TC", "reached_before_not_known"),
        ("SC", "SC", "not_reached"), ("SC", "", "not_known"),
    ],
)  # fmt: skip
def test_each_level_is_in_one_part(tmp_path: Path, before: str, after: str, part: str) -> None:
    """Held before, reached, held after without knowing before, not reached, not known."""
    own = turns(tmp_path, took(course="Trung cấp LLCT"))
    lists = (
        roster(tmp_path, holds(CLERK, theory=before)),
        roster(tmp_path, holds(CLERK, theory=after), day="31/12/2023"),
    )
    (row,) = table(told(own, *lists), "levels")
    assert {name: row[name] for name in PARTS} == {name: int(name == part) for name in PARTS}


def test_only_the_units_asked_for(tmp_path: Path) -> None:
    """Of another unit neither the trained nor the others count; who moved away later is still of the unit."""
    binh = "Trần Thị Bình;01/01/1985;Xã Khác"
    moved = "Lê Văn An;05/7/1979;Xã Khác"
    own = turns(tmp_path, took(), took(binh))
    before = roster(tmp_path, holds(CLERK), holds(CLERK, who=binh), holds(CLERK, who="Vũ Na;02/02/1990;Xã An Bình"))
    after = roster(tmp_path, holds(CHAIR, "01/9/2022", who=moved), holds(CLERK, who=binh), day="31/12/2023")
    found = told(own, before, after, units=("An Bình",))
    assert (found.counts["trained_followed"], found.counts["not_trained"], found.counts["appointed_after"]) == (1, 1, 1)


def test_without_turns_nobody_is_said_to_be_trained(tmp_path: Path) -> None:
    """The sentence says that outcomes cannot be told."""
    nothing = turns(tmp_path, took(end="15/6/2019"))
    found = told(nothing, roster(tmp_path, holds(CLERK)))
    assert (found.counts["trained_followed"], found.counts["not_trained"]) == (0, 1)


def test_who_may_have_been_trained_in_the_period_is_in_neither_group(tmp_path: Path) -> None:
    """A turn whose end nobody tells may lie in it or not."""
    binh = "Trần Thị Bình;01/01/1985;Xã An Bình"
    own = turns(tmp_path, took(), took(binh, end=""))
    found = told(own, roster(tmp_path, holds(CLERK), holds(CLERK, who=binh)))
    assert (found.counts["trained_followed"], found.counts["not_trained"]) == (1, 0)


def test_a_day_that_nobody_tells_is_not_made_up(tmp_path: Path) -> None:
    """The list after training says that somebody was appointed, and no list says when."""
    headings = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ sau đào tạo"
    listed = ratings(tmp_path, f"{AN};{CHAIR}", headings=headings)
    found = told(turns(tmp_path, f"{AN};Kỹ năng;;;40;Đạt"), evaluations=listed, period=Period())
    (one,) = table(found, "appointed")
    assert (one["ended"], one["appointed_on"], one["before"]) == (None, None, None)
