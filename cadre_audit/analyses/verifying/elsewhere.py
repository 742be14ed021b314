"""Sums that come out right with a number that stands outside their list: nothing is proven by such a list."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verifying.claims import Claim, added, plain
from cadre_audit.analyses.verifying.splits import is_alike, is_state
from cadre_audit.tables.draft_figures import DraftFigures

_LISTS = ("not_the_whole", "more_than_whole")


def without_elsewhere(draft: DraftFigures, claims: Sequence[Claim]) -> list[Claim]:
    """The claims; a false sum of which the text prints the missing part or another whole cannot be told."""
    return [_open(claim) if _is_elsewhere(draft, claim) else claim for claim in claims]


def _is_elsewhere(draft: DraftFigures, claim: Claim) -> bool:
    """'712 người' in a bracket before the list is what is missing; '5.124 học viên' before it is its whole."""
    if claim.verdict != "false" or claim.reason not in _LISTS or len(claim.figures) < 3:
        return False
    whole, *parts = claim.figures
    total = sum(part.value for part in parts)
    wanted = whole.value - total if total < whole.value else total
    last = max((part.passage, part.start) for part in parts)
    known = {id(figure) for figure in claim.figures}
    return any(
        figure.value == wanted and figure.exact and is_state(figure) and is_alike(figure.unit, whole.unit)
        and id(figure) not in known and whole.passage <= figure.passage and (figure.passage, figure.start) < last
        for figure in draft.figures
    )  # fmt: skip


def _open(claim: Claim) -> Claim:
    whole, *parts = claim.figures
    total = sum(part.value for part in parts)
    less = total < whole.value
    sums = f"{added(parts)} = {plain(total)}"
    rest = plain(abs(whole.value - total))
    if less:
        sums = f"{sums}; {plain(whole.value)} = {plain(total)} + {rest}"
    claim.verdict, claim.reason, claim.trap = "cannot_tell", "remainder" if less else "may_overlap", True
    claim.arithmetic = sums if less else claim.arithmetic
    claim.values = {**claim.values, "rest": rest}
    return claim
