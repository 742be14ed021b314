"""The judge that works by columns and the one that goes person by person give the same verdicts and the same dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.judge import evaluate
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.in_force import in_force
from cadre_audit.standards.load import Book

from .chance import choices, days_around_changes, people_by_chance
from .laws import EVERY_KIND
from .oracle import judge_person
from .people import SHIPPED, judged

BOOKS = {"shipped": SHIPPED, "every kind": EVERY_KIND}
MEETINGS = [(name, day) for name, book in BOOKS.items() for day in days_around_changes(book)]
LISTED = (None, date(2019, 12, 24), date(2019, 12, 25), date(2022, 6, 30), date(2023, 7, 31))
PEOPLE = 400


def compare(book: Book, day: date, people: Sequence[dict[str, Any]], listed_on: date | None = None) -> int:
    """Fails with the first person on whom the two disagree; gives the number of verdicts compared."""
    law = in_force(book, day)
    verdicts = judged(people, law, listed_on=listed_on)
    for i, person in enumerate(people):
        for j, requirement in enumerate(law.requirements):
            expected = judge_person(person, requirement, law, listed_on)
            found = Verdict(int(verdicts.matrix[i, j])).code, verdicts.due(i, j)
            assert expected == found, (requirement, day, listed_on, person)
    return len(people) * len(law.requirements)


@pytest.mark.parametrize(("name", "day"), MEETINGS, ids=str)
def test_many_people_around_every_change(name: str, day: date) -> None:
    """Four hundred people by chance on each day, in a list that says its day and in one that does not."""
    for seed, listed_on in enumerate((None, LISTED[day.toordinal() % 4 + 1])):
        people = people_by_chance(BOOKS[name], day, PEOPLE // 2, seed)
        assert compare(BOOKS[name], day, people, listed_on) == len(people) * len(
            in_force(BOOKS[name], day).requirements
        )


def test_blocks_meet_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of seven people give what one block gives."""
    monkeypatch.setattr(evaluate, "BLOCK", 7)
    day = date(2023, 8, 1)
    assert compare(SHIPPED, day, people_by_chance(SHIPPED, day, 50, seed=7)) == 50 * len(
        in_force(SHIPPED, day).requirements
    )


@st.composite
def meetings(draw: st.DrawFn) -> tuple[Book, date, list[dict[str, Any]], date | None]:
    """A book, a day, a few people and the day in the title of their list."""
    name, day = draw(st.sampled_from(MEETINGS))
    fields = {field: st.sampled_from(values) for field, values in choices(BOOKS[name], day).items()}
    people = draw(st.lists(st.fixed_dictionaries(fields), min_size=1, max_size=6))
    return BOOKS[name], day, people, draw(st.sampled_from(LISTED))


@settings(max_examples=150, deadline=None)
@given(meetings())
def test_any_few_people(meeting: tuple[Book, date, list[dict[str, Any]], date | None]) -> None:
    """A few people together, shrunk to the one who matters when it fails."""
    book, day, people, listed_on = meeting
    assert compare(book, day, people, listed_on) == len(people) * len(in_force(book, day).requirements)
