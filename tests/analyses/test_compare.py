"""Who joined, left, moved and changed, counted by hand."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from cadre_audit.analyses.compare import people_of
from cadre_audit.analyses.compare_masks import counting, is_of_people
from cadre_audit.analyses.compare_measures import (
    Asked,
    change_of,
    known_measures,
    rounded,
    share_record,
    shares,
    splits,
)
from cadre_audit.analyses.compare_split import split
from cadre_audit.analyses.stats_measures import by_id, measures_of
from cadre_audit.report.numbers import percent_number
from tests.judge.laws import CHAIR, CLERK, law, level

from .compared import BEFORE, judged, names, pair, somebody, table, told

ALL = Asked((), 40)
AN, BE = somebody("Lê Văn An"), somebody("Vũ Thị Bé", "1980-01-02")


def test_who_joined_left_and_stayed() -> None:
    """An leaves, Bé stays, Cả comes."""
    found = told([AN, BE], [BE, somebody("Hà Văn Cả")])
    assert (names(table(found, "left")), names(table(found, "joined"))) == (["Lê Văn An"], ["Hà Văn Cả"])
    assert {k: found.counts[k] for k in ("before", "after", "stayed", "joined", "left")} == {
        "before": 2, "after": 2, "stayed": 1, "joined": 1, "left": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("then", "now", "what"),
    [
        ({}, {"unit": "xã Tân Lập"}, ["unit"]),
        ({"position_code": CLERK}, {"position_code": CHAIR}, ["position"]),
        ({"position_code": CLERK}, {"position_code": CHAIR, "unit": "xã Tân Lập"}, ["unit", "position"]),
        # a second post beside the first is another post
        ({"position_code": CLERK}, {"position_codes": [CLERK, CHAIR]}, ["position"]),
    ],
)
def test_who_moved(then: dict[str, Any], now: dict[str, Any], what: list[str]) -> None:
    """Another unit, another post, or both."""
    (moved,) = table(told([AN | then], [AN | now]), "moved")
    assert (moved["what"], moved["population"]) == (what, None)
    assert moved["before"]["unit"] == "xã An Bình"


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ({"unit": "UBND xã An Bình"}, {"unit": "Xã An Bình"}),
        ({"unit": "xã An Bình, huyện Hòa An"}, {"unit": "xã An Bình"}),
        ({"position": "VP-TK", "position_code": CLERK}, {"position": "Văn phòng - Thống kê", "position_code": CLERK}),
        ({"position": "Thường trực"}, {"position": "thường trực"}),
    ],
)
def test_another_spelling_is_no_move(then: dict[str, Any], now: dict[str, Any]) -> None:
    """One unit and one post, written in two ways."""
    found = told([AN | then], [AN | now])
    assert (table(found, "moved"), found.counts["posts_not_told"]) == ([], 0)


def test_two_districts_of_one_name_are_two_units() -> None:
    """Xã An Bình of Hòa An is not that of Yên Bình."""
    (moved,) = table(told([AN | {"unit": "xã An Bình, huyện A"}], [AN | {"unit": "xã An Bình, huyện B"}]), "moved")
    assert moved["what"] == ["unit"]


def test_a_post_that_is_not_told_is_no_move() -> None:
    """A blank on one side is counted as such."""
    found = told([AN | {"position_code": CLERK}], [AN])
    assert (table(found, "moved"), found.counts["posts_not_told"]) == ([], 1)


def test_who_is_in_doubt_is_neither_joined_nor_left() -> None:
    """One name and no birthday on one side: listed on both sides, counted apart."""
    found = told([AN], [{"full_name": "Lê Văn An", "unit": "xã An Bình"}, BE])
    assert {k: found.counts[k] for k in ("joined", "left", "doubtful_before", "doubtful_after", "stayed")} == {
        "joined": 1, "left": 0, "doubtful_before": 1, "doubtful_after": 1, "stayed": 0,
    }  # fmt: skip
    assert [(one["side"], one["why"]) for one in table(found, "doubtful")] == [
        ("before", "too_little"), ("after", "too_little"),
    ]  # fmt: skip


def test_levels_rise_and_fall_ladder_by_ladder() -> None:
    """A bachelor of politics ranks with advanced theory; what is newly told is no rise."""
    then = AN | {"professional_level": "college", "political_theory": "advanced", "it": "advanced", "sex": "male",
                 "party_member": False, "kind": "civil_servant"}  # fmt: skip
    now = AN | {"professional_level": "bachelor", "political_theory": "bachelor", "it": "basic", "sex": "female",
                "party_member": True, "kind": "cadre", "state_management": "specialist"}  # fmt: skip
    found = told([then], [now])
    assert {one["field"]: (one["change"], one["from"], one["to"]) for one in table(found, "changed")} == {
        "professional_level": ("improved", "college", "bachelor"),
        "political_theory": ("changed", "advanced", "bachelor"),
        "state_management": ("told", None, "specialist"),
        "it": ("worsened", "advanced", "basic"),
        "kind": ("changed", "civil_servant", "cadre"),
        "party_member": ("changed", False, True),
        "sex": ("corrected", "male", "female"),
    }
    assert (found.counts["improved"], found.counts["worsened"]) == (1, 1)


def test_numbers_by_field_add_up_to_those_who_stayed() -> None:
    """Every field counts everybody once."""
    found = told([AN | {"it": "basic"}, BE], [AN | {"it": "basic"}, BE | {"it": "basic"}])
    for one in table(found, "changes"):
        assert sum(number for name, number in one.items() if name != "field") == 2
    (it,) = [one for one in table(found, "changes") if one["field"] == "it"]
    assert (it["same"], it["told"], it["not_stated"]) == (1, 1, 0)


def test_moving_out_of_the_population_is_not_leaving() -> None:
    """Of civil servants An became a cadre, and Bé came from the cadres."""
    then = [AN | {"kind": "civil_servant"}, BE | {"kind": "cadre"}]
    now = [AN | {"kind": "cadre"}, BE | {"kind": "civil_servant"}]
    found = told(then, now, kinds=["civil_servant"])
    assert {k: found.counts[k] for k in ("before", "after", "stayed", "joined", "left", "moved_in", "moved_out")} == {
        "before": 1, "after": 1, "stayed": 0, "joined": 0, "left": 0, "moved_in": 1, "moved_out": 1,
    }  # fmt: skip
    moved = {one["person"]["full_name"]: one["population"] for one in table(found, "moved")}
    assert moved == {"Lê Văn An": "moved_out", "Vũ Thị Bé": "moved_in"}


def test_the_figures_of_the_article_are_points_and_not_percent() -> None:
    """20.0 − 12.1 is 7.9 points and 65 % more; 18.5 − 12.7 is 5.8 points (field.md S2-21, S2-22)."""
    women = share_record("sex.female", _share(20, 165), _share(40, 200))
    young = share_record("young", _share(21, 165), _share(37, 200))
    assert (women["points"], women["relative"]["percent"], young["points"]) == (7.9, 65.0, 5.8)
    assert (women["before"]["percent"], women["after"]["percent"]) == (12.1, 20.0)


def _share(k: int, n: int) -> dict[str, Any]:
    return {"k": k, "n": n, "percent": percent_number(k, n), "name": "x", "maybe": 0}


def test_points_are_of_the_exact_shares() -> None:
    """1/3 to 2/3 is 33.3 points, not 66.7 − 33.3 = 33.4; a half goes away from zero on both sides."""
    assert share_record("x", _share(1, 3), _share(2, 3))["points"] == 33.3
    assert (rounded(Fraction(1, 2000)), rounded(Fraction(-1, 2000))) == (0.1, -0.1)
    assert share_record("x", _share(0, 3), _share(1, 3))["relative"] is None
    assert share_record("x", _share(0, 0), _share(1, 3))["points"] is None


def test_a_share_is_split_into_its_parts() -> None:
    """Bachelors 1 of 3, then 3 of 4: An (no) leaves, Bé is trained, Cả is newly told, Dư (bachelor) joins.

    1/3 → 1/2 without An → 2/2 with Bé's degree; Cả had one before and is not told now: 1/2; with Dư and Em: 2/4.
    """
    degree = {"professional_level": "bachelor"}
    ca, du, em = somebody("Hà Văn Cả"), somebody("Lý Văn Dư"), somebody("Mạc Thị Em")
    own = pair([AN, BE | {"professional_level": "college"}, ca | degree], [BE | degree, ca, du | degree, em])
    parts = splits(own, None, ["professional_level.bachelor_or_above"], ALL)
    assert [(one["part"], one["people"], one["running"]["k"], one["running"]["n"]) for one in parts] == [
        ("left", 1, 1, 2), ("trained", 1, 2, 2), ("other", 1, 1, 2), ("joined", 2, 2, 4),
    ]  # fmt: skip


def test_birthdays_are_told_apart_from_people() -> None:
    """Bé turns 40 between the two days: that is time."""
    own = pair([somebody("Vũ Thị Bé", "1981-06-01")], [somebody("Vũ Thị Bé", "1981-06-01")])
    (part,) = splits(own, None, ["young"], ALL)
    assert (part["part"], part["lost"], part["points"]) == ("time", 1, -100.0)


def test_where_nobody_stays_everybody_was_replaced() -> None:
    """There is no share in the middle."""
    (part,) = splits(pair([AN | {"sex": "male"}], [BE | {"sex": "female"}]), None, ["sex.female"], ALL)
    assert (part["part"], part["people"], part["points"]) == ("replaced", 2, 100.0)


def _laws() -> tuple[Any, Any]:
    """A college degree suffices before 2022; from then on it takes a bachelor's."""
    return (
        law(level("professional_level", "college"), day="2020-12-31", first="2019-01-01"),
        law(level("professional_level", "bachelor"), day="2022-12-31", first="2022-01-01"),
    )


