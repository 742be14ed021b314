"""Formats for programs: JSON, JSON lines, CSV and tab-separated text."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from cadre_audit.report import csv_table, json_document, jsonl, plain
from cadre_audit.report.csv_table import as_text
from cadre_audit.report.machine import json_text
from cadre_audit.report.model import Column, Report, Table

from .sample import AN, COUNTS, FINDINGS, UNITS, finding, report


def as_json(given: Report) -> dict[str, Any]:
    """The JSON document, read again."""
    document: dict[str, Any] = json.loads(json_document.render(given, width=80, colour=False))
    return document


@pytest.mark.usefixtures("vi")
def test_json_document_holds_the_report() -> None:
    """Keys in the published order, records as they are, hints as sentences, the exit code by name."""
    document = as_json(report(extra={"year": 2024}))
    assert list(document) == ["schema", "run", "year", "counts", "units", "findings", "problems", "exit"]
    assert document["run"] == {
        "tool": "cadre-audit 0.1.0",
        "as_of": "2024-06-30",
        "as_of_from": "title",
        "files": [{"path": "xa.xlsx", "sha256": "ab12", "people": 3}],
        "standards": [{"id": "vn-commune-civil-servant", "version": "CC-2023"}],
        "command": "check",
        "notice": "for_review",
        "redacted": False,
    }
    assert list(document["run"]) == [
        "tool", "as_of", "as_of_from", "files", "standards", "command", "notice", "redacted",
    ]  # fmt: skip
    assert document["counts"] == COUNTS
    assert document["findings"] == list(FINDINGS.records)
    assert document["problems"][0] == {
        "code": "value_unknown",
        "file": "xa.xlsx",
        "sheet": "Danh sách",
        "row": 8,
        "column": "K",
        "value": "Ths QLC",
        "hint": "Gần nhất là “thạc sĩ”; đề nghị ghi lại, hiện coi như chưa rõ.",
    }
    assert document["exit"] == {"code": 1, "meaning": "found"}


@pytest.mark.usefixtures("either")
def test_json_is_one_record_a_line_in_its_own_letters() -> None:
    """A record fills one line, so that two runs compare line by line; letters are not escaped."""
    lines = json_document.render(report(), width=80, colour=False).splitlines()
    assert sum(line.startswith(' {"person"') for line in lines) == 4
    assert any("Nguyễn Văn An" in line for line in lines)


@pytest.mark.usefixtures("either")
def test_json_of_empty_tables() -> None:
    """A table without records is an empty list, never absent."""
    assert as_json(report(tables=(Table("findings", (), ()),)))["findings"] == []


def test_json_refuses_what_it_cannot_say() -> None:
    """Nothing is guessed: no NaN, no foreign objects."""
    with pytest.raises(ValueError, match="JSON compliant"):
        json_text({"x": float("nan")})
    with pytest.raises(TypeError, match="object has no place"):
        json_text({"x": object()})


def test_json_takes_what_tables_hold() -> None:
    """Read-only mappings, dates and numpy's whole numbers come out as plain JSON."""
    record = MappingProxyType({"on": date(2022, 8, 12), "n": np.int64(3)})
    assert json_text(record) == '{"on": "2022-08-12", "n": 3}'


@pytest.mark.usefixtures("either")
def test_jsonl_is_a_stream_with_a_beginning_and_an_end() -> None:
    """The run first, records by table, problems, the end last; a person's own ``kind`` is not hidden."""
    people = Table("people", (Column("kind", ("kind",)),), ({"full_name": "A", "kind": "cadre"},))
    given = report(tables=(people,), extra={"year": 2024})
    lines = [json.loads(line) for line in jsonl.render(given, width=80, colour=False).splitlines()]
    assert [line["record"] for line in lines] == ["run", "people", "problems", "problems", "problems", "end"]
    assert (lines[0]["schema"], lines[0]["command"], lines[0]["year"]) == ("cadre-audit/check/1", "check", 2024)
    assert lines[1] == {"record": "people", "full_name": "A", "kind": "cadre"}
    assert lines[-1] == {"record": "end", "counts": COUNTS, "exit": {"code": 1, "meaning": "found"}}


