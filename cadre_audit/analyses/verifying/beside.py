"""What stands beside a percentage: the count that it repeats, and the number that the text says it is of."""

from __future__ import annotations

from cadre_audit.analyses.verifying.bases import Base, names_other_base
from cadre_audit.analyses.verifying.splits import is_state
from cadre_audit.tables.draft_figures import Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_SAYS_NOTHING = frozenset(word_key(word) for word in ("khoảng", "gần", "hơn", "trên", "là", "số", "lệ", "và", "tức"))
_IN_TOTAL = frozenset(word_key(word) for word in ("trong", "trên", "của"))
_THAT_IS = tuple(map(keys_of, ("tương ứng", "tương ứng với", "tức", "tức là", "với", "bằng")))
_SO_WITH = keys_of("so với")


def count_beside(sentence: Sentence, place: int) -> tuple[Figure | None, bool]:
    """The count that a percentage repeats, and whether the text ties them firmly together."""
    share = sentence.figures[place]
    following = sentence.figures[place + 1] if place + 1 < len(sentence.figures) else None
    if following is not None and following.of and sentence.between(share, following) == ["("]:
        return following, True
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


def _before(sentence: Sentence, count: Figure, end: int, share: Figure) -> tuple[Figure, bool] | None:
    if count.kind == "ratio" and not count.of:
        return None
    if count.kind == "ratio":
        own = sentence.keys[end : share.first]
        tied = (
            len(own) < 8 and not {";", ")"} & set(own) and (own[:1] == ["("] or prose_words().cues["share"].is_in(own))
        )
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
    if out_of and says and plain_words and states and no_more and base.value and (slash or base.value >= count.value):
        return count, Base(base, base.value, True)
    return None


def total_after(sentence: Sentence, count: Figure) -> Base | None:
    """The number right after a count that it is out of: "186 người trên tổng số 204 cán bộ"."""
    place = sentence.figures.index(count) + 1
    if place >= len(sentence.figures):
        return None
    following = sentence.figures[place]
    link = sentence.keys[count.last + 1 : following.first]
    out_of = any(start + n == len(link) for start, n, _ in prose_words().cues["of_total"].all_in(link))
    states = is_state(following) and following.exact and following.unit == count.unit
    if (
        out_of
        and states
        and not set(link) & {";", ".", "(", ")"}
        and following.value
        and following.value >= count.value
    ):
        return Base(following, following.value, True)
    return None


def is_base(sentence: Sentence, figure: Figure) -> bool:
    """Whether a number is said to be what others are out of: "trong số 15 ủy viên"."""
    ahead = sentence.keys[max(0, figure.first - 4) : figure.first]
    return ahead[-1:] == ["/"] or any(
        start + n == len(ahead) for start, n, _ in prose_words().cues["out_of_number"].all_in(ahead)
    )


def subject_of(sentence: Sentence, count: Figure) -> Figure | None:
    """The count of something else that stands before a count in its clause, so that a share may be of either."""
    place = sentence.figures.index(count)
    before = sentence.figures[place - 1] if place else None
    if before is None or before.unit == count.unit or not is_state(before) or not before.exact:
        return None
    return None if {",", ";", ":", "(", ")", "."} & set(sentence.between(before, count)) else before


def base_after(sentence: Sentence, place: int) -> Base | None:
    """The number that follows a percentage: "88,8% trong tổng số 636 CBCC"."""
    if place + 1 >= len(sentence.figures):
        return None
    share, following = sentence.figures[place], sentence.figures[place + 1]
    gap = sentence.between(share, following)
    if not is_state(following) or len(gap) > 8 or any(key in (";", ",", "(", ".", ":") for key in gap):
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