def test_law_and_training_are_told_apart() -> None:
    """Four clerks with college met the old law; by the new one all are short. One of them and a fifth are trained."""
    clerks = [somebody(name, position_code=CLERK, professional_level="college") for name in ("An", "Bá", "Cả", "Dư")]
    short = somebody("Em", position_code=CLERK, professional_level="intermediate")
    now = [clerks[0] | {"professional_level": "bachelor"}, *clerks[1:], short | {"professional_level": "master"}]
    own = pair([*clerks, short], now)
    found = judged(own, *_laws())
    parts = splits(own, found, ["standards.met"], ALL)
    assert [(one["part"], one["gained"], one["lost"], one["running"]["k"]) for one in parts] == [
        ("law", 0, 4, 0), ("trained", 2, 0, 2),
    ]  # fmt: skip
    told_of = people_of(own, found)
    (gaps,) = table(told_of, "requirements")
    assert {k: v for k, v in gaps.items() if v} == {
        "requirement": "professional-level", "before": 1, "closed": 1, "opened": 3, "opened_by_law": 3, "after": 3,
    }  # fmt: skip
    assert (told_of.counts["gaps_closed"], told_of.counts["gaps_opened"]) == (1, 3)
    assert [one["by_law"] for one in table(told_of, "gaps") if one["change"] == "opened"] == [True] * 3


