"""Whatever can be asked for: the models of all verbs as one type."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

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
from cadre_audit.jobs.stats_job import StatsJob
from cadre_audit.jobs.verify_job import VerifyJob

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
    | StatsJob
    | VerifyJob,
    Field(discriminator="verb"),
]
