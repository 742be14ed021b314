"""Whom the lists of a run name: kept while somebody listens, so that a redacted report knows every name there is.

Whatever reads names tells them here, lists of people and forms alike; a run that redacts nothing keeps nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a form or a file names: who, and what it tells beside the name; empty where it tells nothing.

    Attributes:
        birth: as ISO text, as far as it is known.
    """

    full_name: str
    birth: str = ""
    unit: str = ""
    file: str = ""
    ref: str = ""


@dataclass(slots=True)
class Heard:
    """The lists of people of a run, in the order in which they were read, and whoever else is named.

    Attributes:
        lists: rosters, each with its files; of this room no type, since it is made further up.
        named: people of forms, waivers and baselines.
    """

    lists: list[Any] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)


_listener: ContextVar[Heard | None] = ContextVar("listener", default=None)


@contextmanager
def listening() -> Iterator[Heard]:
    """Keeps whom the lists name, until the end of the block."""
    heard = Heard()
    token = _listener.set(heard)
    try:
        yield heard
    finally:
        _listener.reset(token)


def is_heard() -> bool:
    """Whether somebody listens."""
    return _listener.get() is not None


def hear_list(people: Any) -> None:
    """Tells of a list of people."""
    if (heard := _listener.get()) is not None:
        heard.lists.append(people)


def hear(*named: Named) -> None:
    """Tells of people who are named elsewhere."""
    if (heard := _listener.get()) is not None:
        heard.named.extend(one for one in named if one.full_name)
