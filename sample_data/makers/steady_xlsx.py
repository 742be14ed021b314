"""Workbooks that come out byte for byte the same, whenever and wherever they are written."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from pathlib import Path

from openpyxl import Workbook

UNIX = 3
PLAIN_FILE = 0o644 << 16


def save_steadily(workbook: Workbook, path: Path, moment: dt.datetime) -> None:
    """Write the workbook to `path` as if it had been saved at `moment`.

    The parts are stored, not compressed: compressors differ between zlib builds.
    """
    workbook.properties.creator = "cadre-audit sample data"
    workbook.properties.created = moment
    raw = io.BytesIO()
    workbook.save(raw)
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as target:
        for name in sorted(source.namelist(), key=lambda part: (part != "[Content_Types].xml", part)):
            target.writestr(_entry(name, moment), _without_clock(name, source.read(name), moment))


def _entry(name: str, moment: dt.datetime) -> zipfile.ZipInfo:
    """Return the zip entry of a part, with nothing in it that depends on the machine."""
    entry = zipfile.ZipInfo(name, date_time=(*moment.timetuple()[:6],))
    entry.create_system = UNIX
    entry.external_attr = PLAIN_FILE
    return entry


def _without_clock(name: str, content: bytes, moment: dt.datetime) -> bytes:
    """Put `moment` where openpyxl always writes the time of saving."""
    if name != "docProps/core.xml":
        return content
    stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, content)
