"""Invented rosters of any size with a fixed seed: 25 columns as an office in Viet Nam has them.

python -m benchmarks.rosters 10000 data/r10000.xlsx
python -m benchmarks.rosters 10000 data/r10000.csv
python -m benchmarks.rosters 10000 data/many --split 200
"""

from __future__ import annotations

import argparse
import csv
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.workbooks import write_workbook
from cadre_audit.vocabulary.load import vocabulary

Column = npt.NDArray[np.object_]
Table = dict[str, Column]
Random = np.random.Generator

SEED = 20220812
LISTED_ON = date(2022, 8, 12)
TITLE = "DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ (tính đến ngày 12/8/2022)"
PEOPLE_PER_UNIT = 20


def _words(text: str, sign: str = " ") -> list[str]:
    """Words written in one line."""
    return text.split(sign)


_SURNAMES = _words(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Lò Quàng Lường Tòng Giàng Vàng "
    "Thào Sùng Hà Cao Triệu Nông"
)
_MIDDLE = _words(
    "Văn Thị Đức Minh Hữu Quốc Ngọc Thanh Xuân Thu Kim Hồng Mạnh Công Đình Bá Gia Anh Hoài Bích Mỹ Phương Như Trung "
    "Quang Viết Duy Thế Tiến Diệu"
)
_GIVEN = _words(
    "An Bách Bình Châu Chi Cường Dũng Dung Duyên Đạt Giang Hạnh Hằng Hiền Hiếu Hoa Hòa Huệ Hùng Hương Huy Khánh Khoa "
    "Kiên Lan Lâm Liên Linh Loan Long Lộc Mai Nam Nga Ngân Nhung Oanh Phong Phú Phúc Quân Quyên Sơn Tâm Tân Thảo Thắng "
    "Thủy Thúy Toàn Trang Trung Tú Tuấn Tùng Tuyết Uyên Vân Việt Vinh Yến"
)
_MAJORS = _words(
    "Luật|Luật kinh tế|Hành chính|Quản lý nhà nước|Chính trị học|Xây dựng Đảng|Kế toán|Tài chính ngân hàng|"
    "Quản lý đất đai|Địa chính|Xây dựng|Kiến trúc|Môi trường|Nông nghiệp|Trồng trọt|Chăn nuôi thú y|Lâm nghiệp|"
    "Thủy lợi|Quản lý văn hóa|Xã hội học|Công tác xã hội|Văn thư lưu trữ|Công nghệ thông tin|Thống kê|Kinh tế|Sư phạm|"
    "Ngữ văn|Quản trị kinh doanh|Quân sự cơ sở|Chỉ huy quân sự cơ sở|Công an|Điện|Cơ khí|Thể dục thể thao",
    "|",
)
_RATINGS = _words(
    "Hoàn thành tốt nhiệm vụ|Hoàn thành xuất sắc nhiệm vụ|Hoàn thành nhiệm vụ|HTTNV|HTXSNV|Không hoàn thành nhiệm vụ",
    "|",
)
_ETHNIC = ["Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Nùng", "Thái", "Mường", "Dao", "Mông", "Sán Dìu", "kinh"]
# level → how many in a thousand hold it, as commune rosters have them
_SHARES: dict[str, dict[str, int]] = {
    "general_education": {"primary": 3, "lower_secondary": 40, "upper_secondary": 957},
    "professional_level": {
        "none": 15, "primary": 20, "intermediate": 180, "college": 60, "bachelor": 690, "master": 34, "doctor": 1,
    },
    "political_theory": {"none": 120, "primary": 170, "intermediate": 650, "advanced": 50, "bachelor": 10},
    "state_management": {
        "none": 250, "official": 90, "specialist": 600, "senior_specialist": 58, "principal_specialist": 2,
    },
    "it": {"none": 60, "basic": 900, "advanced": 40},
}  # fmt: skip
_BLANKS = {
    "general_education": 0.01, "professional_level": 0.03, "political_theory": 0.08,
    "state_management": 0.15, "it": 0.05,
}  # fmt: skip
_SPELLINGS_OF_A_LEVEL = 8
_NOT_UNDERSTOOD = 0.001
# the eighteen posts of a commune; the first eleven are cadres
_POSTS = (
    "party_secretary", "party_deputy_secretary", "council_chair", "council_deputy_chair", "committee_chair",
    "committee_deputy_chair", "front_chair", "youth_secretary", "women_chair", "farmers_chair", "veterans_chair",
    "military_commander", "police_chief", "office_statistics", "land_construction", "finance_accounting",
    "justice_civil_status", "culture_society",
)  # fmt: skip
_CADRES = 11


