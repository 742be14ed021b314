"""When a verdict changes although nobody does anything: a birthday, a deadline, the next law, the end of a waiver.

The person is judged again on every day on which something could change, and the first difference is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from cadre_audit.analyses.explain_case import Case
from cadre_audit.analyses.findings import required
from cadre_audit.judge.certificates import held_in
from cadre_audit.judge.demands import Demand
from cadre_audit.judge.facts import Facts, span_of, ymd_of
from cadre_audit.judge.measures import retirement_months
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Record
from cadre_audit.standards.in_force import Rule, change_dates
from cadre_audit.standards.model import AgeWindow, AllOf, AnyOf, MonthsLeft, Requirement

HORIZON_YEARS = 10


class Future:
    """The days of the next ten years on which a verdict on one person can change; a class because all requirements
    of a person share them.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.last = _years_after(case.law.as_of, HORIZON_YEARS)
        self.law_days = set(change_dates(case.law.book, case.law.as_of, self.last, purposes=case.law.purposes))
        self.asked = [part for _, _, one in case.ever_demanded() for part in _parts(one)]
        found = {
            *self.law_days,
            *self._ages(),
            *self._retirement(),
            *self._ends_of_grace(),
            *self._certificates(),
            *self._waivers(),
            *self._years(),
        }
        self.days = sorted(day for day in found if case.law.as_of < day <= self.last)

    def flips(self, requirement: str) -> list[Record]:
        """The first change of the verdict and why; a change to "unknown" is followed by the one after it.

        Of whom only the year of birth is known, the verdict is open between the first and the last possible birthday.
        A law that leaves the verdict and moves its deadline is told on the way.
        """
        flips: list[Record] = []
        held = self.case.verdict(requirement)
        before, is_second = self.case.law.as_of, False
        for day in self.days:
            verdict = self.case.verdict(requirement, day)
            if verdict == held:
                flips += self._new_deadline(requirement, before, day)
                before = day
                continue
            flips.append({"on": day.isoformat(), "to": verdict.code, "because": self._why(requirement, before, day)})
            if verdict != Verdict.UNKNOWN or is_second:
                break
            held, before, is_second = verdict, day, True
        return flips

    def _new_deadline(self, requirement: str, before: date, day: date) -> list[Record]:
        """That a gap in grace keeps its time, but until another day."""
        dues = [self.case.due(requirement, one) for one in (before, day)]
        new = self.case.demand(requirement, day)
        if new is None or dues[0] is None or dues[1] is None or dues[0] == dues[1]:
            return []
        values = {"begins": new.rule.version, "document": new.rule.document, "due": dues[1].isoformat()}
        verdict = self.case.verdict(requirement, day).code
        return [{"on": day.isoformat(), "to": verdict, "because": {"code": "new_deadline", "values": values}}]

    def _why(self, requirement: str, before: date, day: date) -> dict[str, Any]:
        old, new = self.case.demand(requirement, before), self.case.demand(requirement, day)
        if day in self.law_days and (old is None or new is None or old.rule != new.rule):
            return self._new_law(requirement, before, day)
        if old and old.requirement.grace and day == old.requirement.grace.until + timedelta(days=1):
            return {"code": "grace_ends", "values": {"until": old.requirement.grace.until.isoformat()}}
        kinds = {part.kind for part in _parts(old.requirement)} if old else set()
        if "hours" in kinds and day in self._years():
            return {"code": "new_year", "values": {}}
        if "age" in kinds and day in self._ages():
            birth = span_of(self.case.roster.day["birth"], slice(0, 1))
            ages = [(ymd_of(day) - int(one[0])) // 10000 for one in (birth.last, birth.first)]
            return {"code": "birthday", "values": {"youngest": ages[0], "oldest": ages[1]}}
        if "months_left" in kinds and day in self._retirement():
            return {"code": "retirement", "values": {"month": self._retires_in()}}
        if "certificates" in kinds and day in self._certificates():
            return {"code": "certificate_ends", "values": {}}
        return self._by_waiver(requirement, day) or {"code": "date", "values": {}}

    def _new_law(self, requirement: str, before: date, day: date) -> dict[str, Any]:
        """What ends and what begins; with nothing after it, whether the law or the data is silent."""
        old, new = self.case.demand(requirement, before), self.case.demand(requirement, day)
        if old and (overtaken := self._overtaken(old.rule, day)):
            return overtaken
        absences = {self.case.law.on(day).absence(post) for post in self._asked_by(old, before)}
        if old and new is None and (old.rule.effective_to is None or old.rule.effective_to >= day):
            return self._base_ends(old.rule, day)
        return {
            "code": "law",
            "values": {
                "ends": old.rule.version if old else None,
                "begins": new.rule.version if new else None,
                "document": new.rule.document if new else None,
                "required": _new_demand(old, new),
                "last": (day - timedelta(days=1)).isoformat(),
                "absence": None if None in absences or not absences else sorted(a.value for a in absences if a)[0],
            },
        }

    def _asked_by(self, old: Demand | None, day: date) -> Iterable[str]:
        """The posts and ranks of the person of which a demand was made; without one, all posts."""
        law, bearing = self.case.law.on(day), self.case.bearing
        asked = [post for post in bearing if old is not None and old.rule in law.rules.get(post, ())]
        return asked or self.case.posts

    def _overtaken(self, rule: Rule, day: date) -> dict[str, Any] | None:
        """A version that goes on, but by which nobody is judged from that day on."""
        versions = self.case.law.book.standard(rule.standard).versions
        version = next(one for one in versions if one.label == rule.version)
        if version.overtaken is None or version.overtaken.from_day != day:
            return None
        values = {"version": version.label, "instruments": version.overtaken.by}
        return {"code": "overtaken", "values": values}

    def _base_ends(self, rule: Rule, day: date) -> dict[str, Any]:
        """A special law goes on, but the standard that it supplements has ended for the post."""
        base = self.case.law.book.standard(rule.standard).supplements
        values = {"special": rule.standard, "base": base, "last": (day - timedelta(days=1)).isoformat()}
        return {"code": "base_ends", "values": values}

    def _by_waiver(self, requirement: str, day: date) -> dict[str, Any] | None:
        for waiver, _ in self.case.law.waivers or ():
            if waiver.requirement != requirement:
                continue
            if day == waiver.effective_to + timedelta(days=1):
                return {"code": "waiver_ends", "values": {"document": waiver.document}}
            if day == waiver.effective_from:
                return {"code": "waiver_begins", "values": {"document": waiver.document}}
        return None

    def _ages(self) -> set[date]:
        """The days on which a bound of age that any version names is reached or passed."""
        birth = span_of(self.case.roster.day["birth"], slice(0, 1))
        if not birth.known[0]:
            return set()
        bounds = {bound for part in self.asked if isinstance(part, AgeWindow) for bound in _bounds(part)}
        return {_birthday(int(one[0]), age) for one in (birth.first, birth.last) for age in bounds}

    def _retirement(self) -> set[date]:
        """The first days of the months in which too few months are left."""
        month = self._retires()
        asked = [
            part.at_least
            for part in self.asked
            if isinstance(part, MonthsLeft) and part.at == "today" and not part.counted_on
        ]
        if month < 0:
            return set()
        return {date((month - least + 1) // 12, (month - least + 1) % 12 + 1, 1) for least in asked}

    def _certificates(self) -> set[date]:
        """The days on which a certificate that the roster names runs out, for certain or perhaps."""
        text = str(self.case.roster.text["certificates"].at(0) or "")
        known = {one for standard in self.case.law.book.standards for one in standard.certificates}
        ends = {day for held in held_in(text, sorted(known, key=lambda one: one.id)) for day in held.runs_out()}
        return {date(ymd // 10000, ymd // 100 % 100, ymd % 100) for ymd in ends}

    def _retires(self) -> int:
        return int(retirement_months(Facts(self.case.roster, 0, 1, ymd_of(self.case.law.as_of)))[0])

    def _retires_in(self) -> str:
        month = self._retires()
        return f"{month // 12}-{month % 12 + 1:02}"

    def _ends_of_grace(self) -> Iterator[date]:
        yield from (part.grace.until + timedelta(days=1) for part in self.asked if part.grace)

    def _years(self) -> Iterator[date]:
        """The last day of the year whose hours are known, and the first of the next."""
        if self.case.roster.hours:
            year = self.case.roster.hours.year
            yield from (date(year, 12, 31), date(year + 1, 1, 1))

    def _waivers(self) -> Iterator[date]:
        for waiver, _ in self.case.law.waivers or ():
            yield from (waiver.effective_from, waiver.effective_to + timedelta(days=1))


def _new_demand(old: Demand | None, new: Demand | None) -> dict[str, Any] | None:
    """What the new version asks, where it is not what the old one did."""
    if new is None or (old is not None and required(old) == required(new)):
        return None
    asked = new.requirement
    own = {"kind": asked.kind, "field": getattr(asked, "field", None), "at": getattr(asked, "at", None)}
    return {**own, "required": required(new)}


def _parts(requirement: Requirement) -> Iterator[Requirement]:
    """A requirement and the parts that it is made of."""
    yield requirement
    if isinstance(requirement, AllOf | AnyOf):
        for part in requirement.of:
            yield from _parts(part)


def _bounds(window: AgeWindow) -> Iterable[int]:
    """The ages at which the answer changes: the lowest allowed, and one more than each highest."""
    if window.minimum is not None:
        yield window.minimum
    highest = (window.maximum, *(ease.maximum for ease in window.ease))
    yield from (age + 1 for age in highest if age is not None)


def _birthday(ymd: int, age: int) -> date:
    """The day on which so many years are completed; who was born on 29 February completes them on 1 March."""
    year, month, day = ymd // 10000 + age, ymd // 100 % 100, ymd % 100
    leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
    return date(year, 3, 1) if (month, day) == (2, 29) and not leap else date(year, month, day)


def _years_after(day: date, years: int) -> date:
    return _birthday(ymd_of(day), years)
