"""Runs every benchmark and writes RESULTS.md:  python -m benchmarks.run [--rounds 3] [--only text,judge]."""

from __future__ import annotations

import argparse
import compileall
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import explained, measure
from benchmarks.measure import Laps, processes_take_turns
from benchmarks.planning import plan
from benchmarks.results import Budget, Section, figure, page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DATA = HERE / "data"
SAMPLE = ROOT / "sample_data" / "thai-nguyen-2022.xlsx"
MILLION = 1_000_000
TEXT_PEOPLE, RULES_PEOPLE, COUNTRY, BIG, SMALL_FILES, SMALL_PEOPLE = 10_000, 250_000, 2_500_000, 100_000, 200, 10_000

_TASK = [sys.executable, "-m", "benchmarks.tasks"]


def text(rounds: int) -> Section:
    """Text in, findings out."""
    laps = _laps("text", TEXT_PEOPLE, rounds)
    return Section(
        f"Text to findings, {TEXT_PEOPLE:,} people",
        explained.TEXT,
        ("contender", "s", "/ ours"),
        _against(laps, "ours"),
        [
            Budget("a Pydantic model a row, against ours", True, 10, measure.ratio(laps["pydantic"], laps["ours"])),
            Budget("DataFrame.apply, against ours", True, 40, measure.ratio(laps["apply"], laps["ours"])),
        ],
    )


def rules(rounds: int) -> Section:
    """Comparing alone."""
    laps = _laps("rules", RULES_PEOPLE, rounds)
    return Section(
        f"Comparing alone, {RULES_PEOPLE:,} people",
        explained.RULES,
        ("contender", "s", "/ ours"),
        _against(laps, "ours"),
        [Budget("pandera on polars, against ours", True, 1, measure.ratio(laps["pandera, polars"], laps["ours"]))],
    )


def judge(rounds: int) -> Section:
    """A country's people, from codes."""
    laps = processes_take_turns({name: [*_TASK, name, str(COUNTRY)] for name in ("judge", "codes")}, rounds, warm=0)
    each = measure.wall(laps["judge"]) / COUNTRY * 1e9
    own = measure.peak(laps["judge"]) - measure.peak(laps["codes"])
    return Section(
        f"Judging {COUNTRY:,} people from codes",
        explained.JUDGE,
        ("s", "ns a person", "peak MiB", "of it the people", "bytes a person for judging"),
        [
            (
                figure(measure.wall(laps["judge"])),
                figure(each),
                figure(measure.peak(laps["judge"])),
                figure(measure.peak(laps["codes"])),
                figure(own * 2**20 / COUNTRY),
            )
        ],
        [Budget("judging a person", False, 400, each, "ns")],
    )


def law(rounds: int) -> Section:
    """The whole law on a million people."""
    laps = _laps("law", MILLION, rounds)
    counts = {name: int(name.split()[1]) for name in laps}
    each = {name: measure.wall(own) / MILLION / counts[name] * 1e9 for name, own in laps.items()}
    (first, whole) = sorted(laps, key=lambda name: counts[name])
    ratio = measure.ratio(laps[whole], laps[first]) * counts[first] / counts[whole]
    titles = {first: "the first five standards", whole: "the whole law, every purpose, all that is off"}
    return Section(
        f"The whole law on {MILLION:,} people",
        explained.LAW,
        ("law", "requirements", "s", "ns a person and requirement"),
        [(titles[n], str(counts[n]), figure(measure.wall(laps[n])), figure(each[n])) for n in (first, whole)],
        [Budget("a requirement of the whole law, against one of the first standards", False, 2, ratio)],
    )


def file(rounds: int) -> Section:
    """One large workbook."""
    path = str(_data("xlsx", BIG))
    names = {
        "guarded": "fastexcel to Arrow text, after a look for far-off cells",
        "unguarded": "fastexcel to Arrow text alone",
        "check": "ours: read, build, judge, count",
        "report": "ours: the whole report in memory",
        "stats": "ours: numbers and quality, the whole report",
        "compare": "ours: the list at two dates, the whole report",
    }
    laps = processes_take_turns({name: [*_TASK, name, path] for name in names}, rounds, warm=0)
    rows = [
        (
            title,
            figure(measure.wall(laps[name])),
            figure(measure.ratio(laps[name], laps["guarded"])),
            figure(measure.cpu(laps[name])),
            figure(measure.peak(laps[name])),
        )
        for name, title in names.items()
    ]
    return Section(
        f"One workbook of {BIG:,} people and 25 columns ({Path(path).stat().st_size >> 20} MiB)",
        explained.FILE,
        ("task", "s", "/ guarded read", "processor s", "peak MiB"),
        rows,
        [Budget("a whole check, against a guarded read", False, 1.6, measure.ratio(laps["check"], laps["guarded"]))],
    )


