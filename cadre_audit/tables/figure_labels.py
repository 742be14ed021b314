"""Who or what a figure counts: the words around it, as concepts that measures of rosters have too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cadre_audit.tables.prose_numerals import NUMERALS
from cadre_audit.vocabulary.prose import prose_words, word_key

_BREAKS = frozenset([",", ";", ":", "(", ")", ".", "…", "-", "–", "—", "•", "“", "”", '"', "/", "!", "?"])
_AND = word_key("và")
_UPWARDS = ((word_key("trở"), word_key("lên")), (word_key("trở"), word_key("xuống")))
_LADDER_GROUPS = ("professional_level", "political_theory", "state_management", "general_education", "it")
# of concepts that hold nobody apart from others of their group
_LOOSE_GROUPS = ("everybody",)
NumberSpan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Label:
    """What a figure counts.

    Attributes:
        concepts: ``group.code`` of whom its own words name; ``group.code_or_above`` with "trở lên".
        scope: the same of words that hold for a whole clause or list.
        merged: whether two levels of one ladder share the figure.
        ladder: the ladder of its level; empty when it names none.
        unsure: whether the ladder is a guess.
        negated: whether the words deny something.
        levels: commune, district, province as named.
        rest: other words, which narrow whom it counts in ways that are not understood.
        unit: what the words before it count, for a number without a unit of its own.
        words: all of its own words, as keys.
        before, after: its own words before and after it.
    """

    concepts: frozenset[str] = frozenset()
    scope: frozenset[str] = frozenset()
    merged: bool = False
    ladder: str = ""
    unsure: bool = False
    negated: bool = False
    levels: frozenset[str] = frozenset()
    rest: tuple[str, ...] = ()
    unit: str = ""
    words: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    begin: int = 0
    end: int = 0
    """First token of it, and the one after its last."""

    @property
    def all_concepts(self) -> frozenset[str]:
        """Own concepts and those of the scope, without the ones that mean everybody."""
        return frozenset(one for one in self.concepts | self.scope if group_of(one) not in _LOOSE_GROUPS)

    @property
    def pure(self) -> bool:
        """Whether everything it says of whom it counts is understood."""
        return not self.rest and not self.negated

    def group(self) -> str:
        """The one group of concepts that tells it from its neighbours; empty when none or several do."""
        groups = {group_of(one) for one in self.concepts if group_of(one) not in _LOOSE_GROUPS}
        return groups.pop() if len(groups) == 1 else ""


def group_of(concept: str) -> str:
    """The group of a concept."""
    return concept.partition(".")[0]


def code_of(concept: str) -> str:
    """The code of a concept inside its group."""
    return concept.partition(".")[2]


def label_of(
    keys: Sequence[str],
    spans: Sequence[NumberSpan],
    kinds: Sequence[str],
    ladder: str,
    scope: frozenset[str],
) -> list[Label]:
    """The label of every figure of a sentence.

    Args:
        keys: of the tokens of the sentence.
        spans: first and last token of each figure.
        kinds: of each figure.
        ladder: the ladder named above the sentence, if any.
        scope: whom the text above is about.
    """
    breaks = _breaks(keys, spans)
    labels: list[Label] = []
    clause_scope = scope
    for i, (first, last) in enumerate(spans):
        previous = spans[i - 1][1] if i else -1
        begin = _last_break(breaks, previous, first)
        if any(keys[k] == ";" for k in range(previous + 1, first)) or not i:
            clause_scope = scope
        # number and colon: the words before the colon are the label
        shares_segment = i > 0 and begin == previous
        before = [] if shares_segment else _span_before(keys, breaks, begin, first, previous)
        end = spans[i + 1][0] if i + 1 < len(spans) else len(keys)
        after_end = next((k for k in range(last + 1, end) if k in breaks), end)
        # of a unit that is a word of its own, such as "CBCC", the words inside the figure count too
        inside = [k for k in range(first + 1, last + 1) if keys[k] not in NUMERALS]
        after = list(range(last + 1, after_end))
        labels.append(_label(keys, before, [*inside, *after], first, ladder, clause_scope))
        mine = labels[-1]
        ahead = _concepts_in(keys, before, ladder, first)
        behind = _concepts_in(keys, after, ladder, first) - ahead
        if behind and ahead and kinds[i] == "count":
            clause_scope = clause_scope | frozenset(one for one in ahead if group_of(one) not in ("everybody",))
        if mine.ladder:
            ladder = ladder if _named_ladder(keys, 0, first) else mine.ladder
    return labels


def _breaks(keys: Sequence[str], spans: Sequence[NumberSpan]) -> set[int]:
    """Where labels end: signs that are no part of a phrase, words such as "trong đó", and an "và" before a number."""
    words = prose_words()
    inside: set[int] = set()
    for matcher in (words.units, words.concepts, words.levels):
        for start, length, _ in matcher.all_in(keys):
            inside.update(range(start + 1, start + length))
    breaks = {k for k, key in enumerate(keys) if key in _BREAKS and k not in inside}
    for name in ("among", "made_of", "rest", "respectively"):
        for start, length, _ in words.cues[name].all_in(keys):
            breaks.update(range(start, start + length))
    numbers = {first for first, _ in spans}
    breaks |= {k for k, key in enumerate(keys) if key == _AND and k not in inside and _number_after(keys, k, numbers)}
    for first, last in spans:
        breaks -= set(range(first, last + 1))
    return breaks


def _number_after(keys: Sequence[str], place: int, numbers: set[int]) -> bool:
    """Whether a number follows within some words, no sign between."""
    for k in range(place + 1, min(place + 5, len(keys))):
        if k in numbers:
            return True
        if keys[k] in _BREAKS:
            return False
    return False


def _last_break(breaks: set[int], previous: int, first: int) -> int:
    return max([previous, *(k for k in breaks if previous < k < first)])


def _span_before(keys: Sequence[str], breaks: set[int], begin: int, first: int, previous: int) -> list[int]:
    """The words before a number; where only a colon parts them from it, the words before the colon."""
    span = list(range(begin + 1, first))
    if not span and begin > previous and keys[begin] in (":", "-", "–"):
        earlier = _last_break(breaks, previous, begin)
        return list(range(earlier + 1, begin))
    return span


def _label(
    keys: Sequence[str], before: list[int], after: list[int], first: int, ladder: str, scope: frozenset[str]
) -> Label:  # fmt: skip
    words = prose_words()
    own = [*before, *after]
    own_keys = [keys[k] for k in own]
    concepts, unsure = _resolved(keys, before, after, first, ladder)
    groups = [group_of(one) for one in concepts if group_of(one) in _LADDER_GROUPS]
    used: set[int] = set()
    for matcher in (words.units, words.concepts, words.ladders, words.levels, words.rounding, words.everyone):
        for start, length, _ in matcher.all_in(own_keys):
            used.update(range(start, start + length))
    for name in ("share", "total", "of_total", "up", "down", "against", "goal", "plan_share", "mean", "until_now"):
        for start, length, _ in words.cues[name].all_in(own_keys):
            used.update(range(start, start + length))
    without_local = [key for i, key in enumerate(own_keys) if i not in used]
    rest = tuple(
        key for key in without_local if key not in words.fillers and key not in _BREAKS and key not in ("0", "%")
    )
    ahead = [keys[k] for k in before]
    # "năm 2021" names a year and counts none
    units = [
        meaning for start, length, meaning in words.units.all_in(ahead)
        if meaning != "time" or ahead[start + length : start + length + 1] != ["0"]
    ]  # fmt: skip
    return Label(
        concepts=frozenset(concepts),
        scope=scope,
        merged=len(groups) > len(set(groups)),
        ladder=groups[-1] if groups else "",
        unsure=unsure,
        negated=words.cues["negation"].is_in(without_local),
        levels=frozenset(meaning for _, _, meaning in words.levels.all_in(own_keys)),
        rest=rest,
        unit=units[-1] if units else ("people" if concepts else ""),
        words=tuple(own_keys),
        before=tuple(keys[k] for k in before),
        after=tuple(keys[k] for k in after),
        begin=min([first, *before]),
        end=max([first, *after]) + 1,
    )


def _resolved(
    keys: Sequence[str], before: list[int], after: list[int], first: int, ladder: str
) -> tuple[set[str], bool]:
    """The concepts that words name, levels put on their ladder; whether a ladder is a guess."""
    words = prose_words()
    out: set[str] = set()
    unsure = False
    for span in (before, after):
        span_keys = [keys[k] for k in span]
        for start, length, concept in words.concepts.all_in(span_keys):
            meaning = concept
            if concept.startswith("?."):
                group = _ladder_for(keys, span, start + length, first, ladder, concept[2:])
                unsure = unsure or not group
                meaning = f"{group or 'professional_level'}.{concept[2:]}"
            tail = tuple(span_keys[start + length :])
            if group_of(meaning) in _LADDER_GROUPS:
                if _within(tail, _UPWARDS[0]):
                    meaning += "_or_above"
                elif _within(tail, _UPWARDS[1]):
                    meaning += "_or_below"
            out.add(meaning)
    return out, unsure


def _within(tail: Sequence[str], phrase: tuple[str, str]) -> bool:
    """Whether a phrase follows, before the next level is named."""
    return any(tuple(tail[i : i + 2]) == phrase for i in range(min(len(tail), 6)))


def _ladder_for(keys: Sequence[str], span: list[int], end: int, first: int, ladder: str, code: str) -> str:
    """The ladder of a level that several have: named right after it, else nearest before it, else above."""
    words = prose_words()
    behind = next((meaning for _, _, meaning in words.ladders.all_in([keys[k] for k in span[end:]][:6])), "")
    if behind and _has(behind, code):
        return behind
    place = span[end - 1] if end else first
    ahead = _named_ladder(keys, 0, place, code)
    return ahead or (ladder if _has(ladder, code) else "")


def _has(ladder: str, code: str) -> bool:
    return code in prose_words().order.get(ladder, ())


def _named_ladder(keys: Sequence[str], begin: int, end: int, code: str = "") -> str:
    """The ladder that is named last in a stretch, by its own name or by a level that only it has."""
    words = prose_words()
    found = [(start, meaning) for start, _, meaning in words.ladders.all_in(keys[begin:end])]
    found += [
        (start, group_of(meaning))
        for start, _, meaning in words.concepts.all_in(keys[begin:end])
        if group_of(meaning) in _LADDER_GROUPS
    ]
    fitting = [meaning for _, meaning in sorted(found) if not code or _has(meaning, code)]
    return fitting[-1] if fitting else ""


def ladder_named(keys: Sequence[str]) -> str:
    """The ladder that a heading or a sentence names last."""
    return _named_ladder(keys, 0, len(keys))


def concepts_named(keys: Sequence[str]) -> frozenset[str]:
    """Whom a heading is about."""
    return frozenset(_concepts_in(keys, list(range(len(keys))), "", 0))


def concepts_said(keys: Sequence[str], ladder: str) -> tuple[set[str], bool]:
    """The concepts that words name under a heading that names a ladder, and whether a ladder is a guess."""
    return _resolved(keys, list(range(len(keys))), [], 0, ladder)


def _concepts_in(keys: Sequence[str], span: list[int], ladder: str, first: int) -> set[str]:
    return _resolved(keys, span, [], first, ladder)[0]
