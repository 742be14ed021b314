"""Sums: parts and their whole, lists that stay open, totals after their parts, groups that may overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from cadre_audit.analyses.verify_claims import Claim, added, plain
from cadre_audit.analyses.verify_parts import Split, is_population, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

# one code of each is true of a person; a person may have any of the others at once
_EXCLUSIVE = ("kind", "sex", "professional_level", "political_theory", "state_management", "general_education")
_APART = ("sex", "party", "ethnic", "young", "kind", "local", "prospective", "suitable")
_COMPLETE = (
    (frozenset(["kind.cadre", "kind.civil_servant"]), "everybody.cadre_and_civil"),
    (frozenset(["sex.female", "sex.male"]), ""),
)


def sum_claims(draft: DraftFigures, splits: Sequence[Split]) -> list[Claim]:
    """What the sums of a draft say."""
    claims: list[Claim] = []
    for split in splits:
        complete = _is_complete(split, splits) or _names_all(draft, split) or _has_lowest(split)
        claims += _of_split(split, complete)
    claims += _ladders_beside(splits)
    claims += _totals_after(draft, splits)
    claims += _missing(draft)
    return claims + list(_groups(draft, splits))


def _of_split(split: Split, complete: bool) -> list[Claim]:
    parts = [part for part in split.parts if part.exact]
    if not parts or len(parts) < len(split.parts):
        return []
    if split.whole is None:
        return [_without_whole(parts)] if len(parts) > 1 else []
    if not split.whole.exact:
        return []
    if len(parts) > 1 and sum(part.value for part in parts) == split.whole.value:
        return [_claim("true", "adds_up", split, parts)]
    groups = _groups_of(parts)
    if len(groups) > 1:
        return [claim for group in groups if (claim := _of_group(split, group, complete))]
    claim = _of_group(split, parts, complete)
    return [claim] if claim else []


def _groups_of(parts: Sequence[Figure]) -> list[list[Figure]]:
    """Parts of one sort together: sexes are no part of the list of kinds, levels of theory none of that of degrees."""
    sorts = [part.label.group() for part in parts]
    told_apart = {sort for sort in sorts if sort in _APART}
    by_kind = any(one.startswith("kind.") for part in parts for one in part.label.scope)
    ladders = {sort for sort in sorts if sort and sort not in _APART}
    if not told_apart and (by_kind or len(ladders) < 2):
        return [list(parts)]
    if by_kind and told_apart <= {"kind"} and "" in sorts:
        return [list(parts)]
    out: dict[str, list[Figure]] = {}
    for part, sort in zip(parts, sorts, strict=True):
        out.setdefault(sort, []).append(part)
    return list(out.values())


def _of_group(split: Split, parts: Sequence[Figure], complete: bool) -> Claim | None:
    whole = split.whole
    assert whole is not None
    total = sum(part.value for part in parts)
    if len(parts) == 1:
        return _single(split, parts[0])
    group = parts[0].label.group()
    concepts = [frozenset(one for one in part.label.concepts if group_of(one) == group) for part in parts]
    exclusive = (
        group in _EXCLUSIVE
        and all(part.label.group() == group for part in parts)
        and len(set(concepts)) == len(parts)
        and not any(one.endswith(("_or_above", "_or_below")) for each in concepts for one in each)
        and not frozenset[str]().union(*concepts[1:]) & concepts[0]
    )
    if total == whole.value:
        return _claim("true", "adds_up", split, parts)
    same_people = not any(part.label.scope - whole.label.concepts for part in parts)
    if exclusive and same_people and _all_of(group, concepts, whole) and all(part.label.pure for part in parts):
        return _claim("false", "not_the_whole", split, parts)
    if complete or (split.composed and not split.open_ended and not _may_overlap(parts) and split.certain):
        return _claim("false", "not_the_whole", split, parts)
    if total < whole.value:
        return _claim("cannot_tell", "remainder", split, parts, rest=plain(whole.value - total))
    if exclusive and same_people and (whole.total or split.certain):
        return _claim("false", "more_than_whole", split, parts)
    return _claim("cannot_tell", "may_overlap", split, parts, rest=plain(total - whole.value))


def _all_of(group: str, concepts: Sequence[frozenset[str]], whole: Figure) -> bool:
    """Whether the parts are, by what their words mean, everybody that the whole counts."""
    named = frozenset[str]().union(*concepts)
    if any(group_of(one) == "kind" for one in whole.label.concepts):
        return False
    return any(
        named == codes and (not all_of_them or all_of_them in whole.label.concepts) for codes, all_of_them in _COMPLETE
    )


def _may_overlap(parts: Sequence[Figure]) -> bool:
    """Whether one person or unit may be in several parts: posts can be held together, sorts can meet."""
    groups = [part.label.group() for part in parts]
    return any(group == "post" or group_of(group) == "post" for group in groups) or len(set(groups) - {""}) > 1


def _single(split: Split, part: Figure) -> Claim | None:
    whole = split.whole
    assert whole is not None
    if part.value > whole.value:
        if split.certain and split.cue in ("among", "made_of"):
            return _claim("false", "part_exceeds", split, [part], arithmetic=f"{plain(part.value)} > {plain(whole.value)}")
        return None
    if len(split.parts) > 1:
        return None
    return _claim("cannot_tell", "remainder", split, [part], rest=plain(whole.value - part.value))


def _claim(
    verdict: str, reason: str, split: Split, parts: Sequence[Figure], arithmetic: str = "", rest: str = ""
) -> Claim:  # fmt: skip
    whole = split.whole
    assert whole is not None
    total = sum(part.value for part in parts)
    sign = "=" if total == whole.value else "<" if total < whole.value else ">"
    if not arithmetic:
        told = f"{added(parts)} = {plain(total)}" if len(parts) > 1 else plain(total)
        arithmetic = told if sign == "=" else f"{told} {sign} {plain(whole.value)}"
        if reason == "remainder":
            arithmetic = f"{plain(whole.value)} = {plain(total)} + {rest}"
            if len(parts) > 1:
                arithmetic = f"{added(parts)} = {plain(total)}; {arithmetic}"
    return Claim(
        "sum", verdict, reason, arithmetic, (whole, *parts),  # type: ignore[arg-type]
        {"rest": rest, "unit": whole.unit, "total": plain(total), "whole": plain(whole.value)},
        trap=reason in ("remainder", "may_overlap"),
        # where the parts stand is where a reader has to look
        at=(parts[0].passage, parts[0].start) if parts[0].passage != whole.passage else None,
    )  # fmt: skip


def _without_whole(parts: Sequence[Figure]) -> Claim:
    total = plain(sum(part.value for part in parts))
    return Claim(
        "sum", "cannot_tell", "no_whole", f"{added(parts)} = {total}", tuple(parts),
        {"total": total, "unit": parts[0].unit}, trap=True,
    )  # fmt: skip


def _is_complete(split: Split, splits: Sequence[Split]) -> bool:
    """Whether the list is known to be whole, since the same list in another unit is: all classes, so all learners."""
    return any(
        other is not split
        and other.sentences == split.sentences
        and other.whole is not None
        and split.whole is not None
        and other.whole.sentence == split.whole.sentence
        and len(other.parts) == len(split.parts) > 1
        and sum(part.value for part in other.parts) == other.whole.value
        and {split.whole.unit, other.whole.unit} <= {"classes", "learners", "turns", "people"}
        for other in splits
    )


def _names_all(draft: DraftFigures, split: Split) -> bool:
    """Whether the whole names the sorts that its parts are: '151 xã, phường, thị trấn; trong đó 98 xã, 31 phường …'."""
    if split.whole is None or split.whole.unit != "units" or len(split.parts) < 2:
        return False
    named = _unit_words(draft, split.whole)
    own = [_unit_words(draft, part) for part in split.parts]
    return len(set(own)) == len(own) and frozenset[str]().union(*own) == named and not any(p.label.rest for p in split.parts)


def _unit_words(draft: DraftFigures, figure: Figure) -> frozenset[str]:
    keys = draft.sentence_of(figure).keys[figure.first + 1 : figure.last + 1]
    return frozenset(key for key in keys if key != ",")


def _has_lowest(split: Split) -> bool:
    """Whether a list of levels names the people of no level too, so that nobody is left out."""
    codes = [one for part in split.parts for one in part.label.concepts]
    return (
        split.whole is not None and is_population(split.whole) and not split.open_ended
        and any(one.endswith(".untrained") for one in codes) and len({part.label.group() for part in split.parts}) == 1
    )  # fmt: skip


def _ladders_beside(splits: Sequence[Split]) -> Iterator[Claim]:
    """Two ladders of the same people, of whom one leaves some out."""
    lists = [
        split for split in splits
        if split.whole is None and split.parts and all(p.exact and p.unit == "people" for p in split.parts)
    ]  # fmt: skip
    for one, other in zip(lists, lists[1:], strict=False):
        ladders = [one.parts[0].label.ladder, other.parts[0].label.ladder]
        totals = [sum(part.value for part in split.parts) for split in (one, other)]
        if not all(ladders) or ladders[0] == ladders[1] or totals[0] == totals[1]:
            continue
        large, small = max(totals), min(totals)
        fewer = (one, other)[totals.index(small)]
        yield Claim(
            "sum", "cannot_tell", "ladder_left_out", f"{plain(large)} = {plain(small)} + {plain(large - small)}",
            tuple(fewer.parts), {"rest": plain(large - small), "whole": plain(large), "total": plain(small)}, trap=True,
        )  # fmt: skip


def _totals_after(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
    """A total that follows its parts in the same paragraph."""
    wholes = {id(split.whole) for split in splits}
    inside = {id(part) for split in splits if split.whole is not None for part in split.parts}
    for figure in draft.figures:
        if not figure.total or not is_state(figure) or not figure.exact or id(figure) in wholes | inside:
            continue
        before = [
            f for s in draft.in_passage(figure.passage) for f in s.figures
            if f.start < figure.start and f.unit == figure.unit and is_state(f) and f.depth == figure.depth
            and id(f) not in inside
        ]  # fmt: skip
        if len(before) < 2 or not all(f.exact and not f.total for f in before):
            continue
        total = sum(f.value for f in before)
        split = Split(figure, before, False, "after")
        if total == figure.value:
            yield _claim("true", "adds_up", split, before)
        elif _says_sum(draft, figure) and len({f.sentence for f in (figure, *before)}) == 1:
            yield _claim("false", "not_the_whole", split, before)


def _says_sum(draft: DraftFigures, figure: Figure) -> bool:
    keys = draft.sentence_of(figure).keys[: figure.first]
    return prose_words().cues["summing"].is_in(keys[-10:])


def _missing(draft: DraftFigures) -> Iterator[Claim]:
    """'còn lại 31 đơn vị', 'còn thiếu 7 người': the difference of two numbers before it."""
    for sentence in draft.sentences:
        for figure in sentence.figures:
            before = sentence.keys[max(0, figure.first - 4) : figure.first]
            if figure.kind != "count" or not figure.exact:
                continue
            if not figure.label.negated and not prose_words().cues["missing"].is_in(before):
                continue
            pair = _difference(draft, figure)
            if pair is not None:
                sums = f"{plain(pair[0])} - {plain(pair[1])} = {plain(pair[0] - pair[1])}"
                yield Claim("sum", "true", "adds_up", sums, (figure, *pair[2]))
            elif (wrong := _other_difference(draft, sentence, figure)) is not None:
                yield wrong


def _other_difference(draft: DraftFigures, sentence: Sentence, figure: Figure) -> Claim | None:
    """What is left of "120/151 đơn vị", or of a number that is due, where another number is printed."""
    before = [f for s in draft.in_passage(figure.passage) for f in s.figures if f.start < figure.start and f.unit == figure.unit]
    after = [f for f in sentence.figures if f.start > figure.start and f.unit == figure.unit]
    if not before or after:
        return None
    keys = sentence.keys[max(0, figure.first - 4) : figure.first]
    last = before[-1]
    if last.of is not None and word_key("lại") in keys and word_key("còn") in keys:
        whole, part, figures = last.of, last.value, (figure, last)
    elif len(before) == 2 and before[0].role == "goal" and word_key("thiếu") in keys and last.role == "":
        whole, part, figures = before[0].value, last.value, (figure, *before)
    else:
        return None
    sums = f"{plain(whole)} - {plain(part)} = {plain(whole - part)} <> {plain(figure.value)}"
    return Claim("sum", "false", "difference_differs", sums, figures)


def _difference(draft: DraftFigures, figure: Figure) -> tuple[Fraction, Fraction, tuple[Figure, ...]] | None:
    """Two numbers of the same unit before a figure of which it is the difference."""
    before = [
        f for s in draft.in_passage(figure.passage) for f in s.figures
        if f.start < figure.start and f.unit == figure.unit and f.kind in ("count", "ratio") and f.low == f.high
    ]  # fmt: skip
    for ratio in before:
        if ratio.of is not None and ratio.of - ratio.value == figure.value:
            return ratio.of, ratio.value, (ratio,)
    for one, other in combinations(before, 2):
        if abs(one.value - other.value) == figure.value and figure.value:
            large, small = sorted((one.value, other.value), reverse=True)
            return large, small, (one, other)
    return None


def _groups(draft: DraftFigures, splits: Sequence[Split]) -> Iterator[Claim]:
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
        if whole is not None:
            yield _claim("true", "adds_up", Split(whole, shared, False, "groups"), shared)
            continue
        yield Claim(
            "groups", "cannot_tell", "if_disjoint", f"{added(shared)} = {plain(total)}", tuple(shared),
            {"n": str(len(shared)), "total": plain(total)}, trap=True,
        )  # fmt: skip


def _same_words(one: Figure, other: Figure) -> bool:
    return bool(set(one.label.rest[:2]) & set(other.label.rest[:2]))
