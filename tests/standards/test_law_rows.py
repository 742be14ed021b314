"""Every row of the facts that was read in a source is encoded, or named in the page of what is not, with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.load import load

from .known import TESTS

HERE = Path(__file__).parent
ROOT = TESTS.parent
BOOK = load()
ROWS: list[dict[str, Any]] = read_yaml(HERE / "law_rows.yaml").data["law"]
COUNTED: dict[str, int] = read_yaml(HERE / "law_rows.yaml").data["rows"]
NOT_ENCODED = (ROOT / "docs" / "not-encoded.md").read_text(encoding="utf-8")
VERSIONS = {f"{one.id}/{version.label}" for one in BOOK.standards for version in one.versions}
REQUIREMENTS = {
    f"{one.id}/{version.label}/{requirement.id}": requirement.status
    for one in BOOK.standards
    for version in one.versions
    for requirement in sorted(version.requirements, key=lambda each: each.status == "verified")
}
"""Every requirement, `verified` when it is for any of its posts."""


def names(value: Any) -> Iterator[str]:
    """Everything that any `encoded` list of a file of rows names, however the file is built."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from inner if key == "encoded" else names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from names(inner)


def named(row: dict[str, Any]) -> str:
    """A row as a failing test calls it."""
    return f"{row['section']}: {row['row']}"


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_row_says_where_it_went(row: dict[str, Any]) -> None:
    """Encoded, not encoded, both for its parts, or nothing to check with the reason; and it was read."""
    assert {"section", "row", "mark"} < set(row) <= {"section", "row", "mark", "encoded", "not_encoded", "says", "why"}
    assert row["mark"][0] in "Vv"
    if "says" in row:
        assert (row["says"], row["why"][-1]) == ("nothing to check", ".")
        assert not {"encoded", "not_encoded"} & set(row)
    else:
        assert row.get("encoded") or row.get("not_encoded")


@pytest.mark.parametrize("row", [row for row in ROWS if "encoded" in row], ids=named)
def test_what_a_row_names_exists(row: dict[str, Any]) -> None:
    """A requirement or version of the shipped book, or a file of the law's data."""
    missing = [
        target
        for target in row["encoded"]
        if target not in REQUIREMENTS and target not in VERSIONS and not (folder("schemas") / target).is_file()
    ]
    assert missing == []


@pytest.mark.parametrize("row", [row for row in ROWS if "not_encoded" in row], ids=named)
def test_what_is_not_encoded_stands_in_the_page(row: dict[str, Any]) -> None:
    """Word for word, so that the reader finds the reason."""
    assert row["not_encoded"] in NOT_ENCODED


def test_no_row_of_the_facts_is_missing() -> None:
    """As many rows in every section as were counted by hand, none twice."""
    assert dict(Counter(row["section"] for row in ROWS)) == COUNTED
    assert len({named(row) for row in ROWS}) == len(ROWS)


def test_every_verified_requirement_rests_on_a_row() -> None:
    """Nothing is called verified that no row supports; ranks and duties have a file of rows of their own."""
    files = sorted(HERE.glob("law_rows*.yaml"))
    rested_on = {name for path in files for name in names(read_yaml(path).data)}
    verified = {key for key, status in REQUIREMENTS.items() if status == "verified"}
    if len(files) == 1:
        elsewhere = {one.id for one in BOOK.standards if one.of_ranks or one.purpose == "duty"}
        verified = {key for key in verified if key.split("/")[0] not in elsewhere}
    assert verified - rested_on == set()
