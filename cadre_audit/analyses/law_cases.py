"""``standards test``: whether the law judges the dated cases as the people who wrote them expect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cadre_audit.analyses.case_coverage import coverage_table
from cadre_audit.analyses.findings import finding
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.standards.cases import Case, CaseFile
from cadre_audit.standards.in_force import in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import Standard
from cadre_audit.tables.by_hand import areas_of, roster_of

_COLUMNS = (
    Column("file", ("file",)),
    Column("line", ("line",), "count"),
    Column("case", ("case",)),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("expected", ("expected",), "code", "verdict"),
    Column("found", ("found",), "code", "verdict"),
    Column("why", ("why",)),
    Column("actual", ("actual",), "level"),
    Column("required", ("required",), "level"),
    Column("source", ("source",), "source"),
)


@dataclass(frozen=True, slots=True)
class Tested:
    """What the cases showed: parts of a report.

    Attributes:
        counts: files, cases, verdicts, what failed, and what no case covers.
        summary: sentences for people.
        tables: the verdicts that are not as expected, then the days and verdicts without a case.
    """

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]


def compare_cases(
    book: Book, files: Sequence[CaseFile], covered: Sequence[Standard], *, verbose: bool = False
) -> Tested:
    """Judges every case by the law of its day.

    Args:
        book: the law.
        files: the cases.
        covered: the standards of which every version should have cases.
        verbose: also list on a screen what has no case.
    """
    failures = [record for file in files for record in _failures_of(book, file)]
    coverage = coverage_table(covered, files, folded=not verbose)
    cases = [case for file in files for case in file.cases]
    counts = {
        "files": len(files),
        "cases": len(cases),
        "verdicts": sum(len(case.expected) for case in cases),
        "failed_cases": len({(record["file"], record["case"]) for record in failures}),
        "failures": len(failures),
        "uncovered": len(coverage.records),
    }
    return Tested(
        counts,
        tuple(_summary(counts, verbose=verbose)),
        (Table("failures", _COLUMNS, failures, expected=True), coverage),
    )


def _summary(counts: dict[str, int], *, verbose: bool) -> Iterator[Fact]:
    yield Fact("cases", {name: counts[name] for name in ("files", "cases", "verdicts")})
    failed = {"share": {"k": counts["failed_cases"], "n": counts["cases"]}}
    yield Fact("cases_failed", failed) if counts["failures"] else Fact("cases_passed")
    if counts["uncovered"]:
        yield Fact("cases_missing" if verbose else "cases_missing_more", {"n": counts["uncovered"]})


def _failures_of(book: Book, file: CaseFile) -> Iterator[Record]:
    """The verdicts of a file that are not as expected; all its people are judged as one roster."""
    people = [case.person() for case in file.cases]
    roster = roster_of(people)
    law = in_force(book, file.day, purposes=(file.purpose,), enabled=file.enable)
    verdicts = judge(roster, law, areas_of(roster, people))
    for i, case in enumerate(file.cases):
        for requirement, expected in case.expected.items():
            found = Verdict(int(verdicts.of(requirement)[i])).code
            if found != expected:
                yield _failure(file, case, i, requirement, verdicts) | {"expected": expected, "found": found}


def _failure(file: CaseFile, case: Case, person: int, requirement: str, verdicts: Verdicts) -> dict[str, Any]:
    """Where it stands, and on what the verdict found rests."""
    line = file.lines[person, requirement]
    columns = list(verdicts.requirements)
    judged = finding(verdicts, person, columns.index(requirement)) if requirement in columns else {}
    return {
        "file": file.path,
        "line": line,
        "standard": file.standard,
        "day": file.day.isoformat(),
        "case": case.case,
        "requirement": requirement,
        "expected": None,
        "found": None,
        "why": case.why,
        "field": judged.get("field"),
        "actual": judged.get("actual"),
        "required": judged.get("required"),
        "source": judged.get("source"),
    }
