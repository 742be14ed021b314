"""Words of the command line: help texts of commands and flags, and its own messages."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {}
