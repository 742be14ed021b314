"""What a printed percentage is a share of: the count beside it, and the number that it is taken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.verify_splits import Split, is_population, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import code_of, group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_SAYS_NOTHING = frozenset(word_key(word) for word in ("khoảng", "gần", "hơn", "trên", "là", "số", "lệ", "và", "tức"))
_SOME = ("kind", "sex", "party", "ethnic", "young", "local", "post", "prospective")
_IN_TOTAL = frozenset(word_key(word) for word in ("trong", "trên", "của"))
_NUMBER_WORD = word_key("số")
_THAT_IS = (
    keys_of("tương ứng"),
    keys_of("tương ứng với"),
    keys_of("tức"),
    keys_of("tức là"),
    keys_of("với"),
    keys_of("bằng"),
)
_SO_WITH = keys_of("so với")


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


def count_beside(sentence: Sentence, place: int) -> tuple[Figure | None, bool]:
    """The count that a percentage repeats, and whether the text ties them firmly together."""
    share = sentence.figures[place]
    if place and (found := _before(sentence, *_counted_with_age(sentence, place), share)):
        return found
    if place + 1 < len(sentence.figures):
        following = sentence.figures[place + 1]
        gap = sentence.between(share, following)
        apart = {";", ")"} & set(gap) or prose_words().cues["against"].is_in(gap)
        tied = gap[-1:] == ["("] or tuple(key for key in gap if key != ",") in _THAT_IS
        if tied and not apart and (is_state(following) or (following.kind == "ratio" and following.of)):
            return following, True
    return None, False


def _counted_with_age(sentence: Sentence, place: int) -> tuple[Figure, int]:
    """The figure before a percentage, and where its words end; an age belongs to the people that it is the age of."""
    before = sentence.figures[place - 1]
    end = before.label.end
    at = place - 1
    while at and sentence.figures[at].unit == "age":
        at -= 1
    count = sentence.figures[at]
    if at < place - 1 and count.aged and not {",", ";", "(", ")"} & set(sentence.between(count, before)):
        return count, end
    return before, end


def count_of_total(sentence: Sentence, place: int) -> tuple[Figure, Base] | None:
    """'57 người, so với tổng số 240 lãnh đạo chiếm 23,8%': a count, what it is of, and the percentage."""
    if place < 2:
        return None
    count, base, share = sentence.figures[place - 2 : place + 1]
    words = prose_words()
    link = [key for key in sentence.keys[count.last + 1 : base.first] if key != ","]
    cues = [*words.cues["of_total"].all_in(link), *words.cues["out_of_number"].all_in(link)]
    # "378 người/396 biên chế được giao (đạt 95,5%)"
    slash = link[-1:] == ["/"]
    out_of = slash or any(start + n == len(link) for start, n, _ in cues)
    own = sentence.keys[base.last + 1 : share.first]
    while own and own[-1] in words.fillers and "(" in own:
        own = own[:-1]
    bracket = own[-1:] == ["("]
    says = (bracket or words.cues["strong_share"].is_in([*own, *share.label.before])) and not share.label.concepts
    own = own[:-1] if bracket else own
    plain_words = not share.label.rest and not set(own) & {";", ".", "(", ")"} and not names_other_base(share)
    states = count.kind == "count" and not count.role and is_state(base) and count.exact and base.exact
    states = states and (count.unit == base.unit or (not count.unit and count.label.end >= base.first - 3))
    no_more = set(sentence.keys[count.label.end : base.first]) <= words.fillers | {",", "/", *_SO_WITH}
    if out_of and says and plain_words and states and no_more and (slash or base.value >= count.value):
        return count, Base(base, base.value, True)
    return None


def is_base(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number is said to be what others are out of: "trong số 15 ủy viên"."""
    ahead = sentence.keys[max(0, figure.first - 4) : figure.first]
    return ahead[-1:] == ["/"] or any(start + n == len(ahead) for start, n, _ in prose_words().cues["out_of_number"].all_in(ahead))


def subject_of(sentence: Sentence, count: Figure) -> Figure | None:
    """The count of something else that stands before a count in its clause, so that a share may be of either."""
    place = sentence.figures.index(count)
    before = sentence.figures[place - 1] if place else None
    if before is None or before.unit == count.unit or not is_state(before) or not before.exact:
        return None
    return None if {",", ";", ":", "(", ")", "."} & set(sentence.between(before, count)) else before


