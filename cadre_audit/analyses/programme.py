"""``programme``: how far a programme has come: classes, learners, units of its scope, against its targets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.programme_tables import fewest_table, published_table, targets_table
from cadre_audit.analyses.programme_units import UnitReached, units_reached, units_table
from cadre_audit.analyses.results import Period, Results
from cadre_audit.analyses.results_classes import mean_text, without_learners
from cadre_audit.analyses.results_heads import People, heads_of
from cadre_audit.analyses.results_tables import range_text
from cadre_audit.analyses.results_undecided import not_held_of, undecided_table
from cadre_audit.report.model import Fact
from cadre_audit.standards.programmes import Programme
from cadre_audit.tables.classes import ClassList, ClassRow
from cadre_audit.tables.spans import InPeriod, placed
from cadre_audit.tables.summaries import SummaryList
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.fold import spoken


def programme_progress(programme: Programme, turns: Turns, classes: ClassList, language: str) -> Results:
    """The progress of a programme from class lists and lists of turns.

    Learners are those of the class lists; of lists of turns only where no class list is given, since both tell of the
    same training. What was not held, lies outside the programme's days or may lie outside is counted apart.
    """
    period = Period(programme.effective_from, programme.effective_to)
    at_turns, at_classes = (placed(one.ends, period.first, period.last) for one in (turns, classes))
    of_classes = np.array([_is_of(row, programme, classes) for row in classes.rows], bool)
    of_turns = _turns_of(turns, programme)
    held = np.array([row.state == "held" for row in classes.rows], bool)
    rows = [classes.rows[i] for i in np.flatnonzero(of_classes & held & (at_classes == InPeriod.INSIDE)).tolist()]
    own = np.flatnonzero(of_turns & (at_turns == InPeriod.INSIDE))
    found = Results()
    units = units_reached(programme, rows, turns, own)
    _count(found, programme, rows, len(own), units, has_classes=bool(len(classes)))
    if len(turns):
        heads = heads_of(People.of(turns).at(own))
        found.counts |= {"turns": len(own), "heads": heads.low, "heads_up_to": heads.high}
        found.facts.append(Fact("results_turns", {"turns": len(own), "heads": range_text(heads.low, heads.high)}))
    found.tables += [targets_table(found.counts, programme), published_table(found.counts, programme, language)]
    # of learners who are only partly known no fewest classes can be told
    sizes = () if found.counts.get("classes_without_learners") else programme.class_sizes
    found.tables += [fewest_table(found.counts["learners"], sizes), units_table(units)]
    possible = {
        "turns": np.flatnonzero(of_turns & (at_turns == InPeriod.POSSIBLE)),
        "classes": np.flatnonzero(of_classes & held & (at_classes == InPeriod.POSSIBLE)),
        "stated": np.empty(0, np.intp),
    }
    found.tables.append(undecided_table(turns, classes, SummaryList(()), possible))
    found.counts["period_undecided"] = sum(map(len, possible.values()))
    found.counts["classes_not_held"] = not_held_of(
        classes, np.where(of_classes, at_classes, InPeriod.OUTSIDE).astype(np.int8)
    )
    found.facts += _left_out(found.counts)
    found.facts += [
        Fact("programme_unlike", {"whole": getattr(one.title, language)})
        for one in programme.published
        if one.learners is not None and one.learners_are == "heads"
    ]
    return found


def _is_of(row: ClassRow, programme: Programme, classes: ClassList) -> bool:
    """Whether a class belongs to the programme: every class of lists without such a column does."""
    if "programme" not in classes.columns:
        return True
    names = (programme.id, programme.document, programme.title.vi, programme.title.en, *programme.names)
    return spoken(row.texts["programme"]) in {spoken(name) for name in names}


def _turns_of(turns: Turns, programme: Programme) -> Any:
    if not programme.courses:
        return np.ones(len(turns), bool)
    wanted = {spoken(name) for name in programme.courses}
    courses = turns.text["course"]
    return np.array([*(spoken(str(value)) in wanted for value in courses.values), False], bool)[courses.codes]


def _count(
    found: Results,
    programme: Programme,
    rows: Sequence[ClassRow],
    turns: int,
    units: Sequence[UnitReached],
    *,
    has_classes: bool,
) -> None:
    classes, said = sum(row.classes for row in rows), [row for row in rows if row.learners is not None]
    learners = sum(row.learners or 0 for row in said) if has_classes else turns
    reached = [unit for unit in units if unit.in_scope and unit.is_reached]
    outside = [unit for unit in units if not unit.in_scope]
    found.counts |= {
        "classes": classes, "learners": learners, "scope_units": sum(unit.in_scope for unit in units),
        "scope_units_reached": len(reached), "units_out_of_scope": len(outside),
    }  # fmt: skip
    held = sum(row.classes for row in said)
    if missing := classes - held:
        found.counts["classes_without_learners"] = missing
    if held or not missing:
        found.facts.append(Fact("programme_done", {"classes": classes, "learners": learners}))
    found.facts += [without_learners(classes, missing)] if missing else []
    if held:
        found.facts.append(Fact("results_per_class", {"mean": mean_text(learners, held), "k": learners, "n": held}))
    share = {"k": len(reached), "n": found.counts["scope_units"]}
    found.facts.append(Fact("programme_units", {"share": share}))
    if outside:
        found.facts.append(
            Fact("programme_outside", {"units": len(outside), "turns": sum(unit.turns for unit in outside)})
        )


def _left_out(counts: dict[str, int]) -> Iterator[Fact]:
    for key, count in (("results_undecided", "period_undecided"), ("results_not_held", "classes_not_held")):
        if counts[count]:
            yield Fact(key, {"n": counts[count]})
