"""Reads the XML of a worksheet with numpy, by the positions of its tags.

Every program that writes workbooks writes cells in one of a few plain forms. This reader knows those forms,
handles millions of cells a second, never allocates by a sheet's extent, and says ``NotPlain`` for everything else:
then :mod:`cadre_audit.reading.sheet_parse` reads the same XML tag by tag.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Cells, Merge, Value

Bytes = npt.NDArray[np.uint8]
Positions = npt.NDArray[np.int64]

_MERGE = re.compile(rb'<mergeCell ref="\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)"')
_ANY_MERGE = re.compile(rb"<mergeCell\s")
_TEXT = re.compile(rb"<t(?:\s[^>]*)?>([^<]*)</t>")
_PHONETIC = re.compile(rb"<rPh\s.*?</rPh>", re.DOTALL)
_ENTITY = re.compile(r"&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|(\w+));")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
# halves of surrogate pairs are no signs: they stay as typed, since no output could hold them
_ESCAPED = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")
_HIDDEN_ROW = re.compile(rb"<row [^>]*\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_MAX_DIGITS = 15


class NotPlain(Exception):
    """The XML is not in one of the forms that the scan knows."""


def scan(xml: bytes, strings: list[str], date_styles: npt.NDArray[np.bool_]) -> tuple[Cells, npt.NDArray[np.bool_]]:
    """All cells of a worksheet that hold a value.

    Args:
        xml: the worksheet part.
        strings: the shared strings.
        date_styles: for every cell style, whether it shows numbers as dates.

    Returns:
        The cells, and for each whether it is a number shown as a date.

    Raises:
        NotPlain: use the parser instead.
    """
    _expect_plain(xml)
    if b"<rPh" in xml or b":sheetData" in xml or b":row " in xml or b":c " in xml:
        raise NotPlain
    b = np.frombuffer(xml + b"\0" * 64, np.uint8)
    tags = np.flatnonzero(b == ord("<"))
    first, second = b[tags + 1], b[tags + 2]
    rows = tags[(first == ord("r")) & (second == ord("o")) & (b[tags + 3] == ord("w")) & _ends_name(b, tags + 4)]
    starts = tags[(first == ord("c")) & _ends_name(b, tags + 2)]
    value_tags = np.flatnonzero((first == ord("v")) & (second == ord(">")))
    other_v = tags[(first == ord("v")) & (second != ord(">")) & (second != ord("/"))]
    if _ends_name(b, other_v + 2).any():
        raise NotPlain
    hidden_rows = len(_HIDDEN_ROW.findall(xml)) if b"hidden" in xml else 0
    if not len(starts):
        _expect(b, rows, b'<row r="')
        empty = np.empty(0, np.int32)
        return Cells(empty, empty, empty, [], _merges(xml), hidden_rows), np.empty(0, bool)
    if not len(rows):
        raise NotPlain
    _expect(b, rows, b'<row r="')
    _expect(b, starts, b'<c r="')
    column, after = _letters(b, starts + 6)
    row_numbers, _ = _digits(b, rows + 8)
    row = row_numbers[np.searchsorted(rows, starts, "right") - 1]
    stated, after = _digits(b, after)
    if (stated != row).any():
        raise NotPlain
    style, type_ = _attributes(b, after)
    cells = _Values(xml, b, tags, starts, value_tags, strings)
    code, values = cells.read(type_)
    kept = code >= 0
    is_number = (type_ == 0) | (type_ == ord("n"))
    # a style that the workbook does not have is no date
    is_date = (is_number & np.append(date_styles, False)[np.minimum(style, len(date_styles))])[kept]
    found = Cells(
        row[kept].astype(np.int32), column[kept].astype(np.int32), code[kept], values, _merges(xml), hidden_rows
    )
    return found, is_date


def _expect_plain(xml: bytes) -> None:
    """Leaves to the parser what could hide text or tags from a search for them."""
    if b"<!" in xml or xml.count(b"<?") > 1:
        raise NotPlain
    head = xml[:200].lower()
    if b"\0" in head or (b"encoding" in head and b"utf-8" not in head):
        raise NotPlain


def _ends_name(b: Bytes, at: Positions) -> npt.NDArray[np.bool_]:
    sign = b[at]
    is_break = sign - np.uint8(9) < 5
    ends: npt.NDArray[np.bool_] = (sign == ord(" ")) | (sign == ord(">")) | (sign == ord("/")) | is_break
    return ends


def _expect(b: Bytes, at: Positions, text: bytes) -> None:
    for i, sign in enumerate(text):
        if not (b[at + i] == sign).all():
            raise NotPlain


def _letters(b: Bytes, at: Positions) -> tuple[Positions, Positions]:
    """The column index that the letters at ``at`` name, and the position after them."""
    column = np.zeros(len(at), np.int64)
    for _ in range(3):
        letter = b[at].astype(np.int64) - ord("A")
        is_letter = (letter >= 0) & (letter < 26)
        column = np.where(is_letter, column * 26 + letter + 1, column)
        at = at + is_letter
    return column - 1, at


def _digits(b: Bytes, at: Positions, limit: int = 7) -> tuple[Positions, Positions]:
    """The whole number at ``at``, and the position after it."""
    number = np.zeros(len(at), np.int64)
    for _ in range(limit):
        digit = b[at] - np.uint8(ord("0"))
        is_digit = digit < 10
        if not is_digit.any():
            break
        number = np.where(is_digit, number * 10 + digit, number)
        at = at + is_digit
    return number, at


def _attributes(b: Bytes, at: Positions) -> tuple[Positions, npt.NDArray[np.uint8]]:
    """Style index and first letter of the type of every cell; ``at`` is the quote that ends the reference.

    The types 's', 'n', 'b', 'e', 'd' are one letter; 'str' is told as 'f' (a formula's text), 'inlineStr' as 'i'.
    """
    style = np.zeros(len(at), np.int64)
    kind = np.zeros(len(at), np.uint8)
    at = at + 1
    for _ in range(2):
        here = (b[at] == ord(" ")) & (b[at + 2] == ord("=")) & (b[at + 3] == ord('"'))
        is_style = here & (b[at + 1] == ord("s"))
        is_type = here & (b[at + 1] == ord("t"))
        if is_style.any():
            number, end = _digits(b, np.where(is_style, at + 4, 0))
            style = np.where(is_style, number, style)
            at = np.where(is_style, end + 1, at)
        if is_type.any():
            letter, following = b[np.where(is_type, at + 4, 0)], b[np.where(is_type, at + 5, 0)]
            letter = np.where((letter == ord("s")) & (following == ord("t")), ord("f"), letter)
            kind = np.where(is_type, letter, kind).astype(np.uint8)
            length = np.select([letter == ord("f"), letter == ord("i")], [3, 9], 1)
            at = np.where(is_type, at + 4 + length + 1, at)
    ends = (b[at] == ord(">")) | (b[at] == ord("/")) | ((b[at] == ord(" ")) & (b[at + 1] == ord("/")))
    if not ends.all():
        raise NotPlain
    return style, kind


class _Values:
    """The values of the cells of one sheet; a class because the tag positions serve every type of cell.

    Codes first count through the shared strings, then through the values found on the way.
    """

    def __init__(
        self, xml: bytes, b: Bytes, tags: Positions, starts: Positions, value_tags: Positions, strings: list[str]
    ) -> None:
        self.xml, self.b, self.tags, self.starts = xml, b, tags, starts
        self.begin, self.end = self._between(value_tags)
        self.values: list[Value | None] = [text if text.strip() else None for text in strings]
        self.shared = len(strings)

    def _between(self, which: Positions) -> tuple[Positions, Positions]:
        """For every cell, where the text of its one tag of this kind begins and ends; -1 for cells without it."""
        owner = np.searchsorted(self.starts, self.tags[which], "right") - 1
        if len(owner) and (owner[0] < 0 or (np.diff(owner) == 0).any()):
            raise NotPlain
        begin = np.full(len(self.starts), -1, np.int64)
        end = np.full(len(self.starts), -1, np.int64)
        begin[owner] = self.tags[which] + 3
        end[owner] = self.tags[np.minimum(which + 1, len(self.tags) - 1)]
        return begin, end

    def read(self, kind: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.int32], list[Value | None]]:
        """One code per cell, -1 for cells without a value; and the values by code."""
        code = np.full(len(kind), -1, np.int64)
        has_value = self.end > self.begin
        for letter in np.flatnonzero(np.bincount(kind)):
            of_kind = np.flatnonzero((kind == letter) & (has_value | (letter == ord("i"))))
            if len(of_kind):
                code[of_kind] = self._of_kind(int(letter), of_kind)
        return code.astype(np.int32), self.values

    def _of_kind(self, letter: int, cells: Positions) -> Positions:
        if letter == ord("s"):
            index, end = _digits(self.b, self.begin[cells], 9)
            if (end != self.end[cells]).any() or (index >= self.shared).any():
                raise NotPlain
            return index
        if letter in (0, ord("n")):
            return self._numbers(cells)
        if letter == ord("i"):
            return self._inline(cells)
        if letter == ord("b"):
            return self._distinct(cells, lambda raw: raw in (b"1", b"true"))
        if letter in (ord("f"), ord("e")):
            return self._distinct(cells, _unescape)
        raise NotPlain

    def _numbers(self, cells: Positions) -> Positions:
        begin, end = self.begin[cells], self.end[cells]
        width = end - begin
        whole, stop = _digits(self.b, begin, _MAX_DIGITS)
        is_whole = (stop == end) & (width <= _MAX_DIGITS)
        out = np.empty(len(cells), np.int64)
        distinct, inverse = np.unique(whole[is_whole], return_inverse=True)
        out[is_whole] = len(self.values) + inverse
        self.values.extend(distinct.tolist())
        out[~is_whole] = self._distinct(cells[~is_whole], _number)
        return out

    def _distinct(self, cells: Positions, read: Callable[[bytes], Value]) -> Positions:
        """Codes of cells whose text is read once for every distinct run of bytes."""
        spans = zip(self.begin[cells].tolist(), self.end[cells].tolist(), strict=True)
        return self._coded((self.xml[begin:end] for begin, end in spans), len(cells), read)

    def _coded(self, raws: Iterable[bytes], count: int, read: Callable[[bytes], Value]) -> Positions:
        seen: dict[bytes, int] = {}
        out = np.empty(count, np.int64)
        for i, raw in enumerate(raws):
            code = seen.get(raw)
            if code is None:
                value = read(raw)
                code = seen[raw] = len(self.values)
                self.values.append(None if isinstance(value, str) and not value.strip() else value)
            out[i] = code
        return out

    def _inline(self, cells: Positions) -> Positions:
        """Texts that stand in the cell itself: one plain ``<t>`` in most, runs of rich text in some."""
        if (self.begin[cells] >= 0).any():
            raise NotPlain
        first, second = self.b[self.tags + 1], self.b[self.tags + 2]
        texts = np.flatnonzero((first == ord("t")) & _ends_name(self.b, self.tags + 2))
        owner = np.searchsorted(self.starts, self.tags[texts], "right") - 1
        runs = np.bincount(owner[owner >= 0], minlength=len(self.starts))
        plain = texts[(second[texts] == ord(">")) & (owner >= 0) & (runs[owner] == 1)]
        begin, end = self._between(plain)
        self.begin[cells], self.end[cells] = begin[cells], end[cells]
        out = np.empty(len(cells), np.int64)
        simple = begin[cells] >= 0
        out[simple] = self._distinct(cells[simple], _unescape)
        out[~simple] = self._coded(map(self._block, cells[~simple].tolist()), int((~simple).sum()), _runs)
        return out

    def _block(self, cell: int) -> bytes:
        stop = int(self.starts[cell + 1]) if cell + 1 < len(self.starts) else len(self.xml)
        return self.xml[int(self.starts[cell]) : stop].split(b"</c>", 1)[0]


def _number(raw: bytes) -> Value:
    try:
        number = float(raw)
    except ValueError:
        raise NotPlain from None
    if not math.isfinite(number):
        raise NotPlain
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def _runs(block: bytes) -> str:
    """The text of a cell of rich text, its runs joined."""
    return "".join(map(_unescape, _TEXT.findall(_PHONETIC.sub(b"", block))))


def _unescape(raw: bytes) -> str:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise NotPlain from None
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
    return unescaped(text)


def _entity(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    if name:
        if name not in _ENTITIES:
            raise NotPlain
        return _ENTITIES[name]
    return chr(int(decimal) if decimal else int(hexadecimal, 16))


def unescaped(text: str) -> str:
    """The text with Excel's own escapes, such as ``_x000D_``, replaced by the signs that they stand for."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def read_strings(xml: bytes) -> list[str]:
    """The shared strings of a workbook, rich text joined, phonetic helps left out."""
    _expect_plain(xml)
    if b":si>" in xml or b":sst" in xml or re.search(rb"<si\s", xml):
        raise NotPlain
    body = _PHONETIC.sub(b"", xml) if b"<rPh" in xml else xml
    items = body.split(b"<si>")[1:] if b"<si/>" not in body else re.split(rb"<si/?>", body)[1:]
    texts = _TEXT.findall(body)
    # runs of rich text could make up for strings without any text
    if len(texts) == len(items) and b"<r>" not in body and b"<t/>" not in body:
        return [_unescape(text) for text in texts]
    return ["".join(map(_unescape, _TEXT.findall(item))) for item in items]


def column_index(letters: bytes | str) -> int:
    """0-based index of column letters: A is 0."""
    text = letters.decode() if isinstance(letters, bytes) else letters
    index = 0
    for letter in text:
        index = index * 26 + ord(letter) - 64
    return index - 1


def column_letters(index: int) -> str:
    """Column letters of a 0-based index."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _merges(xml: bytes) -> list[Merge]:
    tail = xml[max(xml.rfind(b"</sheetData>"), 0) :]
    found = _MERGE.findall(tail)
    if len(found) != len(_ANY_MERGE.findall(tail)):
        raise NotPlain
    return [Merge(int(r1), int(r2), column_index(c1), column_index(c2)) for c1, r1, c2, r2 in found]
