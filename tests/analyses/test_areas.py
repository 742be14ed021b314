"""The units with lower demands, and the decision that says so."""

from __future__ import annotations

from cadre_audit.analyses.areas import areas_facts, areas_table
from cadre_audit.report.model import Fact
from tests.judge.laws import CHAIR, CLERK, ease, law, level
from tests.judge.people import judged

LAW = law(
    level("professional_level", "bachelor", positions=[CLERK], ease=[ease("mountain", at_least="intermediate")]),
    level("it", "basic", ease=[ease("island", at_least="none", decided_by="province")]),
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
    told = [(r["unit"], r["areas"], r["document"], r["people"]) for r in table.records]
    assert told == [("xã Bản", ["mountain"], "1/QĐ-UBND", 2), ("xã Cồn", ["mountain", "island"], "2/QĐ-UBND", 1)]
    assert [(r["lower_demands"], r["by_province"]) for r in table.records] == [(1, 0), (2, 1)]
    assert areas_facts(table) == (Fact("eased_by_province", {"n": 1}),)


def test_nothing_is_said_where_no_decision_is_known() -> None:
    """No table without records is shown."""
    table = areas_table(judged(PEOPLE, LAW), {})
    assert (list(table.records), areas_facts(table)) == ([], ())
