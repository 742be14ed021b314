"""Results from lists of turns: turns and heads, each by whatever is asked for, and who cannot be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.results_figures import By, Figures, Labels, Rows, figures_by, regrouped
from cadre_audit.analyses.results_heads import Heads, People, cannot_be_told_apart, heads_of
from cadre_audit.analyses.results_tables import range_text, table_of
from cadre_audit.report.model import Column, Fact, Table
from cadre_audit.tables.spans import years_of
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class TurnResults:
    """The figures of the turns of a period.

    Attributes:
        turns: how many.
        heads: of how many people.
        figures: turns and heads by what is asked for, and turns by result where the lists state one.
        facts: sentences.
        tables: for people.
    """

    turns: int
    heads: Heads
    figures: Sequence[Figures]
    facts: Sequence[Fact]
    tables: Sequence[Table]


def turn_results(turns: Turns, rows: Rows, by: Sequence[By]) -> TurnResults:
    """The figures of these rows of the lists, which lie in the period."""
    people = People.of(turns).at(rows)
    heads, doubtful = heads_of(people), cannot_be_told_apart(people)
    facts = [Fact("results_turns", {"turns": len(rows), "heads": range_text(heads.low, heads.high)})]
    if doubtful:
        facts.append(Fact("results_doubtful", {"names": len(doubtful), "turns": sum(len(own) for own, _ in doubtful)}))
    figures: list[Figures] = []
    tables: list[Table] = []
    for one in by:
        labels = _at(_labels(turns, one), rows)
        pair = (
            figures_by("turns", one, labels, lambda own: (len(own), len(own))),
            figures_by("heads", one, labels, lambda own: _both(heads_of(people.at(own))), adds_up=False),
        )
        figures += pair
        tables += [table_of(own) for own in pair]
    if "result" in turns.columns:
        result = _at(regrouped(turns.text["result"].values, turns.text["result"].codes), rows)
        figures.append(figures_by("turns", "result", result, lambda own: (len(own), len(own))))
        tables.append(table_of(figures[-1]))
    if by:
        facts.append(Fact("results_heads_once"))
    return TurnResults(len(rows), heads, figures, facts, [*tables, _doubtful_table(turns, rows, doubtful)])


def _both(heads: Heads) -> tuple[int, int]:
    return heads.low, heads.high


def _at(labels: Labels, rows: Rows) -> Labels:
    return replace(labels, index=labels.index[rows])


def _labels(turns: Turns, by: By) -> Labels:
    """The label of every turn."""
    people = turns.people
    if by in ("course", "host"):
        return regrouped(turns.text[by].values, turns.text[by].codes)
    if by == "mode":
        return regrouped(people.text["training_form"].values, people.text["training_form"].codes)
    if by == "unit":
        return Labels(people.units, people.unit.astype(np.int64))
    if by == "kind":
        return Labels(vocabulary().ladders["kind"].codes, people.kind.astype(np.int64))
    return year_labels(years_of(turns.ends))


def year_labels(years: npt.NDArray[np.int32]) -> Labels:
    """The year of every row, where it is one."""
    known = np.unique(years[years > 0])
    index = np.where(years > 0, np.searchsorted(known, years), -1).astype(np.int64)
    return Labels([str(year) for year in known.tolist()], index)


def _doubtful_table(turns: Turns, rows: Rows, doubtful: Sequence[tuple[npt.NDArray[np.intp], Heads]]) -> Table:
    records = list(_doubtful(turns, rows, doubtful))
    columns = (
        Column("full_name", ("full_name",)), Column("counted_turns", ("turns",), "count"),
        Column("counted_heads", ("range",)),
        Column("file", ("file",)), Column("place", ("ref",), "place"),
    )  # fmt: skip
    return Table("cannot_be_told_apart", columns, records, detail=True)


def _doubtful(
    turns: Turns, rows: Rows, doubtful: Sequence[tuple[npt.NDArray[np.intp], Heads]]
) -> Iterator[dict[str, object]]:
    for own, heads in doubtful:
        first = int(rows[own[0]])
        yield {
            "full_name": turns.people.name(first),
            "turns": len(own),
            "heads": heads.low,
            "heads_up_to": heads.high,
            "range": f"{heads.low}–{heads.high}",
            "file": turns.people.places[turns.people.place[first]][0],
            "ref": turns.people.ref(first),
        }
