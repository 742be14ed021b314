"""The days that courses take, when a term begins, and until when there is time."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.analyses.distance import later
from cadre_audit.analyses.succession import Term, deadline_of, term_of
from cadre_audit.analyses.successors import Successor


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2023, 10, 2), 6, date(2024, 4, 2)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2022, 8, 31), 6, date(2023, 2, 28)),
        (date(2023, 8, 31), 1, date(2023, 9, 30)),
        (date(2023, 12, 15), 1, date(2024, 1, 15)),
    ],
)
def test_months_later(day: date, months: int, found: date) -> None:
    """The same day, or the last one of a shorter month."""
    assert later(day, months) == found


def planned(term: str | None, since: date | None) -> Successor:
    """A plan with a term and a day."""
    return Successor(0, "Vũ Văn Đủ", "committee_chair", None, since, None, term, None, ("", "", 1))


@pytest.mark.parametrize(
    ("term", "since", "asked", "first", "last", "told"),
    [
        ("2025-2030", None, None, "2025-01-01", "2025-12-31", True),
        ("2025-2030", date(2025, 6, 1), None, "2025-06-01", "2025-06-01", True),
        # planned within a term that has begun: the term counts
        ("2020-2025", date(2024, 6, 1), None, "2020-01-01", "2020-12-31", True),
        (None, date(2024, 6, 1), None, "2024-06-01", "2024-06-01", True),
        (None, None, None, "2023-10-02", "2023-10-02", False),
        ("2025-2030", date(2025, 6, 1), date(2025, 5, 20), "2025-05-20", "2025-05-20", True),
        ("nhiệm kỳ tới", None, None, "2023-10-02", "2023-10-02", False),
    ],
)
def test_when_a_term_begins(
    term: str | None, since: date | None, asked: date | None, first: str, last: str, told: bool
) -> None:
    """As asked, as the list tells it, else the day of the review."""
    found = term_of(planned(term, since), asked, date(2023, 10, 2))
    assert (found.first.isoformat(), found.last.isoformat(), found.is_told) == (first, last, told)


def test_until_when_there_is_time() -> None:
    """To the planned day, else to the end of the year of the term; a day that has passed gives none."""
    review = date(2023, 10, 2)
    term = Term(date(2025, 1, 1), date(2025, 12, 31))
    assert deadline_of(planned("2025-2030", date(2025, 6, 1)), term, review) == date(2025, 6, 1)
    assert deadline_of(planned("2025-2030", None), term, review) == date(2025, 12, 31)
    assert deadline_of(planned(None, date(2022, 6, 1)), Term(date(2022, 6, 1), date(2022, 6, 1)), review) is None
