"""The courses: what they give, who may enter on which day, and what the file refuses."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.data_files import folder
from cadre_audit.errors import StandardsError
from cadre_audit.standards.courses import load, load_from
from cadre_audit.standards.entry_rules import EntryGroup, EntryLevel
from cadre_audit.vocabulary.load import vocabulary

from .known import LEVELS

SHIPPED = load()


def test_the_courses_that_the_law_needs_are_there() -> None:
    """Every gap that training can close has its course."""
    assert [course.id for course in SHIPPED.courses] == [
        "upper-secondary",
        "vocational-intermediate",
        "university-degree",
        "postgraduate",
        "legal-intermediate",
        "grassroots-military",
        "theory-elementary",
        "theory-intermediate",
        "theory-advanced",
        "rank-official",
        "rank-specialist",
        "rank-senior-specialist",
        "rank-principal-specialist",
        "it-basic",
        "leadership-division",
        "commune-title",
    ]


@pytest.mark.parametrize(
    ("day", "kinds", "ages"),
    [
        (date(2022, 2, 7), [], None),
        (date(2022, 2, 8), ["group", "party_member", "level"], (35, 33)),
        (date(2025, 8, 28), ["group", "party_member", "level"], (35, 33)),
        (date(2025, 8, 29), ["group", "party_member", "level", "rating"], (30, 28)),
    ],
)
def test_entry_to_intermediate_theory_by_day(day: date, kinds: list[str], ages: tuple[int, int] | None) -> None:
    """Decision 57 until 28 August 2025, decision 350 from the next day."""
    course = SHIPPED.course("theory-intermediate")
    found = next((ages for ages in course.part_time_age if ages.is_in_force(day)), None)
    assert [rule.kind for rule in course.entry_on(day)] == kinds
    assert (found and (found.male, found.female)) == ages


def test_minorities_enter_intermediate_theory_with_upper_secondary_school() -> None:
    """College for everybody else."""
    rule = next(one for one in SHIPPED.course("theory-intermediate").entry if isinstance(one, EntryLevel))
    assert (rule.field, rule.at_least) == ("professional_level", "college")
    assert rule.unless_ethnic_minority is not None
    assert (rule.unless_ethnic_minority.field, rule.unless_ethnic_minority.at_least) == (
        "general_education",
        "upper_secondary",
    )


@pytest.mark.parametrize("id", ["rank-official", "rank-specialist", "rank-senior-specialist"])
def test_courses_by_rank_end_with_2025(id: str) -> None:
    """Decree 171/2025, article 41 clause 3: before 31 December 2025."""
    course = SHIPPED.course(id)
    assert (course.is_available(date(2025, 12, 30)), course.is_available(date(2025, 12, 31))) == (True, False)


def test_no_length_is_invented() -> None:
    """Where no source gives a figure there is none."""
    assert {course.id for course in SHIPPED.courses if course.duration_months is None} == {
        "upper-secondary",
        "vocational-intermediate",
        "university-degree",
        "postgraduate",
        "legal-intermediate",
        "grassroots-military",
        "theory-elementary",
        "theory-advanced",
        "it-basic",
    }


def test_every_level_is_on_its_ladder() -> None:
    """What courses give, ask first and let in."""
    for course in SHIPPED.courses:
        named = [(one.field, one.at_least) for one in course.prerequisites if one.field]
        named += [(one.field, one.at_least) for one in course.entry if isinstance(one, EntryLevel)]
        named += [(course.gives.field, course.gives.level)] if course.gives else []
        assert all(code in LEVELS[field] for field, code in named), course.id


def test_every_post_of_an_entry_rule_exists() -> None:
    """Posts of the vocabulary, none given twice; the two ages of part-time study make one rule of their mode."""
    known = vocabulary().positions.by_code
    groups = [rule for course in SHIPPED.courses for rule in course.entry if isinstance(rule, EntryGroup)]
    assert [rule.id for rule in groups] == ["elementary-57", "intermediate-57", "intermediate-350", "advanced-350"]
    for rule in groups:
        for posts in (rule.positions, rule.planned_positions, rule.except_positions):
            assert set(posts) <= set(known)
            assert len(set(posts)) == len(posts)
    (rule,) = SHIPPED.course("theory-intermediate").modes_on(date(2023, 1, 1))
    assert (rule.mode, rule.ages_of(0).minimum, rule.ages_of(1).minimum, rule.document) == (
        "part_time", 35, 33, "57-QĐ/TW",
    )  # fmt: skip


def test_a_class_has_the_default_size_unless_the_course_has_its_own(tmp_path: Path) -> None:
    """Fifty, because no rule was found."""
    text = (folder("schemas") / "courses.yaml").read_text(encoding="utf-8")
    own = tmp_path / "courses.yaml"
    own.write_text(text.replace("  - id: it-basic\n", "  - id: it-basic\n    class_size: 25\n"), encoding="utf-8")
    courses = load_from(own)
    assert (courses.size_of_class("it-basic"), courses.size_of_class("upper-secondary")) == (25, 50)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("  - id: it-basic\n", "  - id: upper-secondary\n", "course_twice"),
        (
            "      - {field: state_management, at_least: specialist,",
            "      - {course: nothing,",
            "prerequisite_nothing",
        ),
        ("      - {field: state_management, at_least: specialist,", "      - {", "prerequisite_unclear"),
        ("content_area: it", "content_area: computers", "not_allowed"),
        ("    available_to: 2025-06-30", "    available_to: 30/6/2025", "bad_date"),
        ("      - kind: party_member\n", "      - kind: party_membre\n", "not_allowed"),
        ("kind: age, maximum: 40,", "kind: age, mode: any,", "no_bound"),
        ("kind: service, at_least: 3,", "kind: service, at_least: 0,", "out_of_range"),
        ("at_least: good\n", "at_least: fine\n", "not_allowed"),
    ],
)
def test_a_broken_file_is_refused(tmp_path: Path, old: str, new: str, key: str) -> None:
    """An office that edits the file learns what is wrong with it."""
    text = (folder("schemas") / "courses.yaml").read_text(encoding="utf-8")
    assert old in text
    own = tmp_path / "courses.yaml"
    own.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(StandardsError) as caught:
        load_from(own)
    assert [fault.key for fault in caught.value.faults] == [key]


def test_an_unknown_course_is_a_key_error() -> None:
    """The callers decide what that means for the user."""
    with pytest.raises(KeyError):
        SHIPPED.course("astronomy")


def test_the_weights_are_added_up_from_six_reasons() -> None:
    """Being late weighs more than everything that is only a preference."""
    weights = SHIPPED.priority
    assert weights.overdue > weights.due_this_year > weights.leader + weights.young + weights.woman + weights.minority
    assert SHIPPED.young.under == 40
