"""Registrations and needs as records: who, what for, in which list and why, and what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cadre_audit.analyses.findings import person_record, place_record
from cadre_audit.analyses.needs_parts import Need
from cadre_audit.analyses.reconcile_decisions import Decision
from cadre_audit.analyses.reconcile_rows import Placed
from cadre_audit.report.model import Record
from cadre_audit.tables.registrations import Registrations
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import name_key, text_key
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.same_places import is_same_place
from cadre_audit.vocabulary.units import unit_key


@dataclass(frozen=True)
class Lists:
    """Everything that the tables tell.

    Attributes:
        registrations: what the units sent.
        roster: the people in post.
        placed: every registration in its list.
        needs: the needs of the year.
        instead: person and course → a registration that does not count for the need.
        decisions: row of a registration → what was decided.
    """

    registrations: Registrations
    roster: Roster
    placed: Sequence[Placed]
    needs: Sequence[Need]
    instead: Mapping[tuple[int, str], Placed]
    decisions: Mapping[int, Decision]

    def of(self, name: str) -> list[Record]:
        """The registrations of one list, by unit and name."""
        return self.records([one for one in self.placed if one.list == name])

    def records(self, placed: Sequence[Placed]) -> list[Record]:
        """These registrations as records, by unit and name."""
        records = [self._record(one) for one in placed]
        return sorted(records, key=lambda r: (r["person"]["unit"] is None, *reading_key(r)))

    def unanswered(self) -> list[Record]:
        """The needs for which no registration counts, by unit and name."""
        answered = {(one.need.person, one.need.course.id) for one in self.placed if one.need}
        left = [need for need in self.needs if (need.person, need.course.id) not in answered]
        return sorted(map(self._need, left), key=lambda r: (r["person"]["unit"] is None, *reading_key(r)))

    def unit_of(self, one: Placed) -> str | None:
        """The unit that a registration is counted in: that of the roster, else its own, named as the roster does."""
        if one.person >= 0:
            return self.unit_of_person(one.person)
        own = int(self.registrations.people.unit[one.row])
        name = self.registrations.people.units[own] if own >= 0 else None
        alike = [known for known in self._names.get(unit_key(name), ()) if is_same_place(known, name)] if name else []
        return alike[0] if len(alike) == 1 else name

    def unit_of_person(self, person: int) -> str | None:
        """The unit of somebody in the roster."""
        unit = int(self.roster.unit[person])
        return self.roster.units[unit] if unit >= 0 else None

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for name in self.roster.units:
            names.setdefault(unit_key(name), []).append(name)
        return names

    def _record(self, one: Placed) -> dict[str, Any]:
        row, own = one.row, self.registrations
        decision = self.decisions.get(row)
        kinds = (*vocabulary().ladders["kind"].codes, None)
        known = one.person >= 0
        submitted = own.day["submitted_on"]
        need = one.need
        return {
            "person": person_record(self.roster, one.person) if known else person_record(own.people, row),
            "in_roster": known,
            "birth": self._birth(one),
            "course": own.course_of(row),
            "course_typed": own.text["typed"].at(row),
            "reason": own.text["reason"].at(row),
            "topic": own.text["topic"].at(row),
            "submitted_on": submitted.iso(row),
            "registration": self._place(row),
            "list": one.list,
            "why": one.why,
            "requirement": need.requirements[0] if need else None,
            "due": need.due.isoformat() if need and need.due else None,
            "priority": need.priority if need else None,
            "after": need.after if need else [],
            "blocked_by": list(one.rules),
            "first": None if one.first is None else self._place(one.first),
            "near": one.detail.get("near"),
            "needs_instead": one.detail.get("needs_instead", []),
            "group": kinds[own.group[row]],
            "kind": kinds[self.roster.kind[one.person]] if known else None,
            "decision": decision.decision if decision else "undecided",
            "decision_document": decision.document if decision else None,
            "decided_by": decision.by if decision else None,
            "decided_on": decision.on if decision else None,
            "decision_note": decision.note if decision else None,
        }

    def _birth(self, one: Placed) -> str | None:
        """The birth as the registration has it, else as the roster has it."""
        mine = self.registrations.people.day["birth"]
        if mine.precision[one.row] or one.person < 0:
            return mine.iso(one.row)
        theirs = self.roster.day["birth"]
        return theirs.iso(one.person)

    def _place(self, row: int) -> dict[str, Any]:
        return place_record(self.registrations.people, row)

    def _need(self, need: Need) -> dict[str, Any]:
        instead = self.instead.get((need.person, need.course.id))
        return {
            "person": person_record(self.roster, need.person),
            "course": need.course.id,
            "requirement": need.requirements[0],
            "due": need.due.isoformat() if need.due else None,
            "priority": need.priority,
            "reason": need.reason,
            "eligible": need.entry.eligible,
            "blocked_by": [rule.code for rule in need.entry.open if rule.failed],
            "after": need.after,
            "instead": instead.list if instead else None,
            "registration": self._place(instead.row) if instead else None,
        }


def reading_key(record: Record) -> tuple[Any, ...]:
    """By unit and, within a unit, by given name; then by course and place, so that the order is always the same."""
    person = record["person"]
    place = record.get("registration") or {}
    return (
        text_key(person["unit"] or ""),
        name_key(person["full_name"]),
        record["course"] or "",
        str(place.get("file", "")),
        str(place.get("sheet", "")),
        place.get("row", 0),
        person["ref"],
    )
