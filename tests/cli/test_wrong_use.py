"""Wrong use: one clear sentence on stderr, the right code, nothing on stdout, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Answer, Runs
from .office import EVERYBODY, MEETS_ALL, roster

HERE = "here.csv"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A sound roster in the folder of the run."""
    return roster(tmp_path, *EVERYBODY, name=HERE)


def refused(answer: Answer, code: int) -> str:
    """The one sentence of a refusal; the line that names the help page may follow."""
    assert (answer.code, answer.out) == (code, "")
    assert "Traceback" not in answer.err
    sentence, *more = answer.said
    assert [line for line in more if not line.startswith(("Xem hướng dẫn: ", "For help: "))] == []
    return sentence


WRONG_VI = {
    ("check", HERE, "--formt", "json"): "Không có tùy chọn --formt. Có phải “--format”?",
    ("check", HERE, "--fail-on", "gaps"): "Giá trị không dùng được cho --fail-on: “gaps” không có; "
    "chọn một trong: never, gap, unknown, manual.",
    ("check", HERE, "--format", "pdf"): "Giá trị không dùng được cho --format: “pdf” không có; "
    "chọn một trong: terminal, plain, json, jsonl, csv, xlsx.",
    ("check", HERE, "--blank-means", "no"): "Giá trị không dùng được cho --blank-means: “no” không có; "
    "chọn một trong: unknown, none.",
    ("check", HERE, "--as-of", "31/2/2022"): "Giá trị không dùng được cho --as-of: “31/2/2022” không phải ngày; "
    "ghi như 2022-08-12 hoặc 12/8/2022.",
    ("needs", HERE, "--year", "nay"): "“--year” phải là số nguyên.",
    ("needs", HERE, "--year", "2101"): "“--year”: 2101 lớn quá, nhiều nhất là 2100.",
    ("needs", HERE, "--year", "1989"): "“--year”: 1989 nhỏ quá, ít nhất là 1990.",
    ("needs", HERE, "--year"): "Thiếu --year.",
    ("needs", HERE, "--class-size", "0"): "“--class-size”: 0 nhỏ quá, ít nhất là 1.",
    ("check", HERE, "--records-complete"): "--records-complete nói về danh sách lượt học, nhưng chưa có danh sách nào. "
    "Hãy thêm: --training TỆP.",
    ("check", HERE, "--jobs", "many"): "“--jobs” phải là số nguyên.",
    ("check", HERE, "--lang", "fr"): "Không có ngôn ngữ “fr”. Chọn một trong: vi, en",
    ("chek", HERE): "Lệnh viết chưa đúng: “chek” không có; chọn một trong: check, needs, reconcile, plan, results, "
    "programme, stats, targets, rotation, evaluation, succession, gate, compare, verify, explain, inspect, template, "
    "init, standards.",
    ("standards", "shw"): "Lệnh viết chưa đúng: “shw” không có; chọn một trong: list, show, diff, test, lint, schema.",
    ("standards", "show"): "Thiếu STANDARD|POST.",
    ("init", "one", "two"): "Thừa tham số: two.",
    ("--schema", "chek"): "Không có lược đồ “chek”. Có: "
    "baseline, check, compare, courses, discipline, equivalences, evaluation, evaluation-levels, explain, "
    "figures, forms, gate, inspect, needs, plan, plan-limits, programme, programme-file, reconcile, "
    "results, retirement, rotation, rotation-rules, standard, standards-diff, standards-evaluation, "
    "standards-list, standards-retirement, standards-show, standards-test, stats, succession, "
    "succession-rules, target-file, targets, training-hours, verify, waivers",
    ("check", HERE, "-o", "report.pdf"): "Không biết ghi “report.pdf” theo định dạng nào. Dùng một trong các đuôi: "
    ".txt, .json, .jsonl, .csv, .xlsx",
    ("check", HERE, "--format", "xlsx"): "Dạng xlsx chỉ ghi được ra tệp. Hãy dùng: -o ketqua.xlsx",
    ("check", HERE, "-o", "no/report.csv"): "Không có thư mục no để ghi tệp no/report.csv. Hãy tạo thư mục trước.",
    ("check", HERE, "--log-file", "no/run.log"): "Không có thư mục no để ghi tệp no/run.log. Hãy tạo thư mục trước.",
    ("check", HERE, "--annotate", HERE): "here.csv là một tệp, không phải thư mục. Hãy cho tên thư mục hoặc tên tệp "
    ".xlsx.",
    ("check", HERE, "--annotate", "copy.xlsm"): "Bản sao của here.csv phải là tệp .xlsx, hoặc là một thư mục. "
    "Hãy đổi tên copy.xlsm.",
    ("check", ".", "--annotate", "copy.xlsx"): "copy.xlsx là một tệp nhưng có nhiều danh sách. "
    "Hãy cho tên một thư mục.",
    ("check", HERE, "--annotate", "no/copies"): "Không có thư mục no để ghi tệp no/copies. Hãy tạo thư mục trước.",
    ("check", HERE, "-o", HERE): "here.csv là tệp đầu vào; chương trình không bao giờ ghi đè lên tệp đầu vào. "
    "Hãy chọn tên khác.",
    ("check", HERE, "--unit", "Tân Sơn"): "Danh sách không có đơn vị “Tân Sơn”. Có: Xã An Bình, Xã Hòa Lạc",
    ("check", HERE, "--standards", "no.yaml"): "Không có tệp hoặc thư mục tiêu chuẩn no.yaml. "
    "Hãy kiểm tra lại đường dẫn.",
    ("check", HERE, "--waivers", "no.yaml"): "Không có tệp các trường hợp được miễn no.yaml. "
    "Hãy kiểm tra lại đường dẫn.",
    ("check", HERE, "--baseline", "no.json"): "Không có mốc ghi nhận no.json. Hãy kiểm tra đường dẫn hoặc tạo bằng "
    "--save-baseline.",
    ("check", HERE, "--baseline", HERE): "Tệp here.csv không phải mốc ghi nhận (schema: cadre-audit/baseline/1). "
    "Hãy tạo bằng --save-baseline.",
    ("check", HERE, "--save-baseline", "known.txt"): "Mốc ghi nhận phải có đuôi .json, .yaml, .yml: known.txt. "
    "Hãy đổi tên tệp.",
    ("check", HERE, "--config", "no.toml"): "Không có tệp cấu hình no.toml. Hãy kiểm tra lại đường dẫn, "
    "hoặc tạo bằng: cadre-audit init.",
    ("check",): "Chưa cho tệp danh sách nào. Hãy ghi tên tệp sau lệnh, hoặc khai “rosters” trong cadre-audit.toml.",
}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("arguments", WRONG_VI, ids=" ".join)
def test_wrong_use_is_told_in_vietnamese(arguments: tuple[str, ...], door: Runs) -> None:
    """The whole sentence, since an officer has nothing else."""
    assert refused(door(*arguments, CADRE_AUDIT_LANG="vi"), 2) == WRONG_VI[arguments]


