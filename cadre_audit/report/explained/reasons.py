"""Why something is not required of a person, as a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cadre_audit.report.explained.scopes import scope_text
from cadre_audit.report.explained.words import cell_text, day_text, own, posts_text, sentence
from cadre_audit.report.model import Report
from cadre_audit.report.show import code_text, one_line
from cadre_audit.report.wording import t, t_or


def why_not(value: Mapping[str, Any], report: Report) -> list[str]:
    """The reason, and what it means where that is easily misread."""
    code, given = str(value["code"]), value["values"]
    told = {key: one_line(str(one)) for key, one in given.items() if isinstance(one, str | int)}
    told |= {key: day_text(given[key]) for key in ("first", "last", "day", "since") if given.get(key)}
    told |= {"positions": posts_text(given.get("positions", ()), report), "cell": cell_text(given.get("cell"))}
    told |= {"scope": scope_text(given["scope"])} if "scope" in given else {}
    told |= {"note": own(given["note"])} if "note" in given else {}
    if "post" in given:
        told["post"] = code_text("position", given["post"], report)
    if "by" in given:
        told["by"] = code_text("requirement", given["by"], report)
    # a reason of a later law may have no sentence yet: its name in other reports says it in short
    text = sentence(t_or(f"why_not.{code}", t_or(f"absence.{code}", code), **told))
    return [" ".join([text, *_around(given)])]


def _around(given: Mapping[str, Any]) -> list[str]:
    """The versions before and after a day on which nothing speaks of the post."""
    told = []
    if given.get("ended"):
        told.append(t("why_not.ended_before", version=given["ended"], last=day_text(given["last"])))
    if given.get("begins"):
        told.append(t("why_not.begins_later", version=given["begins"], first=day_text(given["first"])))
    return told
