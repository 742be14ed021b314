"""Long worksheets are scanned in blocks, and where one ends makes no difference."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from cadre_audit.reading import sheet_scan
from cadre_audit.reading.plain_xml import NotPlain
from cadre_audit.reading.sheet_parse import parse
from cadre_audit.reading.sheet_scan import scan

from .test_sheet_forms import DATES, STRINGS, comparable, sheet_xml, worksheets


@pytest.fixture(scope="module", autouse=True)
def small_blocks() -> object:
    """Blocks so small that every row is one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sheet_scan, "_BLOCK", 16)
        yield


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(worksheets())
def test_scan_in_small_blocks_agrees_with_the_parser_or_declines(xml: bytes) -> None:
    """Every block counts its own hidden rows and cells, and all of them share one list of values."""
    try:
        quick = comparable(scan(xml, STRINGS, DATES))
    except NotPlain:
        return
    assert quick == comparable(parse("t.xlsx", xml, STRINGS, DATES))


def test_equal_values_of_different_blocks_are_one_value() -> None:
    """A number, a text and a fraction that stand in every row are each kept once."""
    row = '<row r="{0}"><c r="A{0}"><v>7</v></c><c r="B{0}" t="str"><v>Tày</v></c><c r="C{0}"><v>0.5</v></c></row>'
    cells, _ = scan(sheet_xml("".join(row.format(number) for number in (1, 2, 300))), [], DATES)
    assert [(int(cells.row[i]), cells.values[cells.code[i]]) for i in (0, 3, 6)] == [(1, 7), (2, 7), (300, 7)]
    assert sorted(map(str, cells.values)) == ["0.5", "7", "Tày"]


def test_a_stray_form_in_a_later_block_declines_the_whole() -> None:
    """A row that only the parser reads leaves the whole sheet to it, wherever it stands."""
    plain = '<row r="1"><c r="A1"><v>1</v></c></row>'
    cells = [
        '<c t="n"><v>2</v></c>',
        '<c r="A2"><v >2</v></c>',
        '<c r="A2"><!-- 3 --><v>2</v></c>',
        '<c r="A2" t="R"><v>x</v></c>',
    ]
    for odd in (f'<row r="2">{cell}</row>' for cell in cells):
        with pytest.raises(NotPlain):
            scan(sheet_xml(plain + odd), [], np.zeros(1, bool))


@pytest.mark.parametrize(
    ("number", "value"),
    [("12345678", 12345678), ("123456789", 123456789), ("079082001234", 79082001234), ("999999999999999", 10**15 - 1),
     ("1234567890123456", 1234567890123456.0), ("12345678x", None), ("1234/678", None), ("12:45678", None)],
)  # fmt: skip
def test_numbers_of_every_length(number: str, value: float | None) -> None:
    """Digits are read eight at a time; identity numbers have twelve, and what is no digit is no number."""
    xml = sheet_xml(f'<row r="1"><c r="A1"><v>{number}</v></c></row>')
    if value is None:
        with pytest.raises(NotPlain):
            scan(xml, [], DATES)
        return
    cells, _ = scan(xml, [], DATES)
    assert (type(cells.values[0]), cells.values[0]) == (type(value), value)
