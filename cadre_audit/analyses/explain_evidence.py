"""What a roster says about one field of one person: the value as understood, as typed, and its cell.

A column that is missing, a cell that is blank and a cell that was not understood are three different things.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from cadre_audit.judge.demands import Demand
from cadre_audit.reading.addresses import column_letters
from cadre_audit.reading.grid import Value
from cadre_audit.reading.headings import Heading
from cadre_audit.reading.text_table import TextTable
from cadre_audit.report.model import Record
from cadre_audit.standards.model import (
    AgeWindow,
    AllOf,
    AnyOf,
    HoldsAnyOf,
    LevelAtLeast,
    MonthsLeft,
    Requirement,
    Scope,
)  # fmt: skip
from cadre_audit.tables.certificates import certificate_text
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary

# the columns in which a field that is put together may stand
_COLUMNS: dict[str, tuple[str, ...]] = {
    "birth_date": ("birth", "birth_male", "birth_female"),
    "sex": ("sex", "female_mark", "birth_male", "birth_female"),
    "party_member": ("party_member", "party_date", "party_official", "party_card"),
    "major": ("major", "professional_level"),
    "position": ("position", "position_unit", "party_post"),
    "unit": ("unit", "position_unit"),
    "ethnic_minority": ("ethnicity",),
}
# the fields of a person that each kind of requirement looks at; a kind not named here looks at none
_FIELDS: dict[str, tuple[str, ...]] = {
    "age": ("birth_date",),
    "months_left": ("birth_date", "sex"),
    "major": ("major",),
    "party_member": ("party_member",),
    "certificates": ("certificates",),
}
SINCE = ("recruited_on", "appointed_on")


def fields_of(requirement: Requirement) -> tuple[str, ...]:
    """The person fields that a requirement looks at, each once."""
    if isinstance(requirement, AllOf | AnyOf):
        return tuple(dict.fromkeys(name for part in requirement.of for name in fields_of(part)))
    if isinstance(requirement, LevelAtLeast | HoldsAnyOf):
        return (requirement.field,)
    own = _FIELDS.get(requirement.kind, ())
    at_appointment = isinstance(requirement, AgeWindow | MonthsLeft) and requirement.at == "appointment"
    return (*own, "appointed_on") if at_appointment else own


def _told_of(scope: Scope) -> Iterator[str]:
    """The person fields by which a scope tells people apart."""
    yield from (name for name in ("kind", "sex", "ethnic_minority") if getattr(scope, name) not in ((), None))


def evidence_for(roster: Roster, demand: Demand, *, since: bool) -> list[Record]:
    """What the roster says of everything that a demand looks at.

    Args:
        roster: one person.
        demand: what is demanded.
        since: also tell since when the person serves, which decides whether the law gives time.
    """
    requirement = demand.requirement
    scopes = [requirement.scope, *(requirement.grace.only if since and requirement.grace else ())]
    whom = (name for scope in scopes if scope is not None for name in _told_of(scope))
    names = dict.fromkeys((*fields_of(requirement), *whom, *(SINCE if since else ())))
    found = [record for name in names for record in evidence_of(roster, name)]
    # one day of taking up work is enough, so a second column that is missing proves nothing
    told = {record["field"] for record in found if record["value"] is not None}
    surplus = [name for name in SINCE if since and name not in told and told.intersection(SINCE)]
    return [record for record in found if record["field"] not in surplus]


def evidence_of(roster: Roster, field: str) -> list[Record]:
    """One record for every cell that says something; of a field that no cell tells, where it should stand."""
    table = table_of(roster)
    value = value_of(roster, field)
    row = int(roster.row[0])
    headings = _headings(table, field)
    at = int(np.searchsorted(table.rows, row)) if table else 0
    said = [h for h in headings if table and table.columns[h.column].codes[at] >= 0]
    if table is None or not headings:
        return [_record(roster, field, value, "said" if value is not None else "no_column", None, None)]
    if said and field == "certificates":
        return [_certificate(roster, h, table.columns[h.column].at(at)) for h in said]
    if said and value is not None:
        return [_record(roster, field, value, "said", h, table.columns[h.column].at(at)) for h in _telling(said, field)]
    if said:
        return [_record(roster, field, None, "not_understood", h, table.columns[h.column].at(at)) for h in said]
    if value is not None and all(h.code for h in headings):
        return [_unmarked(roster, field, value, headings)]
    return [_record(roster, field, value, "blank", _first(headings), None)]


def _certificate(roster: Roster, heading: Heading, typed: Value | None) -> dict[str, Any]:
    """One cell about certificates: a column headed by one says no more than its own."""
    told = str(typed) if heading.code is None else certificate_text(heading, typed or "", vocabulary().words)
    return _record(roster, "certificates", told or str(typed), "said", heading, typed)


def table_of(roster: Roster) -> TextTable | None:
    """The table in which the person of a roster of one stands; None for a roster that no file gave."""
    tables = [table for file in roster.files for table in file.tables]
    place = int(roster.place[0])
    return tables[place] if place < len(tables) else None


def value_of(roster: Roster, field: str) -> Any:
    """A field of the person as it was understood; of a date as much as the file tells."""
    if field == "certificates":
        return roster.text[field].at(0)
    days = roster.day.get("birth" if field == "birth_date" else field)
    if days is not None:
        return days.iso(0)
    return next(roster.records(fields=(field,)))[field]


def cell_of(roster: Roster, column: int) -> str:
    """``Sheet!F12``; a text file has no sheet, so nothing stands before the sign."""
    return f"{roster.places[int(roster.place[0])][1]}!{column_letters(column)}{int(roster.row[0])}"


def missing(evidence: Sequence[Record]) -> list[Record]:
    """The evidence that is not there or not understood."""
    return [record for record in evidence if record["value"] is None]


def _headings(table: TextTable | None, field: str) -> list[Heading]:
    wanted = _COLUMNS.get(field, (field,))
    return [h for name in wanted for h in table.headings if h.field == name] if table else []


def _telling(said: Sequence[Heading], field: str) -> Iterator[Heading]:
    """The cells that tell a field; of one that may stand in another's column, the first alone."""
    first = said[0].field
    yield from (h for h in said if h.field == first or field not in ("major", "sex"))


def _first(headings: Sequence[Heading]) -> Heading:
    """The column in which a value should be written: a plain one where there is one."""
    return next((h for h in headings if h.code is None), headings[0])


def _unmarked(roster: Roster, field: str, value: Any, headings: Sequence[Heading]) -> dict[str, Any]:
    """A row of mark columns of which none is marked, which says that nothing is held."""
    record = _record(roster, field, value, "no_mark", headings[0], None)
    last = cell_of(roster, headings[-1].column).rpartition("!")[2]
    return record | {"cell": f"{record['cell']}:{last}" if len(headings) > 1 else record["cell"]}


def _record(
    roster: Roster, field: str, value: Any, state: str, heading: Heading | None, typed: Value | None
) -> dict[str, Any]:
    return {
        "field": field,
        "value": value,
        "typed": None if typed is None else str(typed),
        "state": state,
        "cell": cell_of(roster, heading.column) if heading else None,
        "heading": heading.text if heading else None,
        "file": roster.places[int(roster.place[0])][0],
    }
