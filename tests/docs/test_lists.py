"""Lists in the documentation are complete: whatever the code has is explained, and nothing that it does not have."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest
from pydantic import TypeAdapter

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.errors import ExitCode
from cadre_audit.jobs.workspace import Workspace
from cadre_audit.judge.measures import MEASURES
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.problems import ProblemCode
from cadre_audit.reading.text_table import RowKind
from cadre_audit.report.contracts import DOCUMENTS
from cadre_audit.report.formats import FORMATS
from cadre_audit.report.wording.problems import TEXTS
from cadre_audit.standards.courses import ContentArea, Course, Priority
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.load import load as load_standards
from cadre_audit.standards.model import Area, Manual, Requirement, Scope
from cadre_audit.standards.waivers import Waiver
from cadre_audit.tables.roster import PERSON_FIELDS
from tests.docs.console import ROOT, blocks_in, pages
from tests.docs.made import remade, whole_pages

DOCS = ROOT / "docs"
_SILENT = "this version does not report it"


def text_of(name: str) -> str:
    """A page of ``docs/`` as text."""
    return (DOCS / name).read_text(encoding="utf-8")


def headings_of(name: str, level: int) -> list[str]:
    """The headings of a page at this level, without the marks of code."""
    found = re.findall(rf"^{'#' * level} (.+)$", text_of(name), re.MULTILINE)
    return [heading.replace("`", "") for heading in found]


def named_in(name: str) -> set[str]:
    """Every word that a page sets as code."""
    return set(re.findall(r"`([^`\n]+)`", text_of(name)))


def test_every_problem_has_a_section() -> None:
    """One section for each code, no section for a code that does not exist."""
    assert sorted(headings_of("problems.md", 3)) == sorted(code.value for code in ProblemCode)


@pytest.mark.parametrize("code", list(ProblemCode))
def test_a_section_bears_the_title_of_its_problem(code: ProblemCode) -> None:
    """The title that a report prints is the one that a reader looks up, in both languages."""
    vietnamese, english = TEXTS[f"problem.{code}"]
    section = text_of("problems.md").split(f"### `{code}`\n")[1].split("\n#")[0]
    assert f"*{english}* · *{vietnamese}*" in section


def test_problems_that_nothing_reports_say_so() -> None:
    """A code that no module uses is told as such, and no code that one does."""
    silent = {part.split("`")[0] for part in text_of("problems.md").split("\n### `")[1:] if _SILENT in part}
    sources = [path for path in (ROOT / "cadre_audit").rglob("*.py") if path.name != "problems.py"]
    used = {name for path in sources for name in re.findall(r"ProblemCode\.(\w+)", path.read_text(encoding="utf-8"))}
    assert silent == {code.value for code in ProblemCode if code.name not in used}


def test_every_requirement_kind_has_a_page() -> None:
    """The kinds are the keys of the measures."""
    assert {path.stem for path in (DOCS / "requirements").glob("*.md")} == set(MEASURES)


@pytest.mark.parametrize("kind", list(MEASURES))
def test_examples_of_requirements_are_valid(kind: str) -> None:
    """The example of each page is a requirement of that kind."""
    adapter: TypeAdapter[list[Requirement]] = TypeAdapter(list[Requirement])
    blocks = blocks_in(DOCS / "requirements" / f"{kind}.md")
    assert [part.kind for block in blocks for part in adapter.validate_python(_yaml("\n".join(block.lines)))] == [kind]


def test_every_key_of_a_scope_is_explained() -> None:
    """And every key that all kinds have in common."""
    assert set(Scope.model_fields) | set(Manual.model_fields) - {"kind", "text"} <= named_in("requirements.md")


def test_every_standard_has_its_page_as_the_data_has_it() -> None:
    """``python -m tests.docs.refresh`` writes them anew; no page of a standard that is gone stays."""
    made = whole_pages()
    assert {path: path.read_text(encoding="utf-8") for path in (DOCS / "law").glob("*.md")} == made


def _yaml(text: str) -> object:
    class Text:
        """A file that is not on a disk."""

        def read_bytes(self) -> bytes:
            """Its bytes."""
            return text.encode()

    return read_yaml(Text(), "example").data  # type: ignore[arg-type]


def test_every_verdict_has_a_section() -> None:
    """The eight verdicts, in the order of their numbers."""
    assert headings_of("verdicts.md", 3) == [verdict.code for verdict in Verdict]


def test_every_workspace_key_has_a_section() -> None:
    """The keys of the model are the headings of the page."""
    assert headings_of("workspace.md", 3) == list(Workspace.model_fields)


def test_area_classes_are_named() -> None:
    """Every area class that the law uses."""
    assert set(get_args(Area)) <= named_in("workspace.md")


@pytest.mark.parametrize("page", ["README.md", "README.vi.md"])
def test_every_exit_code_is_in_the_table(page: str) -> None:
    """The table of the README is that of the code, names included."""
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [(str(int(code)), code.name.lower()) for code in ExitCode]


def test_courses_are_explained() -> None:
    """Every key of a course, every content area and every weight with its points."""
    page, named = text_of("courses.md"), named_in("courses.md")
    assert set(get_args(ContentArea)) <= named
    assert set(Course.model_fields) - {"note"} <= named
    points = load_courses().priority
    told = {name for name in Priority.model_fields if f"| `{name}` | {getattr(points, name)} |" in page}
    assert told == set(Priority.model_fields)


def test_keys_of_a_waiver_are_named() -> None:
    """Every key of the file of waivers."""
    assert set(Waiver.model_fields) <= named_in("waivers.md")


def test_kinds_of_rows_are_named() -> None:
    """Whatever a row can be taken for."""
    assert {kind.value for kind in RowKind} <= named_in("reading.md")


def test_machine_documents_are_described() -> None:
    """Every published schema, every key of every document, every field of a person."""
    named = named_in("json.md")
    published = {part.name.removesuffix(".schema.json") for part in (folder("schemas") / "json").iterdir()}
    assert published <= named
    keys = {(field.alias or key) for model in DOCUMENTS.values() for key, field in model.model_fields.items()}
    missing = keys - named - {"standards"}
    assert not missing
    assert set(PERSON_FIELDS) <= named


def test_formats_are_named() -> None:
    """Every format and every ending that asks for one first."""
    named = named_in("check.md")
    assert set(FORMATS) <= named
    assert {renderer.endings[0] for renderer in FORMATS.values() if renderer.endings} <= named


def test_dependencies_are_named() -> None:
    """Every package of the project file has its line."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"]]
    wanted += [one for group in project["project"]["optional-dependencies"].values() for one in group]
    wanted += [one for group in project["dependency-groups"].values() for one in group if isinstance(one, str)]
    names = {re.split(r"[\[<>=~! ]", one)[0] for one in wanted}
    assert names - named_in("dependencies.md") == set()


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_made_parts_are_as_the_code_has_them(page: Path) -> None:
    """Law, modules, courses, schemas and fields; ``python -m tests.docs.refresh`` makes them anew."""
    text = page.read_text(encoding="utf-8")
    assert remade(text) == text


