"""What a printed percentage is taken of: the whole of a list, or the number of everybody told before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.verifying.headings import no_others_between
from cadre_audit.analyses.verifying.splits import Split, is_population, is_state
from cadre_audit.analyses.verifying.whose import (
    is_cut_short,
    is_elsewhere,
    is_other_kind,
    is_total_of_some,
    names_a_post,
)
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import code_of, group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_SOME = ("kind", "sex", "party", "ethnic", "young", "local", "post", "prospective")
_BACK = 8
_NUMBER_WORD = word_key("số")


@dataclass(frozen=True, slots=True)
class Base:
    """What a share is taken of.

    Attributes:
        figure: the number; None where it is not printed.
        n: its value.
        sure: whether the text itself says so.
    """

    figure: Figure | None
    n: Fraction
    sure: bool


def is_of_plan(share: Figure) -> bool:
    """Whether a percentage is of a plan, or of another time, rather than of people."""
    words = prose_words()
    after = share.label.after
    return words.cues["plan_share"].is_in(after) or words.cues["against"].is_in(after)


def names_other_base(share: Figure) -> bool:
    """Whether words after a percentage say what it is a share of, or that it is a share of a plan."""
    after = share.label.after
    if is_of_plan(share):
        return True
    if word_key("tổng") in after[:5]:
        return any(group_of(one) != "everybody" for one in share.label.concepts) or is_total_of_some(after)
    return _NUMBER_WORD in after[:5] or any(
        group_of(concept) not in ("everybody", "?") for _, _, concept in prose_words().concepts.all_in(after)
    )


def base_before(draft: DraftFigures, count: Figure, splits: Sequence[Split]) -> Base | None:
    """The whole of which a count is a part, or the number of everybody told last."""
    for split in splits:
        if split.whole is not None and split.whole.exact and any(part is count for part in split.parts):
            population = is_population(split.whole) and split.certain and count.label.pure
            sure = split.whole.total or population or _only_before(draft, split, count)
            sure = sure and not _of_other_time(draft, split.whole, count) and not _under_item(draft, split.whole, count)
            return Base(split.whole, split.whole.value, sure)
    if (whole := _just_divided(draft, splits, count)) is not None:
        return Base(whole, whole.value, True)
    total = next((f for f in reversed(draft.figures) if _may_be_base(f, count)), None)
    if total is None:
        return None
    near = total.passage == count.passage or count.passage - total.passage <= 3
    near = near and (total.sentence == count.sentence or not speaks_of_some(draft.sentence_of(count), count))
    plain_words = count.label.pure or count.unit != "people"
    near = near and not _of_other_time(draft, total, count) and not _under_item(draft, total, count)
    near = near and not names_a_post(count) and not is_elsewhere(draft, total, count)
    sure = near and total.total and not count.label.scope and plain_words and no_others_between(draft, total, count)
    return Base(total, total.value, sure)


def _under_item(draft: DraftFigures, whole: Figure, count: Figure) -> bool:
    """Whether a count stands below an item that has a number of its own: '- Cán bộ: 198 người', '+ Đạt chuẩn: 185'."""
    depth = draft.draft.passages[count.passage].depth
    return any(
        draft.draft.passages[passage].marker and draft.draft.passages[passage].depth < depth
        and any(is_state(f) and f.unit == count.unit for s in draft.in_passage(passage) for f in s.figures)
        for passage in range(whole.passage + 1, count.passage)
    )  # fmt: skip


def _of_other_time(draft: DraftFigures, whole: Figure, count: Figure) -> bool:
    """Whether a count is of a time that its whole is not of: 'so với năm 2020 (26 người, chiếm 6,1%)'."""
    ahead = draft.sentence_of(count).keys[max(0, count.first - _BACK) : count.first]
    compared = count.depth > whole.depth and prose_words().cues["against"].is_in(ahead)
    return compared or (bool(count.time) and count.time != whole.time)


def _may_be_base(figure: Figure, count: Figure) -> bool:
    """Whether a figure stands before a count, and is the number of all of its sort."""
    return (
        (figure.passage, figure.start) < (count.passage, count.start) and figure.unit == count.unit
        and is_state(figure) and figure.exact and (is_population(figure) or (figure.total and count.unit != "people"))
        and not is_other_kind(figure, count)
    )  # fmt: skip


def _only_before(draft: DraftFigures, split: Split, count: Figure) -> bool:
    """Whether the whole of a list in one sentence is the only number before it that a share can be of."""
    whole = split.whole
    if whole is None or whole.sentence != count.sentence or not split.certain or split.cue == "ladder":
        return False
    # "8 xã có ..., trong đó 7 xã có ..., đạt 35%" is of all communes, which nothing prints
    if count.unit != "people" or len(split.parts) < 2:
        return False
    parts = {id(part) for part in split.parts}
    others = [
        f for s in draft.in_passage(count.passage) for f in s.figures
        if f.start < count.start and f.unit == count.unit and f.kind in ("count", "ratio") and id(f) not in parts
    ]  # fmt: skip
    # of women, "cán bộ nữ 81 người (35,1%)" may be of all cadres
    two_sorts = bool(count.label.concepts & whole.label.concepts)
    return others == [whole] and not count.label.scope and not count.label.negated and not two_sorts


def _just_divided(draft: DraftFigures, splits: Sequence[Split], count: Figure) -> Figure | None:
    """The only number of a sentence that was just divided into all its parts: 'gồm 36 nam và 9 nữ; đảng viên 40'."""
    if not count.label.pure or {group_of(one) for one in count.label.concepts} - set(_SOME) or not count.label.concepts:
        return None
    for split in splits:
        whole = split.whole
        if whole is None or whole.sentence != count.sentence or not split.certain or len(split.parts) < 2:
            continue
        known = [whole, *split.parts]
        before = [f for f in draft.sentence_of(count).figures if f.first < count.first and f.unit == count.unit]
        if sum(part.value for part in split.parts) == whole.value and before == known and count.value <= whole.value:
            return whole
    return None


def speaks_of_some(sentence: Sentence, figure: Figure) -> bool:
    """Whether a sentence begins by saying of which people it is: 'Trong số cán bộ nữ, 45 người …'."""
    words = prose_words()
    first = sentence.figures[0]
    ahead = sentence.keys[: first.label.begin]
    if first is figure and not figure.label.before:
        ahead = sentence.keys[: figure.first]
    named = any(group_of(concept) in _SOME for _, _, concept in words.concepts.all_in(ahead))
    return named or any(
        words.cues["out_of"].at(sentence.keys, k) and not any(f.first == k + 2 for f in sentence.figures)
        for k in range(first.first)
    )


def other_bases(draft: DraftFigures, count: Figure, share: Figure) -> list[Figure]:
    """Counts before a share in its paragraph that it may be taken of as well."""
    return [
        f for f in draft.figures
        if f.unit == count.unit and is_state(f) and f.exact and f is not count and f.value >= count.value and f.value
        and f.passage == share.passage and f.start < share.start
    ]  # fmt: skip


def counted(draft: DraftFigures, share: Figure) -> tuple[list[Figure], Fraction] | None:
    """The counts of the paragraph that add up to whom a percentage is about: itself, or all levels from one on."""
    wanted = frozenset(one for one in share.label.concepts if group_of(one) != "everybody")
    if len(wanted) != 1 or share.label.rest or share.label.negated:
        return None
    concept = next(iter(wanted))
    if is_cut_short(draft.sentence_of(share), share):
        return None
    block = draft.block(share.passage)
    near = [f for f in draft.figures if f.passage in block and is_state(f) and f.exact and f.unit == "people"]
    same = [f for f in near if frozenset(c for c in f.label.concepts if group_of(c) != "everybody") == wanted]
    if len(same) == 1 and not same[0].label.rest:
        return same, same[0].value
    if not concept.endswith("_or_above"):
        return None
    group, code = group_of(concept), code_of(concept).removesuffix("_or_above")
    order = prose_words().order.get(group, ())
    if code not in order:
        return None
    above = order[order.index(code) :]
    levels = [f for f in near if f.label.group() == group and not f.label.merged and not f.label.rest]
    parts = [f for f in levels if {code_of(c) for c in f.label.concepts if group_of(c) == group} <= set(above)]
    named = [c for f in parts for c in f.label.concepts if group_of(c) == group]
    if not parts or f"{group}.{code}" not in named or len(named) != len(set(named)):
        return None
    return parts, sum((f.value for f in parts), Fraction(0))
