"""What the law asks and asked, what it is for, examples and the ways out, as sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadre_audit.report.explained.scopes import or_text, scope_text
from cadre_audit.report.explained.words import (
    day_text,
    demand_text,
    field_text,
    inside,
    own,
    period_text,
    posts_text,
    sentence,
)
from cadre_audit.report.model import Record, Report
from cadre_audit.report.numbers import citation_text, number_text
from cadre_audit.report.show import code_text, level_text, one_line
from cadre_audit.report.wording import language, t, t_or


def why(value: Record, report: Report) -> list[str]:
    """What is required."""
    if value["kind"] is None:
        return []
    name = code_text("requirement", value["requirement"], report)
    bound: Sequence[str] = next((c["values"]["positions"] for c in value["conditions"] if c["code"] == "post"), ())
    return [t("explain.why", posts=posts_text(bound, report), demand=inside(demand_text(value, inside(name))))]


def basis(value: Record, report: Report) -> list[str]:
    """Clause, document, whether anybody has read it, the version and its days, and what else must be known."""
    if value["source"] is None:
        return []
    told = t(
        "explain.basis", source=citation_text(value["source"]), status=_status(value), version=value["version"],
        period=period_text(value["effective_from"], value["effective_to"]),
    )  # fmt: skip
    note = own(value["note"])
    return [f"{sentence(told)} {sentence(t('explain.note', text=note))}" if note else sentence(told)]


def _status(value: Record) -> str:
    return t(f"status.{value['status']}").strip("()")


def purpose(value: Mapping[str, str] | None, report: Report) -> list[str]:
    """What a requirement is for."""
    return [own(value)] if value else []


def demands(value: Sequence[Record], report: Report) -> list[str]:
    """Every version with what it demands of which posts."""
    told: list[str] = []
    seen: set[str] = set()
    for one in value:
        told.append(_demand(one, report, is_first=one["version"] not in seen))
        seen.add(one["version"])
    return told


def _demand(one: Record, report: Report, *, is_first: bool) -> str:
    """What one clause demands; the days of a version are told once."""
    days = period_text(one["effective_from"], one["effective_to"])
    state = t("explain.in_force" if one["in_force"] else "explain.not_in_force")
    version = f"{one['version']} ({days}; {state})" if is_first else one["version"]
    source = citation_text(one["source"])
    unread = f" {t('status.unverified')}" if one["status"] == "unverified" else ""
    unread += "" if one["enabled"] else f" {t('explain.off', requirement=one.get('requirement') or '')}".rstrip()
    unread += "" if one["purpose"] == "post" else f" {t('explain.for_purpose', purpose=one['purpose'])}"
    name = field_text(str(one["field"] or ""))
    parts = [f"{version} — {posts_text(one['positions'], report)}: {inside(demand_text(one, name))}"]
    parts += [sentence(t("explain.eased", eased=_eased(one))) for _ in one["eased"][:1]]
    if one["grace"]:
        only = or_text([scope_text(scope) for scope in one["grace_only"]]) if one["grace_only"] else ""
        key = "explain.grace_only" if only else "explain.grace"
        parts.append(sentence(t(key, until=day_text(one["grace"]), only=only)))
    if one["overrides"]:
        parts.append(sentence(t("explain.overrides", name=code_text("requirement", one["overrides"], report))))
    return " ".join([*parts, sentence(f"{source}{unread}")])


def _eased(one: Record) -> str:
    told = []
    for ease in one["eased"]:
        areas = ", ".join(t_or(f"area.{area}", area) for area in ease["areas"])
        wanted = ease["at_least"] if ease["at_least"] is not None else {"maximum": ease["maximum"]}
        told.append(f"{level_text(wanted, 'age' if one['kind'] == 'age' else one['field'] or '')} ({areas})")
    return "; ".join(told)


def examples(value: Sequence[Record], report: Report) -> list[str]:
    """What would be met, what a gap, what not known."""
    return [f"{_verdict(one)}: {_example(one)}" for one in value]


def _verdict(one: Record) -> str:
    return t(f"verdict.{one['verdict']}")


def _example(one: Record) -> str:
    kind, field = str(one["kind"]), str(one["field"] or "")
    if one["verdict"] == "manual":
        return t("example.manual")
    if one["value"] is None:
        return t("example.hours" if kind == "hours" else "example.unknown", field=field_text(field))
    unit = {"age": "age", "months_left": "months"}.get(kind, field)
    text = one_line(level_text(one["value"], unit))
    return t(
        f"example.{kind}" if kind in ("age", "months_left") else "example.said", field=field_text(field), value=text
    )


def courses(value: Sequence[Record], report: Report) -> list[str]:
    """The courses that close a gap, with their length as far as a source tells it."""
    if not value:
        return [t("explain.no_course")]
    return [sentence(t("explain.course", course=course_text(one, report))) for one in value]


def course_text(one: Record, report: Report) -> str:
    """A course with its length."""
    name = code_text("course", one["course"], report)
    lengths = ", ".join(_length(length) for length in one["lengths"])
    return f"“{name}” ({lengths or t('explain.length_unknown')})"


def _length(length: Record) -> str:
    low, high = length["lowest"], length["value"]
    number = f"{number_text(low)}–{number_text(high)}" if low else number_text(high)
    text = t(f"length.{length['unit']}", n=number)
    parts = [text, "" if length["mode"] == "any" else t(f"mode.{length['mode']}")]
    parts.append(t("status.unverified") if length["status"] == "unverified" else "")
    return " ".join(part for part in parts if part)


_SNIPPET = (
    "waivers:",
    "  - full_name: …",
    "    unit: …",
    "    requirement: {requirement}",
    "    document: …",
    "    effective_from: YYYY-MM-DD",
    "    effective_to: YYYY-MM-DD",
    "    owner: …",
    "    reason: …",
)


def waive(value: Mapping[str, Any] | None, report: Report) -> list[str]:
    """How a waiver is written down, as lines to copy."""
    if value is None:
        return []
    return [t("explain.waive"), *(f"    {line.format(requirement=value['requirement'])}" for line in _SNIPPET)]


def see(value: Record, report: Report) -> list[str]:
    """The commands that show who falls short."""
    roster = {"vi": "DANH-SACH.xlsx", "en": "ROSTER.xlsx"}[language()]
    return [t("explain.see", command=f"cadre-audit check {roster} --select {value['requirement']}")]
