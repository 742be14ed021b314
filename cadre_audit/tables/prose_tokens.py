"""Prose as tokens: words, signs, numbers, and the numbers that are no figures: dates, times, names of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from cadre_audit.tables.prose_numerals import SCALES
from cadre_audit.vocabulary.prose import word_key

Kind = Literal["word", "number", "ratio", "date", "name", "sign"]

_YEAR = r"(?:19|20)\d{2}"
_DASH = r"\s?[-–—]\s?"
_GROUPED = (
    r"\d{1,3}(?:[.\u00a0\u202f\u2009]\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?"
    # a plain space groups too: "14 330 cán bộ"
    r"|[1-9]\d{0,2}(?:\x20\d{3})+(?!\d|[.,/]\d)"
)
_NUMBER = rf"(?:{_GROUPED}|\d+(?:[.,]\d+)?)(?!\d)"
_TOKEN = re.compile(
    rf"""
      (?P<address>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\S+)
    | (?P<iso>\b{_YEAR}-\d{{1,2}}-\d{{1,2}}\b)
    | (?P<day>\b\d{{1,2}}\s?[/-]\s?\d{{1,2}}\s?[/-]\s?{_YEAR}\b|\b\d{{1,2}}\.\d{{1,2}}\.{_YEAR}\b)
    | (?P<spelt>\b[Nn]gày\s+\d{{1,2}}\s+tháng\s+\d{{1,2}}(?:\s+năm\s+\d{{4}})?\b)
    | (?P<document>\b\d+[a-z]?(?:/\d{{4}})?\s?[/-]\s?[A-ZĐƯÔƠÂÊ][A-ZĐƯÔƠÂÊ0-9]+[\w/-]*
        | \b[A-ZĐ]{{2,}}\d+\b | \b[A-ZĐ]{{2,}}-\d+\b)
    | (?P<clock>\b\d{{1,2}}:\d{{2}}(?::\d{{2}})?\b|\b\d{{1,2}}\s?(?:h|giờ)\s?\d{{2}}\b|\b\d{{1,2}}h\b|GMT\s?[+-]?\d+)
    | (?P<phone>\(\d{{3,4}}\)\s?\d[\d.\s]{{5,9}}\d|\b0\d{{9,10}}\b|\b0\d{{2,3}}[.\s]\d{{3,4}}[.\s]?\d{{3,4}}\b)
    | (?P<years>\b{_YEAR}{_DASH}{_YEAR}\b)
    | (?P<month>\b\d{{1,2}}\s?/\s?{_YEAR}\b)
    | (?P<hundred>\b[Pp]hần\s+trăm\b)
    | (?P<ratio>\b{_NUMBER}\s?/\s?{_NUMBER}(?![\w/]))
    | (?P<range>\b{_NUMBER}{_DASH}{_NUMBER}(?!\w))
    | (?P<number>(?<![\w.,])(?:{_NUMBER})(?![A-Za-zđĐ]\w*))
    | (?P<word>\d*[^\W\d_]+\d*(?:/[^\W\d_]+)?(?:-\d+\b)?|\d+\w*)
    | (?P<sign>\.{{2,}}|\S)
    """,
    re.VERBOSE,
)
_SPELT = re.compile(r"(\d{1,2})\D+(\d{1,2})(?:\D+(\d{4}))?")
# after these a point does not end a sentence
_SHORT = frozenset(
    ("tp", "ths", "th", "ts", "pgs", "gs", "tx", "tt", "đ", "bs", "ks", "cn", "v", "vv", "tr", "st", "no")
)
_DONG = word_key("đồng")


@dataclass(slots=True)
class Token:
    """A piece of a text.

    Attributes:
        key: of a word, by which it is compared; of a sign, the sign.
        start, end: offsets in the passage.
        low, high: of a number; both are the same but for ranges.
        of: the second number of a ratio.
        decimals: how many are printed.
        day: (year, month, day) as far as a date says; a period has its last year.
        since: the first year of a period.
        wrong: whether a date names a day that no calendar has, or a period ends before it begins.
    """

    kind: Kind
    text: str
    key: str
    start: int
    end: int
    low: Fraction | None = None
    high: Fraction | None = None
    of: Fraction | None = None
    decimals: int = 0
    day: tuple[int | None, int | None, int | None] | None = None
    since: int | None = None
    wrong: bool = False


def tokens_of(text: str) -> list[Token]:
    """The tokens of a passage."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        kind, piece = str(found.lastgroup), found[0]
        start, end = found.span()
        if kind == "word":
            yield Token("word", piece, word_key(piece), start, end)
        elif kind == "sign":
            yield Token("sign", piece, "…" if piece.startswith("..") else piece, start, end)
        elif kind == "hundred":
            yield Token("sign", piece, "%", start, end)
        elif kind in ("number", "range", "ratio"):
            yield _number(kind, piece, start, end, text)
        elif kind == "month" and int(re.split(r"\s?/", piece)[0]) > 12 and not _is_month(text[:start]):
            # '35/2021' is the number of a document and its year
            yield Token("name", piece, "", start, end)
        elif kind in ("iso", "day", "spelt", "years", "month"):
            yield _date(kind, piece, start, end)
        else:
            yield Token("name", piece, "", start, end)


