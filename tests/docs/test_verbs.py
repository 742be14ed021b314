"""Every command has its page, and the page names every flag that the command takes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from cadre_audit.cli import app
from tests.docs.console import ROOT, blocks_in, examples_in

_COMMANDS: dict[str, Any] = typer.main.get_command(app._build()).commands  # type: ignore[attr-defined]
_IN_ENVIRONMENT = "can also be set in the environment"


def _flags(command: Any) -> set[str]:
    own = {name for part in command.params for name in part.opts if name.startswith("--")}
    return own.union(*(_flags(child) for child in getattr(command, "commands", {}).values()))


@pytest.mark.parametrize("verb", sorted(_COMMANDS))
def test_a_verb_has_a_page_with_every_flag(verb: str) -> None:
    """``docs/<verb>.md`` names each long flag as code, alone or with what follows it."""
    page = (ROOT / "docs" / f"{verb}.md").read_text(encoding="utf-8")
    named = {word for code in re.findall(r"`([^`\n]+)`", page) for word in re.findall(r"--[a-z-]+", code)}
    assert _flags(_COMMANDS[verb]) - named == set()


def test_a_page_names_no_flag_that_is_gone() -> None:
    """What a page of a verb tells people to type exists."""
    every = {"--version", "--schema", "--help"}.union(*map(_flags, _COMMANDS.values()))
    for verb in _COMMANDS:
        page = (ROOT / "docs" / f"{verb}.md").read_text(encoding="utf-8")
        named = {word for code in re.findall(r"`([^`\n]+)`", page) for word in re.findall(r"--[a-z][a-z-]+", code)}
        assert named - every == set(), verb


@pytest.mark.parametrize("part", ["list", "show", "diff", "test", "lint", "schema"])
def test_parts_of_standards_have_sections(part: str) -> None:
    """The group's page has a section for each of its commands."""
    assert part in _COMMANDS["standards"].commands
    page = (ROOT / "docs" / "standards.md").read_text(encoding="utf-8")
    assert re.search(rf"^## `standards {part}\b", page, re.MULTILINE)


def test_environment_variables_are_named() -> None:
    """Every flag that can be set in the environment is named as such, where it is explained."""
    page = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
    sentence = next(part for part in page.split("\n\n") if _IN_ENVIRONMENT in " ".join(part.split()))
    named = set(re.findall(r"--[a-z-]+", sentence))
    check = _COMMANDS["check"]
    assert {part.opts[0] for part in check.params if part.envvar} <= named | {"-f"}


def _commands_of(page: Path) -> list[str]:
    blocks = [block for block in blocks_in(page) if block.language == "console"]
    return [example.command for block in blocks for example in examples_in(block)]


@pytest.mark.parametrize(
    ("first", "second"), [("README.md", "README.vi.md"), ("docs/tutorial.md", "docs/tutorial.vi.md")]
)
def test_both_languages_name_the_same_commands(first: str, second: str) -> None:
    """Who reads one language can do all that the other tells; links and blocks agree too."""
    pages = [ROOT / first, ROOT / second]
    shown = [_commands_of(page) for page in pages]
    assert shown[0] == shown[1]
    others = [[b.lines for b in blocks_in(page) if b.language in ("bash", "powershell")] for page in pages]
    assert others[0] == others[1]
    texts = [page.read_text(encoding="utf-8") for page in pages]
    inline = [set(re.findall(r"`(cadre-audit [^`]+)`", text)) for text in texts]
    assert inline[0] == inline[1]
    headings = [len(re.findall(r"^#+ ", text, re.MULTILINE)) for text in texts]
    assert headings[0] == headings[1]
