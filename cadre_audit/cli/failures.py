"""Turns what ends a run into one clear sentence on stderr and an honest exit code."""

from __future__ import annotations

import os
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from cadre_audit import __version__
from cadre_audit.errors import CadreAuditError, ExitCode, Fault, StandardsError
from cadre_audit.report.show import told
from cadre_audit.report.wording import t, t_or

_FRAMES = 8


def guarded(*steps: Callable[[], int | None]) -> int:
    """Runs the steps one after another; the last one's result is the exit code."""
    code = 0
    try:
        for step in steps:
            code = step() or 0
    except CadreAuditError as e:
        say(sentence(e))
        return int(e.exit_code)
    except BrokenPipeError:
        # the reader of the pipe has gone: nothing more can be said to it
        sys.stderr.close()
        return int(ExitCode.OK)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the door: whatever else ends a run is our own defect
        say(_defect(error))
        return int(ExitCode.BUG)
    return code


def _defect(error: Exception) -> str:
    """Where the program broke. Not what it was working on: an error's text may hold the name of a person."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-_FRAMES:]]
    return "\n".join([t("error.defect", kind=type(error).__name__, version=__version__), *places])


def say(text: str) -> None:
    """One message to the person at the prompt."""
    try:
        sys.stderr.write(text.rstrip("\n") + "\n")
        sys.stderr.flush()
    except BrokenPipeError:
        # nobody reads it any more (`2>&1 | head`); the exit code still tells what was found
        to_nobody(sys.stderr)


def to_nobody(stream: TextIO) -> None:
    """Sends whatever else is written to a stream to the null device, since its reader has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def sentence(error: CadreAuditError) -> str:
    """What is wrong, where, and what to do; every fault of a broken data file on a line of its own."""
    if faults := error.values.get("faults"):
        return "\n".join(map(fault_line, faults))  # type: ignore[call-overload]
    head = t(f"error.{error.key}", **told(error.values))
    if near := error.values.get("near"):
        head = with_nearest(head, near)
    if error.exit_code in (ExitCode.INPUT, ExitCode.NOTHING_AUDITED):
        head = f"{t(f'exit.{error.exit_code.name.lower()}').capitalize()}: {head}"
    faults = error.faults if isinstance(error, StandardsError) else ()
    return "\n".join([head, *map(fault_line, faults)])


def _titled(text: str, ladder: object) -> str:
    """A demand with the titles of levels, areas and kinds of time in place of their codes."""

    def title(found: re.Match[str]) -> str:
        code = found[0]
        return t_or(f"level.{ladder}.{code}", t_or(f"area.{code}", t_or(f"asked.{code}", code)))

    return re.sub(r"[a-z_]+", title, text)


def with_nearest(text: str, near: object) -> str:
    """The sentence and, after it, the nearest name that exists."""
    return f"{text.rstrip('.')}. {t('fault.did_you_mean', near=near)}"


def fault_line(fault: Fault) -> str:
    """``file:line:column: what is wrong``, with the nearest name where there is one."""
    values = {key: "" if value is None else value for key, value in fault.values.items()}
    if "expected" in values:
        values["expected"] = t_or(f"word.type.{values['expected']}", str(values["expected"]))
    values = {key: ", ".join(map(str, v)) if isinstance(v, list | tuple) else v for key, v in values.items()}
    if "wanted" in values and "floor" in values:
        values |= {key: _titled(str(values[key]), values.get("ladder")) for key in ("wanted", "floor")}
    text = t(f"fault.{fault.key}", **values)
    if values.get("near"):
        text = with_nearest(text, values["near"])
    place = f"{fault.path}:{fault.line}:{fault.column}" if fault.line else fault.path
    return f"{place}: {text}"
