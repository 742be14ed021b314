"""The user's own workbook, coloured and commented: every other part of it stays byte for byte."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from cadre_audit.errors import InputError
from cadre_audit.report.annotated.cells import coloured
from cadre_audit.report.annotated.comments import add_comments
from cadre_audit.report.annotated.marks import COLOURS, Mark, notes_of
from cadre_audit.report.annotated.package import RELATIONS, Package
from cadre_audit.report.annotated.styles import Styles
from cadre_audit.report.annotated.summary import Summary, sheet_xml, summary_of
from cadre_audit.report.model import Report
from cadre_audit.report.wording import t

_WORKBOOK, _STYLES = "xl/workbook.xml", "xl/styles.xml"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_STRICT = b"http://purl.oclc.org/ooxml/"
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")


def patched(
    path: str, data: bytes, parts: Mapping[str, tuple[str, str]], marks: Sequence[Mark], report: Report
) -> bytes:
    """The workbook with the cells of these marks coloured and commented, and a sheet that lists them.

    Args:
        path: the file, for the sentence of a refusal.
        data: its bytes.
        parts: name of a sheet, as in the reading → its name in the file and its part.
        marks: of this file.
        report: what the marks belong to.

    Raises:
        InputError: the workbook cannot be changed without damage.
    """
    try:
        package = Package(path, data)
        if _STRICT in package.xml(_WORKBOOK):
            raise InputError("annotate_strict", path=path)
        styles = Styles(package.xml(_STYLES), lambda: package.refusal(_STYLES))
        for sheet, (_, part) in parts.items():
            notes = notes_of((mark for mark in marks if mark.sheet == sheet), report)
            if notes:
                xml = coloured(package.xml(part), notes, styles)
                package.put(part, add_comments(package, part, xml, notes))
        _add_summary(package, styles, summary_of(marks, report, {read: name for read, (name, _) in parts.items()}))
        package.put(_STYLES, styles.xml())
        return package.bytes()
    except (zipfile.BadZipFile, KeyError, UnicodeDecodeError) as e:
        raise InputError("annotate_refused", path=path, part=str(e)) from e


def _add_summary(package: Package, styles: Styles, summary: Summary) -> None:
    plain = styles.own()
    looks = {
        "title": styles.own(bold=True, size=14, framed=False),
        "wide": styles.own(framed=False),
        "sentence": styles.own(framed=False),
        "plain": styles.own(framed=False),
        "legend": styles.own(framed=False),
        "heading": styles.own(bold=True, kind="manual"),
        "text": plain,
    }
    part = package.free_name("xl/worksheets/sheetCadre{}.xml")
    package.put(part, sheet_xml(summary, looks, {kind: styles.own(kind=kind) for kind in COLOURS}))
    package.declare(part, _SHEET_TYPE)
    id = package.relate(_WORKBOOK, "worksheet", part)
    xml = package.xml(_WORKBOOK)
    tags = _SHEET.findall(xml)
    name = _free_sheet_name(tags)
    number = 1 + max(int(n) for tag in tags for n in re.findall(rb"\bsheetId\s*=\s*[\"'](\d+)[\"']", tag))
    prefix = re.match(rb"<((?:\w+:)?)sheet", tags[0])[1].decode()  # type: ignore[index]
    tag = f'<{prefix}sheet xmlns:cadre="{RELATIONS}" name={quoteattr(name)} sheetId="{number}" cadre:id="{id}"/>'
    xml = package.appended(xml, b"sheets", tag.encode(), _WORKBOOK)
    package.put(_WORKBOOK, _with_repeated_heading(package, xml, prefix, name, len(tags), summary.heading))


def _free_sheet_name(tags: Sequence[bytes]) -> str:
    taken = {match[1].decode().casefold() for tag in tags if (match := re.search(rb"\bname\s*=\s*\"([^\"]*)\"", tag))}
    wanted = t("annotate.sheet")
    return next(
        name for n in range(1, 1000) if (name := wanted if n == 1 else f"{wanted} ({n})").casefold() not in taken
    )


def _with_repeated_heading(package: Package, xml: bytes, prefix: str, name: str, index: int, row: int) -> bytes:
    """The heading of the list on every printed page of the new sheet, the last of the workbook."""
    quoted = "'" + name.replace("'", "''") + "'"
    value = quoteattr(quoted)[1:-1]
    place = f"{value}!${row}:${row}"
    tag = f"{prefix}definedName"
    defined = f'<{tag} name="_xlnm.Print_Titles" localSheetId="{index}">{place}</{tag}>'
    if re.search(rb"<(?:\w+:)?definedNames\b", xml):
        return package.appended(xml, b"definedNames", defined.encode(), _WORKBOOK)
    ends = [m.end() for m in re.finditer(rb"</(?:\w+:)?(?:sheets|functionGroups|externalReferences)\s*>", xml)]
    ends += [m.end() for m in re.finditer(rb"<(?:\w+:)?(?:functionGroups|externalReferences)\b[^>]*/>", xml)]
    at = max(ends)
    block = f"<{prefix}definedNames>{defined}</{prefix}definedNames>".encode()
    return xml[:at] + block + xml[at:]
