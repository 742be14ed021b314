"""The gap report of rosters written by hand, counted by hand."""

from __future__ import annotations

from typing import Any

from cadre_audit.analyses.check import Checked, check
from cadre_audit.problems import ProblemCode
from cadre_audit.report.model import Record
from tests.judge.laws import CHAIR, CLERK, ease, grace, law, level, requirement
from tests.judge.people import judged, shipped_law

LAW = law(
    level("it", "basic", grace=grace("2023-08-01", "2028-08-01")),
    level("political_theory", "intermediate", positions=[CHAIR], status="unverified"),
    requirement("manual", text={"vi": "Sức khỏe.", "en": "Health."}, positions=[CHAIR]),
    positions=(CLERK, CHAIR),
)
PEOPLE = (
    {"full_name": "Trần Thị Bình", "unit": "xã Tân Sơn", "position_code": CLERK, "it": "basic"},  # meets everything
    {
        "full_name": "Lê Văn An",
        "unit": "xã Tân Sơn",
        "position_code": CLERK,
        "it": "none",
        "recruited_on": "2024-01-01",
    },  # gap
    {
        "full_name": "Vũ Thị Cúc",
        "unit": "xã Ân Phú",
        "position_code": CLERK,
        "it": "none",
        "recruited_on": "2019",
    },  # grace
    {
        "full_name": "Đỗ Văn Dũng",
        "unit": "xã Ân Phú",
        "position_code": CHAIR,
        "it": "basic",
        "political_theory": "primary",
    },  # gap, manual
    {"full_name": "Bùi Văn Em", "unit": "xã Ân Phú", "position_code": CHAIR},  # unknown, unknown, manual
    {"full_name": "Ngô Thị Giang", "position": "Chủ tịch Hội NCT", "position_code": "elderly_chair"},  # no standard
    {"full_name": "Hồ Văn Hà", "position": "???"},  # no standard
)
NO_TIME_KNOWN = {"full_name": "Mai Văn Kiên", "unit": "xã Ân Phú", "position_code": CLERK, "it": "none"}


def checked(*more: dict[str, Any], everything: bool = False) -> Checked:
    """The report on these people."""
    return check(judged([*PEOPLE, *more], LAW), everything=everything)


def table(found: Checked, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(table for table in found.tables if table.id == id).records)


def facts(found: Checked) -> dict[str, Any]:
    """The sentences of the summary by key."""
    return {fact.key: dict(fact.values) for fact in found.summary}


def test_the_counts() -> None:
    """Seven people and three requirements: twenty-one verdicts."""
    assert checked().counts == {
        "people": 7,
        "units": 2,
        "requirements": 3,
        "gap": 2,
        "grace": 1,
        "waived": 0,
        "unknown": 2,
        "manual": 2,
        "met": 2,
        "not_required": 6,
        "no_standard": 6,
        "gap_before_waivers": 2,
    }


def test_the_summary() -> None:
    """People and units, kinds, who meets all, who falls short, what is unverified, the worst requirements."""
    found = facts(checked())
    assert found["people"] == {"people": 7, "units": 2}
    assert found["kinds"] == {"cadre": 2, "civil_servant": 3, "other": 2}
    assert found["all_met"] == {"share": {"k": 1, "n": 7}}
    assert found["gap"] == {"share": {"k": 2, "n": 7}, "findings": 2}
    assert found["grace"] == {"share": {"k": 1, "n": 7}, "findings": 1}
    assert found["unknown"] == {"share": {"k": 1, "n": 7}, "findings": 2}
    assert found["manual"] == {"n": 2}
    assert found["no_standard"] == {"share": {"k": 2, "n": 7}}
    # the chairs' theory: one gap, one unknown
    assert found["unverified"] == {"n": 2}
    first, second = found["worst"]["requirements"]
    assert first == {"of": {"words": "requirement", "code": "it"}, "share": {"k": 2, "n": 5}}
    assert second["share"] == {"k": 1, "n": 2}
    assert "waived" not in found


def test_units_in_the_order_of_the_alphabet() -> None:
    """With those who have none at the end; people, who meets all, and the verdicts that somebody must look at."""
    rows = [
        (r["unit"], r["people"], r["share_meeting"]["k"], r["gap"], r["grace"], r["unknown"], r["manual"])
        for r in table(checked(), "units")
    ]
    assert rows == [("xã Ân Phú", 3, 0, 1, 1, 2, 2), ("xã Tân Sơn", 2, 1, 1, 0, 0, 0), (None, 2, 0, 0, 0, 0, 0)]


