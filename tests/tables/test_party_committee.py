"""Membership of Party committees as rosters write it, and the entry rule that it opens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.analyses.entry import Trainee
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.standards.courses import load
from cadre_audit.tables.party_committee import PARTY_COMMITTEE
from cadre_audit.tables.roster import Roster

WHO = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Đối tượng;Đảng viên;Trình độ chuyên môn"


def roster(folder: Path, post: str = "Tài chính - Kế toán", heading: str = "Chức vụ Đảng", party: str = "") -> Roster:
    """One person, with a post and a Party post."""
    path = folder / "roster.csv"
    row = f"1;Lê Văn An;05/7/1979;Xã An Bình;{post};công chức;x;ĐH;{party}"
    path.write_text(f"DANH SÁCH\n{WHO};{heading}\n{row}\n", encoding="utf-8")
    return read_rosters([path], date(2023, 12, 31), silent).roster


@pytest.mark.parametrize(
    ("heading", "party", "said"),
    [
        ("Chức vụ Đảng", "Đảng ủy viên", 1), ("Chức vụ Đảng", "ĐUV", 1), ("Chức vụ Đảng", "UVBTV", 1),
        ("Chức vụ Đảng", "Ủy viên BCH Đảng bộ xã", 1), ("Cấp ủy hiện tại", "Huyện ủy viên", 1),
        ("Chức vụ Đảng", "ĐUV - Bí thư chi bộ", 1), ("Tham gia cấp ủy cấp xã", "x", 1),
        # of which level, or of which body, is not said
        ("Chức vụ Đảng", "Cấp ủy viên", -1), ("Chức vụ Đảng", "Chi ủy viên", -1), ("Cấp ủy", "x", -1),
        ("Chức vụ Đảng", "Đảng viên", -1), ("Chức vụ Đảng", "", -1), ("Tham gia cấp ủy cấp xã", "không", -1),
    ],
)  # fmt: skip
def test_the_column_of_party_posts(heading: str, party: str, said: int, tmp_path: Path) -> None:
    """What names a committee of a commune or above; a blank cell proves nothing."""
    assert roster(tmp_path, heading=heading, party=party).flag[PARTY_COMMITTEE].tolist() == [said]


@pytest.mark.parametrize(
    ("post", "said"),
    [
        ("ĐUV, Tài chính - Kế toán", 1), ("Đảng ủy viên kiêm Tài chính - Kế toán", 1),
        ("UVBTV Đảng ủy, Chủ tịch Hội Nông dân", 1), ("UVBTV, Chủ tịch Hội Nông dân", -1),
        ("Ủy viên UBND, Trưởng Công an", -1), ("Tài chính - Kế toán", -1),
    ],
)  # fmt: skip
def test_beside_a_post(post: str, said: int, tmp_path: Path) -> None:
    """A bare UVBTV beside a post may be of a union."""
    assert roster(tmp_path, post).flag[PARTY_COMMITTEE].tolist() == [said]


@pytest.mark.parametrize(("party", "eligible"), [("Đảng ủy viên", True), ("Chi ủy viên", None), ("", None)])
@pytest.mark.parametrize("day", [date(2023, 12, 31), date(2025, 8, 28)])
def test_members_may_enter_intermediate_theory(
    party: str, eligible: bool | None, day: date, tmp_path: Path
) -> None:
    """57-QĐ/TW from 8 February 2022 to 28 August 2025: commune Party committee members; of others it is not clear."""
    course = load().course("theory-intermediate")
    assert Trainee(roster(tmp_path, party=party), 0).may_enter(course, day).eligible is eligible


def test_a_roster_described_by_hand_says_nothing(tmp_path: Path) -> None:
    """Dated cases have no such field: the rule stays not clear, as before."""
    from cadre_audit.tables.by_hand import roster_of

    people = roster_of([{"full_name": "Lê Văn An", "position_code": "finance_accounting", "kind": "civil_servant",
                         "party_member": True, "professional_level": "bachelor"}])  # fmt: skip
    assert Trainee(people, 0).may_enter(load().course("theory-intermediate"), date(2023, 12, 31)).eligible is None
