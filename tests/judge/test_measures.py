"""Each kind of requirement on rosters of a few people: met, gap, blank, and dates known in part."""

from __future__ import annotations

from itertools import product
from typing import Any, get_args

import pytest

from cadre_audit.judge.measures import MEASURES
from cadre_audit.standards.model import Requirement

from .laws import CLERK, ease, law, level, requirement
from .people import column, judged


def on(asked: dict[str, Any], *people: dict[str, Any], day: str = "2024-06-15", **dates: Any) -> list[str]:
    """The verdicts of one requirement on these clerks."""
    return column(
        judged([{"position_code": CLERK, **person} for person in people], law(asked, day=day, **dates)), asked["id"]
    )


def test_every_kind_of_requirement_has_its_measure() -> None:
    """The names in the files are the keys of the measures, none more, none less."""
    kinds = {kind.model_fields["kind"].annotation.__args__[0] for kind in get_args(get_args(Requirement)[0])}
    assert kinds == set(MEASURES)


def test_a_level() -> None:
    """Above, at, below, blank: a blank is no shortfall, and `none` is one."""
    people = [{"it": "advanced"}, {"it": "basic"}, {"it": "none"}, {}]
    assert on(level("it", "basic"), *people) == ["met", "met", "gap", "unknown"]


def test_a_level_eased_by_law_and_one_eased_on_a_condition() -> None:
    """Who reaches only the eased level is met, or a person must look where the easing has a condition."""
    people = [{"it": held, "area": ["mountain"]} for held in ("advanced", "basic", "none", None)]
    plain = level("it", "advanced", ease=[ease("mountain", at_least="basic")])
    conditional = level("it", "advanced", ease=[ease("mountain", at_least="basic", condition={"vi": "a", "en": "a"})])
    assert on(plain, *people) == ["met", "met", "gap", "unknown"]
    assert on(conditional, *people) == ["met", "manual", "gap", "unknown"]


def test_an_age_today() -> None:
    """Thirty-five until the eve of the thirty-sixth birthday."""
    asked = requirement("age", at="today", maximum=35)
    people = [{"birth_date": born} for born in ("1988-06-16", "1988-06-15", None)]
    assert on(asked, *people) == ["met", "gap", "unknown"]


def test_an_age_with_both_bounds() -> None:
    """Both bounds belong to the window."""
    asked = requirement("age", at="today", minimum=18, maximum=35)
    people = [{"birth_date": born} for born in ("2006-06-15", "2006-06-16", "1988-06-16", "1988-06-15")]
    assert on(asked, *people) == ["met", "gap", "met", "gap"]


def test_an_age_by_part_of_a_birth_date() -> None:
    """Unknown where the days that are possible disagree; told where all agree."""
    asked = requirement("age", at="today", maximum=35)
    people = [{"birth_date": born} for born in ("1988", "1989", "1987", "1988-06", "1988-07", "1988-05")]
    assert on(asked, *people) == ["unknown", "met", "gap", "unknown", "met", "gap"]


def test_a_month_ends_with_its_own_last_day() -> None:
    """On 30 June who was born in a June has had the birthday, on 29 June perhaps not; February too."""
    asked = requirement("age", at="today", maximum=35)
    assert on(asked, {"birth_date": "1988-06"}, day="2024-06-30") == ["gap"]
    assert on(asked, {"birth_date": "1988-06"}, day="2024-06-29") == ["unknown"]
    assert on(asked, {"birth_date": "1987-02"}, day="2023-02-28") == ["gap"]
    assert on(asked, {"birth_date": "1988-02"}, day="2024-02-28") == ["unknown"]
    assert on(asked, {"birth_date": "1988-02"}, day="2024-02-29") == ["gap"]


def test_an_age_eased_in_an_area() -> None:
    """Two years more on an island only."""
    asked = requirement("age", at="today", maximum=35, ease=[ease("island", maximum=37)])
    born = "1987-06-15"
    assert on(asked, {"birth_date": born}, {"birth_date": born, "area": ["island"]}) == ["gap", "met"]


