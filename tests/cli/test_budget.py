"""Money as an office meets it: tables of norms and budgets, what a plan costs, and what cannot be paid."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from .conftest import Answer, Runs
from .office import SAMPLES, THAI_NGUYEN
from .test_contracts import faults
from .test_template import FIRST

PROVINCE, DISTRICT = "Ngân sách tỉnh", "Ngân sách huyện"
NEEDS = (
    "Họ và tên;Đơn vị;Khóa học;Hưởng lương",
    "Nguyễn An;Xã A;Trung cấp lý luận chính trị;có",
    "Trần Bình;Xã A;Trung cấp lý luận chính trị;không",
    "Lê Chi;Xã B;Trung cấp lý luận chính trị;không",
    "Hà Dung;Xã B;it-basic;",
)
NORMS = (
    "Khóa đào tạo;Loại chi;Mức chi (nghìn đồng);Từ ngày;Đến ngày;Nguồn kinh phí;Văn bản",
    f"Trung cấp lý luận chính trị;mỗi lớp;30.000,001;;30/6/2027;{PROVINCE};01/QĐ",
    f"Trung cấp lý luận chính trị;mỗi lớp;36000;01/7/2027;;{PROVINCE};02/QĐ",
    f"Tất cả;mỗi học viên;450;;;{PROVINCE};",
    f"Tất cả;hỗ trợ mỗi người không hưởng lương;600;;;{DISTRICT};03/QĐ",
)
BUDGETS = (
    "Năm;Nguồn kinh phí;Đơn vị;Kinh phí (triệu đồng);Văn bản",
    f"2027;{PROVINCE};;90,5;11/QĐ",
    f"2027;{DISTRICT};;3;12/QĐ",
)
REGISTRATIONS = ("reconcile", SAMPLES / "registrations-2022", "--roster", THAI_NGUYEN, "--year", "2022")


def written(folder: Path, name: str, lines: tuple[str, ...]) -> Path:
    """A text table of these lines."""
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def plan(tmp_path: Path, door: Runs) -> Any:
    """Plans 2027 with these tables; what is not given is the usual."""

    def run(
        *flags: str | Path,
        norms: tuple[str, ...] = NORMS,
        budgets: tuple[str, ...] = BUDGETS,
        limits: str = "",
        needs: tuple[str, ...] = NEEDS,
    ) -> Answer:
        tables = [
            "--needs", written(tmp_path, "needs.csv", needs),
            "--cost-norms", written(tmp_path, "norms.csv", norms),
            "--budgets", written(tmp_path, "budgets.csv", budgets),
        ]  # fmt: skip
        if limits:
            tables += ["--limits", written(tmp_path, "limits.yaml", (limits,))]
        return door("plan", "--from", "2027", *tables, "--lang", "en", *flags)

    return run


def test_the_budget_of_a_plan_keeps_its_contract(plan: Any) -> None:
    """One class of three and one of one; 30,000,001 shared as 20,000,001 and 10,000,000; all sums agree."""
    document = plan("--format", "json").document
    assert faults("plan", document) == []
    budget = document["budget"]
    first, second = sorted(budget["class_costs"], key=lambda one: -one["size"])
    assert (first["class_cost"], first["heads_cost"], first["support"]) == (30_000_001, 1_350_000, 1_200_000)
    assert (second["class_cost"], second["heads_cost"], second["support"]) == (0, 450_000, 0)
    assert first["cost"] == 32_550_001
    assert {one["unit"]: one["cost"] for one in budget["unit_costs"]} == {
        "Xã A": 20_000_001 + 900_000 + 600_000, "Xã B": 10_000_000 + 900_000 + 600_000,
    }  # fmt: skip
    assert [(one["fund"], one["cost"], one["left"]) for one in budget["fund_costs"]] == [
        (DISTRICT, 1_200_000, 1_800_000), (PROVINCE, 31_800_001, 58_699_999),
    ]  # fmt: skip
    assert [one["cost"] for one in budget["year_costs"]] == [33_000_001]
    assert [one["person"]["full_name"] for one in budget["salary_unknown"]] == ["Hà Dung"]
    assert {one["class"]: one["cost"] for one in document["classes"]} == {
        one["class"]: one["cost"] for one in budget["class_costs"]
    }


@pytest.mark.parametrize(
    ("away", "cost"), [("2027-07-01, to: 2027-12-31", 30_000_001), ("2027-01-01, to: 2027-06-30", 36_000_000)]
)
def test_a_norm_that_rises_in_july_makes_the_third_quarter_dearer(plan: Any, away: str, cost: int) -> None:
    """Where the half of the year before or after is without classes; what the optimiser paid is what is stated."""
    document = plan("--format", "json", limits=f"blackouts: [{{from: {away}}}]").document
    first = max(document["budget"]["class_costs"], key=lambda one: one["size"])
    assert first["class_cost"] == cost
    spent = next(one for one in document["objectives"] if one["name"] == "cost")
    assert spent["value"] == cost + 4 * 450_000


def test_a_norm_without_a_document_is_used_and_marked(plan: Any) -> None:
    """It counts, and every report says that nothing lays it down."""
    answer = plan()
    assert "Norms used for which no document was given: 1" in answer.out
    assert "no document given" in answer.out
    norms = plan("--format", "json").document["budget"]["cost_norms"]
    assert [one["amount"] for one in norms if one["source"] is None] == [450_000]


def test_a_class_without_a_norm_is_not_known_and_in_no_sum(plan: Any) -> None:
    """Only the class of theory has a norm; the other is told as not counted."""
    document = plan("--format", "json", norms=NORMS[:3]).document
    other = min(document["budget"]["class_costs"], key=lambda one: one["size"])
    assert (other["cost"], other["why"]) == (None, "no_norm")
    (year,) = document["budget"]["year_costs"]
    assert (year["classes"], year["not_counted"], year["cost"]) == (2, 1, 30_000_001)
    assert "Classes whose cost is not known, in none of the sums: 1" in plan(norms=NORMS[:3]).out


def test_what_is_not_known_is_not_nothing(plan: Any) -> None:
    """Only theory has a norm: 30,000,001 and 450,000 for each of three; the one learner of the other class is of Xã B.

    Xã B has one learner of each, so its sum is a part; where no class has a norm there is no sum at all.
    """
    norms = (*NORMS[:2], f"Trung cấp lý luận chính trị;mỗi học viên;450;;;{PROVINCE};")
    units = {one["unit"]: one for one in plan("--format", "json", norms=norms).document["budget"]["unit_costs"]}
    assert [(one["learners_not_counted"], one["size"]) for one in units.values()] == [(0, 2), (1, 2)]
    assert (units["Xã A"]["cost"], units["Xã B"]["cost"]) == (20_000_001 + 900_000, 10_000_000 + 450_000)
    answer = plan("--format", "json", norms=(NORMS[0], f"it-basic;mỗi lớp một ngày;450;;;{PROVINCE};"))
    parts = {(one["class_cost"], one["heads_cost"], one["cost"]) for one in answer.document["budget"]["unit_costs"]}
    assert (faults("plan", answer.document), parts) == ([], {(None, None, None)})
    assert answer.document["budget"]["unit_costs"][0]["learners_not_counted"] == 2
    shown = plan(norms=(NORMS[0], f"it-basic;mỗi lớp một ngày;450;;;{PROVINCE};")).out
    assert "The cost of no class is known" in shown
    assert "Cost of the classes by the norms" not in shown


def test_money_granted_by_fund_is_not_called_none(plan: Any) -> None:
    """A year whose funds have budgets has none common to all; one budget for all leaves no fund without money."""
    assert "no budget given" not in plan().out
    assert "none for all funds" in plan().out
    shown = plan(budgets=("Năm;Kinh phí (triệu đồng)", "2027;90")).out
    assert "no budget given" not in shown
    assert "none of its own" in shown
    assert "90,000,000" in shown


def test_needs_that_money_cannot_pay_name_the_missing_amount(plan: Any, tmp_path: Path) -> None:
    """31,800,001 are needed and 30,500,000 are there; with the difference a plan exists, with one đồng less none."""
    for money, code in (("30.500.000", 5), ("31.800.000", 5), ("31.800.001", 0)):
        budgets = ("Năm;Nguồn kinh phí;Kinh phí (đồng);Văn bản", f"2027;{PROVINCE};{money};11/QĐ")
        answer = plan(budgets=budgets, limits="must: {needs: all}")
        assert answer.code == code
        if code:
            missing = 31_800_001 - int(money.replace(".", ""))
            (told,) = [line for line in answer.said if PROVINCE in line]
            assert told == (
                f"  - the budget of 2027, fund {PROVINCE}: {money.replace('.', ',')} đồng, which lacks at least "
                f"{missing:,} đồng ({tmp_path}/budgets.csv:2)"
            )


def test_support_from_the_same_fund_is_kept_back(plan: Any) -> None:
    """With 1,000,000 for support besides the classes one of both has to stay; without the support all would fit."""
    norms = (*NORMS[:4], f"Tất cả;hỗ trợ mỗi người không hưởng lương;600;;;{PROVINCE};03/QĐ")
    budgets = ("Năm;Nguồn kinh phí;Kinh phí (đồng);Văn bản", f"2027;{PROVINCE};32.800.001;11/QĐ")
    document = plan("--format", "json", norms=norms, budgets=budgets).document
    (fund,) = document["budget"]["fund_costs"]
    assert fund["left"] >= 0
    assert document["counts"]["unmet"] >= 1
    more = (budgets[0], budgets[1].replace("32.800.001", "33.000.001"))
    assert plan("--format", "json", norms=norms, budgets=more).document["counts"]["unmet"] == 0


def test_money_of_a_unit_or_for_support_alone_is_refused_with_the_amount(plan: Any, tmp_path: Path) -> None:
    """Both are no matter of choice for the plan: one sentence, exit 5, nothing printed."""
    short = (*BUDGETS[:2], f"2027;{DISTRICT};;1;12/QĐ")
    answer = plan(budgets=short)
    assert (answer.code, answer.out) == (5, "")
    assert f"fund {DISTRICT} needs 1,200,000 đồng and has 1,000,000 đồng, overspent by 200,000 đồng" in answer.err
    answer = plan(budgets=(*BUDGETS, "2027;;Xã B;11,4;12/QĐ"))
    assert (answer.code, answer.out) == (5, "")
    assert answer.err.count("overspent by") == 1
    assert "unit Xã B needs 11,500,000 đồng and has 11,400,000 đồng, overspent by 100,000 đồng" in answer.err


def test_the_file_of_limits_may_hold_everything(plan: Any, tmp_path: Path, door: Runs) -> None:
    """The same norms and budgets as YAML give the same costs; the fund of a course goes before that of its norms."""
    limits = f"""courses: [{{course: theory-intermediate, fund: Đề án}}]
