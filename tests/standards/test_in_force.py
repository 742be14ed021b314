"""The law on one day: an invented office for the rules, the shipped book for its own dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cadre_audit.standards.in_force import Absence, change_dates, in_force, still_in_force
from cadre_audit.standards.load import Book, load
from cadre_audit.standards.model import LevelAtLeast, Standard

DAY = timedelta(days=1)


def level(id: str, at_least: str, **more: object) -> dict[str, object]:
    """A requirement of a level, as a file would give it."""
    base = {"id": id, "kind": "level", "field": "professional_level", "at_least": at_least}
    return {**base, "article": "Điều 2", "status": "verified", **more}


def version(label: str, first: str, last: str | None, *requirements: object, **more: object) -> dict[str, object]:
    """A version, as a file would give it."""
    reference = {"document": f"{label}/QĐ", "article": "Điều 1", "checked_on": "2026-11-22"}
    dates = {"label": label, "effective_from": first, "effective_to": last}
    return {**dates, "reference": reference, "requirements": requirements, **more}


def standard(id: str, positions: list[str], *versions: object, **more: object) -> Standard:
    """A standard of an invented office."""
    title = {"vi": id, "en": id}
    given = {"id": id, "title": title, "positions": positions, "coverage_from": "2010-01-01", "versions": versions}
    return Standard.model_validate({**given, **more})


BASE = standard(
    "office",
    ["clerk", "registrar", "guard"],
    version("A", "2010-01-01", "2014-12-31", level("training", "college", positions=["clerk", "registrar"])),
    version("B", "2015-01-01", "2019-12-31", level("training", "bachelor"), positions=["clerk", "registrar"]),
    coverage_to="2021-12-31",
)
SPECIAL = standard(
    "registry",
    ["registrar"],
    version(
        "R",
        "2012-01-01",
        None,
        level("training", "intermediate", overrides="training", document="9/2012/QH"),
        level("oath", "none", status="unverified"),
    ),
    supplements="office",
)
# the special law stands first, as it may in a folder read by name
INVENTED = Book((SPECIAL, BASE))


def demands(day: date, post: str) -> list[tuple[str, str, str]]:
    """What binds a post of the invented office: id, level, version."""
    rules = in_force(INVENTED, day).rules.get(post, ())
    return [
        (rule.requirement.id, rule.requirement.at_least, rule.version)
        for rule in rules
        if isinstance(rule.requirement, LevelAtLeast)
    ]


def test_both_ends_of_a_version_are_in_force() -> None:
    """The last day belongs to the old version, the next to the new one."""
    assert demands(date(2014, 12, 31), "clerk") == [("training", "college", "A")]
    assert demands(date(2015, 1, 1), "clerk") == [("training", "bachelor", "B")]


def test_special_law_takes_the_place_of_what_it_overrides() -> None:
    """And adds the rest, only for its post and from its first day."""
    assert demands(date(2011, 12, 31), "registrar") == [("training", "college", "A")]
    assert demands(date(2012, 1, 1), "registrar") == [("training", "intermediate", "R"), ("oath", "none", "R")]
    assert demands(date(2012, 1, 1), "clerk") == [("training", "college", "A")]


def test_special_law_is_silent_without_its_base() -> None:
    """The registry law goes on after 2019, but the office has no posts any more."""
    law = in_force(INVENTED, date(2020, 1, 1))
    assert (dict(law.rules), law.versions, law.requirements) == ({}, (), ())


def test_a_rule_knows_its_source() -> None:
    """The document of the requirement goes before that of the version."""
    training, oath = in_force(INVENTED, date(2016, 5, 1)).rules["registrar"]
    assert (training.standard, training.document, training.article) == ("registry", "9/2012/QH", "Điều 2")
    assert (oath.document, oath.status, oath.effective_from, oath.effective_to) == (
        "R/QĐ",
        "unverified",
        date(2012, 1, 1),
        None,
    )


def test_columns_follow_the_book_with_special_law_last() -> None:
    """Whatever the order of the files."""
    law = in_force(INVENTED, date(2013, 1, 1))
    assert law.requirements == ("training", "oath")
    assert law.versions == (("registry", "R"), ("office", "A"))


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2009, 12, 31), Absence.NOT_ENCODED),  # before the coverage
        (date(2014, 12, 31), Absence.NOT_ENCODED),  # version A speaks of the guard, but nothing was encoded
        (date(2015, 1, 1), Absence.NOT_IN_FORCE),  # version B no longer speaks of the guard
        (date(2020, 1, 1), Absence.NOT_IN_FORCE),  # no version any more, still inside of the coverage
        (date(2022, 1, 1), Absence.NOT_ENCODED),  # after the coverage
    ],
)
def test_absence_tells_law_from_data(day: date, why: Absence) -> None:
    """*Not in force* is said of the law, *not encoded* of the data."""
    assert in_force(INVENTED, day).absence("guard") is why


def test_absence_of_posts_with_rules_and_of_strangers() -> None:
    """Who has rules is not absent; who is in no standard is unknown."""
    law = in_force(INVENTED, date(2015, 1, 1))
    assert (law.absence("clerk"), law.absence("astronaut")) == (None, Absence.UNKNOWN_POST)


def test_findings_before_the_certain_day_are_unverified() -> None:
    """A first day that is only recalled makes its first days uncertain, not the later ones."""
    sure = version("A", "2010-01-01", None, level("training", "college"), certain_from="2010-01-15")
    book = Book((standard("office", ["clerk"], sure),))
    assert [in_force(book, date(2010, 1, day)).rules["clerk"][0].status for day in (14, 15)] == [
        "unverified",
        "verified",
    ]


def test_change_dates_leave_out_the_first_day_and_keep_the_last() -> None:
    """A stretch that begins on a change date has not changed within itself."""
    first, last = date(2010, 1, 1), date(2020, 1, 1)
    assert change_dates(INVENTED, first, last) == (date(2012, 1, 1), date(2015, 1, 1), date(2020, 1, 1))
    assert change_dates(INVENTED, first, last - DAY) == (date(2012, 1, 1), date(2015, 1, 1))


def test_the_change_dates_of_the_shipped_law() -> None:
    """Every day on which the encoded law of 2004 to 2026 became another one."""
    assert change_dates(load(), date(2000, 1, 1), date(2026, 12, 31)) == (
        date(2004, 2, 27),
        date(2010, 2, 8),
        date(2012, 12, 15),
        date(2014, 12, 1),
        date(2016, 1, 1),
        date(2019, 12, 25),
        date(2020, 7, 1),
        date(2021, 8, 1),
        date(2022, 5, 23),
        date(2022, 8, 15),
        date(2023, 8, 1),
        date(2024, 5, 1),
        date(2025, 7, 1),
    )


def test_the_change_dates_of_the_shipped_law_on_candidates() -> None:
    """Directives on congresses and the guidance of the organisations, from 2019 on."""
    assert change_dates(load(), date(2000, 1, 1), date(2026, 12, 31), purposes=("nomination",)) == (
        date(2019, 5, 30),
        date(2024, 6, 14),
        date(2025, 4, 14),
        date(2025, 7, 24),
        date(2025, 7, 28),
    )


def test_the_change_dates_of_training_duties() -> None:
    """The decrees of 2010, 2017, 2021 and 2025, and the day on which the police chief leaves the commune titles."""
    assert change_dates(load(), date(2000, 1, 1), date(2026, 12, 31), purposes=("duty",)) == (
        date(2010, 5, 1),
        date(2017, 10, 21),
        date(2021, 12, 10),
        date(2023, 8, 1),
        date(2025, 7, 1),
    )


def test_on_every_boundary_exactly_one_version_of_each_covered_standard() -> None:
    """The day before, the day of and the day after every start and end, over all versions of the shipped book."""
    book = load()
    edges = {
        edge + step
        for one in book.standards
        for each in one.versions
        for edge in (each.effective_from, each.effective_to)
        if edge
        for step in (-DAY, 0 * DAY, DAY)
    }
    for one in book.standards:
        last = one.versions[-1].effective_to or date.max
        for day in edges:
            expected = 1 if one.coverage_from <= day <= last else 0
            assert sum(each.is_in_force(day) for each in one.versions) == expected, (one.id, day)


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)))
def test_every_post_has_rules_or_a_reason(day: date) -> None:
    """On any day no post of the shipped book is forgotten, and no requirement binds a post twice."""
    law = in_force(SHIPPED, day)
    posts = {post for one in SHIPPED.standards if one.purpose == "post" for post in one.positions}
    assert set(law.rules) | set(law.absent) == posts
    assert set(law.rules) & set(law.absent) == set()
    for rules in law.rules.values():
        ids = [rule.requirement.id for rule in rules]
        assert len(ids) == len(set(ids))
        assert set(ids) <= set(law.requirements)


SHIPPED = load()


@pytest.mark.parametrize(
    ("post", "day", "why"),
    [
        ("office_statistics", date(2004, 2, 26), Absence.NOT_ENCODED),
        ("office_statistics", date(2004, 2, 27), None),
        ("office_statistics", date(2012, 12, 14), None),
        ("office_statistics", date(2025, 7, 1), None),
        ("specialist", date(2025, 6, 30), Absence.NOT_ENCODED),
        ("specialist", date(2025, 7, 1), None),
        ("police_chief", date(2004, 2, 27), None),
        ("police_chief", date(2023, 7, 31), None),
        ("police_chief", date(2023, 8, 1), Absence.NOT_IN_FORCE),
        ("police_chief", date(2025, 7, 1), Absence.NOT_IN_FORCE),
        ("military_commander", date(2025, 7, 1), None),
        ("women_chair", date(2023, 7, 31), Absence.NOT_ENCODED),
        ("women_chair", date(2023, 8, 1), None),
        ("women_chair", date(2025, 6, 30), None),
        ("women_chair", date(2025, 7, 1), Absence.OVERTAKEN),
        ("youth_secretary", date(2004, 2, 26), Absence.NOT_ENCODED),
        ("youth_secretary", date(2004, 2, 27), None),
        ("party_secretary", date(2004, 2, 26), Absence.NOT_ENCODED),
        ("party_secretary", date(2004, 2, 27), None),
        ("committee_chair", date(2025, 6, 30), None),
        ("committee_chair", date(2025, 7, 1), Absence.OVERTAKEN),
        ("department_head", date(2024, 1, 1), Absence.UNKNOWN_POST),
    ],
)
def test_who_is_absent_from_the_shipped_law(post: str, day: date, why: Absence | None) -> None:
    """The days on which the shipped law starts or stops to speak of a post."""
    assert in_force(SHIPPED, day).absence(post) is why


OVERTAKEN = Book(
    (
        standard(
            "office",
            ["clerk", "registrar", "guard"],
            version(
                "A",
                "2015-01-01",
                None,
                level("training", "college"),
                level("schooling", "none"),
                overtaken={"from_day": "2020-01-01", "by": "9/2019/QH", "note": {"vi": "a", "en": "a"}},
            ),
        ),
        standard(
            "guards",
            ["guard"],
            version("G", "2020-01-01", None, level("training", "none", overrides="training")),
            supplements="office",
        ),
    )
)


def test_a_version_that_later_law_overtook() -> None:
    """In force until the eve; from the day on nobody is judged by it, and the answer is neither of the other two."""
    before, after = (in_force(OVERTAKEN, day) for day in (date(2019, 12, 31), date(2020, 1, 1)))
    assert (before.absence("clerk"), len(before.rules["clerk"])) == (None, 2)
    assert (after.absence("clerk"), after.rules.get("clerk")) == (Absence.OVERTAKEN, None)
    assert (before.versions, after.versions) == ((("office", "A"),), (("guards", "G"),))


def test_special_law_outlives_what_was_overtaken() -> None:
    """The guard is judged by the special law; of the rest of the old law advice has to be taken."""
    after = in_force(OVERTAKEN, date(2020, 1, 1))
    assert [rule.requirement.id for rule in after.rules["guard"]] == ["training"]
    assert [rule.requirement.id for rule in after.overtaken["guard"]] == ["schooling"]
    assert after.absence("guard") is Absence.OVERTAKEN


def test_the_day_of_being_overtaken_is_a_change() -> None:
    """So that a year is parted there."""
    assert change_dates(OVERTAKEN, date(2019, 1, 1), date(2020, 12, 31)) == (date(2020, 1, 1),)


def test_what_is_off_and_what_is_asked_for_another_purpose() -> None:
    """Neither is law unless asked for, by the requirement, the standard or the purpose."""
    book = Book(
        (
            standard(
                "office",
                ["clerk"],
                version("A", "2015-01-01", None, level("training", "college", enabled=False), level("oath", "none")),
            ),
            standard(
                "congress", ["clerk"], version("C", "2015-01-01", None, level("again", "none")), purpose="nomination"
            ),
        )
    )
    day = date(2020, 1, 1)

    def ids(**asked: object) -> list[str]:
        return [rule.requirement.id for rule in in_force(book, day, **asked).rules["clerk"]]  # type: ignore[arg-type]

    assert ids() == ["oath"]
    assert ids(enabled=("training",)) == ["training", "oath"]
    assert ids(enabled=("office",)) == ["training", "oath"]
    assert ids(purposes=("nomination",)) == ["again"]
    assert ids(purposes=("post", "nomination")) == ["oath", "again"]


def test_a_last_day_that_is_only_recalled() -> None:
    """Findings after the last certain day are unverified."""
    own = standard(
        "office",
        ["clerk"],
        version("A", "2010-01-01", "2010-12-31", level("training", "none"), certain_to="2010-06-30"),
    )
    book = Book((own,))
    assert [in_force(book, date(2010, *day)).rules["clerk"][0].status for day in ((6, 30), (7, 1))] == [
        "verified",
        "unverified",
    ]


def test_ranks_know_where_they_stand() -> None:
    """The ranks of the day, and the posts whose holders have none."""
    ranks = standard(
        "ranks",
        ["rank_specialist"],
        version("N", "2015-01-01", None, level("training", "college")),
        of_ranks=True,
        not_beside=["office"],
    )
    law = in_force(Book((BASE, ranks)), date(2016, 1, 1))
    assert law.ranks == {"rank_specialist"}
    assert law.without_rank == {"clerk", "registrar", "guard"}


def test_law_that_nobody_changed() -> None:
    """The rules of one day as of a later one; those that have ended meanwhile go on."""
    own = standard("own", ["clerk"], version("A", "2020-01-01", "2020-12-31", level("degree", "bachelor")))
    law = in_force(Book((own,)), date(2020, 6, 1))
    later, soon = still_in_force(law, date(2021, 6, 1)), still_in_force(law, date(2020, 7, 1))
    assert (later.as_of, later.rules["clerk"][0].effective_to) == (date(2021, 6, 1), None)
    assert (soon.as_of, soon.rules["clerk"][0].effective_to) == (date(2020, 7, 1), date(2020, 12, 31))
    assert later.rules["clerk"][0].requirement is law.rules["clerk"][0].requirement
