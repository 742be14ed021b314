"""Two communes of one name, as every province has them: who works in one is not counted in the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs

ROSTER = """DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2023
TT;Họ và tên;Ngày sinh;Giới tính;Đơn vị;Chức vụ;Trình độ chuyên môn;Lý luận chính trị;Dân tộc
1;Lê Văn An;01/01/1980;Nam;Xã Tân Lập, huyện Hòa An;Chủ tịch UBND;Trung cấp;Trung cấp;Kinh
2;Lê Văn An;01/01/1980;Nam;Xã Tân Lập, huyện Phú Lộc;Chủ tịch UBND;Trung cấp;Trung cấp;Kinh
3;Vi Văn Bình;02/02/1975;Nam;Xã Tân Lập, huyện Phú Lộc;Bí thư Đảng ủy;Đại học;Trung cấp;Kinh
"""


@pytest.fixture
def people(tmp_path: Path) -> Path:
    """Two chairs of one name and birthday, and a secretary."""
    path = tmp_path / "danh sách.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def listed(folder: Path, heading: str, *rows: str) -> Path:
    """A list of names, births and units with one more column."""
    path = folder / f"{heading}.csv"
    path.write_text("\n".join([f"Họ và tên;Ngày sinh;Đơn vị;{heading}", *rows, ""]), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("unit", "units", "lost"),
    [
        ("Xã Tân Lập, huyện Phú Lộc", {"Xã Tân Lập, huyện Hòa An": (1, 0), "Xã Tân Lập, huyện Phú Lộc": (1, 1)}, 0),
        ("Xã Tân Lập", {"Xã Tân Lập, huyện Hòa An": (1, 0), "Xã Tân Lập, huyện Phú Lộc": (1, 0)}, 1),
    ],
)
def test_a_registration_counts_in_its_own_district(
    unit: str, units: dict[str, tuple[int, int]], lost: int, people: Path, tmp_path: Path, door: Runs
) -> None:
    """Each chair needs a degree; a registration that names no district is of neither of them for certain."""
    asked = listed(tmp_path, "Khóa đăng ký", f"Lê Văn An;01/01/1980;{unit};Đại học")
    document = door("reconcile", asked, "--roster", people, "--year", "2023", "--format", "json").document
    found = {one["unit"]: (one["needs"], one["registered"]["k"]) for one in document["units"]}
    assert {name: found[name] for name in units} == units
    assert len(document["lists"]["not_in_roster"]) == lost


def test_somebody_is_planned_for_the_post_in_his_own_district(people: Path, tmp_path: Path, door: Runs) -> None:
    """The commune of the list has no district, the person has one: that commune is meant."""
    plans = listed(
        tmp_path, "Chức danh quy hoạch",
        "Lê Văn An;01/01/1980;Xã Tân Lập, huyện Phú Lộc;Bí thư Đảng ủy",
        "Vi Văn Bình;02/02/1975;Xã Tân Lập;Chủ tịch HĐND",
    )  # fmt: skip
    document = door("needs", people, "--year", "2023", "--succession", plans, "--format", "json").document
    told = [(one["person"]["full_name"], one["person"]["unit"], one["unit"]) for one in document["planned"]]
    assert told == [(name, *["Xã Tân Lập, huyện Phú Lộc"] * 2) for name in ("Lê Văn An", "Vi Văn Bình")]


@pytest.mark.parametrize(
    ("unit", "number"), [("X. Tân Lập, huyện Phú Lộc", 2), ("xã Tân Lập, H. Hòa An", 1), ("xã Tân Lập", 3)]
)
def test_a_unit_is_chosen_with_its_district(unit: str, number: int, people: Path, door: Runs) -> None:
    """The name alone means both."""
    document = door("needs", people, "--year", "2023", "--unit", unit, "--format", "json").document
    assert document["counts"]["people"] == number


def test_a_plain_list_of_needs_has_both(tmp_path: Path, door: Runs) -> None:
    """They are two people of two units, not one who is listed twice."""
    rows = (f"Lê Văn An;01/01/1980;Xã Tân Lập, huyện {one};Đại học" for one in ("Hòa An", "Phú Lộc", "Hòa An"))
    twice = door("plan", "--needs", listed(tmp_path, "Khóa học", *rows), "--from", "2027", "--lang", "en")
    assert (twice.code, twice.said[-1].endswith("row 4: “Lê Văn An” is listed for this course in row 2 already.")) == (
        4, True,
    )  # fmt: skip
