"""Small rosters and lists of ratings of invented people, for the tests of yearly evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cadre_audit.analyses.evaluation import Evaluated, evaluation
from cadre_audit.analyses.rated import Rated, rated_by
from cadre_audit.jobs.model import silent
from cadre_audit.jobs.rosters import read_rosters
from cadre_audit.report.model import Record
from cadre_audit.standards.evaluation import load
from cadre_audit.tables.roster import Roster

from .followed import TODAY, file

STAFF = "STT;Họ và tên;Ngày sinh;Đơn vị;Chức vụ;Đối tượng;Ngày tuyển dụng;Ngày giữ chức vụ hiện nay;Xếp loại"
AN, BIRTH = "Lê Văn An", "05/7/1979"
CLERK, CHAIR = "Văn phòng - Thống kê", "Chủ tịch UBND"


def person(
    name: str = AN, post: str = CLERK, kind: str = "công chức", recruited: str = "01/3/2005",
    appointed: str = "01/3/2005", own: str = "", unit: str = "Xã An Bình",
) -> str:  # fmt: skip
    """One row of a roster."""
    return f"{name};{BIRTH};{unit};{post};{kind};{recruited};{appointed};{own}"


def staff(folder: Path, *rows: str, day: str = "31/12/2026") -> Roster:
    """A roster of a day."""
    title = f"DANH SÁCH CÁN BỘ, CÔNG CHỨC (TÍNH ĐẾN NGÀY {day})" if day else "DANH SÁCH CÁN BỘ, CÔNG CHỨC"
    return read_rosters([file(folder, "staff.csv", STAFF, rows, title)], TODAY, silent).roster


def wide(folder: Path, years: Sequence[int], *rows: str) -> Roster:
    """A list with a column for each year; a row is a name and its ratings, parted by semicolons."""
    headings = "STT;Họ và tên;Ngày sinh;Đơn vị;" + ";".join(f"Xếp loại {year}" for year in years)
    listed = [";".join([(own := row.split(";"))[0], BIRTH, "Xã An Bình", *own[1:]]) for row in rows]
    return read_rosters([file(folder, "ratings.csv", headings, listed, "TỔNG HỢP")], TODAY, silent).roster


def rated(folder: Path, years: Sequence[int], ratings: str, **about: str) -> Rated:
    """One person and the ratings of some years, parted by commas."""
    own = wide(folder, years, f"{AN};" + ratings.replace(",", ";"))
    return rated_by(staff(folder, person(**about)), own, load())


def found(of: Rated, first: int, last: int) -> Evaluated:
    """What `evaluation` tells of these years."""
    return evaluation(of, range(first, last + 1), load(), "en")


def table(of: Evaluated, id: str) -> Sequence[Record]:
    """The records of one table."""
    (own,) = [one for one in of.tables if one.id == id]
    return own.records


def review(of: Rated, first: int, last: int) -> list[dict[str, Any]]:
    """Who is to be looked at."""
    return [dict(one) for one in table(found(of, first, last), "review")]
