"""Evidence that the law counts as a level: an old certificate, a confirmed equivalent, a degree in administration."""

from __future__ import annotations

from functools import lru_cache

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Day, LevelField, Slug, Status, Strict, Words


class Equivalence(Strict):
    """What counts as a level, by which clause.

    A cell of ``field`` counts when it names one of ``any_of`` and its level of that field is ``at_least``.
    """

    id: Slug
    title: Words
    gives: LevelField
    """The field whose level it counts as."""
    level: str
    """The level that it counts as."""
    field: LevelField
    """The column in which it is named; its field of study counts for `professional_level`."""
    any_of: tuple[str, ...] = Field(min_length=1)
    """Words that name it; matched as whole words, without tone marks."""
    at_least: str | None = None
    """The lowest level of ``field`` that is needed."""
    issued_before: Day | None = None
    """Given when only papers issued before this day count; a year in the cell tells it, no year leaves it open."""
    undated: str = Field(default="met", pattern="^(met|manual)$")
    """What a cell without a year is."""
    document: str = Field(min_length=1)
    article: str = Field(min_length=1)
    status: Status
    effective_from: Day | None = None
    note: Words | None = None


class Equivalences(Strict):
    """The file of equivalences."""

    equivalences: tuple[Equivalence, ...]

    @model_validator(mode="after")
    def _ids_differ(self) -> Equivalences:
        ids = [one.id for one in self.equivalences]
        if len(ids) != len(set(ids)):
            raise PydanticCustomError("id_twice_here", "two equivalences have one id")
        return self

    def by_id(self) -> dict[str, Equivalence]:
        """The equivalences by their ids."""
        return {one.id: one for one in self.equivalences}


@lru_cache(maxsize=1)
def load() -> Equivalences:
    """The shipped equivalences, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    name = "schemas/equivalences.yaml"
    return checked(read_yaml(folder("schemas") / "equivalences.yaml", name), Equivalences)
