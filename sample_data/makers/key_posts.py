"""Who is planned for or holds the key posts of a district, at three times; the shares are those that were published.

Women are 40 of 200 now and were 20 of 165 in the term before; the young, under 40, are 37 of 200 now and were 21 of 165
at the END of the term before. The two baselines are two lists, and each has another share of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from makers.chance import Chance
from makers.names import invented_name

_TITLE = "DANH SÁCH QUY HOẠCH VÀ ĐƯƠNG NHIỆM CÁC CHỨC DANH CHỦ CHỐT {term} (TÍNH ĐẾN NGÀY {day})"
_HEADINGS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Chức vụ, chức danh", "Chức danh quy hoạch")
_UNITS = (
    "Xã An Khê", "Xã Bình Lâm", "Xã Đồng Tiến", "Xã Hợp Thịnh", "Xã Linh Khê", "Xã Minh Lập", "Xã Phú Thạch",
    "Xã Sơn Lộc", "Xã Thạch Bình", "Xã Vạn Thọ", "Xã Yên Khê", "Xã An Lạc", "Xã Bình Sơn", "Xã Đông Hà",
    "Xã Hòa Lạc", "Xã Lam Kiều", "Xã Minh Khai", "Xã Ngọc Sơn", "Xã Quang Minh", "Thị trấn Yên Thịnh",
)  # fmt: skip
_POSTS = (
    "Bí thư Đảng ủy", "Phó Bí thư Đảng ủy", "Chủ tịch UBND", "Phó Chủ tịch UBND", "Chủ tịch HĐND",
    "Phó Chủ tịch HĐND", "Bí thư Đoàn Thanh niên", "Chủ tịch UBMTTQ", "Chủ tịch Hội Nông dân",
)  # fmt: skip
_PLANNED = ("Bí thư Đảng ủy", "Chủ tịch HĐND", "Chủ tịch UBND", "Phó Chủ tịch UBND")
# years of birth: never young in these lists; young in 2015 only; young until 2020; young on all three days
_OLD, _YOUNG_2015, _TURNS_40, _YOUNG = (1962, 1974), (1976, 1979), (1980, 1980), (1982, 1991)


@dataclass(frozen=True, slots=True)
class _Group:
    """People who stand in the same of the three lists (term before, its end, now): how many, women, years of birth."""

    size: int
    women: int
    born: tuple[int, int]
    lists: tuple[int, ...]


GROUPS = (
    # in the list of the term before: 165, of them 20 women and 30 young
    _Group(60, 8, _OLD, (0, 1, 2)),
    _Group(50, 5, _OLD, (0, 1)),
    _Group(25, 4, _OLD, (0,)),
    _Group(10, 0, _YOUNG_2015, (0,)),
    _Group(4, 1, _YOUNG_2015, (0, 1, 2)),
    _Group(8, 0, _YOUNG_2015, (0, 1)),
    _Group(3, 1, _TURNS_40, (0, 1, 2)),
    _Group(3, 1, _YOUNG, (0, 1, 2)),
    _Group(2, 0, _YOUNG, (0, 1)),
    # new at its end: 35, so that there are 165, of them 23 women and 21 young
    _Group(17, 3, _OLD, (1, 2)),
    _Group(5, 1, _OLD, (1,)),
    _Group(8, 2, _YOUNG, (1, 2)),
    _Group(5, 1, _YOUNG, (1,)),
    # new now: 105, so that there are 200, of them 40 women and 37 young
    _Group(79, 14, _OLD, (2,)),
    _Group(26, 10, _YOUNG, (2,)),
)
_LISTS = (
    ("nhiem-ky-2015-2020.csv", "NHIỆM KỲ 2015 - 2020", "31/12/2015"),
    ("cuoi-nhiem-ky-2015-2020.csv", "NHIỆM KỲ 2015 - 2020", "30/6/2020"),
    ("nhiem-ky-2020-2025.csv", "NHIỆM KỲ 2020 - 2025", "31/5/2021"),
)


def write_key_posts(folder: Path, seed: int) -> None:
    """Write the three lists into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = Chance(seed)
    taken: set[str] = set()
    people = chance.shuffled([person for group in GROUPS for person in _people(chance, group, taken)])
    for place, (name, term, day) in enumerate(_LISTS):
        rows = [row for lists, row in people if place in lists]
        _write(folder / name, _TITLE.format(term=term, day=day), rows)


def _people(chance: Chance, group: _Group, taken: set[str]) -> list[tuple[tuple[int, ...], tuple[str, ...]]]:
    found = []
    for i in range(group.size):
        sex = "female" if i < group.women else "male"
        first, last = group.born
        # who turns 40 between the two last days is born between them, forty years before
        month, day = (8, 1 + i) if group.born == _TURNS_40 else (chance.between(1, 12), chance.between(1, 28))
        born = f"{day:02}/{month:02}/{chance.between(first, last)}"
        row = (invented_name(chance, sex, "Kinh", taken), born, "Nữ" if sex == "female" else "Nam",
               chance.one_of(_UNITS), chance.one_of(_POSTS), chance.one_of(_PLANNED))  # fmt: skip
        found.append((group.lists, row))
    return found


def _write(path: Path, title: str, rows: Sequence[Sequence[str]]) -> None:
    numbered = [(str(i), *row) for i, row in enumerate(rows, start=1)]
    lines = [(title, *[""] * (len(_HEADINGS) - 1)), _HEADINGS, *numbered]
    path.write_bytes(("\ufeff" + "\r\n".join(";".join(line) for line in lines) + "\r\n").encode("utf-8"))
