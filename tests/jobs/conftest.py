"""An office: a folder to run in, with a workspace file and rosters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Office = Callable[[str], Path]
HEADINGS = "Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ngày tuyển dụng;Trình độ văn hóa;Trình độ chuyên môn;Tin học"


def roster(path: Path, *people: str) -> Path:
    """Writes a CSV roster of 15 September 2023."""
    path.parent.mkdir(parents=True, exist_ok=True)
    title = "DANH SÁCH CÁN BỘ, CÔNG CHỨC (tính đến ngày 15/9/2023)"
    path.write_text("\n".join([title, HEADINGS, *people, ""]), encoding="utf-8")
    return path


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    """Writes the workspace file of an office and gives its folder, which is the folder of the run."""
    monkeypatch.chdir(tmp_path)

    def written(text: str) -> Path:
        (tmp_path / "cadre-audit.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return written
