"""The limits of a plan as a job knows them: with posts understood, and with the place of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from cadre_audit.analyses.planning.settle import Settled
from cadre_audit.analyses.planning.task import FULL
from cadre_audit.data_files import YamlDocument
from cadre_audit.errors import Fault, StandardsError
from cadre_audit.jobs.model import PlanJob
from cadre_audit.jobs.money import money_of
from cadre_audit.jobs.waivers import codes_of
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.money import Budget, Money
from cadre_audit.standards.plan_limits import PlanLimits, Staffed, load_limits
from cadre_audit.vocabulary.load import Vocabulary

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a file, or none; ``document`` knows where each stands."""

    limits: PlanLimits
    document: YamlDocument | None = None
    money: Money = field(default_factory=Money)

    def place(self, loc: Loc) -> str | None:
        """``file:line`` of a limit."""
        return f"{self.document.path}:{self.document.place_of(loc)[0].line}" if self.document else None

    def records(self, settled: Settled, first: int, last: int) -> list[dict[str, Any]]:
        """Every limit that applied to a plan of these years, with where it comes from."""
        return [*self._of_courses(settled), *self._of_all(), *self._of_years(first, last)]

    def _has(self, budget: Budget) -> bool:
        """Whether a budget stands in the file of limits."""
        return self.document is not None and budget.place.startswith(f"{self.document.path}:")

    @staticmethod
    def about(rule: Staffed, name: Callable[[str], str] = str) -> str:
        """The unit and the posts of a staffing rule, posts by code unless they are named."""
        return "; ".join([*([rule.unit] if rule.unit else []), *map(name, rule.positions or ())])

    def _of_courses(self, settled: Settled) -> Iterator[dict[str, Any]]:
        own = {one.course: (place, one) for place, one in enumerate(self.limits.courses)}
        for terms in settled.task.courses:
            place, limit = own.get(terms.id, (-1, None))
            size = limit.class_size if limit else None

            def told(
                name: str,
                value: object,
                key: str,
                *,
                given: bool,
                limit: Any = limit,
                place: int = place,
                id: str = terms.id,
            ) -> dict[str, Any]:
                loc: Loc = ("courses", place, *key.split("."))
                origin = "file" if given else "catalogue"
                return self._record(name, id, value, loc if given else None, limit if given else None, origin)

            yield told("class_max", terms.largest, "class_size.max", given=bool(size and size.max))
            if size and size.min:
                yield told("class_min", size.min, "class_size.min", given=True)
            origin = settled.lengths[terms.id]
            name, value = ("load", terms.load / FULL) if terms.is_short else ("quarters", terms.quarters)
            record = told(name, value, "load" if terms.is_short else "quarters", given=origin == "limits")
            yield record | ({"from": "assumed"} if origin == "assumed" else {})
            for key in ("cost_per_class", "cost_per_head"):
                if limit and getattr(limit, key):
                    yield told(key, getattr(limit, key), key, given=True)

    def _of_all(self) -> Iterator[dict[str, Any]]:
        limits = self.limits
        if own := limits.classes_per_quarter:
            yield self._record("classes_per_quarter", None, own.at_most, ("classes_per_quarter",), own)
        if cover := limits.unit_cover:
            yield self._record("unit_cover", None, cover.share, ("unit_cover",), cover)
            for place, size in enumerate(cover.sizes):
                yield self._record("unit_size", size.unit, size.people, ("unit_cover", "sizes", place), cover)
        for place, rule in enumerate(limits.staffed):
            yield self._record("staffed", self.about(rule), rule.away_at_most, ("staffed", place), rule)
        for place, days in enumerate(limits.blackouts):
            stretch = f"{days.effective_from.isoformat()}/{days.effective_to.isoformat()}"
            yield self._record("blackout", None, stretch, ("blackouts", place), days)
        if limits.must:
            yield self._record("must", None, limits.must.needs, ("must",), limits.must)

    def _of_years(self, first: int, last: int) -> Iterator[dict[str, Any]]:
        for money in self.money.budgets:
            if first <= money.year <= last:
                about = ", ".join([*filter(None, (money.fund, money.unit)), str(money.year)])
                record = self._record("budget", about, money.amount, None, money, "budget_table")
                yield record | {"place": money.place or None, "from": "file" if self._has(money) else "budget_table"}
        for place, seats in enumerate(self.limits.seats):
            if first <= seats.year <= last:
                about = f"{seats.course or seats.host}, {seats.year}"
                yield self._record("seats", about, seats.seats, ("seats", place), seats)

    def _record(
        self, name: str, about: str | None, value: object, loc: Loc | None, limit: Any, origin: str = "file"
    ) -> dict[str, Any]:
        source = limit.source if limit is not None else None
        place = self.place(loc) if loc else None
        return {"limit": name, "about": about, "value": value, "from": origin, "source": source, "place": place}


def limits_of(job: PlanJob, courses: Courses, words: Vocabulary) -> Limits:
    """The limits of a job's files, courses and posts understood; no limits where there are no files.

    Raises:
        UsageError: there is no such file.
        StandardsError: one is wrong; every fault with its place.
    """
    found = Limits(PlanLimits())
    if job.limits is not None:
        try:
            limits, document = load_limits(job.limits)
            found = Limits(_understood(limits, document, courses, words), document)
        except StandardsError as e:
            raise StandardsError(e.faults, "limits_invalid") from None
    money = money_of(job.cost_norms, job.budgets, courses, words, found.limits, found.place)
    return replace(found, money=money.of_years(range(job.year, job.until + 1)))


def _understood(limits: PlanLimits, document: YamlDocument, courses: Courses, words: Vocabulary) -> PlanLimits:
    known = [course.id for course in courses.courses]
    faults: list[Fault] = []
    for key in ("courses", "cost_norms", "seats"):
        for place, one in enumerate(getattr(limits, key)):
            if one.course is not None and one.course not in known:
                at = document.place_of((key, place, "course"))[0]
                near = nearest(one.course, known)
                faults.append(
                    Fault(document.path, at.line, at.column, "limit_course_unknown", name=one.course, near=near)
                )
    hosts = {one.host for one in limits.courses if one.host}
    for place, seats in enumerate(limits.seats):
        if seats.host is not None and seats.host not in hosts:
            at = document.place_of(("seats", place, "host"))[0]
            near = nearest(seats.host, hosts)
            faults.append(Fault(document.path, at.line, at.column, "limit_host_unknown", name=seats.host, near=near))
    staffed = []
    for place, rule in enumerate(limits.staffed):
        at = document.place_of(("staffed", place, "positions"))[0]
        posts = codes_of(rule.positions or (), f"{document.path}:{at.line}:{at.column}", words, faults)
        staffed.append(rule.model_copy(update={"positions": posts if rule.positions else None}))
    if faults:
        raise StandardsError(tuple(faults))
    return limits.model_copy(update={"staffed": tuple(staffed)})
