"""The key file: which pseudonym stands for whom, and the secret from which pseudonyms are made.

Without it nobody can get from a pseudonym to a name, so it is kept apart from the reports and readable by its owner
alone. It is only ever continued: what stands in it stays.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cadre_audit.errors import UsageError

SCHEMA: Literal["cadre-audit/key/1"] = "cadre-audit/key/1"
_OWNER_ONLY = 0o600
_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """One pseudonym and whom it stands for; empty where nothing is known.

    Attributes:
        birth: ISO text as far as it is known.
        file, ref: where the person stood when the pseudonym was made.
        several: whether it stands for a name that several people have, in a text that does not say which.
    """

    pseudonym: str
    full_name: str
    birth: str = ""
    unit: str = ""
    file: str = ""
    ref: str = ""
    several: bool = False


@dataclass(slots=True)
class Key:
    """The secret and the pseudonyms made so far.

    Attributes:
        path: where they are kept; None where nobody keeps them.
        is_new: whether there is no such file yet.
    """

    path: Path | None
    secret: bytes
    entries: list[Entry] = field(default_factory=list)
    is_new: bool = True
    saved: int = 0

    def save(self) -> None:
        """Writes the file where something is new in it.

        Raises:
            UsageError: it cannot be written.
        """
        if self.path is None or (not self.is_new and len(self.entries) == self.saved):
            return
        people = ",\n".join(f" {json.dumps(asdict(one), ensure_ascii=False)}" for one in self.entries)
        text = f'{{"schema": "{SCHEMA}", "secret": "{self.secret.hex()}",\n"people": [\n{people}\n]}}\n'
        _write(self.path, text.encode())
        self.is_new, self.saved = False, len(self.entries)


class _Stored(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    pseudonym: str = Field(min_length=1)
    full_name: str = Field(min_length=1)
    birth: str = Field(pattern=r"^(\d{4}(-\d{2}(-\d{2})?)?)?$")
    unit: str
    file: str
    ref: str
    several: bool


class _KeyFile(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_: Literal["cadre-audit/key/1"] = Field(alias="schema")
    secret: str = Field(pattern=r"^[0-9a-f]{64}$")
    people: tuple[_Stored, ...]


def open_key(path: Path | None, inputs: Sequence[Path] = ()) -> Key:
    """The key of a file that is there, or a new one.

    Raises:
        UsageError: the file is something else or damaged, it is an input, or its folder is missing.
    """
    if path is None:
        return Key(None, secrets.token_bytes(_SECRET_BYTES))
    _usable(path, inputs)
    if not path.exists():
        return Key(path, secrets.token_bytes(_SECRET_BYTES))
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        read = _KeyFile.model_validate(data)
    except (ValueError, RecursionError, ValidationError):
        raise UsageError("key_damaged", path=path) from None
    except OSError as error:
        raise UsageError("key_unreadable", path=path, reason=error.strerror or "") from None
    entries = [Entry(**one.model_dump()) for one in read.people]
    if len({one.pseudonym for one in entries}) < len(entries):
        raise UsageError("key_damaged", path=path)
    return Key(path, bytes.fromhex(read.secret), entries, is_new=False, saved=len(entries))


def _usable(path: Path, inputs: Sequence[Path]) -> None:
    if any(one.exists() and path.exists() and path.samefile(one) for one in inputs):
        raise UsageError("output_is_input", path=str(path))
    if path.is_dir():
        raise UsageError("output_is_folder", path=str(path))
    if not path.resolve().parent.is_dir():
        raise UsageError("output_folder_missing", path=str(path), folder=str(path.parent))


def _write(path: Path, data: bytes) -> None:
    """Written beside and renamed; no moment at which somebody else may read it."""
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise UsageError("output_failed", path=str(path), reason=error.strerror or str(error)) from error
    finally:
        beside.unlink(missing_ok=True)
