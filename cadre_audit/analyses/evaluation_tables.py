"""The tables of `evaluation`: levels by year, unit and kind, who is not rated, what differs, who is to be reviewed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import numpy as np

from cadre_audit.analyses.evaluation_states import LISTED, STATES, Standing
from cadre_audit.analyses.findings import person_record, place_record, reading_order
from cadre_audit.analyses.rated import Rated
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.standards.evaluation import Evaluation
from cadre_audit.tables.identity import Mask, Rows, Whole
from cadre_audit.tables.rated_years import State
from cadre_audit.vocabulary.load import vocabulary

_WELL = ("excellent", "good")
_PERSON = (
    Column("full_name", ("person", "full_name")), Column("unit", ("person", "unit"), blank="word.unit_blank"),
    Column("position", ("person", "position")),
)  # fmt: skip
_YEAR = Column("rated_year", ("year",))
_YEARS = Column("years_rated_so", ("years",))
_SHARES = {"units": "units_shares", "kinds": "kinds_shares"}
_LEVELS = ("excellent", "good", "completed", "limited", "failed")


def years_table(standing: Standing, ladder: Evaluation, periods: Sequence[str | None]) -> Table:
    """Every year as a whole, for machines."""
    (everybody,) = _counted(standing, np.zeros(len(standing.state), np.int64), 1, ladder)
    records = [
        {"year": year, "period": period, **counted}
        for year, period, counted in zip(standing.years, periods, everybody, strict=True)
    ]
    return Table("years", (), records)


def levels_table(years: Table) -> Table:
    """The same for people: a line for each level that the year knows, then everybody without one."""
    columns = (
        _YEAR, Column("rating_or_state", ("line",), "code", "rating_line"),
        Column("counted_heads", ("heads",), "count"), Column("part_of_whole", ("share",), "share"),
    )  # fmt: skip
    return Table("evaluation_levels", columns, [line for one in years.records for line in _lines(one)], machine=False)


def _lines(one: Record) -> Iterator[dict[str, Any]]:
    """Levels as shares of the rated, the rest as shares of those in service."""
    served = one["rated"]["n"]
    shares = {code: one[code] for code in (*_LEVELS, "good_or_better", "rated") if one[code] is not None}
    shares |= {code: {"k": one[code], "n": served} for code in STATES[1:-1] if one[code] or code == "missing"}
    for code, share in (shares | {"total": {"k": served, "n": served}}).items():
        yield {"year": one["year"], "line": code, "heads": share["k"], "share": share}
    if one["not_in_service"]:
        yield {"year": one["year"], "line": "not_in_service", "heads": one["not_in_service"], "share": None}


def groups_tables(rated: Rated, standing: Standing, ladder: Evaluation) -> Iterator[Table]:
    """The same by unit and by kind of staff."""
    base, codes = rated.base, (*vocabulary().ladders["kind"].codes, None)
    yield from _groups("units", "unit", base.unit[rated.row], (*base.units, None), standing, ladder)
    yield from _groups("kinds", "kind", base.kind[rated.row], codes, standing, ladder)


def _groups(
    id: str, name: str, of_person: Any, labels: Sequence[str | None], standing: Standing, ladder: Evaluation
) -> Iterator[Table]:
    # who is in no group stands in the last one
    group = np.where(of_person < 0, len(labels) - 1, of_person).astype(np.int64)
    records = [
        {name: label, "year": year, **counted}
        for label, of_label in zip(labels, _counted(standing, group, len(labels), ladder), strict=True)
        for year, counted in zip(standing.years, of_label, strict=True)
        # who joined later is no empty line of the years before
        if counted["rated"]["n"]
    ]
    first = (
        Column("unit", (name,), blank="word.unit_blank")
        if name == "unit"
        else Column("kind", (name,), "code", "level.kind", blank="word.not_stated")
    )
    used = [code for code in _LEVELS if any(one[code] is not None for one in records)]
    columns = (
        first, _YEAR, Column("rated_heads", ("rated", "k"), "count"), Column("without_rating", ("without",), "count"),
        *(Column(f"rating_{code}", (code, "k"), "count") for code in used),
        Column("well_rated_share", ("good_or_better",), "share"),
    )  # fmt: skip
    yield Table(id, columns, records)
    shares = (
        first, _YEAR, Column("rated_share", ("rated",), "share"),
        *(Column(f"rating_{code}", (code,), "share") for code in used),
        Column("well_rated_share", ("good_or_better",), "share"),
    )  # fmt: skip
    # a screen is too narrow for so many shares
    yield Table(_SHARES[id], shares, records, machine=False, folded=True)


def _counted(standing: Standing, group: Whole, groups: int, ladder: Evaluation) -> list[list[dict[str, Any]]]:
    """How every group stands in every year."""
    states, levels = standing.counted(group, groups, len(ladder.levels))
    known = [{one.code for one in ladder.levels_of(year)} for year in standing.years]
    return [
        [_numbers(of_year, told, known[place], ladder) for place, (of_year, told) in enumerate(zip(*pair, strict=True))]
        for pair in zip(states.tolist(), levels.tolist(), strict=True)
    ]


def _numbers(states: list[int], levels: list[int], known: Collection[str], ladder: Evaluation) -> dict[str, Any]:
    """One group in one year; levels that the year does not know are none, not zero."""
    number = dict(zip(STATES, states, strict=True))
    by_code: dict[str, int] = {one.code: k for one, k in zip(ladder.levels, levels, strict=True)}
    rated, people = number["rated"], sum(states)
    served = people - number["not_in_service"]
    return {
        "people": people,
        "rated": {"k": rated, "n": served},
        **{code: {"k": by_code[code], "n": rated} if code in known else None for code in _LEVELS},
        "good_or_better": {"k": sum(by_code[code] for code in _WELL), "n": rated},
        "without": served - rated,
        **{name: number[name] for name in STATES[1:]},
    }


def missing_table(rated: Rated, standing: Standing) -> Table:
    """Who has no rating, person by person, with the years of each reason and what is known of the service."""
    listed = np.isin(standing.state, [STATES.index(name) for name in LISTED])
    records = [
        _without(rated, standing, person, code)
        for person in _in_order(rated, np.any(listed, axis=1))
        for code in dict.fromkeys(standing.state[person, listed[person]].tolist())
    ]
    columns = (
        *_PERSON[:2], _YEARS, Column("why_without_rating", ("state",), "code", "rating_line"),
        Column("serves_since", ("serves_since",), "date"),
    )  # fmt: skip
    return Table("without_rating", columns, records, detail=True, expected=True)


def _without(rated: Rated, standing: Standing, person: int, code: int) -> dict[str, Any]:
    recruited, appointed = (_day(rated, name, person) for name in ("recruited_on", "appointed_on"))
    return {
        "person": person_record(rated.base, int(rated.row[person])),
        "years": [standing.years[place] for place in np.flatnonzero(standing.state[person] == code).tolist()],
        "state": STATES[code],
        "recruited_on": recruited,
        "appointed_on": appointed,
        "serves_since": recruited or appointed,
    }


def contradictions_table(rated: Rated, years: Sequence[int]) -> Table:
    """Ratings of one person and year that differ, each with its place."""
    by_year, cells = rated.by_year, rated.by_year.cells
    records = []
    if by_year.years:
        differ = by_year.state[cells.label, cells.year - by_year.years[0]] == State.CONTRADICTED
        chosen = np.flatnonzero(differ & np.isin(cells.year, years))
        for i in chosen[np.lexsort((cells.year[chosen], cells.label[chosen]))].tolist():
            one = rated.lists[cells.source[i]]
            path, sheet, row, _ = one.cell(int(cells.entry[i]))
            records.append({
                "person": person_record(rated.base, int(rated.row[cells.label[i]])),
                "year": int(cells.year[i]),
                "rating": str(one.ratings.text.at(int(cells.entry[i]))),
                "place": {"file": path, "sheet": sheet or None, "row": row},
            })  # fmt: skip
    columns = (
        *_PERSON, _YEAR, Column("rating_as_written", ("rating",)), Column("place", ("place",), "place"),
    )  # fmt: skip
    return Table("contradicted", columns, records, detail=True)


def review_tables(records: Sequence[Record]) -> Iterator[Table]:
    """Who is to be looked at by a competent body; for files also as a list to be signed, which decides nothing."""
    told = (
        Column("rating", ("level",), "code", "rating"),
        Column("rating_pattern", ("pattern",), "code", "rating_pattern"), _YEARS,
        Column("law_provides", ("consequence",)), Column("source", ("source",), "source"),
    )  # fmt: skip
    status = Column("status", ("status",), "code", "status")
    notes = Column("to_be_known", ("notes",), "codes", "rating_note")
    yield Table("review", (*_PERSON, *told, status, notes), records, detail=True, expected=True)
    numbered = [{"number": number, **record} for number, record in enumerate(records, start=1)]
    opinion = Column("opinion", ("opinion",), blank="word.signature_line")
    columns = (Column("number", ("number",), "count"), *_PERSON, *told, notes, opinion)
    yield Table("review_list", columns, numbered, detail=True, machine=False, folded=True, signed=True)


def outside_table(rated: Rated) -> Table:
    """People of the lists of ratings who are not in the roster, or of whom it is not clear who they are."""
    met = rated.met
    listed = rated.lists[-1].roster
    with_rating = np.unique(rated.lists[-1].ratings.row)
    rows = [row for row in with_rating.tolist() if met is not None and met.label[row] < 0]
    records = [_outside(rated, listed, row) for row in rows]
    columns = (
        Column("full_name", ("full_name",)), Column("birth", ("birth",), "date"), Column("unit", ("unit",)),
        Column("why_not_found", ("why",), "code", "why_not_found"), Column("perhaps", ("near",)),
        Column("place", ("place",), "place"),
    )  # fmt: skip
    return Table("outside", columns, records, detail=True)


def _outside(rated: Rated, listed: Any, row: int) -> dict[str, Any]:
    from cadre_audit.tables.identity import Why

    assert rated.met is not None
    near, birth = int(rated.met.near[row]), listed.day["birth"]
    return {
        "full_name": listed.name(row),
        "birth": birth.iso(row),
        "unit": listed.text["unit"].at(row),
        "why": Why(int(rated.met.why[row])).code,
        "near": rated.base.name(near) if near >= 0 else None,
        "place": place_record(listed, row),
    }


def _day(rated: Rated, name: str, person: int) -> str | None:
    days, row = rated.base.day[name], rated.row[person]
    return days.iso(row)


def _in_order(rated: Rated, chosen: Mask) -> list[int]:
    """These people by unit and name."""
    rows: Rows = rated.row[chosen]
    label = rated.label
    return [int(label[row]) for row in reading_order(rated.base, rows.tolist())] if len(rows) else []
