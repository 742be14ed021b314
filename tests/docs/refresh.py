"""Writes anew what pages quote and list, after a change of texts or outputs: ``python -m tests.docs.refresh``.

Made parts become what the code says. Of a console example every run of lines between two ``…`` is sought in the real
output where it fits best, and replaced by what stands there. Read the difference before you keep it.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

from cadre_audit.errors import ExitCode
from tests.docs.console import ANY_LINES, blocks_in, examples_in, file_of, first_difference, make_sandbox, pages
from tests.docs.console import run_as_shown as run
from tests.docs.made import remade, whole_pages


def main() -> None:
    """Every page, each in a folder of its own."""
    for name in list(os.environ):
        if name.startswith(("CADRE_AUDIT_", "LC_", "LANG")):
            del os.environ[name]
    os.environ["COLUMNS"] = "80"
    for path, text in whole_pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for page in pages():
        text = remade(page.read_text(encoding="utf-8"))
        page.write_text(text, encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            make_sandbox(Path(folder))
            os.chdir(folder)
            _refresh(page)
            os.chdir("/")


def _refresh(page: Path) -> None:
    os.environ["CADRE_AUDIT_LANG"] = "vi" if page.name.endswith(".vi.md") else "en"
    lines = page.read_text(encoding="utf-8").splitlines()
    changes: list[tuple[int, int, list[str]]] = []
    code = 0
    for block in blocks_in(page):
        if name := file_of(block):
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        for example in examples_in(block) if block.language == "console" else ():
            if example.command.startswith("make "):
                continue
            printed, code = ([str(code)], code) if example.command == "echo $?" else run(example.command)
            if code == ExitCode.BUG:
                # pages are not made of a broken program's words
                raise SystemExit(f"{page.name}: {example.command}\n" + "\n".join(printed))
            if first_difference(example.expected, printed):
                changes.append((example.line, len(example.expected), list(_fitted(example.expected, printed))))
    # from the end, so that line numbers stay right
    for line, length, fitted in reversed(changes):
        lines[line : line + length] = fitted
    page.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _fitted(expected: Sequence[str], printed: Sequence[str]) -> Iterator[str]:
    """The quotation with each run of lines as it is printed now."""
    runs: list[list[str]] = [[]]
    for line in expected:
        if line == ANY_LINES:
            runs.append([])
        else:
            runs[-1].append(line)
    at = 0
    for place, quoted in enumerate(runs):
        is_first, is_last = place == 0, place == len(runs) - 1
        begin = 0 if is_first else len(printed) - len(quoted) if is_last else _best(quoted, printed, at)
        end = len(printed) if is_last else begin + len(quoted)
        if not is_first:
            yield ANY_LINES
        if quoted:
            yield from (line.rstrip() for line in printed[begin:end])
        at = end


def _best(quoted: Sequence[str], printed: Sequence[str], start: int) -> int:
    """Where these lines fit best, at or after ``start``."""

    def fits(begin: int) -> float:
        pairs = zip(quoted, printed[begin:], strict=False)
        return sum(SequenceMatcher(None, old, new).ratio() for old, new in pairs)

    return max(range(start, max(start + 1, len(printed) - len(quoted) + 1)), key=fits)


if __name__ == "__main__":
    main()
