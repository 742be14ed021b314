"""Short invented passages of many offices: each pair is a number as it stands, and a wrong one that is noticed."""

from __future__ import annotations

TRUE_AND_WRONG: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Huyện ủy Phú Yên: Năm 2022, toàn Đảng bộ có 56 tổ chức cơ sở đảng, trong đó 40 đảng bộ cơ sở và 16 chi "
        "bộ cơ sở. Có 50/56 tổ chức được đánh giá hoàn thành tốt nhiệm vụ trở lên (89,3%), còn 6 tổ chức hoàn "
        "thành nhiệm vụ.",
        (
            ("16 chi bộ", "18 chi bộ"),
            ("89,3%", "93,8%"),
            ("còn 6 tổ", "còn 8 tổ"),
        ),
    ),
    (
        "Sở Nội vụ có 72 biên chế công chức; hiện có mặt 68 người, trong đó nữ 31 người, chiếm 45,6%; thạc sĩ 29 "
        "người, chiếm 42,6%; còn thiếu 4 biên chế.",
        (
            ("45,6%", "54,6%"),
            ("42,6%", "46,2%"),
            ("thiếu 4", "thiếu 6"),
        ),
    ),
    (
        "Kết quả bầu cử: Hội đồng nhân dân huyện bầu 35 đại biểu, trong đó 12 đại biểu nữ (34,29%), 5 đại biểu "
        "ngoài Đảng (14,29%), 9 đại biểu tái cử (25,71%).",
        (
            ("34,29%", "36,29%"),
            ("25,71%", "27,51%"),
        ),
    ),
    (
        "Trong 5 năm 2016 - 2020, thành phố đã cử 3.412 lượt cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng; "
        "bình quân mỗi năm 682 lượt. Riêng năm 2020 cử 540 lượt, giảm 21,7% so với năm 2019 (690 lượt).",
        (("21,7%", "27,1%"),),
    ),
    (
        "UBND xã hiện có 21 cán bộ, công chức (10 cán bộ, 11 công chức), trong đó 100% có trình độ đại học; "
        "19/21 người có trình độ trung cấp lý luận chính trị (90,5%).",
        (
            ("11 công chức", "12 công chức"),
            ("90,5%", "95,0%"),
        ),
    ),
    (
        "Năm học 2023-2024, trường mở 6 lớp đại học, 4 lớp trung cấp và 10 lớp bồi dưỡng, tổng cộng 20 lớp với "
        "1.150 học viên, trung bình 57,5 học viên/lớp.",
        (
            ("tổng cộng 20 lớp", "tổng cộng 22 lớp"),
            ("57,5", "55,7"),
        ),
    ),
    (
        "Công tác kiểm tra: tiến hành 14 cuộc kiểm tra tại 28 đơn vị, bình quân 2 đơn vị/cuộc; phát hiện 9 đơn "
        "vị có thiếu sót, chiếm 32,1% số đơn vị được kiểm tra.",
        (("32,1%", "31,2%"),),
    ),
    (
        "Biên chế công chức năm 2021 là 2.150, năm 2022 là 2.107, giảm 43 biên chế (2,0%).",
        (
            ("giảm 43", "giảm 53"),
            ("(2,0%)", "(3,0%)"),
        ),
    ),
    (
        "Tỷ lệ cán bộ nữ giữ chức vụ lãnh đạo chủ chốt đạt 33,3% (12/36 đơn vị), tăng 8,3 điểm phần trăm so với "
        "nhiệm kỳ trước (25,0%).",
        (
            ("33,3%", "35,3%"),
            ("8,3 điểm", "9,3 điểm"),
        ),
    ),
    (
        "Đến 30/9/2023 đã giải quyết chế độ cho 47/52 cán bộ, công chức dôi dư, đạt 90,4%; còn 5 trường hợp, dự "
        "kiến giải quyết xong trong quý IV.",
        (
            ("90,4%", "94,0%"),
            ("còn 5", "còn 7"),
        ),
    ),
    (
        "Thành ủy quản lý 145 cán bộ: 28 người dưới 40 tuổi (19,3%), 96 người từ 40 đến 55 tuổi (66,2%) và 21 "
        "người trên 55 tuổi (14,5%).",
        (
            ("19,3%", "13,9%"),
            ("96 người", "69 người"),
        ),
    ),
    (
        "Hội LHPN huyện có 20 cơ sở hội, 186 chi hội với 24.570 hội viên, bình quân 132 hội viên/chi hội.",
        (("132 hội", "152 hội"),),
    ),
    (
        "Có 64 đồng chí được quy hoạch Ban Chấp hành, trong đó: nữ 14 đồng chí (21,9%); dân tộc thiểu số 10 đồng "
        "chí (15,6%); dưới 40 tuổi 17 đồng chí (26,6%); trên đại học 22 đồng chí (34,4%).",
        (
            ("21,9%", "29,1%"),
            ("26,6%", "22,6%"),
            ("34,4%", "33,4%"),
        ),
    ),
    (
        "Trong tổng số 96 hồ sơ tiếp nhận, đã giải quyết 90 hồ sơ (93,75%), đang giải quyết 6 hồ sơ.",
        (
            ("93,75%", "95,73%"),
            ("6 hồ sơ", "8 hồ sơ"),
        ),
    ),
    (
        "Số cán bộ có trình độ thạc sĩ tăng từ 12 người (năm 2018) lên 30 người (năm 2023), gấp 2,5 lần.",
        (("2,5 lần", "3,5 lần"),),
    ),
    (
        "Chỉ tiêu năm 2023 là 25 lớp; kết quả thực hiện 28 lớp, vượt 12% chỉ tiêu, tăng 4 lớp so với năm 2022 "
        "(24 lớp).",
        (
            ("vượt 12%", "vượt 21%"),
            ("tăng 4 lớp", "tăng 6 lớp"),
        ),
    ),
    (
        "Cấp huyện có 86 công chức, cấp xã có 412 cán bộ, công chức; tổng cộng 498 người.",
        (("498", "489"),),
    ),
    (
        "Về trình độ lý luận chính trị của 260 người: cao cấp 21 người (8,1%), trung cấp 172 người (66,2%), sơ "
        "cấp 50 người (19,2%), chưa qua đào tạo 17 người (6,5%).",
        (
            ("66,2%", "62,6%"),
            ("50 người", "60 người"),
        ),
    ),
    (
        "Phòng Nội vụ thẩm định 35 hồ sơ; hai phần năm số hồ sơ (14 hồ sơ) phải bổ sung.",
        (("14 hồ sơ", "18 hồ sơ"),),
    ),
    (
        "Có 3/5 đồng chí Thường trực là người địa phương khác; 8 trong số 15 ủy viên Ban Thường vụ (53,3%) có "
        "trình độ thạc sĩ.",
        (("53,3%", "55,3%"),),
    ),
    (
        "Toàn tỉnh luân chuyển 62 cán bộ, gồm 21 đồng chí từ tỉnh về huyện, 33 đồng chí từ huyện về xã và 8 đồng "
        "chí từ xã lên huyện.",
        (
            ("62 cán bộ", "63 cán bộ"),
            ("33 đồng chí", "23 đồng chí"),
        ),
    ),
    (
        "Toàn huyện có 18 xã; số xã có Bí thư không phải người địa phương là 11 xã, bằng 61,1% số xã.",
        (("61,1%", "66,1%"),),
    ),
    (
        "Tổng thu hội phí 120 triệu đồng, đã chi 96 triệu đồng (80%), còn lại 24 triệu đồng.",
        (
            ("(80%)", "(88%)"),
            ("còn lại 24", "còn lại 42"),
        ),
    ),
    (
        "Số công chức được đánh giá hoàn thành xuất sắc nhiệm vụ là 58 người, chiếm 18,8% trong tổng số 309 công "
        "chức được đánh giá.",
        (
            ("18,8%", "16,8%"),
            ("309", "390"),
        ),
    ),
    (
        "So với năm 2021, số lượt bồi dưỡng năm 2022 tăng 310 lượt, từ 930 lượt lên 1.240 lượt, tương đương tăng "
        "33,3%.",
        (
            ("tăng 310", "tăng 301"),
            ("33,3%", "30,3%"),
        ),
    ),
    (
        "Có 5 phòng với 41 công chức, bình quân 8,2 công chức/phòng; phòng đông nhất 12 người, phòng ít nhất 5 người.",
        (("8,2 công", "9,2 công"),),
    ),
    (
        "Trong 20 xã có 14 xã đã kiện toàn đủ 3 chức danh, đạt 70%; 6 xã còn lại khuyết 1 chức danh, chiếm 30%.",
        (("6 xã còn lại", "5 xã còn lại"),),
    ),
    (
        "Đảng ủy phường: Toàn Đảng bộ có 24 chi bộ, 612 đảng viên. Năm 2023, xếp loại đảng viên: 98 đồng chí "
        "hoàn thành xuất sắc nhiệm vụ (16,0%), 470 đồng chí hoàn thành tốt nhiệm vụ (76,8%), 40 đồng chí hoàn "
        "thành nhiệm vụ (6,5%), 04 đồng chí không hoàn thành nhiệm vụ (0,7%).",
        (
            ("16,0%", "19,0%"),
            ("470 đồng", "407 đồng"),
            ("6,5%", "5,6%"),
        ),
    ),
    (
        "Cơ cấu công chức theo ngạch: chuyên viên chính 14 người, chuyên viên 76 người, cán sự 5 người; tổng "
        "cộng 95 người.",
        (
            ("95 người", "93 người"),
            ("76 người", "67 người"),
        ),
    ),
    (
        "Tổng số công chức, viên chức toàn tỉnh là 28.450 người; trong đó công chức 3.250 người (11,4%), viên "
        "chức 25.200 người (88,6%).",
        (
            ("11,4%", "14,1%"),
            ("25.200", "25.020"),
        ),
    ),
    (
        "Nhu cầu đào tạo năm 2024 là 180 người, tăng 20% so với năm 2023 (150 người).",
        (
            ("20%", "25%"),
            ("150 người", "160 người"),
        ),
    ),
    (
        "Số lượng người hoạt động không chuyên trách ở xã là 264 người, bình quân 12 người/xã (22 xã).",
        (("12 người/xã", "14 người/xã"),),
    ),
    (
        "Thực hiện Nghị quyết 18, giảm được 5 phòng (từ 13 phòng xuống 8 phòng), giảm 38,5%.",
        (
            ("giảm được 5", "giảm được 6"),
            ("38,5%", "35,8%"),
        ),
    ),
    (
        "Tỷ lệ xã có cán bộ nữ là lãnh đạo chủ chốt: 15/22 xã, đạt 68,2%, cao hơn mục tiêu 8,2 điểm phần trăm "
        "(mục tiêu 60%).",
        (
            ("68,2%", "62,8%"),
            ("8,2 điểm", "9,2 điểm"),
        ),
    ),
    (
        "Trên tổng số 180 học viên, có 162 học viên đạt loại khá, giỏi, chiếm 90%; 18 học viên đạt loại trung "
        "bình, chiếm 10%.",
        (("chiếm 10%", "chiếm 12%"),),
    ),
    (
        "Hiện có 43% công chức cấp xã (78/181 người) dưới 40 tuổi.",
        (
            ("43%", "34%"),
            ("78/181", "87/181"),
        ),
    ),
    (
        "Số cán bộ cấp xã là 231 người, công chức cấp xã là 181 người, tổng 412 người, trong đó nữ 173 người (42,0%).",
        (
            ("412", "421"),
            ("42,0%", "40,2%"),
        ),
    ),
    (
        "Năm 2022 có 18 trường hợp vi phạm, giảm 6 trường hợp so với năm 2021 (24 trường hợp).",
        (("giảm 6", "giảm 8"),),
    ),
    (
        "Hơn 80% số xã (17/21 xã) có trụ sở kiên cố; gần 20% (4/21 xã) đang xây dựng.",
        (("17/21", "15/21"),),
    ),
    (
        "Toàn huyện đã tinh giản 45 biên chế, bằng 10,9% so với tổng số 412 biên chế được giao.",
        (
            ("10,9%", "9,10%"),
            ("45 biên", "54 biên"),
        ),
    ),
    (
        "Đội ngũ giảng viên có 32 người, trong đó 6 tiến sĩ (18,8%), 24 thạc sĩ (75,0%), 2 cử nhân (6,3%).",
        (
            ("6 tiến", "8 tiến"),
            ("75,0%", "70,5%"),
        ),
    ),
    (
        "Toàn tỉnh có 9 huyện, 1 thành phố với 151 xã, phường, thị trấn (129 xã, 12 phường, 10 thị trấn).",
        (
            ("129 xã", "139 xã"),
            ("12 phường", "21 phường"),
        ),
    ),
    (
        "Ban Tổ chức đã thẩm định 64 hồ sơ, trả lại 8 hồ sơ, bằng 1/8 số hồ sơ thẩm định.",
        (("trả lại 8", "trả lại 18"),),
    ),
    (
        "Tổng số đại biểu HĐND xã là 525 đại biểu; nữ 147 đại biểu (28%); tái cử 210 đại biểu (40%); đảng viên "
        "438 đại biểu (83,4%).",
        (
            ("28%", "25%"),
            ("83,4%", "84,3%"),
        ),
    ),
    (
        "Học viên lớp trung cấp khóa 5 gồm 62 người: 40 nam và 22 nữ; 35 người dưới 35 tuổi, 27 người từ 35 tuổi "
        "trở lên.",
        (("40 nam", "42 nam"),),
    ),
    (
        "| Trình độ | Số người | Tỷ lệ (%) |\n|---|---|---|\n| Thạc sĩ | 38 | 9,2 |\n| Đại học | 301 | 73,1 |\n| "
        "Cao đẳng | 12 | 2,9 |\n| Trung cấp | 61 | 14,8 |\n| Cộng | 412 | 100 |\n",
        (
            ("73,1", "71,3"),
            ("| 61 |", "| 71 |"),
            ("| 412 |", "| 421 |"),
        ),
    ),
    (
        "| STT | Đơn vị | Số lớp | Số học viên |\n|---|---|---|---|\n| 1 | TP. Hòa An | 12 | 610 |\n| 2 | Huyện "
        "Nam Giang | 9 | 433 |\n| 3 | Huyện Thắng Lợi | 15 | 789 |\n| | TỔNG CỘNG | 36 | 1.832 |\n",
        (
            ("1.832", "1.823"),
            ("| 36 |", "| 35 |"),
        ),
    ),
    (
        "BÁO CÁO\nKết quả công tác tổ chức cán bộ năm 2023\n\nI. TÌNH HÌNH CHUNG\n\nToàn tỉnh hiện có 12 đơn vị "
        "hành chính cấp huyện, 152 đơn vị hành chính cấp xã; tổng số cán bộ, công chức cấp xã là 3.086 người, "
        "bình quân 20,3 người/đơn vị.\n\nII. KẾT QUẢ\n\n1. Về số lượng: cán bộ 1.560 người (50,6%), công chức "
        "1.526 người (49,4%).\n\n2. Về chất lượng: thạc sĩ 185 người (6,0%), đại học 2.590 người (83,9%), cao "
        "đẳng 96 người (3,1%), trung cấp 215 người (7,0%).\n\n3. Nữ: 1.142 người, chiếm 37,0%. Dân tộc thiểu số: "
        "1.407 người, chiếm 45,6%.\n",
        (
            ("1.560", "1.650"),
            ("50,6%", "56,0%"),
            ("2.590", "2.950"),
            ("3,1%", "1,3%"),
        ),
    ),
    (
        "Tính đến hết quý III/2023, cơ quan đã sử dụng 1.890/1.925 biên chế được giao (98,2%), còn 35 biên chế "
        "chưa sử dụng.",
        (
            ("98,2%", "92,8%"),
            ("còn 35", "còn 53"),
        ),
    ),
    (
        "Tổng số hồ sơ bổ nhiệm: 85 hồ sơ; đủ điều kiện 79 hồ sơ, đạt 92,9%; không đủ điều kiện 6 hồ sơ, chiếm 7,1%.",
        (
            ("92,9%", "99,2%"),
            ("7,1%", "1,7%"),
        ),
    ),
    (
        "Năm 2022 tổ chức 64 lớp với 3.520 lượt học viên, bình quân mỗi lớp 55 học viên; so với năm 2021 (50 "
        "lớp) tăng 14 lớp, tương đương 28%.",
        (
            ("mỗi lớp 55", "mỗi lớp 65"),
            ("tăng 14", "tăng 16"),
        ),
    ),
    (
        "Trong 3 năm đã cử 27 công chức đi học thạc sĩ, gồm 8 người năm 2021, 9 người năm 2022 và 10 người năm 2023.",
        (
            ("27 công", "29 công"),
            ("9 người", "7 người"),
        ),
    ),
    (
        "Số cán bộ chủ chốt cấp xã là người dân tộc thiểu số tăng từ 31,2% (năm 2020) lên 36,8% (năm 2023), tăng "
        "5,6 điểm phần trăm.",
        (
            ("5,6 điểm", "6,5 điểm"),
            ("36,8%", "38,6%"),
        ),
    ),
    (
        "Cán bộ dưới 35 tuổi: 42 người, bằng 18,2% tổng số 231 cán bộ cấp xã.",
        (
            ("18,2%", "12,8%"),
            ("231", "213"),
        ),
    ),
    (
        "Công tác kết nạp: 215 quần chúng được học lớp nhận thức về Đảng; kết nạp 168 đảng viên, đạt 105% chỉ "
        "tiêu (160 đảng viên), trong đó 72 nữ (42,9%).",
        (
            ("105%", "115%"),
            ("42,9%", "49,2%"),
        ),
    ),
    (
        "Sở có 8 phòng và 5 đơn vị trực thuộc với 245 công chức, viên chức (công chức 68, viên chức 177).",
        (("viên chức 177", "viên chức 187"),),
    ),
    (
        "Tổng số 245 người, trong đó biên chế 230 người, hợp đồng 15 người; trình độ đại học trở lên 221 người, "
        "chiếm 90,2% tổng số.",
        (("90,2%", "92,0%"),),
    ),
    (
        "Số người làm việc là 1.511 người, gồm 1.276 giáo viên, 131 cán bộ quản lý và 104 nhân viên; nữ 1.198 "
        "người (79,3%).",
        (
            ("104 nhân", "140 nhân"),
            ("79,3%", "73,9%"),
        ),
    ),
    (
        "Đảng bộ có 412 đảng viên, trong đó nữ 160 đồng chí (38,8%), dự bị 15 đồng chí (3,6%).",
        (
            ("38,8%", "33,8%"),
            ("3,6%", "6,3%"),
        ),
    ),
    (
        "Tổ chức 8 hội nghị với 960 lượt người dự, bình quân 120 lượt người/hội nghị.",
        (("bình quân 120", "bình quân 150"),),
    ),
    (
        "Số công chức chưa đạt chuẩn giảm từ 40 người xuống 26 người, giảm 14 người (35%).",
        (
            ("giảm 14", "giảm 16"),
            ("(35%)", "(53%)"),
        ),
    ),
    (
        "Trong tổng số 215 thôn, có 130 thôn do đảng viên làm trưởng thôn (60,5%), 85 thôn do quần chúng làm "
        "trưởng thôn (39,5%).",
        (
            ("60,5%", "65,0%"),
            ("85 thôn", "95 thôn"),
        ),
    ),
    (
        "Toàn huyện có tổng số 18 xã, thị trấn, trong đó 16 xã và 2 thị trấn.",
        (("16 xã", "17 xã"),),
    ),
    (
        "Theo báo cáo, 3/4 số thôn (162/216 thôn) có nhà văn hóa.",
        (("162/216", "126/216"),),
    ),
    (
        "| Đơn vị | Số người | Đạt chuẩn | Chưa đạt |\n|---|---|---|---|\n| Xã A | 20 | 18 | 2 |\n| Xã B | 22 | "
        "20 | 2 |\n| Xã C | 19 | 19 | 0 |\n| Cộng | 61 | 57 | 4 |\n",
        (
            ("| 57 |", "| 58 |"),
            ("| 61 |", "| 63 |"),
        ),
    ),
    (
        "Hiện có 245 công chức, gồm 140 nam và 105 nữ (42,9%).",
        (
            ("140 nam", "150 nam"),
            ("42,9%", "49,2%"),
        ),
    ),
    (
        "Kinh phí năm 2023 là 820 triệu đồng, tăng 20 triệu đồng (2,5%) so với năm 2022 (800 triệu đồng).",
        (
            ("tăng 20", "tăng 30"),
            ("(2,5%)", "(5,2%)"),
        ),
    ),
)

