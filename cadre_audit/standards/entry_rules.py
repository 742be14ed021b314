"""Who may enter a course: the kinds of rules that a catalogue can hold, each dated and sourced."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from cadre_audit.standards.evaluation import LevelCode
from cadre_audit.standards.model import Day, LevelField, Slug, Status, Strict, Words
from cadre_audit.standards.parts import Kind

Mode = Literal["full_time", "part_time", "any"]
Years = Annotated[int, Field(ge=16, le=80, strict=True)]


class Level(Strict):
    """A level on one of the ladders."""

    field: LevelField
    at_least: str


class Sourced(Strict):
    """What a dated, sourced fact about a course has in common; days are included, none means no limit known."""

    document: str | None = None
    """The instrument; none only for what is recalled."""
    article: str | None = None
    """The clause, where the source that was read names it."""
    status: Status
    effective_from: Day | None = None
    effective_to: Day | None = None
    note: Words | None = None

    def is_in_force(self, day: date) -> bool:
        """Whether ``day`` lies between both ends, ends included."""
        return (self.effective_from is None or self.effective_from <= day) and (
            self.effective_to is None or day <= self.effective_to
        )


class EntryParty(Sourced):
    """Only members of the Party enter."""

    kind: Literal["party_member"]

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return "party_member"


class EntryLevel(Sourced):
    """Only who has reached a level enters."""

    kind: Literal["level"]
    field: LevelField
    at_least: str
    unless_ethnic_minority: Level | None = None
    """What is enough for a member of an ethnic minority."""

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return f"level_{self.field}_{self.at_least}"


class EntryService(Sourced):
    """Only who has served long enough enters."""

    kind: Literal["service"]
    at_least: int = Field(ge=1, le=40, strict=True)
    """Completed years."""
    since: Literal["recruited_on", "appointed_on"] = "recruited_on"
    """From which day they count: the recruitment, or the appointment to the post."""

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return f"service_{self.since}_{self.at_least}"


class Ages(Strict):
    """Ages in completed years, both ends included."""

    minimum: Years | None = None
    maximum: Years | None = None


class EntryAge(Sourced):
    """Only who has an age enters, or studies in one of the two modes."""

    kind: Literal["age"]
    minimum: Years | None = None
    """Completed years, this one included."""
    maximum: Years | None = None
    """Completed years, this one included."""
    women: Ages | None = None
    """Ages of women, where they are others."""
    mode: Mode = "any"
    """The mode of study that the rule is about; who is kept out of one of them may study in the other."""

    @model_validator(mode="after")
    def _has_a_bound(self) -> EntryAge:
        if all(bound is None for ages in (self, self.women) if ages for bound in (ages.minimum, ages.maximum)):
            raise PydanticCustomError("no_bound", "an age has a minimum or a maximum")
        return self

    def ages_of(self, sex: int) -> Ages:
        """The ages that bind: of a man (0) or of a woman (1)."""
        return self.women if sex == 1 and self.women else Ages(minimum=self.minimum, maximum=self.maximum)

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        men, women = self.ages_of(0), self.ages_of(1)
        bounds = (men.minimum, men.maximum, women.minimum, women.maximum)
        return "_".join(["age", self.mode, *("x" if bound is None else str(bound) for bound in bounds)])


class EntryRating(Sourced):
    """Only who was rated well enough in the last years enters."""

    kind: Literal["rating"]
    at_least: LevelCode
    years: int = Field(default=1, ge=1, le=5, strict=True)
    """How many years in a row, the last one included."""

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return f"rating_{self.at_least}_{self.years}"


class EntryMonthsLeft(Sourced):
    """Only who has enough time left before retirement once the course is over enters."""

    kind: Literal["months_left"]
    at_least: int = Field(ge=1, le=240, strict=True)
    """Months from the one in which the course ends, begun in January of the year, to that of retirement."""

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return f"months_left_{self.at_least}"


class EntryGroup(Sourced):
    """Only the people that a course is meant for enter: who fits any part of it."""

    kind: Literal["group"]
    id: Slug
    text: Words
    """Whom the course is meant for, in words."""
    positions: tuple[str, ...] = ()
    """Codes of posts that somebody holds."""
    planned_positions: tuple[str, ...] = ()
    """Codes of posts that somebody is planned for."""
    kinds: tuple[Kind, ...] = ()
    """Kinds of staff."""
    except_positions: tuple[str, ...] = ()
    """Codes of posts whose holders a kind of staff does not bring in."""
    party_members: bool = False
    """Whether membership of the Party is enough."""
    party_committee: bool = False
    """Whether membership of a Party committee of a commune or above is enough."""
    others: bool = False
    """Whether people are meant, too, whom no roster tells; who fits nothing else is then not clear."""

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return f"group_{self.id}"


class EntryManual(Sourced):
    """A condition that only a person can check."""

    kind: Literal["manual"]
    text: Words

    @property
    def code(self) -> str:
        """Names the rule in reports."""
        return "manual"


EntryRule = Annotated[
    EntryParty | EntryLevel | EntryService | EntryAge | EntryRating | EntryMonthsLeft | EntryGroup | EntryManual,
    Field(discriminator="kind"),
]


class PartTimeAge(Sourced):
    """From which age a person may study part-time; who is younger studies full-time."""

    male: int = Field(ge=18, le=60, strict=True)
    female: int = Field(ge=18, le=60, strict=True)

    def rule(self) -> EntryAge:
        """The same as a rule of entry."""
        told = self.model_dump(include=set(Sourced.model_fields))
        return EntryAge(
            kind="age", mode="part_time", minimum=self.male, women=Ages(minimum=self.female),
            **{**told, "note": self.note},
        )  # fmt: skip
