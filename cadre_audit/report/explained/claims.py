"""Claims of a report as sentences: what is claimed, where, why it is true, false or open, and the arithmetic."""

from __future__ import annotations

import re
from typing import Any

from cadre_audit.report.model import Record, Report
from cadre_audit.report.numbers import count_text
from cadre_audit.report.wording import language, t, t_or

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_MOST_TEXTS, _LONGEST = 8, 90


def claim(record: Record, report: Report) -> list[str]:
    """Why the verdict is what it is."""
    return [t(f"claim.{record['reason']}", **_values(record["values"], report))]


def claim_text(record: Record, report: Report) -> list[str]:
    """What is claimed, as printed: the figures of a claim, each in its words."""
    texts = [figure["text"] for figure in record["figures"]] or [record["text"]]
    shown = [f"“{_short(text)}”" for text in dict.fromkeys(texts[:_MOST_TEXTS])]
    return ["; ".join([*shown, *(["…"] if len(texts) > _MOST_TEXTS else [])])]


def claim_place(place: Record, report: Report) -> list[str]:
    """Where it stands in the draft."""
    if place["table"] is not None:
        return [t("word.draft_cell", table=place["table"], row=place["row"], column=place["column"])]
    if place["line"] is not None:
        return [t("word.draft_line", line=place["line"])]
    return [t("word.draft_paragraph", paragraph=place["paragraph"])]


def claim_sum(arithmetic: str, report: Report) -> list[str]:
    """The arithmetic, its numbers in the reader's marks."""
    text = _NUMBER.sub(lambda found: number_in_words(found[0]), arithmetic)
    return [text.replace("<>", "≠").replace("..", "–").replace(" pp", f" {t('word.points')}")]


def number_in_words(plain: str) -> str:
    """A number in plain form as the reader's language writes it."""
    whole, _, decimals = plain.partition(".")
    mark = "," if language() == "vi" else "."
    return count_text(int(whole)) + (f"{mark}{decimals}" if decimals else "")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST * 2 else f"{text[: _LONGEST * 2].rsplit(' ', 1)[0]} …"


def _values(values: Record, report: Report) -> dict[str, Any]:
    """Numbers in the reader's marks, codes in words."""
    told: dict[str, Any] = {}
    for name, value in values.items():
        if name == "unit":
            told[name] = t_or(f"claim_unit.{value}", value)
        elif name == "weekday":
            told[name] = t(f"weekday.{value}")
        elif name in ("due", "early", "name", "other", "told", "known"):
            told[name] = value
        elif name == "list":
            told[name] = _NUMBER.sub(lambda found: number_in_words(found[0]), value)
        else:
            told[name] = number_in_words(value) if _NUMBER.fullmatch(value) else value
    if "baseline" in values and not values["baseline"]:
        told["baseline"] = t("word.no_baseline")
    return told
