"""Certificates that expire, and pools of which several are asked for."""

from __future__ import annotations

from datetime import date

import pytest

from cadre_audit.judge.certificates import later
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book

from .laws import CLERK, requirement, standard, version
from .people import column, judged

CERTIFICATES = [
    {
        "id": "first-aid",
        "title": {"vi": "Sơ cứu", "en": "First aid"},
        "spellings": ["First aid", "FA"],
        "valid_months": 24,
    },
    {"id": "radio", "title": {"vi": "Vô tuyến", "en": "Radio operator"}, "spellings": ["Radio"], "valid_months": 36},
    {"id": "rope", "title": {"vi": "Dây", "en": "Rope rescue level 2"}, "spellings": ["Rope rescue"]},
]


def pool(count: int, *any_of: str, day: str = "2026-05-01") -> InForce:
    """So many certificates out of these, asked for on a day."""
    asked = requirement("certificates", any_of=any_of or ("first-aid", "radio", "rope"), count=count)
    own = standard("rescue", (CLERK,), version(asked), certificates=CERTIFICATES)
    return in_force(Book((own,)), date.fromisoformat(day))


def verdicts(law: InForce, *texts: str | None) -> list[str]:
    """The verdicts on people whose cells say these."""
    return column(judged([{"position_code": CLERK, "certificates": text} for text in texts], law), "certificates")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("First aid 2024-05-02", "met"),
        ("First aid 2024-05-01", "gap"),
        ("FA (2/5/2024)", "met"),
        ("First aid 05/2024", "unknown"),
        ("First aid 2023", "gap"),
        ("First aid 2025", "met"),
        ("First aid", "unknown"),
        ("First aid valid to 2026-05-01", "met"),
        ("First aid, expires 30/04/2026", "gap"),
        ("First aid expires 30/04/2026", "gap"),
        ("Radio 2025-01-01", "gap"),
        ("something else", "unknown"),
        ("no", "gap"),
        ("-", "unknown"),
        (None, "unknown"),
    ],
)
def test_one_certificate_of_two_years(text: str | None, verdict: str) -> None:
    """Valid on every day before the second anniversary; a date known in part may leave it open."""
    assert verdicts(pool(1, "first-aid"), text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        # an item that nobody knows has a date of its own
        ("First aid 2020-01-05; Foo card 2026", "gap"),
        ("First aid 2025-05-05; Foo card 2010", "met"),
        ("First aid 2025-05-05\nFoo card 2010", "met"),
        ("First aid; 2025-05-05", "met"),
        ("First aid; issued on 05/5/2025", "met"),
        ("First aid; hết hạn 30/4/2026", "gap"),
        ("First aid, by the Red Cross, 2025-05-05", "met"),
    ],
)
def test_a_date_belongs_to_the_certificate_before_it(text: str, verdict: str) -> None:
    """Not to one that is named elsewhere in the cell."""
    assert verdicts(pool(1, "first-aid"), text) == [verdict]


def test_any_two_of_three() -> None:
    """Two different ones; the same one twice is one, an expired one is none."""
    found = verdicts(
        pool(2),
        "First aid 2025-01-01; Radio 2024-01-01",
        "Rope rescue; Radio 2024-01-01",
        "First aid 2025-01-01; First aid 2025-06-01",
        "First aid 2020-01-01; Rope rescue",
        "First aid; Rope rescue",
        "Rope rescue level 2",
    )
    assert found == ["met", "met", "gap", "gap", "unknown", "gap"]


def test_the_day_on_which_a_certificate_runs_out() -> None:
    """Three years from 2023-05-01: the last day is 2026-04-30."""
    assert verdicts(pool(1, "radio", day="2026-04-30"), "Radio 2023-05-01") == ["met"]
    assert verdicts(pool(1, "radio", day="2026-05-01"), "Radio 2023-05-01") == ["gap"]


def test_months_later() -> None:
    """Across the end of a year, and from a day that the later month lacks."""
    assert [later(20240115, 12), later(20241115, 3), later(20241231, 2)] == [20250115, 20250215, 20250231]
