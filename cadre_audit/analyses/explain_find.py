"""Who is meant: people of a roster by name or by the place where they stand, and the nearest names when nobody is."""

from __future__ import annotations

import re
from pathlib import PurePath

import numpy as np

from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.fold import fold, spoken

_NEAR_ENOUGH, _NAMED = 75, 5
# 'DS CBCC!18' and 'DS CBCC!F18' are the same row
_PLACE = re.compile(r"^(?P<where>.*?)!\s*[A-Za-z]{0,3}(?P<row>\d{1,7})$")


def people_called(roster: Roster, what: str) -> list[int]:
    """Everybody of this name, tone marks counting; or who stands at ``Sheet!row`` or ``file:Sheet!row``."""
    if place := _PLACE.match(what.strip()):
        return _at(roster, place["where"].strip(), int(place["row"]))
    wanted = spoken(what)
    names = roster.text["full_name"]
    codes = [i for i, name in enumerate(names.values) if wanted and spoken(str(name)) == wanted]
    return np.flatnonzero(np.isin(names.codes, codes)).tolist()


def nearest_names(roster: Roster, what: str) -> str:
    """Names of the roster that are most like ``what``: the same without tone marks, or nearly; empty when none is."""
    if _PLACE.match(what.strip()):
        return ""
    keys: dict[str, str] = {fold(str(name)): str(name) for name in roster.text["full_name"].values}
    wanted = fold(what)
    same = [name for key, name in keys.items() if key == wanted]
    with_all_words = [name for key, name in keys.items() if wanted and set(wanted.split()) <= set(key.split())]
    return ", ".join((same or with_all_words or _like(wanted, keys))[:_NAMED])


def _like(wanted: str, keys: dict[str, str]) -> list[str]:
    # here, because only a name that nobody bears needs it
    from rapidfuzz import fuzz, process

    found = process.extract(wanted, list(keys), scorer=fuzz.token_sort_ratio, score_cutoff=_NEAR_ENOUGH, limit=_NAMED)
    return [keys[key] for key, _, _ in found]


def _at(roster: Roster, where: str, row: int) -> list[int]:
    """Who stands in this row of a sheet; a sheet's name may follow that of its file, a text file has no sheet."""
    places = [i for i, place in enumerate(roster.places) if where in _names(*place)]
    return np.flatnonzero(np.isin(roster.place, places) & (roster.row == row)).tolist()


def _names(path: str, sheet: str) -> set[str]:
    files = {path, PurePath(path).name}
    return {sheet, *(f"{file}:{sheet}" if sheet else file for file in files), *(f"{file}:{sheet}" for file in files)}
