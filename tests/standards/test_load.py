"""The loader tells every fault of every file with its place; one broken file for each kind of fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.load import load

from .known import BROKEN

PLACES: dict[str, tuple[int, int, str, dict[str, object]]] = {
    "unknown_key": (17, 9, "unknown_key", {"name": "closes_wiht", "near": "closes_with"}),
    "missing_key": (9, 16, "missing_key", {"name": "document"}),
    "missing_kind": (11, 9, "missing_key", {"name": "kind"}),
    "not_allowed": (13, 16, "not_allowed", {"found": "profesional_level", "near": "professional_level"}),
    "not_allowed_kind": (12, 15, "not_allowed", {"name": "kind", "found": "levle", "near": "level"}),
    "wrong_type": (3, 12, "wrong_type", {"name": "positions", "expected": "list", "found": "office_statistics"}),
    "bad_date": (7, 21, "bad_date", {"name": "effective_from", "found": "01/01/2020"}),
    "bad_date_number": (7, 21, "bad_date", {"name": "effective_from", "found": 0}),
    "bad_name": (1, 5, "bad_name", {"name": "id", "found": "Test Office"}),
    "too_few": (3, 12, "too_few", {"name": "positions", "least": 1}),
    "out_of_range": (14, 19, "out_of_range", {"name": "at_least", "found": 900, "limit": "600"}),
    "ends_before_it_begins": (6, 5, "ends_before_it_begins", {}),
    "no_bound": (11, 9, "no_bound", {}),
    "part_not_bare": (11, 9, "part_not_bare", {}),
    "empty_ease_article": (18, 75, "too_few", {"name": "article", "least": 1}),
    "key_twice": (16, 9, "key_twice", {"name": "article", "first": 15}),
    "empty": (1, 1, "wrong_type", {"expected": "mapping"}),
    "not_utf8": (0, 0, "not_utf8", {}),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_broken_file_is_told_with_its_place(name: str) -> None:
    """The key, the place counted by hand in the file, and what the sentence needs."""
    path = BROKEN / f"{name}.yaml"
    line, column, key, values = PLACES[name]
    with pytest.raises(StandardsError) as caught:
        load([path])
    (fault,) = caught.value.faults
    assert (fault.path, fault.line, fault.column, fault.key) == (str(path), line, column, key)
    assert {name: fault.values[name] for name in values} == values


def test_a_tab_is_told_on_its_line() -> None:
    """YAML allows no tab before a key."""
    with pytest.raises(StandardsError) as caught:
        load([BROKEN / "not_yaml.yaml"])
    (fault,) = caught.value.faults
    assert (fault.key, fault.line) == ("not_yaml", 8)


def test_every_broken_file_is_tested() -> None:
    """A file that nobody loads would prove nothing."""
    assert {path.stem for path in BROKEN.glob("*.yaml")} == {*PLACES, "not_yaml", "several"}


def test_all_faults_of_a_file_come_at_once() -> None:
    """The reader mends a file in one go, from its top to its end."""
    with pytest.raises(StandardsError) as caught:
        load([BROKEN / "several.yaml"])
    told = [(fault.line, fault.column, fault.key) for fault in caught.value.faults]
    assert told == [(7, 21, "bad_date"), (15, 16, "wrong_type"), (17, 17, "not_allowed")]


def test_all_faults_of_all_files_come_at_once() -> None:
    """Two bad files in one command are two faults in one error."""
    with pytest.raises(StandardsError) as caught:
        load([BROKEN / "bad_name.yaml", BROKEN / "too_few.yaml"])
    assert [fault.key for fault in caught.value.faults] == ["bad_name", "too_few"]


def test_allowed_values_come_from_the_model() -> None:
    """Whoever misspells a field sees all of them."""
    with pytest.raises(StandardsError) as caught:
        load([BROKEN / "not_allowed.yaml"])
    assert caught.value.faults[0].values["allowed"] == [
        "general_education",
        "professional_level",
        "political_theory",
        "state_management",
        "it",
    ]


def test_a_missing_path_is_wrong_use(tmp_path: Path) -> None:
    """The law is not broken, the command is."""
    with pytest.raises(UsageError) as caught:
        load([tmp_path / "nowhere.yaml"])
    assert (caught.value.key, caught.value.values) == (
        "standards_path_missing",
        {"path": str(tmp_path / "nowhere.yaml")},
    )


def test_a_folder_is_read_with_all_below_it_by_name(tmp_path: Path) -> None:
    """Every machine reads the user's files in one order; other files are left alone."""
    clean = (BROKEN / "lint" / "clean.yaml").read_text(encoding="utf-8")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "one.yaml").write_text(clean.replace("test-office", "local-one"), encoding="utf-8")
    (tmp_path / "a.yaml").write_text(clean.replace("test-office", "local-two"), encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no law", encoding="utf-8")
    book = load([tmp_path])
    assert [standard.id for standard in book.standards][-2:] == ["local-two", "local-one"]
    assert book.files["local-one"] == f"{tmp_path}/b/one.yaml"


def test_the_shipped_book_names_its_files() -> None:
    """Each standard with the file that a reader can open."""
    book = load()
    assert book.files == {
        name: f"schemas/standards/vn/{name}.yaml"
        for name in (
            "vn-appointment",
            "vn-civil-service-rank",
            "vn-civil-status-officer",
            "vn-commune-cadre",
            "vn-commune-civil-servant",
            "vn-commune-leader",
            "vn-commune-specialist",
            "vn-division-leadership",
            "vn-farmers-chair",
            "vn-front-chair",
            "vn-military-commander",
            "vn-party-congress",
            "vn-succession",
            "vn-training-duty",
            "vn-youth-secretary",
        )
    }
    assert book.standard("vn-commune-cadre").title.en == "Commune cadres"


def test_an_unknown_id_is_a_key_error() -> None:
    """The callers decide what that means for the user."""
    with pytest.raises(KeyError):
        load().standard("vn-nothing")
