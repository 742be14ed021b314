"""Shares: a percentage beside its count, of a number that is printed or has to be found; percentages that cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.bases import (
    Base,
    base_before,
    counted,
    is_of_plan,
    names_other_base,
    other_bases,
)
from cadre_audit.analyses.verifying.beside import (
    base_after,
    count_beside,
    count_of_total,
    is_base,
    named_before,
    subject_of,
    total_after,
)
from cadre_audit.analyses.verifying.claims import (
    Claim,
    added,
    fits,
    is_possible,
    percent,
    plain,
    printed,
    verdict_of,
    wholes_for,
)
from cadre_audit.analyses.verifying.one_number import one_number, without_number
from cadre_audit.analyses.verifying.splits import Split, is_population
from cadre_audit.analyses.verifying.whose import others_since
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, word_key

_EVERYBODY = Fraction(100)
_IN_ORDER = (keys_of("tương ứng"), keys_of("lần lượt"))
_JOINS = ([word_key("và")], [","])


def share_claims(draft: DraftFigures, splits: Sequence[Split]) -> list[Claim]:
    """What the percentages of a draft say."""
    claims: list[Claim] = []
    for sentence in draft.sentences:
        alone: list[Figure] = []
        for place, share in enumerate(sentence.figures):
            if share.kind == "ratio":
                claims += _ratio(sentence, place)
            if share.kind != "percent" or share.role not in ("", "to"):
                continue
            found = list(_one(draft, sentence, place, splits))
            claims += found
            if not found and share.exact and share.low != _EVERYBODY and not names_other_base(share):
                alone.append(share)
        claims += without_number(alone)
    return _without_open(claims, list(one_number(draft, splits, claims)))


def _without_open(claims: Sequence[Claim], of_lists: Sequence[Claim]) -> list[Claim]:
    """The claims, without open ones on percentages that their list settles."""
    settled = {id(figure) for claim in of_lists for figure in claim.figures if figure.kind == "percent"}
    return [*(c for c in claims if c.verdict != "cannot_tell" or id(c.figures[0]) not in settled), *of_lists]


def _one(draft: DraftFigures, sentence: Sentence, place: int, splits: Sequence[Split]) -> Iterator[Claim]:
    share = sentence.figures[place]
    if _is_one_of_two(sentence, place):
        return
    count, firmly = count_beside(sentence, place)
    after = base_after(sentence, place) or (total_after(sentence, count) if count is not None else None)
    if triple := count_of_total(sentence, place):
        yield _compared(share, [triple[0]], triple[0].value, triple[1])
        return
    if count is not None and count.kind == "ratio":
        assert count.of is not None
        yield _compared(share, [count], count.value, Base(count, count.of, True))
    elif count is not None and count.exact:
        yield from _counted_share(draft, share, count, firmly, after, splits)
    elif count is None and after is not None and after.figure is not None and after.figure.exact:
        yield from _possible(share, after)
    elif count is None and (mine := counted(draft, share)) and not names_other_base(share):
        if any(f.role == "goal" for f in sentence.figures[:place]):
            # "phấn đấu có 98% …, 90% …": the second is a goal too
            return
        parts, k = mine
        base = base_before(draft, parts[0], splits)
        if base is not None and base.figure is not None and base.n >= k:
            claim = _compared(share, parts, k, base)
            if claim.verdict == "false" and (not base.sure or others_since(draft, parts, share)):
                claim.verdict, claim.reason, claim.trap = "cannot_tell", "share_unsure", True
            yield claim
    elif count is None and (base := _in_front(sentence, place)):
        yield from _possible(share, base)


def _is_one_of_two(sentence: Sentence, place: int) -> bool:
    """Whether percentages are told in the order of the counts before them: 'tương ứng 85,7% và 60%'."""
    share, following = sentence.figures[place], sentence.figures[place + 1 : place + 2]
    before = tuple(sentence.keys[max(0, share.first - 2) : share.first])
    joined = bool(following) and following[0].kind == "percent" and sentence.between(share, following[0]) in _JOINS
    return joined and before in _IN_ORDER


def _in_front(sentence: Sentence, place: int) -> Base | None:
    """A total before a percentage in the same sentence: "trong tổng số 20 xã, 33% ..."."""
    if place and (named := named_before(sentence, place)) is not None:
        return named
    before = [f for f in sentence.figures[:place] if f.total and is_population(f) and f.exact]
    if len(before) == 1 and place and sentence.figures[place].label.pure:
        return Base(before[0], before[0].value, False)
    return None


def _possible(share: Figure, base: Base) -> Iterator[Claim]:
    """A percentage without a count, of a number that is printed."""
    if share.rounding or base.figure is None or share.low == _EVERYBODY or not base.n:
        return
    n = int(base.n)
    if not is_possible(share, n):
        near = plain(share.low * n / 100)
        sums = f"{near}/{n} = {percent(int(near), n, max(share.decimals, 1))}"
        verdict = "false" if base.sure else "cannot_tell"
        yield Claim("share", verdict, "impossible_share", sums, (share, base.figure), {"n": str(n)}, trap=not base.sure)  # type: ignore[arg-type]


def _counted_share(
    draft: DraftFigures, share: Figure, count: Figure, firmly: bool, after: Base | None, splits: Sequence[Split]
) -> Iterator[Claim]:  # fmt: skip
    if after is not None and after.n:
        yield _compared(share, [count], count.value, after)
        return
    if is_of_plan(share) or share.low > _EVERYBODY:
        return
    firmly = firmly and not is_base(draft.sentence_of(count), count)
    subject = subject_of(draft.sentence_of(count), count)
    if subject is not None:
        # "14 xã đã kiện toàn đủ 3 chức danh, đạt 70%": of the communes, or of the posts
        firmly = False
        other = None if names_other_base(share) else base_before(draft, subject, splits)
        if other is not None and other.n and fits(share, _of(subject, other.n)) == "yes":
            yield _compared(share, [subject], subject.value, other)
            return
    base = None if names_other_base(share) else base_before(draft, count, splits)
    if base is not None and base.figure is not None and base.n:
        claim = _compared(share, [count], count.value, base)
        if claim.verdict != "false":
            yield claim
            return
        others = [
            o
            for o in other_bases(draft, count, share)
            if o is not base.figure and fits(share, _of(count, o.value)) == "yes"
        ]
        if others:
            yield _compared(share, [count], count.value, Base(others[-1], others[-1].value, False))
            return
        if base.sure and firmly:
            yield claim
            return
    yield _base_sought(draft, share, count, firmly)


def _of(count: Figure, n: Fraction) -> Fraction:
    return count.value * 100 / n


def _base_sought(draft: DraftFigures, share: Figure, count: Figure, firmly: bool) -> Claim:
    """A share of a number that the text does not print: which numbers it can be."""
    found = wholes_for(count.value, share) if count.value else None
    k = plain(count.value)
    if found is None:
        n = max(1, round(count.value * 100 / share.low)) if share.low else 1
        sums = f"{k}/{n} = {percent(count.value, n, max(share.decimals, 1))}"
        return Claim(
            "share", "false" if firmly else "cannot_tell", "impossible_share", sums,
            (share, count), {"n": str(n)}, trap=not firmly,
        )  # fmt: skip
    least, most = found
    printed_n = [
        f for f in draft.figures
        if f.unit == count.unit and f.exact and least <= f.value <= most and f.kind == "count" and f is not count
        and (f.passage, f.start) < (share.passage, share.start)
    ]  # fmt: skip
    if printed_n:
        return _compared(share, [count], count.value, Base(printed_n[-1], printed_n[-1].value, False))
    ratios = [
        f for f in draft.figures
        if f.of is not None and least <= f.of <= most and f.passage == share.passage and f.start < share.start
    ]  # fmt: skip
    if ratios and ratios[-1].of is not None:
        return _compared(share, [count], count.value, Base(ratios[-1], ratios[-1].of, False))
    if least == most:
        sums = f"{k}/{least} = {percent(count.value, least, max(share.decimals, 1))}"
        return Claim("share", "cannot_tell", "base_derived", sums, (share, count), {"n": str(least)}, trap=True)
    return Claim(
        "share", "cannot_tell", "base_between", f"{k}/{most}..{k}/{least} = {printed(share)}", (share, count),
        {"least": str(least), "most": str(most)}, trap=True,
    )  # fmt: skip


def _compared(share: Figure, counts: Sequence[Figure], k: Fraction, base: Base) -> Claim:
    value = k * 100 / base.n
    fit = fits(share, value)
    decimals = max(share.decimals + (1 if fit in ("cut", "no") or share.rounding else 0), 1)
    sums = f"{plain(k)}/{plain(base.n)} = {percent(k, base.n, decimals)}"
    if len(counts) > 1:
        sums = f"{added(counts)} = {plain(k)}; {sums}"
    reason = {"yes": "share_fits", "cut": "share_cut", "loose": "share_loose", "no": "share_differs"}[fit]
    figures = (share, *counts, *([base.figure] if base.figure is not None and base.figure not in counts else []))
    return Claim("share", verdict_of(fit), reason, sums, figures, {"n": plain(base.n)}, trap=fit in ("cut", "loose"))


def _ratio(sentence: Sentence, place: int) -> Iterator[Claim]:
    """'22/20 xã' is more than all of them."""
    ratio = sentence.figures[place]
    if ratio.of is None or ratio.unit not in ("people", "units") or not ratio.of:
        return
    if ratio.value > ratio.of and not names_other_base(ratio) and ratio.unit == "units":
        sums = f"{plain(ratio.value)} > {plain(ratio.of)}"
        yield Claim("share", "cannot_tell", "more_than_all", sums, (ratio,), trap=True)
