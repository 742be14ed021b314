"""Claims about everybody against people: one who is not, one who is not told of, and whom a draft speaks of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.analyses.stats_measures import measures
from cadre_audit.analyses.verifying.everybody import everybody_claims
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters

from .passages import figures_in

DAY = date(2021, 5, 31)
PLANS = "DANH SÁCH CÁN BỘ QUY HOẠCH CHỨC DANH CHỦ CHỐT (TÍNH ĐẾN NGÀY 31/5/2021)"
STAFF = "DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ AN BÌNH (TÍNH ĐẾN NGÀY 31/5/2021)"
HEAD = "STT;Họ và tên;Giới tính;Chức vụ;Trình độ chuyên môn;Lý luận chính trị;Đảng viên"
# a master and an advanced level are more than what is claimed
GOOD = (
    "Lê Văn An;Nam;Bí thư Đảng ủy;Thạc sĩ;Cao cấp;x",
    "Vũ Thị Bé;Nữ;Chủ tịch UBND;Đại học;Trung cấp;x",
    "Hà Văn Cả;Nam;Phó Chủ tịch UBND;Đại học;Trung cấp;x",
)
CLAIM = "100% cán bộ trong quy hoạch có trình độ đại học và trung cấp lý luận chính trị trở lên."


def told(text: str, folder: Path, *rows: str, title: str = PLANS) -> list[tuple[str, str, str, str]]:
    """Verdict, reason, and how many meet and miss each claim."""
    path = folder / "danh-sach.csv"
    body = [f"{number};{row}" for number, row in enumerate((*GOOD, *rows), 1)]
    path.write_text("\n".join([f"{title};;;;;;", HEAD, *body]), encoding="utf-8")
    roster = read_rosters((path,), DAY, silent).roster
    found = everybody_claims(figures_in(text, folder), roster, measures(roster, DAY), DAY)
    return [(one.verdict, one.reason, one.values["k"], one.values["n"]) for one in found]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((), ("true", "everybody_met", "3", "3")),
        # one plan member without intermediate theory, one without a degree
        (("Đỗ Thị Duyên;Nữ;Chủ tịch HĐND;Đại học;Sơ cấp;x",), ("false", "everybody_short", "3", "4")),
        (("Đỗ Thị Duyên;Nữ;Chủ tịch HĐND;Cao đẳng;Trung cấp;x",), ("false", "everybody_short", "3", "4")),
        (("Đỗ Thị Duyên;Nữ;Chủ tịch HĐND;Đại học;;x",), ("cannot_tell", "everybody_unknown", "3", "4")),
        # who is not told of excuses nobody who does not
        (
            ("Đỗ Thị Duyên;Nữ;Chủ tịch HĐND;;;x", "Lý Thị Em;Nữ;Chủ tịch HĐND;Đại học;Sơ cấp;x"),
            ("false", "everybody_short", "3", "5"),
        ),
    ],
)
def test_one_condition_and_another(rows: tuple[str, ...], expected: tuple[str, ...], tmp_path: Path) -> None:
    """Both of each person; a higher level is enough."""
    assert told(CLAIM, tmp_path, *rows) == [expected]


NOT_MEMBER = "Đỗ Thị Duyên;Nữ;Văn phòng - Thống kê;Đại học;Sơ cấp;không"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tất cả cán bộ, công chức đều là đảng viên.", ("false", "everybody_short_counted", "3", "4")),
        ("Cán bộ, công chức đều có trình độ đại học trở lên.", ("true", "everybody_met", "4", "4")),
        ("Toàn bộ 4 cán bộ, công chức đạt trình độ đại học trở lên.", ("true", "everybody_met", "4", "4")),
        (
            "Đến nay, 100% CBCC có trình độ đại học, trung cấp lý luận chính trị trở lên và là đảng viên.",
            ("false", "everybody_short", "3", "4"),
        ),
        # of women only, who are two
        (
            "Xã có tổng số 4 CBCC. 100% cán bộ nữ có trình độ trung cấp lý luận chính trị trở lên.",
            ("false", "everybody_short", "1", "2"),
        ),
        # other people, or perhaps: planned, of another number, year or place, leaders only, "cán bộ" without a number
        ("100% cán bộ được quy hoạch là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "3")),
        ("Toàn bộ 40 cán bộ, công chức đều là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "4")),
        ("Huyện có tổng số 90 CBCC. 100% CBCC là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "4")),
        ("Năm 2015, 100% CBCC là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "4")),
        ("Tại xã Hòa Lộc, 100% CBCC là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "4")),
        ("100% CBCC xã Hòa Lộc là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "4")),
        ("Tất cả cán bộ lãnh đạo đều là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "3")),
        ("Tất cả cán bộ đều là đảng viên.", ("cannot_tell", "everybody_unsure", "3", "3")),
    ],
)
def test_whom_a_draft_speaks_of(text: str, expected: tuple[str, ...], tmp_path: Path) -> None:
    """Three cadres and a civil servant, who is a woman, no Party member, and has elementary theory."""
    assert told(text, tmp_path, NOT_MEMBER, title=STAFF) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "100% CBCC có trình độ đại học hoặc trung cấp lý luận chính trị.",
        "100% CBCC hoàn thành tốt nhiệm vụ.",
        "100% CBCC không có trình độ đại học.",
        "100% CBCC có trình độ trung cấp trở lên.",
        "100% CBCC có trình độ đại học trở xuống.",
        "100% CBCC có trình độ đại học và kỹ năng tốt.",
        "Phấn đấu 100% CBCC là đảng viên.",
        "100% bí thư là đảng viên.",
        "Đạt 100% kế hoạch.",
    ],
)
def test_what_is_not_understood_is_left_alone(text: str, tmp_path: Path) -> None:
    """A choice, a denial, a level of an unknown ladder, a goal, words without a measure."""
    assert told(text, tmp_path, title=STAFF) == []


def test_a_claim_about_plans_needs_a_list_of_plans(tmp_path: Path) -> None:
    """The same words about everybody, and a list of people who are planned: perhaps not these."""
    assert told("Tất cả cán bộ, công chức đều là đảng viên.", tmp_path) == [
        ("cannot_tell", "everybody_unsure", "3", "3")
    ]
