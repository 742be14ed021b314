"""The section on planning: four plans, the quick way and then HiGHS, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import explained
from benchmarks.results import Budget, Section, figure

ROOT = Path(__file__).resolve().parent.parent
# people, units, quarters, kind of courses
CITY, DAYS, PROVINCE, YEARS = (
    (636, 32, 4, "whole"),
    (636, 32, 4, "mixed"),
    (10_000, 200, 4, "mixed"),
    (636, 32, 12, "whole"),
)
NAMES = {
    CITY: "636 people, 32 units, one year",
    DAYS: "the same, courses of days among them",
    PROVINCE: "10,000 people, 200 units, one year",
    YEARS: "636 people, 32 units, three years",
}


def plan(rounds: int) -> Section:
    """Plans made quickly and exactly; ``rounds`` means nothing here, since the answers repeat."""
    told = {case: _planned(*case) for case in NAMES}
    digests = {told[CITY]["digest"], _planned(*CITY)["digest"]}
    won = _won(told[YEARS])
    unproven = {case: sum(not proven for *_, proven in told[case]["highs"]["objectives"]) for case in (CITY, DAYS)}
    return Section(
        "Planning classes",
        explained.PLAN,
        (
            "plan", "needs", "quick: missed", "s", "HiGHS: missed (bound)", "gap", "cost (bound)", "worst unit (bound)",
            "s",
        ),
        [_row(name, told[case]) for case, name in NAMES.items()],
        [
            Budget("636 people, one year: objectives that are not proven", False, 0, unproven[CITY], "of 3"),
            Budget("636 people, one year, courses of days: objectives not proven", False, 0, unproven[DAYS], "of 3"),
            Budget("636 people, one year: digests in two runs", False, 1, len(digests), ""),
            Budget("10,000 people, one year: gap", False, 2.5, _gap(told[PROVINCE]) * 100, "%"),
            Budget("636 people, three years: gap", False, 20, _gap(told[YEARS]) * 100, "%"),
            Budget("636 people, three years: part of what the quick way misses that is won", True, 50, won * 100, "%"),
        ],
    )


def _planned(*case: object) -> dict[str, Any]:
    argv = [sys.executable, "-m", "benchmarks.plans", *map(str, case)]
    answer: dict[str, Any] = json.loads(
        subprocess.run(argv, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    )
    return answer


def _gap(told: dict[str, Any]) -> float:
    return float(told["highs"]["objectives"][0][3])


def _won(told: dict[str, Any]) -> float:
    return 1 - float(told["highs"]["objectives"][0][1] / told["greedy"]["values"][0])


def _row(name: str, told: dict[str, Any]) -> tuple[str, ...]:
    quick, best = told["greedy"], told["highs"]
    missed, cost, worst = (
        f"{value:.0f} ({'?' if bound is None else f'{bound:.0f}'})" for _, value, bound, *_ in best["objectives"]
    )
    return (
        name, str(told["needs"]), str(quick["values"][0]), figure(quick["s"]), missed, f"{_gap(told):.1%}", cost, worst,
        figure(best["s"]),
    )
