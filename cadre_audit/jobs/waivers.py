"""The waivers of a job: a YAML file, or a workbook that an office has filled in, with its names understood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.reading.heard import Named, hear
from cadre_audit.report.show import place_text
from cadre_audit.report.wording import LANGUAGES, t_in, t_or
from cadre_audit.standards.load import Book
from cadre_audit.standards.waivers import Waiver, WaiverPlace, Waivers, load_waivers
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import Vocabulary
from cadre_audit.vocabulary.nearest import nearest

_YAML = (".yaml", ".yml")


def load(path: Path, book: Book, words: Vocabulary) -> Waivers:
    """The waivers of a file; requirements and posts may be named as reports print them.

    Args:
        path: YAML by its ending, else a workbook or a text table.
        book: the law, whose requirements can be waived.
        words: what posts and headings are called.

    Raises:
        UsageError: there is no such file.
        StandardsError: it is wrong; every fault with its place.
    """
    if not path.is_file():
        raise UsageError("waivers_missing", path=path)
    try:
        read = _read(path, words)
        hear(*(_named(waiver, path) for waiver, _ in read))
        return _understood(read, book, words)
    except StandardsError as e:
        raise StandardsError(e.faults, "waivers_invalid") from None


def _named(waiver: Waiver, path: Path) -> Named:
    """Whom a waiver names; of nobody, the name is empty."""
    birth = str(waiver.birth_year) if waiver.birth_year else ""
    return Named(waiver.full_name or "", birth, waiver.unit or "", str(path))


def _read(path: Path, words: Vocabulary) -> Waivers:
    if path.suffix.lower() in _YAML:
        return load_waivers(path)
    # here, because few offices keep waivers in a workbook
    from cadre_audit.jobs.waiver_rows import waivers_in_table

    return waivers_in_table(path, words)


def place_of(place: WaiverPlace, column: str = "") -> str:
    """Where a waiver stands, in words: file, sheet, cell or row."""
    return place_text({"file": place.file, "sheet": place.sheet, "row": place.row, "column": column})


def _understood(read: Waivers, book: Book, words: Vocabulary) -> Waivers:
    """The waivers with ids of requirements and codes of posts in place of their names."""
    names = _requirements(book, words)
    faults: list[Fault] = []
    waivers, unknown = [], {}
    for waiver, place in read:
        known = names.get(fold(waiver.requirement))
        if known is None:
            unknown[waiver.requirement] = _nearest_requirement(waiver.requirement, book, names)
        changed: dict[str, object] = {"requirement": known or waiver.requirement}
        if waiver.positions:
            changed["positions"] = codes_of(waiver.positions, place_of(place), words, faults)
        waivers.append(waiver.model_copy(update=changed))
    if faults:
        raise StandardsError(tuple(faults))
    return Waivers(read.path, tuple(waivers), read.places, unknown)


def codes_of(posts: Sequence[str], place: str, words: Vocabulary, faults: list[Fault]) -> tuple[str, ...]:
    """The codes of posts given by code or as they are written; what is not understood is a fault at this place."""
    codes: dict[str, None] = {}
    for name in posts:
        found = (name,) if name in words.positions.by_code else words.positions.read(name)
        if not found:
            near = nearest(name, words.positions.spellings)
            faults.append(Fault(place, 0, 0, "unknown_position", name=name, near=near))
        codes |= dict.fromkeys(found)
    return tuple(codes)


def _requirements(book: Book, words: Vocabulary) -> Mapping[str, str]:
    """Folded name of a requirement → its id: the id, what reports call it, the headings of its column in rosters."""
    known = {r.id for s in book.standards for v in s.versions for r in v.requirements}
    titled = [r for s in book.standards for v in s.versions for r in v.requirements if r.title]
    titles = {requirement.id: requirement.title.model_dump().values() for requirement in titled if requirement.title}
    names: dict[str, str] = {}
    clashing: set[str] = set()
    for id in sorted(known):
        for name in {fold(name) for name in (*_names(id), *titles.get(id, ()))}:
            if names.setdefault(name, id) != id:
                clashing.add(name)
    for heading, field in words.headings.spellings:
        if (id := field.replace("_", "-")) in known:
            names.setdefault(fold(heading), id)
    return {name: id for name, id in names.items() if name not in clashing}


def _names(id: str) -> Iterator[str]:
    yield id
    if t_or(f"requirement.{id}", ""):
        yield from (t_in(own, f"requirement.{id}") for own in LANGUAGES)


def _nearest_requirement(name: str, book: Book, names: Mapping[str, str]) -> str:
    """The id, and what it is called, of the requirement whose name is most like this one."""
    near = nearest(name, tuple(names.items()))
    id = names.get(fold(near), "") if near else ""
    title = t_or(f"requirement.{id}", "") if id else ""
    return f"{title} ({id})" if title else id
