"""Adds cell styles to a workbook: the styles that cells have, each with another fill, and those of our own sheet."""

from __future__ import annotations

import re
from collections.abc import Callable

from cadre_audit.errors import InputError
from cadre_audit.report.annotated.marks import COLOURS

_XF = re.compile(rb"<(?:\w+:)?xf\b[^>]*?(?:/>|>.*?</(?:\w+:)?xf\s*>)", re.DOTALL)
_BORDER = '<{0}{1} style="thin"><{0}color rgb="FF808080"/></{0}{1}>'
_SIDES = ("left", "right", "top", "bottom")


class Styles:
    """The style part of one workbook, growing; a class because styles are told apart by their place in it.

    Args:
        xml: the part.
        refuse: makes the error for a part that cannot be changed safely.
    """

    def __init__(self, xml: bytes, refuse: Callable[[], InputError]) -> None:
        self._refuse = refuse
        self._parts = {name: self._part(xml, name) for name in ("fonts", "fills", "borders", "cellXfs")}
        self._xml = xml
        found = re.search(rb"<(\w+:)?styleSheet\b", xml)
        self._prefix = (found[1] or b"").decode() if found else ""
        self._formats = _XF.findall(self._parts["cellXfs"][1])
        self._added: dict[str, list[str]] = {name: [] for name in self._parts}
        self._of: dict[tuple[int, str], int] = {}
        self._fills: dict[str, int] = {}

    def _part(self, xml: bytes, name: str) -> tuple[re.Match[bytes], bytes, int]:
        """The opening tag of a list, its content, and how many it holds."""
        pattern = rb"(<(?:\w+:)?" + name.encode() + rb"\b[^>]*>)(.*?)</(?:\w+:)?" + name.encode() + rb"\s*>"
        found = list(re.finditer(pattern, xml, re.DOTALL))
        if len(found) != 1 or found[0][1].endswith(b"/>"):
            raise self._refuse()
        item = {"fonts": "font", "fills": "fill", "borders": "border", "cellXfs": "xf"}[name].encode()
        return found[0], found[0][2], len(re.findall(rb"<(?:\w+:)?" + item + rb"[\s/>]", found[0][2]))

    def _add(self, name: str, xml: str) -> int:
        self._added[name].append(xml)
        return self._parts[name][2] + len(self._added[name]) - 1

    def fill(self, kind: str) -> int:
        """Index of the solid fill of a kind of note."""
        if kind not in self._fills:
            p = self._prefix
            colour = f'<{p}fgColor rgb="FF{COLOURS[kind]}"/><{p}bgColor indexed="64"/>'
            xml = f'<{p}fill><{p}patternFill patternType="solid">{colour}</{p}patternFill></{p}fill>'
            self._fills[kind] = self._add("fills", xml)
        return self._fills[kind]

    def filled(self, style: int, kind: str) -> int:
        """The style like this one, with the fill of a kind of note."""
        if (style, kind) not in self._of:
            if not 0 <= style < len(self._formats):
                raise self._refuse()
            self._of[style, kind] = self._add("cellXfs", _with_fill(self._formats[style], self.fill(kind)))
        return self._of[style, kind]

    def own(self, *, bold: bool = False, size: int = 11, framed: bool = True, kind: str = "") -> int:
        """A style for our own sheet."""
        p = self._prefix
        weight = f"<{p}b/>" if bold else ""
        font = self._once("fonts", f'<{p}font>{weight}<{p}sz val="{size}"/><{p}name val="Times New Roman"/></{p}font>')
        border = self._once("borders", f"<{p}border>{self._frame() if framed else ''}</{p}border>")
        fill = self.fill(kind) if kind else 0
        alignment = f'<{p}alignment vertical="top" wrapText="1"/>'
        return self._once(
            "cellXfs",
            f'<{p}xf numFmtId="0" fontId="{font}" fillId="{fill}" borderId="{border}" applyFont="1" applyFill="1" '
            f'applyBorder="1" applyAlignment="1">{alignment}</{p}xf>',
        )

    def _frame(self) -> str:
        return "".join(_BORDER.format(self._prefix, side) for side in _SIDES)

    def _once(self, name: str, xml: str) -> int:
        if xml in self._added[name]:
            return self._parts[name][2] + self._added[name].index(xml)
        return self._add(name, xml)

    def xml(self) -> bytes:
        """The part with all that was added."""
        edits = []
        for name, (found, _, held) in self._parts.items():
            count = held + len(self._added[name])
            tag = re.sub(rb"\bcount\s*=\s*[\"'][^\"']*[\"']", f'count="{count}"'.encode(), found[1])
            edits.append((found.start(1), found.end(1), tag))
            edits.append((found.end(2), found.end(2), "".join(self._added[name]).encode()))
        return edited(self._xml, edits)


def _with_fill(xf: bytes, fill: int) -> str:
    tag, rest = re.match(rb"(<[^>]*?)(/?>.*)", xf, re.DOTALL).groups()  # type: ignore[union-attr]
    tag = re.sub(rb"\s(?:fillId|applyFill)\s*=\s*(?:\"[^\"]*\"|'[^']*')", b"", tag)
    return (tag + f' fillId="{fill}" applyFill="1"'.encode() + rest).decode()


def edited(xml: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    """The XML with each (begin, end) replaced; edits that begin at the same place keep their order."""
    out, at = [], 0
    for begin, end, new in sorted(edits, key=lambda edit: edit[0]):
        out += [xml[at:begin], new]
        at = end
    return b"".join([*out, xml[at:]])
