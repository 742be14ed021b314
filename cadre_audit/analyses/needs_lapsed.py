"""What the law of a year asked for and no longer asks for at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.analyses.findings import actual, field_of, person_record
from cadre_audit.analyses.needs_expiring import SHORT, verdict_on
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Record


def lapsed_needs(stretches: Sequence[Verdicts]) -> Iterator[Record]:
    """Shortfalls of an earlier stretch of the year that the law of the last one no longer knows.

    What the roster does not say any more, or what a waiver covers, has not lapsed.
    """
    last = stretches[-1]
    short_in: dict[tuple[int, str], int] = {}
    for place, stretch in enumerate(stretches):
        for person, j in stretch.listed(SHORT):
            short_in[person, stretch.requirements[j]] = place
    for (person, name), place in short_in.items():
        if place + 1 == len(stretches) or verdict_on(last, person, name) not in (Verdict.MET, Verdict.NOT_REQUIRED):
            continue
        then = stretches[place]
        demand = then.demand(person, list(then.requirements).index(name))
        assert demand is not None
        yield {
            "person": person_record(last.roster, person),
            "requirement": name,
            "field": field_of(demand),
            "actual": actual(then, person, demand),
            "lapsed_on": stretches[place + 1].demands.law.as_of.isoformat(),
            "source": {"document": demand.rule.document, "article": demand.rule.article},
        }