def test_an_age_at_the_appointment() -> None:
    """The age of that day counts, and only for who took the post while the version was in force."""
    asked = requirement("age", at="appointment", maximum=45)
    people = [
        {"birth_date": "1975-03-02", "appointed_on": "2021-03-01"},
        {"birth_date": "1975-03-01", "appointed_on": "2021-03-01"},
        {"birth_date": "1950-01-01", "appointed_on": "2019-12-31"},
        {"birth_date": "1975-03-01"},
        {"appointed_on": "2021-03-01"},
        {"birth_date": "1980", "appointed_on": "2021"},
        {"birth_date": "1975", "appointed_on": "2021"},
        {"birth_date": "1974", "appointed_on": "2021"},
    ]
    expected = ["met", "gap", "not_required", "unknown", "unknown", "met", "unknown", "gap"]
    assert on(asked, *people) == expected


def test_a_month_of_appointment_at_the_end_of_a_version() -> None:
    """June 2024 lies inside a version that ends on 30 June; a whole year reaches beyond it."""
    asked = requirement("age", at="appointment", maximum=45)
    people = [
        {"birth_date": "1990-01-01", "appointed_on": when} for when in ("2024-06", "2024-07", "2024", "2019-12", "2020")
    ]
    found = on(asked, *people, last="2024-06-30")
    assert found == ["met", "not_required", "unknown", "not_required", "met"]


def test_months_left_today() -> None:
    """A man born in August 1967 retires at 62 in August 2029, sixty-two months after June 2024."""
    people = [{"birth_date": "1967-08-20", "sex": "male"}, {"birth_date": "1967-08-20"}, {"sex": "male"}]
    assert on(requirement("months_left", at="today", at_least=62), *people) == ["met", "unknown", "unknown"]
    assert on(requirement("months_left", at="today", at_least=63), *people) == ["gap", "unknown", "unknown"]


def test_months_left_by_a_year_of_birth() -> None:
    """The law counts such a birth as 1 January: June 2024 to January 2029 are fifty-five months."""
    person = {"birth_date": "1967", "sex": "male"}
    assert on(requirement("months_left", at="today", at_least=55), person) == ["met"]
    assert on(requirement("months_left", at="today", at_least=56), person) == ["gap"]


def test_months_left_at_the_appointment() -> None:
    """Sixty months to August 2028 from August 2023; unknown where the year of appointment leaves it open."""
    asked = requirement("months_left", at="appointment", at_least=60)
    man = {"birth_date": "1966-08-20", "sex": "male"}
    days = ("2023-08-31", "2023-09-01", "2023", "2022", "2024", "2019-12-31", None)
    expected = ["met", "gap", "unknown", "met", "gap", "not_required", "unknown"]
    assert on(asked, *({**man, "appointed_on": day} for day in days)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Luật", "met"),
        ("Cử nhân LUẬT kinh tế", "met"),
        ("luat", "met"),
        ("Kế toán", "gap"),
        ("luậtsư", "gap"),
        ("Quản lý đất đai", "met"),
        ("Quản lý, đất đai", "met"),
        ("Quản lý", "gap"),
        (None, "unknown"),
        ("-", "unknown"),
        ("…", "unknown"),
    ],
)
def test_a_field_of_study(typed: str | None, expected: str) -> None:
    """Whole words in their order, without case and tone marks; mere signs say nothing."""
    assert on(requirement("major", any_of=["luật", "quản lý đất đai"]), {"major": typed}) == [expected]


def test_a_certificate() -> None:
    """Named in its own column, not in another."""
    asked = requirement("holds", field="foreign_language", any_of=["tiếng Anh", "Anh văn"])
    people = [{"foreign_language": "Anh văn B"}, {"foreign_language": "tiếng Pháp"}, {"ethnic_language": "tiếng Anh"}]
    assert on(asked, *people) == ["met", "gap", "unknown"]


def test_membership_of_the_party() -> None:
    """Yes, no, not said."""
    people = [{"party_member": True}, {"party_member": False}, {}]
    assert on(requirement("party_member"), *people) == ["met", "gap", "unknown"]


