"""`standards diff`: what changes in the law and for whom, counted by hand on small invented law."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.law_changes import Judged
from cadre_audit.analyses.law_diff import LawDiff, Side, law_diff
from cadre_audit.analyses.law_diff_people import PeopleDiff, people_diff
from cadre_audit.standards.in_force import in_force, still_in_force
from cadre_audit.standards.load import Book
from tests.judge.laws import CHAIR, CLERK, ease, grace, level, requirement, standard, version
from tests.judge.people import SHIPPED, Person, judged

BEFORE, AFTER = "2020-12-31", "2021-01-01"


def sides(old: Book, new: Book | None = None, before: str = BEFORE, after: str = AFTER) -> tuple[Side, Side]:
    """The law of both days; of one book when only one is given."""
    second = new or old
    return Side(old, in_force(old, date.fromisoformat(before))), Side(
        second, in_force(second, date.fromisoformat(after))
    )


def changed(old: Sequence[Any], new: Sequence[Any], posts: tuple[str, ...] = (CLERK,)) -> Book:
    """A book whose requirements are others from 2021 on."""
    versions = (version(*old, first="2020-01-01", last=BEFORE), version(*new, first=AFTER))
    return Book((standard("office", posts, *versions),))


def told(diff: LawDiff) -> list[tuple[str, str, list[str]]]:
    """Requirement, change and what else differs."""
    return [(record["requirement"], record["change"], list(record["aspects"])) for record in diff.changes.records]


def people(
    book: Book, *persons: Person, before: str = BEFORE, after: str = AFTER, new: Book | None = None
) -> PeopleDiff:
    """These people by both laws."""
    old, second = sides(book, new, before, after)
    still = still_in_force(old.law, second.law.as_of)
    verdicts = Judged(*(judged(persons, law) for law in (old.law, still, second.law)))
    return people_diff(verdicts, law_diff(old, second).unencoded)


def clerk(**more: Any) -> Person:
    """A clerk."""
    return {"full_name": "Vũ Thị Lụa", "position_code": CLERK, **more}


IT, ADVANCED = level("it", "basic"), level("it", "advanced")
MONTHS, AGE = requirement("months_left", at="today", at_least=60), requirement("age", at="today", maximum=45)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        (IT, ADVANCED, "raised"),
        (ADVANCED, IT, "lowered"),
        (MONTHS, {**MONTHS, "at_least": 59}, "lowered"),
        (AGE, {**AGE, "maximum": 40}, "raised"),
        (AGE, {**AGE, "minimum": 25}, "raised"),
        ({**AGE, "minimum": 20}, {**AGE, "minimum": 25, "maximum": 50}, "changed"),
        (AGE, {**AGE, "at": "appointment"}, "changed"),
        (requirement("major", any_of=["luật", "kế toán"]), requirement("major", any_of=["luật"]), "raised"),
        (requirement("major", any_of=["luật"]), requirement("major", any_of=["luật", "kế toán"]), "lowered"),
        (requirement("major", any_of=["luật"]), requirement("major", any_of=["kế toán"]), "changed"),
        ({**IT, "id": "x"}, requirement("party_member", id="x"), "changed"),
    ],
    ids=str,
)  # fmt: skip
def test_which_way_a_demand_changes(old: Any, new: Any, change: str) -> None:
    """More is raised, less is lowered; what cannot be compared, or rises here and falls there, is changed."""
    assert [record[1] for record in told(law_diff(*sides(changed([old], [new]))))] == [change]


def test_added_and_removed_with_their_sources() -> None:
    """Each with the side that has it."""
    diff = law_diff(*sides(changed([IT], [requirement("party_member", article="Điều 7")])))
    assert told(diff) == [("party-member", "added", []), ("it", "removed", [])]
    added, removed = diff.changes.records
    assert (added["before"], added["after"]["source"]["article"]) == (None, "Điều 7")
    assert (removed["before"]["source"], removed["after"]) == ({"document": "1/2020/QĐ", "article": "Điều 2"}, None)


@pytest.mark.parametrize(
    ("more", "aspect"),
    [
        ({"article": "Điều 8"}, "article"),
        ({"document": "2/2021/QĐ"}, "document"),
        ({"status": "unverified"}, "status"),
        ({"grace": grace("2021-01-01", "2026-01-01")}, "grace"),
        ({"ease": [ease("border", at_least="none")]}, "eased"),
    ],
    ids=str,
)
def test_the_same_demand_with_something_else_beside_it(more: dict[str, Any], aspect: str) -> None:
    """It is told as changed, and what is other is named."""
    assert told(law_diff(*sides(changed([IT], [{**IT, **more}])))) == [("it", "changed", [aspect])]


def test_a_new_version_that_says_the_same() -> None:
    """No requirement changes; the standard has a new version."""
    diff = law_diff(*sides(changed([IT], [IT])))
    assert told(diff) == []
    assert [(r["change"], r["before"]["version"], r["after"]["version"]) for r in diff.standards.records] == [
        ("amended", "V-2020-01-01", "V-2021-01-01")
    ]


def test_posts_that_share_a_change_stand_together() -> None:
    """One record for both; with a post asked for, only that one."""
    old, new = sides(changed([IT], [ADVANCED], posts=(CLERK, CHAIR)))
    assert [record["positions"] for record in law_diff(old, new).changes.records] == [[CLERK, CHAIR]]
    assert [record["positions"] for record in law_diff(old, new, (CHAIR,)).changes.records] == [[CHAIR]]
    assert law_diff(old, new, ("front_chair",)).counts["standards"] == 0


@pytest.mark.parametrize(
    ("coverage_to", "change"), [(None, ("removed", "ends")), (BEFORE, ("no_longer_encoded", "no_longer_encoded"))]
)
def test_law_that_ends_is_not_data_that_ends(coverage_to: str | None, change: tuple[str, str]) -> None:
    """Only what the law repeals is removed."""
    own = standard("office", (CLERK,), version(IT, first="2020-01-01", last=BEFORE), coverage_to=coverage_to)
    diff = law_diff(*sides(Book((own,))))
    assert (diff.changes.records[0]["change"], diff.standards.records[0]["change"]) == change
    assert diff.unencoded == (frozenset() if change[1] == "ends" else {(CLERK, "it")})


@pytest.mark.parametrize(
    ("coverage_from", "change"), [("2000-01-01", ("added", "begins")), (AFTER, ("newly_encoded", "newly_encoded"))]
)
def test_law_that_begins_is_not_data_that_begins(coverage_from: str, change: tuple[str, str]) -> None:
    """What was demanded before the data begins nobody knows."""
    own = standard("office", (CLERK,), version(IT, first=AFTER), coverage_from=coverage_from)
    diff = law_diff(*sides(Book((own,))))
    assert (diff.changes.records[0]["change"], diff.standards.records[0]["change"]) == change


def test_the_shipped_law_of_august_2023() -> None:
    """Decree 33/2023/NĐ-CP: clerks need no IT certificate any more, and nobody else's degree was raised for them."""
    day = ("2023-07-31", "2023-08-01")
    diff = law_diff(*sides(SHIPPED, before=day[0], after=day[1]), ("office_statistics",))
    removed = [r for r in diff.changes.records if r["change"] == "removed"]
    assert [(r["requirement"], r["before"]["source"]["document"]) for r in removed] == [
        ("it", "13/2019/TT-BNV, sửa đổi bởi 04/2022/TT-BNV")
    ]
    degree = next(r for r in diff.changes.records if r["requirement"] == "professional-level")
    assert (degree["change"], degree["before"]["grace"]["until"], degree["after"]["grace"]["until"]) == (
        "changed", "2024-12-25", "2028-08-01",
    )  # fmt: skip


