"""``rotation``: shares of units, units not explained, tenure and terms; every number counted by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.rotation import Rotated, rotation
from cadre_audit.analyses.rotation_tenure import months_between
from cadre_audit.analyses.rotation_terms import after_months
from cadre_audit.standards.rotation import load
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.vocabulary.load import vocabulary

RULES = load(None, list(vocabulary().positions.by_code))
DAY = date(2022, 7, 4)


def person(name: str, unit: str, *posts: str, **more: Any) -> dict[str, Any]:
    """Somebody in posts of a unit, born on a whole day, local, in post since June 2020."""
    return {
        "full_name": name, "unit": unit, "position_codes": posts, "birth_date": "1975-03-02", "is_local": True,
        "appointed_on": "2020-06-15", **more,
    }  # fmt: skip


# A: secretary = council chair; B: deputy = council chair; C: chair is neither; D: no chair; E: chair may be the deputy
FIVE = (
    person("An Văn Một", "Xã A", "party_secretary", "council_chair", is_local=False),
    person("An Văn Hai", "Xã A", "party_deputy_secretary", "committee_chair"),
    person("Bế Văn Ba", "Xã B", "party_secretary"),
    person("Bế Văn Bốn", "Xã B", "party_deputy_secretary"),
    person("Bế Văn Bốn", "Xã B", "council_chair", position="Chủ tịch HĐND chuyên trách"),
    person("Cao Văn Năm", "Xã C", "party_secretary", is_local=None),
    person("Cao Văn Sáu", "Xã C", "council_chair"),
    person("Dư Văn Bảy", "Xã D", "party_secretary", "committee_chair"),
    person("Đỗ Văn Tám", "Xã E", "party_secretary"),
    person("Đỗ Văn Chín", "Xã E", "party_deputy_secretary"),
    person("Đỗ Văn Chín", "Xã E", "council_chair", birth_date=None),
)


def found(*people: dict[str, Any], day: date = DAY) -> Rotated:
    """The heads of these people on a day."""
    return rotation(roster_of(people or FIVE), RULES, day)


def table(told: Rotated, id: str) -> list[Any]:
    """The records of a table."""
    return list(next(one for one in told.tables if one.id == id).records)


def names(people: list[Any]) -> list[str]:
    """What people are called."""
    return [one["full_name"] for one in people]


def shares(told: Rotated) -> dict[str, tuple[int, int, int]]:
    """Certain units, with the doubtful ones, of all, by id."""
    records = [*table(told, "not_local"), *table(told, "combinations")]
    return {one["id"]: (one["share"]["k"], one["k_up_to"], one["share"]["n"]) for one in records}


def test_shares_are_counted_in_units() -> None:
    """Five communes: one secretary not local and one not known; one, one or two, one combination of each kind."""
    told = shares(found())
    assert told["not_local.party_secretary"] == (1, 2, 5)
    assert told["not_local.any"] == (1, 2, 5)
    assert told["secretary-committee-chair"] == (1, 1, 5)
    assert told["secretary-council-chair"] == (1, 1, 5)
    assert told["deputy-council-chair"] == (1, 2, 5)
    assert told["deputy-council-chair.full_time"] == (1, 1, 5)


def test_every_unit_left_has_its_reason() -> None:
    """Neither, no holder, doubt; the two that are explained are not listed."""
    left = {one["unit"]: (one["reason"], names(one["people"])) for one in table(found(), "unexplained")}
    assert left == {
        "Xã C": ("neither", ["Cao Văn Sáu"]), "Xã D": ("no_holder", []), "Xã E": ("doubtful", ["Đỗ Văn Chín"]),
    }  # fmt: skip


def test_a_chair_that_may_stand_under_another_word_is_not_called_vacant() -> None:
    """Somebody's post in the unit is not understood."""
    told = found(person("An Một", "Xã A", "party_secretary"), person("An Hai", "Xã A"))
    assert [one["reason"] for one in table(told, "unexplained")] == ["not_understood"]


def test_the_sum_is_that_of_its_parts() -> None:
    """One and one are two of five; three are left, with names."""
    fact = next(fact for fact in found().facts if fact.key == "rotation_unexplained")
    assert (fact.values["sum"], fact.values["share"], fact.values["n"]) == ("1 + 1 = 2", {"k": 2, "n": 5}, 3)
    assert fact.values["units"] == ["Xã C", "Xã D", "Xã E"]


