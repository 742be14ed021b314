"""Published figures as a baseline: under their own name only, and of the population that the list is of."""

from __future__ import annotations

from pathlib import Path

from cadre_audit.analyses.compare_measures import percent
from cadre_audit.analyses.compare_population import form_of
from cadre_audit.errors import UsageError
from cadre_audit.jobs.compare_job import Against
from cadre_audit.jobs.compare_lists import List, forms_text, kind_names, kinds_in
from cadre_audit.report.model import Record
from cadre_audit.standards.figures import load_figures


def is_figures(path: Path) -> bool:
    """Whether a baseline is a file of figures and no list of people."""
    return path.suffix.casefold() in (".yaml", ".yml")


def figures_of(one: Against, after: List) -> dict[str, Record]:
    """The published shares by measure, each under the name of the baseline.

    Raises:
        UsageError: the file bears another name, is of other people, or is missing.
        StandardsError: the file is wrong.
    """
    found = load_figures(one.path)
    if found.name != one.name:
        raise UsageError("baseline_other", path=one.path, name=found.name, asked=one.name)
    forms = form_of(after.roster)
    if forms != {found.population}:
        raise UsageError(
            "compare_forms", before=one.name, after=after.name, form_before=forms_text(frozenset([found.population])),
            form_after=forms_text(forms),
        )  # fmt: skip
    kinds = kinds_in(after)
    if found.kinds and kinds and set(found.kinds) != kinds:
        differ = sorted(set(found.kinds) ^ kinds)
        raise UsageError("compare_kinds", before=one.name, after=after.name, kinds=kind_names(differ))
    return {
        figure.id: {
            "k": figure.k,
            "n": figure.n,
            "percent": percent(figure.k, figure.n),
            "name": found.name,
            "maybe": 0,
        }
        for figure in found.measures
    }
