"""The notes of clauses beside the findings that rest on them."""

from __future__ import annotations

from cadre_audit.analyses.notes import notes_table
from tests.judge.laws import CHAIR, CLERK, law, level
from tests.judge.people import judged

NOTE = {"vi": "Điều lệ được ưu tiên.", "en": "The charter prevails."}


def test_a_note_stands_once_with_the_number_of_its_findings() -> None:
    """Two people fall short of the clause that has a note; who meets it, and a clause without one, are not told."""
    asked = law(
        level("it", "basic", positions=[CLERK], note=NOTE),
        level("it", "advanced", positions=[CHAIR]),
        level("political_theory", "primary", note=NOTE, positions=[CHAIR]),
        positions=(CLERK, CHAIR),
    )
    people = [{"position_code": CLERK, "it": held} for held in ("none", None, "basic")]
    people.append({"position_code": CHAIR, "it": "none", "political_theory": "primary"})
    table = notes_table(judged(people, asked))
    source = {"document": "1/2020/QĐ", "article": "Điều 2"}
    assert list(table.records) == [{"requirement": "it", "source": source, "findings": 2, "note": NOTE}]
