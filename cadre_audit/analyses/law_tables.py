"""``standards show evaluation`` and ``standards show retirement``: law that is no standard of posts, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cadre_audit.report.model import Column, Fact, Table
from cadre_audit.standards.evaluation import Consequence, Evaluation, ExcellentShare, Period
from cadre_audit.standards.retirement import RetirementAge, RetirementLaw


def evaluation_levels(evaluation: Evaluation, periods: Sequence[Period], language: str) -> Table:
    """The levels that a yearly rating can be, period by period, best first, with their points where they have any."""
    titles = {level.code: getattr(level.title, language) for level in evaluation.levels}
    records = [
        {
            "period": period.label,
            "effective_from": period.effective_from.isoformat(),
            "effective_to": period.effective_to.isoformat() if period.effective_to else None,
            "level": code,
            "title": titles[code],
            "points_from": period.points.at_least[code] if period.points else None,
            "source": _source(period),
            "status": period.status,
        }
        for period in periods
        for code in period.levels
    ]
    columns = (
        Column("period", ("period",)), Column("title", ("title",)), Column("points_from", ("points_from",)),
    )  # fmt: skip
    return Table("levels", columns, records)


def evaluation_rules(evaluation: Evaluation, periods: Sequence[Period], language: str) -> Table:
    """What follows from ratings, what limits them, and how many may be the best."""
    records: list[dict[str, Any]] = [
        {"period": None, "text": getattr(rule.text, language), "percent": None, "source": None, "status": rule.status}
        for rule in evaluation.always
    ]
    for period in periods:
        records += [_rule(period, rule, language) for rule in period.consequences]
        if share := period.excellent_share:
            records.append(_rule(period, share, language) | {"percent": share.percent})
    columns = (
        Column("period", ("period",), blank="word.every_period"), Column("rule", ("text",)),
        Column("source", ("source",), "source"), Column("status", ("status",), "code", "status"),
    )  # fmt: skip
    return Table("rules", columns, records)


def _rule(period: Period, rule: Consequence | ExcellentShare, language: str) -> dict[str, Any]:
    return {
        "period": period.label,
        "text": getattr(rule.text, language),
        "percent": None,
        "source": _source(period, rule.document, rule.article),
        "status": rule.status,
    }


def _source(period: Period, document: str | None = None, article: str | None = None) -> dict[str, str]:
    return {"document": document or period.reference.document, "article": article or period.reference.article}


def retirement_ages(laws: Sequence[RetirementLaw], language: str) -> Table:
    """The retirement ages of both sexes by month of birth, law by law."""
    records = [
        record for law in laws for sex in ("male", "female") for record in _ages(law, sex, getattr(law, sex), language)
    ]
    columns = (
        Column("version", ("version",)), Column("sex", ("sex",), "code", "level.sex"),
        Column("born_from", ("born_from",), "date"), Column("born_to", ("born_to",), "date"),
        Column("years", ("years",)), Column("months", ("months",)),
    )  # fmt: skip
    return Table("ages", columns, records)


def _ages(law: RetirementLaw, sex: str, rows: Sequence[RetirementAge], language: str) -> list[dict[str, Any]]:
    reference = law.reference
    begins = [None, *(_month_after(row.last_month) for row in rows[:-1])]
    return [
        {
            "version": law.label,
            "sex": sex,
            "born_from": born_from,
            "born_to": row.born_to,
            "years": row.years,
            "months": row.months,
            "effective_from": law.effective_from.isoformat() if law.effective_from else None,
            "effective_to": law.effective_to.isoformat() if law.effective_to else None,
            "source": {"document": reference.document, "article": reference.article},
            "status": law.status,
            "note": getattr(reference.note, language) if reference.note else None,
        }
        for born_from, row in zip(begins, rows, strict=True)
    ]


def sources(laws: Sequence[Period | RetirementLaw], language: str) -> list[Fact]:
    """A sentence for each law: its days, its source, and what a reader must know about it."""
    return [
        Fact(
            "law_source",
            {
                "label": law.label,
                "first": law.effective_from.isoformat() if law.effective_from else "…",
                "last": law.effective_to.isoformat() if law.effective_to else "…",
                "source": f"{law.reference.article}, {law.reference.document}",
                "note": getattr(law.reference.note, language) if law.reference.note else "",
            },
        )
        for law in laws
    ]


def _month_after(month: int) -> str:
    return f"{(month + 1) // 12}-{(month + 1) % 12 + 1:02}"
