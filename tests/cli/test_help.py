"""Help pages: there for every command, in the language of the reader."""

from __future__ import annotations

import re

import pytest

from cadre_audit import __version__

from .conftest import Runs

COMMANDS = (
    (), ("check",), ("needs",), ("results",), ("programme",), ("compare",),
    ("evaluation",), ("inspect",), ("init",), ("standards",), ("standards", "list"), ("standards", "show"),
    ("standards", "lint"), ("standards", "schema"),
)  # fmt: skip
HEADINGS = {
    "vi": ("Cách dùng: cadre-audit", "Tùy chọn:", "Hiện hướng dẫn này rồi thoát."),
    "en": ("Usage: cadre-audit", "Options:", "Show this message and exit."),
}
# words that no Vietnamese page has, outside the names of flags, choices and placeholders
ENGLISH = {
    "the", "a", "and", "or", "is", "by", "with", "from", "default", "required", "env", "var", "options", "arguments",
    "commands", "this", "message", "exit", "path", "usage", "command", "args",
}  # fmt: skip
VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_NAMES = re.compile(r"cadre-audit.*|--?[\w-]+|\S*\|\S*|[A-Z_]{2,}|\([a-z]+\)|\.[a-z]+")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_vietnamese_page_has_no_english(command: tuple[str, ...], installed: Runs) -> None:
    """Flags, choices and placeholders apart, not one English word."""
    answer = installed(*command, "--help", CADRE_AUDIT_LANG="vi")
    assert (answer.code, answer.err) == (0, "")
    assert [text for text in HEADINGS["vi"] if text not in answer.out] == []
    words = re.findall(r"\w+", _NAMES.sub(" ", answer.out).lower())
    assert [word for word in words if word in ENGLISH] == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_an_english_page_has_no_vietnamese(command: tuple[str, ...], installed: Runs) -> None:
    """The same pages in English."""
    answer = installed(*command, "--help", CADRE_AUDIT_LANG="en")
    assert (answer.code, answer.err) == (0, "")
    assert [text for text in HEADINGS["en"] if text not in answer.out] == []
    assert VIETNAMESE.findall(answer.out) == []


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_on_a_page_is_cut(command: tuple[str, ...], installed: Runs) -> None:
    """No sentence ends in dots because the line was short, and no type of a programmer is shown."""
    page = installed(*command, "--help", COLUMNS="60").out
    # the line of use may say that something can be given again
    lines = [line for line in page.splitlines() if "cadre-audit" not in line and not line.endswith("]...")]
    assert [line for line in lines if line.endswith("...")] == []
    assert "Path" not in page


def test_a_flag_for_the_language_works_after_the_command(installed: Runs) -> None:
    """``check --help --lang en`` is English."""
    assert "Options:" in installed("check", "--help", "--lang", "en", CADRE_AUDIT_LANG="vi").out


def test_version(door: Runs) -> None:
    """One line, as scripts expect it."""
    answer = door("--version")
    assert (answer.code, answer.out, answer.err) == (0, f"cadre-audit {__version__}\n", "")


@pytest.mark.parametrize("arguments", [(), ("standards",), ("--lang", "vi")], ids=" ".join)
def test_no_command_shows_the_commands(arguments: tuple[str, ...], door: Runs) -> None:
    """It is wrong use for a script and a question for a person; standard output stays for results."""
    answer = door(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Cách dùng: cadre-audit")
    assert "--help" in answer.err
