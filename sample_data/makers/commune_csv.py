"""The plain commune roster: one title line, one header row, twelve people, as Excel saves 'CSV UTF-8'."""

from __future__ import annotations

from pathlib import Path

TITLE = "DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ MINH PHÚ (tính đến ngày 31/12/2022)"
HEADINGS = (
    "STT;Họ và tên;Ngày sinh;Giới tính;Dân tộc;Đơn vị;Chức vụ;Đối tượng;Ngày tuyển dụng;Ngày vào Đảng;"
    "Trình độ văn hóa;Trình độ chuyên môn;Chuyên ngành;Lý luận chính trị;Quản lý nhà nước;Tin học;Ghi chú"
)
PEOPLE = (
    "Lưu Đình Khoát;14/02/1974;Nam;Kinh;Bí thư Đảng ủy;Cán bộ;01/8/1999;19/5/2000;12/12;Đại học;Luật;Cao cấp;CVC;B",
    "Tạ Thị Ngần;03/9/1979;Nữ;Kinh;Phó Bí thư Đảng ủy;Cán bộ;15/3/2004;02/9/2006;12/12;Đại học;Xây dựng Đảng;TC;CV;B",
    "Bế Văn Thoại;27/11/1976;Nam;Tày;Chủ tịch HĐND;Cán bộ;2003;03/02/2002;12/12;Trung cấp;Nông nghiệp;Sơ cấp;;A",
    "Phùng Hữu Trạch;08/6/1981;Nam;Kinh;Chủ tịch UBND;Cán bộ;10/10/2006;07/11/2008;12/12;ThS;Quản lý kinh tế;TC;CV;B",
    "Ninh Thị Sao;1984;Nữ;Sán Chay;Chủ tịch Hội LHPN;Cán bộ;;26/3/2010;12/12;;;Trung cấp;;",
    "Lâm Văn Kiệm;22/12/1969;Nam;Kinh;Chủ tịch Hội CCB;Cán bộ;01/01/2010;22/12/1990;10/10;Sơ cấp;;Sơ cấp;;",
    "Hứa Đức Toại;05/01/1988;Nam;Tày;CHT Quân sự;Công chức;01/12/2012;22/12/2011;12/12;Cao đẳng;Quân sự cơ sở;TC;CV;B",
    "Đoàn Thị Thắm;30/4/1986;Nữ;Kinh;VP-TK;Công chức;15/7/2011;19/8/2013;12/12;ĐH;Luật;Trung cấp;CV;UDCNTT cơ bản",
    "Vi Thị Lả;17/10/1983;Nữ;Nùng;TC-KT;Công chức;01/4/2008;Chưa;12/12;Trung cấp;Kế toán;;CS;B",
    "Ngô Văn Quảng;09/3/1990;Nam;Kinh;ĐC-NN-XD-MT;Công chức;01/6/2020;03/02/2019;12/12;Cao đẳng;Địa chính;Sơ cấp;CV;",
    "Chu Thị Đào;25/7/1982;Nữ;Nùng;TP-HT;Công chức;10/5/2007;02/9/2012;12/12;Trung cấp Luật;Luật;TC;CS;B",
    "Mạc Văn Tự;12/12/1993;Nam;Kinh;VH-XH;Công chức;15/9/2018;Quần chúng;12/12;ĐH;Quản lý văn hóa;;;UDCNTT cơ bản",
)
UNIT_PLACE = 4


def write_plain_commune(path: Path) -> None:
    """Write the roster to `path`: UTF-8 with byte order mark, semicolons, CRLF."""
    width = HEADINGS.count(";")
    lines = [TITLE + ";" * width, HEADINGS]
    for number, line in enumerate(PEOPLE, start=1):
        cells = line.split(";")
        cells = [str(number), *cells[:UNIT_PLACE], "Xã Minh Phú", *cells[UNIT_PLACE:]]
        lines.append(";".join([*cells, ""]))
    if {line.count(";") for line in lines} != {width}:
        raise ValueError("every line of the csv needs the same number of cells")
    path.write_bytes(("\ufeff" + "\r\n".join(lines) + "\r\n").encode("utf-8"))
