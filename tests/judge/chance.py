"""People by chance: few values for each field, those on both sides of a boundary among them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

from cadre_audit.standards.in_force import change_dates
from cadre_audit.standards.load import Book
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

AREAS = ("mountain", "highland", "border", "island", "island_commune", "deep", "remote", "minority", "hardship")
OFTEN = ("mountain", "mountain", "mountain", "island", "border")
MAJORS = (
    "luật",
    "Luật kinh tế",
    "LUAT",
    "kế toán",
    "Quân sự cơ sở",
    "quân sự",
    "Quản lý nhà nước",
    "Tin học - Kế toán",
    "kỷ luật Đảng",
    "luậtsư",
    "-",
    "…",
    None,
)
LANGUAGES = ("tiếng Anh B1", "Anh văn B", "tiếng Pháp", "Không", "/", None)
# retirement tables step at these months of birth; others step at the length of a month
BIRTHS = (
    "1960-12",
    "1961-01",
    "1962-07-01",
    "1966-03-31",
    "1966-04",
    "1966",
    "1971-04-30",
    "1971-05-01",
    "1975-04",
    "1975-05",
    "1964-02-29",
    "1980-05-10",
    "1992-01-20",
    "2000",
    "2010-02",
    "1920",
    None,
)
AGES = (17, 18, 25, 30, 31, 35, 36, 37, 38, 40, 41, 45, 46, 60)


def days_around_changes(book: Book) -> list[date]:
    """Every change of a book, the day before it and some days between."""
    changes = change_dates(book, date(1990, 1, 1), date(2100, 1, 1))
    near = {day + timedelta(days=step) for day in changes for step in (-1, 0)}
    return sorted(
        near | {date(2016, 2, 29), date(2022, 6, 30), date(2024, 12, 25), date(2024, 12, 26), date(2028, 8, 2)}
    )


def births(day: date) -> list[str | None]:
    """Births on, before and after the birthday that decides an age on a day, whole and in part."""
    exact = [_years_before(day, age) + timedelta(days=step) for age, step in product(AGES, (-1, 0, 1))]
    return [*BIRTHS, *_written(exact)]


def service_days(book: Book, day: date) -> list[str | None]:
    """Days of entering service around every change, whole and in part."""
    near = [change + timedelta(days=step) for change in days_around_changes(book) for step in (-1, 0)]
    written = ["1998-05-01", "2008", *_written([*near, day])]
    return [*[None] * len(written), *written]


def choices(book: Book, day: date) -> dict[str, list[Any]]:
    """The values that a field of a person may have."""
    bound = sorted({post for standard in book.standards for post in standard.positions})
    unbound = [position.code for position in vocabulary().positions.all if position.code not in bound]
    pairs = [pair for pair in product((*bound, "elderly_chair"), repeat=2) if len(set(pair)) == 2]
    alone = [(post,) for post in bound]
    posts = [(), *((post,) for post in unbound[:4]), *alone * (1 + len(pairs) // len(alone)), *pairs]
    service = service_days(book, day)
    return {
        "position_codes": posts,
        "birth_date": births(day),
        "sex": ["male", "female", None],
        "recruited_on": service,
        "appointed_on": service,
        "major": list(MAJORS),
        "foreign_language": list(LANGUAGES),
        "party_member": [True, False, None],
        "ethnic_minority": [True, False, None],
        "area": [(), (), *((area,) for area in (*AREAS, *OFTEN)), ("mountain", "border"), ("island", "hardship")],
        **{name: [None, *vocabulary().ladders[name].codes] for name in LEVEL_FIELDS},
    }


def people_by_chance(book: Book, day: date, number: int, seed: int) -> list[dict[str, Any]]:
    """So many people, the same for the same seed."""
    rng = Random(seed)
    fields = choices(book, day)
    return [{name: rng.choice(values) for name, values in fields.items()} for _ in range(number)]


def _years_before(day: date, years: int) -> date:
    last = monthrange(day.year - years, day.month)[1]
    return date(day.year - years, day.month, min(day.day, last))


def _written(days: list[date]) -> list[str]:
    return [text for day in days for text in (day.isoformat(), day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}")]
