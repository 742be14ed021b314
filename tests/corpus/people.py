"""Invented people, and the ways in which offices write what is true of them.

The spellings are kept here, by hand, from what offices write; they are not taken from the program's own vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

Cell = str | int | date | None

FAMILY = (
    "Nguyễn",
    "Lò",
    "Giàng",
    "Hoàng",
    "Triệu",
    "Vàng",
    "Đặng",
    "Phạm",
    "Lê",
    "Quàng",
    "Nông",
    "Lường",
    "Đỗ",
    "Cộng",
)
MALE_MIDDLE = ("Văn", "A", "Đức", "Hữu", "Quang", "Thanh", "Xuân", "Công")
FEMALE_MIDDLE = ("Thị", "Thị Thu", "Mùi", "Thúy", "Thị Mai", "Ngọc")
GIVEN = ("Ánh", "Páo", "Hòa", "Quyết", "Ưng", "Đông", "Nhật", "Mỷ", "Thuần", "Nga", "Nam", "Sáng", "Tổng", "Bích",
         "Dũng", "Khoẻ", "Thủy", "Huấn", "Xuyến", "Yên")  # fmt: skip
KINH, ETHNIC = "Kinh", ("Kinh", "Tày", "Nùng", "Mông", "Thái", "Dao", "Sán Chay", "Ê-đê")
MAJORS = ("Luật", "Kế toán", "Quản lý đất đai", "Hành chính", "Lâm nghiệp", "Nông học", "Xây dựng", "Văn hóa")

# code → what clerks write; the first is the full name
POSTS: dict[str, tuple[str, ...]] = {
    "party_secretary": ("Bí thư Đảng ủy", "Bí thư Đảng uỷ", "BT Đảng ủy", "BÍ THƯ ĐẢNG ỦY"),
    "party_deputy_secretary": ("Phó Bí thư Đảng ủy", "PBT Đảng ủy", "Phó bí thư thường trực Đảng ủy"),
    "council_chair": ("Chủ tịch HĐND", "CT HĐND", "Chủ tịch Hội đồng nhân dân"),
    "council_deputy_chair": ("Phó Chủ tịch HĐND", "PCT HĐND", "Phó CT HĐND xã"),
    "committee_chair": ("Chủ tịch UBND", "CT UBND", "Chủ tịch UBND xã", "CHỦ TỊCH UBND"),
    "committee_deputy_chair": ("Phó Chủ tịch UBND", "PCT UBND", "Phó chủ tịch Ủy ban nhân dân xã"),
    "front_chair": ("Chủ tịch UBMTTQ", "Chủ tịch UB MTTQ", "CT MTTQ", "Chủ tịch Ủy ban MTTQ Việt Nam xã"),
    "youth_secretary": ("Bí thư Đoàn TN", "Bí thư Đoàn thanh niên", "BT Đoàn TNCS HCM"),
    "women_chair": ("Chủ tịch Hội LHPN", "CT Hội Phụ nữ", "Chủ tịch Hội Liên hiệp Phụ nữ"),
    "farmers_chair": ("Chủ tịch Hội Nông dân", "CT Hội ND", "Chủ tịch HND"),
    "veterans_chair": ("Chủ tịch Hội CCB", "CT Hội Cựu chiến binh"),
    "military_commander": ("Chỉ huy trưởng Quân sự", "CHT Quân sự", "Chỉ huy trưởng BCH quân sự xã"),
    "office_statistics": ("Văn phòng - Thống kê", "VP-TK", "Công chức Văn phòng - Thống kê", "Văn phòng thống kê"),
    "land_construction": ("Địa chính - Xây dựng", "ĐC-XD", "Địa chính - Nông nghiệp - Xây dựng và Môi trường"),
    "finance_accounting": ("Tài chính - Kế toán", "TC-KT", "Công chức Tài chính - Kế toán"),
    "justice_civil_status": ("Tư pháp - Hộ tịch", "TP-HT", "Công chức tư pháp hộ tịch"),
    "culture_society": ("Văn hóa - Xã hội", "VH-XH", "Văn hoá - Xã hội"),
}  # fmt: skip
CADRES = tuple(POSTS)[:11]
UNITS = ("Xã Đồng Khê", "Xã Mai Lạp", "Thị trấn Mới", "Phường Phú Sơn", "Xã Tân Sơn", "Xã Nà Hang")

LEVELS: dict[str, dict[str, tuple[str, ...]]] = {
    "general_education": {
        "upper_secondary": ("12/12", "10/10", "THPT", "Trung học phổ thông"),
        "lower_secondary": ("9/12", "7/10", "THCS"),
        "primary": ("Tiểu học", "4/10", "5/12"),
    },
    "professional_level": {
        "doctor": ("Tiến sĩ", "TS"),
        "master": ("Thạc sĩ", "Thạc sỹ", "ThS", "Th.S"),
        "bachelor": ("Đại học", "ĐH", "Cử nhân", "Kỹ sư", "đại học"),
        "college": ("Cao đẳng", "CĐ"),
        "intermediate": ("Trung cấp", "TC", "trung cấp"),
        "primary": ("Sơ cấp", "SC"),
        "none": ("Chưa qua đào tạo", "Chưa qua ĐT"),
    },
    "political_theory": {
        "bachelor": ("Cử nhân", "CN"),
        "advanced": ("Cao cấp", "CC", "Cao cấp LLCT"),
        "intermediate": ("Trung cấp", "TC", "Trung cấp LLCT-HC"),
        "primary": ("Sơ cấp", "SC"),
        "none": ("Chưa", "Chưa qua đào tạo"),
    },
    "state_management": {
        "senior_specialist": ("Chuyên viên chính", "CVC", "CV chính"),
        "specialist": ("Chuyên viên", "CV", "Chuyên viên và tương đương"),
        "official": ("Cán sự", "CS"),
        "none": ("Chưa qua bồi dưỡng", "Chưa"),
    },
    "it": {
        "basic": ("A", "B", "Chứng chỉ B", "Cơ bản", "CNTT cơ bản"),
        "advanced": ("Trung cấp", "ĐH", "Cử nhân"),
        "none": ("Không", "Chưa"),
    },
}
# what may stand in a column of levels and says nothing that can be counted on: to be reported, never guessed
UNCLEAR: dict[str, tuple[str, ...]] = {
    "professional_level": ("Sau đại học", "Chứng chỉ", "CNKT", "???", "Đang học"),
    "political_theory": ("Đang học CC", "Bồi dưỡng", "xyz"),
    "state_management": ("Đang học CVC", "Bồi dưỡng", "Trung cấp"),
    "general_education": ("10/7", "Cao đẳng", "13/12"),
    "it": ("Zz9",),
}
UNCLEAR_DAYS = ("31/02/1975", "15/13/1980", "05/O7/1979", "không rõ", "1/1/1899", "12/2050")

# what never stands in a matrix of marks as a column of its own
UNMARKED = frozenset({"none"})


@dataclass(frozen=True)
class Person:
    """What is true of somebody; a level that is None is not stated."""

    family: str
    given: str
    birth: date
    is_woman: bool
    ethnicity: str
    unit: str
    post: str
    joined: date | None
    recruited: date
    levels: dict[str, str | None]
    major: str

    @property
    def name(self) -> str:
        """Family name, middle names, given name."""
        return f"{self.family} {self.given}"

    @property
    def kind(self) -> str:
        """What the post makes of the person."""
        return "cadre" if self.post in CADRES else "civil_servant"


def person(random: Random, unit: str, post: str) -> Person:
    """Somebody with this post in this unit."""
    is_woman = random.random() < 0.4
    middle = random.choice(FEMALE_MIDDLE if is_woman else MALE_MIDDLE)
    birth = date(random.randint(1963, 1996), random.randint(1, 12), random.randint(1, 28))
    levels = {name: None if random.random() < 0.1 else random.choice(tuple(codes)) for name, codes in LEVELS.items()}
    return Person(
        f"{random.choice(FAMILY)} {middle}",
        random.choice(GIVEN),
        birth,
        is_woman,
        random.choice(ETHNIC),
        unit,
        post,
        None if random.random() < 0.2 else date(birth.year + random.randint(20, 24), random.randint(1, 12), 3),
        date(birth.year + random.randint(20, 25), random.randint(1, 12), 1),
        levels,
        random.choice(MAJORS),
    )


def day(random: Random, value: date, *, text_only: bool) -> tuple[Cell, str]:
    """A date as somebody types it, and how much of it that tells: day, month or year."""
    style = random.choice(("date", "d/m/Y", "d.m.Y", "dd/mm/YYYY", "d-m-Y", "m/Y", "Y", "Ytext", "dd/mm/yy"))
    d, m, y = value.day, value.month, value.year
    told: dict[str, tuple[Cell, str]] = {
        "date": (f"{d:02}/{m:02}/{y}" if text_only else value, "day"),
        "d/m/Y": (f"{d}/{m}/{y}", "day"),
        "d.m.Y": (f"{d}.{m}.{y}", "day"),
        "dd/mm/YYYY": (f"{d:02}/{m:02}/{y}", "day"),
        "d-m-Y": (f"{d:02}-{m:02}-{y}", "day"),
        "dd/mm/yy": (f"{d:02}/{m:02}/{y % 100:02}", "day"),
        "m/Y": (f"{m}/{y}", "month"),
        "Y": (str(y) if text_only else y, "year"),
        "Ytext": (str(y), "year"),
    }
    return told[style]


def damaged(random: Random, name: str) -> str:
    """A name with a letter of another alphabet, an invisible sign or another Đ, as copied from other programs."""
    swaps = [("a", "\u0430"), ("o", "\u043e"), ("Đ", "Ð"), ("Đ", "Ɖ"), (" ", "\u00a0"), (" ", " \u200b"), (" ", "  ")]
    old, new = random.choice(swaps)
    return name.replace(old, new, 1)


def known(value: date, precision: str) -> tuple[str | None, int]:
    """(birth_date, birth_year) as the program gives them for so much of a date."""
    whole = {"day": value.isoformat(), "month": f"{value:%Y-%m}", "year": None}
    return whole[precision], value.year