def only(diff: PeopleDiff) -> dict[str, Any]:
    """The one changed verdict."""
    (record,) = diff.people.records
    return dict(record)


def test_a_verdict_that_the_law_changes() -> None:
    """From met to gap, by the clauses of both laws."""
    diff = people(changed([IT], [{**ADVANCED, "article": "Điều 7"}]), clerk(it="basic"), clerk(it="advanced"), clerk())
    record = only(diff)
    assert (record["from"], record["old_law"], record["to"], record["cause"]) == ("met", "met", "gap", "law")
    assert (record["before"]["source"]["article"], record["after"]["source"]["article"]) == ("Điều 2", "Điều 7")
    assert (record["before"]["required"], record["after"]["required"], record["actual"]) == (
        "basic",
        "advanced",
        "basic",
    )
    counts = {
        key: diff.counts[key] for key in ("people", "people_changed", "changed_by_law", "newly_short", "newly_gap")
    }
    assert counts == {"people": 3, "people_changed": 1, "changed_by_law": 1, "newly_short": 1, "newly_gap": 1}
    assert diff.worse == {"gap": True, "unknown": False, "manual": False}


def test_a_shortfall_with_time_is_newly_short_without_a_gap() -> None:
    """Who was in post before has until 2026."""
    new = {**ADVANCED, "grace": grace("2021-01-01", "2026-01-01")}
    diff = people(changed([IT], [new]), clerk(it="basic", recruited_on="2015-03-01"))
    record = only(diff)
    assert (record["to"], record["due"], record["grace"]["article"]) == ("grace", "2026-01-01", "Điều 9")
    assert (diff.counts["newly_short"], diff.counts["newly_gap"]) == (1, 0)
    assert diff.effects.records[0]["grace"] == {"document": "1/2020/QĐ", "article": "Điều 9"}


def test_a_birthday_between_the_days_is_not_a_change_of_law() -> None:
    """Born on 1 January 1981: 39 on the first day, 40 on the second, by a rule that nobody touched."""
    rule = requirement("age", at="today", maximum=39)
    diff = people(changed([rule], [rule]), clerk(birth_date="1981-01-01"))
    record = only(diff)
    assert (record["from"], record["old_law"], record["to"], record["cause"]) == ("met", "gap", "gap", "time")
    assert (diff.counts["changed_by_time"], diff.counts["changed_by_law"], diff.counts["newly_short"]) == (1, 0, 0)
    assert diff.worse["gap"] is False


