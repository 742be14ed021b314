"""Whole rosters: nobody is lost, files may be split, the frame says what the records say, and the samples come out."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.data_files import folder
from cadre_audit.problems import ProblemCode
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import PERSON_FIELDS, Roster
from cadre_audit.tables.select import of_units, take
from cadre_audit.vocabulary.load import vocabulary

from .made import TODAY, roster_of, values

SAMPLES = Path(str(folder("sample_data")))
NAMES = ("thai-nguyen-2022.xlsx", "xa-tan-son-2023.xlsx", "xa-minh-phu-2022.csv")


def sample(name: str) -> Roster:
    """The roster of one sample file."""
    return build_roster([read_file(SAMPLES / name, vocabulary())], vocabulary(), TODAY)


@pytest.fixture(scope="module")
def city() -> Roster:
    """The sample city."""
    return sample(NAMES[0])


@pytest.fixture(scope="module")
def commune() -> Roster:
    """The sample commune."""
    return sample(NAMES[1])


def conserved(roster: Roster) -> None:
    """Every row of every sheet is a person or is told as something else, once."""
    for file in roster.files:
        for sheet in file.sheets:
            people = [int(row) for table in sheet.tables for row in table.rows]
            others = [row.row for table in sheet.tables for row in table.not_taken] + [
                row.row for row in sheet.not_taken
            ]
            assert len(people) + len(others) == sheet.rows
            assert len(set(people + others)) == sheet.rows
    assert len(roster) == sum(len(table.rows) for file in roster.files for table in file.tables)


@pytest.mark.parametrize("name", NAMES)
def test_samples_are_conserved(name: str) -> None:
    """Rows are people and rows that are none, and nothing else."""
    conserved(sample(name))


COUNTS: dict[str, Any] = yaml.safe_load((SAMPLES / "thai-nguyen-2022.counts.yaml").read_text(encoding="utf-8"))
INVENTED = COUNTS["invented"]


def counted(roster: Roster, field: str) -> dict[str, int]:
    """How many people have each value; nothing said is ``not_stated``."""
    return dict(Counter("not_stated" if value is None else str(value) for value in values(roster, field)))


def test_city_is_what_the_article_prints(city: Roster) -> None:
    """636 people of 32 units with the published kinds, sexes, members and levels."""
    published = COUNTS["published"]
    assert (len(city), len(city.units)) == (published["people"], published["units"])
    assert counted(city, "kind") == published["kind"]
    assert counted(city, "sex") == published["sex"]
    assert counted(city, "professional_level") == published["professional_level"]
    party = counted(city, "party_member")
    assert (party["True"], party["False"]) == (published["party"]["member"], published["party"]["not_member"])
    theory = counted(city, "political_theory")
    assert theory["advanced"] + theory["bachelor"] == published["political_theory"]["advanced_or_bachelor"]
    assert str(city.as_of) == "2022-08-12"


@pytest.mark.parametrize(
    "field", ["political_theory", "state_management", "it", "general_education_raw", "ethnicity", "birth_precision"]
)
def test_city_counts(city: Roster, field: str) -> None:
    """The invented figures of the sample, counted by its maker."""
    assert counted(city, field) == INVENTED[field]


@pytest.mark.parametrize("kind", ["cadre", "civil_servant"])
def test_city_counts_by_kind(city: Roster, kind: str) -> None:
    """The figures of each kind of people."""
    ranks = vocabulary().ladders["kind"].rank
    own = take(city, np.flatnonzero(city.kind == ranks[kind]))
    wanted = INVENTED["by_kind"][kind]
    assert len(own) == wanted["people"]
    for field in ("sex", "professional_level", "political_theory", "state_management", "it"):
        assert counted(own, field) == wanted[field], field


def test_city_posts_and_units(city: Roster) -> None:
    """Posts are counted per post; units by their own rows."""
    posts = Counter(code for post in city.post.tolist() for code in city.posts[post])
    assert posts == INVENTED["position_posts"]
    assert sum(len(city.posts[post]) == 2 for post in city.post.tolist()) == INVENTED["people_with_two_posts"]
    for unit, wanted in INVENTED["people_per_unit"].items():
        own = of_units(city, [unit])
        assert counted(own, "kind") == {kind: wanted[kind] for kind in ("cadre", "civil_servant")}, unit
        assert counted(own, "sex")["female"] == wanted["women"], unit


EXPECTED: dict[str, Any] = yaml.safe_load((SAMPLES / "xa-tan-son-2023.expected.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("index", range(EXPECTED["people_count"]))
def test_every_person_of_the_commune(commune: Roster, index: int) -> None:
    """Every field of every person is what the hand-written reading says."""
    wanted = {name: _text(value) for name, value in EXPECTED["people"][index].items()}
    wanted |= dict.fromkeys(EXPECTED["null_for_all"])
    codes = wanted.pop("position_codes")
    (person,) = commune.records([index])
    person["unit"] = str(person["unit"]).capitalize().replace("tân sơn", "Tân Sơn")
    assert {name: person[name] for name in wanted} == wanted
    assert list(commune.posts[commune.post[index]]) == codes
    assert set(person) == {*PERSON_FIELDS, "file"}


def _text(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value


def test_commune_problems_are_told(commune: Roster) -> None:
    """Every doubtful cell is told; cells that are understood without doubt are not."""
    told = {(p.sheet, p.row, p.column) for p in commune.problems if p.row and p.column}
    must = {(p["sheet"], p["row"], p["column"]) for p in EXPECTED["problems"]}
    may = {(p["sheet"], p["row"], p["column"]) for p in EXPECTED["may_be_problems"]}
    people = set(commune.row.tolist())
    assert must <= told
    posts = {(p.sheet, p.row, p.column) for p in commune.problems if p.code is ProblemCode.POSITION_SEVERAL}
    assert {place for place in told if place[1] in people} <= must | may | posts


def test_commune_rows_that_are_no_people(commune: Roster) -> None:
    """Sections, totals, notes and signatures are told as what they are."""
    (table,) = [table for file in commune.files for table in file.tables]
    kinds = {row.row: row.kind.value for row in table.not_taken}
    wanted = EXPECTED["rows_that_are_no_people"]
    for kind in ("number_row", "section", "closing", "signature"):
        assert {kinds[row] for row in wanted[kind]} <= {kind, "heading"}, kind
    assert {kinds[row] for row in (*wanted["subtotal"], *wanted["total"])} == {"total"}
    assert {kinds[row] for row in wanted["footnote"]} == {"note"}
    assert table.header_rows[0] == EXPECTED["sheets"]["DS CBCC"]["header_rows"][0]


HEAD = "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị;Trình độ chuyên môn;LLCT;Đảng viên;Ghi chú"
ROW = st.tuples(
    st.sampled_from(
        ["Nông Văn Thuần", "Lý Thị Hoa", "Cộng Văn Tổng", "Ban Văn Trưởng", "H'Lan Niê", "Công Thị Phương"]
    ),
    st.sampled_from(["5/7/1979", "1980", "31/02/1975", "", "x"]),
    st.sampled_from(["CT UBND", "Phó Bí thư, CT HĐND", "VP-TK", "Lạ", ""]),
    st.sampled_from(["Xã Tân Sơn", "X. Tân Sơn", "Phường Đông Hà", ""]),
    st.sampled_from(["ĐH Luật", "TC", "CNKT", "", "???"]),
    st.sampled_from(["TC", "CC", "đang học CC", ""]),
    st.sampled_from(["x", ""]),
    st.sampled_from(["", "đi học"]),
).filter(lambda row: bool(row[1] or row[2]))


def text_of(rows: list[tuple[str, ...]], noise: list[str] | None = None) -> str:
    """A roster of these rows, with other rows among them."""
    lines = [";".join([str(i), *row]) for i, row in enumerate(rows, 1)]
    for i, line in enumerate(noise or []):
        lines.insert(i * 2, line)
    # a first row in which nothing is doubtful makes the column of marks one of marks in every part
    return "\n".join([HEAD, "1;Vi Văn Ngọc;1/1/1980;Tư pháp;Xã Tân Sơn;ĐH;SC;x;", *lines]) + "\n"


NOISE = st.sampled_from(["I. Cán bộ;;;;;;;;", ";Cộng;;;5;;;;", "Trang 2;;;;;;;;", "II;Xã Yên Trạch;;;;;;;",
                         "* Ghi chú;;;;;;;;",
                         "A;B;1;2;3;4;5;6;7", HEAD, ";;lạ;;;;;;"])  # fmt: skip


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(ROW, max_size=8), st.lists(NOISE, max_size=4))
def test_no_row_is_lost(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], noise: list[str]
) -> None:
    """Numbered people are all read, whatever stands among them, and every other row is accounted for."""
    roster = roster_of(tmp_path_factory.mktemp("rows"), text_of(rows, noise))
    conserved(roster)
    assert values(roster, "full_name") == ["Vi Văn Ngọc", *(row[0] for row in rows)]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(ROW, min_size=1, max_size=8), st.data())
def test_split_rosters_give_the_same_people(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], data: st.DataObject
) -> None:
    """The same rows in one file or in two are the same people, field by field."""
    at = data.draw(st.integers(0, len(rows)))
    place = tmp_path_factory.mktemp("split")
    one, two = roster_of(place, text_of(rows)), roster_of(place, text_of(rows[:at]), text_of(rows[at:]))
    fields = [name for name in PERSON_FIELDS if name not in ("ref", "unit")]

    def people(roster: Roster) -> list[dict[str, Any]]:
        found = [{name: record[name] for name in fields} for record in roster.records()]
        return [person for person in found if person["full_name"] != "Vi Văn Ngọc"]

    assert people(two) == people(one)
    assert sorted(set(one.units)) == sorted(set(two.units)) or {u.split(". ")[-1] for u in one.units}


@pytest.mark.parametrize("name", NAMES)
def test_the_frame_says_what_the_records_say(name: str) -> None:
    """One row per person, every field of the records, categoricals for text, nothing of type object."""
    roster = sample(name)
    frame = roster.people
    assert list(frame.columns) == [*PERSON_FIELDS, "file"]
    assert len(frame) == len(roster)
    said = frame.astype(object).to_dict("records")
    for row, record in zip(said, roster.records(), strict=True):
        assert {key: None if _missing(value) else value for key, value in row.items()} == record
    for field in ("full_name", "unit", "position", "major", "file"):
        assert isinstance(frame[field].dtype, pd.CategoricalDtype), field
    assert frame["professional_level"].cat.ordered
    assert not frame["sex"].cat.ordered
    assert str(frame["party_member"].dtype) == "boolean"


def _missing(value: Any) -> bool:
    return value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value))


def test_the_frame_has_no_object_columns(city: Roster) -> None:
    """No column is a list of Python objects: frames of long rosters stay small."""
    assert [name for name, dtype in city.people.dtypes.items() if pd.api.types.is_object_dtype(dtype)] == []


def test_empty_rosters() -> None:
    """Without files there are no people, no day and no units."""
    roster = build_roster([], vocabulary(), TODAY)
    assert (len(roster), roster.as_of, list(roster.units), list(roster.records())) == (0, None, [], [])


def test_units_are_chosen_by_any_writing(tmp_path: Path) -> None:
    """A unit may be named without 'xã', without tone marks, in any case; an unknown one gives nobody."""
    text = text_of(
        [("Lý Thị Hoa", "1980", "CT UBND", unit, "ĐH", "TC", "x", "") for unit in ("X. Tân Sơn", "Phường Đông Hà", "")]
    )
    roster = roster_of(tmp_path, text)
    for name in ("Xã Tân Sơn", "tan son", "Tân Sơn", "xa tan son"):
        assert of_units(roster, [name]).row.tolist() == [2, 3], name
    assert of_units(roster, ["dong ha", "Tân Sơn"]).row.tolist() == [2, 3, 4]
    assert len(of_units(roster, ["Sơn"])) == 2
    assert len(of_units(roster, ["Đông"])) == 0
    assert of_units(roster, ["Tân Sơn"]).problems is roster.problems


def test_sheets_that_are_no_rosters_are_told(commune: Roster) -> None:
    """A sheet of figures gives a problem with its number of rows, and no person."""
    (problem,) = [p for p in commune.problems if p.code is ProblemCode.SHEET_NOT_A_ROSTER]
    assert problem.sheet == "Biểu thống kê"
    assert int(problem.hint) > 0
