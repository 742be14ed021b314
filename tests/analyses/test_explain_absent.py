"""Why something is not required: other posts, other days, special law, an appointment under other law, or silence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cadre_audit.standards.load import Book
from tests.analyses.explained import about, case_in_text, case_of
from tests.judge.laws import CHAIR, CLERK, SECRETARY, book, level, requirement, standard, version
from tests.judge.people import SHIPPED

DAY = "2024-06-15"
TWO = standard(
    "office",
    (CLERK, CHAIR),
    version(level("it", "basic"), first="2010-01-01", last="2019-12-31"),
    version(level("political_theory", "primary"), requirement("party_member", positions=[CHAIR]), last="2024-12-31"),
    version(level("professional_level", "bachelor"), first="2025-01-01"),
)


def reason(case: Any, name: str) -> tuple[str, dict[str, Any]]:
    """Code and values of the reason."""
    found = about(case, name)["why_not"]
    return found["code"], found["values"]


@pytest.mark.parametrize(
    ("name", "code", "values"),
    [
        ("it", "ended", {"version": "V-2010-01-01", "last": "2019-12-31"}),
        ("professional-level", "not_yet", {"version": "V-2025-01-01", "first": "2025-01-01"}),
        ("party-member", "other_posts", {"positions": [CHAIR]}),
    ],
)
def test_an_earlier_law_a_later_law_and_other_posts(name: str, code: str, values: dict[str, Any]) -> None:
    """Each with the version and the day, or the posts that are bound."""
    assert reason(case_of({}, Book((TWO,)), DAY), name) == (code, values)


def test_what_other_posts_had_on_other_days_only() -> None:
    """Nobody is asked on the day; those who were are named."""
    own = standard(
        "office", (CLERK, CHAIR),
        version(requirement("party_member", positions=[CHAIR]), level("it", "basic"), last="2023-12-31"),
        version(level("it", "basic"), first="2024-01-01"),
    )  # fmt: skip
    assert reason(case_of({}, Book((own,)), DAY), "party-member") == ("other_day_and_posts", {"positions": [CHAIR]})


def test_what_binds_has_no_reason_against_it() -> None:
    """A met demand is required."""
    assert about(case_of({"political_theory": "primary"}, Book((TWO,)), DAY), "political-theory")["why_not"] is None


@pytest.mark.parametrize(
    ("appointed", "expected"),
    [
        ("2019-12-31", ("appointed_before", {"version": "V-2020-01-01", "first": "2020-01-01"})),
        ("2024-07-01", ("appointed_after", {"version": "V-2020-01-01", "last": "2024-06-30"})),
    ],
)
def test_the_post_was_taken_under_other_law(appointed: str, expected: tuple[str, dict[str, str]]) -> None:
    """Before the first day of the version, or after its last."""
    law = book(
        requirement("age", at="appointment", maximum=45, positions=[SECRETARY]),
        positions=(SECRETARY,),
        last="2024-06-30",
    )
    person = {"position_code": SECRETARY, "birth_date": "1980-01-01", "appointed_on": appointed}
    code, values = reason(case_of(person, law, DAY), "age")
    assert (code, values) == (expected[0], {"since": appointed, "cell": None, **expected[1]})


def test_a_special_law_puts_something_else_in_its_place() -> None:
    """Another requirement overrides it, and is named with its document."""
    base = standard("office", (CLERK,), version(level("it", "basic")))
    special = standard("own", (CLERK,), version(requirement("party_member", overrides="it")), supplements="office")
    assert reason(case_of({}, Book((base, special)), DAY), "it") == (
        "replaced", {"by": "party-member", "standard": "own", "document": "1/2020/QĐ"},
    )  # fmt: skip


def test_a_post_that_no_standard_names() -> None:
    """It is understood, but the law that is encoded does not speak of it."""
    code, values = reason(case_of({"position_code": "women_chair"}, book(level("it", "basic")), DAY), "it")
    assert (code, values["post"]) == ("unknown_post", "women_chair")


def test_silence_of_the_law_and_of_the_data() -> None:
    """The police chief is no commune civil servant since 1 August 2023; what decree 33/2023/NĐ-CP asks of cadres was
    overtaken on 1 July 2025.

    The Women's Union chair has a demand only since that decree; what stood before is recalled too vaguely.
    """
    police = reason(case_of({"position_code": "police_chief"}, SHIPPED, "2023-08-01"), "specialised-law")
    cadre = reason(case_of({"position_code": CHAIR}, SHIPPED, "2025-07-01"), "professional-level")
    women = reason(case_of({"position_code": "women_chair"}, SHIPPED, "2023-07-31"), "professional-level")
    assert [code for code, _ in (police, cadre, women)] == ["not_in_force", "overtaken_clause", "not_encoded"]
    assert (police[1]["ended"], police[1]["last"], police[1]["begins"]) == ("CC-2022", "2023-07-31", None)
    assert (cadre[1]["version"], cadre[1]["article"], cadre[1]["first"]) == ("CB-2023", "khoản 3 Điều 8", "2025-07-01")
    assert (women[1]["ended"], women[1]["begins"], women[1]["first"]) == (None, "CB-2023", "2023-08-01")


@pytest.mark.parametrize(("post", "code"), [("Người coi đê", "post_not_understood"), ("", "post_blank")])
def test_a_post_that_is_blank_or_not_understood(post: str, code: str, tmp_path: Path) -> None:
    """The cell is named, so that it can be written again."""
    row = f"Nông Văn Thuần;05/7/1979;Xã Đoan;{post};01/6/2010;12/12;ĐH;B"
    found = reason(case_in_text(tmp_path, row, book(level("it", "basic")), DAY), "it")
    assert found == (code, {"cell": "!E2", "typed": post or None})
