"""The vocabulary as the service page names it, typed by hand so that tests of the law need no other room."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.data_files import read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Standard

TESTS = Path(__file__).resolve().parents[1]
BROKEN = TESTS / "broken" / "standards"

POSITIONS = frozenset(
    {
        "party_secretary",
        "party_deputy_secretary",
        "council_chair",
        "council_deputy_chair",
        "committee_chair",
        "committee_deputy_chair",
        "front_chair",
        "youth_secretary",
        "women_chair",
        "farmers_chair",
        "veterans_chair",
        "military_commander",
        "police_chief",
        "office_statistics",
        "land_construction",
        "finance_accounting",
        "justice_civil_status",
        "culture_society",
        "council_committee_head",
        "council_committee_deputy_head",
        "office_head",
        "office_deputy_head",
        "economy_head",
        "economy_deputy_head",
        "culture_society_head",
        "culture_society_deputy_head",
        "party_building_head",
        "party_building_deputy_head",
        "party_office_head",
        "party_office_deputy_head",
        "division_head",
        "division_deputy_head",
        "department_director",
        "department_deputy_director",
        "specialist",
        "rank_principal_specialist",
        "rank_senior_specialist",
        "rank_specialist",
        "rank_official",
        "rank_assistant",
    }
)
LEVELS = {
    "general_education": ("primary", "lower_secondary", "upper_secondary"),
    "professional_level": ("none", "primary", "intermediate", "college", "bachelor", "master", "doctor"),
    "political_theory": ("none", "primary", "intermediate", "advanced", "bachelor"),
    "state_management": ("none", "official", "specialist", "senior_specialist", "principal_specialist"),
    "it": ("none", "basic", "advanced"),
}


def book_of(*paths: Path) -> Book:
    """A book of these files only, without the shipped law."""
    documents = tuple(read_yaml(path) for path in paths)
    standards = tuple(checked(document, Standard) for document in documents)
    return Book(standards, {one.id: doc.path for one, doc in zip(standards, documents, strict=True)}, documents)
