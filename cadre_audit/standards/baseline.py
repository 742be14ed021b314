"""A baseline: the gaps that are known, each with the day on which it was first seen, so that new ones stand out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from cadre_audit.data_files import YamlDocument, read_json, read_yaml
from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Slug, Strict

SCHEMA: Literal["cadre-audit/baseline/1"] = "cadre-audit/baseline/1"
ENDINGS = (".json", ".yaml", ".yml")

PartialBirth = Annotated[str, Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]


class KnownGap(Strict):
    """One gap that is known. Of the person no more than what tells them apart, whichever file they stand in."""

    full_name: str
    birth: PartialBirth | None = None
    """As much of the birth date as the roster said."""
    unit: str | None = None
    requirement: Slug
    first_seen: Day
    """The day of the audit that found it first."""


class BaselineFile(Strict):
    """A file of known gaps."""

    schema_: Literal["cadre-audit/baseline/1"] = Field(alias="schema")
    """Tells the kind of the file and its version."""
    gaps: tuple[KnownGap, ...]


def load_baseline(path: Path) -> tuple[KnownGap, ...]:
    """The known gaps of a baseline in JSON or YAML.

    Raises:
        UsageError: there is no such file, or it is something else than a baseline.
        StandardsError: it is one, but wrong; every fault with its line.
    """
    if not path.is_file():
        raise UsageError("baseline_missing", path=path)
    try:
        return _gaps(path)
    except StandardsError as e:
        if e.faults[0].key == "not_utf8":
            raise UsageError("baseline_is_none", path=path, schema=SCHEMA) from None
        raise StandardsError(e.faults, "baseline_invalid") from None


def _gaps(path: Path) -> tuple[KnownGap, ...]:
    document = read_json(path) if path.suffix.lower() == ".json" else read_yaml(path)
    if not isinstance(document.data, dict) or document.data.get("schema") != SCHEMA:
        raise UsageError("baseline_is_none", path=path, schema=SCHEMA)
    try:
        return checked(document, BaselineFile).gaps
    except StandardsError:
        # read once more, slowly, for the lines
        return checked(_with_lines(path, document), BaselineFile).gaps


def _with_lines(path: Path, document: YamlDocument) -> YamlDocument:
    """A JSON file read as YAML, which knows where everything stands; as it is when it is too large for that."""
    try:
        return document if document.places else read_yaml(path)
    except StandardsError:
        return document


def baseline_data(gaps: tuple[KnownGap, ...]) -> dict[str, Any]:
    """The file as plain data."""
    return BaselineFile(schema=SCHEMA, gaps=gaps).model_dump(mode="json", by_alias=True)
