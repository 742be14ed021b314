"""People who are planned for posts, each once: what the roster says of them counts, else what the list says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.analyses.successors import successors
from cadre_audit.analyses.target_measures import bounds
from cadre_audit.analyses.target_plans import planned_by
from cadre_audit.reading.read import read_file
from cadre_audit.standards.targets import Target
from cadre_audit.tables.by_hand import roster_of
from cadre_audit.tables.succession import Succession, build_succession, planned_in
from cadre_audit.vocabulary.load import vocabulary

DAY = date(2022, 7, 4)
HEADINGS = "STT;Họ và tên;Ngày sinh;Giới tính;Đơn vị;Chức vụ;Chức danh quy hoạch"
WOMEN = {"kind": "sex", "sex": "female"}
IN_POST = (
    {"full_name": "Vũ Thị Lụa", "birth_date": "1985-03-02", "sex": "female", "unit": "Xã An Bình",
     "position_code": "culture_society"},
    {"full_name": "Lê Văn Bưởi", "birth_date": "1978-04-11", "unit": "Xã An Bình", "position_code": "committee_chair"},
)  # fmt: skip


def plans(folder: Path, *rows: str, name: str = "quy-hoach.csv") -> Succession:
    """A list of plans, one row a line."""
    path = folder / name
    path.write_text("\n".join(["DANH SÁCH QUY HOẠCH", HEADINGS, *rows, ""]), encoding="utf-8")
    return build_succession([read_file(path, vocabulary())], vocabulary(), DAY)


def share(
    lists: Sequence[Succession], counts: dict[str, Any] = WOMEN, **population: Any
) -> tuple[tuple[int, int], tuple[int, int]]:
    """The share of these plans that a target counts."""
    target = Target.model_validate({
        "id": "one", "title": {"vi": "Một", "en": "One"}, "population": {"of": "succession", **population},
        "counts": counts, "percent": 25, "set_by": {"office": {"vi": "Huyện ủy", "en": "the district"}},
    })  # fmt: skip
    roster = roster_of(IN_POST)
    found, _ = successors(lists, roster)

    def no_law() -> Any:
        raise AssertionError

    got = bounds(*planned_by(lists, found, roster, DAY, no_law).of(target))
    return got.low, got.high


def test_the_roster_says_what_the_list_leaves_out(tmp_path: Path) -> None:
    """The list gives no sex: one is a woman by the roster, of the other the roster says nothing either."""
    one = plans(
        tmp_path,
        "1;Vũ Thị Lụa;02/3/1985;;Xã An Bình;VH-XH;Phó Chủ tịch UBND",
        "2;Lê Văn Bưởi;11/4/1978;;Xã An Bình;CT UBND;Bí thư Đảng ủy",
    )
    assert share([one]) == ((1, 2), (2, 2))


def test_the_list_says_what_the_roster_leaves_out(tmp_path: Path) -> None:
    """A man by the list, of whom the roster does not tell it; and a woman whom the roster does not have."""
    one = plans(
        tmp_path,
        "1;Lê Văn Bưởi;11/4/1978;Nam;Xã An Bình;CT UBND;Bí thư Đảng ủy",
        "2;Mai Thị Dừa;05/5/1990;Nữ;Xã Hòa Lạc;VH-XH;Phó Chủ tịch UBND",
    )
    assert share([one]) == ((1, 2), (1, 2))


def test_somebody_planned_twice_is_one_person(tmp_path: Path) -> None:
    """Two posts in one list and one more in another: the roster's one woman, and one whom it does not have."""
    first = plans(
        tmp_path,
        "1;Vũ Thị Lụa;02/3/1985;;Xã An Bình;VH-XH;Phó Chủ tịch UBND",
        "2;Vũ Thị Lụa;02/3/1985;;Xã An Bình;VH-XH;Chủ tịch Hội LHPN",
        "3;Mai Thị Dừa;05/5/1990;Nữ;Xã Hòa Lạc;VH-XH;Phó Chủ tịch UBND",
    )
    second = plans(
        tmp_path,
        "1;Vũ Thị Lụa;02/3/1985;;Xã An Bình;VH-XH;Bí thư Đảng ủy",
        "2;Mai Thị Dừa;05/5/1990;;Xã Hòa Lạc;VH-XH;Phó Bí thư Đảng ủy",
        name="hai.csv",
    )
    assert share([first, second]) == ((2, 2), (2, 2))


def test_namesakes_without_a_birth_are_not_made_one(tmp_path: Path) -> None:
    """Two rows of one name in two lists, and no birth: they count as two."""
    rows = "1;Mai Thị Dừa;;Nữ;Xã Hòa Lạc;VH-XH;Phó Chủ tịch UBND"
    assert share([plans(tmp_path, rows), plans(tmp_path, rows, name="hai.csv")]) == ((2, 2), (2, 2))


def test_who_is_planned_for_a_post_that_nobody_understands_is_planned(tmp_path: Path) -> None:
    """He counts among everybody; among the planned heads he may be one or not."""
    one = plans(
        tmp_path,
        "1;Vũ Thị Lụa;02/3/1985;;Xã An Bình;VH-XH;Bí thư Đảng ủy",
        "2;Mai Văn Dừa;05/5/1990;Nam;Xã Hòa Lạc;VH-XH;Trưởng ban chiến lược",
    )
    assert share([one]) == ((1, 2), (1, 2))
    assert share([one], positions=["party_secretary"]) == ((1, 2), (1, 1))
    assert share([one], positions=["committee_chair"]) == ((0, 1), (0, 0))


@pytest.mark.parametrize(("day", "young"), [("05/7/1982", 1), ("04/7/1982", 0)])
def test_the_young_are_counted_on_the_day(day: str, young: int, tmp_path: Path) -> None:
    """39 on 4 July 2022, whose birthday is the day after; 40 on the day itself."""
    one = plans(tmp_path, f"1;Mai Thị Dừa;{day};Nữ;Xã Hòa Lạc;VH-XH;Phó Chủ tịch UBND")
    assert share([one], {"kind": "age_under", "years": 40}) == ((young, 1), (young, 1))


def test_the_column_of_the_roster_is_a_list_too() -> None:
    """Who has no planned post there is not planned."""
    roster = roster_of([{**IN_POST[0], "planned_position": "Bí thư Đảng ủy"}, IN_POST[1]])
    one = planned_in(roster, vocabulary())
    found, _ = successors([one], roster)
    target = Target.model_validate({
        "id": "one", "title": {"vi": "Một", "en": "One"}, "population": {"of": "succession"}, "counts": WOMEN,
        "percent": 25, "set_by": {"office": {"vi": "Huyện ủy", "en": "the district"}},
    })  # fmt: skip
    got = bounds(*planned_by([one], found, roster, DAY, lambda: pytest.fail("no law is asked")).of(target))
    assert (got.low, got.high) == ((1, 1), (1, 1))
