"""Certificates of the people of one table: one text for each person, whichever way the columns tell them."""

from __future__ import annotations

import re
from datetime import date

import numpy as np

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.grid import Coded, Value
from cadre_audit.reading.headings import Heading
from cadre_audit.tables.columns import Columns, as_text, mapped, pair, replaced
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary, Words
from cadre_audit.vocabulary.phrases import Phrases

_PARTS = re.compile(r"[;,\n]")
# words that stand beside a date and name nothing, without tone marks
_DATE_WORDS = re.compile(r"\b(?:ngay|thang|nam|cap|den|het|han|tu|issued|on|until|valid|to|from|expires|expiry|exp)\b")


def read_certificates(columns: Columns, vocabulary: Vocabulary) -> Coded:
    """Text columns as they are, and columns of one certificate as its name and what the cell says, joined by ``;``.

    A part of a cell that names no known certificate is told, where a standard of the run has any.
    """
    if vocabulary.certificates is not None:
        for heading in columns.of("certificates"):
            _report_unknown(columns, heading, vocabulary.certificates, vocabulary.words)
    parts = [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of("certificates")]
    parts += [_one_certificate(columns, heading, vocabulary.words) for heading in columns.marks("certificates")]
    if not parts:
        return columns.blank()
    text = parts[0]
    for following in parts[1:]:
        text = pair(text, following, lambda a, b: "; ".join(filter(None, (a, b))))
    return text


def _report_unknown(columns: Columns, heading: Heading, known: Phrases, words: Words) -> None:
    cells = columns.cells(heading)
    unknown = [bool(_not_known(as_text(value), known, words)) for value in cells.values]
    columns.report(
        ProblemCode.CERTIFICATE_UNKNOWN,
        heading,
        np.array([*unknown, False])[cells.codes],
        lambda value: _not_known(as_text(value), known, words),
    )


def _not_known(text: str, known: Phrases, words: Words) -> str:
    """The first part of a cell that says something and names no known certificate; empty when there is none."""
    if text.strip().casefold() in words.no:
        return ""
    items = (part for item in items_of(text, known) for part in ([item] if _names(item, known) else _PARTS.split(item)))
    unknown = (clean(item) for item in items if not _names(item, known) and re.search(r"[^\W\d_]", item))
    return next(unknown, "" if _names(text, known) or not fold(text) else clean(text))


def items_of(text: str, known: Phrases) -> list[str]:
    """The certificates of a cell as texts, each with what follows it, such as its date.

    A semicolon or a new line begins another one unless a mere date follows; a comma does only when a known
    certificate follows, since 'issued by the Red Cross, 2024' belongs to the one before.
    """
    items: list[str] = []
    for part in re.findall(r"[;,\n]?[^;,\n]*", text):
        words, is_date = fold(part).split(" "), not re.search(r"[^\W\d_]", _DATE_WORDS.sub("", fold(part)))
        if items and not known.find(words) and (part.startswith(",") or is_date):
            items[-1] += f" {part[1:]}"
        else:
            items.append(part.lstrip(";,\n"))
    return items


def _names(text: str, known: Phrases) -> bool:
    return bool(known.find(fold(text).split(" ")))


def _one_certificate(columns: Columns, heading: Heading, words: Words) -> Coded:
    """A column headed by a certificate: a date or a mark says that it is held, 'no' and a blank cell name nothing."""
    cells = columns.cells(heading)
    return replaced(cells, [certificate_text(heading, value, words) for value in cells.values])


def certificate_text(heading: Heading, value: Value, words: Words) -> str | None:
    """What a cell of a column that is headed by a certificate says, with its name; None when it is not held."""
    title = heading.path[-1]
    if isinstance(value, date):
        return f"{title} {value.isoformat()}"
    text = clean(as_text(value))
    if text.casefold() in words.no:
        return None
    return title if text.casefold() in words.yes else f"{title} {text}"
