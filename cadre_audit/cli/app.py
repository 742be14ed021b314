"""The commands put together, and the call that runs one of them."""

from __future__ import annotations

from typing import Annotated, TypedDict

import typer
from typer.exceptions import TyperException

from cadre_audit import __version__
from cadre_audit.cli.help_words import translate
from cadre_audit.cli.usage import wrong_use
from cadre_audit.report.wording import t


def _build() -> typer.Typer:
    application = typer.Typer(
        name="cadre-audit",
        help=t("help.app"),
        no_args_is_help=True,
        suggest_commands=False,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_show_locals=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    from cadre_audit.cli import (
        check,
        compare,
        evaluation,
        explain,
        gate,
        init,
        inspect,
        needs,
        plan,
        programme,
        reconcile,
        results,
        rotation,
        standards,
        stats,
        succession,
        targets,
        template,
        verify,
    )

    application.callback()(_root)
    application.command("check", **_help("help.check"))(check.check)
    application.command("needs", **_help("help.needs"))(needs.needs)
    application.command("reconcile", **_help("help.reconcile"))(reconcile.reconcile)
    application.command("plan", **_help("help.plan"))(plan.plan)
    application.command("results", **_help("help.results"))(results.results)
    application.command("programme", **_help("help.programme"))(programme.programme)
    application.command("stats", **_help("help.stats"))(stats.stats)
    application.command("targets", **_help("help.targets"))(targets.targets)
    application.command("rotation", **_help("help.rotation"))(rotation.rotation)
    application.command("evaluation", **_help("help.evaluation"))(evaluation.evaluation)
    application.command("succession", **_help("help.succession_verb"))(succession.succession)
    application.command("gate", **_help("help.gate"))(gate.gate)
    application.command("compare", **_help("help.compare"))(compare.compare)
    application.command("verify", **_help("help.verify"))(verify.verify)
    application.command("explain", **_help("help.explain"))(explain.explain)
    application.command("inspect", **_help("help.inspect"))(inspect.inspect)
    application.add_typer(standards.group(), name="standards", **_help("help.standards"))
    application.command("template", **_help("help.template"))(template.template)
    application.command("init", **_help("help.init"))(init.init)
    return application


class _Help(TypedDict):
    help: str
    short_help: str


def _help(key: str) -> _Help:
    # the short help is given too, because one that Typer makes is cut
    return {"help": t(key), "short_help": t(key)}


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
    translate(command)
    try:
        result = command.main(args=arguments, prog_name="cadre-audit", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except typer.Exit as e:
        return e.exit_code
    except typer.Abort:
        return 130
    except TyperException as e:
        return wrong_use(e)
