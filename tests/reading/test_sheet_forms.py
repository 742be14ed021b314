"""The quick reader of worksheets agrees with the thorough one on every form of XML, or says that it cannot.

Worksheets are drawn from pieces: cells of every type, plain and odd ways to write them, and their surroundings.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.errors import InputError
from cadre_audit.reading.addresses import column_index, column_letters
from cadre_audit.reading.plain_xml import NotPlain
from cadre_audit.reading.shared_strings import read_strings
from cadre_audit.reading.sheet_parse import parse, parse_strings
from cadre_audit.reading.sheet_scan import scan

from .made import DECLARED, MAIN

STRINGS = ["Họ và tên", "", "  ", "Nông Văn Thuần", "Nông Văn Thuần", "x"]
DATES = np.array([False, True, False, True])
PLAIN_TEXT = [
    "Tày",
    "A &amp; B",
    "&lt;x&gt;",
    "&#272;ảng",
    "&#x110;ảng",
    "a_x000D_b",
    "_x005F_x000D_",
    " hai  dấu ",
    "a\r\nb",
    "&quot;",
]
NUMBERS = ["0", "7", "1979", "29041", "007", "-3", "2.67", "1.0", "1E3", "1.5e-7", "123456789012345",
           "1234567890123456", "99999999999999999999", " 5 ", "-0", "0.1"]  # fmt: skip


def escaped(prefix: str, tag: str, inside: str, attributes: str = "") -> str:
    """One element with its prefix."""
    return f"<{prefix}{tag}{attributes}>{inside}</{prefix}{tag}>"


PLAIN_FORMS = ["n", "", "s", "str", "b", "e", "inline", "rich"]
ODD_FORMS = ["phonetic", "cdata", "comment", "odd"]


@st.composite
def contents(draw: st.DrawFn, prefix: str, plain: bool) -> tuple[str, str]:
    """(type, inside) of a cell."""
    text = draw(st.sampled_from(PLAIN_TEXT))
    form = draw(st.sampled_from(PLAIN_FORMS if plain else PLAIN_FORMS + ODD_FORMS))
    if form in ("n", ""):
        return form, escaped(prefix, "v", draw(st.sampled_from(NUMBERS)))
    if form == "s":
        return form, escaped(prefix, "v", str(draw(st.integers(0, len(STRINGS) - 1))))
    if form == "str":
        return form, escaped(prefix, "f", "A1&amp;B1") + escaped(prefix, "v", text)
    if form == "b":
        return form, escaped(prefix, "v", draw(st.sampled_from(["0", "1", "true", "false"])))
    if form == "e":
        return form, escaped(prefix, "v", draw(st.sampled_from(["#REF!", "#N/A"])))
    if form == "odd":
        return draw(
            st.sampled_from(
                [
                    ("n", f"<{prefix}v/>"),
                    ("s", escaped(prefix, "v", "")),
                    ("n", escaped(prefix, "v", "")),
                    ("str", escaped(prefix, "v", text, ' xml:space="preserve"')),
                    ("str", escaped(prefix, "v", text, "\n")),
                    ("d", escaped(prefix, "v", "1979-07-05T00:00:00")),
                    ("str", escaped(prefix, "v", f"{text}<?note one?>{text}")),
                    (
                        "inlineStr",
                        escaped(prefix, "is", escaped(prefix, "t", text) + escaped(prefix, "phoneticPr", "")),
                    ),
                    ("inlineStr", escaped(prefix, "v", text)),
                    ("inlineStr", escaped(prefix, "is", f"<{prefix}t/>")),
                ]
            )
        )
    return "inlineStr", escaped(prefix, "is", _inline(draw, prefix, form, text))


def _inline(draw: st.DrawFn, prefix: str, form: str, text: str) -> str:
    space = draw(
        st.sampled_from(["", ' xml:space="preserve"', '\n\txml:space="preserve"'][: 2 if form == "inline" else 3])
    )
    one = escaped(prefix, "t", text, space)
    return {
        "inline": one,
        "rich": escaped(prefix, "r", one) + escaped(prefix, "r", escaped(prefix, "rPr", "") + one),
        "phonetic": one + escaped(prefix, "rPh", escaped(prefix, "t", "kana"), ' sb="0" eb="1"'),
        "cdata": escaped(prefix, "t", f"<![CDATA[{text}]]>", space),
        "comment": escaped(prefix, "t", f"{text}<!-- <t>nobody</t> -->", space),
    }[form]


@st.composite
def cells(draw: st.DrawFn, prefix: str, row: int, column: int, plain: bool) -> str:
    """One cell, in a common or in an odd writing of its tag."""
    kind, inside = draw(contents(prefix, plain))
    style = draw(st.sampled_from(["", "0", "1", "3", "9"]))
    attributes = [f'r="{column_letters(column)}{row}"']
    attributes += [f's="{style}"'] if style else []
    attributes += [f't="{kind}"'] if kind else []
    odd = draw(st.sampled_from([99, 10, 11, 12, 1]) if plain else st.integers(0, 39))
    tail = [*attributes[1:], 'cm="1"'] if odd == 0 else attributes[1:]
    tail = list(reversed(tail)) if odd in (1, 2, 3) else tail
    attributes = [*tail, attributes[0]] if odd == 4 else [attributes[0], *tail]
    attributes = attributes[1:] if odd == 5 else attributes
    gap = {6: "\n", 7: "\t", 8: "  "}.get(odd, " ")
    head = f"<{prefix}c" + "".join(gap + text for text in attributes)
    head = head.replace('"', "'") if odd == 9 else head
    if odd in (10, 11, 12):
        return head + ("/>" if odd == 10 else " />" if odd == 11 else f"></{prefix}c>")
    return f"{head}{' ' if odd == 13 else ''}>{inside}</{prefix}c>"


@st.composite
def rows(draw: st.DrawFn, prefix: str, number: int, plain: bool) -> str:
    """One row of up to four cells."""
    columns = sorted(draw(st.sets(st.sampled_from([0, 1, 2, 25, 26, 701, 702, 16383]), max_size=4)))
    common = ["", ' hidden="1"', ' spans="1:4" hidden="true"', ' hidden="0"', ' spans="1:4"']
    hidden = draw(st.sampled_from(common if plain else [*common, " hidden='1'"]))
    references = [f' r="{number}"', "", f" r='{number}'", f'\nr="{number}"']
    reference = draw(st.sampled_from(references[:1] if plain else references[:1] * 6 + references[1:]))
    if not reference:
        # the cells of a row without a number say themselves where they stand
        columns = columns or [0]
    inside = "".join(draw(cells(prefix, number, column, plain)) for column in columns)
    return f"<{prefix}row{reference}{hidden}>{inside}</{prefix}row>" if inside else f"<{prefix}row{reference}/>"


@st.composite
def worksheets(draw: st.DrawFn) -> bytes:
    """A whole worksheet part."""
    plain = draw(st.booleans())
    prefix = "" if plain else draw(st.sampled_from(["", "", "", "x:"]))
    numbers = sorted(draw(st.sets(st.sampled_from([1, 2, 3, 10, 99, 1048576]), max_size=4)))
    body = "".join(draw(rows(prefix, number, plain)) for number in numbers)
    ranges = [
        "",
        f'<{prefix}mergeCells count="1"><{prefix}mergeCell ref="A1:B2"/></{prefix}mergeCells>',
        f"<{prefix}mergeCells><{prefix}mergeCell ref='A1:$C$1'/></{prefix}mergeCells>",
        f'<{prefix}mergeCells><{prefix}mergeCell ref="A1"/></{prefix}mergeCells>',
    ]
    merges = draw(st.sampled_from(ranges[:2] if plain else ranges))
    space = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
    name = f"xmlns:{prefix[:-1]}" if prefix else "xmlns"
    data = f"<{prefix}sheetData>{body}</{prefix}sheetData>" if body else f"<{prefix}sheetData/>"
    text = f'<{prefix}worksheet {name}="{MAIN}"{space}><{prefix}dimension ref="A1"/>{data}{merges}</{prefix}worksheet>'
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig"] if plain else ["utf-8", "utf-8", "utf-8-sig", "utf-16"]))
    declared = DECLARED.replace("UTF-8", "UTF-16") if encoding == "utf-16" else DECLARED
    return (declared + text).encode(encoding)


def comparable(found: tuple[Any, Any]) -> tuple[list[Any], list[Any], int]:
    """Cells with types, values and whether dates; merged ranges; hidden rows."""
    cells, is_date = found
    listed = [
        (int(row), int(column), type(cells.values[code]), cells.values[code], bool(day))
        for row, column, code, day in zip(cells.row, cells.column, cells.code, is_date, strict=True)
        if cells.values[code] is not None
    ]
    return listed, sorted(map(repr, cells.merges)), cells.hidden_rows


@settings(max_examples=400, deadline=None, derandomize=True)
@given(worksheets())
def test_scan_agrees_with_the_parser_or_declines(xml: bytes) -> None:
    """The quick reading is either exactly the thorough one or none at all."""
    thorough = comparable(parse("t.xlsx", xml, STRINGS, DATES))
    try:
        quick = comparable(scan(xml, STRINGS, DATES))
    except NotPlain:
        return
    assert quick == thorough


ITEMS = ["<t>Tày</t>", "<t/>", "<t></t>", '<t xml:space="preserve"> a </t>', '<t xml:space="preserve"/>', "",
         "<r><t>Nông </t></r><r><rPr><b/></rPr><t>Thuần</t></r>", '<t>A</t><rPh sb="0" eb="1"><t>kana</t></rPh>',
         "<t>x_x000D_y &amp; z</t>", "<t><![CDATA[<t>]]></t>", "<t>a<!-- <si> --></t>", "<t\n>b</t>",
         "<phoneticPr fontId='1'/>"]  # fmt: skip


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(ITEMS), max_size=6),
    st.sampled_from(["<si>{}</si>", "<si >{}</si>", "<x:si>{}</x:si>"]),
    st.booleans(),
)
def test_shared_strings_agree_or_the_quick_reader_declines(items: list[str], form: str, empty: bool) -> None:
    """Every shared string keeps its number, empty and rich ones among them."""
    body = "".join(form.format(item) for item in items) + ("<si/>" if empty else "")
    xml = f'{DECLARED}<sst xmlns="{MAIN}" xmlns:x="{MAIN}">{body}</sst>'.encode()
    thorough = parse_strings("t.xlsx", xml)
    assert len(thorough) == len(items) + empty
    try:
        quick = read_strings(xml)
    except NotPlain:
        return
    assert quick == thorough


def sheet_xml(inside: str) -> bytes:
    """A worksheet whose rows are written out."""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{inside}</sheetData></worksheet>'.encode()


PLAIN = [
    ('<c r="A1"><v>12</v></c>', 12, int),
    ('<c r="A1" s="2"><v>12.5</v></c>', 12.5, float),
    ('<c r="A1" t="n"><v>-4</v></c>', -4, int),
    ('<c r="A1"><v>1E3</v></c>', 1000, int),
    ('<c r="A1" t="s"><v>3</v></c>', "Nông Văn Thuần", str),
    ('<c r="A1" s="1" t="str"><f>A2</f><v>Tày</v></c>', "Tày", str),
    ('<c r="A1" t="b"><v>1</v></c>', True, bool),
    ('<c r="A1" t="b"><v>0</v></c>', False, bool),
    ('<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", str),
    ('<c r="A1" t="inlineStr"><is><t>Đ &amp; &#272;</t></is></c>', "Đ & Đ", str),
    ('<c r="A1" t="inlineStr"><is><r><t>Lò </t></r><r><t xml:space="preserve">Inh</t></r></is></c>', "Lò Inh", str),
]


@pytest.mark.parametrize(("cell", "value", "kind"), PLAIN)
def test_plain_forms_are_scanned(cell: str, value: object, kind: type) -> None:
    """The forms that office programs write do not need the slow reader, and both give the value."""
    xml = sheet_xml(f'<row r="1">{cell}</row>')
    for found in (scan(xml, STRINGS, DATES), parse("t.xlsx", xml, STRINGS, DATES)):
        ((_, _, got, read, _),) = comparable(found)[0]
        assert (read, got) == (value, kind)


EMPTY = ['<c r="A1"/>', '<c r="A1" s="1" />', '<c r="A1"></c>', '<c r="A1"><v></v></c>', '<c r="A1"><v/></c>',
         '<c r="A1" t="s"><v></v></c>', '<c r="A1" t="s"><v>1</v></c>', '<c r="A1" t="s"><v>2</v></c>',
         '<c r="A1" t="b"><v></v></c>', '<c r="A1" t="str"><v></v></c>',
         '<c r="A1" t="inlineStr"><is><t/></is></c>']  # fmt: skip


@pytest.mark.parametrize("cell", EMPTY)
def test_empty_cells_are_no_zeros(cell: str) -> None:
    """A formatted cell without a value, an empty value and an empty string are blank, in both readers."""
    xml = sheet_xml(f'<row r="1">{cell}<c r="B1"><v>5</v></c></row>')
    wanted = [(1, 1, int, 5, False)]
    assert comparable(parse("t.xlsx", xml, STRINGS, DATES))[0] == wanted
    try:
        quick = comparable(scan(xml, STRINGS, DATES))
    except NotPlain:
        return
    assert quick[0] == wanted


BROKEN = [
    b"<worksheet><sheetData><row r='1'><c r='A1'><v>1",
    sheet_xml('<row r="1"><c r="A1"><v>mot</v></c></row>'),
    sheet_xml('<row r="1"><c r="A1"><v>NaN</v></c></row>'),
    sheet_xml('<row r="1"><c r="A1" t="s"><v>6</v></c></row>'),
    sheet_xml('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
    sheet_xml('<row r="99999999999"><c><v>1</v></c></row>'),
    sheet_xml('<row r="0"><c><v>1</v></c></row>'),
    sheet_xml('<row r="1"><c r="A1" t="str"><v>\xff</v></c></row>').replace("\xff".encode(), b"\xff"),
    sheet_xml('<row r="1"><c r="A1" t="str"><v>&unknown;</v></c></row>'),
    sheet_xml('<row r="1"><c r="A1" s="x"><v>1</v></c></row>'),
]


@pytest.mark.parametrize("xml", BROKEN)
def test_broken_worksheets_are_refused_not_guessed(xml: bytes) -> None:
    """Broken XML and impossible cells are left to the parser, which says that the file is damaged."""
    with pytest.raises(NotPlain):
        scan(xml, STRINGS, DATES)
    with pytest.raises(InputError) as refused:
        parse("t.xlsx", xml, STRINGS, DATES)
    assert refused.value.key == "file_damaged"


def test_broken_strings_are_refused() -> None:
    """Shared strings that are no XML are a damaged file."""
    with pytest.raises(InputError, match="file_damaged"):
        parse_strings("t.xlsx", b"<sst><si><t>a</t>")


@pytest.mark.parametrize("where", ["", " " * 3000])
def test_document_types_are_refused(where: str) -> None:
    """A document type, which may hold entities, is refused wherever it stands."""
    xml = f'<?xml version="1.0"?>{where}<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'.encode()
    strings = xml.replace(b"worksheet", b"sst").replace(b"<sheetData/>", b"<si><t>&b;</t></si>")
    with pytest.raises(NotPlain):
        scan(xml, [], DATES)
    with pytest.raises(NotPlain):
        read_strings(strings)
    for read in (lambda: parse("t.xlsx", xml, [], DATES), lambda: parse_strings("t.xlsx", strings)):
        with pytest.raises(InputError, match="document_type"):
            read()


def test_cells_outside_their_row_are_left_to_the_parser() -> None:
    """A cell that contradicts its row's number stands where its own reference says."""
    xml = sheet_xml('<row r="1"><c r="A7"><v>1</v></c></row>')
    with pytest.raises(NotPlain):
        scan(xml, [], DATES)
    assert comparable(parse("t.xlsx", xml, [], DATES))[0] == [(7, 0, int, 1, False)]


def test_cells_without_reference_follow_one_another() -> None:
    """Without references, cells stand side by side and rows below one another."""
    xml = sheet_xml("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    found = comparable(parse("t.xlsx", xml, [], DATES))[0]
    assert [(row, column, value) for row, column, _, value, _ in found] == [(1, 0, 1), (1, 1, 2), (2, 0, 3)]


@pytest.mark.parametrize(
    ("letters", "index"), [("A", 0), ("Z", 25), ("AA", 26), ("ZZ", 701), ("AAA", 702), ("XFD", 16383)]
)
def test_column_letters(letters: str, index: int) -> None:
    """Column letters count in 26 letters without a zero."""
    assert column_index(letters) == index
    assert column_index(letters.encode()) == index
    assert column_letters(index) == letters
