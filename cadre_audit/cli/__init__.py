"""The door: the only Typer. Chooses the language, then builds the commands, runs one and exits."""

from __future__ import annotations

import gc
import os
import sys


def run() -> None:
    """Entry point of the installed command."""
    raise SystemExit(main())


def main(arguments: list[str] | None = None) -> int:
    """Runs the command line and returns its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    _speak_utf8()
    _start_fast()
    from cadre_audit.cli.failures import guarded
    from cadre_audit.cli.language import choose_language

    return guarded(lambda: choose_language(arguments, os.environ), lambda: _application(arguments))


def _application(arguments: list[str]) -> int:
    # here, because help texts are taken when the commands are built, in the language chosen before
    from cadre_audit.cli.app import invoke

    return invoke(arguments)


def _start_fast() -> None:
    """What a program that lives for half a second does not need."""
    # numpy would start a pool of threads for linear algebra
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # almost everything that is made stays until the end: looking for garbage every 700 objects finds none
    gc.set_threshold(100_000, 50, 50)


def _speak_utf8() -> None:
    """Windows consoles and pipes may use a code page that has no Vietnamese letters."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
