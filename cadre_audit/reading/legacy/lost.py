"""Finds letters that a program replaced by '?' when it saved a file: they cannot be brought back."""

from __future__ import annotations

import re

import numpy as np

from cadre_audit.reading.grid import Grid

_LOST = re.compile("[^\\W\\d_]\\?[^\\W\\d_]|[^\\W\\d_]\\?\\?|\\ufffd")
_FEW, _SHARE = 3, 10


def lost_letters(grid: Grid) -> tuple[list[tuple[int, int, str]], bool]:
    """The cells that have lost letters as (row number, column index, text), and whether the whole sheet has."""
    found: list[tuple[int, int, str]] = []
    texts = lost = 0
    for index, column in grid.columns.items():
        words = [value if isinstance(value, str) else "" for value in column.values]
        texts += sum(bool(word) for word in words)
        joined = "\n".join(words)
        if "?" not in joined and "\ufffd" not in joined:
            continue
        codes = [code for code, word in enumerate(words) if _LOST.search(word)]
        lost += len(codes)
        at = np.flatnonzero(np.isin(column.codes, codes))
        found += [(int(grid.rows[i]), index, str(column.at(i))) for i in at.tolist()]
    return found, lost >= _FEW and lost * _SHARE >= texts
