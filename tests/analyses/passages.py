"""Passages of invented reports in the styles that offices write, with what comes out of them and with mutated twins.

Every arithmetic was done by hand. A twin changes one number by more than rounding, and something has to be false then.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cadre_audit.analyses.verify import against_each_other
from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.reading.drafts import read_draft
from cadre_audit.tables.draft_figures import DraftFigures, figures_of


@dataclass(frozen=True)
class Passage:
    """A text without a false figure.

    Attributes:
        true: arithmetic of claims that have to be true.
        open: (reason, arithmetic) of claims that cannot be told.
        twins: (as it stands, mutated): each makes something false.
    """

    name: str
    text: str
    true: tuple[str, ...] = ()
    open: tuple[tuple[str, str], ...] = ()
    twins: tuple[tuple[str, str], ...] = ()


def figures_in(text: str, folder: Path, name: str = "bao-cao.md") -> DraftFigures:
    """The figures of a text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return figures_of(read_draft(path))


def claims_of(text: str, folder: Path) -> list[Claim]:
    """What is claimed in a text."""
    return against_each_other(figures_in(text, folder))


PASSAGES = (
    Passage(
        "a numbered report with lists",
        "1. Số lượng: Tổng số cán bộ, công chức cấp xã toàn huyện là 412 người, trong đó: cán bộ 218 người "
        "(chiếm 52,9%), công chức 194 người (chiếm 47,1%). Nữ có 131 người, đạt tỷ lệ 31,8%. Đảng viên 398 "
        "người (96,6%).\n"
        "2. Chất lượng:\n"
        "- Trình độ chuyên môn:\n"
        "+ Thạc sĩ: 17 người (4,1%);\n"
        "+ Đại học: 321 người (77,9%);\n"
        "+ Cao đẳng: 29 người (7,0%);\n"
        "+ Trung cấp: 45 người (10,9%).\n"
        "- Lý luận chính trị: cao cấp 12 người, trung cấp 305 người, sơ cấp 60 người; chưa qua đào tạo 35 "
        "người.\n",
        true=(
            "218 + 194 = 412",
            "218/412 = 52.9 %",
            "194/412 = 47.1 %",
            "131/412 = 31.8 %",
            "398/412 = 96.6 %",
            "17 + 321 + 29 + 45 = 412",
            "321/412 = 77.9 %",
            "12 + 305 + 60 + 35 = 412",
        ),
        twins=(
            ("412 người", "421 người"),
            ("218 người", "228 người"),
            ("47,1%", "48,1%"),
            ("31,8%", "33,8%"),
            ("398 người", "389 người"),
            ("321 người (77,9%)", "312 người (77,9%)"),
            ("305 người", "350 người"),
        ),
    ),
    Passage(
        "classes of two years",
        "Trong năm 2021, thành phố mở 14 lớp bồi dưỡng với 826 học viên; năm 2022 mở 17 lớp với 1.003 học viên, "
        "tăng 3 lớp "
        "so với năm 2021 (14 lớp). Bình quân mỗi lớp có 59 học viên.",
        true=("17 - 14 = 3", "1003/17 = 59.0"),
        open=(("classes_added", "14 + 17 = 31; 826 + 1003 = 1829; 1829/31 = 59.0"),),
        twins=(("tăng 3 lớp", "tăng 5 lớp"), ("(14 lớp)", "(12 lớp)"), ("mở 17 lớp", "mở 19 lớp")),
    ),
    Passage(
        "points with both ends",
        "Tỷ lệ cán bộ nữ trong cấp ủy tăng từ 14,2% lên 17,4%, tăng 3,2 điểm phần trăm so với nhiệm kỳ trước. Tỷ "
        "lệ cán bộ "
        "trẻ giảm từ 12,5% xuống 11,0%, giảm 1,5%.",
        true=("17.4 % - 14.2 % = 3.2 pp", "11.0 % - 12.5 % = -1.5 pp"),
        twins=(("3,2 điểm", "4,2 điểm"), ("lên 17,4%", "lên 19,4%"), ("giảm 1,5%", "giảm 2,5%")),
    ),
    Passage(
        "units that a whole names",
        "Toàn tỉnh có 151 xã, phường, thị trấn; trong đó 98 xã, 31 phường và 22 thị trấn. Đã có 120/151 đơn vị "
        "hoàn thành rà "
        "soát, đạt 79,5%. Còn lại 31 đơn vị chưa hoàn thành.",
        true=("98 + 31 + 22 = 151", "120/151 = 79.5 %", "151 - 120 = 31"),
        twins=(("98 xã", "89 xã"), ("đạt 79,5%", "đạt 97,5%"), ("120/151", "112/151"), ("Còn lại 31", "Còn lại 41")),
    ),
    Passage(
        "numbers in a row before their unit",
        "Số cán bộ có trình độ thạc sĩ, đại học và cao đẳng lần lượt là 12, 85 và 9 người, tổng cộng 106 người.",
        true=("12 + 85 + 9 = 106",),
        twins=(("85 và", "95 và"), ("106 người", "116 người")),
    ),
    Passage(
        "money",
        "Kinh phí thực hiện là 1.250 triệu đồng, gồm ngân sách tỉnh 900 triệu đồng và ngân sách huyện 350 triệu đồng.",
        true=("900000000 + 350000000 = 1250000000",),
        twins=(("1.250 triệu", "1.350 triệu"), ("350 triệu", "305 triệu")),
    ),
    Passage(
        "turns and a plan",
        "Năm 2022, toàn huyện cử 1.245 lượt cán bộ, công chức đi đào tạo, bồi dưỡng, gồm: 45 lượt cao cấp lý luận"
        " chính trị, "
        "180 lượt trung cấp lý luận chính trị, 320 lượt quản lý nhà nước và 700 lượt bồi dưỡng kỹ năng. So với kế"
        " hoạch 1.200 "
        "lượt, đạt 103,8%.",
        true=("45 + 180 + 320 + 700 = 1245", "1245/1200 = 103.8 %"),
        twins=(("1.245 lượt", "1.254 lượt"), ("320 lượt", "302 lượt")),
    ),
    Passage(
        "ratings",
        "Kết quả đánh giá, xếp loại năm 2023 đối với 310 công chức: hoàn thành xuất sắc nhiệm vụ 62 người "
        "(20,0%), hoàn thành "
        "tốt nhiệm vụ 221 người (71,3%), hoàn thành nhiệm vụ 25 người (8,1%), không hoàn thành nhiệm vụ 02 người "
        "(0,6%).",
        true=("62 + 221 + 25 + 2 = 310", "62/310 = 20.0 %", "221/310 = 71.3 %", "25/310 = 8.1 %", "2/310 = 0.6 %"),
        twins=(("221 người", "212 người"), ("8,1%", "9,1%"), ("62 người", "82 người")),
    ),
    Passage(
        "a goal that is exceeded",
        "Nghị quyết đề ra chỉ tiêu đến năm 2025 có 90% cán bộ đạt chuẩn; đến nay đạt 92,5%, vượt 2,5% so với chỉ tiêu.",
        true=("92.5 % - 90 % = +2.5 pp", "92.5 % - 90 % = 2.5 pp"),
        twins=(("vượt 2,5%", "vượt 4,5%"),),
    ),
    Passage(
        "out of a number, and how many are missing",
        "Biên chế được giao là 120 người, hiện có mặt 113 người, còn thiếu 7 người. Trong số 113 người có mặt, 45"
        " người là nữ, "
        "chiếm 39,8%.",
        true=("120 - 113 = 7", "45/113 = 39.8 %"),
        twins=(("còn thiếu 7", "còn thiếu 9"), ("chiếm 39,8%", "chiếm 41,8%")),
    ),
    Passage(
        "numbers in words",
        "Huyện có mười lăm xã và hai thị trấn. Tất cả 17 xã, thị trấn đều có bí thư không phải là người địa phương.",
        true=("15 + 2 = 17",),
    ),
    Passage(
        "non-local secretaries of a known number of units",
        "Toàn huyện có 20 xã, thị trấn. Hiện có 7 xã có bí thư không phải là người địa phương, đạt 35%.",
        true=("7/20 = 35.0 %",),
        twins=(("có 7 xã", "có 8 xã"), ("đạt 35%", "đạt 40%")),
    ),
    Passage(
        "age bands without a whole",
        "Cơ cấu độ tuổi: dưới 30 tuổi 25 người (12,5%), từ 30 đến 40 tuổi 75 người (37,5%), trên 40 tuổi 100 "
        "người (50%).",
        true=("25 + 75 + 100 = 200",),
        twins=(("75 người", "85 người"), ("37,5%", "39,5%")),
    ),
    Passage(
        "a percentage before its count",
        "Trong tổng số 320 cán bộ được quy hoạch, cán bộ nữ chiếm 28,4% (91 người), cán bộ trẻ chiếm 22,5% (72 "
        "người), dân tộc "
        "thiểu số chiếm 40% (128 người).",
        true=("91/320 = 28.4 %", "72/320 = 22.5 %", "128/320 = 40.0 %"),
        twins=(("28,4%", "31,4%"), ("72 người", "82 người"), ("40%", "44%")),
    ),
    Passage(
        "years one after the other",
        "Năm 2020 toàn tỉnh có 9.812 cán bộ, công chức; năm 2021 có 9.640 cán bộ, công chức; năm 2022 còn 9.455 "
        "cán bộ, công "
        "chức, giảm 357 người so với năm 2020.",
        true=("9812 - 9455 = 357",),
        twins=(("giảm 357", "giảm 375"),),
    ),
    Passage(
        "classes and learners of a list, with their totals",
        """Tổng số lớp đã mở: 25 lớp; tổng số học viên: 1.340 lượt người. Trong đó:
- Lớp trung cấp lý luận chính trị: 02 lớp, 96 học viên
- Lớp sơ cấp lý luận chính trị: 08 lớp, 420 học viên
- Lớp bồi dưỡng đảng viên mới: 05 lớp, 274 học viên
- Lớp bồi dưỡng chuyên đề: 10 lớp, 550 học viên
""",
        true=("2 + 8 + 5 + 10 = 25", "96 + 420 + 274 + 550 = 1340"),
        twins=(("1.340 lượt", "1.341 lượt"), ("420 học viên", "402 học viên")),
    ),
    Passage(
        "communes merged",
        "Sau sắp xếp, toàn huyện giảm từ 235 thôn xuống còn 198 thôn (giảm 37 thôn, tương ứng 15,7%), giảm 3 đơn "
        "vị hành chính "
        "cấp xã, từ 24 xuống 21 xã, thị trấn; dôi dư 66 cán bộ, công chức, đã bố trí được 51 người, đạt 77,3%, "
        "còn 15 người.",
        true=("235 - 198 = 37", "37/235 = 15.7 %", "24 - 21 = 3", "51/66 = 77.3 %", "66 - 51 = 15"),
        twins=(("giảm 37 thôn", "giảm 47 thôn"), ("198 thôn", "189 thôn"), ("từ 24 xuống", "từ 26 xuống")),
    ),
    Passage(
        "fractions with grouped numbers",
        "Đến tháng 9/2023, có 1.876/1.902 cán bộ, công chức, viên chức (98,63%) đã kê khai tài sản. Có 26 người "
        "chưa kê khai "
        "(1,37%), gồm 20 người nghỉ thai sản, 6 người đi học dài hạn.",
        true=("1876/1902 = 98.63 %", "1902 - 1876 = 26", "26/1902 = 1.37 %", "20 + 6 = 26"),
        twins=(("98,63%", "98,36%"), ("20 người", "22 người")),
    ),
    Passage(
        "a plan of new members",
        "Đảng bộ huyện đã kết nạp 512 đảng viên, đạt 128% chỉ tiêu (400 đảng viên), trong đó có 287 nữ (56,05%), "
        "143 người dân "
        "tộc thiểu số (27,9%).",
        true=("512/400 = 128.0 %", "287/512 = 56.05 %", "143/512 = 27.9 %"),
    ),
    Passage(
        "a committee",
        "Cấp ủy khóa mới có 45 đồng chí, gồm 36 nam, 9 nữ (20%); dưới 40 tuổi có 8 đồng chí (17,8%), từ 40 đến 50"
        " tuổi có 24 "
        "đồng chí (53,3%), trên 50 tuổi có 13 đồng chí (28,9%).",
        true=("36 + 9 = 45", "9/45 = 20.0 %", "24/45 = 53.3 %"),
        twins=(("36 nam", "35 nam"),),
    ),
    Passage(
        "an open list",
        "Toàn thị xã có tổng số 250 cán bộ, công chức. Về trình độ chuyên môn, có 20 thạc sĩ, 180 người có trình "
        "độ đại học "
        "(từ đại học trở lên chiếm trên 79%), 15 cao đẳng...",
        true=("20 + 180 = 200; 200/250 = 80.0 %",),
        open=(("remainder", "20 + 180 + 15 = 215; 250 = 215 + 35"),),
        twins=(("180 người", "280 người"), ("trên 79%", "trên 85%")),
    ),
    Passage(
        "cadres and civil servants trained, most of them not itemised",
        "Năm 2021, huyện bồi dưỡng cho 90 CBCC cấp xã; trong đó, cán bộ xã có 2 đồng chí học cao cấp, 4 trung "
        "cấp; công chức "
        "xã có 6 đồng chí học trung cấp. Bồi dưỡng 800 viên chức; bồi dưỡng cho 110 công chức lãnh đạo.",
        open=(("remainder", "2 + 4 + 6 = 12; 90 = 12 + 78"), ("if_disjoint", "90 + 800 + 110 = 1000")),
        twins=(("cho 90 CBCC cấp xã; trong đó, cán bộ xã có 2", "cho 90 CBCC cấp xã; trong đó, cán bộ xã có 200"),),
    ),
    Passage(
        "a share of which only one number of units is possible",
        "Hiện có 9 xã có cán bộ chủ chốt không là người địa phương, trong đó có 7 xã có bí thư không là người địa"
        " phương, đạt "
        "35% (mục tiêu đến năm 2025 có 30% số xã). Bố trí bí thư cấp ủy là chủ tịch HĐND tại 8 xã, phó bí thư cấp"
        " ủy là chủ "
        "tịch HĐND tại 10 xã.",
        true=("35 % - 30 % = +5.0 pp",),
        open=(
            ("remainder", "9 = 7 + 2"),
            ("base_derived", "7/20 = 35.0 %"),
            ("units_unexplained", "8 + 10 = 18; 20 - 18 = 2"),
        ),
        twins=(("có 7 xã", "có 11 xã"),),
    ),
    Passage(
        "two percentages without a number, two baselines",
        "Tỷ lệ nữ đạt 20%, tăng gần 8% so với nhiệm kỳ trước, tỷ lệ cán bộ trẻ đạt 18,5%, tăng 5,8% so với cuối "
        "nhiệm kỳ trước.",
        open=(
            ("base_at_least", "13/65 = 20.0 %; 12/65 = 18.5 %"),
            ("points_or_percent", "18.5 % - 5.8 pp = 12.7 %; 18.5 % / (1 + 5.8 %) = 17.5 %"),
            ("points_or_percent", "20 % - (7..8) pp = 12.0..13.0 %; 20 % / (1 + (7..8) %) = 18.5..18.7 %"),
            ("baselines_differ", ""),
        ),
    ),
    Passage(
        "two ladders, levels in one number",
        """Kết quả hiện nay:
- Trình độ chuyên môn: + Thạc sĩ: 05 người;
+ Cử nhân: 30 người;
+ Trung cấp và CNKT: 07 người.
- Trình độ lý luận chính trị:
+ Cử nhân: 01 người;
+ Cao cấp: 04 người;
+ Trung cấp 12 người.
""",
        open=(
            ("no_whole", "5 + 30 + 7 = 42"),
            ("no_whole", "1 + 4 + 12 = 17"),
            ("ladder_left_out", "42 = 17 + 25"),
            ("two_ladders", ""),
            ("merged_levels", ""),
        ),
    ),
    Passage(
        "many classes, one of them crowded",
        "Từ năm 2019 đến tháng 6/2022 đã mở 3 lớp trung cấp cho 150 học viên, 4 lớp sơ cấp cho 240 học viên; 2 "
        "lớp kỹ năng cho "
        "500 học viên…",
        open=(
            ("classes_added", "3 + 4 + 2 = 9; 150 + 240 + 500 = 890; 890/9 = 98.9"),
            ("large_classes", "500/2 = 250.0"),
        ),
    ),
    Passage(
        "turns that are no people",
        "Hàng năm, huyện cử hàng trăm lượt cán bộ đi học. Năm 2021 có 95 công chức được bồi dưỡng. Từ năm 2019 "
        "đến nay đã cử 167 "
        "lượt công chức đi bồi dưỡng.",
        open=(("turns_and_people", ""), ("no_end", "")),
    ),
    Passage(
        "wholes before brackets and colons",
        "Toàn thị xã có 186 cán bộ, công chức cấp xã (94 cán bộ, 92 công chức). Kết quả khảo sát 500 người dân: "
        "412 người rất "
        "hài lòng (82,4%), 76 người hài lòng (15,2%), 12 người không hài lòng (2,4%).",
        true=("94 + 92 = 186", "412 + 76 + 12 = 500", "412/500 = 82.4 %", "76/500 = 15.2 %"),
        twins=(("92 công chức", "29 công chức"), ("82,4%", "84,2%")),
    ),
    Passage(
        "parts without a unit of their own",
        "Qua 5 năm, có 1.024 lượt cán bộ được luân chuyển, điều động; trong đó cấp tỉnh 64, cấp huyện 420, cấp xã 540.",
        true=("64 + 420 + 540 = 1024",),
        twins=(("cấp xã 540", "cấp xã 5.400"),),
    ),
    Passage(
        "out of a number, in two ways",
        "Trong 1.511 viên chức được bồi dưỡng có 1.020 nữ (67,5%), 491 nam (32,5%).",
        true=("1020 + 491 = 1511", "1020/1511 = 67.5 %", "491/1511 = 32.5 %"),
        twins=(("491 nam", "419 nam"), ("67,5%", "76,5%")),
    ),
)

