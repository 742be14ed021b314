"""Chooses the language before anything is built or printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cadre_audit.report.wording import choose, wanted


def choose_language(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Flag, ``CADRE_AUDIT_LANG``, workspace, locale, Vietnamese: in this order.

    Raises:
        UsageError: the language asked for does not exist.
    """
    choose(wanted(arguments, environment))
    if not any(a == "--lang" or a.startswith("--lang=") for a in arguments) and not environment.get("CADRE_AUDIT_LANG"):
        from cadre_audit.jobs.workspace_file import language_of_workspace

        choose(wanted(arguments, environment, language_of_workspace(Path.cwd(), _config(arguments, environment))))


def _config(arguments: Sequence[str], environment: Mapping[str, str]) -> Path | None:
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if here == "--config":
            return Path(following)
        if here.startswith("--config="):
            return Path(here.removeprefix("--config="))
    named = environment.get("CADRE_AUDIT_CONFIG")
    return Path(named) if named else None
