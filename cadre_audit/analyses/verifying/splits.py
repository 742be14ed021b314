"""A whole and its parts as a text puts them, and what their sum says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cadre_audit.analyses.verifying.claims import Claim, added, plain
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import COUNTED, Figure


@dataclass(slots=True, eq=False)
class Split:
    """A whole and its parts, as the text puts them.

    Attributes:
        composed: whether the parts are said to be everything: "gồm", "còn lại".
        cue: the words that put them together: ``among``, ``made_of``, ``list``, ``ladder``.
        open_ended: whether the list goes on, or was cut short by another.
        certain: whether there is no doubt which figure the whole is.
    """

    whole: Figure | None
    parts: list[Figure]
    composed: bool
    cue: str
    open_ended: bool = False
    certain: bool = True
    sentences: list[int] = field(default_factory=list)


def is_state(figure: Figure) -> bool:
    """Whether a figure tells how many there are: no goal, no change, no share."""
    return figure.kind == "count" and figure.role in ("", "to") and figure.unit in COUNTED


def is_alike(one: str, other: str) -> bool:
    """Whether two units of count are one: learners of classes are turns."""
    return one == other or {one, other} == {"learners", "turns"}


def is_population(figure: Figure) -> bool:
    """Whether a figure is the number of all people spoken of: a total, and of nobody in particular."""
    special = [one for one in figure.label.concepts if group_of(one) not in ("everybody", "kind")]
    return (
        is_state(figure) and figure.exact and figure.unit == "people" and not special and not figure.label.negated
        and not figure.aged
        and (figure.total or (figure.label.pure and any(group_of(one) == "everybody" for one in figure.label.concepts)))
    )  # fmt: skip


def split_claim(
    verdict: str, reason: str, split: Split, parts: Sequence[Figure], arithmetic: str = "", rest: str = ""
) -> Claim:  # fmt: skip
    """What the sum of some parts says of their whole."""
    whole = split.whole
    assert whole is not None
    total = sum(part.value for part in parts)
    sign = "=" if total == whole.value else "<" if total < whole.value else ">"
    if not arithmetic:
        told = f"{added(parts)} = {plain(total)}" if len(parts) > 1 else plain(total)
        arithmetic = told if sign == "=" else f"{told} {sign} {plain(whole.value)}"
        if reason == "remainder":
            arithmetic = f"{plain(whole.value)} = {plain(total)} + {rest}"
            if len(parts) > 1:
                arithmetic = f"{added(parts)} = {plain(total)}; {arithmetic}"
    return Claim(
        "sum", verdict, reason, arithmetic, (whole, *parts),  # type: ignore[arg-type]
        {"rest": rest, "unit": whole.unit, "total": plain(total), "whole": plain(whole.value)},
        trap=reason in ("remainder", "may_overlap", "total_near"),
        # where the parts stand is where a reader has to look
        at=(parts[0].passage, parts[0].start) if parts[0].passage != whole.passage else None,
    )  # fmt: skip
