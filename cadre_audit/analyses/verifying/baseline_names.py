"""By which words a report says what a change is measured from, and which of the lists given has that name."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.analyses.verifying.ends import baseline_of
from cadre_audit.tables.draft_figures import Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.prose import keys_of, prose_words

# words that make another time of a name: "cuối nhiệm kỳ trước" is not "nhiệm kỳ trước"
_OTHER_TIME = frozenset(
    ("dau", "giua", "cuoi", "nua", "het", "truoc", "sau", "cung", "ky", "thang", "quy", "ngay", "nam", "nay", "toi")
)
# but "thời điểm năm 2021" is "2021"
_BEFORE = frozenset(("nam",))
_LONGEST = 10


def told_against(sentence: Sentence, place: int) -> str:
    """What a change is measured from, as printed: after it, or before it for the whole clause; empty when not told."""
    figure = sentence.figures[place]
    named = baseline_of(sentence, figure)
    if named or prose_words().cues["against"].is_in(figure.label.after):
        return named
    return _told_ahead(sentence, place)


def _told_ahead(sentence: Sentence, place: int) -> str:
    """'So với nhiệm kỳ trước, tỷ lệ nữ tăng 7,9 điểm %'."""
    figure = sentence.figures[place]
    ends = [k for k in range(figure.first) if sentence.keys[k] == ";"]
    begin = ends[-1] + 1 if ends else 0
    found = [(s + begin, n) for s, n, _ in prose_words().cues["against"].all_in(sentence.keys[begin : figure.first])]
    changes = [f for f in sentence.figures[:place] if f.first >= begin and f.role in ("up", "down")]
    if not found or any(f.first < found[0][0] for f in changes):
        # said of the change before it
        return ""
    first = found[0][0] + found[0][1]
    comma = next((k for k in range(first, figure.first) if sentence.keys[k] == ","), None)
    if comma is None or _has_figure(sentence.figures, first, comma):
        return ""
    return " ".join(token.text for token in sentence.tokens[first : min(comma, first + _LONGEST)])


def _has_figure(figures: Sequence[Figure], first: int, last: int) -> bool:
    return any(first <= figure.first < last for figure in figures)


def which_baseline(told: str, names: Sequence[str]) -> str:
    """The name that some words of a report fit, the longest that does; empty where none does."""
    words = _folded(told)
    fitting = [name for name in names if _fits(words, _folded(name))]
    return max(fitting, key=lambda name: len(_folded(name)), default="")


def _folded(text: str) -> list[str]:
    return [fold(key) for key in keys_of(text) if key[0].isalnum()]


def _fits(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether words hold a name, and nothing beside it that makes another time of it."""
    for start in range(len(words) - len(name) + 1):
        if list(words[start : start + len(name)]) == list(name) and name:
            ahead = set(words[:start]) - _BEFORE
            following = words[start + len(name) : start + len(name) + 1]
            if not any(_is_of_time(word) for word in (*ahead, *following)):
                return True
    return False


def _is_of_time(word: str) -> bool:
    return word in _OTHER_TIME or word.isdigit()
