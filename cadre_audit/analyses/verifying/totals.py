"""Totals that follow their parts, what is left of a whole, and groups told one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.analyses.verifying.claims import Claim, added, plain
from cadre_audit.analyses.verifying.splits import Split, is_state, split_claim
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words

_NEAR = 50


def totals_after(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
    """A total that follows its parts in the same paragraph."""
    wholes = {id(split.whole) for split in splits}
    inside = {id(part) for split in splits if split.whole is not None for part in split.parts}
    for figure in draft.figures:
        if not figure.total or not is_state(figure) or not figure.exact or id(figure) in wholes | inside:
            continue
        before = [
            f for place in draft.block(figure.passage) for s in draft.in_passage(place) for f in s.figures
            if (f.passage, f.start) < (figure.passage, figure.start) and f.unit == figure.unit and is_state(f)
            and f.depth == figure.depth and id(f) not in inside
        ]  # fmt: skip
        if len(before) < 2 or not all(f.exact and not f.total for f in before):
            continue
        total = sum(f.value for f in before)
        split = Split(figure, before, False, "after")
        if total == figure.value:
            yield split_claim("true", "adds_up", split, before)
        elif _says_sum(draft, figure) and _is_one_list(draft, figure, before):
            yield split_claim("false", "not_the_whole", split, before)
        elif abs(total - figure.value) * _NEAR <= figure.value:
            # so near that it is hardly chance; what else the total may hold the text does not say
            yield split_claim("cannot_tell", "total_near", split, before)


def _is_one_list(draft: DraftFigures, figure: Figure, before: Sequence[Figure]) -> bool:
    """Whether a total and its parts stand in one sentence, or the parts are the items right before it, one each."""
    if len({f.sentence for f in (figure, *before)}) == 1:
        return True
    items = draft.block(figure.passage)
    return len(items) - 1 == len(before) and [f.passage for f in before] == list(items[:-1])


def _says_sum(draft: DraftFigures, figure: Figure) -> bool:
    keys = draft.sentence_of(figure).keys[: figure.first]
    return prose_words().cues["summing"].is_in(keys[-10:])


def groups(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
    """Groups of people told one after the other in the same words: their sum is right only if nobody is in two."""
    parts = {id(part) for split in splits for part in split.parts}
    for passage in dict.fromkeys(s.passage for s in draft.sentences):
        everybody = [
            f for s in draft.in_passage(passage) for f in s.figures if is_state(f) and f.exact and f.unit == "people"
        ]  # fmt: skip
        figures = [f for f in everybody if id(f) not in parts and not f.total and f.label.rest]
        shared = [f for f in figures if any(_same_words(f, o) for o in figures if o is not f)]
        if len(shared) < 2 or len({f.value for f in shared}) == 1:
            continue
        total = sum(f.value for f in shared)
        whole = next((f for f in everybody if f.value == total and f.start < shared[0].start), None)
        # that some of many numbers add up to another is chance
        whole = whole if len(everybody) == len(shared) + 1 else None
        if whole is not None:
            yield split_claim("true", "adds_up", Split(whole, shared, False, "groups"), shared)
            continue
        yield Claim(
            "groups", "cannot_tell", "if_disjoint", f"{added(shared)} = {plain(total)}", tuple(shared),
            {"n": str(len(shared)), "total": plain(total)}, trap=True,
        )  # fmt: skip


def _same_words(one: Figure, other: Figure) -> bool:
    return bool(set(one.label.rest[:2]) & set(other.label.rest[:2]))
