"""The catalogue of problems and the table that collects them; exit codes of the exceptions."""

from __future__ import annotations

import dataclasses
import re

import pytest

from cadre_audit.errors import (
    CadreAuditError,
    ExitCode,
    Fault,
    InputError,
    NothingAudited,
    PlanInfeasible,
    StandardsError,
    UsageError,
)
from cadre_audit.problems import Problem, ProblemCode, Problems


def test_codes_are_stable_words() -> None:
    """A code's value is its name in small letters, as scripts and pages name it."""
    assert all(code.value == code.name.lower() and re.fullmatch(r"[a-z]+(_[a-z]+)*", code) for code in ProblemCode)


def test_problems_keep_their_order() -> None:
    """Problems stay in the order in which they were met, doubles too."""
    one, two = Problem(ProblemCode.UNIT_BLANK, "a.csv"), Problem(ProblemCode.LOCK_FILE, "~$a.xlsx")
    problems = Problems()
    problems.add(two)
    problems.extend(iter([one, two]))
    assert list(problems) == [two, one, two]
    assert len(problems) == 3
    assert not Problems()


def test_a_problem_is_a_value() -> None:
    """A problem cannot be changed, and equals another of the same content."""
    problem = Problem(ProblemCode.CELL_ERROR, "a.xlsx", "S", 3, "B", "#REF!", "")
    assert problem == Problem(ProblemCode.CELL_ERROR, "a.xlsx", "S", 3, "B", "#REF!")
    with pytest.raises(dataclasses.FrozenInstanceError):
        problem.row = 4  # type: ignore[misc]


@pytest.mark.parametrize(
    ("error", "code"),
    [(CadreAuditError("x"), 70), (UsageError("x"), 2), (InputError("x"), 3), (NothingAudited("x"), 4),
     (StandardsError(()), 4), (PlanInfeasible("x"), 5)],
)  # fmt: skip
def test_exit_codes(error: CadreAuditError, code: int) -> None:
    """Each kind of failure has the exit code on which scripts rely."""
    assert error.exit_code == ExitCode(code)


def test_errors_tell_programmers_what_they_hold() -> None:
    """The text of an exception names its key and values; faults come one a line."""
    assert str(InputError("file_missing", path="a.csv")) == "file_missing: {'path': 'a.csv'}"
    assert str(NothingAudited("no_people")) == "no_people"
    one, two = Fault("a.yaml", 1, 2, "key_twice", name="x"), Fault("b.yaml", 0, 0, "not_utf8")
    error = StandardsError((one, two))
    assert str(error) == f"{one}\n{two}"
    assert (error.key, error.values) == ("standards_invalid", {"count": 2})


def test_faults_are_compared_by_content() -> None:
    """Two faults of the same place, key and values are one."""
    one, same = (Fault("a.yaml", 1, 2, "key_twice", name="x") for _ in range(2))
    assert {one, same} == {one}
    assert one != Fault("a.yaml", 1, 3, "key_twice", name="x")
    assert one != "a.yaml:1:2"
    assert repr(one) == "Fault(a.yaml:1:2: key_twice {'name': 'x'})"
