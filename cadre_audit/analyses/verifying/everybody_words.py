"""What a report says of everybody: of whom, and each condition that is joined by "và", when it is understood whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cadre_audit.tables.draft_figures import Sentence
from cadre_audit.tables.figure_labels import code_of, concepts_said, group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_EVERY = frozenset(keys_of("đều tất toàn mọi"))
_BOTH = word_key("đều")
_VERBS = frozenset(keys_of("có đạt là đều"))
_JOINED = frozenset((*keys_of("và đều mới đã cũng phải được là có đạt"), ","))
_OR = frozenset(keys_of("hoặc hay"))
_ENDS = frozenset([";", ".", "(", ")", "…", "!", "?", ":"])
_SIGNS = frozenset([",", "0", "%", "-", "–", "“", "”", '"'])
# words that stand beside conditions and say nothing more
_BESIDE = frozenset(keys_of("đều mới đã phải bảo đảm tốt nghiệp văn bằng và"))
_LADDERS = ("professional_level", "political_theory", "state_management", "general_education")
_CONDITIONS = (*_LADDERS, "sex", "party", "ethnic", "local")
_NARROWS = ("everybody", "kind", "sex", "party", "ethnic")
_OF_SOME = frozenset(keys_of("tại ở riêng trong số"))
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Said:
    """A claim about everybody.

    Attributes:
        figure: "100%", where it is printed.
        start: the first token of the words that say everybody.
        last: the last token of the claim.
        ahead: the words of the clause before it.
        narrows: concepts of whom it is about.
        rest: words of whom it is about that are not understood.
        counted: how many they are, where that is printed.
        conditions: concepts that are said of each.
    """

    figure: Figure | None
    start: int
    last: int
    ahead: tuple[str, ...]
    narrows: frozenset[str]
    rest: tuple[str, ...]
    counted: Figure | None
    conditions: frozenset[str]


def said_of_everybody(sentence: Sentence) -> Iterator[Said]:
    """The claims about everybody of a sentence that are understood."""
    hundred = [f for f in sentence.figures if f.kind == "percent" and f.low == f.high == 100 and f.role == ""]
    for figure in hundred:
        if not figure.rounding and (found := _said(sentence, figure, figure.first, figure.last + 1)):
            yield found
    if hundred:
        return
    for start, length, _ in prose_words().everyone.all_in(sentence.keys):
        if sentence.keys[start] in _EVERY:
            begin = _clause(sentence, start) if sentence.keys[start] == _BOTH else start + length
            if found := _said(sentence, None, start, begin):
                yield found
            return


def _clause(sentence: Sentence, place: int) -> int:
    return max((k + 1 for k in range(place) if sentence.keys[k] in _ENDS), default=0)


def _said(sentence: Sentence, figure: Figure | None, start: int, begin: int) -> Said | None:
    keys = sentence.keys
    end = next((k for k in range(max(start + 1, begin), len(keys)) if keys[k] in _ENDS), len(keys))
    others = [f.first for f in sentence.figures if f.kind != "count" and max(start, begin) < f.first < end]
    end = min([end, *others])
    verb = next((k for k in range(begin, end) if keys[k] in _VERBS and not _inside(keys, k)), None)
    if verb is None or end - begin > _LONGEST:
        return None
    if keys[start] == _BOTH and verb > start + 1:
        return None
    found = _conditions(sentence, verb, end)
    if found is None:
        return None
    conditions, last = found
    subject = range(begin, verb)
    counts = [f for f in sentence.figures if f.kind == "count" and f.first in subject]
    if len(counts) > 1:
        return None
    own = [keys[k] for k in subject]
    narrows, unsure = concepts_said(own, sentence.ladder)
    if unsure or any(group_of(one) not in _NARROWS for one in narrows):
        return None
    if prose_words().cues["negation"].is_in(own):
        return None
    # of "đều" the clause before it is whom it is about
    ahead = () if begin <= start and figure is None else tuple(keys[_clause(sentence, start) : start])
    rest = tuple(_not_understood([key for key in own if key not in _BESIDE]))
    counted = counts[0] if counts else None
    return Said(figure, start, last, ahead, frozenset(narrows), rest, counted, frozenset(conditions))


def _inside(keys: Sequence[str], place: int) -> bool:
    """Whether a word is part of a phrase that names a concept: 'là đảng viên' is, 'có' is not."""
    return any(start < place < start + length for start, length, _ in prose_words().concepts.all_in(keys))


def _conditions(sentence: Sentence, verb: int, end: int) -> tuple[set[str], int] | None:
    """The concepts that are said of everybody and the last token of them; None when anything is not understood."""
    keys = sentence.keys
    commas = [k for k in range(verb, end) if keys[k] == ","]
    stop, begin = verb, verb
    for comma in [*commas, end]:
        own = keys[begin:comma]
        if not concepts_said(own, sentence.ladder)[0] and stop > verb:
            break
        if _not_understood([key for key in own if key not in _BESIDE]):
            return None
        stop, begin = comma, comma + 1
    own = keys[verb:stop]
    concepts, unsure = concepts_said(own, sentence.ladder)
    if unsure or not concepts or _OR & set(own) or prose_words().cues["negation"].is_in(_without_concepts(own)):
        return None
    if any(group_of(one) not in _CONDITIONS or one.endswith("_or_below") for one in concepts):
        return None
    if any(own[k] in _VERBS and k and own[k - 1] not in _JOINED and not _inside(own, k) for k in range(len(own))):
        # a second verb that nothing joins narrows whom it is about
        return None
    groups = [group_of(one) for one in concepts]
    if len(groups) > len(set(groups)) or any(code_of(one).startswith(("untrained", "technical")) for one in concepts):
        return None
    return set(concepts), stop - 1


def _without_concepts(keys: Sequence[str]) -> list[str]:
    used = {k for start, length, _ in prose_words().concepts.all_in(keys) for k in range(start, start + length)}
    return [key for k, key in enumerate(keys) if k not in used]


def _not_understood(keys: Sequence[str]) -> list[str]:
    """The words that neither name a concept nor say nothing; "lãnh đạo" counts people and says which."""
    words = prose_words()
    used: set[int] = set()
    for matcher in (words.concepts, words.ladders, words.levels, words.everyone):
        for start, length, _ in matcher.all_in(keys):
            used.update(range(start, start + length))
    return [key for k, key in enumerate(keys) if k not in used and key not in words.fillers and key not in _SIGNS]


def is_clear_ahead(keys: Sequence[str]) -> bool:
    """Whether the words of a clause before a claim name nobody and no place: 'Đến nay, …', 'Năm 2021, …'."""
    return not concepts_said(keys, "")[0] and not [key for key in keys if key in _OF_SOME] and not _not_understood(keys)
