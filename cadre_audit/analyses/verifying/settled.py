"""Contradictions of a report that the data explain: whom the roster does not tell of are who is missing from a sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cadre_audit.analyses.verifying.claims import Claim, plain


def settled_by_data(claims: Sequence[Claim], told: Sequence[Claim]) -> list[Claim]:
    """The same claims; a sum that falls short by no more than the roster leaves open cannot be told to be false."""
    by_figure = {id(claim.figures[0]): claim for claim in told if claim.kind == "data" and claim.figures}
    return [_settled(claim, by_figure) for claim in claims]


def _settled(claim: Claim, by_figure: dict[int, Claim]) -> Claim:
    if claim.kind != "sum" or claim.reason != "not_the_whole" or claim.verdict != "false":
        return claim
    whole, *parts = claim.figures
    short = whole.value - sum(part.value for part in parts)
    own = [by_figure.get(id(figure)) for figure in (whole, *parts)]
    agree = all(one is not None and one.verdict == "true" for one in own)
    missing = max((int(one.values.get("missing", "0")) for one in own if one is not None), default=0)
    if not agree or not 0 < short <= missing:
        return claim
    values = {**claim.values, "rest": plain(short), "missing": str(missing)}
    return replace(claim, verdict="cannot_tell", reason="rest_not_stated", values=values, trap=True)
