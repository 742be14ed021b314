"""Reads the files of a job into one roster."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

import numpy as np

from cadre_audit.errors import InputError
from cadre_audit.jobs.model import Progress
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.reading.inputs import find_inputs
from cadre_audit.reading.read import read_file
from cadre_audit.reading.text_table import FileReading
from cadre_audit.report.model import Record
from cadre_audit.report.show import told
from cadre_audit.report.wording import t
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import Vocabulary, vocabulary

_FEW_FILES = 4


@dataclass(frozen=True, slots=True)
class ReadRosters:
    """The roster of a run, and the files that could not be read.

    Attributes:
        roster: everybody in the files that could be read.
        failed: one error for every file that could not.
    """

    roster: Roster
    failed: Sequence[InputError]


def read_rosters(
    paths: Sequence[Path],
    today: date,
    progress: Progress,
    *,
    workers: int = 0,
    blank_is_none: bool = False,
    words: Vocabulary | None = None,
) -> ReadRosters:
    """All people of all files.

    A file that cannot be read does not stop the others: it becomes a problem and makes the run incomplete.

    Raises:
        InputError: nothing at all could be read.
    """
    words = words or vocabulary()
    files = read_files(paths, progress, workers=workers, words=words)
    roster = build_roster(files.whole, words, today, blank_is_none=blank_is_none)
    roster.problems.extend(files.problems)
    return ReadRosters(roster, files.failed)


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Files as they were read.

    Attributes:
        whole: the readings, each content once.
        failed: one error for every file that could not be read.
        problems: files that were not read, stand twice, or are open somewhere.
    """

    whole: list[FileReading]
    failed: Sequence[InputError]
    problems: Sequence[Problem]


def files_of(roster: Roster) -> list[Record]:
    """The files of a roster, each with its hash and how many of its people are in it."""
    counts = np.bincount(roster.place, minlength=len(roster.places)).tolist()
    people: dict[str, int] = {}
    for (path, _), count in zip(roster.places, counts, strict=True):
        people[path] = people.get(path, 0) + count
    return [{"path": one.path, "sha256": one.sha256, "people": people.get(one.path, 0)} for one in roster.files]


def read_files(paths: Sequence[Path], progress: Progress, *, workers: int, words: Vocabulary) -> ReadFiles:
    """The files, and those in the folders, that paths name.

    Raises:
        InputError: nothing at all could be read.
    """
    inputs, locks = find_inputs(list(paths))
    whole: dict[str, FileReading] = {}
    twice: list[Problem] = []
    failed: list[InputError] = []
    for done, result in enumerate(_read_all(inputs, words, workers), start=1):
        if isinstance(result, InputError):
            failed.append(result)
        elif (first := whole.setdefault(result.sha256, result)) is not result:
            twice.append(Problem(ProblemCode.FILE_TWICE, result.path, hint=first.path))
        progress("reading", done, len(inputs))
    if not whole:
        raise failed[0]
    unread = [
        Problem(ProblemCode.FILE_NOT_READ, str(e.values.get("path", "")), hint=t(f"error.{e.key}", **told(e.values)))
        for e in failed
    ]
    return ReadFiles(
        list(whole.values()), failed, [*unread, *twice, *(Problem(ProblemCode.LOCK_FILE, str(lock)) for lock in locks)]
    )


def _read_all(paths: Sequence[Path], words: Vocabulary, workers: int) -> Sequence[FileReading | InputError]:
    """The readings in the order of the paths; many files are read in threads, since unpacking lets others run."""
    workers = workers or min(os.cpu_count() or 1, 8)
    if len(paths) <= _FEW_FILES or workers == 1:
        return [read_one(path, words) for path in paths]
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(lambda path: read_one(path, words), paths))


def read_one(path: Path, words: Vocabulary) -> FileReading | InputError:
    """How one file was read, or why it could not be."""
    return unless_unreadable(path, lambda: read_file(path, words))


Read = TypeVar("Read")


def unless_unreadable(path: Path, read: Callable[[], Read]) -> Read | InputError:
    """What is read of a file, or why nothing can be."""
    try:
        return read()
    except InputError as e:
        return e
    except MemoryError:
        return InputError("memory_too_small", path=path)
    except RecursionError:
        return InputError("file_damaged", path=path)
