"""Reports of the small samples, in both languages and three formats.

Every kept report was read against the law and the roster, line by line, before it was kept.
"""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from cadre_audit.cli import main
from cadre_audit.errors import ExitCode
from cadre_audit.report.wording import choose, language

from .conftest import EXPECTED, Compare, masked

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
    # courses in their order, discipline that lasts and one without an end, a person of no roster, a year of birth
    "gate-tan-son": (
        "gate", "nhan-su-tan-son-2023.xlsx", "--roster", "xa-tan-son-2023.xlsx", "--position", "Phó Chủ tịch UBND",
        "--effective", "2023-11-01", "--discipline", "ky-luat-tan-son-2023.csv",
    ),
    # out by two reasons, who stays, who would qualify, a person of no roster, posts without anybody ready
    "succession-tan-son": (
        "succession", "quy-hoach-tan-son-2023.xlsx", "--roster", "xa-tan-son-2023.xlsx", "--as-of", "2023-10-02",
        "--discipline", "ky-luat-tan-son-2023.csv",
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
    # every case that the rules of ratings know: two years in a row, in a term, of three; differing, missing, unknown
    "evaluation-2018-2025": (
        "evaluation",
        "ratings-2018-2025/can-bo-2025.csv",
        "--evaluations",
        "ratings-2018-2025/xep-loai-2018-2025.xlsx",
    ),
    # ratings before and after a year of courses
    "evaluation-follow-up": (
        "evaluation",
        "follow-up-2022/danh-sach-2023.csv",
        "--evaluations",
        "follow-up-2022/xep-loai.csv",
        "--training",
        "follow-up-2022/luot-hoc-2022.csv",
        "--from",
        "2021",
        "--to",
        "2023",
    ),
    # a course that asks for two years of ratings: one person may enter, of one it stays unclear
    "needs-ratings": (
        "needs",
        "ratings-2018-2025/can-bo-2025.csv",
        "--year",
        "2026",
        "--evaluations",
        "ratings-2018-2025/xep-loai-2018-2025.xlsx",
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
    # two communes two years apart: moved, promoted, trained, one left, the law of 2023; two baselines of one share each
    "compare-follow-up": ("compare", "follow-up-2022/danh-sach-2021.csv", "follow-up-2022/danh-sach-2023.csv"),
    "compare-lap-thach": (
        "compare",
        "lap-thach-quy-hoach/nhiem-ky-2020-2025.csv",
        "--baseline",
        "nhiệm kỳ trước=lap-thach-quy-hoach/nhiem-ky-2015-2020.csv",
        "--baseline",
        "cuối nhiệm kỳ trước=lap-thach-quy-hoach/cuoi-nhiem-ky-2015-2020.csv",
        "--measure",
        "sex.female=nhiệm kỳ trước",
        "--measure",
        "young=cuối nhiệm kỳ trước",
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
    "stats-10": ("stats", "--form", "10", "--training", "training/cuc-2019-2022.csv"),
    "programme-567": ("programme", "training/hoa-binh-567.yaml", "--training", "training/hoa-binh-567.xlsx"),
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
    # changes of shares: right, against the wrong list, read as a ratio, against a list that is not given
    "verify-plans": (
        "verify", "reports/quy-hoach-2021.md", "--roster", "lap-thach-quy-hoach/nhiem-ky-2020-2025.csv",
        "--baseline", "nhiệm kỳ trước=lap-thach-quy-hoach/nhiem-ky-2015-2020.csv",
        "--baseline", "cuối nhiệm kỳ trước=lap-thach-quy-hoach/cuoi-nhiem-ky-2015-2020.csv", "--all",
    ),
    # under way in time, too late, without an end; done; failed; three records that have to be checked
    "needs-under-way": ("needs", "xa-tan-son-2023.xlsx", "--year", "2023", "--training", "training/tan-son-2023.csv"),
    # the proposal of article 001, with the office's own rate
    "programme-567-extended": (
        "programme", "training/hoa-binh-567.yaml", "--training", "training/hoa-binh-567.xlsx",
        "--add-group", "part_time",
        "--roster", "training/hoa-binh-staff-2020.csv", "--support-rate", "50000", "--support-days", "5",
    ),
    # the published figures of Lập Thạch: heads who are not local, posts together, three units not explained
    "rotation-lap-thach": ("rotation", "lap-thach-2022/can-bo-chu-chot.xlsx"),
    # a district's own target, attained three years early; plans that were not given
    "targets-lap-thach": (
        "targets", "lap-thach-2022/can-bo-chu-chot.xlsx", "--targets", "lap-thach-2022/chi-tieu.yaml",
    ),
    # shares in a plan, one of which cannot be told
    "targets-tan-son": ("targets", "xa-tan-son-2023.xlsx", "--succession", "quy-hoach-tan-son-2023.xlsx"),
    "plan-tan-son": ("plan", "xa-tan-son-2023.xlsx", "--from", "2023", "--to", "2024"),
    # a gap with time that depends on a blank cell, two posts, special law, a post not understood, time that runs out
    "explain-tan-son-22": ("explain", "Đàm Văn Khánh", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-15": ("explain", "Hoàng Văn Đoan", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-31": ("explain", "Hà Văn Cộng", "xa-tan-son-2023.xlsx"),
    "explain-tan-son-33": ("explain", "DS CBCC!33", "xa-tan-son-2023.xlsx"),
    "explain-minh-phu-11": ("explain", "Vi Thị Lả", "xa-minh-phu-2022.csv"),
}


def report(run: str, name: str, own: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command prints in a folder of samples."""
    before = language()
    code = main([*RUNS[run], "--lang", own, "--format", name])
    choose(before)
    assert code in (ExitCode.OK, ExitCode.FOUND), "what a broken run prints is not kept"
    return capsys.readouterr().out


@pytest.mark.usefixtures("samples")
@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("run", RUNS)
def test_a_report_reads_as_it_was_kept(
    run: str, own: str, name: str, capsys: pytest.CaptureFixture[str], compare: Compare
) -> None:
    """Letter by letter, but for the fingerprint of the input and the version of the program."""
    compare(f"{run}.{own}.{FORMATS[name]}", report(run, name, own, capsys))


@pytest.mark.usefixtures("samples")
@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("run", RUNS)
def test_nothing_is_wider_than_the_screen(run: str, own: str, capsys: pytest.CaptureFixture[str]) -> None:
    """80 columns are 80 columns, also for letters with marks."""
    lines = report(run, "terminal", own, capsys).splitlines()
    assert [line for line in lines if cell_len(line) > 80] == []


@pytest.mark.usefixtures("samples")
def test_only_hints_depend_on_the_language(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the document for machines, nothing but the advice on problems is in the language of the reader."""
    vietnamese, english = (report("check-tan-son", "json", own, capsys).splitlines() for own in ("vi", "en"))
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
