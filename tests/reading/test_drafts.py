"""Drafts: text in every encoding, Markdown, documents of Word, and what is none of these."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import pytest

from cadre_audit.errors import InputError
from cadre_audit.reading.drafts import read_draft
from cadre_audit.reading.legacy.codes import TCVN3, VNI
from cadre_audit.reading.source import open_source

TEXT = "Toàn huyện có tổng số 412 cán bộ, công chức, trong đó nữ 131 người."
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body: str, folder: Path, head: str = "") -> Path:
    """A document of Word with this body."""
    path = folder / "bao-cao.docx"
    xml = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", xml)
    return path


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of Word."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def _shown(byte: int) -> str:
    """A byte as Windows-1252 shows it; what it leaves undefined keeps its number."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


def old(text: str, table: dict[str, str]) -> bytes:
    """A text as a program of before Unicode wrote it."""
    back = {letter: code for code, letter in reversed(table.items())}
    return "".join(back.get(letter, letter) for letter in text).encode("cp1252")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        unicodedata.normalize("NFD", TEXT).encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        old(TEXT, TCVN3),
        old(TEXT, VNI),
        "".join(_shown(byte) for byte in TEXT.encode()).encode(),
    ],
    ids=["utf-8", "with a mark", "decomposed", "utf-16", "utf-16 without a mark", "TCVN3", "VNI", "encoded twice"],
)
def test_every_encoding_gives_the_same_text(data: bytes, tmp_path: Path) -> None:
    """As the rosters of the same offices come."""
    path = tmp_path / "bao-cao.txt"
    path.write_bytes(data)
    assert [passage.text for passage in read_draft(path).passages] == [TEXT]


def test_lines_that_were_wrapped_by_hand_are_one_paragraph(tmp_path: Path) -> None:
    """And the line of each part is kept."""
    path = tmp_path / "a.txt"
    path.write_text("Toàn huyện có tổng số 412 cán bộ,\ncông chức, trong đó nữ 131 người.\n\nHết.\n", encoding="utf-8")
    first, second = read_draft(path).passages
    assert (first.text, first.number, first.lines) == (
        "Toàn huyện có tổng số 412 cán bộ, công chức, trong đó nữ 131 người.",
        1,
        ((34, 2),),
    )
    assert (second.text, second.number) == ("Hết.", 4)


def test_items_have_their_signs(tmp_path: Path) -> None:
    """Also those that stand behind another on one line."""
    path = tmp_path / "a.md"
    path.write_text("# Kết quả\n- Chuyên môn: + Thạc sĩ: 9;\n+ Đại học: 42.\n1. Một\n", encoding="utf-8")
    found = [(passage.marker, passage.text, passage.number) for passage in read_draft(path).passages]
    assert found == [
        ("#", "Kết quả", 1),
        ("-", "Chuyên môn:", 2),
        ("+", "Thạc sĩ: 9;", 2),
        ("+", "Đại học: 42.", 3),
        ("1.", "Một", 4),
    ]


def test_a_table_of_markdown(tmp_path: Path) -> None:
    """The rule under the headings is no row."""
    path = tmp_path / "a.md"
    path.write_text("| Xã | Nữ |\n|---|---|\n| An | 12 |\n", encoding="utf-8")
    (table,) = read_draft(path).tables
    assert table.rows == (("Xã", "Nữ"), ("An", "12"))


def test_a_document_of_word(tmp_path: Path) -> None:
    """Paragraphs, headings, lists and tables; without what was struck out."""
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    body = (
        paragraph("BÁO CÁO", '<w:pStyle w:val="Heading1"/>')
        + paragraph("Nữ: 131 người", '<w:numPr><w:ilvl w:val="1"/></w:numPr>')
        + "<w:tbl>"
        + row.format(paragraph("Xã"), paragraph("Số"))
        + row.format(paragraph("An"), paragraph("12"))
        + "</w:tbl>"
        + "<w:p><w:r><w:t>Có </w:t></w:r><w:del><w:r><w:delText>99</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>12</w:t></w:r>"
        "</w:ins><w:r><w:t> người</w:t></w:r></w:p>"
    )
    draft = read_draft(document(body, tmp_path))
    assert [(one.marker, one.text, one.number) for one in draft.passages] == [
        ("#", "BÁO CÁO", 1),
        ("-", "Nữ: 131 người", 2),
        ("", "Có 12 người", 3),
    ]
    assert draft.passages[1].depth == 1
    assert [table.rows for table in draft.tables] == [(("Xã", "Số"), ("An", "12"))]
    assert not draft.by_line


def test_a_document_in_an_old_font(tmp_path: Path) -> None:
    """Its letters are those of TCVN3, as a program of today shows them."""
    draft = read_draft(document(paragraph(old(TEXT, TCVN3).decode("cp1252")), tmp_path))
    assert ([passage.text for passage in draft.passages], draft.encoding) == ([TEXT], "TCVN3")


def test_a_cell_with_sentences_is_prose(tmp_path: Path) -> None:
    """Layouts put whole paragraphs into tables."""
    body = f"<w:tbl><w:tr><w:tc>{paragraph(TEXT + ' Đảng viên 398 người, chiếm 96,6%.')}</w:tc></w:tr></w:tbl>"
    (passage,) = read_draft(document(body, tmp_path)).passages
    assert (passage.table, passage.number, passage.column) == (1, 1, 1)


@pytest.mark.parametrize(
    "body", ["<w:tbl><w:tc><w:p/></w:tc></w:tbl>", "<w:tr><w:tc/></w:tr>", "<w:tbl><w:gridSpan/></w:tbl>"]
)
def test_a_document_with_parts_missing_ends_in_words(body: str, tmp_path: Path) -> None:
    """Whatever is wrong in it, there is no traceback."""
    with pytest.raises(InputError) as raised:
        read_draft(document(body, tmp_path))
    assert raised.value.key in ("draft_empty", "file_damaged")


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    """It could hide text, or unpack without an end."""
    path = document(paragraph("x"), tmp_path, '<!DOCTYPE a [<!ENTITY b "c">]>')
    with pytest.raises(InputError, match="document_type"):
        read_draft(path)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "file_empty"),
        (b"   \n", "file_empty"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "WordDocument".encode("utf-16-le") + b"\0" * 64, "draft_old_word"),
        (b"<html><body>x</body></html>", "draft_format"),
        (b"PK\x03\x04broken", "file_damaged"),
        ("\u200b\n".encode(), "draft_empty"),
    ],
)
def test_what_is_no_draft(data: bytes, key: str, tmp_path: Path) -> None:
    """Each is told in a sentence of its own."""
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    with pytest.raises(InputError, match=key):
        read_draft(path)


def test_a_workbook_is_no_draft_and_a_document_is_no_roster(tmp_path: Path) -> None:
    """Each door says so."""
    with pytest.raises(InputError, match="draft_format"):
        read_draft(Path(__file__).parents[2] / "sample_data" / "xa-tan-son-2023.xlsx")
    with pytest.raises(InputError, match="file_format_unknown"):
        open_source(document(paragraph("x"), tmp_path))
