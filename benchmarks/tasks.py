"""What is measured, one task a process:  python -m benchmarks.tasks NAME ARGUMENT…  (run by benchmarks.run)."""

from __future__ import annotations

import re
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.measure import take_turns, tell, tell_laps, timed

PREPARED_PEOPLE = 250_000
_NOT_THE_SAME = "{name} does not give the same findings: {first}"
# three letters: beyond column ZZ, the 702nd
_FAR_OFF = re.compile(rb' r="[A-Z]{3}')
_FIRST_STANDARDS = (
    "vn-commune-cadre", "vn-commune-civil-servant", "vn-civil-status-officer", "vn-military-commander",
    "vn-youth-secretary",
)  # fmt: skip
_CHUNK, _OVERLAP = 1 << 20, 16


def text_to_findings(people: str, rounds: str) -> None:
    """Text in, findings out: ours and the peers, checked to agree before the clock runs."""
    from benchmarks import ours, peers, rosters
    from benchmarks.plain_law import plain_law

    text = rosters.as_text(rosters.make_roster(int(people)))
    needed = {heading: text[heading] for heading in peers.HEADINGS.values()}
    law, as_of = _law(), _as_of()
    plain = plain_law(law)
    contenders: dict[str, Callable[[], Sequence[Any]]] = {
        "ours": lambda: ours.findings_of_text(needed, law),
        "ours, all 25 columns": lambda: ours.findings_of_text(text, law),
        "plain Python, cached": peers.plain_python(text, plain, as_of, cached=True),
        "plain Python": peers.plain_python(text, plain, as_of, cached=False),
        "pydantic, cached": peers.pydantic_rows(text, plain, as_of, cached=True),
        "pydantic": peers.pydantic_rows(text, plain, as_of, cached=False),
        "apply": peers.pandas_apply(text, plain, as_of),
    }
    _agree({name: go() for name, go in contenders.items()})
    tell_laps(take_turns(contenders, int(rounds), ours.forget))


def rules_only(people: str, rounds: str) -> None:
    """Comparing alone: a built roster for ours, prepared margins for the others."""
    from benchmarks import ours, peers
    from benchmarks.codes import roster_of_codes
    from benchmarks.plain_law import plain_law, requirements_of

    law = _law()
    roster = roster_of_codes(int(people), list(law.rules))
    own = ours.rules_only(roster, law)
    columns = peers.margins(int(people), requirements_of(plain_law(law)), own.findings(own.go()))
    contenders = {
        "ours": own,
        "numpy": peers.numpy_prepared(columns),
        "pandera, polars": peers.pandera_polars(columns),
        "pandera, pandas": peers.pandera_pandas(columns),
    }
    _agree({name: one.findings(one.go()) for name, one in contenders.items()})
    tell_laps(take_turns({name: one.go for name, one in contenders.items()}, int(rounds), ours.forget))


def judge(people: str) -> None:
    """The judge alone on people made of codes."""
    from benchmarks.codes import roster_of_codes
    from cadre_audit.judge.evaluate import judge as judged

    law = _law()
    roster = roster_of_codes(int(people), list(law.rules))
    # the first call compiles the law and warms the processor, as in every long run
    judged(roster_of_codes(1000, list(law.rules)), law)
    tell("judge", timed(lambda: judged(roster, law))[0])


def whole_law(people: str, rounds: str) -> None:
    """Everything that the book holds, for every purpose and with all that is off, against the first five standards.

    Told with the number of requirements of each, since the seconds are shared by them.
    """
    from benchmarks import ours
    from benchmarks.codes import roster_of_codes
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.judge.evaluate import judge as judged
    from cadre_audit.standards.in_force import in_force
    from cadre_audit.standards.load import Book, load

    book = load()
    first = Book(tuple(one for one in book.standards if one.id in _FIRST_STANDARDS))
    everything = {one.id for one in book.standards}
    purposes = {one.purpose for one in book.standards}
    laws = {
        "first": in_force(first, LISTED_ON),
        "whole": in_force(book, LISTED_ON, purposes=purposes, enabled=everything),
    }
    roster = roster_of_codes(int(people), sorted(laws["first"].rules))
    contenders = {f"{name} {len(law.requirements)}": _judging(judged, roster, law) for name, law in laws.items()}
    tell_laps(take_turns(contenders, int(rounds), ours.forget))


def _judging(judged: Callable[..., Any], roster: Any, law: Any) -> Callable[[], Any]:
    return lambda: judged(roster, law)


def make_codes(people: str) -> None:
    """The people of :func:`judge` without judging them: what their columns alone take."""
    from benchmarks.codes import roster_of_codes

    tell("codes", timed(lambda: roster_of_codes(int(people), list(_law().rules)))[0])


def check(*paths: str) -> None:
    """Read, build, judge, count."""
    tell("check", timed(_checker([Path(path) for path in paths]))[0])


def report(path: str) -> None:
    """The whole report in memory, as ``check`` hands it to the ink."""
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs.model import CheckJob
    from cadre_audit.jobs.run import run

    job = CheckJob(rosters=(Path(path),))
    tell("report", timed(lambda: run(job, LISTED_ON))[0])


def stats(path: str) -> None:
    """The whole report of ``stats`` in memory."""
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs.run import run
    from cadre_audit.jobs.stats_job import StatsJob

    job = StatsJob(rosters=(Path(path),))
    tell("stats", timed(lambda: run(job, LISTED_ON))[0])


def compare(path: str) -> None:
    """The whole report of ``compare`` in memory: one list at two dates, everybody found again and judged twice."""
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs.compare_job import CompareJob
    from cadre_audit.jobs.run import run

    own, later = (Path(path),), LISTED_ON.replace(year=LISTED_ON.year + 1)
    job = CompareJob(before=own, rosters=own, as_of_before=LISTED_ON, as_of_after=later)
    tell("compare", timed(lambda: run(job, LISTED_ON))[0])


