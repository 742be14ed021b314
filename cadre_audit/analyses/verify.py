"""``verify``: the figures of a report against each other: what is true, what is false, what cannot be told."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.analyses.verifying.closed import closed_claims
from cadre_audit.analyses.verifying.counts import count_claims
from cadre_audit.analyses.verifying.fractions import fraction_claims
from cadre_audit.analyses.verifying.heads import head_claims
from cadre_audit.analyses.verifying.hundred import hundred_claims
from cadre_audit.analyses.verifying.parts import splits_of
from cadre_audit.analyses.verifying.rest import rest_claims
from cadre_audit.analyses.verifying.rounded import rounded_claims
from cadre_audit.analyses.verifying.same import same_claims
from cadre_audit.analyses.verifying.shares import share_claims
from cadre_audit.analyses.verifying.sums import sum_claims
from cadre_audit.analyses.verifying.tables import table_claims
from cadre_audit.analyses.verifying.trends import trend_claims
from cadre_audit.analyses.verifying.words import word_claims
from cadre_audit.tables.draft_figures import DraftFigures


def against_each_other(draft: DraftFigures) -> list[Claim]:
    """Every claim of a draft that can be looked at without data, in the order of the text; tables last."""
    splits = splits_of(draft)
    shares = share_claims(draft, splits)
    claims = [
        *_without_told(sum_claims(draft, splits), rests := rest_claims(draft, splits)),
        *rests,
        *shares,
        *fraction_claims(draft, splits),
        *hundred_claims(draft),
        *closed_claims(draft),
        *trend_claims(draft),
        *count_claims(draft, splits, shares),
        *head_claims(draft),
        *rounded_claims(draft),
        *same_claims(draft, splits),
        *word_claims(draft),
    ]
    return [*sorted(claims, key=_place), *(claim for table in draft.draft.tables for claim in table_claims(table))]


def _without_told(sums: Sequence[Claim], rests: Sequence[Claim]) -> list[Claim]:
    """Open sums, but for those of which a claim on what is left says more."""
    told = [{id(figure) for figure in claim.figures} for claim in rests]
    return [
        one for one in sums
        if one.verdict != "cannot_tell" or not any({id(figure) for figure in one.figures} <= own for own in told)
    ]  # fmt: skip


def unlinked(draft: DraftFigures, claims: Sequence[Claim]) -> list[Claim]:
    """The same, and a claim for every figure that stands in none of them: nothing is left out silently."""
    claims = [one for one in claims if not _is_settled(one, claims)]
    used = {id(figure) for claim in claims for figure in claim.figures}
    alone = [
        Claim("figure", "cannot_tell", "nothing_to_compare", figures=(figure,))
        for figure in draft.figures
        if id(figure) not in used and figure.kind not in ("other", "times")
    ]
    of_tables = [claim for claim in claims if claim.table is not None]
    return [*sorted([*(claim for claim in claims if claim.table is None), *alone], key=_place), *of_tables]


def _is_settled(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether data tells what a claim leaves open: who of everybody, points or percent."""
    if claim.reason == "to_be_tested":
        return any(_is_of_same(claim, one) for one in claims if one.kind == "data")
    return claim.reason in ("points_or_percent", "points_base") and any(
        _is_of_same(claim, one) for one in claims if one.kind == "data" and one.verdict != "cannot_tell"
    )


def _is_of_same(claim: Claim, other: Claim) -> bool:
    """Whether two claims are about one figure, or about the same words where there is none."""
    if claim.figures:
        return bool(other.figures) and claim.figures[0] is other.figures[0]
    return claim.at is not None and claim.at == other.at


def _place(claim: Claim) -> tuple[int, int]:
    if claim.at is not None:
        return claim.at
    if claim.figures:
        return claim.figures[0].passage, claim.figures[0].start
    return 0, 0


def of_verdict(claims: Sequence[Claim], verdict: str) -> list[Claim]:
    """The claims of one verdict."""
    return [claim for claim in claims if claim.verdict == verdict]
