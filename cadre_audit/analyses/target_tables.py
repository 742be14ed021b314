"""What is told of targets: records, the table that any report may have, and sentences of a summary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from cadre_audit.analyses.targets import Before, Judged
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.report.wording import language


def targets_table(judged: Sequence[Judged], day: date, language: str) -> Table:
    """The targets as a table that any report may have beside its own."""
    columns = [
        Column("target", ("title", language), "text"), Column("wanted", (), "told", "target_wanted"),
        Column("reached", (), "told", "target_share"), Column("attained", ("attained",), "code", "attained"),
        Column("distance", (), "told", "target_points"), Column("needed", (), "told", "target_needed"),
        Column("target_due", ("due",), "date"),
    ]  # fmt: skip
    columns += [Column("target_pace", (), "told", "target_pace")] if any(one.pace for one in judged) else []
    columns += [Column("target_basis", (), "told", "target_basis")]
    return Table("targets", tuple(columns), [target_record(one, day) for one in judged], expected=True)


def target_facts(judged: Sequence[Judged], day: date) -> list[Fact]:
    """Every target as sentences of a summary."""
    return [Fact("target", {"told": {"told": "target", "record": target_record(one, day)}}) for one in judged]


def target_notes(judged: Sequence[Judged]) -> list[Fact]:
    """What a reader must know of the targets that were measured, each text once."""
    own, told = language(), dict[str, list[str]]()
    for one in (found.target for found in judged if found.measured):
        for note in (one.note, one.source.note if one.source else None):
            if note:
                told.setdefault(getattr(note, own), []).append(getattr(one.title, own))
    return [Fact("targets_notes", {"title": titles, "note": note}) for note, titles in told.items()]


def whole_months(first: date, last: date) -> int:
    """Completed months from one day to a later one."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (last.day < first.day)


def target_record(one: Judged, day: date) -> Record:
    """A target and what became of it, in machine form."""
    target, measured = one.target, one.measured
    last = target.last_day
    months = None if last is None or last < day else whole_months(day, last)
    return {
        "target": target.id, "title": target.title.model_dump(), "direction": target.direction,
        "percent": target.percent, "number": target.number, "population": target.population.of,
        "share": None if measured is None else {"k": measured.low[0], "n": measured.low[1]},
        "share_up_to": None if measured is None else {"k": measured.high[0], "n": measured.high[1]},
        "percents": None if measured is None else [_percent(measured.low), _percent(measured.high)],
        "attained": one.attained, "why_not": _why_not(one),
        "points": None if one.points is None else [tenths(point) for point in one.points],
        "needed": None if one.needed is None else list(one.needed),
        "due": last.isoformat() if last else None,
        "due_year": target.due_year, "days_left": one.days_left, "months_left": months,
        "pace": None if one.pace is None else [tenths(pace) for pace in one.pace], "on_time": one.on_time,
        "earlier": None if one.before is None else _before(one.before),
        "source": {"document": target.source.document, "article": target.source.article} if target.source else None,
        "status": target.source.status if target.source else None,
        "set_by": target.set_by and {"office": target.set_by.office.model_dump(), "document": target.set_by.document},
    }  # fmt: skip


def _why_not(one: Judged) -> str | None:
    """Why it cannot be told whether a target is attained."""
    if one.measured is None:
        return "no_succession"
    if one.points is None:
        return "nobody" if not one.measured.high[1] else "maybe_nobody"
    return "not_stated" if one.attained == "cannot_tell" else None


def _before(before: Before) -> dict[str, Any]:
    (k, n), (most, of) = before.measured.low, before.measured.high
    return {"day": before.day.isoformat(), "share": {"k": k, "n": n}, "share_up_to": {"k": most, "n": of},
            "source": before.source}  # fmt: skip


def tenths(value: Fraction) -> float:
    """A number with one decimal, a half rounded away from zero."""
    scaled = abs(value) * 10
    rounded = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return (rounded if value >= 0 else -rounded) / 10


def _percent(pair: tuple[int, int]) -> float | None:
    return tenths(Fraction(100 * pair[0], pair[1])) if pair[1] else None
