"""Who reached the level that a course gives: the level in the list before, and in the list after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.outcomes_people import Followed, Listed, heads
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import Courses, Gives
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.load import vocabulary

Ranks = npt.NDArray[np.int64]


def courses_of_turns(followed: Followed, names: CourseNames) -> Sequence[str | None]:
    """The course of every turn of the period, as its cell names it; None where it is not understood."""
    column = followed.turns.text["course"]
    read = [*(names.read(str(value)) for value in column.values), None]
    return [read[code] for code in column.codes[followed.rows].tolist()]


def level_records(followed: Followed, courses: Courses, of_turn: Sequence[str | None]) -> list[Record]:
    """One record for each course that gives a level, in the order of the catalogue; its five parts are all heads."""
    taken = np.array([id or "" for id in of_turn], object)
    return [
        _record(followed, course.id, course.gives, heads(followed.label, taken == course.id))
        for course in courses.courses
        if course.gives and (taken == course.id).any()
    ]


def without_level(of_turn: Sequence[str | None], courses: Courses) -> int:
    """How many turns are on courses that give no level, or that are not understood."""
    giving = {course.id for course in courses.courses if course.gives}
    return sum(id not in giving for id in of_turn)


def _record(followed: Followed, course: str, gives: Gives, people: Sequence[int]) -> dict[str, Any]:
    wanted = vocabulary().ladders[gives.field].rank[gives.level]
    before, after = (
        _ranks(listed, gives.field, followed.people)[list(people)] for listed in (followed.before, followed.after)
    )
    told, has = after >= 0, after >= wanted
    return {
        "course": course,
        "field": gives.field,
        "level": gives.level,
        "heads": len(people),
        "held_before": int((has & (before >= wanted)).sum()),
        "reached": int((has & (before >= 0) & (before < wanted)).sum()),
        "reached_before_not_known": int((has & (before < 0)).sum()),
        "not_reached": int((told & ~has).sum()),
        "not_known": int((~told).sum()),
        "share_after": {"k": int(has.sum()), "n": int(told.sum())},
    }


def _ranks(listed: Listed | None, field: str, people: int) -> Ranks:
    """The highest level that a list tells of everybody; -1 where it tells none, or lacks the person."""
    found = np.full(people, -1, np.int64)
    if listed is not None:
        np.maximum.at(found, listed.label, listed.roster.level[field].astype(np.int64))
    return found


def courses_of_people(followed: Followed, limit: int = 3) -> dict[int, str]:
    """The courses of everybody who was trained, as the lists write them, each once."""
    column = followed.turns.text["course"]
    taken: dict[int, dict[str, None]] = {}
    for label, row in zip(followed.label.tolist(), followed.rows.tolist(), strict=True):
        if label >= 0 and (text := column.at(row)):
            taken.setdefault(label, {})[str(text)] = None
    return {
        label: "; ".join([*list(texts)[:limit], *(["…"] if len(texts) > limit else [])])
        for label, texts in taken.items()
    }
