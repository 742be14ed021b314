"""Parts of invented names, and the invented wards and communes of the city sample.

The parts that together make the name of a well-known person are left out.
"""

from __future__ import annotations

from makers.chance import Chance

SURNAMES = (
    ("Kinh", "Nguyễn Trần Lê Phạm Hoàng Dương Đỗ Vũ Ngô Đặng Bùi Đoàn Tạ Lưu Phùng"),
    ("Tày", "Nông Ma Hoàng Lương Hà Lục Đàm Bế Hứa Ma"),
    ("Nùng", "Nông Lý Hoàng Vi Mông Chu Lương Triệu"),
    ("Sán Dìu", "Diệp Trương Từ Tạ Lý Ôn"),
    ("Dao", "Bàn Triệu Đặng Phùng Lý"),
    ("Sán Chay", "Trần Lâm Hầu Ninh Trương"),
)
MIDDLE = {
    "male": "Văn Đình Xuân Đức Minh Công Trọng Mạnh Hữu Quang Duy Bá Viết Ngọc Thế",
    "female": "Thị Thị Thị Thu Thúy Kim Bích Minh Ngọc Diệu Phương Thị Thùy",
}
GIVEN = {
    "male": (
        "An Bách Bảo Cường Chiến Dũng Duy Đạt Giang Hiếu Hoàn Hùng Huy Khánh Kiên Lâm Nam Nghĩa Phong Quân "
        "Quyết Sơn Tài Tâm Thành Thịnh Tiến Toàn Tú Tuấn Tùng Việt Vinh Hòa Đông Bắc Khoa Lợi"
    ),
    "female": (
        "Bình Chi Dung Duyên Giang Hà Hạnh Hằng Hiền Hoa Hòa Huệ Hương Lan Liên Linh Loan Mai Nga Nhung Oanh "
        "Phương Quyên Tâm Thảo Thanh Thoa Thu Thủy Trang Tuyết Vân Xuân Yến Lụa Nguyệt Hoài"
    ),
}
WARDS = (
    "An Lạc|Bình Sơn|Cẩm Thượng|Đông Hà|Đức Xuân|Hòa Lạc|Hồng Phong|Kim Sơn|Lam Kiều|Minh Khai|Minh Tân|Ngọc Sơn|"
    "Phú Cường|Quang Minh|Sơn Hà|Tân An|Thanh Bình|Thượng Lý|Trung Hòa|Vân Sơn|Yên Thịnh"
)
COMMUNES = "An Khê|Bình Lâm|Đồng Tiến|Hợp Thịnh|Linh Khê|Minh Lập|Phú Thạch|Sơn Lộc|Thạch Bình|Vạn Thọ|Yên Khê"


def units() -> list[str]:
    """Return the 32 units of the city, wards first."""
    return [f"Phường {name}" for name in WARDS.split("|")] + [f"Xã {name}" for name in COMMUNES.split("|")]


def invented_name(chance: Chance, sex: str, ethnicity: str, taken: set[str]) -> str:
    """Return a name nobody in `taken` has yet, and add it there."""
    surnames = dict(SURNAMES)[ethnicity].split()
    while True:
        middle, given = chance.one_of(MIDDLE[sex].split()), chance.one_of(GIVEN[sex].split())
        name = f"{chance.one_of(surnames)} {middle} {given}"
        if middle != given and name not in taken:
            taken.add(name)
            return name
