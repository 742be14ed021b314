"""Units: their names inside other text, and one key for all ways of writing a unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from cadre_audit.vocabulary.fold import clean, fold, spoken
from cadre_audit.vocabulary.load import vocabulary

_TOKEN = re.compile(r"\w[\w'’ʼ]*\.?|[^\w\s]")
# a word or number with a capital, every letter composed and Vietnamese
_PLAIN_WORD = re.compile("^(?:[A-ZÀ-ÏÒ-ÝĂĐĨŨƠƯẠ-Ỹ][A-Za-zÀ-ÏÒ-Öà-ïò-öø-ýăđĩũơưĂĐĨŨƠƯẠ-ỹ]*|[0-9]{1,3})$")
# words after which, in a line of capitals, no name goes on; with their marks, since 'Thanh' is not 'thành'
_ENDS_A_NAME = frozenset(
    [
        "năm",
        "tháng",
        "ngày",
        "tỉnh",
        "huyện",
        "quận",
        "đợt",
        "quý",
        "giai",
        "về",
        "theo",
        "tính",
        "đến",
        "có",
        "gồm",
        "nhiệm",
        "khóa",
        "được",
        "tại",
        "thành",
        "thị",
    ]
)
# 'cấp xã', 'các xã' speak of communes in general
_GENERAL = frozenset(["cap", "cac", "moi", "tung", "toan", "nhung", "so", "1", "cua"])
_LONGEST_NAME = 6
# Party committees, without tone marks; 'thành ủy' may be of either level
_COMMITTEES = {"tinh uy": "province", "huyen uy": "district", "quan uy": "district", "thi uy": "district"}


@lru_cache(maxsize=1 << 14)
def unit_in(text: str, level: str = "commune") -> str | None:
    """The first unit of that level named in ``text``, as typed: 'xã Tân Sơn' in 'UBND xã Tân Sơn, huyện Phú Lương'."""
    text = clean(text)
    tokens = list(_TOKEN.finditer(text))
    words = [fold(token[0]) for token in tokens]
    capitals = text.isupper()
    for start in range(len(tokens)):
        length = _unit_word_at(words, [token[0] for token in tokens], start, level)
        if not length or (start and words[start - 1] in _GENERAL):
            continue
        end = start + length
        while (
            end < len(tokens)
            and end - start - length < _LONGEST_NAME
            and _is_name(tokens[end][0], words[end], capitals)
        ):
            end += 1
        if end > start + length:
            return text[tokens[start].start() : tokens[end - 1].end()].rstrip(".")
    return None


@lru_cache(maxsize=1 << 14)
def unit_key(unit: str) -> str:
    """The same key for 'UBND xã Tân Sơn', 'X. Tân Sơn' and 'XÃ TÂN SƠN'; tone marks count: 'Lộc' is not 'Lọc'."""
    named = unit if _is_plain(unit) else clean(unit_in(unit) or unit)
    first, _, rest = named.partition(" ")
    full = _abbreviation(first)
    return spoken(f"{full} {rest}" if full and rest else f"{first} {rest}")


@lru_cache(maxsize=1 << 14)
def unit_level(unit: str) -> str | None:
    """Commune, district or province, by the lowest unit that the name names or by what bodies there are only there.

    None when it names none.
    """
    named = next((level for level in ("commune", "district", "province") if unit_in(unit, level)), None)
    return named or _level_of_body(clean(unit))


def _level_of_body(unit: str) -> str | None:
    """The level of a body that only one level has: a department is of a province, a 'huyện ủy' of a district."""
    typed = unit.split(" ")
    # with its mark, since 'So' may be a number
    if len(typed) > 1 and typed[0].casefold() == "sở":
        return "province"
    return _COMMITTEES.get(fold(" ".join(typed[:2])))


def _is_plain(unit: str) -> bool:
    """Whether a text is the name of one commune and nothing else, as nearly all are: 'Xã Tân Sơn'."""
    first, *name = unit.split(" ")
    known = not first.isascii() and vocabulary().words.unit_words_typed.get(first.casefold()) == "commune"
    return known and 0 < len(name) <= _LONGEST_NAME and all(map(_PLAIN_WORD.match, name)) and not unit.isupper()


def office_in(text: str) -> str | None:
    """The text itself when it begins as the name of an office does: 'Phòng Nội vụ', 'Chi cục …'; else None."""
    text = clean(text)
    typed = text.split(" ")
    words = vocabulary().words
    for length in (2, 1):
        first = " ".join(typed[:length])
        # among words with tone marks, 'Phong' is a name and not 'phòng'
        level = _level(first) if text.isascii() else words.unit_words_typed.get(first.casefold())
        if len(typed) > length and level == "office":
            return text
    return None


def _level(typed: str) -> str | None:
    """The level of a unit word typed with its own tone marks, or without any: 'Phường' is a unit, 'Phương' a name."""
    words = vocabulary().words
    return words.unit_levels.get(fold(typed)) if typed.isascii() else words.unit_words_typed.get(typed.casefold())


def _unit_word_at(words: list[str], typed: list[str], at: int, level: str) -> int:
    if at + 1 < len(words) and _level(f"{typed[at]} {typed[at + 1]}") == level:
        return 2
    if _level(typed[at]) == level and not (typed[at].isascii() and not all(map(str.isascii, typed))):
        return 1
    full = _abbreviation(typed[at])
    return 1 if full and vocabulary().words.unit_words_typed.get(full) == level else 0


def _abbreviation(typed: str) -> str | None:
    abbreviations: Mapping[str, str] = vocabulary().words.unit_abbreviations
    return abbreviations.get(fold(typed)) if typed.endswith(".") or typed == "TT" else None


def _is_name(typed: str, word: str, capitals: bool) -> bool:
    if not word or not typed[0].isalnum():
        return False
    if capitals:
        return typed.casefold() not in _ENDS_A_NAME
    return typed[0].isupper() or typed[0].isdigit()
