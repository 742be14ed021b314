"""A run whose report names nobody: listens to the lists while it runs, then redacts what it has to tell."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from cadre_audit.errors import CadreAuditError, Fault, StandardsError, UsageError
from cadre_audit.jobs.key_file import Key, open_key
from cadre_audit.jobs.model import Private
from cadre_audit.jobs.people_heard import People, fields_of, papers_of, units_of
from cadre_audit.jobs.pseudonyms import Pseudonyms
from cadre_audit.reading.heard import Heard, listening
from cadre_audit.report.model import Fact, Report
from cadre_audit.report.redaction.names import Names
from cadre_audit.report.redaction.records import Records
from cadre_audit.report.redaction.report import redacted

# files of a run that would name people all the same
_NAMING = {"annotate": "--annotate", "save_baseline": "--save-baseline", "save_map": "--save-map"}


def redacted_run(job: Private, run: Callable[[], Report]) -> Report:
    """The report of a run without names, and the key file continued.

    Raises:
        UsageError: the key file cannot be used, or the job asks for a file that names people.
        CadreAuditError: the run cannot be done; its sentence names nobody either.
    """
    for name, flag in _NAMING.items():
        if getattr(job, name, None):
            raise UsageError("redact_with", flag=flag)
    key = open_key(job.key, _inputs(job))
    with listening() as heard:
        try:
            report = run()
        except CadreAuditError as error:
            told = _without_names(error, _records(heard, key, ())[0])
            key.save()
            raise told from None
        paths = [str(file["path"]) for file in report.run.files]
        records, made = _records(heard, key, paths)
        whole = redacted(report, records, kept=key.path)
    key.save()
    said = [Fact("redacted" if key.path else "redacted_without_key", {"people": made.count})]
    if report.run.command == "verify":
        said.append(Fact("redacted_quotations"))
    return replace(whole, summary=(*said, *whole.summary))


def _records(heard: Heard, key: Key, paths: Collection[str]) -> tuple[Records, Pseudonyms]:
    people = People(heard)
    made = Pseudonyms(people, key)
    names = Names((one.full_name for one in people.everybody if one.full_name), units_of(heard))
    return Records(made, names, people.births, fields_of(heard), paths, papers_of(heard)), made


def _inputs(job: Private) -> list[Path]:
    """Every file that a job names, but for its key."""
    found: list[Path] = []
    for name in type(job).model_fields:
        value = getattr(job, name)
        if name != "key":
            found += [one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Path)]
    return found


def _without_names(error: CadreAuditError, records: Records) -> CadreAuditError:
    """The same error with pseudonyms in its sentence."""
    error.values = {name: _value(value, records) for name, value in error.values.items()}
    if isinstance(error, StandardsError):
        error.faults = tuple(_fault(one, records) for one in error.faults)
    return error


def _value(value: object, records: Records) -> object:
    if isinstance(value, Fault):
        return _fault(value, records)
    if isinstance(value, str):
        return records.text(value, typed=True)
    if isinstance(value, list | tuple):
        return type(value)(_value(one, records) for one in value)
    return value


def _fault(fault: Fault, records: Records) -> Fault:
    values = {name: _value(value, records) for name, value in fault.values.items()}
    return Fault(fault.path, fault.line, fault.column, fault.key, **values)
