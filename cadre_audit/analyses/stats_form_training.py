"""The form of training results: turns by content and by the level of the learners, classes by who held them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from cadre_audit.analyses.stats_forms import UNTOLD, Cells, FilledForm
from cadre_audit.report.wording import language
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.staff_forms import StaffForm
from cadre_audit.tables.classes import ClassList
from cadre_audit.tables.columns import as_text
from cadre_audit.tables.identity import Rows
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.units import unit_level

# words that tell who held a class, where the name of the host is no unit
_HOSTS = (("district", ("huyen", "quan", "thi xa")), ("province", ("tinh", "thanh pho")))
_MODE = "training_form"


@dataclass(frozen=True, slots=True)
class TrainingForm:
    """The form, and what it could not place.

    Attributes:
        no_row: names of courses that no row of the form is for, in their order.
        classes: how many classes there are, and ``unheld`` of how many it is not told that province or district held
            them; None without class lists.
        learners: whether the turns are the learners of class lists, since there is no list of turns.
    """

    filled: FilledForm
    no_row: Sequence[str]
    classes: int | None
    unheld: int
    learners: bool


class _Contents:
    """Which row a course belongs to; a class because the index of names is built once.

    Args:
        form: the form.
        courses: the catalogue.
    """

    def __init__(self, form: StaffForm, courses: Courses) -> None:
        self._rows = form.content_rows
        self._names = CourseNames(courses.names())
        self._words = Phrases((word, row.words[0]) for row in self._rows for word in row.words)
        self._modes = Phrases((word, mode) for mode, words in form.modes.items() for word in words)
        self.row = lru_cache(maxsize=1 << 14)(self._row)

    def _row(self, course: str, mode: str) -> int:
        """The place of the row; that of the remainder where there is none, or the mode decides and is not told."""
        id = self._names.read(course)
        hits = self._words.find(fold(course).split(" "))
        phrase = max(hits, key=lambda hit: hit.end - hit.start).meaning if hits else None
        modes = {hit.meaning for hit in self._modes.find(fold(mode).split(" "))}
        for by_id in (True, False):
            for place, row in enumerate(self._rows):
                fits = id in row.courses if by_id else bool(row.words) and row.words[0] == phrase
                if fits and (row.mode is None or modes == {row.mode}):
                    return place
        return len(self._rows)


def training_form(
    form: StaffForm, turns: Turns, rows: Rows, classes: ClassList, held: Rows, courses: Courses, remainder: str
) -> TrainingForm:
    """The form for some turns and classes; turns are counted where there are any, else the learners of classes.

    Args:
        form: the form.
        turns: the turns of all lists.
        rows: which of them count.
        classes: the classes of all lists.
        held: which of them were held in the period.
        courses: the catalogue.
        remainder: the name of the row for all other contents.
    """
    contents = _Contents(form, courses)
    size = len(form.content_rows) + 1
    cells = np.zeros((size, len(form.columns)), np.int64)
    others: dict[str, None] = {}
    if len(turns):
        _count_turns(form, cells, turns, rows, contents, others)
    unheld = _count_classes(form, cells, classes, held, contents, others, learners=not len(turns))
    if not len(classes):
        for name in ("classes", "classes-province", "classes-district"):
            cells[:, form.index[name]] = UNTOLD
    named = [str(getattr(row.title, language())) for row in form.content_rows]
    filled = FilledForm(form, [*named, remainder], cells, groups=_groups(form), unstated=_unstated(form, cells))
    total = int(cells[:, form.index["classes"]].sum()) if len(classes) else None
    return TrainingForm(filled, list(others), total, unheld, bool(len(classes)) and not len(turns))


def _count_turns(
    form: StaffForm, cells: Cells, turns: Turns, rows: Rows, contents: _Contents, others: dict[str, None]
) -> None:
    """Adds the turns: each distinct course, mode, unit and set of posts is looked at once."""
    people = turns.people
    course, mode = turns.text["course"], people.text[_MODE]
    level = [unit_level(unit) for unit in people.units]
    leads = [any(_leads(code) for code in codes) for codes in people.posts]
    keys = np.stack([course.codes[rows], mode.codes[rows], people.unit[rows], people.post[rows]], axis=1)
    distinct, counts = np.unique(keys, axis=0, return_counts=True)
    for (c, m, u, p), n in zip(distinct.tolist(), counts.tolist(), strict=True):
        name = as_text(course.values[c]) if c >= 0 else ""
        row = contents.row(name, as_text(mode.values[m]) if m >= 0 else "")
        if row == len(form.content_rows) and name:
            others[name] = None
        cells[row, form.index["total"]] += n
        own = level[u] if u >= 0 else None
        if own in ("province", "district", "commune"):
            cells[row, form.index[own]] += n
        if own == "province" and leads[p]:
            cells[row, form.index["province-leaders"]] += n


def _count_classes(
    form: StaffForm,
    cells: Cells,
    classes: ClassList,
    held: Rows,
    contents: _Contents,
    others: dict[str, None],
    *,
    learners: bool,
) -> int:
    """Adds the classes; of how many it is not told that province or district held them."""
    unheld = 0
    for one in (classes.rows[i] for i in held.tolist()):
        row = contents.row(one.texts["course"], one.texts.get("mode", ""))
        if row == len(form.content_rows):
            others[one.texts["course"]] = None
        cells[row, form.index["classes"]] += one.classes
        host = _held_by(one.texts.get("host", ""))
        if host:
            cells[row, form.index[f"classes-{host}"]] += one.classes
        else:
            unheld += one.classes
        if learners:
            cells[row, form.index["total"]] += one.learners or 0
    return unheld


def _held_by(host: str) -> str | None:
    """Province or district, by the unit that the host's name has; a school of the nation is neither."""
    key = f" {fold(host)} "
    return next((level for level, words in _HOSTS if any(f" {word} " in key for word in words)), None)


def _leads(code: str) -> bool:
    known = vocabulary().positions.by_code.get(code)
    return bool(known and known.leader)


def _groups(form: StaffForm) -> list[tuple[str | None, tuple[int, ...]]]:
    """The groups of the form, and the remainder in none."""
    found: list[tuple[str | None, tuple[int, ...]]] = []
    at = 0
    for group in form.contents:
        found.append((group.id, tuple(range(at, at + len(group.rows)))))
        at += len(group.rows)
    return [*found, (None, (at,))]


def _unstated(form: StaffForm, cells: Cells) -> Mapping[str, Cells]:
    """Turns of which the level is not told."""
    levels = [form.index[name] for name in ("province", "district", "commune")]
    return {"level": cells[:, form.index["total"]] - cells[:, levels].sum(axis=1)}
