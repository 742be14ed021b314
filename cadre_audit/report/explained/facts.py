"""What the roster says and which conditions hold, as sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadre_audit.report.explained.scopes import or_text, scope_text
from cadre_audit.report.explained.words import (
    SIGNS,
    TRUTH,
    cell_text,
    day_text,
    field_text,
    own,
    period_text,
    posts_text,
    sentence,
    typed_text,
    value_text,
    wanted_text,
)
from cadre_audit.report.model import Record, Report
from cadre_audit.report.show import code_text, level_text, one_line
from cadre_audit.report.wording import t, t_or


def facts(value: Sequence[Record], report: Report) -> list[str]:
    """Birth, sex and the days of taking up work, each with its cell."""
    return [sentence("; ".join(_fact(record) for record in value))]


def _fact(record: Record) -> str:
    """One field in short: what is told and where, or why nothing is."""
    name, cell = field_text(record["field"]), cell_text(record["cell"])
    if record["value"] is None:
        return t(f"fact.{record['state']}", field=name, cell=cell)
    text = t("fact.said", field=name, value=value_text(record["value"], record["field"]))
    return f"{text} ({cell})" if cell and record["state"] == "said" else text


def area(value: Mapping[str, Any], report: Report) -> list[str]:
    """The area of the unit and the document that says so."""
    classes = ", ".join(t_or(f"area.{one}", one) for one in value["classes"])
    return [sentence(t("explain.area", areas=classes, source=one_line(value["source"])))]


def standards(value: Sequence[Record], report: Report) -> list[str]:
    """The standards in force for the post, each with its days."""
    told = (
        f"{code_text('standard', one['id'], report)} ({one['version']}, "
        f"{period_text(one['effective_from'], one['effective_to'])})"
        for one in value
    )
    return ["; ".join(told)] if value else []


def evidence(value: Record, report: Report) -> list[str]:
    """Every cell that was looked at; of a missing one why it tells nothing."""
    if value["kind"] is None:
        return []
    return [sentence(_evidence(record)) for record in value["evidence"]] or [t("evidence.none")]


def _evidence(record: Record) -> str:
    field, value = str(record["field"]), record["value"]
    told = {
        "field": field_text(field),
        "value": value_text(value, field) if value is not None else "",
        "typed": typed_text(record["typed"] or ""),
        "cell": cell_text(record["cell"]),
        "heading": one_line(record["heading"] or ""),
    }
    if value is not None and record["cell"] is None:
        return t("evidence.without_cell", **told)
    is_read_as_none = record["state"] == "blank" and value is not None
    return t("evidence.blank_known" if is_read_as_none else f"evidence.{record['state']}", **told)


def conditions(value: Sequence[Record], report: Report) -> list[str]:
    """Every condition with a sign of its truth in front: true, false, not known."""
    return [f"{SIGNS[one['holds']]} {_condition(one, report)}" for one in value]


def _condition(record: Record, report: Report) -> str:
    told = _values(record, report)
    key = f"condition.{record['code']}.{_truth(record)}"
    if record["values"].get("kind") == "manual":
        key = "condition.manual"
    # a condition of a later law may have no words yet: its code says more than nothing
    return sentence(t_or(key, str(record["code"]), **told))


def _truth(record: Record) -> str:
    """Whether a condition holds, and why it is told so where the values alone do not say it."""
    truth, given = TRUTH[record["holds"]], record["values"]
    if record["code"] == "certificate" and not given["ends"]:
        return {"yes": "yes_without_end", "open": "open_without_end", "no": "no_held"}[truth]
    return "no_area" if truth == "no" and given.get("without_area") else truth


def _values(record: Record, report: Report) -> dict[str, str]:
    """The values of a condition as a person reads them; every text takes those that it names."""
    given = record["values"]
    field = str(given.get("field") or "")
    told = {key: one_line(str(value)) for key, value in given.items() if isinstance(value, str | int)}
    told |= {key: day_text(given[key]) for key in ("first", "last", "day", "until", "before", "ends") if given.get(key)}
    told |= {"scope": scope_text(given["scope"])} if "scope" in given else {}
    told |= {"scopes": or_text([scope_text(one) for one in given["scopes"]])} if "scopes" in given else {}
    told |= {"title": own(given["title"])} if "title" in given else {}
    told |= {key: posts_text(given[key], report) for key in ("positions", "counts") if given.get(key)}
    told |= {key: code_text("standard", given[key], report) for key in ("standard", "base") if given.get(key)}
    if "areas" in given:
        told["areas"] = ", ".join(t_or(f"area.{one}", one) for one in given["areas"])
    return told | {
        "period": period_text(given.get("first"), given.get("last")),
        "since": _since(given),
        "eased": _eased(given, field),
        "replaced": code_text("requirement", given.get("replaced", ""), report),
        "was": value_text(given["at_least"], field) if given.get("at_least") and field else t("word.not_said"),
        "wanted": _wanted(record),
        "found": _found(given, field),
        "by": t(f"decided_by.{given['decided_by']}") if given.get("decided_by") else "",
        "source": one_line(str(given.get("source") or t("word.not_said"))),
        "only_if": f" {own(given['condition'])}" if given.get("condition") else "",
        "typed": one_line(str(given.get("typed") or "")),
    }


def _since(given: Mapping[str, Any]) -> str:
    days = given.get("since") or []
    cells = [cell_text(cell) for cell in given.get("cells", ())]
    if isinstance(days, str):
        return day_text(days)
    if given.get("by_list") and not days:
        return t("condition.by_list")
    pairs = zip(days, cells, strict=False)
    return ", ".join(f"{day_text(day)} ({cell})" if cell else day_text(day) for day, cell in pairs)


def _eased(given: Mapping[str, Any], field: str) -> str:
    if given.get("maximum") is not None:
        return level_text({"maximum": given["maximum"]}, "age")
    return value_text(given["at_least"], field) if given.get("at_least") and field else ""


def _wanted(record: Record) -> str:
    """What is demanded in short; a level is enough, since the sentence above says the rest."""
    return wanted_text(record["values"]) if record["code"] == "demand" else ""


def _found(given: Mapping[str, Any], field: str) -> str:
    """What the roster says of the demand, in the unit in which the demand counts."""
    actual, kind = given.get("actual"), given.get("kind")
    if actual is None:
        return t("word.not_said")
    unit = {"age": "age", "months_left": "months", "hours": "hours"}.get(str(kind), field)
    return one_line(level_text(actual, unit))
