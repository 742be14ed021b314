"""A draft as sentences with their figures: what stands in a list under which heading, and of which time it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from cadre_audit.reading.drafts import Draft, Passage
from cadre_audit.tables.figure_labels import concepts_named, ladder_named
from cadre_audit.tables.figure_roles import set_roles
from cadre_audit.tables.figures import Figure, find_numbers, with_labels
from cadre_audit.tables.prose_tokens import Token, sentences, tokens_of, with_scales
from cadre_audit.vocabulary.prose import prose_words

_LONGEST_HEADING = 90
_AROUND = 8
# depths of headings that are no items of a list
_OF_A_LINE, _OF_A_SECTION = -1, -2


@dataclass(slots=True)
class Sentence:
    """A sentence of a draft.

    Attributes:
        passage: which passage it stands in.
        number: its place among all sentences.
        keys: of its tokens; a number is ``0``.
        ladder, scope: what the text above it names.
        parent: the passage that introduces the list of which this is an item; -1 for none.
        open_ended: whether dots or "v.v" end a list of figures in it.
    """

    passage: int
    number: int
    tokens: list[Token]
    keys: list[str]
    text: str
    figures: list[Figure] = field(default_factory=list)
    ladder: str = ""
    scope: frozenset[str] = frozenset()
    parent: int = -1
    open_ended: bool = False

    def between(self, one: Figure, other: Figure) -> list[str]:
        """The keys between two figures."""
        return self.keys[one.last + 1 : other.first]


@dataclass(slots=True)
class DraftFigures:
    """Everything that is counted in a draft.

    Attributes:
        day: the day that the draft itself says it is of, where it begins with one.
    """

    draft: Draft
    sentences: list[Sentence]
    day: date | None = None
    figures: list[Figure] = field(init=False)
    """All figures in the order of the text."""
    by_passage: dict[int, list[Sentence]] = field(init=False)

    def __post_init__(self) -> None:
        """Sorts what is asked for often."""
        self.figures = [figure for sentence in self.sentences for figure in sentence.figures]
        self.by_passage = {}
        for sentence in self.sentences:
            self.by_passage.setdefault(sentence.passage, []).append(sentence)

    def sentence_of(self, figure: Figure) -> Sentence:
        """Where a figure stands."""
        return self.sentences[figure.sentence]

    def block(self, passage: int) -> range:
        """A passage and the items of a list right before it."""
        first = passage
        while first and self.draft.passages[first - 1].marker not in ("", "#"):
            first -= 1
        return range(first, passage + 1)

    def in_passage(self, passage: int) -> list[Sentence]:
        """The sentences of one passage."""
        return self.by_passage.get(passage, [])


def figures_of(draft: Draft) -> DraftFigures:
    """Finds the figures of a draft."""
    found: list[Sentence] = []
    headings: list[tuple[int, int, str, frozenset[str]]] = []
    for place, passage in enumerate(draft.passages):
        tokens = with_scales(tokens_of(passage.text))
        _leave(headings, passage)
        ladder = next((one for *_, one, _ in reversed(headings) if one), "")
        scope = frozenset[str]().union(*(one[3] for one in headings))
        parent = headings[-1][1] if headings and passage.marker else -1
        for part in sentences(tokens, passage.text):
            keys = [token.key if token.kind in ("word", "sign") else "0" for token in part]
            text = passage.text[part[0].start : part[-1].end]
            sentence = Sentence(place, len(found), part, keys, text, ladder=ladder, scope=scope, parent=parent)
            _find_figures(sentence, passage)
            found.append(sentence)
        _enter(headings, passage, place, [one for one in found if one.passage == place])
    return DraftFigures(draft, found, _day_of(found, draft))


def _leave(headings: list[tuple[int, int, str, frozenset[str]]], passage: Passage) -> None:
    """Headings that this passage does not stand under."""
    depth = passage.depth if passage.marker else 0
    is_item = bool(passage.marker) and passage.marker != "#"
    if passage.marker == "#":
        headings.clear()
    # a paragraph between items ends their list, but not the section that it stands in
    while headings and headings[-1][0] >= (depth if is_item else 0):
        headings.pop()
    if not is_item and passage.marker != "#" and headings and headings[-1][0] == _OF_A_LINE:
        headings.pop()


def _enter(
    headings: list[tuple[int, int, str, frozenset[str]]], passage: Passage, place: int, parts: Sequence[Sentence]
) -> None:  # fmt: skip
    """A passage that introduces others: it ends with a colon, or is a short line without a figure."""
    introduces = passage.text.endswith(":")
    if not introduces and not passage.marker:
        return
    figures = [figure for part in parts for figure in part.figures]
    if not introduces and (figures or len(passage.text) > _LONGEST_HEADING or passage.text.endswith((".", ";", ","))):
        return
    keys = parts[-1].keys if parts else []
    depth = _OF_A_SECTION if passage.marker == "#" else passage.depth if passage.marker else _OF_A_LINE
    scope = frozenset() if figures else concepts_named(keys)
    headings.append((depth, place, ladder_named(keys), _only_people(scope)))


def _only_people(scope: frozenset[str]) -> frozenset[str]:
    """Kinds of staff that a heading names; more is not concluded from a heading."""
    return scope if len(scope) == 1 and next(iter(scope)).startswith("kind.") else frozenset()


def _find_figures(sentence: Sentence, passage: Passage) -> None:
    found = find_numbers(sentence.tokens)
    ladder = sentence.ladder
    figures = with_labels(found, sentence.tokens, ladder, sentence.scope)
    for figure in figures:
        figure.sentence, figure.passage = sentence.number, sentence.passage
        figure.start = sentence.tokens[figure.first].start
        figure.depth = sentence.keys[: figure.first].count("(") - sentence.keys[: figure.first].count(")")
        figure.text = _printed(sentence, figure, passage)
    sentence.figures = figures
    sentence.open_ended = _is_open(sentence)
    set_roles(sentence.keys, sentence.tokens, figures)


def _is_open(sentence: Sentence) -> bool:
    """Whether dots or "v.v" stand after the last figure, or right before the end."""
    if not sentence.figures:
        return False
    tail = sentence.keys[sentence.figures[-1].last + 1 :]
    text = sentence.text.lower()
    return "…" in tail or "v.v" in text or prose_words().cues["open"].is_in(tail)


def _printed(sentence: Sentence, figure: Figure, passage: Passage) -> str:
    """The figure with the words that say what it is, as they stand in the draft."""
    first = max(figure.label.begin, figure.first - _AROUND)
    last = max(figure.last, min(figure.label.end - 1, figure.last + 2 * _AROUND + 2))
    text = passage.text[sentence.tokens[first].start : sentence.tokens[last].end]
    return text.strip(" ,;:.(")


def _day_of(found: Sequence[Sentence], draft: Draft) -> date | None:
    """The first whole day that stands at the beginning of the draft, in a line without a figure."""
    for sentence in _opening(found):
        for token in sentence.tokens:
            if token.kind == "date" and token.day and all(token.day) and not token.wrong and len(sentence.tokens) < 16:
                year, month, day = token.day
                if year and month and day and 1900 <= year <= 2200:
                    return date(year, month, day)
    return None


def _opening(found: Sequence[Sentence]) -> Iterator[Sentence]:
    yield from (sentence for sentence in found if sentence.passage < 6)
