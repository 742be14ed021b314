"""What an entry of the matrix says in machine form: the person, the evidence, the demand, the law."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from cadre_audit.analyses.findings import Findings, finding, person_record, reading_order
from cadre_audit.judge.verdicts import LISTED, Verdict
from cadre_audit.standards.in_force import change_dates, in_force
from tests.judge.chance import people_by_chance
from tests.judge.laws import CLERK, ease, grace, law, level, requirement
from tests.judge.people import SHIPPED, File, judged, roster_of, roster_of_files, shipped_law

SOURCE = {"document": "1/2020/QĐ", "article": "Điều 2"}


def one(asked: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    """The finding on one clerk by a law of one requirement."""
    return finding(judged([{"position_code": CLERK, **person}], law(asked)), 0, 0)


def test_a_person_is_named_with_the_place_in_the_file() -> None:
    """Name, unit, post as typed and as understood, sheet and row, file."""
    person = {"full_name": "Lê Văn An", "unit": "xã Tân Sơn", "position": "VP-TK", "position_code": CLERK}
    assert person_record(roster_of([{}, person]), 1) == {
        "full_name": "Lê Văn An",
        "unit": "xã Tân Sơn",
        "position": "VP-TK",
        "position_code": CLERK,
        "ref": "DS!6",
        "file": "people.xlsx",
    }


def test_blank_person_fields_are_told_as_nothing() -> None:
    """No unit, no post: None, and the name is empty text."""
    record = person_record(roster_of([{}]), 0)
    assert [record[key] for key in ("full_name", "unit", "position", "position_code")] == ["", None, None, None]


def test_people_are_read_by_unit_and_given_name() -> None:
    """Units as a dictionary has them, those without one last; within a unit by given name, then family name."""
    names = [
        "Trần Thị Bình",
        "Lê Văn An",
        "Đỗ Văn Ân",
        "Lê Thị Bình",
        "Nguyễn Văn Ánh",
        "Phạm Hồng Đức",
        "Phạm Văn Dũng",
        "Vũ Ạ",
    ]
    people = [{"full_name": name, "unit": "xã Đông"} for name in names]
    people += [
        {"full_name": "Lê Văn An"},
        {"full_name": "Lê Văn Yên", "unit": "xã Dương"},
        {"full_name": "Lê Văn Xa", "unit": "xã Ân"},
    ]
    roster = roster_of(people)
    order = [roster.name(i) for i in reading_order(roster, range(len(people)))]
    assert order == [
        "Lê Văn Xa",
        "Lê Văn Yên",
        "Vũ Ạ",
        "Lê Văn An",
        "Nguyễn Văn Ánh",
        "Đỗ Văn Ân",
        "Lê Thị Bình",
        "Trần Thị Bình",
        "Phạm Văn Dũng",
        "Phạm Hồng Đức",
        "Lê Văn An",
    ]


def test_people_of_one_name_stay_in_the_order_of_the_files() -> None:
    """By file, then by row."""
    an = {"full_name": "Lê Văn An", "unit": "xã A"}
    assert reading_order(roster_of_files([File([an, an], path="b"), File([an], path="a")]), [2, 1, 0]) == [0, 1, 2]


def test_a_gap_says_what_is_held_and_what_is_demanded() -> None:
    """With the clause, its status, and the course that closes it."""
    found = one(level("it", "basic", closes_with="it-basic", status="unverified"), {"it": "none"})
    keys = ("requirement", "field", "verdict", "actual", "required", "due", "source", "status", "course")
    assert [found[key] for key in keys] == ["it", "it", "gap", "none", "basic", None, SOURCE, "unverified", "it-basic"]


def test_only_a_shortfall_names_a_course() -> None:
    """Not what is met or unknown."""
    asked = level("it", "basic", closes_with="it-basic")
    assert [one(asked, person)["course"] for person in ({"it": "none"}, {"it": "basic"}, {})] == [
        "it-basic",
        None,
        None,
    ]


def test_an_easing_is_cited_beside_the_clause() -> None:
    """And what is demanded is the eased level; elsewhere the whole."""
    asked = level("it", "advanced", ease=[ease("mountain", at_least="basic")])
    eased, whole = one(asked, {"it": "none", "area": ["mountain"]}), one(asked, {"it": "none"})
    assert (eased["required"], eased["source"]["article"]) == ("basic", "Điều 2; Điều 3")
    assert (whole["required"], whole["source"]["article"]) == ("advanced", "Điều 2")


def test_what_only_a_recalled_easing_leaves_open_is_unverified() -> None:
    """Who is below the easing too falls short by the clause itself, which was read."""
    asked = level("it", "advanced", ease=[ease("mountain", at_least="basic", status="unverified")])
    open_, short = (one(asked, {"it": rank, "area": ["mountain"]}) for rank in ("basic", "none"))
    assert (open_["verdict"], open_["status"]) == ("manual", "unverified")
    assert (short["verdict"], short["status"]) == ("gap", "verified")


def test_what_only_recalled_evidence_leaves_open_is_unverified() -> None:
    """A degree in computing in place of a certificate is known from no text."""
    asked = level("it", "basic", accepts=["it-degree"])
    degree = {"it": "none", "professional_level": "bachelor", "major": "Công nghệ thông tin"}
    found = one(asked, degree)
    assert (found["verdict"], found["status"]) == ("manual", "unverified")


def test_a_shortfall_with_time_carries_its_date_and_clause() -> None:
    """Without a date of service it tells that the time cannot be told."""
    asked = level("it", "basic", grace=grace("2023-08-01", "2028-08-01"))
    served, unsaid = one(asked, {"it": "none", "recruited_on": "2010"}), one(asked, {"it": "none"})
    assert (served["verdict"], served["due"], served["grace_undecided"]) == ("grace", "2028-08-01", False)
    assert served["grace"] == {"document": "1/2020/QĐ", "article": "Điều 9"}
    assert (unsaid["verdict"], unsaid["due"], unsaid["grace"], unsaid["grace_undecided"]) == ("gap", None, None, True)


@pytest.mark.parametrize(
    ("asked", "person", "field", "actual", "required"),
    [
        (
            requirement("age", at="today", maximum=35),
            {"birth_date": "1988-06-15"},
            "birth_date",
            36,
            {"minimum": None, "maximum": 35},
        ),
        (
            requirement("age", at="appointment", minimum=18, maximum=45),
            {"birth_date": "1970-03-01", "appointed_on": "2021-03-01"},
            "birth_date",
            51,
            {"minimum": 18, "maximum": 45},
        ),
        (
            requirement("months_left", at="today", at_least=63),
            {"birth_date": "1967-08-20", "sex": "male"},
            "birth_date",
            62,
            {"minimum": 63, "unit": "months"},
        ),
        (
            requirement("months_left", at="appointment", at_least=60),
            {"birth_date": "1966-08-20", "sex": "male", "appointed_on": "2023-09-01"},
            "birth_date",
            59,
            {"minimum": 60, "unit": "months"},
        ),
        (requirement("major", any_of=["luật"]), {"major": "Kế toán"}, "major", "Kế toán", ["luật"]),
        (
            requirement("holds", field="foreign_language", any_of=["tiếng Anh"]),
            {"foreign_language": "Pháp"},
            "foreign_language",
            "Pháp",
            ["tiếng Anh"],
        ),
        (requirement("party_member"), {"party_member": False}, "party_member", False, True),
    ],
)
def test_the_evidence_and_the_demand_of_each_kind(
    asked: dict[str, Any], person: dict[str, Any], field: str, actual: Any, required: Any
) -> None:
    """All of these fall short; the evidence is what was judged."""
    found = one(asked, person)
    assert (found["verdict"], found["field"], found["actual"], found["required"]) == ("gap", field, actual, required)


@pytest.mark.parametrize(
    ("asked", "required"),
    [
        (requirement("hours", at_least=40), {"minimum": 40, "unit": "hours"}),
        (requirement("manual", text={"vi": "a", "en": "b"}), {"vi": "a", "en": "b"}),
    ],
)
def test_what_no_roster_can_show(asked: dict[str, Any], required: Any) -> None:
    """No field and no evidence, but the demand in words or hours."""
    found = one(asked, {"it": "basic"})
    assert (found["field"], found["actual"], found["required"]) == (None, None, required)


def test_an_entry_without_a_demand_has_no_law() -> None:
    """Nothing is required, so nothing is cited."""
    found = finding(judged([{"position_code": "elderly_chair"}], law(level("it", "basic"))), 0, 0)
    assert (found["verdict"], found["source"], found["status"], found["required"]) == ("no_standard", None, None, None)
    assert (found["grace"], found["grace_undecided"]) == (None, False)
    assert list(found) == list(one(level("it", "basic"), {"it": "none"}))


def test_findings_are_made_one_by_one() -> None:
    """A sequence: by index, by slice, in order."""
    verdicts = judged(
        [{"position_code": CLERK, "it": held} for held in ("none", "basic", None)], law(level("it", "basic"))
    )
    found = Findings(verdicts, [(2, 0), (0, 0), (1, 0)])
    assert [record["verdict"] for record in found] == ["unknown", "gap", "met"]
    assert (len(found), found[1]["verdict"], found[-1]["verdict"]) == (3, "gap", "met")
    assert [record["verdict"] for record in found[1:]] == ["gap", "met"]


def test_every_finding_by_the_shipped_law_is_cited() -> None:
    """On every change date: document, clause and status; and nothing but doubt where the evidence is blank."""
    for day in change_dates(SHIPPED, date(2000, 1, 1), date(2030, 1, 1)):
        verdicts = judged(people_by_chance(SHIPPED, day, 60, seed=5), in_force(SHIPPED, day))
        for entry in verdicts.listed(LISTED):
            found = finding(verdicts, *entry)
            assert found["source"]["document"], found
            assert found["source"]["article"], found
            assert found["status"] in ("verified", "unverified")
            if found["field"] and found["actual"] is None:
                assert found["verdict"] == Verdict.UNKNOWN.code, found


def test_the_law_of_the_civil_status_officer() -> None:
    """From 23 May 2022 the level rests on the law on civil status, the day before on the circular."""
    person = {"position_code": "justice_civil_status", "professional_level": "primary", "recruited_on": "2020-03-02"}
    before, after = (judged([person], shipped_law(day)) for day in ("2022-05-22", "2022-05-23"))
    levels = [finding(v, 0, list(v.requirements).index("professional-level")) for v in (before, after)]
    assert [(f["required"], f["source"]["document"]) for f in levels] == [
        ("bachelor", "13/2019/TT-BNV"),
        ("intermediate", "60/2014/QH13"),
    ]


@pytest.mark.parametrize(
    ("person", "field", "at_least", "accepts", "verdict", "actual"),
    [
        # issued after 10 August 2016, so it counts for nothing; before, as what it is
        ({"it": "basic", "it_raw": "A (2018)"}, "it", "basic", "it-old-certificate", "gap", "A (2018)"),
        ({"it": "basic", "it_raw": "A (2015)"}, "it", "basic", "it-old-certificate", "met", "basic"),
        (
            {"state_management": "official", "political_theory": "advanced", "political_theory_raw": "CCLLCT-HC"},
            "state_management", "senior_specialist", "theory-advanced-admin", "met", "CCLLCT-HC",
        ),
        (
            {"state_management": "official", "political_theory": "advanced", "political_theory_raw": "CCLLCT"},
            "state_management", "senior_specialist", "theory-advanced-admin", "gap", "official",
        ),
    ],
)  # fmt: skip
def test_a_text_that_decides_on_a_level_is_told_as_it_stands(
    person: dict[str, str], field: str, at_least: str, accepts: str, verdict: str, actual: str
) -> None:
    """That "basic" falls short of "basic" would say nothing."""
    found = one(level(field, at_least, accepts=[accepts]), person)
    assert (found["verdict"], found["actual"]) == (verdict, actual)
