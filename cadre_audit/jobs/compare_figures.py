"""Published figures as a baseline: under their own name only, and of the population that the list is of."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

from cadre_audit.analyses import compare_standards
from cadre_audit.analyses.compare import side_by_side
from cadre_audit.analyses.compare_masks import is_untold, told_of
from cadre_audit.analyses.compare_measures import Asked, share_record, shares
from cadre_audit.analyses.compare_population import form_of
from cadre_audit.errors import UsageError
from cadre_audit.jobs.compare_job import Against, CompareJob
from cadre_audit.jobs.compare_lists import List, forms_text, kind_names, kinds_in
from cadre_audit.jobs.compare_pairs import Found, Law, judged_on_both_days, known_ids, not_told, side_of
from cadre_audit.report.model import Fact, Record
from cadre_audit.report.numbers import percent_number
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
    if normalize("NFC", found.name) != one.name:
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
            "percent": percent_number(figure.k, figure.n),
            "name": found.name,
            "maybe": 0,
        }
        for figure in found.measures
    }


def compare_figures(job: CompareJob, law: Law, one: Against, after: List, found: Found) -> None:
    """Published shares against those of the list after.

    Raises:
        UsageError: the figures lack a measure asked for, or only a part of the list after was asked for.
    """
    if job.units or job.posts:
        raise UsageError("figures_of_the_whole", path=one.path)
    published = figures_of(one, after)
    side = side_of(after, after.rows)
    pair = side_by_side(side, side)
    asked = [share for share in job.measures if share.baseline in (None, one.name)]
    wanted = [share.id for share in asked] if job.measures else list(published)
    ids = tuple(dict.fromkeys(id for id in wanted if id in published))
    for share in asked:
        if share.baseline == one.name and share.id not in published:
            raise UsageError("figures_without", path=one.path, measure=share.id)
    known_ids(ids, pair, law.young_under(job))
    silent = {}
    for id in ids:
        remainder = told_of(id)
        if remainder and remainder != id and is_untold(remainder, pair.after.heads, pair.after.day):
            if job.measures:
                raise UsageError("compare_not_told", measure=id, name=after.name)
            silent[remainder] = after.name
    ids = tuple(id for id in ids if told_of(id) not in silent or id in silent)
    found.facts += not_told(silent)
    is_law = any(id in compare_standards.MEASURES for id in ids)
    judged = judged_on_both_days(job, law, pair, found, is_asked=True) if is_law else None
    now = {record["id"]: record["after"] for record in shares(pair, judged, Asked(ids, law.young_under(job)))}
    found.shares += [share_record(id, published[id], now[id]) for id in ids]
    found.sides.append({"name": one.name, "as_of": None, "as_of_from": "", "people": None, "files": [str(one.path)]})
    found.facts.append(Fact("compare_figures", {"name": one.name, "path": str(one.path)}))
