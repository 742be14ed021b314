"""Reads the console examples of a page and runs their commands as a person at a terminal would.

An example is a ``console`` fence: a line that begins with ``$`` is a command, the lines below it are what it prints
(stdout first, then stderr). A line ``…`` stands for any lines; a line that ends with `` …`` is compared up to there.
``$ echo $?`` is the exit code of the command before. A ``yaml`` or ``toml`` fence whose first line is ``# file: NAME``
is written to that file before the commands below it run. Lines of ``make`` are never run from a test.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cadre_audit.cli import main

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = (
    "thai-nguyen-2022.xlsx", "xa-tan-son-2023.xlsx", "quy-hoach-tan-son-2023.xlsx", "xa-minh-phu-2022.csv",
    "cuc-2022.csv",
)  # fmt: skip
ANY_LINES = "…"
_FENCE = re.compile(r"^```(\w*)$")
_FILE = re.compile(r"^# file: (\S+)$")


@dataclass(frozen=True, slots=True)
class Block:
    """One fence of a page: its language, the line number of its first line, and its lines."""

    language: str
    line: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One command of a page and the lines that the page says it prints."""

    line: int
    command: str
    expected: tuple[str, ...]


def pages() -> list[Path]:
    """Every page of the documentation, the READMEs first."""
    return [ROOT / "README.md", ROOT / "README.vi.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks_in(page: Path) -> list[Block]:
    """All fences of a page."""
    found: list[Block] = []
    inside: tuple[str, int] | None = None
    lines: list[str] = []
    for number, text in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
        fence = _FENCE.match(text)
        if fence and inside is None:
            inside, lines = (fence[1], number + 1), []
        elif fence and inside is not None:
            found.append(Block(*inside, tuple(lines)))
            inside = None
        elif inside is not None:
            lines.append(text)
    assert inside is None, f"{page}: a fence is not closed"
    return found


def examples_in(block: Block) -> Iterator[Example]:
    """The commands of a console fence."""
    starts = [i for i, text in enumerate(block.lines) if text.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(block.lines)], strict=True):
        yield Example(block.line + start, block.lines[start][2:], block.lines[start + 1 : end])


def file_of(block: Block) -> str | None:
    """The name of the file that a fence shows whole, None when it shows none."""
    named = _FILE.match(block.lines[0]) if block.lines and block.language in ("yaml", "toml", "csv") else None
    return named[1] if named else None


def make_sandbox(folder: Path) -> None:
    """A folder that looks like a fresh clone to the program."""
    (folder / "sample_data").mkdir()
    for name in SAMPLES:
        shutil.copy2(ROOT / "sample_data" / name, folder / "sample_data" / name)
    for name in ("follow-up-2022", "harbour-rescue", "money", "registrations-2022", "reports", "training"):
        shutil.copytree(ROOT / "sample_data" / name, folder / "sample_data" / name)
    shutil.copy2(ROOT / "pyproject.toml", folder / "pyproject.toml")


def run(command: str) -> tuple[list[str], int]:
    """What a command of cadre-audit prints, and its exit code."""
    words = shlex.split(command)
    assert words[0] == "cadre-audit", command
    target = words[-1] if ">" in words else ""
    words = words[: words.index(">")] if target else words
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words[1:])
    if target:
        Path(target).write_text(out.getvalue(), encoding="utf-8")
    printed = [*([] if target else out.getvalue().splitlines()), *err.getvalue().splitlines()]
    # the folder of the reader is another one
    return [line.replace(f"{Path.cwd()}/", "") for line in printed], code


def run_as_shown(command: str) -> tuple[list[str], int]:
    """The same at a terminal: its format, unless the command says otherwise or writes to files only."""
    if {"-f", "--format", "-o", "--output", ">"} & set(command.split()):
        os.environ.pop("CADRE_AUDIT_FORMAT", None)
    else:
        os.environ["CADRE_AUDIT_FORMAT"] = "terminal"
    return run(command)


def first_difference(expected: tuple[str, ...], actual: list[str]) -> str | None:
    """Where the page and the program part, None when the page is right."""
    wanted = [line.rstrip() for line in expected]
    while wanted and not wanted[-1]:
        wanted.pop()
    printed = [line.rstrip() for line in actual]
    at, skipping = 0, False
    for line in wanted:
        if line == ANY_LINES:
            skipping = True
            continue
        if skipping:
            while at < len(printed) and not _same(line, printed[at]):
                at += 1
            skipping = False
        if at >= len(printed) or not _same(line, printed[at]):
            return f"page: {line!r}\nreal: {printed[at] if at < len(printed) else '(nothing more)'!r}"
        at += 1
    while printed and not printed[-1]:
        printed.pop()
    return None if skipping or at >= len(printed) else f"page ends, real goes on: {printed[at]!r}"


def _same(wanted: str, printed: str) -> bool:
    if wanted.endswith(" " + ANY_LINES):
        return printed.startswith(wanted[: -len(ANY_LINES)].rstrip())
    return wanted == printed
