"""The quick way: quarter by quarter, the class that relieves the most pressing needs is opened next."""

from __future__ import annotations

from collections import Counter, defaultdict

from cadre_audit.analyses.planning.room import Room
from cadre_audit.analyses.planning.task import Starts, Task


def greedy(task: Task, first: int = 0, end: int | None = None, begun: Starts | None = None) -> dict[int, int]:
    """A plan within all limits but those that needs must be met by.

    Args:
        task: what to place.
        first: the first quarter in which classes may begin.
        end: the first quarter in which none may begin any more.
        begun: what is settled already.
    """
    end = task.quarters if end is None else end
    room = Room(task, begun or {})
    for course, start in _classes_begun(task, begun or {}):
        room.begin_class(course, start)
    open_wants: dict[int, list[int]] = defaultdict(list)
    for i, want in enumerate(task.wants):
        if i not in room.starts:
            open_wants[want.course].append(i)
    for quarter in range(first, end):
        _fill(task, room, open_wants, quarter, end)
    return room.starts


def _classes_begun(task: Task, begun: Starts) -> list[tuple[int, int]]:
    from cadre_audit.analyses.planning.classes import number_of_classes

    return [pair for pair, number in number_of_classes(task, begun).items() for _ in range(number)]


def _fill(task: Task, room: Room, open_wants: dict[int, list[int]], quarter: int, end: int) -> None:
    """Opens classes in one quarter until none is worth it."""
    offers = {course: _offer(task, room, wants, course, quarter, end) for course, wants in open_wants.items()}
    while best := max((offer for offer in offers.values() if offer), default=None):
        _, negative, taken = best
        course = -negative
        room.begin_class(course, quarter)
        for want in taken:
            room.place(want, quarter)
        kept = set(taken)
        open_wants[course] = [want for want in open_wants[course] if want not in kept]
        # the class took people, money and time from all other offers too
        offers = {own: _offer(task, room, open_wants[own], own, quarter, end) for own in offers}


Offer = tuple[float, int, tuple[int, ...]]


def _offer(task: Task, room: Room, wants: list[int], course: int, quarter: int, end: int) -> Offer | None:
    """The most pressing people for one more class of a course, and what that class is worth."""
    if not wants or not room.may_open(course, quarter):
        return None
    most = room.heads(course, quarter)
    if most < task.courses[course].smallest:
        return None
    ready = [want for want in wants if room.is_ready(want, quarter)]
    ranked = sorted((-_pressing(task, want, quarter, end), want) for want in ready)
    taken: list[int] = []
    together: Counter[int] = Counter()
    under: Counter[int] = Counter()
    worth = 0.0
    for value, want in ranked:
        if len(taken) >= most or value >= 0:
            break
        if room.leaves_staff(want, quarter, together, under):
            trainee = task.trainees[task.wants[want].person]
            taken.append(want)
            together[trainee.unit] += 1
            under.update(trainee.rules)
            worth -= value
    if len(taken) < task.courses[course].smallest or not taken:
        return None
    return worth, -course, tuple(taken)


def _pressing(task: Task, want: int, quarter: int, end: int) -> float:
    """What a place now is worth against none at all, more where waiting would be late."""
    own = task.wants[want]
    gain = task.left_out(own, end) - task.penalty(own, quarter)
    if own.latest is not None:
        return 1e6 * own.weight / (1 + max(0, own.latest - quarter)) + gain
    length = task.courses[own.course].quarters
    slack = 0 if own.deadline is None else max(0, own.deadline - (quarter + length - 1))
    return gain / (1 + slack)
