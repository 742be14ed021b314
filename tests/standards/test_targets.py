"""Files of targets: what they may say, every fault with its place, and what is shipped, held against its sources."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.target_files import Known, load
from cadre_audit.standards.targets import Target
from cadre_audit.vocabulary.load import LEVEL_FIELDS, vocabulary

WORDS = vocabulary()
KNOWN = Known(list(WORDS.positions.by_code), {name: WORDS.ladders[name].codes for name in LEVEL_FIELDS})
GOOD = """targets:
  - id: own
    title: {vi: Chỉ tiêu, en: Target}
    population: {of: units, positions: [party_secretary]}
    counts: {kind: local, is_local: false}
    percent: 30
    due_year: 2025
    set_by: {office: {vi: Huyện ủy, en: the district}}
"""


def file(folder: Path, text: str = GOOD, name: str = "own.yaml") -> Path:
    """A file with this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def shipped() -> dict[str, Target]:
    """The shipped targets by their ids."""
    return {one.id: one for one in load((), KNOWN)}


def test_a_file_is_read(tmp_path: Path) -> None:
    """A year is due on its last day; 30 is three tenths exactly."""
    (one,) = load([file(tmp_path)], KNOWN, shipped=False)
    assert (one.last_day, one.wanted * 10, one.direction) == (date(2025, 12, 31), 3, "at_least")


@pytest.mark.parametrize(
    ("old", "new", "place", "key"),
    [
        ("percent: 30", "percant: 30", (6, 5), "unknown_key"),
        ("percent: 30", "percent: 130", (6, 14), "out_of_range"),
        ("percent: 30", "percent: -1", (6, 14), "out_of_range"),
        ("percent: 30", 'percent: "30"', (6, 14), "wrong_type"),
        ("percent: 30", "percent: true", (6, 14), "wrong_type"),
        ("percent: 30", "number: 2.5", (6, 13), "wrong_type"),
        ("    percent: 30\n", "", (2, 5), "percent_or_number"),
        ("percent: 30", "percent: 30\n    number: 3", (2, 5), "percent_or_number"),
        ("due_year: 2025", "due: 2025-31-12", (7, 10), "bad_date"),
        ("due_year: 2025", "due_year: 2025\n    due: 2025-12-31", (2, 5), "two_due_days"),
        ("due_year: 2025", "due_year: 20255", (7, 15), "out_of_range"),
        ("    set_by: {office: {vi: Huyện ủy, en: the district}}\n", "", (2, 5), "source_or_set_by"),
        ("kind: local", "kind: lokal", (5, 20), "not_allowed"),
        ("is_local: false", "is_local: no", (5, 37), "wrong_type"),
        ("{kind: local, is_local: false}", "{kind: sex, sex: woman}", (5, 30), "not_allowed"),
        ("{kind: local, is_local: false}", "{kind: age_under, years: 400}", (5, 38), "out_of_range"),
        ("party_secretary", "party_sekretary", (4, 41), "unknown_position"),
        (
            "{kind: local, is_local: false}", "{kind: level, field: it, at_least: bachelor}", (5, 48), "unknown_level",
        ),
        ("{of: units, positions: [party_secretary]}", "{of: units}", (2, 5), "units_of_what"),
        (
            "{kind: local, is_local: false}", "{kind: together, posts: [party_secretary, committee_chair]}", (2, 5),
            "units_of_what",
        ),
        ("positions: [party_secretary]", "positions: [party_secretary], kinds: [cadre]", (2, 5), "kinds_of_units"),
        (
            "{of: units, positions: [party_secretary]}\n    counts: {kind: local, is_local: false}",
            "{of: succession}\n    counts: {kind: standards}", (2, 5), "standards_of_succession",
        ),
        (
            "percent: 30", "percent: 30\n    earlier: {day: 2020-01-01, k: 9, n: 8, source: x}", (7, 14),
            "part_above_whole",
        ),
        (
            "percent: 30", "percent: 30\n    effective_from: 2022-02-01\n    effective_to: 2022-01-31", (2, 5),
            "ends_before_it_begins",
        ),
        ("percent: 30", "percent: 30\n    percent: 31", (7, 5), "key_twice"),
        ("    percent: 30", "\tpercent: 30", (6, 1), "not_yaml"),
    ],
)  # fmt: skip
def test_every_fault_has_its_place(old: str, new: str, place: tuple[int, int], key: str, tmp_path: Path) -> None:
    """File, line and column, of syntax and of meaning; a fault of a whole target stands where it begins."""
    with pytest.raises(StandardsError) as raised:
        load([file(tmp_path, GOOD.replace(old, new))], KNOWN)
    assert [(one.line, one.column, one.key) for one in raised.value.faults] == [(*place, key)]
    assert raised.value.key == "targets_invalid"


