"""People described one by one are the roster that a file of them would be."""

from __future__ import annotations

from cadre_audit.tables.by_hand import File, areas_of, roster_of, roster_of_files
from cadre_audit.tables.select import of_posts

PEOPLE = (
    {"full_name": "Vũ Thị Lụa", "position_code": "office_statistics", "birth_date": "1979-07", "area": ["border"]},
    {"full_name": "Lê Văn Bưởi", "position_codes": ["party_secretary", "council_chair"], "unit": "Xã An Bình"},
    {},
)


def test_what_is_not_given_is_blank() -> None:
    """Nothing is filled in but the kind, which the post says, and a unit for an area."""
    roster = roster_of(PEOPLE)
    assert roster.posts == [(), ("office_statistics",), ("party_secretary", "council_chair")]
    assert roster.post.tolist() == [1, 2, 0]
    assert roster.kind.tolist() == [1, 0, -1]
    assert [roster.name(i) for i in range(2)] == ["Vũ Thị Lụa", "Lê Văn Bưởi"]
    assert (roster.units, roster.unit.tolist()) == (["xã border", "Xã An Bình"], [0, 1, -1])
    assert roster.day["birth"].ymd.tolist() == [19790701, 0, 0]
    assert areas_of(roster, PEOPLE) == {0: frozenset({"border"})}


def test_several_lists() -> None:
    """People stand in rows from 5 on, in each file anew."""
    roster = roster_of_files([File(PEOPLE[:2], path="a"), File(PEOPLE[2:], path="b")])
    assert (roster.row.tolist(), roster.place.tolist()) == ([5, 6, 5], [0, 0, 1])


def test_people_of_a_post() -> None:
    """Also who holds it beside another."""
    assert of_posts(roster_of(PEOPLE), ["council_chair", "front_chair"]).row.tolist() == [6]
    assert len(of_posts(roster_of(PEOPLE), ["front_chair"])) == 0
