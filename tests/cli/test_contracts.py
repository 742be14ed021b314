"""The machine documents keep the contract that the published schemas state."""

from __future__ import annotations

import json
import os
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from cadre_audit.analyses.law_diff import CHANGES
from cadre_audit.data_files import folder
from cadre_audit.problems import ProblemCode
from cadre_audit.report import contracts
from cadre_audit.report.contracts.inspect import PersonRead
from cadre_audit.standards import publish
from cadre_audit.tables.roster import PERSON_FIELDS

from .conftest import Runs
from .office import EVERYBODY, MINH_PHU, NO_POST, REPOSITORY, SAMPLES, TAN_SON, THAI_NGUYEN, roster

PLANS = SAMPLES / "quy-hoach-tan-son-2023.xlsx"
HEADS = SAMPLES / "lap-thach-2022" / "can-bo-chu-chot.xlsx"
OWN_TARGETS = SAMPLES / "lap-thach-2022" / "chi-tieu.yaml"
ROSTERS = (THAI_NGUYEN, TAN_SON, MINH_PHU)
VERDICTS = ("no_standard", "not_required", "met", "gap", "grace", "waived", "unknown", "manual")
LISTED = ("gap", "grace", "waived", "unknown", "manual")
STANDARDS = sorted(path.stem for path in Path(str(folder("schemas") / "standards" / "vn")).glob("*.yaml"))


