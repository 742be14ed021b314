"""Columns of findings that only some reports have: by which waiver a gap is waived, and since when it is known."""

from __future__ import annotations

from cadre_audit.report.model import Column

WAIVED = (
    Column("waiver_document", ("waiver", "document")),
    Column("waiver_owner", ("waiver", "owner")),
    Column("waiver_to", ("waiver", "to"), "date"),
    Column("waiver_reason", ("waiver", "reason")),
)
COMPARED = (
    Column("baseline", ("baseline", "state"), "code", "baseline"),
    Column("first_seen", ("baseline", "first_seen"), "date"),
    Column("known_days", ("baseline", "days"), "count"),
)
