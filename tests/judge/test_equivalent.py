"""Evidence that counts as a level, and papers that were issued too late to count."""

from __future__ import annotations

import pytest

from cadre_audit.judge import equivalent
from cadre_audit.judge.equivalent import Counts, counts_as
from cadre_audit.standards.equivalences import Equivalence, Equivalences

from .laws import CLERK, law, level
from .people import column, judged

OLD_COMPUTER = Equivalence.model_validate(
    {
        "id": "old-computer",
        "title": {"vi": "a", "en": "a"},
        "gives": "it",
        "level": "basic",
        "field": "it",
        "any_of": ["A", "trình độ B"],
        "issued_before": "2016-08-10",
        "document": "1/2020",
        "article": "Điều 1",
        "status": "verified",
    }
)
DEGREE = Equivalence.model_validate(
    {
        "id": "degree",
        "title": {"vi": "a", "en": "a"},
        "gives": "state_management",
        "level": "specialist",
        "field": "professional_level",
        "any_of": ["hành chính"],
        "at_least": "bachelor",
        "document": "1/2020",
        "article": "Điều 1",
        "status": "verified",
    }
)


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """These equivalences instead of the shipped ones."""
    monkeypatch.setattr(equivalent, "equivalences", lambda: Equivalences(equivalences=(OLD_COMPUTER, DEGREE)))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("A", Counts.YES),
        ("Chứng chỉ A cấp ngày 09/8/2016", Counts.YES),
        ("Chứng chỉ A cấp ngày 10/8/2016", Counts.TOO_LATE),
        ("A (2015)", Counts.YES),
        ("A (2016)", Counts.DOUBTFUL),
        ("A, 7/2016", Counts.YES),
        ("A, 8/2016", Counts.DOUBTFUL),
        ("trình độ B năm 2017", Counts.TOO_LATE),
        ("cơ bản (2019)", Counts.NOT_NAMED),
        ("", Counts.NOT_NAMED),
    ],
)
def test_the_day_of_a_paper_decides(text: str, counts: Counts) -> None:
    """The day before the limit counts, the day itself does not; a year that holds both days leaves it open."""
    assert counts_as(OLD_COMPUTER, text) is counts


def test_a_paper_issued_too_late_is_no_level() -> None:
    """What was read as the level stands only when the paper counts; a newer kind of certificate is not touched."""
    texts = ["A", "A (2015)", "A (2016)", "A (2018)", "cơ bản (2018)"]
    people = [{"position_code": CLERK, "it": "basic", "it_raw": text} for text in texts]
    found = column(judged(people, law(level("it", "basic", accepts=["old-computer"]))), "it")
    assert found == ["met", "met", "manual", "gap", "met"]


def test_a_degree_counts_in_another_column() -> None:
    """By its field of study and its level; it helps who falls short and who says nothing."""
    people = [
        {"state_management": "none", "professional_level": "bachelor", "major": "Hành chính học"},
        {"professional_level": "master", "professional_level_raw": "ThS hành chính công"},
        {"state_management": "none", "professional_level": "college", "major": "Hành chính văn phòng"},
        {"state_management": "none", "professional_level": "bachelor", "major": "Luật"},
        {"professional_level": "bachelor", "major": "Luật"},
        {"state_management": "specialist"},
    ]
    asked = law(level("state_management", "specialist", accepts=["degree"]))
    found = column(judged([{"position_code": CLERK, **person} for person in people], asked), "state-management")
    assert found == ["met", "met", "gap", "gap", "unknown", "met"]


def test_a_level_below_the_one_asked_does_not_help() -> None:
    """The degree counts as specialist, which is no senior specialist."""
    asked = law(level("state_management", "senior_specialist", accepts=["degree"]))
    person = {
        "position_code": CLERK,
        "state_management": "none",
        "professional_level": "bachelor",
        "major": "hành chính",
    }
    assert column(judged([person], asked), "state-management") == ["gap"]
