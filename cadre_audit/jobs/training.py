"""Reads the files of a job into what training was carried out: turns, classes, and numbers that an office states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import InputError, NothingAudited
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import unless_unreadable
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.forms import FormSheet, form_of
from cadre_audit.reading.inputs import find_inputs
from cadre_audit.reading.read import read_source
from cadre_audit.reading.source import Source, open_source
from cadre_audit.reading.text_table import FileReading
from cadre_audit.report.model import Record
from cadre_audit.report.show import told
from cadre_audit.report.wording import t
from cadre_audit.tables.classes import ClassList, build_classes
from cadre_audit.tables.summaries import SummaryList, build_summaries
from cadre_audit.tables.training import Turns, build_turns, names_courses, not_training
from cadre_audit.vocabulary.load import Vocabulary, vocabulary
from cadre_audit.vocabulary.phrases import Phrases

Spellings = list[tuple[str, str]]
# the forms that a sheet may be, and the field without which it is none
_FORMS = (("classes", "learners"), ("summary", "heads"), ("summary", "turns"))


@dataclass(frozen=True, slots=True)
class Training:
    """What the files of a run tell; each list is counted for itself."""

    turns: Turns
    classes: ClassList
    summary: SummaryList
    files: Sequence[Record]
    problems: Sequence[Problem]
    failed: Sequence[InputError]


@dataclass(slots=True)
class _Gathered:
    """What has been read so far."""

    people: list[FileReading] = field(default_factory=list)
    forms: dict[str, list[tuple[str, FormSheet]]] = field(default_factory=lambda: {"classes": [], "summary": []})
    files: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: list[InputError] = field(default_factory=list)


def read_training(paths: Sequence[Path], today: date, progress: Progress, words: Vocabulary | None = None) -> Training:
    """Everything that was carried out by all files.

    A file that cannot be read does not stop the others: it becomes a problem and makes the run incomplete.

    Raises:
        InputError: nothing at all could be read.
        NothingAudited: no file tells of training.
    """
    inputs, locks = find_inputs(list(paths))
    words, read = words or vocabulary(), _Gathered()
    first_of: dict[str, str] = {}
    for done, path in enumerate(inputs, start=1):
        opened = _opened(path, words)
        if isinstance(opened, InputError):
            read.failed.append(opened)
        elif (first := first_of.setdefault(opened[1].sha256, opened[1].path)) is not opened[1].path:
            read.problems.append(Problem(ProblemCode.FILE_TWICE, opened[1].path, hint=first))
        else:
            _sort_sheets(read, *opened, words)
        progress("reading", done, len(inputs))
    if read.failed and not read.files:
        raise read.failed[0]
    read.problems += [Problem(ProblemCode.LOCK_FILE, str(lock)) for lock in locks]
    return _built(read, today, words)


def _opened(path: Path, words: Vocabulary) -> tuple[Source, FileReading] | InputError:
    """A file that stays open, since standard input is read only once, and how it was read."""

    def read() -> tuple[Source, FileReading]:
        source = open_source(path)
        return source, read_source(source, words)

    return unless_unreadable(path, read)


def _built(read: _Gathered, today: date, words: Vocabulary) -> Training:
    turns = build_turns(read.people, words, today)
    classes = build_classes(read.forms["classes"], spellings("classes"), states(), words.words)
    summary = build_summaries(read.forms["summary"], spellings("summary"), words.words)
    if not (len(turns) or len(classes) or len(summary)):
        raise NothingAudited("no_training", path=", ".join(str(file["path"]) for file in read.files))
    problems = [*turns.problems, *classes.problems, *summary.problems, *read.problems, *_not_read(read.failed)]
    return Training(turns, classes, summary, _with_rows(read.files, turns, classes, summary), problems, read.failed)


def _not_read(failed: Sequence[InputError]) -> Iterator[Problem]:
    for e in failed:
        yield Problem(
            ProblemCode.FILE_NOT_READ, str(e.values.get("path", "")), hint=t(f"error.{e.key}", **told(e.values))
        )


def _sort_sheets(read: _Gathered, source: Source, found: FileReading, words: Vocabulary) -> None:
    """Each sheet of a file to what it is: people on courses, classes, or stated numbers."""
    forms = {}
    # who has courses beside people has no form in that sheet, and most files have nothing else
    if not all(any(map(names_courses, sheet.tables)) for sheet in found.sheets):
        forms = _forms(source, words)
    for kind, sheet in forms.values():
        read.forms[kind].append((found.path, sheet))
    sheets = tuple(sheet for sheet in found.sheets if sheet.sheet not in forms)
    read.people.append(replace(found, sheets=sheets))
    read.problems += [problem for sheet in sheets for problem in not_training(sheet)]
    read.files.append({"path": found.path, "sha256": found.sha256})


def _forms(source: Source, words: Vocabulary) -> dict[str, tuple[str, FormSheet]]:
    """The sheets that are forms by name, each with what form it is."""
    found: dict[str, tuple[str, FormSheet]] = {}
    for kind, needed in _FORMS:
        for sheet in form_of(source, Phrases(spellings(kind)), words.words, needed):
            found.setdefault(sheet.sheet, (kind, sheet))
    return found


def _with_rows(files: Sequence[Record], turns: Turns, classes: ClassList, summary: SummaryList) -> list[Record]:
    """The files, each with how many rows of it tell of training."""
    counted = Counter(row.place.path for row in classes.rows)
    # a row of a summary may state people and turns
    counted.update(place.path for place in {one.place for one in summary.numbers})
    places = turns.people.places
    for (path, _), number in zip(places, np.bincount(turns.people.place, minlength=len(places)).tolist(), strict=True):
        counted[path] += number
    return [{**file, "rows": counted[str(file["path"])]} for file in files]


@lru_cache(maxsize=1)
def _headings() -> dict[str, dict[str, list[str]]]:
    known: dict[str, dict[str, list[str]]] = read_yaml(folder("schemas") / "training-headings.yaml").data
    return known


def spellings(kind: str) -> Spellings:
    """(heading, field) of all headings that a class list or a summary list may have."""
    return [(str(heading), name) for name, headings in _headings()[kind].items() for heading in headings]


def states() -> Phrases:
    """What the status of a class may say, and whether it was held then."""
    return Phrases((str(text), state) for state, texts in _headings()["status"].items() for text in texts)


MAY_COUNT = (None, "passed")
"""What a result may mean where a turn is taken as finished: passed, or nothing against it."""


def outcomes() -> Phrases:
    """What the result of a course may say, and whether it was passed, failed, or is not over."""
    return Phrases((str(text), code) for code, texts in _headings()["result"].items() for text in texts)