def test_no_sum_is_written_that_is_wrong() -> None:
    """Two chairs in one unit, one of them the secretary, one the deputy: one unit, which a sum would count twice."""
    told = found(
        person("An Một", "Xã A", "party_secretary", "council_chair"),
        person("An Hai", "Xã A", "party_deputy_secretary", "council_chair"),
    )
    fact = next(fact for fact in told.facts if fact.key == "rotation_explained")
    assert (fact.values["sum"], fact.values["share"]) == ("1", {"k": 1, "n": 1})
    assert [one["reason"] for one in table(told, "to_check")] == ["several_holders"]


def test_a_list_that_is_not_about_a_post_says_nothing_of_it() -> None:
    """A list of secretaries alone: no council chair is called vacant, and that nobody holds one is told once."""
    told = found(person("An Một", "Xã A", "party_secretary"), person("Bế Hai", "Xã B", "party_secretary"))
    assert (table(told, "unexplained"), table(told, "to_check")) == ([], [])
    absent = next(fact for fact in told.facts if fact.key == "rotation_absent")
    posts = [one["code"] for one in absent.values["posts"]]
    assert posts == ["party_deputy_secretary", "council_chair", "committee_chair"]
    assert not {"rotation_explained", "rotation_unexplained"} & {fact.key for fact in told.facts}


def test_units_without_a_holder_are_told_beside_the_shares() -> None:
    """All five have a secretary; B, C and E list no committee chair and are in the whole of its share all the same."""
    told = [fact.values for fact in found().facts if fact.key.startswith("rotation_no_holder")]
    assert [(one["post"]["code"], one["n"], one["units"]) for one in told] == [
        ("committee_chair", 3, ["Xã B", "Xã C", "Xã E"])
    ]


def test_what_is_to_be_checked() -> None:
    """Local not said in C; no committee chair in B, C, E; names alone in E."""
    told = [(one["unit"], one["reason"], one["position"]) for one in table(found(), "to_check")]
    assert told == [
        ("Xã B", "no_holder", "committee_chair"),
        ("Xã C", "no_holder", "committee_chair"),
        ("Xã C", "local_unknown", "party_secretary"),
        ("Xã E", "no_holder", "committee_chair"),
        ("Xã E", "maybe_one", "party_deputy_secretary"),
    ]


def test_people_of_no_unit_are_listed_and_not_counted() -> None:
    """Their unit is not known, so they are in no share."""
    nowhere = {**person("An Hai", "Xã A", "committee_chair", is_local=False), "unit": None}
    told = found(person("An Một", "Xã A", "party_secretary"), nowhere)
    assert shares(told)["not_local.any"] == (0, 0, 1)
    assert ("unit_unknown", ["An Hai"]) in [(one["reason"], names(one["people"])) for one in table(told, "to_check")]


def test_counts_are_those_of_the_lists() -> None:
    """Heads are people: ten in eleven rows, since Bế Văn Bốn stands twice; Đỗ Văn Chín may be two people."""
    counts = found().counts
    assert counts["units"] == 5
    assert counts["leaders"] == len(table(found(), "heads")) == 10
    assert (counts["unexplained"], counts["to_check"]) == (3, 5)
    assert (counts["units_not_local"], counts["units_not_local_doubtful"]) == (1, 1)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (20190704, 20220704, 36),
        (20190705, 20220704, 35),
        (20200229, 20220228, 23),
        (20200131, 20200301, 1),
        (20220704, 20220704, 0),
    ],
)
def test_months_are_completed_ones(first: int, last: int, months: int) -> None:
    """A month is complete on the day of the same number."""
    assert months_between(first, last) == months


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [(20190704, 36, 20220704), (20200229, 12, 20210228), (20200131, 1, 20200229), (20170414, 96, 20250414)],
)
def test_a_month_without_the_day_ends_on_its_last(first: int, months: int, last: int) -> None:
    """The 29th of February comes round on the 28th."""
    assert after_months(first, months) == last


