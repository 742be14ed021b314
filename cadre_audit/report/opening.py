"""How every report for people begins and ends: what was read, by which law, what came out in total."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cadre_audit.report.model import Record, Report
from cadre_audit.report.numbers import count_text, date_text, is_date, share_text
from cadre_audit.report.show import code_text, input_text, one_line, told_of
from cadre_audit.report.wording import t, t_or

# no bucket of its own: a sentence of the summary tells it beside the gaps that are left
_IN_SENTENCES = ("gap_before_waivers",)


def about(report: Report, *, traced: bool = False) -> list[tuple[str, str]]:
    """Label and text of each line of the header.

    Args:
        report: what is being told.
        traced: also give the fingerprint of each file and the tool, for a document that is kept.
    """
    run = report.run
    lines = [_law_read_at(report)] if run.as_of else []
    if run.command == "standards diff" and run.files:
        lines.append((t("word.counted"), t("word.counted_on_both_days")))
    if drafts := report.extra.get("drafts"):
        lines.append((t("word.drafts"), "; ".join(one_line(path) for path in drafts)))
    if run.files:
        lines.append((t("word.files"), "; ".join(_file_text(file, traced) for file in run.files)))
    if run.standards:
        lines.append((t("word.standards"), "; ".join(_standard_text(one, report) for one in run.standards)))
    return [*lines, (t("word.tool"), run.tool)] if traced else lines


def _law_read_at(report: Report) -> tuple[str, str]:
    """The day that the law was read at; for a year, the days from which it was another than before."""
    run = report.run
    if run.command == "standards diff":
        before, after = (date_text(str(report.extra[key])) for key in ("before", "after"))
        return t("word.law_compared"), t("word.two_days", before=before, after=after)
    if run.as_of_from == "year":
        days = [date_text(str(day)) for day in report.extra.get("stretches", (run.as_of,))]
        chosen = t_or(f"year_from.{report.extra.get('year_from')}", "")
        told = ", ".join(t("word.from", day=d) for d in days)
        return law_of_year(report), " ".join(part for part in (told, chosen) if part)
    origin = f" ({t_or(f'as_of_from.{run.as_of_from}', run.as_of_from)})" if run.as_of_from else ""
    return t("word.as_of"), f"{date_text(str(run.as_of))}{origin}"


def law_of_year(report: Report) -> str:
    """That the law during a year was read, for reports about one."""
    return t("word.law_of_year", year=report.extra.get("year", ""))


def sentences(report: Report) -> list[str]:
    """The sentences of the summary, their values as the reader writes them."""
    return [t(f"summary.{fact.key}", **_values(fact.values, report)) for fact in report.summary]


def totals(report: Report) -> list[tuple[str, int]]:
    """What was counted, all of it, zeros too: a bucket that is not named looks as if it did not exist.

    What is not known is no number: a sentence of the summary tells it.
    """
    counted = ((key, number) for key, number in report.counts.items() if key not in _IN_SENTENCES)
    return [(t_or(f"count.{key}", key), number) for key, number in counted if number is not None]


def _file_text(file: Record, traced: bool) -> str:
    text = one_line(input_text(file["path"]))
    if file.get("people") is not None:
        text += f" ({t('word.people_n', n=count_text(file['people']))})"
    return f"{text}, sha256 {file['sha256']}" if traced and file.get("sha256") else text


def _standard_text(standard: Record, report: Report) -> str:
    return f"{code_text('standard', standard['id'], report)} ({standard['version']})"


def _values(values: Mapping[str, Any], report: Report) -> dict[str, str]:
    return {name: _value_text(value, report) for name, value in values.items()}


def _value_text(value: Any, report: Report) -> str:
    """A share {k, n}, a code {words, code, perhaps at}, points {name: number}, a number, a date, text, or a list."""
    if isinstance(value, list):
        return "; ".join(_value_text(one, report) for one in value)
    if isinstance(value, Mapping) and "told" in value:
        return " ".join(told_of(str(value["told"]), value["record"], report))
    if isinstance(value, Mapping) and "of" in value:
        return f"{_value_text(value['of'], report)} – {share_text(value['share'])}"
    if isinstance(value, Mapping) and "code" in value:
        text = code_text(str(value["words"]), value["code"], report)
        return f"{value['at']} {text}" if "at" in value else text
    if isinstance(value, Mapping) and "points" in value:
        return ", ".join(f"{t(f'weight.{name}')} {number}" for name, number in value["points"].items())
    if isinstance(value, Mapping):
        return share_text(value)
    if isinstance(value, int):
        return count_text(value)
    text = one_line(str(value))
    return date_text(text) if is_date(text) else text
