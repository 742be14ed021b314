"""Who the people of one table are: names, birth, sex, Party membership, ethnic group."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.grid import Coded, Value
from cadre_audit.reading.headings import Heading
from cadre_audit.tables.columns import Columns, as_text, first_said, look_up, mapped, pair, replaced
from cadre_audit.tables.day_columns import as_days, first_days, no_days, plain_days, read_days
from cadre_audit.tables.days import BLANK_DAY, DayReading, Days, read_day
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary, Words

Flags = npt.NDArray[np.int8]
_MALE, _FEMALE, _UNSAID = 0, 1, -1
_LIKELY_SIGNS = frozenset("x×✓✔√v+1")


@dataclass(frozen=True, slots=True)
class Identity:
    """Names, birth and sex of the people of one table; sex is 0 male, 1 female, -1 not said."""

    name: Coded
    birth: Days
    sex: Flags


def read_identity(columns: Columns, sexes: Flags, words: Words) -> Identity:
    """Names with the forms of address left out, birth dates, and sex from whatever column tells it.

    Args:
        columns: the table.
        sexes: what a column or group headed 'Giới tính' says.
        words: the vocabulary's words.
    """
    typed = _typed_names(columns)
    addressed = _addressed([as_text(value) for value in typed.values], words)
    sex = sexes
    birth = no_days(len(columns))
    for name, implied in (("birth", _UNSAID), ("birth_male", _MALE), ("birth_female", _FEMALE)):
        for heading in columns.of(name):
            days = read_days(columns, heading, birth=True)
            said = columns.cells(heading).codes >= 0
            birth = first_days(birth, days)
            if implied != _UNSAID:
                sex = np.where((sex < 0) & said, implied, sex).astype(np.int8)
    sex = _unless_both(columns, sex)
    sex = _from_marks(columns, sex, words)
    by_address = np.array([*(implied for _, implied in addressed), _UNSAID], np.int8)[typed.codes]
    sex = np.where(sex < 0, by_address, sex).astype(np.int8)
    return Identity(replaced(typed, [name for name, _ in addressed]), birth, sex)


def _unless_both(columns: Columns, sex: Flags) -> Flags:
    """Nobody has a birth date under both 'Nam' and 'Nữ': such rows are reported and their sex is not known."""
    male, female = columns.of("birth_male"), columns.of("birth_female")
    if not male or not female:
        return sex
    both = (columns.cells(male[0]).codes >= 0) & (columns.cells(female[0]).codes >= 0)
    columns.report(ProblemCode.VALUE_CONTRADICTS, female[0], both)
    return np.where(both, _UNSAID, sex).astype(np.int8)


def _typed_names(columns: Columns) -> Coded:
    whole = [columns.cells(h) for h in columns.of("full_name")]
    if whole:
        return first_said([replaced(cells, [clean(as_text(v)) for v in cells.values]) for cells in whole], len(columns))
    family = [columns.cells(h) for h in columns.of("family_middle")] or [columns.blank()]
    given = columns.cells(columns.of("given_name")[0])
    return pair(family[0], given, lambda a, b: clean(f"{a} {b}"))


def _addressed(names: list[str], words: Words) -> list[tuple[str, int]]:
    """The names without a form of address, and the sex that it tells; few names begin with a word that may be one."""
    known = words.honorifics.first_words
    firsts = [name.partition(" ")[0] for name in names]
    may_be = {first for first in set(firsts) if _key(first) in known or "/" in first}
    return [
        _without_address(name, words) if first in may_be else (name, _UNSAID)
        for name, first in zip(names, firsts, strict=True)
    ]


def without_address(name: str, words: Words) -> str:
    """The name without 'Đ/c', 'Ông', 'Bà' before it."""
    return _without_address(name, words)[0]


def _key(word: str) -> str:
    return word.rstrip(":").casefold()


def _without_address(name: str, words: Words) -> tuple[str, int]:
    """The name without 'Đ/c', 'Ông', 'Bà' before it, and the sex that these tell."""
    typed = clean(name).split(" ")
    if _key(typed[0]) not in words.honorifics.first_words and "/" not in typed[0]:
        return clean(name), _UNSAID
    for length in (2, 1):
        if len(typed) <= length + (length == 1):
            continue
        address = " ".join(typed[:length]).rstrip(":")
        meaning = words.honorifics.begins(address)
        if meaning and words.honorifics.meaning(address):
            rest, further = _without_address(" ".join(typed[length:]), words)
            own = {"male": _MALE, "female": _FEMALE}.get(meaning, _UNSAID)
            return rest, own if own != _UNSAID else further
    return clean(name), _UNSAID


def _from_marks(columns: Columns, sex: Flags, words: Words) -> Flags:
    """A lone column 'Nữ': a mark means female, an empty cell male; a column that nobody filled in tells nothing."""
    for heading in columns.of("female_mark"):
        cells = columns.cells(heading)
        if not (cells.codes >= 0).any():
            continue
        marked = look_up(cells, lambda value: _is_yes(value, words) or isinstance(value, date), False, bool)
        unmarked = look_up(cells, lambda value: as_text(value).strip().casefold() in words.no, True, bool)
        sex = np.where((sex < 0) & marked, _FEMALE, sex)
        sex = np.where((sex < 0) & unmarked, _MALE, sex).astype(np.int8)
        columns.report(ProblemCode.VALUE_UNKNOWN, heading, ~marked & ~unmarked)
    return sex


def _is_yes(value: Value, words: Words) -> bool:
    return as_text(value).strip().casefold() in words.yes


def _is_mark_column(cells: Coded, words: Words) -> bool:
    """Whether a column holds nothing but marks, so that an empty cell means no."""
    texts = [as_text(value).strip().casefold() for value in cells.values]
    return bool(texts) and all(text in _LIKELY_SIGNS for text in texts)


def read_flag(columns: Columns, name: str, words: Words) -> Flags:
    """A yes-or-no field: 1 yes, 0 no, -1 not said; an empty cell means no only in a column of marks."""
    flags = np.full(len(columns), _UNSAID, np.int8)
    for heading in columns.of(name):
        cells = columns.cells(heading)
        missing = 0 if _is_mark_column(cells, words) else _UNSAID
        own = look_up(cells, lambda value: _flag(value, words), missing, np.int8)
        columns.report(ProblemCode.VALUE_UNKNOWN, heading, (own < 0) & (cells.codes >= 0))
        flags = np.where(flags < 0, own, flags).astype(np.int8)
    return flags


def _flag(value: Value, words: Words) -> int:
    text = as_text(value).strip().casefold()
    if text in words.yes or isinstance(value, date):
        return 1
    return 0 if text in words.no else _UNSAID


def read_party(columns: Columns, words: Words) -> tuple[Flags, Days]:
    """Party membership and the date of joining; a date, a mark or a word may tell it."""
    member = np.full(len(columns), _UNSAID, np.int8)
    joined = no_days(len(columns))
    for name in ("party_member", "party_date", "party_official", "party_card"):
        for heading in columns.of(name):
            own, days = _party_column(columns, heading, words)
            member = np.where(member < 0, own, member).astype(np.int8)
            if name != "party_card":
                joined = first_days(joined, days)
    return member, joined


def _party_column(columns: Columns, heading: Heading, words: Words) -> tuple[Flags, Days]:
    cells = columns.cells(heading)
    is_card = heading.field == "party_card"
    missing = 0 if _is_mark_column(cells, words) else _UNSAID
    ymd = plain_days([] if is_card else cells.values)
    flags = np.ones(len(cells.values) + 1, np.int8)
    flags[-1] = missing
    others: dict[int, DayReading] = {}
    for i in np.flatnonzero(ymd == 0).tolist():
        flags[i], others[i] = _party(cells.values[i], words)
    own: Flags = flags[cells.codes]
    columns.report(ProblemCode.VALUE_UNKNOWN, heading, (own < 0) & (cells.codes >= 0))
    impossible = [i for i, day in others.items() if day.problem is not None]
    columns.report(ProblemCode.DATE_IMPOSSIBLE, heading, np.isin(cells.codes, impossible))
    return own, no_days(len(columns)) if is_card else as_days(cells, ymd, others)


def _party(value: Value, words: Words) -> tuple[int, DayReading]:
    text = as_text(value).strip().casefold()
    meaning = words.party.meaning(text) if isinstance(value, str) else None
    if meaning:
        return (0 if meaning == "not_member" else 1), BLANK_DAY
    if text in words.no:
        return 0, BLANK_DAY
    if text in words.yes:
        return 1, BLANK_DAY
    day = read_day(value)
    if day.ymd:
        return 1, day
    hits = words.party.find(fold(text).split(" "))
    meanings = {hit.meaning for hit in hits}
    if "not_member" in meanings:
        return 0, BLANK_DAY
    return (1, BLANK_DAY) if meanings else (_UNSAID, BLANK_DAY)


def read_ethnicity(columns: Columns, words: Words) -> tuple[Coded, Flags]:
    """The ethnic group as typed, and whether it is a minority."""
    headings = columns.of("ethnicity")
    typed = first_said([mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in headings], len(columns))
    known = {"majority": 0, "minority": 1}
    minority = look_up(typed, lambda value: known.get(words.ethnic_groups.meaning(str(value)) or "", -1), -1, np.int8)
    for heading in columns.of("minority_mark"):
        cells = columns.cells(heading)
        named = mapped(
            cells, lambda value: clean(as_text(value)) if words.ethnic_groups.meaning(as_text(value)) else None
        )
        typed = first_said([typed, named], len(columns))
        own = look_up(cells, lambda value: 0 if as_text(value).strip().casefold() in words.no else 1, 0, np.int8)
        minority = np.where(minority < 0, own, minority).astype(np.int8)
    return typed, minority


def read_text(columns: Columns, name: str, vocabulary: Vocabulary) -> Coded:
    """A field that is kept as text, from its columns; marked labels count as text ('Anh văn' under 'Ngoại ngữ')."""
    parts = [mapped(columns.cells(h), lambda value: clean(as_text(value))) for h in columns.of(name)]
    for heading in columns.marks(name):
        label = (heading.code or "").removeprefix("=")
        cells = columns.cells(heading)
        parts.append(replaced(cells, [_marked_label(value, label, vocabulary.words) for value in cells.values]))
    return first_said(parts, len(columns))


def _marked_label(value: Value, label: str, words: Words) -> str | None:
    text = clean(as_text(value))
    if text.casefold() in words.no:
        return None
    return label if text.casefold() in words.yes else f"{label} {text}"
