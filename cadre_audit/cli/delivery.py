"""Hands a report over: to stdout or to files, in the format asked for, and the last word to stderr."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from cadre_audit.cli.failures import say, to_nobody
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.report.formats import FORMATS, format_for
from cadre_audit.report.model import Report
from cadre_audit.report.numbers import count_text
from cadre_audit.report.opening import about, totals
from cadre_audit.report.show import input_text
from cadre_audit.report.wording import t
from cadre_audit.report.write import writable, write

_NARROWEST, _FILE_WIDTH = 40, 100
# what is said of them → the problem of the files
_FAILURES = {"said.files_not_read": "file_not_read", "said.files_not_annotated": "file_not_annotated"}
_log = logging.getLogger("cadre_audit")


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a report is wanted.

    Attributes:
        format: what goes to stdout; chosen by what stdout is when None.
        outputs: files, each in the format of its ending; with files and no format nothing goes to stdout.
        quiet: the summary only, and nothing on stderr but errors.
        verbose: also tell which files were read and by which law.
        kept: files of the run beside its rosters, which are no place for a report either.
    """

    format: str | None = None
    outputs: Sequence[Path] = ()
    quiet: bool = False
    verbose: bool = False
    kept: Sequence[Path] = ()

    def check(self) -> None:
        """Refuses what cannot be delivered before any work is done.

        Raises:
            UsageError: an unknown ending, a folder that is missing, or a format that cannot be printed.
        """
        for path in self.outputs:
            format_for(path)
            _folder_is_there(path)
            writable(path)
        if self.format and not FORMATS[self.format].is_text:
            raise UsageError("format_needs_file", name=self.format)

    def keeping(self, *paths: Path | None) -> Delivery:
        """The same for a run that reads these files too.

        Raises:
            UsageError: one of them is to be written over.
        """
        kept = [path for path in paths if path]
        for path in self.outputs:
            writable(path, kept)
        return replace(self, kept=kept)

    def hand_over(self, report: Report) -> int:
        """Writes the files, prints, says the last line; returns the exit code."""
        if report.exit_code is ExitCode.INPUT:
            say(f"{t('exit.input').capitalize()}: {_incomplete(report)}")
        if self.verbose:
            for label, text in about(report, traced=True):
                say(f"{label}: {text}")
        inputs = [Path(name) for name in (*(str(file["path"]) for file in report.run.files), *_failed(report))]
        inputs += [*self.kept, *report.kept]
        for path in self.outputs:
            writable(path, inputs)
        for path in () if self.quiet else report.written:
            say(t("said.written", path=path))
        for path in self.outputs:
            name = format_for(path)
            write(path, FORMATS[name].render(report, width=_FILE_WIDTH, colour=False), inputs)
            if not self.quiet:
                say(t("said.written", path=path))
        name = self.format or ("terminal" if sys.stdout.isatty() else "plain")
        if self.format or not self.outputs:
            self._print(report, name)
        if not self.quiet and (name != "terminal" or self.outputs):
            say(" · ".join(f"{label}: {count_text(number)}" for label, number in totals(report)))
        _log.info("%s: exit %d, %s", report.run.command, report.exit_code, dict(report.counts))
        return int(report.exit_code)

    def _print(self, report: Report, name: str) -> None:
        shown = replace(report, tables=[one for one in report.tables if not one.detail]) if self.quiet else report
        width = max(_NARROWEST, shutil.get_terminal_size().columns)
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        text = FORMATS[name].render(shown, width=width, colour=colour)
        try:
            sys.stdout.write(str(text).rstrip("\n") + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # who reads the pipe has seen enough; the exit code still tells what was found
            to_nobody(sys.stdout)


def _incomplete(report: Report) -> str:
    told = ((key, _failed(report, code)) for key, code in _FAILURES.items())
    return "; ".join(t(key, files=", ".join(map(input_text, files))) for key, files in told if files)


def _failed(report: Report, code: str = "file_not_read") -> list[str]:
    """The inputs that could not be read: they are inputs all the same."""
    return [record["file"] for record in report.problems.records if record["code"] == code]


def _folder_is_there(path: Path) -> None:
    if not path.parent.is_dir():
        raise UsageError("output_folder_missing", path=path, folder=path.parent)


def log_to(path: Path | None) -> None:
    """Sends what a run does to a log file; never names of people.

    Raises:
        UsageError: the file cannot be written.
    """
    if path is None:
        return
    _folder_is_there(path)
    try:
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError as e:
        raise UsageError("output_failed", path=path, reason=e.strerror or "") from None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
