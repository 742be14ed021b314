"""The sample of another system: invented posts, certificates that run out, any two of a pool.

Every expected verdict was worked out by hand from the two editions of the invented manual, for 1 March 2026.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cadre_audit.cli import main
from cadre_audit.report.contracts.reconcile import Reconcile
from cadre_audit.report.wording import choose, language

FOLDER = Path(__file__).resolve().parents[2] / "sample_data" / "harbour-rescue"
SHORT_IN_2026 = {
    ("Tom Okafor", "first-aid-certificate", "gap"),
    ("Paul Reyes", "crew-age", "gap"),
    ("Paul Reyes", "rescue-skills", "gap"),
    ("Mina Sato", "rescue-skills", "gap"),
    ("Omar Haddad", "rescue-skills", "grace"),
    ("Ida Lind", "rescue-skills", "grace"),
    ("Ida Lind", "navigation-certificate", "gap"),
    ("Lucy Marsh", "first-aid-certificate", "unknown"),
    ("Anna Berg", "command-record", "manual"),
    ("Sam Fuller", "command-record", "manual"),
}


@pytest.fixture(autouse=True)
def in_the_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The commands are typed in the folder of the sample, whose workspace file also chooses the language."""
    before = language()
    monkeypatch.chdir(FOLDER)
    yield
    choose(before)


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What a command prints as JSON."""
    main([*arguments, "--format", "json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def listed(report: dict[str, Any]) -> set[tuple[str, str, str]]:
    """Who, what and the verdict of all findings."""
    return {(f["person"]["full_name"], f["requirement"], f["verdict"]) for f in report["findings"]}


def test_the_fourth_edition(capsys: pytest.CaptureFixture[str]) -> None:
    """Two skills are asked for, who was there before has a year, certificates run out on their day."""
    report = document(capsys, "check", "--as-of", "2026-03-01")
    assert listed(report) == SHORT_IN_2026
    assert report["run"]["standards"] == [{"id": "harbour-rescue", "version": "HR-2026"}]
    assert {f["source"]["document"] for f in report["findings"]} == {"Crew Manual 4th edition"}


def test_the_third_edition_asked_for_less(capsys: pytest.CaptureFixture[str]) -> None:
    """On the last day of 2025 one skill was enough; Paul was sixteen and had none, Tom's first aid was still valid."""
    report = document(capsys, "check", "--as-of", "2025-12-31")
    assert listed(report) == {
        ("Paul Reyes", "crew-age", "gap"),
        ("Paul Reyes", "rescue-skills", "gap"),
        ("Lucy Marsh", "first-aid-certificate", "unknown"),
    }


def test_the_year_of_grace_ends(capsys: pytest.CaptureFixture[str]) -> None:
    """Ida and Omar have until the last day of 2026; the radio certificates of both are another matter by then."""
    last, after = (document(capsys, "check", "--as-of", day) for day in ("2026-12-31", "2027-01-01"))
    ida = ("Ida Lind", "rescue-skills")
    assert (*ida, "grace") in listed(last)
    assert (*ida, "gap") in listed(after)


def test_what_runs_out_in_the_year_is_needed_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    """First aid of January 2024 and one with its own last day; two who lose a skill have the year of grace."""
    needs = document(capsys, "needs", "--year", "2026")["needs"]
    ending = {(n["person"]["full_name"], n["requirement"], n["due"]) for n in needs if n["reason"] == "expires"}
    assert ending == {
        ("Tom Okafor", "first-aid-certificate", "2026-01-14"),
        ("Sam Fuller", "first-aid-certificate", "2026-03-31"),
        ("Omar Haddad", "rescue-skills", "2026-12-31"),
        ("Ida Lind", "rescue-skills", "2026-12-31"),
    }


def test_what_runs_out_later_is_needed_when_somebody_looks_ahead(capsys: pytest.CaptureFixture[str]) -> None:
    """Two years ahead five more first aid certificates end, by hand from the list; nobody is said to retire."""
    report = document(capsys, "needs", "--year", "2026", "--horizon", "2")
    later = {
        (n["person"]["full_name"], n["due"])
        for n in report["needs"]
        if n["requirement"] == "first-aid-certificate" and (n["due"] or "") > "2026-12-31"
    }
    assert later == {
        ("Anna Berg", "2027-02-09"), ("Ida Lind", "2027-07-06"), ("Omar Haddad", "2027-10-09"),
        ("Mina Sato", "2027-11-02"), ("Paul Reyes", "2027-11-30"),
    }  # fmt: skip
    assert report["retiring"] == []


