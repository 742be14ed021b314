"""Whatever can be asked for: the models of all verbs as one type."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cadre_audit.jobs.compare_job import CompareJob
from cadre_audit.jobs.evaluation_job import EvaluationJob
from cadre_audit.jobs.gate_job import GateJob
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
from cadre_audit.jobs.rotation_job import RotationJob
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.jobs.succession_job import SuccessionJob
from cadre_audit.jobs.targets_job import TargetsJob
from cadre_audit.jobs.verify_job import VerifyJob

Job = Annotated[
    CheckJob
    | NeedsJob
    | ReconcileJob
    | PlanJob
    | CompareJob
    | InspectJob
    | LawDiffJob
    | ExplainJob
    | ResultsJob
    | ProgrammeJob
    | RotationJob
    | TargetsJob
    | StatsJob
    | GateJob
    | SuccessionJob
    | EvaluationJob
    | StatsJob
    | VerifyJob,
    Field(discriminator="verb"),
]
