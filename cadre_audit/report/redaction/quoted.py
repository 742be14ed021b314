"""Texts that no list accounts for: sentences of a report, whose figures stay, and numbers of decisions on people."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from cadre_audit.report.redaction.days import EVERY_DAY, without_births

_CLAIM = frozenset({"verdict", "kind", "arithmetic", "figures", "text", "values"})
_FIGURE = re.compile(r"\d+(?:[.,/ ]\d+)*(?:\s?%)?")
# so many digits are a telephone, an identity card or an account, and no number of people
_MOST_DIGITS = 8
# what a claim names that is no quotation
_OWN_WORDS = frozenset({"unit", "word", "weekday"})
# a shorter number of a decision stands in texts by chance
_SHORTEST = 4


def is_claim(record: Mapping[str, Any]) -> bool:
    """Whether a record is about a sentence of a report."""
    return record.keys() >= _CLAIM


def of_claim(claim: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """The members of a claim that quote the report: its people stand in no list, so nothing but figures stays.

    Args:
        claim: the record.
        mark: stands for what is withheld.
    """
    values = claim["values"]
    return {
        "text": figures_only(claim["text"], mark),
        "figures": [{**one, "text": figures_only(one["text"], mark)} for one in claim["figures"]],
        "values": {key: one if key in _OWN_WORDS else figures_only(one, mark) for key, one in values.items()},
    }


def figures_only(text: str, mark: str) -> str:
    """The figures of a text, with a mark for the words before, between and after them; of dates the year."""
    text, parts, end = without_births(text, EVERY_DAY), [], 0
    for found in _FIGURE.finditer(text):
        if sum(map(str.isdigit, found[0])) > _MOST_DIGITS:
            continue
        parts += [mark] if _says(text[end : found.start()]) else []
        parts.append(found[0].strip())
        end = found.end()
    return " ".join(parts + ([mark] if _says(text[end:]) else []))


def _says(text: str) -> bool:
    return any(map(str.isalnum, text))


def without_papers(text: str, papers: Collection[str], mark: str) -> str:
    """The text without the numbers of decisions on one person."""
    for paper in papers:
        if len(paper) >= _SHORTEST or paper == text:
            text = text.replace(paper, mark)
    return text
