"""`evaluation`: the sample counted by hand, and each rule at the edges of its period."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.evaluation import Evaluated, evaluation
from cadre_audit.analyses.rated import rated_by
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.problems import ProblemCode
from cadre_audit.standards.evaluation import load

from .followed import TODAY, turns_of
from .rated_lists import AN, CHAIR, found, person, rated, review, staff, table, wide

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
RATINGS = SAMPLES / "ratings-2018-2025"


def sample() -> Evaluated:
    """The sample of 2018 to 2025."""
    people, lists = (
        read_rosters([RATINGS / name], TODAY, silent).roster for name in ("can-bo-2025.csv", "xep-loai-2018-2025.xlsx")
    )
    return evaluation(rated_by(people, lists, load()), range(2018, 2026), load(), "vi")


def test_the_sample_counts_every_person_and_year_once() -> None:
    """11 people, 8 years: 88 in all, counted by hand from `makers/ratings.py`."""
    counts = sample().counts
    states = {name.removeprefix("person_years_"): n for name, n in counts.items() if name.startswith("person_years_")}
    assert states == {
        "rated": 72, "contradicted": 1, "not_understood": 1, "not_rated": 1, "missing": 1, "began_in_year": 1,
        "service_not_known": 5, "not_in_service": 6,
    }  # fmt: skip
    assert sum(states.values()) == 88
    assert {name: counts[name] for name in ("people", "years", "for_review", "units_above_share", "rated_outside")} == {
        "people": 11, "years": 8, "for_review": 5, "units_above_share": 1, "rated_outside": 1,
    }  # fmt: skip


# year → excellent, good, completed, limited, failed; rated, in service
BY_HAND = {
    2018: (0, 7, None, 1, 0, 8, 9),
    2019: (0, 7, None, 1, 0, 8, 10),
    2020: (0, 7, 1, None, 1, 9, 10),
    2021: (1, 5, 0, None, 3, 9, 10),
    2022: (0, 6, 2, None, 0, 8, 10),
    2023: (1, 6, 1, None, 2, 10, 11),
    2024: (2, 7, 1, None, 1, 11, 11),
    2025: (1, 5, 2, None, 1, 9, 11),
}


@pytest.mark.parametrize("year", BY_HAND)
def test_the_sample_by_year(year: int) -> None:
    """The third level of 2018 and 2019 is limited capacity, since 2020 it is duties completed."""
    (one,) = [one for one in table(sample(), "years") if one["year"] == year]
    *levels, rated_so, served = BY_HAND[year]
    told = [one[code] and one[code]["k"] for code in ("excellent", "good", "completed", "limited", "failed")]
    assert (told, one["rated"]) == (levels, {"k": rated_so, "n": served})
    well = sum(n or 0 for n in levels[:2])
    assert one["good_or_better"] == {"k": well, "n": rated_so}


def test_the_sample_by_unit_and_kind() -> None:
    """Units and kinds are the whole; of 2024 Khe Vàng has 4 good, 1 completed and 1 failed, Nà Lộc 2 excellent."""
    told = sample()
    units = {(one["unit"], one["year"]): one for one in table(told, "units")}
    khe_vang, na_loc = units["Xã Khe Vàng", 2024], units["Xã Nà Lộc", 2024]
    assert [khe_vang[code]["k"] for code in ("excellent", "good", "completed", "failed")] == [0, 4, 1, 1]
    assert [na_loc[code] for code in ("excellent", "good")] == [{"k": 2, "n": 5}, {"k": 3, "n": 5}]
    for name in ("units", "kinds"):
        for year in BY_HAND:
            own = [one for one in table(told, name) if one["year"] == year]
            assert sum(one["rated"]["k"] for one in own) == BY_HAND[year][5], (name, year)


def test_the_sample_is_reviewed() -> None:
    """Each case once, by the law of the last of its years; of part-time staff no rule is encoded."""
    told = [
        (one["person"]["full_name"], one["level"], one["pattern"], one["years"], one["period"], one["notes"])
        for one in table(sample(), "review")
    ]
    assert sorted(told) == sorted([
        ("Quàng Thị Ín", "limited", "consecutive", [2018, 2019], "DG-2015", []),
        ("Cà Văn Inh", "failed", "consecutive", [2020, 2021], "DG-2020", []),
        ("Lường Văn Tâm", "failed", "in_term", [2021, 2023], "DG-2023", []),
        ("Tòng Văn Chum", "failed", "two_of_three", [2021, 2023], "DG-2023", []),
        ("Lò Thị Phương", "failed", "consecutive", [2024, 2025], "DG-2023", ["other_kind"]),
    ])  # fmt: skip


def test_the_sample_above_the_share() -> None:
    """Nà Lộc 2024: 2 excellent beside 3 good are above 20 % of anybody; 1 of 5 and 1 of 6 depend on the base."""
    told = [(one["unit"], one["year"], one["excellent"], one["state"]) for one in table(sample(), "excellent_share")]
    assert told == [
        ("Xã Nà Lộc", 2023, 1, "depends"), ("Xã Nà Lộc", 2024, 2, "above"), ("Xã Khe Vàng", 2025, 1, "depends"),
    ]  # fmt: skip


def test_the_sample_without_ratings() -> None:
    """Every reason, person by person; who has a rating of the year stands in no line of it."""
    told = {(one["person"]["full_name"], one["state"]): one["years"] for one in table(sample(), "without_rating")}
    assert told == {
        ("Vì Thị Xuân", "began_in_year"): [2023],
        ("Bạc Thị Hải", "not_understood"): [2019],
        ("Bạc Thị Hải", "missing"): [2022],
        ("Giàng A Tủa", "service_not_known"): [2018, 2019, 2020, 2021, 2022],
        ("Điêu Thị Hoa", "not_rated"): [2025],
    }


def test_the_sample_contradicts_itself_once() -> None:
    """Both ratings of 2025 with their places; neither counts."""
    told = [(one["year"], one["rating"], one["place"]["row"]) for one in table(sample(), "contradicted")]
    assert sorted(told) == [(2025, "HTT", 9), (2025, "HTXS", 13)]


@pytest.mark.parametrize(
    ("years", "ratings", "pattern", "period", "consequence"),
    [
        # the law of 2008 until the rating of 2019; that of 2019 from the rating of 2020 on
        ((2018, 2019), "KHT,KHT", "consecutive", "DG-2015", "dismissal"),
        ((2018, 2019), "HCNL,HCNL", "consecutive", "DG-2015", "other work is assigned"),
        ((2019, 2020), "KHT,KHT", "consecutive", "DG-2020", "civil servants are dismissed"),
        ((2022, 2023), "KHT,KHT", "consecutive", "DG-2023", "civil servants are dismissed"),
        ((2024, 2025), "KHT,KHT", "consecutive", "DG-2023", "civil servants are dismissed"),
        # from 2026 one year is enough to be considered, and no two are named
        ((2025, 2026), "KHT,KHT", "consecutive", "DG-2026", "the law names no two consecutive years"),
        ((2026,), "49", "one", "DG-2026", "the law names no two consecutive years"),
    ],
)
def test_the_law_of_the_last_year_names_what_follows(
    tmp_path: Path, years: tuple[int, ...], ratings: str, pattern: str, period: str, consequence: str
) -> None:
    """A year is rated at its end, by the law of that day."""
    (one,) = review(rated(tmp_path, years, ratings), years[-1], years[-1])
    assert (one["pattern"], one["period"], one["years"]) == (pattern, period, list(years))
    assert consequence in one["consequence"]
    assert one["status"] == "verified"


@pytest.mark.parametrize(
    ("years", "ratings", "notes"),
    [
        ((2019, 2020), "KHT,KHT", ["earlier_law"]),
        ((2020, 2021), "KHT,KHT", []),
        ((2025, 2026), "KHT,KHT", ["no_rule_of_two_years", "earlier_law"]),
    ],
)
def test_what_has_to_be_known_beside(tmp_path: Path, years: tuple[int, ...], ratings: str, notes: list[str]) -> None:
    """Where the earlier year lies under another law, and where the law has no rule of two years."""
    (one,) = review(rated(tmp_path, years, ratings), years[-1], years[-1])
    assert one["notes"] == notes


def test_from_2026_the_article_is_that_of_the_law(tmp_path: Path) -> None:
    """Article 27 of Law 80/2025/QH15."""
    (one,) = review(rated(tmp_path, (2026,), "KHT"), 2026, 2026)
    assert one["source"] == {"document": "80/2025/QH15", "article": "Điều 27"}


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        # years 2020 … 2023
        ("KHT,HT,KHT,HT", ("two_of_three", [2020, 2022])),
        ("KHT,HT,HT,KHT", ("one", [2023])),
        ("KHT,,KHT,HT", ("two_of_three", [2020, 2022])),
        ("HT,KHT,KHT,HT", ("consecutive", [2021, 2022])),
        ("HT,KHT,,HT", ("one", [2021])),
    ],
)
def test_who_leads_nothing(tmp_path: Path, ratings: str, expected: tuple[str, list[int]]) -> None:
    """Two years of three; a year that nobody rated is not taken for a good one nor for a bad one."""
    told = review(rated(tmp_path, range(2020, 2024), ratings), 2020, 2023)
    assert expected in [(one["pattern"], one["years"]) for one in told]


@pytest.mark.parametrize(
    ("appointed", "expected", "notes"),
    [
        ("01/7/2020", ("in_term", [2020, 2023]), []),
        ("01/7/2021", ("one", [2023]), ["no_rule"]),
        ("", ("in_term", [2020, 2023]), ["term_not_known"]),
    ],
)
def test_a_leader_in_one_term(
    tmp_path: Path, appointed: str, expected: tuple[str, list[int]], notes: list[str]
) -> None:
    """Two separate years since the appointment; a failure in the post before is none of this term."""
    own = rated(tmp_path, range(2020, 2024), "KHT,HT,HT,KHT", post=CHAIR, kind="cán bộ", appointed=appointed)
    told = {tuple(one["years"]): one for one in review(own, 2023, 2023)}
    pattern, years = expected
    assert (told[tuple(years)]["pattern"], told[tuple(years)]["notes"]) == (pattern, notes)


@pytest.mark.parametrize(
    ("kind", "notes", "is_told"),
    [("công chức", [], True), ("viên chức", ["other_kind"], False), ("", ["kind_not_stated"], True)],
)
def test_the_rules_speak_of_cadres_and_civil_servants(
    tmp_path: Path, kind: str, notes: list[str], is_told: bool
) -> None:
    """Of others nothing is said; where the kind is blank, that is said beside."""
    own = rated(tmp_path, (2021, 2022), "KHT,KHT", kind=kind, post="Nhân viên hợp đồng" if not kind else "")
    (one,) = review(own, 2022, 2022)
    assert (one["notes"], one["consequence"] is not None) == (notes, is_told)


def test_somebody_of_whom_it_is_not_known_whether_he_leads(tmp_path: Path) -> None:
    """A post that is not understood: two years of three are told, and the doubt beside."""
    (one,) = review(rated(tmp_path, (2021, 2022, 2023), "KHT,HT,KHT", post=""), 2023, 2023)
    assert (one["pattern"], one["notes"]) == ("two_of_three", ["leads_not_known"])


@pytest.mark.parametrize(
    ("recruited", "appointed", "state"),
    [
        ("31/12/2020", "", "missing"), ("01/01/2021", "", "began_in_year"), ("31/12/2021", "", "began_in_year"),
        ("01/01/2022", "", "not_in_service"), ("2021", "", "began_in_year"), ("2020", "", "missing"),
        ("", "31/12/2020", "missing"), ("", "01/6/2021", "began_in_year"), ("", "01/01/2022", "service_not_known"),
        ("", "", "service_not_known"), ("01/9/2010", "01/01/2022", "missing"),
    ],
)  # fmt: skip
def test_who_should_have_been_rated(tmp_path: Path, recruited: str, appointed: str, state: str) -> None:
    """2021: the last day before, the first and the last day of the year, and the day after it.

    An appointment after the year says nothing of the time before it.
    """
    counts = found(rated(tmp_path, (2020,), "HTT", recruited=recruited, appointed=appointed), 2021, 2021).counts
    assert counts[f"person_years_{state}"] == 1
    assert counts["person_years_rated"] == 0


def test_the_rosters_own_rating_counts_for_the_year_that_was_over(tmp_path: Path) -> None:
    """Of 31 December that year, of any other day the year before; the sentence says which."""
    for day, year in (("31/12/2022", 2022), ("30/12/2022", 2021)):
        own = rated_by(staff(tmp_path, person(own="HTT"), day=day), None, load())
        assert (own.of_roster, own.has_roster) == ({year: 1}, True)
        told = found(own, 2021, 2022)
        assert [one["rated"]["k"] for one in table(told, "years")] == [int(year == 2021), int(year == 2022)]
        assert [fact.values for fact in told.facts if fact.key == "evaluation_of_roster"] == [
            {"n": 1, "year": str(year)}
        ]
        assert "evaluation_no_roster" not in [fact.key for fact in told.facts]


def test_a_roster_without_a_day_dates_nothing(tmp_path: Path) -> None:
    """Its ratings are told as such and not counted."""
    own = rated_by(staff(tmp_path, person(own="HTT"), day=""), None, load())
    assert (own.of_roster, own.undated, own.by_year.years) == ({}, 1, ())


def test_a_level_of_another_period_is_a_problem_with_its_place(tmp_path: Path) -> None:
    """HTNV was none in 2019, limited capacity is none since 2020."""
    own = rated(tmp_path, (2019, 2020), "HTNV,HCNL")
    assert [(one.code, one.value, one.column, one.hint) for one in own.problems] == [
        (ProblemCode.RATING_OF_OTHER_PERIOD, "HTNV", "E", "2019"),
        (ProblemCode.RATING_OF_OTHER_PERIOD, "HCNL", "F", "2020"),
    ]
    assert found(own, 2019, 2020).counts["person_years_not_understood"] == 2


def test_before_the_law_of_2008_nothing_is_read(tmp_path: Path) -> None:
    """The sentence says so."""
    told = found(rated(tmp_path, (2009, 2010), "HTT,HTT"), 2009, 2010)
    assert [one["rated"]["k"] for one in table(told, "years")] == [0, 1]
    assert [fact.values["years"] for fact in told.facts if fact.key == "evaluation_no_law"] == ["2009"]


GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc", "Quang", "Sơn"]
EXCELLENT_2026 = [
    # of those rated good: 1 of 5 is 20 %, 1 of 4 is more
    (("HTXS", *["HTT"] * 5), None),
    (("HTXS", *["HTT"] * 4), "above"),
    (("HTXS", *["HTT"] * 4, *["HT"] * 9), "above"),
    (("HTXS",), "above"),
]


@pytest.mark.parametrize(("levels", "state"), EXCELLENT_2026, ids=str)
def test_the_share_of_the_excellent_in_2026(tmp_path: Path, levels: tuple[str, ...], state: str | None) -> None:
    """335/2025/NĐ-CP counts it of those rated good, whoever else was rated."""
    names = [f"Lê Văn {given}" for given in GIVEN[: len(levels)]]
    lists = wide(tmp_path, (2026,), *(f"{name};{level}" for name, level in zip(names, levels, strict=True)))
    own = rated_by(staff(tmp_path, *(person(name) for name in names)), lists, load())
    assert [one["state"] for one in table(found(own, 2026, 2026), "excellent_share")] == ([state] if state else [])


def test_no_cap_before_september_2023(tmp_path: Path) -> None:
    """Everybody excellent in 2022 is above nothing; in 2023 above any reading of the 20 %."""
    own = rated(tmp_path, (2022, 2023), "HTXS,HTXS")
    assert [(one["year"], one["state"]) for one in table(found(own, 2022, 2023), "excellent_share")] == [
        (2023, "above")
    ]


def test_without_a_roster_the_lists_are_the_people(tmp_path: Path) -> None:
    """Nobody's service is known then."""
    own = rated_by(None, wide(tmp_path, (2021, 2022), f"{AN};HTT;", "Hà Thị Bình;HTT;HTXS"), load())
    told = found(own, 2021, 2022)
    assert (told.counts["people"], told.counts["person_years_service_not_known"]) == (2, 1)
    assert "evaluation_no_roster" in [fact.key for fact in told.facts]


