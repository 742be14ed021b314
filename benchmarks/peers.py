"""The same law in other tools: text in, findings out; and rules alone on columns that are given prepared.

Every contender is built from the same roster outside the clock and gives the same findings, checked before timing.
What is cached: the plain, ``apply`` and Pydantic contenders normalise every cell anew, as a validator does: the memos
of the vocabulary are taken out while they run. The contenders named "cached" keep what a spelling means in a dict, one
for each column, and use the memos too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

import numpy as np
import pandas as pd
from pydantic import BaseModel, BeforeValidator, Field, create_model, model_validator

from benchmarks.plain_evidence import EVIDENCE_FIELDS
from benchmarks.plain_law import LEVELS, UNKNOWN_SPAN, Person, PlainLaw, Span, findings_of, span
from benchmarks.unmemoised import without_memos
from cadre_audit.tables import days
from cadre_audit.tables.people import _party
from cadre_audit.vocabulary import fold, units
from cadre_audit.vocabulary.load import vocabulary

Finding = tuple[int, str, str]
Contender = Callable[[], Sequence[Finding]]
TextColumns = Mapping[str, Sequence[str | None]]

HEADINGS = {
    "name": "Họ và tên",
    "birth": "Ngày sinh",
    "sex": "Giới tính",
    "unit": "Đơn vị",
    "post": "Chức danh",
    "kind": "Đối tượng",
    "member": "Đảng viên",
    "joined": "Ngày vào Đảng",
    "recruited": "Ngày tuyển dụng",
    "appointed": "Ngày bổ nhiệm",
    "major": "Chuyên ngành",
    "state_management": "Quản lý nhà nước",
    "general_education": "Trình độ GDPT",
    "professional_level": "Chuyên môn",
    "political_theory": "Lý luận chính trị",
    "it": "Tin học",
}
# the same cells again, as they are typed
_TYPED = {f"{field}_typed": HEADINGS[field] for field in EVIDENCE_FIELDS}
_CELLS = HEADINGS | _TYPED

_LEVELS = (*LEVELS, "state_management")


class Reader:
    """Understands single cells; a class because the cached and the uncached one differ only in their look-ups.

    Args:
        cached: whether a spelling is looked up once or every time it stands.
    """

    def __init__(self, *, cached: bool) -> None:
        keep: Callable[[Any], Any] = lru_cache(maxsize=None) if cached else (lambda look_up: look_up)
        ladders, positions, words = vocabulary().ladders, vocabulary().positions, vocabulary().words
        self.memos: Callable[[], AbstractContextManager[None]] = nullcontext if cached else without_memos

        def rank_in(field: str) -> Callable[[Any], int]:
            ladder = ladders[field]
            return lambda cell: ladder.rank.get(ladder.read(cell).code or "", -1) if isinstance(cell, str) else -1

        def post(cell: Any) -> str | None:
            codes = positions.read(cell) if isinstance(cell, str) else ()
            return codes[0] if codes else None

        def member(cell: Any) -> int:
            return _party(cell, words)[0] if isinstance(cell, str) else -1

        readers: dict[str, Callable[[Any], Any]] = {
            "birth": lambda cell: _day(cell, birth=True),
            "unit": lambda cell: units.unit_key(cell) if isinstance(cell, str) else None,
            "post": post,
        }
        readers |= dict.fromkeys(("member", "joined"), member)
        readers |= dict.fromkeys(("recruited", "appointed"), lambda cell: _day(cell, birth=False))
        readers |= dict.fromkeys(
            ("name", "major", *_TYPED), lambda cell: fold.clean(cell) if isinstance(cell, str) else None
        )
        readers |= {field: rank_in(field) for field in ("sex", "kind", *_LEVELS)}
        self.of = {field: keep(reader) for field, reader in readers.items()}

    def person(self, row: Mapping[str, Any]) -> Person:
        """One row by heading, understood: all that a roster's check reads, of which the rules then use their part."""
        return as_person({field: read(row[_CELLS[field]]) for field, read in self.of.items()})


def as_person(cells: Mapping[str, Any]) -> Person:
    """The part of a row that the rules use."""
    ranks = {field: cells[field] for field in LEVELS}
    texts = {"major": cells["major"]} | {field: cells[f"{field}_typed"] for field in EVIDENCE_FIELDS}
    return Person(cells["post"], cells["birth"], cells["appointed"], ranks, texts)


def _day(cell: Any, *, birth: bool) -> Span:
    if not isinstance(cell, str):
        return UNKNOWN_SPAN
    day = days.read_day(cell, birth=birth)
    return span(day.ymd, int(day.precision))


def plain_python(text: TextColumns, law: PlainLaw, as_of: int, *, cached: bool) -> Contender:
    """One dict a row, one function."""
    rows = _rows(text)

    def go() -> Sequence[Finding]:
        reader = Reader(cached=cached)
        with reader.memos():
            return [(i, *found) for i, row in enumerate(rows) for found in findings_of(reader.person(row), law, as_of)]

    return go


