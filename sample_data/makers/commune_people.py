"""The cells of the messy commune roster, as its invented clerks typed them.

One line a person: name | birth column | birth | ethnicity | post | Party | recruited | schooling | marks | note.
`@1981-03-12` is a real date cell, `#1986` a number cell; marks are `column=text`, parted by semicolons.
What a right reading makes of every line stands in xa-tan-son-2023.expected.yaml.
"""

from __future__ import annotations

import unicodedata

NO_BREAK_SPACE = "\u00a0"
ICELANDIC_ETH = "\u00d0"
EN_DASH = "\u2013"
TICK = "\u2713"
APOSTROPHE = "\u2019"


def apart(text: str) -> str:
    """Return the text with its accents as separate characters (NFD), as macOS writes them."""
    return unicodedata.normalize("NFD", text)


CADRES = (
    "Đ/c Nông Văn Thuần|C|05/7/1979|Tày|Bí thư Đảng ủy|03/02/2003|#2001|12/12|K=x;O=Luật;P=x;T=x;V=B;W=Tày|",
    'LÝ THỊ MAI HOA|D|@1981-03-12|"|Phó Bí thư TT Đảng ủy|@2005-11-19|01/6/2004|12/12'
    "|J=x;K=x;O=Quản lý công;Q=x;S=x;V=x|",
    f"Hoàng{NO_BREAK_SPACE}Văn  Đoan |C|12.08.1976|Nùng|Phó Bí thư, Chủ tịch UBND xã|02/9/2000|1998|12/12"
    "|K=X;O=Nông học;Q=TC (đang học CC);T=#1|Đang học CCLLCT",
    "Bàn Thị Lưu|D|#1985|Dao|CT HĐND xã|19/5/2010||12/12|K=x;O=Luật;Q=x;T=x;V=B|",
    "Triệu Tài Vượng|C|31/02/1975|nt|PCT HĐND|07/11/1999|01/3/1997|12/12|M=x;O=Lâm sinh;Q=x;U=x|",
    f"Lường {ICELANDIC_ETH}ức Bằng|C|@1986-09-08|Tày|PCT UBND|03/02/2011|15/8/2009|12/12|K=ĐH Luật;Q=x;T=x;V=B;W=Tày|",
    f"{apart('Vi Văn Ngọc')}|C|7/1979|Nùng|Chủ tịch Uỷ ban MTTQ|19/8/2004|2003|12/12|L=x;O=Nông nghiệp;R=y;U=x|",
    "Giàng Páo|C|15-09-1990|Mông|BT Đoàn TN|26/3/2014|01/10/2015|12/12|K=x;O=Giáo dục thể chất;R=x;V=B;W=Mông|",
    "Y Hoa|D|2/9/1984|Xơ Đăng|CT Hội LHPN|20/10/2009|2007|12/12|M=x;O=Kế toán;Q=x|",
    "Đàm Văn Khánh|C|1968|Nùng|Chủ tịch Hội Nông dân|03/02/1996||@2023-12-12|R=x|",
    "Nguyễn Công Trạng|C|20/11/1966|Kinh|CT Hội CCB|22/12/1988||10/10|N=x;R=x|",
)
CIVIL_SERVANTS = (
    "Mạc Văn Hiển|C|10/5/1983|Kinh|CHT BCHQS|22/12/2005|01/7/2008|12/12|M=x;O=Quân sự cơ sở;Q=x;T=x|",
    f'{apart("Lê Thị Thu Hằng")}|D|@1988-10-20|"|VP-TK|03/02/2015|01/9/2012|12/12'
    "|K=x;O=Quản trị văn phòng;R=x;T=x;V=B|",
    f"Ma Thế Quyền|C|#1986|Tày|Văn phòng {EN_DASH} thống kê|02/9/2012|10/10/2011|12/12|K=x;O=Luật;Q=x;T=x;V=C|",
    "Sầm Văn Lợi|C|1/6/88|Nùng|Địa chính - NN - XD và MT|Chưa|15/11/2013|12/12|L=x;O=Địa chính;R=x|Đang học ĐH",
    "Quan Thị Tươi|D|#32905|Tày|TC-KT|26/3/2016|01/4/2014|12/12|K=Cao đẳng Kế toán;T=x;V=B|",
    "Hà Văn Cộng|C|30/4/1982|-nt-|TP-HT|07/5/2010|20/9/2005|12/12|M=x;O=Luật;Q=x;U=x|",
    f"Chu Thị Nữ|D| 08/3/1991 |Nùng|VH-XH|15/10/2020|01/02/2017|12/12|K={TICK};O=Công tác xã hội;V=B|",
    "Đinh Trọng Khải|C|17/02/1993|Kinh|CB phụ trách Chương trình 135|Quần chúng|01/8/2020|12/12|K=x;O=Lâm nghiệp|",
)
PART_TIME = (
    "Bùi Văn Sáng|C|11/4/1987|Kinh|Phó CHT BCH Quân sự|22/12/2010||12/12|M=x;O=Quân sự cơ sở;R=x|",
    "Lò Thị Inh|D|1990|Thái|Phó CT UBMTTQ|||12/12||",
    "Giàng A Sình|C|9/1996|Mông|Phó BT Đoàn TN|Đoàn viên||9/12||",
    "Triệu Mùi Pham|D|24/12/1989|Dao|Phó CT Hội LHPN|03/02/2018||12/12|N=x;R=x|",
    f"H{APOSTROPHE}Lan Niê|D|06/01/1994|Ê-đê|Văn thư - Lưu trữ - Thủ quỹ|Chưa||12/12|M=x;O=Văn thư - Lưu trữ;V=B|",
    "Phan Văn Tổng|C|02/02/1978|Kinh|Nhân viên thú y|||12/12|M=x;O=Chăn nuôi - Thú y|",
)
