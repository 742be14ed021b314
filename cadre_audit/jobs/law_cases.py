"""Runs ``standards test``: dated cases against the law of their days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

from cadre_audit.analyses.law_cases import compare_cases
from cadre_audit.data_files import folder
from cadre_audit.errors import ExitCode, NothingAudited, StandardsError, UsageError
from cadre_audit.jobs.common import TOOL, glossary_of
from cadre_audit.jobs.law import book_of, courses_of
from cadre_audit.report.model import Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.standards.cases import CaseFile, Known, load_cases
from cadre_audit.standards.load import Book
from cadre_audit.standards.load import load as load_standards
from cadre_audit.standards.model import Standard
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

SHIPPED = "tests/cases"


def run_law_cases(
    paths: Sequence[Path],
    standards: Sequence[Path],
    courses: Path | None,
    today: date,
    *,
    shipped: bool = True,
    verbose: bool = False,
) -> Report:
    """The verdicts that are not as the cases expect, and what of the law no case tests.

    Args:
        paths: files and folders of cases; the shipped ones when there are none.
        standards: the user's own standards.
        courses: the user's own course catalogue.
        today: the day of the run.
        shipped: whether the shipped standards count beside the user's own.
        verbose: list on a screen what no case tests.

    Raises:
        StandardsError: a standards file is wrong.
        NothingAudited: a case file is wrong; every fault of every file is told.
        UsageError: there are no cases.
    """
    catalogue = courses_of(courses)
    book = book_of(standards, catalogue, today, shipped=shipped)
    files = _cases_of(paths, book, shipped=shipped)
    found = compare_cases(book, files, _covered(book, files, bool(paths)), verbose=verbose)
    return Report(
        schema="cadre-audit/standards-test/1",
        run=RunHeader(TOOL, "standards test", None),
        counts=found.counts,
        summary=found.summary,
        tables=found.tables,
        problems=problems_table(()),
        exit_code=ExitCode.FOUND if found.counts["failures"] else ExitCode.OK,
        glossary=glossary_of(catalogue, book),
    )


def _cases_of(paths: Sequence[Path], book: Book, *, shipped: bool) -> tuple[CaseFile, ...]:
    # the shipped cases are about the shipped standards, which this office has switched off
    if not paths and not shipped:
        raise UsageError("cases_of_your_own")
    words = vocabulary()
    known = Known(
        standards=[standard.id for standard in book.standards],
        requirements={r.id for s in book.standards for v in s.versions for r in v.requirements},
        positions=[
            *(position.code for position in words.positions.all),
            *(post.code for standard in book.standards for post in standard.own_posts),
        ],
        levels={name: words.ladders[name].codes for name in LEVEL_FIELDS},
    )
    named: list[tuple[Path | Traversable, str]] = [(path, str(path)) for path in paths]
    named = named or [(folder("cases"), SHIPPED)]
    try:
        return load_cases(named, known)
    except StandardsError as e:
        raise NothingAudited("cases_invalid", faults=e.faults) from None


def _covered(book: Book, files: Sequence[CaseFile], own_cases: bool) -> list[Standard]:
    """The standards that should have cases: all of them, or the user's and those that their cases stand under."""
    if not own_cases:
        return list(book.standards)
    shipped = {standard.id for standard in load_standards().standards}
    named = {file.standard for file in files}
    return [standard for standard in book.standards if standard.id in named or standard.id not in shipped]
