"""Sums: parts and their whole, lists that stay open, totals after their parts, groups that may overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from cadre_audit.analyses.verifying.claims import Claim, added, plain
from cadre_audit.analyses.verifying.elsewhere import without_elsewhere
from cadre_audit.analyses.verifying.headings import no_others_between
from cadre_audit.analyses.verifying.missing import missing
from cadre_audit.analyses.verifying.splits import Split, is_population, split_claim
from cadre_audit.analyses.verifying.totals import groups, totals_after
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words

# one code of each is true of a person; a person may have any of the others at once
_EXCLUSIVE = ("kind", "sex", "professional_level", "political_theory", "state_management", "general_education")
_APART = ("sex", "party", "ethnic", "young", "kind", "local", "prospective", "suitable")
_SORTS = tuple(
    frozenset(" ".join(keys_of(name)) for name in family)
    for family in (("xã", "phường", "thị trấn"), ("đảng bộ", "chi bộ"), ("huyện", "thị xã", "thành phố", "quận"))
)
_COMPLETE = (
    (frozenset(["kind.cadre", "kind.civil_servant"]), "everybody.cadre_and_civil"),
    (frozenset(["sex.female", "sex.male"]), ""),
)


def sum_claims(draft: DraftFigures, splits: Sequence[Split]) -> list[Claim]:
    """What the sums of a draft say."""
    claims: list[Claim] = []
    for split in splits:
        if (wrong := _units_of_sorts(draft, split)) is not None:
            claims.append(wrong)
            continue
        if _says_both(draft, split):
            split.composed = False
        complete = _is_complete(split, splits) or _names_all(draft, split) or _has_lowest(draft, split)
        claims += _of_split(split, complete)
    claims = without_elsewhere(draft, claims)
    claims += _ladders_beside(splits)
    claims += totals_after(draft, splits)
    claims += missing(draft)
    return claims + list(groups(draft, splits))


def _of_split(split: Split, complete: bool) -> list[Claim]:
    parts = [part for part in split.parts if part.exact]
    if not parts or len(parts) < len(split.parts):
        return []
    if split.whole is None:
        return [_without_whole(parts)] if len(parts) > 1 else []
    if not split.whole.exact:
        return []
    if len(parts) > 1 and sum(part.value for part in parts) == split.whole.value:
        return [split_claim("true", "adds_up", split, parts)]
    for length in range(2, len(parts)):
        # "gồm 1.560 cán bộ, 1.526 công chức và 2.410 người hoạt động không chuyên trách": others are told as well
        if split.composed and sum(part.value for part in parts[:length]) == split.whole.value:
            return [split_claim("true", "adds_up", split, parts[:length])]
    exceeding = [part for part in parts if part.value > split.whole.value]
    if exceeding and split.certain and split.cue in ("among", "made_of"):
        sums = f"{plain(exceeding[0].value)} > {plain(split.whole.value)}"
        return [split_claim("false", "part_exceeds", split, exceeding[:1], arithmetic=sums)]
    groups = _groups_of(parts)
    if len(groups) > 1:
        # that a list is everything holds of all its sorts together, not of each of them
        one_sort = replace(split, composed=False)
        return [claim for group in groups if (claim := _of_group(one_sort, group, complete))]
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
        return split_claim("true", "adds_up", split, parts)
    same_people = not any(part.label.scope - whole.label.concepts for part in parts)
    if exclusive and same_people and _all_of(group, concepts, whole) and all(part.label.pure for part in parts):
        return split_claim("false", "not_the_whole", split, parts)
    if complete or (split.composed and not split.open_ended and not _may_overlap(parts) and split.certain):
        return split_claim("false", "not_the_whole", split, parts)
    if total < whole.value:
        return split_claim("cannot_tell", "remainder", split, parts, rest=plain(whole.value - total))
    if exclusive and same_people and (whole.total or split.certain):
        return split_claim("false", "more_than_whole", split, parts)
    return split_claim("cannot_tell", "may_overlap", split, parts, rest=plain(total - whole.value))


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
    if part.value >= whole.value:
        return None
    if len(split.parts) > 1:
        return None
    return split_claim("cannot_tell", "remainder", split, [part], rest=plain(whole.value - part.value))


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
    return (
        len(set(own)) == len(own)
        and frozenset[str]().union(*own) == named
        and not any(p.label.rest for p in split.parts)
    )


def _says_both(draft: DraftFigures, split: Split) -> bool:
    """Whether some are counted in two parts: '70 người có cả hai chứng chỉ'."""
    keys = [key for number in split.sentences for key in draft.sentences[number].keys]
    return prose_words().cues["both"].is_in(keys)


def _units_of_sorts(draft: DraftFigures, split: Split) -> Claim | None:
    """Communes and wards, party committees and branches: none is both, so they are never more than the whole."""
    if split.whole is None or not split.certain or split.cue not in ("among", "made_of", "brackets", "colon"):
        return None
    names = [" ".join(draft.sentence_of(p).keys[p.first + 1 : p.last + 1]) for p in split.parts]
    one_family = any(set(names) <= family for family in _SORTS)
    exact = all(part.exact and part.unit == "units" for part in (split.whole, *split.parts))
    if not exact or not one_family or len(set(names)) < len(names) or len(names) < 2:
        return None
    total = sum(part.value for part in split.parts)
    return split_claim("false", "more_than_whole", split, split.parts) if total > split.whole.value else None


def _unit_words(draft: DraftFigures, figure: Figure) -> frozenset[str]:
    keys = draft.sentence_of(figure).keys[figure.first + 1 : figure.last + 1]
    return frozenset(key for key in keys if key != ",")


def _has_lowest(draft: DraftFigures, split: Split) -> bool:
    """Whether a list of levels names the people of no level too, so that nobody is left out."""
    codes = [one for part in split.parts for one in part.label.concepts]
    return (
        split.whole is not None and is_population(split.whole) and not split.open_ended
        and not any(part.label.scope for part in split.parts) and no_others_between(draft, split.whole, split.parts[0])
        and any(one.endswith(".untrained") for one in codes) and len({part.label.group() for part in split.parts}) == 1
    )  # fmt: skip


def _ladders_beside(splits: Sequence[Split]) -> Iterator[Claim]:
    """Two ladders of the same people, of whom one leaves some out."""
    lists = [
        split for split in splits
        if split.whole is None and split.parts and all(p.exact and p.unit == "people" for p in split.parts)
    ]  # fmt: skip
    for one, other in pairwise(lists):
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
