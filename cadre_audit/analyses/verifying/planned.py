"""Lists of plans against a report: who is planned for a post is not the staff that most of a report is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cadre_audit.analyses.compare_population import form_of
from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import fold

_PLANNING = "quy hoach"


def where_plans_are_meant(draft: DraftFigures, roster: Roster, claims: Sequence[Claim]) -> list[Claim]:
    """The same claims; a list of plans proves nothing false where neither paragraph nor heading speaks of plans."""
    if form_of(roster) == {"staff"}:
        return list(claims)
    return [
        replace(claim, verdict="cannot_tell", reason="data_differs_unsure", trap=True)
        if claim.verdict == "false" and not _speaks_of_plans(draft, claim.figures[0].passage)
        else claim
        for claim in claims
    ]


def _speaks_of_plans(draft: DraftFigures, place: int) -> bool:
    passages = draft.draft.passages
    headings = [passage.text for passage in passages[:place] if passage.marker == "#"]
    return any(_PLANNING in fold(text) for text in (passages[place].text, *headings))
