"""Every word that a reader sees, in Vietnamese and in English.

One table per subject, ``key -> (Vietnamese, English)`` with the same ``{placeholders}`` on both sides; a test
checks that. The language is chosen once, before the commands are built, because Typer takes its help texts then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType

from cadre_audit.errors import UsageError

LANGUAGES = ("vi", "en")
_chosen = "vi"


def language() -> str:
    """The language in use: ``vi`` or ``en``."""
    return _chosen


def choose(name: str) -> None:
    """Uses this language from now on.

    Raises:
        UsageError: it is neither ``vi`` nor ``en``.
    """
    global _chosen  # noqa: PLW0603 - one process speaks one language
    if name not in LANGUAGES:
        raise UsageError("language_unknown", name=name, allowed=", ".join(LANGUAGES))
    _chosen = name


def wanted(arguments: Sequence[str], environment: Mapping[str, str], workspace: str | None = None) -> str:
    """The language asked for: flag, then ``CADRE_AUDIT_LANG``, then the workspace, then the locale, then Vietnamese."""
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if here == "--":
            break
        if here == "--lang":
            return following
        if here.startswith("--lang="):
            return here.removeprefix("--lang=")
    if asked := environment.get("CADRE_AUDIT_LANG") or workspace:
        return asked
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if (found := environment.get(variable, "")[:2].lower()) in LANGUAGES:
            return found
    return "vi"


def t(key: str, **values: object) -> str:
    """The text of ``key`` in the language in use, its placeholders filled.

    Raises:
        KeyError: no such text; a test walks all keys that the code names.
    """
    text = _tables()[key][LANGUAGES.index(_chosen)]
    return text.format(**values) if values else text


def t_in(language: str, key: str) -> str:
    """The text of ``key`` in one of the languages, whichever is in use."""
    return _tables()[key][LANGUAGES.index(language)]


def t_or(key: str, otherwise: str, **values: object) -> str:
    """The text of ``key``, or ``otherwise`` for names that are data, such as an office's own requirement."""
    return t(key, **values) if key in _tables() else otherwise


def tables() -> tuple[ModuleType, ...]:
    """The tables of words, each a module with its ``TEXTS``."""
    from cadre_audit.report.wording import (
        areas,
        baseline,
        budget,
        commands,
        compare,
        entry,
        evaluation,
        explain,
        explain_reasons,
        faults,
        gate,
        law,
        law_posts,
        law_ranks,
        law_tools,
        outcomes,
        plan,
        privacy,
        problems,
        purposes,
        reconcile,
        reports,
        rotation,
        shared,
        sources,
        stats,
        stats_forms,
        succession,
        targets,
        training,
        verify,
        verify_baselines,
        verify_reasons,
        waivers,
    )

    return (
        areas,
        baseline,
        budget,
        commands,
        compare,
        entry,
        evaluation,
        explain,
        explain_reasons,
        faults,
        gate,
        law,
        law_posts,
        law_ranks,
        law_tools,
        outcomes,
        plan,
        privacy,
        problems,
        purposes,
        reconcile,
        reports,
        rotation,
        shared,
        sources,
        targets,
        stats,
        stats_forms,
        succession,
        training,
        verify,
        verify_baselines,
        verify_reasons,
        waivers,
    )


def _tables() -> Mapping[str, tuple[str, str]]:
    if not _merged:
        for module in tables():
            _merged.update(module.TEXTS)
    return _merged


_merged: dict[str, tuple[str, str]] = {}
