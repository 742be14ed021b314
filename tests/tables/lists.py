"""Small lists of training of invented people, written as offices write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cadre_audit.jobs.model import silent
from cadre_audit.jobs.training import Training, read_training

TODAY = date(2023, 1, 1)
TURNS = (
    "STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Đối tượng", "Khóa bồi dưỡng", "Hình thức đào tạo", "Từ ngày",
    "Đến ngày", "Đơn vị mở lớp", "Kết quả học tập",
)  # fmt: skip
CLASSES = ("STT", "Mã lớp", "Khóa bồi dưỡng", "Cơ quan mở lớp", "Đến ngày", "Số lớp", "Số học viên", "Tình trạng")
SUMMARY = ("STT", "Nhóm đối tượng", "Trong đó", "Khóa bồi dưỡng", "Số người", "Số lượt", "Năm")


def written(folder: Path, headings: Sequence[str], *rows: str, name: str = "list.csv") -> Path:
    """A list with these rows, their cells parted by semicolons, the number of each row put before it."""
    path = folder / name
    lines = ["KẾT QUẢ ĐÀO TẠO", ";".join(headings), *(f"{i};{row}" for i, row in enumerate(rows, 1))]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def turn(name: str, born: str, course: str = "Trung cấp LLCT", end: str = "10/6/2019", unit: str = "Xã An Bình") -> str:
    """One turn of one person."""
    return f"{name};{born};{unit};công chức;{course};Tập trung;01/6/2019;{end};Trường Chính trị tỉnh;đạt"


def read(*paths: Path) -> Training:
    """What the files tell."""
    return read_training(paths, TODAY, silent)