# true passages that a hasty reading would call false
TRICKY = (
    "Toàn huyện có 20 xã, số xã đạt chuẩn tăng 3 xã so với năm 2021 (12 xã).",
    "Tổng số cán bộ, công chức, viên chức toàn huyện là 2.150 người, trong đó cán bộ 210 người, công chức 340 người.",
    "Tại xã An Bình, tổng số CBCC là 21 người. Tại xã Hòa Lộc, tổng số CBCC là 23 người.",
    "Đoàn công tác gồm 12 người, gồm 3 lãnh đạo sở, 5 trưởng phòng và các chuyên viên.",
    "Năm 2021 có 45 người nghỉ hưu. Năm 2022 có 50 người nghỉ hưu. Như vậy, tổng số CBCC hiện có là 412 người.",
    "Tổng số CBCC là 412 người. Trong số cán bộ nữ, 45 người có trình độ thạc sĩ (34,4%).",
    "Toàn tỉnh có 20 huyện, trong đó 5 huyện đạt tỷ lệ giải ngân 98,7%, 3 huyện có tỷ lệ dưới 60%.",
    "Trong tổng số 636 CBCC có 284 nữ (44,7%), 120 nữ là lãnh đạo (chiếm 42,3% số nữ).",
    "Thông tư 13/2022, Nghị quyết 20/2021 và Nghị quyết số 35/2021 đã được triển khai tại 12/12 xã.",
    "So sánh 2022-2021, số học viên tăng 15,2%, từ 500 học viên lên 576 học viên.",
    "Hội nghị có 120 đại biểu, trong đó 80 đại biểu là đảng viên, 60 đại biểu nữ, 30 đại biểu trẻ.",
    "Tổng số 85 cán bộ dự nguồn: nữ 25 người (29,4%), trẻ 30 người (35,3%), trong đó 12 nữ (40%).",
    "Hơn 80% cán bộ (522/636 người) sử dụng thành thạo máy tính; gần 1/3 biết ngoại ngữ.",
    "Kế hoạch mở 20 lớp, đã thực hiện 18 lớp (đạt 90% kế hoạch) với 1.062 học viên, bình quân 59 học viên/lớp.",
    "Tổng kinh phí 2,35 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách huyện 850 triệu đồng, đạt 98% dự toán.",
    "Trình độ chuyên môn: đại học 620 người, trong đó thạc sĩ 80 người; tổng số CBCC 636 người.",
    "Đến ngày 30/6/2023, huyện kết nạp 96 đảng viên mới, nâng tổng số đảng viên lên 5.412 người, tăng 12 người so"
    " với cùng kỳ "
    "năm 2022 (84 người).",
    "Xã có 8 bí thư chi bộ đồng thời là trưởng thôn, 5 bí thư chi bộ là trưởng ban công tác Mặt trận trong tổng "
    "số 10 bí thư.",
    "Năm 2023, thành phố tuyển dụng 24 công chức (12 nam, 12 nữ), điều động 8 người, bổ nhiệm 15 người, bổ nhiệm "
    "lại 9 người.",
    "Đến nay, 100% cán bộ chủ chốt có trình độ đại học trở lên, trong đó 12,5% có trình độ thạc sĩ; 97,3% có "
    "trình độ trung cấp "
    "lý luận chính trị trở lên.",
    "So với năm 2019, số xã có trụ sở đạt chuẩn tăng 12 xã, đạt 85/98 xã (86,7%).",
    "Tổ công tác số 2 gồm 5 đồng chí do đồng chí Phó Chủ tịch UBND làm tổ trưởng, 2 đồng chí Phòng Nội vụ, 2 đồng"
    " chí Phòng "
    "Tài chính.",
    "Tại 25 xã, phường có 25 bí thư, trong đó 9 đồng chí không phải là người địa phương (36%); 25 chủ tịch UBND, "
    "trong đó 11 "
    "đồng chí không phải người địa phương (44%).",
    "Thực hiện Nghị quyết 39-NQ/TW, đến 31/12/2021 toàn huyện giảm 45 biên chế công chức (10,3%), 312 người hưởng"
    " lương từ ngân "
    "sách (12,1%), vượt mục tiêu 10% đề ra.",
    "Trong tổng số 45 lớp, có 20 lớp do tỉnh mở, 15 lớp do huyện mở và 10 lớp liên kết; tổng số học viên là 2.712"
    " người, bình "
    "quân 60,3 học viên/lớp.",
    "Tỷ lệ hộ nghèo giảm từ 12,4% năm 2020 xuống còn 7,1% năm 2022, bình quân mỗi năm giảm 2,65%.",
    "Qua lấy phiếu tín nhiệm 28 người, có 22 người tín nhiệm cao trên 80%, 5 người từ 50% đến 80%, 1 người dưới 50%.",
    "Nữ chiếm 44,7%, nam chiếm 55,3%.",
    "Nữ chiếm 44,66%, nam chiếm 55,3%; nữ cán bộ chiếm 20%.",
    "Ngày 29/02/2024, lúc 9h30, ĐT: 0218.3855.666, cả 45/45 đại biểu dự.",
)
