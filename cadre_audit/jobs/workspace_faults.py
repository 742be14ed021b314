"""Tells what is wrong in a workspace file: every fault, with the allowed values and the nearest name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from cadre_audit.errors import Fault
from cadre_audit.standards.faults import nearest

_EXPECTED = {"list_type": "list", "tuple_type": "list", "dict_type": "mapping", "model_type": "mapping"}
_LIMITS = {"greater_than_equal": "ge", "less_than_equal": "le"}


def faults_of(path: Path, error: ValidationError, known: Mapping[str, Iterable[str]]) -> tuple[Fault, ...]:
    """Every fault of the file; TOML's reader keeps no lines, so the keys that lead to it stand for its place.

    Args:
        path: the file.
        error: what Pydantic found; its English text is not used.
        known: the keys of each part: ``""`` is the file itself, ``areas`` the entry of a unit.
    """
    return tuple(_faults(path, error, known))


def _faults(path: Path, error: ValidationError, known: Mapping[str, Iterable[str]]) -> Iterator[Fault]:
    told: set[str] = set()
    for one in error.errors(include_url=False):
        # a list counts as too short when its items have faults, which are told themselves
        if one["type"] == "too_short" and len(one["input"]) >= one["ctx"]["min_length"]:
            continue
        key, values = _meaning(one, known)
        # each member of a union complains of the same value
        if values["name"] not in told:
            yield Fault(str(path), 0, 0, key, **values)
        told.add(values["name"])


def _meaning(error: Any, known: Mapping[str, Iterable[str]]) -> tuple[str, dict[str, Any]]:
    kind, keys, context = error["type"], _keys(error), error.get("ctx", {})
    name = ".".join(map(_name, keys))
    if kind == "extra_forbidden":
        allowed = sorted(known["" if len(keys) == 1 else str(keys[0])])
        return "unknown_key", {"name": name, "allowed": allowed, "near": nearest(str(keys[-1]), allowed)}
    if kind == "missing":
        return "missing_key", {"name": name}
    if kind == "literal_error":
        allowed, found = re.findall(r"'(\w+)'", context["expected"]), error["input"]
        fault = "unknown_key" if error["loc"][-1] == "[key]" else "not_allowed"
        return fault, {"name": name, "found": found, "allowed": allowed, "near": nearest(found, allowed)}
    if kind in _LIMITS:
        return "out_of_range", {"name": name, "found": error["input"], "limit": context[_LIMITS[kind]]}
    if kind in ("too_short", "string_too_short"):
        return "too_few", {"name": name, "least": context["min_length"]}
    return "wrong_type", {"name": name, "expected": _expected(kind)}


def _expected(kind: str) -> str:
    if kind.startswith("int"):
        return "whole_number"
    return _EXPECTED.get(kind, "text")


def _keys(error: Any) -> list[str | int]:
    """The keys of the file in a location of Pydantic, without the names of the members of its unions."""
    tags = re.compile(r"(str|(list|dict)\[.*\]|\[key\])$")
    return [part for part in error["loc"] if isinstance(part, int) or not tags.match(part)]


def _name(key: str | int) -> str:
    return str(key + 1) if isinstance(key, int) else key
