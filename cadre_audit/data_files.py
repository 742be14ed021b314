"""The data that travels with the program: where it is, and how a YAML file of it is read with places.

``schemas/`` and ``sample_data/`` are top-level folders of the repository, the dated cases are ``tests/cases/``. A wheel
carries them inside the package; an editable install and a plain checkout have them beside it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from cadre_audit.errors import Fault, StandardsError

MAX_NODES = 200_000
MAX_DEPTH = 40
# where a checkout has a folder that a wheel has under its own name
_IN_A_CHECKOUT = {"cases": "tests/cases"}


def folder(name: str) -> Traversable:
    """The shipped folder ``name`` (``schemas``, ``sample_data`` or ``cases``).

    Raises:
        FileNotFoundError: the installation is damaged.
    """
    packed = files("cadre_audit") / "_data" / name
    if packed.is_dir():
        return packed
    repository = Path(__file__).resolve().parents[1]
    beside = repository / _IN_A_CHECKOUT.get(name, name)
    # the project file must be there too: a stranger's "schemas" in site-packages is not ours
    if (repository / "pyproject.toml").is_file() and beside.is_dir():
        return beside
    raise FileNotFoundError(f"{name}/ is neither in the package nor beside it: install the program again")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value of a YAML file stands, 1-based; the key's place where it has a key."""

    line: int
    column: int
    key_line: int
    key_column: int


@dataclass(frozen=True, slots=True)
class YamlDocument:
    """A YAML file as plain data, and the place of every value by its path of keys and indexes."""

    path: str
    data: Any
    places: dict[tuple[str | int, ...], Place]

    def place_of(self, loc: tuple[str | int, ...]) -> tuple[Place, tuple[str | int, ...]]:
        """The deepest place named by ``loc``, and its path.

        Pydantic's locations also hold the tags of unions; parts that the file does not have are left out.
        """
        path: tuple[str | int, ...] = ()
        for part in loc:
            if (*path, part) in self.places:
                path = (*path, part)
        return self.places.get(path, Place(1, 1, 1, 1)), path


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML with the scalars of YAML 1.2: ``no``, ``010``, ``12:30`` and dates stay what they look like."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$", "-+0123456789"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first))


def read_yaml(source: Traversable | Path, name: str | None = None) -> YamlDocument:
    """Reads one YAML file with the place of every value.

    Args:
        source: the file.
        name: how to call it in faults; its path when not given.

    Raises:
        StandardsError: it is not YAML, a key is given twice, or it is too large or too deep.
    """
    path = name or str(source)
    try:
        text = source.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as e:
        raise StandardsError((Fault(path, 0, 0, "not_utf8", detail=e.reason),)) from None
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as e:
        mark = e.problem_mark or e.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise StandardsError((Fault(path, line, column, "not_yaml", detail=e.problem or ""),)) from None
    except yaml.YAMLError as e:
        raise StandardsError((Fault(path, 1, 1, "not_yaml", detail=str(e).splitlines()[0]),)) from None
    walk = _Walk(path, loader)
    data = walk.value(node, ()) if node is not None else None
    if walk.faults:
        raise StandardsError(tuple(walk.faults))
    return YamlDocument(path, data, walk.places)


def read_json(source: Path) -> YamlDocument:
    """Reads one JSON file, quickly and without the places of its values.

    Raises:
        StandardsError: it is not JSON in UTF-8.
    """
    path = str(source)
    try:
        return YamlDocument(path, json.loads(source.read_bytes().decode("utf-8-sig")), {})
    except UnicodeDecodeError as e:
        raise StandardsError((Fault(path, 0, 0, "not_utf8", detail=e.reason),)) from None
    except json.JSONDecodeError as e:
        raise StandardsError((Fault(path, e.lineno, e.colno, "not_json", detail=e.msg),)) from None
    except RecursionError:
        raise StandardsError((Fault(path, 1, 1, "too_large"),)) from None


def _first_line(error: Exception) -> str:
    """The first line of an error's text: the rest shows the file again."""
    return (str(getattr(error, "problem", None) or error).splitlines() or [""])[0]


class _Walk:
    """Turns a node tree into plain data; a class because places and faults gather on the way."""

    def __init__(self, path: str, loader: Any) -> None:
        self.path, self.loader = path, loader
        self.places: dict[tuple[str | int, ...], Place] = {}
        self.faults: list[Fault] = []

    def value(self, node: Any, loc: tuple[str | int, ...], key: Any = None) -> Any:
        start, at = node.start_mark, (key or node).start_mark
        self.places[loc] = Place(start.line + 1, start.column + 1, at.line + 1, at.column + 1)
        if len(self.places) > MAX_NODES or len(loc) > MAX_DEPTH:
            raise StandardsError((Fault(self.path, start.line + 1, 1, "too_large"),))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, loc)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*loc, i)) for i, child in enumerate(node.value)]
        try:
            return self.loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as e:
            raise StandardsError(
                (Fault(self.path, start.line + 1, start.column + 1, "not_yaml", detail=_first_line(e)),)
            ) from None

    def _mapping(self, node: Any, loc: tuple[str | int, ...]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key, child in node.value:
            name = str(key.value)
            at = key.start_mark
            if name in out:
                first = self.places[(*loc, name)].key_line
                self.faults.append(Fault(self.path, at.line + 1, at.column + 1, "key_twice", name=name, first=first))
                continue
            out[name] = self.value(child, (*loc, name), key)
        return out
