"""What a heading means: the field that a column with this path of headings holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import Headings

# a year belongs to some headings, whichever year it is: "Xếp loại 2027", "Xếp loại năm 2027"
YEAR = re.compile(r"\b(?:năm\s+)?(?:19|20)\d{2}\b", re.IGNORECASE)
OF_A_YEAR = frozenset({"evaluation", "evaluation_points"})
_IN_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
# words that may stand beside a known heading without changing what it asks for
_ADDED = frozenset(
    [
        "cua",
        "can",
        "bo",
        "cong",
        "chuc",
        "vien",
        "cbcc",
        "cbccvc",
        "hien",
        "nay",
        "hien",
        "tai",
        "cao",
        "nhat",
        "ghi",
        "ro",
        "neu",
        "co",
        "theo",
        "va",
        "duoc",
        "da",
        "qua",
        "cac",
        "loai",
        "cap",
        "xa",
        "nguoi",
        "trinh",
        "do",
        "so",
        "bang",
        "chung",
        "chi",
    ]
)
NAME_FIELDS = frozenset({"full_name", "given_name"})


@dataclass(frozen=True, slots=True)
class Heading:
    """One column's heading.

    Attributes:
        column: 0-based index.
        path: texts from the top heading down, repeats left out.
        field: what the column holds, None when the heading is not understood.
        code: for mark columns, the code that a mark means; ``?`` when the label does not tell one.
    """

    column: int
    path: tuple[str, ...]
    field: str | None = None
    code: str | None = None

    @property
    def text(self) -> str:
        """The path as one line."""
        return " › ".join(self.path)


class HeadingReader:
    """Understands headings of one vocabulary; a class because names are looked up for every row of a sheet."""

    def __init__(self, headings: Headings) -> None:
        self.known = headings

    def field_of(self, label: str) -> str | None:
        """The field that a single heading means, without regard to what stands around it."""
        for variant in (label, _IN_BRACKETS.sub(" ", label)):
            if found := self.known.fields.meaning(variant):
                return found
        if YEAR.search(label) and (found := self.known.fields.meaning(YEAR.sub(" ", label))) in OF_A_YEAR:
            return found
        words = fold(_IN_BRACKETS.sub(" ", label)).split(" ")
        if not words[0]:
            return None
        hits = self.known.fields.find(words)
        if not hits:
            return None
        best = max(hits, key=lambda hit: hit.end - hit.start)
        beside = set(words[: best.start] + words[best.end :])
        return best.meaning if beside <= _ADDED else None

    def is_group(self, label: str) -> bool:
        """Whether a label can stand above others."""
        return fold(label) in self.known.umbrellas or self.field_of(label) is not None

    def read(self, column: int, path: Sequence[str]) -> Heading:
        """What a column with this path of headings holds."""
        labels = tuple(path)
        if own := self.known.corrected.get(fold(" ".join(labels))):
            return Heading(column, labels, *own)
        if own := self.known.single.get(fold(_IN_BRACKETS.sub(" ", labels[-1]))):
            return Heading(column, labels, *own)
        for depth in range(len(labels) - 2, -1, -1):
            parent = self.field_of(labels[depth])
            children = self.known.children.get(parent or "")
            meaning = self._child(children, labels[depth + 1 :]) if children else None
            if parent in OF_A_YEAR and not meaning:
                meaning = self._under_a_year(parent, labels[depth + 1 :])
            if parent and meaning:
                return _as_child(column, labels, parent, meaning)
        for variant in (" ".join(labels), labels[-1]):
            if field := self.known.fields.meaning(variant):
                return Heading(column, labels, field)
        for label in reversed(labels):
            if fold(label) in self.known.umbrellas and len(labels) > 1:
                continue
            if field := self.field_of(label):
                # a group heading does not explain a child that it does not know
                return Heading(column, labels, field if label == labels[-1] else None)
            if label == labels[-1] and len(labels) > 1:
                return Heading(column, labels)
        return Heading(column, labels)

    @staticmethod
    def _child(children: object, labels: Sequence[str]) -> str | None:
        for text in (" ".join(labels), labels[-1], _IN_BRACKETS.sub(" ", labels[-1])):
            if meaning := children.meaning(text):  # type: ignore[attr-defined]
                return str(meaning)
        return None

    def _under_a_year(self, parent: str, labels: Sequence[str]) -> str | None:
        """What labels below a group of ratings mean when one is a year: the group's own, or what stands below it."""
        if not any(YEAR.fullmatch(label.strip()) for label in labels):
            return None
        rest = [label for label in labels if not YEAR.fullmatch(label.strip())]
        return self._child(self.known.children[parent], rest) if rest and parent in self.known.children else parent


def _as_child(column: int, labels: tuple[str, ...], parent: str, meaning: str) -> Heading:
    if meaning == "=text":
        return Heading(column, labels, parent, "=" + labels[-1])
    if meaning.startswith("=") or meaning == "?":
        return Heading(column, labels, parent, meaning.removeprefix("="))
    return Heading(column, labels, meaning)
