"""What the law itself wants remembered beside findings: whose rules prevail, whom a clause is meant for."""

from __future__ import annotations

from typing import Any

import numpy as np

from cadre_audit.judge.verdicts import LISTED, Verdicts
from cadre_audit.report.model import Column, Table

_COLUMNS = (
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("source", ("source",), "source"),
    Column("findings", ("findings",), "count"),
    Column("note", ("note",), "level"),
)


def notes_table(verdicts: Verdicts) -> Table:
    """The notes of the clauses on which findings rest, each once, with the number of findings."""
    told: dict[tuple[str, str, str, str], dict[str, Any]] = {}
    for column, name in enumerate(verdicts.requirements):
        row = verdicts.demands.table[column]
        listed = np.isin(verdicts.matrix[:, column], LISTED)
        counts = np.bincount(row[verdicts.cell[listed]] + 2, minlength=2)[2:]
        for index in np.flatnonzero(counts).tolist():
            rule = verdicts.demands.found[index].rule
            note = rule.requirement.note
            if note is None:
                continue
            record = told.setdefault(
                (name, rule.document, rule.article, note.en),
                {
                    "requirement": name,
                    "source": {"document": rule.document, "article": rule.article},
                    "findings": 0,
                    "note": note.model_dump(),
                },
            )
            record["findings"] += int(counts[index])
    return Table("notes", _COLUMNS, list(told.values()), "groups")
