"""``stats`` and ``targets`` count the same people: each once, what is not told open at both ends, nothing guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .conftest import Runs
from .office import MINH_PHU, SAMPLES, TAN_SON, THAI_NGUYEN

AGENCY = SAMPLES / "cuc-2022.csv"
DAY = ("--as-of", "2023-06-30", "--format", "json")
# what a target counts, the measure of the same people, and the measure of those of whom it is not told
PAIRS = {
    "women": ("{kind: sex, sex: female}", "sex.female", "sex.not_stated"),
    "members": ("{kind: flag, field: party_member}", "party_member", "party_member.not_stated"),
    "minority": ("{kind: flag, field: ethnic_minority}", "ethnic_minority", "ethnic_minority.not_stated"),
    "graduates": (
        "{kind: level, field: professional_level, at_least: bachelor}",
        "professional_level.bachelor_or_above",
        "professional_level.not_stated",
    ),
    "theory": (
        "{kind: level, field: political_theory, at_least: intermediate}",
        "political_theory.intermediate_or_above",
        "political_theory.not_stated",
    ),
    "local": ("{kind: local, is_local: true}", "is_local", "is_local.not_stated"),
}
HEADINGS = "Họ và tên;Ngày sinh;Giới tính;Dân tộc;Đảng viên;Đơn vị;Chức vụ;Đối tượng;Chuyên môn;Lý luận chính trị"
TWICE = f"""{HEADINGS}
Đỗ Văn An;1/2/1980;Nam;Kinh;Có;Xã A;Bí thư Đảng ủy;Cán bộ;Đại học;Cao cấp
Đỗ Văn An;1/2/1980;Nam;Kinh;Có;Xã A;Chủ tịch HĐND;Cán bộ;Đại học;
Lê Thị Bình;3/4/1990;Nữ;Tày;Chưa;Xã A;Văn phòng - Thống kê;Công chức;Đại học;Trung cấp
Lê Thị Bình;3/4/1990;Nữ;Tày;Có;Xã A;Văn hóa - Xã hội;Công chức;Trung cấp;Trung cấp
Bế Văn Cử;1985;;;;Xã B;Chủ tịch UBND;Cán bộ;;
"""


def written(folder: Path, kinds: str = "") -> Path:
    """A file of targets, one for each pair."""
    path = folder / "own.yaml"
    text = [
        f"  - id: own-{name}\n    title: {{vi: {name}, en: {name}}}\n    population: {{of: people{kinds}}}\n"
        f"    counts: {counts}\n    percent: 50\n    set_by: {{office: {{vi: Huyện, en: District}}}}\n"
        for name, (counts, *_) in PAIRS.items()
    ]
    path.write_text("targets:\n" + "".join(text), encoding="utf-8")
    return path


def of_stats(document: Any) -> dict[str, list[tuple[int, int]]]:
    """For each pair the smallest and the largest share that the measures allow."""
    found = {one["id"]: (one["k"], one["n"]) for one in document["measures"]}
    shares = {}
    for name, (_, measure, untold) in PAIRS.items():
        (k, n), (open_, _) = found[measure], found[untold]
        shares[f"own-{name}"] = [(k, n), (k + open_, n)]
    return shares


def of_targets(document: Any) -> dict[str, list[tuple[int, int]]]:
    """The smallest and the largest share of each target of the office."""
    return {
        one["target"]: [(one[share]["k"], one[share]["n"]) for share in ("share", "share_up_to")]
        for one in document["targets"]
        if one["target"].startswith("own-")
    }


@pytest.mark.parametrize("path", [THAI_NGUYEN, TAN_SON, MINH_PHU, AGENCY], ids=lambda path: path.stem)
def test_shares_of_a_roster_are_the_same(path: Path, door: Runs, tmp_path: Path) -> None:
    """Of all people of the samples, and of one kind of staff where everybody has one."""
    own = written(tmp_path)
    assert of_targets(door("targets", path, "--targets", own, *DAY).document) == of_stats(
        door("stats", path, *DAY).document
    )


def test_shares_of_one_kind_are_the_same(door: Runs, tmp_path: Path) -> None:
    """The denominators are the 280 civil servants in both."""
    own = written(tmp_path, ", kinds: [civil_servant]")
    targets = of_targets(door("targets", THAI_NGUYEN, "--targets", own, *DAY).document)
    assert targets == of_stats(door("stats", THAI_NGUYEN, "--kind", "civil_servant", *DAY).document)
    assert {n for pairs in targets.values() for _, n in pairs} == {280}


def test_who_stands_in_two_rows_is_one_person_in_both(door: Runs, tmp_path: Path) -> None:
    """Three people: what one row leaves out the other tells; where two rows differ it is open, and so are blanks."""
    roster = tmp_path / "danh sách.csv"
    roster.write_text(TWICE, encoding="utf-8")
    targets = of_targets(door("targets", roster, "--targets", written(tmp_path), *DAY).document)
    assert targets == of_stats(door("stats", roster, *DAY).document)
    assert targets == {
        "own-women": [(1, 3), (2, 3)], "own-members": [(1, 3), (3, 3)], "own-minority": [(1, 3), (2, 3)],
        "own-graduates": [(1, 3), (3, 3)], "own-theory": [(2, 3), (3, 3)], "own-local": [(0, 3), (3, 3)],
    }  # fmt: skip
