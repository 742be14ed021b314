"""Every command that the documentation shows is run, and what it prints is compared with the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.console import Block, blocks_in, examples_in, file_of, first_difference, pages, run_as_shown

_WITH_EXAMPLES = [page for page in pages() if any(block.language == "console" for block in blocks_in(page))]


@pytest.mark.parametrize("page", _WITH_EXAMPLES, ids=lambda page: page.name)
def test_page_shows_what_the_program_prints(page: Path, clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands of a page print what the page quotes, one after another in one folder."""
    monkeypatch.setenv("CADRE_AUDIT_LANG", "vi" if page.name.endswith(".vi.md") else "en")
    monkeypatch.setenv("CADRE_AUDIT_FORMAT", "terminal")
    wrong: list[str] = []
    code = 0
    for block in blocks_in(page):
        if name := file_of(block):
            (clone / name).parent.mkdir(parents=True, exist_ok=True)
            (clone / name).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        for example in examples_in(block) if block.language == "console" else ():
            if example.command.startswith("make "):
                continue
            lines, code = ([str(code)], code) if example.command == "echo $?" else run_as_shown(example.command)
            if difference := first_difference(example.expected, lines):
                wrong.append(f"{page.name}:{example.line}: $ {example.command}\n{difference}")
    assert not wrong, "\n\n".join(wrong)


def test_differences_are_seen() -> None:
    """The comparison itself: omissions are allowed where the page says so, and nowhere else."""
    block = Block("console", 1, ("$ cadre-audit x", "one", "…", "four"))
    (example,) = examples_in(block)
    assert first_difference(example.expected, ["one", "two", "three", "four"]) is None
    assert first_difference(example.expected, ["one", "two"]) is not None
    assert first_difference(example.expected, ["one", "four", "five"]) is not None
    assert first_difference(("one",), ["two"]) is not None
    assert first_difference(("begins …",), ["begins and goes on"]) is None
