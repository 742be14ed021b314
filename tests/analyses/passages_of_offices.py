"""More invented passages, as offices of districts, committees and schools write: true ones, and ones with one mistake.

Every arithmetic was done by hand. A twin changes one number by more than rounding, and something has to be false then.
"""

from __future__ import annotations

from .passages import Passage

MORE = (
    Passage(
        "turns for each person",
        "Năm 2023, có 318 công chức dự 742 lượt bồi dưỡng, bình quân 2,3 lượt/người.",
        true=("742/318 = 2.33",),
        twins=(("2,3 lượt", "2,8 lượt"),),
    ),
    Passage(
        "learners for each class, in brackets",
        "Trường Chính trị tỉnh tổ chức 18 lớp cho 1.127 học viên (trung bình hơn 62 học viên một lớp).",
        true=("1127/18 = 62.6",),
        twins=(("hơn 62", "hơn 66"),),
    ),
    Passage(
        "people for each unit",
        "Toàn huyện có 27 xã, thị trấn với 594 cán bộ, công chức; bình quân mỗi xã, thị trấn có 22 người.",
        true=("594/27 = 22.0",),
        twins=(("có 22 người", "có 25 người"),),
    ),
    Passage(
        "members for each branch",
        "Đảng bộ huyện có 1.284 đảng viên sinh hoạt tại 37 chi bộ, bình quân 34,7 đảng viên/chi bộ.",
        true=("1284/37 = 34.70",),
        twins=(("34,7", "37,4"),),
    ),
    Passage(
        "money for each class",
        "Tổng kinh phí 864 triệu đồng cho 32 lớp, bình quân 27 triệu đồng/lớp.",
        true=("864000000/32 = 27000000",),
        twins=(("bình quân 27", "bình quân 72"),),
    ),
    Passage(
        "who is left has another level",
        "Toàn thị xã có 198 cán bộ, công chức. Về chuyên môn, 12 người có trình độ thạc sĩ, 161 người có trình độ đại "
        "học, 25 người còn lại có trình độ cao đẳng và trung cấp.",
        true=("198 - 12 - 161 = 25",),
        twins=(("25 người", "35 người"), ("161 người", "116 người")),
    ),
    Passage(
        "who is left, after a heading",
        "1. Trình độ lý luận chính trị\n\nToàn huyện có 260 cán bộ, công chức. Về lý luận chính trị: 21 người có trình "
        "độ cao cấp, 172 người có trình độ trung cấp, còn lại 67 người có trình độ sơ cấp.",
        true=("260 - 21 - 172 = 67",),
        twins=(("còn lại 67", "còn lại 76"),),
    ),
    Passage(
        "who reaches it and who does not",
        "Trong 164 công chức có 149 người đạt chuẩn về trình độ, 15 người chưa đạt chuẩn về trình độ.",
        true=("149 + 15 = 164",),
        twins=(("15 người", "25 người"),),
    ),
    Passage(
        "two thirds in words",
        "Huyện hiện có 288 cán bộ cấp xã; hai phần ba trong số đó (192 người) đã qua lớp bồi dưỡng.",
        true=("192/288 = 66.7 %",),
        twins=(("192 người", "152 người"),),
    ),
    Passage(
        "more than half, with a ratio",
        "Quá nửa số công chức (91/170 người) là nữ.",
        true=("91/170 = 53.5 %",),
        twins=(("91/170", "81/170"),),
    ),
    Passage(
        "nearly half, with a percentage",
        "Gần một nửa (47%) số lãnh đạo phòng được bổ nhiệm mới.",
        true=("47 % < 1/2",),
        twins=(("Gần một nửa", "Hơn một nửa"),),
    ),
    Passage(
        "a quarter of the communes",
        "Toàn tỉnh có 128 xã; 32 xã, tức 1/4 số xã, chưa có trụ sở mới.",
        true=("32/128 = 25.0 %",),
        twins=(("32 xã", "52 xã"), ("1/4", "1/3")),
    ),
    Passage(
        "people behind turns",
        "Sở đã cử 96 lượt công chức (84 người) đi bồi dưỡng ngoài tỉnh.",
        twins=(("84 người", "104 người"),),
    ),
    Passage(
        "people behind turns, in the next sentence",
        "Trong kỳ, huyện cử 245 lượt cán bộ đi bồi dưỡng. Số người được cử đi là 198 người.",
        twins=(("198 người", "289 người"),),
    ),
    Passage(
        "one total in two sections",
        "# I. Tình hình\n\nHiện nay, toàn huyện có 524 cán bộ, công chức cấp xã.\n\n# II. Kết quả\n\nHiện nay, "
        "toàn huyện "
        "có 524 cán bộ, công chức cấp xã, trong đó 201 người là nữ.",
        true=(),
        twins=(("toàn huyện có 524 cán bộ, công chức cấp xã.", "toàn huyện có 542 cán bộ, công chức cấp xã."),),
    ),
    Passage(
        "one day in two sections",
        "Đến ngày 31/12/2023, tổng số công chức cấp huyện của tỉnh là 1.046 người.\n\nĐến ngày 31/12/2023, "
        "trong tổng số "
        "1.046 công chức cấp huyện của tỉnh có 402 nữ.",
    ),
    Passage(
        "rounded turns",
        "Có gần 150 lượt cán bộ (147 lượt) dự tập huấn trực tuyến.",
        true=("147 < 150",),
        twins=(("147 lượt", "153 lượt"),),
    ),
    Passage(
        "words and digits",
        "Đoàn kiểm tra làm việc với hai mươi lăm (25) xã và ba (03) phường.",
        twins=(("(25)", "(52)"),),
    ),
    Passage(
        "twice as many, in words",
        "Số lớp mở trong năm 2022 là 24 lớp, gấp đôi năm 2021 (12 lớp).",
        true=("24/12 = 2.0",),
        twins=(("(12 lớp)", "(15 lớp)"),),
    ),
    Passage(
        "one and a half times",
        "Kết nạp mới 126 đảng viên, gấp 1,5 lần so với cùng kỳ năm trước (84 đảng viên).",
        true=("126/84 = 1.5",),
        twins=(("84 đảng viên", "98 đảng viên"),),
    ),
    Passage(
        "a rise in number and percent",
        "Năm 2023 có 126 công chức được nâng ngạch, tăng 42 công chức (50%) so với năm 2022 (84 công chức).",
        true=("126 - 84 = 42",),
        twins=(("tăng 42", "tăng 52"), ("(50%)", "(60%)")),
    ),
    Passage(
        "a rise between two ends",
        "Số cán bộ nữ trong quy hoạch tăng từ 120 người lên 150 người, tức tăng 25%.",
        true=("150/120 - 1 = 25.0 %",),
        twins=(("tăng 25%", "tăng 30%"),),
    ),
    Passage(
        "a fall of units",
        "Sau sắp xếp, huyện giảm từ 24 xã xuống còn 21 xã, giảm 12,5%.",
        true=("21/24 - 1 = -12.5 %",),
        twins=(("12,5%", "15,2%"),),
    ),
    Passage(
        "ratings in percent",
        "Xếp loại chất lượng công chức năm 2023: hoàn thành xuất sắc nhiệm vụ 20%, hoàn thành tốt nhiệm vụ 71,3%, hoàn "
        "thành nhiệm vụ 8,1%, không hoàn thành nhiệm vụ 0,6%.",
        true=("20 % + 71.3 % + 8.1 % + 0.6 % = 100.0 %",),
        twins=(("71,3%", "73,3%"),),
    ),
    Passage(
        "levels in percent, rounded",
        "Trình độ chuyên môn: thạc sĩ 8,2%, đại học 71,5%, cao đẳng 9,0%, trung cấp 11,4%.",
        twins=(("71,5%", "77,5%"),),
    ),
    Passage(
        "a percentage, its number, and what it is of, in that order",
        "Tỷ lệ đảng viên đạt 91,2%, tương ứng 186 người trên tổng số 204 cán bộ, công chức.",
        true=("186/204 = 91.2 %",),
        twins=(("91,2%", "93,2%"), ("186 người", "168 người")),
    ),
    Passage(
        "a number, what it is compared with, and the percentage",
        "Có 57 người được bổ nhiệm lần đầu, so với tổng số 240 lãnh đạo, quản lý chiếm 23,8%.",
        true=("57/240 = 23.8 %",),
        twins=(("23,8%", "28,3%"),),
    ),
    Passage(
        "out of a number of members",
        "Trong số 45 cấp ủy viên, 11 đồng chí là nữ (24,4%), 7 đồng chí dưới 35 tuổi (15,6%).",
        true=("11/45 = 24.4 %", "7/45 = 15.6 %"),
        twins=(("24,4%", "26,4%"), ("15,6%", "16,5%")),
    ),
    Passage(
        "a percentage of a small number",
        "Tỷ lệ nữ trong tổng số 45 cấp ủy viên là 24,4%.",
        twins=(("24,4%", "25,3%"),),
    ),
    Passage(
        "a list with its sum below",
        "Số lớp đã mở:\n- Huyện A: 12 lớp\n- Huyện B: 9 lớp\n- Huyện C: 14 lớp\n- Cộng: 35 lớp\n",
        true=("12 + 9 + 14 = 35",),
        twins=(("35 lớp", "36 lớp"), ("9 lớp", "8 lớp")),
    ),
    Passage(
        "a table with tabs",
        "Biểu số 1\n\nTT\tĐơn vị\tTổng số\tNữ\n1\tXã An Lạc\t20\t8\n2\tXã Bình Minh\t22\t9\n3\tXã Nam "
        "Thắng\t19\t7\n\tTổng "
        "cộng\t61\t24\n",
        true=("20 + 22 + 19 = 61", "8 + 9 + 7 = 24"),
        twins=(("\t24\n", "\t25\n"), ("\t61\t", "\t62\t"), ("22\t9", "22\t29")),
    ),
    Passage(
        "a table with semicolons",
        "Đơn vị; Số công chức; Đạt chuẩn; Tỷ lệ (%)\nPhòng Nội vụ; 12; 11; 91,7\nPhòng Tài chính; 10; 9; "
        "90,0\nPhòng Tư "
        "pháp; 6; 6; 100\nThanh tra; 5; 4; 80,0\nCộng; 33; 30; 90,9\n",
        true=("12 + 10 + 6 + 5 = 33", "11 + 9 + 6 + 4 = 30", "11/12 = 91.7 %", "30/33 = 90.9 %"),
        twins=(("80,0", "85,0"), ("; 33;", "; 34;")),
    ),
    Passage(
        "a rounded total and the exact one",
        "Toàn huyện có hơn 400 cán bộ, công chức (412 người) đang công tác tại 20 xã.",
        true=("412 > 400",),
        twins=(("412 người", "392 người"),),
    ),
    Passage(
        "a plan and what is done",
        "Kế hoạch năm giao 1.500 lượt; đã thực hiện 1.230 lượt, đạt 82% kế hoạch, còn thiếu 270 lượt.",
        true=("1230/1500 = 82.0 %", "1500 - 1230 = 270"),
        twins=(("còn thiếu 270", "còn thiếu 290"),),
    ),
)

