"""Tells wrong use in one sentence, with the command that explains the right one."""

from __future__ import annotations

from typing import Any

import typer
from pydantic import ValidationError

from cadre_audit.cli.failures import say, with_nearest
from cadre_audit.errors import ExitCode
from cadre_audit.report.wording import t


def wrong_use(error: Any) -> int:
    """Says what is wrong on stderr and gives the exit code; no arguments at all is a question about the commands."""
    context = getattr(error, "ctx", None)
    if context is not None and _asks_for_nothing(error):
        typer.echo(context.get_help(), err=True)
        return int(ExitCode.USAGE)
    say(_sentence(error))
    if context is not None:
        say(t("help.try", command=f"{context.command_path} --help"))
    return int(ExitCode.USAGE)


def _asks_for_nothing(error: Any) -> bool:
    return type(error).__name__ == "NoArgsIsHelpError" or error.message == "Missing command."


def _sentence(error: Any) -> str:
    kind = type(error).__name__
    if kind == "NoSuchOption":
        text = t("error.usage_no_option", name=error.option_name)
        near = ", ".join(sorted(error.possibilities or ()))
        return with_nearest(text, near) if near else text
    if kind == "MissingParameter":
        return t("error.usage_missing", name=_name(error))
    if kind == "BadParameter":
        return _bad_value(error)
    if kind == "BadOptionUsage" and error.message.endswith("requires an argument."):
        return t("error.usage_missing", name=_with_metavar(error))
    if str(error.message).startswith("Got unexpected extra"):
        return t("error.usage_extra", names=_in_brackets(str(error.message)))
    return t("error.usage", detail=_offending(error))


def _bad_value(error: Any) -> str:
    """Typer checks numbers by Pydantic, whose English is for programmers; every other check has words of its own."""
    if isinstance(error.__cause__, ValidationError):
        first = error.__cause__.errors(include_url=False)[0]
        limits = first.get("ctx", {})
        if limit := limits.get("le", limits.get("ge")):
            key = "error.usage_too_high" if "le" in limits else "error.usage_too_low"
            return t(key, name=_name(error), found=first["input"], limit=limit)
        if first["type"].startswith("int_"):
            return t("fault.wrong_type", name=_name(error), expected=t("word.type.whole_number"))
    return t("error.usage_bad_value", name=_name(error), detail=error.message.rstrip("."))


def _name(error: Any) -> str:
    """The long name of an option, the metavar of an argument."""
    parameter = error.param
    if parameter is None:
        return str(error.param_hint or "")
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name)
    return str(max(parameter.opts, key=len))


def _with_metavar(error: Any) -> str:
    for parameter in error.ctx.command.params if error.ctx else ():
        if error.option_name in parameter.opts:
            return f"{error.option_name} {parameter.metavar}"
    return str(error.option_name)


def _in_brackets(message: str) -> str:
    return message.removeprefix("Got unexpected extra argument").removeprefix("(s)").strip(" .")[1:-1]


def _offending(error: Any) -> str:
    """The part of the command line that is meant, since Typer's sentence about it has one language only."""
    context, message = error.ctx, str(error.message)
    if message.startswith("No such command"):
        name = message.split("'")[1]
        return t("error.choice_expected", text=name, allowed=", ".join(context.command.list_commands(context)))
    return getattr(error, "option_name", None) or message.rstrip(".")
