"""Small lists from before and after training, of invented people, for the tests of outcomes and of hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cadre_audit.analyses.outcomes import Later, Outcomes, outcomes
from cadre_audit.analyses.results import Period
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.jobs.training import read_training
from cadre_audit.report.model import Record
from cadre_audit.standards.courses import load as load_courses
from cadre_audit.standards.evaluation import load as load_evaluation
from cadre_audit.tables.roster import Roster
from cadre_audit.tables.training import Turns
from cadre_audit.vocabulary.load import vocabulary

TODAY = date(2026, 1, 1)
ROSTER = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Ngày giữ chức vụ hiện nay;Lý luận chính trị;Xếp loại"
TURNS = "STT;Họ và tên;Ngày sinh;Đơn vị;Khóa đào tạo;Từ ngày;Đến ngày;Số tiết;Kết quả học tập"
RATINGS = "STT;Họ và tên;Ngày sinh;Đơn vị;Năm đánh giá;Xếp loại"
YEAR = Period(date(2022, 1, 1), date(2022, 12, 31))


def file(folder: Path, name: str, headings: str, rows: Sequence[str], title: str = "DANH SÁCH") -> Path:
    """A list with these rows, numbered."""
    path = folder / name
    lines = [title, headings, *(f"{i};{row}" for i, row in enumerate(rows, start=1))]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


def roster(folder: Path, *rows: str, day: str = "31/12/2021", headings: str = ROSTER, name: str = "") -> Roster:
    """A roster of a day."""
    title = f"DANH SÁCH CÁN BỘ, CÔNG CHỨC (TÍNH ĐẾN NGÀY {day})" if day else "DANH SÁCH CÁN BỘ, CÔNG CHỨC"
    own = name or f"roster-{day.replace('/', '-')}.csv"
    return read_rosters([file(folder, own, headings, rows, title)], TODAY, silent).roster


def ratings(folder: Path, *rows: str, headings: str = RATINGS, title: str = "XẾP LOẠI CÁN BỘ") -> Roster:
    """A list of ratings."""
    return read_rosters([file(folder, "ratings.csv", headings, rows, title)], TODAY, silent).roster


def turns(folder: Path, *rows: str, name: str = "turns.csv") -> Turns:
    """A list of turns."""
    return turns_of(file(folder, name, TURNS, rows, "KẾT QUẢ ĐÀO TẠO"))


def turns_of(*paths: Path) -> Turns:
    """The turns of some files."""
    return read_training(list(paths), TODAY, silent).turns


def told(
    own: Turns,
    before: Roster | None = None,
    after: Roster | None = None,
    evaluations: Roster | None = None,
    period: Period = YEAR,
    units: Sequence[str] = (),
) -> Outcomes:
    """What became of the people of these turns."""
    later = Later(before, after, evaluations)
    return outcomes(own, later, period, load_courses(), load_evaluation(), vocabulary(), units)


def states(found: Outcomes) -> dict[str, int]:
    """How many of the trained are in each state, without the empty ones."""
    return {one["state"]: one["heads"] for one in table(found, "posts") if one["heads"]}


def table(found: Outcomes, id: str) -> Sequence[Record]:
    """The records of one table."""
    (own,) = [one for one in found.tables if one.id == id]
    return own.records


def pairs(found: Outcomes, group: str = "trained") -> dict[tuple[str | None, str | None], int]:
    """The cross table of ratings of one group."""
    return {(one["before"], one["after"]): one["heads"] for one in table(found, "ratings") if one["group"] == group}
