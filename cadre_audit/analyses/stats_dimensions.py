"""What people are told apart by in statistics: each dimension is a code for every person, and what the codes mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.stats_ages import bands
from cadre_audit.analyses.stats_people import NOT_STATED, Codes, Heads
from cadre_audit.reading.grid import Coded
from cadre_audit.tables.columns import as_text
from cadre_audit.tables.identity import Mask
from cadre_audit.vocabulary.fold import spoken, text_key
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class Dimension:
    """One way of telling people apart; ladders are never mixed, so that a word stands on one of them only.

    Attributes:
        id: its name, which is also its flag.
        codes: of every person, -1 where the roster does not say.
        labels: what each code is: a code of the vocabulary, or text as the roster writes it.
        words: the prefix under which labels are found in the wording; empty for text.
        contradicted: how many people are told of in different ways by different rows, and count as not stated.
    """

    id: str
    codes: Codes
    labels: Sequence[str]
    words: str = ""
    contradicted: int = 0

    def counts(self, people: Mask | None = None) -> npt.NDArray[np.int64]:
        """How many people have each label; the last number is of those of whom nothing is stated."""
        codes = self.codes if people is None else self.codes[people]
        size = len(self.labels) + 1
        return np.bincount(codes % size, minlength=size)

    def has(self, label: str) -> Mask:
        """Who has a label."""
        own: Mask = self.codes == (self.labels.index(label) if label in self.labels else len(self.labels))
        return own


def dimension(name: str, heads: Heads, day: date) -> Dimension:
    """A dimension by its name, one of :data:`DIMENSIONS`."""
    return DIMENSIONS[name](name, heads, day)


def _unit(name: str, heads: Heads, _: date) -> Dimension:
    units = heads.roster.units
    order = sorted(range(len(units)), key=lambda i: text_key(units[i]))
    rank = np.empty(len(units) + 1, np.int64)
    rank[order], rank[len(units)] = np.arange(len(units)), NOT_STATED
    return _used(Dimension(name, rank[heads.placed(heads.roster.unit)], [units[i] for i in order]))


def _kind(name: str, heads: Heads, _: date) -> Dimension:
    return Dimension(name, heads.placed(heads.roster.kind), vocabulary().ladders["kind"].codes, "level.kind")


def _post(name: str, heads: Heads, _: date) -> Dimension:
    """The first post that a person holds."""
    first = [codes[0] if codes else None for codes in heads.roster.posts]
    known = vocabulary().positions.all
    of_law = {position.code: i for i, position in enumerate(known)}
    labels = sorted({code for code in first if code}, key=lambda code: (of_law.get(code, len(of_law)), code))
    index = np.array([labels.index(code) if code else NOT_STATED for code in first], np.int64)
    return _used(Dimension(name, heads.placed(index[heads.roster.post]), labels, "position"))


def _sex(name: str, heads: Heads, _: date) -> Dimension:
    return _agreed(name, heads, heads.roster.sex, vocabulary().ladders["sex"].codes, "level.sex")


def _flag(field: str) -> Callable[[str, Heads, date], Dimension]:
    def made(name: str, heads: Heads, _: date) -> Dimension:
        # yes comes first, as in every form
        flags = heads.roster.flag[field]
        return _agreed(name, heads, np.where(flags >= 0, 1 - flags, NOT_STATED), ("yes", "no"), f"stats.{name}")

    return made


def _level(field: str) -> Callable[[str, Heads, date], Dimension]:
    def made(name: str, heads: Heads, _: date) -> Dimension:
        # the highest level first, as reports have it
        codes, ranks = vocabulary().ladders[field].codes, heads.roster.level[field].astype(np.int64)
        own = np.where(ranks >= 0, len(codes) - 1 - ranks, NOT_STATED)
        return _agreed(name, heads, own, codes[::-1], f"level.{field}")

    return made


def _reported(name: str, heads: Heads, day: date) -> Dimension:
    """The professional level in the buckets of reports, which are no levels of a rule: 'trung cấp và CNKT' is one."""
    ladder = _level("professional_level")(name, heads, day)
    column = heads.roster.text["professional_level_raw"]
    codes, labels = ladder.codes.copy(), list(ladder.labels)
    for bucket, own in vocabulary().words.report_buckets.items():
        named = np.array([*(own.words.meaning(as_text(value)) is not None for value in column.values), False])
        says_so = heads.agreed(np.where(named[column.codes], 0, NOT_STATED)) == 0
        if not (says_so & (codes < 0)).any():
            continue
        first = min(labels.index(level) for level in own.levels)
        codes[(says_so & (codes < 0)) | np.isin(codes, [labels.index(level) for level in own.levels])] = first
        labels[first] = bucket
    return Dimension(name, codes, labels, "stats.reported", ladder.contradicted)


def _text(field: str) -> Callable[[str, Heads, date], Dimension]:
    def made(name: str, heads: Heads, _: date) -> Dimension:
        codes, labels = _spellings(heads.roster.text[field])
        return _used(_agreed(name, heads, codes, labels, ""))

    return made


def _religion(name: str, heads: Heads, _: date) -> Dimension:
    """Whether a person follows a religion; 'Không' and its like are no."""
    column, none = heads.roster.text["religion"], vocabulary().words.no_religion
    own = [1 if none.meaning(as_text(value)) else 0 for value in column.values]
    return _agreed(name, heads, np.array([*own, NOT_STATED])[column.codes], ("yes", "no"), "stats.religion")


def _language(field: str) -> Callable[[str, Heads, date], Dimension]:
    """Whether a certificate or a degree of a language is stated; which one is told by the forms."""

    def made(name: str, heads: Heads, _: date) -> Dimension:
        column, none = heads.roster.text[field], vocabulary().ladders["it"]
        own = [1 if none.read(as_text(value)).code == "none" else 0 for value in column.values]
        return _agreed(name, heads, np.array([*own, NOT_STATED])[column.codes], ("yes", "no"), f"stats.{name}")

    return made


def _age(name: str, heads: Heads, day: date) -> Dimension:
    codes, labels = bands(heads.birth, day)
    return Dimension(name, codes, labels, "stats.age")


Made = Callable[[str, Heads, date], Dimension]
DIMENSIONS: dict[str, Made] = {
    "unit": _unit,
    "kind": _kind,
    "post": _post,
    "sex": _sex,
    "age": _age,
    "party": _flag("party_member"),
    "minority": _flag("ethnic_minority"),
    "ethnicity": _text("ethnicity"),
    "religion": _religion,
    "education": _level("general_education"),
    "professional": _level("professional_level"),
    "reported": _reported,
    "form": _text("training_form"),
    "major": _text("major"),
    "theory": _level("political_theory"),
    "state_management": _level("state_management"),
    "it": _level("it"),
    "language": _language("foreign_language"),
    "ethnic_language": _language("ethnic_language"),
    "local": _flag("is_local"),
}


def _agreed(name: str, heads: Heads, codes: npt.NDArray[Any], labels: Sequence[str], words: str) -> Dimension:
    return Dimension(name, heads.agreed(codes), labels, words, int(heads.contradicted(codes).sum()))


def _spellings(column: Coded) -> tuple[Codes, list[str]]:
    """A text column by how its texts sound, in their order; each is shown as first written."""
    shown: dict[str, str] = {}
    keys = [spoken(as_text(value)) for value in column.values]
    for key, value in zip(keys, column.values, strict=True):
        shown.setdefault(key, as_text(value))
    ordered = sorted((key for key in shown if key), key=lambda key: text_key(shown[key]))
    index = {key: i for i, key in enumerate(ordered)}
    own = np.array([*(index.get(key, NOT_STATED) for key in keys), NOT_STATED], np.int64)
    return own[column.codes], [shown[key] for key in ordered]


def _used(found: Dimension) -> Dimension:
    """The dimension without labels that nobody has."""
    used = np.flatnonzero(found.counts()[:-1])
    rank = np.full(len(found.labels) + 1, NOT_STATED, np.int64)
    rank[used] = np.arange(len(used))
    labels = [found.labels[i] for i in used.tolist()]
    return Dimension(found.id, rank[found.codes], labels, found.words, found.contradicted)
