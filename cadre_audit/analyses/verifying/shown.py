"""Claims as records and as tables: what is false first, then what to note, then what cannot be told."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figures import Figure

_COLUMNS = (
    Column("claim_place", ("place",), "told", "claim_place"),
    Column("claim_text", (), "told", "claim_text"),
    Column("claim_told", (), "told", "claim"),
    Column("claim_sum", ("arithmetic",), "told", "claim_sum"),
)
_VERDICT = Column("claim_verdict", ("verdict",), "code", "claim_verdict")
_KIND = Column("claim_kind", ("kind",), "code", "claim_kind")


def claim_tables(draft: DraftFigures, claims: Sequence[Claim], *, everything: bool) -> list[Table]:
    """One table of all claims for machines and files; on a screen one for each verdict, true ones only when asked."""
    records = [claim_record(draft, claim) for claim in claims]
    notes = [record for record in records if record["verdict"] == "cannot_tell" and record["trap"]]
    others = [record for record in records if record["verdict"] == "cannot_tell" and not record["trap"]]
    shown = [
        _shown("claims_false", [record for record in records if record["verdict"] == "false"], expected=True),
        _shown("claims_to_note", notes),
        _shown("claims_cannot_tell", others),
    ]
    if everything:
        shown.append(_shown("claims_true", [record for record in records if record["verdict"] == "true"]))
    whole = Table("claims", (_COLUMNS[0], _VERDICT, _KIND, *_COLUMNS[1:]), records, detail=True, folded=True)
    return [whole, *shown]


def _shown(name: str, records: Sequence[Record], *, expected: bool = False) -> Table:
    return Table(name, _COLUMNS, records, layout="groups", machine=False, expected=expected)


def claim_record(draft: DraftFigures, claim: Claim) -> Record:
    """A claim in machine form: the same in every language."""
    first = claim.figures[0] if claim.figures else None
    return {
        "text": claim.text or (first.text if first else ""),
        "kind": claim.kind,
        "verdict": claim.verdict,
        "reason": claim.reason,
        "arithmetic": claim.arithmetic or None,
        "trap": claim.trap,
        "place": _place(draft, claim),
        "figures": [
            {"text": figure.text, "place": _place_of(draft, figure.passage, figure.start)} for figure in claim.figures
        ],
        "values": {name: str(value) for name, value in claim.values.items()},
    }  # fmt: skip


def _place(draft: DraftFigures, claim: Claim) -> Record:
    if claim.table is not None:
        return _cell(draft, *claim.table)
    if claim.at is not None:
        return _place_of(draft, *claim.at)
    first: Figure | None = claim.figures[0] if claim.figures else None
    return _place_of(draft, first.passage, first.start) if first else _place_of(draft, 0, 0)


def _place_of(draft: DraftFigures, passage: int, offset: int) -> Record:
    found = draft.draft.passages[passage] if draft.draft.passages else None
    number = found.number if found else 1
    if found:
        number = next((line for start, line in reversed(found.lines) if start <= offset), number)
    if found and found.table:
        return _cell(draft, found.table, found.number, found.column)
    by_line = draft.draft.by_line
    return {
        "file": draft.draft.path, "line": number if by_line else None, "paragraph": None if by_line else number,
        "table": None, "row": None, "column": None,
    }  # fmt: skip


def _cell(draft: DraftFigures, table: int, row: int, column: int) -> Record:
    return {"file": draft.draft.path, "line": None, "paragraph": None, "table": table, "row": row, "column": column}
