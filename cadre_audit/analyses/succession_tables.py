"""The tables and sentences of a review of plans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from cadre_audit.analyses.distance import later
from cadre_audit.analyses.succession import Reviewed, kept_record, out_record, plan_record
from cadre_audit.analyses.succession_limits import cannot_tell_higher, who_key
from cadre_audit.analyses.succession_shares import Structure
from cadre_audit.analyses.target_tables import target_facts, target_notes
from cadre_audit.judge.verdicts import Verdict
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.standards.succession_rules import PlanRules
from cadre_audit.tables.roster import Roster

_NAME = Column("full_name", ("person", "full_name"))
_POST = Column("planned_position", ("position",), "code", "position")
_UNIT = Column("planned_unit", ("unit",))
_NOW = Column("position_now", ("person", "position"))
_PLACE = Column("place", ("place",), "place")
_COURSES = Column("gate_courses", ("courses",), "codes", "course")
_DECIDE = Column("gate_to_decide", ("to_decide",), "codes", "requirement")
_READY = Column("ready_on", ("ready_on",), "date")
_OUT = (
    _NAME, Column("birth", ("birth",), "date"), _NOW, _POST, _UNIT,
    Column("out_reason", ("reason",), "code", "out_reason"),
    Column("requirement", ("requirement",), "code", "requirement"), Column("actual", ("actual",), "level"),
    Column("required", ("required",), "level"), Column("source", ("source",), "source"),
    Column("status", ("status",), "code", "status"), Column("also", ("also",), "codes", "requirement"), _PLACE,
)  # fmt: skip
_KEPT = (
    _NAME, _NOW, _POST, _UNIT, Column("plan_status", ("status",), "code", "plan_status"), _COURSES, _READY,
    Column("gate_unknown", ("unknown",), "codes", "requirement"), _DECIDE, _PLACE,
)  # fmt: skip
_IN = (
    _POST, _UNIT, _NAME, _NOW, Column("age", ("age",), "count"),
    Column("plan_status", ("status",), "code", "plan_status"), _COURSES, _READY,
)  # fmt: skip
_POSTS = (
    Column("position_code", ("position",), "code", "position"), Column("unit", ("unit",), blank="word.unit_blank"),
    Column("holders", ("holders",)),
    Column("plans_planned", ("planned",), "count"), Column("plans_ready", ("ready",), "count"),
    Column("plans_to_train", ("to_train",), "count"), Column("plans_unclear", ("unclear",), "count"),
    Column("plans_out", ("out",), "count"), Column("plans_not_found", ("not_in_roster",), "count"),
    Column("plans_further", ("further",), "count"),
)  # fmt: skip
_SHARES = (
    Column("group_of_plan", ("id",), "code", "plan_group"), Column("share", ("share",), "share"),
    Column("not_stated", ("not_stated",), "count"), Column("wanted_percent", ("wanted_percent",), "number"),
    Column("attained", ("attained",), "code", "attained"), Column("source", ("source",), "source"),
)  # fmt: skip
_LIMITS = (
    Column("limit_of_plan", ("limit",), "code", "plan_limit"), Column("full_name", ("names",)), _POST, _UNIT,
    Column("limit_found", ("found",), "count"), Column("limit_most", ("most",), "count"),
    Column("source", ("source",), "source"),
)  # fmt: skip
_NEW = (
    _NAME, _NOW, _POST, Column("professional_level", ("professional_level",), "level", "professional_level"),
    Column("political_theory", ("political_theory",), "level", "political_theory"),
    Column("new_state", ("state",), "code", "new_state"),
)  # fmt: skip
# months; where no rule that was read says how often a plan is reviewed
_YEAR = 12
_LOST = (_NAME, _POST, _UNIT, _PLACE)


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that a review found.

    Attributes:
        roster: the people.
        day: the day of the review.
        rules: the rule of the day on plans.
        plans: all plans, reviewed.
        posts: posts of leaders with their plans counted.
        further: who else would qualify.
        structure: the groups of the plan and the targets held against them.
        limits: what exceeds a limit.
        new: who is new against an earlier list; None without one.
        asked: what the office asks of new entries.
        list_day: the day that the lists name as their own.
    """

    roster: Roster
    day: date
    rules: PlanRules | None
    plans: Sequence[Reviewed]
    posts: Sequence[Record]
    further: Sequence[Record]
    structure: Structure
    limits: Sequence[Record]
    new: Sequence[Record] | None = None
    asked: Mapping[str, Any] = field(default_factory=dict)
    list_day: date | None = None

    def those(self, *statuses: str) -> list[Reviewed]:
        """The plans that stand so."""
        return [one for one in self.plans if one.status in statuses]


def tables(found: Found) -> tuple[Table, ...]:
    """The lists of a review, those to be signed first."""
    roster = found.roster
    out = [out_record(one, roster) for one in found.those("out")]
    kept = [kept_record(one, roster) for one in found.those("ready", "to_train", "unclear", "holds_it")]
    lost = [plan_record(one, roster) for one in found.those("not_in_roster")]
    bare = [record for record in found.posts if not record["ready"]]
    return (
        Table("out", _OUT, out, detail=True, expected=True, signed=True),
        Table("in", _IN, found.further, "groups", detail=True, expected=True, signed=True),
        Table("kept", _KEPT, kept, detail=True, signed=True),
        Table("shares", _SHARES, found.structure.groups),
        Table("limits", _LIMITS, found.limits, expected=found.rules is not None),
        Table("posts", (), found.posts),
        Table("posts_without_successor", _POSTS, bare, "groups", machine=False, expected=bool(found.posts)),
        *((Table("new", _NEW, found.new, detail=True),) if found.new is not None else ()),
        Table("not_in_roster", _LOST, lost, detail=True),
    )


