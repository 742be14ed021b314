"""Tells the rows of people from section rows, totals, notes and signatures.

Most rows of a long roster are people, and that is decided by column, once per distinct value. Only the rows that
remain are looked at one by one, in order, because a section row speaks for the rows below it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import BLANK, Coded, Grid, Value, encode
from cadre_audit.reading.headings import NAME_FIELDS, HeaderBlock, HeadingReader, find_header, is_number_row
from cadre_audit.reading.text_table import Declared, NotTaken, RowKind
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.units import office_in, unit_in

Mask = npt.NDArray[np.bool_]

_BRACKETS = re.compile(r"\([^)]*\)?")
_NUMBER = re.compile(r"^\d{1,6}\s*[.)]?$")
_ENUMERATOR = re.compile(r"^\s*(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})*)\s*[.)/:-]\s*")
_PLAIN_NAME = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){1,5}$")
_NAME_WORD = re.compile(r"^[^\W\d_][\w'’ʼ.\-/]*:?$")
_PAGE = re.compile(r"^trang \d+")
_COUNT = re.compile(r"\d+")
# a post with nobody in it is not a person called 'Khuyết'
_VACANT = frozenset({"khuyet", "trong", "vacant", "chua co", "chua bo tri", "con trong", "dang khuyet"})
_LONGEST_NAME = 60
_MOST_WORDS = 8
_FEW = 3


@dataclass(slots=True)
class Body:
    """The rows below one heading block.

    Attributes:
        people: indexes into the grid's rows.
        not_taken: the other rows.
        unit, kind: what the section rows say, per person.
        declared: how many people a closing line states.
        sections: the section rows that state how many people follow.
        next_header: another heading block below, where this table ends.
    """

    people: npt.NDArray[np.intp]
    not_taken: list[NotTaken]
    unit: Coded
    kind: Coded
    declared: Declared | None = None
    next_header: HeaderBlock | None = None
    sections: list[Declared] = field(default_factory=list)


@dataclass(slots=True)
class _Sections:
    """What the section rows say as the eye goes down the page."""

    unit: str | None = None
    kind: str | None = None
    kind_is_inside_unit: bool = False
    changes: list[tuple[int, str | None, str | None, int]] = field(default_factory=list)

    def enter(self, index: int, unit: str | None, kind: str | None) -> None:
        """A section row at this index names a unit, a kind or both."""
        if unit:
            if self.kind_is_inside_unit and not kind:
                self.kind = None
            self.unit = unit
            self.kind_is_inside_unit = False
        if kind:
            self.kind_is_inside_unit = self.unit is not None
            self.kind = kind
        outer = bool(unit) if self.unit is not None else True
        self.changes.append((index, self.unit, self.kind, 0 if outer else 1))

    def along(self, people: npt.NDArray[np.intp]) -> tuple[Coded, Coded]:
        """Unit and kind for each of these row indexes."""
        starts = np.array([change[0] for change in self.changes], np.intp)
        which = np.searchsorted(starts, people, "right") - 1
        units = encode([None, *(change[1] for change in self.changes)], len(self.changes) + 1)
        kinds = encode([None, *(change[2] for change in self.changes)], len(self.changes) + 1)
        return units.take(which + 1), kinds.take(which + 1)


class BodyReader:
    """Reads the rows below a heading block; a class because a dozen small decisions share its columns."""

    def __init__(self, grid: Grid, block: HeaderBlock, reader: HeadingReader, words: Words) -> None:
        self.grid, self.block, self.reader, self.words = grid, block, reader, words
        self.begin = block.last + 1
        self.length = len(grid.rows)
        self.name = self._first_of("full_name", "given_name")
        self.family = block.column_of("family_middle")
        self.ordinal = block.column_of("ordinal")
        self.births = [
            h.column for h in block.headings if (h.field or "").startswith("birth") and h.field != "birth_place"
        ]
        self.triggers = _words_of_sections(words)
        self.doubtful_first, self.doubtful_last = _words_in_doubt(words)
        self.labels = {h.column: {fold(label) for label in h.path} for h in block.headings}

    def _first_of(self, *fields: str) -> int:
        columns = [self.block.column_of(name) for name in fields]
        return next(column for column in columns if column is not None)

    def read(self) -> Body:
        """All rows from the headings to the end of the table."""
        is_person = self._people()
        sections = _Sections()
        not_taken: list[NotTaken] = []
        declared: Declared | None = None
        ended = False
        skip_to = self.begin
        for index in (np.flatnonzero(~is_person[self.begin :]) + self.begin).tolist():
            if index < skip_to:
                continue
            values = self.grid.row_values(index)
            block = self._header_at(index)
            if block and not self._same(block):
                return self._body(is_person, index, sections, not_taken, declared, block)
            if block:
                skip_to = block.last + 1
                not_taken += [self._row(i, RowKind.REPEATED_HEADING) for i in range(index, skip_to)]
                continue
            kind = self._kind_of(values, ended=ended)
            if kind is RowKind.SECTION:
                self._enter(sections, index, values)
            if kind is RowKind.CLOSING:
                declared = _stated(values, int(self.grid.rows[index])) or declared
            ended = ended or kind is RowKind.SIGNATURE
            not_taken.append(self._row(index, kind))
        return self._body(is_person, self.length, sections, not_taken, declared, None)

    def _body(
        self,
        is_person: Mask,
        end: int,
        sections: _Sections,
        not_taken: list[NotTaken],
        declared: Declared | None,
        following: HeaderBlock | None,
    ) -> Body:
        people = np.flatnonzero(is_person[self.begin : end]) + self.begin
        unit, kind = sections.along(people)
        counted = self._counted_sections(sections, people)
        return Body(people, not_taken, unit, kind, declared, following, counted)

    def _counted_sections(self, sections: _Sections, people: npt.NDArray[np.intp]) -> list[Declared]:
        """The section rows that state a number of people, with the number that really follows.

        A section ends where the next one of its rank begins; a unit's section may hold sections of kinds.
        """
        found = []
        starts = [(change[0], change[3]) for change in sections.changes]
        for at, (index, rank) in enumerate(starts):
            stated = self._count_in_brackets(index)
            if stated is None:
                continue
            end = next((i for i, other in starts[at + 1 :] if other <= rank), self.length)
            real = int(((people > index) & (people < end)).sum())
            found.append(Declared(int(self.grid.rows[index]), stated, real))
        return found

    def _count_in_brackets(self, index: int) -> int | None:
        for value in self.grid.row_values(index).values():
            for inside in re.findall(r"\(([^)]*)\)", str(value)):
                number = _COUNT.search(inside)
                if number and self.words.people.find(fold(inside).split(" ")):
                    return int(number[0])
        return None

    def _people(self) -> Mask:
        """Which rows are people: a numbered name, or an unnumbered one in a row that is otherwise filled."""
        likely, single, total, section = self._by_value(self.name, self._name_class, 4)
        numbered, marked = self._by_value(self.ordinal, _ordinal_class, 2)
        if self.family is not None:
            (has_family,) = self._by_value(self.family, lambda value: 0 if _letters_only(value) else -1, 1)
            likely = likely | (has_family & (likely | single))
        born = np.zeros(self.length, bool)
        filled = np.zeros(self.length, np.int16)
        for column in (h.column for h in self.block.headings):
            if column in self.grid.columns:
                filled += self.grid.columns[column].codes >= 0
                born |= (self.grid.columns[column].codes >= 0) if column in self.births else False
        enough = filled >= (_FEW + 1 if self.ordinal is not None else _FEW)
        blank = ~numbered & ~marked
        if self.ordinal is not None and self.ordinal in self.grid.columns:
            blank &= self.grid.columns[self.ordinal].codes == BLANK
        person = (numbered & (likely | single)) | (likely & blank & enough)
        # who has a number and a birth date is a person, even one called Cộng or Ban Văn Trưởng
        return person | ((total | section) & numbered & born)

    def _by_value(self, column: int | None, decide: object, size: int) -> tuple[Mask, ...]:
        """For each class 0…size-1, the rows whose value in that column is of it; decided once per distinct value."""
        masks = tuple(np.zeros(self.length, bool) for _ in range(size))
        coded = None if column is None else self.grid.columns.get(column)
        if coded is None:
            return masks
        classes = np.array([decide(value) for value in coded.values] + [-1], np.int8)  # type: ignore[operator]
        of_row = classes[coded.codes]
        return tuple(of_row == i for i in range(size))

    def _name_class(self, value: Value) -> int:
        """0 a name, 1 a single word, 2 the word of a total, 3 of a section or a closing line; -1 none of them."""
        if isinstance(value, str) and self._is_plain_name(value):
            return 0
        text = clean(str(value))
        words = _letters_only(text)
        key = fold(text)
        if not words or key in _VACANT or self.reader.known.fields.exact.get(key) in NAME_FIELDS:
            return -1
        if self._starts(self.words.totals, text):
            return 2
        if self._section_of(text) or self._starts(self.words.closing, text):
            return 3
        return 0 if len(words) > 1 else 1

    def _is_plain_name(self, text: str) -> bool:
        """Whether a text is two or more words of letters, none of which could name a total, a section or a unit.

        Settles almost every name of a long roster at a tenth of the cost of the full decision.
        """
        if not _PLAIN_NAME.match(text):
            return False
        words = text.casefold().split(" ")
        return words[0] not in self.doubtful_first and self.doubtful_last.isdisjoint(words)

    @staticmethod
    def _starts(phrases: Phrases, text: str) -> bool:
        return phrases.begins(text) is not None

    def _section_of(self, text: str) -> tuple[str | None, str | None] | None:
        """(unit, kind) that a section text sets; None when it sets neither."""
        if self.triggers.isdisjoint(fold(text).split(" ")):
            return None
        plain = _ENUMERATOR.sub("", clean(text))
        kinds = {hit.meaning for hit in self.words.section_kinds.find(fold(_BRACKETS.sub(" ", plain)).split(" "))}
        kind = kinds.pop() if len(kinds) == 1 else None
        unit = unit_in(_BRACKETS.sub(" ", plain)) or office_in(_BRACKETS.sub(" ", plain))
        return (unit, kind) if unit or kind else None

    def _kind_of(self, values: Mapping[int, Value], *, ended: bool) -> RowKind:
        texts = [clean(value) for value in values.values() if isinstance(value, str) and clean(value)]
        first = next((text for text in texts if _letters_only(text) or len(fold(text)) > 2), texts[0] if texts else "")
        numbers_only = is_number_row(values)
        if numbers_only:
            return RowKind.NUMBER_ROW
        if first.startswith(("*", "(*)")) or fold(first).startswith("ghi chu"):
            return RowKind.NOTE
        if _PAGE.match(fold(first)):
            return RowKind.PAGE
        if any(self._starts(self.words.closing, text) for text in texts):
            return RowKind.CLOSING
        if self._starts(self.words.totals, _ENUMERATOR.sub("", first)):
            return RowKind.TOTAL
        return self._section_or_signature(values, texts, first, ended=ended)

    def _section_or_signature(
        self, values: Mapping[int, Value], texts: Sequence[str], first: str, *, ended: bool
    ) -> RowKind:
        born = any(column in values for column in self.births)
        if ended and not born:
            return RowKind.SIGNATURE
        if born or len(texts) > _FEW:
            return RowKind.NOT_UNDERSTOOD
        if self.reader and any(self._signs(text) for text in texts):
            return RowKind.SIGNATURE
        numbered = isinstance(values.get(self.ordinal if self.ordinal is not None else -1), int)
        if self._section_of(" ".join(texts)) or self._section_of(first) or _ENUMERATOR.match(first):
            return RowKind.SECTION
        roman = self.ordinal is not None and _ordinal_class(values.get(self.ordinal, "")) == 1
        if roman or (not numbered and len(values) == 1 and len(_letters_only(first)) > 1 and first.isupper()):
            return RowKind.SECTION
        return RowKind.NOT_UNDERSTOOD

    def _signs(self, text: str) -> bool:
        return self._starts(self.words.signature, text)

    def _enter(self, sections: _Sections, index: int, values: Mapping[int, Value]) -> None:
        texts = [clean(value) for value in values.values() if isinstance(value, str)]
        for text in (*texts, " ".join(texts)):
            if found := self._section_of(text):
                sections.enter(index, *found)
                return

    def _header_at(self, index: int) -> HeaderBlock | None:
        values = self.grid.row_values(index)
        if not any(self.reader.is_group(str(value)) for value in values.values() if len(str(value)) < _LONGEST_NAME):
            return None
        return find_header(self.grid, self.reader, index, 3) if self._repeats(values) else None

    def _repeats(self, values: Mapping[int, Value]) -> bool:
        """Whether a row has the look of headings: a name heading in it, or most cells repeat this table's labels."""
        folded = {column: fold(str(value)) for column, value in values.items()}
        same = sum(text in self.labels.get(column, ()) for column, text in folded.items())
        names = any(self.reader.field_of(str(value)) in NAME_FIELDS for value in values.values())
        return names or (len(values) > 1 and same * 5 >= len(values) * 3)

    def _same(self, block: HeaderBlock) -> bool:
        return [h.path for h in block.headings] == [h.path for h in self.block.headings]

    def _row(self, index: int, kind: RowKind) -> NotTaken:
        text = " | ".join(str(value) for value in self.grid.row_values(index).values())
        return NotTaken(int(self.grid.rows[index]), kind, text)


