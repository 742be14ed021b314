"""`evaluation`: yearly ratings by the law of each year, who has none, who is to be looked at; nothing is decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

import numpy as np

from cadre_audit.analyses.evaluation_rules import Review, review_records, reviews
from cadre_audit.analyses.evaluation_states import LISTED, STATES, Standing, standing
from cadre_audit.analyses.evaluation_tables import (
    contradictions_table,
    groups_tables,
    levels_table,
    missing_table,
    outside_table,
    review_tables,
    years_table,
)
from cadre_audit.analyses.evaluation_training import BeforeAndAfter, before_and_after
from cadre_audit.analyses.excellent_share import asked_years, excellent_table
from cadre_audit.analyses.rated import Rated
from cadre_audit.report.model import Fact, Table
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.training import Turns


@dataclass(frozen=True, slots=True)
class Evaluated:
    """Parts of the report."""

    counts: dict[str, int]
    facts: Sequence[Fact]
    tables: Sequence[Table]


def evaluation(
    rated: Rated, years: Sequence[int], ladder: Evaluation, language: str, turns: Turns | None = None,
    units: Sequence[str] = (),
) -> Evaluated:  # fmt: skip
    """Everything about the ratings of these years.

    Args:
        rated: the people and their ratings.
        years: consecutive years, at least one.
        ladder: the levels and rules of every period.
        language: ``vi`` or ``en``, for the sentences of the law.
        turns: training, to lay the trained beside the others.
        units: the units asked for; none for all.
    """
    stands = standing(rated, years)
    found = reviews(rated, stands, ladder)
    periods = [period.label if (period := ladder.period_on(date(year, 12, 31))) else None for year in years]
    by_year = years_table(stands, ladder, periods)
    excellent, looked_at = excellent_table(rated, stands, ladder)
    outside = outside_table(rated)
    trained = before_and_after(rated, turns, ladder, units) if turns is not None else None
    tables = (
        *review_tables(list(review_records(found, rated, language))), by_year, levels_table(by_year),
        *groups_tables(rated, stands, ladder), excellent, missing_table(rated, stands),
        contradictions_table(rated, years), outside, *([trained.table] if trained else []),
    )  # fmt: skip
    facts = [
        *_about_years(years, ladder, language), *_about_people(rated, stands, outside),
        *_about_reviews(found, language), *_about_excellent(excellent, looked_at, asked_years(stands, ladder)),
        *(_about_training(trained) if trained else ()),
    ]  # fmt: skip
    return Evaluated(_counts(rated, stands, found, excellent, outside), facts, tables)


def _counts(
    rated: Rated, stands: Standing, found: Sequence[Review], excellent: Table, outside: Table
) -> dict[str, int]:
    states = np.bincount(stands.state.reshape(-1), minlength=len(STATES)).tolist()
    return {
        "people": len(rated.row),
        "years": len(stands.years),
        **{f"person_years_{name}": number for name, number in zip(STATES, states, strict=True)},
        "for_review": len({one.person for one in found}),
        "units_above_share": sum(one["state"] == "above" for one in excellent.records),
        "rated_outside": len(outside.records),
    }


def _about_years(years: Sequence[int], ladder: Evaluation, language: str) -> Iterator[Fact]:
    """By which law each year is read."""

    def period_of(year: int) -> int:
        period = ladder.period_on(date(year, 12, 31))
        return ladder.periods.index(period) if period else -1

    for number, group in groupby(years, period_of):
        own = list(group)
        span = years_text(own)
        if number < 0:
            yield Fact("evaluation_no_law", {"years": span})
            continue
        period, titles = ladder.periods[number], {one.code: getattr(one.title, language) for one in ladder.levels}
        reference = period.reference
        yield Fact("evaluation_law", {
            "years": span, "source": f"{reference.article}, {reference.document}",
            "levels": "; ".join(titles[code] for code in period.levels),
        })  # fmt: skip


def years_text(years: Sequence[int]) -> str:
    """Consecutive years as people write them: ``2024``, ``2021–2024``."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _about_people(rated: Rated, stands: Standing, outside: Table) -> Iterator[Fact]:
    if not rated.has_roster:
        yield Fact("evaluation_no_roster", {"n": len(rated.row)})
    elif (day := rated.base.as_of) is not None and day.year < stands.years[-1]:
        yield Fact("evaluation_roster_older", {"day": day.isoformat(), "year": str(stands.years[-1])})
    for year, n in rated.of_roster.items():
        yield Fact("evaluation_of_roster", {"n": n, "year": str(year)})
    if rated.undated:
        yield Fact("evaluation_undated", {"n": rated.undated})
    without = int(np.isin(stands.state, [STATES.index(name) for name in LISTED]).any(axis=1).sum())
    if without:
        yield Fact("evaluation_without", {"share": {"k": without, "n": len(rated.row)}})
    if n := int(stands.is_in("service_not_known").any(axis=1).sum()):
        yield Fact("evaluation_service", {"n": n})
    if n := int(stands.is_in("contradicted").sum()):
        yield Fact("evaluation_differ", {"n": n})
    if outside.records:
        yield Fact("evaluation_outside", {"n": len(outside.records)})


def _about_reviews(found: Sequence[Review], language: str) -> Iterator[Fact]:
    """How many are to be looked at, whom the rules are not applied to, and that they decide nothing."""
    if not found:
        yield Fact("evaluation_nobody_low")
        return
    yield Fact("evaluation_review", {"n": len({one.person for one in found})})
    for pattern in ("consecutive", "in_term", "two_of_three"):
        if n := len({one.person for one in found if one.pattern == pattern}):
            yield Fact("evaluation_pattern", {"pattern": {"words": "rating_pattern", "code": pattern}, "n": n})
    bound = [one.period for one in found if one.rule and one.period]
    exempt = {getattr(rule.text, language) for period in bound for rule in period.consequences if rule.exempts}
    for text in sorted(exempt):
        yield Fact("evaluation_exempt", {"text": text})


def _about_excellent(excellent: Table, looked_at: int, years: Sequence[int]) -> Iterator[Fact]:
    if not years:
        return
    above = sum(one["state"] == "above" for one in excellent.records)
    depends = len(excellent.records) - above
    yield Fact("evaluation_excellent", {"n": looked_at, "above": above, "depends": depends})


def _about_training(trained: BeforeAndAfter) -> Iterator[Fact]:
    if not trained.years:
        yield Fact("evaluation_no_training_year")
        return
    yield Fact("evaluation_training", {"years": ", ".join(map(str, trained.years))})
    if trained.outside or trained.in_doubt or trained.undated:
        yield Fact("evaluation_turns_left_out", {
            "outside": trained.outside, "doubtful": trained.in_doubt, "undated": trained.undated,
        })  # fmt: skip
    yield Fact("outcomes_no_proof")
