"""Case files are read whole or refused with every fault and its place, counted by hand in the text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.data_files import folder
from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.cases import Case, CaseFile, Known, VerdictCode, load_cases
from cadre_audit.standards.load import load
from cadre_audit.tables.roster import DAY_FIELDS, FLAG_FIELDS, TEXT_FIELDS

from .known import LEVELS, POSITIONS

KNOWN = Known(["test-office"], ["it", "professional-level"], sorted(POSITIONS), LEVELS)
GOOD = """source: Điều 2
people:
  - {case: has it, position_code: office_statistics, it: basic, expected: {it: met}, why: Basic is enough.}
  - case: has none
    position_code: office_statistics
    birth_date: 1980
    it: none
    expected:
      it: gap
    why: None is below basic.
"""


def written(root: Path, text: str, where: str = "test-office/2024-01-01/first.yaml") -> Path:
    """A case file of this text in its folders."""
    path = root / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read(path: Path) -> tuple[CaseFile, ...]:
    """The cases of one path."""
    return load_cases([(path, str(path))], KNOWN)


def faults_of(path: Path) -> list[tuple[int, int, str]]:
    """Line, column and key of every fault with which a path is refused."""
    with pytest.raises(StandardsError) as refused:
        read(path)
    return [(fault.line, fault.column, fault.key) for fault in refused.value.faults]


@pytest.mark.parametrize("given", ["", "test-office", "test-office/2024-01-01", "test-office/2024-01-01/first.yaml"])
def test_a_file_is_found_from_any_folder_around_it(given: str, tmp_path: Path) -> None:
    """Its day and its standard are those of its folders, whichever of them is named."""
    path = written(tmp_path, GOOD)
    (file,) = read(tmp_path / given if given else tmp_path)
    assert (file.standard, file.day, file.path) == ("test-office", date(2024, 1, 1), str(path))
    assert [case.case for case in file.cases] == ["has it", "has none"]
    assert file.lines == {(0, "it"): 3, (1, "it"): 9}


def test_what_is_said_of_a_person(tmp_path: Path) -> None:
    """Only what the roster is to say; a bare year is a year."""
    written(tmp_path, GOOD)
    (file,) = read(tmp_path)
    assert file.cases[1].person() == {"position_code": "office_statistics", "birth_date": "1980", "it": "none"}


FAULTS = {
    "unknown key": ("{case: a, colour: red, expected: {it: met}, why: W.}", (3, 15, "unknown_key")),
    "unknown verdict": ("{case: a, expected: {it: good}, why: W.}", (3, 30, "not_allowed")),
    "no reason": ("{case: a, expected: {it: met}}", (3, 5, "missing_key")),
    "nothing expected": ("{case: a, expected: {}, why: W.}", (3, 25, "too_few")),
    "unknown post": ("{case: a, position_code: clerk, expected: {it: met}, why: W.}", (3, 30, "unknown_position")),
    "unknown level": ("{case: a, it: best, expected: {it: met}, why: W.}", (3, 19, "unknown_level")),
    "unknown requirement": ("{case: a, expected: {itt: met}, why: W.}", (3, 31, "case_of_no_requirement")),
    "name of no requirement": ("{case: a, expected: {I T: met}, why: W.}", (3, 31, "bad_name")),
    "expected as a list": ("{case: a, expected: [it], why: W.}", (3, 25, "wrong_type")),
    "unknown area": ("{case: a, area: [hills], expected: {it: met}, why: W.}", (3, 22, "not_allowed")),
    "wrong day": ("{case: a, birth_date: 2024-02-30, expected: {it: met}, why: W.}", (3, 27, "bad_date")),
    "two ways to name posts": (
        "{case: a, position_code: front_chair, position_codes: [front_chair], expected: {it: met}, why: W.}",
        (3, 5, "posts_twice"),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_its_place(name: str, tmp_path: Path) -> None:
    """One fault, and the place of what has to change."""
    person, fault = FAULTS[name]
    assert faults_of(written(tmp_path, f"source: S\npeople:\n  - {person}\n")) == [fault]


def test_allowed_verdicts_are_named(tmp_path: Path) -> None:
    """Whoever misspells one sees all of them and the nearest."""
    path = written(tmp_path, "source: S\npeople:\n  - {case: a, expected: {it: meet}, why: W.}\n")
    with pytest.raises(StandardsError) as refused:
        read(path)
    (fault,) = refused.value.faults
    assert fault.values["near"] == "met"
    assert set(fault.values["allowed"]) == {verdict.code for verdict in Verdict}


def test_a_case_twice_names_the_first(tmp_path: Path) -> None:
    """Else nobody knows which one failed."""
    person = "  - {case: a, expected: {it: met}, why: W.}\n"
    path = written(tmp_path, f"source: S\npeople:\n{person}{person}")
    with pytest.raises(StandardsError) as refused:
        read(path)
    (fault,) = refused.value.faults
    assert (fault.line, fault.key, fault.values["other"], fault.values["other_line"]) == (4, "case_twice", str(path), 3)


@pytest.mark.parametrize(
    ("where", "key"),
    [
        ("test-office/first.yaml", "case_without_day"),
        ("test-office/2024-13-01/first.yaml", "case_without_day"),
        ("test-offices/2024-01-01/first.yaml", "case_of_no_standard"),
    ],
)
def test_folders_that_say_nothing(where: str, key: str, tmp_path: Path) -> None:
    """The day and the standard have to be there."""
    assert faults_of(written(tmp_path, GOOD, where)) == [(0, 0, key)]


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    """Those of the folders too."""
    written(tmp_path, "people: 1\n", "test-office/2024-01-01/a.yaml")
    written(tmp_path, "source: [\n", "test-office/2024-01-01/b.yaml")
    written(tmp_path, GOOD, "test-office/soon/c.yaml")
    assert sorted(key for _, _, key in faults_of(tmp_path)) == [
        "case_without_day", "missing_key", "not_yaml", "wrong_type",
    ]  # fmt: skip


@pytest.mark.parametrize(("made", "key"), [(False, "cases_missing"), (True, "cases_none")])
def test_no_cases_at_all(made: bool, key: str, tmp_path: Path) -> None:
    """A folder that is empty, or none: nothing was tested, and that is said."""
    path = tmp_path / "own"
    if made:
        path.mkdir()
    with pytest.raises(UsageError) as refused:
        read(path)
    assert refused.value.key == key


def test_a_case_can_say_whatever_a_roster_says() -> None:
    """Every text, day, flag and level of the roster has a key."""
    # what stood beside a level is told by `typed`
    text = [name for name in TEXT_FIELDS if name.removesuffix("_raw") not in LEVELS]
    fields = {*text, *FLAG_FIELDS, *DAY_FIELDS, *LEVELS, "sex", "kind", "typed"} - {"birth"} | {"birth_date"}
    assert fields <= set(Case.model_fields)


def test_verdicts_are_those_of_the_judge() -> None:
    """The room below knows no judge, so the names are given twice."""
    assert set(VerdictCode.__args__) == {verdict.code for verdict in Verdict}


def test_the_shipped_cases_are_read() -> None:
    """Every file of the folder, each under a shipped standard."""
    book = load()
    ids = [standard.id for standard in book.standards]
    requirements = {r.id for s in book.standards for v in s.versions for r in v.requirements}
    place = folder("cases")
    files = load_cases([(place, "tests/cases")], Known(ids, requirements, sorted(POSITIONS), LEVELS))
    assert sorted(file.path for file in files) == sorted(
        f"tests/cases/{path.relative_to(Path(str(place))).as_posix()}" for path in Path(str(place)).rglob("*.yaml")
    )
