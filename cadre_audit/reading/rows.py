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

from cadre_audit.reading.grid import BLANK, Coded, Grid, Value
from cadre_audit.reading.headings import NAME_FIELDS, HeaderBlock, HeadingReader, find_header, is_number_row
from cadre_audit.reading.row_texts import ENUMERATOR, LONGEST_NAME, TextReader, begins, letters_only, ordinal_class
from cadre_audit.reading.sections import COUNT, Sections
from cadre_audit.reading.text_table import Declared, NotTaken, RowKind, Total
from cadre_audit.reading.totals import check_totals
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words

Mask = npt.NDArray[np.bool_]

# 'Phú Sơn, ngày 05 tháng 7 năm 2024' above the signature, often with dots to be filled in
_PLACE_AND_DAY = re.compile(r"^(?:[^,\d]{2,60},)?\s*ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$", re.IGNORECASE)
_PAGE = re.compile(r"^trang \d+")
# names that programs give their columns: 'FullName', 'birth_date'
_TECHNICAL = re.compile(r"^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$")
_FIRST_WORD = re.compile(r"\w+")
_JOINED = re.compile(r"[a-z][A-Z]|_")
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
        totals: the numbers in rows of totals that do not fit.
        next_header: another heading block below, where this table ends.
    """

    people: npt.NDArray[np.intp]
    not_taken: list[NotTaken]
    unit: Coded
    kind: Coded
    declared: Declared | None = None
    next_header: HeaderBlock | None = None
    sections: list[Declared] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)


class BodyReader:
    """Reads the rows below a heading block; a class because a dozen small decisions share its columns."""

    def __init__(self, grid: Grid, block: HeaderBlock, reader: HeadingReader, words: Words) -> None:
        self.grid, self.block, self.reader, self.words = grid, block, reader, words
        self._values: dict[int, Mapping[int, Value]] = {}
        self.begin = block.last + 1
        self.length = len(grid.rows)
        self.name = self._first_of("full_name", "given_name")
        self.family = block.column_of("family_middle")
        self.ordinal = block.column_of("ordinal")
        self.births = [
            h.column for h in block.headings if (h.field or "").startswith("birth") and h.field != "birth_place"
        ]
        self.posts = [h.column for h in block.headings if h.field in ("position", "position_unit")]
        rows = [grid.row_values(i) for i in range(block.first, block.last + 1)]
        self.heading_cells = [row for row in rows if not is_number_row(row)]
        self.texts = TextReader(words, reader.known)
        self.labels = {h.column: {fold(label) for label in h.path} for h in block.headings}

    def _first_of(self, *fields: str) -> int:
        columns = [self.block.column_of(name) for name in fields]
        return next(column for column in columns if column is not None)

    def values_at(self, index: int) -> Mapping[int, Value]:
        """The row at this index; one that is no person is looked at several times."""
        found = self._values.get(index)
        if found is None:
            found = self._values[index] = self.grid.row_values(index)
        return found

    def read(self) -> Body:
        """All rows from the headings to the end of the table."""
        is_person = self._people()
        sections = Sections()
        not_taken: list[NotTaken] = []
        declared: Declared | None = None
        ended = False
        skip_to = self.begin
        for index in (np.flatnonzero(~is_person[self.begin :]) + self.begin).tolist():
            if index < skip_to:
                continue
            values = self.values_at(index)
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
        sections: Sections,
        not_taken: list[NotTaken],
        declared: Declared | None,
        following: HeaderBlock | None,
    ) -> Body:
        people = np.flatnonzero(is_person[self.begin : end]) + self.begin
        unit, kind = sections.along(people)
        counted = sections.counted(self.grid, people, self.words.people)
        rows = {kind: np.searchsorted(self.grid.rows, [r.row for r in not_taken if r.kind is kind]).tolist()
                for kind in (RowKind.TOTAL, RowKind.SECTION)}  # fmt: skip
        totals = check_totals(
            self.grid, self.block.headings, people, rows[RowKind.TOTAL], rows[RowKind.SECTION], self.words.people
        )
        return Body(people, not_taken, unit, kind, declared, following, counted, list(totals))

    def _people(self) -> Mask:
        """Which rows are people: a numbered name, or an unnumbered one in a row that is otherwise filled."""
        likely, single, total, section = self._by_value(self.name, self.texts.name_class, 4)
        numbered, marked = self._by_value(self.ordinal, ordinal_class, 2)
        has_family = np.zeros(self.length, bool)
        if self.family is not None:
            (has_family,) = self._by_value(self.family, lambda value: 0 if letters_only(value) else -1, 1)
            likely = likely | (has_family & (likely | single))
        born = np.zeros(self.length, bool)
        posted = np.zeros(self.length, bool)
        for column in self.posts:
            posted |= self._by_value(column, lambda value: 0 if any(map(str.isalpha, str(value))) else -1, 1)[0]
        filled = np.zeros(self.length, np.int16)
        for column in (h.column for h in self.block.headings):
            if column in self.grid.columns:
                filled += self.grid.columns[column].codes >= 0
                born |= (self.grid.columns[column].codes >= 0) if column in (*self.births, *self.posts) else False
        enough = filled >= (_FEW + 1 if self.ordinal is not None else _FEW)
        blank = ~numbered & ~marked
        if self.ordinal is not None and self.ordinal in self.grid.columns:
            blank &= self.grid.columns[self.ordinal].codes == BLANK
        person = (numbered & (likely | single)) | (likely & blank & enough)
        # a total has no post: who has one, and as much beside it as people have, is called so
        person |= total & blank & posted & enough
        # who has a number or a family name, and a birth date or a post, is a person, even one called Cộng
        person |= (total | section) & (numbered | has_family) & born
        return person & ~self._examples() & ~self._technical()

    def _examples(self) -> Mask:
        """Rows that show how to fill the form in: 'VD' for a number, or before a name."""
        of_number = self._by_value(self.ordinal, lambda value: 0 if self._is_example(value) else -1, 1)[0]
        return of_number | self._by_value(self.name, lambda value: 0 if self._is_example(value) else -1, 1)[0]

    def _technical(self) -> Mask:
        """Rows of names that a program gives its columns."""
        (likely,) = self._by_value(self.name, lambda value: 0 if _TECHNICAL.match(str(value)) else -1, 1)
        for index in np.flatnonzero(likely).tolist():
            likely[index] = _is_technical(self.values_at(index))
        return likely

    def _is_example(self, value: Value) -> bool:
        if not isinstance(value, str):
            return False
        # the first word settles almost every name at a tenth of the cost
        first = _FIRST_WORD.search(value)
        may_be = first is not None and first[0].casefold() in self.words.examples.first_words
        return may_be and begins(self.words.examples, value.lstrip("( "))

    def _by_value(self, column: int | None, decide: object, size: int) -> tuple[Mask, ...]:
        """For each class 0…size-1, the rows whose value in that column is of it; decided once per distinct value."""
        masks = tuple(np.zeros(self.length, bool) for _ in range(size))
        coded = None if column is None else self.grid.columns.get(column)
        if coded is None:
            return masks
        classes = np.array([decide(value) for value in coded.values] + [-1], np.int8)  # type: ignore[operator]
        of_row = classes[coded.codes]
        return tuple(of_row == i for i in range(size))

    def _kind_of(self, values: Mapping[int, Value], *, ended: bool) -> RowKind:
        texts = [clean(value) for value in values.values() if isinstance(value, str) and clean(value)]
        first = next((text for text in texts if letters_only(text) or len(fold(text)) > 2), texts[0] if texts else "")
        numbers_only = is_number_row(values)
        if numbers_only:
            return RowKind.NUMBER_ROW
        if any(self._is_example(values.get(column, "")) for column in (self.ordinal, self.name) if column is not None):
            return RowKind.EXAMPLE
        if _is_technical(values):
            return RowKind.TECHNICAL
        if first.startswith(("*", "(*)")) or fold(first).startswith("ghi chu"):
            return RowKind.NOTE
        if _PAGE.match(fold(first)):
            return RowKind.PAGE
        if any(begins(self.words.closing, text) for text in texts):
            return RowKind.CLOSING
        if begins(self.words.totals, ENUMERATOR.sub("", first)):
            return RowKind.TOTAL
        return self._section_or_signature(values, texts, first, ended=ended)

    def _section_or_signature(
        self, values: Mapping[int, Value], texts: Sequence[str], first: str, *, ended: bool
    ) -> RowKind:
        born = any(_tells_a_day(values[column]) for column in self.births if column in values)
        if ended and not born:
            return RowKind.SIGNATURE
        if born or len(texts) > _FEW:
            return RowKind.NOT_UNDERSTOOD
        if self.reader and any(self._signs(text) for text in texts):
            return RowKind.SIGNATURE
        numbered = isinstance(values.get(self.ordinal if self.ordinal is not None else -1), int)
        if self.texts.section_of(" ".join(texts)) or self.texts.section_of(first) or ENUMERATOR.match(first):
            return RowKind.SECTION
        roman = self.ordinal is not None and ordinal_class(values.get(self.ordinal, "")) == 1
        if roman or (not numbered and len(values) == 1 and len(letters_only(first)) > 1 and first.isupper()):
            return RowKind.SECTION
        return RowKind.NOT_UNDERSTOOD

    def _signs(self, text: str) -> bool:
        return begins(self.words.signature, text) or _PLACE_AND_DAY.match(text) is not None

    def _enter(self, sections: Sections, index: int, values: Mapping[int, Value]) -> None:
        texts = [clean(value) for value in values.values() if isinstance(value, str)]
        for text in (*texts, " ".join(texts)):
            if found := self.texts.section_of(text):
                sections.enter(index, *found)
                return

    def _header_at(self, index: int) -> HeaderBlock | None:
        if self._repeats_cells(index):
            return HeaderBlock(index, index + len(self.heading_cells) - 1, self.block.headings)
        values = self.values_at(index)
        if not any(self.reader.is_group(str(value)) for value in values.values() if len(str(value)) < LONGEST_NAME):
            return None
        return find_header(self.grid, self.reader, index, 3) if self._repeats(values) else None

    def _repeats_cells(self, index: int) -> bool:
        """Whether the rows from here on hold the same cells as the headings, of which a copy may lack the merges."""
        cells = self.heading_cells
        return all(index + i < self.length and self.values_at(index + i) == own for i, own in enumerate(cells))

    def _repeats(self, values: Mapping[int, Value]) -> bool:
        """Whether a row has the look of headings: a name heading in it, or most cells repeat this table's labels."""
        folded = {column: fold(str(value)) for column, value in values.items()}
        same = sum(text in self.labels.get(column, ()) for column, text in folded.items())
        names = any(self.reader.field_of(str(value)) in NAME_FIELDS for value in values.values())
        return names or (len(values) > 1 and same * 5 >= len(values) * 3)

    def _same(self, block: HeaderBlock) -> bool:
        return [h.path for h in block.headings] == [h.path for h in self.block.headings]

    def _row(self, index: int, kind: RowKind) -> NotTaken:
        text = " | ".join(str(value) for value in self.values_at(index).values())
        return NotTaken(int(self.grid.rows[index]), kind, text)


def _tells_a_day(value: Value) -> bool:
    """Whether a cell under a birth heading may be one; signatures stand under any heading."""
    return not isinstance(value, str) or (any(map(str.isdigit, value)) and not _PLACE_AND_DAY.match(value))


def _is_technical(values: Mapping[int, Value]) -> bool:
    """Whether a row holds the names that a program gives its columns, as hidden rows of exported forms do."""
    texts = [value for value in values.values() if isinstance(value, str)]
    if len(texts) < 3 or len(texts) < len(values) or not all(map(_TECHNICAL.match, texts)):
        return False
    return sum(bool(_JOINED.search(text)) for text in texts) * 2 >= len(texts)


def _stated(values: Mapping[int, Value], row: int) -> Declared | None:
    """How many people a closing line states."""
    for value in values.values():
        if isinstance(value, str) and (found := COUNT.search(value)):
            return Declared(row, int(found[0]))
    numbers = [value for value in values.values() if isinstance(value, int)]
    return Declared(row, numbers[0]) if numbers else None
