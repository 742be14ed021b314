"""The JSON Schemas of the files that people edit, made from the models so that editors and the program agree.

Run ``python -m cadre_audit.standards.publish`` in the repository's folder after a change of a model.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from cadre_audit.standards.baseline import BaselineFile
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.entry_rules import Sourced
from cadre_audit.standards.equivalences import Equivalences
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.standards.model import Standard, Strict
from cadre_audit.standards.plan_limits import PlanLimits
from cadre_audit.standards.programmes import Programme
from cadre_audit.standards.retirement import RetirementLaws
from cadre_audit.standards.staff_forms import StaffForms
from cadre_audit.standards.training_hours import TrainingHours
from cadre_audit.standards.waivers import WaiverFile

_MODELS: dict[str, type[BaseModel]] = {
    "standard": Standard,
    "courses": Courses,
    "equivalences": Equivalences,
    "evaluation": Evaluation,
    "retirement": RetirementLaws,
    "waivers": WaiverFile,
    "training-hours": TrainingHours,
    "programme-file": Programme,
    "baseline": BaselineFile,
    "plan-limits": PlanLimits,
    "forms": StaffForms,
}


def json_schemas() -> dict[str, dict[str, Any]]:
    """The schema of each kind of file, by the name of its file without ``.schema.json``."""
    return {name: schema_of(model) for name, model in _MODELS.items()}


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of a model, every key described by the docstring below its attribute.

    Pydantic could read those docstrings itself, but it does so on import, and every run would wait for it.
    """
    schema = model.model_json_schema()
    told = _told_by_docstrings({inspect.getfile(part) for part in (Strict, Sourced, model)})
    for name, part in {model.__name__: schema, **schema.get("$defs", {})}.items():
        for key, own in part.get("properties", {}).items():
            if text := told.get((name, key)):
                own.setdefault("description", text)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _told_by_docstrings(files: set[str]) -> dict[tuple[str, str], str]:
    """(class, attribute) → the docstring below the attribute, inherited ones included."""
    classes = {
        node.name: node
        for file in sorted(files)
        for node in ast.parse(Path(file).read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    return {(name, key): text for name, node in classes.items() for key, text in _of_class(node, classes).items()}


def _of_class(node: ast.ClassDef, classes: Mapping[str, ast.ClassDef]) -> dict[str, str]:
    told: dict[str, str] = {}
    for base in node.bases:
        if isinstance(base, ast.Name) and base.id in classes:
            told |= _of_class(classes[base.id], classes)
    for statement, following in pairwise(node.body):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            text = ast.get_docstring(ast.Module([following], []))
            told |= {statement.target.id: text} if text else {}
    return told


def published(schema: dict[str, Any]) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def write(into: Path) -> None:
    """Writes every schema into a folder."""
    for name, schema in json_schemas().items():
        (into / f"{name}.schema.json").write_text(published(schema), encoding="utf-8")


if __name__ == "__main__":
    write(Path("schemas/json"))
