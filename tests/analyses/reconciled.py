"""Registrations written by hand against an invented law, for the tests of ``reconcile``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.needs import needs
from cadre_audit.analyses.reconcile import Reconciled, reconcile
from cadre_audit.analyses.reconcile_decisions import Decision
from cadre_audit.analyses.reconcile_rows import LISTS
from cadre_audit.judge.waive import waive
from cadre_audit.reading.grid import encode
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses, load
from cadre_audit.standards.in_force import InForce
from cadre_audit.standards.waivers import Waivers
from cadre_audit.tables.by_hand import roster_of, span
from cadre_audit.tables.days import Days
from cadre_audit.tables.registrations import Registrations
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import vocabulary
from tests.judge.laws import CHAIR, CLERK, law, level
from tests.judge.people import judged

COURSES = load()
NAMES = CourseNames(COURSES.names())
YEAR = 2024
# a chair needs intermediate theory, a clerk a degree and basic IT; other posts have no standard
LAW = law(
    level("political_theory", "intermediate", closes_with="theory-intermediate", positions=[CHAIR]),
    level("professional_level", "bachelor", closes_with="university-degree", positions=[CLERK]),
    level("it", "basic", closes_with="it-basic", positions=[CLERK]),
    positions=(CHAIR, CLERK),
)
CHAIR_AN = {
    "full_name": "Lê Văn An",
    "unit": "xã Tân Sơn",
    "position_code": CHAIR,
    "birth_date": "1985-05-10",
    "sex": "male",
    "party_member": True,
    "general_education": "upper_secondary",
    "professional_level": "bachelor",
    "political_theory": "primary",
}
CLERK_BINH = {
    "full_name": "Trần Thị Bình",
    "unit": "xã Hòa Lạc",
    "position_code": CLERK,
    "birth_date": "1992-01-20",
    "sex": "female",
    "party_member": False,
    "general_education": "upper_secondary",
    "professional_level": "intermediate",
    "it": "basic",
}
PEOPLE = (CHAIR_AN, CLERK_BINH)


def asks(person: dict[str, Any], course: str | None, **more: Any) -> dict[str, Any]:
    """A registration of a person for a course as a list writes it; fields given replace those of the person."""
    own = {key: person.get(key) for key in ("full_name", "unit", "birth_date", "position_code")}
    return {**own, "course": course, **more}


def registrations_of(rows: Sequence[dict[str, Any]]) -> Registrations:
    """The registrations; they stand in rows 5, 6, 7 … of one list."""
    typed = [row.get("course") for row in rows]
    ids = [NAMES.read(text) if text else None for text in typed]
    courses = list(dict.fromkeys(id for id in ids if id))
    ranks = vocabulary().ladders["kind"].rank

    def days(name: str) -> Days:
        spans = [span(row.get(name)) for row in rows]
        return Days(np.array([ymd for ymd, _ in spans], np.int32), np.array([known for _, known in spans], np.int8))

    return Registrations(
        people=roster_of(rows),
        courses=courses,
        course=np.array([courses.index(id) if id else -1 for id in ids], np.int32),
        text={
            "typed": encode(iter(typed), len(rows)),
            "reason": encode((row.get("reason") for row in rows), len(rows)),
            "topic": encode((row.get("topic") for row in rows), len(rows)),
        },
        day={name: days(name) for name in ("submitted_on", "course_from", "course_to")},
        years=np.array([row.get("years", (0, 0)) for row in rows], np.int16).reshape(-1, 2),
        group=np.array([ranks[row["group"]] if row.get("group") else -1 for row in rows], np.int8),
    )


def reconciled(
    people: Sequence[dict[str, Any]],
    *rows: dict[str, Any],
    own: InForce = LAW,
    courses: Courses = COURSES,
    deadline: str | None = None,
    decisions: Sequence[Decision] | None = None,
    waivers: Waivers | None = None,
) -> Reconciled:
    """These registrations against the needs of these people."""
    verdicts = judged(people, own)
    if waivers:
        verdicts = waive(verdicts, waivers, day=date(YEAR, 12, 31))[0]
    found = needs([verdicts], courses, YEAR)
    day = date.fromisoformat(deadline) if deadline else None
    return reconcile(registrations_of(rows), verdicts, found, courses, decisions=decisions, deadline=day)


def table(found: Reconciled, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def placed(found: Reconciled) -> list[tuple[int, str, str | None]]:
    """(row in the file, list, why) of every registration."""
    records = [record for name in LISTS for record in table(found, name)]
    return sorted((r["registration"]["row"], r["list"], r["why"]) for r in records)


def lists_of(found: Reconciled) -> list[str]:
    """The list of every registration, in the order of the file."""
    return [name for _, name, _ in placed(found)]