@cache
def validator(name: str) -> Draft202012Validator:
    """The published schema, itself found to be right."""
    schema = json.loads((folder("schemas") / "json" / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(name: str, document: Any) -> list[str]:
    """What in a document breaks its schema, the deepest cause of each."""
    return [f"{e.json_path}: {(best_match([e]) or e).message[:200]}" for e in validator(name).iter_errors(document)]


def test_every_published_schema_is_that_of_its_model() -> None:
    """After a change: ``python -m cadre_audit.report.contracts`` and ``python -m cadre_audit.standards.publish``."""
    made = {**publish.json_schemas(), **contracts.json_schemas()}
    files = {p.name: p.read_text(encoding="utf-8") for p in Path(str(folder("schemas") / "json")).iterdir()}
    assert files == {f"{name}.schema.json": publish.published(schema) for name, schema in made.items()}


def test_writing_gives_one_file_for_each_document(tmp_path: Path) -> None:
    """The names are those that ``--schema`` takes."""
    contracts.write(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(f"{name}.schema.json" for name in contracts.DOCUMENTS)


def test_the_contract_of_people_has_the_fields_in_their_order() -> None:
    """Section 3 of the design: the person fields, then the file."""
    assert list(PersonRead.model_fields) == [*PERSON_FIELDS, "file"]


@pytest.mark.parametrize("everything", [(), ("--all",)], ids=["listed", "all"])
@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_check_keeps_its_contract(path: Path, everything: tuple[str, ...], door: Runs) -> None:
    """The schema holds; verdicts add up to people times requirements; what is listed is what was counted."""
    document = door("check", path, "--format", "json", *everything).document
    assert faults("check", document) == []
    counts = document["counts"]
    assert sum(counts[verdict] for verdict in VERDICTS) == counts["people"] * counts["requirements"]
    listed = Counter(finding["verdict"] for finding in document["findings"])
    wanted = (*LISTED, "met", "not_required") if everything else LISTED
    assert listed == Counter({verdict: counts[verdict] for verdict in wanted if counts[verdict]})
    assert len(document["problems"]) == counts["problems"]
    assert sum(file["people"] for file in document["run"]["files"]) == counts["people"]


@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_groups_add_up_to_the_whole(path: Path, door: Runs) -> None:
    """People and verdicts by unit and by post are those of the whole roster."""
    document = door("check", path, "--format", "json").document
    for name in ("units", "positions"):
        for key in ("people", *LISTED):
            assert (name, key, sum(group[key] for group in document[name])) == (name, key, document["counts"][key])
        assert sum(group["people_without_standard"] for group in document[name]) == len(document["no_standard"])


def test_every_finding_names_its_law(door: Runs) -> None:
    """Document, article and whether it was read in a source, for everything that is listed."""
    found = [f for path in ROSTERS for f in door("check", path, "--format", "json").document["findings"]]
    assert len(found) > 50
    assert [f for f in found if not (f["source"]["document"] and f["source"]["article"])] == []
    assert {f["status"] for f in found} <= {"verified", "unverified"}


@pytest.mark.parametrize("year", [2019, 2022, 2023, 2024])
@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_needs_keep_their_contract(path: Path, year: int, door: Runs) -> None:
    """The schema holds in years with one law and with two; the counts are those of the lists."""
    document = door("needs", path, "--year", str(year), "--format", "json").document
    assert faults("needs", document) == []
    needs, counts = document["needs"], document["counts"]
    assert counts["needs"] == len(needs)
    assert counts["people_in_need"] == len({(n["person"]["file"], n["person"]["ref"]) for n in needs})
    assert counts["eligible"] == sum(n["eligible"] is True for n in needs)
    assert counts["blocked"] == sum(n["eligible"] is False for n in needs)
    assert counts["blocked"] == sum(c["blocked"] for c in document["courses"])
    assert sum(c["people"] for c in document["courses"]) == counts["needs"] - counts["blocked"]
    assert counts["classes"] == sum(c["classes"] for c in document["courses"])
    assert (counts["not_trainable"], counts["lapsed"]) == (len(document["not_trainable"]), len(document["lapsed"]))
    assert [n for n in needs if n["priority"] != sum(n["weights"].values())] == []


@pytest.mark.parametrize("years", [0, 1, 3, 5, 20])
@pytest.mark.parametrize(("path", "year"), [(TAN_SON, 2023), (TAN_SON, 2020), (THAI_NGUYEN, 2022), (MINH_PHU, 2024)])
def test_needs_of_years_ahead_and_of_plans_keep_their_contract(path: Path, year: int, years: int, door: Runs) -> None:
    """The schema holds, the counts are those of the lists, and every day ahead lies within the horizon."""
    run = ("needs", path, "--year", str(year), "--horizon", str(years), "--succession", PLANS)
    document = door(*run, "--format", "json").document
    assert faults("needs", document) == []
    needs, counts = document["needs"], document["counts"]
    plans = {"promotion", "holder_retires", "succession"}
    assert counts["planned_needs"] == sum(not plans.isdisjoint(n["reasons"]) for n in needs)
    assert [n for n in needs if n["reason"] != n["reasons"][0]] == []
    assert counts["planned_people"] == len({one["person"]["ref"] for one in document["planned"]})
    assert counts["retiring"] == len(document["retiring"])
    assert counts["without_successor"] == sum(one["succession"] == "nobody" for one in document["retiring"])
    days = [n["law_from"] for n in needs if n["law_from"]] + document["later_stretches"]
    assert [day for day in days if not f"{year + 1}-01-01" <= day <= f"{year + years}-12-31"] == []
    assert [n for n in needs if n["priority"] != sum(n["weights"].values())] == []


@pytest.mark.parametrize("what", ["Đàm Văn Khánh", "Hoàng Văn Đoan", "DS CBCC!33", "DS CBCC!38", "Hà Văn Cộng"])
def test_explain_keeps_its_contract(what: str, door: Runs) -> None:
    """The schema holds for a gap, two posts, a post not understood, one without a standard and special law."""
    document = door("explain", what, TAN_SON, "--format", "json").document
    assert faults("explain", document) == []
    (person,) = document["people"]
    assert document["counts"] == {
        "people": 1, "requirements": len(person["requirements"]), "problems": len(document["problems"]),
    }  # fmt: skip


@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_explain_says_what_check_says(path: Path, door: Runs) -> None:
    """Verdict, clause and deadline of everybody's findings are those of the gap report."""
    findings = door("check", path, "--format", "json", "--all").document["findings"]
    wanted = {ref: None for f in findings if (ref := f["person"]["ref"])}
    for ref in list(wanted)[:: max(1, len(wanted) // 12)]:
        own = {f["requirement"]: f for f in findings if f["person"]["ref"] == ref}
        (person,) = door("explain", ref, path, "--format", "json").document["people"]
        told = {one["requirement"]: one for one in person["requirements"] if one["requirement"] in own}
        assert {name: one["verdict"] for name, one in told.items()} == {name: f["verdict"] for name, f in own.items()}
        for name, one in told.items():
            assert one["source"] is None or one["source"]["document"] == own[name]["source"]["document"]
            assert (one["required"], one["fix"]["due"]) == (own[name]["required"], own[name]["due"])
            assert (one["why_not"] is not None) == (one["verdict"] == "not_required")


@pytest.mark.parametrize("as_of", [(), ("--as-of", "2024-01-01")], ids=["today", "2024"])
@pytest.mark.parametrize("what", ["professional-level", "reserve-officer", "party_secretary", "land_construction"])
def test_explain_of_the_law_keeps_its_contract(what: str, as_of: tuple[str, ...], door: Runs) -> None:
    """The schema holds for requirements and for posts, also on a day without law."""
    assert faults("explain", door("explain", what, *as_of, "--format", "json").document) == []


@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_inspect_keeps_its_contract(path: Path, door: Runs) -> None:
    """The schema holds, and every row that holds something is a person or is listed as not taken."""
    document = door("inspect", path, "--format", "json").document
    assert faults("inspect", document) == []
    counts = document["counts"]
    assert counts["rows"] == counts["people"] + counts["not_taken"]
    assert counts["people"] == len(document["people"])


def test_standards_list_keeps_its_contract(door: Runs) -> None:
    """The schema holds and every standard is there."""
    document = door("standards", "list", "--format", "json").document
    assert faults("standards-list", document) == []
    assert sorted({version["standard"] for version in document["standards"]}) == STANDARDS


@pytest.mark.parametrize("on_a_day", [False, True], ids=["all versions", "2025"])
@pytest.mark.parametrize("name", STANDARDS)
def test_standards_show_keeps_its_contract(name: str, on_a_day: bool, door: Runs) -> None:
    """The schema holds for all versions of a standard and for its posts on a day on which they bind."""
    # ranks are overtaken in July 2025, some others begin only then
    day = "2025-06-30" if name == "vn-civil-service-rank" else "2025-09-01"
    document = door("standards", "show", name, *(("--as-of", day) if on_a_day else ()), "--format", "json").document
    assert faults("standards-show", document) == []
    assert document["requirements"]


@pytest.mark.parametrize("as_of", [(), ("--as-of", "2026-03-01"), ("--as-of", "2009-12-31")], ids=str)
@pytest.mark.parametrize("name", ["evaluation", "retirement"])
def test_law_that_is_no_standard_keeps_its_contract(name: str, as_of: tuple[str, ...], door: Runs) -> None:
    """Every period and one, also a day of which nothing is encoded; both languages say the same codes."""
    documents = [
        door("standards", "show", name, *as_of, "--format", "json", "--lang", own).document for own in ("vi", "en")
    ]
    for document in documents:
        assert faults(f"standards-{name}", document) == []
    rows = "levels" if name == "evaluation" else "ages"
    assert documents[0]["counts"] == documents[1]["counts"]
    assert documents[0]["counts"][rows] == len(documents[1][rows])


@pytest.mark.parametrize("as_of", [(), ("--as-of", "2026-03-01")], ids=["own day", "2026"])
@pytest.mark.parametrize("path", [HEADS, *ROSTERS], ids=lambda path: path.stem)
def test_rotation_keeps_its_contract(path: Path, as_of: tuple[str, ...], door: Runs) -> None:
    """The schema holds; every share is one of all units with heads; counts are those of the lists."""
    document = door("rotation", path, *as_of, "--format", "json").document
    assert faults("rotation", document) == []
    counts = document["counts"]
    shares = [*document["not_local"], *document["combinations"]]
    assert {one["share"]["n"] for one in shares} == {counts["units"]}
    assert [one for one in shares if one["share"]["k"] != len(one["units"])] == []
    assert [one for one in shares if one["k_up_to"] != len(one["units"]) + len(one["doubtful_units"])] == []
    assert (counts["leaders"], counts["unexplained"]) == (len(document["heads"]), len(document["unexplained"]))
    assert counts["to_check"] == len(document["to_check"])
    assert len(document["tenure"]) == sum(len(head["positions"]) for head in document["heads"])


@pytest.mark.parametrize("flags", [(), ("--succession", PLANS), ("--baseline-roster", HEADS)], ids=str)
@pytest.mark.parametrize("path", ROSTERS, ids=lambda path: path.stem)
def test_targets_keep_their_contract(path: Path, flags: tuple[str | Path, ...], door: Runs) -> None:
    """The schema holds with and without plans and an earlier list; pairs are in order; counts are those of the list."""
    run = ("targets", path, "--targets", OWN_TARGETS, *flags, "--as-of", "2024-01-01")
    document = door(*run, "--format", "json").document
    assert faults("targets", document) == []
    counts, targets = document["counts"], document["targets"]
    assert counts["targets"] == len(targets) == counts["attained"] + counts["not_attained"] + counts["cannot_tell"]
    pairs = [one[key] for one in targets for key in ("percents", "points", "needed", "pace") if one[key]]
    assert [pair for pair in pairs if None not in pair and pair[0] > pair[1]] == []
    assert [one for one in targets if (one["why_not"] is None) != (one["attained"] != "cannot_tell")] == []


@pytest.mark.parametrize("path", [None, *ROSTERS], ids=lambda path: path.stem if path else "no roster")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2023-07-31", "2023-08-01"),
        ("2004-02-26", "2004-02-27"),
        ("2022-05-22", "2024-12-26"),
        ("2025-06-30", "2025-07-01"),
    ],
    ids=lambda day: day,
)
def test_standards_diff_keeps_its_contract(before: str, after: str, path: Path | None, door: Runs) -> None:
    """The schema holds with and without people, where the law begins and ends, and the groups add up to the list."""
    document = door("standards", "diff", before, after, *([path] if path else []), "--format", "json").document
    assert faults("standards-diff", document) == []
    counts = document["counts"]
    assert Counter(c["change"] for c in document["changes"]) == Counter(
        {name: counts[name] for name in CHANGES if counts[name]}
    )
    if path:
        listed = Counter((p["requirement"], p["from"], p["to"], p["cause"]) for p in document["people"])
        grouped: Counter[tuple[str, str, str, str]] = Counter()
        for effect in document["effects"]:
            grouped[effect["requirement"], effect["from"], effect["to"], effect["cause"]] += effect["people"]
        assert listed == grouped


def test_standards_test_keeps_its_contract(door: Runs) -> None:
    """The schema holds for the shipped cases, none of which fails."""
    document = door("standards", "test", "--format", "json").document
    assert faults("standards-test", document) == []
    assert (document["failures"], document["exit"]["code"]) == ([], 0)
    assert document["counts"]["cases"] > 100


@pytest.mark.parametrize("verb", ["check", "needs", "inspect"])
def test_the_contract_holds_for_what_is_not_understood(verb: str, door: Runs, tmp_path: Path) -> None:
    """An unknown post, a missing unit, an unreadable date and an unreadable file break nothing."""
    odd = "Hồ Văn Sung;31/2/1975;;;lâu rồi;9+3;Cử tri;;x;"
    (tmp_path / "broken.csv").write_bytes(b"PK\x03\x04 cut off")
    year = ("--year", "2023") if verb == "needs" else ()
    answer = door(verb, roster(tmp_path, *EVERYBODY, NO_POST, odd), "broken.csv", *year, "--format", "json")
    assert answer.code == 3
    assert faults(verb, answer.document) == []
    assert {problem["code"] for problem in answer.document["problems"]} <= set(ProblemCode)
    assert "file_not_read" in {problem["code"] for problem in answer.document["problems"]}


@pytest.mark.parametrize("name", sorted([*contracts.DOCUMENTS, *publish.json_schemas()]))
def test_the_schema_is_printed_for_programs(name: str, door: Runs) -> None:
    """``--schema VERB`` and ``standards schema NAME`` print the published file."""
    by_flag, by_command = door("--schema", name), door("standards", "schema", name)
    assert (by_flag.code, by_command.code) == (0, 0)
    assert by_flag.document == by_command.document == validator(name).schema


def test_a_schema_refuses_what_the_contract_does_not_know(door: Runs) -> None:
    """A further key, a missing one and a finding without its article are told."""
    document = door("check", TAN_SON, "--format", "json").document
    del document["findings"][0]["source"]["article"]
    assert len(faults("check", document)) == 1
    sound = {**document, "findings": []}
    assert faults("check", sound) == []
    assert len(faults("check", {**sound, "more": 1})) == 1
    del sound["exit"]
    assert len(faults("check", sound)) == 1


def test_no_run_imports_the_contract(installed: Runs, tmp_path: Path) -> None:
    """A run does not wait for models that only describe its output."""
    script = tmp_path / "sitecustomize.py"
    script.write_text(
        "import atexit, sys\n"
        "def tell():\n"
        "    sys.stderr.write(f'contract imported: {any(\"contracts\" in name for name in sys.modules)}')\n"
        "atexit.register(tell)\n",
        encoding="utf-8",
    )
    path = os.pathsep.join([str(tmp_path), str(REPOSITORY)])
    answer = installed("check", MINH_PHU, "--format", "json", PYTHONPATH=path)
    assert answer.said[-1] == "contract imported: False"