def pandas_apply(text: TextColumns, law: PlainLaw, as_of: int) -> Contender:
    """``DataFrame.apply(axis=1)`` over a frame of text."""
    frame = pd.DataFrame({heading: pd.array(list(text[heading]), dtype="str") for heading in HEADINGS.values()})

    def go() -> Sequence[Finding]:
        reader = Reader(cached=False)
        with reader.memos():
            found = frame.apply(lambda row: list(findings_of(reader.person(row), law, as_of)), axis=1)
        return [(i, *one) for i, of_row in enumerate(found) for one in of_row]

    return go


def pydantic_rows(text: TextColumns, law: PlainLaw, as_of: int, *, cached: bool) -> Contender:
    """A Pydantic model a row: fields understood by validators, the rules in a model validator."""
    rows = _rows(text)
    reader = Reader(cached=cached)
    model: Any = _row_model(reader, law, as_of)

    def go() -> Sequence[Finding]:
        for keep in reader.of.values() if cached else ():
            keep.cache_clear()
        with reader.memos():
            return [(i, *found) for i, row in enumerate(rows) for found in model.model_validate(row).findings]

    return go


def _row_model(reader: Reader, law: PlainLaw, as_of: int) -> type[BaseModel]:
    class Row(BaseModel):
        findings: list[tuple[str, str]] = Field(default_factory=list)

        @model_validator(mode="after")
        def _judged(self) -> Row:
            self.findings.extend(findings_of(as_person(self.__dict__), law, as_of))
            return self

    ranked = ("sex", "kind", *_LEVELS)
    types: dict[str, Any] = dict.fromkeys(("birth", "recruited", "appointed"), Span)
    types |= dict.fromkeys(("member", "joined"), int) | dict.fromkeys(ranked, Annotated[int, Field(ge=-1)])
    fields: dict[str, Any] = {}
    for field, heading in _CELLS.items():
        understood = Annotated[types.get(field, str | None), BeforeValidator(reader.of[field])]
        fields[field] = (understood, Field(alias=heading))
    return create_model("PersonRow", __base__=Row, **fields)


def _rows(text: TextColumns) -> list[dict[str, str | None]]:
    """One dict a row, with the columns that the rules need."""
    needed = list(HEADINGS.values())
    return [dict(zip(needed, cells, strict=True)) for cells in zip(*(text[heading] for heading in needed), strict=True)]


_MARGINS = {"gap": -1, "unknown": -2, "manual": -3}
_OF_MARGIN = {margin: verdict for verdict, margin in _MARGINS.items()}


@dataclass(frozen=True, slots=True)
class Prepared:
    """A contender that only compares: what is timed, and what its answer says, which is not."""

    go: Callable[[], Any]
    findings: Callable[[Any], Sequence[Finding]]


def margins(people: int, requirements: Sequence[str], found: Sequence[Finding]) -> dict[str, Any]:
    """The prepared columns: one number per person and requirement, 0 or more when nothing is wrong.

    A tool that compares columns can neither understand spellings nor gather a demand by post, so both are given.
    """
    columns = {requirement: np.zeros(people, np.int32) for requirement in requirements}
    for row, requirement, verdict in found:
        columns[requirement][row] = _MARGINS[verdict]
    return columns


def numpy_prepared(columns: Mapping[str, Any]) -> Prepared:
    """The floor: one comparison and one search for the failing rows a column."""

    def go() -> list[tuple[str, Any, Any]]:
        failing = [(name, np.flatnonzero(margin < 0)) for name, margin in columns.items()]
        return [(name, rows, columns[name][rows]) for name, rows in failing]

    def findings(answer: list[tuple[str, Any, Any]]) -> Sequence[Finding]:
        return [
            (row, name, _OF_MARGIN[margin])
            for name, rows, failing in answer
            for row, margin in zip(rows.tolist(), failing.tolist(), strict=True)
        ]

    return Prepared(go, findings)


def pandera_pandas(columns: Mapping[str, Any]) -> Prepared:
    """Pandera on a pandas frame, every failure collected."""
    import pandera.pandas as pa

    frame = pd.DataFrame(columns)
    schema = pa.DataFrameSchema({name: pa.Column("int32", pa.Check.ge(0)) for name in columns})
    return _pandera(lambda: schema.validate(frame, lazy=True), pa.errors.SchemaErrors)


def pandera_polars(columns: Mapping[str, Any]) -> Prepared:
    """Pandera on a polars frame, every failure collected."""
    import pandera.polars as pa
    import polars as pl

    frame = pl.DataFrame(columns)
    schema = pa.DataFrameSchema({name: pa.Column(pl.Int32, pa.Check.ge(0)) for name in columns})
    return _pandera(lambda: schema.validate(frame, lazy=True), pa.errors.SchemaErrors)


def _pandera(validate: Callable[[], Any], fault: type[Exception]) -> Prepared:
    def go() -> Any:
        try:
            validate()
        except fault as e:
            return e.failure_cases  # type: ignore[attr-defined]
        return None

    def findings(cases: Any) -> Sequence[Finding]:
        if cases is None:
            return []
        rows, names, values = (list(cases[name]) for name in ("index", "column", "failure_case"))
        return [
            (int(row), str(name), _OF_MARGIN[int(value)]) for row, name, value in zip(rows, names, values, strict=True)
        ]

    return Prepared(go, findings)
