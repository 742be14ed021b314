"""Random rosters are read back exactly, whatever the order of columns, the depth of the header and the spelling.

All rosters of the batch are drawn first, from a fixed seed, and read in one run of the command.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .build import Book, Cell, Heading, Row, table
from .conftest import run_inspect
from .expect import conserved, reading_of

ROSTERS = 40
# Field, its headings, and its spellings with what each means; written by hand from what offices write.
FIELDS: dict[str, tuple[list[str], list[tuple[Cell, Any]]]] = {
    "professional_level": (
        ["Trình độ chuyên môn", "Chuyên môn", "CHUYÊN MÔN\nNGHIỆP VỤ"],
        [
            ("Thạc sĩ", "master"),
            ("ThS", "master"),
            ("Đại học", "bachelor"),
            ("ĐH", "bachelor"),
            ("Cử nhân", "bachelor"),
            ("Kỹ sư", "bachelor"),
            ("CĐ", "college"),
            ("Cao đẳng", "college"),
            ("TC", "intermediate"),
            ("trung cấp", "intermediate"),
            ("Sơ cấp", "primary"),
            ("Chưa qua đào tạo", "none"),
            (None, None),
        ],
    ),
    "political_theory": (
        ["LLCT", "Lý luận chính trị", "Trình độ lý luận chính trị"],
        [
            ("CN", "bachelor"),
            ("CC", "advanced"),
            ("Cao cấp", "advanced"),
            ("TC", "intermediate"),
            ("Trung cấp LLCT-HC", "intermediate"),
            ("SC", "primary"),
            ("Chưa", "none"),
            (None, None),
        ],
    ),
    "state_management": (
        ["QLNN", "Quản lý nhà nước", "Trình độ QLNN"],
        [
            ("CV", "specialist"),
            ("Chuyên viên", "specialist"),
            ("CVC", "senior_specialist"),
            ("CV chính", "senior_specialist"),
            ("CVCC", "principal_specialist"),
            ("Cán sự", "official"),
            ("Chưa qua bồi dưỡng", "none"),
            (None, None),
        ],
    ),
    "general_education": (
        ["Trình độ văn hoá", "Văn hóa", "Giáo dục phổ thông"],
        [
            ("12/12", "upper_secondary"),
            ("10/10", "upper_secondary"),
            ("THPT", "upper_secondary"),
            ("9/12", "lower_secondary"),
            ("7/10", "lower_secondary"),
            ("Tiểu học", "primary"),
            (None, None),
        ],
    ),
    "sex": (["Giới tính"], [("Nam", "male"), ("Nữ", "female"), ("NỮ", "female"), (None, None)]),
    "birth": (
        ["Ngày sinh", "Ngày, tháng, năm sinh", "NGÀY THÁNG NĂM SINH"],
        [
            (date(1979, 7, 5), ("1979-07-05", 1979, "day")),
            ("25/11/1988", ("1988-11-25", 1988, "day")),
            ("1/2/1990", ("1990-02-01", 1990, "day")),
            (1975, (None, 1975, "year")),
            ("1983", (None, 1983, "year")),
            ("9/1986", ("1986-09", 1986, "month")),
        ],
    ),
    "position_code": (
        ["Chức vụ", "Chức danh", "Chức vụ, chức danh"],
        [
            ("Bí thư Đảng ủy", "party_secretary"),
            ("CT UBND", "committee_chair"),
            ("PCT HĐND", "council_deputy_chair"),
            ("VP-TK", "office_statistics"),
            ("Tư pháp - Hộ tịch", "justice_civil_status"),
            ("Chủ tịch Hội LHPN", "women_chair"),
        ],
    ),
    "unit": (["Đơn vị", "Đơn vị công tác"], [("Xã Đồng Khê", "Xã Đồng Khê"), ("Thị trấn Mới", "Thị trấn Mới")]),
}
LEVELS = ["professional_level", "political_theory", "state_management", "general_education"]
SURNAMES = ["Nguyễn", "Lò", "Giàng", "Hoàng", "Triệu", "Vàng", "Đặng", "Ksor"]
MIDDLES = ["Văn", "Thị", "A", "Đức", "Mùi", "Thúy"]
GIVEN = ["Ánh", "Páo", "Hòa", "Quyết", "Ưng", "Đông", "Nhật", "Mỷ"]


@dataclass(frozen=True)
class Drawn:
    """A roster and what must be read from it."""

    book: Book
    depth: int
    people: list[dict[str, Any]]


def meaning(field: str, value: Any) -> dict[str, Any]:
    """Give the person fields that a drawn meaning stands for."""
    if field == "birth":
        return dict(zip(("birth_date", "birth_year", "birth_precision"), value, strict=True))
    return {field: value}


@st.composite
def rosters(draw: st.DrawFn) -> tuple[list[Heading], list[Row], list[dict[str, Any]], int]:
    """Draw heading paths, rows, the people they mean, and the number of title rows."""
    others = draw(st.lists(st.sampled_from([field for field in FIELDS if field != "unit"]), min_size=2, unique=True))
    order = draw(st.permutations(["full_name", "unit", *others]))
    depth = draw(st.integers(1, 3))
    paths: list[Heading] = [("STT",)] + [heading_path(draw, field, depth) for field in order]
    rows: list[Row] = []
    people: list[dict[str, Any]] = []
    for number in range(1, draw(st.integers(3, 12)) + 1):
        row, person = drawn_person(draw, order)
        rows.append([number, *row])
        people.append(person)
    return paths, rows, people, draw(st.integers(0, 8))


def heading_path(draw: st.DrawFn, field: str, depth: int) -> Heading:
    """Draw a heading; levels of deep headers stand under one or two groups."""
    if field == "full_name":
        return (draw(st.sampled_from(["Họ và tên", "Họ tên", "HỌ VÀ TÊN"])),)
    label = draw(st.sampled_from(FIELDS[field][0]))
    return (("Trình độ", "Đào tạo, bồi dưỡng")[: depth - 1] if field in LEVELS else ()) + (label,)


def drawn_person(draw: st.DrawFn, order: list[str]) -> tuple[list[Cell], dict[str, Any]]:
    """Draw a row of cells and the person they mean."""
    row: list[Cell] = []
    person: dict[str, Any] = {}
    for field in order:
        if field == "full_name":
            name = " ".join(draw(st.sampled_from(part)) for part in (SURNAMES, MIDDLES, GIVEN))
            row.append(name)
            person["full_name"] = name
        else:
            spelling, meant = draw(st.sampled_from(FIELDS[field][1]))
            row.append(spelling)
            person |= meaning(field, meant)
    return row, person


def draw_all() -> list[Drawn]:
    """Draw the batch, the same at every run; no two rosters have the same header."""
    batch: list[Drawn] = []
    heads: list[list[Heading]] = []

    @settings(
        max_examples=8 * ROSTERS,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(rosters())
    def collect(roster: tuple[list[Heading], list[Row], list[dict[str, Any]], int]) -> None:
        paths, rows, people, titles = roster
        if len(batch) == ROSTERS or any(paths == kept for kept in heads):
            return
        heads.append(paths)
        first = titles + max(map(len, paths)) + 1
        sheet = table(paths, rows, [["DANH SÁCH CÁN BỘ"]] * titles, "Danh sách")
        wanted = [person | {"ref": f"Danh sách!{row}"} for row, person in enumerate(people, start=first)]
        batch.append(Drawn(Book(f"random-{len(batch)}.xlsx", [sheet]), max(map(len, paths)), wanted))

    collect()
    return batch


BATCH = draw_all()


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Read all drawn rosters in one run."""
    folder = tmp_path_factory.mktemp("random")
    run = run_inspect([drawn.book.write(folder) for drawn in BATCH], folder)
    assert run.returncode == 0, run.stderr
    parsed: dict[str, Any] = json.loads(run.stdout)
    return parsed


def test_people_come_back_as_drawn(answer: dict[str, Any]) -> None:
    """Every field of every person of every random roster has the code its spelling was drawn with."""
    wrong = []
    for drawn in BATCH:
        people = reading_of(answer, drawn.book.name).people
        read = [{name: one[name] for name in want} for one, want in zip(people, drawn.people, strict=False)]
        if read != drawn.people:
            wrong.append((drawn.book.sheets[0].rows, read, drawn.people))
    assert not wrong, (len(wrong), wrong[0])


def test_nobody_is_lost_or_invented(answer: dict[str, Any]) -> None:
    """Files and sheets hold as many people as were drawn, and the sums agree."""
    conserved(answer)
    assert Counter(Path(person["file"]).name for person in answer["people"]) == Counter(
        {drawn.book.name: len(drawn.people) for drawn in BATCH}
    )


def test_the_batch_varies() -> None:
    """The drawn rosters have headers of one, two and three rows, and columns in many orders."""
    orders = {tuple(drawn.people[0]) for drawn in BATCH}
    assert len(BATCH) == ROSTERS
    assert {drawn.depth for drawn in BATCH} == {1, 2, 3}
    assert len(orders) > ROSTERS // 2
