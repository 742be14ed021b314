"""Narrows lists of training to some units: what no list tells of a unit is left out, and that is said."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from cadre_audit.errors import UsageError
from cadre_audit.jobs.training import Training
from cadre_audit.report.model import Fact
from cadre_audit.tables.classes import ClassRow
from cadre_audit.tables.days import Days
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.select import is_unit, take, units_named
from cadre_audit.tables.spans import Spans
from cadre_audit.tables.summaries import SummaryList
from cadre_audit.tables.training import Turns


def of_units(read: Training, names: Sequence[str], also_known: Sequence[str] = ()) -> tuple[Training, list[Fact]]:
    """The training of these units, and what had to be left out.

    Turns are those of their people. A class counts when one of them sent learners; if others did too, how many
    learners were theirs is not told. Classes without units and summary lists tell nothing of a unit.

    Raises:
        UsageError: no list names such a unit.
    """
    known = {*read.turns.people.units, *(unit for row in read.classes.rows for unit in row.units)}
    chosen = {unit for unit in known if any(is_unit(unit, name) for name in names)}
    # a unit that sent nobody is told as such by who knows it otherwise, such as a programme's scope
    if not chosen and not any(is_unit(unit, name) for unit in also_known for name in names):
        raise UsageError("unit_unknown", name=", ".join(names), allowed=", ".join(sorted(known)[:40]))
    kept = [row for row in read.classes.rows if not chosen.isdisjoint(row.units)]
    shared = [row for row in kept if not chosen.issuperset(row.units)]
    silent = [row for row in read.classes.rows if not row.units]
    told = [Fact("training_units", {"units": sorted(chosen) or list(names)})]
    told += [Fact("training_units_shared", {"classes": sum(row.classes for row in shared)})] if shared else []
    told += [Fact("training_units_silent", {"classes": sum(row.classes for row in silent)})] if silent else []
    told += [Fact("training_units_stated", {"n": len(read.summary)})] if len(read.summary) else []
    narrowed = replace(
        read,
        turns=turns_at(read.turns, units_named(read.turns.people, names)),
        classes=replace(read.classes, rows=[_only(row, chosen) for row in kept]),
        summary=SummaryList((), read.summary.problems),
    )
    return narrowed, told


def turns_at(turns: Turns, rows: Rows) -> Turns:
    """These turns only; problems stay those of the whole lists."""
    return replace(
        turns,
        people=take(turns.people, rows),
        text={name: column.take(rows) for name, column in turns.text.items()},
        start=Days(turns.start.ymd[rows], turns.start.precision[rows]),
        end=Days(turns.end.ymd[rows], turns.end.precision[rows]),
        lengths=turns.lengths.at(rows),
        issued=Days(turns.issued.ymd[rows], turns.issued.precision[rows]),
        ends=Spans(turns.ends.low[rows], turns.ends.high[rows]),
    )


def _only(row: ClassRow, chosen: Collection[str]) -> ClassRow:
    """A class as far as it is these units'."""
    own = tuple(unit for unit in row.units if unit in chosen)
    return replace(row, units=own, learners=row.learners if len(own) == len(row.units) else None)
