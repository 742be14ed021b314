"""Where needs come from beside the standards of the posts held: later law, plans for other posts, holders who leave."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.needs_ahead import Ahead
from cadre_audit.analyses.needs_parts import Need
from cadre_audit.analyses.planned import PlannedPeople, PlannedShortfall
from cadre_audit.analyses.retiring import Retiring, retiring_records
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.standards.courses import Courses
from cadre_audit.tables.roster import Roster

OF_PLANS = frozenset({"promotion", "holder_retires", "succession"})
_PERSON = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
)

_NOTHING = Ahead()


@dataclass(frozen=True, slots=True)
class Sources:
    """What else makes needs.

    Attributes:
        horizon: how many years after the year are looked at.
        ahead: what they bring.
        planned: who is planned for which post; None when no list was given.
        retiring: who retires in the year or in them.
        changes: the first days of later law that was looked at.
        beyond: how many people no encoded standard binds any more at the end of them.
        not_asked: how many people the roster plans for posts although it was not asked for them.
    """

    horizon: int = 0
    ahead: Ahead = _NOTHING
    planned: PlannedPeople | None = None
    retiring: Sequence[Retiring] = ()
    changes: Sequence[date] = ()
    beyond: int = 0
    not_asked: int = 0

    @property
    def shortfalls(self) -> Sequence[PlannedShortfall]:
        """What people lack for posts that they are planned for."""
        return self.planned.shortfalls if self.planned else ()

    @property
    def planned_posts(self) -> Mapping[int, Collection[str]]:
        """Person → the posts that lists plan them for."""
        posts: dict[int, set[str]] = {}
        for plan in self.planned.plans if self.planned else ():
            posts.setdefault(plan.person, set()).add(plan.post)
        return posts

    def counts(self, needs: Sequence[Need], records: Sequence[Record]) -> dict[str, int]:
        """How many plans, needs of plans, needs to come, and holders who leave there are, as far as it was asked.

        A zero would say that nobody lacks a successor where nobody looked for any.
        """
        counts: dict[str, int] = {}
        if self.planned is not None:
            counts["planned_people"] = len({plan.person for plan in self.planned.plans if plan.person >= 0})
            counts["planned_needs"] = sum(not OF_PLANS.isdisjoint(need.reasons) for need in needs)
        if self.horizon:
            counts["coming_needs"] = sum(any(cause.begins for cause in need.causes) for need in needs)
        counts["retiring"] = len(self.retiring)
        if self.planned is not None:
            counts["without_successor"] = sum(record["succession"] == "nobody" for record in records)
        return counts

    def lapses_on(self, need: Need) -> date | None:
        """The first day on which later law asks for nothing more that a need closes; None where something stays."""
        days = [self.ahead.lapsing.get((need.person, name)) for name in need.requirements]
        known = [day for day in days if day]
        is_of_the_year = all(cause.is_of_the_year for cause in need.causes)
        return max(known) if known and len(known) == len(days) and is_of_the_year else None

    def points(self, courses: Courses) -> dict[str, int]:
        """The priority points that may apply in this run."""
        used = {"due_in_horizon": bool(self.horizon), "holder_retires": self.planned is not None}
        return {name: n for name, n in courses.priority.model_dump().items() if used.get(name, True)}

    def facts(self, counts: Record, year: int) -> Iterator[Fact]:
        """The sentences on what else made needs; none about what was not looked for."""
        last = str(year + self.horizon)
        if self.horizon:
            yield Fact("horizon", {"years": self.horizon, "last": last, "n": counts["coming_needs"]})
        if self.changes:
            yield Fact("horizon_law", {"days": [day.isoformat() for day in self.changes]})
        if self.beyond:
            yield Fact("horizon_silent", {"n": self.beyond, "last": last})
        if self.planned is not None:
            share = {"k": len({one.plan.person for one in self.planned.shortfalls}), "n": counts["planned_people"]}
            yield Fact("planned", {"share": share, "n": counts["planned_needs"]})
        if self.not_asked:
            yield Fact("planned_not_asked", {"n": self.not_asked})

    def leaving_facts(self, counts: Record, year: int) -> Iterator[Fact]:
        """The sentence on who retires, where later years or plans were looked at."""
        last = str(year + self.horizon)
        if self.retiring and self.planned is None and self.horizon:
            yield Fact("retiring", {"n": counts["retiring"], "last": last})
        elif self.retiring and self.planned is not None:
            yield Fact("retiring_posts", {"n": counts["retiring"], "last": last, "nobody": counts["without_successor"]})

    def tables(self, roster: Roster, records: Sequence[Record]) -> tuple[Table, ...]:
        """Who is planned for which post and how it stands, and whose posts become free."""
        plans = self.planned.records(roster) if self.planned else []
        return (
            Table("planned", (
                *_PERSON, Column("planned_position", ("position",), "code", "position"),
                Column("planned_unit", ("unit",)), Column("planned_from", ("from",), "date"),
                Column("planned_term", ("term",)), Column("planned_document", ("document",)),
                Column("outcome", ("outcome",), "code", "outcome"),
            ), plans, "people", detail=True),
            Table("retiring", (
                *_PERSON, Column("retires", ("month",), "date"), Column("source", ("source",), "source"),
                Column("succession", ("succession",), "code", "succession"), Column("successors", ("successors",)),
            ), records, "people", detail=True),
        )  # fmt: skip


def retiring_of(sources: Sources, verdicts: Verdicts, year: int) -> list[Record]:
    """The records of who retires."""
    plans = sources.planned.plans if sources.planned else None
    return list(retiring_records(verdicts.roster, sources.retiring, plans, year))
