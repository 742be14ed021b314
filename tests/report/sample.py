"""A small report about three invented people, with everything that may trip a renderer."""

from __future__ import annotations

from typing import Any

from cadre_audit.errors import ExitCode
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.model import Column, Fact, Record, Report, RunHeader, Table
from cadre_audit.report.problems_table import problems_table

DECREE = {"document": "33/2023/NĐ-CP", "article": "Điều 10 k2c"}

AN = {
    "full_name": "Nguyễn Văn An",
    "unit": "UBND xã Tân Lập",
    "position": "Tài chính - kế toán",
    "position_code": "finance_accounting",
    "ref": "Danh sách!7",
    "file": "xa.xlsx",
}
BINH = {
    "full_name": "Lò Thị Bình [Phòng] [/x]",
    "unit": "UBND xã Tân Lập",
    "position": "CT Hội :smile:",
    "position_code": "women_chair",
    "ref": "Danh sách!8",
    "file": "xa.xlsx",
}
CUONG = {
    "full_name": "=HYPERLINK(1)",
    "unit": "UBND thị trấn Yên Phú",
    "position": None,
    "position_code": "military_commander",
    "ref": "Danh sách!21",
    "file": "xa.xlsx",
}


def finding(person: Record, requirement: str, verdict: str, **given: Any) -> Record:
    """A finding; what is not given is a bachelor's degree demanded by the decree."""
    return {
        "person": person,
        "requirement": requirement,
        "field": "professional_level",
        "verdict": verdict,
        "actual": None,
        "required": "bachelor",
        "due": None,
        "source": DECREE,
        "status": "verified",
        "course": None,
        **given,
    }


FINDINGS = Table(
    "findings",
    (
        Column("full_name", ("person", "full_name")),
        Column("unit", ("person", "unit")),
        Column("position", ("person", "position")),
        Column("requirement", ("requirement",), "code", "requirement"),
        Column("verdict", ("verdict",), "code", "verdict"),
        Column("actual", ("actual",), "level"),
        Column("required", ("required",), "level"),
        Column("source", ("source",), "source"),
        Column("status", ("status",), "code", "status"),
        Column("due", ("due",), "date"),
        Column("course", ("course",), "code", "course"),
    ),
    (
        finding(AN, "professional-level", "grace", actual="intermediate", due="2028-08-01", course="university-degree"),
        finding(CUONG, "professional-level", "gap", actual="college"),
        finding(AN, "political-theory", "unknown", field="political_theory", required="advanced", status="unverified"),
        finding(BINH, "serving-age", "gap", field="birth_date", actual=57, required={"maximum": 55}),
    ),
    layout="people",
    detail=True,
)

UNITS = Table(
    "units",
    (
        Column("unit", ("unit",)),
        Column("people", ("people",), "count"),
        Column("gap", ("gap",), "count"),
        Column("share_meeting", ("share",), "share"),
    ),
    (
        {"unit": "UBND xã Tân Lập", "people": 2, "gap": 1, "share": {"k": 0, "n": 2}},
        {"unit": "UBND thị trấn Yên Phú", "people": 1, "gap": 1, "share": {"k": 0, "n": 1}},
    ),
)

RUN = RunHeader(
    tool="cadre-audit 0.1.0",
    command="check",
    as_of="2024-06-30",
    as_of_from="title",
    files=[{"path": "xa.xlsx", "sha256": "ab12", "people": 3}],
    standards=[{"id": "vn-commune-civil-servant", "version": "CC-2023"}],
    title="Danh sách cấp xã 30/6/2024",
)

COUNTS = {
    "people": 3,
    "units": 2,
    "met": 0,
    "gap": 2,
    "grace": 1,
    "waived": 0,
    "unknown": 1,
    "manual": 0,
    "not_required": 14330,
    "no_standard": 0,
    "problems": 3,
}


def report(**given: Any) -> Report:
    """The sample report in the language in use, with some of its parts replaced."""
    problems = (
        Problem(ProblemCode.VALUE_UNKNOWN, "xa.xlsx", "Danh sách", 8, "K", "Ths QLC", "thạc sĩ"),
        Problem(ProblemCode.UNIT_BLANK, "xa.xlsx", "Danh sách", 30, "C"),
        Problem(ProblemCode.UNIT_BLANK, "xa.xlsx", "Danh sách", 31, "C"),
    )
    parts: dict[str, Any] = {
        "schema": "cadre-audit/check/1",
        "run": RUN,
        "counts": COUNTS,
        "summary": (
            Fact("people", {"people": 3, "units": 2}),
            Fact("gap", {"share": {"k": 2, "n": 3}, "findings": 2}),
        ),
        "tables": (UNITS, FINDINGS),
        "problems": problems_table(problems),
        "exit_code": ExitCode.FOUND,
        "glossary": {
            "course": {"university-degree": "Đại học vừa làm vừa học"},
            "position": {"military_commander": "Chỉ huy trưởng Quân sự"},
            "standard": {"vn-commune-civil-servant": "Công chức cấp xã"},
        },
    }
    return Report(**{**parts, **given})