def test_the_trained_beside_the_others() -> None:
    """The courses of 2022 in the sample, roster of 2023, counted by hand.

    Trained are Thịnh, Lụa, Páo, Mủi and Sáng: good before Thịnh, Lụa, Sáng of four rated, all five after. Not trained
    are Quý, Pham, Chài and Sen: good before Quý and Pham of three, after Quý and Pham of three. Hòa is in doubt.
    """
    folder = SAMPLES / "follow-up-2022"
    people, lists = (
        read_rosters([folder / name], TODAY, silent).roster for name in ("danh-sach-2023.csv", "xep-loai.csv")
    )
    told = evaluation(
        rated_by(people, lists, load()), range(2021, 2024), load(), "en", turns_of(folder / "luot-hoc-2022.csv")
    )
    rows: dict[tuple[int, str], Any] = {(o["course_year"], o["group"]): o for o in table(told, "before_and_after")}
    names = ("people", "well_before", "missing_before", "well_after", "missing_after")
    assert [rows[2022, "trained"][name] for name in names] == [5, {"k": 3, "n": 4}, 1, {"k": 5, "n": 5}, 0]
    assert [rows[2022, "not_trained"][name] for name in names] == [4, {"k": 2, "n": 3}, 1, {"k": 2, "n": 3}, 1]
    assert "outcomes_no_proof" in [fact.key for fact in told.facts]
