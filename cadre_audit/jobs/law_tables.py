"""Shows law that is no standard of posts: the levels of yearly evaluation, the retirement ages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from cadre_audit.analyses.law_tables import evaluation_levels, evaluation_rules, retirement_ages, sources
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.common import TOOL
from cadre_audit.report.model import Fact, Report, RunHeader, Table
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import language
from cadre_audit.standards.evaluation import load as evaluation
from cadre_audit.standards.retirement import load as retirement_laws


def standards_evaluation(as_of: date | None) -> Report:
    """The levels and consequences of the period of a day, or of every period."""
    known = evaluation()
    found = known.period_on(as_of) if as_of else None
    periods = [found] if found else [] if as_of else list(known.periods)
    own = language()
    levels = evaluation_levels(known, periods, own)
    rules = [evaluation_rules(known, periods, own)] if periods else []
    counts = {"periods": len(periods), "levels": len(levels.records)}
    silent = [Fact("evaluation_before", {"day": as_of.isoformat()})] if as_of and not periods else []
    return report_of_law("standards evaluation", [levels, *rules], counts, as_of, [*silent, *sources(periods, own)])


def standards_retirement(as_of: date | None) -> Report:
    """The retirement ages by the law of a day, or by every law."""
    laws = [retirement_laws().on(as_of)] if as_of else list(retirement_laws().versions)
    own = language()
    ages = retirement_ages(laws, own)
    counts = {"laws": len(laws), "ages": len(ages.records)}
    return report_of_law(
        "standards retirement", [ages], counts, as_of, [Fact("retirement_month_end"), *sources(laws, own)]
    )


LAW_TABLES: Mapping[str, Callable[[date | None], Report]] = {
    "evaluation": standards_evaluation,
    "retirement": standards_retirement,
}


def report_of_law(
    command: str, tables: Sequence[Table], counts: dict[str, int], day: date | None, facts: Sequence[Fact]
) -> Report:
    """A report about the law, of a day or of every day."""
    return Report(
        schema=f"cadre-audit/{command.replace(' ', '-')}/1",
        run=RunHeader(TOOL, command, day.isoformat() if day else None, "flag" if day else ""),
        counts=counts,
        summary=facts,
        tables=tables,
        problems=problems_table(()),
        exit_code=ExitCode.OK,
    )