def make_roster(people: int, seed: int = SEED) -> Table:
    """Heading → cells; a cell is text, a date, a whole number or None."""
    chance = np.random.default_rng(seed)
    post = chance.integers(0, len(_POSTS), people)
    birth = _ordinals(chance, people, date(1962, 1, 1), date(1999, 12, 31))
    recruited = _between(chance, birth + 21 * 365, birth + 35 * 365)
    appointed = _between(chance, recruited, recruited + 20 * 365)
    joined = _between(chance, birth + 19 * 365, birth + 35 * 365)
    # leaders nearly always are members
    member = chance.random(people) < np.where(post < _CADRES, 0.97, 0.75)
    return {
        "STT": np.arange(1, people + 1).astype(object),
        "Họ và tên": _names(chance, people),
        "Ngày sinh": _dates(chance, birth, blank=0.003),
        "Giới tính": _one_of(chance, ["Nam", "Nam", "Nam", "Nữ", "Nữ", "nam", "nữ", "Nữ "], people),
        "Dân tộc": _one_of(chance, _ETHNIC, people),
        "Tôn giáo": _one_of(chance, ["Không", "Không", "Không", "không", None, "Công giáo", "Phật giáo"], people),
        "Đơn vị": _units(people),
        "Chức danh": _posts(chance, post),
        "Đối tượng": np.array(["Cán bộ", "Công chức"], object)[(post >= _CADRES).astype(int)],
        "Đảng viên": _if(member, np.full(people, "x", object)),
        "Ngày vào Đảng": _if(member, _dates(chance, joined, blank=0.02)),
        "Trình độ GDPT": _levels(chance, "general_education", people),
        "Chuyên môn": _levels(chance, "professional_level", people),
        "Chuyên ngành": _majors(chance, post),
        "Hệ đào tạo": _one_of(chance, ["Chính quy", "Tại chức", "VLVH", "Từ xa", "chính quy", None], people),
        "Lý luận chính trị": _levels(chance, "political_theory", people),
        "Quản lý nhà nước": _levels(chance, "state_management", people),
        "Tin học": _levels(chance, "it", people),
        "Ngoại ngữ": _one_of(chance, ["A", "B", "Anh B", "Tiếng Anh B", "A2", "B1", "Anh A", "C", None], people),
        "Tiếng dân tộc": _one_of(chance, [None, None, None, None, "Tày", "Thái", "Mông"], people),
        "Ngày tuyển dụng": _dates(chance, recruited, blank=0.02),
        "Ngày bổ nhiệm": _dates(chance, appointed, blank=0.04),
        "Bồi dưỡng QPAN": _one_of(chance, ["Đối tượng 4", "ĐT4", "Đối tượng 3", None], people),
        "Xếp loại năm 2021": _one_of(chance, [*_RATINGS, None], people),
        "Ghi chú": _notes(chance, people),
    }


def _one_of(chance: Random, values: Sequence[str | None], people: int) -> Column:
    return np.array(values, object)[chance.integers(0, len(values), people)]


def _ordinals(chance: Random, people: int, first: date, last: date) -> npt.NDArray[np.int64]:
    return chance.integers(first.toordinal(), last.toordinal(), people)


