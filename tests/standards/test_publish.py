"""The published JSON Schemas are those of the models."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.data_files import folder
from cadre_audit.standards.publish import json_schemas, published, write

NAMES = [
    "baseline", "courses", "equivalences", "evaluation", "forms", "plan-limits", "programme-file", "retirement",
    "standard", "training-hours", "waivers",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_that_of_the_model(name: str) -> None:
    """After a change of a model: ``python -m cadre_audit.standards.publish``."""
    file = folder("schemas") / "json" / f"{name}.schema.json"
    assert file.read_text(encoding="utf-8") == published(json_schemas()[name])


def test_editors_see_the_kinds_and_the_help() -> None:
    """The docstrings of the model are the help texts of the editor."""
    schema = json_schemas()["standard"]
    assert schema["$schema"].endswith("2020-12/schema")
    assert schema["$defs"]["Grace"]["properties"]["until"]["description"].startswith("The last day")


def test_every_schema_is_written(tmp_path: Path) -> None:
    """One file each, named after the kind of file."""
    write(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name}.schema.json" for name in NAMES]
