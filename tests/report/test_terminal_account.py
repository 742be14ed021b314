"""Explanations on a screen: a heading per person, a paragraph per requirement, what is not required together."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from cadre_audit.report.terminal import render

from .told import evidence, gap, not_required, person, report

AT_80 = """\
Lê Văn An — CT HND (DS!12)
  Đơn vị: Xã Tân Sơn
  Chức danh được hiểu là: Chủ tịch Hội Nông dân
  Nhóm đối tượng: cán bộ
  Nhân thân: Ngày sinh: 1968 (DS!C12).
  Địa bàn: Tệp cấu hình cadre-audit.toml chưa khai địa bàn của đơn vị.

× Trình độ lý luận chính trị: Chưa đạt
  Vì sao yêu cầu: Chủ tịch Hội Nông dân: trình độ lý luận chính trị phải từ mức
    “trung cấp” trở lên.
  Căn cứ: Khoản 2 Điều 8, 33/2023/NĐ-CP (đã kiểm chứng); phiên bản CB-2023, hiệu
    lực từ 01/8/2023 đến 30/6/2025.
  Bằng chứng: Trình độ lý luận chính trị: sơ cấp; ô DS!F12 ghi “SC” (cột “Lý
    luận chính trị”).
  Điều kiện:
    (+) Chức danh Chủ tịch Hội Nông dân thuộc đối tượng áp dụng.
    (-) Chưa đạt mức yêu cầu: cần “trung cấp”, danh sách cho biết “sơ cấp”.
  Khi nào thay đổi: Trong 10 năm tới không có ngày nào tự làm thay đổi kết quả
    này, theo các quy định đã có trong dữ liệu.
  Cách khắc phục ít tốn kém nhất:
    - Cử đi học “theory-intermediate” (12–18 tháng học không tập trung (chưa
      kiểm chứng)); hoàn thành chậm nhất 01/8/2028.
    - Chưa được cử đi học, còn vướng: phải là đảng viên (57-QĐ/TW).

Không yêu cầu
- Đào tạo về luật; Bồi dưỡng nghiệp vụ hộ tịch: Chỉ áp dụng cho: Tư pháp - Hộ
  tịch.
"""
ONE = report(person("Lê Văn An", not_required("legal-training"), gap(), not_required("civil-status-training")))


@pytest.mark.usefixtures("vi")
def test_a_person_at_80_columns() -> None:
    """What is required comes first, what is not required for one reason together."""
    assert AT_80 in render(ONE, width=80, colour=False)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("width", [40, 58, 80])
def test_nothing_is_wider_than_the_screen(width: int) -> None:
    """Also on a narrow one."""
    assert [line for line in render(ONE, width=width, colour=False).splitlines() if cell_len(line) > width] == []


@pytest.mark.usefixtures("vi")
def test_namesakes_are_two_blocks() -> None:
    """Parted by an empty line, each under its own heading."""
    text = render(report(person("Lê Văn An", gap()), person("Lê Văn An", gap())), width=80, colour=False)
    assert text.count("\nLê Văn An — CT HND (DS!12)\n") == 2
    assert text.count("\n\nLê Văn An — CT HND") == 1


@pytest.mark.usefixtures("vi")
def test_a_post_that_keeps_every_standard_away_is_to_be_written_again() -> None:
    """The way out stands below what could not be judged."""
    why = {"code": "post_not_understood", "values": {"cell": "DS!F12", "typed": "Coi đê"}}
    fix = {**gap()["fix"], "do": "post", "courses": [], "cells": [evidence("position", state="not_understood")]}
    nobody = person("Lê Văn An", not_required("it", "no_standard", why_not=why, fix=fix))
    text = render(report(nobody), width=80, colour=False)
    assert "\nChưa có tiêu chuẩn\n- Trình độ tin học: Ô DS!F12 ghi “Coi đê”;" in text
    assert "  Cách khắc phục ít tốn kém nhất: Ghi lại cho rõ chức vụ ở ô DS!F12." in text


@pytest.mark.usefixtures("vi")
def test_what_will_be_asked_is_told_where_it_is_not_asked_yet() -> None:
    """That one silence follows another is no news."""
    law = {
        "ends": None,
        "begins": "CB-2023",
        "document": "33/2023/NĐ-CP",
        "required": None,
        "last": "2023-07-31",
        "absence": None,
    }
    begins = {"on": "2023-08-01", "to": "met", "because": {"code": "law", "values": law}}
    silent = {"on": "2025-07-01", "to": "no_standard", "because": {"code": "law", "values": {**law, "begins": None}}}
    text = render(
        report(person("An", not_required("it", flips=[begins]), not_required("min-age", flips=[silent]))),
        width=80,
        colour=False,
    )
    assert "  Khi nào thay đổi: Từ 01/8/2023: đạt, vì phiên bản CB-2023" in text
    assert "2025" not in text


@pytest.mark.usefixtures("en")
def test_lines_to_be_copied_keep_their_indent() -> None:
    """A waiver is YAML, in which spaces count."""
    one = {
        "requirement": "it", "position": None, "purpose": {"vi": "a", "en": "Why it is."}, "demands": [],
        "examples": [{"verdict": "met", "field": "it", "kind": "level", "value": "basic"}],
        "fix": [], "waive": {"requirement": "it"},
    }  # fmt: skip
    lines = render(report(requirements=(one,)), width=80, colour=False).splitlines()
    assert lines[lines.index("      waivers:") + 1] == "        - full_name: …"
    assert "          requirement: it" in lines
    assert "  Purpose: Why it is." in lines
    assert "  Examples: Met: IT skills: “basic”." in lines
