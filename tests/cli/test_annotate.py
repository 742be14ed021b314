"""``check --annotate`` from the command line: where copies go, and what is said of those that cannot be made."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.reading.formats import xlsx

from .conftest import Runs
from .office import HAS_A_GAP, HEADINGS, MEETS_ALL, roster


def workbook(path: Path, person: str) -> Path:
    """A workbook with one person."""
    return xlsx([list(HEADINGS), person.split(";")], (), path)


def test_each_copy_is_named_and_the_originals_stay(door: Runs, tmp_path: Path) -> None:
    """A workbook and a text go into a folder that is made for them."""
    paths = [workbook(tmp_path / "a.xlsx", MEETS_ALL), roster(tmp_path, HAS_A_GAP, name="b.csv")]
    before = [path.read_bytes() for path in paths]
    answer = door("check", *paths, "--annotate", "copies", "--as-of", "2023-09-15", "--lang", "vi")
    assert answer.code == 1
    assert [line for line in answer.said if line.startswith("Đã ghi")] == [
        f"Đã ghi {Path('copies') / name}" for name in ("a.xlsx", "b.xlsx")
    ]
    assert [path.read_bytes() for path in paths] == before


def test_a_copy_that_cannot_be_made_does_not_stop_the_others(door: Runs, tmp_path: Path) -> None:
    """It is named, with the reason in the problems; the run is incomplete, the other copy is there."""
    signed, sound = workbook(tmp_path / "signed.xlsx", MEETS_ALL), workbook(tmp_path / "sound.xlsx", HAS_A_GAP)
    with zipfile.ZipFile(signed, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<Signature/>")
    answer = door("check", signed, sound, "--annotate", "copies", "--as-of", "2023-09-15", "--lang", "en", "-f", "json")
    assert answer.code == 3
    assert answer.said[0] == f"An input cannot be read, or not completely: no copy written: {signed}"
    told = [(p["file"], p["hint"]) for p in answer.document["problems"] if p["code"] == "file_not_annotated"]
    assert told[0][0] == str(signed)
    assert "digitally signed" in told[0][1]
    assert [path.name for path in Path("copies").iterdir()] == ["sound.xlsx"]


def test_the_only_copy_that_cannot_be_made_is_the_answer(door: Runs, tmp_path: Path) -> None:
    """One sentence, nothing written."""
    signed = workbook(tmp_path / "signed.xlsx", MEETS_ALL)
    with zipfile.ZipFile(signed, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<Signature/>")
    answer = door("check", signed, "--annotate", "copy.xlsx", "--as-of", "2023-09-15", "--lang", "en")
    assert (answer.code, answer.out) == (3, "")
    assert "digitally signed" in answer.err
    assert not Path("copy.xlsx").exists()
