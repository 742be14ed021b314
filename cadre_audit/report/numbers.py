"""Numbers, dates and citations as the reader's language writes them.

Vietnamese: ``14.330``, ``84,4 %``, ``12/8/2022``; days below ten and the months one and two take a leading zero
(``05/02/2022``), as offices write them. English: ``14,330``, ``84.4 %``, ``2022-08-12``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from cadre_audit.report.wording import language, t

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def count_text(number: int) -> str:
    """A whole number, its thousands grouped."""
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if language() == "vi" else grouped


def number_text(number: int | float) -> str:
    """A number with its decimals as given, in the reader's marks."""
    if isinstance(number, int) or number.is_integer():
        return count_text(int(number))
    text = f"{number:,}"
    return text.translate(str.maketrans(",.", ".,")) if language() == "vi" else text


def percent_number(k: int | None, n: int | None) -> float | None:
    """``k`` of ``n`` in percent with one decimal, a half rounded up; None of nobody, or where withheld."""
    if k is None or not n:
        return None
    return float((Decimal(k) * 100 / Decimal(n)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def percent_text(k: int, n: int) -> str:
    """The same as text; empty when there is nobody to divide by."""
    percent = percent_number(k, n)
    if percent is None:
        return ""
    return (str(percent).replace(".", ",") if language() == "vi" else str(percent)) + " %"


def share_text(share: Mapping[str, Any]) -> str:
    """A share of ``{k, n}``: both numbers, then the percent, never the percent alone nor of a number withheld."""
    k, n = share["k"], share["n"]
    if k is None or n is None:
        shown = (t("word.withheld") if one is None else count_text(one) for one in (k, n))
        return "/".join(shown)
    fraction = f"{count_text(k)}/{count_text(n)}"
    return f"{fraction} ({percent_text(k, n)})" if n else fraction


def points_text(points: float) -> str:
    """A change of a share as points, with its sign: ``+7,9 điểm %``; never a percent, which would be of the share."""
    return t("points.value", n=_decimal(points, "+.1f"))


def relative_text(change: Mapping[str, Any]) -> str:
    """The same change as a ratio, with what it is a ratio to: ``tăng 65,0 % so với 12,1 %``."""
    way = "rise" if change["percent"] > 0 else "fall" if change["percent"] < 0 else "none"
    of = percent_text(change["of"]["k"], change["of"]["n"])
    return t(f"points.{way}", n=_decimal(abs(change["percent"]), ".1f"), of=of)


def _decimal(number: float, form: str) -> str:
    text = format(number, form)
    text = "0.0" if number == 0 else text
    return text.replace(".", ",") if language() == "vi" else text


def is_date(text: str) -> bool:
    """Whether this is a complete ISO date; a year or a month alone is not."""
    match = _DATE.fullmatch(text)
    return bool(match and match[3])


def date_text(iso: str) -> str:
    """An ISO date, month (``1979-07``) or year as the reader writes it; any other text stays as it is."""
    match = _DATE.fullmatch(iso)
    if not match or language() == "en":
        return iso
    year, month, day = match.groups()
    parts = [day if int(day) < 10 else str(int(day))] if day else []
    if month:
        parts.append(month if int(month) < 3 else str(int(month)))
    return "/".join([*parts, year])


def citation_text(source: Mapping[str, Any]) -> str:
    """``{document, article}`` as one citation, the clause as it is cited: ``Điều 10 k2c, 33/2023/NĐ-CP``."""
    return ", ".join(str(source[key]) for key in ("article", "document") if source.get(key))
