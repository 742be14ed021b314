"""The exceptions a run may end with, and the exit code that each one carries.

::

    CadreAuditError
    ├── UsageError          2  wrong use: flags, workspace file, unknown names
    ├── InputError          3  an input cannot be read, or not completely
    ├── NothingAudited      4  no people, or no standard applies to anybody
    │   └── StandardsError  4  a standards file is invalid: the law is broken, not the people
    └── PlanInfeasible      5  the limits of a plan contradict each other, or a budget is overspent

Faults in the *data* are not exceptions: they are collected in :mod:`cadre_audit.problems`.
An exception holds a key into the wording tables and the values for its sentence, so that one
fault reads well in every language; ``str()`` of it is only for programmers.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What a scheduled script may rely on, the same in every output format."""

    OK = 0
    FOUND = 1
    USAGE = 2
    INPUT = 3
    NOTHING_AUDITED = 4
    INFEASIBLE = 5
    BUG = 70


class CadreAuditError(Exception):
    """Base of every expected failure; never raised itself.

    Args:
        key: which sentence of the wording tables tells this fault (``error.<key>``).
        values: what the sentence names: the file, the place, the allowed values.
    """

    exit_code = ExitCode.BUG

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return f"{self.key}: {self.values}" if self.values else self.key


class UsageError(CadreAuditError):
    """The command, its flags or the workspace file ask for something that does not exist."""

    exit_code = ExitCode.USAGE


class InputError(CadreAuditError):
    """A file named by the user cannot be read, or holds no roster."""

    exit_code = ExitCode.INPUT


class NothingAudited(CadreAuditError):
    """The run could start but there was nobody to audit, or no law to audit them by."""

    exit_code = ExitCode.NOTHING_AUDITED


class StandardsError(NothingAudited):
    """One or more files of the law or the vocabulary are wrong; holds every fault found.

    Args:
        faults: all faults of all files, in file order.
        key: the sentence above them, where the file is not one of the law.
    """

    def __init__(self, faults: tuple[Fault, ...], key: str = "standards_invalid") -> None:
        super().__init__(key, count=len(faults))
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class PlanInfeasible(CadreAuditError):
    """No plan can satisfy all limits at once, or what is approved costs more than there is."""

    exit_code = ExitCode.INFEASIBLE


class Fault:
    """One fault in a data file, with its place.

    Args:
        path: the file as the reader knows it.
        line: 1-based, 0 when the whole file is meant.
        column: 1-based, 0 when the whole line is meant.
        key: which sentence of the wording tables tells it (``fault.<key>``).
        values: what the sentence names: the key, the allowed values, the nearest name.
    """

    __slots__ = ("column", "key", "line", "path", "values")

    def __init__(self, path: str, line: int, column: int, key: str, **values: object) -> None:
        self.path, self.line, self.column, self.key, self.values = path, line, column, key, values

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.key} {self.values}"

    def __repr__(self) -> str:
        return f"Fault({self})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fault) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))
