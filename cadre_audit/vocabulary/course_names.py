"""Courses and how a cell of a course column is understood: every word of it, or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.phrases import Phrases

_IN_BRACKETS = re.compile(r"\([^)]*\)")
# words that may stand beside a course's name without making another course of it
_BESIDE = frozenset(
    [
        *("lop", "khoa", "hoc", "dao", "tao", "boi", "duong", "chuong", "trinh", "he", "kien", "thuc", "nghiep", "vu"),
        *("tap", "trung", "khong", "chinh", "quy", "tai", "chuc", "vua", "lam", "nam", "chung", "chi", "bang"),
        *("di", "dang", "ky", "course", "class"),
    ]
)
# in a title only a whole name counts: 'Trường Đại học …' is a sender, no course
_WHOLE_NAME = 3


class CourseNames:
    """What courses are called; a class because the index of the names is built once.

    Args:
        spellings: (spelling, id of the course); a spelling of two courses tells neither.
    """

    def __init__(self, spellings: Sequence[tuple[str, str]]) -> None:
        ids: dict[str, set[str]] = {}
        for spelling, id in spellings:
            ids.setdefault(fold(spelling), set()).add(id)
        self.spellings = [(spelling, id) for spelling, id in spellings if len(ids[fold(spelling)]) == 1]
        self._names = Phrases(self.spellings)

    def read(self, text: str) -> str | None:
        """The course that a cell names; None when it names none, several, or has a word that is not understood."""
        for variant in (text, _IN_BRACKETS.sub(" ", text)):
            if found := self._names.meaning(variant):
                return found
        words = fold(_IN_BRACKETS.sub(" ", text)).split(" ")
        hits = self._names.find(words)
        if len(hits) != 1:
            return None
        beside = words[: hits[0].start] + words[hits[0].end :]
        return hits[0].meaning if all(word in _BESIDE or word.isdecimal() for word in beside) else None

    def named_in(self, text: str) -> str | None:
        """The only course that a title or the heading of a section names in full."""
        hits = self._names.find(fold(text).split(" "))
        named = {hit.meaning for hit in hits if hit.end - hit.start >= _WHOLE_NAME}
        return named.pop() if len(named) == 1 else None
