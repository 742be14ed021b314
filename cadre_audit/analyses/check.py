"""``check``: the gaps of a roster by the law of one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cadre_audit.analyses.baseline import Compared, baseline_counts, gone_table
from cadre_audit.analyses.findings import Findings, grace_undecided, person_record, reading_order
from cadre_audit.analyses.notes import notes_table
from cadre_audit.analyses.waivers import waiver_counts, waiver_facts, waivers_table
from cadre_audit.judge.verdicts import LISTED, Verdict, Verdicts
from cadre_audit.problems import Problem
from cadre_audit.report.finding_columns import COMPARED, WAIVED
from cadre_audit.report.model import Column, Fact, Record, Table
from cadre_audit.vocabulary.fold import text_key

if TYPE_CHECKING:
    from cadre_audit.judge.waive import Use

_WORST = 3

FINDING_COLUMNS = (
    Column("full_name", ("person", "full_name")),
    Column("unit", ("person", "unit")),
    Column("position", ("person", "position")),
    Column("requirement", ("requirement",), "code", "requirement"),
    Column("verdict", ("verdict",), "code", "verdict"),
    Column("actual", ("actual",), "level"),
    Column("required", ("required",), "level"),
    Column("source", ("source",), "source"),
    Column("status", ("status",), "code", "status"),
    Column("due", ("due",), "date"),
    Column("course", ("course",), "code", "course"),
    Column("place", ("person", "ref"), "place"),
)
_COUNTED = ("gap", "grace", "waived", "unknown", "manual")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: parts of a report.

    Attributes:
        counts: people, units, requirements, every verdict and problems.
        summary: sentences for people.
        tables: findings, then the same by unit, post and requirement, then who has no standard.
        problems: shortfalls that may have time, if the file told more.
        findings: the records of the table of findings.
    """

    counts: dict[str, int]
    summary: tuple[Fact, ...]
    tables: tuple[Table, ...]
    problems: tuple[Problem, ...]
    findings: Findings


def check(
    verdicts: Verdicts, *, everything: bool = False, uses: Sequence[Use] = (), compared: Compared | None = None
) -> Checked:
    """The gap report.

    Args:
        verdicts: the judged roster.
        everything: list what is met and not required too.
        uses: what became of the waivers.
        compared: the gaps held against a baseline, if there is one.
    """
    roster = verdicts.roster
    found = verdicts.counts()
    counts = {"people": len(roster), "units": int(np.count_nonzero(np.bincount(roster.unit + 1)[1:]))}
    counts |= {"requirements": len(verdicts.requirements)}
    counts |= {
        verdict.code: found[verdict] for verdict in (*LISTED, Verdict.MET, Verdict.NOT_REQUIRED, Verdict.NO_STANDARD)
    }
    counts |= waiver_counts(verdicts) | baseline_counts(compared)
    findings = Findings(verdicts, _in_order(verdicts, tuple(Verdict) if everything else LISTED), compared)
    tables = (
        _units(verdicts),
        _requirements(verdicts),
        _positions(verdicts),
        Table("findings", _finding_columns(verdicts, compared), findings, "people", detail=True, expected=True),
        notes_table(verdicts),
        _without_standard(verdicts),
        waivers_table(uses),
        gone_table(compared),
    )
    summary = (*_summary(verdicts, counts), *waiver_facts(verdicts, uses))
    return Checked(counts, summary, tables, tuple(grace_undecided(verdicts)), findings)


def _finding_columns(verdicts: Verdicts, compared: Compared | None) -> tuple[Column, ...]:
    """The columns of findings; of waivers and a baseline only where there are some."""
    waived, known = WAIVED if verdicts.waived_by else (), COMPARED if compared else ()
    return (*FINDING_COLUMNS[:-1], *waived, *known, FINDING_COLUMNS[-1])


def _in_order(verdicts: Verdicts, wanted: Sequence[Verdict]) -> list[tuple[int, int]]:
    chosen = np.isin(verdicts.matrix, wanted) & (verdicts.matrix != Verdict.NO_STANDARD)
    people = np.flatnonzero(chosen.any(axis=1)).tolist()
    return [(i, j) for i in reading_order(verdicts.roster, people) for j in np.flatnonzero(chosen[i]).tolist()]


def _summary(verdicts: Verdicts, counts: dict[str, int]) -> tuple[Fact, ...]:
    people = counts["people"]
    kinds = np.bincount(verdicts.roster.kind + 1, minlength=5).tolist()
    facts = [
        Fact("people", {"people": people, "units": counts["units"]}),
        Fact("kinds", {"cadre": kinds[1], "civil_servant": kinds[2], "other": people - kinds[1] - kinds[2]}),
        Fact("all_met", {"share": {"k": int(verdicts.meets_everything().sum()), "n": people}}),
    ]
    facts += [
        Fact(code, {"share": {"k": with_it, "n": people}, "findings": counts[code]})
        for code in ("gap", "grace", "unknown")
        if (with_it := int((verdicts.matrix == Verdict[code.upper()]).any(axis=1).sum()))
    ]
    facts += [Fact(code, {"n": counts[code]}) for code in ("manual", "waived") if counts[code]]
    lost = {
        "no_standard": int(verdicts.is_lawless().sum()),
        "overtaken_in_part": int(verdicts.is_partly_lawless().sum()),
    }
    facts += [Fact(name, {"share": {"k": n, "n": people}}) for name, n in lost.items() if n]
    if unverified := _unverified(verdicts):
        facts.append(Fact("unverified", {"n": unverified}))
    return (*facts, *_worst(verdicts))


