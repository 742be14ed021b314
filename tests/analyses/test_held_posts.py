"""Who holds the key posts of a unit: rows of one person, doubt about namesakes, posts that are not understood."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.analyses.held_posts import HeadsOfUnit, HeldPosts, held_posts
from cadre_audit.tables.by_hand import roster_of

KEY = ("party_secretary", "party_deputy_secretary", "council_chair", "committee_chair")
SECRETARY_CHAIR = ("party_secretary", "council_chair")


def person(name: str, *posts: str, unit: str | None = "Xã A", **more: Any) -> dict[str, Any]:
    """Somebody in posts of a unit; a whole birthday of 1980 unless said otherwise."""
    return {"full_name": name, "position_codes": posts, "unit": unit, "birth_date": "1980-05-06", **more}


def held(*people: dict[str, Any]) -> HeldPosts:
    """The heads among these people."""
    return held_posts(roster_of(people), KEY)


def only(*people: dict[str, Any]) -> HeadsOfUnit:
    """The heads of the one unit of these people."""
    (unit,) = held(*people).units
    return unit


def test_two_rows_of_one_person_are_one_head() -> None:
    """One name and one whole birthday in two rows of a unit: both posts are his."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary"), person("Đỗ Văn Lợi", "council_chair"))
    assert [(head.rows, head.posts) for head in unit.heads] == [((0, 1), SECRETARY_CHAIR)]
    assert unit.together(SECRETARY_CHAIR) == "yes"


def test_one_cell_with_two_posts_is_one_head() -> None:
    """The posts come in the order of the key posts, whatever the order of the cell."""
    unit = only(person("Đỗ Văn Lợi", "council_chair", "party_secretary"))
    assert unit.heads[0].posts == SECRETARY_CHAIR
    assert unit.together(SECRETARY_CHAIR) == "yes"


@pytest.mark.parametrize(
    ("birth", "answer", "people"),
    [
        ("1980-05-06", "yes", 1),  # the same whole birthday
        ("1980", "yes", 1),  # one year and one unit
        ("1980-05-07", "no", 2),  # another day
        ("1981", "no", 2),  # another year
        (None, "maybe", 2),  # a name alone is never enough
    ],
)
def test_a_second_row_of_the_same_name(birth: str | None, answer: str, people: int) -> None:
    """One person by birth, another by birth, or a doubt where no birth is told."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary"), person("Đỗ Văn Lợi", "council_chair", birth_date=birth))
    assert (unit.together(SECRETARY_CHAIR), len(unit.heads)) == (answer, people)


def test_another_name_is_another_person() -> None:
    """One birthday does not make two names one."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary"), person("Lê Văn Lợi", "council_chair"))
    assert (unit.together(SECRETARY_CHAIR), unit.maybe_one) == ("no", ())


def test_namesakes_in_two_units_stay_apart() -> None:
    """The secretary of one commune is not made the council chair of another."""
    found = held(person("Đỗ Văn Lợi", "party_secretary"), person("Đỗ Văn Lợi", "council_chair", unit="Xã B"))
    assert [unit.together(SECRETARY_CHAIR) for unit in found.units] == ["no", "no"]


def test_a_post_not_understood_leaves_a_vacancy_open() -> None:
    """Nobody is found as council chair, but somebody's post is not understood: it may be this one."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary"), person("Lê Văn An"))
    assert (unit.together(SECRETARY_CHAIR), unit.has_unclear) == ("maybe", True)
    assert unit.held("council_chair", local=False) == "maybe"


def test_a_post_not_understood_changes_nothing_where_the_posts_are_held() -> None:
    """Both posts have holders, who are two people: a third person's post decides nothing."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary"), person("Vũ An", "council_chair"), person("Lê Văn An"))
    assert unit.together(SECRETARY_CHAIR) == "no"


def test_a_second_row_that_is_not_understood_is_a_doubt() -> None:
    """The secretary has another row whose post nobody understands: it may be any."""
    unit = only(
        person("Đỗ Văn Lợi", "party_secretary"), person("Đỗ Văn Lợi"), person("Vũ An", "council_chair")
    )  # fmt: skip
    assert (len(unit.heads), unit.together(SECRETARY_CHAIR)) == (2, "maybe")


@pytest.mark.parametrize(
    ("rows", "told"), [((True, None), True), ((None, None), None), ((True, False), None), ((False, False), False)]
)
def test_rows_together_say_whether_somebody_is_local(rows: tuple[bool | None, ...], told: bool | None) -> None:
    """What one row tells counts; rows that contradict each other tell nothing."""
    posts = ("party_secretary", "council_chair")
    unit = only(
        *(person("Đỗ Văn Lợi", post, is_local=local) for post, local in zip(posts, rows, strict=True))
    )  # fmt: skip
    assert unit.heads[0].is_local is told


@pytest.mark.parametrize(("local", "answer"), [(False, "yes"), (True, "no"), (None, "maybe")])
def test_whether_a_holder_is_not_local(local: bool | None, answer: str) -> None:
    """Unknown stays unknown."""
    unit = only(person("Đỗ Văn Lợi", "party_secretary", is_local=local))
    assert unit.held("party_secretary", local=False) == answer


def test_one_holder_who_is_not_local_is_enough() -> None:
    """Of two deputies one is not local and of the other nothing is said."""
    unit = only(
        person("Đỗ Lợi", "party_deputy_secretary"), person("Vũ An", "party_deputy_secretary", is_local=False)
    )  # fmt: skip
    assert unit.held("party_deputy_secretary", local=False) == "yes"


def test_units_without_heads_and_people_without_units_are_apart() -> None:
    """A department is no commune with a vacant secretary, and a head of no unit is in none."""
    found = held(
        person("Đỗ Văn Lợi", "party_secretary"),
        person("Vũ An", "justice_civil_status", unit="Phòng Tư pháp"),
        person("Lê Bình", "committee_chair", unit=None),
    )
    assert [found.name(unit) for unit in found.units] == ["Xã A"]
    assert (found.other_units, found.placeless) == (("Phòng Tư pháp",), (2,))


def test_nobody_is_no_unit() -> None:
    """A roster without key posts has no heads."""
    assert held(person("Vũ An", "justice_civil_status")).units == ()
