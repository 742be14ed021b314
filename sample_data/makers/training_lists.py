"""Lists of training results: a summary list, two class lists and a list of turns, as offices keep them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from makers.agency import AGENCY_SEED, agency_staff
from makers.chance import Chance
from makers.steady_xlsx import save_steadily
from makers.training_words import (
    ADVANCED_THEORY_HEADS,
    AGENCY_COURSES,
    CLASSES_567,
    COMMUNES,
    COURSES,
    LEARNERS_567,
    STAFF,
    STATED,
    TURNS,
)

SAVED = dt.datetime(2022, 7, 4, 8, 0, 0)
_CLASS_LIST = (
    "STT",
    "Mã lớp",
    "Khóa đào tạo, bồi dưỡng",
    "Cơ quan mở lớp",
    "Địa điểm",
    "Từ ngày",
    "Đến ngày",
    "Số học viên",
    "Tình trạng",
)
_SUMMARY = ("STT", "Nhóm đối tượng", "Trong đó", "Khóa đào tạo, bồi dưỡng", "Số người", "Năm")
Cells = Sequence[object]


def write_training_lists(folder: Path) -> None:
    """Write every list into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_stated(folder / "bac-me-2019.csv")
    _write_district(folder / "lap-thach-2018-2021.xlsx")
    _write_programme(folder / "hoa-binh-567.xlsx")
    _write_turns(folder / "cuc-2019-2022.csv")


def _write_stated(path: Path) -> None:
    """Write what the district states for 2019: totals, and what it itemises of one of them."""
    rows = [(i, *row, 2019) for i, row in enumerate(STATED, start=1)]
    _write_csv(path, ("KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG NĂM 2019",), _SUMMARY, rows)


def _write_csv(path: Path, title: Cells, headings: Cells, rows: Sequence[Cells]) -> None:
    lines = [(*title, *[""] * (len(headings) - len(title))), headings, *rows]
    text = "\r\n".join(";".join("" if cell is None else str(cell) for cell in line) for line in lines)
    path.write_bytes(("\ufeff" + text + "\r\n").encode("utf-8"))


def _write_district(path: Path) -> None:
    """Write the classes of the district, with one class on each side of both edges of 1/2018 – 5/2021."""
    rows = []
    for number, (course, host, classes, learners) in enumerate(COURSES, start=1):
        for own, (end, size) in enumerate(zip(_ends(classes), _shared(learners, classes), strict=True), start=1):
            rows.append(
                [
                    f"L{number:02}-{own:02}",
                    course,
                    host,
                    "Trung tâm Chính trị huyện",
                    end - dt.timedelta(days=9),
                    end,
                    size,
                    "Đã tổ chức",
                ]
            )
    host = "Ban Tuyên giáo Huyện ủy"
    # neither of these is in the period, and the last was never held
    rows.append(
        [
            "L90-01",
            COURSES[6][0],
            host,
            "Trung tâm Chính trị huyện",
            dt.date(2017, 12, 25),
            dt.date(2017, 12, 31),
            150,
            "Đã tổ chức",
        ]
    )
    rows.append(
        [
            "L90-02",
            COURSES[7][0],
            host,
            "Trung tâm Chính trị huyện",
            dt.date(2021, 5, 24),
            dt.date(2021, 6, 1),
            210,
            "Đã tổ chức",
        ]
    )
    rows.append(
        [
            "L90-03",
            COURSES[7][0],
            host,
            "Trung tâm Chính trị huyện",
            dt.date(2021, 5, 3),
            dt.date(2021, 5, 7),
            180,
            "Đã hủy",
        ]
    )
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Danh sách lớp"
    sheet.append(["DANH SÁCH CÁC LỚP ĐÀO TẠO, BỒI DƯỠNG"])
    sheet.append(_CLASS_LIST)
    for i, row in enumerate(rows, start=1):
        sheet.append([i, *row])
    other = book.create_sheet("Tổng hợp")
    other.append(["SỐ NGƯỜI ĐƯỢC CỬ ĐI HỌC"])
    other.append([*_SUMMARY[:5], "Từ ngày", "Đến ngày"])
    other.append(
        [
            1,
            "Cán bộ chủ chốt cơ sở",
            None,
            "Cao cấp lý luận chính trị",
            ADVANCED_THEORY_HEADS,
            dt.date(2018, 1, 1),
            dt.date(2021, 5, 31),
        ]
    )
    save_steadily(book, path, SAVED)


def _ends(classes: int) -> list[dt.date]:
    """Return the last days of so many classes: the first day of the period, its last, and days between."""
    first, last = dt.date(2018, 1, 1), dt.date(2021, 5, 31)
    step = (last - first).days // (classes - 1)
    return [first + dt.timedelta(days=step * i) for i in range(classes - 1)] + [last]


def _shared(whole: int, parts: int) -> list[int]:
    """Return a whole as so many parts that differ by one at most."""
    return [whole // parts + (i < whole % parts) for i in range(parts)]


def _write_programme(path: Path) -> None:
    """Write the classes of the programme: each with the communes that its learners come from."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Lớp 567"
    sheet.append(["DANH SÁCH CÁC LỚP THEO ĐỀ ÁN 567, GIAI ĐOẠN 2015 - 2020"])
    sheet.append([*_CLASS_LIST[:2], "Đề án", *_CLASS_LIST[2:], "Đơn vị cử học viên"])
    sizes = _shared(LEARNERS_567, CLASSES_567)
    for i, size in enumerate(sizes):
        end = dt.date(2015 + i * 6 // CLASSES_567, 3 + i % 8, 20)
        # the last two communes have sent nobody yet, and one that has lies outside the scope
        units = "; ".join(f"Xã {COMMUNES[(i + k) % 10]}" for k in range(3)) + ("; Phường Phương Đình" if i == 4 else "")
        sheet.append(
            [
                i + 1,
                f"567-{i + 1:02}",
                "Đề án 567",
                "Kỹ năng cho cán bộ trẻ cấp xã",
                "Sở Nội vụ",
                "Thành phố",
                end - dt.timedelta(days=4),
                end,
                size,
                "Đã tổ chức",
                units,
            ]
        )
    sheet.append(
        [
            22,
            "TX-01",
            "Thường xuyên",
            "Kỹ năng hành chính",
            "Sở Nội vụ",
            "Thành phố",
            dt.date(2020, 9, 7),
            dt.date(2020, 9, 11),
            40,
            "Đã tổ chức",
            "Xã Tự Do",
        ]
    )
    save_steadily(book, path, SAVED)


def _write_turns(path: Path) -> None:
    """Write the turns of the agency's staff: everybody has two or three."""
    chance = Chance(AGENCY_SEED)
    staff = [(one.name, one.birth, one.division) for one in agency_staff(chance)]
    courses = [course for course in AGENCY_COURSES for _ in range(course[3])]
    rows = []
    for i, (course, host, mode, _) in enumerate(courses[:TURNS]):
        end = chance.day(dt.date(2019, 2, 1), dt.date(2022, 6, 30))
        start = end - dt.timedelta(days=4 if "Kỹ năng" in course or "Cập nhật" in course else 60)
        rows.append((i + 1, *staff[i % STAFF], course, mode, f"{start:%d/%m/%Y}", f"{end:%d/%m/%Y}", host, "Đạt"))
    headings = (
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Đơn vị",
        "Khóa đào tạo, bồi dưỡng",
        "Hình thức đào tạo",
        "Từ ngày",
        "Đến ngày",
        "Đơn vị mở lớp",
        "Kết quả học tập",
    )
    _write_csv(path, ("KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG TỪ NĂM 2019",), headings, rows)