def test_a_time_that_runs_out_between_the_days_is_not_a_change_of_law() -> None:
    """The grace of both versions ends on the first day."""
    rule = {**IT, "grace": grace("2020-01-01", BEFORE)}
    record = only(people(changed([rule], [rule]), clerk(it="none", recruited_on="2015-03-01")))
    assert (record["from"], record["to"], record["cause"]) == ("grace", "gap", "time")


def test_law_and_time_together() -> None:
    """Forty tomorrow: the old law would call it a gap, the new one asks for no more than a look."""
    look = requirement("manual", id="age", text={"vi": "Xem xét.", "en": "Look."})
    record = only(people(changed([requirement("age", at="today", maximum=39)], [look]), clerk(birth_date="1981-01-01")))
    assert (record["from"], record["old_law"], record["to"], record["cause"]) == ("met", "gap", "manual", "both")


def test_law_that_gives_back_what_time_takes() -> None:
    """Forty tomorrow, and from tomorrow forty is allowed: met on both days, by another rule."""
    rules = [requirement("age", at="today", maximum=39)], [requirement("age", at="today", maximum=45)]
    diff = people(changed(*rules), clerk(birth_date="1981-01-01"))
    record = only(diff)
    assert (record["from"], record["old_law"], record["to"], record["cause"]) == ("met", "gap", "met", "offset")
    assert (diff.counts["people_changed"], diff.counts["offset"], diff.counts["no_longer_short"]) == (0, 1, 1)


def test_who_takes_the_post_after_the_old_version_is_asked_what_it_asked() -> None:
    """If the old text were still in force it would bind who is appointed on the second day."""
    first = requirement("age", at="appointment", maximum=35)
    diff = people(changed([first], [IT]), clerk(birth_date="1980-05-05", appointed_on=AFTER, it="basic"))
    age = next(record for record in diff.people.records if record["requirement"] == "age")
    assert (age["from"], age["old_law"], age["to"]) == ("not_required", "gap", "not_required")


def test_what_is_no_longer_asked_of_who_fell_short() -> None:
    """Removed: the source is that of the old law, and there is none in the new one."""
    diff = people(changed([IT, requirement("party_member")], [requirement("party_member")]), clerk(it="none"))
    record = only(diff)
    assert (record["from"], record["to"], record["after"]) == ("gap", "not_required", None)
    assert record["before"]["source"]["article"] == "Điều 2"
    assert diff.counts["no_longer_short"] == 1


def test_data_that_ends_is_no_change_of_law() -> None:
    """Everybody loses the verdict, nobody is said to be changed or to fall short no longer."""
    own = standard("office", (CLERK,), version(IT, first="2020-01-01", last=BEFORE), coverage_to=BEFORE)
    diff = people(Book((own,)), clerk(it="none"), clerk(it="basic"))
    assert {(r["from"], r["to"], r["cause"]) for r in diff.people.records} == {
        ("gap", "no_standard", "data"), ("met", "no_standard", "data"),
    }  # fmt: skip
    counted = ("people_changed", "changed_by_law", "no_longer_short", "not_comparable")
    assert [diff.counts[key] for key in counted] == [0, 0, 0, 2]
    assert diff.worse == {"gap": False, "unknown": True, "manual": False}


def test_what_neither_law_asks_cannot_change() -> None:
    """A chair without a standard gets one; the clerk's requirement stays none of the chair's."""
    book = Book(
        (
            standard("clerks", (CLERK,), version(IT)),
            standard("chairs", (CHAIR,), version(requirement("party_member"), first=AFTER)),
        )
    )
    chair = {"full_name": "Lê Văn Bưởi", "position_code": CHAIR, "party_member": True}
    assert [r["requirement"] for r in people(book, chair).people.records] == ["party-member"]


def test_people_are_counted_by_requirement_and_article() -> None:
    """Two lose what they met, one keeps falling short and is not listed."""
    diff = people(changed([IT], [ADVANCED]), clerk(it="basic"), clerk(it="basic"), clerk(it="none"))
    (effect,) = diff.effects.records
    assert (effect["requirement"], effect["from"], effect["to"], effect["people"]) == ("it", "met", "gap", 2)


def test_records_are_made_when_asked_for() -> None:
    """One by one, as a slice, and all of them alike."""
    records = people(changed([IT], [ADVANCED]), clerk(it="basic"), clerk(it="basic")).people.records
    assert list(records) == [records[0], records[1]] == list(records[0:2])


def test_nothing_changes_between_a_day_and_itself() -> None:
    """With anybody."""
    diff = people(changed([IT], [ADVANCED]), clerk(it="none"), clerk(), before=AFTER)
    assert (list(diff.people.records), list(diff.effects.records)) == ([], [])
