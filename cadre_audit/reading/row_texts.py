"""What one text of a row could be: a name, a total, a section, a running number."""

from __future__ import annotations

import re

from cadre_audit.reading.grid import Value
from cadre_audit.reading.headings import NAME_FIELDS
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import Headings, Words
from cadre_audit.vocabulary.phrases import Phrases
from cadre_audit.vocabulary.units import office_in, unit_in

ENUMERATOR = re.compile(r"^\s*(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})*)\s*[.)/:-]\s*")
LONGEST_NAME = 60
_BRACKETS = re.compile(r"\([^)]*\)?")
_NUMBER = re.compile(r"^\d{1,6}\s*[.)]?$")
_PLAIN_NAME = re.compile(r"^[^\W\d_]+(?: [^\W\d_]+){1,5}$")
_NAME_WORD = re.compile(r"^[^\W\d_][\w'’ʼ.\-/]*:?$")
# a post with nobody in it is not a person called 'Khuyết'
_VACANT = frozenset({"khuyet", "trong", "vacant", "chua co", "chua bo tri", "con trong", "dang khuyet"})
_MOST_WORDS = 8


class TextReader:
    """Understands texts by one vocabulary; a class because the words in doubt are gathered once for a table."""

    def __init__(self, words: Words, headings: Headings) -> None:
        self.words, self.headings = words, headings
        self.triggers = _words_of_sections(words)
        self.doubtful_first, self.doubtful_last = _words_in_doubt(words)

    def name_class(self, value: Value) -> int:
        """0 a name, 1 a single word, 2 the word of a total, 3 of a section or a closing line; -1 none of them."""
        if isinstance(value, str) and self._is_plain_name(value):
            return 0
        text = clean(str(value))
        words = letters_only(text)
        key = fold(text)
        if not words or key in _VACANT or self.headings.fields.exact.get(key) in NAME_FIELDS:
            return -1
        if begins(self.words.totals, text):
            return 2
        if self.section_of(text) or begins(self.words.closing, text):
            return 3
        return 0 if len(words) > 1 else 1

    def _is_plain_name(self, text: str) -> bool:
        """Whether a text is two or more words of letters, none of which could name a total, a section or a unit.

        Settles almost every name of a long roster at a tenth of the cost of the full decision.
        """
        if not _PLAIN_NAME.match(text):
            return False
        words = text.casefold().split(" ")
        return words[0] not in self.doubtful_first and self.doubtful_last.isdisjoint(words)

    def section_of(self, text: str) -> tuple[str | None, str | None] | None:
        """(unit, kind) that a section text sets; None when it sets neither."""
        if self.triggers.isdisjoint(fold(text).split(" ")):
            return None
        plain = ENUMERATOR.sub("", clean(text))
        kinds = {hit.meaning for hit in self.words.section_kinds.find(fold(_BRACKETS.sub(" ", plain)).split(" "))}
        kind = kinds.pop() if len(kinds) == 1 else None
        unit = unit_in(_BRACKETS.sub(" ", plain)) or office_in(_BRACKETS.sub(" ", plain))
        return (unit, kind) if unit or kind else None


def begins(phrases: Phrases, text: str) -> bool:
    """Whether a text begins with one of the phrases."""
    return phrases.begins(text) is not None


def _words_in_doubt(words: Words) -> tuple[frozenset[str], frozenset[str]]:
    """Words with which something begins that is no name, and words without which no section or unit is named.

    Of a phrase of several words the last one is enough: 'thị' stands in half of all names, 'trấn' does not. Folded
    and typed forms both count, since texts may lack their tone marks.
    """
    begins = (words.totals, words.closing, words.signature, words.people)
    first = {word for phrases in begins for word in phrases.first_words}
    first |= {word.split(" ")[0] for word in (*_VACANT, "ho", "họ", "ten", "tên")}
    offices = [word for word, level in words.unit_words_typed.items() if level == "office"]
    first |= {form for word in offices for form in (word.split(" ")[0], fold(word).split(" ")[0])}
    places = [word for word, level in words.unit_words_typed.items() if level != "office"]
    last = words.section_kinds.last_words | {
        form for word in places for form in (word.split(" ")[-1], fold(word).split(" ")[-1])
    }
    return frozenset(first), frozenset(last | {"trong"})


def _words_of_sections(words: Words) -> frozenset[str]:
    """Words without which no text can name a kind or a unit: most names are settled by this alone."""
    known = {word for phrase in words.section_kinds.exact for word in phrase.split(" ")}
    known |= {word for phrase in words.unit_levels for word in phrase.split(" ")}
    return frozenset(known | set(words.unit_abbreviations))


def letters_only(value: Value) -> list[str]:
    """The words of a text that could be a name; empty when it has digits or is too long for one."""
    text = _BRACKETS.sub(" ", clean(str(value))).strip(" .,;:-")
    words = text.split()
    if not words or len(text) > LONGEST_NAME or len(words) > _MOST_WORDS:
        return []
    return words if all(_NAME_WORD.match(word) for word in words) else []


def ordinal_class(value: Value) -> int:
    """0 a running number, 1 a Roman number or letter, -1 something else."""
    if isinstance(value, bool):
        return -1
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return 0
    text = str(value).strip()
    if _NUMBER.match(text):
        return 0
    return 1 if re.match(r"^(?:[IVXLC]+|[A-ZĐ])[.)]?$", text) else -1
