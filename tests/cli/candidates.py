"""Small lists of invented candidates, plans and discipline, whose outcomes follow from the law by hand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

HEADINGS = (
    "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Đơn vị", "Chức vụ", "Trình độ văn hóa", "Trình độ chuyên môn",
    "Lý luận chính trị",
)  # fmt: skip


def written(path: Path, title: str, headings: str, *rows: str) -> Path:
    """A CSV list with a title, headings and rows."""
    path.write_text("\n".join([title, headings, *rows, ""]), encoding="utf-8")
    return path


def people(folder: Path, *rows: str, more: str = "", name: str = "nhân sự.csv") -> Path:
    """A list of people: name, birth, sex, ethnic group, unit, post, schooling, degree, theory, and columns beside."""
    headings = ";".join([*HEADINGS, *([more] if more else [])])
    return written(folder / name, "DANH SÁCH CÁN BỘ, CÔNG CHỨC", headings, *rows)


def discipline(folder: Path, *rows: str) -> Path:
    """A list of discipline: name, birth, unit, form, day of the decision, its number, last day."""
    headings = (
        "Họ và tên;Ngày sinh;Đơn vị;Hình thức kỷ luật;Ngày quyết định kỷ luật;Số quyết định kỷ luật;"
        "Hết thời hạn kỷ luật"
    )
    return written(folder / "kỷ luật.csv", "DANH SÁCH KỶ LUẬT", headings, *rows)


def plans(folder: Path, *rows: str, name: str = "quy hoạch.csv", title: str = "DANH SÁCH QUY HOẠCH") -> Path:
    """A succession list: name, birth, unit, planned post, term, planned day."""
    headings = "Họ và tên;Ngày sinh;Đơn vị;Chức danh quy hoạch;Nhiệm kỳ quy hoạch;Ngày dự kiến bổ nhiệm"
    return written(folder / name, title, headings, *rows)


def outcomes(document: Any) -> dict[str, str]:
    """Name → outcome of a gate."""
    return {one["person"]["full_name"]: one["outcome"] for one in document["candidates"]}


def of(document: Any, name: str) -> Any:
    """One candidate of a gate."""
    return next(one for one in document["candidates"] if one["person"]["full_name"] == name)


def entries(candidate: Mapping[str, Any]) -> dict[str, tuple[str, str | None]]:
    """Requirement → verdict and why, of one candidate."""
    return {one["requirement"]: (one["verdict"], one["why"]) for one in candidate["findings"]}
