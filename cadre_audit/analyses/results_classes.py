"""Results from class lists: classes and their learners, who are turns and never heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from cadre_audit.analyses.results_figures import By, Figures, Labels, Rows, figures_by, labels_of
from cadre_audit.analyses.results_tables import table_of
from cadre_audit.analyses.results_turns import year_labels
from cadre_audit.report.model import Fact, Table
from cadre_audit.report.wording import language
from cadre_audit.tables.classes import ClassList
from cadre_audit.tables.spans import years_of

# a class has learners of several kinds, and its list does not say how many of each
_OF_CLASSES: tuple[By, ...] = ("course", "period", "host", "mode")


@dataclass(frozen=True, slots=True)
class ClassResults:
    """The figures of the classes of a period; classes whose learners are not stated count as classes only."""

    classes: int
    learners: int
    classes_without_learners: int
    figures: Sequence[Figures]
    facts: Sequence[Fact]
    tables: Sequence[Table]


def class_results(listed: ClassList, rows: Rows, by: Sequence[By]) -> ClassResults:
    """The figures of these rows of the lists, which were held and lie in the period."""
    own = [listed.rows[i] for i in rows.tolist()]
    classes = np.array([row.classes for row in own], np.int64)
    learners = np.array([row.learners or 0 for row in own], np.int64)
    said = np.array([row.learners is not None for row in own], bool)
    figures: list[Figures] = []
    tables: list[Table] = []
    for one in by:
        if one in _OF_CLASSES:
            labels = _labels(listed, rows, one)
            pair = (
                figures_by("classes", one, labels, lambda at: _twice(classes[at].sum())),
                figures_by("learners", one, labels, lambda at: _twice(learners[at].sum())),
            )
            figures += pair
            # of learners that no list tells none are shown, which is not the same as no learners
            tables.append(table_of(*pair) if said.any() or not own else table_of(pair[0]))
    missing = int(classes[~said].sum())
    total, turns = int(classes.sum()), int(learners.sum())
    held = int(classes[said].sum())
    facts = [Fact("results_classes", {"classes": total, "learners": turns})] if held or not total else []
    facts += [Fact("results_per_class", {"mean": mean_text(turns, held), "k": turns, "n": held})] if held else []
    facts += [without_learners(total, missing)] if missing else []
    unfit = [one for one in by if one not in _OF_CLASSES]
    facts += [Fact("results_not_by", {"by": [{"words": "by", "code": one} for one in unfit]})] if unfit else []
    return ClassResults(total, turns, missing, figures, facts, tables)


def without_learners(classes: int, missing: int) -> Fact:
    """How many classes do not tell their learners; where none does, their number is not known, which is not none."""
    told = {"classes": classes, "missing": missing}
    return Fact("results_without_learners" if missing < classes else "results_no_learners", told)


def mean_text(whole: int, parts: int) -> str:
    """``whole / parts`` with one decimal, a half rounded up; the caller prints both numbers beside it."""
    mean = str((Decimal(whole) / Decimal(parts)).quantize(Decimal("0.1"), ROUND_HALF_UP))
    return mean.replace(".", ",") if language() == "vi" else mean


def _twice(number: int) -> tuple[int, int]:
    return int(number), int(number)


def _labels(listed: ClassList, rows: Rows, by: By) -> Labels:
    if by == "period":
        return year_labels(years_of(listed.ends)[rows])
    return labels_of(listed.rows[i].texts[by] for i in rows.tolist())


def learners_known(counts: Mapping[str, int]) -> int | None:
    """How many learners there were; None where no class held tells its own."""
    missing = counts.get("classes_without_learners", 0)
    return None if missing and missing == counts["classes"] else counts["learners"]
