"""What must hold of the verdicts on any roster, by the shipped law and by an invented one with every kind of demand."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.check import check
from cadre_audit.jobs.model import CheckJob
from cadre_audit.jobs.run import run
from cadre_audit.judge.evaluate import judge
from cadre_audit.judge.verdicts import LISTED, Verdict, Verdicts
from cadre_audit.report.formats import FORMATS
from cadre_audit.standards.in_force import InForce, in_force
from cadre_audit.standards.load import Book
from cadre_audit.standards.model import AllOf, AnyOf, Requirement
from cadre_audit.tables.select import take
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary
from tests.judge.chance import choices, days_around_changes, people_by_chance
from tests.judge.laws import EVERY_KIND
from tests.judge.people import SHIPPED, File, areas_of, judged, roster_of, roster_of_files

BOOKS = (SHIPPED, EVERY_KIND)
MEETINGS = [(book, day) for book in BOOKS for day in days_around_changes(book) if in_force(book, day).rules]
LISTS = [None, date(2019, 1, 1), date(2022, 6, 30), date(2024, 1, 1)]
FEW = settings(max_examples=60, deadline=None)


@st.composite
def rosters(draw: st.DrawFn) -> tuple[InForce, list[dict[str, Any]], Book, date]:
    """The law of a day and one to eight people, units and names among them."""
    book, day = draw(st.sampled_from(MEETINGS))
    people = people_by_chance(book, day, draw(st.integers(1, 8)), draw(st.integers(0, 10**6)))
    units = [{"unit": f"xã {'-'.join(person['area'])}{draw(st.sampled_from('AB'))}"} for person in people]
    return in_force(book, day), [person | unit for person, unit in zip(people, units, strict=True)], book, day


Meeting = tuple[InForce, list[dict[str, Any]], Book, date]


@FEW
@given(rosters())
def test_verdicts_add_up(meeting: Meeting) -> None:
    """The eight verdicts together are people times requirements, as a whole, by requirement and in the report."""
    law, people, _, _ = meeting
    verdicts = judged(people, law)
    whole = len(people) * len(law.requirements)
    counts = check(verdicts).counts
    assert sum(verdicts.counts().values()) == whole
    assert verdicts.of_requirement().sum(axis=1).tolist() == [len(people)] * len(law.requirements)
    assert sum(counts[verdict.code] for verdict in Verdict) == whole


@FEW
@given(rosters(), st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(meeting: Meeting, chance: Any) -> None:
    """Shuffled people have the verdicts and dates they had."""
    law, people, _, _ = meeting
    order = list(range(len(people)))
    chance.shuffle(order)
    same(judged(people, law), judged([people[i] for i in order], law), order)


@FEW
@given(rosters(), st.integers(0, 8), st.sampled_from(LISTS), st.sampled_from(LISTS))
def test_two_files_are_judged_as_each_alone(
    meeting: Meeting, cut: int, first_day: date | None, second_day: date | None
) -> None:
    """Whatever day the title of the other file names, and in whatever order the units of both are met."""
    law, people, _, _ = meeting
    parts = [File(people[:cut], first_day, "a.csv"), File(people[cut:], second_day, "b.csv")]
    together = roster_of_files(parts)
    verdicts = judge(together, law, areas_of(together, people))
    alone = [judged(part.people, law, listed_on=part.as_of) for part in parts]
    assert verdicts.matrix.tolist() == [*alone[0].matrix.tolist(), *alone[1].matrix.tolist()]
    dates = [one.due(i, j) for one in alone for i in range(len(one.roster)) for j in range(len(law.requirements))]
    assert dates == [verdicts.due(i, j) for i in range(len(people)) for j in range(len(law.requirements))]


@FEW
@given(rosters(), st.sets(st.integers(0, 7)))
def test_part_of_a_roster_is_judged_as_within_the_whole(meeting: Meeting, chosen: set[int]) -> None:
    """Leaving people out changes nothing for those who stay."""
    law, people, _, _ = meeting
    rows = sorted(row for row in chosen if row < len(people))
    roster = roster_of(people)
    part = take(roster, np.array(rows, np.intp))
    same(judged(people, law), judge(part, law, areas_of(roster, people)), rows)


def same(whole: Verdicts, other: Verdicts, rows: list[int]) -> None:
    """The people of `other` are those rows of `whole`, with the same verdicts and due dates."""
    columns = range(len(whole.requirements))
    assert other.matrix.tolist() == [whole.matrix[i].tolist() for i in rows]
    assert [[other.due(k, j) for j in columns] for k in range(len(rows))] == [
        [whole.due(i, j) for j in columns] for i in rows
    ]


@FEW
@given(rosters(), st.sampled_from(LEVEL_FIELDS))
def test_better_credentials_never_open_a_gap(meeting: Meeting, field: str) -> None:
    """One rank more on one ladder: met stays met, and what is not decided does not become a gap."""
    law, people, _, _ = meeting
    codes = vocabulary().ladders[field].codes
    better = [
        person | {field: codes[min(codes.index(person[field]) + 1, len(codes) - 1)]} if person[field] else person
        for person in people
    ]
    before, after = judged(people, law).matrix, judged(better, law).matrix
    worth = {Verdict.GAP: 0, Verdict.GRACE: 0, Verdict.UNKNOWN: 1, Verdict.MANUAL: 1, Verdict.MET: 2}
    for old, new in zip(before.ravel().tolist(), after.ravel().tolist(), strict=True):
        assert old == new or worth[Verdict(new)] > worth[Verdict(old)]


@FEW
@given(rosters(), st.sampled_from(["party_member"]))
def test_joining_the_party_never_opens_a_gap(meeting: Meeting, field: str) -> None:
    """As with levels."""
    law, people, _, _ = meeting
    before = judged([person | {field: False} for person in people], law).matrix
    after = judged([person | {field: True} for person in people], law).matrix
    assert not ((before == Verdict.MET) & (after != Verdict.MET)).any()
    assert not ((before != Verdict.GAP) & (after == Verdict.GAP)).any()


@FEW
@given(rosters(), st.sampled_from([(), ("elderly_chair",), ("records_treasurer", "radio"), ("a post of nobody's",)]))
def test_an_unknown_post_is_never_met(meeting: Meeting, posts: tuple[str, ...]) -> None:
    """Whatever else is known: no standard for every requirement."""
    law, people, _, _ = meeting
    verdicts = judged([person | {"position_codes": posts} for person in people], law)
    assert set(verdicts.matrix.ravel().tolist()) == {Verdict.NO_STANDARD}
    assert not verdicts.meets_everything().any()


EVIDENCE = {
    "age": ("birth_date",),
    "months_left": ("birth_date", "sex"),
    "major": ("major",),
    "party_member": ("party_member",),
    "hours": (),
    "manual": (),
}


def evidence(requirement: Requirement) -> Iterator[tuple[str, ...]]:
    """The fields that a requirement looks at, for each of its parts."""
    if isinstance(requirement, AllOf | AnyOf):
        for part in requirement.of:
            yield from evidence(part)
    else:
        yield (EVIDENCE[requirement.kind] if requirement.kind not in ("level", "holds") else (requirement.field,))


@FEW
@given(rosters(), st.data())
def test_blank_evidence_is_neither_a_gap_nor_met(meeting: Meeting, data: st.DataObject) -> None:
    """A requirement whose evidence is blanked is unknown, manual or not required, never decided."""
    law, people, _, _ = meeting
    requirement = data.draw(st.sampled_from([rule.requirement for rules in law.rules.values() for rule in rules]))
    fields = {field for part in evidence(requirement) for field in part}
    verdicts = judged([person | dict.fromkeys(fields) for person in people], law)
    j = list(law.requirements).index(requirement.id)
    for i in range(len(people)):
        demand = verdicts.demand(i, j)
        if demand is not None and demand.requirement is requirement:
            assert Verdict(int(verdicts.matrix[i, j])) in (Verdict.UNKNOWN, Verdict.MANUAL, Verdict.NOT_REQUIRED)


@FEW
@given(rosters(), st.sampled_from(["religion", "notes", "training_form", "rank", "evaluation", "ethnicity"]))
def test_fields_that_no_requirement_looks_at_change_nothing(meeting: Meeting, field: str) -> None:
    """Religion and ethnic group among them."""
    law, people, _, _ = meeting
    assert (judged(people, law).matrix == judged([person | {field: "Kinh"} for person in people], law).matrix).all()


@FEW
@given(rosters())
def test_nobody_is_lost_in_the_report(meeting: Meeting) -> None:
    """Each person has a finding, meets all, is not asked for anything, or stands among those without a standard."""
    law, people, _, _ = meeting
    verdicts = judged(people, law)
    found = check(verdicts, everything=True)
    tables = {table.id: {record["person"]["ref"] for record in table.records} for table in found.tables if table.detail}
    assert tables["findings"] | tables["no_standard"] == {verdicts.roster.ref(i) for i in range(len(people))}
    in_part = {verdicts.roster.ref(i) for i in range(len(people)) if verdicts.is_partly_lawless()[i]}
    assert tables["findings"] & tables["no_standard"] == in_part
    listed = next(table for table in check(verdicts).tables if table.id == "findings")
    assert len(listed.records) == sum(verdicts.counts()[verdict] for verdict in LISTED)


@FEW
@given(rosters())
def test_every_entry_has_an_explanation_of_its_kind(meeting: Meeting) -> None:
    """No demand where nothing is required of the post, a demand with its law everywhere else."""
    law, people, _, _ = meeting
    verdicts = judged(people, law)
    for i in range(len(people)):
        for j in range(len(law.requirements)):
            demand = verdicts.demand(i, j)
            if verdicts.matrix[i, j] == Verdict.NO_STANDARD:
                assert demand is None
            elif verdicts.matrix[i, j] != Verdict.NOT_REQUIRED:
                assert demand is not None
                assert demand.requirement.id == law.requirements[j]


def test_a_value_on_every_ladder_is_understood_by_chance() -> None:
    """The people by chance reach every verdict but waived, so that these properties say something."""
    seen = {
        Verdict(int(code))
        for book, day in MEETINGS
        for code in np.unique(judged(people_by_chance(book, day, 60, 3), in_force(book, day)).matrix)
    }
    assert seen == set(Verdict) - {Verdict.WAIVED}
    assert set(choices(SHIPPED, date(2023, 8, 1))) >= set(LEVEL_FIELDS)


HEADINGS = (
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Đơn vị",
    "Chức vụ",
    "Trình độ văn hóa",
    "Trình độ chuyên môn",
    "Lý luận chính trị",
    "Tin học",
    "Ngày tuyển dụng",
)
ROWS = (
    ("Nguyễn Văn An", "05/07/1979", "Nam", "xã Tân Sơn", "Bí thư Đảng ủy", "12/12", "Đại học", "Cao cấp", "", ""),
    (
        "Trần Thị Bình",
        "1985",
        "Nữ",
        "xã Tân Sơn",
        "Văn phòng - thống kê",
        "12/12",
        "Trung cấp",
        "",
        "Cơ bản",
        "01/02/2020",
    ),
    ("Lê Văn Cường", "", "", "xã Minh Phú", "Chỉ huy trưởng Quân sự", "", "", "", "", ""),
    ("Phạm Thị Dung", "03/2001", "Nữ", "", "Nghề không ai biết", "9/12", "Đại học", "", "", ""),
)


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("day", [date(2022, 5, 22), date(2023, 8, 1)])
def test_the_machine_report_of_a_file_adds_up(tmp_path: Path, day: date, everything: bool) -> None:
    """In `check --format json`: the counts are people times requirements, and the listed findings are those counted."""
    path = tmp_path / "roster.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *ROWS])
    report = run(CheckJob(rosters=(path,), as_of=day, everything=everything), day)
    document = json.loads(FORMATS["json"].render(report, width=80, colour=False))
    counts = document["counts"]
    assert counts["people"] == len(ROWS)
    assert sum(counts[verdict.code] for verdict in Verdict) == counts["people"] * counts["requirements"]
    listed = [verdict for verdict in Verdict if verdict in LISTED or everything]
    found = [finding["verdict"] for finding in document["findings"]]
    assert {v.code: found.count(v.code) for v in listed if v} == {v.code: counts[v.code] for v in listed if v}
    assert counts["no_standard"] == len(document["no_standard"]) * counts["requirements"]


def test_two_files_are_reported_as_one(tmp_path: Path) -> None:
    """The counts of a roster split over two files are those of the whole."""
    paths = [tmp_path / name for name in ("all.csv", "a.csv", "b.csv")]
    for path, rows in zip(paths, (ROWS, ROWS[:2], ROWS[2:]), strict=True):
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
    day = date(2023, 8, 1)
    job = CheckJob(rosters=(paths[0],), as_of=day)
    whole = run(job, day).counts
    split = run(job.model_copy(update={"rosters": tuple(paths[1:])}), day).counts
    assert {v.code: whole[v.code] for v in Verdict} == {v.code: split[v.code] for v in Verdict}


def test_a_mutated_judge_would_be_seen() -> None:
    """The comparison of `same` fails when one verdict differs."""
    people = people_by_chance(SHIPPED, date(2023, 8, 1), 5, seed=1)
    verdicts = judged(people, in_force(SHIPPED, date(2023, 8, 1)))
    changed = verdicts.matrix.copy()
    changed[2, 0] = Verdict.WAIVED
    with pytest.raises(AssertionError):
        same(verdicts, replace(verdicts, matrix=changed), list(range(5)))