def _is_month(before: str) -> bool:
    return before.rstrip().lower().endswith("tháng")


def number_of(text: str) -> tuple[Fraction, int]:
    """A printed number and how many decimals it has; points group thousands where three digits follow each.

    '1.511' is one thousand five hundred and eleven, '88.8' and '88,8' are not whole.
    """
    text = re.sub(r"[\s\u00a0\u202f\u2009]", "", text)
    if re.fullmatch(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", text):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?", text) or re.fullmatch(r"[1-9]\d{0,2},\d{3}\.\d+", text):
        text = text.replace(",", "")
    else:
        text = text.replace(",", ".")
    _, _, decimals = text.partition(".")
    return Fraction(text), len(decimals)


def _number(kind: str, piece: str, start: int, end: int, text: str) -> Token:
    if kind == "number":
        value, decimals = number_of(piece)
        return Token("number", piece, "0", start, end, value, value, decimals=decimals)
    left, right = re.split(r"\s?[/]\s?" if kind == "ratio" else r"\s?[-–—]\s?", piece, maxsplit=1)
    (low, decimals), (high, others) = number_of(left), number_of(right)
    if kind == "ratio":
        return Token("ratio", piece, "0", start, end, low, low, of=high)
    return Token("number", piece, "0", start, end, low, high, decimals=max(decimals, others))


def _date(kind: str, piece: str, start: int, end: int) -> Token:
    since = None
    if kind == "years":
        first, last = (int(part) for part in re.findall(r"\d{4}", piece))
        return Token("date", piece, "", start, end, day=(last, None, None), since=first, wrong=last < first)
    if kind == "spelt":
        found = _SPELT.search(piece)
        assert found is not None
        day, month, year = int(found[1]), int(found[2]), int(found[3]) if found[3] else None
    else:
        parts = [int(part) for part in re.findall(r"\d+", piece)]
        if kind == "month":
            day, (month, year) = None, parts
        elif kind == "iso":
            year, month, day = parts
        else:
            day, month, year = parts
    wrong = not _exists(year, month, day)
    return Token("date", piece, "", start, end, day=(year, month, day), since=since, wrong=wrong)


def _exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether some calendar has the day, or the month where no day is named."""
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None or month is None:
        return True
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= day <= lengths[month - 1]


def sentences(tokens: Sequence[Token], text: str) -> Iterator[list[Token]]:
    """The tokens sentence by sentence."""
    sentence: list[Token] = []
    for place, token in enumerate(tokens):
        sentence.append(token)
        if _ends(tokens, place, text):
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _ends(tokens: Sequence[Token], place: int, text: str) -> bool:
    token = tokens[place]
    if token.kind != "sign" or token.key not in (".", "!", "?", "…"):
        return False
    if place + 1 == len(tokens):
        return True
    following = tokens[place + 1]
    if following.start == token.end or not (following.text[:1].isupper() or following.text[:1] in '0123456789“"-–+('):
        return False
    if token.key != ".":
        return following.text[:1].isupper()
    before = tokens[place - 1] if place else None
    shortened = before is not None and before.kind == "word" and (
        before.key in _SHORT or (len(before.text) == 1 and before.text.isupper())
    )  # fmt: skip
    return not shortened


def with_scales(tokens: Sequence[Token]) -> list[Token]:
    """The same, '1,2 nghìn lượt' being 1,200 and numerals in words being numbers; money keeps its scale as a unit."""
    out: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        after = tokens[place + 2] if place + 2 < len(tokens) else None
        if (
            token.kind == "number" and following is not None and following.key in SCALES
            and (after is None or after.text.partition("/")[0].lower() != "đồng") and following.kind == "word"
            and token.low is not None and token.high is not None and not is_share_word(following.key, after)
        ):  # fmt: skip
            size = SCALES[following.key]
            out.append(
                Token("number", f"{token.text} {following.text}", "0", token.start, following.end,
                      token.low * size, token.high * size)
            )  # fmt: skip
            place += 2
            continue
        out.append(token)
        place += 1
    return out


def is_share_word(key: str, after: Token | None) -> bool:
    """Whether 'tỷ' begins 'tỷ lệ', a share, and no billions: 'đến năm 2025 tỷ lệ đạt 85%'."""
    return key == word_key("tỷ") and after is not None and after.key in (word_key("lệ"), word_key("trọng"))
