"""The vocabulary files themselves: nothing in them contradicts anything else, and the compiled form is theirs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cadre_audit.data_files import folder
from cadre_audit.vocabulary import compiled
from cadre_audit.vocabulary.compiled import SOURCES, compile_vocabulary, fingerprint, read_sources, read_yaml_sources
from cadre_audit.vocabulary.fold import clean, fold
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

PLACE = folder("schemas") / "vocabulary"
DATA = read_yaml_sources(PLACE)
KINDS = set(vocabulary().ladders["kind"].codes)
LADDERS = {name: ladder for name, ladder in DATA["ladders"].items() if isinstance(ladder, dict) and "codes" in ladder}


def test_compiled_is_what_the_yaml_files_say() -> None:
    """The compiled file is made from these files, byte for byte."""
    written = (PLACE / "compiled.json").read_bytes().decode("utf-8")
    assert written == compile_vocabulary(PLACE), "run: python -m cadre_audit.vocabulary.compiled"


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the vocabulary files that a test may change, in use instead of the shipped ones."""
    shutil.copytree(str(PLACE), tmp_path / "vocabulary")
    monkeypatch.setattr(compiled, "folder", lambda _: tmp_path)
    monkeypatch.setattr(compiled, "KNOWN", {})
    return tmp_path / "vocabulary"


def test_compiled_is_used_while_it_fits(copied: Path) -> None:
    """Line ends that git may change are no change; the compiled data are read."""
    document = json.loads((copied / "compiled.json").read_bytes())
    document["data"]["words"]["totals"] = ["Only compiled"]
    (copied / "compiled.json").write_text(json.dumps(document), encoding="utf-8")
    words = copied / "words.yaml"
    words.write_bytes(words.read_bytes().replace(b"\n", b"\r\n"))
    assert read_sources()["words"]["totals"] == ["Only compiled"]


def test_changed_yaml_is_noticed(copied: Path) -> None:
    """A YAML file edited by somebody wins over the compiled one, until that is made anew."""
    words = copied / "words.yaml"
    before = fingerprint(copied)
    words.write_text(words.read_text(encoding="utf-8").replace("[Tổng, Cộng,", "[Gộp, Tổng, Cộng,"), encoding="utf-8")
    assert fingerprint(copied) != before
    assert "Gộp" in read_sources()["words"]["totals"]


@pytest.mark.parametrize("content", [None, b"", b"<<<<<<< HEAD\n{}", b"{}", b"\xff"])
def test_damaged_compiled_file_is_passed_over(copied: Path, content: bytes | None) -> None:
    """Without a whole compiled file the YAML files are read: slower, never wrong."""
    target = copied / "compiled.json"
    target.unlink() if content is None else target.write_bytes(content)
    assert read_sources() == DATA


@pytest.mark.parametrize("name", SOURCES)
def test_files_are_in_one_spelling(name: str) -> None:
    """Spellings are NFC with the Vietnamese Đ, without invisible signs."""
    wrong = [text for text in texts(DATA[name]) if clean(text) != " ".join(text.split()) and "х" not in text]
    assert wrong == []


def texts(data: Any) -> Iterator[str]:
    """All texts of a file."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)
    elif isinstance(data, str):
        yield data


def twice(groups: dict[str, list[Any]]) -> list[tuple[str, str, str]]:
    """Keys that stand under two meanings: (key, one meaning, other meaning)."""
    seen: dict[str, str] = {}
    found = []
    for meaning, spellings in groups.items():
        for spelling in spellings:
            key = fold(str(spelling))
            if key and seen.setdefault(key, meaning) != meaning:
                found.append((key, seen[key], meaning))
    return found


@pytest.mark.parametrize("name", LADDERS)
def test_no_spelling_of_a_ladder_has_two_codes(name: str) -> None:
    """Every spelling of a ladder means one code or is unclear, never both; every code can be written."""
    ladder = LADDERS[name]
    assert twice({**ladder["spellings"], "?": ladder.get("unclear", [])}) == []
    assert set(ladder["spellings"]) == set(ladder["codes"])
    assert len(set(ladder["codes"])) == len(ladder["codes"])


def test_no_heading_means_two_fields() -> None:
    """A heading means one field, alone and under each group."""
    assert twice(DATA["headings"]["fields"]) == []
    assert {parent: found for parent, labels in DATA["headings"]["children"].items() if (found := twice(labels))} == {}


def test_heading_codes_exist() -> None:
    """A mark column below a group means a code of that group's ladder; other labels mean known fields."""
    fields = set(DATA["headings"]["fields"])
    wrong = []
    for parent, labels in DATA["headings"]["children"].items():
        codes = set(LADDERS.get(parent, {}).get("codes", ()))
        for meaning in labels:
            known = meaning in ("?", "=text") or meaning[1:] in codes if meaning[0] in "?=" else meaning in fields
            if not known or parent not in fields:
                wrong.append((parent, meaning))
    assert wrong == []
    assert set(LEVEL_FIELDS) <= fields


def test_posts_are_whole() -> None:
    """Every post has an own code, a known kind or none, and a title in both languages."""
    positions = DATA["positions"]["positions"]
    codes = [entry["code"] for entry in positions]
    assert len(set(codes)) == len(codes)
    assert {entry["kind"] for entry in positions} <= {None, *KINDS}
    assert all(set(entry["title"]) == {"vi", "en"} and entry["spellings"] for entry in positions)
    assert all(isinstance(entry["leader"], bool) for entry in positions)


def test_no_spelling_names_two_posts() -> None:
    """With abbreviations written out, no spelling stands under two posts or under a post and the memberships."""
    positions = vocabulary().positions
    groups = {p.code: [positions._expand(s) for s in (p.title["vi"], *p.spellings)] for p in positions.all}
    assert twice(groups) == []


def test_words_are_one_meaning_each() -> None:
    """Section kinds, ethnic groups, Party words and marks contradict nobody; kinds are the ladder's."""
    words, party, marks = DATA["words"], DATA["ladders"]["party"], DATA["ladders"]["marks"]
    for groups in (words["section_kinds"], words["ethnic_groups"], party):
        assert twice(groups) == []
    assert set(words["section_kinds"]) == KINDS
    assert set(party) == {"member", "probationary", "not_member"}
    signs = [{str(sign).strip().casefold() for sign in marks[name]} for name in ("yes", "no")]
    assert signs[0].isdisjoint(signs[1])


def test_units_have_levels() -> None:
    """Every unit word has one of the four levels; abbreviations stand for unit words."""
    words = DATA["words"]
    assert {entry["level"] for entry in words["unit_words"]} == {"commune", "district", "province", "office"}
    assert set(words["unit_abbreviations"].values()) <= {entry["word"] for entry in words["unit_words"]}


def test_words_that_mean_no_are_not_blank() -> None:
    """A sign that means no is a word or a sign, never an empty text: blank is not no."""
    assert "" not in vocabulary().words.no | vocabulary().words.yes | vocabulary().words.ditto
