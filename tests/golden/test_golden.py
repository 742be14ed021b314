"""``check``, ``needs`` and ``explain`` of the small samples, in both languages and three formats.

Every kept report was read against the law and the roster, line by line, before it was kept.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from rich.cells import cell_len

from cadre_audit.cli import main
from cadre_audit.report.wording import choose, language

from .conftest import EXPECTED, Compare, masked

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
FORMATS = {"plain": "txt", "terminal": "80.txt", "json": "json"}
RUNS = {
    "check-tan-son": ("check", "xa-tan-son-2023.xlsx"),
    "check-minh-phu": ("check", "xa-minh-phu-2022.csv"),
    "needs-tan-son": ("needs", "xa-tan-son-2023.xlsx", "--year", "2023"),
    "needs-minh-phu": ("needs", "xa-minh-phu-2022.csv", "--year", "2022"),
    # law of the year after; plans with a day, a holder who retires, both reasons, what no training closes, doubts
    "needs-minh-phu-ahead": ("needs", "xa-minh-phu-2022.csv", "--year", "2022", "--horizon", "2"),
    "needs-tan-son-plans": (
        "needs",
        "xa-tan-son-2023.xlsx",
        "--year",
        "2023",
        "--horizon",
        "5",
        "--succession",
        "quy-hoach-tan-son-2023.xlsx",
    ),
    # every list but one, a list for another group, doubles in two units, topics, two courses at once
    "reconcile-2022": (
        "reconcile",
        "registrations-2022",
        "--roster",
        "thai-nguyen-2022.xlsx",
        "--year",
        "2022",
        "--deadline",
        "31/3/2022",
        "--unit",
        "Kim Sơn",
        "--unit",
        "Thanh Bình",
        "--unit",
        "Hợp Thịnh",
        "--unit",
        "Minh Lập",
    ),
    # stated numbers with a remainder; classes with both edges of a period; turns and heads; a programme
    "results-bac-me": ("results", "training/bac-me-2019.csv", "--year", "2019"),
    "results-lap-thach": ("results", "training/lap-thach-2018-2021.xlsx", "--from", "2018-01-01", "--to", "2021-05-31"),
    "results-cuc": ("results", "training/cuc-2019-2022.csv", "--by", "period", "--by", "unit"),
    # two communes before and after a year of courses: posts, levels, ratings, somebody in doubt, somebody nowhere
    "results-follow-up": (
        "results",
        "follow-up-2022/luot-hoc-2022.csv",
        "--year",
        "2022",
        "--before",
        "follow-up-2022/danh-sach-2021.csv",
        "--after",
        "follow-up-2022/danh-sach-2023.csv",
        "--evaluations",
        "follow-up-2022/xep-loai.csv",
    ),
    # hours of a year: met by a week and by two courses, short, not told, a turn twice, one that ended the year after
    "check-hours": (
        "check",
        "follow-up-2022/danh-sach-2021.csv",
        "--training",
        "follow-up-2022/luot-hoc-2020.csv",
        "--as-of",
        "2020-12-31",
        "--select",
        "training-hours",
    ),
    # a bucket of reports beside the ladder, ratings beside degrees, tables in two dimensions with their remainders
    "stats-cuc": ("stats", "cuc-2022.csv"),
    "stats-tan-son-by": (
        "stats",
        "xa-tan-son-2023.xlsx",
        "--by",
        "kind",
        "--table",
        "professional",
        "--table",
        "age",
        "--table",
        "theory",
    ),
    # official forms: what the roster does not state, staff of other kinds, turns by content
    "stats-bm02": ("stats", "xa-tan-son-2023.xlsx", "--form", "bm02"),
    "stats-8b": ("stats", "cuc-2022.csv", "--form", "8b"),
    "stats-10": ("stats --form 10 --training", "training/cuc-2019-2022.csv"),
    "programme-567": ("programme hoa-binh-567.yaml --training", "training/hoa-binh-567.xlsx"),
    # a norm that rises in July, one without a document, budgets of two funds and of a unit, a fund that runs out
    "plan-tan-son-money": (
        "plan",
        "xa-tan-son-2023.xlsx",
        "--from",
        "2023",
        "--cost-norms",
        "money/dinh-muc-chi.xlsx",
        "--budgets",
        "money/kinh-phi.csv",
    ),
    # a draft with four false figures and every sort of trap; a report of which the roster knows the figures
    "verify-draft": ("verify", "reports/du-thao-huyen-2023.md"),
    "verify-city": ("verify", "reports/thai-nguyen-2022.md", "--roster", "thai-nguyen-2022.xlsx", "--all"),
    # under way in time, too late, without an end; done; failed; three records that have to be checked
    "needs-under-way": ("needs", "xa-tan-son-2023.xlsx", "--year", "2023", "--training", "training/tan-son-2023.csv"),
    # the proposal of article 001, with the office's own rate
    "programme-567-extended": (
        "programme hoa-binh-567.yaml --training", "training/hoa-binh-567.xlsx", "--add-group", "part_time",
        "--roster", "training/hoa-binh-staff-2020.csv", "--support-rate", "50000", "--support-days", "5",
    ),
    "plan-tan-son": ("plan", "xa-tan-son-2023.xlsx", "--from", "2023", "--to", "2024"),
    # a gap with time that depends on a blank cell, two posts, special law, a post not understood, time that runs out
    "explain-tan-son-22": ("explain Đàm Văn Khánh", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-15": ("explain Hoàng Văn Đoan", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-31": ("explain Hà Văn Cộng", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-33": ("explain DS CBCC!33", "xa-tan-son-2023.xlsx"),
    "explain-minh-phu-11": ("explain Vi Thị Lả", "xa-minh-phu-2022.csv"),
}


def report(folder: Path, run: str, name: str, own: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command prints for a copy of a sample in ``folder``."""
    verb, sample, *flags = RUNS[run]
    for one in (sample, *(flag for flag in flags if (SAMPLES / flag).exists())):
        if (SAMPLES / one).is_dir():
            shutil.copytree(SAMPLES / one, folder / one)
        else:
            shutil.copy(SAMPLES / one, folder)
    for file in (SAMPLES / "training").glob("*.yaml"):
        shutil.copy(file, folder)
    before = language()
    words = verb.split(" ") if verb.startswith(("programme", "stats")) else verb.split(" ", 1)
    # a sample lies beside the others, whatever folder it is from
    flags = [Path(flag).name if (SAMPLES / flag).is_file() else flag for flag in flags]
    main([*words, Path(sample).name, *flags, "--lang", own, "--format", name])
    choose(before)
    return capsys.readouterr().out


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("run", RUNS)
def test_a_report_reads_as_it_was_kept(
    run: str, own: str, name: str, away: Path, capsys: pytest.CaptureFixture[str], compare: Compare
) -> None:
    """Letter by letter, but for the fingerprint of the input and the version of the program."""
    compare(f"{run}.{own}.{FORMATS[name]}", report(away, run, name, own, capsys))


@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("run", RUNS)
def test_nothing_is_wider_than_the_screen(run: str, own: str, away: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """80 columns are 80 columns, also for letters with marks."""
    lines = report(away, run, "terminal", own, capsys).splitlines()
    assert [line for line in lines if cell_len(line) > 80] == []


def test_only_hints_depend_on_the_language(away: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the document for machines, nothing but the advice on problems is in the language of the reader."""
    vietnamese, english = (report(away, "check-tan-son", "json", own, capsys).splitlines() for own in ("vi", "en"))
    differing = [pair for pair in zip(vietnamese, english, strict=True) if pair[0] != pair[1]]
    assert differing
    assert [pair for pair in differing if '"hint": ' not in pair[0]] == []


def test_everything_kept_is_compared() -> None:
    """No report is kept that no test reads."""
    kept = {f"{run}.{own}.{ending}" for run in RUNS for own in ("vi", "en") for ending in FORMATS.values()}
    assert {path.name for path in EXPECTED.iterdir()} == kept


def test_the_masks_hide_no_more_than_they_should() -> None:
    """A fingerprint and the version, nothing else."""
    assert masked(f"sha256 {'0a' * 32}, 33/2023/NĐ-CP") == "sha256 <sha256>, 33/2023/NĐ-CP"
