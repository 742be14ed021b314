"""What a report tells of waivers: each with how it stands and how much it covers, and the gaps before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table

if TYPE_CHECKING:
    from cadre_audit.judge.waive import Use
    from cadre_audit.standards.waivers import Waiver, WaiverPlace

_COLUMNS = (
    Column("document", ("document",)),
    Column("full_name", ("full_name",)),
    Column("birth_year", ("birth_year",)),
    Column("unit", ("unit",)),
    Column("position", ("positions",), "codes", "position"),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("waiver_state", ("state",), "code", "waiver"),
    Column("covers", ("covers",), "count"),
    Column("effective_from", ("from",), "date"),
    Column("effective_to", ("to",), "date"),
    Column("days_left", ("days_left",), "count"),
    Column("waiver_owner", ("owner",)),
    Column("waiver_reason", ("reason",)),
    Column("place", ("place",), "place"),
)


def waiver_record(waiver: Waiver, place: WaiverPlace) -> dict[str, Any]:
    """What a finding tells of the waiver that covers it."""
    return {
        "document": waiver.document,
        "owner": waiver.owner,
        "from": waiver.effective_from.isoformat(),
        "to": waiver.effective_to.isoformat(),
        "reason": waiver.reason,
        "place": place_record(place),
    }


def place_record(place: WaiverPlace) -> dict[str, Any]:
    """Where a waiver stands."""
    return {"file": place.file, "sheet": place.sheet or None, "row": place.row}


def waivers_table(uses: Sequence[Use]) -> Table:
    """Every waiver of the file, in its order; columns of what none of them says are left out."""
    records = [_record(use) for use in uses]
    columns = (one for one in _COLUMNS if not records or any(record[one.path[0]] is not None for record in records))
    return Table("waivers", tuple(columns), records, detail=True)


def waiver_counts(verdicts: Verdicts) -> dict[str, int]:
    """How many gaps there would be without waivers."""
    found = verdicts.counts()
    return {"gap_before_waivers": found[Verdict.GAP] + found[Verdict.WAIVED]}


def waiver_facts(verdicts: Verdicts, uses: Sequence[Use]) -> list[Fact]:
    """The gaps before and after; nothing where no waiver was given."""
    if not uses:
        return []
    found = verdicts.counts()
    waived, left = found[Verdict.WAIVED], found[Verdict.GAP]
    return [Fact("before_waivers", {"before": left + waived, "after": left, "waivers": len(uses)})]


def _record(use: Use) -> Record:
    waiver = use.waiver
    whom: Mapping[str, Any] = {
        "full_name": waiver.full_name,
        "birth_year": waiver.birth_year,
        "unit": waiver.unit,
        "positions": list(waiver.positions) if waiver.positions else None,
        "requirement": waiver.requirement,
    }
    return {
        **whom,
        **waiver_record(waiver, use.place),
        "state": use.state.value,
        "covers": use.covers,
        "days_left": use.days_left,
    }