def test_an_id_is_told_once_in_a_file(tmp_path: Path) -> None:
    """Which of the two would count nobody could know."""
    with pytest.raises(StandardsError) as raised:
        load([file(tmp_path, GOOD + GOOD.partition("\n")[2])], KNOWN)
    assert [one.key for one in raised.value.faults] == ["id_twice_here"]


def test_an_id_is_told_once_in_the_files_of_an_office(tmp_path: Path) -> None:
    """Both files are named."""
    paths = [file(tmp_path), file(tmp_path, name="two.yaml")]
    with pytest.raises(UsageError) as raised:
        load(paths, KNOWN)
    assert (raised.value.key, raised.value.values["other"]) == ("target_twice", paths[0])


def test_a_target_of_an_office_takes_the_place_of_a_shipped_one(tmp_path: Path) -> None:
    """The district wants 20 % women in its plans: told once, as its own."""
    own = GOOD.replace("id: own", "id: women-in-succession")
    own = own.replace("{of: units, positions: [party_secretary]}", "{of: succession}")
    found = {one.id: one for one in load([file(tmp_path, own)], KNOWN)}
    assert (found["women-in-succession"].percent, found["women-in-succession"].set_by is not None) == (30, True)
    assert set(found) == set(shipped())


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    """With its path."""
    with pytest.raises(UsageError, match="targets_missing"):
        load([tmp_path / "none.yaml"], KNOWN)


@pytest.mark.parametrize("text", ["", "targets: []\n", "[]\n", "targets: 5\n", "targets: [5]\n", "a: &a [*a]\n"])
def test_what_is_no_list_of_targets_is_told(text: str, tmp_path: Path) -> None:
    """Never a traceback."""
    with pytest.raises(StandardsError) as raised:
        load([file(tmp_path, text)], KNOWN)
    assert raised.value.faults


# law.md 5.3 and 4.3: what was read, of which instrument, between which days
@pytest.mark.parametrize(
    ("id", "percent", "age", "document", "first", "last"),
    [
        ("women-in-succession", 25, None, "50-QĐ/TW", date(2021, 12, 28), date(2025, 10, 7)),
        ("young-in-succession", 15, 40, "50-QĐ/TW", date(2021, 12, 28), date(2025, 10, 7)),
        ("women-in-committee", 15, None, "45-CT/TW", date(2025, 4, 14), None),
        ("young-in-committee", 10, 42, "45-CT/TW", date(2025, 4, 14), None),
        ("commune-staff-trained", 90, None, "1374/QĐ-TTg", date(2011, 8, 12), date(2015, 12, 31)),
    ],
)
def test_shipped_targets_are_those_of_their_instruments(
    id: str, percent: int, age: int | None, document: str, first: date, last: date | None
) -> None:
    """Value, age, instrument and days; all of them verified."""
    one = shipped()[id]
    assert one.source is not None
    assert (one.percent, getattr(one.counts, "years", None), one.source.document) == (percent, age, document)
    assert (one.effective_from, one.effective_to, one.source.status) == (first, last, "verified")


def test_nothing_else_is_shipped() -> None:
    """Whatever is only recalled with low confidence is no target."""
    assert len(shipped()) == 5


@pytest.mark.parametrize(
    ("day", "is_in_force"),
    [(date(2021, 12, 27), False), (date(2021, 12, 28), True), (date(2025, 10, 7), True), (date(2025, 10, 8), False)],
)
def test_the_days_of_regulation_50(day: date, is_in_force: bool) -> None:
    """The day before and after its first and last day."""
    assert shipped()["women-in-succession"].is_in_force(day) == is_in_force
