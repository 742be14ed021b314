"""The day a list was made for, read from its title."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .build import Book, Sheet

TITLES = {
    "(Tính đến ngày 30/6/2022)": "2022-06-30",
    "Có đến ngày 31 tháng 12 năm 2021": "2021-12-31",
    "Thời điểm 01/07/2023": "2023-07-01",
    "Tính đến hết ngày 30-6-2020": "2020-06-30",
}


@pytest.mark.parametrize(("title", "day"), TITLES.items())
def test_day_in_the_title(tmp_path: Path, inspect: Callable[..., dict[str, Any]], title: str, day: str) -> None:
    """The day up to which a list counts is the day of the run; the day of the letter above it is not."""
    sheet = Sheet(
        [
            ["DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ"],
            ["(Kèm theo Công văn số 45/UBND-NV ngày 15/9/2023)"],
            [title],
            ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
            [1, "Lô Văn Khun", "3/2/1980", "Chủ tịch UBND"],
        ]
    )
    answer = inspect(Book("dated.xlsx", [sheet]).write(tmp_path))
    assert answer["run"]["as_of"] == day
    assert [person["birth_date"] for person in answer["people"]] == ["1980-02-03"]