@pytest.mark.parametrize(
    ("since", "fewest", "most"),
    [("2020-06-15", 24, 24), ("2020-06", 24, 25), ("2020", 18, 30), (None, None, None), ("2022-07-05", None, None)],
)
def test_tenure_has_the_ends_that_the_day_leaves(since: str | None, fewest: int | None, most: int | None) -> None:
    """On 4 July 2022: a month or a year alone makes a range; a day to come is no tenure."""
    told = found(person("An Một", "Xã A", "party_secretary", appointed_on=since))
    (one,) = table(told, "tenure")
    assert (one["months"], one["months_up_to"]) == (fewest, most)


def test_a_day_to_come_is_to_be_checked() -> None:
    """Who takes the post tomorrow is not in it today."""
    told = found(person("An Một", "Xã A", "party_secretary", "committee_chair", appointed_on="2022-07-05"))
    assert "appointed_later" in {one["reason"] for one in table(told, "to_check")}


def test_the_longest_in_post_comes_first() -> None:
    """Of several posts each counts; who tells no day comes last."""
    told = found(
        person("An Một", "Xã A", "party_secretary", appointed_on=None),
        person("An Hai", "Xã A", "committee_chair", appointed_on="2018-01-01"),
        person("An Ba", "Xã A", "council_chair", appointed_on="2015-01-01"),
    )
    assert names([one["person"] for one in table(told, "tenure")]) == ["An Ba", "An Hai", "An Một"]
    fact = next(fact for fact in told.facts if fact.key == "rotation_longest")
    assert (fact.values["day"], fact.values["months"]) == ("2015-01-01", 90)


@pytest.mark.parametrize(
    ("day", "state"), [(date(2025, 7, 3), "not_yet"), (date(2025, 7, 4), "reached"), (date(2025, 7, 5), "reached")]
)
def test_a_posting_is_full_after_36_months(day: date, state: str) -> None:
    """Decree 170/2025, articles 42 to 48: posted on 4 July 2022."""
    told = found(person("An Một", "Xã A", "party_secretary", is_local=False, appointed_on="2022-07-04"), day=day)
    (one,) = [one for one in table(told, "terms") if one["term"] == "posting"]
    assert (one["state"], one["reached_on"]) == (state, "2025-07-04")


@pytest.mark.parametrize(
    ("day", "document", "status"),
    [
        (date(2022, 4, 27), None, None),
        (date(2022, 4, 28), "65-QĐ/TW", "unverified"),
        (date(2025, 6, 30), "65-QĐ/TW", "unverified"),
        (date(2025, 7, 1), "170/2025/NĐ-CP", "verified"),
    ],
)
def test_the_clause_of_a_posting_is_that_of_the_day(day: date, document: str | None, status: str | None) -> None:
    """Regulation 65 from 28 April 2022, whose months are only recalled; the decree from 1 July 2025."""
    told = found(person("An Một", "Xã A", "party_secretary", is_local=False, appointed_on="2021-01-01"), day=day)
    own = [(one["source"]["document"], one["status"]) for one in table(told, "terms") if one["term"] == "posting"]
    assert own == ([(document, status)] if document else [])
    silent = {fact.values["term"]["code"] for fact in told.facts if fact.key == "rotation_term_silent"}
    assert ("posting" in silent) == (document is None)


@pytest.mark.parametrize(("local", "states"), [(True, []), (False, ["not_yet"]), (None, ["unknown"])])
def test_a_posting_is_of_who_is_not_local(local: bool | None, states: list[str]) -> None:
    """Of who may be local nothing is said; who is local was not posted."""
    told = found(person("An Một", "Xã A", "party_secretary", is_local=local))
    assert [one["state"] for one in table(told, "terms") if one["term"] == "posting"] == states


def test_a_posting_is_counted_once_for_a_person() -> None:
    """Two posts of one person are one posting, from the earlier day."""
    told = found(
        person("An Một", "Xã A", "party_secretary", is_local=False, appointed_on="2021-01-01"),
        person("An Một", "Xã A", "council_chair", is_local=False, appointed_on="2019-01-01"),
    )
    (one,) = [one for one in table(told, "terms") if one["term"] == "posting"]
    assert (one["position"], one["appointed_on"], one["state"]) == ("council_chair", "2019-01-01", "reached")


