"""Small rosters of invented people, whose verdicts follow from the law by hand.

On 15 September 2023 decree 33/2023/NĐ-CP article 10 wants a degree of a commune office clerk; article 38 gives until
1 August 2028 to who was in post before 1 August 2023. Law 60/2014/QH13 article 72 wants a law major and civil-status
training of the justice officer; whether the training was done no roster says.
"""

from __future__ import annotations

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SAMPLES = REPOSITORY / "sample_data"
TAN_SON, MINH_PHU, THAI_NGUYEN = (
    SAMPLES / name for name in ("xa-tan-son-2023.xlsx", "xa-minh-phu-2022.csv", "thai-nguyen-2022.xlsx")
)
TITLE = "DANH SÁCH CÁN BỘ, CÔNG CHỨC (tính đến ngày 15/9/2023)"
HEADINGS = (
    "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ", "Ngày tuyển dụng", "Trình độ văn hóa", "Trình độ chuyên môn",
    "Chuyên ngành", "Lý luận chính trị", "Tin học",
)  # fmt: skip

MEETS_ALL = "Vũ Thị Lụa;02/3/1988;Xã An Bình;VP-TK;01/5/2012;12/12;Đại học;Luật;Trung cấp;B"
HAS_A_GAP = "Lê Văn Bưởi;11/4/1995;Xã An Bình;VP-TK;01/9/2023;12/12;Trung cấp;Kế toán;Sơ cấp;B"
HAS_TIME = "Đỗ Thị Cam;20/7/1986;Xã Hòa Lạc;TC-KT;01/6/2010;12/12;Cao đẳng;Kế toán;Sơ cấp;B"
IS_UNKNOWN = "Mai Văn Dừa;05/5/1990;Xã Hòa Lạc;VH-XH;01/6/2015;12/12;;Văn hóa;Sơ cấp;B"
NEEDS_A_LOOK = "Tô Thị Ổi;09/9/1985;Xã Hòa Lạc;TP-HT;01/6/2010;12/12;Đại học;Luật;Trung cấp;B"
NO_POST = "Cao Văn Khế;09/1/1979;Xã Hòa Lạc;Người coi đê;01/6/2010;12/12;Đại học;Thủy lợi;;B"
# without one who has no post, so that every person is judged
EVERYBODY = (MEETS_ALL, HAS_A_GAP, HAS_TIME, IS_UNKNOWN, NEEDS_A_LOOK)
NAMES = ("Lụa", "Bưởi", "Cam", "Dừa", "Ổi", "Khế")


def roster(folder: Path, *people: str, name: str = "roster.csv", title: str = TITLE) -> Path:
    """Writes these people as a CSV roster and gives its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([title, ";".join(HEADINGS), *people, ""]), encoding="utf-8")
    return path
