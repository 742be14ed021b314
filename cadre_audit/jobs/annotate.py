"""Writes the marked copies of ``check --annotate``: one for every file that was read."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from cadre_audit.analyses.annotate import marks_of
from cadre_audit.analyses.findings import Findings
from cadre_audit.errors import ExitCode, InputError, UsageError
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.inputs import STDIN
from cadre_audit.reading.read import repaired_sheets
from cadre_audit.reading.source import open_source
from cadre_audit.reading.text_table import FileReading
from cadre_audit.reading.xlsx import worksheet_parts
from cadre_audit.report.annotated.fresh import fresh
from cadre_audit.report.annotated.marks import Mark
from cadre_audit.report.annotated.patched import patched
from cadre_audit.report.model import Report
from cadre_audit.report.problems_table import problems_table
from cadre_audit.report.wording import t
from cadre_audit.report.write import writable, write
from cadre_audit.tables.roster import Roster

_WORKBOOKS = (".xlsx", ".xlsm")


def check_target(out: Path, rosters: Sequence[Path], others: Sequence[Path] = ()) -> None:
    """Refuses a place for the copies that cannot do, before anything is read; other inputs are no place either.

    Raises:
        UsageError: one file for several rosters, another kind of file than the roster, an input, or no such folder.
    """
    if STDIN in rosters:
        raise UsageError("annotate_stdin")
    if _is_folder(out):
        if out.exists() and not out.is_dir():
            raise UsageError("output_not_a_folder", path=out)
        if not out.resolve().parent.is_dir():
            raise UsageError("output_folder_missing", path=out, folder=out.parent)
        return
    if len(rosters) > 1 or rosters[0].is_dir():
        raise UsageError("annotate_needs_folder", path=out)
    if out.suffix.lower() != (ending := _ending(rosters[0])):
        raise UsageError("annotate_ending", path=out, input=rosters[0], ending=ending)
    writable(out, [*rosters, *others])


def annotated(report: Report, out: Path, roster: Roster, findings: Findings, problems: Sequence[Problem]) -> Report:
    """The report, after a copy of every file has been written; files that cannot be copied whole are problems in it.

    Raises:
        InputError: there is one file, and it cannot be copied without losing something.
        UsageError: a copy cannot be written.
    """
    if len(roster.files) > 1 and not _is_folder(out):
        raise UsageError("annotate_needs_folder", path=out)
    targets = _targets(roster.files, out)
    inputs = [Path(file.path) for file in roster.files]
    for target in targets.values():
        if target.parent.is_dir():
            writable(target, inputs)
    by_file: dict[str, list[Mark]] = {}
    for mark in marks_of(roster, findings, problems):
        by_file.setdefault(mark.file, []).append(mark)
    refused = []
    for file in roster.files:
        try:
            data = _copy(file, by_file.get(file.path, []), report)
        except InputError as e:
            if len(roster.files) == 1:
                raise
            refused.append(Problem(ProblemCode.FILE_NOT_ANNOTATED, file.path, hint=t(f"error.{e.key}", **e.values)))
            continue
        targets[file.path].parent.mkdir(parents=True, exist_ok=True)
        write(targets[file.path], data, inputs)
        report = replace(report, written=(*report.written, targets[file.path]))
    if not refused:
        return report
    told = [*problems, *refused]
    return replace(
        report,
        problems=problems_table(told),
        counts={**report.counts, "problems": len(told)},
        exit_code=ExitCode.INPUT,
    )


def _copy(file: FileReading, marks: Sequence[Mark], report: Report) -> bytes:
    source = open_source(Path(file.path))
    if source.sha256 != file.sha256:
        raise InputError("annotate_changed", path=file.path)
    if source.format == "xlsx":
        names = [sheet.sheet for sheet in file.sheets]
        return patched(file.path, source.data, dict(zip(names, worksheet_parts(source), strict=True)), marks, report)
    return fresh(list(repaired_sheets(source)), marks, report)


def _is_folder(out: Path) -> bool:
    return out.is_dir() or out.suffix.lower() not in _WORKBOOKS


def _ending(path: Path) -> str:
    """The ending of a copy: a workbook with macros stays one."""
    return ".xlsm" if path.suffix.lower() == ".xlsm" else ".xlsx"


def _targets(files: Sequence[FileReading], out: Path) -> Mapping[str, Path]:
    """Where the copy of each file goes: in a folder as the files lie to each other."""
    if not _is_folder(out):
        return {files[0].path: out}
    paths = [Path(file.path) for file in files]
    drives = {path.resolve().anchor for path in paths}
    top = Path(os.path.commonpath([path.resolve().parent for path in paths])) if len(drives) == 1 else None
    targets: dict[str, Path] = {}
    taken: set[str] = set()
    for path in paths:
        # files of several drives have no folder in common
        own = path.resolve().relative_to(top) if top else Path(path.name)
        target = next(name for name in _names(own, _ending(path)) if str(name).casefold() not in taken)
        taken.add(str(target).casefold())
        targets[str(path)] = out / target
    return targets


def _names(own: Path, ending: str) -> Iterator[Path]:
    """Names for a copy: as the file is called, then with its own ending kept, then numbered."""
    yield own.with_suffix(ending)
    yield own.with_name(f"{own.name}{ending}")
    yield from (own.with_name(f"{own.name} ({n}){ending}") for n in count(2))
