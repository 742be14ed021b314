"""Tells Vietnamese syllables from strings of letters, so that a wrong encoding shows."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ONSETS = ("ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
           "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "")  # fmt: skip
_RHYMES_SPELT = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong "
    "op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh "
    "uyp uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
    "y yêm yên yêng yêt yêu ynh yt ych"
)
_RHYMES = frozenset(_RHYMES_SPELT.split())
_TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_SHARP_OR_HEAVY = {"\u0301", "\u0323"}
_STOPS = ("p", "t", "c", "ch")
# letters of any alphabet and the signs that old encodings write in their place
_WORD = re.compile(r"(?:[^\W\d_]|[\u0080-\u00bf×÷])+")
_SIGN = re.compile(r"[\u0080-\u00a0\u00a1-\u00bf×÷](?<!\u00a0)")
_ABBREVIATION = re.compile(r"^[B-DF-HJ-NP-TV-ZĐ]+$")


@lru_cache(maxsize=1 << 14)
def is_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable: onset, rhyme, at most one tone, stops with sharp or heavy tone."""
    signs = unicodedata.normalize("NFD", word.lower())
    tones = [sign for sign in signs if sign in _TONES]
    if len(tones) > 1:
        return False
    letters = unicodedata.normalize("NFC", "".join(sign for sign in signs if sign not in _TONES))
    for onset in _ONSETS:
        rhyme = letters[len(onset) :]
        if letters.startswith(onset) and rhyme in _RHYMES:
            stopped = rhyme.endswith(_STOPS)
            return not stopped or (bool(tones) and tones[0] in _SHARP_OR_HEAVY)
    return False


@lru_cache(maxsize=1 << 14)
def likeness(text: str) -> int:
    """How much a text looks like Vietnamese: words with marks that are syllables, less those that are none.

    Plain ASCII words count nothing, since every encoding writes them alike; nor do abbreviations such as ``ĐH``.
    """
    total = 0
    for word in _WORD.findall(unicodedata.normalize("NFC", text)):
        if word.isascii() or _ABBREVIATION.match(word) or not any(map(str.isalpha, word)):
            continue
        signs = len(_SIGN.findall(word))
        total += 1 if not signs and is_syllable(word) else -1 - signs
    return total
