"""When a verdict changes by itself, and the cheapest way to change it, as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cadre_audit.report.explained.law import course_text
from cadre_audit.report.explained.words import cell_text, day_text, field_text, inside, sentence, wanted_text
from cadre_audit.report.model import Record, Report
from cadre_audit.report.numbers import date_text
from cadre_audit.report.show import code_text
from cadre_audit.report.wording import t, t_or


def flips(value: Record, report: Report) -> list[str]:
    """The first day on which the verdict is another, and why."""
    if not value["flips"]:
        return [t("flip.none")]
    return [
        sentence(
            t(
                _key(one),
                day=day_text(one["on"]),
                verdict=inside(t(f"verdict.{one['to']}")),
                why=_why(one["because"], report),
            )
        )
        for one in value["flips"]
    ]


def _key(one: Record) -> str:
    return "flip.still" if one["because"]["code"] == "new_deadline" else "flip.on"


def _why(because: Mapping[str, Any], report: Report) -> str:
    code, values = because["code"], because["values"]
    if code == "law":
        return _new_law(values)
    if code == "birthday":
        certain = values["youngest"] == values["oldest"]
        return t("flip.birthday" if certain else "flip.birthday_open", **{k: str(v) for k, v in values.items()})
    told = {key: date_text(str(value)) for key, value in values.items()}
    told |= {key: code_text("standard", values[key], report) for key in ("special", "base") if values.get(key)}
    return t(f"flip.{code}", **told)


def _new_law(values: Mapping[str, Any]) -> str:
    """Which version ends and which begins; after the last one, whether the law or the data is silent."""
    told = {
        "ends": values["ends"], "begins": values["begins"], "document": values["document"],
        "last": day_text(values["last"]), "absence": t_or(f"absence.{values['absence']}", str(values["absence"])),
    }  # fmt: skip
    if values["begins"]:
        text = t("flip.law_replaced" if values["ends"] else "flip.law_begins", **told)
        new = values["required"]
        return t("flip.new_demand", why=text, wanted=wanted_text(new)) if new and new["kind"] != "manual" else text
    if values["absence"]:
        return t("flip.law_silent" if values["ends"] else "flip.silent", **told)
    return t("flip.law_ends", **told)


def fix(value: Record, report: Report) -> list[str]:
    """What to do; where nothing is to be done, that."""
    how = value["fix"]
    return [sentence(text) for text in _fix(how, report) if text]


def _fix(how: Record, report: Report) -> Iterator[str]:
    do = how["do"]
    if how["waived"]:
        yield t("fix.waived")
    if do in ("course", "no_course", "waiver") and how["cells"]:
        yield t("fix.first_fill", what=_cells(how["cells"]))
    if do in ("fill", "post"):
        yield _cells(how["cells"]) if do == "fill" else t("fix.post", cell=cell_text(how["cells"][0]["cell"]))
    elif do == "course":
        yield from _courses(how, report)
    elif do == "no_course":
        name = code_text("course", how["courses"][-1]["course"], report)
        reason = t(f"not_trainable.{how['barred']}")
        yield t("fix.no_course", course=name, reason=reason, until=date_text(how["until"] or ""))
    else:
        yield t(f"fix.{do}")


def _cells(cells: Sequence[Record]) -> str:
    """What has to be written where; a column that is missing has to be added."""
    told = (t(f"fill.{one['state']}", field=field_text(one["field"]), cell=cell_text(one["cell"])) for one in cells)
    return "; ".join(dict.fromkeys(told))


def _courses(how: Record, report: Report) -> Iterator[str]:
    courses = how["courses"]
    chain = course_text(courses[0], report)
    for one in courses[1:]:
        chain = t("fix.then", first=chain, then=course_text(one, report))
    key = "fix.course_due" if how["due"] else "fix.course"
    yield t(key, courses=chain, due=day_text(how["due"]))
    for one in courses:
        yield _eligible(one, report, alone=len(courses) == 1)


def _eligible(one: Record, report: Report, *, alone: bool) -> str:
    """Whether the person may be sent, and which rules stand open."""
    rules = "; ".join(_rule(rule, report) for rule in one["open"])
    name = code_text("course", one["course"], report)
    state = {True: "yes", False: "no", None: "open"}[one["eligible"]]
    if state == "yes" and rules:
        state = "yes_but"
    elif not one["rules"]:
        state = "no_rules"
    text = t(f"may_enter.{state}", rules=rules)
    return text if alone else f"{name}: {inside(text)}"


def _rule(rule: Record, report: Report) -> str:
    source = ", ".join(part for part in (rule["article"], rule["document"]) if part)
    name = code_text("entry", rule["rule"], report)
    return f"{name} ({source})" if source else name
