"""What holds for every test: no test leaves its language behind for the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cadre_audit.report.wording import choose, language


@pytest.fixture(autouse=True)
def the_language_stays() -> Iterator[None]:
    """The language in use before a test is in use after it."""
    before = language()
    yield
    choose(before)
