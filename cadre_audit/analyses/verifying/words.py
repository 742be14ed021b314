"""What words claim beside figures: everybody, most; days of no calendar; one word on two ladders; open periods."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import code_of, group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.tables.prose_tokens import Token
from cadre_audit.vocabulary.prose import prose_words, word_key

_WEEKDAYS = {word_key(word): number for number, word in enumerate(("hai", "ba", "tư", "năm", "sáu", "bảy"))}
_DAY_OF_WEEK = word_key("thứ")
_BOTH = tuple(word_key(word) for word in ("đều", "tất", "toàn", "mọi"))
_TOWARDS = frozenset(word_key(word) for word in ("tới", "đến", "cho", "của", "với"))
_MOST = tuple(word_key(word) for word in ("đa", "hầu", "phần", "đại"))
_PERIODS = frozenset(word_key(word) for word in ("đoạn", "kỳ", "từ", "khóa", "học", "trong"))
_LONGEST_QUOTE = 160


def word_claims(draft: DraftFigures) -> list[Claim]:
    """What the words of a draft claim."""
    claims: list[Claim] = []
    for sentence in draft.sentences:
        claims += _dates(sentence)
        claims += _everybody(sentence)
        claims += _windows(sentence)
    return [*claims, *_exceptions(draft), *_two_ladders(draft), *_merged(draft)]


def _dates(sentence: Sentence) -> Iterator[Claim]:
    for k, token in enumerate(sentence.tokens):
        if token.kind != "date" or token.day is None:
            continue
        at = (sentence.passage, token.start)
        if token.since is not None and not _PERIODS & set(sentence.keys[max(0, k - 2) : k]):
            # two years with a dash may be two columns that are compared
            continue
        if token.wrong:
            reason = "period_backwards" if token.since is not None else "no_such_day"
            yield Claim("date", "false", reason, text=token.text, at=at)
        elif (stated := _weekday(sentence.tokens, k)) is not None and all(token.day):
            year, month, day = token.day
            assert year and month and day  # noqa: PT018 - all three are told
            real = date(year, month, day).weekday() if 1 <= year <= 9999 else stated
            if real != stated:
                yield Claim("date", "false", "other_weekday", text=token.text, at=at, values={"weekday": str(real)})
    yield from _periods_in_words(sentence)


def _weekday(tokens: list[Token], place: int) -> int | None:
    """The day of the week that stands right before a date: 'Thứ Hai, 04/07/2022'; Monday is 0."""
    before = [token for token in tokens[max(0, place - 4) : place] if token.key not in (",", "-", word_key("ngày"))]
    if len(before) >= 2 and before[-2].key == _DAY_OF_WEEK:
        return _WEEKDAYS.get(before[-1].key)
    nhat = [token.key for token in before[-2:]] == [word_key("chủ"), word_key("nhật")]
    return 6 if nhat else None


def _periods_in_words(sentence: Sentence) -> Iterator[Claim]:
    """'từ năm 2020 đến năm 2015' ends before it begins."""
    keys, tokens = sentence.keys, sentence.tokens
    years = [
        (k, int(t.text))
        for k, t in enumerate(tokens)
        if t.text.isdigit() and len(t.text) == 4 and 1900 <= int(t.text) <= 2100
    ]
    for (one, first), (other, last) in itertools.pairwise(years):
        gap = [key for key in keys[one + 1 : other] if key != word_key("năm")]
        opened = word_key("từ") in keys[max(0, one - 2) : one]
        if opened and gap == [word_key("đến")] and last < first:
            text = sentence_text(sentence, one, other)
            yield Claim("date", "false", "period_backwards", text=text, at=(sentence.passage, tokens[one].start))


def sentence_text(sentence: Sentence, first: int, last: int) -> str:
    """Some tokens of a sentence as they stand in it."""
    begin = sentence.tokens[0].start
    return sentence.text[sentence.tokens[first].start - begin : sentence.tokens[last].end - begin]


def _everybody(sentence: Sentence) -> Iterator[Claim]:
    words = prose_words()
    hundred = [f for f in sentence.figures if f.kind == "percent" and f.low == f.high == 100 and f.role == ""]
    for figure in hundred:
        if not words.cues["plan_share"].is_in(figure.label.after) and not words.cues["against"].is_in(
            figure.label.after
        ):
            yield Claim("everybody", "cannot_tell", "to_be_tested", figures=(figure,), trap=True)
    if hundred:
        return
    for start, length, _ in words.everyone.all_in(sentence.keys):
        if sentence.keys[start] in _BOTH and _of_people(sentence, start, length) and not _spoken_of(sentence, start):
            yield _quoted(sentence, start, "everybody", "to_be_tested")
            return
    for start, length, _ in words.vague.all_in(sentence.keys):
        if sentence.keys[start] in _MOST and _of_people(sentence, start, length):
            yield _quoted(sentence, start, "most", "more_than_half")
            return


def _exceptions(draft: DraftFigures) -> Iterator[Claim]:
    """'100% phù hợp' in a paragraph that counts people who are not."""
    for figure in draft.figures:
        if figure.kind != "percent" or figure.low != 100 or figure.role != "":
            continue
        said = {group_of(one) for one in figure.label.concepts} - {"everybody"} | set(figure.label.rest)
        for other in draft.figures:
            denied = (
                other.label.negated and other.kind == "count" and other.value > 0 and other.passage == figure.passage
            )
            others = {group_of(one) for one in other.label.concepts} | set(other.label.rest)
            if denied and said & others:
                yield Claim("everybody", "cannot_tell", "exceptions_named", figures=(figure, other), trap=True)


def _spoken_of(sentence: Sentence, start: int) -> bool:
    """Whether the words are quoted, or name to whom something goes rather than who does it."""
    keys = sentence.keys
    return keys[:start].count("“") > keys[:start].count("”") or (start > 0 and keys[start - 1] in _TOWARDS)


def _of_people(sentence: Sentence, start: int, length: int) -> bool:
    """Whether words about everybody or most are about staff: people are named close by."""
    units = prose_words().units
    window = sentence.keys[start + length : start + length + 6]
    if sentence.keys[start] == word_key("đều"):
        window = sentence.keys[max(0, start - 25) : start]
    return any(meaning in ("people", "learners") for _, _, meaning in units.all_in(window))


def _quoted(sentence: Sentence, start: int, kind: str, reason: str) -> Claim:
    text = sentence.text if len(sentence.text) <= _LONGEST_QUOTE else _around(sentence, start)
    return Claim(kind, "cannot_tell", reason, text=text, at=(sentence.passage, sentence.tokens[start].start), trap=True)


def _around(sentence: Sentence, start: int) -> str:
    first, last = max(0, start - 12), min(len(sentence.tokens) - 1, start + 18)
    text = sentence_text(sentence, first, last)
    return f"{'… ' if first else ''}{text}{' …' if last + 1 < len(sentence.tokens) else ''}"


def _windows(sentence: Sentence) -> Iterator[Claim]:
    """A count of what was done "until now" is of no period that can be checked."""
    keys = sentence.keys
    done = [f for f in sentence.figures if f.unit in ("turns", "people", "classes", "learners") and f.kind == "count"]
    since = word_key("từ") in keys
    for start, _, _ in prose_words().cues["until_now"].all_in(keys):
        if done and since and keys[start] in (word_key("đến"), word_key("tới")) and start < done[0].first:
            yield Claim("window", "cannot_tell", "no_end", figures=(done[0],), trap=True)
            return


def _two_ladders(draft: DraftFigures) -> Iterator[Claim]:
    """'Cử nhân' is a degree in one place and a level of theory in another."""
    by_code: dict[str, dict[str, Figure]] = {}
    for figure in draft.figures:
        for concept in figure.label.concepts:
            group, code = group_of(concept), code_of(concept).removesuffix("_or_above")
            if group in ("professional_level", "political_theory") and code in ("bachelor", "intermediate", "primary"):
                if code == "bachelor" and group == "professional_level" and not _called_bachelor(figure):
                    continue
                by_code.setdefault(code, {}).setdefault(group, figure)
    for code, ladders in sorted(by_code.items()):
        if len(ladders) > 1:
            figures = tuple(sorted(ladders.values(), key=lambda f: (f.passage, f.start)))
            yield Claim(
                "ladder",
                "cannot_tell",
                "two_ladders",
                figures=figures,
                values={"word": prose_words().shared[code]},
                trap=True,
            )


def _called_bachelor(figure: Figure) -> bool:
    return word_key("cử") in figure.label.words


def _merged(draft: DraftFigures) -> Iterator[Claim]:
    for figure in draft.figures:
        if figure.label.merged and figure.kind == "count" and figure.unit == "people":
            yield Claim("ladder", "cannot_tell", "merged_levels", figures=(figure,), trap=True)
