"""Whether a word of the command line names a requirement or a post."""

from __future__ import annotations

from collections.abc import Sequence

from cadre_audit.report.wording import LANGUAGES, t_in, t_or
from cadre_audit.standards.load import Book
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary


def requirement_called(what: str, book: Book) -> str | None:
    """The id of the requirement that has this id, or is printed so in either language; None when none is."""
    ids = dict.fromkeys(r.id for s in book.standards for v in s.versions for r in v.requirements)
    if what.strip() in ids:
        return what.strip()
    return next((name for name in ids if fold(what) in {fold(text) for text in _printed(name)}), None)


def post_called(what: str) -> str | None:
    """The post that is exactly this code, title or spelling; a longer text may be the name of a person."""
    positions = vocabulary().positions
    if what.strip() in positions.by_code:
        return what.strip()
    wanted = fold(what)
    if not wanted:
        return None
    titled = ((text, p.code) for p in positions.all for text in p.title.values())
    return next((code for text, code in (*titled, *positions.spellings) if fold(text) == wanted), None)


def posts_in(what: str) -> Sequence[str]:
    """The posts that a text names somewhere in it."""
    return vocabulary().positions.read(what)


def _printed(name: str) -> list[str]:
    key = f"requirement.{name}"
    return [t_in(language, key) for language in LANGUAGES] if t_or(key, "") else []
