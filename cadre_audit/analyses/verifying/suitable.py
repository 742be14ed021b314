"""Whether people's fields of study fit their posts: what the law of a day asks of fields, person by person."""

from __future__ import annotations

import numpy as np

from cadre_audit.analyses.verifying.data import Suitable
from cadre_audit.judge.verdicts import FALLS_SHORT, Verdict, Verdicts

_NOT_TOLD = (Verdict.UNKNOWN, Verdict.MANUAL)


def suitable_of(verdicts: Verdicts) -> Suitable:
    """How many people's fields fit, do not, are not told, and of how many the law asks no field."""
    rules = (rule for own in verdicts.demands.law.rules.values() for rule in own)
    names = {rule.requirement.id for rule in rules if rule.requirement.kind == "major"}
    columns = [number for number, name in enumerate(verdicts.requirements) if name in names]
    asked = verdicts.matrix[:, columns]
    short = np.isin(asked, FALLS_SHORT).any(axis=1)
    unknown = np.isin(asked, _NOT_TOLD).any(axis=1) & ~short
    met = (asked == Verdict.MET).any(axis=1) & ~short & ~unknown
    told = met | short | unknown
    return Suitable(int(met.sum()), int(short.sum()), int(unknown.sum()), int((~told).sum()))
