"""Makes rosters from a few lines of text, for the tests of the tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

TODAY = date(2023, 9, 15)


def roster_of(folder: Path, *texts: str, today: date = TODAY, blank_is_none: bool = False) -> Roster:
    """The roster of text files with these contents."""
    files = []
    for i, text in enumerate(texts, 1):
        path = folder / f"danh-sách-{i}.csv"
        path.write_text(text, encoding="utf-8")
        files.append(read_file(path, vocabulary()))
    return build_roster(files, vocabulary(), today, blank_is_none=blank_is_none)


def columns_of(folder: Path, headings: str, *rows: str, **options: Any) -> Roster:
    """A roster with number and name added to these columns, one row a line."""
    lines = [f"STT;Họ và tên;{headings}"]
    lines += [
        f"{i};Nông Văn {['Thuần', 'Đoan', 'Ngọc', 'Sáng', 'Sình', 'Inh', 'Khải', 'Pham'][i - 1]};{row}"
        for i, row in enumerate(rows, 1)
    ]
    return roster_of(folder, "\n".join(lines) + "\n", **options)


def values(roster: Roster, field: str) -> list[Any]:
    """One field of everybody."""
    return [record[field] for record in roster.records(fields=(field,))]


def told(roster: Roster, *codes: ProblemCode) -> list[tuple[str, int, str]]:
    """(code, row, column) of the problems, of these codes only where given."""
    return [(p.code.value, p.row, p.column) for p in roster.problems if not codes or p.code in codes]


def rows_read(roster: Roster) -> Sequence[int]:
    """The row number of everybody."""
    return roster.row.tolist()
