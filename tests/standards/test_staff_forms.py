"""The forms as data: their columns in the order of law.md, every condition one that can be looked at."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from cadre_audit.analyses.stats_form_marks import CONDITIONS
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.staff_forms import StaffForm, load
from cadre_audit.vocabulary.load import vocabulary

LADDERS = {
    "kind": "kind", "sex": "sex", "education": "general_education", "professional": "professional_level",
    "theory": "political_theory", "state_management": "state_management", "it": "it",
}  # fmt: skip


@pytest.mark.parametrize(
    ("id", "code", "columns"), [("bm02", "BM02/TKĐ", 38), ("8b", "8B-BTCTW", 26), ("10", "10-BTCTW", 8)]
)
def test_the_forms_that_there_are(id: str, code: str, columns: int) -> None:
    """Their codes, and how many columns follow the ordinal and the name."""
    form = load().of(id)
    assert (form.code, len(form.columns)) == (code, columns)


def test_columns_nobody_has_read_in_the_gazette_are_unverified() -> None:
    """That the forms exist is read in secondary pages; their columns are those of implementations."""
    assert {(form.status, form.columns_status) for form in load().staff_forms} == {("verified", "unverified")}


@pytest.mark.parametrize("form", load().staff_forms, ids=lambda form: form.id)
def test_every_condition_can_be_looked_at(form: StaffForm) -> None:
    """Dimensions and labels exist; a form about training has conditions of its own."""
    own = set() if not form.contents else {"level", "leader", "held_by"}
    for column in form.columns:
        assert set(column.where) <= CONDITIONS | own
        for name, labels in column.where.items():
            if name in LADDERS:
                assert set(labels) <= set(vocabulary().ladders[LADDERS[name]].codes)


def test_blocks_of_a_ladder_have_no_level_twice() -> None:
    """Nobody can be counted in two columns of a block that must add up."""
    for form in load().staff_forms:
        for block in form.blocks:
            labels = [label for column in block.summed for label in column.where.get(block.of or "kind", ())]
            assert len(labels) == len(set(labels)), (form.id, block.id)


def test_contents_of_training_name_courses_that_exist() -> None:
    """And no phrase leads to two rows."""
    form = load().of("10")
    assert {id for row in form.content_rows for id in row.courses} <= {course.id for course in load_courses().courses}
    of_phrase: dict[str, set[str]] = {}
    for row in form.content_rows:
        for word in row.words:
            of_phrase.setdefault(word, set()).add(row.words[0])
    assert [word for word, firsts in of_phrase.items() if len(firsts) > 1] == []


def test_a_column_twice_is_refused() -> None:
    """Cells are found by the ids of columns."""
    data = load().of("8b").model_dump(by_alias=True)
    data["blocks"] = [*data["blocks"], data["blocks"][0]]
    with pytest.raises(ValidationError):
        StaffForm.model_validate(data)
