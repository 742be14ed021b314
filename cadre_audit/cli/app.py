"""The commands put together, and the call that runs one of them."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from typer import rich_utils

from cadre_audit import __version__
from cadre_audit.cli.failures import say
from cadre_audit.errors import ExitCode
from cadre_audit.report.wording import t

# Typer's copy of Click is private; BadParameter is a UsageError, which is a ClickException
_CLICK_ERROR = typer.BadParameter.__mro__[2]

_PANELS = {
    "ARGUMENTS_PANEL_TITLE": "help.arguments",
    "OPTIONS_PANEL_TITLE": "help.options",
    "COMMANDS_PANEL_TITLE": "help.commands",
    "ERRORS_PANEL_TITLE": "help.error",
    "DEFAULT_STRING": "help.default",
    "REQUIRED_LONG_STRING": "help.required",
    "ENVVAR_STRING": "help.environment",
}


def _build() -> typer.Typer:
    # Typer keeps these few texts as constants of a module and reads them when help is drawn
    for constant, key in _PANELS.items():
        setattr(rich_utils, constant, t(key))
    application = typer.Typer(
        name="cadre-audit",
        help=t("help.app"),
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_show_locals=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    from cadre_audit.cli import check, init, inspect, needs, standards

    application.callback()(_root)
    application.command("check", help=t("help.check"))(check.check)
    application.command("needs", help=t("help.needs"))(needs.needs)
    application.command("inspect", help=t("help.inspect"))(inspect.inspect)
    application.add_typer(standards.group(), name="standards", help=t("help.standards"))
    application.command("init", help=t("help.init"))(init.init)
    return application


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"cadre-audit {__version__}")
        raise typer.Exit


def _schema(verb: str | None) -> None:
    if verb is not None:
        from cadre_audit.cli.standards import print_schema

        print_schema(verb)
        raise typer.Exit


def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=t("help.version"))
    ] = False,
    schema: Annotated[
        str | None, typer.Option("--schema", callback=_schema, is_eager=True, metavar="VERB", help=t("help.schema"))
    ] = None,
    lang: Annotated[str | None, typer.Option("--lang", metavar="vi|en", help=t("help.lang"))] = None,
) -> None:
    """Taken before any command; the language was chosen before the commands were built."""


def invoke(arguments: list[str]) -> int:
    """Runs one command; wrong use is told in the language in use."""
    command = typer.main.get_command(_build())
    _translate_help(command)
    try:
        result = command.main(args=arguments, prog_name="cadre-audit", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except typer.Exit as e:
        return e.exit_code
    except typer.Abort:
        return 130
    except _CLICK_ERROR as e:
        return _wrong_use(e)


def _translate_help(command: Any) -> None:
    for one in [command, *getattr(command, "commands", {}).values()]:
        original = one.get_help_option

        def translated(context: Any, original: Any = original) -> Any:
            option = original(context)
            if option is not None:
                option.help = t("help.help")
            return option

        one.get_help_option = translated
        if one is not command and getattr(one, "commands", None):
            _translate_help(one)


def _wrong_use(error: Any) -> int:
    """Tells a usage error in one sentence, with the command that explains the right use."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        typer.echo(error.format_message())
        return int(ExitCode.USAGE)
    say(_usage_sentence(kind, error))
    context = getattr(error, "ctx", None)
    if context is not None:
        say(t("help.try", command=f"{context.command_path} --help"))
    return int(ExitCode.USAGE)


def _usage_sentence(kind: str, error: Any) -> str:
    name = getattr(error, "option_name", None) or getattr(error, "param_hint", None)
    if name is None and getattr(error, "param", None) is not None:
        name = error.param.get_error_hint(getattr(error, "ctx", None))
    name = " / ".join(name) if isinstance(name, list | tuple) else str(name or "").strip("'\"")
    if kind == "NoSuchOption":
        near = ", ".join(sorted(error.possibilities or ()))
        return t("error.usage_no_option", name=name) + (f" {t('fault.did_you_mean', near=near)}" if near else "")
    if kind == "MissingParameter":
        return t("error.usage_missing", name=name)
    if kind == "BadParameter":
        return t("error.usage_bad_value", name=name, detail=error.message.rstrip("."))
    return t("error.usage", detail=error.format_message().rstrip("."))
