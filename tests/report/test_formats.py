"""Every format can be asked for by name and, unless it is for a screen, by the ending of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import UsageError
from cadre_audit.report.formats import FORMATS, format_for

from .sample import report


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Text or bytes as it says, the same on two runs, and nothing is printed."""
    first, second = (FORMATS[name].render(report(), width=80, colour=False) for _ in range(2))
    assert isinstance(first, str if FORMATS[name].is_text else bytes)
    assert first
    assert second == first
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name].is_text])
@pytest.mark.usefixtures("either")
def test_text_names_every_person_and_problem(name: str) -> None:
    """No format for people or programs drops a person."""
    text = FORMATS[name].render(report(), width=80, colour=False)
    assert isinstance(text, str)
    assert [part for part in ("Nguyễn Văn An", "Lò Thị Bình [Phòng] [/x]", "=HYPERLINK(1)") if part not in text] == []


@pytest.mark.parametrize(
    ("file", "expected"),
    [("a.json", "json"), ("a.JSONL", "jsonl"), ("b.c.csv", "csv"), ("a.xlsx", "xlsx"), ("a.txt", "plain")],
)
def test_the_ending_chooses(file: str, expected: str) -> None:
    """In any case of letters."""
    assert format_for(Path(file)) == expected


@pytest.mark.parametrize("file", ["a.xls", "a", ".json", "a.pdf.part"])
def test_an_unknown_ending_is_refused(file: str) -> None:
    """The refusal names the file and the endings that can be used."""
    with pytest.raises(UsageError) as fault:
        format_for(Path("folder") / file)
    assert fault.value.key == "format_unknown"
    assert fault.value.values == {"name": file, "allowed": ".txt, .json, .jsonl, .csv, .xlsx"}


def test_endings_belong_to_one_format() -> None:
    """No ending is claimed twice."""
    endings = [ending for renderer in FORMATS.values() for ending in renderer.endings]
    assert len(set(endings)) == len(endings)
