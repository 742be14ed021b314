"""Programme files: what they may say, and every fault with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.programmes import find_programme, load_programme

GOOD = """id: young-staff
title: {vi: Cán bộ trẻ, en: Young staff}
document: 12/ĐA-UBND
effective_from: 2021-01-01
effective_to: 2025-12-31
target_groups: [{vi: Công chức trẻ, en: Young civil servants}]
scope_units: [Xã An Bình, Xã Tân Sơn]
"""


def programme(folder: Path, text: str = GOOD, name: str = "one.yaml") -> Path:
    """A file with this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_is_read(tmp_path: Path) -> None:
    """What is left out has no value; nothing is made up."""
    found = load_programme(programme(tmp_path)).programme
    assert (found.id, found.document) == ("young-staff", "12/ĐA-UBND")
    assert (found.targets.learners, found.class_sizes) == (None, ())


@pytest.mark.parametrize(
    ("wrong", "line", "key"),
    [
        (GOOD.replace("document", "dokument"), 3, "unknown_key"),
        (GOOD.replace("2025-12-31", "2025-31-12"), 5, "bad_date"),
        (GOOD.replace("2025-12-31", "2020-12-31"), 1, "ends_before_it_begins"),
        (GOOD + "targets: {learners: 0}\n", 8, "out_of_range"),
        (GOOD + "targets: {learners: about 200}\n", 8, "wrong_type"),
        (GOOD + "class_sizes: [50, 0]\n", 1, "class_size_too_small"),
        (GOOD + "published: [{title: {vi: a, en: b}, source: x, learners_are: people}]\n", 8, "not_allowed"),
        (GOOD + "id: twice\n", 8, "key_twice"),
        (GOOD.replace("scope_units: [Xã An Bình, Xã Tân Sơn]", "scope_units: []"), 7, "too_few"),
    ],
)
def test_every_fault_has_its_line(wrong: str, line: int, key: str, tmp_path: Path) -> None:
    """Syntax and meaning alike; faults of the whole file stand at its first line."""
    with pytest.raises(StandardsError) as raised:
        load_programme(programme(tmp_path, wrong))
    assert (line, key) in [(fault.line, fault.key) for fault in raised.value.faults]
    assert raised.value.key == "programme_invalid"


def test_a_programme_is_found_by_its_id(tmp_path: Path) -> None:
    """Among those that the workspace names; another id is told with the nearest."""
    paths = [programme(tmp_path), programme(tmp_path, GOOD.replace("young-staff", "women"), "two.yaml")]
    assert find_programme("women", paths) == paths[1]
    with pytest.raises(UsageError) as raised:
        find_programme("young-stuff", paths)
    assert raised.value.values["near"] == "young-staff"


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    """Exit code 2, and the path."""
    with pytest.raises(UsageError, match="programme_missing"):
        load_programme(tmp_path / "none.yaml")
