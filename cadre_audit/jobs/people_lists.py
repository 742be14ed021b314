"""Lists beside the roster that tell of its people: who was disciplined, how they were rated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cadre_audit.analyses.disciplined import Disciplined, disciplined
from cadre_audit.analyses.last_ratings import LastRatings, last_ratings, last_year_over
from cadre_audit.errors import InputError, NothingAudited
from cadre_audit.jobs.evaluation_lists import NO_MATTER as NO_MATTER_OF_RATINGS
from cadre_audit.jobs.evaluation_lists import WithRatings, with_ratings
from cadre_audit.jobs.gate_job import JudgedPeople
from cadre_audit.jobs.model import Progress
from cadre_audit.jobs.rosters import files_of, read_rosters
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Fact, Record
from cadre_audit.standards.discipline import load as load_discipline
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.discipline import discipline_in
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import Vocabulary

# such a list tells no posts, and a person stands in it once for each record
NO_MATTER = NO_MATTER_OF_RATINGS | {ProblemCode.AS_OF_DIFFERS}
# ratings of others are nobody's concern here
_TOLD = ("evaluation_undated", "ratings_differ")


@dataclass(frozen=True, slots=True)
class Beside:
    """What lists beside the roster tell of its people.

    Attributes:
        roster: the people, who know their ratings by year where a list tells them.
        disciplined: who was disciplined.
        rated: how people were rated.
        files: the files of these lists.
        problems: what was not understood.
        failed: one error for every file that could not be read.
        of_ratings: what is to be told of the lists of ratings.
    """

    roster: Roster
    disciplined: Disciplined
    rated: LastRatings
    files: Sequence[Record]
    problems: Sequence[Problem]
    failed: Sequence[InputError]
    of_ratings: Sequence[Fact] = ()

    @property
    def facts(self) -> list[Fact]:
        """What nothing was told of: who was disciplined, how people were rated."""
        told = [] if self.disciplined.is_listed or self.disciplined.has_column else [Fact("gate_no_discipline_source")]
        if self.disciplined.is_listed:
            told.append(Fact("gate_discipline_listed", {"n": len(self.disciplined.of_person)}))
        return [*told, *self.of_ratings] if self.rated.is_told else [*told, Fact("gate_no_ratings")]


def lists_beside(
    job: JudgedPeople,
    roster: Roster,
    own: Sequence[Roster],
    words: Vocabulary,
    day: date,
    today: date,
    progress: Progress,
) -> Beside:
    """Reads the lists that a job names.

    Args:
        job: what is asked for.
        roster: the people.
        own: lists of these people that may have columns of discipline and ratings: the roster, the candidates.
        words: the words.
        day: the day on which people are judged.
        today: the day of the run.
        progress: told about long work.

    Raises:
        InputError: nothing at all could be read of one of the lists.
        NothingAudited: a list holds nobody, or nothing of what it was given for.
    """
    read = _discipline_word
    columns = [found for one in own if (found := discipline_in(one, read)).is_told]
    listed = _read(job.discipline, "no_discipline", words, today, progress)
    records = discipline_in(listed[0], read) if listed else None
    if records is not None and not (records.typed.codes >= 0).any():
        raise NothingAudited("no_discipline", path=", ".join(map(str, job.discipline)))
    others = [one for one in own if one is not roster]
    ratings = with_ratings(roster, job.evaluations, last_year_over(day) + 1, words, today, progress, others)
    assert ratings.rated is not None
    marks = last_ratings(ratings.rated, load_evaluation(), day)
    given = [listed] if listed else []
    return Beside(
        ratings.roster,
        disciplined(roster, columns[-1] if columns else None, records),
        marks,
        [*(file for one, _ in given for file in files_of(one)), *ratings.files],
        [
            *(problem for one, _ in given for problem in one.problems if problem.code not in NO_MATTER),
            *(problem for one in (*columns, records) if one is not None for problem in one.problems),
            *(problem for problem in ratings.problems if problem.code not in NO_MATTER),
        ],
        [*(error for _, failed in given for error in failed), *ratings.failed],
        [*_facts_of_ratings(marks, ratings), *(fact for fact in ratings.facts if fact.key in _TOLD)],
    )


def _facts_of_ratings(marks: LastRatings, read: WithRatings) -> list[Fact]:
    """Where the ratings stand and which year of them is the last that counts; nothing without a list."""
    files = [str(one["path"]) for one in read.files]
    return [Fact("gate_ratings", {"year": str(marks.last_year), "files": files})] if files and marks.last_year else []


def _discipline_word(text: str) -> str | None:
    return load_discipline().read(text)


def _read(
    paths: Sequence[Path], key: str, words: Vocabulary, today: date, progress: Progress
) -> tuple[Roster, Sequence[InputError]] | None:
    if not paths:
        return None
    read = read_rosters(paths, today, progress, words=words)
    if not len(read.roster):
        raise NothingAudited(key, path=", ".join(map(str, paths)))
    return read.roster, read.failed
