"""People who are interchangeable are counted, not named: it takes the symmetry out of the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cadre_audit.analyses.planning.task import Starts, Task, Want

# what makes two people different for the plan, as far as one need says it
Same = tuple[int, int | None, int, int | None, tuple[int, ...]]


@dataclass(slots=True)
class Group:
    """People of one unit with the same needs, deadlines, weights and settled classes.

    Attributes:
        open: what is still to be placed, one want of the first person for each.
        settled: course → quarter in which it was begun.
        members: course → the wants of all people, in the order of the people.
    """

    unit: int
    rules: tuple[int, ...]
    open: Sequence[Want]
    settled: dict[int, int]
    size: int = 0
    members: dict[int, list[int]] = field(default_factory=dict)


def groups_of(task: Task, begun: Starts) -> list[Group]:
    """The groups of everybody with something left to place."""
    found: dict[object, Group] = {}
    for person, wants in task.by_person().items():
        trainee = task.trainees[person]
        settled = {course: begun[i] for course, i in wants.items() if i in begun}
        left = [task.wants[i] for course, i in sorted(wants.items()) if i not in begun]
        if not left:
            continue
        same = tuple(_same(want) for want in left)
        alone = None if is_countable(task, left, settled) else person
        key = (trainee.unit, trainee.rules, same, tuple(sorted(settled.items())), alone)
        group = found.setdefault(key, Group(trainee.unit, trainee.rules, left, settled))
        group.size += 1
        for want in left:
            group.members.setdefault(want.course, []).append(wants[want.course])
    return list(found.values())


def _same(want: Want) -> Same:
    return want.course, want.deadline, want.weight, want.latest, want.after


def is_countable(task: Task, left: Sequence[Want], settled: dict[int, int]) -> bool:
    """Whether counting is exact, so that the people can always be laid out afterwards.

    That is so for one course; for courses of one whole quarter each without an order (no two at once: an
    edge colouring of a bipartite graph, which Kőnig proved to exist); and for one chain (first come, first served).
    """
    own = {want.course for want in left}
    if len(own) == 1:
        return True
    if settled:
        return False
    links = [(want.course, before) for want in left for before in want.after if before in own]
    if not links:
        return all(task.courses[course].quarters == 1 and not task.courses[course].is_short for course in own)
    after, before = [course for course, _ in links], [first for _, first in links]
    return len(links) == len(own) - 1 and len(set(after)) == len(after) and len(set(before)) == len(before)
