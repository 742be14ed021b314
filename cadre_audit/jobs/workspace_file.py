"""Finds and opens the workspace file. Imports no model: the language is wanted before anything else."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cadre_audit.errors import UsageError

NAME = "cadre-audit.toml"
_PROJECT = "pyproject.toml"


def locate(start: Path, named: Path | None = None) -> tuple[Path | None, Mapping[str, Any]]:
    """The workspace file named, else the nearest one from ``start`` upwards, and what it says; None when there is none.

    Raises:
        UsageError: the file named does not exist, or the file found is not TOML.
    """
    if named is not None:
        if not named.is_file():
            raise UsageError("workspace_missing", path=named)
        return named, _own_part(named)
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME, _read(folder / NAME)
        project = folder / _PROJECT
        if project.is_file() and (own := _own_part(project)):
            return project, own
    return None, {}


def language_of_workspace(start: Path, named: Path | None = None) -> str | None:
    """The language that the workspace asks for; None when there is none or it cannot be read, which is told later."""
    try:
        language = locate(start, named)[1].get("language")
    except UsageError:
        return None
    return language if language in ("vi", "en") else None


def _own_part(path: Path) -> Mapping[str, Any]:
    data = _read(path)
    own: Mapping[str, Any] = data.get("tool", {}).get("cadre-audit", {}) if path.name == _PROJECT else data
    return own


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as e:
        raise UsageError("workspace_broken", path=path, detail=e) from None
    except OSError as e:
        raise UsageError("workspace_unreadable", path=path, detail=e.strerror or "") from None
