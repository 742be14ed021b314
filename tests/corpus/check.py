"""Holds what was read against what is true: nobody lost, nobody invented, every field right or reported."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from openpyxl import Workbook

from cadre_audit.problems import ProblemCode
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.load import vocabulary
from tests.reading import formats

from .layouts import REPORTED, UNREAD, Composer, Made
from .people import UNITS

TODAY = date(2023, 12, 1)
# chance also makes people who are alike in all that is compared, and columns that look swapped
_EXPECTED = frozenset((
    ProblemCode.ENCODING_REPAIRED, ProblemCode.PERSON_TWICE, ProblemCode.PERSON_IN_TWO_UNITS, ProblemCode.DATES_SWAPPED,
    ProblemCode.HIDDEN_PARTS,
))  # fmt: skip
_FIELDS = ("full_name", "birth_date", "birth_year", "birth_precision", "sex", "unit", "kind", "position_code",
           "ethnicity",
           "party_member", "party_date", "recruited_on", "general_education", "professional_level", "major",
           "political_theory", "state_management", "it")  # fmt: skip
_CASELESS = frozenset({"unit", "ethnicity", "major"})
FORMATS = ("xlsx", "xlsx", "xls", "ods", "html", "xml2003", "csv", "csv tcvn3", "csv vni", "csv 1258", "xlsx tcvn3",
           "xlsx vni", "xlsx sheets",
           "xlsx mojibake", "xlsx nfd")  # fmt: skip


_SEVERAL = "xlsx sheets"
_ENDINGS = {"xml2003": "xml", "html": "xls"}


_TEXTS: dict[str, Callable[[str], str]] = {
    "xlsx tcvn3": formats.to_tcvn3,
    "xlsx vni": formats.to_vni,
    "xlsx mojibake": formats.to_mojibake,
    "xlsx nfd": lambda text: unicodedata.normalize("NFD", text),
}
_BYTES: dict[str, Callable[[str], bytes]] = {
    "csv": str.encode,
    "csv tcvn3": lambda text: formats.western_bytes(formats.to_tcvn3(text)),
    "csv vni": lambda text: formats.western_bytes(formats.to_vni(text)),
    "csv 1258": formats.vietnamese_bytes,
}


def made(random: Random, folder: Path) -> tuple[Path, dict[str, Made]]:
    """A roster, written in a format and an encoding that chance decides, and its sheets by name."""
    kind = random.choice(FORMATS)
    path = folder / f"danh sách.{_ENDINGS.get(kind.split()[0], kind.split()[0])}"
    if kind == _SEVERAL:
        names = random.sample(UNITS, random.randint(2, 3))
        sheets = {name: Composer(random).compose(name) for name in names}
        _workbook(path, sheets, has_lists=random.random() < 0.3)
    else:
        # the capitals of TCVN3 and VNI are a matter of fonts, which a text file does not have
        sheet = Composer(
            random,
            text_only=kind.startswith(("csv", "html")),
            can_merge=not kind.startswith("csv"),
            is_unicode=" " not in kind,
        ).compose()
        sheets = {"": sheet}
        if kind.startswith("csv"):
            formats.text(sheet.rows, path, _BYTES[kind], random.choice(";,\t"))
        elif kind.startswith("xlsx "):
            formats.xlsx(formats.encoded(sheet.rows, _TEXTS[kind]), sheet.merges, path)
        else:
            getattr(formats, kind)(sheet.rows, sheet.merges, path)
    for sheet in sheets.values():
        sheet.about.insert(0, kind)
    return path, sheets


def _workbook(path: Path, sheets: Mapping[str, Made], *, has_lists: bool) -> None:
    """A workbook with a sheet for each commune, an empty one, and perhaps a hidden one of lists."""
    book = Workbook()
    for name, made_ in sheets.items():
        sheet = book.create_sheet(name)
        for r, row in enumerate(made_.rows, 1):
            for c, value in enumerate(row, 1):
                if value is not None:
                    sheet.cell(r, c).value = value
        for r1, r2, c1, c2 in made_.merges:
            sheet.merge_cells(start_row=r1 + 1, end_row=r2 + 1, start_column=c1 + 1, end_column=c2 + 1)
        for hidden in made_.hidden_rows:
            sheet.row_dimensions[hidden].hidden = True
    if has_lists:
        lists = book.create_sheet("Danh mục")
        lists.append(["Đại học"])
        lists.append(["Cao đẳng"])
        lists.sheet_state = "hidden"
    book.save(path)


def faults_in(random: Random, folder: Path) -> Iterator[str]:
    """What is wrong with the reading of one roster, one sentence each; the first says how it is made."""
    path, sheets = made(random, folder)
    found = list(_faults(path, sheets))
    about = " / ".join(", ".join(sheet.about) for sheet in sheets.values())
    return iter([about, *found] if found else [])


def _faults(path: Path, sheets: Mapping[str, Made]) -> Iterator[str]:
    roster = build_roster([read_file(path, vocabulary())], vocabulary(), TODAY)
    names = [roster.places[place][1] if len(sheets) > 1 else "" for place in roster.place]
    records = {(name, int(row)): record for name, row, record in zip(names, roster.row, roster.records(), strict=True)}
    people = {(name, row): truth for name, sheet in sheets.items() for row, truth in sheet.people.items()}
    for name, row in sorted(set(people) - set(records)):
        yield f"{name} row {row} is a person: {sheets[name].rows[row - 1]}"
    for name, row in sorted(set(records) - set(people)):
        yield f"{name} row {row} is nobody: {sheets[name].rows[row - 1]}"
    reported = {(p.sheet if len(sheets) > 1 else "", p.row) for p in roster.problems}
    for place, truth in people.items():
        if place in records:
            yield from _of_person(place[1], truth, records[place], place in reported)
    first = next(iter(sheets.values()))
    has_faults = any(sheet.has_faults for sheet in sheets.values())
    for p in roster.problems:
        if p.code not in _EXPECTED and "tcvn3" not in first.about[0] and not has_faults:
            yield f"told without reason: {p.code} row {p.row} column {p.column} {p.value!r} {p.hint!r}"
    yield from _not_conserved(roster)


def _of_person(row: int, truth: dict[str, Any], record: dict[str, Any], is_reported: bool) -> Iterator[str]:
    for name in _FIELDS:
        expected, actual = truth.get(name), record[name]
        if expected is REPORTED or expected is UNREAD:
            if not is_reported:
                yield f"row {row} {name}: {actual!r} is not reported"
            right = expected is REPORTED or actual is None
        elif expected is ... and name == "kind":
            continue
        elif expected is ...:
            # a blank beside marks or dates: no, none or not said, but never a yes
            right = actual in (None, False, "none", "male")
        else:
            right = _same(name, expected, actual)
        if not right and not (actual is None and is_reported):
            yield f"row {row} {name}: {actual!r} instead of {expected!r}"


def _same(name: str, expected: Any, actual: Any) -> bool:
    if name == "full_name":
        return spoken(expected) == spoken(actual or "")
    if name in _CASELESS and expected and actual:
        return spoken(str(expected)) == spoken(str(actual))
    return bool(expected == actual)


def spoken(text: str) -> str:
    """Letters without case and without the place of tones."""
    signs = unicodedata.normalize("NFD", text.casefold())
    tones = "\u0300\u0301\u0303\u0309\u0323"
    return " ".join(
        "".join(s for s in word if s not in tones) + "".join(s for s in word if s in tones) for word in signs.split()
    )


def _not_conserved(roster: Roster) -> Iterator[str]:
    for file in roster.files:
        for sheet in file.sheets:
            left = [row.row for table in sheet.tables for row in table.not_taken] + [row.row for row in sheet.not_taken]
            people = [int(row) for table in sheet.tables for row in table.rows]
            if sorted(left + people) != sorted(set(left + people)) or len(left) + len(people) != sheet.rows:
                yield f"{sheet.rows} rows are {len(people)} people and {len(left)} others"
