"""Forms of discipline, and how a cell is read into one."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Literal

from pydantic import Field

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Strict, Words
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.phrases import Phrases

FormCode = Literal["reprimand", "warning", "salary_cut", "demotion", "removal", "dismissal", "expulsion"]
NOTHING, BELOW = "none", "below"
"""What a cell says of who was not disciplined, and of less than a reprimand."""


class DisciplineForm(Strict):
    """One form of discipline, a reprimand or more."""

    code: FormCode
    title: Words
    spellings: tuple[str, ...] = ()
    """How lists write it beside its titles."""


class Discipline(Strict):
    """The file of discipline: its forms and the words around them."""

    forms: tuple[DisciplineForm, ...] = Field(min_length=1)
    beside: tuple[str, ...] = ()
    """Words that may stand beside a form and change nothing."""
    below: tuple[str, ...] = ()
    """What is less than a reprimand."""
    none: tuple[str, ...] = ()
    """How lists write that somebody was not disciplined."""

    @cached_property
    def _whole(self) -> Phrases:
        names = [(name, NOTHING) for name in self.none] + [(name, BELOW) for name in self.below]
        for form in self.forms:
            names += [(name, form.code) for name in (form.title.vi, form.title.en, *form.spellings)]
        return Phrases(names)

    @cached_property
    def _long(self) -> Phrases:
        """The forms by names long enough to be found inside a longer text, and the words beside them."""
        names = [(name, form.code) for form in self.forms for name in (form.title.vi, form.title.en, *form.spellings)]
        return Phrases([*((name, code) for name, code in names if " " in name), *((word, "") for word in self.beside)])

    def read(self, text: str) -> str | None:
        """The form that a cell names, :data:`NOTHING`, :data:`BELOW`, or None when it is not understood.

        Of several forms the last one named: lists put the heavier one after the lighter one, and any is enough here.
        """
        if meaning := self._whole.meaning(text):
            return meaning
        words = fold(text).split(" ")
        hits = self._long.find(words)
        named = [hit.meaning for hit in hits if hit.meaning]
        rest = [word for i, word in enumerate(words) if not any(hit.start <= i < hit.end for hit in hits)]
        # a number of a year may stand beside a form; any other word may turn its meaning round
        return named[-1] if named and all(word.isdecimal() or word == "nam" for word in rest) else None


@lru_cache(maxsize=1)
def load() -> Discipline:
    """The shipped file, read once.

    Raises:
        StandardsError: the file is wrong.
    """
    return checked(read_yaml(folder("schemas") / "discipline.yaml", "schemas/discipline.yaml"), Discipline)
