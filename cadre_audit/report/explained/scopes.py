"""Whom a requirement binds, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from typing import Any

from cadre_audit.report.model import Report
from cadre_audit.report.numbers import date_text
from cadre_audit.report.wording import t, t_or


def scope(value: Mapping[str, Any], report: Report) -> list[str]:
    """The conditions of a scope as one sentence."""
    return [scope_text(value)]


def scope_text(scope: Mapping[str, Any]) -> str:
    """The conditions of a scope, joined: 'women; in post before 1 July 2025'."""
    return "; ".join(_part(key, value) for key, value in scope.items() if value not in (None, []))


def _part(key: str, value: Any) -> str:
    if key in ("in_post_before", "in_post_from"):
        return t(f"scope.{key}", day=date_text(str(value)))
    if key == "ethnic_minority":
        return t("scope.minority" if value else "scope.majority")
    words = {"kind": "level.kind", "sex": "level.sex", "area": "area", "unit_level": "unit_level"}[key]
    values = [value] if isinstance(value, str) else list(value)
    names = [t_or(f"{words}.{one}", str(one)) for one in values]
    return t(f"scope.{key}", names=or_text(names))


def or_text(names: Sequence[str]) -> str:
    """Alternatives as one phrase: 'one or other'."""
    return reduce(lambda one, other: t("scope.or", one=one, other=other), names)
