"""Every row of the facts on ranks, duties, leaders and levels that was read is encoded, or named with its reason."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.load import load

from .known import TESTS

FILE = read_yaml(Path(__file__).parent / "law_rows_ranks.yaml").data
ROWS: list[dict[str, Any]] = FILE["law"]
NOT_ENCODED = (TESTS.parent / "docs" / "not-encoded.md").read_text(encoding="utf-8")
OWN = ("vn-civil-service-rank", "vn-division-leadership", "vn-training-duty")
BOOK = load()
VERSIONS = {f"{one.id}/{version.label}" for one in BOOK.standards for version in one.versions}
REQUIREMENTS = {
    (f"{one.id}/{version.label}/{requirement.id}", requirement.status)
    for one in BOOK.standards
    for version in one.versions
    for requirement in version.requirements
}


def is_there(target: str) -> bool:
    """Whether a standard, version or requirement, or an entry of a data file, has this name."""
    file, _, name = target.partition("#")
    if name:
        text = (folder("schemas") / file).read_text(encoding="utf-8")
        return bool(re.search(rf"^\s*(- id: |- code: )?{re.escape(name)}(:|$)", text, re.MULTILINE))
    return target in VERSIONS or target in {key for key, _ in REQUIREMENTS}


def named(row: dict[str, Any]) -> str:
    """A row as a failing test calls it."""
    return f"{row['section']}: {row['row']}"


@pytest.mark.parametrize("row", ROWS, ids=named)
def test_a_row_was_read_and_says_where_it_went(row: dict[str, Any]) -> None:
    """Marked V or v; encoded under names that exist, or a phrase that stands in the page."""
    assert row["mark"] in ("V", "v")
    assert row.get("encoded") or row.get("not_encoded")
    assert [target for target in row.get("encoded", ()) if not is_there(target)] == []
    assert row.get("not_encoded", "") in NOT_ENCODED


def test_no_row_is_missing() -> None:
    """As many rows in every section as were counted by hand, none twice."""
    assert dict(Counter(row["section"] for row in ROWS)) == FILE["rows"]
    assert len({named(row) for row in ROWS}) == len(ROWS)


def test_every_verified_requirement_rests_on_a_row() -> None:
    """Nothing of these families is called verified that no row supports."""
    rested_on = {target for row in ROWS for target in row.get("encoded", ())}
    verified = {key for key, status in REQUIREMENTS if status == "verified" and key.split("/")[0] in OWN}
    assert verified - rested_on == set()


def test_what_was_only_recalled_is_unverified() -> None:
    """The figure of 2010, officials and assistants, and specialists since 2021, of whom the read part is not named."""
    book = {one.id: one for one in BOOK.standards}
    marks = {
        (version.label, requirement.id, requirement.positions): requirement.status
        for id in OWN
        for version in book[id].versions
        for requirement in version.requirements
    }
    recalled = ("rank_official", "rank_assistant")
    assert marks["BD-2010", "training-hours", None] == "unverified"
    assert marks["NG-2021", "professional-level", ("rank_specialist",)] == "unverified"
    assert marks["NG-2014", "professional-level", ("rank_senior_specialist",)] == "unverified"
    assert {status for (_, _, posts), status in marks.items() if posts and posts[0] in recalled} == {"unverified"}
    principal = {status for (label, _, posts), status in marks.items() if posts == ("rank_principal_specialist",)
                 and label == "NG-2014"}  # fmt: skip
    assert principal == {"unverified"}


def test_days_that_are_only_recalled_make_findings_unverified() -> None:
    """The circular of 2014 and the decree of 2017 are sure from the year after their signing."""
    book = {one.id: one for one in BOOK.standards}
    ranks, duties = book["vn-civil-service-rank"].versions, book["vn-training-duty"].versions
    assert [str(v.certain_from) for v in (ranks[0], duties[1])] == ["2015-01-01", "2018-01-01"]
    assert str(duties[0].certain_to) == "2017-08-31"
