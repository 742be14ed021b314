"""The shape of the whole: the import rule, who prints, opens and asks the clock, the words, and the wheel."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from cadre_audit.report.wording import tables

REPOSITORY = Path(__file__).resolve().parents[1]
PACKAGE = REPOSITORY / "cadre_audit"
SAMPLE = REPOSITORY / "sample_data" / "xa-minh-phu-2022.csv"
CASES = REPOSITORY / "tests" / "cases"
LONGEST = 300
TABLES_OF_WORDS = PACKAGE / "report" / "wording"

# who may open files; `reading` alone opens inputs
OPENS = (
    "reading/", "data_files.py", "report/write.py", "report/contracts/", "standards/publish.py",
    "vocabulary/compiled.py", "jobs/init.py", "jobs/workspace_file.py", "cli/standards.py",
)  # fmt: skip
OPENING = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("time", "time")}

# requirements that no shipped standard has and that offices write into their own
OF_OFFICES = {"requirement.party-member", "requirement.state-management"}
# groups of which the code makes the key from a name at hand: where the name comes from
MADE_FROM_A_NAME = {
    "absence": "why a post has no rule",
    "area": "area classes of the model",
    "baseline": "whether a gap is known",
    "claim": "why a claim of a report is true, false or open",
    "claim_kind": "kinds of claims",
    "claim_unit": "what a figure of a report counts",
    "claim_verdict": "whether a claim is true",
    "attended": "what training records leave open",
    "due_held": "whether a course ends by the due day",
    "support": "what a cost is made of",
    "what_if": "whether a group is added",
    "as_of_from": "where the day comes from",
    "aspect": "what differs beside a demand",
    "by": "what figures are told by",
    "cause": "why a verdict changes",
    "change": "how a requirement changes",
    "column": "ids of columns",
    "condition": "conditions and whether they hold",
    "conflict": "limits of a plan",
    "content_area": "contents of courses",
    "cost_kind": "kinds of cost norms",
    "cost_why": "why a cost is not known",
    "count": "names of counts",
    "decided_by": "who eases a demand",
    "decision": "what leaders decide",
    "demand": "kinds of requirements",
    "eligible": "whether somebody may be sent",
    "entry": "open entry rules",
    "entry_mode": "modes of study",
    "entry_since": "from when service counts",
    "error": "keys of exceptions",
    "figures": "what a table of figures counts",
    "followed": "lists from before and after training",
    "outcome_group": "who was trained and who was not",
    "outcome_state": "what became of a post",
    "rating": "levels of the yearly evaluation",
    "why_not_found": "why nobody was found in another list",
    "in_scope": "whether a unit is in the scope of a programme",
    "list_sort": "sorts of lists of training",
    "stated_row": "rows of stated numbers",
    "target": "targets of a programme",
    "unit_of_count": "heads, turns, classes",
    "unit_reached": "whether a programme has reached a unit",
    "evidence": "how a cell tells something or nothing",
    "example": "kinds of requirements",
    "exit": "names of exit codes",
    "fact": "how a cell tells something or nothing",
    "fault": "keys of faults",
    "field": "fields of a person",
    "fill": "how a cell tells something or nothing",
    "fix": "what to do",
    "flag": "what needs checking",
    "flip": "why a verdict changes",
    "in_time": "whether a class ends by the deadline",
    "length": "units of the length of a course",
    "level": "codes of the ladders",
    "limit": "limits of a plan",
    "limit_from": "where a limit comes from",
    "limit_value": "values of limits that are words",
    "money_heading": "headings of tables of money",
    "limited_by": "limits in the way of a need",
    "list": "lists of registrations",
    "may_enter": "whether somebody may enter a course",
    "mode": "how a course is taught",
    "need": "reasons of needs",
    "outcome": "how a plan for a post stands",
    "not_trainable": "reasons why no training helps",
    "now": "what has become of a known gap",
    "objective": "objectives of a plan",
    "plan_heading": "fields of a list of needs",
    "problem": "codes of problems",
    "problem_hint": "codes of problems",
    "problem_hint_bare": "codes of problems",
    "proven": "whether an objective is proven",
    "purpose": "ids of requirements",
    "quantity": "units of a number",
    "registered": "why a registration is in its list",
    "report": "verbs",
    "requirement": "ids of requirements",
    "row_kind": "kinds of rows",
    "said": "what a long task is doing",
    "sign": "who signs a list",
    "standard_change": "how a standard changes",
    "status": "of a clause",
    "succession": "whether somebody is planned for a post",
    "summary": "keys of facts",
    "table": "verbs and ids of tables",
    "uncovered": "what no case covers",
    "unmet": "reasons of needs without a class",
    "verdict": "the eight verdicts",
    "waiver": "how a waiver stands",
    "waiver_heading": "fields of a waiver",
    "enabled": "whether a requirement is judged unasked",
    "scope": "conditions of a scope",
    "unit_level": "levels of units",
    "why_not": "why something is not required",
    "weekday": "days of the week",
    "weight": "names of points",
    "year_from": "where the year comes from",
    "word": "types that a value must have",
    "form": "what stands above and below a form, and its groups",
    "measure": "what is counted of a roster",
    "stats": "dimensions of statistics and their labels",
}


@cache
def trees() -> dict[str, ast.Module]:
    """The syntax tree of every module, by its path below the package."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str, str]]:
    """Every call with the name called and what it is called on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node, node.func.id, ""
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            yield node, node.func.attr, owner.id if isinstance(owner, ast.Name) else ""


def opens(path: str) -> list[str]:
    """What a module opens files with, and on what."""
    found = calls(trees()[path])
    return [f"{owner}.{name}" for node, name, owner in found if name in OPENING and _is_opening(node, name)]


def _is_opening(node: ast.Call, name: str) -> bool:
    """Whether it is the built-in or a method: a function of one's own may have the name of a method."""
    return name == "open" or isinstance(node.func, ast.Attribute)


