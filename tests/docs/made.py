"""The parts of pages that are made from the code: between ``<!-- made: NAME -->`` and ``<!-- end -->``."""

from __future__ import annotations

import ast
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from cadre_audit.judge.measures import MEASURES
from cadre_audit.report.wording import choose, language
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.load import load as load_standards
from cadre_audit.tables.roster import PERSON_FIELDS
from tests.docs.console import ROOT
from tests.docs.law_pages import index, pages_of_law

_MADE = re.compile(r"(<!-- made: ([\w ]+) -->\n\n)(.*?)(\n\n<!-- end -->)", re.DOTALL)
_WIDTH = 120


def remade(text: str) -> str:
    """A page with every made part as the code would have it."""
    return _MADE.sub(lambda found: found[1] + "\n".join(_make(found[2])) + found[4], text)


def _make(name: str) -> Iterator[str]:
    makers: dict[str, Callable[..., Iterator[str]]] = {
        "modules": modules,
        "law": law,
        "kinds": kinds,
        "used": used,
        "courses": courses,
        "schemas": schemas,
        "fields": fields,
    }
    what, *which = name.split(" ")
    before = language()
    choose("en")
    try:
        yield from list(makers[what](*which))
    finally:
        choose(before)


def modules(room: str) -> Iterator[str]:
    """A line for every module of a room, or for a module of the ground."""
    package = ROOT / "cadre_audit"
    alone = package / f"{room}.py"
    for path in [alone] if alone.exists() else sorted((package / room).rglob("*.py")):
        name = str(path.relative_to(package if path == alone else package / room))
        if name != "__init__.py" or room == "cli":
            yield f"- `{name.removesuffix('/__init__.py')}`: {_first_sentence(path)}"


def _first_sentence(path: Path) -> str:
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.split("\n\n")[0].split()).replace("``", "`")


def courses() -> Iterator[str]:
    """The table of courses."""
    yield from ("| id | title | content area |", "|---|---|---|")
    for course in load_courses().courses:
        yield f"| `{course.id}` | {course.title.en} · {course.title.vi} | `{course.content_area}` |"


def schemas() -> Iterator[str]:
    """The table of published schemas."""
    yield from ("| schema | document |", "|---|---|")
    for path in sorted((ROOT / "schemas" / "json").glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8")).get("description", "")
        yield f"| `{path.name.removesuffix('.schema.json')}` | {told.splitlines()[0]} |"


def fields() -> Iterator[str]:
    """The fields of a person, in their order."""
    names = ", ".join(f"`{name}`" for name in (*PERSON_FIELDS, "file"))
    yield from textwrap.wrap(f"{names}.", _WIDTH, break_on_hyphens=False)


def law() -> Iterator[str]:
    """The table of standards, each with its page."""
    yield from index()


def kinds() -> Iterator[str]:
    """A line for every kind of requirement, in the order of the measures."""
    for kind in MEASURES:
        page = (ROOT / "docs" / "requirements" / f"{kind}.md").read_text(encoding="utf-8")
        first = " ".join(page.split("\n\n")[1].split())
        yield from textwrap.wrap(
            f"- [`{kind}`](requirements/{kind}.md): {first}", _WIDTH, subsequent_indent="  ", break_on_hyphens=False
        )


def used(kind: str) -> Iterator[str]:
    """The standards that have requirements of a kind, with the ids."""
    found = False
    for standard in load_standards().standards:
        parts = [r for version in standard.versions for r in version.requirements]
        parts += [part for r in parts for part in getattr(r, "of", ())]
        if ids := dict.fromkeys(f"`{r.id}`" for r in parts if r.kind == kind):
            found = True
            yield from textwrap.wrap(
                f"- [`{standard.id}`](../law/{standard.id}.md): {', '.join(ids)}", _WIDTH, subsequent_indent="  ",
                break_on_hyphens=False,
            )  # fmt: skip
    if not found:
        yield "No shipped standard does; it is there for standards of an office's own."


def whole_pages() -> dict[Path, str]:
    """The pages that are made whole, each with its text."""
    before = language()
    choose("en")
    try:
        return pages_of_law()
    finally:
        choose(before)
