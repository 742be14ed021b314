"""What a test may ask of the command's answer: people field by field, problems place by place, nothing lost.

Places are (row, column letter); None stands for any. A problem must stand at every place of `problems`; on the rows
of people no other problem may stand, except at the places of `also`. Rows without people (titles, sections,
totals, signatures) may carry reports of their own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Place = tuple[int | None, str | None]

PERSON_FIELDS = [
    "full_name",
    "birth_date",
    "birth_year",
    "birth_precision",
    "sex",
    "ethnicity",
    "ethnic_minority",
    "religion",
    "party_member",
    "party_date",
    "unit",
    "position",
    "position_code",
    "kind",
    "general_education",
    "general_education_raw",
    "professional_level",
    "major",
    "training_form",
    "political_theory",
    "state_management",
    "it",
    "foreign_language",
    "ethnic_language",
    "defence_training",
    "rank",
    "recruited_on",
    "appointed_on",
    "evaluation",
    "planned_position",
    "is_local",
    "notes",
    "ref",
]
# Text a clerk types in capitals or small letters as he likes: compared without case.
CASELESS = {"unit", "ethnicity", "major"}


class OneOf:
    """Equal to each of several values, where the facts leave more than one answer open."""

    def __init__(self, *values: Any) -> None:
        """Keep the values."""
        self.values = values

    def __eq__(self, other: object) -> bool:
        """Say whether the other is one of the values."""
        return other in self.values

    __hash__ = None  # type: ignore[assignment]  # compared only, never a key

    def __repr__(self) -> str:
        """Name the values in a failure."""
        return f"one of {self.values}"


class Other:
    """Equal to everything but some values, for what a text must not be taken for."""

    def __init__(self, *values: Any) -> None:
        """Keep the values."""
        self.values = values

    def __eq__(self, other: object) -> bool:
        """Say whether the other is none of the values."""
        return other not in self.values

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Name the values in a failure."""
        return f"anything but {self.values}"


@dataclass(frozen=True)
class Reading:
    """What the command says about one file."""

    people: Sequence[Mapping[str, Any]]
    problems: Sequence[Mapping[str, Any]]
    sheets: Sequence[Mapping[str, Any]]

    def gives(
        self, people: Sequence[dict[str, Any]], problems: Iterable[Place] = (), also: Iterable[Place] = ()
    ) -> None:
        """Demand exactly these people, in the order of the file, and problems at these places."""
        assert [row_of(person) for person in self.people] == self.rows_of(people)
        differing = [
            f"{person['ref']} {name}: read {person[name]!r}, expected {value!r}"
            for person, wanted in zip(self.people, people, strict=True)
            for name, value in wanted.items()
            if same(name, person[name]) != same(name, value)
        ]
        assert not differing, "\n".join(differing)
        self.complains(problems, also)

    def rows_of(self, people: Sequence[Mapping[str, Any]]) -> list[int]:
        """Give the rows the expected people must stand in: as stated, else where the reading has them."""
        read = [row_of(person) for person in self.people]
        read += [0] * (len(people) - len(read))
        return [row_of(person) if "ref" in person else row for person, row in zip(people, read, strict=False)]

    def complains(self, problems: Iterable[Place], also: Iterable[Place] = ()) -> None:
        """Demand a problem at every place, and none elsewhere on the rows of people."""
        reported = {(problem["row"], problem["column"]) for problem in self.problems}
        missing = {place for place in problems if not any(covers(place, one) for one in reported)}
        assert not missing, f"no problem at {missing}, only at {reported}"
        rows = {row_of(person) for person in self.people}
        allowed = [*problems, *also]
        surplus = {one for one in reported if one[0] in rows and not any(covers(place, one) for place in allowed)}
        assert not surplus, [problem for problem in self.problems if (problem["row"], problem["column"]) in surplus]

    def headings(self, sheet: int = 0) -> dict[str, str]:
        """Give the heading path of each column letter, in small letters with single spaces."""
        return {one["column"]: " ".join(one["heading"].casefold().split()) for one in self.sheets[sheet]["columns"]}


def same(name: str, value: Any) -> Any:
    """Bring a value to the form in which it is compared: single spaces, and no case where case says nothing."""
    if not isinstance(value, str):
        return value
    text = " ".join(value.split())
    return unicodedata.normalize("NFC", text).casefold() if name in CASELESS else text


def covers(place: Place, reported: Place) -> bool:
    """Say whether a reported place is the expected one; None in the expected place stands for any."""
    return all(wanted is None or wanted == got for wanted, got in zip(place, reported, strict=True))


def row_of(person: Mapping[str, Any]) -> int:
    """Give the row number in the file at the end of a person's reference."""
    return int(str(person["ref"]).rpartition("!")[2])


def sheet_of(person: Mapping[str, Any]) -> str:
    """Give the sheet's name in a person's reference; empty for text files."""
    return str(person["ref"]).rpartition("!")[0]


def conserved(answer: Mapping[str, Any]) -> None:
    """Demand that the sheets' counts add up to the people listed and that rows not taken are counted."""
    for person in answer["people"]:
        assert [name for name in person if name in PERSON_FIELDS] == PERSON_FIELDS
        assert "file" in person
    for one in answer["files"]:
        people = [person for person in answer["people"] if person["file"] == one["path"]]
        assert sum(sheet["people"] for sheet in one["sheets"]) == len(people)
        for sheet in one["sheets"]:
            assert sheet["people"] == sum(sheet_of(person) in ("", sheet["name"]) for person in people)
            not_taken = sheet["not_taken"]
            assert (not_taken if isinstance(not_taken, int) else len(not_taken)) >= 0
    assert sum(sheet["people"] for one in answer["files"] for sheet in one["sheets"]) == len(answer["people"])


def reading_of(answer: Mapping[str, Any], file_name: str) -> Reading:
    """Pick what an answer says about the file of this name."""

    def of_file(path: str | None) -> bool:
        return path is not None and Path(path).name == file_name

    return Reading(
        [person for person in answer["people"] if of_file(person["file"])],
        [problem for problem in answer["problems"] if of_file(problem["file"])],
        [sheet for one in answer["files"] if of_file(one["path"]) for sheet in one["sheets"]],
    )