# true, and easily misread
TRUE = (
    (
        "Toàn ngành giáo dục huyện hiện có 1.248 cán bộ, giáo viên, nhân viên: cán bộ quản lý 96 người, giáo "
        "viên 1.020 người, nhân viên 132 người."
    ),
    "Kế hoạch tinh giản: năm 2022 tinh giản 18 người, năm 2023 tinh giản 25 người, lũy kế 43 người.",
    "Trong năm, Ban đã mở được 15 lớp/14 lớp kế hoạch (đạt 107,1%), với 1.020 lượt người tham gia.",
    ("Huyện A có 412 cán bộ, công chức, huyện B có 380 cán bộ, công chức; nữ huyện A chiếm 42%, huyện B chiếm 39,5%."),
    (
        "Năm 2020 có 15 lớp với 750 học viên (bình quân 50 học viên/lớp); năm 2021 có 12 lớp, 660 học viên (bình "
        "quân 55 học viên/lớp)."
    ),
    "Có 25 đồng chí nữ, 60 đồng chí là đảng viên và 14 đồng chí là người dân tộc thiểu số trong số 70 cán bộ.",
    "Trong 70 cán bộ có 25 nữ, 60 đảng viên, 66 người có trình độ đại học trở lên, 12 thạc sĩ.",
    "Trên 95% cán bộ đạt chuẩn; một số đơn vị đạt 100%, thấp nhất là 78%.",
    "Đã có 9/12 chỉ tiêu đạt và vượt; trong đó vượt 4 chỉ tiêu, đạt 5 chỉ tiêu; còn 3 chỉ tiêu chưa đạt.",
    (
        "Theo Nghị quyết, mỗi xã có 20 biên chế; xã loại I được giao 22, loại II 20, loại III 18. Toàn huyện 20 "
        "xã được giao 396 biên chế."
    ),
    (
        "Cán bộ xã: 231 người, trong đó đại học 200 người, còn lại 31 người trung cấp. Công chức xã: 181 người, "
        "trong đó đại học 175 người, còn lại 6 người cao đẳng."
    ),
    (
        "Toàn huyện có 412 cán bộ, công chức cấp xã. Về trình độ chuyên môn của 181 công chức: 5 người có trình "
        "độ thạc sĩ, 170 người có trình độ đại học, còn lại 6 người có trình độ cao đẳng."
    ),
    "Bình quân tuổi 41,2; bình quân mỗi xã 2,1 km đường; tỷ lệ hộ nghèo giảm 1,5%.",
    "Mở 4 lớp tại huyện và 8 lớp tại cụm xã, tổng số 720 học viên, bình quân 60 học viên mỗi lớp.",
    "Khóa 12 mở ngày 05/3/2024 có 45 học viên; khóa 13 có 52 học viên, dự kiến khóa 14 có 60 học viên.",
    (
        "Tính đến 31/12/2022, toàn huyện có 412 cán bộ, công chức cấp xã.\n\nTính đến 31/12/2023, toàn huyện có "
        "405 cán bộ, công chức cấp xã, giảm 7 người."
    ),
    "Thu hút 12 sinh viên tốt nghiệp loại giỏi, trong đó 7 thạc sĩ; 5 người về xã.",
    "Hơn một nửa số xã đã hoàn thành; đến nay mới có 7/20 xã được công nhận đạt chuẩn nâng cao.",
    "Một phần ba nhiệm kỳ đã qua, 12 xã đạt chuẩn.",
    "Tỷ lệ đảng viên: cán bộ 100%, công chức 85,1%; chung 93,4%.",
    (
        "Cấp tỉnh 45 người, cấp huyện 120 người, cấp xã 800 người dự trực tuyến; hơn 900 người dự, trong đó 850 "
        "người là đảng viên."
    ),
    "Cử 8 cán bộ học cao cấp, 25 cán bộ học trung cấp; 12 người đã tốt nghiệp, 21 người đang học.",
    (
        "Xếp loại tổ chức đảng: hoàn thành xuất sắc nhiệm vụ 20%, hoàn thành tốt nhiệm vụ 75%; đảng viên hoàn "
        "thành xuất sắc nhiệm vụ 15%, hoàn thành tốt nhiệm vụ 80%."
    ),
    "Quý I có 12 lớp, quý II có 15 lớp, quý III có 9 lớp; 9 tháng có 36 lớp, đạt 72% kế hoạch năm (50 lớp).",
    "Có 120 lượt cán bộ của 45 đơn vị tham gia, phục vụ 500 người dân.",
    ("Trong số 300 công chức dự thi có 287 người đạt (95,7%), trong số người đạt có 40 người đạt loại giỏi (13,9%)."),
    (
        "Toàn tỉnh có 3.250 công chức, riêng khối sở 1.410 người (43,4%), khối huyện 1.840 người (56,6%); nữ "
        "khối sở 612 người (43,4%)."
    ),
    "Số xã đạt: 15; số xã chưa đạt: 5; trong số chưa đạt có 3 xã vùng cao (60%).",
    ("Ba năm qua huyện có 36 cán bộ được luân chuyển: năm 2021: 10 người, năm 2022: 12 người, năm 2023: 14 người."),
    "Khảo sát 250 phiếu, thu về 240 phiếu (96%).",
    "Phòng có 9 công chức, 1/3 là nữ (3 người).",
    "Quân số tham gia 92%, tương đương 276 trên tổng số 300 đồng chí.",
    (
        "| Nội dung | Năm 2021 | Năm 2022 | Tăng (+), giảm (-) |\n|---|---|---|---|\n| Số lớp | 12 | 15 | 3 |\n| "
        "Số học viên | 610 | 789 | 179 |\n"
    ),
    (
        "| Nội dung | Năm 2021 | Năm 2022 |\n|---|---|---|\n| Tổng số | 412 | 405 |\n| Nữ | 173 | 171 |\n| Đảng "
        "viên | 371 | 370 |\n| Dưới 40 tuổi | 150 | 148 |\n"
    ),
    (
        "| Đơn vị | Tổng số | Trong đó nữ | Đại học | Thạc sĩ | Tỷ lệ nữ |\n|---|---|---|---|---|---|\n| Sở A | "
        "50 | 20 | 45 | 12 | 40% |\n| Sở B | 30 | 15 | 28 | 9 | 50% |\n| Cộng | 80 | 35 | 73 | 21 | 43,8% |\n"
    ),
    (
        "| TT | Tên lớp | Số lớp | Học viên | Bình quân |\n|---|---|---|---|---|\n| 1 | Sơ cấp | 3 | 217 | 72 "
        "|\n| 2 | Đối tượng Đảng | 10 | 546 | 55 |\n| 3 | Đảng viên mới | 7 | 513 | 73 |\n| | Cộng | 20 | 1.276 "
        "| 64 |\n"
    ),
    (
        "| Đơn vị | Tổng số xã | Số cán bộ | Nữ |\n|---|---|---|---|\n| Huyện A | 5 | 100 | 40 |\n| Huyện B | 7 "
        "| 140 | 60 |\n| Tổng | 12 | 240 | 100 |\n"
    ),
    (
        "| Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ % |\n|---|---|---|---|\n| Lớp LLCT | 10 | 12 | 120 |\n| Lớp "
        "QLNN | 8 | 8 | 100 |\n| Lớp kỹ năng | 20 | 15 | 75 |\n| Tổng | 38 | 35 | 92,1 |\n"
    ),
    (
        "| Ngạch | Số lượng |\n|---|---|\n| Công chức | 95 |\n| Viên chức | 210 |\n| Hợp đồng | 15 |\n| Công tác "
        "Đảng | 4 |\n"
    ),
    (
        "| Đơn vị | Năm 2021 | Năm 2022 | Tỷ lệ |\n|---|---|---|---|\n| Xã A | 20 | 22 | 110,0 |\n| Xã B | 18 | "
        "17 | 94,4 |\n| Xã C | 21 | 21 | 100,0 |\n| Cộng | 59 | 60 | 101,7 |\n"
    ),
    "Tổng số 20 xã\tnăm 2023\nđã họp; đã xong; đã gửi\ncó 5 xã; 3 xã; 2 xã\n còn 10; 12; 15\n",
    "Cán bộ chiếm 56% và công chức chiếm 44%; nữ chiếm 42% trong cán bộ, 51% trong công chức.",
    "Toàn tỉnh có 62% công chức cấp xã và 71% cán bộ cấp xã có trình độ trung cấp lý luận chính trị.",
    (
        "Đến ngày 30/6/2023, trong tổng số 381 cán bộ, công chức cấp xã có 142 nữ.\n\nĐến ngày 30/6/2023, có "
        "tổng số 318 cán bộ, công chức cấp xã đã kê khai tài sản."
    ),
    (
        "Tại thời điểm 31/12/2022, xã Tân Lập có tổng số 22 cán bộ, công chức cấp xã.\n\nTại thời điểm "
        "31/12/2022, xã Tân Tiến có tổng số 21 cán bộ, công chức cấp xã."
    ),
    "Năm 2021 có 30 lượt cán bộ, năm 2022 có 45 lượt cán bộ; tổng số người tham gia cả hai năm là 60 người.",
    (
        "Trong 412 người có 200 người đã qua lớp A, 180 người đã qua lớp B; còn lại 90 người chưa qua lớp nào, "
        "58 người qua cả hai lớp."
    ),
    "Chỉ tiêu giao 60 người, đã tuyển 45 người, còn thiếu 10 giáo viên và 5 nhân viên.",
    "Được giao 24 biên chế, hiện có 22 người, thiếu 2; trong đó thiếu 1 kế toán.",
    "Toàn huyện có 20 xã, đã kiểm tra 12 xã, còn 5 xã kiểm tra trong tháng 11 và 3 xã trong tháng 12.",
    "Cử 45 lượt cán bộ đi học tập kinh nghiệm (3 đoàn), 12 lượt công chức (12 người) đi nước ngoài.",
    "Có trên 90% (hơn 370 người) là đảng viên; khoảng 40% (165 người) là nữ; tổng số 412 người.",
    "Tăng gấp đôi số lớp so với kế hoạch; số học viên tăng từ 200 lên 430 người, gấp hơn 2 lần.",
    "Phường có 15 tổ dân phố với 3.450 hộ, bình quân 230 hộ/tổ; cán bộ tổ 45 người, bình quân 3 người/tổ.",
    (
        "Trường có 45 lớp, 1.620 học sinh, 90 giáo viên; bình quân 36 học sinh/lớp, 2 giáo viên/lớp, 18 học "
        "sinh/giáo viên."
    ),
    "Lớp A 45 học viên, lớp B 50 học viên; bình quân mỗi học viên được hỗ trợ 500.000 đồng.",
    ("Huyện có 18 xã, 2 thị trấn. Bình quân mỗi xã có 20,5 người, mỗi thị trấn có 22 người; toàn huyện 413 người."),
    (
        "Số 125/BC-UBND: Trong 1.250 hồ sơ có 1.200 hồ sơ đúng hạn (96%), 38 hồ sơ trễ hạn (3,04%), 12 hồ sơ "
        "chưa đến hạn (0,96%)."
    ),
    (
        "Giai đoạn 2016 - 2020 mở 120 lớp; giai đoạn 2021 - 2025 dự kiến mở 150 lớp, tăng 25%; đến nay đã mở 96 "
        "lớp, đạt 64% kế hoạch."
    ),
    "Tỷ lệ tán thành: 35/35 đại biểu có mặt (100%), bằng 97,2% so với tổng số 36 đại biểu.",
    "Sáu tháng đầu năm có 12 lớp, sáu tháng cuối năm có 18 lớp, gấp 1,5 lần; cả năm 30 lớp.",
    (
        "Hai phần ba thời gian học là thực hành (10/15 ngày); một nửa số học viên (24 người) đến từ cơ sở, 23 "
        "người từ huyện và 1 người tự do."
    ),
    ("Mười hai (12) xã vùng cao và tám (08) xã vùng thấp; Điều hai mươi (20) Quy chế; khoản ba (3) xã được miễn."),
    (
        "Thực hiện luân chuyển, toàn tỉnh có 48 đồng chí bí thư cấp ủy không là người địa phương trên tổng số "
        "152 xã, phường, thị trấn, đạt 31,6%."
    ),
    ("Hội đồng có 11 thành viên; 9 thành viên dự họp, vắng 2 thành viên; 9/9 thành viên biểu quyết tán thành (100%)."),
    "Qua 2 năm thực hiện, số thôn giảm một nửa, từ 44 thôn còn 22 thôn.",
    "Mỗi xã được giao 20 biên chế; 15 xã được giao tổng số 300 biên chế.",
    "Đã đánh giá 1.254 cán bộ: xuất sắc 19,5%, tốt 75,2%, hoàn thành 4,9%, không hoàn thành 0,4%.",
    "Trung bình mỗi công chức xử lý 45 hồ sơ (540 hồ sơ/12 công chức).",
    "UBND huyện tiếp nhận 27 đơn, giải quyết xong 24 đơn, đạt 88,9%, còn 3 đơn đang giải quyết.",
    (
        "Tỷ lệ nữ đại biểu HĐND: tỉnh 30,2%, huyện 31,5%, xã 28,9%; tăng so với nhiệm kỳ trước lần lượt 2,1; 1,8 "
        "và 3,0 điểm phần trăm."
    ),
    ("Toàn tỉnh có 152 xã. Có 48 xã đạt chuẩn nâng cao, 12 xã đạt chuẩn kiểu mẫu, 130 xã đạt chuẩn nông thôn mới."),
    "Công chức nữ 68 người trong tổng số 177 viên chức và 68 công chức? Số liệu cần rà soát lại.",
    ("Huyện ủy ban hành 12 nghị quyết, 24 kế hoạch, 36 kết luận; 1/3 số nghị quyết là chuyên đề (4 nghị quyết)."),
    ("Có 412 cán bộ, công chức; lương bình quân 7,5 triệu đồng/người/tháng; tổng quỹ lương tháng 3.090 triệu đồng."),
    (
        "Kinh phí: 1.200 triệu đồng cho 24 lớp, trong đó thuê hội trường 10 triệu đồng/lớp, tài liệu 50.000 "
        "đồng/học viên."
    ),
    (
        "Bình quân 1 xã có 20 cán bộ, công chức; xã ít nhất 18 người, xã nhiều nhất 23 người; toàn huyện 18 xã "
        "có 369 người."
    ),
    (
        "Năm 2019 có 30 lớp, năm 2020 có 20 lớp, giảm 33,3% do dịch bệnh; năm 2021 có 25 lớp, tăng 25%; năm 2022 "
        "có 35 lớp, tăng 40% so với năm 2021 và tăng 16,7% so với năm 2019."
    ),
    "Từ 412 người năm 2020 xuống 405 người năm 2021 và 398 người năm 2022, giảm 14 người sau hai năm.",
    "Nữ chiếm 37%; trong cấp ủy, nữ chiếm 22%; nam giới chiếm 78% cấp ủy.",
    "Có 3 người được khen, 1/3 trong số đó là nữ (1 người).",
    (
        "Trong tổng số 22 người có 20 người đại học, 15 người trung cấp lý luận chính trị, 18 người quản lý nhà "
        "nước ngạch chuyên viên, 22 người tin học."
    ),
    "Gần 150 cán bộ (trong đó 148 người là đảng viên) dự; hơn 50 đại biểu (49 chính thức và 5 khách mời).",
    "Xã loại 1: 22 người, xã loại 2: 20 người; 10 xã loại 1 và 8 xã loại 2 có tổng số 380 người.",
    "Khóa học có 52 học viên, 2/3 là nữ; cuối khóa còn 50 học viên, 34 nữ.",
    "Tính đến 31/12/2023: tổng số 3.086 người. Tính đến 30/6/2023: tổng số 3.102 người.",
    (
        "Chia theo độ tuổi: dưới 30: 12%; từ 30 đến 40: 35%; từ 41 đến 50: 33%; trên 50: 20%. Chia theo giới: "
        "nam 63%, nữ 37%."
    ),
    (
        "Tổng số lượt bồi dưỡng 742 lượt; số người được bồi dưỡng 318 người; số người chưa được bồi dưỡng 94 "
        "người; toàn huyện 412 người."
    ),
    "Cử 20 lượt công chức đi bồi dưỡng ở tỉnh. Số người được bồi dưỡng tại chỗ là 150 người.",
    (
        "Tổ chức 4 hội nghị cho 600 lượt cán bộ, trong đó có 450 đảng viên, 200 công chức xã, 150 người hoạt "
        "động không chuyên trách."
    ),
    (
        "Dự kiến năm 2025 toàn huyện còn 9 xã (giảm 9 xã), bình quân mỗi xã 40 biên chế; hiện nay 18 xã, 369 cán "
        "bộ, công chức."
    ),
    "Trong số 45 ủy viên, tỷ lệ nữ dự kiến đạt 15% trở lên, thực tế đạt 17,8%; tỷ lệ trẻ đạt trên 10%.",
    ("Đã có 100% xã (18/18), 95% thôn (190/200) hoàn thành; 5% thôn còn lại (10 thôn) hoàn thành trong tháng 12."),
    ("Đảng viên chiếm 90%, quần chúng 10%; đại học chiếm 86%, trên đại học chiếm 12%, trong đó tiến sĩ chiếm 0,5%."),
    "Có 24 công chức dự thi nâng ngạch; 18 người đạt, 6 người không đạt; tỷ lệ đạt 75%.",
    "Cả nhiệm kỳ kết nạp 92 đảng viên, bình quân mỗi năm 18,4 đảng viên; vượt chỉ tiêu 90 đảng viên.",
    "Cử 56 cán bộ đi học: 12 người học cao cấp, 30 người học trung cấp, 14 người học đại học.",
    "Huyện có 378 cán bộ, công chức cấp xã; gần 2/3 (240 người) có độ tuổi dưới 45.",
    (
        "UBND HUYỆN LÂM SƠN\nBÁO CÁO\nTình hình đội ngũ cán bộ, công chức cấp xã năm 2023\n\nI. Thực trạng\n\n1. "
        "Số lượng\n\nĐến 31/12/2023, toàn huyện có 378 cán bộ, công chức cấp xã/396 biên chế được giao (đạt "
        "95,5%), còn thiếu 18 người; trong đó cán bộ 198 người, công chức 180 người. Người hoạt động không "
        "chuyên trách cấp xã: 242 người.\n\n2. Chất lượng\n\na) Cán bộ\n\n- Chuyên môn: thạc sĩ 12 người, đại "
        "học 171 người, cao đẳng 4 người, trung cấp 11 người.\n\n- Lý luận chính trị: cao cấp 21 người, trung "
        "cấp 170 người, sơ cấp 7 người.\n\nb) Công chức\n\n- Chuyên môn: thạc sĩ 9 người, đại học 160 người, cao "
        "đẳng 5 người, trung cấp 6 người.\n\n- Lý luận chính trị: trung cấp 122 người, sơ cấp 40 người, chưa qua "
        "đào tạo 18 người.\n\n3. Cơ cấu\n\nNữ 142 người (37,6%); dân tộc thiểu số 201 người (53,2%); dưới 35 "
        "tuổi 88 người (23,3%), từ 35 đến 50 tuổi 224 người (59,3%), trên 50 tuổi 66 người (17,5%).\n\nII. Kết "
        "quả đào tạo, bồi dưỡng\n\nNăm 2023, huyện mở 12 lớp với 684 lượt người (bình quân 57 người/lớp), tăng 2 "
        "lớp, tăng 104 lượt người so với năm 2022 (10 lớp, 580 lượt người). Kinh phí 820 triệu đồng, trong đó "
        "ngân sách tỉnh 500 triệu đồng, ngân sách huyện 320 triệu đồng.\n\nIII. Tồn tại\n\nCòn 26 cán bộ, công "
        "chức (6,9%) chưa đạt chuẩn trình độ chuyên môn; 18 công chức chưa qua đào tạo lý luận chính trị.\n"
    ),
    (
        "Biểu tổng hợp\n\n| TT | Xã | CB, CC có mặt | Nữ | Đảng viên | Thạc sĩ | ĐH | CĐ | TC | LLCT CC | LLCT "
        "TC | LLCT SC |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n| 1 | An Thượng | 21 | 8 | 20 | 1 | "
        "18 | 1 | 1 | 2 | 15 | 4 |\n| 2 | An Hạ | 20 | 9 | 19 | 2 | 17 | 0 | 1 | 1 | 14 | 3 |\n| 3 | Cộng Hòa | "
        "22 | 7 | 21 | 0 | 20 | 1 | 1 | 1 | 16 | 5 |\n| 4 | Tổng Lĩnh | 19 | 6 | 19 | 1 | 17 | 1 | 0 | 2 | 13 | "
        "4 |\n| | Tổng cộng | 82 | 30 | 79 | 4 | 72 | 3 | 3 | 6 | 58 | 16 |\n"
    ),
    (
        "| STT | Nội dung | Số lượng | Tỷ lệ (%) |\n|---|---|---|---|\n| 1 | Tổng số cán bộ, công chức | 412 | "
        "|\n| | - Nữ | 173 | 42,0 |\n| | - Đảng viên | 371 | 90,0 |\n| 2 | Trình độ chuyên môn | | |\n| | - Thạc "
        "sĩ | 38 | 9,2 |\n| | - Đại học | 301 | 73,1 |\n| | - Cao đẳng | 12 | 2,9 |\n| | - Trung cấp | 40 | 9,7 "
        "|\n"
    ),
    (
        "| Tháng | Số hồ sơ nhận | Đã giải quyết | Lũy kế |\n|---|---|---|---|\n| 1 | 120 | 118 | 118 |\n| 2 | "
        "95 | 90 | 208 |\n| 3 | 130 | 128 | 336 |\n| Cộng | 345 | 336 | 336 |\n"
    ),
    (
        "| Năm | Tổng số | Nữ | Tỷ lệ nữ (%) | Tăng/giảm |\n|---|---|---|---|---|\n| 2020 | 420 | 168 | 40,0 | "
        "|\n| 2021 | 415 | 170 | 41,0 | -5 |\n| 2022 | 412 | 173 | 42,0 | -3 |\n"
    ),
    (
        "| Đơn vị | Kế hoạch (lượt) | Thực hiện (lượt) | Tỷ lệ (%) | Trong đó LLCT | Tỷ lệ LLCT (%) "
        "|\n|---|---|---|---|---|---|\n| Huyện A | 100 | 110 | 110,0 | 55 | 50,0 |\n| Huyện B | 80 | 72 | 90,0 | "
        "18 | 25,0 |\n| Huyện C | 120 | 120 | 100,0 | 30 | 25,0 |\n| Cộng | 300 | 302 | 100,7 | 103 | 34,1 |\n"
    ),
    (
        "TT\tHọ và tên\tNăm sinh\tChức vụ\n1\tNguyễn Văn A\t1975\tBí thư\n2\tTrần Thị B\t1980\tChủ tịch\n3\tLê "
        "Văn C\t1982\tPhó Chủ tịch\n"
    ),
    (
        "Tổng số đảng viên là 612 đồng chí. Trong năm kết nạp 18 đồng chí, chuyển đến 9, chuyển đi 12, từ trần "
        "3; tăng 12 đồng chí so với đầu năm (600 đồng chí)."
    ),
    (
        "Có 35 công chức được nâng lương: 20 người nâng thường xuyên, 9 người trước hạn, 6 người vượt khung; "
        "tổng số tiền 120 triệu đồng, bình quân mỗi người 3,4 triệu đồng."
    ),
    "Đại hội có 250 đại biểu được triệu tập, có mặt 246 (98,4%), vắng 4; nữ 75 đại biểu (30,5% số có mặt).",
    "Tỷ lệ bao phủ: 18/18 xã có lớp, 210/215 thôn (97,7%) có người tham gia; còn 5 thôn vùng sâu.",
    (
        "Năm 2023 toàn huyện có 378 cán bộ, công chức cấp xã. Theo kế hoạch sắp xếp, đến năm 2025 toàn huyện còn "
        "300 cán bộ, công chức cấp xã.\n\nNăm 2023, toàn huyện có 242 người hoạt động không chuyên trách."
    ),
    (
        "Công chức cấp huyện 86 người: nữ 38 người, chiếm 44,2%. Công chức cấp xã 180 người: nữ 84 người, chiếm "
        "46,7%. Tổng số nữ 122 người/266 công chức, chiếm 45,9%."
    ),
    (
        "1. Khối Đảng: 45 người, đại học 40, còn lại 5 người thạc sĩ.\n2. Khối chính quyền: 120 người, đại học "
        "100 người, thạc sĩ 15 người, còn lại 5 người cao đẳng."
    ),
    "Trong số 120 học viên tốt nghiệp có 12 giỏi (10%), 78 khá (65%), còn lại trung bình (25%).",
    "Hiện có 1 tiến sĩ, 45 thạc sĩ, còn lại là đại học và cao đẳng; 95% có trình độ đại học trở lên.",
    "Tỷ lệ đạt 92,5%, hụt 2,5% so với chỉ tiêu 95%; tỷ lệ nữ 30%, cao hơn 5% so với quy định tối thiểu 25%.",
    "Trung bình mỗi năm kết nạp 18 đảng viên, 5 năm kết nạp 92 đảng viên, vượt chỉ tiêu 90 đảng viên.",
    (
        "Đội ngũ có 32 giảng viên, mỗi giảng viên đảm nhận 2 chuyên đề; 20 chuyên đề/khóa, mỗi khóa 60 học viên; "
        "8 khóa đã bế giảng với 492 học viên."
    ),
    "Cấp 412 thẻ, trong đó 371 thẻ đảng viên; đổi 15 thẻ; 3 trường hợp mất thẻ, 2 trường hợp hỏng.",
    "Thành phần: chủ tọa 1, thư ký 1, đại biểu 45/47 (vắng 2). Tán thành 45/45, đạt 100%.",
    (
        "Xã Đông Hòa có 12 thôn, 12 chi bộ thôn và 5 chi bộ cơ quan, tổng số 17 chi bộ với 348 đảng viên (bình "
        "quân 20,5 đảng viên/chi bộ)."
    ),
    (
        "Trong tháng 5 nhận 120 văn bản, phát hành 85 văn bản; lũy kế 5 tháng nhận 610 văn bản, bình quân 122 "
        "văn bản/tháng."
    ),
    "Hơn 70% trong số gần 400 công chức được hỏi (281 người) hài lòng.",
    ("Năm 2021 có 56 lượt, bằng 70% năm 2020 (80 lượt); năm 2022 có 84 lượt, bằng 150% năm 2021 và 105% năm 2020."),
    "Có 9 đơn vị, trong đó 5 đơn vị có từ 3 công chức nữ trở lên, 2 đơn vị không có công chức nữ.",
    "Biên chế 2022: 2.150; 2023: 2.107 (giảm 2%); 2024: 2.065 (giảm 2%).",
    "Phụ cấp 0,5 mức lương cơ sở; hệ số 2,34; bậc 3/9; ngạch 01.003; 3/4 thời gian giữ bậc.",
    (
        "Số cán bộ luân chuyển 48 đồng chí (tỉnh về huyện 12, huyện về xã 30, ngang 6); giữ chức bí thư 20, chủ "
        "tịch 14, phó bí thư 8, khác 6."
    ),
    (
        "Tổ chức 4 đợt sinh hoạt với 1.200 lượt đảng viên, trong đó 3 đợt trực tiếp 900 lượt và 1 đợt trực tuyến "
        "300 lượt; 95% đảng viên tham gia ít nhất 1 đợt."
    ),
    (
        "# BÁO CÁO TỔNG KẾT NHIỆM KỲ\n\n## 1. Tình hình đội ngũ\n\nĐầu nhiệm kỳ, toàn huyện có tổng số 430 cán "
        "bộ, công chức cấp xã; cuối nhiệm kỳ còn 378 người, giảm 52 người (12,1%).\n\n## 2. Công tác cán bộ "
        "nữ\n\nCó 142 cán bộ, công chức nữ (37,6%), tăng 10 người so với đầu nhiệm kỳ (132 người; 30,7%). Nữ cấp "
        "ủy viên cơ sở là 68/290 đồng chí, đạt 23,4%, tăng 3,1 điểm phần trăm.\n\n## 3. Đào tạo\n\nTổng số 2.310 "
        "lượt người được bồi dưỡng, bình quân mỗi năm 462 lượt; riêng năm 2023 là 684 lượt, bằng 29,6% cả nhiệm "
        "kỳ. 5 năm mở 45 lớp, bình quân 51,3 lượt người/lớp.\n\n## 4. Luân chuyển\n\nLuân chuyển 36 đồng chí: "
        "huyện về xã 22, xã lên huyện 9, giữa các xã 5. Bí thư không phải người địa phương 12/18 xã (66,7%); chủ "
        "tịch UBND không phải người địa phương 10/18 xã (55,6%).\n"
    ),
    (
        "Phụ lục: số liệu xếp loại\n\n| Đơn vị | Tổng số đánh giá | HTXSNV | HTTNV | HTNV | KHTNV "
        "|\n|---|---|---|---|---|---|\n| Văn phòng | 25 | 5 | 18 | 2 | 0 |\n| Phòng Nội vụ | 12 | 2 | 9 | 1 | 0 "
        "|\n| Thanh tra | 6 | 1 | 4 | 0 | 1 |\n| Tổng | 43 | 8 | 31 | 3 | 1 |\n| Tỷ lệ (%) | 100 | 18,6 | 72,1 | "
        "7,0 | 2,3 |\n"
    ),
    (
        "| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2023 | Thực hiện | So sánh (%) |\n|---|---|---|---|---|---|\n| "
        "1 | Số lớp | lớp | 20 | 22 | 110 |\n| 2 | Số lượt | lượt | 1.000 | 1.150 | 115 |\n| 3 | Kinh phí | "
        "triệu đồng | 800 | 760 | 95 |\n"
    ),
    (
        "| Cấp | Tổng số | Trong đó: Nữ | DTTS | Dưới 40 |\n|---|---|---|---|---|\n| I. Cấp huyện | 86 | 38 | 20 "
        "| 45 |\n| 1. Lãnh đạo | 26 | 8 | 5 | 6 |\n| 2. Chuyên viên | 60 | 30 | 15 | 39 |\n| II. Cấp xã | 378 | "
        "142 | 201 | 160 |\n| 1. Cán bộ | 198 | 60 | 110 | 61 |\n| 2. Công chức | 180 | 82 | 91 | 99 |\n| Tổng "
        "cộng | 464 | 180 | 221 | 205 |\n"
    ),
    (
        "| Nội dung | Số người | Tỷ lệ |\n|---|---|---|\n| Tổng số | 412 | 100% |\n| Nữ | 173 | 42,0% |\n| Đảng "
        "viên | 371 | 90,0% |\n| Đại học trở lên | 339 | 82,3% |\n| Trung cấp LLCT trở lên | 315 | 76,5% |\n"
    ),
    (
        "| Lĩnh vực | Năm 2021 | Tỷ lệ | Năm 2022 | Tỷ lệ |\n|---|---|---|---|---|\n| Lý luận chính trị | 320 | "
        "20,9 | 402 | 31,3 |\n| Quản lý nhà nước | 415 | 27,1 | 510 | 39,7 |\n| Kỹ năng | 795 | 52,0 | 372 | "
        "29,0 |\n| Cộng | 1.530 | 100 | 1.284 | 100 |\n"
    ),
    "Đơn vị;Kế hoạch;Thực hiện;%\nA;10;9;90\nB;12;12;100\nC;8;9;112,5\nTổng;30;30;100\n",
    "Năm 2023 có 684 lượt người học; số người học 2 lượt trở lên là 95 người; số học viên nữ 301 lượt (44%).",
    (
        "Có 56 công chức được cử đi học, số lượt cử là 142 lượt, mỗi người từ 1 đến 4 lượt; bình quân hơn 2,5 "
        "lượt/người."
    ),
    "Gần 1/3 cán bộ (118/378 người) dưới 40 tuổi; trên 2/3 (260 người) từ 40 tuổi trở lên.",
    "Quá nửa số đơn vị (10/18) đạt; số còn lại (8/18) chưa đạt.",
    "Tỷ lệ 1/4 số xã (5/18 xã, 27,8%) là xã vùng cao.",
    "Một nửa (9 xã) trong số 18 xã đã sắp xếp xong; một phần ba (6 xã) đang làm; 3 xã chưa làm.",
    (
        "Số cán bộ nghỉ hưu giai đoạn 2021 - 2025 là 60 người, gấp 1,5 lần giai đoạn 2016 - 2020 (40 người); "
        "riêng năm 2023 là 15 người, gấp 3 lần năm 2021 (5 người)."
    ),
    (
        "Bình quân mỗi xã có 21 cán bộ, công chức; xã ít nhất 19 người; toàn huyện 378 người tại 18 xã; bình "
        "quân mỗi thôn có 1,4 người hoạt động không chuyên trách (215 thôn, 301 người)."
    ),
    "Trong 18 xã có 12 xã bố trí bí thư không phải người địa phương, 6 xã bố trí bí thư là người địa phương.",
    (
        "Trong 378 cán bộ, công chức có 352 người đạt chuẩn, 26 người chưa đạt chuẩn; trong 26 người chưa đạt "
        "chuẩn có 15 cán bộ, 11 công chức."
    ),
    (
        "Có 40 đồng chí đã hoàn thành chương trình, 22 đồng chí chưa hoàn thành trong tổng số 62 đồng chí; lớp "
        "khác có 35 đồng chí đã hoàn thành, 12 đồng chí chưa hoàn thành."
    ),
    "Đã kiểm tra 12/18 xã, còn 6 xã; đã kết luận 10 cuộc, còn 2 cuộc chưa kết luận.",
    (
        "Kết quả lấy phiếu tín nhiệm: tín nhiệm cao 85%, tín nhiệm 12,5%, tín nhiệm thấp 2,5%; 40 phiếu phát ra, "
        "40 phiếu thu về."
    ),
    (
        "Về trình độ: đại học 86%, thạc sĩ 12%, trung cấp 2%; về lý luận: cao cấp 9%, trung cấp 77%, sơ cấp 14%; "
        "về ngạch: chuyên viên chính 5%, chuyên viên 80%, cán sự 15%."
    ),
    (
        "Trình độ cán bộ: đại học 90%, thạc sĩ 6%, trung cấp 4%. Trình độ công chức: đại học 92%, thạc sĩ 5%, "
        "cao đẳng 3%."
    ),
    (
        "Tính đến 31/12/2023, tổng số đảng viên toàn huyện là 6.120 đồng chí, trong đó dự bị 210 đồng "
        "chí.\n\nTính đến 31/12/2023, tổng số đảng viên toàn huyện đã được đổi thẻ là 5.870 đồng chí."
    ),
    (
        "Toàn tỉnh có 152 xã.\n\nHết năm 2023, toàn tỉnh có 120 xã đạt chuẩn nông thôn mới.\n\nToàn tỉnh có 48 "
        "xã đạt chuẩn nâng cao."
    ),
    (
        "Hiện nay, toàn huyện có 378 cán bộ, công chức cấp xã.\n\nHiện nay, toàn huyện có 86 cán bộ, công chức "
        "cấp huyện.\n\nHiện nay, toàn huyện có 464 cán bộ, công chức."
    ),
    (
        "Toàn huyện có tổng số 378 cán bộ, công chức cấp xã.\n\nToàn huyện có tổng số 352 cán bộ, công chức cấp "
        "xã đạt chuẩn.\n\nToàn huyện có tổng số 26 cán bộ, công chức cấp xã cần đào tạo."
    ),
    (
        "Theo biên chế, toàn huyện có tổng số 396 cán bộ, công chức cấp xã.\n\nThực tế, toàn huyện có tổng số "
        "378 cán bộ, công chức cấp xã."
    ),
    (
        "Khoảng 400 cán bộ, công chức (378 người chính thức và 20 người hợp đồng) dự; hơn 300 đại biểu (284 đại "
        "biểu chính thức, 30 khách mời)."
    ),
    "Lớp có gần 60 học viên (57 học viên chính thức), hơn 20 học viên (18 nữ) là cán bộ xã.",
    (
        "Toàn tỉnh có 3.086 cán bộ, công chức cấp xã, gồm 1.560 cán bộ, 1.526 công chức và 2.410 người hoạt động "
        "không chuyên trách."
    ),
    (
        "Đoàn công tác gồm 12 người do đồng chí Phó Chủ tịch làm trưởng đoàn, trong đó 3 lãnh đạo sở, 5 chuyên "
        "viên cùng một số phóng viên."
    ),
    "Hội đồng gồm 9 thành viên: 1 chủ tịch, 2 phó chủ tịch, các ủy viên và 1 thư ký.",
    ("Ban Chỉ đạo gồm 25 đồng chí, Tổ giúp việc gồm 8 đồng chí; Trưởng ban là Bí thư, 3 phó trưởng ban và 21 ủy viên."),
    (
        "Cử 20 cán bộ, gồm 8 người học tập trung, 12 người học tại chức, trong đó 6 nữ; kinh phí 400 triệu đồng, "
        "gồm 300 triệu đồng ngân sách."
    ),
    "Trong đó, lĩnh vực nội vụ có 12 thủ tục, lĩnh vực tư pháp 25 thủ tục; toàn huyện có 320 thủ tục.",
    (
        "Năm 2022 giải quyết 1.250 hồ sơ, trong đó đúng hạn 1.200 hồ sơ (96%), quá hạn 50 hồ sơ (4%); tỷ lệ hài "
        "lòng 97,5% trên tổng số 800 phiếu."
    ),
    (
        "Nữ 173 người (42%), trong đó cán bộ nữ 81 người (35,1%), công chức nữ 92 người (50,8%); toàn huyện có "
        "231 cán bộ, 181 công chức."
    ),
    (
        "Toàn huyện có tổng số 412 cán bộ, công chức. Cán bộ nữ có 81 người, chiếm 35,1% tổng số cán bộ; công "
        "chức nữ có 92 người, chiếm 50,8% tổng số công chức."
    ),
    "Toàn huyện có tổng số 412 cán bộ, công chức. Đảng viên có 371 người, chiếm 6,1% đảng viên toàn Đảng bộ.",
    "Toàn huyện có tổng số 412 cán bộ, công chức. Năm 2023 cử 45 người đi học, chiếm 75% kế hoạch.",
    (
        "Toàn huyện có tổng số 412 cán bộ, công chức, trong đó 38 thạc sĩ (9,2%), tăng 12 người so với năm 2020 "
        "(26 người, chiếm 6,1%)."
    ),
    "Toàn huyện có tổng số 412 cán bộ, công chức; số có trình độ thạc sĩ là 38 người, trong đó 20 nữ (52,6%).",
    (
        "Toàn huyện có tổng số 412 cán bộ, công chức. Qua đánh giá 405 người: 80 người hoàn thành xuất sắc nhiệm "
        "vụ (19,8%), 300 người hoàn thành tốt nhiệm vụ (74,1%), 25 người hoàn thành nhiệm vụ (6,2%); 7 người "
        "không đánh giá."
    ),
    "Trong 412 người được lấy phiếu, 390 phiếu đồng ý (94,7%), 22 phiếu không đồng ý (5,3%).",
    "Trong 5 năm, có 60 người nghỉ hưu, 25 người thôi việc; tuyển mới 48 người; tổng số giảm 37 người.",
    (
        "Tổng số cán bộ, công chức đầu năm 420 người; tăng trong năm 15 người, giảm trong năm 23 người; cuối năm "
        "412 người, giảm 8 người so với đầu năm."
    ),
    "Thu hút được 12/15 chỉ tiêu (80%), còn 3 chỉ tiêu; trong đó ngành y 8 người, ngành giáo dục 4 người.",
    "Tỷ lệ nữ trong Ban Chấp hành đạt 21,9% (14/64), Ban Thường vụ đạt 20% (3/15), thường trực 33,3% (1/3).",
    ("Có 14 nữ trong tổng số 64 ủy viên Ban Chấp hành, đạt 21,9%; trong Ban Thường vụ 15 đồng chí có 3 nữ, đạt 20%."),
    (
        "Số cán bộ được điều động là 24 người, bằng 120% so với năm 2021; luân chuyển 12 người, bằng 80% so với "
        "năm 2021 (15 người)."
    ),
    (
        "Lớp thứ nhất 55 học viên, lớp thứ hai 62 học viên, lớp thứ ba 48 học viên, tổng cộng 165 học viên, bình "
        "quân 55 học viên/lớp."
    ),
    (
        "Mở 3 lớp với 165 học viên, bình quân 55 học viên/lớp, cao hơn bình quân năm trước (48 học viên/lớp) 7 "
        "học viên/lớp."
    ),
    (
        "Mỗi lớp 2 báo cáo viên; 10 lớp với 520 học viên, mỗi lớp trung bình 52 học viên, mỗi học viên được cấp "
        "2 tài liệu; tổng số 1.040 tài liệu."
    ),
    "Cấp phát 1.500 cuốn sách cho 18 xã, mỗi xã 50 cuốn và mỗi thôn 3 cuốn; số thôn là 200.",
    "Quân số 45 người/đại đội; 2 học viên/phòng; 60 m2/phòng; 15 phòng; 30 học viên.",
    (
        "Giảm từ 20 phòng xuống 14 phòng, giảm 6 phòng, trong đó hợp nhất 4 phòng, giải thể 2 phòng; giảm 9 cấp "
        "trưởng, 12 cấp phó."
    ),
    (
        "Biên chế giảm 10% so với năm 2015, từ 2.389 xuống 2.150 biên chế; năm 2022 tiếp tục giảm 43 biên chế, "
        "năm 2023 giảm 42 biên chế."
    ),
    "Năm 2020 là 30 lớp, năm 2021 là 45 lớp, tăng 15 lớp, đạt 90% kế hoạch 50 lớp.",
    "Năm 2021 có 45 lượt, năm 2022 có 60 lượt; tăng 20 lượt so với năm 2020.",
    "Tăng bình quân 5%/năm; từ 400 lên 486 người sau 4 năm, tăng 86 người.",
    "Nữ đại biểu 35%, tăng 2% so với khóa trước; trẻ tuổi 12%, giảm 1,5%; ngoài Đảng 8%.",
    "Có 6 trong 18 xã (1/3) và 70 trong 215 thôn (gần 1/3) chưa có nhà văn hóa.",
    "Hơn 1/2 số thôn (115/215 thôn, đạt 53,5%) có chi bộ riêng; 3/4 chi bộ thôn có cấp ủy.",
    "Xấp xỉ 1/5 cán bộ (72/378) sẽ nghỉ hưu trong 5 năm tới.",
    "2/3 số thành viên dự họp (8/12 người) tán thành; 1/3 còn lại (4 người) không tán thành.",
    "Sở Nội vụ (72 biên chế): 8 phòng, mỗi phòng 5 đến 9 người; nữ 31 người (45,6% trong 68 người có mặt).",
    (
        "Tính đến ngày 31/12/2023, toàn tỉnh có tổng số 3.086 cán bộ, công chức cấp xã.\n\nTính đến ngày "
        "31/12/2023, tổng số 1.142 cán bộ, công chức cấp xã là nữ."
    ),
    (
        "Tính đến ngày 31/12/2023, cấp xã có tổng số 3.086 cán bộ, công chức.\n\nTính đến ngày 31/12/2023, cấp "
        "xã của huyện Lâm Sơn có tổng số 378 cán bộ, công chức."
    ),
    (
        "Tính đến 31/12/2023, tổng số đảng viên của Đảng bộ tỉnh là 61.200 đồng chí.\n\nTính đến 31/12/2023, "
        "tổng số đảng viên của Đảng bộ huyện là 6.120 đồng chí."
    ),
    (
        "I. HUYỆN LÂM SƠN\n\nTính đến 31/12/2023, toàn huyện có 378 cán bộ, công chức cấp xã.\n\nII. HUYỆN YÊN "
        "BÌNH\n\nTính đến 31/12/2023, toàn huyện có 402 cán bộ, công chức cấp xã."
    ),
    (
        "Bảng 1. Nhân sự\n\n| Phòng | Trưởng | Phó | Chuyên viên | Tổng |\n|---|---|---|---|---|\n| A | 1 | 2 | "
        "6 | 9 |\n| B | 1 | 1 | 5 | 7 |\n| Tổng | 2 | 3 | 11 | 16 |\n"
    ),
    (
        "| Độ tuổi | Nam | Nữ | Cộng |\n|---|---|---|---|\n| Dưới 30 | 12 | 20 | 32 |\n| 30 - 45 | 80 | 90 | 170 "
        "|\n| Trên 45 | 110 | 66 | 176 |\n| Cộng | 202 | 176 | 378 |\n"
    ),
    (
        "| Huyện | Xã | Dân số | Cán bộ | Tỷ lệ/1.000 dân |\n|---|---|---|---|---|\n| A | 18 | 90.000 | 378 | "
        "4,2 |\n| B | 20 | 110.000 | 402 | 3,7 |\n| Tổng | 38 | 200.000 | 780 | 3,9 |\n"
    ),
    (
        "| STT | Họ tên | Điểm | Xếp hạng |\n|---|---|---|---|\n| 1 | Nguyễn A | 85 | 1 |\n| 2 | Trần B | 80 | 2 "
        "|\n| | Tổng | 165 | |\n"
    ),
    (
        "| Loại | Kỳ trước | Kỳ này | Chênh lệch |\n|---|---|---|---|\n| Cán bộ | 200 | 198 | -2 |\n| Công chức "
        "| 182 | 180 | -2 |\n| Cộng | 382 | 378 | -4 |\n"
    ),
    (
        "| Chức danh | Số lượng | Nữ | Đại học | Tỷ lệ ĐH |\n|---|---|---|---|---|\n| Bí thư | 18 | 3 | 18 | 100 "
        "|\n| Chủ tịch UBND | 18 | 2 | 17 | 94,4 |\n| Chủ tịch HĐND (kiêm) | 18 | 3 | 18 | 100 |\n| Tổng số "
        "người | 36 | 5 | 35 | 97,2 |\n"
    ),
    (
        "| Năm | Số lớp | Lượt người |\n|---|---|---|\n| 2021 | 10 | 580 |\n| 2022 | 12 | 684 |\n| 2023 (6 "
        "tháng) | 5 | 290 |\n| Tổng 3 năm | 27 | 1.554 |\n| Bình quân/năm | 9 | 518 |\n"
    ),
    (
        "Năm 2023, toàn tỉnh tuyển 120 công chức, gồm 45 người cấp tỉnh, 30 người cấp huyện, 45 người cấp xã; nữ "
        "66 người (55%); thạc sĩ 24 người (20%); người dân tộc thiểu số 18 người (15%)."
    ),
    "Tổng biên chế 3.250, trong đó khối Đảng 820, khối chính quyền 2.430; thực hiện 3.180, còn 70 chưa tuyển.",
    (
        "Chia theo ngạch: chuyên viên cao cấp 2 người, chuyên viên chính 54 người, chuyên viên 180 người, còn "
        "lại 9 người là cán sự và nhân viên; tổng số 245 người."
    ),
    ("Trong 245 người có 221 người trình độ đại học trở lên (90,2%), trong đó 60 thạc sĩ (24,5%), 2 tiến sĩ (0,8%)."),
    (
        "Có 221/245 người trình độ đại học trở lên, trong đó 60 thạc sĩ, chiếm 27,1% số người có trình độ đại "
        "học trở lên."
    ),
    "Trong 60 thạc sĩ có 35 nữ, chiếm 58,3%; trong 2 tiến sĩ có 1 nữ, chiếm 50%.",
    (
        "Chi hội có 45 hội viên, trong đó 40 hội viên tham gia thường xuyên (88,9%); quỹ hội 45 triệu đồng, bình "
        "quân 1 triệu đồng/hội viên."
    ),
    (
        "Kết quả thi: 287/300 thí sinh đạt (95,7%); trong đó loại giỏi 40 (13,9%), khá 150 (52,3%), trung bình "
        "97 (33,8%)."
    ),
    (
        "Tổng số 300 thí sinh, 287 người đạt (95,7%): loại giỏi 40 người (13,9%), khá 150 người (52,3%), trung "
        "bình 97 người (33,8%)."
    ),
    ("Có 18 xã, trong đó 9 xã vùng cao (50%), 6 xã vùng giữa (33,3%), 3 xã vùng thấp (16,7%); 5 xã biên giới (27,8%)."),
    "Đã bầu 64 ủy viên, nữ 14 (21,9%), tái cử 41 (64,1%), mới 23 (35,9%); độ tuổi bình quân 46,5.",
    (
        "Kinh phí: ngân sách 800 triệu đồng, xã hội hóa 200 triệu đồng, tổng 1 tỷ đồng; đã giải ngân 750 triệu "
        "đồng (75%)."
    ),
    "Kinh phí 1,25 tỷ đồng, trong đó tỉnh hỗ trợ 750 triệu đồng (60%), huyện đối ứng 500 triệu đồng (40%).",
    "Chi 50.000 đồng/người/ngày cho 120 học viên trong 5 ngày, tổng số 30 triệu đồng.",
    "Tổng số lớp: 24; trong đó lớp do tỉnh mở: 10 (41,7%), lớp do huyện mở: 14 (58,3%).",
    (
        "- Tổng số: 378 người.\n- Giới tính: nam 236, nữ 142.\n- Đảng viên: 350 (92,6%).\n- Trình độ: thạc sĩ "
        "21; đại học 331; cao đẳng 9; trung cấp 17.\n- Ngạch: chuyên viên chính 4; chuyên viên 330; cán sự 44."
    ),
    (
        "1. Tổng số: 378 người, giảm 8 người so với năm trước.\n2. Trong đó:\n- Cán bộ: 198 người, giảm 2 "
        "người.\n- Công chức: 180 người, giảm 6 người.\n3. Nghỉ hưu trong năm: 10 người; tuyển mới: 2 người."
    ),
    (
        "a) Khối Đảng, đoàn thể: 120 người (nữ 50 người, chiếm 41,7%).\nb) Khối chính quyền: 258 người (nữ 92 "
        "người, chiếm 35,7%).\nc) Tổng cộng: 378 người (nữ 142 người, chiếm 37,6%)."
    ),
    "Cơ quan có 45 người: 3 lãnh đạo, 10 trưởng, phó phòng và 32 chuyên viên; trong đó 40 đảng viên.",
    "Tỷ lệ tham gia: nữ 98%, nam 96%; tỷ lệ đạt: nữ 92%, nam 88%.",
    "Cán bộ nữ chiếm 35,1%, công chức nữ chiếm 51,1%, chung 42,8%.",
    ("Trong tổng số 198 cán bộ, nữ chiếm 35,4% (70 người); trong tổng số 180 công chức, nữ chiếm 40% (72 người)."),
    (
        "Nhiệm kỳ 2015-2020 có 130/400 cấp ủy viên nữ (32,5%); nhiệm kỳ 2020-2025 có 68/290 (23,4%), giảm 9,1 "
        "điểm phần trăm."
    ),
    "Mức tăng 15% (từ 200 lên 230 lượt) thấp hơn kế hoạch 20% (240 lượt) là 10 lượt.",
    "Đạt 230/240 lượt, bằng 95,8% kế hoạch, tăng 15% so với cùng kỳ (200 lượt).",
    "Vượt 5% so với kế hoạch (252/240 lượt), tăng 26% so với năm 2021.",
    "Bình quân 20 người/xã (18 xã), 12 người/phòng (10 phòng); 480 người tất cả.",
    "Trung bình 1 cán bộ phụ trách 25 hộ; 36 cán bộ phụ trách 900 hộ tại 12 thôn, mỗi thôn 3 cán bộ.",
    (
        "Toàn huyện có 4 người trình độ tiến sĩ, hơn 20 thạc sĩ (21 người), gần 340 đại học (331 người), còn lại "
        "dưới đại học."
    ),
    "Có trên 9/10 số xã (17/18 xã) và hơn 3/4 số thôn (170/215 thôn) hoàn thành.",
    "Một nửa thời lượng dành cho thực hành; một nửa số lớp (12 lớp) mở tại huyện, 12 lớp mở tại xã.",
    "Số đơn hai mươi (20) đơn, giải quyết mười tám (18) đơn, đạt chín mươi phần trăm (90%).",
    (
        "Giao 20 chỉ tiêu; đạt 18 chỉ tiêu (90%), không đạt 2 chỉ tiêu; 18 chỉ tiêu đạt gồm 10 chỉ tiêu vượt, 8 "
        "chỉ tiêu hoàn thành."
    ),
    "Từ 2018 đến 2021, mở 99 lớp cho 10.878 học viên; bình quân 24,75 lớp/năm và 110 học viên/lớp.",
    "Học kỳ I có 12 tín chỉ, học kỳ II 15 tín chỉ, tổng 27 tín chỉ; 3/5 học phần bắt buộc.",
    "Xếp loại A: 14 đơn vị (77,8%), loại B: 3 đơn vị (16,7%), loại C: 1 đơn vị (5,6%).",
    ("Thống kê 9 tháng: 120 văn bản đến, 85 văn bản đi; quý III: 45 văn bản đến (37,5%), 30 văn bản đi (35,3%)."),
    (
        "Các lớp: LLCT 10 lớp/520 học viên, QLNN 8 lớp/400 học viên, kỹ năng 6 lớp/280 học viên; cộng 24 "
        "lớp/1.200 học viên, bình quân 50 học viên/lớp."
    ),
    (
        "UBND huyện có 13 phòng (156 công chức), 5 đơn vị sự nghiệp (96 viên chức), 62 trường học (1.511 viên "
        "chức); tổng cộng 156 công chức và 1.607 viên chức."
    ),
    "Biên chế được giao năm 2024: 396 (giảm 4 so với năm 2023: 400); có mặt 378; chưa sử dụng 18.",
    (
        "BÁO CÁO SƠ KẾT 6 THÁNG\n\n1. Công tác tổ chức bộ máy\n- Toàn tỉnh có 19 sở, ban, ngành; 12 huyện, thành "
        "phố; 152 xã, phường, thị trấn (128 xã, 14 phường, 10 thị trấn).\n- Đã hợp nhất 4 phòng thuộc 2 sở; giảm "
        "2 trưởng phòng, 3 phó trưởng phòng.\n2. Công tác cán bộ\n- Bổ nhiệm 35 đồng chí, bổ nhiệm lại 22 đồng "
        "chí, tổng số 57 đồng chí (nữ 15 đồng chí, đạt 26,3%).\n- Luân chuyển 12 đồng chí, điều động 9 đồng chí, "
        "biệt phái 3 đồng chí.\n3. Đào tạo\n- Mở 24 lớp, 1.320 lượt học viên (đạt 60% kế hoạch năm: 2.200 lượt); "
        "bình quân 55 lượt học viên/lớp.\n+ LLCT: 6 lớp, 330 học viên;\n+ QLNN: 8 lớp, 440 học viên;\n+ Kỹ năng: "
        "10 lớp, 550 học viên.\n4. Khen thưởng: 120 cá nhân, 35 tập thể. Kỷ luật: 6 đảng viên (khiển trách 4, "
        "cảnh cáo 2).\n"
    ),
    (
        "Kính gửi: Sở Nội vụ\n\nThực hiện Công văn số 812/SNV-CCVC ngày 12/6/2023, UBND huyện báo cáo như "
        "sau:\n\nTổng số cán bộ, công chức cấp xã: 378 người, trong đó:\n\n- Cán bộ: 198 người\n+ Đạt chuẩn: 185 "
        "người (93,4%)\n+ Chưa đạt chuẩn: 13 người (6,6%)\n\n- Công chức: 180 người\n+ Đạt chuẩn: 167 người "
        "(92,8%)\n+ Chưa đạt chuẩn: 13 người (7,2%)\n\nNhư vậy, toàn huyện có 352 người đạt chuẩn (93,1%), 26 "
        "người chưa đạt chuẩn (6,9%).\n"
    ),
    (
        "Số liệu:\n- Tổng số: 245 người; nam 140 người, nữ 105 người.\n- Chia theo khối:\n+ Khối Đảng: 60 người; "
        "nữ 25 người (41,7%).\n+ Khối Mặt trận, đoàn thể: 35 người; nữ 20 người (57,1%).\n+ Khối chính quyền: "
        "150 người; nữ 60 người (40%).\n- Chia theo trình độ: thạc sĩ 62 (25,3%), đại học 176 (71,8%), khác 7 "
        "(2,9%).\n"
    ),
    (
        "Hội nghị có 120 đại biểu, gồm 35 đại biểu cấp tỉnh, 40 đại biểu cấp huyện và đại diện lãnh đạo 18 xã, "
        "mỗi xã 2 đồng chí."
    ),
    (
        "Trong tổng số 64 đồng chí trúng cử, nữ 14 đồng chí, bằng 21,9%, cao hơn nhiệm kỳ trước 3,5%; 41 đồng "
        "chí tái cử, bằng 64,1%."
    ),
    (
        "Toàn tỉnh có 28.450 công chức, viên chức; riêng giáo viên 19.800 người, chiếm 69,6%, trong đó đạt chuẩn "
        "18.900 người, chiếm 95,5%."
    ),
    "Có 12 đơn vị hoàn thành sớm, 5 đơn vị đúng hạn, 1 đơn vị chậm (5,6%); tổng số 18 đơn vị.",
    "Số dôi dư 66 người: đã bố trí 51 người, nghỉ hưu 9 người, còn 6 người đang chờ.",
    (
        "Sau 2 năm, 45/66 người dôi dư được bố trí (68,2%), năm thứ ba bố trí thêm 12 người, nâng tổng số lên 57 "
        "người (86,4%)."
    ),
    "Năm 2021 tuyển 25 người, năm 2022 tuyển 30 người (tăng 20%), năm 2023 tuyển 24 người (giảm 20%).",
    (
        "Tỷ lệ cán bộ có trình độ đại học: năm 2020: 80%; năm 2021: 83%; năm 2022: 86%; tăng bình quân 3 điểm "
        "phần trăm mỗi năm."
    ),
    "Năm 2022 số lớp tăng gấp đôi so với năm 2021, số học viên tăng 1,8 lần (từ 600 lên 1.080 học viên).",
    (
        "Theo kế hoạch giao 40 lớp; đã mở 36 lớp, đạt 90%; số học viên 1.980, bình quân 55 học viên/lớp (kế "
        "hoạch 50 học viên/lớp)."
    ),
    ("Trong 36 lớp có 12 lớp trực tuyến (1/3) và 24 lớp trực tiếp (2/3); hơn một nửa số học viên học trực tiếp."),
    (
        "Cán bộ, công chức là người dân tộc thiểu số có 201 người, trong đó Tày 120 người, Nùng 60 người, còn "
        "lại 21 người là dân tộc khác."
    ),
)
