"""What is met today and runs out before the year ends becomes a need, due on its last day."""

from __future__ import annotations

from datetime import date

from cadre_audit.analyses.needs_expiring import expiring
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book
from cadre_audit.tables.roster import Roster
from tests.judge.laws import CLERK, grace, requirement, standard, version
from tests.judge.people import judged
from tests.judge.test_certificates import CERTIFICATES

END = date(2026, 12, 31)


def ending(
    *texts: str, closes_with: str | None = "skills", time: bool = False, recruited: str = "2020"
) -> list[tuple[int, str]]:
    """Index and due day of everybody whose first aid, good for 24 months, ends within 2026."""
    more = {"grace": grace("2026-01-01", "2027-06-30")} if time else {}
    asked = requirement("certificates", any_of=["first-aid"], closes_with=closes_with, **more)
    book = Book((standard("rescue", (CLERK,), version(asked), certificates=CERTIFICATES),))
    people = [{"position_code": CLERK, "certificates": text, "recruited_on": recruited} for text in texts]

    def on(roster: Roster, day: date) -> Verdicts:
        return judge(roster, law_of(day))

    def law_of(day: date) -> InForce:
        return in_force(book, day)

    return [(one.person, one.due.isoformat()) for one in expiring(judged(people, law_of(date(2026, 1, 1))), on, END)]


def test_the_last_day_of_validity_is_the_day_by_which() -> None:
    """Issued on 15 January and on 30 June 2024, until the day before these in 2026."""
    assert ending("FA 2024-01-15", "FA 2024-06-30") == [(0, "2026-01-14"), (1, "2026-06-29")]


def test_what_lasts_or_has_run_out_before_is_not_told() -> None:
    """Two years from February 2025 end in 2027; those from 2023 were over before the year began."""
    assert ending("FA 2025-02-01", "FA 2023-05-01", "FA 2024-12-31", "FA 2025-01-01") == [(2, "2026-12-30")]


def test_time_that_the_law_gives_is_the_day_by_which() -> None:
    """Who was there before the standard has until the middle of 2027; who came with it has not."""
    assert ending("FA 2024-01-15", time=True) == [(0, "2027-06-30")]
    assert ending("FA 2024-01-15", time=True, recruited="2026-01-01") == [(0, "2026-01-14")]


def test_what_no_course_renews_is_no_need() -> None:
    """Nothing can be planned for it."""
    assert ending("FA 2024-01-15", closes_with=None) == []
