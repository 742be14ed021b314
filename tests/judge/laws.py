"""Small invented standards, so that tests of the engine do not change with the law."""

from __future__ import annotations

from datetime import date
from typing import Any

from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Standard

CLERK, CHAIR, SECRETARY = "office_statistics", "committee_chair", "party_secretary"
DAY = "2024-06-15"


def level(field: str, at_least: str, **more: Any) -> dict[str, Any]:
    """A level requirement, named after its field."""
    return requirement("level", **{"id": field.replace("_", "-"), "field": field, "at_least": at_least, **more})


def requirement(kind: str, **more: Any) -> dict[str, Any]:
    """A requirement, as a file would give it; named after its kind."""
    return {"id": kind.replace("_", "-"), "kind": kind, "article": "Điều 2", "status": "verified", **more}


def ease(*area: str, **more: Any) -> dict[str, Any]:
    """An easing in these areas."""
    return {"area": area, "decided_by": "law", "article": "Điều 3", **more}


def grace(before: str, until: str) -> dict[str, Any]:
    """Time for who was in post before a day."""
    return {"in_post_before": before, "until": until, "article": "Điều 9"}


def version(*requirements: Any, first: str = "2020-01-01", last: str | None = None, **more: Any) -> dict[str, Any]:
    """A version, as a file would give it."""
    reference = {"document": "1/2020/QĐ", "article": "Điều 1", "checked_on": "2026-11-22"}
    dates = {"label": f"V-{first}", "effective_from": first, "effective_to": last}
    return {**dates, "reference": reference, "requirements": requirements, **more}


def standard(id: str, positions: tuple[str, ...], *versions: Any, **more: Any) -> Standard:
    """A standard of these versions."""
    given = {"id": id, "title": {"vi": id, "en": id}, "positions": positions, "coverage_from": "2000-01-01"}
    return Standard.model_validate({**given, "versions": versions, **more})


def book(*requirements: Any, positions: tuple[str, ...] = (CLERK,), **dates: Any) -> Book:
    """A book of one standard with one version."""
    return Book((standard("office", positions, version(*requirements, **dates)),))


def law(*requirements: Any, day: str = DAY, positions: tuple[str, ...] = (CLERK,), **dates: Any) -> InForce:
    """These requirements, in force for these posts on a day."""
    return in_force(book(*requirements, positions=positions, **dates), date.fromisoformat(day))


EVERY_KIND = Book(
    (
        standard(
            "office",
            (CLERK, CHAIR, SECRETARY, "land_construction"),
            version(
                level(
                    "professional_level",
                    "bachelor",
                    positions=[CLERK],
                    grace=grace("2020-01-01", "2024-06-15"),
                    ease=[
                        ease("mountain", at_least="intermediate"),
                        ease("border", "mountain", at_least="primary", condition={"vi": "a", "en": "a"}),
                    ],
                ),
                level("professional_level", "bachelor", positions=[CHAIR], ease=[ease("mountain", at_least="college")]),
                level("professional_level", "college", positions=[SECRETARY], grace=grace("2022-07-01", "2026-06-30")),
                requirement(
                    "age",
                    at="today",
                    minimum=18,
                    maximum=40,
                    positions=[CLERK, CHAIR],
                    ease=[ease("island", maximum=45)],
                ),
                requirement("age", at="today", maximum=38, positions=[SECRETARY]),
                requirement(
                    "age", id="first-age", at="appointment", minimum=25, maximum=45, positions=[SECRETARY, CHAIR]
                ),
                requirement("months_left", at="today", at_least=24, positions=[CLERK]),
                requirement("months_left", at="today", at_least=60, positions=[CHAIR]),
                requirement("months_left", id="term", at="appointment", at_least=60, positions=[SECRETARY]),
                requirement("major", any_of=["luật", "quản lý nhà nước"], positions=[CLERK, SECRETARY]),
                requirement(
                    "holds",
                    field="foreign_language",
                    any_of=["tiếng Anh", "Anh văn"],
                    grace=grace("2023-01-01", "2030-01-01"),
                ),
                requirement("party_member", positions=[SECRETARY, CHAIR]),
                level("state_management", "specialist", positions=[CLERK], scope={"sex": "female"}),
                level(
                    "state_management",
                    "official",
                    positions=[CHAIR],
                    scope={"in_post_before": "2022-07-01", "ethnic_minority": True},
                ),
                level("state_management", "official", positions=[SECRETARY]),
                requirement(
                    "age",
                    id="entry-age",
                    at="today",
                    maximum=35,
                    positions=[CLERK, CHAIR],
                    scope={"in_post_from": "2022-07-01", "kind": ["civil_servant"]},
                    ease=[ease("border", maximum=37, status="unverified")],
                ),
                level(
                    "general_education",
                    "upper_secondary",
                    positions=[CLERK, SECRETARY],
                    scope={"area": ["mountain", "island"]},
                    grace={
                        **grace("2023-08-01", "2028-08-01"),
                        "only": [{"ethnic_minority": True}, {"area": ["island"]}],
                    },
                ),
                requirement("major", id="default-major", any_of=["kế toán"], unlisted="manual", positions=[CHAIR]),
                requirement("months_left", id="congress", at="today", at_least=48, counted_on="2025-07-01"),
                requirement("hours", at_least=40, positions=[CHAIR]),
                requirement("manual", text={"vi": "Sức khỏe.", "en": "Health."}, positions=[CLERK]),
                requirement(
                    "all_of",
                    positions=[CLERK, SECRETARY],
                    of=[
                        level("it", "basic", ease=[ease("island", at_least="none")]),
                        requirement("party_member"),
                    ],
                    grace=grace("2022-07-01", "2023-06-30"),
                ),
                requirement(
                    "any_of",
                    positions=[CLERK, CHAIR],
                    of=[
                        level("it", "advanced"),
                        requirement("major", any_of=["tin học"]),
                        requirement("age", at="appointment", maximum=30),
                    ],
                ),
                first="2020-01-01",
                last="2024-06-30",
            ),
            version(
                level("professional_level", "master", grace=grace("2024-07-01", "2029-07-01")),
                requirement(
                    "any_of", of=[requirement("hours", at_least=20), requirement("manual", text={"vi": "a", "en": "a"})]
                ),
                first="2024-07-01",
                positions=[CLERK, CHAIR],
            ),
        ),
        standard(
            "party",
            (SECRETARY,),
            version(
                level("political_theory", "advanced"),
                level("it", "basic", id="it-skill"),
                first="2021-03-31",
                last="2025-12-31",
            ),
        ),
    )
)