def counts(found: Found) -> dict[str, int]:
    """Totals of the review."""
    status = Counter(one.status for one in found.plans)
    reasons = Counter(one.grounds[0].reason for one in found.plans if one.grounds)
    return {
        "plans": len(found.plans),
        "planned_people": len({who_key(one) for one in found.plans}),
        "plans_ready": status["ready"],
        "plans_to_train": status["to_train"],
        "plans_unclear": status["unclear"],
        "plans_holds_it": status["holds_it"],
        "plans_not_in_roster": status["not_in_roster"],
        "out": status["out"],
        "out_age": reasons["age"],
        "out_discipline": reasons["discipline"],
        "out_standard": reasons["standard"],
        "out_rating": reasons["rating"],
        "further_people": len({(record["person"]["file"], record["person"]["ref"]) for record in found.further}),
        "leading_posts": len(found.posts),
        "posts_without_successor": sum(not record["ready"] for record in found.posts),
        "over_limit": len(found.limits),
        "new_entries": len(found.new or ()),
    }


def facts(found: Found, beside: Sequence[Fact] = ()) -> Iterator[Fact]:
    """The sentences of the summary."""
    told, day = counts(found), found.day.isoformat()
    if found.rules is None:
        yield Fact("plans_no_rule", {"day": day})
    else:
        yield Fact("plans_rule", {"document": found.rules.reference.document, "day": day})
    yield Fact("plans", {"n": told["plans"], "people": told["planned_people"]})
    share = {"k": told["out"], "n": told["plans"]}
    by_reason = {reason: told[f"out_{reason}"] for reason in ("age", "discipline", "standard", "rating")}
    yield Fact("plans_out", {"share": share, **by_reason})
    if told["out"] and (unnamed := sum(one.grounds[0].by_rule is None for one in found.those("out"))):
        yield Fact("plans_out_not_named", {"n": unnamed})
    kept = {name: told[f"plans_{name}"] for name in ("ready", "to_train", "unclear")}
    yield Fact("plans_kept", kept)
    if n := sum(bool(one.candidacy and one.candidacy.those(Verdict.MANUAL)) for one in found.those("ready")):
        yield Fact("plans_to_decide", {"n": n})
    if found.posts:
        share = {"k": told["posts_without_successor"], "n": told["leading_posts"]}
        planned = sum(bool(record["planned"]) and not record["ready"] for record in found.posts)
        yield Fact("plans_posts", {"share": share, "planned": planned})
    if told["plans_not_in_roster"]:
        yield Fact("plans_not_in_roster", {"n": told["plans_not_in_roster"]})
    yield from _about_limits(found)
    yield from _about_new(found)
    yield from _about_day(found)
    yield from beside


def _about_limits(found: Found) -> Iterator[Fact]:
    if found.limits:
        yield Fact("plans_limits", {"n": len(found.limits)})
    if n := cannot_tell_higher(found.plans, found.rules):
        yield Fact("plans_cannot_tell_higher", {"n": n})
    yield from target_facts(found.structure.judged, found.day)
    yield from target_notes(found.structure.judged)


def _about_new(found: Found) -> Iterator[Fact]:
    if found.new is None:
        return
    n = len(found.new)
    if not any(found.asked.get(name) for name in ("professional_level", "political_theory")):
        yield Fact("plans_new", {"n": n})
        return
    meets = {"k": sum(record["state"] == "meets" for record in found.new), "n": n}
    unknown = sum(record["state"] == "unknown" for record in found.new)
    yield Fact(
        "plans_new_own_rule", {"share": meets, "unknown": unknown, "document": found.asked.get("document") or "—"}
    )


def _about_day(found: Found) -> Iterator[Fact]:
    """Whether the yearly review is due: by the day that the list itself names."""
    if found.list_day is None:
        yield Fact("plans_list_day_unknown")
        return
    day, review = found.list_day, found.rules.review if found.rules else None
    following = later(day, review.months if review else _YEAR)
    if following is not None and following < found.day:
        named = {"document": found.rules.reference.document} if found.rules and review else {}
        yield Fact("plans_review_due_by_rule" if named else "plans_review_due", {"day": day.isoformat(), **named})


def extra(found: Found) -> dict[str, Any]:
    """Keys of the machine document beside its lists."""
    rules = found.rules
    return {
        "rule": {
            "document": rules.reference.document, "version": rules.label,
            "order": [one.reason for one in rules.out],
            "per_post": rules.per_post.most if rules.per_post else None,
            "per_person": rules.per_person.most if rules.per_person else None,
        }
        if rules
        else None,
        "list_day": found.list_day.isoformat() if found.list_day else None,
        "new_entries_rule": dict(found.asked) or None,
    }  # fmt: skip
