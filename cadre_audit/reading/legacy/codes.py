"""The old encodings: TCVN3 (ABC), VNI-Windows, and UTF-8 that was read as Windows-1252.

Each decoder takes text as a program shows it, every byte a sign of Windows-1252, and gives what was meant, or None
when the text holds a sign that the encoding does not have. The tables are published by the makers of keyboards.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_TCVN3_CODES = (
    "A1=Ă A2=Â A3=Ê A4=Ô A5=Ơ A6=Ư A7=Đ A8=ă A9=â AA=ê AB=ô AC=ơ AD=ư AE=đ "
    "B5=à B6=ả B7=ã B8=á B9=ạ BB=ằ BC=ẳ BD=ẵ BE=ắ C6=ặ C7=ầ C8=ẩ C9=ẫ CA=ấ "
    "CB=ậ CC=è CE=ẻ CF=ẽ D0=é D1=ẹ D2=ề D3=ể D4=ễ D5=ế D6=ệ D7=ì D8=ỉ DC=ĩ "
    "DD=í DE=ị DF=ò E1=ỏ E2=õ E3=ó E4=ọ E5=ồ E6=ổ E7=ỗ E8=ố E9=ộ EA=ờ EB=ở "
    "EC=ỡ ED=ớ EE=ợ EF=ù F1=ủ F2=ũ F3=ú F4=ụ F5=ừ F6=ử F7=ữ F8=ứ F9=ự FA=ỳ "
    "FB=ỷ FC=ỹ FD=ý FE=ỵ"
)
TCVN3 = {chr(int(code[:2], 16)): code[3] for code in _TCVN3_CODES.split()}

_VNI_CODES = (
    "aø=à aû=ả aõ=ã aù=á aï=ạ aê=ă aè=ằ aú=ẳ aü=ẵ aé=ắ aë=ặ aâ=â aà=ầ aå=ẩ "
    "aã=ẫ aá=ấ aä=ậ eø=è eû=ẻ eõ=ẽ eù=é eï=ẹ eâ=ê eà=ề eå=ể eã=ễ eá=ế eä=ệ "
    "ì=ì æ=ỉ ó=ĩ í=í ò=ị oø=ò oû=ỏ oõ=õ où=ó oï=ọ oâ=ô oà=ồ oå=ổ oã=ỗ "
    "oá=ố oä=ộ ô=ơ ôø=ờ ôû=ở ôõ=ỡ ôù=ớ ôï=ợ uø=ù uû=ủ uõ=ũ uù=ú uï=ụ ö=ư "
    "öø=ừ öû=ử öõ=ữ öù=ứ öï=ự yø=ỳ yû=ỷ yõ=ỹ yù=ý î=ỵ ñ=đ"
)


def _with_capitals(codes: str) -> dict[str, str]:
    """The table and its capitals, of which the second sign may be raised or not."""
    table = dict(code.split("=") for code in codes.split())
    for code, letter in list(table.items()):
        for capital in (code.upper(), code[0].upper() + code[1:]):
            table.setdefault(capital, letter.upper())
    return table


VNI = _with_capitals(_VNI_CODES)
_VNI_CODE = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
# signs of every Windows program that no encoding changes
_TYPOGRAPHY = frozenset("–—‘’“”…•\u00a0")
_PASSED_THROUGH = {code: code for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def _tcvn3(text: str) -> str | None:
    if not all(sign.isascii() or sign in TCVN3 or sign in _TYPOGRAPHY for sign in text):
        return None
    return _raised("".join(TCVN3.get(sign, sign) for sign in text))


def _raised(text: str) -> str:
    """Text with the capitals that TCVN3 cannot write: 'CHủ TịCH', or 'Nguyễn Văn ánh' where all others have one."""
    words = text.split(" ")
    plain = ["".join(sign for sign in word if sign.isascii() and sign.isalpha()) for word in words]
    if "".join(plain).isupper() and max(map(len, plain)) > 1:
        return text.upper()
    low = [word[:1].islower() and not word[:1].isascii() for word in words]
    others = [word for word, is_low in zip(words, low, strict=True) if not is_low]
    if len(others) == len(words) or not others or not all(word[:1].isupper() for word in others):
        return text
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _vni(text: str) -> str | None:
    left = _VNI_CODE.sub("", text)
    if not all(sign.isascii() or sign in _TYPOGRAPHY for sign in left):
        return None
    return _VNI_CODE.sub(lambda found: VNI[found[0]], text)


def _mistaken_utf8(text: str) -> str | None:
    """UTF-8 that was read as Windows-1252 once or twice."""
    for _ in range(2):
        try:
            text = b"".join(map(_byte, text)).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            return None
        if not _mistaken_again(text):
            return text
    return text


def _byte(sign: str) -> bytes:
    return bytes([ord(sign)]) if ord(sign) in _PASSED_THROUGH else sign.encode("cp1252")


def _mistaken_again(text: str) -> bool:
    try:
        return not text.isascii() and not b"".join(map(_byte, text)).decode("utf-8").isascii()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return False


DECODERS: dict[str, Callable[[str], str | None]] = {"TCVN3": _tcvn3, "VNI": _vni, "UTF-8/1252": _mistaken_utf8}


@lru_cache(maxsize=1 << 14)
def decode(text: str, encoding: str) -> str | None:
    """What the text says when it is in that encoding; None when it cannot be.

    Args:
        text: as a program shows it.
        encoding: a key of :data:`DECODERS`.
    """
    return DECODERS[encoding](text)
