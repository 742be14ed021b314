"""What measures are called: each level under the name of its own ladder, so that one word never stands for two."""

from __future__ import annotations

from collections.abc import Iterable

from cadre_audit.report.wording import t, t_or

_OWN = (
    "sex.female", "sex.male", "standards.met", "standards.short", "standards.not_clear",
    "political_theory.advanced_or_bachelor",
)  # fmt: skip
_WITHOUT = {"no": "measure_no", "not_stated": "measure_not_stated"}
_ENDS = {"to": "measure.age_to", "over": "measure.age_over"}
_UNDER, _OR_ABOVE = "age.under_", "_or_above"


def measure_words(ids: Iterable[str], young_under: int) -> dict[str, str]:
    """The title of each measure in the language in use; ``young_under`` is the age below which one is young."""
    return {id: measure_title(id, young_under) for id in ids}


def measure_title(id: str, young_under: int) -> str:
    """The title of one measure."""
    if id == "young":
        return t("measure.young", age=young_under)
    if id in _OWN:
        return t(f"measure.{id}")
    if id.startswith(_UNDER):
        return t("measure.age_under", age=id.removeprefix(_UNDER))
    if id.startswith("age.band."):
        return _band(id.removeprefix("age.band."))
    name, _, label = id.partition(".")
    title = t_or(f"measure.{name}", t_or(f"field.{name}", name))
    if not label:
        return title
    if label in _WITHOUT:
        return t(_WITHOUT[label], title=title)
    if label.endswith(_OR_ABOVE):
        return t("measure_or_above", title=title, level=t(f"level.{name}.{label.removesuffix(_OR_ABOVE)}"))
    return t("measure_level", title=title, level=t_or(f"level.{name}.{label}", label))


def _band(label: str) -> str:
    first, _, last = label.partition("_")
    if first in _ENDS:
        return t(_ENDS[first], age=last)
    return t("measure.age_from_to", first=first, last=last) if last else t("measure.age_undecided")
