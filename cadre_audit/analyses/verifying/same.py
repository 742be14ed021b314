"""The same thing with two figures in one report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.splits import Split, is_population, is_state
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm")
_PLACES = frozenset(keys_of("huyện xã phường tỉnh thị phố quận phòng ban khối sở đơn cụm"))
_LEVEL = word_key("cấp")
_PHASES = frozenset(keys_of("trước sau đầu cuối cũ mới khi kiến sẽ giao hoạch kỳ sắp xếp sáp nhập"))
_Key = tuple[str, frozenset[str], frozenset[str], tuple[str, ...], str]


def same_claims(draft: DraftFigures, splits: list[Split]) -> list[Claim]:
    """Two figures for one thing: false where nothing tells them apart, else to be looked at."""
    return [*_totals(draft), *_parts(draft, splits)]


def _totals(draft: DraftFigures) -> Iterator[Claim]:
    """'tổng số 636 CBCC' here, 'tổng số 639 CBCC' there."""
    first: dict[_Key, Figure] = {}
    for figure in draft.figures:
        if not figure.total or not is_state(figure) or not figure.exact or figure.label.rest or figure.label.negated:
            continue
        if figure.role == "to" or figure.unit in ("documents", "classes", "learners", "turns"):
            continue
        key = (figure.unit, figure.label.concepts, figure.label.levels, _unit_words(draft, figure), figure.time)
        known = first.setdefault(key, figure)
        if known.value != figure.value:
            sums = f"{plain(known.value)} <> {plain(figure.value)}"
            sure = known.passage != figure.passage and is_population(known) and _is_one_thing(draft, known, figure)
            yield Claim("same", "false" if sure else "cannot_tell", "two_figures", sums, (figure, known), trap=not sure)


def _is_one_thing(draft: DraftFigures, one: Figure, other: Figure) -> bool:
    """Whether two totals are of the same people at the same time: of all of a place, or of one day and one level."""
    wide, other_wide = _whole_of(draft, one), _whole_of(draft, other)
    if _phase(draft, one) != _phase(draft, other) or (wide and other_wide and wide != other_wide):
        return False
    if _named_level(one) != _named_level(other) or _ahead(draft, one) != _ahead(draft, other):
        return False
    of_one_day = one.time == other.time and bool(_DAY.search(one.time)) and bool(one.label.levels)
    return bool(wide and wide == other_wide) or of_one_day


def _named_level(figure: Figure) -> frozenset[str]:
    """The words after "cấp": of which level of offices people are."""
    words = figure.label.words
    return frozenset(words[k + 1] for k in range(len(words) - 1) if words[k] == _LEVEL)


def _ahead(draft: DraftFigures, figure: Figure) -> frozenset[str]:
    """What a sentence says before a number besides the place and the day: "thực tế", "theo biên chế"."""
    keys = draft.sentence_of(figure).keys[: figure.first]
    words = prose_words()
    known = {k for matcher in (words.levels, words.units, words.cues["total"])
             for start, length, _ in matcher.all_in(keys) for k in range(start, start + length)}  # fmt: skip
    return frozenset(
        key for k, key in enumerate(keys) if k not in known and key not in words.fillers and key[0].isalpha()
    )


def _phase(draft: DraftFigures, figure: Figure) -> frozenset[str]:
    """Words that put a number before or after something, in its sentence and in the heading above it."""
    keys = draft.sentence_of(figure).keys[: figure.last]
    above = next((p for p in range(figure.passage - 1, -1, -1) if draft.draft.passages[p].marker), -1)
    heading = [key for sentence in draft.in_passage(above) for key in sentence.keys]
    of_place = frozenset(heading) if _PLACES & set(heading) else frozenset()
    return (_PHASES & frozenset([*keys, *heading])) | of_place


def _whole_of(draft: DraftFigures, figure: Figure) -> tuple[str, ...]:
    """'toàn huyện', 'toàn tỉnh': of what a total is, where the words before it say so."""
    keys = draft.sentence_of(figure).keys[: figure.first]
    places = [k for k, key in enumerate(keys[:-1]) if key == word_key("toàn")]
    return tuple(keys[places[-1] : places[-1] + 3]) if places else ()


def _unit_words(draft: DraftFigures, figure: Figure) -> tuple[str, ...]:
    """The word of the unit as printed: communes and districts are both units."""
    return tuple(draft.sentence_of(figure).keys[figure.first + 1 : figure.last + 1])


def _parts(draft: DraftFigures, splits: list[Split]) -> Iterator[Claim]:
    """Parts of one whole, told twice: 'trong đó 284 nữ', later '294 CBCC nữ'."""
    parts = {
        id(part): split
        for split in splits
        if split.whole is not None and is_population(split.whole)
        for part in split.parts
    }
    first: dict[tuple[frozenset[str], int], Figure] = {}
    for figure in draft.figures:
        concepts = frozenset(one for one in figure.label.concepts if group_of(one) != "everybody")
        if not is_state(figure) or not figure.exact or figure.unit != "people" or len(concepts) != 1:
            continue
        if figure.label.rest or figure.label.negated or figure.label.scope or figure.total:
            continue
        known = first.setdefault((concepts, 0), figure)
        if known is figure or known.value == figure.value or known.passage == figure.passage:
            continue
        if (
            known.time == figure.time
            and (id(known) in parts)
            and group_of(next(iter(concepts))) in ("sex", "party", "professional_level", "political_theory")
        ):
            sums = f"{plain(known.value)} <> {plain(figure.value)}"
            yield Claim("same", "cannot_tell", "two_figures", sums, (figure, known), trap=True)