def _worst(verdicts: Verdicts) -> Iterator[Fact]:
    """The requirements of which most people fall short."""
    ranked = sorted(_by_requirement(verdicts), key=lambda r: -(r["gap"] + r["grace"]))
    named = [
        {
            "of": {"words": "requirement", "code": record["requirement"]},
            "share": {"k": record["gap"] + record["grace"], "n": record["people"]},
        }
        for record in ranked[:_WORST]
        if record["gap"] + record["grace"]
    ]
    if named:
        yield Fact("worst", {"requirements": named})


def _unverified(verdicts: Verdicts) -> int:
    """How many shortfalls rest on clauses that nobody has read in a source."""
    demands = verdicts.demands
    # the last two are what negative indexes find: nothing demanded, no standard
    recalled = np.array([*(d.rule.status == "unverified" for d in demands.found), False, False])
    doubted = np.array([*(d.leaves_to_a_person_by_recall for d in demands.found), False, False]) & ~recalled
    count = 0
    for i, table in enumerate(demands.table):
        verdict, demand = verdicts.matrix[:, i], table[verdicts.cell]
        count += int((np.isin(verdict, LISTED) & recalled[demand]).sum())
        count += int(((verdict == Verdict.MANUAL) & doubted[demand]).sum())
    return count


def _by_requirement(verdicts: Verdicts) -> Iterator[dict[str, Any]]:
    for name, counts in zip(verdicts.requirements, verdicts.of_requirement().tolist(), strict=True):
        bound = sum(counts) - counts[Verdict.NO_STANDARD] - counts[Verdict.NOT_REQUIRED]
        yield {
            "requirement": name,
            "people": bound,
            "met": counts[Verdict.MET],
            **{code: counts[Verdict[code.upper()]] for code in _COUNTED},
            "share_met": {"k": counts[Verdict.MET], "n": bound},
        }


def _requirements(verdicts: Verdicts) -> Table:
    columns = (
        Column("requirement", ("requirement",), "code", "requirement"),
        Column("bound", ("people",), "count"),
        Column("share_met", ("share_met",), "share"),
    )
    records = [r for r in _by_requirement(verdicts) if r["people"]]
    return Table("requirements", (*columns, *_counted(records)), records)


def _counted(records: Sequence[Record]) -> tuple[Column, ...]:
    """Columns of the verdicts that occur; the totals of the report name the others too."""
    codes = [code for code in (*_COUNTED, "people_without_standard") if any(record.get(code) for record in records)]
    return tuple(Column(code, (code,), "count") for code in codes)


def _grouped(verdicts: Verdicts, group: np.ndarray[Any, np.dtype[Any]], names: Sequence[Any], key: str) -> list[Record]:
    """People, who meets everything, the verdicts, and people without a standard, by group; -1 is having no group."""
    size = len(names) + 1
    at = np.where(group < 0, len(names), group)
    people = np.bincount(at, minlength=size)
    lost = verdicts.is_lawless()
    without = np.bincount(at, weights=lost, minlength=size).astype(int)
    meeting = np.bincount(at, weights=verdicts.meets_everything(), minlength=size).astype(int)
    by_verdict = {
        code: np.bincount(at, weights=(verdicts.matrix == Verdict[code.upper()]).sum(axis=1), minlength=size).astype(
            int
        )
        for code in _COUNTED
    }
    return [
        {
            key: name,
            "people": int(people[i]),
            "share_meeting": {"k": int(meeting[i]), "n": int(people[i])},
            **{code: int(found[i]) for code, found in by_verdict.items()},
            "people_without_standard": int(without[i]),
        }
        for i, name in enumerate([*names, None])
        if people[i]
    ]


def _group_table(name: str, first: Column, records: Sequence[Record]) -> Table:
    shares = (Column("people", ("people",), "count"), Column("share_meeting", ("share_meeting",), "share"))
    return Table(name, (first, *shares, *_counted(records)), records)


def _units(verdicts: Verdicts) -> Table:
    records = _grouped(verdicts, verdicts.roster.unit, verdicts.roster.units, "unit")
    records.sort(key=lambda r: (r["unit"] is None, text_key(r["unit"] or "")))
    return _group_table("units", Column("unit", ("unit",), blank="word.unit_blank"), records)


def _positions(verdicts: Verdicts) -> Table:
    roster = verdicts.roster
    first = [codes[0] if codes else None for codes in roster.posts]
    codes = [code for code in dict.fromkeys(first) if code]
    index = {code: i for i, code in enumerate(codes)}
    own = np.array([index[code] if code else -1 for code in first], np.int64)
    records = _grouped(verdicts, own[roster.post], codes, "position")
    records.sort(key=lambda r: r["position"] is None)
    own_column = Column("position", ("position",), "code", "position", blank="word.post_blank")
    return _group_table("positions", own_column, records)


def _without_standard(verdicts: Verdicts) -> Table:
    """People whom no standard binds that day, or whose standard was overtaken in part, and why."""
    roster, law, in_part = verdicts.roster, verdicts.demands.law, verdicts.is_partly_lawless()
    records = []
    for i in reading_order(roster, np.flatnonzero(verdicts.is_lawless() | in_part).tolist()):
        absences = [why for code in roster.posts[roster.post[i]] if (why := law.absence(code))]
        reason = absences[0].value if absences else "post_not_understood"
        reason = "overtaken_in_part" if in_part[i] else reason
        records.append({"person": person_record(roster, i), "reason": reason})
    columns = (
        Column("full_name", ("person", "full_name")),
        Column("unit", ("person", "unit")),
        Column("position", ("person", "position")),
        Column("reason", ("reason",), "code", "absence"),
        Column("place", ("person", "ref"), "place"),
    )
    return Table("no_standard", columns, records, "people", detail=True)
