"""``needs``: who has to be trained in what during a year, by when, and who cannot be trained any more."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cadre_audit.analyses.attended import NOBODY, Attendances
from cadre_audit.analyses.findings import reading_order
from cadre_audit.analyses.needs_covered import covered_counts, covered_facts, covered_tables
from cadre_audit.analyses.needs_expiring import Expiring
from cadre_audit.analyses.needs_found import Search
from cadre_audit.analyses.needs_lapsed import lapsed_needs
from cadre_audit.analyses.needs_parts import Covered, Need, NotTrainable
from cadre_audit.analyses.needs_sources import Sources, retiring_of
from cadre_audit.analyses.needs_tables import needs_tables
from cadre_audit.analyses.waivers import waiver_counts, waiver_facts, waivers_table
from cadre_audit.judge.verdicts import Verdict, Verdicts
from cadre_audit.report.model import Fact, Record, Table
from cadre_audit.standards.courses import Courses

if TYPE_CHECKING:
    from cadre_audit.judge.waive import Use

AttendedBy = Callable[[Collection[int]], Attendances]
_HELD_POSTS = Sources()


@dataclass(frozen=True, slots=True)
class Needs:
    """The training needs of one year: parts of a report, and the needs themselves for a plan.

    Attributes:
        causes: the sentences on what makes needs beside the posts held, for every report that counts them.
    """

    year: int
    needs: Sequence[Need]
    not_trainable: Sequence[NotTrainable]
    covered: Sequence[Covered]
    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]
    causes: tuple[Fact, ...] = ()


def needs(
    stretches: Sequence[Verdicts],
    courses: Courses,
    year: int,
    uses: Sequence[Use] = (),
    ending: Sequence[Expiring] = (),
    sources: Sources = _HELD_POSTS,
    attended: AttendedBy | None = None,
) -> Needs:
    """The training needs of a year.

    Args:
        stretches: the roster judged by the law of each stretch of the year between two changes, in order. What the
            last one demands is needed; what only an earlier one demanded has lapsed and is listed as such.
        courses: the course catalogue.
        year: the year.
        uses: what became of the waivers.
        ending: what people meet by the last law and no longer at the end of the year.
        sources: what else makes needs.
        attended: gives what training records tell of people, by their indexes; None without training records.
    """
    last = stretches[-1]
    records = attended(_short_of_something(last, ending, sources)) if attended else NOBODY
    found = Search(last, courses, year, sources, records)
    found.run(ending)
    order = {
        person: i
        for i, person in enumerate(reading_order(last.roster, sorted({n.person for n in found.needs.values()})))
    }
    listed = sorted(found.needs.values(), key=lambda need: (order[need.person], -need.priority, need.course.id))
    for need in listed:
        need.lapses_on = sources.lapses_on(need)
    lapsed = list(lapsed_needs(stretches))
    verdicts = last.counts()
    counts = {
        "people": len(last.roster),
        "needs": len(listed),
        "people_in_need": len(order),
        "eligible": sum(need.entry.eligible is True for need in listed),
        "blocked": sum(need.entry.eligible is False for need in listed),
        "not_trainable": len(found.not_trainable),
        "lapsed": len(lapsed),
        "unknown": verdicts[Verdict.UNKNOWN],
        "no_standard": verdicts[Verdict.NO_STANDARD],
        "waived": verdicts[Verdict.WAIVED],
        **waiver_counts(last),
    }
    by_course = _by_course(listed, courses)
    counts["classes"] = sum(record["classes"] for record in by_course)
    if attended:
        counts |= covered_counts(found.covered, records)
    leaving = retiring_of(sources, last, year)
    counts |= sources.counts(listed, leaving)
    tables = (
        *needs_tables(last, listed, by_course, found.not_trainable, lapsed),
        *covered_tables(last.roster, found.covered, records),
        *sources.tables(last.roster, leaving),
        waivers_table(uses),
    )
    points = Fact("weights", {"weights": {"points": sources.points(courses)}, "young": courses.young.under})
    causes = tuple(sources.facts(counts, year))
    facts = [*_summary(counts, by_course, courses, year), *causes, *sources.leaving_facts(counts, year), points]
    summary = (*facts, *covered_facts(counts), *waiver_facts(last, uses))
    return Needs(year, listed, found.not_trainable, found.covered, counts, summary, tables, causes)


def _short_of_something(last: Verdicts, ending: Sequence[Expiring], sources: Sources) -> set[int]:
    """Everybody who may need a course for any cause."""
    now = {person for person, _ in last.listed((Verdict.GAP, Verdict.GRACE))} | {one.person for one in ending}
    return now | {one.person for one in sources.ahead.coming} | {short.plan.person for short in sources.shortfalls}


def _by_course(listed: Sequence[Need], courses: Courses) -> list[dict[str, Any]]:
    """People and classes of every course that is needed, most people first; who may not be sent is counted apart."""
    records = []
    for course in courses.courses:
        own = [need for need in listed if need.course.id == course.id]
        if not own:
            continue
        sent = [need for need in own if need.entry.eligible is not False]
        size = courses.size_of_class(course.id)
        records.append(
            {
                "course": course.id,
                "title": course.title.model_dump(),
                "content_area": course.content_area,
                "people": len(sent),
                "blocked": len(own) - len(sent),
                "overdue": sum("overdue" in need.weights for need in sent),
                "due_this_year": sum("due_this_year" in need.weights for need in sent),
                "classes": math.ceil(len(sent) / size),
                "class_size": size,
            }
        )
    return sorted(records, key=lambda record: -record["people"])


def _summary(counts: Mapping[str, int], by_course: Sequence[Record], courses: Courses, year: int) -> tuple[Fact, ...]:
    share = {"k": counts["people_in_need"], "n": counts["people"]}
    facts = [
        Fact("needs", {"year": str(year), "share": share, "needs": counts["needs"]}),
        Fact("classes", {"courses": len(by_course), "classes": counts["classes"], "size": courses.class_size.default}),
    ]
    named = {"not_eligible": "blocked", "not_trainable": "not_trainable", "lapsed": "lapsed", "to_clarify": "unknown"}
    return (*facts, *(Fact(key, {"n": counts[count]}) for key, count in named.items() if counts[count]))
