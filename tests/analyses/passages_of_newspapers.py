"""Invented passages as newspapers and offices of districts write them, all of them true by hand."""

from __future__ import annotations

IN_THE_NEWS: tuple[str, ...] = (
    "Cán bộ, công chức là 181 người, bằng 95,3% định biên (190 người). Dự kiến đến 2025 tỷ lệ đại học đạt 85%.",
    "Ngân sách năm 2020 tỷ trọng chi cho đào tạo là 3%, năm 2021 tỷ lệ này đạt 4%, trên tổng số 12 tỷ đồng.",
    (
        "Toàn huyện có 405 cán bộ, công chức cấp xã. Về chuyên môn, đại học trở lên có 312 người, đạt 77%; "
        "trung cấp, cao đẳng 81 người, chiếm 20%; còn 12 người chưa qua đào tạo, chiếm gần 3%."
    ),
    (
        "Toàn tỉnh có 1.236 đồng chí được quy hoạch vào ban chấp hành, trong đó nữ 309 đồng chí (25%). Quy "
        "hoạch ban thường vụ 421 đồng chí, nữ chiếm 21,1%; quy hoạch bí thư, phó bí thư 318 đồng chí, nữ "
        "17,3%."
    ),
    (
        "Toàn tỉnh đã giảm 9 phòng thuộc sở, 26 phòng thuộc huyện, 8 xã sau sắp xếp (từ 152 xuống còn 144 "
        "xã, phường, thị trấn) và 417 thôn."
    ),
    (
        "Trong số 298 cán bộ, công chức cấp xã, 4 người có trình độ cao cấp lý luận chính trị, 244 trung "
        "cấp, 31 sơ cấp. Thị xã phấn đấu đến năm 2025 có 98% có trình độ đại học trở lên, 90% có trình độ "
        "trung cấp lý luận trở lên."
    ),
    (
        "Năm 2023 trường mở 67 lớp với 5.124 học viên, tăng 9 lớp và 612 học viên so với năm 2022. Trong đó: "
        "14 lớp trung cấp lý luận chính trị với 831 học viên; 6 lớp đại học với 397 học viên; 47 lớp bồi "
        "dưỡng với 3.896 học viên."
    ),
    (
        "Hơn một nửa trong số 1.360 người hoạt động không chuyên trách đã tốt nghiệp đại học (712 người); "
        "trung cấp, cao đẳng 403 người, sơ cấp 52 người, còn lại 193 người chưa qua đào tạo."
    ),
    (
        "Số đơn vị sự nghiệp còn 621, giảm 84 đơn vị; trong đó giáo dục giảm 52 (từ 538 xuống 486), y tế "
        "giảm 17, văn hóa 9, khác 6."
    ),
    (
        "Toàn tỉnh hiện có 1.716 người là cán bộ cấp xã, trong đó 572 nữ, và 1.688 công chức cấp xã, trong "
        "đó 641 nữ. Cán bộ có trình độ đại học trở lên chiếm 83,1%, công chức chiếm 94,9%."
    ),
    (
        "Toàn huyện có 24 xã, thị trấn. Đến nay đã có 20 xã bố trí đủ, còn 4 xã thiếu chức danh; trong đó 2 "
        "xã thiếu 1 công chức, 1 xã thiếu 2 công chức, 1 xã thiếu 3 công chức."
    ),
    (
        "Tỉnh được giao 2.150 biên chế, hiện có 2.068 người, thiếu 82 biên chế, nếu trừ 30 biên chế dự phòng "
        "thì thiếu 52."
    ),
    "Mỗi xã được bố trí từ 10 đến 14 người; 24 xã có 301 người, bình quân 12,5 người/xã.",
    (
        "Xã loại I bố trí 23 người, loại II 21 người, loại III 19 người. Huyện có 4 xã loại I, 9 xã loại II, "
        "3 xã loại III, tổng số được bố trí 338 người, hiện có 321 người."
    ),
    "Đã cử 325 lượt người đi học (trong đó 301 người học 1 lớp, 12 người học 2 lớp).",
    (
        "Có 45 đồng chí trong quy hoạch bí thư, 52 đồng chí trong quy hoạch chủ tịch, tổng số 81 đồng chí do "
        "có 16 đồng chí được quy hoạch hai chức danh."
    ),
    "Trong số 38 ủy viên có 8 nữ (21%), tăng 3 đồng chí so với khóa trước (35 ủy viên, 5 nữ, 14,3%).",
    (
        "Công chức hoàn thành xuất sắc 15%, hoàn thành tốt 80%, hoàn thành 4,5%, không hoàn thành 0,5%; viên "
        "chức hoàn thành xuất sắc 12%, hoàn thành tốt 83%, hoàn thành 4,8%."
    ),
    (
        "Trình độ đại học của cán bộ đạt 84%, của công chức 96%, trên đại học của cán bộ 6%, của công chức "
        "9%."
    ),
    (
        "Cán bộ chuyên trách: trên đại học 3%, đại học 88%, trung cấp 9%; công chức: trên đại học 4%, đại "
        "học 93%, trung cấp 3%."
    ),
    (
        "Năm 2015, đại học chiếm 52%, cao đẳng 8%, trung cấp 40%; năm 2020, đại học 89%, cao đẳng 3%, trung "
        "cấp 8%."
    ),
    "Tỷ lệ nữ: cán bộ chiếm 24,1%, công chức chiếm 36,7%.",
    "Nữ cán bộ chiếm 24,1%; nữ công chức chiếm 36,7% tổng số công chức.",
    (
        "Trong 12 tháng, huyện cử 76 người đi học, đạt 152% kế hoạch (50 người), gấp 1,4 lần năm 2020 (54 "
        "người)."
    ),
    "Số lớp tăng từ 12 lên 18 lớp (tăng 50%), số học viên tăng từ 640 lên 1.012 người (tăng 58%).",
    "Tỷ lệ nữ cấp ủy tăng từ 18,2% lên 21,6% (tăng 18,7%).",
    (
        "Hiện nay tỷ lệ cán bộ đạt chuẩn là 95,6%, tăng 23,4% so với năm 2015 và tăng 8,1% so với năm 2018 "
        "(87,5%)."
    ),
    "Năm 2015 đạt 72,2%, năm 2018 đạt 87,5%, năm 2020 đạt 95,6%, tăng 23,4% so với năm 2015.",
    (
        "Số đảng viên tăng 512 đồng chí, từ 4.803 lên 5.315 đồng chí, trong đó kết nạp mới 604, chuyển đến "
        "91, giảm 183 do chuyển đi, từ trần."
    ),
    (
        "Trong 3 năm đã kết nạp 286 đảng viên, trong đó năm 2021 là 84, năm 2022 là 97, năm 2023 là 105, "
        "vượt 10% so với chỉ tiêu."
    ),
    "Xã có 3.204 người trong độ tuổi lao động, 61% qua đào tạo, trong đó có bằng cấp, chứng chỉ 24%.",
    "Huyện có 5 trong 6 xã vùng cao có bí thư là người dân tộc Dao; 4 trong số đó dưới 40 tuổi.",
    (
        "Có 18 đồng chí luân chuyển, gồm 6 trưởng phòng, 4 phó trưởng phòng, 3 phó bí thư huyện đoàn, 5 "
        "chuyên viên và tương đương, trong đó 7 đồng chí nữ, 12 đồng chí dưới 35 tuổi."
    ),
    (
        "Đội ngũ giảng viên 31 người, gồm 3 tiến sĩ, 22 thạc sĩ, 6 cử nhân; 14 giảng viên chính, 17 giảng "
        "viên."
    ),
    (
        "Toàn huyện có 398 cán bộ, công chức gồm 201 cán bộ, 197 công chức; nữ 102, dân tộc 255, đảng viên "
        "377."
    ),
    (
        "Toàn huyện có 398 cán bộ, công chức; trình độ đại học trở lên 352 người, trong đó thạc sĩ 15 người; "
        "cao đẳng, trung cấp 40 người; sơ cấp và chưa qua đào tạo 6 người."
    ),
    "Trong tổng số 398 người, trình độ LLCT cao cấp 18, trung cấp 301, sơ cấp 42, chưa qua đào tạo 37.",
    (
        "Trong tổng số 398 người thì trình độ trung cấp lý luận trở lên 319 người (80,1%), chưa qua đào tạo "
        "37 người (9,2%)."
    ),
    (
        "Từ 2016 đến 2020, huyện mở 14 lớp, mỗi lớp từ 50 đến 70 người, tổng số 846 học viên, trong đó 3 lớp "
        "trên 65 học viên."
    ),
    (
        "Đồng chí Nguyễn Văn Bình (45 tuổi), 22 năm tuổi Đảng, được 98,7% phiếu bầu làm bí thư xã có 1.200 "
        "hộ với 5.318 khẩu, cách thị trấn 12 km."
    ),
    "Có 12/15 (80%) bí thư chi bộ là trưởng thôn, 9/15 (60%) là nữ hoặc dưới 40 tuổi.",
    "Kết quả: 25/25 xã (100%) hoàn thành, 22/25 xã đạt trên 90%, 3/25 xã (12%) đạt 85 - 90%.",
    "Cả nhiệm kỳ có 15 lượt cán bộ của 9 phòng luân chuyển về 11 xã, bình quân mỗi năm 3 lượt.",
    "Sở cử 124 lượt công chức đi bồi dưỡng, gồm 118 công chức hành chính và 6 lượt viên chức.",
    "Quỹ tiền lương 48,2 tỷ đồng, chiếm 67% chi thường xuyên (71,9 tỷ đồng).",
    (
        "Tổ chức bộ máy tinh gọn từ 12 phòng xuống 10 phòng, 65 trường xuống 52 trường, 198 thôn xuống 131 "
        "thôn, giảm tương ứng 2 phòng, 13 trường và 67 thôn."
    ),
    "Số phòng giảm 2 (từ 12 còn 10), số trường giảm 13 (từ 65 còn 52), số thôn giảm 67 (từ 198 còn 131).",
    "Giảm 2 phòng, 13 trường, 67 thôn; từ 198 thôn còn 131 thôn.",
    (
        "Tỉnh đặt mục tiêu 80% đạt chuẩn vào năm 2018, 90% vào năm 2020; kết quả năm 2018 đạt 78,6%, năm "
        "2020 đạt 93,1%."
    ),
    (
        "Chỉ tiêu là 15% cán bộ trẻ, 20% cán bộ nữ; thực hiện được 12,6% cán bộ trẻ và 24,3% cán bộ nữ, như "
        "vậy tỷ lệ nữ vượt 4,3%, tỷ lệ trẻ chưa đạt."
    ),
    (
        "Tổng số lớp: 48 lớp. Tổng số học viên: 3.016 người. Trong đó, lớp do tỉnh mở 12 lớp, huyện mở 36 "
        "lớp; học viên nữ 1.402 người."
    ),
    (
        "Kết quả thực hiện như sau:\n"
        "- Cán bộ: 196 người, nữ 41 người (20,9%)\n"
        "- Công chức: 188 người, nữ 77 người (41%)\n"
        "- Người hoạt động không chuyên trách: 214 người, nữ 58 người (27,1%)\n"
        "Tổng số nữ: 176 người, đạt 29,4%."
    ),
    (
        "Tổng số cán bộ, công chức, viên chức khối huyện 1.612 người:\n"
        "- Công chức: 118 người (7,3%)\n"
        "- Viên chức: 1.494 người (92,7%)\n"
        "Trong đó đảng viên: 1.127 người (69,9%); nữ 1.083 người (67,2%)."
    ),
    (
        "| Chức danh | Số lượng | Nữ | Đại học trở lên | Tỷ lệ đại học |\n"
        "|---|---|---|---|---|\n"
        "| Bí thư | 24 | 3 | 24 | 100 |\n"
        "| Phó bí thư | 46 | 9 | 45 | 97,8 |\n"
        "| Chủ tịch UBND | 24 | 2 | 24 | 100 |\n"
        "| Phó chủ tịch UBND | 45 | 8 | 43 | 95,5 |\n"
        "| Cộng | 139 | 22 | 136 | 97,8 |"
    ),
    (
        "| Đơn vị | Tổng số | Cán bộ | Công chức | Đảng viên |\n"
        "|---|---|---|---|---|\n"
        "| Xã Bản Ngoại | 22 | 11 | 11 | 21 |\n"
        "| Xã Hoàng Nông | 20 | 10 | 10 | 20 |\n"
        "| Thị trấn | 23 | 11 | 12 | 22 |\n"
        "| Toàn huyện (15 đơn vị) | 318 | 161 | 157 | 306 |"
    ),
    (
        "STT;Nội dung;2021;2022;2023\n"
        "1;Số lớp;18;22;25\n"
        "2;Lượt học viên;1.204;1.466;1.702\n"
        "3;Kinh phí (triệu đồng);640;712,5;803"
    ),
    (
        "Tỉnh hiện có 12.860 công chức, viên chức, hơn một nửa là nữ (7.102 người, đạt 55,2%); ngành giáo "
        "dục nữ chiếm 72,6%, ngành y tế 61,3%."
    ),
    "Trong nhiệm kỳ có 1/3 số ủy viên được luân chuyển, hơn 2/3 (27/39) có trình độ thạc sĩ.",
    "Hơn 200 lượt cán bộ (212 lượt) dự 4 lớp, mỗi lớp 3 ngày, với 53 học viên/lớp.",
    (
        "Đến hết ngày 30 tháng 6 năm 2021, từ 01/01/2016, tỉnh tinh giản 2.014 người; trong đó năm 2016: "
        "318, năm 2017: 402, năm 2018: 467, năm 2019: 381, năm 2020: 315, 6 tháng đầu năm 2021: 131."
    ),
    (
        "Tổng kinh phí giai đoạn 2021-2025 là 82,5 tỷ đồng (ngân sách tỉnh 61,9 tỷ đồng, ngân sách huyện "
        "20,6 tỷ đồng), trong đó năm 2021 là 14,2 tỷ đồng, năm 2022 là 15,8 tỷ đồng."
    ),
    "Ngân sách tỉnh chiếm 75%, ngân sách huyện 25%; chi cho đào tạo chiếm 42%, bồi dưỡng 58%.",
    (
        "Huyện có 15 xã thì 11 xã có bí thư kiêm chủ tịch HĐND (73,3%), 2 xã bí thư kiêm chủ tịch UBND "
        "(13,3%), 2 xã còn lại chưa thực hiện."
    ),
    (
        "Ba năm liền, số cán bộ nghỉ việc tăng: 12 người, 17 người và 23 người; tổng số 52 người, trong đó "
        "bác sĩ 19 người, giáo viên 28 người."
    ),
    (
        "Độ tuổi bình quân của bí thư 46,2, của chủ tịch 44,7; dưới 40 tuổi có 21%, cao hơn mức bình quân "
        "chung của tỉnh 3,4%."
    ),
    "Đội ngũ này có 96,1% đạt chuẩn, vượt mức bình quân chung của tỉnh (94,7%) 1,4%.",
    (
        "Trên địa bàn có 3 phòng, 5 trung tâm với 96 người làm việc (biên chế 88 người, hợp đồng 8 người), "
        "so với định mức thiếu 11 người."
    ),
    "Trong quý I có 92 hồ sơ, quý II 118 hồ sơ, 6 tháng 210 hồ sơ, đúng hạn 207 hồ sơ, chậm 3 hồ sơ.",
    (
        "Có 7.181 người hoạt động không chuyên trách ở 1.417 thôn, bản, bình quân khoảng 5 người/thôn, giảm "
        "gần 4 người/thôn so với trước."
    ),
    (
        "Toàn Đảng bộ có 321 chi bộ, trong đó 188 chi bộ nông thôn, 62 chi bộ trường học, 41 chi bộ cơ quan "
        "và 30 chi bộ khác; 100% chi bộ thôn có đảng viên là người tại chỗ; 214/321 chi bộ có chi ủy "
        "(66,7%)."
    ),
    (
        "Cán bộ, công chức là 402 người, cán bộ 205 người (51%), công chức 197 người (49%). Trong số cán bộ "
        "có 71 nữ (34,6%), công chức có 45 nữ (22,8%). Đảng viên chiếm 96,8%. Nữ chiếm 28,9%."
    ),
    (
        "Cơ cấu 402 người: nữ 116 người (28,9%); đảng viên 389 người (96,8%), trong đó nữ 109 người (28%); "
        "trẻ 92 người, trong đó nữ 40 người (43,5%)."
    ),
    (
        "Huyện ủy có 41 ủy viên. Trong nhiệm kỳ chuyển công tác 4, nghỉ hưu 3, bổ sung 5, nay còn 39 ủy "
        "viên, trong đó 8 nữ (20,5%), 37 thạc sĩ, đại học."
    ),
    (
        "Công chức chưa đạt chuẩn ngoại ngữ còn 31 người, tin học còn 12 người, quản lý nhà nước còn 47 "
        "người, trong tổng số 197 công chức."
    ),
    (
        "Tổng số 197 công chức: 166 người đạt chuẩn cả 3 tiêu chí, 31 người chưa đạt, trong đó 19 người "
        "thiếu 1, 12 người thiếu 2 tiêu chí trở lên."
    ),
    (
        "Đã có 1.236/1.450 người được đào tạo (85,2%), trong đó 402/450 cán bộ (89,3%), 834/1.000 viên chức "
        "(83,4%), còn 214 người chưa qua đào tạo."
    ),
    (
        "Xếp loại 24 đảng bộ xã: hoàn thành xuất sắc 4 (16,7%), hoàn thành tốt 17 (70,8%), hoàn thành 3 "
        "(12,5%). Xếp loại 6.318 đảng viên: hoàn thành xuất sắc 892 (14,1%), hoàn thành tốt 4.981 (78,8%), "
        "hoàn thành 431 (6,8%), không hoàn thành 14 (0,2%)."
    ),
    (
        "Thực hiện nhất thể hóa: 10 trưởng ban đồng thời là trưởng phòng; 5/24 bí thư đồng thời là chủ tịch "
        "UBND (20,8%, chỉ tiêu 20%), 193/214 bí thư chi bộ đồng thời là trưởng thôn (90,2%, chỉ tiêu 85%)."
    ),
    (
        "Số cán bộ luân chuyển về 9 xã gồm 9 bí thư, 4 chủ tịch; trong 13 đồng chí có 2 nữ, 11 nam; 5 đồng "
        "chí 30 - 35 tuổi, 6 đồng chí 36 - 40 tuổi, 2 đồng chí trên 40 tuổi."
    ),
    (
        "Toàn ngành có 5.412 giáo viên, trong đó 3.890 nữ; 4.976 giáo viên đạt chuẩn trở lên, tỷ lệ 91,9%, "
        "cao hơn năm học trước 4,7%; mầm non đạt 95,5%, tiểu học 86,1%, THCS 93,4%, THPT 99,8%."
    ),
    (
        "Bổ nhiệm 36 người (trong đó bổ nhiệm mới 21, bổ nhiệm lại 15), điều động 12, miễn nhiệm 3, tổng số "
        "51 lượt quyết định."
    ),
    (
        "Kế hoạch năm 2023 giao 60 lớp, 3.600 học viên. 9 tháng thực hiện 47 lớp, 3.104 học viên, đạt 78,3% "
        "số lớp và 86,2% số học viên; dự kiến cả năm 62 lớp, 3.900 học viên."
    ),
    (
        "Từ 2 chỉ tiêu đạt thấp (62,4% và 70,1%), đến nay cả hai đã tăng lên 88,7% và 91,2%, tăng 26,3% và "
        "21,1%."
    ),
    (
        "Tỷ lệ cán bộ có trình độ đại học từ 45% tăng lên 83%, công chức từ 52% tăng lên 96%, tăng lần lượt "
        "38% và 44%."
    ),
    (
        "Trình độ A ngoại ngữ 112 người, B 203 người, C 18 người, đại học ngoại ngữ 4 người, tổng 337 người "
        "trong số 402 người (83,8%)."
    ),
    (
        "| Đơn vị | Tổng số | Nữ | Tỷ lệ (%) |\n"
        "|---|---|---|---|\n"
        "| Xã A Lưới | 22 | 6 | 27,3 |\n"
        "| Xã Hồng Vân | 21 | 5 | 23,8 |\n"
        "| … |  |  |  |\n"
        "| Tổng cộng | 318 | 91 | 28,6 |"
    ),
    (
        "| Trình độ | 2015 | 2018 | 2020 |\n"
        "|---|---|---|---|\n"
        "| Sau đại học | 4 | 9 | 17 |\n"
        "| Đại học trở lên | 213 | 276 | 341 |\n"
        "| Trung cấp trở lên | 398 | 401 | 400 |\n"
        "| Tổng số | 441 | 412 | 402 |"
    ),
    (
        "| Nội dung | Số lượng | % |\n"
        "|---|---|---|\n"
        "| Nam | 286 | 71,1 |\n"
        "| Nữ | 116 | 28,9 |\n"
        "| Đảng viên | 389 | 96,8 |\n"
        "| Dân tộc thiểu số | 204 | 50,7 |\n"
        "| Tổng | 402 | 100 |"
    ),
    (
        "| Năm | Số lớp | Học viên | Bình quân |\n"
        "|---|---|---|---|\n"
        "| 2019 | 21 | 1.302 | 62 |\n"
        "| 2020 | 14 | 784 | 56 |\n"
        "| 2021 | 17 | 1.088 | 64 |\n"
        "| Cộng | 52 | 3.174 | 61 |"
    ),
    (
        "| Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ |\n"
        "|---|---|---|---|\n"
        "| Kết nạp đảng viên | 180 | 193 | 107,2 |\n"
        "| Cán bộ nữ (%) | 25 | 26,4 | 105,6 |\n"
        "| Lớp bồi dưỡng | 42 | 40 | 95,2 |"
    ),
    (
        "Biên chế: tỉnh giao 131, thực hiện 124, còn 7; trong đó khối Đảng giao 62, thực hiện 59; khối nhà "
        "nước giao 69, thực hiện 65."
    ),
    (
        "Năm 2020, huyện có 402 cán bộ, công chức (đầu nhiệm kỳ 441 người), trong đó cán bộ 205 (đầu nhiệm "
        "kỳ 224), công chức 197 (đầu nhiệm kỳ 217)."
    ),
    (
        "Đội ngũ 402 người, giảm 39 người so với đầu nhiệm kỳ, trong đó cán bộ giảm 19 người, công chức giảm "
        "20 người."
    ),
    (
        "Từ năm 2015 đến 2020 có 61 người nghỉ hưu, 22 người được tuyển mới; đội ngũ cán bộ, công chức giảm "
        "từ 441 xuống còn 402 người, tức giảm 39 người."
    ),
    (
        "Trong 39 người giảm có 27 người không đủ chuẩn, 12 người đến tuổi; gần 70% số người nghỉ (27/39) là "
        "do không đủ chuẩn."
    ),
    (
        "Toàn tỉnh hiện có 20.146 cán bộ, công chức, viên chức, trong đó cán bộ, công chức 4.711 người, viên "
        "chức 15.435 người; nữ 12.303 người (61,1%); đảng viên 11.240 người (55,8%); dưới 30 tuổi 2.216 "
        "người (11%), từ 31 đến 40 tuổi 8.865 người (44%), từ 41 đến 50 tuổi 6.044 người (30%), trên 50 tuổi "
        "3.021 người (15%)."
    ),
    (
        "Ngành nội vụ tỉnh có 7 phòng, 2 đơn vị trực thuộc, 68 biên chế. Trong đó 1 tiến sĩ, 34 thạc sĩ, 31 "
        "đại học, 2 trung cấp; 100% lãnh đạo phòng có cao cấp lý luận chính trị."
    ),
    (
        "Tỷ lệ xã có 100% cán bộ, công chức đạt chuẩn là 18/24 xã (75%); 6/24 xã còn cán bộ chưa đạt chuẩn, "
        "mỗi xã từ 1 đến 3 người, tổng cộng 11 người."
    ),
    (
        "Hội Nông dân 24 chủ tịch thì 21 đạt chuẩn, Hội Cựu chiến binh 24 chủ tịch thì 15 đạt chuẩn, còn 12 "
        "chủ tịch của hai hội chưa đạt chuẩn."
    ),
    (
        "Tổng số người được đào tạo 1.236 người, đạt 123,6% so với mục tiêu đề án (1.000 người), trong đó "
        "đào tạo mới 402 người, bồi dưỡng 834 người; nữ 518 người (41,9%)."
    ),
    (
        "Tổ chức 3 đợt thi tuyển với 61 vị trí, có 412 thí sinh (trung bình 6,75 thí sinh/vị trí), trúng "
        "tuyển 55 người; 6 vị trí không tuyển được."
    ),
    (
        "Hơn 3.000 cán bộ (trong đó 1.648 cán bộ xã) và gần 3.400 công chức đã học tập chuyên đề, đạt 98,2%; "
        "số vắng 1,8% do ốm đau, công tác."
    ),
    (
        "Tỉnh có 2 thành phố, 1 thị xã, 8 huyện với 178 đơn vị cấp xã (142 xã, 27 phường, 9 thị trấn). So "
        "với năm 2015, giảm 6 đơn vị cấp xã."
    ),
    (
        "Số liệu cho thấy 84,4% công chức (331/392 người) đã đạt chuẩn, còn 61 người, chiếm 15,6%, trong đó "
        "40 người đang học."
    ),
    (
        "Năm học này huyện có 58 trường (20 mầm non, 19 tiểu học, 17 THCS, 2 liên cấp), giảm 7 trường; 96,5% "
        "phòng học kiên cố; 51/58 trường chuẩn quốc gia, đạt 87,9%, trong đó mức độ 2 có 14 trường."
    ),
    (
        "Có 45% số bí thư, 38% số chủ tịch và 52% số phó chủ tịch xã dưới 45 tuổi, cao hơn bình quân chung "
        "6%."
    ),
    (
        "Về thâm niên: dưới 5 năm 41 người, 5 - 15 năm 203 người, trên 15 năm 158 người trong tổng số 402 "
        "người."
    ),
    (
        "Từ đầu năm đến nay có 14 viên chức xin thôi việc; cùng kỳ năm trước 9 người; tính từ 2020 là 52 "
        "người."
    ),
    (
        "Chỉ số hài lòng (SIPAS) của tỉnh năm 2022 đạt 82,13%, tăng 1,41% so với 2021, xếp hạng 21/63; PAR "
        "INDEX đạt 85,97%, xếp thứ 24/63, tăng 7 bậc."
    ),
    (
        "Xã có 11 cán bộ và 10 công chức thì 20 người có trình độ đại học (95,2%), 1 người trung cấp (4,8%); "
        "17 người trung cấp lý luận (81%), 2 người cao cấp (9,5%), 2 người sơ cấp (9,5%)."
    ),
    (
        "Đề án bố trí 500 trí thức trẻ về xã; giai đoạn 1 tuyển 212 người, giai đoạn 2 tuyển 238 người, "
        "thiếu 50 người so với mục tiêu. Hiện còn 401 người làm việc, 49 người đã chuyển hoặc nghỉ."
    ),
    (
        "Huyện A có 16 xã với 342 cán bộ, công chức; huyện B có 21 xã với 448 cán bộ, công chức; tổng hai "
        "huyện 37 xã, 790 người, trong đó nữ 231 người, chiếm 29,2%."
    ),
    (
        "Thứ Hai, ngày 13/11/2023, Sở Nội vụ khai giảng lớp bồi dưỡng cho 85 học viên; lớp học diễn ra từ "
        "ngày 13/11 đến 17/11/2023 và chia 2 nhóm 42 và 43 học viên."
    ),
    (
        "Bình quân mỗi xã có 21,4 cán bộ, công chức và 11,8 người hoạt động không chuyên trách. Huyện có 16 "
        "xã với 342 cán bộ, công chức và 189 người hoạt động không chuyên trách."
    ),
    (
        "Năm 2018, toàn tỉnh mở 96 lớp với 7.104 học viên, bình quân 74 học viên/lớp; riêng cấp huyện mở 71 "
        "lớp với 5.396 học viên, bình quân 76 học viên/lớp."
    ),
    (
        "Trong số 4.711 cán bộ, công chức, khối tỉnh 1.296 người, khối huyện 1.013 người, khối xã 2.402 "
        "người. Khối xã có 1.187 cán bộ và 1.215 công chức, nữ 684 người (28,5%)."
    ),
    (
        "Toàn tỉnh có tổng số 2.402 cán bộ, công chức cấp xã. Cấp huyện có 1.013 người, nữ 402 người "
        "(39,7%), thạc sĩ 318 người (31,4%). Cấp tỉnh 1.296 người, nữ 521 người (40,2%), thạc sĩ 713 người "
        "(55%)."
    ),
    (
        "Toàn tỉnh có tổng số 2.402 cán bộ, công chức cấp xã; nữ 684 người, chiếm 28,5%. Riêng công chức: nữ "
        "441 người, chiếm 36,3%. Riêng cán bộ: nữ 243 người, chiếm 20,5%."
    ),
    (
        "Tổng số cán bộ, công chức cấp xã 2.402 người. Số bí thư là nữ 18 người, chiếm 12,6%; số chủ tịch là "
        "nữ 9 người, chiếm 6,3%; số trưởng đoàn thể là nữ 198 người, chiếm 34,7%."
    ),
    (
        "Tổng số cán bộ, công chức cấp xã 2.402 người. Ở vùng cao, dân tộc thiểu số 611 người, chiếm 78,4%. "
        "Ở vùng thấp, dân tộc thiểu số 402 người, chiếm 24,8%."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Bí thư 24 người, chiếm 6%. Nữ bí thư 3 người, "
        "chiếm 12,5%."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Đối với khối đoàn thể, nữ 41 người (42,7%). Đối "
        "với khối chính quyền, nữ 62 người (31,6%)."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Trong 5 năm tuyển mới 36 người, trong đó nữ 19 "
        "người (52,8%), đại học 36 người (100%)."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Năm 2022 có 31 người được bổ nhiệm, nữ 9 người "
        "(29%), dân tộc thiểu số 14 người (45,2%)."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Số nghỉ hưu trong 5 năm tới là 51 người. Đại "
        "học 28 người (54,9%), trung cấp 23 người (45,1%)."
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã.\n"
        "Kết quả luân chuyển:\n"
        "- Về xã: 21 đồng chí, nữ 5 đồng chí (23,8%)\n"
        "- Lên huyện: 8 đồng chí, nữ 3 đồng chí (37,5%)"
    ),
    (
        "Toàn huyện có tổng số 402 cán bộ, công chức cấp xã. Quy hoạch bí thư 48 đồng chí. Nữ 11 đồng chí, "
        "đạt 22,9%; trẻ 17 đồng chí, đạt 35,4%."
    ),
    (
        "Toàn tỉnh có tổng số 2.402 cán bộ, công chức cấp xã; viên chức 15.435 người, trong đó thạc sĩ 618 "
        "người, chiếm 4%; đại học 11.730 người, chiếm 76%."
    ),
    (
        "Tổng số viên chức 15.435 người. Thạc sĩ 618 người (4%). Giáo viên 11.204 người: nữ 8.235 người "
        "(73,5%)."
    ),
    (
        "Tổng số cán bộ, công chức 402 người. Trình độ lý luận: cao cấp 18 người (4,5%), trung cấp 301 người "
        "(74,9%). Trong số cán bộ chủ chốt 96 người: cao cấp 17 người (17,7%), trung cấp 79 người (82,3%)."
    ),
    (
        "Tổng số 402 người; nữ 116 người, chiếm 28,9%, cao hơn bình quân của tỉnh 0,4%; trong đó nữ là lãnh "
        "đạo 22 người, chiếm 19%; nữ là cấp ủy viên 61 người, chiếm 25,6% tổng số cấp ủy viên."
    ),
    "Hiện có 402 người, đến 2025 có 361 người theo lộ trình giảm 10,2%.",
    (
        "Năm 2020 giảm 12 biên chế (2,9%), năm 2021 giảm 14 biên chế (3,5%), lũy kế giảm 26 biên chế, còn "
        "390 biên chế."
    ),
    (
        "Biên chế giảm dần: 441, 428, 412 và 402 người vào các năm 2015, 2017, 2019, 2020; như vậy giảm 8,8% "
        "sau 5 năm."
    ),
    (
        "Toàn tỉnh có 142 xã, trong đó 51 xã đặc biệt khó khăn (xã khu vực III), 38 xã an toàn khu, 12 xã "
        "biên giới, 67 xã đạt chuẩn nông thôn mới."
    ),
    (
        "Toàn tỉnh có 178 xã, phường, thị trấn, gồm 45 đơn vị loại I, 98 đơn vị loại II, 35 đơn vị loại III; "
        "142 xã, 27 phường, 9 thị trấn."
    ),
    (
        "Đoàn kiểm tra gồm 9 đồng chí, trong đó có đại diện 4 cơ quan: Ban Tổ chức 3 đồng chí, Ủy ban Kiểm "
        "tra 2 đồng chí, Sở Nội vụ 3 đồng chí, Thanh tra tỉnh 1 đồng chí."
    ),
    "UBND tỉnh có 1 chủ tịch, 3 phó chủ tịch và 19 ủy viên, gồm 23 thành viên.",
    (
        "Tổ chức 5 hội nghị tập huấn cho 612 cán bộ, công chức, gồm cán bộ tổ chức 96 người, văn phòng 205 "
        "người, tư pháp 142 người, văn hóa 169 người; bình quân 122 người/hội nghị."
    ),
    (
        "Năm 2021 mở 21 lớp/1.302 học viên, năm 2022 mở 24 lớp/1.560 học viên, tăng 14,3% số lớp và 19,8% số "
        "học viên."
    ),
    (
        "Năm 2022 bồi dưỡng 1.560 lượt, tăng 258 lượt, tương đương 19,8% so với năm 2021, trong đó nữ 702 "
        "lượt (45%)."
    ),
    "Trong tổng số 1.302 học viên năm 2021 có 540 nữ (41,5%); năm 2022 có 702 nữ (45%).",
    (
        "Đến tháng 12 năm 2020, 94,2% cán bộ xã đạt chuẩn (2015: 71,3%), 97,6% công chức đạt chuẩn (2015: "
        "79,8%), tăng 22,9% và 17,8%."
    ),
    (
        "Nhiệm kỳ 2015 - 2020 có 38 ủy viên (nữ 15,8%), nhiệm kỳ 2020 - 2025 có 39 ủy viên (nữ 20,5%), tăng "
        "4,7%."
    ),
    (
        "Tăng 4,7% so với nhiệm kỳ 2015 - 2020 (15,8%), tỷ lệ nữ cấp ủy khóa này đạt 20,5%, trong khi tỷ lệ "
        "trẻ chỉ đạt 10,2%, giảm 1,3%."
    ),
    "Lương bình quân 6,2 triệu đồng/người/tháng, tổng quỹ lương của 402 người là 29,9 tỷ đồng/năm.",
    "Mỗi huyện chọn 2 xã làm điểm, 10 huyện có 20 xã với 431 cán bộ, bình quân mỗi xã 21 - 22 người.",
    "Tỷ lệ 6/7 phó bí thư và 3/5 chủ tịch được đào tạo cao cấp, tương ứng 85,7% và 60%.",
    "Trong 48 giờ, 16/16 xã báo cáo, 4 xã chậm 1 ngày; 12 xã (3/4) gửi đúng hạn.",
    (
        "Gần 50% (198/402) cán bộ, công chức sử dụng thành thạo tiếng dân tộc, trong đó 121 người nói tiếng "
        "Tày, 64 người nói tiếng Mông, 39 người nói được 2 thứ tiếng trở lên."
    ),
)
