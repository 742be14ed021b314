"""Folding of Vietnamese text: one key for all spellings of one word, and the order of names.

Keys are for comparing only. Text is stored and shown as it was typed, cleaned of invisible signs. Folding takes
tone marks away, so two different words may meet ("Tú", "Tư"): it serves closed vocabularies, never names.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Icelandic and African look-alikes of Đ come from old keyboards; đ has no decomposition of its own
_D_LETTERS = str.maketrans({"Ð": "Đ", "Ɖ": "Đ", "ð": "đ"})
_D_TO_ASCII = str.maketrans({"đ": "d", "Đ": "D"})
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad]")
# letters and signs that cleaning would change
_UNTIDY = re.compile("[\u200b-\u200d\u2060\ufeff\u00adÐƉð\u0400-\u04ff]")
_NOT_WORD = re.compile(r"[^0-9a-z]+")
# Cyrillic letters that look like Latin ones creep in from other keyboards; beside other Cyrillic ones they are real
_CYRILLIC = str.maketrans("аесорхуіАВЕКМНОРСТХУІ", "aecopxyiABEKMHOPCTXYI")
_HAS_CYRILLIC = re.compile("[\u0400-\u04ff]")
_PUNCTUATION = re.compile(r"[^\w]+")
_DOTTED = re.compile(r"(?<=[A-Za-zÀ-ỹ])\.(?=[A-Za-zÀ-ỹ])")


@lru_cache(maxsize=1 << 16)
def clean(text: str) -> str:
    """The same text with one spelling for its letters: NFC, Đ for its look-alikes, single plain spaces."""
    text = " ".join(text.split())
    if not _UNTIDY.search(text) and unicodedata.is_normalized("NFC", text):
        return text
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text)).translate(_D_LETTERS)
    if _HAS_CYRILLIC.search(text) and not _HAS_CYRILLIC.search(latin := text.translate(_CYRILLIC)):
        text = latin
    return " ".join(text.split())


# keys of the shipped spellings, computed once when the vocabulary is compiled
KNOWN: dict[str, str] = {}


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The comparing key: lower case, no tone marks, letters and digits only, words parted by one space."""
    if (known := KNOWN.get(text)) is not None:
        return known
    text = clean(text).translate(_D_TO_ASCII).casefold()
    ascii_only = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode()
    return _NOT_WORD.sub(" ", ascii_only).strip()


@lru_cache(maxsize=1 << 16)
def spoken(text: str) -> str:
    """One key for all spellings of the same spoken words, tone marks kept: 'Hoà' and 'HÒA' meet, 'Hoa' does not.

    For names of people and units. The tone moves to the end of each word, whichever vowel it was typed on.
    """
    return " ".join(_spoken_word(word) for word in _PUNCTUATION.sub(" ", clean(text)).casefold().split())


@lru_cache(maxsize=1 << 14)
def _spoken_word(word: str) -> str:
    signs = unicodedata.normalize("NFD", word)
    letters = unicodedata.normalize("NFC", "".join(sign for sign in signs if sign not in _TONE_RANK))
    return letters + "".join(sign for sign in signs if sign in _TONE_RANK)


def undotted(text: str) -> str:
    """The text without the dots inside abbreviations: ``Th.S`` and ``T.cấp`` are single words."""
    return _DOTTED.sub("", text)


_LETTERS = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_LETTER_RANK = {letter: i + 1 for i, letter in enumerate(_LETTERS)}
_TONE_RANK = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_SHAPES = {"\u0306", "\u0302", "\u031b"}

WordKey = tuple[tuple[int, ...], tuple[int, ...]]


@lru_cache(maxsize=1 << 14)
def _word_key(word: str) -> WordKey:
    letters: list[str] = []
    tones: list[int] = []
    for sign in unicodedata.normalize("NFD", word.casefold()):
        if sign in _TONE_RANK and tones:
            tones[-1] = _TONE_RANK[sign]
        elif sign in _SHAPES and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + sign)
        elif not unicodedata.combining(sign):
            letters.append(sign)
            tones.append(0)
    return tuple(_LETTER_RANK.get(letter, 90) for letter in letters), tuple(tones)


def text_key(text: str) -> tuple[WordKey, ...]:
    """Sorts as a Vietnamese dictionary does: word by word, first the letters, then the tone."""
    return tuple(_word_key(word) for word in clean(text).split(" "))


@lru_cache(maxsize=1 << 16)
def name_key(full_name: str) -> tuple[tuple[WordKey, ...], ...]:
    """Sorts people as Vietnamese lists do: by given name, then family name, then the names between."""
    *before, given = clean(full_name).split(" ")
    return text_key(given), text_key(" ".join(before[:1])), text_key(" ".join(before[1:]))
