"""Every figure that the sample data must bring out, with the command that prints it: the published reports by line.

The figures are those of the articles and not of this program; each row of the table is one command and the lines, or
parts of lines, that have to stand in what it prints.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import SAMPLES, THAI_NGUYEN

TRAINING, TERMS = SAMPLES / "training", SAMPLES / "lap-thach-quy-hoach"
HEADS = SAMPLES / "lap-thach-2022" / "can-bo-chu-chot.xlsx"
AGENCY = SAMPLES / "cuc-2022.csv"
BEFORE, END, NOW = (
    TERMS / f"{name}.csv" for name in ("nhiem-ky-2015-2020", "cuoi-nhiem-ky-2015-2020", "nhiem-ky-2020-2025")
)
PRINTED: dict[str, tuple[tuple[str | Path, ...], tuple[str, ...]]] = {
    "Thái Nguyên 2022: staff": (
        ("stats", THAI_NGUYEN),
        (
            "Số người: 636; số đơn vị: 32",
            "cán bộ – 356/636 (56,0 %); công chức – 280/636 (44,0 %)",
            "Nữ: 284/636 (44,7 %)",
            "Đảng viên: 565/636 (88,8 %)",
            "Đại học trở lên: 537/636 (84,4 %); chưa ghi trình độ: 31",
            "81 thạc sĩ; 456 đại học; 14 cao đẳng; 54 trung cấp; cộng 605 người có ghi, 31 người chưa ghi",
            "Lý luận chính trị cao cấp và cử nhân: 22/636 (3,5 %)",
            "Lý luận chính trị trung cấp: 466/636 (73,3 %)",
        ),
    ),
    "Thái Nguyên 2022: the same in the form": (
        ("stats", THAI_NGUYEN, "--form", "bm02"),
        (
            "Biểu BM02/TKĐ: 636 người, 32 đơn vị; mỗi người tính một lần",
            "\nTỔNG SỐ\t636\t284\t565\t",
            "cột (10)–(15) cộng 605, ít hơn tổng số 636 là 31: chưa ghi 31",
        ),
    ),
    "Bắc Mê 2019": (
        ("results", TRAINING / "bac-me-2019.csv"),
        (
            "Cán bộ, công chức cấp xã: 145 người = 34 người có chi tiết + 111 người chưa chi tiết",
            "\ttrong đó\tCán bộ\tCao cấp lý luận chính trị\t3\n",
            "\ttrong đó\tCán bộ\tTrung cấp lý luận chính trị\t3\n",
            "\ttrong đó\tCán bộ\tBồi dưỡng ngạch chuyên viên\t11\n",
            "\ttrong đó\tCông chức\tTrung cấp lý luận chính trị\t5\n",
            "\ttrong đó\tCông chức\tBồi dưỡng ngạch chuyên viên\t12\n",
            "Viên chức hành chính, chuyên môn\ttổng số\t\t\t1.511\n",
            "Lãnh đạo, quản lý cấp huyện, phòng, đơn vị sự nghiệp\ttổng số\t\t\t144\n",
        ),
    ),
    "Hòa Bình, programme 567": (
        ("programme", TRAINING / "hoa-binh-567.yaml", "--training", TRAINING / "hoa-binh-567.xlsx"),
        (
            "Đã thực hiện: 21 lớp, 1.004 lượt học viên",
            "\n50\t21\n60\t17\n80\t13\n100\t11\n",
            "Cả nước 2015 – 2020 (2.293 xã, 42 tỉnh)\tHọc viên (lượt)\t1.004/14.330 (7,0 %)",
        ),
    ),
    "Lập Thạch 2018–5/2021: classes": (
        ("results", TRAINING / "lap-thach-2018-2021.xlsx", "--from", "2018-01-01", "--to", "2021-05-31"),
        (
            "Theo danh sách lớp: 75 lớp, 10.878 lượt học viên",
            "\nTrung cấp lý luận chính trị\t3\t208\n",
            "\nBồi dưỡng cấp ủy viên cơ sở\t4\t671\n",
            "\nCập nhật kiến thức cho bí thư cấp ủy cơ sở\t3\t180\n",
            "\nSơ cấp lý luận chính trị\t3\t217\n",
            "\nBồi dưỡng đối tượng kết nạp Đảng\t10\t546\n",
            "\nBồi dưỡng đảng viên mới\t7\t513\n",
            "\nNghiệp vụ công tác Đảng\t26\t4.106\n",
            "\nNghiệp vụ công tác đoàn thể\t19\t4.437\n",
            "\nTổng số\t75\t10.878\n",
            "\ttrong đó\t\tCao cấp lý luận chính trị\t20\n",
        ),
    ),
    "Lập Thạch 2022: heads": (
        ("rotation", HEADS),
        (
            "Bí thư Đảng ủy không phải là người địa phương: 7/20 (35,0 %) đơn vị",
            "Bí thư đồng thời là Chủ tịch UBND: 2/20 (10,0 %) đơn vị",
            "Bí thư đồng thời là Chủ tịch HĐND: 8/20 (40,0 %) đơn vị",
            "Phó Bí thư đồng thời là Chủ tịch HĐND: 9/20 (45,0 %) đơn vị",
        ),
    ),
    "Lập Thạch 2022: its target": (
        ("targets", HEADS, "--targets", SAMPLES / "lap-thach-2022" / "chi-tieu.yaml"),
        ("7/20 (35,0 %); chỉ tiêu ít nhất 30 % đến hết năm 2025", "Đã đạt, cao hơn 5,0 điểm %"),
    ),
    "Lập Thạch: women and young, each against its baseline": (
        (
            "compare", "--after", NOW, "--baseline", f"nhiệm kỳ trước={BEFORE}", "--baseline",
            f"cuối nhiệm kỳ trước={END}", "--measure", "sex.female=nhiệm kỳ trước", "--measure",
            "young=cuối nhiệm kỳ trước",
        ),
        (
            "\nnhiệm kỳ trước\t", "40/200 (20,0 %)", "+7,9 điểm %",
            "\ncuối nhiệm kỳ trước\t", "37/200 (18,5 %)", "+5,8 điểm %",
        ),
    ),
    "the agency: levels": (
        ("stats", AGENCY),
        (
            "Số người: 61",
            "9 thạc sĩ; 42 đại học; 2 cao đẳng",
            "Nhóm báo cáo “trung cấp và công nhân kỹ thuật”: 8/61",
            "\ncử nhân chính trị\t1/61 (1,6 %)",
            "\ncao cấp\t6/61 (9,8 %)",
            "\ntrung cấp\t21/61 (34,4 %)",
        ),
    ),
    "the agency: turns": (
        ("results", TRAINING / "cuc-2019-2022.csv"),
        ("Theo danh sách lượt học: 167 lượt, 61 người", "\nTổng số\t167\n"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("figures", PRINTED)
def test_a_command_prints_the_published_figures(figures: str, door: Runs) -> None:
    """In the words of a Vietnamese report."""
    arguments, wanted = PRINTED[figures]
    answer = door(*arguments, "--format", "plain", "--lang", "vi")
    assert answer.code == 0
    assert [text for text in wanted if text not in answer.out] == []
