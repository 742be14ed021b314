"""Columns of percentages of a table: of which column each is, of which number, and the one that does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.verifying.claims import Claim, plain
from cadre_audit.analyses.verifying.table_bodies import Body, decimals_of, is_share, is_total, value_of
from cadre_audit.reading.drafts import DraftTable

_HUNDRED = Fraction(100)
# with so many percentages that fit it is known what they are of
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a column of percentages may be: shares of ``counts`` in the total of that column, or in another column."""

    counts: int
    wide: int | None
    fits: tuple[str, ...]

    @property
    def good(self) -> int:
        """How many percentages fit."""
        return sum(fit in ("yes", "cut") for fit in self.fits)

    @property
    def bad(self) -> int:
        """How many do not."""
        return self.fits.count("no")


def share_column(table: DraftTable, body: Body, column: int) -> Iterator[Claim]:
    """One column of percentages: what nearly all of its rows say that it is of tells what the others have to be."""
    readings = [found for one in _candidates(body, column) if (found := _read(body, column, *one)).good]
    if not readings:
        return
    best = max(readings, key=lambda one: (one.good - one.bad, one.good))
    rival = any(one is not best and one.good - one.bad >= best.good - best.bad and one.bad != best.bad
                for one in readings)  # fmt: skip
    known = (best.good >= _ENOUGH and best.bad <= best.good // _ENOUGH) or _says_hundred(body, column, best)
    for (number, label, row), fit in zip(body.rows, best.fits, strict=True):
        n, k = _whole(body, best, row), value_of(row[best.counts])
        if not fit or not n or k is None or (is_total(label) and best.wide is None):
            continue
        sure = known and not rival
        if fit == "no" and not sure and best.good <= best.bad:
            continue
        verdict = {"yes": "true", "cut": "cannot_tell", "no": "false" if sure else "cannot_tell"}[fit]
        reason = {"yes": "share_fits", "cut": "share_cut", "no": "share_differs" if sure else "share_unsure"}[fit]
        sums = f"{plain(k)}/{plain(n)} = {plain(k * 100 / n, decimals_of(row[column]) + (fit != 'yes'))} %"
        yield Claim(
            "table", verdict, reason, sums, text=f"{label}: {row[column]}", table=(table.number, number, column + 1),  # type: ignore[arg-type]
            values={"n": plain(n)}, trap=verdict == "cannot_tell",
        )  # fmt: skip


def _says_hundred(body: Body, column: int, reading: _Reading) -> bool:
    """Whether the row of totals says that the percentages are of its number."""
    totals = [row for _, label, row in body.rows if is_total(label)]
    return reading.wide is None and len(totals) == 1 and value_of(totals[0][column]) == _HUNDRED


def _candidates(body: Body, column: int) -> Iterator[tuple[int, int | None]]:
    """Columns of counts, the nearest to the left first, and of what each may be a share."""
    totals = [row for _, label, row in body.rows if is_total(label)]
    counts = [c for c in range(column - 1, 0, -1) if not is_share(body, c)]
    counts += [c for c in range(column + 1, len(body.headings)) if not is_share(body, c)]
    stated = value_of(totals[0][column]) if len(totals) == 1 else None
    for place, own in enumerate(counts):
        if len(totals) == 1 and stated in (None, _HUNDRED) and place == 0:
            yield own, None
        yield from ((own, wide) for wide in counts if wide != own)


def _read(body: Body, column: int, counts: int, wide: int | None) -> _Reading:
    fits = []
    for _, _, row in body.rows:
        n = _whole(body, _Reading(counts, wide, ()), row)
        k, share = value_of(row[counts]), value_of(row[column])
        fits.append("" if k is None or share is None or not n else _fit(k * 100 / n, share, row[column]))
    return _Reading(counts, wide, tuple(fits))


def _whole(body: Body, reading: _Reading, row: Sequence[str]) -> Fraction | None:
    if reading.wide is not None:
        return value_of(row[reading.wide])
    totals = [own for _, label, own in body.rows if is_total(label)]
    return value_of(totals[0][reading.counts]) if len(totals) == 1 else None


def _fit(value: Fraction, share: Fraction, cell: str) -> str:
    """Whether a percentage is what comes out: ``yes``, ``cut`` or ``no``."""
    step = Fraction(1, 10 ** decimals_of(cell))
    return "yes" if abs(value - share) * 2 <= step else "cut" if share <= value < share + step else "no"
