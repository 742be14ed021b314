"""The document of ``compare``."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from cadre_audit.report.contracts.parts import Count, Document, IsoDay, Part, Person, Share
from cadre_audit.standards.model import Slug
from cadre_audit.standards.parts import Kind

PersonField = Literal[
    "general_education", "professional_level", "political_theory", "state_management", "it", "kind", "party_member",
    "sex", "ethnic_minority",
]  # fmt: skip
Origin = Literal["flag", "title", "today", "other", ""]
"""Who named the day: a flag, the title of the list, the calendar, the other list; nobody for published figures."""


class ComparedList(Part):
    """One of the lists, or published figures."""

    name: str
    as_of: IsoDay | None
    as_of_from: Origin
    people: Count | None
    """Of the population that is compared; None for published figures."""
    files: tuple[str, ...]


class PopulationAsked(Part):
    """What narrows both lists alike."""

    kinds: tuple[Kind, ...]
    positions: tuple[str, ...]
    units: tuple[str, ...]
    common: bool
    """Only kinds, units and posts that both lists have."""
    same_population: bool
    """The lists are said to be of one population, whatever units and posts only one of them has."""


class CompareCounts(Part):
    """Heads; before = stayed + left + moved_out + doubtful_before, after = stayed + joined + moved_in + doubtful_after.

    All but the problems are missing where only shares are compared.
    """

    before: Count = 0
    after: Count = 0
    stayed: Count = 0
    joined: Count = 0
    left: Count = 0
    moved: Count = 0
    """Of those who stayed, who has another unit or other posts."""
    moved_in: Count = 0
    """Into the population, from outside of it in the list before."""
    moved_out: Count = 0
    doubtful_before: Count = 0
    doubtful_after: Count = 0
    improved: Count = 0
    """Who has a higher level of something."""
    worsened: Count = 0
    posts_not_told: Count = 0
    """Of whom one of the lists leaves the post blank or is not understood."""
    gaps_closed: Count = 0
    """Requirements of people, not heads."""
    gaps_opened: Count = 0
    problems: Count


class Difference(Part):
    """A kind, a unit or a post that only one of the lists has."""

    aspect: Literal["kind", "unit", "position"]
    side: Literal["before", "after"]
    value: str
    people: Count
    stayed: Count
    """How many of them are in the other list, elsewhere."""
    apart: bool
    """Whether it makes the lists lists of different populations."""


class SideOfShare(Part):
    """A share on one of the sides."""

    k: Count
    n: Count
    percent: float | None
    """One decimal, a half away from zero; None of nobody."""
    name: str
    """Of the list, or of the baseline."""
    maybe: Count
    """How many more it may be, since only a year of birth is known."""


class Ratio(Part):
    """The change as a ratio to the share before: no points."""

    percent: float
    of: Share


class Measured(Part):
    """One share, before and after."""

    id: str
    before: SideOfShare
    after: SideOfShare
    points: float | None
    """Percentage points, from the exact shares; None where one of the sides is of nobody."""
    relative: Ratio | None


class SplitPart(Part):
    """One step from the share before to the share after; the steps of a measure come in their order."""

    measure: str
    baseline: str
    part: Literal[
        "left", "doubtful_before", "moved_out", "time", "law", "not_encoded", "trained", "other", "moved_in",
        "doubtful_after", "joined", "replaced",
    ]  # fmt: skip
    people: Count
    """Who goes or comes; of those who stay, whose answer the step changes."""
    gained: Count
    lost: Count
    points: float
    """Rounded; the exact part is the difference of two running shares."""
    running: Share
    """The share after this step: that of the last step is the share after."""


class OnePerson(Part):
    """Somebody who joined or left."""

    person: Person


class Moved(Part):
    """Somebody with another unit or other posts, or who moved into or out of the population."""

    person: Person
    """As the list after has the person."""
    before: Person
    what: tuple[Literal["unit", "position"], ...]
    population: Literal["moved_in", "moved_out"] | None
    """None who is in the population on both sides."""


class FieldChanges(Part):
    """Those who stayed by what both lists tell of one field; the numbers add up to them."""

    field: PersonField
    improved: Count
    worsened: Count
    changed: Count
    corrected: Count
    told: Count
    no_longer_told: Count
    same: Count
    not_stated: Count


class Changed(Part):
    """One field of one person who stayed."""

    person: Person
    field: PersonField
    change: Literal["improved", "worsened", "changed", "corrected", "told", "no_longer_told"]
    from_: str | bool | None = Field(alias="from")
    to: str | bool | None


class GapsOf(Part):
    """One requirement: before − closed − no_longer_clear − left + opened + now_clear + joined = after."""

    requirement: Slug
    before: Count
    closed: Count
    closed_by_law: Count
    """Of those closed."""
    no_longer_clear: Count
    left: Count
    """Of everybody who went, those in doubt and out of the population too."""
    opened: Count
    opened_by_law: Count
    now_clear: Count
    joined: Count
    after: Count


class GapChange(Part):
    """One requirement of one person who stayed."""

    person: Person
    requirement: Slug
    change: Literal["closed", "opened"]
    by_law: bool


class Doubtful(Part):
    """Somebody who may be a person of the other list or not."""

    side: Literal["before", "after"]
    person: Person
    why: Literal["too_little", "several", "other_name"]
    perhaps: Person
    """Of the other list."""


class Compare(Document):
    """`compare --format json`: two lists of people, or one at two dates, side by side."""

    schema_: Literal["cadre-audit/compare/1"] = Field(alias="schema")
    baselines: tuple[ComparedList, ...]
    """What the list after is held against, each under its own name."""
    after: ComparedList
    population: PopulationAsked
    young_under: int
    counts: CompareCounts
    differences: tuple[Difference, ...]
    split: tuple[SplitPart, ...]
    changes: tuple[FieldChanges, ...] = ()
    """Where one list is compared with one; so are the lists of people."""
    joined: tuple[OnePerson, ...] = ()
    left: tuple[OnePerson, ...] = ()
    moved: tuple[Moved, ...] = ()
    changed: tuple[Changed, ...] = ()
    requirements: tuple[GapsOf, ...] = ()
    gaps: tuple[GapChange, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    measures: tuple[Measured, ...]
