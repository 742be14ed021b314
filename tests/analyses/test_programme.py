"""``programme``: the published figures from the sample, and each rule on lists small enough to count by hand."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.analyses.programme import programme_progress
from cadre_audit.analyses.results import Results
from cadre_audit.report.model import Record
from cadre_audit.standards.programmes import load_programme
from tests.standards.test_programmes import GOOD, programme
from tests.tables.lists import CLASSES, TURNS, read, turn, written

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data" / "training"
LISTED = ("STT", "Mã lớp", "Đề án", "Khóa bồi dưỡng", "Đơn vị cử học viên", "Đến ngày", "Số học viên")


def progress(file: Path, *lists: Path) -> Results:
    """The progress of a programme by these lists."""
    found = read(*lists)
    return programme_progress(load_programme(file).programme, found.turns, found.classes, "en")


def records(found: Results, id: str) -> list[Record]:
    """The records of one table."""
    (own,) = [table for table in found.tables if table.id == id]
    return list(own.records)


def test_hoa_binh_567() -> None:
    """21 classes, 1,004 learners, 47.8 a class, 1,004/14,330; fewest classes 21, 17, 13, 11 at 50, 60, 80, 100."""
    found = progress(SAMPLES / "hoa-binh-567.yaml", SAMPLES / "hoa-binh-567.xlsx")
    assert (found.counts["classes"], found.counts["learners"]) == (21, 1004)
    (mean,) = [fact.values for fact in found.facts if fact.key == "results_per_class"]
    assert (mean["k"], mean["n"], mean["mean"].replace(",", ".")) == (1004, 21, "47.8")
    assert [(one["class_size"], one["classes"]) for one in records(found, "fewest_classes")] == [
        (50, 21), (60, 17), (80, 13), (100, 11),
    ]  # fmt: skip
    (nation,) = records(found, "published")
    assert (nation["share"], nation["published_in_heads"]) == ({"k": 1004, "n": 14330}, True)
    assert "programme_unlike" in [fact.key for fact in found.facts]
    assert (found.counts["scope_units_reached"], found.counts["scope_units"]) == (10, 12)
    assert found.counts["units_out_of_scope"] == 1


def test_only_its_own_classes_in_its_days_count(tmp_path: Path) -> None:
    """The days before and after, another programme, and a class whose end is not known."""
    rows = (
        "L1;12/ĐA-UBND;A;Xã An Bình;01/01/2021;30", "L2;Cán bộ trẻ;A;Xã An Bình;31/12/2025;20",
        "L3;Cán bộ trẻ;A;Xã An Bình;31/12/2020;50", "L4;Cán bộ trẻ;A;Xã An Bình;01/01/2026;50",
        "L5;khác;A;Xã Tân Sơn;01/6/2022;50", "L6;Cán bộ trẻ;A;Xã Tân Sơn;;50",
    )  # fmt: skip
    found = progress(programme(tmp_path), written(tmp_path, LISTED, *rows))
    assert (found.counts["classes"], found.counts["learners"], found.counts["period_undecided"]) == (2, 50, 1)
    reached = {one["unit"]: one["reached"] for one in records(found, "units")}
    assert reached == {"Xã An Bình": True, "Xã Tân Sơn": False}


def test_targets_are_shares_and_what_is_missing(tmp_path: Path) -> None:
    """One of four classes, 30 of 20 learners, one of two units: what is exceeded misses nothing."""
    file = programme(tmp_path, GOOD + "targets: {classes: 4, learners: 20, units: 2}\n")
    found = progress(file, written(tmp_path, LISTED, "L1;Cán bộ trẻ;A;Xã An Bình;01/6/2021;30"))
    assert [(one["target"], one["share"], one["missing"]) for one in records(found, "targets")] == [
        ("classes", {"k": 1, "n": 4}, 3), ("learners", {"k": 30, "n": 20}, 0), ("units", {"k": 1, "n": 2}, 1),
    ]  # fmt: skip


def test_units_out_of_scope_are_counted_apart(tmp_path: Path) -> None:
    """Two turns of a unit outside: never in the share of the scope."""
    units = {"A": "Xã An Bình", "B": "Xã Lạ", "C": "xã lạ"}
    people = (turn(name, "1980", end="10/6/2021", unit=unit) for name, unit in units.items())
    found = progress(programme(tmp_path), written(tmp_path, TURNS, *people))
    assert (found.counts["scope_units_reached"], found.counts["units_out_of_scope"]) == (1, 1)
    (outside,) = [one for one in records(found, "units") if not one["in_scope"]]
    assert (outside["unit"], outside["turns"]) == ("Xã Lạ", 2)


def test_learners_are_never_counted_twice(tmp_path: Path) -> None:
    """With a class list its learners count; the turns of the same training give heads only."""
    own = (turn("A", "1980", end=end) for end in ("10/6/2021", "10/7/2021"))
    turns = written(tmp_path, TURNS, *own, name="t.csv")
    classes = written(tmp_path, CLASSES, "L1;Tin học;;2021;1;30;", name="c.csv")
    found = progress(programme(tmp_path), turns, classes)
    assert [found.counts[name] for name in ("learners", "turns", "heads", "heads_up_to")] == [30, 2, 1, 1]
    assert progress(programme(tmp_path), turns).counts["learners"] == 2


def test_only_its_courses_count_of_turns(tmp_path: Path) -> None:
    """Where the programme's file names them; spellings that sound alike are one."""
    file = programme(tmp_path, GOOD + "courses: [Tin học]\n")
    people = (turn("A", "1980", "TIN HỌC", "10/6/2021"), turn("B", "1981", "Ngoại ngữ", "10/6/2021"))
    assert progress(file, written(tmp_path, TURNS, *people)).counts["turns"] == 1
