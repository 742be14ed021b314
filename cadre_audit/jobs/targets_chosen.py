"""Which targets a run measures: those in force on the day, and those asked for by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.errors import NothingAudited, UsageError
from cadre_audit.report.numbers import date_text
from cadre_audit.standards.faults import nearest
from cadre_audit.standards.load import Book
from cadre_audit.standards.targets import MeetsStandards, Target


@dataclass(frozen=True, slots=True)
class Chosen:
    """The targets of a run, and how many others there are: not in force that day, or only measured when asked for."""

    targets: Sequence[Target]
    not_in_force: int
    not_asked: int


def chosen_of(every: Sequence[Target], only: Sequence[str], day: date) -> Chosen:
    """The targets that are measured on a day.

    Raises:
        NothingAudited: there is none.
    """
    asked = [one for one in every if (one.id in only if only else one.enabled)]
    found = [one for one in asked if one.is_in_force(day)]
    if not found:
        others = [one.id for one in every if one.is_in_force(day)]
        raise NothingAudited("no_targets", day=date_text(day.isoformat()), allowed=", ".join(others) or "–")
    silent_ones = 0 if only else sum(not one.enabled and one.is_in_force(day) for one in every)
    # what the office wants for itself comes first, and plans last, which are not always given
    found.sort(key=lambda one: (one.population.of == "succession", one.set_by is None))
    return Chosen(found, len(asked) - len(found), silent_ones)


def are_known(only: Sequence[str], every: Sequence[Target]) -> None:
    """Makes sure that the targets asked for exist.

    Raises:
        UsageError: one of them does not.
    """
    known = [one.id for one in every]
    for name in only:
        if name not in known:
            raise UsageError("target_unknown", name=name, allowed=", ".join(known), near=nearest(name, known))


def know_requirements(targets: Sequence[Target], book: Book) -> None:
    """Makes sure that the requirements that targets name exist.

    Raises:
        UsageError: no standard knows one of them.
    """
    known = {one.id for standard in book.standards for version in standard.versions for one in version.requirements}
    for target in targets:
        for name in target.counts.requirements if isinstance(target.counts, MeetsStandards) else ():
            if name not in known:
                listed = ", ".join(sorted(known))
                raise UsageError("requirement_unknown", name=name, near=nearest(name, known), allowed=listed)
