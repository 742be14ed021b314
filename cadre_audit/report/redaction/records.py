"""Records without what tells who somebody is: names, days of a life, notes, and cells as they were typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Protocol

from cadre_audit.report.redaction.days import EVERY_DAY, Day, is_dated, is_iso, tells, without_births, year_of
from cadre_audit.report.redaction.names import Names
from cadre_audit.report.redaction.quoted import is_claim, of_claim, without_papers

WITHHELD = "…"
# days of one life: of them the year stays
_OWN_DAYS = frozenset(
    {
        "birth", "party_date", "recruited_on", "appointed_on", "holder_retires", "retires_on", "retires_in", "retires",
        "last_day",
    }
)  # fmt: skip
# days on which a verdict changes: a birthday among them gives itself away
_CHANGES = frozenset({"on", "until"})
_NEVER = frozenset({"notes", "national_id", "staff_no", "phone", "email", "address"})
# keys under which a cell stands as it was typed, or a sentence
_TYPED = frozenset({"value", "typed", "text", "hint", "actual", "title", "name", "near", "position"})
# rows of a file that are about the form and not about people
_HARMLESS_ROWS = frozenset({"title", "number_row", "heading", "repeated_heading", "section", "page"})


class Who(Protocol):
    """Knows the people of a run."""

    def pseudonym(self, person: Mapping[str, Any]) -> str:
        """What stands for the person whom a record names."""

    def called(self, name: str) -> str:
        """What stands for a name in running text."""

    def births(self, person: Mapping[str, Any]) -> Collection[Day]:
        """The whole birthdays that the person of a record may have."""


class Records:
    """Rewrites the values of one report; a class because equal texts are looked at once.

    Args:
        who: knows the people.
        names: finds names in text.
        births: every whole birthday of the run.
        fields: (file, sheet, letters of a column) → the field that the column holds.
        paths: the files of the run, whose names cannot be changed.
        papers: numbers of decisions on one person each.
    """

    def __init__(
        self, who: Who, names: Names, births: Collection[Day], fields: Mapping[tuple[str, str, str], str],
        paths: Collection[str], papers: Collection[str] = (),
    ) -> None:  # fmt: skip
        self._who, self._names, self._births, self._fields = who, names, births, fields
        self._papers = papers
        self._texts = {(path, typed): path for path in paths for typed in (False, True)}

    def record(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A record of a table; the people whom it names decide which of its days are birthdays."""
        own = {day for person in _people(record) for day in self._who.births(person)}
        return self._mapping(record, own)

    def value(self, value: Any, births: Collection[Day] = (), key: str = "") -> Any:
        """Any value of a report."""
        if isinstance(value, str):
            return self._text(value, births, key)
        if isinstance(value, Mapping):
            return self._mapping(value, births)
        if isinstance(value, list | tuple):
            return type(value)(self.value(one, births, key) for one in value)
        return value

    def text(self, text: str, *, typed: bool = False) -> str:
        """Running text, or a cell as it was typed."""
        if (known := self._texts.get((text, typed))) is not None:
            return known
        # before the names, since a number of a decision may hold one
        rest = without_papers(text, self._papers, WITHHELD) if self._papers else text
        alone = self._names.is_one(rest, typed=typed)
        new = self._who.called(alone) if alone else self._names.replaced(rest, self._who.called)
        self._texts[text, typed] = new = without_births(new, self._births)
        return new

    def problem(self, problem: Mapping[str, Any]) -> dict[str, Any]:
        """A data problem; what stands in a cell about who somebody is, or in a row not understood, is withheld."""
        place = (problem.get("file") or "", problem.get("sheet") or "", problem.get("column") or "")
        field = self._fields.get(place, "")
        new = self._mapping(problem, ())
        if problem["code"] == "row_not_taken" or (problem.get("row") and _is_private(field)):
            new["value"] = WITHHELD if problem["value"] else problem["value"]
        if problem.get("row") and field.startswith("birth"):
            new["hint"] = without_births(new["hint"], EVERY_DAY)
        return new

    def _mapping(self, record: Mapping[str, Any], births: Collection[Day]) -> dict[str, Any]:
        new = {key: self._member(key, value, births) for key, value in record.items()}
        if isinstance(record.get("full_name"), str):
            new["full_name"] = self._who.pseudonym(record)
        if record.get("birth_precision"):
            new["birth_precision"] = "year"
        if "typed" in record and record.get("field") in (*_OWN_DAYS, "birth_date"):
            new["typed"] = WITHHELD if record["typed"] else record["typed"]
            new["value"] = year_of(record["value"]) if record.get("value") else record.get("value")
        if {"row", "kind", "text"} <= record.keys() and record["kind"] not in _HARMLESS_ROWS:
            new["text"] = WITHHELD
        if record.get("barred") or str(record.get("reason", "")).startswith("retires"):
            new |= {key: _year(new[key]) for key in ("until",) if key in new}
        if "last_day" in record and "month" in record:
            new["month"] = _year(new["month"])
        return new | _of_explanations(record, new) | (of_claim(new, WITHHELD) if is_claim(record) else {})

    def _member(self, key: str, value: Any, births: Collection[Day]) -> Any:
        # an analysis may have notes of its own: codes, and no cell of a list
        if (key in _NEVER and not isinstance(value, list | tuple)) or (
            key == "birth_date" and not isinstance(value, Mapping)
        ):
            return None
        if key in _OWN_DAYS and isinstance(value, str):
            return _year(value)
        return self.value(value, births, key)

    def _text(self, text: str, births: Collection[Day], key: str) -> str:
        if is_iso(text):
            if key in _CHANGES and tells(text, births):
                return year_of(text)
            if key not in _TYPED:
                return text
        return self.text(text, typed=key in _TYPED)


def _of_explanations(record: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Members of an explanation that tell a birthday, a month of retirement or the day of taking up work."""
    changed: dict[str, Any] = {}
    values = new.get("values")
    if isinstance(values, Mapping) and record.get("code") in ("birthday", "retirement"):
        changed["values"] = {key: _year(value) for key, value in values.items()}
    elif isinstance(values, Mapping) and "since" in values:
        changed["values"] = {**values, "since": _year(values["since"])}
    because = record.get("because")
    if isinstance(because, Mapping) and because.get("code") in ("birthday", "retirement"):
        changed["on"] = _year(new["on"])
    return changed


def _is_private(field: str) -> bool:
    return field in (*_OWN_DAYS, *_NEVER, "full_name", "given_name", "family_middle") or field.startswith("birth")


def _year(value: Any) -> Any:
    return year_of(value) if isinstance(value, str) and is_dated(value) else value


def _people(value: Any) -> Iterator[Mapping[str, Any]]:
    """The people whom a record names, wherever in it."""
    if isinstance(value, Mapping):
        if isinstance(value.get("full_name"), str):
            yield value
        for one in value.values():
            if isinstance(one, Mapping | list | tuple):
                yield from _people(one)
    elif isinstance(value, list | tuple):
        for one in value:
            if isinstance(one, Mapping | list | tuple):
                yield from _people(one)
