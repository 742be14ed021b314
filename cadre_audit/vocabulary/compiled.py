"""Keeps the vocabulary in a form that loads in milliseconds; the YAML files stay the source.

``schemas/vocabulary/compiled.json`` holds the same data as the YAML files, the folded key of every spelling, and a
fingerprint of the files it was made from. When the fingerprint does not fit, because somebody has edited a YAML
file, the YAML files are read: slower, never wrong. ``python -m cadre_audit.vocabulary.compiled`` makes it anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.vocabulary.fold import KNOWN, fold

SOURCES = ("headings", "ladders", "positions", "words")


def read_sources() -> dict[str, Any]:
    """The data of the four vocabulary files, by name.

    Raises:
        StandardsError: a file is not readable YAML.
    """
    place = folder("schemas") / "vocabulary"
    document = _read_json(place / "compiled.json")
    if document.get("made_from") == fingerprint(place):
        KNOWN.update(document["folded"])
        data: dict[str, Any] = document["data"]
        return data
    return read_yaml_sources(place)


def _read_json(compiled: Traversable) -> dict[str, Any]:
    """The compiled file; empty when there is none, or when a merge has left it in pieces."""
    try:
        document: dict[str, Any] = json.loads(compiled.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return document


def read_yaml_sources(place: Traversable) -> dict[str, Any]:
    """The data of the YAML files themselves."""
    return {name: read_yaml(place / f"{name}.yaml", f"vocabulary/{name}.yaml").data for name in SOURCES}


def fingerprint(place: Traversable) -> str:
    """Tells whether any of the YAML files has changed; line ends do not count, since git may change them."""
    contents = (place.joinpath(f"{name}.yaml").read_bytes().replace(b"\r\n", b"\n") for name in SOURCES)
    return hashlib.sha256(b"\0".join(contents)).hexdigest()


def compile_vocabulary(place: Traversable) -> str:
    """The text of ``compiled.json`` for the YAML files in ``place``."""
    data = read_yaml_sources(place)
    folded = {text: fold(text) for text in sorted(set(_texts(data)))}
    document = {"made_from": fingerprint(place), "data": data, "folded": folded}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield key
            yield from _texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from _texts(value)
    elif isinstance(data, str):
        yield data


if __name__ == "__main__":
    target = folder("schemas") / "vocabulary"
    Path(str(target), "compiled.json").write_text(compile_vocabulary(target), encoding="utf-8")
