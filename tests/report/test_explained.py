"""Explanations as sentences: every code has words in both languages, and each way of saying nothing its own."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from cadre_audit.report.contracts.explain import Because, Condition, Example, Fix, WhyNot
from cadre_audit.report.explained import TOLD
from cadre_audit.report.wording import explain, explain_reasons
from cadre_audit.standards.model import Requirement

from .told import COURSE, NO_FIX, evidence, gap, not_required, person, report

REPORT = report(person("Lê Văn An", gap()))
KINDS = {get_args(part.model_fields["kind"].annotation)[0] for part in get_args(get_args(Requirement)[0])}
TEXTS = explain.TEXTS | explain_reasons.TEXTS


def told(part: str, value: Any) -> list[str]:
    """The sentences of one part."""
    return TOLD[part](value, REPORT)


def codes(model: type) -> list[str]:
    """The codes that the contract describes."""
    text = model.model_fields["code"].description or ""  # type: ignore[attr-defined]
    return text.replace("`", "").replace("\n", " ").rstrip(".").replace(" ", "").split(",")


def test_every_code_of_the_contract_has_words() -> None:
    """Conditions, reasons, fixes, changes; a condition has words for at least one truth."""
    missing = [code for code in codes(WhyNot) if f"why_not.{code}" not in TEXTS]
    missing += [
        c for c in codes(Condition) if not any(f"condition.{c}.{truth}" in TEXTS for truth in ("yes", "no", "open"))
    ]
    # courses, cells and what follows from the law are put together
    fixes = set(get_args(Fix.model_fields["do"].annotation)) - {"fill"}
    missing += [code for code in fixes if f"fix.{code}" not in TEXTS]
    changes = set(get_args(Because.model_fields["code"].annotation)) - {"law"}
    missing += [code for code in changes if f"flip.{code}" not in TEXTS]
    assert missing == []


def test_every_kind_of_requirement_is_told_as_a_demand() -> None:
    """A manual one by its own text."""
    ages = {"age", "months_left"}
    keys = {
        kind: [f"demand.{kind}.today", f"demand.{kind}.appointment"] if kind in ages else [f"demand.{kind}"]
        for kind in KINDS
    }
    assert {kind for kind, names in keys.items() if not set(names) <= set(TEXTS)} == {"manual"}


def test_every_example_has_words() -> None:
    """By verdict, and by the kinds that count."""
    assert {"met", "gap", "unknown", "manual"} == set(get_args(Example.model_fields["verdict"].annotation))
    assert {f"example.{name}" for name in ("age", "months_left", "said", "unknown", "hours", "manual")} <= set(TEXTS)


@pytest.mark.usefixtures("vi")
@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            evidence("it", "basic", typed="B", state="said"),
            "Trình độ tin học: cơ bản; ô DS!F12 ghi “B” (cột “Tin học”).",
        ),
        (evidence("it"), "Trình độ tin học: ô DS!F12 để trống."),
        (
            evidence("it", "none"),
            "Trình độ tin học: chưa qua đào tạo, vì ô DS!F12 để trống và được hiểu là như vậy.",
        ),
        (
            evidence("it", "none", state="no_mark", cell="DS!F12:H12"),
            "Trình độ tin học: chưa qua đào tạo, vì các ô DS!F12:H12 không ô nào đánh dấu.",
        ),
        (evidence("it", state="no_column", cell=None), "Trình độ tin học: danh sách không có cột này."),
        (
            evidence("it", state="not_understood", typed="?!"),
            "Trình độ tin học: ô DS!F12 ghi “?!” nhưng chương trình chưa hiểu.",
        ),
        (
            evidence("sex", "male", state="said", cell=None),
            "Giới tính: nam, suy ra từ nội dung khác của danh sách.",
        ),
        (
            evidence("birth_date", "1968-02-05", typed="1968-02-05", state="said", cell="!C7", heading="Ngày sinh"),
            "Ngày sinh: 05/02/1968; ô C7 ghi “05/02/1968” (cột “Ngày sinh”).",
        ),
    ],
)
def test_a_cell_speaks_or_says_nothing_in_its_own_way(record: dict[str, Any], expected: str) -> None:
    """Blank, no such column, no mark and not understood are four sentences."""
    assert told("evidence", gap(evidence=[record])) == [expected]


@pytest.mark.usefixtures("vi")
def test_what_no_roster_says_is_looked_up_elsewhere() -> None:
    """A manual demand has no evidence; what is not demanded needs none."""
    assert told("evidence", gap(evidence=[])) == ["Danh sách không ghi nội dung này; phải xem hồ sơ."]
    assert told("evidence", not_required("it")) == []


@pytest.mark.usefixtures("en")
def test_conditions_bear_their_truth() -> None:
    """In brackets, so that no spreadsheet takes the sign for a formula."""
    assert told("conditions", gap()["conditions"]) == [
        "(+) The post is among those bound: Chủ tịch Hội Nông dân.",
        "(-) The demand is not reached: “intermediate” is asked, the roster says “primary”.",
    ]


@pytest.mark.usefixtures("en")
def test_a_condition_of_a_later_law_is_not_lost() -> None:
    """Its code is told when it has no words yet."""
    assert told("conditions", [{"code": "unit_level", "holds": None, "values": {}}]) == ["(?) Unit_level."]


@pytest.mark.usefixtures("en")
def test_the_course_is_told_with_length_deadline_and_what_stands_open() -> None:
    """A figure that nobody has read in a source says so."""
    assert told("fix", gap()) == [
        "Training: “theory-intermediate” (12–18 months part-time (not verified)); to be finished by 2028-08-01.",
        "May not be sent yet; not met: must be a Party member (57-QĐ/TW).",
    ]


@pytest.mark.usefixtures("en")
def test_courses_are_told_in_their_order() -> None:
    """What comes first stands first, and each is named where its rules are told."""
    first = {**COURSE, "course": "theory-elementary", "lengths": [], "open": [], "eligible": True, "rules": 0}
    found = told("fix", gap(fix={**NO_FIX, "do": "course", "courses": [first, COURSE]}))
    assert found[0].startswith("Training: “theory-elementary” (length not known), then “theory-intermediate” (")
    assert found[1] == "Theory-elementary: no condition of entry of this course is encoded for this day."


@pytest.mark.usefixtures("either")
def test_every_fix_reads_as_a_sentence() -> None:
    """Whatever is to be done begins with a capital and ends."""
    cells = [evidence("it"), evidence("recruited_on", state="no_column", cell=None)]
    for do in get_args(Fix.model_fields["do"].annotation):
        how = {
            **NO_FIX,
            "do": do,
            "courses": [COURSE],
            "cells": cells,
            "barred": "course_has_ended",
            "until": "2025-12-31",
        }
        for text in told("fix", gap(fix=how)):
            assert text[0].isupper(), text
            assert text.endswith((".", ":")), text
            assert "None" not in text


@pytest.mark.usefixtures("en")
def test_nothing_that_changes_is_told_too() -> None:
    """Silence could mean that nobody looked."""
    assert told("flips", gap()) == ["No day of the next 10 years changes this by itself, by the law that is encoded."]


@pytest.mark.usefixtures("vi")
def test_a_birthday_that_is_not_known_leaves_a_doubt() -> None:
    """Both ages are named."""
    because = {"code": "birthday", "values": {"youngest": 35, "oldest": 36}}
    (text,) = told("flips", gap(flips=[{"on": "2026-01-01", "to": "unknown", "because": because}]))
    assert text == (
        "Từ 01/01/2026: chưa rõ, vì danh sách không ghi đủ ngày sinh: ngày đó có thể mới 35 hoặc đã 36 tuổi."
    )


@pytest.mark.usefixtures("vi")
def test_a_reason_of_a_later_law_is_told_by_its_short_name() -> None:
    """The name that other reports give it, else its code."""
    for code, expected in (("suspended", "Suspended."), ("unknown_post", None)):
        (text,) = told("why_not", {"code": code, "values": {"post": "farmers_chair"}})
        assert text == expected if expected else "Chủ tịch Hội Nông dân" in text


@pytest.mark.usefixtures("en")
def test_the_clause_is_told_with_its_document_and_days() -> None:
    """An open end is told as such; a note is kept."""
    assert told("basis", gap()) == [
        "Khoản 2 Điều 8, 33/2023/NĐ-CP (verified); version CB-2023, in force from 2023-08-01 to 2025-06-30."
    ]
    noted = gap(status="unverified", effective_to=None, note={"vi": "a", "en": "look again"})
    (text,) = told("basis", noted)
    assert text.endswith("(not verified); version CB-2023, in force from 2023-08-01, without an end. Note: look again.")
