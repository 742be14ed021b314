"""Percentages that have to make a hundred together, or that no share can exceed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from cadre_audit.analyses.verifying.bases import is_of_plan, names_other_base
from cadre_audit.analyses.verifying.claims import Claim, plain, printed, unit_of
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_TOGETHER = (frozenset(["sex.female", "sex.male"]), frozenset(["kind.cadre", "kind.civil_servant"]))
_TAKES_UP = word_key("chiếm")


def hundred_claims(draft: DraftFigures) -> list[Claim]:
    """Men and women, cadres and civil servants in percent; shares of more than everything."""
    return [claim for sentence in draft.sentences for claim in (*_together(sentence), *_too_large(sentence))]


def _together(sentence: Sentence) -> Iterator[Claim]:
    # only "chiếm" says that they share one whole: "đảng viên: cán bộ 100%, công chức 85%" are two wholes
    shares = [
        f for f in sentence.figures
        if f.kind == "percent" and f.exact and f.role == "" and f.label.pure
        and not names_other_base(f) and _TAKES_UP in sentence.keys[max(0, f.first - 3) : f.first]
    ]  # fmt: skip
    for concepts in _TOGETHER:
        parts = [f for f in shares if len(_own(sentence, f) & concepts) == 1 and len(_own(sentence, f)) == 1]
        if len(parts) != 2 or _own(sentence, parts[0]) == _own(sentence, parts[1]):
            continue
        if _says_of_whom(sentence, parts[0]):
            continue
        total = sum((part.low for part in parts), Fraction(0))
        decimals = max(part.decimals for part in parts)
        room = sum((unit_of(part) for part in parts), Fraction(0)) / 2
        sums = f"{' + '.join(printed(part) for part in parts)} = {plain(total, decimals)} %"
        if abs(total - 100) > room:
            yield Claim("share", "false", "not_a_hundred", sums, tuple(parts))


def _says_of_whom(sentence: Sentence, first: Figure) -> bool:
    """Whether each of them has a share of its own: 'tỷ lệ nữ: cán bộ chiếm 24%, công chức chiếm 37%'."""
    own = {group_of(one) for one in _own(sentence, first)} | {"everybody", "?"}
    ahead = prose_words().concepts.all_in(sentence.keys[: first.first])
    return any(group_of(concept) not in own for _, _, concept in ahead)


def _own(sentence: Sentence, share: Figure) -> frozenset[str]:
    """Whom a percentage is of: its own words, else those of the count that it stands beside."""
    if share.label.concepts:
        return share.label.concepts
    place = sentence.figures.index(share)
    before = sentence.figures[place - 1] if place else None
    return before.label.concepts if before is not None and before.kind == "count" else frozenset()


def _too_large(sentence: Sentence) -> Iterator[Claim]:
    for figure in sentence.figures:
        near = sentence.keys[max(0, figure.first - 4) : figure.first]
        if (
            figure.kind == "percent"
            and figure.low > 100
            and _TAKES_UP in near
            and not is_of_plan(figure)
            and not figure.role
        ):
            yield Claim("share", "false", "more_than_all", f"{printed(figure)} > 100 %", (figure,))
