"""Whether a word of the command line names a requirement, a post or a rank."""

from __future__ import annotations

from cadre_audit.jobs.law import with_words_of
from cadre_audit.report.wording import LANGUAGES, t_in, t_or
from cadre_audit.standards.load import Book
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary


def requirement_called(what: str, book: Book) -> str | None:
    """The id of the requirement that has this id, or is printed so in either language; None when none is."""
    ids = dict.fromkeys(r.id for s in book.standards for v in s.versions for r in v.requirements)
    if what.strip() in ids:
        return what.strip()
    return next((name for name in ids if fold(what) in {fold(text) for text in _printed(name, book)}), None)


def posts_called(what: str, book: Book) -> list[str]:
    """The post and the rank that are exactly this code, title or spelling; a longer text may be a person's name.

    A title names one of them, a spelling such as 'chuyên viên chính' may name both.
    """
    words = with_words_of(book, vocabulary())
    lists = (words.positions, words.ranks)
    wanted = fold(what)
    if coded := [what.strip() for one in lists if what.strip() in one.by_code]:
        return coded
    titled = [p.code for one in lists for p in one.all if wanted in {fold(text) for text in p.title.values()}]
    spelled = [code for one in lists for text, code in one.spellings if fold(text) == wanted]
    return list(dict.fromkeys((*titled, *spelled))) if wanted else []


def posts_in(what: str, book: Book) -> list[str]:
    """The posts that a text names somewhere in it; when it names none, the rank."""
    words = with_words_of(book, vocabulary())
    return list(words.positions.read(what) or words.ranks.read(what))


def _printed(name: str, book: Book) -> list[str]:
    """What a requirement is called in reports: as the wording has it, or as an office's own standard does."""
    key = f"requirement.{name}"
    own = (r.title for s in book.standards for v in s.versions for r in v.requirements if r.id == name and r.title)
    titles = [getattr(title, language) for title in own for language in LANGUAGES]
    return [*titles, *([t_in(language, key) for language in LANGUAGES] if t_or(key, "") else [])]
