"""``compare``: two lists of people, or one at two dates, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cadre_audit.analyses.compare_changes import changes
from cadre_audit.analyses.compare_people import doubtful_table, joined_table, left_table, moved_table
from cadre_audit.analyses.compare_sides import Pair, Side
from cadre_audit.analyses.compare_standards import Judged, requirements
from cadre_audit.report.model import Fact, Table
from cadre_audit.tables.pairing import Paired, paired
from cadre_audit.vocabulary.fold import spoken


@dataclass(frozen=True, slots=True)
class People:
    """What became of people: parts of a report.

    Attributes:
        counts: heads of the population, each in one bucket.
        summary: sentences for people.
        tables: in reading order.
    """

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: dict[str, Table] = field(default_factory=dict)


def side_by_side(before: Side, after: Side, rule: Paired | None = None) -> Pair:
    """Two lists with the people of both told apart; the labels of the two sides given are not looked at.

    Args:
        before: one list.
        after: the other.
        rule: who of them is who, where that is known already.
    """
    rule = rule or paired(before.roster, after.roster)
    one = Side(before.name, before.day, before.roster, rule.before, before.chosen)
    other = Side(after.name, after.day, after.roster, rule.after, after.chosen)
    return Pair(one, other, rule.people, rule.doubtful, rule.doubts)


def people_of(pair: Pair, judged: Judged | None) -> People:
    """Who joined, left, moved and changed, and which gaps closed or opened."""
    moved, silent = moved_table(pair)
    changed = changes(pair)
    counts = {
        "before": len(pair.before.who),
        "after": len(pair.after.who),
        "stayed": len(pair.stayed),
        "joined": int(pair.joined.sum()),
        "left": int(pair.left.sum()),
        "moved": sum(one["population"] is None for one in moved.records),
        "moved_in": int(pair.moved_in.sum()),
        "moved_out": int(pair.moved_out.sum()),
        "doubtful_before": int(pair.in_doubt[0].sum()),
        "doubtful_after": int(pair.in_doubt[1].sum()),
        "improved": changed.improved,
        "worsened": changed.worsened,
        "posts_not_told": silent,
    }
    tables = {
        "joined": joined_table(pair),
        "left": left_table(pair),
        "moved": moved,
        "changes": changed.by_field,
        "changed": changed.people,
        "doubtful": doubtful_table(pair),
    }
    if judged is not None:
        by_requirement, gaps, more = requirements(judged, pair)
        tables |= {"requirements": by_requirement, "gaps": gaps}
        counts |= more
    alike = _names(tables["joined"]) & _names(tables["left"])
    same = [Fact("compare_same_names", {"n": len(alike)})] if alike else []
    return People(counts, (*_summary(counts, judged is not None), *same), tables)


def _names(table: Table) -> set[str]:
    """The names of a table, as they are spoken."""
    return {spoken(record["person"]["full_name"] or "") for record in table.records} - {""}


def _summary(counts: dict[str, int], is_judged: bool) -> Sequence[Fact]:
    facts = [
        Fact("compare_people", {name: counts[name] for name in ("before", "after", "stayed", "joined", "left")}),
        Fact("compare_moved", {"n": counts["moved"]}),
        Fact("compare_levels", {"improved": counts["improved"], "worsened": counts["worsened"]}),
    ]
    if counts["moved_in"] or counts["moved_out"]:
        facts.append(Fact("compare_moved_across", {"into": counts["moved_in"], "out": counts["moved_out"]}))
    if is_judged:
        facts.append(Fact("compare_gaps", {"closed": counts["gaps_closed"], "opened": counts["gaps_opened"]}))
    if counts["doubtful_before"] or counts["doubtful_after"]:
        own = {"before": counts["doubtful_before"], "after": counts["doubtful_after"]}
        facts.append(Fact("compare_doubtful", own))
    if counts["posts_not_told"]:
        facts.append(Fact("compare_posts_not_told", {"n": counts["posts_not_told"]}))
    return facts
