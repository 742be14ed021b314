"""Why a need got no place: what stands in its way once the plan is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cadre_audit.analyses.planning.classes import number_of_classes
from cadre_audit.analyses.planning.room import Room
from cadre_audit.analyses.planning.task import NEVER, Starts, Task


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one need is unmet; ``limited_by`` names limits, those that stand in the way of most quarters first."""

    code: str
    limited_by: Sequence[str] = ()


class Reasons:
    """Asks of a finished plan; a class because the room that is left is counted once."""

    def __init__(self, task: Task, starts: Starts) -> None:
        self.task = task
        self.room = Room(task, starts)
        for (course, start), number in number_of_classes(task, starts).items():
            for _ in range(number):
                self.room.begin_class(course, start)
        self.has_class = {(task.wants[i].course, start) for i, start in starts.items()}

    def of(self, want: int) -> Reason:
        """Why a want has no place."""
        own = self.task.wants[want]
        if any(self._is_left(own.person, before) for before in own.after):
            return Reason("prerequisite")
        found: Counter[str] = Counter()
        for start in range(self.task.quarters):
            found.update(self._in_the_way(want, start))
        names = [name for name, _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))]
        if self.task.left_out(own) < own.weight * NEVER:
            return Reason("later", names)
        return Reason("limits", names) if names else Reason("class_too_small")

    def _is_left(self, person: int, course: int) -> bool:
        first = self.room.wants[person].get(course)
        return first is not None and first not in self.room.starts

    def _in_the_way(self, want: int, start: int) -> set[str]:
        """The limits that keep a person out of a quarter."""
        task, room, own = self.task, self.room, self.task.wants[want]
        if not task.may_run(own.course, start):
            return {"blackout"}
        found = set()
        if not room.is_ready(want, start):
            found.add("other_course")
        if not room.leaves_staff(want, start, Counter(), Counter()):
            found.add("staff")
        if not self._has_seats(own.course, start):
            found.add("seats")
        if (own.course, start) not in self.has_class and not room.may_open(own.course, start):
            full = task.classes is not None and room.classes[start] >= task.classes
            found.add("classes_per_quarter" if full else "budget")
        elif room.heads(own.course, start) < 1 and "seats" not in found:
            found.add("budget")
        return found

    def _has_seats(self, course: int, start: int) -> bool:
        year = start // 4
        return all(
            sum(self.room.seats[one, year] for one in limit.courses) < limit.seats
            for limit in self.task.seats
            if limit.year == year and course in limit.courses
        )