def test_posts() -> None:
    """By the first post of each; whose post is not understood stands at the end."""
    rows = [
        (r["position"], r["people"], r["share_meeting"], r["gap"], r["grace"], r["manual"])
        for r in table(checked(), "positions")
    ]
    assert rows == [
        (CLERK, 3, {"k": 1, "n": 3}, 1, 1, 0),
        (CHAIR, 2, {"k": 0, "n": 2}, 1, 0, 2),
        ("elderly_chair", 1, {"k": 0, "n": 1}, 0, 0, 0),
        (None, 1, {"k": 0, "n": 1}, 0, 0, 0),
    ]


def test_requirements() -> None:
    """Of whom it is asked, who meets it, who does not."""
    rows = [
        (r["requirement"], r["people"], r["share_met"], r["gap"], r["grace"], r["unknown"], r["manual"])
        for r in table(checked(), "requirements")
    ]
    assert rows == [
        ("it", 5, {"k": 2, "n": 5}, 1, 1, 1, 0),
        ("political-theory", 2, {"k": 0, "n": 2}, 1, 0, 1, 0),
        ("manual", 2, {"k": 0, "n": 2}, 0, 0, 0, 2),
    ]


def test_a_requirement_of_nobody_here_is_not_listed() -> None:
    """Only clerks: nothing about chairs."""
    found = check(judged(PEOPLE[:3], LAW))
    assert [record["requirement"] for record in table(found, "requirements")] == ["it"]


def test_findings_by_unit_and_given_name() -> None:
    """An, Bình, Cúc … of each unit; only what somebody must look at."""
    rows = [(r["person"]["full_name"], r["requirement"], r["verdict"]) for r in table(checked(), "findings")]
    assert rows == [
        ("Vũ Thị Cúc", "it", "grace"),
        ("Đỗ Văn Dũng", "political-theory", "gap"),
        ("Đỗ Văn Dũng", "manual", "manual"),
        ("Bùi Văn Em", "it", "unknown"),
        ("Bùi Văn Em", "political-theory", "unknown"),
        ("Bùi Văn Em", "manual", "manual"),
        ("Lê Văn An", "it", "gap"),
    ]


def test_everything_adds_what_is_met_and_not_required() -> None:
    """Two met and six not required more; never those without a standard, who have a table of their own."""
    found = [record["verdict"] for record in table(checked(everything=True), "findings")]
    assert {verdict: found.count(verdict) for verdict in set(found)} == {
        "gap": 2,
        "grace": 1,
        "unknown": 2,
        "manual": 2,
        "met": 2,
        "not_required": 6,
    }


def test_who_has_no_standard_and_why() -> None:
    """A post that the law never names, and a post that was not understood."""
    rows = [(r["person"]["full_name"], r["reason"]) for r in table(checked(), "no_standard")]
    assert rows == [("Ngô Thị Giang", "unknown_post"), ("Hồ Văn Hà", "post_not_understood")]


def test_why_a_post_of_the_shipped_law_has_no_standard() -> None:
    """Abolished by 1 July 2025 is another reason than overtaken on that day."""
    people = [
        {"full_name": "A", "position_code": "police_chief"},
        {"full_name": "B", "position_code": "women_chair"},
    ]
    found = check(judged(people, shipped_law("2025-07-01")))
    assert [(r["person"]["full_name"], r["reason"]) for r in table(found, "no_standard")] == [
        ("A", "not_in_force"),
        ("B", "overtaken"),
    ]
    assert facts(found)["all_met"] == {"share": {"k": 0, "n": 2}}


def test_a_shortfall_whose_time_cannot_be_told_is_a_problem() -> None:
    """One for the person, with the place; none for who has time or certainly has none."""
    problems = [problem for problem in checked(NO_TIME_KNOWN).problems if problem.code is ProblemCode.GRACE_UNDECIDED]
    assert [(p.file, p.sheet, p.row, p.value) for p in problems] == [("people.xlsx", "DS", 12, "Mai Văn Kiên")]
    assert [problem for problem in checked().problems if problem.code is ProblemCode.GRACE_UNDECIDED] == []


def test_somebody_with_two_posts_is_counted_once() -> None:
    """Under the first post, by the demands of both."""
    both = {"full_name": "Lý Văn Lâm", "position_codes": [CLERK, CHAIR], "it": "basic", "political_theory": "none"}
    found = check(judged([both], LAW))
    assert found.counts["people"] == 1
    assert [(r["position"], r["gap"], r["manual"]) for r in table(found, "positions")] == [(CLERK, 1, 1)]


def test_what_a_recalled_clause_leaves_to_a_person_counts_as_unverified() -> None:
    """One is left open by a recalled easing, one falls short of it, one meets the whole."""
    own = law(level("it", "advanced", ease=[ease("mountain", at_least="basic", status="unverified")]))
    people = [{"position_code": CLERK, "area": ["mountain"], "it": rank} for rank in ("basic", "none", "advanced")]
    assert facts(check(judged(people, own)))["unverified"] == {"n": 1}