def test_hours_and_what_only_a_person_can_judge() -> None:
    """No roster tells hours; a manual requirement stays manual for everybody."""
    assert on(requirement("hours", at_least=40), {}, {"it": "basic"}) == ["unknown", "unknown"]
    assert on(requirement("manual", text={"vi": "a", "en": "a"}), {}, {"it": "basic"}) == ["manual", "manual"]


# a person for each verdict of one part; the third part can only be manual
PARTS = {"met": True, "gap": False, "unknown": None}
LEVELS = {"met": "basic", "gap": "none", "unknown": None}
ALL_OF = {
    ("met", "met"): "met",
    ("met", "gap"): "gap",
    ("met", "unknown"): "unknown",
    ("gap", "gap"): "gap",
    ("gap", "unknown"): "gap",
    ("unknown", "unknown"): "unknown",
}
ANY_OF = {
    ("met", "met"): "met",
    ("met", "gap"): "met",
    ("met", "unknown"): "met",
    ("gap", "gap"): "gap",
    ("gap", "unknown"): "unknown",
    ("unknown", "unknown"): "unknown",
}


@pytest.mark.parametrize(("first", "second"), list(product(PARTS, PARTS)))
def test_two_parts(first: str, second: str) -> None:
    """The table of three-valued logic, whichever part is first."""
    person = {"party_member": PARTS[first], "it": LEVELS[second]}
    of = [requirement("party_member"), level("it", "basic")]
    key = (first, second) if (first, second) in ALL_OF else (second, first)
    assert on(requirement("all_of", of=of), person) == [ALL_OF[key]]
    assert on(requirement("any_of", of=of), person) == [ANY_OF[key]]


@pytest.mark.parametrize(
    ("first", "all_of", "any_of"),
    [("met", "manual", "met"), ("gap", "gap", "manual"), ("unknown", "unknown", "unknown")],
)
def test_a_part_that_only_a_person_can_judge(first: str, all_of: str, any_of: str) -> None:
    """It never passes by itself, and a part that decides outweighs it."""
    of = [requirement("party_member"), requirement("manual", text={"vi": "a", "en": "a"})]
    person = {"party_member": PARTS[first]}
    assert on(requirement("all_of", of=of), person) == [all_of]
    assert on(requirement("any_of", of=of), person) == [any_of]


def test_a_part_that_does_not_bind_leaves_the_others() -> None:
    """An age asked at an appointment under older law drops out; when every part drops out nothing is required."""
    age = requirement("age", at="appointment", maximum=30)
    person = {"appointed_on": "2010-01-01", "birth_date": "1970-01-01", "it": "none"}
    assert on(requirement("all_of", of=[age, level("it", "none")]), person) == ["met"]
    assert on(requirement("any_of", of=[age, level("it", "basic")]), person) == ["gap"]
    assert on(requirement("all_of", of=[age, age]), person) == ["not_required"]


def test_a_part_is_eased_as_it_would_be_alone() -> None:
    """The easing of a part holds in its areas and nowhere else."""
    asked = requirement(
        "all_of", of=[level("it", "advanced", ease=[ease("island", at_least="basic")]), requirement("party_member")]
    )
    person = {"it": "basic", "party_member": True}
    assert on(asked, person, {**person, "area": ["island"]}, {**person, "area": ["border"]}) == ["gap", "met", "gap"]


@pytest.mark.parametrize(
    ("major", "expected"),
    [
        ("QSCS", "met"),
        ("Quân sự cơ sở", "met"),
        ("LKT", "gap"),
        ("QLTNMT", "unknown"),
        ("Kế toán", "gap"),
    ],
)
def test_short_forms_of_a_field_of_study(major: str, expected: str) -> None:
    """A known short form is written out; one that nobody knows says nothing, instead of a wrong field."""
    from cadre_audit.judge.measures import _names_one_of
    from cadre_audit.vocabulary.phrases import Phrases

    assert _names_one_of(Phrases([("quân sự cơ sở", "quân sự cơ sở")]), major).code == expected
