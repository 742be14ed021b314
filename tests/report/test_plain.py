"""The report for pipes: what is empty is left out, and told where it is an answer."""

from __future__ import annotations

import pytest

from cadre_audit.report.model import Table
from cadre_audit.report.plain import render

from .sample import FINDINGS, UNITS, report


@pytest.mark.usefixtures("vi")
def test_empty_tables() -> None:
    """No title of a table without records; that nobody falls short is told."""
    tables = (Table("units", UNITS.columns, ()), Table("findings", FINDINGS.columns, (), expected=True))
    text = render(report(tables=tables), width=80, colour=False)
    assert "# Theo đơn vị" not in text
    assert "\n\n# Chi tiết từng người\n# (không có)\n\n" in text
