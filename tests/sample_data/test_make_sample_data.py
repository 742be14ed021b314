"""The sample rosters are what the generator writes, and their totals are the published ones.

The workbooks are read here with openpyxl cell by cell, never through the package, so that a fault in the
package's own reading cannot hide a fault in the samples.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from openpyxl.utils import get_column_letter

SAMPLES = Path(__file__).parents[2] / "sample_data"
MADE = (
    "thai-nguyen-2022.xlsx", "thai-nguyen-2022.counts.yaml", "xa-tan-son-2023.xlsx", "xa-minh-phu-2022.csv",
    "quy-hoach-tan-son-2023.xlsx",
    "registrations-2022/hai-xa.xlsx", "registrations-2022/phuong-kim-son.xlsx",
    "registrations-2022/phuong-thanh-binh.csv",
    "training/bac-me-2019.csv", "training/lap-thach-2018-2021.xlsx", "training/hoa-binh-567.xlsx",
    "training/cuc-2019-2022.csv", "training/tan-son-2023.csv", "training/hoa-binh-staff-2020.csv",
    "follow-up-2022/danh-sach-2021.csv", "follow-up-2022/danh-sach-2023.csv", "follow-up-2022/luot-hoc-2020.csv",
    "follow-up-2022/luot-hoc-2022.csv", "follow-up-2022/xep-loai.csv",
    "money/dinh-muc-chi.xlsx", "money/kinh-phi.csv",
    "cuc-2022.csv",
)  # fmt: skip

# The figures printed on Thái Nguyên city, 12/8/2022; the remainders (31, 148) are theirs by subtraction.
PUBLISHED_LEVELS = {"master": 81, "bachelor": 456, "college": 14, "intermediate": 54, "not_stated": 31}
LEVEL_WORDS: dict[str, set[Any]] = {
    "master": {"ThS", "Thạc sĩ", "Thạc sỹ"},
    "bachelor": {"ĐH", "Đại học", "Cử nhân"},
    "college": {"CĐ", "Cao đẳng"},
    "intermediate": {"TC", "Trung cấp", "Trung cấp Luật"},
    "not_stated": {None},
}
THEORY_WORDS: dict[str, set[Any]] = {
    "advanced": {"Cao cấp", "CCLLCT", "CC"},
    "bachelor": {"Cử nhân"},
    "intermediate": {"Trung cấp", "TC", "TCLLCT"},
    "primary": {"Sơ cấp", "SC"},
    "none": {"Chưa"},
    "not_stated": {None},
}

Row = dict[str, Any]


def code_of(word: str | None, words: dict[str, set[Any]]) -> str:
    """Return the one code whose words hold `word`."""
    (code,) = [code for code, spellings in words.items() if word in spellings]
    return code


@cache
def city() -> list[Row]:
    """Return the people of the city workbook: letter → value, with unit and kind from the section rows."""
    sheet = openpyxl.load_workbook(SAMPLES / "thai-nguyen-2022.xlsx").worksheets[0]
    people: list[Row] = []
    unit = kind = ""
    for cells in sheet.iter_rows(min_row=11):
        row = {get_column_letter(cell.column): cell.value for cell in cells}
        if isinstance(row["A"], int):
            people.append({**row, "unit": unit, "kind": kind, "row": cells[0].row})
        elif re.match(r"[IVX]+\. (PHƯỜNG|XÃ) ", str(row["A"])):
            unit = str(row["A"]).partition(". ")[2]
        elif row["A"] in ("A. Cán bộ", "B. Công chức"):
            kind = str(row["A"])
    return people


def messy_sheet() -> Any:
    """Return the roster sheet of the messy commune."""
    return openpyxl.load_workbook(SAMPLES / "xa-tan-son-2023.xlsx")["DS CBCC"]


def expected() -> dict[str, Any]:
    """Return the hand-written reading of the messy commune."""
    loaded: dict[str, Any] = yaml.safe_load((SAMPLES / "xa-tan-son-2023.expected.yaml").read_text(encoding="utf-8"))
    return loaded


def counts() -> dict[str, Any]:
    """Return the counts the generator took from its own list of people."""
    loaded: dict[str, Any] = yaml.safe_load((SAMPLES / "thai-nguyen-2022.counts.yaml").read_text(encoding="utf-8"))
    return loaded


def test_generator_writes_the_committed_bytes(tmp_path: Path) -> None:
    """Running the generator anew gives every file byte for byte."""
    subprocess.run([sys.executable, str(SAMPLES / "make_sample_data.py"), "--output", str(tmp_path)], check=True)
    made = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(made) == sorted(MADE)
    for name in MADE:
        assert (tmp_path / name).read_bytes() == (SAMPLES / name).read_bytes(), name


@pytest.mark.parametrize("name", MADE)
def test_files_stay_small(name: str) -> None:
    """No sample is a burden for a clone."""
    assert (SAMPLES / name).stat().st_size < 700_000


def test_city_has_the_published_people_and_units() -> None:
    """636 people in 32 units: 356 cadres and 280 civil servants."""
    assert len(city()) == 636
    assert len({person["unit"] for person in city()}) == 32
    assert Counter(person["kind"] for person in city()) == {"A. Cán bộ": 356, "B. Công chức": 280}


def test_city_has_the_published_women_and_party_members() -> None:
    """284 women by the birth column, 565 Party members by a date; everybody has one birth and one Party cell."""
    assert sum(person["D"] is not None for person in city()) == 284
    assert all((person["C"] is None) != (person["D"] is None) for person in city())
    party = Counter(person["I"] if person["I"] in ("Chưa", "Quần chúng") else "date" for person in city())
    assert party["date"] == 565
    assert party["Chưa"] + party["Quần chúng"] == 636 - 565


def test_city_has_the_published_levels() -> None:
    """81 master, 456 bachelor, 14 college, 54 intermediate, 31 not stated."""
    assert Counter(code_of(person["K"], LEVEL_WORDS) for person in city()) == PUBLISHED_LEVELS


def test_city_has_the_published_theory() -> None:
    """22 advanced or bachelor and 466 intermediate; the other 148 are 88 primary, 24 none, 36 not stated."""
    theory = Counter(code_of(person["M"], THEORY_WORDS) for person in city())
    assert theory["advanced"] + theory["bachelor"] == 22
    assert theory["intermediate"] == 466
    assert (theory["primary"], theory["none"], theory["not_stated"]) == (88, 24, 36)


def test_city_people_are_complete_and_apart() -> None:
    """Everybody has name, post and schooling, and nobody stands in it twice."""
    assert all(person["B"] and person["F"] and person["J"] for person in city())
    assert len({(person["B"], str(person["C"] or person["D"]), person["unit"]) for person in city()}) == 636
    assert Counter(person["J"] for person in city())["9/12"] == 5


def test_city_numbers_restart_in_every_unit() -> None:
    """STT runs from 1 without a gap inside each unit."""
    for unit in {person["unit"] for person in city()}:
        numbers = [person["A"] for person in city() if person["unit"] == unit]
        assert numbers == list(range(1, len(numbers) + 1)), unit


def test_city_total_row_and_closing_line_agree() -> None:
    """The total row stands below the last person and says 352 men, 284 women, 636 people, 565 members."""
    sheet = openpyxl.load_workbook(SAMPLES / "thai-nguyen-2022.xlsx").worksheets[0]
    row = city()[-1]["row"] + 1
    assert [sheet[f"{column}{row}"].value for column in "BCDFI"] == ["TỔNG CỘNG (32 đơn vị)", 352, 284, 636, 565]
    assert sheet[f"A{row + 2}"].value == "Danh sách này có 636 người./."


def test_city_gaps_after_the_change_of_law_are_two() -> None:
    """Two civil servants below a degree were recruited from 25/12/2019 on; all the others are in grace."""
    below = LEVEL_WORDS["college"] | LEVEL_WORDS["intermediate"]
    civil = [person for person in city() if person["kind"] == "B. Công chức" and person["K"] in below]
    late = [person for person in civil if day_of(person["G"]) >= dt.date(2019, 12, 25)]
    assert (len(civil), sorted(day_of(person["G"]) for person in late)) == (
        27,
        [dt.date(2020, 3, 2), dt.date(2021, 6, 15)],
    )


def test_city_dates_lie_before_the_day_of_the_list() -> None:
    """Nobody is recruited, appointed or admitted after 12/8/2022, nor appointed before being recruited."""
    for person in city():
        days = [day_of(person[column]) for column in "GHI" if person[column] not in (None, "Chưa", "Quần chúng")]
        assert max(days) <= dt.date(2022, 8, 12), person
        if person["G"] and person["H"]:
            assert day_of(person["G"]) <= day_of(person["H"]), person


def test_city_has_nine_people_near_retirement() -> None:
    """Six men born before August 1964 and three women born before 1969; nobody is past retirement in August 2022.

    Decree 135/2020: a man born 4/1964 retires at 61 years 3 months (7/2025), a woman born 10/1968 at 56 years 8
    months (6/2025); a man born 3/1962 at 60 years 6 months and a woman born 1/1967 at 55 years 8 months, both 9/2022.
    """
    men = sorted(day_of(person["C"]) for person in city() if person["C"] is not None)
    women = sorted(day_of(person["D"]) for person in city() if person["D"] is not None)
    assert sum(day < dt.date(1964, 8, 1) for day in men) == 6
    assert sum(day < dt.date(1969, 1, 1) for day in women) == 3
    assert (men[0], women[0]) == (dt.date(1962, 3, 15), dt.date(1967, 1, 12))


def day_of(value: Any) -> dt.date:
    """Return a typed day; a bare year counts as its first day."""
    if isinstance(value, dt.datetime):
        return value.date()
    parts = [int(part) for part in str(value).split("/")]
    return dt.date(parts[0], 1, 1) if len(parts) == 1 else dt.date(parts[2], parts[1], parts[0])


def test_counts_file_states_the_published_figures() -> None:
    """The counts beside the workbook say what the article says."""
    assert counts()["published"] == {
        "people": 636,
        "units": 32,
        "kind": {"cadre": 356, "civil_servant": 280},
        "sex": {"male": 352, "female": 284},
        "party": {"member": 565, "not_member": 71},
        "professional_level": PUBLISHED_LEVELS,
        "political_theory": {"advanced_or_bachelor": 22, "intermediate": 466, "not_itemised": 148},
    }


def test_counts_by_kind_agree_with_the_workbook() -> None:
    """The invented split of levels by kind is what the workbook shows."""
    for kind, section in (("cadre", "A. Cán bộ"), ("civil_servant", "B. Công chức")):
        people = [person for person in city() if person["kind"] == section]
        stated = counts()["invented"]["by_kind"][kind]
        assert stated["professional_level"] == Counter(code_of(person["K"], LEVEL_WORDS) for person in people)
        assert stated["political_theory"] == Counter(code_of(person["M"], THEORY_WORDS) for person in people)
        assert stated["sex"]["female"] == sum(person["D"] is not None for person in people)


def test_counts_of_posts_agree_with_the_workbook() -> None:
    """Ten people hold two posts, which a comma joins; every unit has one secretary and one committee chair."""
    two = [person for person in city() if ", " in person["F"]]
    assert len(two) == counts()["invented"]["people_with_two_posts"] == 10
    posts = counts()["invented"]["position_posts"]
    assert (posts["party_secretary"], posts["committee_chair"], sum(posts.values())) == (32, 32, 646)


def test_messy_commune_has_the_expected_people() -> None:
    """Every expected person stands in the row the reading names, and every numbered row is one of them."""
    sheet, people = messy_sheet(), expected()["people"]
    for person in people:
        row = int(person["ref"].removeprefix("DS CBCC!"))
        typed = unicodedata.normalize("NFC", sheet[f"B{row}"].value).replace("\u00d0", "Đ").removeprefix("Đ/c ")
        assert " ".join(typed.split()) == person["full_name"]
        assert " ".join(sheet[f"F{row}"].value.split()) == person["position"]
        assert (sheet[f"C{row}"].value is not None) == (person["sex"] == "male")
    numbered = [f"DS CBCC!{row}" for row in range(12, sheet.max_row + 1) if isinstance(sheet[f"A{row}"].value, int)]
    assert [person["ref"] for person in people] == numbered


def test_messy_commune_counts_hold() -> None:
    """The head counts written by hand agree with the people written by hand and with the total row."""
    reading, sheet = expected(), messy_sheet()
    people, stated = reading["people"], reading["counts"]
    assert len(people) == reading["people_count"] == 25
    for kind in ("cadre", "civil_servant", "part_time"):
        assert sum(person["kind"] == kind for person in people) == stated[kind]
    party = Counter(person["party_member"] for person in people)
    assert (party[True], party[False], party[None]) == (19, 4, 2)
    assert (stated["party_members"], stated["not_party"], stated["party_not_stated"]) == (19, 4, 2)
    assert [sheet[f"{column}43"].value for column in "CDF"] == [stated["men"], stated["women"], 25]


def test_messy_commune_faults_are_where_the_reading_says() -> None:
    """Every cell named as a problem, certain or possible, holds the value that makes it one."""
    sheet = messy_sheet()
    for fault in expected()["problems"] + expected()["may_be_problems"]:
        value = sheet[f"{fault['column']}{fault['row']}"].value
        typed = value.date() if isinstance(value, dt.datetime) else value
        assert str(typed) == str(fault["value"]), fault


def test_messy_commune_keeps_its_hidden_traps() -> None:
    """Decomposed accents, the Icelandic letter, no-break space and ditto marks survive in the file."""
    sheet = messy_sheet()
    for row in (19, 27):
        assert not unicodedata.is_normalized("NFC", sheet[f"B{row}"].value)
    assert "\u00d0" in sheet["B18"].value
    assert "\u00a0" in sheet["B15"].value
    assert [sheet[f"E{row}"].value for row in (14, 17, 27, 31)] == ['"', "nt", '"', "-nt-"]
    assert sheet["C28"].value == dt.datetime(1905, 6, 8)


def test_messy_commune_reading_uses_the_same_fields_for_everybody() -> None:
    """No person of the reading lacks a field (birth_month alone is extra, where the day is unknown)."""
    people = expected()["people"]
    fields = set(people[0])
    for person in people:
        assert set(person) - {"birth_month"} == fields, person["full_name"]
        assert not fields & set(expected()["null_for_all"])


def test_plain_commune_is_plain() -> None:
    """A byte order mark, a title line, one header row and twelve people in 17 columns."""
    raw = (SAMPLES / "xa-minh-phu-2022.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(raw.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert {len(row) for row in rows} == {17}
    assert rows[0][0].startswith("DANH SÁCH CÁN BỘ, CÔNG CHỨC XÃ MINH PHÚ")
    assert rows[1][:3] == ["STT", "Họ và tên", "Ngày sinh"]
    assert [row[0] for row in rows[2:]] == [str(number) for number in range(1, 13)]


def training_rows(name: str, sheet: str = "") -> list[tuple[Any, ...]]:
    """Return the numbered rows of a list of training results."""
    if name.endswith(".csv"):
        text = (SAMPLES / "training" / name).read_text(encoding="utf-8-sig")
        return [tuple(row) for row in csv.reader(text.splitlines(), delimiter=";") if row[0].isdigit()]
    book = openpyxl.load_workbook(SAMPLES / "training" / name)
    return [row for row in book[sheet].iter_rows(values_only=True) if isinstance(row[0], int)]


def test_training_of_lap_thach_has_the_published_totals() -> None:
    """75 classes with 10,878 learners from 2018 to May 2021, and one class on each side of it."""
    rows = training_rows("lap-thach-2018-2021.xlsx", "Danh sách lớp")
    first, last = dt.datetime(2018, 1, 1), dt.datetime(2021, 5, 31)
    inside = [row for row in rows if first <= row[6] <= last and row[8] != "Đã hủy"]
    assert (len(inside), sum(row[7] for row in inside)) == (75, 10878)
    assert sorted(row[6] for row in rows if row not in inside and row[8] != "Đã hủy") == [
        dt.datetime(2017, 12, 31), dt.datetime(2021, 6, 1),
    ]  # fmt: skip


def test_training_of_hoa_binh_has_the_published_totals() -> None:
    """21 classes of the programme with 1,004 learners."""
    own = [row for row in training_rows("hoa-binh-567.xlsx", "Lớp 567") if row[2] == "Đề án 567"]
    assert (len(own), sum(row[8] for row in own)) == (21, 1004)


def test_training_of_bac_me_has_the_published_numbers() -> None:
    """145, of which 3, 3, 11 and 5, 12; 1,511; 144."""
    assert [int(row[4]) for row in training_rows("bac-me-2019.csv")] == [145, 3, 3, 11, 5, 12, 1511, 144]


def test_training_of_the_agency_has_167_turns_of_61_people() -> None:
    """Everybody by name and birth date."""
    rows = training_rows("cuc-2019-2022.csv")
    assert (len(rows), len({(row[1], row[2]) for row in rows})) == (167, 61)


def test_the_roster_of_the_agency_has_the_published_levels() -> None:
    """9, 42, 2 and 8, of which three are technical workers; theory 1, 6, 21 and 33 others; the people of the turns."""
    lines = (SAMPLES / "cuc-2022.csv").read_text(encoding="utf-8-sig").splitlines()
    rows = [line.split(";") for line in lines[2:]]
    levels, theory = Counter(row[9] for row in rows), Counter(row[11] for row in rows)
    assert levels == {"Thạc sĩ": 9, "Đại học": 42, "Cao đẳng": 2, "Trung cấp": 5, "CNKT": 3}
    assert [theory[word] for word in ("CN", "CC", "TC")] == [1, 6, 21]
    assert sum(theory.values()) - 28 == 33
    assert {(row[1], row[2]) for row in rows} == {(row[1], row[2]) for row in training_rows("cuc-2019-2022.csv")}
