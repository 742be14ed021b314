"""What statistics are called: labels of dimensions, tables and measures, in either language."""

from __future__ import annotations

from cadre_audit.report.wording import t_in
from cadre_audit.vocabulary.load import vocabulary

_ENDINGS = (".not_stated", ".no")
# measure → the prefix of its labels
_LABELS = {
    "kind": "level.kind",
    "sex": "level.sex",
    "general_education": "level.general_education",
    "professional_level": "level.professional_level",
    "political_theory": "level.political_theory",
    "state_management": "level.state_management",
    "it": "level.it",
    "age.band": "stats.age",
    "post": "position",
}


def label_title(words: str, label: str, language: str) -> str:
    """What a code of a dimension is called; a post that an office brings with it is called by its code."""
    if words == "position":
        known = vocabulary().positions.by_code.get(label)
        return known.title[language] if known else label
    if words == "stats.age":
        return age_title(label, language)
    if words == "stats.reported" and label not in vocabulary().words.report_buckets:
        words = "level.professional_level"
    return t_in(language, f"{words}.{label}")


def age_title(label: str, language: str, words: str = "stats.age") -> str:
    """``to_30``, ``31_35``, ``over_60`` as words, and who may be in two bands."""
    first, _, last = label.partition("_")
    if first in ("to", "over"):
        return t_in(language, f"{words}.{first}").format(age=last)
    if last:
        return t_in(language, f"{words}.between").format(first=first, last=last)
    return t_in(language, f"{words}.{label}")


def table_title(of: str, by: str | None, language: str) -> str:
    """What a table is called."""
    own = t_in(language, f"stats.of.{of}")
    return t_in(language, "stats.title").format(of=own, by=t_in(language, f"stats.by.{by}")) if by else own


def measure_title(id: str, language: str) -> str:
    """What a measure counts: ``professional_level.bachelor_or_above`` as words."""
    for prefix, words in _LABELS.items():
        if id.startswith(f"{prefix}."):
            subject = t_in(language, f"measure.{prefix}")
            return f"{subject}: {_of_label(id.removeprefix(f'{prefix}.'), words, language)}"
    if id.startswith("age.under_"):
        return t_in(language, "measure.age_under").format(age=id.removeprefix("age.under_"))
    for ending in _ENDINGS:
        if id.endswith(ending) and id != "age.not_stated":
            return f"{t_in(language, f'measure.{id.removesuffix(ending)}')}: {t_in(language, f'measure{ending}')}"
    return t_in(language, f"measure.{id}")


def _of_label(label: str, words: str, language: str) -> str:
    if label == "not_stated":
        return t_in(language, "measure.not_stated")
    if label == "advanced_or_bachelor":
        return t_in(language, "measure.advanced_or_bachelor")
    if label in vocabulary().words.report_buckets:
        return t_in(language, f"stats.reported.{label}")
    if label.endswith("_or_above"):
        own = label_title(words, label.removesuffix("_or_above"), language)
        return t_in(language, "measure.or_above").format(level=own)
    return label_title(words, label, language)
