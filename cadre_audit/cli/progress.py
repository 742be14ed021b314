"""A progress bar on stderr for long work, only when somebody is there to see it."""

from __future__ import annotations

import sys
import time

from cadre_audit.jobs.model import Progress, silent
from cadre_audit.report.wording import t

_WIDTH = 30
# work that is over sooner needs no bar
_PATIENCE = 0.7


def progress_bar(wanted: bool) -> Progress:
    """A bar when stderr is a terminal and one is wanted; otherwise progress that nobody watches."""
    if not wanted or not sys.stderr.isatty():
        return silent
    started = time.monotonic()

    def show(what: str, done: int, all_: int) -> None:
        finished = done >= all_
        if all_ < 2 or time.monotonic() - started < _PATIENCE:
            return
        filled = _WIDTH * done // all_
        bar = f"\r{t(f'said.{what}')} [{'█' * filled}{'░' * (_WIDTH - filled)}] {done}/{all_}"
        sys.stderr.write("\r" + " " * (len(bar) + 2) + "\r" if finished else bar)
        sys.stderr.flush()

    return show
