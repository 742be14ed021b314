"""A workbook as a zip of parts: those that are not touched are written again byte for byte, in their order."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from xml.sax.saxutils import quoteattr

from cadre_audit.errors import InputError

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HIDES = (b"<!--", b"<![CDATA[", b"<!DOCTYPE")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def attributes(tag: bytes) -> dict[str, str]:
    """The attributes of a tag as written."""
    return {name.decode(): (double or single).decode() for name, double, single in _ATTRIBUTE.findall(tag)}


class Package:
    """The parts of one workbook, some of them changed.

    Args:
        path: the file, for the sentence of a refusal.
        data: its bytes.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self._changed: dict[str, bytes] = {}
        self.names = self._archive.namelist()
        if any(name.startswith("_xmlsignatures/") for name in self.names):
            raise InputError("annotate_signed", path=path)

    def refusal(self, part: str) -> InputError:
        """That this workbook cannot be annotated without damage, because of one of its parts."""
        return InputError("annotate_refused", path=self.path, part=part)

    def xml(self, name: str) -> bytes:
        """A part that is to be changed.

        Raises:
            InputError: it is missing, or in a form that cannot be changed safely.
        """
        data = self._changed.get(name)
        if data is None:
            if name not in self.names:
                raise self.refusal(name)
            data = self._archive.read(name)
        if any(sign in data for sign in _HIDES) or b"\0" in data[:200]:
            raise self.refusal(name)
        return data

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return name in self.names or name in self._changed

    def put(self, name: str, data: bytes) -> None:
        """Changes a part, or adds one."""
        self._changed[name] = data

    def relations(self, part: str) -> dict[str, dict[str, str]]:
        """The relations of a part by id, with targets as names of parts."""
        name = _relations_of(part)
        if not self.has(name):
            return {}
        found = [attributes(tag) for tag in _RELATION.findall(self.xml(name))]
        for relation in found:
            relation["Target"] = _resolved(part, relation.get("Target", ""))
        return {relation["Id"]: relation for relation in found}

    def relate(self, part: str, kind: str, target: str) -> str:
        """Relates a part to another one; the new id."""
        name = _relations_of(part)
        xml = self.xml(name) if self.has(name) else HEAD + f'<Relationships xmlns="{_PACKAGE_RELATIONS}"/>'.encode()
        taken = self.relations(part)
        id = next(f"rIdCadre{n}" for n in range(1, 10_000) if f"rIdCadre{n}" not in taken)
        prefix = _prefix(xml, b"Relationships")
        relative = posixpath.relpath(target, posixpath.dirname(part))
        tag = f'<{prefix}Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target={quoteattr(relative)}/>'
        self.put(name, self.appended(xml, b"Relationships", tag.encode(), name))
        return id

    def declare(self, target: str, content_type: str) -> None:
        """Names the type of a new part."""
        name = "[Content_Types].xml"
        xml = self.xml(name)
        tag = f'<{_prefix(xml, b"Types")}Override PartName="/{target}" ContentType="{content_type}"/>'
        self.put(name, self.appended(xml, b"Types", tag.encode(), name))

    def declare_ending(self, ending: str, content_type: str) -> None:
        """Names the type of all parts with an ending, unless it is named."""
        name = "[Content_Types].xml"
        xml = self.xml(name)
        if re.search(rb'Extension\s*=\s*["\']' + ending.encode() + rb'["\']', xml, re.IGNORECASE):
            return
        tag = f'<{_prefix(xml, b"Types")}Default Extension="{ending}" ContentType="{content_type}"/>'
        root = re.search(rb"<(?:\w+:)?Types\b[^>]*>", xml)
        if root is None or root[0].endswith(b"/>"):
            raise self.refusal(name)
        self.put(name, xml[: root.end()] + tag.encode() + xml[root.end() :])

    def appended(self, xml: bytes, element: bytes, content: bytes, name: str) -> bytes:
        """The XML with content added at the end of an element that occurs once."""
        close = list(re.finditer(rb"</(?:\w+:)?" + element + rb"\s*>", xml))
        if len(close) == 1:
            return xml[: close[0].start()] + content + xml[close[0].start() :]
        empty = list(re.finditer(rb"<((?:\w+:)?" + element + rb")\b[^>]*?(/)>", xml))
        if len(empty) != 1 or close:
            raise self.refusal(name)
        tag = empty[0]
        return xml[: tag.start(2)] + b">" + content + b"</" + tag[1] + b">" + xml[tag.end() :]

    def free_name(self, pattern: str) -> str:
        """A name of a part that is not taken."""
        return next(name for n in range(1, 100_000) if not self.has(name := pattern.format(n)))

    def bytes(self) -> bytes:
        """The whole workbook."""
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for info in self._archive.infolist():
                data = self._changed.get(info.filename)
                copied = zipfile.ZipInfo(info.filename, info.date_time)
                copied.compress_type, copied.external_attr = info.compress_type, info.external_attr
                archive.writestr(copied, self._archive.read(info) if data is None else data)
            for name, data in self._changed.items():
                if name not in self.names:
                    archive.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _resolved(part: str, target: str) -> str:
    return (
        target.lstrip("/")
        if target.startswith("/")
        else posixpath.normpath(posixpath.join(posixpath.dirname(part), target))
    )


def _prefix(xml: bytes, element: bytes) -> str:
    """The prefix that the root element is written with, colon included."""
    found = re.search(rb"<(\w+:)?" + element + rb"\b", xml)
    return (found[1] or b"").decode() if found else ""
