"""Typer's own few words in help pages, said in the language in use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer import core

from cadre_audit.report.wording import t

_OWN = {
    "Arguments": "help.arguments",
    "Options": "help.options",
    "Commands": "help.commands",
}
_EXTRAS = {
    "default: {default}": ("help.default", "{default}"),
    "env var: {var}": ("help.environment", "{var}"),
    "required": ("help.required", ""),
}


def translate(command: Any) -> None:
    """Makes the help of a command and of all below it speak the language in use."""
    # Typer asks gettext, under this name, when it draws a page
    setattr(core, "_", own_words)  # noqa: B010
    for one in _all_below(command):
        _help_option(one)
        _usage_line(one)
        for parameter in one.params:
            if parameter.param_type_name == "argument":
                # the metavar says it; "<list[Path]>" is for programmers
                parameter.display_type_rich = lambda ctx: ""


def own_words(english: str) -> str:
    """What Typer is about to say, in the language in use; braces stay for Typer to fill."""
    if english in _EXTRAS:
        key, value = _EXTRAS[english]
        # Typer puts the brackets around all extras together
        return t(key).strip("[]").replace("{}", value)
    return t(_OWN[english]) if english in _OWN else english


def _all_below(command: Any) -> Iterator[Any]:
    yield command
    for child in getattr(command, "commands", {}).values():
        yield from _all_below(child)


def _usage_line(command: Any) -> None:
    """The line that begins a page; the words in it that are no names are in the language in use."""
    command.options_metavar = t("help.options_metavar")
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = t("help.subcommand_metavar")

    def written(context: Any, formatter: Any) -> None:
        pieces = command.collect_usage_pieces(context)
        formatter.write_usage(context.command_path, " ".join(pieces), prefix=f"{t('help.usage_line')}: ")

    command.format_usage = written


def _help_option(command: Any) -> None:
    original = command.get_help_option

    def translated(context: Any) -> Any:
        option = original(context)
        if option is not None:
            option.help = t("help.help")
        return option

    command.get_help_option = translated
