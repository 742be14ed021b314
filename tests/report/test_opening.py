"""How every report for people begins and ends."""

from __future__ import annotations

import pytest

from cadre_audit.report.model import Fact, RunHeader
from cadre_audit.report.opening import about, sentences, totals

from .sample import RUN, report


@pytest.mark.usefixtures("vi")
def test_the_header_tells_day_files_and_law() -> None:
    """The day and where it came from, the files with their people, the versions in force."""
    assert about(report()) == [
        ("Tính đến ngày", "30/6/2024 (theo tiêu đề của tệp)"),
        ("Tệp", "xa.xlsx (3 người)"),
        ("Tiêu chuẩn áp dụng", "Công chức cấp xã (CC-2023)"),
    ]


@pytest.mark.usefixtures("en")
def test_a_kept_document_can_be_traced() -> None:
    """With fingerprint and tool; what the run does not know is left out."""
    assert about(report(), traced=True)[1:] == [
        ("Files", "xa.xlsx (people: 3), sha256 ab12"),
        ("Standards in force", "Công chức cấp xã (CC-2023)"),
        ("Made with", "cadre-audit 0.1.0"),
    ]
    assert about(report(run=RunHeader("t", "standards list", None))) == []


@pytest.mark.usefixtures("vi")
@pytest.mark.parametrize(
    ("origin", "expected"),
    [("flag", "theo yêu cầu"), ("today", "ngày hôm nay"), ("elsewhere", "elsewhere")],
)
def test_where_the_day_comes_from(origin: str, expected: str) -> None:
    """The origin is always printed beside the day."""
    run = RunHeader(RUN.tool, "check", "2022-08-12", as_of_from=origin)
    assert about(report(run=run)) == [("Tính đến ngày", f"12/8/2022 ({expected})")]


@pytest.mark.usefixtures("vi")
def test_the_law_of_a_year_is_told_by_its_changes() -> None:
    """A year has no one day: each day from which the law was another is named."""
    run = RunHeader(RUN.tool, "needs", "2022-05-23", as_of_from="year")
    told = report(run=run, extra={"year": 2022, "stretches": ["2022-01-01", "2022-05-23"]})
    assert about(told) == [("Quy định áp dụng trong năm 2022", "từ 01/01/2022, từ 23/5/2022")]


@pytest.mark.usefixtures("vi")
def test_values_of_sentences_are_written_for_the_reader() -> None:
    """Counts are grouped, shares have both numbers, dates are turned round, other text stays."""
    facts = [
        Fact("people", {"people": 14330, "units": 2293}),
        Fact("all_met", {"share": {"k": 537, "n": 636}}),
        Fact("problems", {"n": "2022-08-12"}),
        Fact("problems", {"n": "nhiều {n}"}),
        Fact("blank_means_none"),
    ]
    assert sentences(report(summary=facts)) == [
        "Số người được rà soát: 14.330; số đơn vị: 2.293",
        "Số người đạt đủ tiêu chuẩn: 537/636 (84,4 %)",
        "Số vấn đề của dữ liệu cần xem lại: 12/8/2022",
        "Số vấn đề của dữ liệu cần xem lại: nhiều {n}",
        "Ô trống được hiểu là không có, theo yêu cầu (--blank-means none).",
    ]


@pytest.mark.usefixtures("vi")
def test_every_total_is_told() -> None:
    """Zeros too, in the order of the counts; a count without words keeps its name."""
    assert totals(report(counts={"gap": 0, "people": 3, "seats": 7})) == [
        ("Chưa đạt", 0),
        ("Số người", 3),
        ("seats", 7),
    ]
