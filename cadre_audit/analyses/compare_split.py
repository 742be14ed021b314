"""An exact split of the change of a share: who left, who came, what became of those who stayed.

The order of the steps is fixed, and every step starts where the one before it ended, so that the parts add up to the
change without a remainder:

1. those who left, those in doubt and those who moved out of the population are taken from the people of before;
2. those who stayed are told of anew in five steps: time passes, the law changes, law that the data has of one of the
   two days only (no change of law is claimed there), levels of training change, and what else the lists say of them
   (the post, the Party, a mended birthday);
3. those who moved into the population, those in doubt and those who joined are added.

Another order would give the steps other parts of what they do together; with this one every step is a count of people
who can be named, and the steps of those who leave and come are the same, backwards, when the lists are exchanged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
OUT = ("left", "doubtful_before", "moved_out")
STAYED = ("time", "law", "not_encoded", "trained", "other")
IN = ("moved_in", "doubtful_after", "joined")
PARTS = (*OUT, *STAYED, *IN, "replaced")


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of some people a share counts."""

    k: int
    n: int

    @property
    def share(self) -> Fraction:
        """``k`` of ``n``; nobody has no share, so ask only where there is somebody."""
        return Fraction(self.k, self.n)


@dataclass(frozen=True, slots=True)
class Part:
    """One step of the split.

    Attributes:
        part: one of :data:`PARTS`.
        people: whom it is about: those who go or come; of those who stay, those whose answer the step changes.
        gained: of those who stay, who is counted from this step on.
        lost: of those who stay, who is no longer counted from this step on.
        running: the count after this step.
        change: what the step adds to the share.
    """

    part: str
    people: int
    gained: int
    lost: int
    running: Counted
    change: Fraction


@dataclass(frozen=True, slots=True)
class Change:
    """What a share counts before and after.

    Attributes:
        out: those who go, in the order of :data:`OUT`, each group as its share counts it.
        stayed: of everybody who stays, whether the share counts them before and after each step of :data:`STAYED`.
        into: those who come, in the order of :data:`IN`.
    """

    out: Sequence[Counted]
    stayed: Sequence[Mask]
    into: Sequence[Counted]

    @property
    def before(self) -> Counted:
        """Everybody before."""
        return _sum([*self.out, _of(self.stayed[0])])

    @property
    def after(self) -> Counted:
        """Everybody after."""
        return _sum([*self.into, _of(self.stayed[-1])])


def split(change: Change) -> list[Part]:
    """The steps from the share before to the share after; none where one of the two is of nobody.

    Where nobody stays there is no share in the middle of which a step could be told: the whole change is one part.
    """
    before, after = change.before, change.after
    if not before.n or not after.n:
        return []
    if not len(change.stayed[0]):
        return [Part("replaced", before.n + after.n, 0, 0, after, after.share - before.share)]
    parts, running = [], before
    for name, group in zip(OUT, change.out, strict=True):
        parts.append(_step(name, running, Counted(running.k - group.k, running.n - group.n), group.n))
        running = parts[-1].running
    for name, was, now in zip(STAYED, change.stayed[:-1], change.stayed[1:], strict=True):
        gained, lost = int((now & ~was).sum()), int((was & ~now).sum())
        parts.append(_step(name, running, Counted(running.k + gained - lost, running.n), gained + lost, gained, lost))
        running = parts[-1].running
    for name, group in zip(IN, change.into, strict=True):
        parts.append(_step(name, running, Counted(running.k + group.k, running.n + group.n), group.n))
        running = parts[-1].running
    return parts


def _step(name: str, before: Counted, after: Counted, people: int, gained: int = 0, lost: int = 0) -> Part:
    return Part(name, people, gained, lost, after, after.share - before.share)


def _of(chosen: Mask) -> Counted:
    return Counted(int(chosen.sum()), len(chosen))


def _sum(groups: Sequence[Counted]) -> Counted:
    return Counted(sum(one.k for one in groups), sum(one.n for one in groups))
