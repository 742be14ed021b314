"""The plan as a model in whole numbers: how many of each group begin which course in which quarter.

The rows "y ≤ people × the course runs this quarter", per unit and per group, say nothing new about whole numbers, but
they lift the bound of the relaxation so far that a bound is worth printing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cadre_audit.analyses.planning.classes import FULL_SHARE, at_stake, number_of_classes
from cadre_audit.analyses.planning.groups import Group, groups_of
from cadre_audit.analyses.planning.room import Room, taken
from cadre_audit.analyses.planning.rows import Columns, Item, Rows
from cadre_audit.analyses.planning.task import Purse, Starts, Task


@dataclass(slots=True)
class Model:
    """Columns, rows and the three objectives.

    Attributes:
        starts: (group, course, quarter) → column.
        runs, classes: (course, quarter) → column: whether the course runs, and how many classes of it begin.
        missed, cost: objectives as column and value; ``missed_without`` is what is missed without any class.
        worst: the column of the third objective; ``shares`` are what each unit misses, without and by its columns.
    """

    task: Task
    window: tuple[int, int]
    begun: Starts
    groups: Sequence[Group]
    columns: Columns = field(default_factory=Columns)
    rows: Rows = field(default_factory=Rows)
    starts: dict[tuple[int, int, int], int] = field(default_factory=dict)
    runs: dict[tuple[int, int], int] = field(default_factory=dict)
    classes: dict[tuple[int, int], int] = field(default_factory=dict)
    totals: dict[int, int] = field(default_factory=dict)
    by_class: Mapping[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict)
    missed: list[Item] = field(default_factory=list)
    cost: list[Item] = field(default_factory=list)
    worst: int = -1
    shares: list[tuple[list[Item], float]] = field(default_factory=list)
    missed_without: int = 0


def build(task: Task, window: tuple[int, int] | None = None, begun: Starts | None = None) -> Model:
    """The model of the classes that begin in a window of quarters; what was begun before is settled."""
    begun = begun or {}
    model = Model(task, window or (0, task.quarters), begun, groups_of(task, begun))
    room = Room(task, begun)
    for number, group in enumerate(model.groups):
        _columns_of(model, number, group)
        _demand(model, number, group)
        _order(model, number, group)
        _one_place(model, number, group, room)
    by_class: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for (number, course, start), column in model.starts.items():
        by_class[course, start].append((number, column))
    model.by_class = by_class
    for course, start in sorted(by_class):
        _classes(model, course, start)
    _staff(model, room)
    _yearly(model, room)
    _fairness(model)
    return model


def _columns_of(model: Model, number: int, group: Group) -> None:
    task, (first, end) = model.task, model.window
    for want in group.open:
        model.missed_without += task.left_out(want, end) * group.size
        for start in range(first, end):
            if task.may_run(want.course, start) and _is_possible(model, group, want.course, start):
                column = model.columns.add(group.size)
                model.starts[number, want.course, start] = column
                model.missed.append((column, task.penalty(want, start) - task.left_out(want, end)))


def _is_possible(model: Model, group: Group, course: int, start: int) -> bool:
    """Whether what has to come first can be over by then, and nothing that is settled lies across."""
    task = model.task
    want = next(want for want in group.open if want.course == course)
    open_ = {want.course for want in group.open}
    for before in want.after:
        begun = group.settled.get(before)
        if begun is not None and begun + task.courses[before].quarters > start:
            return False
        if before in open_ and model.window[0] + task.courses[before].quarters > start:
            return False
    return True


def _demand(model: Model, number: int, group: Group) -> None:
    """Each person begins a course once at most; needs that must be met are."""
    first, end = model.window
    for want in group.open:
        own = [(start, model.starts.get((number, want.course, start))) for start in range(first, end)]
        items = [(column, 1.0) for _, column in own if column is not None]
        model.rows.add(items, high=group.size)
        if want.latest is not None and want.latest < end:
            early = [(column, 1.0) for start, column in own if column is not None and start <= want.latest]
            model.rows.add(early, low=group.size)


def _order(model: Model, number: int, group: Group) -> None:
    """So many have begun a course as have finished what comes first, at most."""
    first, end = model.window
    own = {want.course for want in group.open}
    for want in group.open:
        for before in own.intersection(want.after):
            length = model.task.courses[before].quarters
            for start in range(first, end):
                begun = _begun_by(model, number, want.course, start)
                if (number, want.course, start) in model.starts:
                    done = _begun_by(model, number, before, start - length)
                    model.rows.add([*((c, 1.0) for c in begun), *((c, -1.0) for c in done)], high=0.0)


def _begun_by(model: Model, number: int, course: int, last: int) -> list[int]:
    found = (model.starts.get((number, course, start)) for start in range(model.window[0], last + 1))
    return [column for column in found if column is not None]


def _one_place(model: Model, number: int, group: Group, room: Room) -> None:
    """Nobody is taken for more than the free part of a quarter."""
    loads: dict[int, list[Item]] = defaultdict(list)
    for want in group.open:
        for start in range(*model.window):
            column = model.starts.get((number, want.course, start))
            for quarter, load in taken(model.task, want.course, start) if column is not None else ():
                loads[quarter].append((column, float(load)))  # type: ignore[arg-type]
    someone = model.task.wants[next(iter(group.members.values()))[0]].person
    for quarter, items in loads.items():
        busy = room.person[someone, quarter]
        if busy or len(group.open) > 1:
            model.rows.add(items, high=float((model.task.free[quarter] - busy) * group.size))


def _classes(model: Model, course: int, start: int) -> None:
    """The number of classes fits their people; a course runs or does not."""
    task, terms, rows = model.task, model.task.courses[course], model.rows
    people = [(column, 1.0) for _, column in model.by_class[course, start]]
    in_all = sum(model.groups[number].size for number, _ in model.by_class[course, start])
    most = in_all // terms.smallest if task.classes is None else min(task.classes, in_all // terms.smallest)
    runs, classes = model.columns.add(1), model.columns.add(most)
    model.runs[course, start], model.classes[course, start] = runs, classes
    rows.add([(classes, 1.0), (runs, -1.0)], low=0.0)
    rows.add([(classes, 1.0), (runs, -float(most))], high=0.0)
    rows.add([*people, (classes, -float(terms.largest))], high=0.0)
    rows.add([*people, (classes, -float(terms.smallest))], low=0.0)
    by_unit: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, column in model.by_class[course, start]:
        by_unit[model.groups[number].unit].append((column, model.groups[number].size))
        rows.add([(column, 1.0), (runs, -float(model.groups[number].size))], high=0.0)
    for unit, own in sorted(by_unit.items()):
        mine, heads = [(column, 1.0) for column, _ in own], sum(size for _, size in own)
        if task.cover is not None and terms.is_short:
            rows.add([*mine, (classes, -float(task.cover[unit]))], high=0.0)
        elif task.cover is not None:
            rows.add([*mine, (runs, -float(min(heads, task.cover[unit])))], high=0.0)
        elif len(own) > 1:
            rows.add([*mine, (runs, -float(heads))], high=0.0)
    class_cost, head_cost = terms.price(start)
    model.cost += [(column, head_cost) for column, _ in people if head_cost]
    if each := class_cost if task.has_costs else 1:
        model.cost.append((classes, each))


def _staff(model: Model, room: Room) -> None:
    """What a unit, or a rule of posts, may have away in each quarter."""
    task = model.task
    unit: dict[tuple[int, int], list[Item]] = defaultdict(list)
    rule: dict[tuple[int, int], list[Item]] = defaultdict(list)
    together: dict[tuple[int, int, int], list[Item]] = defaultdict(list)
    for (number, course, start), column in model.starts.items():
        group = model.groups[number]
        for quarter, load in taken(task, course, start):
            unit[group.unit, quarter].append((column, float(load)))
            for own in group.rules:
                rule[own, quarter].append((column, float(load)))
        for own in group.rules if task.courses[course].is_short else ():
            together[own, course, start].append((column, 1.0))
    for (own, quarter), items in unit.items() if task.cover is not None else ():
        model.rows.add(items, high=float(task.cover[own] * task.free[quarter] - room.unit[own, quarter]))  # type: ignore[index]
    for (own, quarter), items in rule.items():
        model.rows.add(items, high=float(task.staffing[own] * task.free[quarter] - room.rule[own, quarter]))
    for (own, course, start), items in together.items():
        # in turn, class after class, where people can be dealt out so; all at once where they cannot
        in_turn = [(model.classes[course, start], -float(task.staffing[own]))] if own in task.in_turn else []
        model.rows.add([*items, *in_turn], high=0.0 if in_turn else float(task.staffing[own]))


def _yearly(model: Model, room: Room) -> None:
    """Classes a quarter, money and seats a year, and the number of classes of a course in all."""
    task, rows = model.task, model.rows
    settled = number_of_classes(task, model.begun)
    for start in range(*model.window) if task.classes is not None else ():
        rows.add([(c, 1.0) for (_, s), c in model.classes.items() if s == start], high=float(task.classes or 0))
    for purse in task.purses:
        spent = sum(
            task.courses[course].price(start)[0] * n
            for (course, start), n in settled.items()
            if start // 4 == purse.year and course in purse.courses
        )
        rows.add(costs_of(model, purse), high=float(room.left(purse) - spent))
    for own in task.seats:
        heads = [
            (column, 1.0)
            for (course, start), people in model.by_class.items()
            if course in own.courses and start // 4 == own.year
            for _, column in people
        ]
        rows.add(heads, high=float(own.seats - sum(room.seats[course, own.year] for course in own.courses)))
    for course in sorted({course for course, _ in model.classes}):
        all_ = [c for (own, _), c in model.classes.items() if own == course]
        model.totals[course] = model.columns.add(sum(model.columns.high[c] for c in all_))
        rows.add([*((c, 1.0) for c in all_), (model.totals[course], -1.0)], low=0.0, high=0.0)


def costs_of(model: Model, purse: Purse) -> list[Item]:
    """What the classes cost that a purse pays for."""
    items: list[Item] = []
    for (course, start), classes in model.classes.items():
        if start // 4 == purse.year and course in purse.courses:
            class_cost, head_cost = model.task.courses[course].price(start)
            items.append((classes, float(class_cost)))
            items += [(column, float(head_cost)) for _, column in model.by_class[course, start]]
    return items


def _fairness(model: Model) -> None:
    """The worst-off unit's share of missed points, in thousandths."""
    model.worst = model.columns.add(FULL_SHARE, whole=False)
    stake = at_stake(model.task)
    gains = dict(model.missed)
    by_unit: dict[int, list[Item]] = defaultdict(list)
    lost: dict[int, int] = defaultdict(int)
    for (number, _, _), column in model.starts.items():
        by_unit[model.groups[number].unit].append((column, gains[column]))
    for group in model.groups:
        lost[group.unit] += group.size * sum(model.task.left_out(want, model.window[1]) for want in group.open)
    for unit, points in lost.items():
        scale = FULL_SHARE / max(1, stake[unit])
        items = [(column, value * scale) for column, value in by_unit[unit]]
        model.shares.append((items, points * scale))
        model.rows.add([*items, (model.worst, -1.0)], high=-points * scale)