def _words_in_doubt(words: Words) -> tuple[frozenset[str], frozenset[str]]:
    """Words with which something begins that is no name, and words without which no section or unit is named.

    Of a phrase of several words the last one is enough: 'thị' stands in half of all names, 'trấn' does not. Folded
    and typed forms both count, since texts may lack their tone marks.
    """
    begins = (words.totals, words.closing, words.signature, words.people)
    first = {word for phrases in begins for word in phrases.first_words}
    first |= {word.split(" ")[0] for word in (*_VACANT, "ho", "họ", "ten", "tên")}
    offices = [word for word, level in words.unit_words_typed.items() if level == "office"]
    first |= {form for word in offices for form in (word.split(" ")[0], fold(word).split(" ")[0])}
    places = [word for word, level in words.unit_words_typed.items() if level != "office"]
    last = words.section_kinds.last_words | {
        form for word in places for form in (word.split(" ")[-1], fold(word).split(" ")[-1])
    }
    return frozenset(first), frozenset(last | {"trong"})


def _words_of_sections(words: Words) -> frozenset[str]:
    """Words without which no text can name a kind or a unit: most names are settled by this alone."""
    known = {word for phrase in words.section_kinds.exact for word in phrase.split(" ")}
    known |= {word for phrase in words.unit_levels for word in phrase.split(" ")}
    return frozenset(known | set(words.unit_abbreviations))


def _letters_only(value: Value) -> list[str]:
    """The words of a text that could be a name; empty when it has digits or is too long for one."""
    text = _BRACKETS.sub(" ", clean(str(value))).strip(" .,;:-")
    words = text.split()
    if not words or len(text) > _LONGEST_NAME or len(words) > _MOST_WORDS:
        return []
    return words if all(_NAME_WORD.match(word) for word in words) else []


def _ordinal_class(value: Value) -> int:
    """0 a running number, 1 a Roman number or letter, -1 something else."""
    if isinstance(value, bool):
        return -1
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return 0
    text = str(value).strip()
    if _NUMBER.match(text):
        return 0
    return 1 if re.match(r"^(?:[IVXLC]+|[A-ZĐ])[.)]?$", text) else -1


def _stated(values: Mapping[int, Value], row: int) -> Declared | None:
    """How many people a closing line states."""
    for value in values.values():
        if isinstance(value, str) and (found := _COUNT.search(value)):
            return Declared(row, int(found[0]))
    numbers = [value for value in values.values() if isinstance(value, int)]
    return Declared(row, numbers[0]) if numbers else None
