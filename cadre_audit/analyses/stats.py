"""``stats``: numbers and quality of staff; every degree table with a table of ratings beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from cadre_audit.analyses.stats_dimensions import Dimension, dimension
from cadre_audit.analyses.stats_facts import facts_of, silent_about
from cadre_audit.analyses.stats_measures import Measure, by_id, measures_of
from cadre_audit.analyses.stats_people import Heads
from cadre_audit.analyses.stats_ratings import RATING, Rated
from cadre_audit.analyses.stats_shown import flat_table, glossary_of, table_of
from cadre_audit.analyses.stats_tables import StatsTable, crossed, one_way, record
from cadre_audit.analyses.stats_words import measure_title, percent_number
from cadre_audit.report.model import Fact, Table
from cadre_audit.report.wording import LANGUAGES
from cadre_audit.vocabulary.load import vocabulary

# what a degree tells; a table of any of these never stands without one of ratings
DEGREES = ("professional", "reported", "form", "major")
TOLD_BY_ITSELF = (
    "unit", "kind", "post", "sex", "age", "party", "minority", "ethnicity", "religion", "education", "professional",
    "reported", "form", "theory", "state_management", "it", "language", "ethnic_language", "local",
)  # fmt: skip
# what says nothing new as the columns of another table
_ONE_WAY_ONLY = ("unit", "post", "ethnicity", "form", "major", "reported")
_UNITS = {"people": "heads", "posts": "posts", "units": "units"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What statistics are asked for.

    Attributes:
        day: the day on which ages are counted.
        by: what the rows of the tables are; without any, people are told by one thing at a time.
        only: which tables; empty for all of them.
        young_under: who is younger is young.
        percent: whether every cell of a crossed table is a share of its row.
        tables: whether there are tables beside the measures.
    """

    day: date
    by: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    young_under: int = 40
    percent: bool = False
    tables: bool = True


@dataclass(frozen=True, slots=True)
class Stats:
    """The statistics of a roster: parts of a report, and the tables themselves.

    Attributes:
        glossary: what labels and tables are called, for readers.
    """

    counts: dict[str, int]
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    numbers: tuple[StatsTable, ...]
    measures: tuple[Measure, ...]
    glossary: dict[str, dict[str, str]]


def stats(heads: Heads, rated: Rated, asked: Asked) -> Stats:
    """Numbers and quality of the people of a roster."""
    found = measures_of(heads, asked.day, young_under=asked.young_under)
    told = {name: dimension(name, heads, asked.day) for name in _dimensions(asked)}
    told[RATING] = rated.dimension
    numbers = tuple(_numbers(told, asked)) if asked.tables else ()
    measured = by_id(found)
    counts = {name: measured[name].k for name in ("people", "units", "posts")} | {"tables": len(numbers)}
    everybody = len(heads)
    shown = [one for one in numbers if not _is_silent(one, asked.by)]
    tables = (
        Table("measures", (), [measure_record(one) for one in found]),
        Table("tables", (), [record(one) for one in numbers]),
        *(table_of(one, percent=asked.percent) for one in shown),
        *([flat_table(numbers)] if numbers else []),
    )
    facts = (
        *facts_of(heads, measured, told, asked.young_under),
        *_about_ratings(rated, everybody, any(one.columns is rated.dimension for one in numbers)),
        *silent_about([one.rows if one.columns is None else one.columns for one in numbers]),
    )
    return Stats(counts, facts, tables, numbers, tuple(found), glossary_of(numbers))


def measure_record(measure: Measure) -> dict[str, Any]:
    """A measure as machine formats have it."""
    return {
        "id": measure.id,
        "label": {language: measure_title(measure.id, language) for language in LANGUAGES},
        "unit_of_count": _UNITS[measure.unit],
        "k": measure.k,
        "up_to": measure.k + measure.maybe,
        "n": measure.n,
        "percent": percent_number(measure.k, measure.n),
    }


def _dimensions(asked: Asked) -> list[str]:
    return list(dict.fromkeys((*TOLD_BY_ITSELF, *(name for name in (*asked.only, *asked.by) if name != RATING))))


def _numbers(told: dict[str, Dimension], asked: Asked) -> Iterator[StatsTable]:
    """The tables, each degree with its ratings: no order of flags parts the two."""
    wanted = [name for name in told if name != RATING and (name in asked.only if asked.only else True)]
    # what reports count together is told where it differs from the ladder of the law
    if "reported" not in asked.only and not _has_bucket(told["reported"]):
        wanted = [name for name in wanted if name != "reported"]
    if asked.by:
        for by in asked.by:
            yield from _crossed(told, wanted, by, named=bool(asked.only))
        return
    for name in wanted:
        yield one_way(told[name])
        if name in DEGREES:
            yield crossed(told[RATING], told[name])


def _crossed(told: dict[str, Dimension], wanted: Sequence[str], by: str, *, named: bool) -> Iterator[StatsTable]:
    own = [name for name in wanted if name != by and (named or name not in _ONE_WAY_ONLY)]
    degrees = [name for name in own if name in DEGREES]
    for name in own:
        if name not in degrees:
            yield crossed(told[name], told[by])
        elif name == degrees[0]:
            yield from (crossed(told[degree], told[by]) for degree in degrees)
            yield crossed(told[RATING], told[by])
    if by in DEGREES and not degrees and own:
        yield crossed(told[RATING], told[by])


def _has_bucket(reported: Dimension) -> bool:
    """Whether reports count somebody together with a level who is on none."""
    return any(label in vocabulary().words.report_buckets for label in reported.labels)


def _is_silent(table: StatsTable, by: Sequence[str]) -> bool:
    """Whether nothing is told of what a table is about; ratings stand beside degrees also when nobody is rated."""
    about = table.columns or table.rows
    if about.id == RATING and table.rows.id not in by:
        about = table.rows
    return about.id != RATING and not bool(np.any(about.codes >= 0))


def _about_ratings(rated: Rated, people: int, shown: bool) -> Iterator[Fact]:
    if not shown:
        return
    if not rated.known:
        yield Fact("stats_no_ratings", {"n": people})
        return
    key = "stats_rated" if rated.year else "stats_rated_undated"
    yield Fact(key, {"share": {"k": rated.known, "n": people}, "year": str(rated.year), "rest": people - rated.known})
    for name, n in (
        ("stats_ratings_contradicted", rated.contradicted),
        ("stats_ratings_other_years", rated.other_years),
        ("stats_ratings_strangers", rated.not_in_roster),
    ):
        if n:
            yield Fact(name, {"n": n})
