"""Reports about the law itself: no people are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cadre_audit.analyses.law import requirements_of_posts, requirements_of_standard, standards_table
from cadre_audit.errors import Fault, UsageError
from cadre_audit.jobs.common import glossary_of
from cadre_audit.jobs.explain_names import posts_called as exactly_called
from cadre_audit.jobs.explain_names import posts_in
from cadre_audit.jobs.law import book_of, courses_of, lint_book, with_words_of
from cadre_audit.jobs.law_tables import LAW_TABLES, report_of_law
from cadre_audit.report.model import Fact, Report, Table
from cadre_audit.report.wording import language
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.in_force import POSTS, in_force
from cadre_audit.standards.load import Book, load
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the law of an office comes from: its own standards and courses, and whether the shipped law counts."""

    standards: Sequence[Path] = ()
    courses: Path | None = None
    shipped: bool = True

    def book(self, today: date) -> Book:
        """All of it, checked.

        Raises:
            StandardsError: a file is wrong.
        """
        return book_of(self.standards, courses_of(self.courses), today, shipped=self.shipped)


def list_standards(sources: Sources, today: date) -> Report:
    """Every standard and version of the book."""
    book = sources.book(today)
    table = standards_table(book, language())
    versions = len(table.records)
    counts = {"standards": len(book.standards), "versions": versions}
    return _report("standards list", sources, book, [table], counts, None, [Fact("standards", counts)])


def show_standard(name: str, as_of: date | None, sources: Sources, today: date) -> Report:
    """One standard with all its versions, one post on a day, or a table of law that is no standard.

    Raises:
        UsageError: no standard and no post is called so.
    """
    if name in LAW_TABLES:
        return LAW_TABLES[name](as_of)
    book = sources.book(today)
    own = next((standard for standard in book.standards if standard.id == name), None)
    if own is not None and as_of is None:
        table = requirements_of_standard(own, language())
        return _report("standards show", sources, book, [table], {"requirements": len(table.records)}, None, [])
    posts = list(own.positions) if own else posts_called(name, book)
    day = as_of or today
    # a standard on candidates answers its own question, whatever else binds the same posts
    law = in_force(book, day, purposes=(own.purpose,) if own else POSTS)
    table = requirements_of_posts(law, posts, language())
    facts = [
        Fact(
            "absent",
            {
                "position": {"words": "position", "code": post},
                "why": {"words": "absence", "code": why.value},
                "day": day.isoformat(),
            },
        )
        for post in posts
        if (why := law.absence(post))
    ]
    return _report("standards show", sources, book, [table], {"requirements": len(table.records)}, day, facts)


def lint_standards(sources: Sources, today: date) -> list[Fault]:
    """Every fault and warning of the book, by the course catalogue that the office uses."""
    return lint_book(load(sources.standards, shipped=sources.shipped), courses_of(sources.courses), today)


def posts_called(name: str, book: Book) -> list[str]:
    """The posts or ranks that a code or a spelling names; 'chuyên viên chính' may be either, so it is both."""
    positions = with_words_of(book, vocabulary()).positions
    found = exactly_called(name, book) or posts_in(name, book)
    if not found:
        known = [*(s.id for s in book.standards), *(p.code for p in positions.all)]
        raise UsageError(
            "standard_unknown", name=name, near=nearest(name, known), allowed=", ".join(s.id for s in book.standards)
        )
    return found


def _report(
    command: str,
    sources: Sources,
    book: Book,
    tables: Sequence[Table],
    counts: dict[str, int],
    day: date | None,
    facts: Sequence[Fact],
) -> Report:
    glossary = glossary_of(courses_of(sources.courses), book)
    titles = {s.id: f"{getattr(s.title, language())} ({s.id})" for s in book.standards}
    return replace(report_of_law(command, tables, counts, day, facts), glossary=glossary | {"standard_and_id": titles})
