"""Published figures as a baseline: what the file says, and every fault of it with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from cadre_audit.errors import StandardsError, UsageError
from cadre_audit.standards.figures import load_figures

GOOD = """name: nhiệm kỳ trước
source: Báo cáo
population: succession
measures:
  - {id: sex.female, k: 20, n: 165}
"""


def written(folder: Path, text: str) -> Path:
    """A file of figures."""
    path = folder / "figures.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_file(tmp_path: Path) -> None:
    """Name, population and shares as they stand there."""
    found = load_figures(written(tmp_path, GOOD))
    assert (found.name, found.population, found.kinds) == ("nhiệm kỳ trước", "succession", ())
    assert [(one.id, one.k, one.n) for one in found.measures] == [("sex.female", 20, 165)]


@pytest.mark.parametrize(
    ("change", "key", "line"),
    [
        (("k: 20", "k: 200"), "share_above_one", 5),
        (("k: 20", "k: -1"), "out_of_range", 5),
        (("n: 165", "n: 0"), "out_of_range", 5),
        (("n: 165", "n: 16.5"), "wrong_type", 5),
        (("succession", "everybody"), "not_allowed", 3),
        (("source: Báo cáo\n", ""), "missing_key", 1),
        (("name: ", "nam: "), "unknown_key", 1),
        (("165}\n", "165}\n  - {id: sex.female, k: 21, n: 165}\n"), "measure_twice", 5),
    ],
)
def test_faults_have_their_line(tmp_path: Path, change: tuple[str, str], key: str, line: int) -> None:
    """One fault each."""
    with pytest.raises(StandardsError) as caught:
        load_figures(written(tmp_path, GOOD.replace(*change)))
    assert caught.value.key == "figures_invalid"
    assert (key, line) in [(fault.key, fault.line) for fault in caught.value.faults]


def test_no_file(tmp_path: Path) -> None:
    """Wrong use."""
    with pytest.raises(UsageError):
        load_figures(tmp_path / "no.yaml")
