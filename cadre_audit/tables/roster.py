"""The roster: people as columns of codes, ready to be judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from cadre_audit.problems import Problems
from cadre_audit.reading.grid import Coded
from cadre_audit.reading.text_table import FileReading
from cadre_audit.tables.days import Days, iso
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

if TYPE_CHECKING:
    import pandas as pd

    from cadre_audit.tables.hours import YearHours
    from cadre_audit.tables.rated_years import RatedYears

Ranks = npt.NDArray[np.int8]
Indexes = npt.NDArray[np.int32]

TEXT_FIELDS = (
    "full_name", "ethnicity", "religion", "unit", "position", "general_education_raw", "major", "training_form",
    "foreign_language", "ethnic_language", "defence_training", "rank", "evaluation", "planned_position", "notes",
    "professional_level_raw", "political_theory_raw", "state_management_raw", "it_raw", "certificates",
)  # fmt: skip
FLAG_FIELDS = ("ethnic_minority", "party_member", "is_local")
DAY_FIELDS = ("birth", "party_date", "recruited_on", "appointed_on")

PERSON_FIELDS = (
    "full_name", "birth_date", "birth_year", "birth_precision", "sex", "ethnicity", "ethnic_minority", "religion",
    "party_member", "party_date", "unit", "position", "position_code", "kind", "general_education",
    "general_education_raw", "professional_level", "major", "training_form", "political_theory", "state_management",
    "it", "foreign_language", "ethnic_language", "defence_training", "rank", "recruited_on", "appointed_on",
    "evaluation", "planned_position", "is_local", "notes", "ref",
)  # fmt: skip
_PRECISIONS = (None, "year", "month", "day")
_FLAGS = (False, True, None)


@dataclass(frozen=True)
class Roster:
    """All people of a run. One row is one person as the file lists them.

    Attributes:
        text: field → text of every person; blank is -1.
        level: ladder field → rank in its ladder; -1 where the file does not say.
        flag: field → 1 yes, 0 no, -1 not said.
        day: field → dates with their precision.
        sex, kind: index into the ladder's codes; -1 not said.
        posts: the distinct sets of posts that cells name, in the order named; index 0 is the empty set.
        post: index into ``posts``; 0 where the post is blank or not understood.
        units: the distinct units, each as it was first written.
        unit: index into ``units``; -1 where no unit is known.
        places: (path, sheet) of every table.
        place, row: where each person stands: index into ``places``, row number in the file.
        problems: everything in the files that was not understood or is doubtful.
        files: how the files were read.
        hours: lessons of training in a year, where lists of training were read with the roster.
        ratings: levels of the yearly evaluation by row and year, where they were read for rules that ask for years.
    """

    text: Mapping[str, Coded]
    level: Mapping[str, Ranks]
    flag: Mapping[str, Ranks]
    day: Mapping[str, Days]
    sex: Ranks
    kind: Ranks
    posts: Sequence[tuple[str, ...]]
    post: Indexes
    units: Sequence[str]
    unit: Indexes
    places: Sequence[tuple[str, str]]
    place: Indexes
    row: Indexes
    problems: Problems
    files: Sequence[FileReading]
    hours: YearHours | None = None
    ratings: RatedYears | None = None

    def __len__(self) -> int:
        return len(self.row)

    @property
    def as_of(self) -> date | None:
        """The latest day for which the titles of the files say they are made; None when none says it."""
        days = [table.as_of for file in self.files for table in file.tables if table.as_of]
        return max(days, default=None)

    @cached_property
    def people(self) -> pd.DataFrame:
        """All people as one frame: one row per person, text as categoricals, unknown as missing."""
        import pandas as pd

        ladders = vocabulary().ladders
        columns: dict[str, Any] = {}
        for name in PERSON_FIELDS:
            if name in self.text:
                values = [str(value) for value in self.text[name].values]
                columns[name] = _categorical(pd, self.text[name].codes, values)
            elif name in self.level:
                columns[name] = _ladder(pd, self.level[name], ladders[name].codes, ordered=True)
            elif name in ("sex", "kind"):
                columns[name] = _ladder(pd, getattr(self, name), ladders[name].codes, ordered=False)
            elif name in self.flag:
                flags = self.flag[name]
                columns[name] = pd.array([_FLAGS[f] for f in flags.tolist()], dtype="boolean")
            else:
                columns[name] = [record[name] for record in self.records(fields=(name,))]
        columns["file"] = _categorical(pd, self.place, [path for path, _ in self.places])
        return pd.DataFrame(columns)

    def records(
        self, rows: Sequence[int] | None = None, fields: Sequence[str] = PERSON_FIELDS
    ) -> Iterator[dict[str, Any]]:
        """People in machine form, in the order of the file; ``None`` means that the file says nothing."""
        readers = [(name, self._reader(name)) for name in fields]
        for i in range(len(self)) if rows is None else rows:
            record = {name: read(i) for name, read in readers}
            record["file"] = self.places[self.place[i]][0]
            yield record

    def ref(self, i: int) -> str:
        """``Sheet!row`` of a person; a text file has no sheet, so nothing stands before the sign."""
        return f"{self.places[self.place[i]][1]}!{self.row[i]}"

    def place_of(self, i: int) -> tuple[str, str, int]:
        """File, sheet and row of a person."""
        path, sheet = self.places[self.place[i]]
        return path, sheet, int(self.row[i])

    def name(self, i: int) -> str:
        """A person's name as the file writes it, forms of address left out."""
        return str(self.text["full_name"].at(i) or "")

    def position_code(self, i: int) -> str | None:
        """The first post that the person's post cell names."""
        codes = self.posts[self.post[i]]
        return codes[0] if codes else None

    def _reader(self, name: str) -> Any:
        ladders = vocabulary().ladders
        if name in self.text:
            return lambda i, column=self.text[name]: column.at(i)
        if name in self.level or name in ("sex", "kind"):
            ranks = self.level[name] if name in self.level else getattr(self, name)
            codes = (*ladders[name].codes, None)
            return lambda i: codes[ranks[i]]
        if name in self.flag:
            flags = self.flag[name]
            return lambda i: _FLAGS[flags[i]]
        if name in self.day:
            return self.day[name].iso
        birth = self.day["birth"]
        own = {
            "birth_date": lambda i: iso(int(birth.ymd[i]), int(birth.precision[i])),
            "birth_year": lambda i: int(birth.ymd[i]) // 10000 or None,
            "birth_precision": lambda i: _PRECISIONS[birth.precision[i]],
            "position_code": self.position_code,
            "ref": self.ref,
        }
        return own[name]


def _ladder(pd: Any, ranks: Ranks, codes: Sequence[str], *, ordered: bool) -> Any:
    """A categorical of ranks of a ladder."""
    return pd.Categorical.from_codes(ranks, categories=list(codes), ordered=ordered)


def _categorical(pd: Any, codes: npt.NDArray[np.int32], values: list[str]) -> Any:
    """A categorical of codes whose values may repeat."""
    distinct = list(dict.fromkeys(values))
    index = {value: i for i, value in enumerate(distinct)}
    lookup = np.array([*(index[value] for value in values), -1], np.int32)
    return pd.Categorical.from_codes(lookup[codes], categories=distinct)


__all__ = ["DAY_FIELDS", "FLAG_FIELDS", "LEVEL_FIELDS", "PERSON_FIELDS", "TEXT_FIELDS", "Roster"]
