"""Wholes that no word parts from their parts: a bracket, a colon, "trong số 20 cán bộ"; numbers without a unit."""

from __future__ import annotations

from collections.abc import Iterator, Set

from cadre_audit.analyses.verifying.splits import Split, is_alike, is_state
from cadre_audit.tables.draft_figures import Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words


def in_brackets(sentence: Sentence, taken: Set[int]) -> Iterator[Split]:
    """'186 cán bộ, công chức (94 cán bộ, 92 công chức)'."""
    for place, whole in enumerate(sentence.figures):
        if not is_state(whole) or not whole.exact or sentence.keys[whole.label.end : whole.label.end + 1] != ["("]:
            continue
        end = next((k for k in range(whole.label.end, len(sentence.keys)) if sentence.keys[k] == ")"), 0)
        parts = [
            f for f in sentence.figures[place + 1 :]
            if f.first < end and f.depth == whole.depth + 1 and is_state(f) and is_alike(f.unit, whole.unit)
        ]  # fmt: skip
        if len(parts) > 1 and not any(id(part) in taken for part in parts):
            yield Split(whole, parts, False, "brackets", False, True, [sentence.number])


def after_colon(sentence: Sentence, taken: Set[int]) -> Iterator[Split]:
    """'84 người: 1 tiến sĩ, 37 thạc sĩ, 44 đại học, 2 trung cấp'."""
    for place, whole in enumerate(sentence.figures):
        if not is_state(whole) or not whole.exact or sentence.keys[whole.label.end : whole.label.end + 1] != [":"]:
            continue
        ends = [k for k in range(whole.label.end, len(sentence.keys)) if sentence.keys[k] == ";"]
        parts = [
            f for f in sentence.figures[place + 1 :]
            if f.first < (ends[0] if ends else len(sentence.keys)) and f.depth == whole.depth and is_state(f)
            and is_alike(f.unit, whole.unit) and not f.total
        ]  # fmt: skip
        if len(parts) > 1 and not any(id(part) in taken for part in parts):
            yield Split(whole, parts, False, "colon", sentence.open_ended, True, [sentence.number])


def out_of(sentence: Sentence, taken: Set[int]) -> Iterator[Split]:
    """'Trong số 20 cán bộ được khảo sát, 12 đồng chí ...'."""
    words = prose_words()
    wholes = [place for place, figure in enumerate(sentence.figures) if _is_out_of(sentence, figure)]
    for place, whole in enumerate(sentence.figures):
        named = place in wholes
        # "trong 412 người có 26 người ...; trong 26 người này có 15 nữ": the next one has parts of its own
        end = next((other for other in wholes if other > place), len(sentence.figures))
        parts = [
            f for f in sentence.figures[place + 1 : end]
            if is_state(f) and f.unit == whole.unit and f.depth == 0 and id(f) not in taken and not f.total
        ]  # fmt: skip
        if named and is_state(whole) and whole.exact and parts:
            rest = words.cues["rest"].is_in(sentence.keys[whole.last :])
            yield Split(whole, parts, rest, "among", sentence.open_ended, True, [sentence.number])


def _is_out_of(sentence: Sentence, figure: Figure) -> bool:
    before = sentence.keys[max(0, figure.first - 3) : figure.first]
    cue = prose_words().cues["out_of_number"]
    return figure.kind == "count" and any(start + length == len(before) for start, length, _ in cue.all_in(before))


def inherit_units(sentence: Sentence, start: int, end: int, stop: int, depth: int) -> None:
    """Gives numbers without a unit the one of their whole: '1.024 lượt; trong đó cấp tỉnh 64, cấp huyện 420'."""
    counts = [f for f in sentence.figures if end <= f.first < stop and f.depth == depth and f.kind == "count"]
    wholes = [f for f in sentence.figures if f.first < start and is_state(f)]
    if len(counts) > 1 and wholes and all(f.inferred and f.unit in ("", "units") for f in counts):
        for figure in counts:
            figure.unit = wholes[-1].unit