# fully true and easily misread: nothing of it is false
NASTY = (
    "Năm 2021 mở 12 lớp với 600 học viên, năm 2022 mở 15 lớp với 690 học viên, bình quân hai năm 47,8 học viên/lớp.",
    "Mở 10 lớp với 480 học viên, lớp đông nhất 72 học viên; quy định tối đa 50 học viên/lớp.",
    "Mở 10 lớp với 480 học viên; định mức chi tính cho 45 học viên/lớp, phấn đấu năm sau đạt bình quân 50 học "
    "viên/lớp.",
    "Toàn huyện có 412 cán bộ, công chức. Riêng khối Đảng, 30 người có trình độ đại học, 8 người có trình độ cao đẳng,"
    " còn lại 4 người có trình độ trung cấp.",
    "Toàn huyện có 412 cán bộ, công chức. Cán bộ nữ: 90 người có trình độ đại học, còn lại 12 người có trình độ trung "
    "cấp.",
    "Đầu năm có 245 cán bộ, công chức. Trong năm 12 người nghỉ hưu, 3 người chuyển công tác, còn lại 230 người "
    "tiếp tục "
    "công tác.",
    "Trong 164 công chức có 149 người đạt chuẩn chuyên môn, 22 người chưa đạt chuẩn lý luận chính trị.",
    "Cử 12 lượt cán bộ đi tuyên truyền cho 500 người dân tại 8 thôn.",
    "Tổ chức 35 lượt kiểm tra tại 41 đơn vị, làm việc với 120 công chức.",
    "Trước khi sắp xếp, toàn huyện có 412 cán bộ, công chức.\n\nSau khi sắp xếp, toàn huyện có 356 cán bộ, công chức.",
    "# I. Trước khi sắp xếp\n\nToàn huyện có 412 cán bộ, công chức.\n\n# II. Sau khi sắp xếp\n\nToàn huyện có "
    "356 cán bộ,"
    " công chức.",
    "Đầu nhiệm kỳ toàn tỉnh có 9.812 cán bộ, công chức.\n\nHiện toàn tỉnh có 9.455 cán bộ, công chức.",
    "Toàn tỉnh có 9.455 cán bộ, công chức.\n\nToàn huyện có 412 cán bộ, công chức.",
    "Có hơn 300 cán bộ (120 người là nữ) dự hội nghị; có hơn 300 đại biểu (năm 2021: 280 đại biểu) dự tổng kết.",
    "Huy động trên 200 đoàn viên (12 đội) và gần 100 hội viên (40 hộ) tham gia.",
    "Nhiệm vụ thứ hai (1) giao Phòng Nội vụ, nhiệm vụ thứ ba (2) giao các xã.",
    "Năm 2023 mở 90 lớp, tăng 1,8 lần so với năm 2020 (50 lớp).",
    "Tỷ lệ đại học 71,5%, trong đó thạc sĩ 8,2%; tỷ lệ trung cấp lý luận chính trị 68,9%, cao cấp 5,1%.",
    "Nữ đạt 45,5% trong cán bộ và 61,2% trong công chức.",
    "Xã A có 22 cán bộ, công chức; toàn huyện có 412 cán bộ, công chức; nữ ở xã A là 9 người (40,9%).",
    "Có 2/3 tiêu chí đạt; 3/4 nội dung hoàn thành; 1/2 số đơn vị báo cáo trước hạn.",
    "Trong số 20 xã, có 9 xã (gần một nửa) tự cân đối được nguồn cán bộ; 14 xã khác đề nghị hỗ trợ.",
    "Cứ 3 công chức thì có 1 người là nữ; 1/3 cấp ủy viên là nữ (15/45 đồng chí).",
    "Giao 320 biên chế, có mặt 305 người, còn 15 biên chế chưa tuyển dụng; 40 người chưa qua bồi dưỡng ngạch.",
    "Đơn vị; Số người\nghi chú: số liệu đến 31/12; chưa gồm hợp đồng\nXem thêm: biểu 2; biểu 3",
    "Xếp loại: 20% hoàn thành xuất sắc nhiệm vụ, 95% hoàn thành tốt nhiệm vụ trở lên, 100% hoàn thành nhiệm vụ "
    "trở lên.",
    "Quy mô bình quân mỗi lớp từ 45 đến 60 học viên; đã mở 8 lớp cho 412 học viên.",
    "Số lượt học bình quân tăng từ 1,2 lượt/người lên 1,5 lượt/người; năm nay 300 công chức học 450 lượt.",
    "Trong tổng số 412 người dân được lấy ý kiến, tỷ lệ hài lòng đạt 98,25%; trong số 40 phiếu góp ý, 33,3% là của nữ.",
    "Năm 2019 120 người, năm 2020 135 người, năm 2021 140 người được cử đi học; khóa 5 120 học viên.",
)
