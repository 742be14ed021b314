"""Makes the blank workbooks of ``template``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cadre_audit.errors import UsageError
from cadre_audit.jobs.common import TOOL
from cadre_audit.jobs.law import courses_of
from cadre_audit.report.template_forms import KINDS, FormColumn, Options, forms
from cadre_audit.report.template_workbook import Blank, draw
from cadre_audit.report.wording import language, t
from cadre_audit.report.write import write
from cadre_audit.vocabulary.fold import text_key
from cadre_audit.vocabulary.load import vocabulary


def make_template(kind: str, out: Path | None, unit: str = "", as_of: date | None = None, rows: int = 200) -> Path:
    """Writes a blank workbook and gives its path; a file that exists is never replaced, it may be filled in.

    Args:
        kind: one of :data:`KINDS`.
        out: where to; by default a file of the form's own name in the working folder.
        unit: the office that fills it in.
        as_of: the day that the list will be made for.
        rows: how many rows are prepared.

    Raises:
        UsageError: no such kind, not an ``.xlsx`` file, or the file exists or cannot be written.
    """
    if kind not in KINDS:
        raise UsageError("template_unknown", name=kind, allowed=", ".join(KINDS))
    form = forms().templates[kind]
    path = out or Path(getattr(form.file, language()))
    if path.suffix.lower() != ".xlsx":
        raise UsageError("template_ending", path=path)
    if path.exists():
        raise UsageError("template_exists", path=path)
    columns = [forms().columns[name] for name in form.columns]
    lists = {index: options for index, column in enumerate(columns) if (options := _options(column))}
    write(path, draw(Blank(form, columns, lists, unit.strip(), as_of, rows, TOOL)))
    return path


def _options(column: FormColumn) -> Sequence[str]:
    """The texts of a drop-down in the language in use."""
    own = language()
    if column.list is None:
        return ()
    if isinstance(column.list, Options):
        return column.list.vi if own == "vi" else column.list.en
    if column.list == "positions":
        return [position.title["vi"] for position in vocabulary().positions.all]
    if column.list == "courses":
        return [course.title.vi if own == "vi" else course.title.en for course in courses_of(None).courses]
    if column.list == "requirements":
        return _requirements()
    return [t(f"level.{column.list}.{code}") for code in vocabulary().ladders[column.list].codes]


def _requirements() -> Sequence[str]:
    """What the requirements of the shipped law are called, each once."""
    # here, because no other form needs the law
    from cadre_audit.standards.load import load

    ids = {r.id for s in load().standards for v in s.versions for r in v.requirements}
    return sorted({t(f"requirement.{id}") for id in ids}, key=text_key)
