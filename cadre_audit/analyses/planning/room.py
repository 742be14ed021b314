"""The room that a plan under way has left: people, units, posts, classes, money and seats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cadre_audit.analyses.planning.task import FULL, Purse, Starts, Task


class Room:
    """What is taken so far; a class because everything placed takes from all of it."""

    def __init__(self, task: Task, starts: Starts) -> None:
        self.task = task
        self.starts: dict[int, int] = {}
        self.person: Counter[tuple[int, int]] = Counter()
        self.unit: Counter[tuple[int, int]] = Counter()
        self.rule: Counter[tuple[int, int]] = Counter()
        self.in_course: Counter[tuple[int, int, int]] = Counter()
        self.classes: Counter[int] = Counter()
        self.money: Counter[tuple[int, int]] = Counter()
        self.seats: Counter[tuple[int, int]] = Counter()
        self.wants = task.by_person()
        for want, start in starts.items():
            self.place(want, start)

    def place(self, want: int, start: int) -> None:
        """Puts one person into a class that begins in a quarter."""
        task, own = self.task, self.task.wants[want]
        trainee, terms = task.trainees[own.person], task.courses[own.course]
        for quarter, load in self._taken(own.course, start):
            self.person[own.person, quarter] += load
            self.unit[trainee.unit, quarter] += load
            for rule in trainee.rules:
                self.rule[rule, quarter] += load
        for rule in trainee.rules:
            self.in_course[rule, own.course, start] += 1
        self.money[own.course, start // 4] += terms.price(start)[1]
        self.seats[own.course, start // 4] += 1
        self.starts[want] = start

    def begin_class(self, course: int, start: int) -> None:
        """Opens one more class in a quarter."""
        self.classes[start] += 1
        self.money[course, start // 4] += self.task.courses[course].price(start)[0]

    def may_open(self, course: int, start: int) -> bool:
        """Whether the calendar, the number of classes and the purses allow one more class."""
        task = self.task
        return (
            task.may_run(course, start)
            and (task.classes is None or self.classes[start] < task.classes)
            and all(task.courses[course].price(start)[0] <= self.left(purse) for purse in self._purses(course, start))
        )

    def heads(self, course: int, start: int) -> int:
        """How many more people money and seats allow into a class that is about to be opened."""
        task, year = self.task, start // 4
        class_cost, head_cost = task.courses[course].price(start)
        most = [task.courses[course].largest]
        if head_cost:
            most += [(self.left(purse) - class_cost) // head_cost for purse in self._purses(course, start)]
        most += [
            own.seats - sum(self.seats[one, year] for one in own.courses)
            for own in task.seats
            if own.year == year and course in own.courses
        ]
        return min(most)

    def left(self, purse: Purse) -> int:
        """The money that is left in a purse."""
        return purse.money - sum(self.money[course, purse.year] for course in purse.courses)

    def _purses(self, course: int, start: int) -> list[Purse]:
        return [own for own in self.task.purses if own.year == start // 4 and course in own.courses]

    def is_ready(self, want: int, start: int) -> bool:
        """Whether a person is free and has finished what has to come first."""
        task, own = self.task, self.task.wants[want]
        for quarter, load in self._taken(own.course, start):
            if self.person[own.person, quarter] + load > task.free[quarter]:
                return False
        for before in own.after:
            first = self.wants[own.person].get(before)
            if first is not None:
                begun = self.starts.get(first)
                if begun is None or begun + task.courses[before].quarters > start:
                    return False
        return True

    def leaves_staff(self, want: int, start: int, together: Counter[int], under: Counter[int]) -> bool:
        """Whether the unit and its posts can spare one more.

        Args:
            want: whom, and for which course.
            start: the quarter in which the class begins.
            together: unit → people whom the same class takes already, but who are not placed yet.
            under: the same by staffing rule.
        """
        task, own = self.task, self.task.wants[want]
        trainee, is_short = task.trainees[own.person], task.courses[own.course].is_short
        if task.cover is not None:
            most, beside = task.cover[trainee.unit], together[trainee.unit]
            if beside >= most or self._is_over(self.unit, trainee.unit, most, want, start, beside):
                return False
        for rule in trainee.rules:
            most, beside = task.staffing[rule], under[rule]
            if self._is_over(self.rule, rule, most, want, start, beside):
                return False
            if is_short and beside + self._before(rule, own.course, start) >= most:
                return False
        return True

    def _is_over(
        self, counted: Counter[tuple[int, int]], key: int, most: int, want: int, start: int, beside: int
    ) -> bool:
        loads = self._taken(self.task.wants[want].course, start)
        free = self.task.free
        return any(counted[key, quarter] + load * (beside + 1) > most * free[quarter] for quarter, load in loads)

    def _before(self, rule: int, course: int, start: int) -> int:
        """How many of a rule earlier classes count against a new one: none where its people go in turn."""
        return 0 if rule in self.task.in_turn else self.in_course[rule, course, start]

    def _taken(self, course: int, start: int) -> Iterable[tuple[int, int]]:
        return taken(self.task, course, start)


def taken(task: Task, course: int, start: int) -> list[tuple[int, int]]:
    """The quarters of the plan that a class takes, each with its load; a pause for a blackout takes nothing."""
    terms = task.courses[course]
    if terms.is_short:
        return [(start, terms.load)]
    return [
        (quarter, min(FULL, task.free[quarter])) for quarter in range(start, min(start + terms.quarters, task.quarters))
    ]
