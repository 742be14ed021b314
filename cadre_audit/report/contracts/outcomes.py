"""The part of the document of ``results`` that tells what became of people after training."""

from __future__ import annotations

from typing import Literal

from cadre_audit.report.contracts.parts import Count, Part, PartialDay, PositionCode, Sha256, Share
from cadre_audit.report.contracts.training import PlaceOfRow
from cadre_audit.standards.evaluation import LevelCode
from cadre_audit.standards.model import LevelField, Slug

Group = Literal["trained", "not_trained"]


class FollowedFile(Part):
    """A list from before or after the training, or of evaluations."""

    path: str
    sha256: Sha256
    people: Count


class FollowedFiles(Part):
    """The lists by which outcomes are told; none of a kind that was not given."""

    before: tuple[FollowedFile, ...] = ()
    after: tuple[FollowedFile, ...] = ()
    evaluations: tuple[FollowedFile, ...] = ()


class PostState(Part):
    """How many of the trained are in one state; every one of them is in exactly one."""

    state: Literal[
        "appointed", "changed_before", "changed_unclear", "same", "post_not_known", "not_after", "not_before"
    ]
    heads: Count
    share: Share


class Appointed(Part):
    """Somebody who got another post after the end of the first course in the period."""

    full_name: str
    birth: PartialDay | None
    unit: str | None
    before: tuple[PositionCode, ...] | None
    """None where the list before does not tell it."""
    after: tuple[PositionCode, ...]
    to_lead: bool
    """From a post that does not lead to one that does."""
    ended: PartialDay | None
    """Day on which the first course in the period ended."""
    appointed_on: PartialDay | None
    courses: str
    file: str
    ref: str


class LevelReached(Part):
    """The people of one course, by the level that it gives; the five parts are all heads."""

    course: Slug
    field: LevelField
    level: str
    heads: Count
    held_before: Count
    reached: Count
    reached_before_not_known: Count
    not_reached: Count
    not_known: Count
    share_after: Share
    """Who has the level in the list after, of those of whom it tells one."""


class RatingPair(Part):
    """How many people of a group had this rating before and that after; null where it is not known."""

    group: Group
    before: LevelCode | None
    after: LevelCode | None
    heads: Count


class Compared(Part):
    """One group by measures that both groups have; a difference proves no cause."""

    group: Group
    people: Count
    other_post: Share
    """Who has another post in the list after than before, of those whose posts both lists tell."""
    rated_better: Share
    rated_worse: Share
    ratings_unlike: Count
    """Rated on two ladders that cannot be compared."""
    ratings_missing: Count


class DoubtfulTurn(Part):
    """A turn whose person may be somebody of the lists."""

    full_name: str
    birth: PartialDay | None
    unit: str | None
    why: Literal["too_little", "several", "other_name"]
    near: str
    place: PlaceOfRow


class Outcomes(Part):
    """What became of the people who were trained in the period; people, never turns."""

    posts: tuple[PostState, ...]
    appointed: tuple[Appointed, ...]
    levels: tuple[LevelReached, ...]
    ratings: tuple[RatingPair, ...]
    compared: tuple[Compared, ...]
    doubtful: tuple[DoubtfulTurn, ...]


class GroupedCourse(Part):
    """A course that lists write in several ways."""

    course: str
    """Its title in the catalogue, in Vietnamese: labels are the same in every language."""
    spellings: str
    count: Count
