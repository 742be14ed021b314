"""Whatever can be asked for: the models of all verbs as one type."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cadre_audit.jobs.evaluation_job import EvaluationJob
from cadre_audit.jobs.model import (
    CheckJob,
    ExplainJob,
    InspectJob,
    LawDiffJob,
    NeedsJob,
    PlanJob,
    ProgrammeJob,
    ReconcileJob,
    ResultsJob,
)

Job = Annotated[
    CheckJob
    | NeedsJob
    | ReconcileJob
    | PlanJob
    | InspectJob
    | LawDiffJob
    | ExplainJob
    | ResultsJob
    | ProgrammeJob
    | EvaluationJob,
    Field(discriminator="verb"),
]