def test_made_parts_cover_everything() -> None:
    """Every room and every module of the ground is on the map; law, courses, schemas and fields have their pages."""
    package = ROOT / "cadre_audit"
    rooms = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    ground = {path.stem for path in package.glob("*.py")} - {"__init__", "__main__"}
    made = {
        name for page in pages() for name in re.findall(r"<!-- made: ([\w ]+) -->", page.read_text(encoding="utf-8"))
    }
    assert made == {f"modules {name}" for name in rooms | ground} | {
        "law",
        "courses",
        "schemas",
        "fields",
        "kinds",
        *(f"used {kind}" for kind in MEASURES),
    }


def test_the_import_rule_is_that_of_the_project_file() -> None:
    """The layers of the page are those that import-linter checks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    block = next(block for block in blocks_in(DOCS / "architecture.md") if block.language == "text")
    assert list(block.lines) == [layer.replace("cadre_audit.", "") for layer in layers]


def test_the_dates_of_the_readmes_are_those_of_the_law() -> None:
    """What the first page says is encoded is what is encoded."""
    book = load_standards()
    for name in ("README.md", "README.vi.md"):
        page = " ".join((ROOT / name).read_text(encoding="utf-8").split())
        for standard in (book.standard("vn-commune-cadre"), book.standard("vn-commune-civil-servant")):
            assert str(standard.versions[0].effective_from) in page
            # "on" and "đến nay" promise that the last version has no end
            assert standard.versions[-1].effective_to is None
        special = [standard for standard in book.standards if standard.supplements and standard.purpose == "post"]
        # beside those of the three posts, the letter of 2025 on leaders
        assert len(special) == 4
        assert ("on three of their posts" in page) or ("về ba chức danh" in page)


def test_the_library_of_pages_is_whole() -> None:
    """The READMEs lead to every page."""
    there = {path.name for path in DOCS.glob("*.md")}
    for name in ("README.md", "README.vi.md"):
        linked = set(re.findall(r"\]\(docs/([\w.-]+\.md)", (ROOT / name).read_text(encoding="utf-8")))
        assert there - linked <= {"tutorial.vi.md"}


def test_make_targets_exist() -> None:
    """Whatever the pages tell people to make can be made."""
    makefile = Path(ROOT / "Makefile").read_text(encoding="utf-8")
    told = "\n".join(page.read_text(encoding="utf-8") for page in pages())
    wanted = set(re.findall(r"(?:^\$ |`)make ([\w-]+)", told, re.MULTILINE))
    assert wanted >= {"demo", "test", "check", "bench"}
    assert {target for target in wanted if not re.search(rf"^{target}:", makefile, re.MULTILINE)} == set()
