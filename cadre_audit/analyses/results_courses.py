"""Spellings of one course taken together, where the catalogue understands them; everything else stays as written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cadre_audit.report.model import Column, Table
from cadre_audit.standards.courses import Courses
from cadre_audit.vocabulary.course_names import CourseNames
from cadre_audit.vocabulary.fold import spoken, text_key


class CourseGroups:
    """What spellings of courses mean; a class because the index of names is built once.

    Args:
        courses: the catalogue.
    """

    def __init__(self, courses: Courses) -> None:
        self._names = CourseNames(courses.names())
        # labels stay the same whatever language a report is read in
        self._titles = {course.id: course.title.vi for course in courses.courses}

    def grouped(self, texts: Iterable[str | None]) -> dict[str, list[str]]:
        """Title of a course → its spellings, of courses that are written in several ways."""
        written: dict[str, dict[str, str]] = {}
        for text in texts:
            if text and (id := self._names.read(text)):
                written.setdefault(id, {}).setdefault(spoken(text), text)
        return {self._titles[id]: sorted(own.values(), key=text_key) for id, own in written.items() if len(own) > 1}

    def labels(self, texts: Sequence[str]) -> list[str]:
        """What each text is shown as: the title of its course where that is written in several ways, else itself."""
        title_of = {
            spoken(spelling): title for title, spellings in self.grouped(texts).items() for spelling in spellings
        }
        return [title_of.get(spoken(text), text) if text else text for text in texts]


def grouped_table(groups: CourseGroups, texts: Iterable[str | None]) -> Table:
    """Which spellings were taken together."""
    found = groups.grouped(texts)
    records = [
        {"course": title, "spellings": "; ".join(spellings), "count": len(spellings)}
        for title, spellings in sorted(found.items(), key=lambda one: text_key(one[0]))
    ]
    columns = (
        Column("by_course", ("course",)), Column("spelling_count", ("count",), "count"),
        Column("spellings", ("spellings",)),
    )  # fmt: skip
    return Table("courses_grouped", columns, records)
