"""The office's own corrections of how its forms are read: a file that ``inspect --save-map`` begins."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import wrap

from pydantic import BaseModel, ConfigDict, Field

from cadre_audit.data_files import YamlDocument, read_yaml
from cadre_audit.errors import Fault, UsageError
from cadre_audit.problems import ProblemCode
from cadre_audit.reading.addresses import column_index
from cadre_audit.report.wording import LANGUAGES, t, t_in
from cadre_audit.report.write import write
from cadre_audit.standards.faults import checked, nearest
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.corrected import IGNORED, Corrections
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

_NOT_NEEDED = "-"
_POSITION = "position"
_WIDTH = 100


class ReadingMap(BaseModel):
    """What the file holds: a blank meaning is not decided yet.

    Attributes:
        headings: path of headings → field, or ``field = level`` for a column of marks, or ``-``.
        values: field → text as typed → level or post.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    headings: dict[str, str | None] = Field(default={})
    values: dict[str, dict[str, str | None]] = Field(default={})


def corrections_of(path: Path) -> Corrections:
    """The corrections of a file.

    Raises:
        UsageError: there is no such file, or it names a field, level or post that does not exist.
        StandardsError: it is not YAML of that form.
    """
    if not path.is_file():
        raise UsageError("map_missing", path=path)
    document = read_yaml(path)
    own = checked(document, ReadingMap) if document.data is not None else ReadingMap()
    faults: list[Fault] = []
    headings = {
        heading: meaning
        for heading, said in own.headings.items()
        if said and (meaning := _heading(document, ("headings", heading), said, faults))
    }
    values = {
        field: {
            text: code
            for text, said in texts.items()
            if said and (code := _value(document, ("values", field, text), field, said, faults))
        }
        for field, texts in own.values.items()
    }
    if faults:
        raise UsageError("map_invalid", faults=tuple(faults))
    posts = {text: (code,) for text, code in values.pop(_POSITION, {}).items()}
    return Corrections(headings, values, posts)


def save_map(path: Path, known: Path | None, roster: Roster) -> Path:
    """Writes what was not understood in a roster, beside what the office has decided already.

    Raises:
        UsageError: the file cannot be written.
        StandardsError: the file that is there is not YAML of that form.
    """
    old = ReadingMap()
    if known and known.is_file() and (document := read_yaml(known)).data is not None:
        old = checked(document, ReadingMap)
    headings, values = dict(old.headings), {field: dict(texts) for field, texts in old.values.items()}
    for heading in _unknown_headings(roster):
        headings.setdefault(heading, None)
    for field, text in _unknown_values(roster):
        values.setdefault(field, {}).setdefault(text, None)
    write(path, "\n".join([*_explained(), *_lines(headings, values), ""]), [Path(f.path) for f in roster.files])
    return path


def _heading(
    document: YamlDocument, place: tuple[str, ...], said: str, faults: list[Fault]
) -> tuple[str, str | None] | None:
    if said.strip() == _NOT_NEEDED:
        return IGNORED, None
    name, _, level = (part.strip() for part in said.partition("="))
    fields = _fields()
    field = fields.get(fold(name))
    if field is None:
        faults.append(_fault(document, place, "map_field_unknown", name, [t(f"field.{f}") for f in fields.values()]))
        return None
    if not level:
        return field, None
    levels = _levels(field)
    if fold(level) not in levels:
        faults.append(_fault(document, place, "map_level_unknown", level, list(levels)))
        return None
    return field, levels[fold(level)]


def _value(document: YamlDocument, place: tuple[str, ...], field: str, said: str, faults: list[Fault]) -> str | None:
    known = _posts() if field == _POSITION else _levels(field)
    if fold(said) in known:
        return known[fold(said)]
    faults.append(_fault(document, place, "map_level_unknown", said, list(known)))
    return None


def _fault(document: YamlDocument, place: tuple[str, ...], key: str, said: str, known: list[str]) -> Fault:
    found, _ = document.place_of(place)
    return Fault(document.path, found.line, found.column, key, name=said, near=nearest(said, known))


def _names(prefix: str, code: str) -> Iterator[str]:
    yield code
    yield from (t_in(own, f"{prefix}.{code}") for own in LANGUAGES)


def _fields() -> Mapping[str, str]:
    """Folded name of a field, or its code → code."""
    codes = sorted({field for _, field in vocabulary().headings.spellings})
    return {fold(name): code for code in codes for name in _names("field", code)}


def _levels(field: str) -> Mapping[str, str]:
    """Folded name of a level, or its code → code; empty for fields without levels."""
    if field not in LEVEL_FIELDS:
        return {}
    return {fold(name): code for code in vocabulary().ladders[field].codes for name in _names(f"level.{field}", code)}


def _posts() -> Mapping[str, str]:
    posts = vocabulary().positions.all
    return {fold(name): post.code for post in posts for name in (post.code, *post.title.values())}


def _unknown_headings(roster: Roster) -> Iterator[str]:
    told = {(p.file, p.sheet, p.column) for p in roster.problems if p.code is ProblemCode.HEADING_UNKNOWN}
    for file in roster.files:
        for table in file.tables:
            places = {
                column_index(letters) for path, sheet, letters in told if (path, sheet) == (table.path, table.sheet)
            }
            yield from (heading.text for heading in table.headings if heading.column in places)


def _unknown_values(roster: Roster) -> Iterator[tuple[str, str]]:
    """Posts and levels that were not understood: (field, text)."""
    fields = {
        (table.path, table.sheet, heading.column): heading.field
        for file in roster.files
        for table in file.tables
        for heading in table.headings
        if heading.code is None
    }
    for problem in roster.problems:
        if problem.code is ProblemCode.POSITION_UNKNOWN:
            yield _POSITION, problem.value
        elif problem.code is ProblemCode.VALUE_UNKNOWN and problem.column:
            field = fields.get((problem.file, problem.sheet, column_index(problem.column)))
            if field in LEVEL_FIELDS:
                yield str(field), problem.value


def _explained() -> Iterator[str]:
    fields = sorted({t(f"field.{code}") for code in _fields().values()}, key=fold)
    told = (
        t("map.about"),
        t("map.headings"),
        t("map.values"),
        t("map.fields", names="; ".join(fields)),
        t("map.posts"),
    )
    for text in told:
        yield from wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="#   ", break_on_hyphens=False)


def _lines(headings: Mapping[str, str | None], values: Mapping[str, Mapping[str, str | None]]) -> Iterator[str]:
    yield "headings:" if headings else "headings: {}"
    yield from (f"  {_quoted(path)}: {_quoted(said) if said else ''}".rstrip() for path, said in headings.items())
    yield "values:" if values else "values: {}"
    for field, texts in values.items():
        codes = vocabulary().ladders[field].codes if field in LEVEL_FIELDS else ()
        options = "  # " + "; ".join(t(f"level.{field}.{code}") for code in codes) if codes else ""
        yield f"  {field}:{options}"
        yield from (f"    {_quoted(text)}: {_quoted(said) if said else ''}".rstrip() for text, said in texts.items())


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
