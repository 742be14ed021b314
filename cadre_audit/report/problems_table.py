"""Data problems as the last table of every report."""

from __future__ import annotations

from collections.abc import Iterable

from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Column, Record, Table
from cadre_audit.report.numbers import date_text, is_date
from cadre_audit.report.wording import language, t_or
from cadre_audit.vocabulary.load import vocabulary

COLUMNS = (
    Column("problem", ("code",), kind="code", words="problem"),
    Column("file", ("file",)),
    Column("sheet", ("sheet",)),
    Column("row", ("row",)),
    Column("column", ("column",)),
    Column("value", ("value",)),
    Column("hint", ("hint",)),
)


def problems_table(problems: Iterable[Problem]) -> Table:
    """The problems in the order in which they were met; the hint of each is a sentence in the language in use."""
    return Table("problems", COLUMNS, [_record(problem) for problem in problems])


def hint_text(problem: Problem) -> str:
    """What to do about a problem; the sentence that needs no name when the hint is empty."""
    bare = t_or(f"problem_hint_bare.{problem.code}", "")
    hint = date_text(problem.hint) if is_date(problem.hint) else problem.hint
    if problem.code is ProblemCode.POSITION_SEVERAL:
        hint = "; ".join(_post_text(code) for code in hint.split("; "))
    return t_or(f"problem_hint.{problem.code}", bare, hint=hint) if hint else bare


def _post_text(code: str) -> str:
    post = vocabulary().positions.by_code.get(code)
    return post.title[language()] if post else code


def _record(problem: Problem) -> Record:
    return {
        "code": str(problem.code),
        "file": problem.file or None,
        "sheet": problem.sheet or None,
        "row": problem.row or None,
        "column": problem.column or None,
        "value": problem.value,
        "hint": hint_text(problem),
    }
