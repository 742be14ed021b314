"""``reconcile``: what units registered, held against what the law makes necessary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cadre_audit.analyses.budget import Statement
from cadre_audit.analyses.budget_facts import budget_facts
from cadre_audit.analyses.budget_tables import budget_tables
from cadre_audit.analyses.needs import Needs
from cadre_audit.analyses.needs_parts import Need
from cadre_audit.analyses.reconcile_budget import statement_of_approved
from cadre_audit.analyses.reconcile_decisions import DECISIONS, Decision, decided
from cadre_audit.analyses.reconcile_degrees import Looked
from cadre_audit.analyses.reconcile_flags import flags
from cadre_audit.analyses.reconcile_people import Matching
from cadre_audit.analyses.reconcile_records import Lists
from cadre_audit.analyses.reconcile_rows import LISTS, Placed, Placing
from cadre_audit.analyses.reconcile_tables import reconcile_tables
from cadre_audit.judge.verdicts import Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.model import Fact, Table
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.money import Money
from cadre_audit.tables.registrations import Registrations
from cadre_audit.vocabulary.course_names import CourseNames


@dataclass(frozen=True, slots=True)
class Reconciled:
    """Parts of the report, the decisions that could not be applied, and what the approved registrations cost."""

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]
    problems: Sequence[Problem]
    costs: Statement | None = None


def reconcile(
    registrations: Registrations,
    verdicts: Verdicts,
    needs: Needs,
    courses: Courses,
    *,
    decisions: Sequence[Decision] | None = None,
    deadline: date | None = None,
    money: Money | None = None,
    degrees: Callable[[Sequence[int]], Looked] | None = None,
) -> Reconciled:
    """Every registration in one list, every need registered or not.

    Args:
        registrations: what the units sent.
        verdicts: the roster judged by the last law of the year.
        needs: the needs of that year, of the same roster.
        courses: the catalogue.
        decisions: what leaders have decided so far; None when no file of decisions was given.
        deadline: the last day for registering, if one was set.
        money: norms and budgets, where costs are asked for.
        degrees: looks at the degrees of people of the roster; None when nothing can.
    """
    matching = Matching(verdicts.roster, registrations.people)
    matches = [matching.of(row) for row in range(len(registrations))]
    placed = Placing(registrations, verdicts, needs, courses, matches, deadline).all()
    verdict_of, problems = decided(decisions or (), registrations, placed)
    lists = Lists(registrations, verdicts.roster, placed, needs.needs, _instead(placed, registrations), verdict_of)
    counts = _counts(placed, needs.needs, verdict_of, registrations)
    looked = degrees(sorted({one.person for one in placed if one.person >= 0})) if degrees else Looked()
    checks = [*flags(placed, registrations, verdicts), *looked.records]
    tables = reconcile_tables(lists, checks, CourseNames(courses.names()))
    counts["to_check"] = len(checks)
    counts |= {"degrees_looked_at": looked.at, "degrees_not_looked_at": looked.not_at}
    summary = _summary(counts, deadline, decided_at_all=decisions is not None)
    if money is None:
        return Reconciled(counts, summary, tables, problems)
    costs, without_course = statement_of_approved(lists, courses, needs.year, money)
    facts = budget_facts(costs)
    if without_course:
        facts.append(Fact("budget_without_course", {"n": without_course}))
    told = (*summary, *facts, Fact("budget_fewest_classes"))
    return Reconciled(counts, told, (*tables, *budget_tables(costs)), problems, costs)


def _instead(placed: Sequence[Placed], registrations: Registrations) -> Mapping[tuple[int, str], Placed]:
    """Person and course → a registration that does not count for the need: late, say."""
    return {
        (one.person, str(registrations.course_of(one.row))): one
        for one in placed
        if one.list in ("late", "not_eligible", "other_year", "wrong_group") and one.person >= 0
    }


def _counts(
    placed: Sequence[Placed], needs: Sequence[Need], verdict_of: Mapping[int, Decision], registrations: Registrations
) -> dict[str, int]:
    of_list = Counter(one.list for one in placed)
    of_decision = Counter(decision.decision for decision in verdict_of.values())
    return {
        "registrations": len(registrations),
        **{name: of_list[name] for name in LISTS},
        "needs": len(needs),
        "needed_not_registered": len(needs) - of_list["needed_registered"],
        **{name: of_decision[name] for name in DECISIONS},
        "undecided": len(registrations) - len(verdict_of),
    }


def _summary(counts: Mapping[str, int], deadline: date | None, *, decided_at_all: bool) -> tuple[Fact, ...]:
    """The sums first: who reads them can add up."""
    lists = [{"words": "list", "code": name, "at": counts[name]} for name in LISTS if counts[name]]
    registered, needs = counts["needed_registered"], counts["needs"]
    wishes, total = counts["registered_not_needed"], counts["registrations"]
    facts = [
        Fact("reconcile_sum", {"n": total, "lists": lists}),
        Fact(
            "reconcile_needs",
            {"n": needs, "registered": registered, "left": counts["needed_not_registered"],
             "share": {"k": registered, "n": needs}},
        ),
    ]  # fmt: skip
    if wishes:
        facts.append(Fact("reconcile_wishes", {"share": {"k": wishes, "n": total}}))
    if deadline is not None:
        facts.append(Fact("reconcile_deadline", {"day": deadline.isoformat(), "n": counts["late"]}))
    if decided_at_all:
        facts.append(Fact("reconcile_decided", {name: counts[name] for name in (*DECISIONS, "undecided")}))
    if counts["to_check"]:
        facts.append(Fact("reconcile_to_check", {"n": counts["to_check"]}))
    if counts["degrees_looked_at"] or counts["degrees_not_looked_at"]:
        at, rest = counts["degrees_looked_at"], counts["degrees_not_looked_at"]
        facts.append(Fact("reconcile_degrees", {"share": {"k": at, "n": at + rest}, "rest": rest}))
    return tuple(facts)
