"""An office's own catalogue: its entry rules are used, and names that nothing bears are told with their line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.cli import main
from cadre_audit.data_files import folder

from .conftest import Office, roster

PERSON = "Lê Văn An;{born};Xã Đoan;VP-TK;{recruited};12/12;Trung cấp;{it}"
RULES = """\
    entry:
      - {kind: service, at_least: 5, document: 01/QĐ-UBND, article: Điều 3, status: verified}
      - {kind: age, maximum: 45, document: 01/QĐ-UBND, article: Điều 3, status: verified}
      - {kind: rating, at_least: good, document: 01/QĐ-UBND, article: Điều 4, status: verified}
      - {kind: months_left, at_least: 120, document: 01/QĐ-UBND, article: Điều 5, status: verified}
"""


def catalogue(folder_: Path, rules: str = RULES, old: str = "", new: str = "") -> Path:
    """The shipped catalogue, whose university course has these rules."""
    text = (folder("schemas") / "courses.yaml").read_text(encoding="utf-8")
    mark = "    gives: {field: professional_level, level: bachelor}\n"
    assert text.count(mark) == 1
    path = folder_ / "courses.yaml"
    path.write_text(text.replace(mark, mark + rules.replace(old, new)), encoding="utf-8")
    return path


def the_need(capsys: pytest.CaptureFixture[str]) -> Any:
    """The only need of 2023 in the workspace, once its rules have been put to the person."""
    capsys.readouterr()
    assert main(["needs", "--year", "2023", "--format", "json"]) == 0
    (need,) = json.loads(capsys.readouterr().out)["needs"]
    return need


@pytest.mark.parametrize(
    ("born", "recruited", "eligible", "blocked", "open_"),
    [
        # on 31 December 2023: five years since 31 December 2018; 45 is allowed, 46 is not
        ("01/01/1978", "31/12/2018", None, [], ["rating_good_1", "months_left_120"]),
        ("01/01/1978", "01/01/2019", False, ["service_recruited_on_5"], ["rating_good_1", "months_left_120"]),
        ("31/12/1977", "31/12/2018", False, ["age_any_x_45_x_45"], ["rating_good_1", "months_left_120"]),
        ("1978", "", None, [], ["service_recruited_on_5", "rating_good_1", "months_left_120"]),
    ],
)
def test_own_rules_decide(
    born: str, recruited: str, eligible: bool | None, blocked: list[str], open_: list[str], office: Office,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Years of service and age by the roster; what it does not tell is named, with the office's own decision."""
    here = office('rosters = "people.csv"\ncourses = "courses.yaml"\n')
    catalogue(here)
    roster(here / "people.csv", PERSON.format(born=born, recruited=recruited, it="cơ bản"))
    need = the_need(capsys)
    assert (need["eligible"], need["blocked_by"]) == (eligible, blocked)
    assert [code for code in need["to_clarify"] if code in open_] == open_
    assert {(rule["document"], rule["article"]) for rule in need["rules"]} <= {
        ("01/QĐ-UBND", "Điều 3"), ("01/QĐ-UBND", "Điều 4"), ("01/QĐ-UBND", "Điều 5"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ("    entry: [{kind: level, field: it, at_least: guru, status: verified}]\n", "has no level “guru”"),
        (
            "    entry: [{kind: group, id: a, text: {vi: a, en: a}, positions: [comittee_chair], status: verified}]\n",
            "no post “comittee_chair”. Did you mean “committee_chair”?",
        ),
        ("    entry: [{kind: service, at_least: 0, status: verified}]\n", "at_least"),
        ("    entry: [{kind: age, mode: sometimes, maximum: 40, status: verified}]\n", "sometimes"),
        ("    prerequisites: [{field: it, at_least: wizard, status: verified}]\n", "has no level “wizard”"),
    ],
)
def test_names_that_nothing_bears(
    rules: str, said: str, office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    """With file, line and column; a slip of the pen never turns anybody away silently."""
    here = office('rosters = "people.csv"\ncourses = "courses.yaml"\nlanguage = "en"\n')
    if rules.startswith("    prerequisites"):
        text = (folder("schemas") / "courses.yaml").read_text(encoding="utf-8")
        old = "    gives: {field: it, level: basic}\n"
        (here / "courses.yaml").write_text(text.replace(old, old + rules), encoding="utf-8")
    else:
        catalogue(here, rules)
    roster(here / "people.csv", PERSON.format(born="1978", recruited="", it="cơ bản"))
    assert main(["needs", "--year", "2023"]) == 4
    answer = capsys.readouterr()
    assert answer.out == ""
    assert said in answer.err
    assert "courses.yaml:" in answer.err