def guarded(path: str) -> None:
    """The fastest safe read of others: look for cells far to the right, then all cells as Arrow text."""
    tell("guarded", timed(lambda: _guarded(Path(path)))[0])


def unguarded(path: str) -> None:
    """The fastest read of others, which allocates whatever a far-off cell asks for."""
    tell("unguarded", timed(lambda: _arrow(Path(path)))[0])


def many(folder: str, rounds: str) -> None:
    """Many small workbooks: one run of all against one after another."""
    import fastexcel

    from benchmarks import ours
    from cadre_audit.reading.read import read_file
    from cadre_audit.vocabulary.load import vocabulary

    paths = sorted(Path(folder).glob("*.xlsx"))
    fastexcel.read_excel(paths[0])
    alone = [_checker([path]) for path in paths]
    contenders: dict[str, Callable[[], Any]] = {
        "one run of all": _checker(paths),
        "our reader, one after another": lambda: [read_file(path, vocabulary()) for path in paths],
        "fastexcel, one after another": lambda: [_arrow(path) for path in paths],
        "checked one after another": lambda: [go() for go in alone],
    }
    tell_laps(take_turns(contenders, int(rounds), ours.forget))


def city(path: str, rounds: str) -> None:
    """One small workbook: every cell as it stands, against every row understood."""
    from python_calamine import CalamineWorkbook

    from benchmarks import ours
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs.model import silent
    from cadre_audit.jobs.rosters import read_rosters
    from cadre_audit.reading.read import read_file
    from cadre_audit.vocabulary.load import vocabulary

    def calamine() -> Any:
        workbook = CalamineWorkbook.from_path(path)
        return [workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names]

    contenders: dict[str, Callable[[], Any]] = {
        "python-calamine, all cells": calamine,
        "ours, tables of people": lambda: read_file(Path(path), vocabulary()),
        "ours, the roster": lambda: read_rosters([Path(path)], LISTED_ON, silent),
    }
    for go in contenders.values():
        go()
    tell_laps(take_turns(contenders, int(rounds), ours.forget))


def copies(path: str, rounds: str) -> None:
    """The workbook with its faults marked, against loading and saving it with nothing marked."""
    import io

    import openpyxl

    from benchmarks import ours
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs import annotate
    from cadre_audit.jobs.model import CheckJob
    from cadre_audit.jobs.run import run

    kept: list[Any] = []
    patched = annotate.patched
    annotate.patched = lambda *given: (kept.append(given), patched(*given))[1]
    with tempfile.TemporaryDirectory() as folder:
        run(CheckJob(rosters=(Path(path),), as_of=LISTED_ON, annotate=Path(folder)), LISTED_ON)

    def by_openpyxl() -> bytes:
        out = io.BytesIO()
        openpyxl.load_workbook(path).save(out)
        return out.getvalue()

    contenders: dict[str, Callable[[], Any]] = {
        "openpyxl, loaded and saved": by_openpyxl,
        "ours, marks and comments": lambda: patched(*kept[0]),
    }
    for go in contenders.values():
        go()
    tell_laps(take_turns(contenders, int(rounds), ours.forget))


def _law() -> Any:
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.standards.in_force import in_force
    from cadre_audit.standards.load import load

    return in_force(load(), LISTED_ON)


def _as_of() -> int:
    from benchmarks.rosters import LISTED_ON

    return int(f"{LISTED_ON:%Y%m%d}")


def _checker(paths: Sequence[Path]) -> Callable[[], Any]:
    from benchmarks.rosters import LISTED_ON
    from cadre_audit.jobs.model import silent
    from cadre_audit.jobs.rosters import read_rosters
    from cadre_audit.judge.evaluate import judge as judged
    from cadre_audit.vocabulary.load import vocabulary

    law = _law()
    vocabulary()

    def go() -> Any:
        verdicts = judged(read_rosters(paths, LISTED_ON, silent).roster, law)
        return verdicts.counts(), verdicts.of_requirement()

    return go


def _guarded(path: Path) -> Any:
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.startswith("xl/worksheets/sheet") and _has_far_off_cells(archive, part):
                raise SystemExit(f"far-off cells in {part}")
    return _arrow(path)


def _has_far_off_cells(archive: zipfile.ZipFile, part: str) -> bool:
    rest = b""
    with archive.open(part) as xml:
        while chunk := xml.read(_CHUNK):
            if _FAR_OFF.search(rest + chunk):
                return True
            rest = chunk[-_OVERLAP:]
    return False


def _arrow(path: Path) -> Any:
    import fastexcel

    return fastexcel.read_excel(path).load_sheet(0, header_row=None, dtypes="string").to_arrow()


def _agree(answers: dict[str, Sequence[Any]]) -> None:
    """Stops unless all answers hold the same findings."""
    expected = set(next(iter(answers.values())))
    for name, answer in answers.items():
        if len(answer) != len(expected) or (other := expected ^ set(answer)):
            raise SystemExit(_NOT_THE_SAME.format(name=name, first=sorted(other)[:3]))


TASKS: dict[str, Callable[..., None]] = {
    "text": text_to_findings,
    "rules": rules_only,
    "judge": judge,
    "codes": make_codes,
    "law": whole_law,
    "check": check,
    "report": report,
    "stats": stats,
    "compare": compare,
    "guarded": guarded,
    "unguarded": unguarded,
    "many": many,
    "city": city,
    "copies": copies,
}

if __name__ == "__main__":
    TASKS[sys.argv[1]](*sys.argv[2:])
