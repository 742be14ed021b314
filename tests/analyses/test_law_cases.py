"""`standards test`: what fails is told with its law; what no case covers is told too."""

from __future__ import annotations

from datetime import date

from cadre_audit.analyses.law_cases import compare_cases
from cadre_audit.standards.cases import Case, CaseFile
from cadre_audit.standards.load import Book
from tests.judge.laws import CLERK, DAY, ease, grace, level, requirement, standard, version

OFFICE = standard(
    "office",
    (CLERK,),
    version(level("it", "basic"), first="2020-01-01", last="2020-12-31"),
    version(
        level("it", "advanced", grace=grace("2021-01-01", "2025-01-01"), ease=[ease("border", at_least="basic")]),
        first="2021-01-01",
    ),
)
BOOK = Book((OFFICE,))


def file_of(*cases: Case, day: str = DAY, path: str = "first.yaml", posts: bool = True) -> CaseFile:
    """A case file of these people."""
    lines = {(i, id): 10 * (i + 1) for i, case in enumerate(cases) for id in case.expected}
    return CaseFile(path, "office", date.fromisoformat(day), "post", (), cases, lines)


def case(name: str = "a", post: str = CLERK, **more: object) -> Case:
    """A case; `expected` is met when not given."""
    given = {"case": name, "position_code": post, "expected": {"it": "met"}, "why": "So says the law."}
    return Case.model_validate({**given, **more})


def test_verdicts_as_expected_are_only_counted() -> None:
    """Nothing is listed."""
    tested = compare_cases(BOOK, [file_of(case(it="advanced"), case("b", it="none", expected={"it": "gap"}))], [])
    assert tested.tables[0].records == []
    assert tested.counts == {"files": 1, "cases": 2, "verdicts": 2, "failed_cases": 0, "failures": 0, "uncovered": 0}


def test_a_verdict_that_is_not_as_expected() -> None:
    """With its line, both verdicts, the reason given, and the clause and evidence that were judged."""
    tested = compare_cases(BOOK, [file_of(case("first", it="advanced"), case("second", it="basic"))], [])
    (failure,) = tested.tables[0].records
    assert {key: failure[key] for key in ("file", "line", "case", "expected", "found", "why")} == {
        "file": "first.yaml", "line": 20, "case": "second", "expected": "met", "found": "gap",
        "why": "So says the law.",
    }  # fmt: skip
    assert (failure["actual"], failure["required"]) == ("basic", "advanced")
    assert failure["source"] == {"document": "1/2020/QĐ", "article": "Điều 2"}
    assert (tested.counts["failed_cases"], tested.counts["failures"]) == (1, 1)


def test_a_post_without_rules_has_no_standard() -> None:
    """And there is no clause to tell."""
    tested = compare_cases(BOOK, [file_of(case(post="committee_chair"))], [])
    (failure,) = tested.tables[0].records
    assert (failure["found"], failure["source"]) == ("no_standard", None)


def test_the_area_of_a_person_counts() -> None:
    """Basic skills are enough in a border commune only."""
    tested = compare_cases(BOOK, [file_of(case("a", it="basic", area=["border"]), case("b", it="basic"))], [])
    assert [failure["case"] for failure in tested.tables[0].records] == ["b"]


def missing(*files: CaseFile) -> set[tuple[str, str]]:
    """(version, what is missing) of the standard."""
    return {(r["version"][2:6], r["missing"]) for r in compare_cases(BOOK, files, [OFFICE]).tables[1].records}


def test_without_cases_everything_is_missing() -> None:
    """The days beside each change, and every verdict that the requirement can have."""
    days = {"day_before", "first_day", "last_day", "day_after"}
    first = {("2020", what) for what in days | {"met", "gap", "unknown"}}
    second = {("2021", what) for what in ("day_before", "first_day", "met", "gap", "unknown", "grace", "eased")}
    assert missing() == first | second


def test_one_day_may_be_the_last_of_one_version_and_the_day_before_another() -> None:
    """31 December 2020 is both; met is then covered for the version of that day only."""
    gone = missing() - missing(file_of(case(it="basic"), day="2020-12-31"))
    assert gone == {("2020", "last_day"), ("2021", "day_before"), ("2020", "met")}


def test_a_day_counts_only_with_somebody_of_the_standard() -> None:
    """A case about another post says nothing of this change."""
    assert missing(file_of(case(post="committee_chair", expected={"it": "no_standard"}), day="2020-12-31")) == missing()


def test_whoever_is_met_in_an_area_is_eased() -> None:
    """Only with an area does a case show the easing."""
    gone = missing() - missing(file_of(case(it="basic", area=["border"])))
    assert gone == {("2021", "met"), ("2021", "eased")}


def test_what_only_a_person_judges_needs_one_case() -> None:
    """It can be nothing but manual."""
    text = {"vi": "Xem xét.", "en": "Look."}
    own = standard("office", (CLERK,), version(requirement("manual", text=text)))
    records = compare_cases(Book((own,)), [], [own]).tables[1].records
    assert [r["missing"] for r in records if r["requirement"]] == ["manual"]
