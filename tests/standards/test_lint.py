"""Lint finds what no file shows alone; one small file for each fault, places counted by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.errors import Fault
from cadre_audit.standards import courses
from cadre_audit.standards.lint import WARNINGS, lint
from cadre_audit.standards.load import Book, load

from .known import BROKEN, LEVELS, POSITIONS, book_of

FILES = BROKEN / "lint"
TODAY = date(2026, 11, 22)
COURSES = ("university-degree", "theory-intermediate")


def linted(book: Book, today: date = TODAY) -> list[Fault]:
    """The faults of a book against the vocabulary typed by hand."""
    return lint(book, POSITIONS, LEVELS, COURSES, today)


Expected = tuple[tuple[int, int, str], dict[str, object]]

ALONE: dict[str, Expected] = {
    "versions_overlap": (
        (18, 5, "versions_overlap"),
        {
            "first": "T-2020",
            "second": "T-2021",
            "other": str(FILES / "versions_overlap.yaml"),
            "other_line": 7,
            "from_day": date(2020, 12, 1),
            "to_day": date(2020, 12, 31),
        },
    ),
    "versions_hole": (
        (18, 5, "versions_hole"),
        {"from_day": date(2021, 1, 1), "to_day": date(2021, 1, 31), "other_line": 8},
    ),
    "versions_out_of_order": ((17, 5, "versions_out_of_order"), {"first": "T-2020", "second": "T-2021"}),
    "before_coverage": ((7, 5, "before_coverage"), {"day": date(2020, 1, 1), "limit": date(2020, 3, 1)}),
    "after_coverage": ((9, 5, "after_coverage"), {"day": date(2020, 12, 31), "limit": date(2020, 6, 30)}),
    "unknown_position": ((3, 13, "unknown_position"), {"name": "office_statistic", "near": "office_statistics"}),
    "position_not_listed": ((16, 21, "position_not_listed"), {"name": "culture_society"}),
    "unknown_level": ((14, 9, "unknown_level"), {"name": "bachelors", "near": "bachelor"}),
    "unknown_course": ((17, 9, "unknown_course"), {"name": "universty-degree", "near": "university-degree"}),
    "grace_ends_early": ((17, 45, "grace_ends_early"), {"day": date(2019, 12, 31), "limit": date(2020, 1, 1)}),
    "ease_without_value": ((18, 13, "ease_without_value"), {"missing": "at_least"}),
    "ease_unknown_level": ((18, 32, "unknown_level"), {"name": "colege", "near": "college"}),
    "requirement_twice": (
        (17, 10, "requirement_twice"),
        {"position": "office_statistics", "other": str(FILES / "requirement_twice.yaml"), "other_line": 11},
    ),
    "grace_over_before_force": (
        (17, 45, "grace_over_before_force"),
        {"day": date(2019, 12, 31), "version": "T-2020", "limit": date(2020, 1, 1)},
    ),
    "certain_outside": ((9, 5, "certain_outside"), {"day": date(2021, 1, 1)}),
    "position_twice": ((3, 49, "listed_twice"), {"name": "office_statistics", "other_line": 3}),
    "area_twice": ((18, 29, "listed_twice"), {"name": "border", "other_line": 18}),
    "spelling_twice": ((16, 13, "spelling_twice"), {"name": "ke toan", "first": "Kế toán", "other_line": 14}),
    "window_empty": ((14, 9, "window_empty"), {"low": 46, "high": 45}),
    "supplements_nothing": ((4, 1, "supplements_nothing"), {"name": "test-base"}),
    "overrides_base_law": ((17, 9, "overrides_nothing"), {"name": "general-education"}),
    "stale": ((9, 55, "stale"), {"checked_on": date(2025, 10, 17), "days": 401}),
}
BESIDE_CLEAN: dict[str, Expected] = {
    "overrides_nothing": ((18, 9, "overrides_nothing"), {"allowed": ["professional-level"]}),
    "overrides_missing": (
        (12, 9, "requirement_twice"),
        {"name": "professional-level", "other": str(FILES / "clean.yaml"), "other_line": 11},
    ),
    "loosens_floor": (
        (16, 9, "loosens_floor"),
        {"wanted": "college", "floor": "bachelor", "other": str(FILES / "clean.yaml"), "other_line": 11},
    ),
    "replaces_floor": ((14, 9, "replaces_floor"), {"other": str(FILES / "clean.yaml"), "other_line": 11}),
    "authority_not_said": ((18, 9, "authority_not_said"), {"other": str(FILES / "clean.yaml"), "other_line": 11}),
    "bound_twice": (
        (6, 5, "bound_twice"),
        {"names": ["office_statistics"], "other": str(FILES / "clean.yaml"), "other_line": 6},
    ),
}
# beside another rule of the same rank on the same post
BESIDE_SPECIAL: dict[str, Expected] = {
    "overridden_twice": ((19, 9, "overridden_twice"), {"name": "professional-level", "other_line": 12}),
    "added_twice": ((13, 9, "requirement_twice"), {"name": "theory", "other_line": 12}),
}


@pytest.mark.parametrize("name", [*ALONE, *BESIDE_CLEAN])
def test_a_fault_is_told_with_its_place(name: str) -> None:
    """One file, one fault, the line that has to change."""
    path = FILES / f"{name}.yaml"
    others = [FILES / "clean.yaml"] if name in BESIDE_CLEAN else []
    place, values = {**ALONE, **BESIDE_CLEAN}[name]
    (fault,) = linted(book_of(*others, path))
    assert (fault.path, (fault.line, fault.column, fault.key)) == (str(path), place)
    assert {name: fault.values[name] for name in values} == values


@pytest.mark.parametrize("name", BESIDE_SPECIAL)
def test_two_special_laws_on_one_requirement(name: str, tmp_path: Path) -> None:
    """The second one names the first, whose file and line are told."""
    first = tmp_path / "first.yaml"
    text = (FILES / f"{name}.yaml").read_text(encoding="utf-8").replace("id: test-", "id: test-first-")
    # a shorter file, so that the two lines differ
    first.write_text(text.replace("\nauthority: province", ""), encoding="utf-8")
    place, values = BESIDE_SPECIAL[name]
    faults = linted(book_of(FILES / "clean.yaml", first, FILES / f"{name}.yaml"))
    (fault,) = [fault for fault in faults if fault.key not in WARNINGS]
    assert (fault.line, fault.column, fault.key) == place
    assert {name: fault.values[name] for name in values} == values
    assert fault.values["other"] == str(first)


def test_coverage_that_ends_before_it_begins() -> None:
    """Told beside what lies outside of it."""
    (standard,) = book_of(FILES / "clean.yaml").standards
    broken = standard.model_copy(update={"coverage_to": date(2019, 12, 31)})
    assert "coverage_ends_early" in {fault.key for fault in linted(Book((broken,)))}


def test_every_file_is_tested() -> None:
    """A file that nobody lints would prove nothing."""
    known = {*ALONE, *BESIDE_CLEAN, *BESIDE_SPECIAL, "clean"}
    assert {path.stem for path in FILES.glob("*.yaml")} == known


def test_a_clean_file_has_no_fault() -> None:
    """Otherwise the other files would prove nothing either."""
    assert linted(book_of(FILES / "clean.yaml")) == []


def test_an_id_twice_names_the_other_file() -> None:
    """A copy of a shipped standard must get an id of its own."""
    clean = FILES / "clean.yaml"
    (fault,) = linted(book_of(clean, clean))
    assert (fault.key, fault.line, fault.values["other"], fault.values["other_line"]) == ("id_twice", 1, str(clean), 1)


def test_four_hundred_days_are_not_stale() -> None:
    """The limit itself is still fine, and staleness is only a warning."""
    book = book_of(FILES / "stale.yaml")
    assert linted(book, date(2026, 11, 21)) == []
    assert {fault.key for fault in linted(book)} == {"stale"}
    assert "stale" in WARNINGS


def test_a_book_made_by_hand_is_linted_without_places() -> None:
    """Faults then name the standard in place of the file."""
    book = Book(book_of(FILES / "unknown_level.yaml").standards)
    assert [str(fault)[:32] for fault in linted(book)] == ["test-office:0:0: unknown_level {"[:32]]


def test_the_shipped_law_has_no_fault() -> None:
    """On the day of its last comparison with the sources."""
    ids = [course.id for course in courses.load().courses]
    assert lint(load(), POSITIONS, LEVELS, ids, TODAY) == []
