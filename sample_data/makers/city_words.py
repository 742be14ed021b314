"""Headings and spellings of the city workbook: what its clerks write for every level."""

from __future__ import annotations

GROUPS = {"C": ("Ngày, tháng, năm sinh", "D"), "J": ("Trình độ", "P")}
PLAIN_HEADINGS = {
    "A": "STT",
    "B": "Họ và tên",
    "E": "Dân tộc",
    "F": "Chức vụ, chức danh",
    "G": "Ngày tuyển dụng",
    "H": "Thời điểm bổ nhiệm/giữ chức vụ hiện nay",
    "I": "Ngày vào Đảng",
    "Q": "Ghi chú",
}
CHILD_HEADINGS = dict(
    zip(
        "CDJKLMNOP",
        (
            *("Nam", "Nữ", "Văn hóa", "Chuyên môn", "Chuyên ngành", "Lý luận chính trị", "Quản lý nhà nước"),
            *("Tin học", "Ngoại ngữ"),
        ),
        strict=True,
    )
)
SPELLINGS: dict[str, dict[str | None, tuple[str, ...]]] = {
    "professional": {
        "master": ("ThS", "Thạc sĩ", "Thạc sỹ"),
        "bachelor": ("ĐH", "Đại học", "Đại học", "Cử nhân"),
        "college": ("CĐ", "Cao đẳng"),
        "intermediate": ("TC", "Trung cấp"),
    },
    "theory": {
        "advanced": ("Cao cấp", "CCLLCT", "CC"),
        "bachelor": ("Cử nhân",),
        "intermediate": ("Trung cấp", "TC", "TCLLCT"),
        "primary": ("Sơ cấp", "SC"),
        "none": ("Chưa",),
    },
    "state_management": {
        "senior_specialist": ("CVC", "Chuyên viên chính"),
        "specialist": ("CV", "Chuyên viên"),
        "official": ("CS", "Cán sự"),
        "none": ("Chưa",),
    },
    "it": {
        "advanced": ("UDCNTT nâng cao", "CNTT nâng cao"),
        "basic": ("UDCNTT cơ bản", "CNTT cơ bản", "B", "A", "Chứng chỉ B"),
        "none": ("Chưa",),
    },
}
WIDTHS = dict(zip("ABCDEFGHIJKLMNOPQ", (5, 24, 12, 12, 9, 34, 12, 14, 12, 8, 12, 24, 12, 12, 15, 12, 20), strict=True))
