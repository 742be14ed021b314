"""Shares that have to be of one number of people: those of one list, and those of a sentence that prints no number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.bases import names_other_base
from cadre_audit.analyses.verifying.beside import count_beside
from cadre_audit.analyses.verifying.claims import Claim, added, percent, plain, printed, wholes_for
from cadre_audit.analyses.verifying.splits import Split
from cadre_audit.analyses.verifying.whose import names_a_post
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure

_LARGEST_N = 2000


def one_number(draft: DraftFigures, splits: Sequence[Split], told: Sequence[Claim]) -> Iterator[Claim]:
    """Counts and percentages of one list: all have to be of one number."""
    open_shares = {id(claim.figures[0]) for claim in told if claim.verdict == "cannot_tell"}
    lists = [split.parts for split in splits] + [s.figures for s in draft.sentences]
    seen: set[int] = set()
    for figures in lists:
        pairs = [
            (p, s) for p in figures if p.kind == "count" and p.exact for s in [_share_of(draft, p)] if s is not None
        ]
        pairs = [(p, s) for p, s in pairs if id(s) not in seen]
        ranges = [wholes_for(part.value, share) for part, share in pairs]
        if len(pairs) < 3 or any(one is None for one in ranges) or len({p.unit for p, _ in pairs}) > 1:
            continue
        seen.update(id(share) for _, share in pairs)
        known = [one for one in ranges if one is not None]
        least, most = max(low for low, _ in known), min(high for _, high in known)
        total = sum((part.value for part, _ in pairs), Fraction(0))
        if least <= total <= most and any(id(share) in open_shares for _, share in pairs):
            n = plain(total)
            sums = f"{added([part for part, _ in pairs])} = {n}"
            yield Claim("share", "true", "shares_of_sum", sums, tuple(f for pair in pairs for f in pair), {"n": n})
        elif (
            least > most
            and not any(names_a_post(part) for part, _ in pairs)
            and (odd := _odd_one([*zip(pairs, known, strict=True)])) is not None
        ):
            (part, share), (fewest, largest) = odd
            number = total if fewest <= total <= largest else fewest
            everything = sum((one.low for _, one in pairs), Fraction(0))
            whole_list = abs(everything - 100) <= Fraction(len(pairs), 10) or fewest <= total <= largest
            if id(share) in open_shares and (whole_list or part.label.group()):
                sums = f"{plain(part.value)}/{number} = {percent(part.value, number, max(share.decimals, 1))}"
                yield Claim("share", "false", "other_base", sums, (share, part), {"n": str(number)})


def _odd_one(
    ranges: list[tuple[tuple[Figure, Figure], tuple[int, int]]],
) -> tuple[tuple[Figure, Figure], tuple[int, int]] | None:
    """The only pair that the others have no number in common with, and the range of numbers that they share."""
    for place, (pair, own) in enumerate(ranges):
        rest = [one for i, (_, one) in enumerate(ranges) if i != place]
        least, most = max(low for low, _ in rest), min(high for _, high in rest)
        if least <= most and (own[0] > most or own[1] < least):
            return pair, (least, most)
    return None


def _share_of(draft: DraftFigures, count: Figure) -> Figure | None:
    sentence = draft.sentence_of(count)
    place = sentence.figures.index(count)
    if place + 1 < len(sentence.figures):
        share = sentence.figures[place + 1]
        if share.kind == "percent" and share.exact and share.role == "" and not names_other_base(share):
            found, _ = count_beside(sentence, place + 1)
            return share if found is count else None
    return None


def without_number(shares: Sequence[Figure]) -> Iterator[Claim]:
    """Percentages of one sentence of which no number is printed: the smallest number of people that all can be of."""
    if len(shares) < 2 or any(not share.label.concepts for share in shares):
        return
    if any(group_of(c) in ("everybody",) and len(s.label.concepts) == 1 for s in shares for c in s.label.concepts):
        return
    n = next((n for n in range(2, _LARGEST_N) if all(_rounds_to(share, n) for share in shares)), None)
    if n is None:
        yield Claim("share", "cannot_tell", "no_common_base", "", tuple(shares), {"most": str(_LARGEST_N)}, trap=True)
        return
    sums = "; ".join(
        f"{round(share.low * n / 100)}/{n} = {percent(round(share.low * n / 100), n, max(share.decimals, 1))}"
        for share in shares
    )
    yield Claim(
        "share", "cannot_tell", "base_at_least", sums, tuple(shares),
        {"n": str(n), "list": ", ".join(printed(share) for share in shares)}, trap=True,
    )  # fmt: skip


def _rounds_to(share: Figure, n: int) -> bool:
    """Whether a number of ``n`` people rounds to a share, with at least one printed decimal."""
    half = Fraction(1, 2 * 10 ** max(share.decimals, 1))
    k = round(share.low * n / 100)
    return abs(Fraction(k) * 100 / n - share.low) <= half
