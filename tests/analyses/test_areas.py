"""The units with lower demands, and the decision that says so."""

from __future__ import annotations

from cadre_audit.analyses.areas import areas_table
from tests.judge.laws import CHAIR, CLERK, ease, law, level
from tests.judge.people import judged

LAW = law(
    level("professional_level", "bachelor", positions=[CLERK], ease=[ease("mountain", at_least="intermediate")]),
    level("it", "basic", ease=[ease("island", at_least="none")]),
    positions=(CLERK, CHAIR),
)
PEOPLE = (
    {"position_code": CLERK, "unit": "xã Bản", "area": ["mountain"]},
    {"position_code": CHAIR, "unit": "xã Bản", "area": ["mountain"]},
    {"position_code": CLERK, "unit": "xã Âu Lâu"},
    {"position_code": CLERK, "unit": "xã Cồn", "area": ["mountain", "island"]},
)


def test_units_with_lower_demands() -> None:
    """In Bản the clerk's degree; in Cồn degree and IT; a unit without an area is not named."""
    decisions = {0: (("mountain",), "1/QĐ-UBND"), 2: (("mountain", "island"), "2/QĐ-UBND")}
    table = areas_table(judged(PEOPLE, LAW), decisions)
    assert list(table.records) == [
        {"unit": "xã Bản", "areas": ["mountain"], "document": "1/QĐ-UBND", "people": 2, "lower_demands": 1},
        {"unit": "xã Cồn", "areas": ["mountain", "island"], "document": "2/QĐ-UBND", "people": 1, "lower_demands": 2},
    ]


def test_nothing_is_said_where_no_decision_is_known() -> None:
    """No table without records is shown."""
    assert list(areas_table(judged(PEOPLE, LAW), {}).records) == []
