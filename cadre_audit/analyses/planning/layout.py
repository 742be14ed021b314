"""From counts back to people, and from people to the counts that a solver may begin with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from cadre_audit.analyses.planning.classes import number_of_classes
from cadre_audit.analyses.planning.groups import Group
from cadre_audit.analyses.planning.model import Model
from cadre_audit.analyses.planning.task import Starts


def people_of(model: Model, x: Sequence[float]) -> dict[int, int]:
    """The plan by person: what was settled, and what the model's counts say."""
    places: list[dict[int, list[int]]] = [{} for _ in model.groups]
    for (number, course, start), column in sorted(model.starts.items()):
        places[number].setdefault(course, []).extend([start] * round(x[column]))
    found = dict(model.begun)
    for group, own in zip(model.groups, places, strict=True):
        found |= _laid_out(group, own)
    return found


def _laid_out(group: Group, places: Mapping[int, list[int]]) -> dict[int, int]:
    open_ = {want.course for want in group.open}
    is_ordered = any(open_.intersection(want.after) for want in group.open)
    if group.size == 1 or len(open_) == 1 or is_ordered:
        # first come, first served: who finishes the first course first begins the next one first
        return {
            group.members[course][person]: start
            for course, starts in places.items()
            for person, start in enumerate(sorted(starts))
        }
    people = coloured(places)
    return {group.members[course][person]: start for (course, start, _), person in people.items()}


def coloured(places: Mapping[int, Sequence[int]]) -> dict[tuple[int, int, int], int]:
    """Gives each place to a person so that nobody has a course twice or two courses in one quarter.

    This colours the edges of a graph between courses and quarters; as many people as the fullest course or quarter
    has places are enough (Kőnig). The result is (course, quarter, number of the place) → person.
    """
    edges = [(course, start, i) for course, starts in sorted(places.items()) for i, start in enumerate(starts)]
    heads = Counter(node for course, start, _ in edges for node in (("course", course), ("quarter", start)))
    colours = range(max(heads.values(), default=0))
    at: dict[tuple[str, int], dict[int, tuple[int, int, int]]] = {node: {} for node in heads}
    for edge in edges:
        here, there = ("course", edge[0]), ("quarter", edge[1])
        free_here = next(c for c in colours if c not in at[here])
        free_there = next(c for c in colours if c not in at[there])
        if free_here != free_there and free_here in at[there]:
            _swap(at, there, free_here, free_there)
        at[here][free_here] = at[there][free_here] = edge
    return {edge: person for node, own in at.items() if node[0] == "course" for person, edge in own.items()}


def _swap(
    at: dict[tuple[str, int], dict[int, tuple[int, int, int]]], node: tuple[str, int], one: int, two: int
) -> None:
    """Exchanges two colours along the path that begins at a node, so that the first is free there."""
    path, colour = [], one
    while edge := at[node].get(colour):
        path.append((edge, colour))
        node = ("course", edge[0]) if node[0] == "quarter" else ("quarter", edge[1])
        colour = two if colour == one else one
    for edge, old in path:
        for end in (("course", edge[0]), ("quarter", edge[1])):
            if at[end].get(old) == edge:
                del at[end][old]
    for edge, old in path:
        new = two if old == one else one
        at["course", edge[0]][new] = at["quarter", edge[1]][new] = edge


def vector_of(model: Model, starts: Starts) -> list[float]:
    """The columns of the model that a plan by person means."""
    x = [0.0] * len(model.columns.low)
    group_of = {i: number for number, group in enumerate(model.groups) for own in group.members.values() for i in own}
    inside = {i: start for i, start in starts.items() if i not in model.begun}
    for i, start in inside.items():
        x[model.starts[group_of[i], model.task.wants[i].course, start]] += 1
    for pair, number in number_of_classes(model.task, inside).items():
        x[model.classes[pair]], x[model.runs[pair]] = number, 1
        x[model.totals[pair[0]]] += number
    x[model.worst] = worst_in(model, x)
    return x


def worst_in(model: Model, x: Sequence[float]) -> float:
    """The share of missed points of the worst-off unit that the columns of a plan mean."""
    return max((sum(value * x[column] for column, value in items) + lost for items, lost in model.shares), default=0.0)
