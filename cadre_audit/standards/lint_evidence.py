"""Faults of evidence: equivalences and certificates that nothing defines."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_audit.errors import Fault
from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.model import HoldsCertificates, LevelAtLeast, Requirement
from cadre_audit.standards.placed import Loc, Placed


def evidence(file: Placed, loc: Loc, requirement: Requirement) -> Iterator[Fault]:
    """What a requirement accepts or asks for by name and that does not exist."""
    if isinstance(requirement, LevelAtLeast) and requirement.accepts:
        yield from _accepted(file, loc, requirement)
    if isinstance(requirement, HoldsCertificates):
        known = [one.id for one in file.standard.certificates]
        for k, id in enumerate(requirement.any_of):
            if id not in known:
                yield file.fault((*loc, "any_of", k), "certificate_unknown", name=id, near=nearest(id, known))


def _accepted(file: Placed, loc: Loc, requirement: LevelAtLeast) -> Iterator[Fault]:
    """Equivalences that do not exist, or that give a level of another field."""
    known = [one.id for one in equivalences().equivalences if one.gives == requirement.field]
    for k, id in enumerate(requirement.accepts):
        if id not in known:
            values = {"name": id, "field": requirement.field, "near": nearest(id, known)}
            yield file.fault((*loc, "accepts", k), "equivalence_unknown", **values)