cost_norms:
  - {{course: theory-intermediate, kind: per_class, amount: 30000001, to: 2027-06-30, fund: {PROVINCE}}}
  - {{kind: per_head, amount: 450000}}
budgets: [{{year: 2027, fund: Đề án, amount: 40000000, source: 9/QĐ}}]
"""
    path = written(tmp_path, "limits.yaml", (limits,))
    needs = written(tmp_path, "needs.csv", NEEDS)
    run = ("plan", "--from", "2027", "--needs", needs, "--limits", path, "--format", "json")
    document = door(*run).document
    assert faults("plan", document) == []
    funds = {one["fund"]: one["cost"] for one in document["budget"]["fund_costs"]}
    assert funds == {"Đề án": 31_350_001, None: 450_000}
    limit = next(one for one in document["limits"] if one["limit"] == "budget")
    assert (limit["about"], limit["from"], limit["place"]) == ("Đề án, 2027", "file", f"{path}:5")


WRONG: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "negative": ((NORMS[0], "Tất cả;mỗi lớp;-5;;;;"), BUDGETS, "row 2|cell C2|“-5” is negative"),
    "negative budget": (NORMS, (BUDGETS[0], "2027;;;(5);"), "cell D2|“(5)” is negative"),
    "two ways": ((NORMS[0], "Tất cả;mỗi lớp;1.500;;;;"), BUDGETS, "“1.500” can be read in several ways"),
    "words": ((NORMS[0], "Tất cả;mỗi lớp;theo thực tế;;;;"), BUDGETS, "“theo thực tế” is not understood"),
    "no amount": ((NORMS[0], "Tất cả;mỗi lớp;;;;;x"), BUDGETS, "“Amount” is blank"),
    "overlap": (
        (NORMS[0], "Tất cả;mỗi lớp;5;;30/6/2027;;", "Mọi khóa;theo lớp;6;30/6/2027;;;"), BUDGETS,
        "norms.csv:3|norms.csv:2|on the same day",
    ),
    "two funds": (
        (NORMS[0], "Tất cả;mỗi lớp;5;;;A;", "Tất cả;mỗi học viên;6;;;B;"), BUDGETS,
        "norms.csv:3|norms.csv:2|from two funds",
    ),
    "unknown course": ((NORMS[0], "Trung cấp lý luận chính trj;mỗi lớp;5;;;;"), BUDGETS, "cell A2|Did you mean"),
    "unknown kind": ((NORMS[0], "Tất cả;mỗi tháng;5;;;;"), BUDGETS, "cell B2|“mỗi tháng” is not understood"),
    "days turned round": ((NORMS[0], "Tất cả;mỗi lớp;5;01/7/2027;30/6/2027;;"), BUDGETS, "cell E2|is before"),
    "half a day": ((NORMS[0], "Tất cả;mỗi lớp;5;2027;;;"), BUDGETS, "cell D2|“2027” is not understood"),
    "budget twice": (NORMS, (*BUDGETS, f"2027;{PROVINCE.upper()};;1;"), "budgets.csv:4|budgets.csv:2"),
    "no year": (NORMS, (BUDGETS[0], "sang năm;;;5;"), "cell A2|“sang năm”"),
    "dollars": (("Khóa học;Loại chi;Mức chi (USD)", "Tất cả;mỗi lớp;5"), BUDGETS, "“Mức chi (USD)” is not clear"),
    "no headings": (("Tên;Tuổi;Quê", "An;30;Huế"), BUDGETS, "needs these columns: Course, Kind of cost, Amount"),
    "no rows": (NORMS[:1], BUDGETS, "has no rows"),
    "unknown heading": ((NORMS[0] + ";Hệ số", "Tất cả;mỗi lớp;5;;;;;2"), BUDGETS, "cell H1|“Hệ số” is not understood"),
    "huge": ((NORMS[0], f"Tất cả;mỗi lớp;{'9' * 400};;;;"), BUDGETS, "is not understood"),
    "formula": ((NORMS[0], "=1+1;mỗi lớp;5;;;;"), BUDGETS, "“=1+1”"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_wrong_tables_are_told_with_their_cells(name: str, plan: Any) -> None:
    """Nothing is planned by half a table, and nothing is guessed."""
    norms, budgets, told = WRONG[name]
    answer = plan(norms=norms, budgets=budgets)
    assert (answer.code, answer.out) == (4, "")
    assert [words for words in told.split("|")[name == "negative" :] if words not in answer.err] == []


def test_one_workbook_may_hold_both_tables(plan: Any, tmp_path: Path, door: Runs) -> None:
    """Each is found by its headings."""
    book = Workbook()
    for sheet, lines in ((book.worksheets[0], NORMS), (book.create_sheet("Kinh phí"), BUDGETS)):
        for line in lines:
            sheet.append([cell or None for cell in line.split(";")])
    book.save(tmp_path / "money.xlsx")
    needs = written(tmp_path, "needs.csv", NEEDS)
    tables = ("--cost-norms", tmp_path / "money.xlsx", "--budgets", tmp_path / "money.xlsx")
    document = door("plan", "--from", "2027", "--needs", needs, *tables, "--format", "json").document
    assert document["budget"]["fund_costs"] == [
        {**one, "place": f"{tmp_path}/money.xlsx, Kinh phí!{row}"}
        for one, row in zip(plan("--format", "json").document["budget"]["fund_costs"], (3, 2), strict=True)
    ]


def test_a_norm_of_the_limits_and_one_of_the_table_contradict_each_other(plan: Any, tmp_path: Path) -> None:
    """The line of one and the row of the other."""
    answer = plan(limits="courses: [{course: theory-intermediate, cost_per_class: 1}]")
    assert answer.code == 4
    assert f"{tmp_path}/limits.yaml:1" in answer.err
    assert "norms.csv:2" in answer.err
    assert "norms.csv:3" in answer.err


@pytest.mark.parametrize("flag", ["--cost-norms", "--budgets"])
def test_a_folder_in_place_of_a_table(flag: str, tmp_path: Path, door: Runs) -> None:
    """It is there, so nobody is told that it is not."""
    needs = written(tmp_path, "needs.csv", NEEDS)
    answer = door("plan", "--needs", needs, "--from", "2027", "--lang", "en", flag, tmp_path)
    assert (answer.code, answer.said[0]) == (2, f"{tmp_path} is a folder. Please name a file.")


@pytest.mark.parametrize("flag", ["--cost-norms", "--budgets"])
def test_a_table_that_is_missing(flag: str, tmp_path: Path, door: Runs) -> None:
    """Wrong use."""
    needs = written(tmp_path, "needs.csv", NEEDS)
    answer = door("plan", "--from", "2027", "--needs", needs, flag, "none.csv", "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "There is no file none.csv" in answer.err


def test_whether_somebody_has_a_salary_is_not_guessed(plan: Any) -> None:
    """A word that says neither is a fault with its cell."""
    answer = plan(needs=(NEEDS[0], "Nguyễn An;Xã A;it-basic;một phần"))
    assert answer.code == 4
    assert "“một phần” in the column of salaries" in answer.err


@pytest.mark.parametrize("tongue", ["vi", "en"])
def test_blank_forms_read_back(tongue: str, tmp_path: Path, door: Runs) -> None:
    """The example decides nothing; typed in as a row it is read as it looks, and every kind of cost is understood."""
    for kind in ("cost-norms", "budgets"):
        assert door("template", kind, "-o", tmp_path / f"{kind}.xlsx", "--lang", tongue).code == 0
    needs = written(tmp_path, "needs.csv", NEEDS)
    run = ("plan", "--from", "2024", "--needs", needs, "--lang", "en")
    assert "has no rows" in door(*run, "--cost-norms", tmp_path / "cost-norms.xlsx").err
    for kind in ("cost-norms", "budgets"):
        book = load_workbook(tmp_path / f"{kind}.xlsx")
        sheet, options = book.worksheets
        kinds = [cell.value for cell in options["B"] if cell.value] if kind == "cost-norms" else [None]
        assert len(kinds) in (1, 6)
        for own, value in enumerate(kinds):
            for column in range(2, sheet.max_column + 1):
                sheet.cell(FIRST + own, column).value = sheet.cell(FIRST - 1, column).value
            sheet.cell(FIRST + own, 1).value = own + 1
            if value:
                sheet.cell(FIRST + own, 3).value = value
        book.save(tmp_path / f"{kind}.xlsx")
    limits = written(tmp_path, "limits.yaml", ("courses: [{course: theory-intermediate, days: 2}]",))
    tables = ("--cost-norms", tmp_path / "cost-norms.xlsx", "--budgets", tmp_path / "budgets.xlsx", "--limits", limits)
    budget = door(*run, *tables, "--format", "json").document["budget"]
    first = max(budget["class_costs"], key=lambda one: one["size"])
    # a class and two days of it, three learners and two days of them, two without salary and two days of them
    assert (first["class_cost"], first["heads_cost"], first["support"]) == (4_500_000, 13_500_000, 9_000_000)
    assert budget["fund_costs"][0]["available"] == 500_000_000


def test_the_budget_is_printed_and_signed(plan: Any, tmp_path: Path) -> None:
    """The unit of money above the headings, the sum below the rows, three places to sign."""
    assert plan("-o", tmp_path / "plan.xlsx").code == 0
    book = load_workbook(tmp_path / "plan.xlsx")
    sheet = book["Budget by class"]
    rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    assert rows[2] == ["Unit of money: đồng"]
    assert rows[6] == ["Sum of 2027", 4, 30_000_001, 1_800_000, 1_200_000, 33_000_001]
    assert len(rows[8]) == 3
    units = [[cell for cell in row if cell is not None] for row in book["Budget by unit"].iter_rows(values_only=True)]
    assert units[6] == ["Sum of 2027", 4, 30_000_001, 1_800_000, 1_200_000, 33_000_001]


def test_the_budget_as_csv(plan: Any, tmp_path: Path) -> None:
    """A row for each class, plain numbers; without the flag the class lists stay."""
    plan("-o", tmp_path / "budget.csv", "--csv-budget")
    plan("-o", tmp_path / "lists.csv")
    rows = list(csv.DictReader((tmp_path / "budget.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert sorted(row["Cost"] for row in rows) == ["32550001", "450000"]
    assert "Full name" in (tmp_path / "lists.csv").read_text(encoding="utf-8-sig").splitlines()[0]


def test_some_units_only_are_told_as_such(plan: Any) -> None:
    """What is left of the budget is not what is left for everybody."""
    assert "Only the units asked for are counted" in plan("--unit", "Xã A").out
    assert "Only the units asked for are counted" not in plan().out


def test_the_workspace_may_name_the_tables(tmp_path: Path, door: Runs) -> None:
    """So that a plan needs no path."""
    written(tmp_path, "norms.csv", NORMS)
    written(tmp_path, "budgets.csv", BUDGETS)
    written(tmp_path, "cadre-audit.toml", ('cost_norms = "norms.csv"', 'budgets = "budgets.csv"'))
    needs = written(tmp_path, "needs.csv", NEEDS)
    document = door("plan", "--from", "2027", "--needs", needs, "--format", "json").document
    assert document["budget"]["year_costs"][0]["cost"] == 33_000_001


DECISIONS = (
    "Họ và tên;Đơn vị;Khóa học;Quyết định",
    "Phùng Đức Quân;Phường Kim Sơn;Trung cấp lý luận chính trị;đồng ý",
    "Lê Thu Liên;Xã Minh Lập;Trung cấp lý luận chính trị;đồng ý",
    "Vi Thị Duyên;Phường Thanh Bình;Tin học cơ bản;đồng ý",
    "Ma Thế Lâm;Phường Thanh Bình;Trung cấp lý luận chính trị;không đồng ý",
)


def reconciled(folder: Path, door: Runs, money: str, *flags: str | Path) -> Answer:
    """The decisions held against so much money of 2022."""
    budgets = ("Năm;Nguồn kinh phí;Kinh phí (đồng);Văn bản", f"2022;{PROVINCE};{money};11/QĐ", "2021;;1;")
    tables = ("--cost-norms", written(folder, "norms.csv", NORMS), "--budgets", written(folder, "b.csv", budgets))
    decisions = ("--decisions", written(folder, "decisions.csv", DECISIONS))
    return door(*REGISTRATIONS, *decisions, *tables, "--lang", "en", *flags)


def test_approved_registrations_that_cost_too_much_are_refused(tmp_path: Path, door: Runs) -> None:
    """30,000,001 for one class and 450,000 for each of three; a đồng too little and nothing is handed out."""
    answer = reconciled(tmp_path, door, "31.350.000", "-o", tmp_path / "list.xlsx")
    assert (answer.code, answer.out, (tmp_path / "list.xlsx").exists()) == (5, "", False)
    assert answer.said == [
        "The approved registrations cost more than there is, so none is handed out as approved. Please approve fewer "
        f"or raise the budget: the budget of 2022, fund {PROVINCE} needs 31,350,001 đồng and has 31,350,000 đồng, "
        f"overspent by 1 đồng ({tmp_path}/b.csv:2)"
    ]


def test_approved_registrations_that_can_be_paid(tmp_path: Path, door: Runs) -> None:
    """The list is made with what it costs; who was refused or is registered twice costs nothing more."""
    document = reconciled(tmp_path, door, "31.350.001", "--format", "json").document
    assert faults("reconcile", document) == []
    budget = document["budget"]
    assert [(one["course"], one["classes"], one["size"], one["cost"]) for one in budget["class_costs"]] == [
        ("it-basic", 1, 1, 450_000), ("theory-intermediate", 1, 2, 30_900_001),
    ]  # fmt: skip
    assert [(one["year"], one["cost"], one["left"]) for one in budget["fund_costs"]] == [(2022, 31_350_001, 0)]
    # 30,000,001 of one head each: the đồng goes to the first by name
    assert [(one["unit"], one["cost"]) for one in budget["unit_costs"]] == [
        ("PHƯỜNG KIM SƠN", 15_450_001), ("PHƯỜNG THANH BÌNH", 450_000), ("XÃ MINH LẬP", 15_450_000),
    ]  # fmt: skip
    assert "Classes are the fewest" in reconciled(tmp_path, door, "31.350.001").out


def test_registrations_cost_nothing_before_anybody_decides(tmp_path: Path, door: Runs) -> None:
    """Norms without decisions are wrong use."""
    answer = door(*REGISTRATIONS, "--cost-norms", written(tmp_path, "norms.csv", NORMS), "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "together with --decisions" in answer.err


def test_the_samples_say_that_their_amounts_are_invented(door: Runs) -> None:
    """In the title, and they are read without a fault."""
    norms, budgets = SAMPLES / "money" / "dinh-muc-chi.xlsx", SAMPLES / "money" / "kinh-phi.csv"
    assert "GIẢ ĐỊNH" in str(load_workbook(norms).worksheets[0]["A1"].value)
    assert "GIẢ ĐỊNH" in budgets.read_text(encoding="utf-8-sig").splitlines()[0]
    run = ("plan", SAMPLES / "xa-tan-son-2023.xlsx", "--from", "2023", "--cost-norms", norms, "--budgets", budgets)
    assert door(*run, "--format", "json").document["budget"]["cost_norms"][0]["amount"] == 30_000_000
