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
)
