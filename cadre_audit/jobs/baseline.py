"""Reads and writes the baseline of a check: the one file of a run that may be both read and written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from cadre_audit.analyses.baseline import Compared, Scope, compare, gaps_to_save
from cadre_audit.errors import UsageError
from cadre_audit.jobs.model import CheckJob
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.reading.heard import Named, hear
from cadre_audit.report.wording import t
from cadre_audit.report.write import writable, write
from cadre_audit.standards.baseline import ENDINGS, KnownGap, baseline_data, load_baseline


def baseline_of(job: CheckJob) -> tuple[KnownGap, ...] | None:
    """The known gaps that a job is to compare with; None when it is to compare with nothing.

    A baseline that is also to be saved need not be there yet: the first run of a schedule makes it.

    Raises:
        UsageError: there is no such file, it is no baseline, or what is to be saved cannot be.
        StandardsError: it is a wrong one.
    """
    if job.save_baseline:
        _check_target(job)
    if job.baseline is None or (_is_same(job.baseline, job.save_baseline) and not job.baseline.exists()):
        return None
    known = load_baseline(job.baseline)
    hear(*(Named(gap.full_name, gap.birth or "", gap.unit or "", str(job.baseline)) for gap in known))
    return known


def compared_with(job: CheckJob, verdicts: Verdicts, known: Sequence[KnownGap], *, incomplete: bool) -> Compared:
    """The gaps held against the known ones, and told apart from those that the job does not look at."""
    return compare(verdicts, known, Scope(bool(job.units), bool(job.select or job.ignore), incomplete))


def save_baseline(path: Path, verdicts: Verdicts, compared: Compared | None, inputs: Sequence[Path]) -> Path:
    """Writes the known gaps of a check, a line for each.

    Raises:
        UsageError: the file cannot be written.
    """
    data = baseline_data(gaps_to_save(verdicts, compared))
    lines = _json(data) if path.suffix.lower() == ".json" else _yaml(data)
    write(path, "\n".join(lines) + "\n", inputs)
    return path


def _check_target(job: CheckJob) -> None:
    """Refuses a target that cannot do, before anything is read; ages are never lost unasked."""
    target = job.save_baseline
    assert target is not None
    if target.suffix.lower() not in ENDINGS:
        raise UsageError("baseline_ending", path=target, allowed=", ".join(ENDINGS))
    writable(target, [*job.rosters, *([job.waivers] if job.waivers else [])])
    if target.exists() and not _is_same(job.baseline, target):
        raise UsageError("baseline_exists", path=target)


def _is_same(first: Path | None, second: Path | None) -> bool:
    return first is not None and second is not None and first.resolve() == second.resolve()


def _json(data: dict[str, Any]) -> Iterator[str]:
    yield f'{{"schema": {_text(data["schema"])},'
    gaps = [_text(gap) for gap in data["gaps"]]
    yield '"gaps": [' + ("" if gaps else "]}")
    yield from (f" {gap}," for gap in gaps[:-1])
    yield from (f" {gap}\n]}}" for gap in gaps[-1:])


def _yaml(data: dict[str, Any]) -> Iterator[str]:
    yield f"# {t('baseline.about')}"
    yield f"schema: {data['schema']}"
    yield "gaps:" if data["gaps"] else "gaps: []"
    # JSON is YAML too, and quotes what has to be quoted
    yield from (f"  - {_text(gap)}" for gap in data["gaps"])


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
