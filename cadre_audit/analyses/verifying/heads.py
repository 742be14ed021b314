"""People and their turns: each of them has at least one, so that there are never more people than turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.splits import is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_BY_WHOM = tuple(word_key(word) for word in ("của", "("))
_OF_NUMBER = (word_key("số"), word_key("người"))
_FARTHEST = 16


def head_claims(draft: DraftFigures) -> list[Claim]:
    """People beside the turns that they took part in."""
    claims = [claim for sentence in draft.sentences for claim in _in_one(sentence)]
    for one, other in pairwise(draft.sentences):
        if one.passage == other.passage:
            claims += _in_the_next(one, other)
    return claims


def _in_one(sentence: Sentence) -> Iterator[Claim]:
    """'167 lượt công chức đi bồi dưỡng, gồm 120 người'; '167 lượt (120 người)'."""
    for turns, people in pairwise(sentence.figures):
        if not (_is(turns, "turns") and _is(people, "people")) or not _of_persons(sentence, turns):
            continue
        gap = sentence.keys[turns.label.end : people.first]
        made_of = prose_words().cues["made_of"].is_in(gap)
        tied = made_of or gap[:1] == ["("] or (gap[:1] == [_BY_WHOM[0]])
        if tied and len(gap) <= _FARTHEST and not _compared(gap):
            yield from _more(turns, people)


def _in_the_next(one: Sentence, other: Sentence) -> Iterator[Claim]:
    """'Đã cử 167 lượt công chức đi bồi dưỡng. Số người được cử đi là 120 người.'."""
    turns = [f for f in one.figures if f.unit == "turns"]
    people = [f for f in other.figures if f.unit == "people"]
    if len(turns) != 1 or not people or not _is(turns[0], "turns") or not _is(people[0], "people"):
        return
    before = tuple(people[0].label.before)
    same_deed = set(turns[0].label.rest) & set(people[0].label.rest)
    no_other = set(people[0].label.rest) <= set(turns[0].label.rest)
    if (
        before[:2] == _OF_NUMBER
        and same_deed
        and no_other
        and not people[0].label.negated
        and people[0].time in ("", turns[0].time)
    ):
        yield from _more(turns[0], people[0])


def _is(figure: Figure, unit: str) -> bool:
    return figure.unit == unit and is_state(figure) and figure.exact and figure.role == ""


def _of_persons(sentence: Sentence, turns: Figure) -> bool:
    """Whether turns are those of persons: 'lượt công chức', 'lượt người', not visits or checks."""
    words = sentence.keys[turns.first + 1 : turns.last + 1]
    return bool(turns.label.concepts) or len(words) > 1


def _compared(gap: Sequence[str]) -> bool:
    return prose_words().cues["against"].is_in(gap) or prose_words().cues["goal"].is_in(gap)


def _more(turns: Figure, people: Figure) -> Iterator[Claim]:
    if people.value > turns.value:
        sums = f"{plain(people.value)} > {plain(turns.value)}"
        yield Claim("counts", "false", "people_exceed_turns", sums, (people, turns))