def test_the_import_rule_holds() -> None:
    """The contracts of pyproject.toml, as CI checks them."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout


def test_nothing_prints() -> None:
    """The door writes to the streams; everybody else returns."""
    printing = [path for path, tree in trees().items() if "print" in {name for _, name, _ in calls(tree)}]
    assert printing == ["report/terminal.py"]
    # the one there fills a text, not a stream
    assert {owner for _, name, owner in calls(trees()["report/terminal.py"]) if name == "print"} == {"console"}
    streams = {
        (path, node.attr)
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("stdout", "stderr", "stdin")
    }
    # a roster may come from standard input
    others = {(path, name) for path, name in streams if not path.startswith("cli/")}
    assert others == {("reading/source.py", "stdin")}


def test_only_some_rooms_open_files() -> None:
    """Law, judging, meaning and tables are handed what they need."""
    assert [path for path in trees() if opens(path) and not path.startswith(OPENS)] == ["cli/failures.py"]
    # the one call there sends what nobody reads to the null device
    assert opens("cli/failures.py") == ["os.open"]


def test_every_room_that_may_open_files_does() -> None:
    """The list above names nobody in vain."""
    opening = [path for path in trees() if opens(path)]
    assert [room for room in OPENS if not any(path.startswith(room) for path in opening)] == []


def test_only_the_door_asks_the_clock() -> None:
    """A run gets its day from outside, so that it can be repeated."""
    asking = {path for path, tree in trees().items() for _, name, owner in calls(tree) if (owner, name) in CLOCKS}
    assert asking
    assert [path for path in asking if not path.startswith("cli/")] == []


def test_no_network() -> None:
    """Rosters hold personal data: nothing here can send them anywhere."""
    names = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "requests", "httpx", "aiohttp"}
    imported = {
        (path, alias.name.split(".")[0] if isinstance(node, ast.Import) else str(node.module).split(".")[0])
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert [(path, name) for path, name in imported if name in names] == []


def test_modules_can_be_read_in_one_go() -> None:
    """Tables of words may be longer: they are looked up, not read."""
    lengths = {
        path.relative_to(PACKAGE).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in PACKAGE.rglob("*.py")
        if path.parent != TABLES_OF_WORDS
    }
    assert {path: length for path, length in lengths.items() if length >= LONGEST} == {}


@cache
def texts() -> frozenset[str]:
    """Every key of the wording tables."""
    return frozenset(key for module in tables() for key in module.TEXTS)


@cache
def constants() -> frozenset[str]:
    """Every text that stands in the code, outside the tables of words and docstrings."""
    return frozenset(
        node.value
        for path, tree in trees().items()
        if not path.startswith("report/wording/") or path.endswith("__init__.py")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


@cache
def names_of_the_data() -> frozenset[str]:
    """Codes in the YAML files, and every word of the code: enum members and attributes give names too."""
    data = "\n".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "schemas").rglob("*.yaml"))
    tables = [path for path in TABLES_OF_WORDS.glob("*.py") if path.name != "__init__.py"]
    modules = (path for path in PACKAGE.rglob("*.py") if path not in tables)
    code = "\n".join(path.read_text(encoding="utf-8") for path in modules)
    return frozenset(re.findall(r"[\w-]+", data)) | frozenset(re.findall(r"\w+", code + code.lower()))


def test_every_text_named_in_full_exists() -> None:
    """What ``t("…")`` names is there."""
    named = {
        node.args[0].value
        for tree in trees().values()
        for node, name, _ in calls(tree)
        if name == "t" and node.args and isinstance(node.args[0], ast.Constant)
    }
    assert len(named) > 50
    assert sorted(key for key in named if key not in texts()) == []


@pytest.mark.parametrize(("group", "classes", "position"), [
    ("error", ("UsageError", "InputError", "NothingAudited", "PlanInfeasible"), 0),
    ("fault", ("Fault",), 3),
    ("summary", ("Fact",), 0),
    ("column", ("Column",), 0),
    ("table", ("Table",), 0),
])  # fmt: skip
def test_every_key_made_from_a_name_exists(group: str, classes: tuple[str, ...], position: int) -> None:
    """The names of exceptions, faults, facts, columns and tables have words; a column may use those of a field."""
    names = {
        node.args[position].value
        for tree in trees().values()
        for node, name, _ in calls(tree)
        if name in classes and len(node.args) > position and isinstance(node.args[position], ast.Constant)
    }
    assert names
    # its faults speak for it
    names.discard("workspace_invalid")
    known = {key.removeprefix(f"{group}.").rsplit(".", 1)[-1] for key in texts() if key.startswith(f"{group}.")}
    known |= {key.removeprefix("field.") for key in texts() if group == "column" and key.startswith("field.")}
    assert sorted(str(name) for name in names if name not in known) == []


def test_every_text_is_used() -> None:
    """In full, or in a group whose keys are made from names, and then the name is known somewhere."""
    assert texts() > OF_OFFICES

    def used(key: str) -> bool:
        group, *parts = key.split(".")
        return key in constants() or (group in MADE_FROM_A_NAME and all(part in names_of_the_data() for part in parts))

    assert sorted(key for key in texts() - OF_OFFICES if not used(key)) == []


def test_groups_made_from_names_are_still_made_so() -> None:
    """For each there is an f-string, or the words of a column, that begins with it."""
    begun = {
        node.values[0].value.split(".")[0]
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant)
    }
    assert sorted(group for group in MADE_FROM_A_NAME if group not in begun | constants()) == []


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as pip installs it, without its dependencies."""
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--no-compile", "--quiet"]
    done = subprocess.run(
        [*command, "--target", str(folder), str(wheel)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return folder


def test_the_wheel_holds_what_a_run_needs(wheel: Path) -> None:
    """Every module, all the law, the vocabulary, the schemas and the samples; no tests, no compiled code."""
    held = set(zipfile.ZipFile(wheel).namelist())
    needed = {f"cadre_audit/{path}" for path in trees()}
    needed |= {
        f"cadre_audit/_data/{path.relative_to(REPOSITORY).as_posix()}"
        for path in (REPOSITORY / "schemas").rglob("*")
        if path.is_file()
    }
    needed |= {
        f"cadre_audit/_data/cases/{path.relative_to(CASES).as_posix()}" for path in CASES.rglob("*") if path.is_file()
    }
    assert sorted(needed - held) == []
    assert f"cadre_audit/_data/sample_data/{SAMPLE.name}" in held
    assert sorted(name for name in held if not name.startswith(("cadre_audit/", "cadre_audit-"))) == []
    assert sorted(name for name in held if name.endswith(".pyc") or "/tests/" in name) == []


def run_wheel(unpacked: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs Python with the wheel's package and with nothing of the working folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CADRE_AUDIT_", "PYTHON"))}
    environment = kept | {"PYTHONPATH": str(unpacked), "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("where", ["empty folder", "repository"])
def test_the_wheel_runs_by_its_own_law(where: str, unpacked: Path, tmp_path: Path) -> None:
    """From an empty folder, and inside the repository whose folders have the same names."""
    folder = REPOSITORY if where == "repository" else tmp_path
    place = run_wheel(unpacked, folder, "-c", "from cadre_audit.data_files import folder; print(folder('schemas'))")
    assert Path(place.stdout.strip()) == unpacked / "cadre_audit" / "_data" / "schemas", place.stderr
    checked = run_wheel(unpacked, folder, "-m", "cadre_audit", "check", str(SAMPLE), "--format", "json")
    assert checked.returncode == 1, checked.stderr
    document = json.loads(checked.stdout)
    assert document["counts"]["people"] == 12
    assert {"id": "vn-commune-civil-servant", "version": "CC-2022"} in document["run"]["standards"]


@pytest.mark.parametrize(
    "arguments", [("standards", "lint"), ("standards", "test"), ("--schema", "check"), ("init",)], ids=" ".join
)
def test_commands_of_the_wheel_find_their_data(arguments: tuple[str, ...], unpacked: Path, tmp_path: Path) -> None:
    """Standards, dated cases, published schemas and the workspace template travel with it."""
    done = run_wheel(unpacked, tmp_path, "-m", "cadre_audit", *arguments)
    assert done.returncode == 0, done.stderr