def _between(chance: Random, first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """A day in each stretch, none later than the day of the list."""
    return chance.integers(first, np.minimum(last, LISTED_ON.toordinal()) + 1)


def _if(said: npt.NDArray[np.bool_], cells: Column) -> Column:
    cells[~said] = None
    return cells


def _names(chance: Random, people: int) -> Column:
    names = np.array([f"{a} {b} {c}" for a in _SURNAMES for b in _MIDDLE for c in _GIVEN if b != c], object)
    return names[chance.integers(0, len(names), people)]


def _units(people: int) -> Column:
    """Units one after another, as a province lists them."""
    count = max(1, round(people / PEOPLE_PER_UNIT))
    places = [f"{a} {b}" for a in _GIVEN for b in _GIVEN if a != b]
    kinds = ("Xã", "Xã", "Xã", "Phường", "Thị trấn")
    named = [f"{kinds[i % 5]} {places[i % len(places)]}" for i in range(min(count, len(places)))]
    # beyond the pairs of words a number tells units apart, as it does where communes were split
    named += [f"{named[i % len(places)]} {i // len(places) + 1}" for i in range(len(places), count)]
    return np.array(named, object)[np.arange(people) * count // people]


def _typed(spelling: str) -> list[str]:
    """One spelling as people type it: mostly as it is, sometimes with other case, blanks or decomposed letters."""
    other = [spelling.lower(), spelling.upper(), f"{spelling} ", spelling.replace(" ", "  ")]
    return [*[spelling] * 8, *other, unicodedata.normalize("NFD", spelling)]


def _posts(chance: Random, post: npt.NDArray[np.int64]) -> Column:
    positions = vocabulary().positions
    pools = []
    for code in _POSTS:
        known = [positions.by_code[code].title["vi"], *positions.by_code[code].spellings]
        plain = [spelling for spelling in known if positions.read(spelling) == (code,)][:6]
        pools.append([typed for spelling in plain for typed in _typed(spelling)])
    width = max(map(len, pools))
    table = np.array([[pool[i % len(pool)] for i in range(width)] for pool in pools], object)
    cells = table[post, chance.integers(0, width, len(post))]
    cells[chance.random(len(post)) < _NOT_UNDERSTOOD] = "Cộng tác viên"
    return cells


def _levels(chance: Random, field: str, people: int) -> Column:
    ladder = vocabulary().ladders[field]
    pool: list[str | None] = []
    weights: list[float] = []
    for code, share in _SHARES[field].items():
        known = [str(s) for s, of in ladder.spellings if of == code and ladder.read(str(s)).code == code]
        cells = [typed for spelling in known[:_SPELLINGS_OF_A_LEVEL] for typed in _typed(spelling)]
        pool += cells
        weights += [share / len(cells)] * len(cells)
    drawn = np.array(pool, object)[chance.choice(len(pool), people, p=np.array(weights) / sum(weights))]
    drawn[chance.random(people) < _NOT_UNDERSTOOD] = "chưa rõ ???"
    drawn[chance.random(people) < _BLANKS[field]] = None
    return drawn


def _majors(chance: Random, post: npt.NDArray[np.int64]) -> Column:
    pool = [typed for major in _MAJORS for typed in _typed(major)]
    cells = _one_of(chance, pool, len(post))
    fitting = np.array(["Quân sự cơ sở", "Ngành quân sự cơ sở", "Luật", "Luật học"], object)
    commander = (post == _POSTS.index("military_commander")) & (chance.random(len(post)) < 0.8)
    jurist = (post == _POSTS.index("justice_civil_status")) & (chance.random(len(post)) < 0.8)
    cells[commander] = fitting[chance.integers(0, 2, int(commander.sum()))]
    cells[jurist] = fitting[chance.integers(2, 4, int(jurist.sum()))]
    cells[chance.random(len(post)) < 0.05] = None
    return cells


def _dates(chance: Random, ordinals: npt.NDArray[np.int64], blank: float) -> Column:
    """Dates in mixed forms: real ones, dd/mm/yyyy, d/m/yyyy, mm/yyyy, a year, words; some blank."""
    distinct, inverse = np.unique(ordinals, return_inverse=True)
    days = [date.fromordinal(int(ordinal)) for ordinal in distinct]
    forms = np.empty((5, len(days)), object)
    forms[0] = days
    forms[1] = [f"{day:%d/%m/%Y}" for day in days]
    forms[2] = [f"{day.day}/{day.month}/{day.year}" for day in days]
    forms[3] = [f"{day:%m/%Y}" for day in days]
    forms[4] = [day.year for day in days]
    cells = forms[chance.choice(5, len(ordinals), p=[0.6, 0.2, 0.1, 0.05, 0.05]), inverse]
    cells[chance.random(len(cells)) < 2 * _NOT_UNDERSTOOD] = "không rõ"
    cells[chance.random(len(cells)) < blank] = None
    return cells


def _notes(chance: Random, people: int) -> Column:
    cells = np.full(people, None, object)
    for i in np.flatnonzero(chance.random(people) < 0.1).tolist():
        cells[i] = f"Đang học {_MAJORS[i % len(_MAJORS)]} đến {i % 12 + 1}/2024, QĐ số {i}"
    return cells


def as_text(table: Mapping[str, Column]) -> dict[str, list[str | None]]:
    """The same roster as a text file holds it: every cell text, blanks None."""
    return {heading: [_text(cell) for cell in column.tolist()] for heading, column in table.items()}


def _text(cell: Any) -> str | None:
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return None if cell is None else str(cell)


def write_csv(table: Mapping[str, Column], path: Path) -> None:
    """A text file with the title, the headings and the people."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([TITLE, *[""] * (len(table) - 1)])
        writer.writerow(table)
        writer.writerows(zip(*as_text(table).values(), strict=True))


def write_roster(table: Mapping[str, Column], path: Path) -> None:
    """One file in the format of its ending."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".csv":
        write_csv(table, path)
    else:
        write_workbook({heading: column.tolist() for heading, column in table.items()}, path, TITLE)


def write_many(table: Mapping[str, Column], folder: Path, files: int) -> None:
    """Many small workbooks, each with its own running numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    people = len(next(iter(table.values())))
    cuts = np.linspace(0, people, files + 1).astype(int).tolist()
    for i, (first, end) in enumerate(pairwise(cuts)):
        part = {heading: column[first:end] for heading, column in table.items()}
        part["STT"] = np.arange(1, end - first + 1).astype(object)
        write_roster(part, folder / f"part{i:05d}.xlsx")


def main() -> None:
    """Writes what the command line asks for."""
    parser = argparse.ArgumentParser(description="Writes an invented roster.")
    parser.add_argument("people", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--split", type=int, default=0, help="many workbooks in the folder OUT instead of one file")
    asked = parser.parse_args()
    table = make_roster(asked.people, asked.seed)
    if asked.split:
        write_many(table, asked.out, asked.split)
    else:
        write_roster(table, asked.out)


if __name__ == "__main__":
    main()
