"""Runs ``verify``: the figures of a report, against each other and against data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from cadre_audit.analyses.verify import against_each_other, of_verdict, unlinked
from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.analyses.verifying.parts import splits_of
from cadre_audit.analyses.verifying.settled import settled_by_data
from cadre_audit.analyses.verifying.shown import claim_tables
from cadre_audit.errors import ExitCode, InputError, UsageError
from cadre_audit.jobs.common import TOOL, judged_by, people_of
from cadre_audit.jobs.model import Progress, silent
from cadre_audit.jobs.verify_job import VerifyJob
from cadre_audit.problems import Problem
from cadre_audit.reading.drafts import read_draft
from cadre_audit.report.model import Fact, Record, Report, RunHeader
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.tables.draft_figures import DraftFigures, figures_of

if TYPE_CHECKING:
    from cadre_audit.analyses.stats_measures import Measure
    from cadre_audit.standards.load import Book
    from cadre_audit.tables.roster import Roster


@dataclass(slots=True)
class _Data:
    """What the report is held against."""

    claims: list[Claim] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    files: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: Sequence[InputError] = ()
    day: date | None = None
    origin: str = ""


def run_verify(job: VerifyJob, today: date, progress: Progress = silent) -> Report:
    """``verify``: what of the figures of a report is true, false, or cannot be told.

    Raises:
        UsageError: there are lists of earlier times and none of now.
    """
    if job.baselines and not job.rosters:
        raise UsageError("verify_baseline_alone")
    draft = figures_of(read_draft(job.draft))
    claims = against_each_other(draft)
    data = _Data()
    if job.rosters:
        _against_roster(job, draft, data, today, progress)
    if job.training:
        _against_training(job, draft, data, today, progress)
    claims = unlinked(draft, [*settled_by_data(claims, data.claims), *data.claims])
    false = of_verdict(claims, "false")
    return Report(
        schema="cadre-audit/verify/1",
        run=RunHeader(
            TOOL, "verify", data.day.isoformat() if data.day else None, data.origin,
            files=[{"path": draft.draft.path, "sha256": draft.draft.sha256, "people": None}, *data.files],
        ),
        counts={
            "figures": len(draft.figures),
            "claims": len(claims),
            "claims_false": len(false),
            "claims_to_note": sum(claim.trap for claim in of_verdict(claims, "cannot_tell")),
            "claims_cannot_tell": len(of_verdict(claims, "cannot_tell")),
            "claims_true": len(of_verdict(claims, "true")),
            "problems": len(data.problems),
        },
        summary=[*_opening(draft, claims), *data.facts],
        tables=claim_tables(draft, claims, everything=job.everything),
        problems=problems_table(data.problems),
        exit_code=_exit(job, false, len(of_verdict(claims, "cannot_tell")), data),
        extra={
            "draft": {
                "path": draft.draft.path,
                "day": draft.day.isoformat() if draft.day else None,
                "places": "line" if draft.draft.by_line else "paragraph",
                "encoding": draft.draft.encoding or None,
            }
        },
        main="claims",
    )  # fmt: skip


def _exit(job: VerifyJob, false: Sequence[Claim], open_claims: int, data: _Data) -> ExitCode:
    if data.failed:
        return ExitCode.INPUT
    watched = {"never": 0, "gap": len(false)}.get(job.fail_on, len(false) + open_claims)
    return ExitCode.FOUND if watched else ExitCode.OK


def _opening(draft: DraftFigures, claims: Sequence[Claim]) -> list[Fact]:
    """How much was found; where nothing is false, that this is no praise of what could not be told."""
    facts = [Fact("verify_figures", {"figures": len(draft.figures), "claims": len(claims)})]
    if draft.draft.encoding:
        facts.append(Fact("verify_encoding", {"encoding": draft.draft.encoding}))
    if not draft.figures:
        return [*facts, Fact("verify_no_figures")]
    if not of_verdict(claims, "false"):
        facts.append(Fact("verify_none_false"))
    if any(claim.trap and claim.verdict == "cannot_tell" for claim in claims):
        facts.append(Fact("verify_traps"))
    return facts


def _against_roster(job: VerifyJob, draft: DraftFigures, data: _Data, today: date, progress: Progress) -> None:
    # here, because most reports are looked at without a roster
    from cadre_audit.analyses.stats_measures import measures
    from cadre_audit.analyses.verifying.data import data_claims
    from cadre_audit.analyses.verifying.everybody import everybody_claims
    from cadre_audit.analyses.verifying.planned import where_plans_are_meant
    from cadre_audit.jobs.law import book_of, courses_of, law_on
    from cadre_audit.jobs.rosters import files_of

    courses = courses_of(job.courses)
    book = book_of(job.standards, courses, today, shipped=job.shipped)
    young_under = job.young_under or courses.young.under
    read = people_of(job, today, progress, book)
    roster = read.roster
    day, origin = (
        (job.as_of, "flag") if job.as_of
        else (roster.as_of, "title") if roster.as_of
        else (draft.day, "draft") if draft.day
        else (today, "today")
    )  # fmt: skip
    assert day is not None
    suitable = None
    if any("suitable.major" in figure.label.concepts for figure in draft.figures):
        from cadre_audit.analyses.verifying.suitable import suitable_of

        suitable = suitable_of(judged_by(job, roster, law_on(book, day, job))[0])
    found = measures(roster, day, young_under=young_under)
    of_all = everybody_claims(draft, roster, found, day)
    known = {id(claim.figures[0]) for claim in of_all if claim.figures}
    data.claims += of_all
    data.claims += [
        claim
        for claim in where_plans_are_meant(
            draft, roster, data_claims(draft, splits_of(draft), found, suitable, day.year)
        )
        if id(claim.figures[0]) not in known
    ]
    data.facts.append(
        Fact("verify_roster", {"people": len(roster), "day": day.isoformat(), "day_from": t(f"as_of_from.{origin}")})
    )
    data.files += files_of(roster)
    data.problems += roster.problems
    data.failed, data.day, data.origin = read.failed, day, origin
    if job.baselines:
        _against_baselines(job, draft, data, roster, found, young_under, book, today, progress)


def _against_baselines(
    job: VerifyJob, draft: DraftFigures, data: _Data, roster: Roster, now: Sequence[Measure], young_under: int,
    book: Book, today: date, progress: Progress,
) -> None:  # fmt: skip
    from cadre_audit.analyses.verifying.baselines import baseline_claims
    from cadre_audit.jobs.verify_baselines import read_baselines

    assert data.day is not None
    read = read_baselines(job, roster, data.day, data.origin, young_under, book, today, progress)
    data.claims += baseline_claims(draft, {one.id: one for one in now}, read.earlier, data.day.year)
    data.facts += [*read.facts, Fact("verify_young", {"age": young_under})]
    data.files += [file for file in read.files if file not in data.files]
    data.problems += [problem for problem in read.problems if problem not in data.problems]
    data.failed = [*data.failed, *read.failed]


def _against_training(job: VerifyJob, draft: DraftFigures, data: _Data, today: date, progress: Progress) -> None:
    from cadre_audit.analyses.verifying.training import training_claims
    from cadre_audit.jobs.common import corrected_by
    from cadre_audit.jobs.training import read_training
    from cadre_audit.vocabulary.load import vocabulary

    read = read_training(job.training, today, progress, corrected_by(job.reading_map, vocabulary()))
    data.claims += training_claims(draft, splits_of(draft), read.turns, read.classes, read.summary)
    data.files += [{"path": file["path"], "sha256": file["sha256"], "people": None} for file in read.files]
    data.problems += read.problems
    data.failed = [*data.failed, *read.failed]
    data.facts.append(Fact("verify_training", {"files": [str(file["path"]) for file in read.files]}))
