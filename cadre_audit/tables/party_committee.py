"""Who is said to be a member of a Party committee of a commune or above; a list that does not say it proves nothing."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from cadre_audit.reading.grid import Value
from cadre_audit.tables.columns import Columns, as_text, look_up
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Words

_PARTS = re.compile(r"[,;/+()–-]|\bkiêm(?: nhiệm)?\b|\bđồng thời(?: là)?\b", re.IGNORECASE)
NOT_SAID, MEMBER = -1, 1
PARTY_COMMITTEE = "party_committee"
"""The flag of a roster; no field of a person in machine output."""


def read_party_committee(columns: Columns, words: Words) -> npt.NDArray[np.int8]:
    """1 for every person of a table who is said to be a member, -1 for the others.

    A post column may name it beside the post. A bare ``UVBTV`` may be of any body, so it counts in the column of Party
    posts only; a mark counts where the heading itself names the level.
    """
    found = np.full(len(columns), NOT_SAID, np.int8)
    for name in ("position", "position_unit", "party_post"):
        for heading in columns.of(name):
            in_party = name == "party_post"
            marks = in_party and words.committee_marks.meaning(heading.path[-1]) is not None

            def read(value: Value, in_party: bool = in_party, marks: bool = marks) -> int:
                return _read(as_text(value), words, in_party=in_party, marks=marks)

            found = np.maximum(found, look_up(columns.cells(heading), read, NOT_SAID, np.int8))
    return found


def _read(cell: str, words: Words, *, in_party: bool, marks: bool) -> int:
    text = clean(cell)
    if marks and text.casefold() in words.yes:
        return MEMBER
    if "uv" not in (key := fold(text)) and "vu" not in key and "uy" not in key:
        return NOT_SAID
    known = (words.committee, words.committee_in_column) if in_party else (words.committee,)
    parts = (part.strip() for part in _PARTS.split(text))
    return MEMBER if any(one.meaning(part) for part in parts if part for one in known) else NOT_SAID