def total_after(sentence: Sentence, count: Figure) -> Base | None:
    """The number right after a count that it is out of: "186 người trên tổng số 204 cán bộ"."""
    place = sentence.figures.index(count) + 1
    if place >= len(sentence.figures):
        return None
    following = sentence.figures[place]
    link = sentence.keys[count.last + 1 : following.first]
    out_of = any(start + n == len(link) for start, n, _ in prose_words().cues["of_total"].all_in(link))
    states = is_state(following) and following.exact and following.unit == count.unit
    if out_of and states and not set(link) & {";", ".", "(", ")"} and following.value >= count.value:
        return Base(following, following.value, True)
    return None


def _before(sentence: Sentence, count: Figure, end: int, share: Figure) -> tuple[Figure, bool] | None:
    if count.kind == "ratio" and not count.of:
        return None
    if count.kind == "ratio":
        own = sentence.keys[end : share.first]
        tied = len(own) < 8 and ";" not in own and (own[:1] == ["("] or prose_words().cues["share"].is_in(own))
        return (count, True) if tied else None
    if not is_state(count):
        return None
    own = sentence.keys[end : share.first]
    words = prose_words()
    tied = words.cues["strong_share"].is_in(own) or (own[:1] == ["("] and len(own) <= 3)
    loose = words.cues["share"].is_in(own)
    # ", đạt 35%" is said of what stands before the comma; "5 xã đạt 98%" may be said of each of them
    tied = tied or (own[:1] == [","] and loose)
    if ";" in own or not (tied or loose or own == ["("]):
        return None
    # words of its own mean that it is a share of something else, or of something more
    cues = {key for name in ("share", "strong_share") for start, length, _ in words.cues[name].all_in(own)
            for key in own[start : start + length]}  # fmt: skip
    others = [
        k for k in own if k not in cues | _SAYS_NOTHING | words.fillers and k not in ("(", ",", ":", "-", "–", "=", "%")
    ]
    return None if others else (count, tied)


def base_after(sentence: Sentence, place: int) -> Base | None:
    """The number that follows a percentage: "88,8% trong tổng số 636 CBCC"."""
    if place + 1 >= len(sentence.figures):
        return None
    share, following = sentence.figures[place], sentence.figures[place + 1]
    gap = sentence.between(share, following)
    if not is_state(following) or len(gap) > 8 or any(key in (";", ",", "(", ".") for key in gap):
        return None
    if prose_words().cues["of_total"].is_in(gap) or any(key in _IN_TOTAL for key in gap):
        return Base(following, following.value, True)
    return None


def named_before(sentence: Sentence, place: int) -> Base | None:
    """The number right before a percentage that it is said to be out of: "tỷ lệ nữ trong số 40 người này đạt 35%"."""
    share, before = sentence.figures[place], sentence.figures[place - 1]
    words = prose_words()
    ahead = sentence.keys[max(0, before.first - 4) : before.first]
    out_of = any(start + length == len(ahead) for start, length, _ in words.cues["out_of_number"].all_in(ahead))
    if not out_of or before.unit != "people" or not (is_state(before) and before.exact and before.value):
        return None
    gap = [*before.label.after, *sentence.keys[before.label.end : share.first]]
    if any(key in (";", ".", "(", ")", "0") for key in gap) or names_other_base(share) or not share.label.pure:
        return None
    if any(key in _IN_TOTAL for key in sentence.keys[before.label.end : share.first]):
        return None
    return Base(before, before.value, True)


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
        return any(group_of(one) != "everybody" for one in share.label.concepts)
    return _NUMBER_WORD in after[:5] or any(
        group_of(concept) not in ("everybody", "?") for _, _, concept in prose_words().concepts.all_in(after)
    )


def base_before(draft: DraftFigures, count: Figure, splits: Sequence[Split]) -> Base | None:
    """The whole of which a count is a part, or the number of everybody told last."""
    for split in splits:
        if split.whole is not None and split.whole.exact and any(part is count for part in split.parts):
            population = is_population(split.whole) and split.certain and count.label.pure
            sure = split.whole.total or population or _only_before(draft, split, count)
            return Base(split.whole, split.whole.value, sure)
    if (whole := _just_divided(draft, splits, count)) is not None:
        return Base(whole, whole.value, True)
    before = [
        f for f in draft.figures
        if (f.passage, f.start) < (count.passage, count.start) and f.unit == count.unit and is_state(f) and f.exact
    ]  # fmt: skip
    totals = [f for f in before if is_population(f) or (f.total and count.unit != "people")]
    if not totals:
        return None
    near = totals[-1].passage == count.passage or count.passage - totals[-1].passage <= 3
    near = near and (totals[-1].sentence == count.sentence or not speaks_of_some(draft.sentence_of(count), count))
    plain_words = count.label.pure or count.unit != "people"
    return Base(totals[-1], totals[-1].value, near and totals[-1].total and not count.label.scope and plain_words)


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
    return others == [whole] and not count.label.scope and not count.label.negated


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
