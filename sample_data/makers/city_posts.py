"""The 636 places of the city sample: 32 units, 356 cadres and 280 civil servants, post by post."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from makers.names import units

TWELVE_CADRES = (0, 4, 9, 12)
SECRETARY_IS_COUNCIL_CHAIR = (2, 6, 14, 22, 26, 30)
CHAIR_IS_DEPUTY_SECRETARY = (1, 8, 17, 28)
EIGHT_CIVIL_SERVANTS = (3, 11, 15, 19, 23, 25, 29, 31)

# Long, middle and short way of writing a post: each unit keeps to one of the three.
CADRE_POSTS = {
    "party_secretary": ("Bí thư Đảng ủy", "Bí thư Đảng uỷ", "Bí thư ĐU"),
    "party_deputy_secretary": ("Phó Bí thư Thường trực Đảng ủy", "Phó Bí thư TT Đảng uỷ", "Phó BT Đảng ủy"),
    "council_chair": ("Chủ tịch Hội đồng nhân dân", "Chủ tịch HĐND", "CT HĐND"),
    "council_deputy_chair": ("Phó Chủ tịch Hội đồng nhân dân", "Phó Chủ tịch HĐND", "PCT HĐND"),
    "committee_chair": ("Chủ tịch Ủy ban nhân dân", "Chủ tịch UBND", "CT UBND"),
    "committee_deputy_chair": ("Phó Chủ tịch Ủy ban nhân dân", "Phó Chủ tịch UBND", "PCT UBND"),
    "front_chair": ("Chủ tịch Ủy ban MTTQ", "Chủ tịch UBMTTQ", "CT UBMTTQ"),
    "youth_secretary": ("Bí thư Đoàn TNCS Hồ Chí Minh", "Bí thư Đoàn Thanh niên", "Bí thư Đoàn TN"),
    "women_chair": ("Chủ tịch Hội Liên hiệp Phụ nữ", "Chủ tịch Hội LHPN", "CT Hội LHPN"),
    "farmers_chair": ("Chủ tịch Hội Nông dân", "Chủ tịch Hội Nông dân", "CT Hội ND"),
    "veterans_chair": ("Chủ tịch Hội Cựu chiến binh", "Chủ tịch Hội CCB", "CT Hội CCB"),
}
LAND_POSTS = {
    "Phường": ("Địa chính - Xây dựng - Đô thị và Môi trường", "Địa chính - XD - ĐT và MT", "ĐC-XD-ĐT-MT"),
    "Xã": ("Địa chính - Nông nghiệp - Xây dựng và Môi trường", "Địa chính - NN - XD và MT", "ĐC-NN-XD-MT"),
}
CIVIL_POSTS = {
    "military_commander": ("Chỉ huy trưởng Ban Chỉ huy Quân sự", "Chỉ huy trưởng Quân sự", "CHT BCHQS"),
    "office_statistics": ("Văn phòng - Thống kê", "Văn phòng - thống kê", "VP-TK"),
    "finance_accounting": ("Tài chính - Kế toán", "Tài chính - kế toán", "TC-KT"),
    "justice_civil_status": ("Tư pháp - Hộ tịch", "Tư pháp - hộ tịch", "TP-HT"),
    "culture_society": ("Văn hóa - Xã hội", "Văn hoá - xã hội", "VH-XH"),
}
CIVIL_ORDER = (
    *("military_commander", "office_statistics", "office_statistics", "land_construction", "land_construction"),
    *("finance_accounting", "justice_civil_status", "culture_society", "culture_society"),
)


@dataclass
class Person:
    """One invented person; blank text or None means the workbook leaves the cell empty."""

    unit: str
    kind: str
    codes: tuple[str, ...]
    position: str
    name: str = ""
    sex: str = ""
    ethnicity: str = "Kinh"
    birth: dt.date = dt.date(1980, 1, 1)
    birth_year_only: bool = False
    recruited: dt.date | int | None = None
    appointed: dt.date | None = None
    party_date: dt.date | None = None
    general: str = "12/12"
    professional: str | None = None
    major: str = ""
    theory: str | None = None
    state_management: str | None = None
    it: str | None = None
    language: str = ""
    notes: str = ""

    @property
    def post(self) -> str:
        """Return the code of the first post."""
        return self.codes[0]


def all_places() -> list[Person]:
    """Return the 636 places in the order of the workbook, still without people."""
    return [person for number, unit in enumerate(units()) for person in _cadres(number, unit) + _civil(number, unit)]


def _cadres(number: int, unit: str) -> list[Person]:
    """Return the 11 or 12 cadres of a unit; where one person holds two posts a second deputy chair fills the place."""
    style = number % 3
    codes: list[tuple[str, ...]] = [(code,) for code in CADRE_POSTS]
    if number in SECRETARY_IS_COUNCIL_CHAIR:
        codes = [("party_secretary", "council_chair"), *codes[1:2], *codes[3:]]
    if number in CHAIR_IS_DEPUTY_SECRETARY:
        codes[4] = ("party_deputy_secretary", "committee_chair")
    if number in TWELVE_CADRES or number in SECRETARY_IS_COUNCIL_CHAIR:
        codes.insert(codes.index(("committee_deputy_chair",)), ("committee_deputy_chair",))
    return [Person(unit, "cadre", pair, _cadre_words(pair, style)) for pair in codes]


def _cadre_words(pair: tuple[str, ...], style: int) -> str:
    """Return the post as the unit writes it; two posts are joined by a comma."""
    if pair[0] == "party_deputy_secretary" and len(pair) == 2:
        return "Phó Bí thư Đảng ủy, " + CADRE_POSTS[pair[1]][style]
    return ", ".join(CADRE_POSTS[code][style] for code in pair)


def _civil(number: int, unit: str) -> list[Person]:
    """Return the 9 civil servants of a unit, or 8 with a single office clerk."""
    style, posts = (number + 1) % 3, list(CIVIL_ORDER)
    if number in EIGHT_CIVIL_SERVANTS:
        posts.remove("office_statistics")
    words = {**CIVIL_POSTS, "land_construction": LAND_POSTS[unit.split(maxsplit=1)[0]]}
    return [Person(unit, "civil_servant", (code,), words[code][style]) for code in posts]
