"""The what-if of a programme: heads, classes and support counted by hand, ages on the day before and the birthday."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.programme_what_if import Extended, Support, WhatIf, extended
from cadre_audit.report.model import Record
from cadre_audit.standards.programmes import Programme, load_programme
from cadre_audit.tables.by_hand import roster_of

DAY = date(2020, 6, 30)
SAMPLE = Path(__file__).resolve().parents[2] / "sample_data" / "training" / "hoa-binh-567.yaml"
PROGRAMME = Programme.model_validate({
    "id": "young", "title": {"vi": "Trẻ", "en": "Young"}, "document": "1/ĐA", "effective_from": "2015-01-01",
    "effective_to": "2020-12-31", "target_groups": [{"vi": "Cán bộ trẻ", "en": "Young cadres"}],
    "scope_units": ["Xã An Bình"], "for_kinds": ["cadre"], "only_young": True,
})  # fmt: skip


def person(kind: str | None, born: str | None = "1990-01-01", unit: str | None = "xã An Bình") -> dict[str, Any]:
    """One person of a kind."""
    return {"full_name": "Lê Văn An", "kind": kind, "birth_date": born, "unit": unit}


def asked(people: list[dict[str, Any]], programme: Programme = PROGRAMME, **more: Any) -> Extended:
    """The programme for part-time staff, too, at two people a class."""
    given = {"added": ("part_time",), "day": DAY, "young_under": 40, "class_sizes": (2,), "support": Support()}
    return extended(programme, roster_of(people), WhatIf(**{**given, **more}))


def table(found: Extended, id: str) -> list[Record]:
    """The records of one table."""
    return list(next(one for one in found.tables if one.id == id).records)


def heads(found: Extended) -> list[tuple[str, bool, int, int, int]]:
    """Kind, whether it is added, at least, at most, outside the scope."""
    return [
        (one["kind"], one["is_new"], one["heads"], one["heads_up_to"], one["outside_scope"])
        for one in table(found, "what_if_groups")
    ]


@pytest.mark.parametrize(
    ("born", "low", "high"),
    [
        ("1980-06-30", 0, 0), ("1980-07-01", 1, 1), ("1980", 0, 1), ("1980-06", 0, 0), ("1980-07", 1, 1),
        ("1979", 0, 0), ("1981", 1, 1), (None, 0, 1),
    ],
)  # fmt: skip
def test_who_is_young(born: str | None, low: int, high: int) -> None:
    """Under forty on 30 June 2020: born on 1 July 1980, not the day before; a year alone may be either."""
    assert heads(asked([person("part_time", born)]))[1] == ("part_time", True, low, high, 0)


def test_heads_and_classes() -> None:
    """Three of the group and two more make two classes and three; who is elsewhere or of another kind is left out."""
    people = [person("cadre")] * 3 + [person("part_time")] * 2
    people += [person("part_time", unit="xã Xa"), person("part_time", unit=None), person("civil_servant"), person(None)]
    found = asked(people)
    assert heads(found) == [("cadre", False, 3, 3, 0), ("part_time", True, 2, 2, 2)]
    (classes,) = table(found, "what_if_classes")
    assert (classes["class_size"], classes["before"], classes["after"]) == (2, 2, 3)
    told = {fact.key: fact.values for fact in found.facts}
    assert (told["what_if_outside"], told["what_if_kind_unknown"]) == ({"n": 2}, {"n": 1})


def test_ages_that_are_not_known_make_ranges() -> None:
    """One certain and two possible heads: one to three, one class or two."""
    found = asked([person("part_time"), person("part_time", None), person("part_time", "1980")])
    (classes,) = table(found, "what_if_classes")
    assert (classes["after"], classes["after_up_to"], classes["after_text"]) == (1, 2, "1–2")
    assert found.counts == {
        "group_before": 0, "group_before_up_to": 0, "group_added": 1, "group_added_up_to": 3,
    }  # fmt: skip


def test_a_programme_for_all_ages() -> None:
    """Nobody's age is looked at, and nothing is said of the young."""
    own = PROGRAMME.model_copy(update={"only_young": False})
    found = asked([person("part_time", "1950-01-01"), person("part_time", None)], own)
    assert heads(found)[1] == ("part_time", True, 2, 2, 0)
    assert "what_if_young" not in [fact.key for fact in found.facts]


@pytest.mark.parametrize(
    ("support", "cost", "missing"),
    [
        (Support(50_000, 5), 500_000, []), (Support(50_000), None, ["days"]), (Support(days=5), None, ["rate"]),
        (Support(), None, ["rate", "days"]),
    ],
)  # fmt: skip
def test_support_of_learners_without_a_salary(support: Support, cost: int | None, missing: list[str]) -> None:
    """Two people, five days, 50,000 đồng a day: 500,000; without the rate or the days nothing is invented."""
    found = asked([person("part_time")] * 2 + [person("cadre")], support=support)
    (line,) = table(found, "what_if_support")
    assert (line["heads"], line["cost"], line["missing"]) == (2, cost, missing)
    assert ("what_if_cost" in [fact.key for fact in found.facts]) == (cost is not None)


def test_staff_with_a_salary_get_no_support() -> None:
    """Civil servants added: no line of support."""
    found = asked([person("civil_servant")], added=("civil_servant",), support=Support(50_000, 5))
    assert table(found, "what_if_support") == []


def test_the_sample_names_its_kinds() -> None:
    """The programme is for young cadres and civil servants of communes; part-time staff is what is proposed."""
    programme = load_programme(SAMPLE).programme
    assert (programme.for_kinds, programme.only_young) == (("cadre", "civil_servant"), True)
