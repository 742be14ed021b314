"""``rotation``: local and non-local heads, tenure, concurrent posts, and units that these do not explain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from cadre_audit.analyses.held_posts import HeldPosts, held_posts
from cadre_audit.analyses.rotation_shares import ANY_NOT_LOCAL, UnitShare, not_local, together, unexplained
from cadre_audit.analyses.rotation_tables import (
    heads_table,
    shares_table,
    tenure_table,
    terms_table,
    to_check,
    to_check_table,
    unexplained_table,
)
from cadre_audit.analyses.rotation_tenure import Tenure, tenure_records, tenures
from cadre_audit.analyses.rotation_terms import silent_terms, term_records
from cadre_audit.report.model import Fact, Record, Table
from cadre_audit.standards.rotation import RotationRules, Term, TermVersion
from cadre_audit.tables.roster import Roster

_FEW = 5
"""So many names of units stand in a sentence; more of them only in the table."""
_SHARES = {
    (False, False): "rotation_share",
    (False, True): "rotation_share_named",
    (True, False): "rotation_share_doubt",
    (True, True): "rotation_share_doubt_named",
}
_TERMS = {"posting": "rotation_term_posting", "same_post": "rotation_term_same_post"}


@dataclass(slots=True)
class Rotated:
    """Parts of the report."""

    counts: dict[str, int] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)


def rotation(roster: Roster, rules: RotationRules, day: date) -> Rotated:
    """Heads of units as of a day.

    Args:
        roster: the heads, or everybody; only holders of key posts are looked at.
        rules: which posts are key posts, which go together, and the terms.
        day: the day on which tenure is counted and the law is read.
    """
    held = held_posts(roster, rules.key_posts)
    local, pairs = not_local(held, rules), list(together(held, rules, day))
    left, long = unexplained(held, rules), tenures(held, day)
    terms, check = term_records(held, long, rules, day), to_check(held, rules, long)
    return Rotated(
        _counts(held, local, left, terms, check),
        [
            *_opening(held, rules),
            *_local_facts(held, local),
            *_vacant(rules, check),
            *map(_told, pairs),
            *_sum(held, rules, pairs, left),
            *_longest(held, long),
            *_term_facts(rules, terms, day),
        ],
        [
            shares_table("not_local", local),
            shares_table("combinations", pairs),
            unexplained_table(left),
            heads_table(held, long),
            tenure_table(tenure_records(held, long)),
            terms_table(terms),
            to_check_table(check),
        ],
    )


def _counts(
    held: HeldPosts,
    local: Sequence[UnitShare],
    left: Sequence[Record],
    terms: Sequence[Record],
    check: Sequence[Record],
) -> dict[str, int]:
    anybody = next(one for one in local if one.id == ANY_NOT_LOCAL)
    return {
        "units": len(held.units),
        "leaders": sum(len(unit.heads) for unit in held.units),
        "units_not_local": len(anybody.yes),
        "units_not_local_doubtful": len(anybody.maybe),
        "unexplained": len(left),
        "terms_reached": sum(one["state"] == "reached" for one in terms),
        "to_check": len(check),
        "units_without_heads": len(held.other_units),
    }


def _opening(held: HeldPosts, rules: RotationRules) -> Iterator[Fact]:
    heads = sum(len(unit.heads) for unit in held.units)
    yield Fact("rotation_units", {"units": len(held.units), "heads": heads})
    if absent := [post for post in rules.key_posts if held.is_absent(post)]:
        yield Fact("rotation_absent", {"posts": [{"words": "position", "code": post} for post in absent]})
    if held.other_units:
        yield Fact("rotation_other_units", {"n": len(held.other_units), "units": list(held.other_units[:_FEW])})


def _local_facts(held: HeldPosts, local: Sequence[UnitShare]) -> Iterator[Fact]:
    yield from (_told(one) for one in (local[-1], *local[:-1]) if one.yes or one.maybe or one is local[0])
    if unknown := sum(head.is_local is None for unit in held.units for head in unit.heads):
        yield Fact("rotation_local_unknown", {"n": unknown})


def _vacant(rules: RotationRules, check: Sequence[Record]) -> Iterator[Fact]:
    """Units that list nobody in a post: they stay in the whole of every share, which a reader must know."""
    for post in rules.held_by_one:
        own = [one["unit"] for one in check if one["reason"] == "no_holder" and one["position"] == post]
        if own:
            named = {"units": own} if len(own) <= _FEW else {}
            values = {"post": {"words": "position", "code": post}, "n": len(own), **named}
            yield Fact("rotation_no_holder_named" if named else "rotation_no_holder", values)


def _told(one: UnitShare) -> Fact:
    """A share as a sentence; where some units are doubtful both ends."""
    values: dict[str, object] = {"measure": {"words": "rotation", "code": one.id}, "share": one.share}
    is_named = 0 < len(one.yes) <= _FEW
    if is_named:
        values["units"] = list(one.yes)
    if one.maybe:
        values["up_to"] = {"k": len(one.yes) + len(one.maybe), "n": one.n}
    return Fact(_SHARES[bool(one.maybe), is_named], values)


def _sum(held: HeldPosts, rules: RotationRules, pairs: Sequence[UnitShare], left: Sequence[Record]) -> Iterator[Fact]:
    """How many units the combinations explain together, as the sum that a reader would make, and who is left."""
    if rules.to_explain is None or held.is_absent(rules.to_explain.post):
        return
    own = [one for one in pairs if one.id in rules.to_explain.by]
    whole = len(held.units) - len(left)
    parts = [len(one.yes) for one in own]
    # a unit that is in two of them is one unit, and the sum would count it twice
    text = f"{' + '.join(map(str, parts))} = {whole}" if len(parts) > 1 and sum(parts) == whole else str(whole)
    values = {"post": {"words": "position", "code": rules.to_explain.post}, "sum": text,
              "share": {"k": whole, "n": len(held.units)}}  # fmt: skip
    if left:
        yield Fact("rotation_unexplained", {**values, "n": len(left), "units": [one["unit"] for one in left[:20]]})
    elif held.units:
        yield Fact("rotation_explained", values)


def _longest(held: HeldPosts, found: Sequence[Tenure]) -> Iterator[Fact]:
    known = [one for one in found if one.fewest is not None]
    if known:
        first = known[0]
        yield Fact(
            "rotation_longest",
            {
                "post": {"words": "position", "code": first.post},
                "unit": first.unit, "day": first.told, "months": first.fewest,
            },
        )  # fmt: skip
    if missing := len(found) - len(known):
        yield Fact("rotation_no_tenure", {"share": {"k": missing, "n": len(found)}})


def _cited(version: TermVersion) -> object:
    """The document of a clause, and that nobody has read it where that is so."""
    recalled = {"words": "status", "code": version.status, "at": version.document}
    return version.document if version.status == "verified" else recalled


def _left(term: Term, states: Sequence[str]) -> Iterator[Fact]:
    """How many had too little time left when they were posted; nothing where no clause was in force then."""
    if states:
        named = {"term": {"words": "term", "code": term.id}, "note": {"words": "term_note", "code": term.id}}
        yield Fact(
            "rotation_term_months_left", {**named, **{one: states.count(one) for one in ("enough", "short", "unknown")}}
        )


def _term_facts(rules: RotationRules, records: Sequence[Record], day: date) -> Iterator[Fact]:
    for term in rules.terms:
        own = [one["state"] for one in records if one["term"] == term.id]
        if term.kind == "months_left":
            yield from _left(term, own)
        elif (version := term.on(day)) is not None:
            values: dict[str, object] = {state: own.count(state) for state in ("reached", "not_yet", "unknown")}
            named = {
                "term": {"words": "term", "code": term.id}, "note": {"words": "term_note", "code": term.id},
                "limit": version.months, "document": _cited(version),
            }  # fmt: skip
            yield Fact(_TERMS[term.kind], {**named, **values})
    for term in silent_terms(rules, day):
        yield Fact("rotation_term_silent", {"term": {"words": "term", "code": term.id}, "day": day.isoformat()})
