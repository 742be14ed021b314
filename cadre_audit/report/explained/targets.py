"""Targets as sentences and as cells: what is wanted, how much it is, how far off, by when, at which pace."""

from __future__ import annotations

from typing import Any

from cadre_audit.report.model import Report
from cadre_audit.report.numbers import citation_text, count_text, date_text, number_text, share_text
from cadre_audit.report.wording import language, t


def target(record: Any, report: Report) -> list[str]:
    """The whole target as one line of sentences."""
    title, source = record["title"][language()], basis(record, report)[0]
    if record["set_by"]:
        office, document = record["set_by"]["office"][language()], record["set_by"]["document"]
        own = t("target_told.set_by", office=office)
        source = f"{own}, {document}" if document else own
    value = " ".join(part for part in (wanted(record, report)[0], _by(record)) if part)
    opening = t("target_told.opening", title=title, share=share(record, report)[0], wanted=value, source=source)
    parts = [opening, _outcome(record, report), _time(record), *pace(record, report)]
    return [" ".join(part for part in parts if part)]


def wanted(record: Any, _: Report) -> list[str]:
    """The value of a target with its direction."""
    is_percent = record["percent"] is not None
    value = f"{number_text(record['percent'])} %" if is_percent else count_text(record["number"])
    return [t(f"target_told.{record['direction']}", value=value)]


def share(record: Any, _: Report) -> list[str]:
    """How much it is: k/n and percent, or the smallest and the largest of both."""
    if record["share"] is None:
        return [t("target_told.not_measured")]
    low, high = record["share"], record["share_up_to"]
    return [share_text(low) if low == high else t("target_told.between", low=share_text(low), high=share_text(high))]


def points(record: Any, _: Report) -> list[str]:
    """Distance to the value in percentage points, with its sign; of a number in what it counts."""
    if record["points"] is None:
        return []
    key = "points" if record["percent"] is not None else "difference"
    low, high = (_signed(value, is_whole=key == "difference") for value in record["points"])
    return [t(f"target_told.{key}", value=low if low == high else t("target_told.between", low=low, high=high))]


def needed(record: Any, _: Report) -> list[str]:
    """How many more or fewer are needed, the population staying as it is."""
    if record["needed"] is None:
        return []
    least, most = (count_text(value) for value in record["needed"])
    return [least if least == most else t("target_told.between", low=least, high=most)]


def basis(record: Any, _: Report) -> list[str]:
    """Who wants it: the clause, or the office."""
    if record["set_by"]:
        office, document = record["set_by"]["office"][language()], record["set_by"]["document"]
        return [f"{office}, {document}" if document else office]
    recalled = t("target_told.recalled") if record["status"] == "unverified" else ""
    return [" ".join(part for part in (citation_text(record["source"]), recalled) if part)]


def pace(record: Any, _: Report) -> list[str]:
    """The yearly pace since an earlier measurement, and what the due day finds when everything goes on like that."""
    if record["pace"] is None:
        return []
    is_percent = record["percent"] is not None
    low, high = (_signed(value, is_whole=False) for value in record["pace"])
    value = low if low == high else t("target_told.between", low=low, high=high)
    before = record["earlier"]
    then = share({"share": before["share"], "share_up_to": before["share_up_to"]}, _)[0]
    told = t(f"target_told.pace.{'points' if is_percent else 'number'}", value=value,
             day=date_text(before["day"]), then=then, source=before["source"])  # fmt: skip
    expected = t(f"target_told.on_time.{record['on_time']}") if record["on_time"] else ""
    return [" ".join(part for part in (told, expected) if part)]


def _outcome(record: Any, report: Report) -> str:
    """Attained or not, how far off, and how many are missing, or may be."""
    if record["attained"] == "cannot_tell":
        return " ".join(filter(None, (t(f"target_told.why.{record['why_not']}"), _missing(record, report, "open"))))
    told = t(f"target_told.attained.{record['attained']}", off=_signed_words(record))
    return " ".join(filter(None, (told, _missing(record, report, record["direction"]))))


def _missing(record: Any, report: Report, how: str) -> str:
    if record["needed"] is None or not any(record["needed"]):
        return ""
    of = t(f"target_told.of.{record['population']}")
    return t(f"target_told.needed.{how}", n=needed(record, report)[0], of=of)


def _signed_words(record: Any) -> str:
    """How far above or below the value, without a sign."""
    low, high = sorted(abs(value) for value in record["points"])
    is_percent = record["percent"] is not None
    side = "above" if max(record["points"]) > 0 else "below" if min(record["points"]) < 0 else "at"
    if side == "at":
        # what is short by less than is printed is short all the same
        return t("target_told.at" if record["attained"] == "yes" else "target_told.hair")
    near, far = ((f"{value:.1f}" if is_percent else count_text(int(value))) for value in (low, high))
    if is_percent and language() == "vi":
        near, far = near.replace(".", ","), far.replace(".", ",")
    value = near if near == far else t("target_told.between", low=near, high=far)
    return t(f"target_told.{side}.{'points' if is_percent else 'number'}", value=value)


def _by(record: Any) -> str:
    if record["due_year"]:
        return t("target_told.by_year", year=record["due_year"])
    return t("target_told.by", day=date_text(record["due"])) if record["due"] else ""


def _time(record: Any) -> str:
    """How much time is left, or how long ago the day was."""
    if record["days_left"] is None:
        return ""
    if record["days_left"] < 0:
        return t("target_told.overdue", days=count_text(-record["days_left"]))
    months, key = record["months_left"], "early" if record["attained"] == "yes" else "left"
    if not months:
        return t(f"target_told.{key}", time=t("target_told.days", n=count_text(record["days_left"])))
    years, rest = divmod(months, 12)
    parts = [t("target_told.years", n=years)] if years else []
    parts += [t("target_told.months", n=rest)] if rest else []
    return t(f"target_told.{key}", time=" ".join(parts))


def _signed(value: float, *, is_whole: bool) -> str:
    text = f"{value:+,.0f}" if is_whole else f"{value:+,.1f}"
    if not value:
        text = text.removeprefix("+").removeprefix("-")
    return text.translate(str.maketrans(",.", ".,")) if language() == "vi" else text


__all__ = ["basis", "needed", "pace", "points", "share", "target", "wanted"]