def test_registrations_of_the_service(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A certificate that runs out is a need; who holds one that lasts only wishes for the course."""
    file = tmp_path / "registrations.csv"
    file.write_text(
        "Name,Date of birth,Unit,Position,Course\n"
        "Tom Okafor,03/11/1985,North station,Boat skipper,First aid course\n"
        "Ida Lind,17/05/1978,South station,Skipper,First aid course\n",
        encoding="utf-8",
    )
    report = document(capsys, "reconcile", str(file), "--year", "2026")
    lists = {name: [(r["person"]["full_name"], r["why"]) for r in rows] for name, rows in report["lists"].items()
             if name != "needed_not_registered" and rows}  # fmt: skip
    assert lists == {
        "needed_registered": [("Tom Okafor", "expires")],
        "registered_not_needed": [("Ida Lind", "holds_it")],
    }
    assert {one["reason"] for one in report["lists"]["needed_not_registered"]} == {"gap", "expires"}
    Reconcile.model_validate(report)


def test_nobody_is_judged_by_the_law_of_another_country(capsys: pytest.CaptureFixture[str]) -> None:
    """The cook has no standard, and no requirement but those of the manual is known."""
    report = document(capsys, "check", "--as-of", "2026-03-01", "--all")
    own = {"crew-age", "first-aid-certificate", "rescue-skills", "navigation-certificate", "command-record"}
    assert {f["requirement"] for f in report["findings"]} == own
    assert [p["person"]["full_name"] for p in report["no_standard"]] == ["Eva Costa"]


def test_the_posts_of_the_service_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    """However the list spells them; columns of certificates too."""
    people = document(capsys, "inspect", "--all")["people"]
    assert [person["position_code"] for person in people] == [
        "watch_leader", "boat_skipper", "crew_member", "crew_member", "boat_skipper", "crew_member", "crew_member",
        "watch_leader", None,
    ]  # fmt: skip


def test_explain_tells_of_every_certificate_of_a_pool_until_when(capsys: pytest.CaptureFixture[str]) -> None:
    """Tom: radio 20 March 2023 holds 60 months, swift water of 1 June 2025 holds 36; first aid ended after 24."""
    report = document(capsys, "explain", "Tom Okafor", "--as-of", "2026-03-01")
    conditions = {
        one["values"]["title"]["en"]: (one["holds"], one["values"]["held"], one["values"]["ends"])
        for requirement in report["people"][0]["requirements"]
        for one in requirement["conditions"]
        if one["code"] == "certificate"
    }
    assert conditions == {
        "First aid": (False, True, "2026-01-15"),
        "Radio operator": (True, True, "2028-03-20"),
        "Rope rescue": (False, False, None),
        "Swift water": (True, True, "2028-06-01"),
        "Coastal navigation": (True, True, None),
    }


def test_a_cell_of_one_certificate_is_evidence_of_that_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """The text column names three, the column of the radio one."""
    report = document(capsys, "explain", "Tom Okafor", "--as-of", "2026-03-01", "--requirement", "rescue-skills")
    evidence = report["people"][0]["requirements"][0]["evidence"]
    assert [(one["cell"], one["value"]) for one in evidence if one["field"] == "certificates"] == [
        ("!G5", "First aid 2024-01-15; Swift water 2025-06-01; Navigation 2015"),
        ("!H5", "Radio operator 20/03/2023"),
    ]


def test_the_shipped_cases_are_not_run_against_another_system(capsys: pytest.CaptureFixture[str]) -> None:
    """Their standards are switched off; one sentence asks for cases of one's own."""
    assert main(["standards", "test", "--lang", "en"]) == 2
    ran = capsys.readouterr()
    assert (ran.out, ran.err.count("\n")) == ("", 1)
    assert "shipped_standards = false" in ran.err


def test_the_fourth_edition_raises_the_number_of_skills(capsys: pytest.CaptureFixture[str]) -> None:
    """Any two instead of any one of the same three."""
    report = document(capsys, "standards", "diff", "2025-12-31", "2026-01-01")
    assert {one["requirement"] for one in report["changes"] if one["change"] == "raised"} == {"rescue-skills"}


def test_a_copy_marks_the_column_of_the_certificate_that_is_missing(tmp_path: Path) -> None:
    """First aid is blank for Ann and ran out for Bob, whatever the column of other certificates says."""
    heads = "Name;Unit;Position;Date of birth;Joined on;Other certificates;First aid;Radio operator"
    ann = "Ann Lee;North;Crew;1/1/1990;1/1/2020;Rope 2025-01-01;;2/2/2024"
    bob = "Bob Lee;North;Crew;1/1/1990;1/1/2020;Rope 2025-01-01;1/1/2020;2/2/2024"
    crew = tmp_path / "crew.csv"
    crew.write_text("\n".join([heads, ann, bob, ""]), encoding="utf-8")
    assert main(["check", str(crew), "--as-of", "2026-03-01", "--annotate", str(tmp_path / "copy.xlsx"), "-q"]) == 1
    sheet = load_workbook(tmp_path / "copy.xlsx").worksheets[0]
    noted = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment}
    assert noted == {"G2", "G3"}