# men born from April 1966 on retire at 62: who was born in May 1966 in May 2028
@pytest.mark.parametrize(
    ("since", "born", "left", "state"),
    [
        ("2017-10-06", "1966-05-05", None, None),  # the day before regulation 98
        ("2017-10-07", "1966-05-05", 127, "enough"),
        ("2022-04-27", "1966-05-05", 73, "enough"),  # its last day
        ("2022-04-28", "1966-05-05", None, None),  # regulation 65 tells no number for this purpose
        ("2025-06-30", "1970-05-05", None, None),
        ("2025-07-01", "1968-07-05", 60, "enough"),  # July 2030, just one term by decree 170/2025
        ("2025-07-01", "1968-06-05", 59, "short"),
        ("2025-07", "1968-07-05", 60, "enough"),  # any day of July
        ("2025", "1968-01-05", 49, "unknown"),  # half the year before the decree
        ("2025-07-01", None, None, "unknown"),
    ],
)
def test_a_term_is_left_on_the_day_of_the_posting(
    since: str, born: str | None, left: int | None, state: str | None
) -> None:
    """Regulation 98 from 7 October 2017 to 27 April 2022, decree 170/2025 from 1 July 2025: one term, 60 months."""
    who = person("An Một", "Xã A", "party_secretary", is_local=False, appointed_on=since, birth_date=born, sex="male")
    told = [one for one in table(found(who, day=date(2026, 1, 1)), "terms") if one["months_left"] or one["limit"] == 60]
    assert [(one["months_left"], one["state"]) for one in told] == ([(left, state)] if state else [])


def test_a_term_left_is_asked_of_who_is_not_local() -> None:
    """Who is local was not posted; of whom nothing is said nothing is said."""
    for local, states in ((True, []), (None, ["unknown"])):
        who = person("An Một", "Xã A", "party_secretary", is_local=local, sex="male", appointed_on="2020-06-15")
        assert [one["state"] for one in table(found(who), "terms") if one["limit"] == 60] == states


@pytest.mark.parametrize(
    ("day", "since", "post", "states"),
    [
        (date(2025, 4, 13), "2010-01-01", "party_secretary", []),  # the day before the directive
        (date(2025, 4, 14), "2017-04-14", "party_secretary", ["reached"]),  # eight years full
        (date(2025, 4, 14), "2017-04-15", "party_secretary", []),  # one day short
        (date(2025, 4, 14), "2017", "party_secretary", ["unknown"]),  # a year alone
        (date(2025, 4, 14), None, "party_secretary", ["unknown"]),
        (date(2025, 4, 14), "2010-01-01", "party_deputy_secretary", []),  # a deputy heads nothing
    ],
)
def test_two_terms_in_one_headship(day: date, since: str | None, post: str, states: list[str]) -> None:
    """Directive 45-CT/TW of 14 April 2025: not longer than two terms, from eight years on."""
    told = found(person("An Một", "Xã A", post, appointed_on=since), day=day)
    assert [one["state"] for one in table(told, "terms")] == states


@pytest.mark.parametrize(("day", "document"), [(date(2025, 4, 13), None), (date(2025, 4, 14), "45-CT/TW")])
def test_the_clause_of_a_combination_is_that_of_the_day(day: date, document: str | None) -> None:
    """Secretary or deputy as council chair: directive 45; secretary as committee chair: no clause that was read."""
    told = {one["id"]: one["source"] for one in table(found(day=day), "combinations")}
    council = (told["secretary-council-chair"], told["deputy-council-chair"])
    assert [source and source["document"] for source in council] == [document] * 2
    assert told["secretary-committee-chair"] is None


def test_other_rules_look_at_other_posts() -> None:
    """An office that counts only secretaries as heads has units of secretaries alone, and nothing to explain."""
    rules = replace_rules(key_posts=("party_secretary",), combinations=(), to_explain=None, held_by_one=(), terms=())
    told = rotation(roster_of(FIVE), rules, DAY)
    assert set(shares(told)) == {"not_local.party_secretary", "not_local.any"}
    assert (told.counts["leaders"], table(told, "unexplained")) == (5, [])


def replace_rules(**changes: Any) -> Any:
    """The shipped rules, changed."""
    return RULES.model_copy(update=changes)
