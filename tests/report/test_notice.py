"""A report that names people says whom it is for; one that names nobody does not."""

from __future__ import annotations

from typing import Any

import pytest

from cadre_audit.report.model import Column, Table
from cadre_audit.report.notice import names_people, notice_of
from cadre_audit.report.plain import render as plain
from cadre_audit.report.wording import t

from .sample import report

NAME = (Column("full_name", ("person", "full_name")),)


@pytest.mark.parametrize(
    ("columns", "records", "names"),
    [
        (NAME, [{"person": {"full_name": "Lê Văn Bưởi"}}], True),
        (NAME, [{"person": {"full_name": None}}, {"person": {"full_name": "Lê Văn Bưởi"}}], True),
        (NAME, [{"person": {"full_name": None}}], False),
        (NAME, [], False),
        ((), [{"people": [{"full_name": "Lê Văn Bưởi"}]}], True),
        ((), [{"unit": "Xã An Bình", "people": 3}], False),
    ],
)
def test_a_table_names_people(columns: tuple[Column, ...], records: list[Any], names: bool) -> None:
    """In a column of names, or within records without one."""
    assert names_people(Table("t", columns, records)) is names


def test_a_report_of_numbers_has_no_notice() -> None:
    """Neither the code nor the line."""
    numbers = report(tables=(Table("t", (), [{"unit": "Xã An Bình", "people": 3}]),))
    assert notice_of(numbers) is None
    assert t("word.for_review") not in plain(numbers, width=80, colour=False)
    assert t("word.for_review") in plain(report(), width=80, colour=False)
