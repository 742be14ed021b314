"""Figures of a report against lists of training: classes and learners by course, turns, stated numbers."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np

from cadre_audit.analyses.verifying.claims import Claim, fits, plain
from cadre_audit.analyses.verifying.counts import Pair, class_pairs
from cadre_audit.analyses.verifying.splits import Split, is_state
from cadre_audit.tables.classes import ClassList, ClassRow
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.tables.spans import InPeriod, Spans, placed
from cadre_audit.tables.summaries import SummaryList
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.prose import keys_of, prose_words, word_key

_SMALL_WORDS = frozenset(keys_of("lớp khóa bồi dưỡng đào tạo cho về các và của tập huấn mở"))
_ENOUGH = 0.6


def training_claims(
    draft: DraftFigures, splits: Sequence[Split], turns: Turns, classes: ClassList, summary: SummaryList
) -> list[Claim]:
    """Every figure of training that is understood, beside what the lists say."""
    claims: list[Claim] = []
    pairs = class_pairs(draft)
    for pair in pairs:
        claims += _pair(draft, pair, classes, alone=len(pairs) == 1 or _is_whole(pair, splits))
    for figure in draft.figures:
        if is_state(figure) and figure.unit == "turns" and len(turns):
            claims += _turns(draft, figure, turns)
        elif is_state(figure) and figure.unit == "people" and len(summary):
            claims += _stated(draft, figure, summary)
    return claims


def _is_whole(pair: Pair, splits: Sequence[Split]) -> bool:
    return pair[0].total or any(split.whole is pair[0] for split in splits)


def period_of(draft: DraftFigures, sentence: Sentence, figure: Figure) -> tuple[date, date] | None:
    """The period named before a figure: 'từ năm 2018 đến tháng 5/2021', 'năm 2019', 'từ năm 2019 đến nay'."""
    dates = [span for k, token in enumerate(sentence.tokens) if k < figure.first and (span := _span(sentence, k))]
    if not dates:
        return None
    keys = sentence.keys[: figure.first]
    open_end = prose_words().cues["until_now"].is_in(keys)
    if open_end and len(dates) == 1:
        return dates[0][0], draft.day or date(9999, 12, 30)
    if len(dates) == 1 or word_key("từ") in keys:
        return dates[0][0], dates[-1][1]
    return None


def _span(sentence: Sentence, place: int) -> tuple[date, date] | None:
    """First and last day of a date, a month, a year or a period."""
    token = sentence.tokens[place]
    year, month, day = token.day or (None, None, None)
    if token.kind == "date" and not token.wrong and year is not None and 1 <= year <= 9999:
        first = date(token.since or year, month or 1, day or 1)
        length = calendar.monthrange(year, month or 12)[1]
        return first, date(year, month or 12, day or length)
    if token.text.isdigit() and len(token.text) == 4 and place and sentence.tokens[place - 1].key == word_key("năm"):
        return date(int(token.text), 1, 1), date(int(token.text), 12, 31)
    return None


def _inside(ends: Spans, period: tuple[date, date] | None) -> np.ndarray:
    return placed(ends, *period) if period else np.full(len(ends), InPeriod.INSIDE, np.int8)


def _pair(draft: DraftFigures, pair: Pair, classes: ClassList, *, alone: bool) -> Iterator[Claim]:
    if not len(classes):
        return
    period = period_of(draft, draft.sentence_of(pair[0]), pair[0])
    at = _inside(classes.ends, period)
    held = [(row, where) for row, where in zip(classes.rows, at.tolist(), strict=True) if row.state == "held"]
    rows, sure = _rows_of(pair[0], held)
    if not rows and alone:
        rows, sure = _whole(pair, held), period is not None
        # that the classes are as many as in the list tells that the list is meant
        sure = sure and sum(row.classes for row, where in rows if where == InPeriod.INSIDE) == pair[0].value
    own = [row for row, where in rows if where == InPeriod.INSIDE]
    if not own:
        return
    certain = sure and not any(where == InPeriod.POSSIBLE for _, where in rows)
    source = ", ".join(dict.fromkeys(row.texts["course"] for row in own))[:120]
    yield _held(pair[0], sum(row.classes for row in own), certain, source)
    if all(row.learners is not None for row in own):
        yield _held(pair[1], sum(row.learners or 0 for row in own), certain, source)


def _whole(pair: Pair, held: Sequence[tuple[ClassRow, int]]) -> list[tuple[ClassRow, int]]:
    """The rows that a total is of: those of one programme or course where they are as many classes, else all."""
    inside = [one for one in held if one[1] == InPeriod.INSIDE]
    for key in ("programme", "course"):
        for name in dict.fromkeys(row.texts[key] for row, _ in inside if row.texts.get(key)):
            rows = [one for one in held if one[0].texts[key] == name]
            if sum(row.classes for row, where in rows if where == InPeriod.INSIDE) == pair[0].value:
                return rows
    return list(held)


def _held(figure: Figure, number: int, certain: bool, source: str) -> Claim:
    same = fits(figure, number) == "yes"  # type: ignore[arg-type]
    sums = f"{plain(figure.value)} {'=' if same else '<>'} {number}"
    values = {"k": str(number), "source": source}
    if same:
        return Claim("data", "true", "lists_agree", sums, (figure,), values)
    return Claim(
        "data", "false" if certain else "cannot_tell", "lists_differ" if certain else "lists_differ_unsure", sums,
        (figure,), values, trap=not certain,
    )  # fmt: skip


def _rows_of(figure: Figure, held: Sequence[tuple[ClassRow, int]]) -> tuple[list[tuple[ClassRow, int]], bool]:
    """The rows of the one course whose name the words of a figure hold; whether they name it whole."""
    words = set(figure.label.after)
    scores: dict[str, float] = {}
    for row, _ in held:
        name = _words_of(row.texts["course"])
        if name:
            scores[row.texts["course"]] = len(name & words) / len(name)
    if not scores:
        return [], False
    best = max(scores.values())
    names = [name for name, score in scores.items() if score == best]
    if best < _ENOUGH or len(names) > 1:
        return [], False
    return [(row, where) for row, where in held if row.texts["course"] == names[0]], best == 1


def _turns(draft: DraftFigures, figure: Figure, turns: Turns) -> Iterator[Claim]:
    period = period_of(draft, draft.sentence_of(figure), figure)
    at = _inside(turns.ends, period)
    number = int((at == InPeriod.INSIDE).sum())
    certain = period is not None and not (at == InPeriod.POSSIBLE).any() and not figure.label.negated
    if number and figure.rounding != "order":
        yield _held(figure, number, certain, "")


def _stated(draft: DraftFigures, figure: Figure, summary: SummaryList) -> Iterator[Claim]:
    """Numbers that an office states of a group of staff, found by the number: a group's name is free text."""
    period = period_of(draft, draft.sentence_of(figure), figure)
    at = _inside(summary.ends, period)
    for one, where in zip(summary.numbers, at.tolist(), strict=True):
        if where == InPeriod.INSIDE and not one.group and not one.course and one.unit_of_count == "heads":
            same = one.number == figure.value and _alike(one.population, draft.sentence_of(figure).text)
            if same:
                yield _held(figure, one.number, False, one.population)
                return


def _alike(name: str, text: str) -> bool:
    words = _words_of(name)
    return bool(words) and len(words & _words_of(text)) * 2 >= len(words)


def _words_of(text: str) -> set[str]:
    """The words that tell one name from another."""
    return {key for key in keys_of(text.lower()) if key[0].isalpha()} - _SMALL_WORDS
