"""What a run has to tell, before anybody has decided in which format.

Records hold machine values: codes, ISO dates, numbers, ``None`` for "the file says nothing". A renderer for
machines prints them as they are; a renderer for people looks codes up in the wording tables and the glossary.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from cadre_audit.errors import ExitCode

if TYPE_CHECKING:
    from cadre_audit.report.printed_form import PrintedForm

Record = Mapping[str, Any]

Kind = Literal[
    "text",  # as it stands
    "count",  # a whole number, grouped by the reader's language
    "number",  # a number, whole or not, in the reader's marks; days "first/last" and codes may stand in its column
    "share",  # {k, n}: printed k/n and percent, never the percent alone
    "date",  # ISO text; printed as the reader's language does
    "code",  # a code: looked up in glossary[column.words], then in wording under "<words>.<code>"
    "level",  # a code of the ladder named by record["field"], or a number of years or months, or text
    "codes",  # a list of codes
    "source",  # {document, article}: printed as one citation
    "eases",  # [{areas, at_least, maximum}]: a level of the ladder named by record["field"] for each group of areas
    "place",  # {file, sheet, row, column} or a ref
    "told",  # a part of an explanation, told in sentences by report/explained under the name column.words
]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        id: key of its heading in the wording tables (``column.<id>``).
        path: keys that lead to the value in a record.
        kind: how a person reads it.
        words: for codes, the glossary and wording prefix: ``verdict``, ``position``, ``requirement``, ``course`` …
        blank: key of the words that stand for ``None`` where that has a meaning: people without a unit.
    """

    id: str
    path: tuple[str, ...]
    kind: Kind = "text"
    words: str = ""
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Records under columns; ``id`` is the key in machine output and in the wording (``table.<id>``).

    A table without columns is for machines only.

    Attributes:
        layout: ``grid`` draws a table; ``people`` draws, on a terminal, one block per unit and person,
            because a finding is too wide for a line of 80 characters; ``groups`` draws a heading for each value of
            the first column, which the records come sorted by, and below it a line for each record; ``account`` draws
            a paragraph for each column of each record, and what is not required together at the end.
        detail: whether it lists people or rows, which a summary leaves out.
        machine: whether machine formats have it; not where it shows again, in another order, what they already have.
        expected: whether that it has no records is an answer, which is told too.
        folded: whether a screen leaves it out; files and machine formats have it.
        within: the key under which the JSON document keeps it together with its neighbours; empty for its own place.
        signed: whether its sheet ends with places to sign, because it goes on paper to those who decide.
        note: key of the words above its headings in a workbook: the unit of its numbers.
    """

    id: str
    columns: tuple[Column, ...]
    records: Sequence[Record]
    layout: Literal["grid", "people", "groups", "account"] = "grid"
    detail: bool = False
    machine: bool = True
    expected: bool = False
    folded: bool = False
    within: str = ""
    signed: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence of a summary: ``summary.<key>`` of the wording tables with its values."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunHeader:
    """Where a report comes from: enough to trace it and to compare two runs.

    Attributes:
        tool: name and version.
        command: the verb.
        as_of: ISO date the law was read at, or None.
        as_of_from: ``flag``, ``title`` of the file, ``year`` or ``today``.
        files: ``{path, sha256, people}`` of each input.
        standards: ``{id, version}`` of each version in force.
        title: what the roster calls itself, when it does.
    """

    tool: str
    command: str
    as_of: str | None
    as_of_from: str = ""
    files: Sequence[Record] = ()
    standards: Sequence[Record] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a run tells.

    Attributes:
        schema: ``cadre-audit/<verb>/<version>``.
        counts: named whole numbers.
        extra: further keys of the machine document, such as ``year``.
        summary: sentences for people, most important first.
        tables: in reading order.
        problems: the table of data problems; always printed last by renderers for people.
        glossary: for codes that are data (posts, courses): ``{words: {code: text}}`` in the reader's language.
        written: files that the run has made already.
        main: id of the table that CSV has; empty for the one that it has by itself.
        form: the official form that a workbook begins with, if one was asked for.
    """

    schema: str
    run: RunHeader
    counts: Mapping[str, int]
    summary: Sequence[Fact]
    tables: Sequence[Table]
    problems: Table
    exit_code: ExitCode
    extra: Mapping[str, Any] = field(default_factory=dict)
    glossary: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    written: Sequence[Path] = ()
    main: str = ""
    form: PrintedForm | None = None
