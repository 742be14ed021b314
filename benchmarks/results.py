"""The page of results: every figure on it comes from laps, every verdict from a budget."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path

_INTRODUCTION = """\
Written by `make bench`; no figure here is typed by hand. Seconds are medians, ratios are medians of the ratios of
every round, in which all contenders take turns. Absolute seconds depend on the machine and on what else it did;
ratios do so far less."""
_PACKAGES = (
    "numpy", "pandas", "pydantic", "typer", "fastexcel", "python-calamine", "pyarrow", "pandera", "polars", "highspy",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Budget:
    """What was promised, what was measured.

    Attributes:
        promise: in words, without the figure.
        at_least: whether more is better.
        limit, measured: in the same unit.
        unit: ``×`` for ratios.
    """

    promise: str
    at_least: bool
    limit: float
    measured: float
    unit: str = "×"

    @property
    def met(self) -> bool:
        """Whether the promise is kept."""
        return self.measured >= self.limit if self.at_least else self.measured <= self.limit

    def row(self) -> tuple[str, ...]:
        """As a row of the summary."""
        sign = "≥" if self.at_least else "≤"
        return (
            self.promise,
            f"{sign} {figure(self.limit)} {self.unit}",
            f"{figure(self.measured)} {self.unit}",
            "met" if self.met else "**not met**",
        )


@dataclass(frozen=True, slots=True)
class Section:
    """One question, its table and what was promised."""

    title: str
    explained: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    budgets: Sequence[Budget]


def figure(number: float) -> str:
    """Two or three digits that mean something."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}" if number >= 0.1 else f"{number:.4f}"


def page(sections: Sequence[Section], rounds: int, seconds: float, load: tuple[float, float]) -> str:
    """The whole page."""
    budgets = [budget.row() for section in sections for budget in section.budgets]
    parts = [
        "# Results of the benchmarks",
        _INTRODUCTION,
        _machine(rounds, seconds, load),
        "## Budgets",
        _table(("promise", "target", "measured", ""), budgets),
    ]
    for section in sections:
        own = [_table(("promise", "target", "measured", ""), [budget.row() for budget in section.budgets])]
        parts += [f"## {section.title}", section.explained, _table(section.head, section.rows)]
        parts += own if section.budgets else []
    return "\n\n".join(parts) + "\n"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def _machine(rounds: int, seconds: float, load: tuple[float, float]) -> str:
    kind = _first_of(Path("/proc/cpuinfo"), "model name", lambda text: text) or platform.machine()
    memory = _first_of(Path("/proc/meminfo"), "MemTotal", lambda text: f", {int(text.split()[0]) >> 20} GiB of memory")
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return "\n".join(
        [
            f"- Day: {date.today().isoformat()}; {rounds} rounds; the whole took {seconds:.0f} s.",
            f"- Machine: {os.cpu_count()} processors ({kind}){memory}; {platform.system()}. Processes waiting for a "
            f"processor before and after (1 minute): {load[0]:.1f}, {load[1]:.1f}.",
            f"- {platform.python_implementation()} {platform.python_version()}; cadre-audit {version('cadre-audit')}; "
            f"{versions}.",
        ]
    )


def _first_of(path: Path, key: str, show: Callable[[str], str]) -> str:
    """What a line of a system's table says; empty where there is no such table."""
    if not path.is_file():
        return ""
    lines = [line.partition(":")[2].strip() for line in path.read_text().splitlines() if line.startswith(key)]
    return show(lines[0]) if lines else ""
