"""Acceptance tests of the roster reader: small invented rosters, each with one trap of real files."""

from __future__ import annotations

import pytest

# Without this, a failed expectation would not say what differs.
pytest.register_assert_rewrite(f"{__name__}.expect")
