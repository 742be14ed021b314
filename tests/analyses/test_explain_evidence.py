"""What a cell says, and the three ways of saying nothing: no such column, a blank cell, a cell not understood."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.analyses.explain_evidence import evidence_of, fields_of, value_of
from tests.analyses.explained import about, case_in, case_in_text, case_of, told
from tests.judge.laws import EVERY_KIND, book, grace, level, requirement
from tests.tables.made import roster_of

DAY = "2024-06-15"
LAW = book(level("professional_level", "bachelor"), level("it", "basic"), requirement("party_member"))
ROW = "Nông Văn Thuần;05/7/1979;Xã Đoan;VP-TK;01/6/2010;12/12;{level};{it}"


def test_a_cell_that_says_something_is_told_with_its_place(tmp_path: Path) -> None:
    """Value as understood, text as typed, heading and address; a text file has no sheet before the sign."""
    explained = about(case_in_text(tmp_path, ROW.format(level="ĐH", it=""), LAW, DAY), "professional-level")
    assert told(explained["evidence"]) == [("professional_level", "bachelor", "ĐH", "!H2", "said")]
    assert explained["evidence"][0]["heading"] == "Trình độ chuyên môn"


def test_a_blank_cell_a_missing_column_and_a_cell_not_understood_are_told_apart(tmp_path: Path) -> None:
    """IT is blank, Party membership has no column, the level is no level."""
    case = case_in_text(tmp_path, ROW.format(level="xyz", it=""), LAW, DAY)
    found = {name: told(about(case, name)["evidence"]) for name in ("professional-level", "it", "party-member")}
    assert found == {
        "professional-level": [("professional_level", None, "xyz", "!H2", "not_understood")],
        "it": [("it", None, None, "!I2", "blank")],
        "party-member": [("party_member", None, None, None, "no_column")],
    }


def test_a_blank_cell_that_is_read_as_none_says_so(tmp_path: Path) -> None:
    """With --blank-means none the cell is still blank, but has a value."""
    text = "STT;Họ và tên;Đơn vị;Chức vụ;Tin học\n1;Nông Văn Thuần;Xã Đoan;VP-TK;\n"
    case = case_in(roster_of(tmp_path, text, blank_is_none=True), LAW, DAY)
    assert told(about(case, "it")["evidence"]) == [("it", "none", None, "!E2", "blank")]


def test_of_mark_columns_the_marked_one_is_told(tmp_path: Path) -> None:
    """The heading of the mark tells the level; a row without a mark tells the whole range."""
    headings = "STT;Họ và tên;Chức vụ;Trình độ chuyên môn;;\n;;;ĐH;CĐ;TC"
    text = f"{headings}\n1;Nông Văn Thuần;VP-TK;;x;\n2;Nông Văn Đoan;VP-TK;;;\n"
    roster = roster_of(tmp_path, text)
    marked, unmarked = (about(case_in(roster, LAW, DAY, person=i), "professional-level")["evidence"] for i in (0, 1))
    assert told(marked) == [("professional_level", "college", "x", "!E3", "said")]
    assert told(unmarked) == [("professional_level", "none", None, "!D4:F4", "no_mark")]


def test_a_birth_date_stands_where_it_was_written(tmp_path: Path) -> None:
    """Under 'Nữ', which also tells the sex; of a year alone the year."""
    text = "STT;Họ và tên;Ngày sinh;;Chức vụ\n;;Nam;Nữ;\n1;Nông Thị Thuần;;1979;VP-TK\n"
    case = case_in(roster_of(tmp_path, text), LAW, DAY)
    assert told(evidence_of(case.roster, "birth_date")) == [("birth_date", "1979", "1979", "!D3", "said")]
    assert told(evidence_of(case.roster, "sex")) == [("sex", "female", "1979", "!D3", "said")]


def test_a_field_of_study_may_stand_beside_the_level(tmp_path: Path) -> None:
    """Where the file has no column of its own for it."""
    law = book(requirement("major", any_of=["luật"]))
    explained = about(case_in_text(tmp_path, ROW.format(level="Đại học Luật", it="B"), law, DAY), "major")
    assert told(explained["evidence"]) == [("major", "Luật", "Đại học Luật", "!H2", "said")]


def test_since_when_somebody_serves_is_evidence_where_time_depends_on_it(tmp_path: Path) -> None:
    """One of the two days is enough; a column that is missing is not missed then."""
    law = book(level("professional_level", "bachelor", grace=grace("2020-01-01", "2028-08-01")))
    explained = about(case_in_text(tmp_path, ROW.format(level="TC", it="B"), law, DAY), "professional-level")
    assert [one[:4] for one in told(explained["evidence"])] == [
        ("professional_level", "intermediate", "TC", "!H2"),
        ("recruited_on", "2010-06-01", "01/6/2010", "!F2"),
    ]


def test_every_kind_of_requirement_names_what_it_looks_at() -> None:
    """A part of a whole is looked at like the whole; a manual demand and hours look at nothing in a roster."""
    (office, _) = EVERY_KIND.standards
    looked_at = {r.kind + getattr(r, "at", ""): fields_of(r) for r in office.versions[0].requirements}
    assert looked_at == {
        "level": ("general_education",),
        "agetoday": ("birth_date",),
        "ageappointment": ("birth_date", "appointed_on"),
        "months_lefttoday": ("birth_date", "sex"),
        "months_leftappointment": ("birth_date", "sex", "appointed_on"),
        "major": ("major",),
        "holds": ("foreign_language",),
        "party_member": ("party_member",),
        "hours": (),
        "manual": (),
        "all_of": ("it", "party_member"),
        "any_of": ("it", "major", "birth_date", "appointed_on"),
    }


def test_a_person_of_no_file_has_values_without_cells() -> None:
    """The value is told, the place is not."""
    case = case_of({"it": "basic", "birth_date": "1979-07"}, LAW, DAY)
    assert told(about(case, "it")["evidence"]) == [("it", "basic", None, None, "said")]
    assert value_of(case.roster, "birth_date") == "1979-07"
