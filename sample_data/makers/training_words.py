"""Words and figures of the samples of training results: the totals are published ones, the rest is invented."""

from __future__ import annotations

# Bắc Mê 2019: group of staff, part of it, course, people
STATED = (
    ("Cán bộ, công chức cấp xã", "", "", 145),
    ("Cán bộ, công chức cấp xã", "Cán bộ", "Cao cấp lý luận chính trị", 3),
    ("Cán bộ, công chức cấp xã", "Cán bộ", "Trung cấp lý luận chính trị", 3),
    ("Cán bộ, công chức cấp xã", "Cán bộ", "Bồi dưỡng ngạch chuyên viên", 11),
    ("Cán bộ, công chức cấp xã", "Công chức", "Trung cấp lý luận chính trị", 5),
    ("Cán bộ, công chức cấp xã", "Công chức", "Bồi dưỡng ngạch chuyên viên", 12),
    ("Viên chức hành chính, chuyên môn", "", "", 1511),
    ("Lãnh đạo, quản lý cấp huyện, phòng, đơn vị sự nghiệp", "", "", 144),
)
# Lập Thạch 2018 – 5/2021: course, host, classes, learners
COURSES = (
    ("Trung cấp lý luận chính trị", "Trường Chính trị tỉnh", 3, 208),
    ("Bồi dưỡng cấp ủy viên cơ sở", "Ban Tổ chức Tỉnh ủy", 4, 671),
    ("Cập nhật kiến thức cho bí thư cấp ủy cơ sở", "Ban Tổ chức Tỉnh ủy", 3, 180),
    ("Sơ cấp lý luận chính trị", "Ban Tuyên giáo Huyện ủy", 3, 217),
    ("Bồi dưỡng đối tượng kết nạp Đảng", "Ban Tuyên giáo Huyện ủy", 10, 546),
    ("Bồi dưỡng đảng viên mới", "Ban Tuyên giáo Huyện ủy", 7, 513),
    ("Nghiệp vụ công tác Đảng", "Ban Tuyên giáo Huyện ủy", 26, 4106),
    ("Nghiệp vụ công tác đoàn thể", "Ban Tuyên giáo Huyện ủy", 19, 4437),
)
ADVANCED_THEORY_HEADS = 20
# Hòa Bình, programme 567, 2015 – 2020
CLASSES_567, LEARNERS_567 = 21, 1004
COMMUNES = [
    "Hợp Thành",
    "Lũng Vân",
    "Mường Bi",
    "Nà Phặc",
    "Ngọc Khê",
    "Phú Lũng",
    "Suối Nánh",
    "Tân Lập",
    "Thung Nai",
    "Trung Sơn",
    "Tự Do",
    "Yên Hạ",
]
# the agency since 2019
STAFF, TURNS = 61, 167
AGENCY_COURSES = (
    ("Trung cấp lý luận chính trị", "Trường Chính trị tỉnh", "Vừa làm vừa học", 21),
    ("Cao cấp lý luận chính trị", "Học viện Chính trị khu vực", "Tập trung", 6),
    ("Bồi dưỡng ngạch chuyên viên", "Trường Chính trị tỉnh", "Tập trung", 45),
    ("Bồi dưỡng ngạch chuyên viên chính", "Trường Nghiệp vụ Tổng cục", "Tập trung", 18),
    ("Kỹ năng lãnh đạo, quản lý cấp phòng", "Trường Nghiệp vụ Tổng cục", "Trực tuyến", 17),
    ("Cập nhật kiến thức quản lý nhà nước", "Trường Nghiệp vụ Tổng cục", "Trực tuyến", 60),
)
DIVISIONS = (
    "Phòng Tổ chức - Hành chính",
    "Phòng Nghiệp vụ",
    "Phòng Thanh tra",
    "Đội Kiểm soát số 1",
    "Đội Kiểm soát số 2",
)
