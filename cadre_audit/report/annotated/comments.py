"""Adds comments to a worksheet: beside those that the user has, and after them where both are on one cell."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from cadre_audit.reading.addresses import column_letters
from cadre_audit.report.annotated.cells import inserted_in_order
from cadre_audit.report.annotated.marks import Note, Notes
from cadre_audit.report.annotated.package import HEAD, RELATIONS, Package

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
# what has to stand after legacyDrawing in a worksheet
_FOLLOWERS = ("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
              "extLst")  # fmt: skip
_AUTHOR = "cadre-audit"
_NARROW, _WIDE, _LINE, _LETTERS = 240, 320, 14, 46
_SHAPES_A_BLOCK = 1024
_COMMENT = re.compile(
    rb"<(\w+:)?comment\b[^>]*?\bref\s*=\s*[\"']\$?([A-Z]+)\$?(\d+)[\"'][^>]*>.*?</(?:\w+:)?comment\s*>", re.DOTALL
)
_SHAPE_NUMBER = re.compile(rb"_x0000_s(\d+)")


def add_comments(package: Package, part: str, xml: bytes, notes: Notes) -> bytes:
    """The worksheet, related to comments that say these notes.

    Args:
        package: takes the parts of the comments.
        part: name of the worksheet part.
        xml: the worksheet, perhaps changed already.
        notes: by row number and column index.

    Raises:
        InputError: the comments that are there are in a form that cannot be added to safely.
    """
    relations = package.relations(part)
    comments = next((r["Target"] for r in relations.values() if r.get("Type", "").endswith("/comments")), None)
    new = notes if comments is None else _extend(package, comments, notes)
    if comments is None:
        comments = package.free_name("xl/commentsCadre{}.xml")
        package.put(comments, _comments_part(notes))
        package.declare(comments, _COMMENTS_TYPE)
        package.relate(part, "comments", comments)
    return _draw(package, part, xml, new)


def _run(text: str, prefix: str = "") -> str:
    p = prefix
    look = f'<{p}rPr><{p}sz val="9"/><{p}rFont val="Tahoma"/></{p}rPr>'
    return f'<{p}r>{look}<{p}t xml:space="preserve">{escape(text)}</{p}t></{p}r>'


def _comment(row: int, column: int, note: Note, author: int, prefix: str = "") -> str:
    p = prefix
    text = f"<{p}text>{_run(note.text, p)}</{p}text>"
    return f'<{p}comment ref="{column_letters(column)}{row}" authorId="{author}">{text}</{p}comment>'


def _comments_part(notes: Notes) -> bytes:
    listed = "".join(_comment(row, column, note, 0) for (row, column), note in notes.items())
    authors = f"<authors><author>{_AUTHOR}</author></authors>"
    return HEAD + f'<comments xmlns="{_MAIN}">{authors}<commentList>{listed}</commentList></comments>'.encode()


def _extend(package: Package, name: str, notes: Notes) -> Notes:
    """Adds notes to comments that are there; gives those that need a shape of their own."""
    xml = package.xml(name)
    found = re.search(rb"<(\w+:)?comments\b", xml)
    if found is None:
        raise package.refusal(name)
    prefix = (found[1] or b"").decode()
    authors = len(re.findall(rb"<(?:\w+:)?author[\s/>]", xml))
    theirs = {f"{m[2].decode()}{m[3].decode()}": m for m in _COMMENT.finditer(xml)}
    new: Notes = {}
    for (row, column), note in reversed(notes.items()):
        comment = theirs.get(f"{column_letters(column)}{row}")
        if comment is None:
            new[row, column] = note
    for cell, comment in sorted(theirs.items(), key=lambda item: -item[1].start()):
        own = next((n for (r, c), n in notes.items() if f"{column_letters(c)}{r}" == cell), None)
        if own is not None:
            xml = xml[: comment.start()] + _continued(package, name, comment[0], own, prefix) + xml[comment.end() :]
    author = f"<{prefix}author>{_AUTHOR}</{prefix}author>".encode()
    xml = package.appended(xml, b"authors", author, name)
    listed = "".join(_comment(row, column, note, authors, prefix) for (row, column), note in sorted(new.items()))
    package.put(name, package.appended(xml, b"commentList", listed.encode(), name))
    return dict(sorted(new.items()))


def _continued(package: Package, name: str, comment: bytes, note: Note, prefix: str) -> bytes:
    """The user's comment with ours after it."""
    plain = re.search(rb"(<(?:\w+:)?text\s*>)(<(?:\w+:)?t\b[^>]*>[^<]*</(?:\w+:)?t\s*>)(?=</)", comment)
    if plain:
        run = f"<{prefix}r>".encode() + plain[2] + f"</{prefix}r>".encode()
        comment = comment[: plain.start(2)] + run + comment[plain.end(2) :]
    return package.appended(comment, b"text", _run(f"\n\n{note.text}", prefix).encode(), name)


