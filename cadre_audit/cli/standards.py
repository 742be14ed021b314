"""``cadre-audit standards``: the law itself."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from cadre_audit.cli import law_cases, law_diff, options
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.report.wording import t


def group() -> typer.Typer:
    """The commands about the law, as one group."""
    commands = typer.Typer(no_args_is_help=True, suggest_commands=False, rich_markup_mode=None)
    commands.callback()(_group)
    commands.command("list", help=t("help.standards_list"), short_help=t("help.standards_list"))(list_)
    commands.command("show", help=t("help.standards_show"), short_help=t("help.standards_show"))(show)
    commands.command("diff", help=t("help.standards_diff"), short_help=t("help.standards_diff"))(law_diff.diff)
    commands.command("test", help=t("help.standards_test"), short_help=t("help.standards_test"))(law_cases.run_cases)
    commands.command("lint", help=t("help.standards_lint"), short_help=t("help.standards_lint"))(lint)
    commands.command("schema", help=t("help.standards_schema"), short_help=t("help.standards_schema"))(schema)
    return commands


def _group(lang: options.Lang = None) -> None:
    """Taken before any command about the law."""


def list_(
    standards: options.Standards = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    lang: options.Lang = None,
    quiet: options.Quiet = False,
) -> int:
    """Every standard with its versions."""
    from cadre_audit.cli.delivery import Delivery
    from cadre_audit.jobs.standards import list_standards

    delivery = Delivery(format, output or (), quiet)
    delivery.check()
    return delivery.hand_over(list_standards(_sources(standards, config), date.today()))


def show(
    name: Annotated[str, typer.Argument(metavar="STANDARD|POST", help=t("help.standard_or_post"))],
    as_of: options.AsOf = None,
    standards: options.Standards = None,
    config: options.Config = None,
    format: options.Format = None,
    output: options.Output = None,
    lang: options.Lang = None,
    quiet: options.Quiet = False,
) -> int:
    """One standard, or what binds one post on a day."""
    from cadre_audit.cli.delivery import Delivery
    from cadre_audit.jobs.standards import show_standard

    delivery = Delivery(format, output or (), quiet)
    delivery.check()
    return delivery.hand_over(show_standard(name, as_of, _sources(standards, config), date.today()))


def lint(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", show_default=False, help=t("help.lint_files"))
    ] = None,
    config: options.Config = None,
    lang: options.Lang = None,
) -> int:
    """Every fault of the standards, with its place; exit 4 when there is one, 0 when there are only warnings."""
    from cadre_audit.cli.failures import fault_line
    from cadre_audit.jobs.standards import lint_standards
    from cadre_audit.standards.lint import WARNINGS

    faults = lint_standards(_sources(files, config), date.today())
    for fault in faults:
        mark = t("said.warning") if fault.key in WARNINGS else t("said.fault")
        typer.echo(f"{mark}: {fault_line(fault)}")
    wrong = sum(fault.key not in WARNINGS for fault in faults)
    typer.echo(t("said.linted", faults=wrong, warnings=len(faults) - wrong), err=True)
    return int(ExitCode.NOTHING_AUDITED if wrong else ExitCode.OK)


def schema(
    name: Annotated[str, typer.Argument(metavar="NAME", help=t("help.schema_name"))] = "standard",
    lang: options.Lang = None,
) -> int:
    """The JSON Schema of a data file, for editors."""
    print_schema(name)
    return 0


def print_schema(name: str) -> None:
    """Prints a published JSON Schema.

    Raises:
        UsageError: there is none of that name.
    """
    from cadre_audit.data_files import folder

    published = {part.name.removesuffix(".schema.json"): part for part in (folder("schemas") / "json").iterdir()}
    if name not in published:
        raise UsageError("schema_unknown", name=name, allowed=", ".join(sorted(published)))
    document = json.loads(published[name].read_text(encoding="utf-8"))
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _sources(given: list[Path] | None, config: Path | None) -> Any:
    """The law of the files given, else of those that the workspace names."""
    from cadre_audit.jobs.standards import Sources
    from cadre_audit.jobs.workspace import find_workspace

    found = find_workspace(Path.cwd(), config)
    own = found.workspace
    return Sources(given or found.paths(own.standards), found.path_of(own.courses), own.shipped_standards)
