"""The JSON Schemas of the files that people edit, made from the models so that editors and the program agree.

Run ``python -m cadre_audit.standards.publish`` in the repository's folder after a change of a model.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cadre_audit.standards.courses import Courses
from cadre_audit.standards.model import Standard

_MODELS: dict[str, type[BaseModel]] = {"standard": Standard, "courses": Courses}


def json_schemas() -> dict[str, dict[str, Any]]:
    """The schema of each kind of file, by the name of its file without ``.schema.json``."""
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {name: {"$schema": dialect, **model.model_json_schema()} for name, model in _MODELS.items()}


def published(schema: dict[str, Any]) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write(into: Path) -> None:
    """Writes every schema into a folder."""
    for name, schema in json_schemas().items():
        (into / f"{name}.schema.json").write_text(published(schema), encoding="utf-8")


if __name__ == "__main__":
    write(Path("schemas/json"))
