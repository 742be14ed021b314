"""Cases for the tests of ``explain``: one invented person and an invented or the shipped law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from cadre_audit.analyses.explain import person_explained
from cadre_audit.analyses.explain_case import Area, Case, Law, alone
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waivers
from cadre_audit.tables.roster import Roster
from tests.judge.laws import CLERK
from tests.judge.people import roster_of
from tests.tables.made import roster_of as roster_of_text

COURSES = load_courses()
HEADINGS = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ngày tuyển dụng;Trình độ văn hóa;Trình độ chuyên môn;Tin học"


def case_of(
    person: Mapping[str, Any], book: Book, day: str, *, area: Area | None = None, waivers: Waivers | None = None
) -> Case:
    """A person written by hand; a clerk, unless another post is given."""
    roster = roster_of([{"full_name": "Lê Văn An", "unit": "xã Tân Sơn", "position_code": CLERK, **person}])
    return case_in(roster, book, day, area=area, waivers=waivers)


def case_in(
    roster: Roster, book: Book, day: str, *, area: Area | None = None, waivers: Waivers | None = None, person: int = 0
) -> Case:
    """A person of a roster."""
    return Case(Law(book, date.fromisoformat(day), COURSES, waivers), alone(roster, person), area)


def case_in_text(folder: Path, row: str, book: Book, day: str, headings: str = HEADINGS) -> Case:
    """The one person of a text file: the headings stand in row 1, the person in row 2."""
    return case_in(roster_of_text(folder, f"{headings}\n1;{row}\n"), book, day)


def about(case: Case, requirement: str) -> dict[str, Any]:
    """Everything that is explained about one requirement."""
    (found,) = person_explained(case, [requirement])["requirements"]
    return dict(found)


def truths(explained: Mapping[str, Any]) -> dict[str, bool | None]:
    """The conditions by code."""
    return {one["code"]: one["holds"] for one in explained["conditions"]}


def values(explained: Mapping[str, Any], code: str) -> Mapping[str, Any]:
    """What one condition is about."""
    return next(one["values"] for one in explained["conditions"] if one["code"] == code)


def days(explained: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Day, verdict and reason of every change."""
    return [(one["on"], one["to"], one["because"]["code"]) for one in explained["flips"]]


def told(evidence: Sequence[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    """Field, value, text as typed, cell and state of every piece of evidence."""
    return [(one["field"], one["value"], one["typed"], one["cell"], one["state"]) for one in evidence]