def _draw(package: Package, part: str, xml: bytes, notes: Notes) -> bytes:
    """Gives every new comment its shape, in the drawing that the sheet has or in a new one."""
    if not notes:
        return xml
    relations = package.relations(part)
    stated = re.search(rb"<(?:\w+:)?legacyDrawing\b[^>]*?:id\s*=\s*[\"']([^\"']+)[\"']", xml)
    if stated:
        drawing = relations.get(stated[1].decode(), {}).get("Target")
        if drawing is None or not package.has(drawing):
            raise package.refusal(part)
        package.put(drawing, _with_shapes(package, drawing, notes))
        return xml
    drawing = package.free_name("xl/drawings/vmlDrawingCadre{}.vml")
    package.put(drawing, _drawing_part(package, notes))
    package.declare_ending("vml", _DRAWING_TYPE)
    id = package.relate(part, "vmlDrawing", drawing)
    found = re.search(rb"<(\w+:)?worksheet\b", xml)
    prefix = (found[1] or b"").decode() if found else ""
    tag = f'<{prefix}legacyDrawing xmlns:cadre="{RELATIONS}" cadre:id="{id}"/>'.encode()
    return inserted_in_order(xml, tag, _FOLLOWERS, lambda: package.refusal(part))


def _with_shapes(package: Package, name: str, notes: Notes) -> bytes:
    xml = package.xml(name)
    end = xml.rfind(b"</xml>")
    if end < 0 or b"urn:schemas-microsoft-com:vml" not in xml:
        raise package.refusal(name)
    highest = max(map(int, _SHAPE_NUMBER.findall(xml)), default=_SHAPES_A_BLOCK)
    declared = {space: re.search(rb"\bxmlns:" + space + rb"\s*=", xml) is not None for space in (b"v", b"o", b"x")}
    if not all(declared.values()):
        raise package.refusal(name)
    kind = b"" if b'id="_x0000_t202"' in xml else _SHAPE_KIND.encode()
    return xml[:end] + kind + _shapes(notes, highest + 1).encode() + xml[end:]


_SHAPE_KIND = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)


def _drawing_part(package: Package, notes: Notes) -> bytes:
    # every drawing of a workbook numbers its shapes in blocks of its own
    block = 1 + sum(name.endswith(".vml") for name in package.names) + len(notes) // _SHAPES_A_BLOCK
    blocks = ",".join(str(block + i) for i in range(len(notes) // _SHAPES_A_BLOCK + 1))
    return (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
        'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
        f'<o:idmap v:ext="edit" data="{blocks}"/></o:shapelayout>{_SHAPE_KIND}'
        f"{_shapes(notes, block * _SHAPES_A_BLOCK + 1)}</xml>"
    ).encode()


def _shapes(notes: Notes, first: int) -> str:
    return "".join(
        _shape(first + i, row - 1, column, note.text) for i, ((row, column), note) in enumerate(notes.items())
    )


def _shape(number: int, row: int, column: int, text: str) -> str:
    lines = sum(1 + len(line) // _LETTERS for line in text.split("\n"))
    width = _WIDE if lines > 12 else _NARROW
    last = row + max(lines - 1, 4)
    anchor = f"{column + 1}, 15, {row}, 4, {column + 5}, 15, {last}, 4"
    return (
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;'
        f'width:{width}pt;height:{_LINE * (lines + 1)}pt;z-index:{number};visibility:hidden" fillcolor="#ffffe1" '
        'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>'
        '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/>'
        f'</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
        f"<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
    )
