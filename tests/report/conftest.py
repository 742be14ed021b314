"""The language of a test is chosen by naming it; the language before comes back afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cadre_audit.report.wording import choose, language


def _spoken(name: str) -> Iterator[str]:
    before = language()
    choose(name)
    yield name
    choose(before)


@pytest.fixture
def vi() -> Iterator[str]:
    """The test runs in Vietnamese."""
    yield from _spoken("vi")


@pytest.fixture
def en() -> Iterator[str]:
    """The test runs in English."""
    yield from _spoken("en")


@pytest.fixture(params=["vi", "en"])
def either(request: pytest.FixtureRequest) -> Iterator[str]:
    """The test runs once in each language."""
    yield from _spoken(request.param)
