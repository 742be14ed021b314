"""``stats --min-cell``: small numbers come out nowhere, in no format, and no other sentence tells them."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from .conftest import Runs
from .office import EVERYBODY, TAN_SON, THAI_NGUYEN, roster
from .test_contracts import faults
from .test_redact import in_workbook

MOST = 4
RUNS: tuple[tuple[str | Path, ...], ...] = (
    (THAI_NGUYEN,), (THAI_NGUYEN, "--by", "unit"), (THAI_NGUYEN, "--by", "sex"), (TAN_SON, "--by", "kind"),
    (THAI_NGUYEN, "--by", "unit", "--percent"), (TAN_SON,),
)  # fmt: skip


def small(document: Any) -> list[Any]:
    """Numbers of 1 to 4 people that a document shows as figures."""
    rows = [row for t in document["tables"] for row in (*t["rows"], t["remainder"], t["total"])]
    numbers = [row["k"] for row in rows] + [k for row in rows for k in row["cells"]]
    people = [one for one in document["measures"] if one["unit_of_count"] == "heads"]
    numbers += [k for one in people for k in (one["k"], one["up_to"])]
    return [k for k in numbers if k is not None and 0 < k <= MOST]


@pytest.mark.parametrize("run", RUNS, ids=lambda run: " ".join(str(part) for part in run[1:]) or run[0].stem)
def test_no_small_number_is_shown(run: tuple[str | Path, ...], door: Runs) -> None:
    """In tables and measures; the contract holds, nulls are said to be withheld."""
    document = door("stats", *run, "--min-cell", "5", "--format", "json").document
    assert faults("stats", document) == []
    assert small(document) == []
    for table in document["tables"]:
        for row in (*table["rows"], table["remainder"], table["total"]):
            assert row["suppressed"] == (row["k"] is None or None in row["cells"])
            assert (row["percent"] is None) == (row["k"] is None or row["n"] == 0)
    assert [one["id"] for one in document["measures"] if one["suppressed"] != (one["k"] is None)] == []


def test_the_same_run_without_it_shows_small_numbers(door: Runs) -> None:
    """The test above can fail."""
    assert small(door("stats", THAI_NGUYEN, "--by", "unit", "--format", "json").document)


def test_people_and_their_parts_still_add_up_to_the_published_numbers(door: Runs) -> None:
    """Nothing else is changed: 636 people, 81 of master level and 456 of bachelor level, 284 women."""
    document = door("stats", THAI_NGUYEN, "--min-cell", "5", "--format", "json").document
    told = {one["id"]: one["k"] for one in document["measures"]}
    assert (told["people"], told["sex.female"]) == (636, 284)
    assert (told["professional_level.master"], told["professional_level.bachelor"]) == (81, 456)


def test_what_is_withheld_has_a_mark(door: Runs, tmp_path: Path) -> None:
    """On the screen, in a workbook and in CSV, with a sentence that explains it."""
    shown = door("stats", THAI_NGUYEN, "--by", "unit", "--min-cell", "5", "--lang", "vi", "--format", "terminal").out
    assert "Ô có từ 1 đến 4 người được giấu (…)" in shown
    door("stats", THAI_NGUYEN, "--by", "unit", "--min-cell", "5", "-o", "t.xlsx", "-o", "t.csv")
    assert "…" in in_workbook(tmp_path / "t.xlsx")
    rows = list(csv.reader(io.StringIO((tmp_path / "t.csv").read_text(encoding="utf-8-sig"))))
    assert [row for row in rows[1:] if row[4].isdigit() and 0 < int(row[4]) <= MOST] == []


def test_rows_and_small_files_are_not_told(door: Runs, tmp_path: Path) -> None:
    """A problem of a row is about one person, and a file may be a unit of three."""
    lone = roster(tmp_path, *EVERYBODY[:3], name="ba-nguoi.csv")
    document = door("stats", lone, THAI_NGUYEN, "--min-cell", "5", "--format", "json").document
    assert [file["people"] for file in document["run"]["files"]] == [None, None]
    assert [one for one in document["problems"] if one["row"]] == []
    assert [document["ratings"][name] for name in ("known", "missing", "contradicted")] == [None] * 3


@pytest.mark.parametrize(
    ("flags", "code", "said"),
    [
        (("--by", "unit", "--by", "sex"), 2, "one --by only"),
        (("--form", "bm02"), 2, "does not go with --form"),
        (("--table", "post"), 2, "does not go with post"),
        (("--min-cell", "90"), 4, "fewer than 90 people"),
    ],
)
def test_what_would_tell_small_numbers_is_refused(flags: tuple[str, ...], code: int, said: str, door: Runs) -> None:
    """One sentence each."""
    answer = door("stats", TAN_SON, "--min-cell", "5", *flags, "--lang", "en")
    assert (answer.code, len(answer.said)) == (code, 1)
    assert said in answer.err
