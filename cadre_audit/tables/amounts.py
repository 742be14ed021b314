"""Amounts of money as offices write them: ``1.500.000``, ``1,5`` under a heading in millions, ``1,5 triệu đồng``.

What can be read in two ways is not read. ``1.500`` is 1,500 đồng, but under *triệu đồng* it may be one and a half
million or one and a half billion.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from cadre_audit.reading.grid import Value
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.phrases import Phrases

Fault = Literal["amount_unreadable", "amount_unclear", "amount_negative"]
_AMOUNT = re.compile(r"(?P<sign>[-−–]|\()?\s*(?P<number>\d[\d.,\s]*?)\)?\s*(?P<unit>(?:[^\W\d]|1[.,]?000).*)?")
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,\s])\d{3})(?:(?P=mark)\d{3})*")
_DECIMAL = re.compile(
    r"(?P<whole>\d+|\d{1,3}(?:[.\s]\d{3})+),(?P<part>\d+)|(?P<whole2>\d+|\d{1,3}(?:,\d{3})+)\.(?P<part2>\d+)"
)
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in đồng, or why there is none."""

    money: int = 0
    fault: Fault | None = None


class MoneyUnits:
    """The names of đồng and its multiples; a class because the index of the names is built once.

    Args:
        whole: how many đồng → names that say so, ``triệu đồng``; 0 for the money of other countries.
        bare: the same for names without đồng, ``triệu``, which count only beside a heading that says it too.
        before: what comes before the unit of a whole sheet, ``Đơn vị tính``.
    """

    def __init__(
        self, whole: Mapping[int, Sequence[str]], bare: Mapping[int, Sequence[str]], before: Sequence[str]
    ) -> None:
        self.names = [(str(name), str(times)) for times, names in whole.items() for name in names]
        self._whole = Phrases(self.names)
        self._bare = Phrases((str(name), str(times)) for times, names in bare.items() for name in names)
        self._before = [fold(text) for text in before]

    def in_heading(self, text: str) -> int | None:
        """How many đồng the numbers below a heading count; None when it says nothing, 0 when nobody can tell."""
        found = {int(hit.meaning) for hit in self._whole.find(fold(text).split(" "))}
        return None if not found else found.pop() if len(found) == 1 else 0

    def of_sheet(self, lines: Sequence[str]) -> int | None:
        """What the lines above a table say of all its amounts: *Đơn vị tính: triệu đồng*."""
        for line in lines:
            for before in self._before:
                _, found, after = f" {fold(line)} ".partition(f" {before} ")
                if found and (unit := self.in_heading(after)) is not None:
                    return unit
        return None

    def read(self, value: Value, unit: int | None) -> Amount:
        """The amount of a cell.

        Args:
            value: what stands there.
            unit: by the heading or the sheet; None where neither says any, and then it is đồng.
        """
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            return Amount(fault="amount_unreadable")
        if not isinstance(value, str):
            return _whole(Decimal(str(value)), unit or 1)
        match = _AMOUNT.fullmatch(clean(value))
        if match is None:
            return Amount(fault="amount_unreadable")
        if match["sign"]:
            return Amount(fault="amount_negative")
        own, fault = self._own_unit(match["unit"] or "", unit)
        times = own or unit or 1
        return Amount(fault=fault) if fault else _number(match["number"].strip(), times)

    def _own_unit(self, text: str, unit: int | None) -> tuple[int | None, Fault | None]:
        """The unit that a cell names itself, and what is wrong with it."""
        if not text:
            return None, None
        whole, bare = self._whole.meaning(text), self._bare.meaning(text)
        if not (whole or bare):
            return None, "amount_unreadable"
        own = int(whole or bare or 0)
        says_another = unit is not None and own != unit
        is_half_said = not whole and unit is None
        return own, "amount_unclear" if not own or says_another or is_half_said else None


def _number(text: str, times: int) -> Amount:
    if text.isdecimal():
        return _whole(Decimal(text), times)
    if _GROUPED.fullmatch(text):
        # one point or comma before three digits parts thousands or decimals; of đồng there are no thousandths
        if times > 1 and _ONE_GROUP.fullmatch(text):
            return Amount(fault="amount_unclear")
        if not text.startswith("0"):
            return _whole(Decimal(re.sub(r"\D", "", text)), times)
    if match := _DECIMAL.fullmatch(text):
        whole, part = match["whole"] or match["whole2"], match["part"] or match["part2"]
        return _whole(Decimal(re.sub(r"\D", "", whole) + "." + part), times)
    return Amount(fault="amount_unreadable")


def _whole(number: Decimal, times: int) -> Amount:
    """So many đồng; a part of a đồng is a sign that the unit is another one."""
    if not number.is_finite():
        return Amount(fault="amount_unreadable")
    if number < 0:
        return Amount(fault="amount_negative")
    money = number * times
    return Amount(int(money)) if money == int(money) else Amount(fault="amount_unclear")
