"""The vocabulary without its memory: every cell is normalised again, as a validator of rows does it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from benchmarks import plain_evidence, plain_law
from cadre_audit.tables import days, people
from cadre_audit.vocabulary import fold, ladders, phrases, positions, units
from cadre_audit.vocabulary.load import vocabulary

_MODULES = (fold, phrases, ladders, positions, units, days, people, plain_evidence, plain_law)
_MEMOISED = ("clean", "fold", "spoken", "unit_in", "unit_key", "read_day")


@contextmanager
def without_memos() -> Iterator[None]:
    """Within it nothing is remembered from cell to cell, not even the keys that ship with the vocabulary."""
    places = [(module, name) for module in _MODULES for name in _MEMOISED if hasattr(module, name)]
    swaps: list[Any] = [patch.object(fold, "KNOWN", {})]
    swaps += [patch.object(module, name, getattr(module, name).__wrapped__) for module, name in places]
    for reader in (vocabulary().positions, *vocabulary().ladders.values()):
        swaps.append(patch.object(reader, "memo", reader.memo.__wrapped__))
    for swap in swaps:
        swap.start()
    try:
        yield
    finally:
        for swap in swaps:
            swap.stop()
