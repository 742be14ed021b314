"""What the blank workbooks of ``template`` hold, read from ``schemas/templates.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from pydantic import Field

from cadre_audit.data_files import folder, read_yaml
from cadre_audit.standards.faults import checked
from cadre_audit.standards.model import Strict, Words

KINDS = (
    "roster", "registrations", "training", "classes", "summary", "evaluations", "succession", "candidates",
    "discipline", "waivers", "decisions", "cost-norms", "budgets",
)  # fmt: skip
ListName = Literal[
    "sex", "kind", "general_education", "professional_level", "political_theory", "state_management", "it",
    "positions", "courses", "requirements",
]  # fmt: skip


class Options(Strict):
    """The texts of a drop-down in both languages."""

    vi: tuple[str, ...]
    en: tuple[str, ...]


class FormColumn(Strict):
    """One column of a form."""

    heading: Words
    width: int = Field(ge=4, le=60)
    field: str
    """The field that the heading is read as."""
    list: ListName | Options | None = None
    open: bool = False
    """Whether texts that are not in the list may be typed."""
    example: Words | None = None
    help: Words | None = None


class Form(Strict):
    """One kind of blank workbook."""

    title: Words
    file: Words
    columns: tuple[str, ...] = Field(min_length=3)


class Forms(Strict):
    """All kinds, and the columns that they share."""

    columns: Mapping[str, FormColumn]
    templates: Mapping[str, Form]


@lru_cache(maxsize=1)
def forms() -> Forms:
    """The shipped forms."""
    return checked(read_yaml(folder("schemas") / "templates.yaml"), Forms)
