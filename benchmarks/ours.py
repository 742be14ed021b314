"""The program's own way from cells to findings, without files: text columns, tables, verdicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from benchmarks.peers import Finding, Prepared, TextColumns
from benchmarks.rosters import LISTED_ON
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import LISTED, Verdict, Verdicts
from cadre_audit.reading.grid import Coded, encode
from cadre_audit.reading.headings import HeadingReader
from cadre_audit.reading.text_table import FileReading, SheetReading, TextTable
from cadre_audit.standards.in_force import InForce
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.days import read_day
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary import fold, units
from cadre_audit.vocabulary.load import vocabulary


def roster_of(text: TextColumns) -> Roster:
    """Columns of text by heading as a roster: every heading, spelling, date and post understood, every doubt kept."""
    reader = HeadingReader(vocabulary().headings)
    people = len(next(iter(text.values())))
    headings = tuple(reader.read(i, (heading,)) for i, heading in enumerate(text))
    nothing = Coded(np.full(people, -1, np.int32), [])
    table = TextTable(
        path="text",
        sheet="",
        header_rows=(1, 1),
        headings=headings,
        rows=np.arange(2, people + 2, dtype=np.int32),
        columns={i: encode(cells, people) for i, cells in enumerate(text.values())},
        unit=nothing,
        kind=nothing,
        title=(),
        as_of=None,
        declared=(),
        not_taken=(),
    )
    sheet = SheetReading("text", "", people, (table,))
    return build_roster([FileReading("text", "", (sheet,))], vocabulary(), LISTED_ON)


def findings_of_text(text: TextColumns, law: InForce) -> Sequence[Finding]:
    """Text in, findings out."""
    return listed(judge(roster_of(text), law))


def listed(verdicts: Verdicts) -> Sequence[Finding]:
    """(row, requirement, verdict) of everything that is not met; a shortfall with time is a gap, as in the peers."""
    return _as_findings(verdicts.requirements, *_failing(verdicts))


def rules_only(roster: Roster, law: InForce) -> Prepared:
    """Judging a roster that is built already, down to the failing rows."""

    def go() -> tuple[Any, ...]:
        verdicts = judge(roster, law)
        return (verdicts.requirements, *_failing(verdicts))

    return Prepared(go, lambda answer: _as_findings(*answer))


def _failing(verdicts: Verdicts) -> tuple[Any, Any, Any]:
    """People, requirements and verdicts of all entries that are not met, as arrays."""
    people, requirements = np.nonzero(np.isin(verdicts.matrix, LISTED))
    return people, requirements, verdicts.matrix[people, requirements]


def _as_findings(ids: Sequence[str], people: Any, requirements: Any, found: Any) -> Sequence[Finding]:
    names = {int(verdict): verdict.code for verdict in LISTED} | {int(Verdict.GRACE): "gap"}
    asked, said = map(ids.__getitem__, requirements.tolist()), map(names.__getitem__, found.tolist())
    return list(zip(people.tolist(), asked, said, strict=True))


def memos() -> Sequence[Callable[..., object]]:
    """The memoised look-ups of the package."""
    return [
        *(fold.clean, fold.fold, fold.spoken),
        *(units.unit_in, units.unit_key, read_day),
        *(reader.memo for reader in (vocabulary().positions, *vocabulary().ladders.values())),
    ]


def forget() -> None:
    """Empties the memos, so that no contender is helped by the round before."""
    for memo in memos():
        memo.cache_clear()  # type: ignore[attr-defined]
