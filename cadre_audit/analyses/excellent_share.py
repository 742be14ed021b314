"""Whether more people of a unit are rated excellent than the law of the year allows; a list for review, no decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.evaluation_states import STATES, Standing
from cadre_audit.analyses.rated import Rated
from cadre_audit.report.model import Column, Table
from cadre_audit.standards.evaluation import Evaluation, ExcellentShare, Period

_MAYBE = (("good",), ("excellent", "good"), ("rated",))
"""Of whom a share may be counted where the source does not tell: the good; the good and the excellent; all rated."""


def excellent_table(rated: Rated, standing: Standing, ladder: Evaluation) -> tuple[Table, int]:
    """The units above the cap, or above it by one way of counting; and how many were looked at."""
    records: list[dict[str, Any]] = []
    looked_at = 0
    units = (*rated.base.units, None)
    of_person = rated.base.unit[rated.row]
    group = np.where(of_person < 0, len(units) - 1, of_person).astype(np.int64)
    states, levels = (counted.tolist() for counted in standing.counted(group, len(units), len(ladder.levels)))
    for place, year in enumerate(standing.years):
        period = ladder.period_on(date(year, 12, 31))
        if period is None or period.excellent_share is None:
            continue
        for code, unit in enumerate(units):
            numbers = _numbers(states[code][place], levels[code][place], ladder)
            if numbers["rated"]:
                looked_at += 1
                records += _above(period, period.excellent_share, numbers, year, unit)
    columns = (
        Column("unit", ("unit",), blank="word.unit_blank"), Column("rated_year", ("year",)),
        Column("rating_excellent", ("excellent",), "count"), Column("rating_good", ("good",), "count"),
        Column("of_rated", ("share",), "share"), Column("without_rating", ("without",), "count"),
        Column("excellent_of_base", ("of_base",), "share"),
        Column("excellent_allowed", ("allowed",), "count"),
        Column("excellent_state", ("state",), "code", "excellent_state"),
        Column("source", ("source",), "source"), Column("status", ("status",), "code", "status"),
    )  # fmt: skip
    return Table("excellent_share", columns, records), looked_at


def _numbers(states: list[int], levels: list[int], ladder: Evaluation) -> dict[str, int]:
    """How many of a unit were rated, have no rating although they served, and have each level."""
    rated, away = (states[STATES.index(name)] for name in ("rated", "not_in_service"))
    return {"rated": rated, "without": sum(states) - rated - away} | {
        one.code: k for one, k in zip(ladder.levels, levels, strict=True)
    }


def _above(
    period: Period, cap: ExcellentShare, numbers: dict[str, int], year: int, unit: str | None
) -> Iterator[dict[str, Any]]:
    k = numbers["excellent"]
    bases = [sum(numbers[code] for code in base) for base in ((cap.of,) if cap.of else _MAYBE)]
    above = [k * 100 > cap.percent * n for n in bases]
    if any(above):
        reference = period.reference
        yield {
            "year": year,
            "unit": unit,
            "excellent": k,
            "good": numbers["good"],
            "share": {"k": k, "n": numbers["rated"]},
            "without": numbers["without"],
            "of_base": {"k": k, "n": max(bases)},
            "percent": cap.percent,
            "allowed": cap.percent * max(bases) // 100,
            "state": "above" if all(above) else "depends",
            "source": {
                "document": cap.document or reference.document,
                "article": cap.article or reference.article,
            },
            "status": cap.status,
        }


def asked_years(standing: Standing, ladder: Evaluation) -> Sequence[int]:
    """The years whose law knows a cap."""
    periods = ((year, ladder.period_on(date(year, 12, 31))) for year in standing.years)
    return [year for year, period in periods if period and period.excellent_share]