def test_law_that_the_data_lacks_is_no_change_of_law() -> None:
    """The same four clerks, where the data has the law of one day only: nothing is said to be done by the law."""
    clerks = [somebody(name, position_code=CLERK, professional_level="college") for name in ("An", "Bá", "Cả", "Dư")]
    own = pair(clerks, clerks)
    found = judged(own, *_laws(), unencoded={(CLERK, "professional-level")})
    parts = splits(own, found, ["standards.met", "standards.short"], ALL)
    assert [(one["measure"], one["part"], one["gained"], one["lost"]) for one in parts] == [
        ("standards.met", "not_encoded", 0, 4), ("standards.short", "not_encoded", 4, 0),
    ]  # fmt: skip
    (gaps,) = table(people_of(own, found), "requirements")
    assert (gaps["opened"], gaps["opened_by_law"]) == (4, 0)


def test_what_is_no_longer_told_is_no_closed_gap() -> None:
    """Short before, blank now: the gap is not clear, and the sum of the row still holds."""
    clerk = somebody("An", position_code=CLERK, professional_level="intermediate")
    own = pair([clerk], [somebody("An", position_code=CLERK)])
    (gaps,) = table(people_of(own, judged(own, *_laws())), "requirements")
    assert {k: v for k, v in gaps.items() if v} == {
        "requirement": "professional-level", "before": 1, "no_longer_clear": 1,
    }  # fmt: skip


def test_masks_count_what_the_measures_count() -> None:
    """Person by person and as a whole it is one number, for every measure that there is."""
    people = [
        somebody("An", "1981-06-01", sex="female", party_member=True, professional_level="master", it="basic"),
        somebody("Bá", "1983", sex="male", political_theory="bachelor", religion="Không", foreign_language="Anh B"),
        {"full_name": "Cả", "ethnic_minority": True, "is_local": False, "kind": "cadre"},
    ]
    side = pair(people, people).after
    found = by_id(measures_of(side.heads, side.day, young_under=40))
    ids = [id for id in known_measures(side, 40) if not id.startswith("standards.")]
    assert {id: int(counting(id, side.heads, side.day, 40).mask.sum()) for id in ids} == {id: found[id].k for id in ids}
    others = {id for id in found if id not in ids}
    assert {id.partition(".")[0] for id in others} == {"people", "units", "posts", "post"}
    assert not any(map(is_of_people, others))


def test_shares_of_a_list_with_itself_do_not_change() -> None:
    """On one day there is nothing to tell."""
    own = pair([AN, BE], [AN, BE], days=(BEFORE, BEFORE))
    assert {one["points"] for one in shares(own, None, ALL)} == {0.0}
    assert all(part.change == 0 for part in split(change_of("young", own, None, ALL)))


def test_ages_are_left_out_where_no_day_is_told() -> None:
    """The shares that do not depend on a day are there all the same."""
    ids = {one["id"] for one in shares(pair([AN], [AN]), None, Asked((), 40, without_ages=True))}
    assert "sex.not_stated" in ids
    assert not {id for id in ids if id.startswith(("age.under", "age.band", "young"))}



def test_what_reports_count_together_is_compared_though_one_list_has_nobody_in_it() -> None:
    """A technical worker counts with the intermediate level in reports, and is on no level of the ladder."""
    worker = somebody("An", typed={"professional_level": "CNKT"})
    then, now = [worker, BE | {"professional_level": "intermediate"}], [BE | {"professional_level": "intermediate"}]
    own = pair(then, now)
    bucket = "professional_level.intermediate_or_technical_worker"
    assert bucket in known_measures(own.before, 40)
    (one,) = shares(own, None, Asked((bucket,), 40))
    assert [(one[side]["k"], one[side]["n"]) for side in ("before", "after")] == [(2, 2), (1, 1)]
    assert sum(part.change for part in split(change_of(bucket, own, None, ALL))) == 0