def rows_of(given: Report) -> list[list[str]]:
    """The CSV text, read again, without its byte order mark."""
    text = csv_table.render(given, width=80, colour=False)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.mark.usefixtures("vi")
def test_csv_is_the_detail_table() -> None:
    """Headings and codes in the reader's words, dates in ISO form, a formula made harmless."""
    rows = rows_of(report())
    assert rows[0][:6] == ["Họ và tên", "Đơn vị", "Chức vụ, chức danh", "Tiêu chuẩn", "Kết quả", "Hiện có"]
    assert rows[1] == [
        "Nguyễn Văn An",
        "UBND xã Tân Lập",
        "Tài chính - kế toán",
        "Trình độ chuyên môn",
        "Còn thời hạn",
        "trung cấp",
        "đại học",
        "Điều 10 k2c, 33/2023/NĐ-CP",
        "đã kiểm chứng",
        "2028-08-01",
        "Đại học vừa làm vừa học",
    ]
    assert rows[2][0] == "'=HYPERLINK(1)"
    assert len(rows) == 5


@pytest.mark.usefixtures("vi")
def test_csv_of_a_report_without_details() -> None:
    """Without a table of details the first one is given; counts are not grouped."""
    many = Table("units", UNITS.columns, ({"unit": "A", "people": 14330, "gap": None, "share": {"k": 1, "n": 4}},))
    assert rows_of(report(tables=(many,)))[1] == ["A", "14330", "", "1/4 (25,0 %)"]
    assert rows_of(report(tables=()))[0][0] == "Vấn đề"


@pytest.mark.usefixtures("vi")
def test_csv_quotes_as_the_standard_says() -> None:
    """Commas, quotes and line ends survive; lines end in CR LF."""
    person = {**AN, "full_name": 'Lê "Tư", A\nB'}
    given = report(tables=(Table("findings", FINDINGS.columns[:1], (finding(person, "it", "gap"),), detail=True),))
    assert csv_table.render(given, width=80, colour=False) == '\ufeffHọ và tên\r\n"Lê ""Tư"", A\nB"\r\n'


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋a", "－a", "＠a", "-1+A1"]
)
def test_formulas_become_text(text: str) -> None:
    """What a spreadsheet would run gets an apostrophe."""
    assert as_text(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+7,9", "-5,5", "+1.234,5", "-7,9 %", "-", "+", "", "a=b", "12/12", "'x"])
def test_numbers_and_words_stay_as_they_are(text: str) -> None:
    """Signed numbers, lone marks and words are left alone."""
    assert as_text(text) == text


@pytest.mark.usefixtures("vi")
def test_plain_text_is_tabs_and_titles() -> None:
    """The first table and the totals of the sample, line by line."""
    blocks = plain.render(report(), width=80, colour=False).split("\n\n")
    assert blocks[0].splitlines()[0] == "# Kết quả rà soát tiêu chuẩn chức danh"
    assert blocks[0].splitlines()[3] == "# Tệp: xa.xlsx (3 người), sha256 ab12"
    assert blocks[1].splitlines() == [
        "# Theo đơn vị",
        "Đơn vị\tSố người\tChưa đạt\tĐạt đủ tiêu chuẩn",
        "UBND xã Tân Lập\t2\t1\t0/2 (0,0 %)",
        "UBND thị trấn Yên Phú\t1\t1\t0/1 (0,0 %)",
    ]
    assert blocks[-1].splitlines()[:2] == ["# Tổng hợp", "Số người\t3"]


@pytest.mark.usefixtures("either")
def test_plain_text_keeps_one_record_on_one_line() -> None:
    """A tab or line end in a cell becomes a space: every row has as many cells as headings; width is ignored."""
    person = {**AN, "full_name": "A\tB\nC" + " rất dài" * 60}
    table = Table("findings", FINDINGS.columns, (finding(person, "it", "gap"),), layout="people")
    given = report(tables=(table,))
    block = plain.render(given, width=10, colour=True).split("\n\n")[1].splitlines()
    assert [line.count("\t") for line in block] == [0, 10, 10]
    assert block[2].startswith("A B C rất dài")