def start(rounds: int) -> Section:
    """Whole processes on small work."""
    program = str(Path(sys.executable).with_name("cadre-audit"))
    commands = {
        'python -c "import typer, pandas"': [sys.executable, "-c", "import typer, pandas"],
        "cadre-audit check, 636 people": [program, "check", str(SAMPLE), "--lang", "vi"],
        "an empty Typer app, --help": [sys.executable, "-m", "benchmarks.empty_app", "--help"],
        "cadre-audit --help": [program, "--help"],
        "cadre-audit --version": [program, "--version"],
    }
    # an installed program is compiled; a checkout may not be
    compileall.compile_dir(ROOT / "cadre_audit", quiet=1)
    laps = processes_take_turns(commands, rounds + 4)
    stack, checked, empty, own, _ = laps.values()
    return Section(
        "Start-up, whole processes",
        explained.START,
        ("process", "s", "processor s", "peak MiB"),
        [
            (name, figure(measure.wall(of)), figure(measure.cpu(of)), figure(measure.peak(of)))
            for name, of in laps.items()
        ],
        [
            Budget("a check of 636 people, against importing pandas", False, 1.3, measure.ratio(checked, stack)),
            Budget("--help, against that of an empty Typer app", False, 1.1, measure.ratio(own, empty)),
        ],
    )


def many(rounds: int) -> Section:
    """Many small workbooks."""
    laps = _laps("many", _data("many", SMALL_PEOPLE, SMALL_FILES), rounds)
    base = "our reader, one after another"
    return Section(
        f"{SMALL_FILES} workbooks of {SMALL_PEOPLE // SMALL_FILES} people",
        explained.MANY,
        ("way", "s", "/ our reader"),
        _against(laps, base),
        [
            Budget(
                "one run of all, against only reading one after another", False, 1,
                measure.ratio(laps["one run of all"], laps[base]),
            ),
            Budget(
                "checking file by file, against one run of all", True, 1,
                measure.ratio(laps["checked one after another"], laps["one run of all"]),
            ),
        ],
    )  # fmt: skip


def city(rounds: int) -> Section:
    """One small workbook, read."""
    laps = _laps("city", SAMPLE, rounds * 5)
    base = "python-calamine, all cells"
    return Section(
        "Reading the sample city, 636 people",
        explained.CITY,
        ("way", "s", "/ calamine"),
        _against(laps, base),
        [
            Budget(
                "reading 636 people, against calamine's reading of the cells", False, 3,
                measure.ratio(laps["ours, tables of people"], laps[base]),
            )
        ],
    )  # fmt: skip


def copies(rounds: int) -> Section:
    """One small workbook, handed back with marks."""
    laps = _laps("copies", SAMPLE, rounds * 2)
    base = "openpyxl, loaded and saved"
    return Section(
        "A marked copy of the sample city",
        explained.COPIES,
        ("way", "s", "/ openpyxl"),
        _against(laps, base),
        [
            Budget(
                "marking 400 cells, against openpyxl's load and save without marks", False, 0.2,
                measure.ratio(laps["ours, marks and comments"], laps[base]),
            )
        ],
    )  # fmt: skip


PARTS: dict[str, Callable[[int], Section]] = {
    "text": text,
    "rules": rules,
    "judge": judge,
    "law": law,
    "file": file,
    "start": start,
    "many": many,
    "city": city,
    "copies": copies,
}
# takes a quarter of an hour: a page of its own, made when it is asked for
LONG: dict[str, Callable[[int], Section]] = {"plan": plan}
PAGES = {tuple(PARTS): "RESULTS.md", tuple(LONG): "RESULTS-plan.md"}


def _laps(task: str, *arguments: object) -> Laps:
    """The laps of a task whose contenders share one process."""
    argv = [*_TASK, task, *map(str, arguments)]
    return measure.heard_laps(subprocess.run(argv, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout)


def _against(laps: Laps, base: str) -> list[tuple[str, ...]]:
    return [
        (name, figure(measure.wall(own)), figure(measure.ratio(own, laps[base])) if name != base else "1")
        for name, own in laps.items()
    ]


def _data(kind: str, people: int, files: int = 0) -> Path:
    """A generated file or folder; made again when its makers have changed."""
    makers = b"".join((HERE / name).read_bytes() for name in ("rosters.py", "workbooks.py"))
    mark = hashlib.sha256(makers).hexdigest()[:8]
    path = DATA / (f"{people}-{mark}.{kind}" if not files else f"{people}-in-{files}-{mark}")
    if not path.exists():
        split = ["--split", str(files)] if files else []
        argv = [sys.executable, "-m", "benchmarks.rosters", str(people), str(path), *split]
        subprocess.run(argv, cwd=ROOT, check=True)
    return path


def main() -> None:
    """Runs what the command line asks for; a run of parts prints instead of writing."""
    parser = argparse.ArgumentParser(description="Runs the benchmarks.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default=",".join(PARTS), help="parts by name, parted by commas: %(default)s")
    asked = parser.parse_args()
    os.chdir(ROOT)
    begin, load = time.perf_counter(), os.getloadavg()[0]
    names = asked.only.split(",")
    sections = []
    for name in names:
        sys.stderr.write(f"{name} …\n")
        sections.append((PARTS | LONG)[name](asked.rounds))
    text_of_page = page(sections, asked.rounds, time.perf_counter() - begin, (load, os.getloadavg()[0]))
    if written := PAGES.get(tuple(names)):
        (HERE / written).write_text(text_of_page, encoding="utf-8")
    print(text_of_page)


if __name__ == "__main__":
    main()
