"""The lists of a comparison: read, called by a name, dated, narrowed to one population or refused."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cadre_audit.analyses.compare_population import Chosen, differences, form_of, rows_of, shared
from cadre_audit.errors import InputError, NothingAudited, UsageError
from cadre_audit.jobs.common import titles_of_posts, words_of
from cadre_audit.jobs.compare_job import CompareJob
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.report.model import Record
from cadre_audit.report.numbers import date_text
from cadre_audit.report.wording import t
from cadre_audit.standards.load import Book
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.pairing import Paired
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary


@dataclass(frozen=True, slots=True)
class List:
    """One list of a comparison.

    Attributes:
        name: what it is called.
        roster: everybody in it.
        rows: the rows of the people who are asked for.
        day, origin: of which day it is, and who says so: ``flag``, ``title``, ``other`` for that of the other list.
        is_dated: whether the list or a flag says its day.
    """

    name: str
    roster: Roster
    rows: Rows
    day: date
    origin: str
    is_dated: bool


@dataclass(frozen=True, slots=True)
class Population:
    """How the populations of two lists stand to each other.

    Attributes:
        before, after: the rows that are compared.
        differences: kinds, units and posts that only one of them has, before anybody was taken out.
        comparable: whether shares may be held against each other.
    """

    before: Rows
    after: Rows
    differences: Sequence[Record] = field(default_factory=list)
    comparable: bool = True


class Lists:
    """Reads lists once each; a class because a list may stand on both sides, and what fails is told at the end."""

    def __init__(self, job: CompareJob, book: Book, today: date, progress: Progress, chosen: Chosen) -> None:
        self.job, self.book, self.today, self.progress, self.chosen = job, book, today, progress, chosen
        self.failed: list[InputError] = []
        self.read: dict[tuple[Path, ...], Roster] = {}

    def roster(self, paths: tuple[Path, ...]) -> Roster:
        """The people of some files.

        Raises:
            InputError: nothing could be read.
            NothingAudited: the files hold nobody.
        """
        if paths not in self.read:
            found = read_rosters(
                paths, self.today, self.progress, workers=self.job.workers,
                blank_is_none=self.job.blank_means == "none", words=words_of(self.job, self.book),
            )  # fmt: skip
            if not len(found.roster):
                raise NothingAudited("no_people", path=", ".join(map(str, paths)))
            self.failed += found.failed
            self.read[paths] = found.roster
        return self.read[paths]

    def after(self) -> List:
        """The list after."""
        roster = self.roster(self.job.rosters)
        day = self.job.as_of_after or roster.as_of or self.today
        origin = "flag" if self.job.as_of_after else "title" if roster.as_of else "today"
        return self._list(self.job.name_after, self.job.rosters, roster, day, origin)

    def before(self, name: str | None, paths: tuple[Path, ...], asked: date | None, after: List) -> List:
        """A list before; one that tells no day is taken as of the day of the other, and its ages are not compared."""
        roster = self.roster(paths)
        day = asked or roster.as_of
        origin = "flag" if asked else "title" if day else "other"
        return self._list(name, paths, roster, day or after.day, origin)

    def _list(self, name: str | None, paths: Sequence[Path], roster: Roster, day: date, origin: str) -> List:
        rows = rows_of(roster, self.chosen)
        if not len(rows):
            raise UsageError("compare_nobody_chosen", path=", ".join(map(str, paths)))
        twice = name is None and tuple(paths) == self.job.before == self.job.rosters
        called = ", ".join(path.name for path in paths) + (f" ({date_text(day.isoformat())})" if twice else "")
        return List(name or called, roster, rows, day, origin, origin != "other")


def of_one_form(before: List, after: List) -> None:
    """Makes sure that people planned for posts are not held against people in post.

    Raises:
        UsageError: they would be.
    """
    forms = [form_of(one.roster) for one in (before, after)]
    if forms[0] != forms[1]:
        raise UsageError(
            "compare_forms", before=before.name, after=after.name, form_before=forms_text(forms[0]),
            form_after=forms_text(forms[1]),
        )  # fmt: skip


def in_order(before: List, after: List) -> None:
    """Makes sure that the list after is not of an earlier day.

    Raises:
        UsageError: it is.
    """
    if before.is_dated and after.origin != "today" and after.day < before.day:
        raise UsageError(
            "compare_backwards", before=date_text(before.day.isoformat()), after=date_text(after.day.isoformat())
        )


def population_of(job: CompareJob, before: List, after: List, book: Book, rule: Paired) -> Population:
    """The people of both lists who are compared.

    Raises:
        UsageError: the kinds of staff differ, or shares were asked for and the units or posts differ, or nobody is
            left.
    """
    rosters, rows = (before.roster, after.roster), (before.rows, after.rows)
    differ = differences(rosters, rows, rule)
    if job.common:
        rows = shared(rosters, rows, rule)
        if not len(rows[0]) or not len(rows[1]):
            raise UsageError("compare_nothing_common", before=before.name, after=after.name)
        return Population(*rows, differ)
    apart = [one for one in differ if one["apart"]]
    if kinds := [one["value"] for one in apart if one["aspect"] == "kind"]:
        raise UsageError("compare_kinds", before=before.name, after=after.name, kinds=kind_names(kinds))
    if apart and not job.same_population and job.measures:
        named = titles_of_posts(book)
        told = "; ".join(str(named.get(one["value"], one["value"])) for one in apart[:3])
        raise UsageError(
            "compare_populations", before=before.name, after=after.name, values=told + ("; …" if apart[3:] else "")
        )
    return Population(*rows, differ, comparable=job.same_population or not apart)


def forms_text(forms: frozenset[str]) -> str:
    """What lists are lists of, for a sentence."""
    return f" {t('word.and')} ".join(t(f"compare_form.{form}") for form in sorted(forms))


def kinds_in(one: List) -> frozenset[str]:
    """The kinds of staff that the people asked for are of."""
    codes = vocabulary().ladders["kind"].codes
    return frozenset(codes[kind] for kind in set(one.roster.kind[one.rows].tolist()) if kind >= 0)


def kind_names(kinds: Sequence[str]) -> str:
    """Kinds of staff for a sentence."""
    return ", ".join(t(f"level.kind.{kind}") for kind in kinds)
