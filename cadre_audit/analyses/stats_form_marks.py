"""What forms tell people apart by beside the dimensions of statistics: languages, ranks, the retirement age."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np

from cadre_audit.analyses.stats_dimensions import DIMENSIONS, Dimension, dimension
from cadre_audit.analyses.stats_people import NOT_STATED, Heads
from cadre_audit.standards.retirement import retirement_month
from cadre_audit.tables.columns import as_text
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary

_LANGUAGES = ("english_degree", "english_certificate", "other_degree", "other_certificate", "unclear", "none")
_DEGREE = ("dai hoc", "dh", "cu nhan", "thac si", "thac sy", "ths", "tien si", "tien sy", "bachelor", "degree")
_OTHER = ("phap", "nga", "trung quoc", "hoa van", "nhat", "han", "duc", "lao", "khmer", "campuchia", "thai", "nn khac",
          "ngoai ngu khac", "french", "russian", "chinese", "japanese")  # fmt: skip
_CERTIFICATE = frozenset("abc")


def mark(name: str, heads: Heads, day: date) -> Dimension:
    """What a condition of a form looks at."""
    return _MARKS[name](heads, day) if name in _MARKS else dimension(name, heads, day)


def _language(heads: Heads, _: date) -> Dimension:
    """The old forms know degrees and certificates A, B, C, of English and of other languages; all else is unclear."""
    column = heads.roster.text["foreign_language"]
    own = np.array([*(_language_of(as_text(value)) for value in column.values), NOT_STATED], np.int64)
    return Dimension("language_form", heads.agreed(own[column.codes]), _LANGUAGES)


def _language_of(text: str) -> int:
    """One cell; a certificate A, B or C that names no language is of no column, since it may be of any."""
    key = f" {fold(text)} "
    other = any(f" {word} " in key for word in _OTHER)
    if any(f" {word} " in key for word in _DEGREE):
        return 2 if other else 0
    if _CERTIFICATE & set(key.split()):
        return 3 if other else (1 if " anh " in key or " english " in key else 4)
    return 5 if vocabulary().ladders["it"].read(text).code == "none" else 4


def _rank(heads: Heads, _: date) -> Dimension:
    column, ranks = heads.roster.text["rank"], vocabulary().ranks
    labels = [one.code for one in ranks.all]
    read = [ranks.read(as_text(value)) for value in column.values]
    own = np.array([*(labels.index(codes[0]) if len(codes) == 1 else NOT_STATED for codes in read), NOT_STATED])
    return Dimension("rank", heads.agreed(own[column.codes]), labels)


def _retired(heads: Heads, day: date) -> Dimension:
    """Who is past the month of retirement; a birth that is only a year counts as January, as the law says."""
    born, sex = heads.birth.first, heads.agreed(heads.roster.sex)
    due = retirement_month(born // 10000, born // 100 % 100, sex, on=day)
    past = np.where(due < day.year * 12 + day.month - 1, 0, 1)
    return Dimension("retired", np.where(due < 0, NOT_STATED, past), ("yes", "no"))


_MARKS: dict[str, Callable[[Heads, date], Dimension]] = {
    "language_form": _language,
    "rank": _rank,
    "retired": _retired,
}
CONDITIONS = frozenset((*_MARKS, *DIMENSIONS))
