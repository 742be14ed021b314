"""The agency of 61 people whose turns since 2019 are in `training/cuc-2019-2022.csv`: its staff and its roster."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from makers.chance import Chance
from makers.names import invented_name
from makers.training_words import DIVISIONS, STAFF

AGENCY_SEED = 2019
# what the article prints: 9 master, 42 bachelor, 2 college, 8 "intermediate and technical worker" of which the list
# has five of one and three of the other; the rest of the words of a level is this sample's own choice
LEVELS = (("Thạc sĩ", 9), ("Đại học", 42), ("Cao đẳng", 2), ("Trung cấp", 5), ("CNKT", 3))
# the article: 1 bachelor or equivalent, 6 advanced, 21 intermediate; 33 are not itemised
THEORY = (("TC", 21), ("CC", 6), ("CN", 1), ("SC", 18), ("Chưa", 7), ("", 8))
_MAJORS = {"Thạc sĩ": "Quản lý kinh tế", "Đại học": "Luật", "Cao đẳng": "Kế toán", "Trung cấp": "Kế toán", "CNKT": ""}
_RATINGS = ("HTT", "HTT", "HTXS", "HTNV", "HTT", "")
_HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Đảng viên", "Đơn vị", "Ngạch", "Đối tượng",
             "Trình độ chuyên môn", "Chuyên ngành", "Lý luận chính trị", "Xếp loại năm 2021")  # fmt: skip
_TITLE = "DANH SÁCH CÔNG CHỨC CỦA CỤC (tính đến ngày 30/6/2022)"


@dataclass(frozen=True)
class AgencyPerson:
    """One of the staff, as both the roster and the list of turns name them."""

    name: str
    birth: str
    sex: str
    division: str


def agency_staff(chance: Chance) -> list[AgencyPerson]:
    """The staff; the same chance gives the same people."""
    taken: set[str] = set()
    staff = []
    for i in range(STAFF):
        sex = "female" if i % 3 == 0 else "male"
        born = chance.day(dt.date(1968, 1, 1), dt.date(1995, 12, 31))
        name = invented_name(chance, sex, "Kinh", taken)
        staff.append(AgencyPerson(name, f"{born:%d/%m/%Y}", sex, DIVISIONS[i % len(DIVISIONS)]))
    return staff


def write_agency(path: Path) -> None:
    """Write the roster of the agency to `path`."""
    levels, theory = _spread(LEVELS), _spread(THEORY)
    # a step that shares no factor with 61 visits everybody once
    levels = [levels[i * 7 % STAFF] for i in range(STAFF)]
    rows = [
        (
            i + 1, one.name, one.birth, "Nữ" if one.sex == "female" else "Nam", "Kinh", "x" if i % 8 else "",
            one.division, _rank(i), "Công chức", levels[i], _MAJORS[levels[i]],
            theory[i], _RATINGS[i % len(_RATINGS)],
        )
        for i, one in enumerate(agency_staff(Chance(AGENCY_SEED)))
    ]  # fmt: skip
    lines = [_TITLE + ";" * (len(_HEADINGS) - 1), ";".join(_HEADINGS), *(";".join(map(str, row)) for row in rows)]
    path.write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8"))


def _rank(i: int) -> str:
    if i % 6 == 0:
        return "Chuyên viên chính"
    return "Cán sự" if i % 9 == 1 else "Chuyên viên"


def _spread(parts: Sequence[tuple[str, int]]) -> list[str]:
    return [text for text, count in parts for _ in range(count)]
