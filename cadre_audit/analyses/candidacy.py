"""One person as a candidate for a post: every demand with its verdict, what else to look at, and the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cadre_audit.analyses.candidacy_beside import beside_the_law
from cadre_audit.analyses.candidacy_evidence import by_standing, with_evidence, with_review
from cadre_audit.analyses.candidacy_parts import FIRST_OR_AGAIN, Candidacy, Entry, Evidence, Standing
from cadre_audit.analyses.findings import finding
from cadre_audit.analyses.moves import move_to
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.tables.roster import Roster


def candidacies(verdicts: Verdicts, people: Sequence[int], roster: Roster, evidence: Evidence) -> list[Candidacy]:
    """Everybody of a roster in which each has just taken the post, with all evidence.

    Args:
        verdicts: the judged roster of new holders.
        people: for each of its rows the person's index in the roster of people as they are.
        roster: the people as they are.
        evidence: what else is known.
    """
    return [_candidacy(verdicts, row, person, roster, evidence) for row, person in enumerate(people)]


def _candidacy(verdicts: Verdicts, row: int, person: int, roster: Roster, evidence: Evidence) -> Candidacy:
    held, (target,) = roster.posts[roster.post[person]], verdicts.roster.posts[verdicts.roster.post[row]]
    move = move_to(target, held)
    day = verdicts.demands.law.as_of
    entries = [
        with_evidence(entry, person, move, day, evidence) for entry in _entries(verdicts, row, evidence.standing)
    ]
    entries = by_standing(entries, evidence.standing)
    entries += beside_the_law(entries, target, verdicts, person, evidence)
    return Candidacy(person, move, with_review(entries, person, evidence))


def _entries(verdicts: Verdicts, row: int, standing: Standing | None) -> list[Entry]:
    """What the judge says of one row; time that the law gives to holders is none for who comes after them."""
    found = []
    left_out = set(FIRST_OR_AGAIN.values()) if standing == "first" else set(FIRST_OR_AGAIN) if standing else set()
    for column, name in enumerate(verdicts.requirements):
        verdict = Verdict(int(verdicts.matrix[row, column]))
        demand = verdicts.demand(row, column)
        if verdict in (Verdict.NOT_REQUIRED, Verdict.NO_STANDARD) or demand is None or name in left_out:
            continue
        told = finding(verdicts, row, column)
        del told["person"]
        entry = Entry(name, verdict, None, demand, told)
        if verdict == Verdict.GRACE:
            entry = replace(entry, verdict=Verdict.GAP, why="time_is_for_holders")
        found.append(entry)
    return found
