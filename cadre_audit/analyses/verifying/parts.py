"""Which figures of a report are parts of which: "trong đó", "gồm", lists under a line, levels of one ladder."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from cadre_audit.analyses.verifying.splits import Split, is_alike, is_population, is_state
from cadre_audit.analyses.verifying.wholes import after_colon, in_brackets, inherit_units, out_of
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_PASSAGES_BACK = 3
_AND = word_key("và")


def splits_of(draft: DraftFigures) -> list[Split]:
    """All of them in a draft."""
    found = [split for sentence in draft.sentences for split in _by_cue(draft, sentence)]
    for look in (out_of, in_brackets, after_colon):
        taken = {id(part) for split in found for part in split.parts}
        found += [split for sentence in draft.sentences for split in look(sentence, taken)]
    parts = {id(part) for split in found for part in split.parts}
    found += _by_list(draft, parts)
    parts |= {id(part) for split in found for part in split.parts}
    return [*found, *_by_ladder(draft, parts)]


def _by_cue(draft: DraftFigures, sentence: Sentence) -> Iterator[Split]:
    cues = _cues(sentence.keys)
    for number, (start, end, name) in enumerate(cues):
        depth = sentence.keys[:start].count("(") - sentence.keys[:start].count(")")
        stop = min(
            [len(sentence.keys), *(s for s, _, _ in cues[number + 1 :] if _depth(sentence, s) == depth)]
        )  # fmt: skip
        if depth > 0:
            closing = [k for k in range(end, len(sentence.keys)) if _depth(sentence, k + 1) < depth]
            stop = min(stop, closing[0] if closing else stop)
        stop = _before_other_total(sentence, end, stop)
        closed = _closed_list(sentence, end, stop, depth)
        stop = closed or stop
        inherit_units(sentence, start, end, stop, depth)
        parts = [
            f for f in sentence.figures if end <= f.first < stop and f.depth == depth and is_state(f) and not f.total
        ]
        cut_short = stop < len(sentence.keys) and depth == 0 and not closed
        places = [sentence.number]
        if not parts and end >= len(sentence.keys) - 2:
            parts, places = _items_below(draft, sentence)
        rest = any(end <= s < stop for s, _, _ in prose_words().cues["rest"].all_in(sentence.keys))
        open_ended = sentence.open_ended or cut_short or _has_more(sentence, parts, end, stop)
        yield from _by_unit(draft, sentence, start, parts, name, rest, open_ended, places)


def _before_other_total(sentence: Sentence, begin: int, stop: int) -> int:
    """Where a list ends because a semicolon begins to speak of another total: '…; toàn huyện có 231 cán bộ'."""
    totals = [f.first for f in sentence.figures if begin <= f.first < stop and f.total]
    signs = [k for k in range(begin, totals[0] if totals else begin) if sentence.keys[k] == ";"]
    return signs[-1] if signs else stop


def _closed_list(sentence: Sentence, begin: int, stop: int, depth: int) -> int:
    """Where 'A, B và C;' ends a list, so that what follows the semicolon is none of it; 0 where nothing does."""
    first = next((k for k in range(begin, stop) if sentence.keys[k] == ";" and _depth(sentence, k) == depth), 0)
    own = [f for f in sentence.figures if begin <= f.first < first and f.depth == depth and is_state(f)]
    return first if len(own) > 2 and _AND in sentence.between(own[-2], own[-1]) else 0


def _has_more(sentence: Sentence, parts: Sequence[Figure], begin: int, stop: int) -> bool:
    """Whether a list has items without a number: 'gồm 3 lãnh đạo, 5 trưởng phòng và các chuyên viên'."""
    own = [part for part in parts if part.sentence == sentence.number]
    if not own:
        return False
    ends = [k for k in range(own[-1].last + 1, stop) if sentence.keys[k] == ";"]
    tail = sentence.keys[own[-1].last + 1 : ends[0] if ends else stop]
    if any(key in (",", _AND) for key in tail):
        return True
    gaps = [sentence.keys[begin : own[0].first]] + [
        sentence.keys[a.label.end : b.first] for a, b in itertools.pairwise(own)
    ]
    return any(sum(key in (",", ";") for key in gap) > 1 for gap in gaps)


def _depth(sentence: Sentence, place: int) -> int:
    return sentence.keys[:place].count("(") - sentence.keys[:place].count(")")


def _cues(keys: Sequence[str]) -> list[tuple[int, int, str]]:
    words = prose_words()
    never = {start for start, _, _ in words.cues["not_made_of"].all_in(keys)}
    found = [
        (start, start + length, name)
        for name in ("among", "made_of")
        for start, length, _ in words.cues[name].all_in(keys)
        if start not in never
    ]
    found.sort()
    # "trong đó gồm" is one cue
    return [one for i, one in enumerate(found) if not i or one[0] >= found[i - 1][1]]


def _by_unit(
    draft: DraftFigures, sentence: Sentence, start: int, parts: list[Figure], name: str, rest: bool, open_ended: bool,
    places: list[int],
) -> Iterator[Split]:  # fmt: skip
    for unit in dict.fromkeys(part.unit for part in parts):
        own = [part for part in parts if part.unit == unit]
        whole, certain = _whole_before(draft, sentence, start, unit, own)
        if whole is not None and whole.low == whole.high and whole.rounding != "order":
            yield Split(whole, own, name == "made_of" or rest, name, open_ended, certain, places)


def _whole_before(
    draft: DraftFigures, sentence: Sentence, start: int, unit: str, parts: Sequence[Figure]
) -> tuple[Figure | None, bool]:
    """The whole that a cue speaks of, and whether it can be no other figure."""
    own = [f for f in sentence.figures if f.first < start and is_alike(f.unit, unit) and is_state(f)]
    if own:
        return _of_candidates(own, parts)
    before = [s for s in draft.in_passage(sentence.passage) if s.number < sentence.number]
    if not before and sentence.parent >= 0:
        before = draft.in_passage(sentence.parent)
    elif not before and start < 3:
        before = draft.in_passage(sentence.passage - 1)
    earlier = [f for f in (before[-1].figures if before else []) if is_alike(f.unit, unit) and is_state(f)]
    return _of_candidates(earlier, parts) if earlier and start < 4 else (None, False)


def _of_candidates(found: Sequence[Figure], parts: Sequence[Figure]) -> tuple[Figure | None, bool]:
    totals = [figure for figure in found if figure.total]
    whole = totals[-1] if totals else found[-1]
    if parts and max(part.value for part in parts) > whole.value and found[-1].value > whole.value:
        # "toàn tỉnh có 2.402 công chức; viên chức 15.435 người, trong đó đại học 11.730 người"
        return found[-1], False
    larger = [
        figure for figure in found if figure is not whole and parts and figure.value >= max(p.value for p in parts)
    ]
    return whole, bool(totals) or not larger


def _items_below(draft: DraftFigures, sentence: Sentence) -> tuple[list[Figure], list[int]]:
    """The first figure of each unit in every item of the list that a sentence introduces."""
    items = [s for s in draft.sentences if s.parent == sentence.passage]
    figures: list[Figure] = []
    for passage in dict.fromkeys(item.passage for item in items):
        seen: set[str] = set()
        for figure in (f for item in items if item.passage == passage for f in item.figures):
            if is_state(figure) and figure.depth == 0 and figure.unit not in seen:
                seen.add(figure.unit)
                figures.append(figure)
    return figures, [item.number for item in items]


def _by_list(draft: DraftFigures, taken: set[int]) -> Iterator[Split]:
    """Items under a line that ends with a colon and has a figure, or under a line without one."""
    for passage in dict.fromkeys(s.parent for s in draft.sentences if s.parent >= 0):
        line = draft.in_passage(passage)
        figures, places = _items_below(draft, line[-1]) if line else ([], [])
        own = [figure for figure in figures if id(figure) not in taken]
        for unit in dict.fromkeys(figure.unit for figure in own):
            parts = [figure for figure in own if figure.unit == unit]
            wholes = [f for s in line for f in s.figures if f.unit == unit and is_state(f)]
            levels = unit == "people" and len({part.label.ladder for part in parts}) == 1 and parts[0].label.ladder
            if len(parts) < 2 or not (wholes or levels):
                continue
            open_ended = any(draft.sentences[n].open_ended for n in places)
            whole = wholes[-1] if wholes else None
            if whole is None:
                whole = population_before(draft, parts[0], passage)
            yield Split(whole, parts, False, "list", open_ended, len(wholes) == 1, places)


def _by_ladder(draft: DraftFigures, taken: set[int]) -> Iterator[Split]:
    """Levels of one ladder in one sentence, of people whom an earlier sentence counts."""
    for sentence in draft.sentences:
        free = [f for f in sentence.figures if id(f) not in taken and is_state(f) and f.unit == "people" and f.exact]
        for ladder in dict.fromkeys(figure.label.ladder for figure in free):
            parts = [f for f in free if f.label.ladder == ladder and not _cumulative(f)]
            if not ladder or len(parts) < 2 or len({tuple(sorted(p.label.concepts)) for p in parts}) < len(parts):
                continue
            whole = population_before(draft, parts[0], sentence.passage)
            # "đại học trở lên 312 người, trung cấp 81 người": those from one level on are in the list as well
            from_one_on = any(f.label.ladder == ladder and _cumulative(f) for f in free)
            open_ended = sentence.open_ended or from_one_on
            yield Split(whole, parts, False, "ladder", open_ended, False, [sentence.number])


def _cumulative(figure: Figure) -> bool:
    return any(one.endswith(("_or_above", "_or_below")) for one in figure.label.concepts)


def population_before(draft: DraftFigures, part: Figure, passage: int) -> Figure | None:
    """The number of everybody that was told last before a figure, not far above it."""
    # the items of a list are one step
    steps = [p for p in range(passage) if not draft.draft.passages[p].marker]
    nearest = steps[-_PASSAGES_BACK] if len(steps) >= _PASSAGES_BACK else 0
    before = [
        f for f in draft.figures
        if (f.passage, f.start) < (part.passage, part.start) and f.passage >= nearest and is_population(f)
    ]  # fmt: skip
    return before[-1] if before else None
