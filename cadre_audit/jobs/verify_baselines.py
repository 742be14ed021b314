"""The lists of earlier times that a report measures changes from: read, dated and told apart as ``compare`` does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cadre_audit.analyses.compare import side_by_side
from cadre_audit.analyses.compare_population import Chosen
from cadre_audit.analyses.stats_measures import Measure, by_id, measures_of
from cadre_audit.analyses.verifying.baseline_steps import Earlier
from cadre_audit.errors import InputError, UsageError
from cadre_audit.jobs.compare_figures import figures_of, is_figures
from cadre_audit.jobs.compare_job import Against, CompareJob
from cadre_audit.jobs.compare_lists import List, Lists, in_order, population_of
from cadre_audit.jobs.compare_pairs import side_of
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import files_of
from cadre_audit.jobs.verify_job import VerifyJob
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Record
from cadre_audit.standards.load import Book
from cadre_audit.tables.pairing import paired
from cadre_audit.tables.roster import Roster


@dataclass(slots=True)
class ReadBaselines:
    """The lists of earlier times, and what is told of them."""

    earlier: list[Earlier] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    files: list[Record] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    failed: Sequence[InputError] = ()


def read_baselines(
    job: VerifyJob, roster: Roster, day: date, origin: str, young_under: int, book: Book, today: date,
    progress: Progress,
) -> ReadBaselines:  # fmt: skip
    """Every baseline of a job, against the roster as it was read.

    Raises:
        UsageError: two have one name, one is of other people, or of a later day.
        InputError: one cannot be read.
    """
    names = [one.name for one in job.baselines]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise UsageError("baseline_twice", name=twice)
    asked = CompareJob(
        rosters=job.rosters, baselines=job.baselines, as_of_after=day, units=job.units, areas=job.areas,
        blank_means=job.blank_means, standards=job.standards, shipped=job.shipped, courses=job.courses,
        reading_map=job.reading_map, workers=job.workers,
    )  # fmt: skip
    lists = Lists(asked, book, today, progress, Chosen(units=job.units))
    lists.read[job.rosters] = roster
    # a day that nobody told is no reason to refuse a list as later
    after = replace(lists.after(), name=", ".join(path.name for path in job.rosters), origin=origin)
    found = ReadBaselines()
    for one in job.baselines:
        if is_figures(one.path):
            _figures(asked, one, after, found)
        else:
            _list(asked, lists, one, after, young_under, book, found)
    found.failed = lists.failed
    return found


def _figures(asked: CompareJob, one: Against, after: List, found: ReadBaselines) -> None:
    if asked.units:
        raise UsageError("figures_of_the_whole", path=one.path)
    own = {id: Measure(id, int(record["k"]), int(record["n"])) for id, record in figures_of(one, after).items()}
    found.earlier.append(Earlier(one.name, own))
    found.facts.append(Fact("verify_baseline_figures", {"name": one.name, "path": str(one.path)}))


def _list(
    asked: CompareJob, lists: Lists, one: Against, after: List, young_under: int, book: Book, found: ReadBaselines
) -> None:  # fmt: skip
    before = lists.before(one.name, (one.path,), None, after)
    in_order(before, after)
    rule = paired(before.roster, after.roster)
    population = population_of(asked, before, after, book, rule)
    side = side_by_side(side_of(before, population.before), side_of(after, population.after), rule).before
    own = by_id(measures_of(side.heads, side.day, young_under=young_under))
    found.earlier.append(Earlier(one.name, own if before.is_dated else _without_ages(own), population.comparable))
    values = {"name": one.name, "people": len(side.who), "day": before.day.isoformat()}
    found.facts.append(Fact("verify_baseline" if before.is_dated else "verify_baseline_no_day", values))
    found.files += files_of(before.roster)
    found.problems += before.roster.problems


def _without_ages(own: Mapping[str, Measure]) -> dict[str, Measure]:
    """Nobody has an age in a list that tells no day."""
    return {id: one for id, one in own.items() if id != "young" and not id.startswith("age.")}
