"""Certificates as a text column names them, and whether they are valid on a day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from cadre_audit.judge.dated_text import TextDay, day_in
from cadre_audit.judge.facts import Facts
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.standards.model import Certificate, HoldsCertificates
from cadre_audit.tables.certificates import items_of
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

# after these words a date is the last day of validity, not the day of issue
_ENDS = Phrases((word, "ends") for word in ("until", "valid to", "expires", "expiry", "exp", "đến", "hết hạn", "hạn"))


@dataclass(frozen=True, slots=True)
class Held:
    """One certificate that a cell names.

    Attributes:
        certificate: which.
        day: the date beside it, None when there is none.
        is_end: whether the date is the last day of validity.
    """

    certificate: Certificate
    day: TextDay | None
    is_end: bool

    def is_valid(self, as_of: int) -> bool | None:
        """Whether it is valid on a day (yyyymmdd); None when the cell does not tell."""
        months = self.certificate.valid_months
        if self.is_end and self.day:
            return True if self.day.first >= as_of else False if self.day.last < as_of else None
        if months is None:
            return True
        if self.day is None:
            return None
        if later(self.day.first, months) > as_of:
            return True
        return False if later(self.day.last, months) <= as_of else None

    def runs_out(self) -> set[int]:
        """The first days, yyyymmdd, on which it is no longer valid by the first and by the last date it can bear."""
        if self.day is None:
            return set()
        if self.is_end:
            return {_next_day(self.day.first), _next_day(self.day.last)}
        months = self.certificate.valid_months
        return set() if months is None else {_real(later(day, months)) for day in (self.day.first, self.day.last)}


def _real(ymd: int) -> int:
    """A day of the calendar: 31 April is the first of May."""
    year, month, day = ymd // 10000, ymd // 100 % 100, ymd % 100
    return ymd if day <= monthrange(year, month)[1] else later(year * 10000 + month * 100 + 1, 1)


def _next_day(ymd: int) -> int:
    day = date(ymd // 10000, ymd // 100 % 100, ymd % 100) + timedelta(days=1)
    return day.year * 10000 + day.month * 100 + day.day


def later(ymd: int, months: int) -> int:
    """The day so many months later, yyyymmdd; days that the month lacks count as they are written."""
    month = ymd // 10000 * 12 + ymd // 100 % 100 - 1 + months
    return month // 12 * 10000 + (month % 12 + 1) * 100 + ymd % 100


def held_in(text: str, known: Sequence[Certificate]) -> list[Held]:
    """The certificates that a cell names, part by part."""
    phrases = Phrases((spelling, one.id) for one in known for spelling in (*one.spellings, one.title.vi, one.title.en))
    by_id = {one.id: one for one in known}
    found = []
    for part in items_of(text, phrases):
        words = fold(part).split(" ")
        is_end = bool(_ENDS.find(words))
        found += [Held(by_id[hit.meaning], day_in(part), is_end) for hit in phrases.find(words)]
    return found


def verdict_on(text: str, requirement: HoldsCertificates, known: Sequence[Certificate], as_of: int) -> Verdict:
    """The verdict on one cell: certainly enough valid ones, certainly too few, or not told."""
    # mere signs say as little as a blank cell
    if not fold(text):
        return Verdict.UNKNOWN
    if text.strip().casefold() in vocabulary().words.no:
        return Verdict.GAP
    held = held_in(text, known)
    # a cell that names nothing known may be a spelling that nobody has listed
    if not held:
        return Verdict.UNKNOWN
    own = [one for one in held if one.certificate.id in requirement.any_of]
    sure = {one.certificate.id for one in own if one.is_valid(as_of)}
    perhaps = {one.certificate.id for one in own if one.is_valid(as_of) is None}
    if len(sure) >= requirement.count:
        return Verdict.MET
    return Verdict.UNKNOWN if len(sure | perhaps) >= requirement.count else Verdict.GAP


def by_certificates(requirement: HoldsCertificates, known: Sequence[Certificate], facts: Facts) -> npt.NDArray[np.int8]:
    """The verdict for everybody of a stretch, decided once for each distinct text."""
    column = facts.roster.text["certificates"]
    own = column.codes[facts.begin : facts.end]
    table = np.full(len(column.values) + 1, Verdict.UNKNOWN, np.int8)
    used = np.bincount(own + 1, minlength=1)
    for code in np.flatnonzero(used[1:]).tolist():
        table[code] = verdict_on(str(column.values[code]), requirement, known, facts.as_of)
    return table[own]
