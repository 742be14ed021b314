"""What is explained of a person: which requirements, in which order, by which law, each with all its parts."""

from __future__ import annotations

from cadre_audit.analyses.explain import people_tables, person_explained
from cadre_audit.analyses.explain_case import Area
from tests.analyses.explained import about, case_in, case_of
from tests.judge.laws import CHAIR, CLERK, book, level, requirement, standard, version
from tests.judge.people import SHIPPED, roster_of

IT = level("it", "basic", closes_with="it-basic", note={"vi": "ghi chú", "en": "note"})


def test_a_requirement_is_told_with_its_clause_and_the_days_of_its_version() -> None:
    """Document, article, mark, label, first and last day, the note in both languages."""
    explained = about(case_of({"it": "none"}, book(IT, last="2025-06-30"), "2024-06-15"), "it")
    assert {key: explained[key] for key in ("verdict", "kind", "field", "required", "source", "status")} == {
        "verdict": "gap",
        "kind": "level",
        "field": "it",
        "required": "basic",
        "source": {"document": "1/2020/QĐ", "article": "Điều 2"},
        "status": "verified",
    }
    days = ("standard", "version", "effective_from", "effective_to", "note")
    assert [explained[key] for key in days] == [
        "office", "V-2020-01-01", "2020-01-01", "2025-06-30", {"vi": "ghi chú", "en": "note"},
    ]  # fmt: skip


def test_everything_that_the_law_of_the_day_knows_is_told_in_its_order() -> None:
    """Also what binds other posts, and what another day asks of the person's own post."""
    own = standard(
        "office",
        (CLERK, CHAIR),
        version(level("political_theory", "primary"), first="2010-01-01", last="2019-12-31", positions=[CLERK]),
        version(IT, level("professional_level", "bachelor", positions=[CHAIR])),
    )
    found = person_explained(case_of({}, type(SHIPPED)((own,)), "2024-06-15"))["requirements"]
    assert [(one["requirement"], one["verdict"]) for one in found] == [
        ("political-theory", "not_required"),
        ("it", "unknown"),
        ("professional-level", "not_required"),
    ]


def test_only_what_is_asked_for_is_told() -> None:
    """The ids given, in their order, also one that the day does not know."""
    case = case_of({}, book(IT, requirement("party_member")), "2024-06-15")
    found = person_explained(case, ["party-member", "serving-age"])["requirements"]
    assert [one["requirement"] for one in found] == ["party-member", "serving-age"]
    assert found[1]["verdict"] == "not_required"


def test_the_person_is_told_apart_from_namesakes() -> None:
    """Unit, post as typed and as understood, birth, days of taking up work, place, and the area with its source."""
    case = case_of(
        {"birth_date": "1979", "position": "VP-TK", "recruited_on": "2010-05-01", "kind": "civil_servant"},
        book(IT), "2024-06-15", area=Area(frozenset({"mountain"}), "861/QĐ-TTg"),
    )  # fmt: skip
    found = person_explained(case)
    assert (found["person"]["unit"], found["person"]["position"], found["person"]["ref"]) == (
        "xã Tân Sơn",
        "VP-TK",
        "DS!5",
    )
    assert (found["positions"], found["kind"]) == ([CLERK], "civil_servant")
    assert found["area"] == {"classes": ["mountain"], "source": "861/QĐ-TTg"}
    assert [(one["field"], one["value"]) for one in found["facts"]] == [
        ("birth_date", "1979"), ("sex", None), ("recruited_on", "2010-05-01"), ("appointed_on", None),
    ]  # fmt: skip


def test_the_standards_in_force_are_those_of_the_own_post() -> None:
    """A justice officer has the base standard and the law on civil status; a clerk only the former."""
    of = {
        post: [
            one["id"] for one in person_explained(case_of({"position_code": post}, SHIPPED, "2023-09-15"))["standards"]
        ]
        for post in ("justice_civil_status", CLERK)
    }
    assert of == {
        "justice_civil_status": ["vn-commune-civil-servant", "vn-civil-status-officer"],
        CLERK: ["vn-commune-civil-servant"],
    }


def test_readers_get_a_row_for_each_requirement_and_machines_a_record_for_each_person() -> None:
    """The nested table is for machines and the workbook, the flat one is not."""
    roster = roster_of([{"full_name": "A", "position_code": CLERK}, {"full_name": "B", "position_code": CLERK}])
    people, rows = people_tables([case_in(roster, book(IT), "2024-06-15", person=i) for i in (0, 1)])
    assert (people.machine, rows.machine) == (True, False)
    assert [one["person"]["full_name"] for one in people.records] == ["A", "B"]
    assert [(one["person"]["full_name"], one["requirement"]) for one in rows.records] == [("A", "it"), ("B", "it")]
