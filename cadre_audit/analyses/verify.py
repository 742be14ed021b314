"""``verify``: the figures of a report against each other: what is true, what is false, what cannot be told."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verify_claims import Claim
from cadre_audit.analyses.verify_counts import count_claims
from cadre_audit.analyses.verify_parts import splits_of
from cadre_audit.analyses.verify_same import same_claims
from cadre_audit.analyses.verify_shares import share_claims
from cadre_audit.analyses.verify_sums import sum_claims
from cadre_audit.analyses.verify_tables import table_claims
from cadre_audit.analyses.verify_trends import trend_claims
from cadre_audit.analyses.verify_words import word_claims
from cadre_audit.tables.draft_figures import DraftFigures


def verify(draft: DraftFigures) -> list[Claim]:
    """Every claim of a draft that says something of another, in the order of the text; tables last."""
    splits = splits_of(draft)
    shares = share_claims(draft, splits)
    claims = [
        *sum_claims(draft, splits),
        *shares,
        *trend_claims(draft),
        *count_claims(draft, splits, shares),
        *same_claims(draft, splits),
        *word_claims(draft),
    ]
    claims.sort(key=_place)
    return [*claims, *(claim for table in draft.draft.tables for claim in table_claims(table))]


def _place(claim: Claim) -> tuple[int, int]:
    if claim.at is not None:
        return claim.at
    if claim.figures:
        return claim.figures[0].passage, claim.figures[0].start
    return 0, 0


def of_verdict(claims: Sequence[Claim], verdict: str) -> list[Claim]:
    """The claims of one verdict."""
    return [claim for claim in claims if claim.verdict == verdict]
