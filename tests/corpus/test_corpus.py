"""The corpus: everybody found, nobody invented, every field right or reported, nothing told without a reason.

More of it, with a line for each fault: ``python -m tests.corpus 5000 100000`` reads five thousand from that seed on.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .check import FORMATS, faults_in, made

BATCH = 50


@pytest.mark.parametrize("first", range(0, 600, BATCH))
def test_seeds(first: int, tmp_path: Path) -> None:
    """Fixed seeds, so that a failure is the same everywhere."""
    wrong = {seed: found for seed in range(first, first + BATCH) if (found := list(faults_in(Random(seed), tmp_path)))}
    assert wrong == {}


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_drawn(tmp_path_factory: pytest.TempPathFactory, random: Random) -> None:
    """Drawn by hypothesis, which makes a failure as small as it can."""
    assert list(faults_in(random, tmp_path_factory.mktemp("corpus"))) == []


def test_the_corpus_has_what_it_promises(tmp_path: Path) -> None:
    """Every format and encoding, and every trap, many times."""
    about: Counter[str] = Counter()
    for seed in range(600):
        _, sheets = made(Random(seed), tmp_path)
        about.update({trait for sheet in sheets.values() for trait in sheet.about})
    wanted = {*FORMATS, "planted values", "total", "subtotals", "birth by sex", "ditto marks", "merged units",
              "number row",
              "technical row", "page and repeated headings", "unit by section", "unit by title", "unit by column",
              "kind by section", "name in two columns", "no ordinal", "no title", "names damaged", "level with major",
              "Party in two columns", "levels under one heading", "political_theory by marks"}  # fmt: skip
    assert {name for name in wanted if about[name] < 10} == set()
