"""The machine documents as a contract: models from which the published JSON Schemas are made.

No run imports this package: ``json_document`` writes the reports, and tests hold them to these models.
Run ``python -m cadre_audit.report.contracts`` in the repository's folder after a change of a document.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cadre_audit.report.contracts.check import Check
from cadre_audit.report.contracts.explain import Explain
from cadre_audit.report.contracts.inspect import Inspect
from cadre_audit.report.contracts.law_cases import StandardsTest
from cadre_audit.report.contracts.law_diff import StandardsDiff
from cadre_audit.report.contracts.law_tables import StandardsEvaluation, StandardsRetirement
from cadre_audit.report.contracts.needs import Needs
from cadre_audit.report.contracts.parts import Document
from cadre_audit.report.contracts.plan import Plan
from cadre_audit.report.contracts.programme import Programme
from cadre_audit.report.contracts.reconcile import Reconcile
from cadre_audit.report.contracts.results import Results
from cadre_audit.report.contracts.standards import StandardsList, StandardsShow
from cadre_audit.report.contracts.stats import Stats
from cadre_audit.report.contracts.training import TrainingDocument
from cadre_audit.report.contracts.verify import Verify
from cadre_audit.standards.publish import published

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DOCUMENTS: dict[str, type[Document] | type[TrainingDocument] | type[Stats] | type[Verify]] = {
    "check": Check,
    "needs": Needs,
    "reconcile": Reconcile,
    "plan": Plan,
    "results": Results,
    "stats": Stats,
    "programme": Programme,
    "verify": Verify,
    "explain": Explain,
    "inspect": Inspect,
    "standards-list": StandardsList,
    "standards-show": StandardsShow,
    "standards-diff": StandardsDiff,
    "standards-test": StandardsTest,
    "standards-evaluation": StandardsEvaluation,
    "standards-retirement": StandardsRetirement,
}


def json_schemas() -> dict[str, dict[str, Any]]:
    """The schema of each document, by the name of its file without ``.schema.json``."""
    return {name: {"$schema": DIALECT, **model.model_json_schema()} for name, model in DOCUMENTS.items()}


def write(into: Path) -> None:
    """Writes every schema into a folder."""
    for name, schema in json_schemas().items():
        (into / f"{name}.schema.json").write_text(published(schema), encoding="utf-8")