WRONG_EN = {
    ("check", HERE, "--formt", "json"): "No such option: --formt. Did you mean “--format”?",
    ("needs", HERE, "--year", "soon"): "“--year” must be a whole number.",
    ("check", HERE, "--as-of", "tomorrow"): "Invalid value for --as-of: “tomorrow” is not a day; "
    "write it as 2022-08-12 or 12/8/2022.",
    (
        "chek",
        HERE,
    ): "The command is not right: “chek” is not one of: check, needs, reconcile, plan, results, programme, "
    "stats, targets, rotation, evaluation, succession, gate, compare, verify, explain, inspect, template, init, "
    "standards.",
    ("standards", "show"): "Missing STANDARD|POST.",
    ("check", HERE, "-o", "no/report.csv"): "There is no folder no to write no/report.csv into. "
    "Please create it first.",
    ("check",): "No roster was given. Name a file after the command, or set “rosters” in cadre-audit.toml.",
}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("arguments", WRONG_EN, ids=" ".join)
def test_wrong_use_is_told_in_english(arguments: tuple[str, ...], door: Runs) -> None:
    """The same in English."""
    assert refused(door(*arguments, CADRE_AUDIT_LANG="en"), 2) == WRONG_EN[arguments]


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("flag", "name", "near"),
    [("--select", "profesional-level", "professional-level"), ("--ignore", "min-ages", "min-age")],
)
def test_an_unknown_requirement_names_the_nearest(flag: str, name: str, near: str, door: Runs) -> None:
    """A slip of the pen must not audit nothing, or everything."""
    sentence = refused(door("check", HERE, flag, name), 2)
    assert sentence.startswith(f"Không có yêu cầu “{name}”. Có: ")
    assert sentence.endswith(f". Có phải “{near}”?")


@pytest.mark.parametrize("name", ["vn-comune-cadre", "commitee_chair"])
def test_an_unknown_standard_or_post_names_the_nearest(name: str, door: Runs) -> None:
    """``standards show`` of a misspelt name."""
    near = {"vn-comune-cadre": "vn-commune-cadre", "commitee_chair": "committee_chair"}[name]
    assert refused(door("standards", "show", name), 2).endswith(f"Có phải “{near}”?")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("variable", ["FAIL_ON", "FORMAT", "BLANK_MEANS", "AS_OF", "LANG"])
def test_a_wrong_variable_is_wrong_use(variable: str, door: Runs) -> None:
    """The environment is checked as flags are."""
    assert "“nonsense”" in refused(door("check", HERE, **{f"CADRE_AUDIT_{variable}": "nonsense"}), 2)


def test_a_process_of_its_own_says_the_same(installed: Runs, tmp_path: Path) -> None:
    """As a person runs it: no traceback, and the line that names the help page."""
    roster(tmp_path, MEETS_ALL, name=HERE)
    answer = installed("check", HERE, "--fail-on", "gaps", CADRE_AUDIT_LANG="en")
    assert (answer.code, answer.out) == (2, "")
    assert answer.said == [
        "Invalid value for --fail-on: “gaps” is not one of: never, gap, unknown, manual.",
        "For help: cadre-audit check --help",
    ]
