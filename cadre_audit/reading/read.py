"""Reads files: every sheet becomes tables of people, and every row is accounted for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cadre_audit.errors import InputError
from cadre_audit.reading.delimited import read_delimited
from cadre_audit.reading.grid import Coded, Grid, Merge, Sheet
from cadre_audit.reading.headings import HeaderBlock, HeadingReader, find_header
from cadre_audit.reading.legacy.lost import lost_letters
from cadre_audit.reading.legacy.repair import repaired, repaired_name
from cadre_audit.reading.rows import Body, BodyReader
from cadre_audit.reading.source import Source, open_source
from cadre_audit.reading.text_table import FileReading, NotTaken, RowKind, SheetReading, TextTable
from cadre_audit.reading.xlsx import read_workbook
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Vocabulary, Words
from cadre_audit.vocabulary.units import office_in, unit_in

_DAY = re.compile(r"(\d{1,2})\s*(?:[/.\-]|\s+thang\s+)\s*(\d{1,2})\s*(?:[/.\-]|\s+nam\s+)\s*(\d{4})")
_ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_GENERIC_SHEET = re.compile(
    r"^(sheet|trang tinh|ds|danh sach|cbcc|bieu|mau|tong hop|data|roster|can bo|cong chuc|phu luc|bang"
    r"|ket qua)(?![a-z])"
)


def read_file(path: Path, vocabulary: Vocabulary) -> FileReading:
    """Reads one file.

    Raises:
        InputError: the file cannot be read at all.
    """
    return read_source(open_source(path), vocabulary)


def read_source(source: Source, vocabulary: Vocabulary) -> FileReading:
    """Reads a file that is open already, such as standard input, which can be read only once.

    Raises:
        InputError: it is damaged.
    """
    reader = HeadingReader(vocabulary.headings)
    sheets = tuple(_read_sheet(source, sheet, reader, vocabulary) for sheet in _sheets(source))
    several = sum(bool(sheet.tables) for sheet in sheets) > 1
    if several:
        sheets = tuple(_name_units_after_sheets(sheet) for sheet in sheets)
    return FileReading(source.path, source.sha256, tuple(map(_name_units_after_offices, sheets)))


def repaired_sheets(source: Source) -> Iterator[Sheet]:
    """The sheets of a file as they are read, old encodings turned into Unicode.

    Raises:
        InputError: the file is damaged.
    """
    for sheet in _sheets(source):
        grid, repairs = repaired(sheet.grid)
        yield replace(sheet, grid=grid, name=repaired_name(sheet.name, repairs))


def _sheets(source: Source) -> Iterator[Sheet]:
    # imported here: most runs read one format only
    if source.format == "xlsx":
        yield from read_workbook(source)
    elif source.format == "xls":
        from cadre_audit.reading.xls import read_xls

        yield from read_xls(source)
    elif source.format == "ods":
        from cadre_audit.reading.ods import read_ods

        yield from read_ods(source)
    elif source.format == "html":
        from cadre_audit.reading.html_tables import read_html

        yield from read_html(source)
    elif source.format == "xml2003":
        from cadre_audit.reading.xml2003 import read_xml2003

        yield from read_xml2003(source)
    else:
        yield read_delimited(source)


def _read_sheet(source: Source, sheet: Sheet, reader: HeadingReader, vocabulary: Vocabulary) -> SheetReading:
    grid, repairs = repaired(sheet.grid)
    lost, systematic = lost_letters(grid)
    if systematic:
        row, _, text = lost[0]
        raise InputError("letters_lost", path=source.path, row=row, text=text)
    sheet = replace(sheet, grid=grid, name=repaired_name(sheet.name, repairs))
    tables: list[TextTable] = []
    block = find_header(grid, reader)
    title_from = 0
    while block is not None:
        body = BodyReader(grid, block, reader, vocabulary.words).read()
        tables.append(_table(source, sheet, block, body, title_from, vocabulary))
        title_from = block.last + 1 if body.next_header is None else body.next_header.first
        block = body.next_header
    rows = len(grid.rows)
    left = [NotTaken(int(grid.rows[i]), RowKind.NOT_UNDERSTOOD, _text(grid, i)) for i in range(0 if tables else rows)]
    return SheetReading(
        path=source.path,
        sheet=sheet.name,
        rows=rows,
        tables=tuple(tables),
        not_taken=left,
        far_off=grid.far_off,
        hidden=sheet.hidden,
        hidden_rows=grid.hidden_rows,
        hidden_columns=grid.hidden_columns,
        unvalued=grid.unvalued,
        encodings=repairs.cells | ({sheet.encoding: rows} if sheet.encoding and not repairs.cells else {}),
        doubtful=repairs.doubtful,
        lost=lost,
    )


def _table(
    source: Source, sheet: Sheet, block: HeaderBlock, body: Body, title_from: int, vocabulary: Vocabulary
) -> TextTable:
    grid = sheet.grid
    title = tuple(_text(grid, i) for i in range(title_from, block.first))
    above = [NotTaken(int(grid.rows[i]), RowKind.TITLE, _text(grid, i)) for i in range(title_from, block.first)]
    headings = [
        NotTaken(int(grid.rows[i]), RowKind.HEADING, _text(grid, i)) for i in range(block.first, block.last + 1)
    ]
    named = [line for line in title if not vocabulary.words.motto.find(fold(line).split(" "))]
    unit = _unit_of_title(named) or unit_in(sheet.name)
    return TextTable(
        path=source.path,
        sheet=sheet.name,
        header_rows=(int(grid.rows[block.first]), int(grid.rows[block.last])),
        headings=block.headings,
        rows=grid.rows[body.people],
        columns=_cells(grid, body.people, block, vocabulary),
        unit=_or_constant(body.unit, unit),
        kind=body.kind,
        title=tuple(named),
        as_of=day_of_title(named, vocabulary.words),
        declared=[*([body.declared] if body.declared else []), *body.sections],
        not_taken=[*above, *headings, *body.not_taken],
        totals=body.totals,
    )


def _text(grid: Grid, index: int) -> str:
    return " | ".join(clean(str(value)) for value in grid.row_values(index).values())


def _unit_of_title(lines: list[str]) -> str | None:
    """The commune that the lines above a table name."""
    cells = [cell for line in lines for cell in line.split(" | ")]
    return next((unit for cell in cells if (unit := unit_in(cell))), None)


def day_of_title(lines: Sequence[str], known: Words) -> date | None:
    """The day that the title gives after words such as 'tính đến ngày'; dates of covering letters do not count."""
    for line in lines:
        words = fold(line).split(" ")
        hits = known.as_of.find(words)
        if not hits:
            continue
        after = _words_from(line, hits[0].start)
        try:
            if found := _ISO_DAY.search(after):
                return date.fromisoformat(found[0])
            if found := _DAY.search(after):
                return date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            continue
    return None


def _words_from(line: str, start: int) -> str:
    """The line from its folded word number ``start`` on, without tone marks but with the signs between numbers."""
    at, kept = 0, []
    for part in clean(line).split(" "):
        if at >= start:
            kept.append(part if any(sign.isdigit() for sign in part) else fold(part))
        at += len(fold(part).split())
    return re.sub(r"[^0-9a-z/.\- ]+", " ", " ".join(kept))


def _or_constant(coded: Coded, otherwise: str | None) -> Coded:
    """The column with its blanks replaced by one value."""
    if otherwise is None:
        return coded
    codes = np.where(coded.codes < 0, len(coded.values), coded.codes).astype(np.int32)
    return Coded(codes, [*coded.values, otherwise])


def _cells(grid: Grid, people: npt.NDArray[np.intp], block: HeaderBlock, vocabulary: Vocabulary) -> dict[int, Coded]:
    """The cells of the people, merged cells filled down and ditto marks replaced by what they repeat."""
    columns = {}
    for heading in block.headings:
        index = heading.column
        coded = grid.columns.get(index)
        if coded is None:
            coded = Coded(np.full(len(grid.rows), -1, np.int32), [])
        coded = _filled_down(coded, grid, [m for m in grid.merges if m.first_column == index])
        coded = coded.take(people)
        if heading.field not in ("ordinal", "full_name", "given_name", "family_middle"):
            coded = _without_dittos(coded, vocabulary.words.ditto)
        columns[index] = coded
    return columns


def _filled_down(coded: Coded, grid: Grid, merges: list[Merge]) -> Coded:
    tall = [m for m in merges if m.last_row > m.first_row]
    if not tall:
        return coded
    codes = coded.codes.copy()
    for merge in tall:
        first, end = np.searchsorted(grid.rows, [merge.first_row, merge.last_row + 1])
        if first < end and grid.rows[first] == merge.first_row:
            codes[first:end] = codes[first]
    return Coded(codes, coded.values)


def _without_dittos(coded: Coded, dittos: frozenset[str]) -> Coded:
    firsts = {sign[0] for sign in dittos}
    marks = [
        i
        for i, value in enumerate(coded.values)
        if isinstance(value, str) and value.lstrip()[:1].casefold() in firsts and clean(value).casefold() in dittos
    ]
    if not marks:
        return coded
    codes = coded.codes.copy()
    is_ditto = np.isin(codes, marks)
    source = np.maximum.accumulate(np.where(is_ditto, -1, np.arange(len(codes))))
    codes[is_ditto] = np.where(source[is_ditto] >= 0, codes[source[is_ditto]], -1)
    return Coded(codes, coded.values)


def _name_units_after_sheets(sheet: SheetReading) -> SheetReading:
    """In a workbook of several rosters, a sheet's name is the unit where nothing else names one."""
    if not sheet.tables or _GENERIC_SHEET.match(fold(sheet.sheet)) or not fold(sheet.sheet):
        return sheet
    tables = tuple(replace(table, unit=_or_constant(table.unit, clean(sheet.sheet))) for table in sheet.tables)
    return replace(sheet, tables=tables)


def _name_units_after_offices(sheet: SheetReading) -> SheetReading:
    """Where nothing else names a unit, the office that a line of the title is; it may only be the sender."""
    tables = []
    for table in sheet.tables:
        cells = [cell for line in table.title for cell in line.split(" | ")]
        office = next((office for cell in cells if (office := office_in(cell))), None)
        tables.append(replace(table, unit=_or_constant(table.unit, office)))
    return replace(sheet, tables=tuple(tables))
