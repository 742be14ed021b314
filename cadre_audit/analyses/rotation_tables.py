"""The tables of ``rotation``: shares of units, who leads each unit, tenure, terms, and what is to be checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.held_posts import Head, HeadsOfUnit, HeldPosts
from cadre_audit.analyses.rotation_shares import UnitShare
from cadre_audit.analyses.rotation_tenure import Tenure
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.rotation import RotationRules
from cadre_audit.vocabulary.fold import text_key

_UNIT = Column("unit", ("unit",), blank="word.unit_blank")
_LOCAL = Column("is_local", ("is_local",), "code", "local", blank="word.local_unknown")
_POST = Column("position", ("position",), "code", "position")
_SINCE = Column("in_post_since", ("appointed_on",), "date", blank="word.not_stated")
_PLACE = Column("place", ("person", "ref"), "place")
_NAME = Column("full_name", ("person", "full_name"))
_NAMES = Column("full_name", ("people",), "told", "people")


def shares_table(id: str, shares: Sequence[UnitShare]) -> Table:
    """A line for each share with the names of its units, so that nobody has to look for them."""
    records = [one.record() for one in shares]
    columns = [Column("rotation_measure", ("id",), "code", "rotation"), Column("units_share", ("share",), "share")]
    columns += [Column("up_to", ("k_up_to",), "count")] if any(one.maybe for one in shares) else []
    columns += [Column("named_units", ("units",))]
    columns += [Column("doubtful_units", ("doubtful_units",))] if any(one.maybe for one in shares) else []
    if any(one.rule for one in shares):
        columns += [Column("source", ("source",), "source"), Column("status", ("status",), "code", "status")]
    return Table(id, tuple(columns), records, expected=True)


def unexplained_table(records: Sequence[Record]) -> Table:
    """Units that no combination explains, each with the reason and who holds the post."""
    columns = (_UNIT, _POST, Column("reason", ("reason",), "code", "unexplained"), _NAMES)
    return Table("unexplained", columns, records, detail=True, expected=True)


def heads_table(held: HeldPosts, found: Sequence[Tenure]) -> Table:
    """Who leads each unit: posts, local or not, and since when, counted from the earliest day of the posts."""
    longest = {(one.unit, one.head.rows): one for one in reversed(found)}
    records = [
        _head(held, held.name(unit), head, longest[held.name(unit), head.rows])
        for unit in _in_order(held)
        for head in sorted(unit.heads, key=lambda head: _rank(unit, head))
    ]
    columns = (
        _UNIT, _NAME, Column("posts_held", ("positions",), "codes", "position"), _LOCAL,
        _SINCE, Column("months_in_post", ("months",), "count"),
    )  # fmt: skip
    return Table("heads", columns, records, "groups", detail=True)


def _in_order(held: HeldPosts) -> list[HeadsOfUnit]:
    return sorted(held.units, key=lambda unit: text_key(held.name(unit)))


def _rank(unit: HeadsOfUnit, head: Head) -> tuple[int, int]:
    """Holders of the first key post come first; of two holders who is listed first."""
    posts = [post for one in unit.heads for post in one.posts]
    return posts.index(head.posts[0]) if head.posts else len(posts), head.rows[0]


def _head(held: HeldPosts, unit: str, head: Head, one: Tenure) -> Record:
    return {
        "unit": unit, "person": person_record(held.roster, head.rows[0]), "positions": list(head.posts),
        "is_local": head.is_local, "appointed_on": one.told, "months": one.fewest, "months_up_to": one.most,
        "places": [held.place(row) for row in head.rows],
    }  # fmt: skip


def tenure_table(records: Sequence[Record]) -> Table:
    """Every head and post, the longest in post first."""
    columns = (
        Column("months_in_post", ("months",), "count", blank="word.not_stated"), _NAME,
        _UNIT, _POST, _SINCE, _PLACE,
    )  # fmt: skip
    return Table("tenure", columns, records, detail=True, folded=True)


def terms_table(records: Sequence[Record]) -> Table:
    """What the terms of the law say of heads."""
    columns = (
        Column("term", ("term",), "code", "term"), _NAME, _UNIT, _POST,
        Column("term_state", ("state",), "code", "term_state"), _SINCE,
        Column("months_in_post", ("months",), "count"), Column("months_left", ("months_left",), "count"),
        Column("reached_on", ("reached_on",), "date"),
        Column("source", ("source",), "source"), Column("status", ("status",), "code", "status"),
    )  # fmt: skip
    return Table("terms", columns, records, "groups", detail=True)


def to_check(held: HeldPosts, rules: RotationRules, found: Sequence[Tenure]) -> list[Record]:
    """What somebody has to look at before the numbers are used, unit by unit, then who is in no unit."""
    records = [record for unit in _in_order(held) for record in _of_unit(held, rules, unit)]
    records += [_to_check(held, one.unit, "appointed_later", one.post, [one.row]) for one in found if _is_later(one)]
    records.sort(key=lambda record: text_key(record["unit"]))
    return records + [
        _to_check(held, None, "unit_unknown", _first_post(held, rules, row), [row]) for row in held.placeless
    ]


def _is_later(one: Tenure) -> bool:
    return one.told is not None and not one.first


def _first_post(held: HeldPosts, rules: RotationRules, row: int) -> str:
    return next(post for post in rules.key_posts if post in held.roster.posts[held.roster.post[row]])


def _of_unit(held: HeldPosts, rules: RotationRules, unit: HeadsOfUnit) -> Iterator[Record]:
    name = held.name(unit)
    for post in rules.held_by_one:
        own = unit.of(post)
        if len(own) > 1:
            yield _to_check(held, name, "several_holders", post, [head.rows[0] for head in own])
        is_elsewhere = held.is_absent(post) or (rules.to_explain is not None and rules.to_explain.post == post)
        if not own and not is_elsewhere:
            yield _to_check(held, name, "not_understood" if unit.has_unclear else "no_holder", post, [])
    for head in unit.heads:
        if head.is_local is None:
            said = {int(held.roster.flag["is_local"][row]) for row in head.rows} - {-1}
            yield _to_check(held, name, "local_differs" if said else "local_unknown", head.posts[0], head.rows[:1])
    everybody = (*unit.heads, *unit.others)
    for i, j in unit.maybe_one:
        one, other = everybody[i], everybody[j]
        yield _to_check(held, name, "maybe_one", (*one.posts, *other.posts, None)[0], [one.rows[0], other.rows[0]])


def _to_check(held: HeldPosts, unit: str | None, reason: str, post: str | None, rows: Sequence[int]) -> Record:
    return {
        "unit": unit, "reason": reason, "position": post, "people": [person_record(held.roster, row) for row in rows],
    }  # fmt: skip


def to_check_table(records: Sequence[Record]) -> Table:
    """What somebody has to look at."""
    columns = (_UNIT, Column("reason", ("reason",), "code", "rotation_check"), _POST, _NAMES)
    return Table("to_check", columns, records, detail=True)
