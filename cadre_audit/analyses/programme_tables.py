"""The tables of ``programme``: against its targets, beside published figures, and the fewest classes."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from cadre_audit.analyses.results_classes import learners_known
from cadre_audit.report.model import Column, Table
from cadre_audit.standards.programmes import Programme


def targets_table(counts: Mapping[str, int], programme: Programme) -> Table:
    """What has been reached of each target that the programme has."""
    done = _done(counts)
    wanted = programme.targets.model_dump(exclude_none=True)
    records = [
        {
            "target": name, "unit_of_count": _counted_in(name),
            "share": None if (k := done[name]) is None else {"k": k, "n": goal},
            "missing": None if k is None else max(goal - k, 0),
        }
        for name, goal in wanted.items()
    ]  # fmt: skip
    columns = (
        Column("target", ("target",), "code", "target"), Column("reached", ("share",), "share", blank="word.not_known"),
        Column("missing_to_target", ("missing",), "count"),
    )  # fmt: skip
    return Table("targets", columns, records, expected=True, signed=True)


def published_table(counts: Mapping[str, int], programme: Programme, language: str) -> Table:
    """The part that the programme here has of what was published for a larger whole."""
    done = _done(counts)
    records = [
        {
            "whole": one.title.model_dump(), "target": name,
            "unit_of_count": _counted_in(name), "share": None if (k := done[name]) is None else {"k": k, "n": number},
            "source": one.source,
            "published_in_heads": name == "learners" and one.learners_are == "heads",
        }
        for one in programme.published
        for name in ("classes", "learners", "units")
        if (number := getattr(one, name)) is not None
    ]  # fmt: skip
    columns = (
        Column("whole", ("whole", language)), Column("target", ("target",), "code", "target"),
        Column("part_of_whole", ("share",), "share", blank="word.not_known"),
        Column("published_in", ("source",)),
    )  # fmt: skip
    return Table("published", columns, records)


def _done(counts: Mapping[str, int]) -> dict[str, int | None]:
    """What was done of each thing that targets are set for; None where it is not known."""
    return {
        "classes": counts["classes"], "learners": learners_known(counts), "units": counts["scope_units_reached"],
    }  # fmt: skip


def fewest_table(learners: int, sizes: Sequence[int]) -> Table:
    """The fewest classes that the learners fit in, for each size of a class."""
    records = [{"class_size": size, "classes": math.ceil(learners / size)} for size in sizes]
    columns = (Column("class_size", ("class_size",), "count"), Column("fewest_classes", ("classes",), "count"))
    return Table("fewest_classes", columns, records)


def _counted_in(name: str) -> str:
    return {"classes": "classes", "learners": "turns", "units": "units"}[name]
