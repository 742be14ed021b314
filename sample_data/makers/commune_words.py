"""Titles, headings and second sheet of the messy commune workbook."""

from __future__ import annotations

LAST = "X"
COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWX"
MARKS = "JKLMNPQRSTUV"
TITLES = {
    "A1:F1": "ỦY BAN NHÂN DÂN",
    "A2:F2": "XÃ TÂN SƠN",
    "L1:X1": "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "L2:X2": "Độc lập - Tự do - Hạnh phúc",
    "A4:X4": "DANH SÁCH CÁN BỘ, CÔNG CHỨC, NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH",
    "A5:X5": "XÃ TÂN SƠN, HUYỆN NÀ LĂNG",
    "A6:X6": "(Tính đến ngày 15/9/2023)",
}
HEADER = {
    "A8:A10": "TT",
    "B8:B10": "Họ và tên",
    "C8:D8": "Ngày, tháng,\nnăm sinh",
    "C9:C10": "Nam",
    "D9:D10": "Nữ",
    "E8:E10": "Dân tộc",
    "F8:F10": "Chức vụ, chức danh",
    "G8:G10": "Ngày vào Đảng",
    "H8:H10": "Ngày tuyển dụng",
    "I8:W8": "Trình độ",
    "I9:I10": "Văn hoá",
    "J9:N9": "Chuyên môn",
    "O9:O10": "Chuyên ngành",
    "P9:R9": "Lý luận  chính trị",
    "S9:U9": "QLNN",
    "V9": "Tin học",
    "W9:W10": "Tiếng dân tộc",
    "X8:X10": "Ghi chú",
}
LOWEST = {
    "J10": "ThS",
    "K10": "ĐH",
    "L10": "CĐ",
    "M10": "TC",
    "N10": "SC",
    "P10": "CC",
    "Q10": "TC",
    "R10": "SC",
    "S10": "CVC",
    "T10": "CV",
    "U10": "CS",
    "V10": "Chứng chỉ\n(A, B, C)",
}
STATISTICS: tuple[tuple[object, ...], ...] = (
    ("BIỂU TỔNG HỢP SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC", None, None, None, None),
    (None, None, None, None, None),
    ("STT", "Tên đơn vị", "Tổng số", "Nữ", "Đảng viên"),
    (1, "Đảng ủy", 2, 1, 2),
    (2, "HĐND", 2, 1, 2),
    (3, "UBND", 10, 3, 8),
    (4, "MTTQ và các đoàn thể", 5, 1, 5),
    (5, "Người hoạt động không chuyên trách", 6, 3, 2),
    (None, "Tổng cộng", 25, 9, 19),
)
