"""Candidates and plans on any lists: everybody in one outcome, one primary reason each, nothing unknown passes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cadre_audit.jobs.gate_job import GateJob
from cadre_audit.jobs.run import run
from cadre_audit.jobs.succession_job import SuccessionJob
from tests.cli.candidates import discipline, people, plans, written

NAMES = ("Lê Văn An", "Hà Thị Bình", "Vũ Văn Chi", "Đỗ Thị Dung", "Phan Văn Em")
DAYS = (date(2023, 7, 31), date(2023, 8, 1), date(2025, 10, 7), date(2025, 10, 8))
anything = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
person = st.fixed_dictionaries({
    "birth": st.sampled_from(["15/3/1985", "30/5/1966", "1967", "01/7/1978", "02/02/1971"]),
    "sex": st.sampled_from(["Nam", "Nữ", ""]),
    "degree": st.sampled_from(["Đại học", "Trung cấp", ""]),
    "theory": st.sampled_from(["Trung cấp", "Sơ cấp", "Chưa", ""]),
    "form": st.sampled_from(["", "", "Khiển trách;12/4/2023;1-QĐ;", "Cảnh cáo;;2-QĐ;", "xem hồ sơ;;;"]),
    "rated": st.sampled_from([("HTT", "HTT"), ("KHT", "KHT"), ("HTT", "KHT"), ("", "HTXS"), ("", ""), ("A1", "HTT")]),
    "term": st.sampled_from(["2025-2030;01/6/2025", ";", "2026-2031;"]),
})  # fmt: skip
lists = st.lists(person, min_size=1, max_size=len(NAMES))


def office(folder: Path, rows: list[dict[str, Any]], day: date) -> tuple[Path, dict[str, Any]]:
    """A roster of these people, and what the job is told of discipline and ratings."""
    named = list(zip(NAMES, rows, strict=False))
    roster = people(folder, *(
        f"{name};{one['birth']};{one['sex']};Kinh;Xã An Bình;VP-TK;12/12;{one['degree']};{one['theory']}"
        for name, one in named
    ))  # fmt: skip
    who = {name: f"{name};{one['birth']};Xã An Bình" for name, one in named}
    # somebody else is in the list too: a list of nobody is no list
    told = discipline(folder, *(f"{who[name]};{one['form']}" for name, one in named if one["form"]),
                      "Ai Khác;01/01/1980;Xã Khác;Khiển trách;01/01/2020;9-QĐ;")  # fmt: skip
    rated = written(
        folder / "xl.csv", "XẾP LOẠI", "Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại",
        *(f"{who[name]};{day.year - 2 + i};{text}" for name, one in named for i, text in enumerate(one["rated"])),
        f"Ai Khác;01/01/1980;Xã Khác;{day.year - 1};HTT",
    )  # fmt: skip
    return roster, {"discipline": (told,), "evaluations": (rated,)}


def table(report: Any, id: str) -> list[dict[str, Any]]:
    """The records of one table."""
    return [dict(record) for one in report.tables if one.id == id for record in one.records]


@anything
@given(rows=lists, day=st.sampled_from(DAYS))
def test_everybody_has_one_outcome_by_the_worst_that_was_found(
    rows: list[dict[str, Any]], day: date, tmp_path: Path
) -> None:
    """Blocked by a gap, else unknown, else left to a person; who passes has none of these. So is the exit code."""
    roster, beside = office(tmp_path, rows, day)
    for fail_on in ("gap", "unknown", "manual"):
        job = GateJob(rosters=(roster,), position="committee_chair", effective=day, fail_on=fail_on, **beside)  # type: ignore[arg-type]
        report = run(job, date(2026, 1, 1))
        found = table(report, "candidates")
        for one in found:
            verdicts = {entry["verdict"] for entry in one["findings"]}
            worst = next(
                (
                    outcome
                    for outcome, bad in (("blocked", {"gap", "grace"}), ("unknown", {"unknown", "no_standard"}),
                                         ("to_decide", {"manual"}))
                    if verdicts & bad
                ),
                "passes",
            )  # fmt: skip
            assert one["outcome"] == worst
        outcomes = [one["outcome"] for one in found]
        counts = report.counts
        told = [counts[f"{name}_candidates"] for name in ("to_decide", "blocked", "unknown")]
        assert counts["passes"] + sum(told) == len(found) == len(rows)
        watched = {"gap": 1, "unknown": 2, "manual": 3}[fail_on]
        worst_ones = ("blocked", "unknown", "to_decide")[:watched]
        assert int(report.exit_code) == int(any(one in worst_ones for one in outcomes))


@anything
@given(rows=lists, day=st.sampled_from(DAYS))
def test_every_plan_stands_in_one_place_and_has_one_primary_reason(
    rows: list[dict[str, Any]], day: date, tmp_path: Path
) -> None:
    """Out, kept or not found; the primary reason is the first of its reasons in the order of the rule of the day."""
    roster, beside = office(tmp_path, rows, day)
    list_ = plans(
        tmp_path, *(f"{name};{one['birth']};Xã An Bình;Chủ tịch UBND;{one['term']}" for name, one in
                    zip(NAMES, rows, strict=False)),
        "Không Là Ai;01/01/1980;Xã An Bình;Chủ tịch UBND;;",
    )  # fmt: skip
    job = SuccessionJob(rosters=(roster,), succession=(list_,), as_of=day, **beside)
    report = run(job, date(2026, 1, 1))
    out, kept, lost = (table(report, id) for id in ("out", "kept", "not_in_roster"))
    places = [one["person"]["full_name"] for one in (*out, *kept, *lost)]
    assert sorted(places) == sorted([*NAMES[: len(rows)], "Không Là Ai"])
    named = list(report.extra["rule"]["order"])
    order = [*named, *(one for one in ("age", "discipline", "standard", "rating") if one not in named)]
    for one in out:
        assert isinstance(one["reason"], str)
        others = [other["reason"] for other in one["others"]]
        assert min([one["reason"], *others], key=order.index) == one["reason"]
    counts = report.counts
    assert sum(counts[f"out_{reason}"] for reason in order) == counts["out"] == len(out)
    for one in kept:
        assert one["status"] == "unclear" or not one["unknown"] or one["courses"]
