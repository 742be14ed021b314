"""What a plan has to place, and within which limits, in whole numbers: quarters count from the plan's first one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cadre_audit.analyses.planning.line import line_of, rules_in_turn

FULL = 1000
"""The whole of a quarter; a load is told in thousandths of it."""
LATE, LATE_A_QUARTER, LATE_AT_MOST = 10, 1, 24
"""Points of a need met late: a fixed part, and for each further quarter that it could have been met earlier."""
NEVER, NOT_YET = 25, 5
"""Points of a need that no class of the plan serves; the small one where a later plan can still meet it in time."""

Starts = Mapping[int, int]
"""A plan: want → the quarter in which its class begins."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a course is held.

    Attributes:
        quarters: how many quarters its people are away, from the first to the last.
        load: the part of a quarter they are away, :data:`FULL` for a course counted in quarters.
        smallest, largest: people in a class.
        class_cost, head_cost: in the unit of money of the purses; the most that they are in any quarter.
        prices: both by the quarter in which a class begins, where they are not the same in all.
    """

    id: str
    quarters: int = 1
    load: int = FULL
    smallest: int = 1
    largest: int = 50
    class_cost: int = 0
    head_cost: int = 0
    prices: tuple[tuple[int, int], ...] = ()

    def price(self, start: int) -> tuple[int, int]:
        """What a class that begins in a quarter costs, and what each head in it."""
        return self.prices[start] if self.prices else (self.class_cost, self.head_cost)

    @property
    def is_short(self) -> bool:
        """Whether it takes only a part of one quarter."""
        return self.load < FULL


@dataclass(frozen=True, slots=True)
class Trainee:
    """One person: a name that no other person of the plan has, the unit, and the staffing rules that count them."""

    key: str
    unit: int
    rules: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Want:
    """One need that a class can meet.

    Attributes:
        deadline: the last quarter whose end is in time; before 0 when it is overdue, None when there is none.
        weight: its priority, at least 1.
        after: courses that the same person has to finish first, as far as they are in the plan.
        latest: the last quarter in which a class may begin when the need must be met; None when it need not.
    """

    person: int
    course: int
    deadline: int | None
    weight: int = 1
    after: tuple[int, ...] = ()
    latest: int | None = None


@dataclass(frozen=True, slots=True)
class Seats:
    """At most so many people begin these courses in one year of the plan."""

    courses: frozenset[int]
    year: int
    seats: int


@dataclass(frozen=True, slots=True)
class Purse:
    """So much money pays for the classes of these courses that begin in one year of the plan."""

    courses: frozenset[int]
    year: int
    money: int


@dataclass(frozen=True, slots=True)
class Task:
    """Everything a plan depends on; a limit that is None, or not in its list, does not bind.

    Attributes:
        quarters: how many the plan has, four a year.
        free: thousandths of each quarter that no blackout takes.
        cover: people of each unit who may be away at once.
        staffing: people whom a rule of posts that must stay staffed lets be away at once.
        classes: how many classes may begin in a quarter.
        purses: money by year of the plan, from 0; a course may be paid from several, and then each has to suffice.
        line: trainee → place in the line in which people are dealt out to classes.
        in_turn: staffing rules whose people that line lets attend a short course in turn.
    """

    quarters: int
    courses: Sequence[Terms]
    units: Sequence[str]
    trainees: Sequence[Trainee]
    wants: Sequence[Want]
    free: Sequence[int]
    cover: Sequence[int] | None = None
    staffing: Sequence[int] = ()
    classes: int | None = None
    purses: Sequence[Purse] = ()
    seats: Sequence[Seats] = ()
    line: Sequence[int] = field(init=False)
    in_turn: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        """Puts everybody in line."""
        object.__setattr__(self, "line", line_of(self.trainees))
        object.__setattr__(self, "in_turn", rules_in_turn(self.trainees, self.line))

    @property
    def has_costs(self) -> bool:
        """Whether any course costs anything; if not, classes are counted instead."""
        return any(terms.class_cost or terms.head_cost for terms in self.courses)

    def may_run(self, course: int, start: int) -> bool:
        """Whether blackouts let a class of a course begin in a quarter."""
        terms = self.courses[course]
        if terms.is_short:
            return terms.load <= self.free[start]
        # a class that runs already pauses for some days; through a quarter that is taken whole it cannot
        return self.free[start] == FULL and all(self.free[start : start + terms.quarters])

    def penalty(self, want: Want, start: int) -> int:
        """Points of a need whose class begins in a quarter."""
        if want.deadline is None:
            return 0
        length = self.courses[want.course].quarters
        late = start + length - 1 - want.deadline
        if late <= 0:
            return 0
        unavoidable = max(0, length - 1 - want.deadline)
        return want.weight * min(LATE_AT_MOST, LATE + LATE_A_QUARTER * (late - unavoidable))

    def left_out(self, want: Want, end: int | None = None) -> int:
        """Points of a need that no class serves before the quarter ``end``."""
        end = self.quarters if end is None else end
        still = want.deadline is not None and end + self.courses[want.course].quarters - 1 <= want.deadline
        return want.weight * (NOT_YET if still else NEVER)

    def by_person(self) -> dict[int, dict[int, int]]:
        """Person → course → want."""
        found: dict[int, dict[int, int]] = {}
        for i, want in enumerate(self.wants):
            found.setdefault(want.person, {})[want.course] = i
        return found

    def without_must(self) -> Task:
        """The same task with needs that need not be met."""
        return replace(self, wants=[replace(want, latest=None) for want in self.wants])
