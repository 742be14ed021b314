"""What is left of a whole: 'còn lại 24 người', and those who are not yet what the others are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.parts import population_before
from cadre_audit.analyses.verifying.splits import Split, is_state
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

# of these a person has one
_ONE_OF = ("professional_level", "political_theory", "state_management", "sex", "kind")
_NO = frozenset(word_key(word) for word in ("chưa", "không", "được", "là", "phải"))
_NEAR = 3


def rest_claims(draft: DraftFigures, splits: Sequence[Split]) -> list[Claim]:
    """What is said to be left, against the whole and the parts before it."""
    composed = {id(part) for split in splits if split.composed and split.whole is not None for part in split.parts}
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for figure in sentence.figures:
            if is_state(figure) and figure.exact and id(figure) not in composed:
                claims += _left(draft, sentence, figure) or _denied(draft, sentence, figure)
    return claims


def _left(draft: DraftFigures, sentence: Sentence, rest: Figure) -> list[Claim]:
    """A list of levels, of sexes or of kinds that ends with 'còn lại', of people whom the text counts before it."""
    if not _says_rest(sentence, rest):
        return []
    run = _run(sentence, rest)
    for first in range(len(run)):
        if fitting := _fitting(draft, run[first:], rest):
            return [fitting]
    group = rest.label.group() or (run[-1].label.group() if run and not rest.label.concepts else "")
    alien = [k for k, part in enumerate(run) if part.label.group() != group]
    parts = run[alien[-1] + 1 if alien else 0 :]
    apart = len({frozenset(f.label.concepts) for f in (*parts, rest)}) > len(parts)
    return list(_differing(draft, sentence, parts, rest)) if parts and group in _ONE_OF and apart else []


def _says_rest(sentence: Sentence, rest: Figure) -> bool:
    before = sentence.keys[max(0, rest.first - _NEAR) : rest.first]
    after = sentence.keys[rest.last + 1 : rest.last + 1 + _NEAR]
    cue = prose_words().cues["rest"]
    return any(start + n >= len(before) - 1 for start, n, _ in cue.all_in(before)) or (
        cue.at(after, 0) is not None and not any(key in (",", ";", "(") for key in after[:1])
    )


def _run(sentence: Sentence, rest: Figure) -> list[Figure]:
    """The parts right before what is left, one after the other."""
    parts: list[Figure] = []
    place = sentence.figures.index(rest)
    for figure in reversed(sentence.figures[:place]):
        if figure.kind == "percent":
            continue
        if not (is_state(figure) and figure.exact and figure.unit == rest.unit and figure.depth == rest.depth):
            break
        if figure.total or ";" in sentence.between(figure, rest):
            break
        parts.insert(0, figure)
    return parts


def _fitting(draft: DraftFigures, parts: Sequence[Figure], rest: Figure) -> Claim | None:
    """Some number before the parts of which this is left."""
    for whole in reversed(_wholes(draft, parts[0], rest)):
        if whole.value - _sum(parts) == rest.value:
            sums = f"{_taken(whole, parts)} = {plain(rest.value)}"
            return Claim("sum", "true", "adds_up", sums, (rest, whole, *parts))
    return None


def _differing(draft: DraftFigures, sentence: Sentence, parts: Sequence[Figure], rest: Figure) -> Iterator[Claim]:
    # the list may begin with a figure that is its whole
    if len(parts) > 1 and parts[0].value - _sum(parts[1:]) == rest.value:
        return
    whole = population_before(draft, parts[0], parts[0].passage)
    if whole is None or whole.value < _sum(parts) or not _of_all(sentence, whole, parts[0]):
        return
    sums = f"{_taken(whole, parts)} = {plain(whole.value - _sum(parts))} <> {plain(rest.value)}"
    yield Claim("sum", "false", "difference_differs", sums, (rest, whole, *parts))


def _sum(parts: Sequence[Figure]) -> Fraction:
    return sum((part.value for part in parts), Fraction(0))


def _taken(whole: Figure, parts: Sequence[Figure]) -> str:
    return f"{plain(whole.value)} - {' - '.join(plain(part.value) for part in parts)}"


def _of_all(sentence: Sentence, whole: Figure, first: Figure) -> bool:
    """Whether a list is of everybody counted right before it: nobody in particular is named between."""
    if sentence.passage - whole.passage > 1:
        return False
    begin = whole.label.end if whole.sentence == sentence.number else 0
    keys = sentence.keys[begin : first.first]
    words = prose_words()
    known = {k for matcher in (words.ladders, words.levels, words.units, words.everyone)
             for start, length, _ in matcher.all_in(keys) for k in range(start, start + length)}  # fmt: skip
    for start, length, concept in words.concepts.all_in(keys):
        if group_of(concept) in (first.label.group(), "everybody", "?"):
            known.update(range(start, start + length))
    return all(k in known or key in words.fillers or not key[0].isalpha() for k, key in enumerate(keys))


def _wholes(draft: DraftFigures, first: Figure, rest: Figure) -> list[Figure]:
    return [
        f for f in draft.figures
        if (f.passage, f.start) < (first.passage, first.start) and f.unit == rest.unit and is_state(f) and f.exact
    ]  # fmt: skip


def _denied(draft: DraftFigures, sentence: Sentence, rest: Figure) -> list[Claim]:
    """'380 người đạt chuẩn, 32 người chưa đạt chuẩn': the same words, once denied, are everybody."""
    place = sentence.figures.index(rest)
    before = [f for f in sentence.figures[:place] if f.kind != "percent"]
    if not rest.label.negated or not before:
        return []
    part = before[-1]
    if not (is_state(part) and part.exact and part.unit == rest.unit) or part.label.negated or part.total:
        return []
    if not _content(part) or _content(part) != _content(rest) or part.depth != rest.depth:
        return []
    earlier = [f for f in _wholes(draft, part, rest) if f.passage == part.passage]
    whole = population_before(draft, part, part.passage)
    candidates = [*earlier, *([whole] if whole is not None else [])]
    fitting = [f for f in candidates if f.value - part.value == rest.value]
    of = fitting[-1] if fitting else whole
    if of is None:
        return []
    left = of.value - part.value
    sums = f"{plain(of.value)} - {plain(part.value)} = {plain(left)}"
    if fitting:
        return [Claim("sum", "true", "adds_up", sums, (rest, of, part))]
    near = of.sentence == part.sentence and not any(f is not of for f in before[:-1])
    if not near or left < 0:
        return []
    return [Claim("sum", "false", "difference_differs", f"{sums} <> {plain(rest.value)}", (rest, of, part))]


def _content(figure: Figure) -> frozenset[str]:
    """The words that say what somebody is, without the one that denies it."""
    words = prose_words()
    own = figure.label.words
    used = {k for s, n, meaning in words.units.all_in(own) for k in range(s, s + n)}
    named = {one for one in figure.label.concepts if group_of(one) != "everybody"}
    return frozenset(
        [key for k, key in enumerate(own) if k not in used and key not in words.fillers | _NO and key not in ("%", "0")]
    ) | frozenset(named)
