"""Small words that all explanations share: cells, days, posts, demands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadre_audit.report.model import Report
from cadre_audit.report.numbers import date_text
from cadre_audit.report.show import code_text, level_text, one_line
from cadre_audit.report.wording import language, t, t_or

_MOST_POSTS = 6
TRUTH = {True: "yes", False: "no", None: "open"}
# in brackets, because a cell that begins with a bare sign looks like a formula to a spreadsheet
SIGNS = {True: "(+)", False: "(-)", None: "(?)"}


def cell_text(cell: str | None) -> str:
    """A cell as an officer finds it: ``Sheet!F12``, or ``F12`` in a file without sheets."""
    return one_line((cell or "").removeprefix("!"))


def day_text(day: str | None) -> str:
    """A day as the reader writes it; empty when there is none."""
    return date_text(day) if day else ""


def period_text(first: str | None, last: str | None) -> str:
    """From a day to another, or from a day on."""
    key = "explain.period" if last else "explain.period_open"
    return t(key, first=day_text(first), last=day_text(last))


def posts_text(codes: Sequence[str], report: Report) -> str:
    """Posts by name; of a long list the first ones and how many more there are."""
    names = [code_text("position", code, report) for code in codes[:_MOST_POSTS]]
    more = len(codes) - len(names)
    text = ", ".join(names)
    return t("explain.and_more", names=text, n=more) if more > 0 else text


def field_text(field: str) -> str:
    """What a field of a person is called inside a sentence; abbreviations stay in capitals."""
    return inside(t_or(f"field.{field}", field))


def inside(name: str) -> str:
    """A heading as it reads inside a sentence."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def sentence(text: str) -> str:
    """The text with a capital first letter and a full stop."""
    text = text.strip()
    ended = text if text.endswith((".", "!", "?", ":")) else f"{text}."
    return ended[:1].upper() + ended[1:]


def value_text(value: Any, field: str) -> str:
    """A value of a field as a person reads it: a level, yes or no, a day, or the text itself."""
    if isinstance(value, str) and field in ("birth_date", "recruited_on", "appointed_on"):
        return date_text(value)
    return one_line(level_text(value, field))


def own(texts: Mapping[str, str] | None) -> str:
    """A text that the data gives in both languages."""
    return one_line(texts[language()]) if texts else ""


def typed_text(typed: str) -> str:
    """What stands in a cell; a real date as the reader's office program shows it."""
    return date_text(one_line(typed))


def demand_text(record: Mapping[str, Any], name: str) -> str:
    """What is demanded as one sentence, by the kind of requirement; ``name`` is what the requirement is called.

    A kind that has no sentence of its own is told by its demand alone.
    """
    required, kind = record["required"], str(record["kind"])
    if kind == "manual":
        return sentence(own(required))
    at, wanted = record.get("at") or "today", wanted_text(record)
    key = f"demand.{kind}.{at}" if kind in ("age", "months_left") else f"demand.{kind}"
    return sentence(t_or(key, t("demand.other", name=name, wanted=wanted), name=name, wanted=wanted))


def wanted_text(record: Mapping[str, Any]) -> str:
    """What is demanded, in the unit in which it counts: a level, an age, months, words."""
    required, kind = record["required"], str(record["kind"])
    if required is None:
        return t("demand.parts")
    unit = {"months_left": "months", "hours": "hours", "age": "age"}.get(kind, str(record["field"] or ""))
    if kind == "certificates":
        return one_line(level_text(required, ""))
    return one_line(level_text(required["minimum"] if kind in ("months_left", "hours") else required, unit))
