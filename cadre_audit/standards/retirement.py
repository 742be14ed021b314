"""The month in which a person reaches the retirement age, from the birth month and the sex, by the law of a day.

The tables are those of ordinary working conditions; earlier and later retirement are decided case by case and are not
in them. A birth date that is only a year counts as 1 January, as the law says.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Annotated, Final

import numpy as np
import numpy.typing as npt
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, Reference, Status, Strict

MALE: Final = 0
FEMALE: Final = 1
SEX_UNKNOWN: Final = -1

Months = npt.NDArray[np.int64]


class RetirementAge(Strict):
    """The age of everybody born up to a month, and after the month of the row before."""

    born_to: Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")] | None = None
    """Last month of birth, YYYY-MM; not given in the last row."""
    years: int = Field(ge=40, le=80, strict=True)
    months: int = Field(default=0, ge=0, le=11, strict=True)

    @property
    def last_month(self) -> int:
        """Last month of birth in months since year 0; only for rows that have one."""
        year, month = (self.born_to or "0000-01").split("-")
        return month_number(int(year), int(month))


class RetirementLaw(Strict):
    """The retirement ages of both sexes by birth month, oldest first, between two days."""

    label: str = Field(min_length=1)
    reference: Reference
    status: Status
    effective_from: Day | None = None
    """First day in force; not given for the oldest law, which holds for every day before the next."""
    effective_to: Day | None = None
    male: tuple[RetirementAge, ...] = Field(min_length=1)
    female: tuple[RetirementAge, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _rows_follow_each_other(self) -> RetirementLaw:
        for rows in (self.male, self.female):
            ends = [row.last_month for row in rows[:-1]]
            open_too_early = any(row.born_to is None for row in rows[:-1])
            if open_too_early or rows[-1].born_to is not None or any(a >= b for a, b in pairwise(ends)):
                raise PydanticCustomError("rows_out_of_order", "rows must rise, and only the last has no end")
        return self

    @cached_property
    def tables(self) -> tuple[tuple[Months, Months], tuple[Months, Months]]:
        """For male and female: the last birth month of each row but the last, and the age of each in months."""
        return _compiled(self.male), _compiled(self.female)


class RetirementLaws(Strict):
    """The retirement laws, oldest first, one following the other without a hole."""

    versions: tuple[RetirementLaw, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _versions_follow_each_other(self) -> RetirementLaws:
        inner = all(
            old.effective_to and new.effective_from and new.effective_from == old.effective_to + timedelta(days=1)
            for old, new in pairwise(self.versions)
        )
        if not inner or self.versions[0].effective_from or self.versions[-1].effective_to:
            raise PydanticCustomError("rows_out_of_order", "versions must follow each other, open at both ends")
        return self

    def on(self, day: date) -> RetirementLaw:
        """The law of a day."""
        ended = sum(law.effective_to is not None and law.effective_to < day for law in self.versions)
        return self.versions[ended]


def month_number(year: int, month: int) -> int:
    """Months since January of year 0."""
    return year * 12 + month - 1


@lru_cache(maxsize=1)
def load() -> RetirementLaws:
    """The shipped laws, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    name = "schemas/retirement.yaml"
    return checked(read_yaml(folder("schemas") / "retirement.yaml", name), RetirementLaws)


def retirement_month(
    year: npt.ArrayLike, month: npt.ArrayLike, sex: npt.ArrayLike, *, on: date, laws: RetirementLaws | None = None
) -> Months:
    """The month at whose end each person retires.

    The law is that of the day of the audit also where months are counted from another day, such as that of an
    appointment: what binds a person is the age that will apply, not the one that was foreseen when the post was taken.

    Args:
        year: years of birth, (n,); 0 or less when unknown.
        month: months of birth, (n,); 0 when only the year is known, which counts as January.
        sex: ``MALE``, ``FEMALE`` or ``SEX_UNKNOWN``, (n,).
        on: the day of the audit, whose law is applied.
        laws: the laws; the shipped ones when not given.

    Returns:
        Months since January of year 0, (n,); -1 when the birth or the sex is unknown.
    """
    years, months, sexes = (np.asarray(values, dtype=np.int64) for values in (year, month, sex))
    born = years * 12 + np.maximum(months, 1) - 1
    result = np.full(born.shape, -1, dtype=np.int64)
    for code, (ends, ages) in zip((MALE, FEMALE), (laws or load()).on(on).tables, strict=True):
        # side="left": who was born in the last month of a row still belongs to it
        due = born + ages[np.searchsorted(ends, born, side="left")]
        result = np.where((sexes == code) & (years > 0), due, result)
    return result


def _compiled(rows: tuple[RetirementAge, ...]) -> tuple[Months, Months]:
    ends = np.array([row.last_month for row in rows[:-1]], dtype=np.int64)
    return ends, np.array([row.years * 12 + row.months for row in rows], dtype=np.int64)
