"""Whose share a percentage is: signs that it is of other people than the number of everybody told before it."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verifying.splits import is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_IS = word_key("là")
_NOBODY = frozenset([*keys_of("số tổng người các những trong đó này có cán bộ công chức viên cbcc cấp xã"), ",", ":"])
_WHERE = frozenset(keys_of("ở tại riêng vùng khối"))


def is_other_kind(figure: Figure, count: Figure) -> bool:
    """Whether both are of one kind each, and not of the same: civil servants are no share of the cadres beside them."""
    kinds = [{one for one in f.label.concepts if group_of(one) in ("kind", "everybody")} for f in (figure, count)]
    return all(len(own) == 1 and group_of(next(iter(own))) == "kind" for own in kinds) and kinds[0] != kinds[1]


def is_total_of_some(after: Sequence[str]) -> bool:
    """Whether "tổng số" is of people whom no word known here names: 'chiếm 25,6% tổng số cấp ủy viên'."""
    words = prose_words()
    place = list(after).index(word_key("tổng")) + 1
    rest = [key for key in after[place:] if key != word_key("số")]
    everybody = any(start == 0 and group_of(one) == "everybody" for start, _, one in words.concepts.all_in(rest))
    unit = words.units.at(rest, 0) if rest else None
    # "xã", "đại biểu" are plain words; longer ones name people in particular
    return bool(rest) and rest[0][0].isalpha() and not everybody and (unit is None or unit[0] > 2)


def names_a_post(count: Figure) -> bool:
    """Whether people of a post are counted by something else too: 'số bí thư là nữ 18 người'."""
    groups = {group_of(one) for one in count.label.concepts} - {"everybody", "?"}
    before = list(count.label.before)
    # "số đảng viên là 565 người" says of nobody else
    of_whom = before[: before.index(_IS)] if _IS in before[:-1] else []
    known = {k for s, n, one in prose_words().concepts.all_in(of_whom) if group_of(one) == "everybody"
             for k in range(s, s + n)}  # fmt: skip
    if count.unit == "people" and any(k not in known and key not in _NOBODY for k, key in enumerate(of_whom)):
        return True
    return count.unit == "people" and "post" in groups and len(groups) > 1


def is_elsewhere(draft: DraftFigures, total: Figure, count: Figure) -> bool:
    """Whether a later sentence is of some place or block only: 'Ở vùng cao, dân tộc thiểu số 611 người'."""
    ahead = draft.sentence_of(count).keys[: count.first]
    return total.sentence != count.sentence and bool(_WHERE & set(ahead))


def is_cut_short(sentence: Sentence, share: Figure) -> bool:
    """Whether a percentage only names the next sort: 'cán bộ có trình độ đại học chiếm 83%, công chức chiếm 95%'."""
    group = share.label.group()
    before = [f for f in sentence.figures if f.kind == "percent" and f.first < share.first]
    return any(
        group in {group_of(one) for one in f.label.concepts}
        and (f.label.rest or {group_of(one) for one in f.label.concepts} - {"everybody", group})
        for f in before[-1:]
    )  # fmt: skip


def others_since(draft: DraftFigures, parts: Sequence[Figure], share: Figure) -> bool:
    """Whether other people are counted between some counts and a percentage, so that it may be of those."""
    last = max((part.passage, part.start) for part in parts)
    return any(
        last < (f.passage, f.start) < (share.passage, share.start) and is_state(f) and f.unit == "people"
        and not {group_of(one) for one in f.label.concepts} & {part.label.group() for part in parts} - {""}
        and not {group_of(one) for one in f.label.concepts} - {"everybody", "kind", "?"}
        for f in draft.figures
    )  # fmt: skip
