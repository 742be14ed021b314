"""Every verb, every format, redacted: no name of any list of the input and no whole birthday comes out anywhere."""

from __future__ import annotations

import json
import re
import stat
import unicodedata
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from cadre_audit.jobs.people_heard import People
from cadre_audit.reading.heard import listening
from cadre_audit.reading.read import read_file
from cadre_audit.tables.build import build_roster
from cadre_audit.vocabulary.fold import fold, spoken
from cadre_audit.vocabulary.load import vocabulary

from . import candidates
from .conftest import Runs
from .office import EVERYBODY, HAS_A_GAP, MEETS_ALL, MINH_PHU, NO_POST, SAMPLES, TAN_SON, THAI_NGUYEN, roster
from .test_contracts import faults

FOLLOW = SAMPLES / "follow-up-2022"
PLANS = SAMPLES / "quy-hoach-tan-son-2023.xlsx"
TURNS = SAMPLES / "training" / "tan-son-2023.csv"
REGISTERED = SAMPLES / "registrations-2022"
LAP_THACH = SAMPLES / "lap-thach-2022" / "can-bo-chu-chot.xlsx"
TERMS = SAMPLES / "lap-thach-quy-hoach"
STAFF_2025, RATINGS = (SAMPLES / "ratings-2018-2025" / name for name in ("can-bo-2025.csv", "xep-loai-2018-2025.xlsx"))
DISCIPLINE, CANDIDATES = SAMPLES / "ky-luat-tan-son-2023.csv", SAMPLES / "nhan-su-tan-son-2023.xlsx"
RUNS: dict[str, tuple[tuple[str | Path, ...], tuple[Path, ...]]] = {
    "check": (("check", TAN_SON, "--all"), (TAN_SON,)),
    "check-csv": (("check", MINH_PHU), (MINH_PHU,)),
    "check-hours": (
        ("check", FOLLOW / "danh-sach-2021.csv", "--training", FOLLOW / "luot-hoc-2020.csv", "--as-of", "2020-12-31"),
        (FOLLOW / "danh-sach-2021.csv", FOLLOW / "luot-hoc-2020.csv"),
    ),
    "needs": (
        ("needs", TAN_SON, "--year", "2023", "--horizon", "5", "--succession", PLANS, "--training", TURNS),
        (TAN_SON, PLANS, TURNS),
    ),
    "plan": (("plan", TAN_SON, "--from", "2023"), (TAN_SON,)),
    "reconcile": (
        ("reconcile", REGISTERED, "--roster", THAI_NGUYEN, "--year", "2022"),
        (THAI_NGUYEN, *sorted(REGISTERED.glob("*.*"))),
    ),
    "results": (
        (
            "results", FOLLOW / "luot-hoc-2022.csv", "--year", "2022", "--before", FOLLOW / "danh-sach-2021.csv",
            "--after", FOLLOW / "danh-sach-2023.csv", "--evaluations", FOLLOW / "xep-loai.csv",
        ),
        tuple(FOLLOW / f"{name}.csv" for name in ("luot-hoc-2022", "danh-sach-2021", "danh-sach-2023", "xep-loai")),
    ),
    "programme": (
        ("programme", SAMPLES / "training" / "hoa-binh-567.yaml", "--training", SAMPLES / "training/hoa-binh-567.xlsx"),
        (),
    ),
    "explain": (("explain", "DS CBCC!33", TAN_SON), (TAN_SON,)),
    "explain-age": (("explain", "DS CBCC!15", TAN_SON), (TAN_SON,)),
    "inspect": (("inspect", TAN_SON, "--all"), (TAN_SON,)),
    "stats": (("stats", TAN_SON, "--by", "post"), (TAN_SON,)),
    "standards diff": (("standards", "diff", "2023-07-01", "2023-09-01", TAN_SON), (TAN_SON,)),
    "compare": (
        ("compare", FOLLOW / "danh-sach-2021.csv", FOLLOW / "danh-sach-2023.csv"),
        (FOLLOW / "danh-sach-2021.csv", FOLLOW / "danh-sach-2023.csv"),
    ),
    "compare-plans": (
        ("compare", TERMS / "nhiem-ky-2015-2020.csv", TERMS / "nhiem-ky-2020-2025.csv", "--same-population"),
        (TERMS / "nhiem-ky-2015-2020.csv", TERMS / "nhiem-ky-2020-2025.csv"),
    ),
    "compare-law": (
        ("compare", TAN_SON, "--as-of-before", "2023-07-31", "--as-of-after", "2023-08-01"),
        (TAN_SON,),
    ),
    "evaluation": (
        ("evaluation", STAFF_2025, "--evaluations", RATINGS, "--year", "2025"),
        (STAFF_2025, RATINGS),
    ),
    "gate": (
        (
            "gate", CANDIDATES, "--roster", TAN_SON, "--position", "Phó Chủ tịch UBND", "--effective", "2023-11-01",
            "--discipline", DISCIPLINE, "--succession", PLANS,
        ),
        (CANDIDATES, TAN_SON, DISCIPLINE, PLANS),
    ),
    "succession": (
        ("succession", PLANS, "--roster", TAN_SON, "--as-of", "2023-10-02", "--discipline", DISCIPLINE),
        (PLANS, TAN_SON, DISCIPLINE),
    ),
    "rotation": (("rotation", LAP_THACH), (LAP_THACH,)),
    "targets": (("targets", LAP_THACH, "--targets", LAP_THACH.with_name("chi-tieu.yaml")), (LAP_THACH,)),
    "verify": (("verify", SAMPLES / "reports/thai-nguyen-2022.md", "--roster", THAI_NGUYEN, "--all"), (THAI_NGUYEN,)),
    "targets-plans": (
        ("targets", TAN_SON, "--as-of", "2023-09-15", "--succession", PLANS),
        (TAN_SON, PLANS),
    ),
}  # fmt: skip
# runs whose reports name nobody as it is
NAMELESS = ("programme", "stats", "targets", "targets-plans", "verify")
FORMATS = ("terminal", "plain", "json", "jsonl", "csv")


@cache
def people_of(paths: tuple[Path, ...]) -> People:
    """Everybody whom these lists name."""
    with listening() as heard:
        for path in paths:
            build_roster([read_file(path, vocabulary())], vocabulary(), date(2026, 1, 1))
    return People(heard)


def leaks(text: str, paths: tuple[Path, ...]) -> list[str]:
    """The names, in any case and composition, and the birthdays, in three notations, that a text tells."""
    people = people_of(paths)
    # line ends too: a screen breaks lines inside names
    plain, bare = f" {spoken(text)} ", f" {fold(text)} "
    found = [one.full_name for one in people.everybody if one.full_name and f" {spoken(one.full_name)} " in plain]
    long = [one.full_name for one in people.everybody if len(one.full_name.split()) >= 3]
    found += [name for name in long if f" {fold(name)} " in bare]
    for year, month, day in sorted(people.births):
        ways = (f"{year}-{month:02}-{day:02}", rf"0?{day}/0?{month}/{year}", f"{day:02}{month:02}{year}")
        found += [way for way in ways if re.search(rf"(?<!\d){way}(?!\d)", text)]
    return found


def in_workbook(path: Path) -> str:
    """All texts of all parts of a workbook, properties and comments included."""
    with zipfile.ZipFile(path) as book:
        parts = [book.read(name).decode("utf-8", "replace") for name in book.namelist()]
    return "\n".join(re.sub(r"<[^>]+>", "\n", part) for part in parts)


@pytest.mark.parametrize("own", ["vi", "en"])
@pytest.mark.parametrize("name", RUNS)
def test_no_name_and_no_birthday_comes_out(name: str, own: str, door: Runs, tmp_path: Path) -> None:
    """In no format and on neither stream."""
    run, lists = RUNS[name]
    flags = ("--redact", "--key", "key.json", "--lang", own)
    loud = () if name == "standards diff" else ("-v",)
    for form in FORMATS:
        answer = door(*run, *flags, *loud, "--format", form)
        assert answer.code in (0, 1, 3)
        assert (form, leaks(answer.out + answer.err, lists)) == (form, [])
    door(*run, *flags, "-o", "report.xlsx")
    assert leaks(in_workbook(tmp_path / "report.xlsx"), lists) == []


@pytest.mark.parametrize("name", [name for name in RUNS if name not in NAMELESS])
def test_without_redaction_the_same_test_finds_names(name: str, door: Runs) -> None:
    """The test above can fail: the same runs name people when nobody asks for pseudonyms."""
    run, lists = RUNS[name]
    assert leaks(door(*run, "--format", "json").out, lists)


@pytest.mark.parametrize("name", RUNS)
def test_a_redacted_document_keeps_its_contract(name: str, door: Runs) -> None:
    """Schemas hold for pseudonyms and years as for names and days."""
    run, _ = RUNS[name]
    document = door(*run, "--redact", "--format", "json").document
    assert faults(document["schema"].split("/")[1], document) == []
    assert document["run"]["redacted"] is True


def test_one_person_has_one_pseudonym_in_all_runs_of_a_key(door: Runs, tmp_path: Path) -> None:
    """Check and needs agree; the key file tells who it is, and is for its owner alone."""
    flags = ("--redact", "--key", "key.json", "--format", "json")
    first = door("check", TAN_SON, *flags).document
    again = door("check", TAN_SON, *flags).document
    assert first == again
    needs = door("needs", TAN_SON, "--year", "2023", *flags).document
    by_ref = {one["person"]["ref"]: one["person"]["full_name"] for one in first["findings"]}
    other = {one["person"]["ref"]: one["person"]["full_name"] for one in needs["needs"]}
    assert set(by_ref) & set(other)
    assert [ref for ref in set(by_ref) & set(other) if by_ref[ref] != other[ref]] == []
    key = json.loads((tmp_path / "key.json").read_text(encoding="utf-8"))
    named = {one["pseudonym"]: one for one in key["people"]}
    assert {by_ref["DS CBCC!31"]} <= set(named)
    assert named[by_ref["DS CBCC!31"]]["full_name"] == "Hà Văn Cộng"
    assert stat.S_IMODE((tmp_path / "key.json").stat().st_mode) == 0o600


def test_pseudonyms_of_another_key_are_others(door: Runs) -> None:
    """They cannot be worked out from names."""
    one, other = (
        door("inspect", TAN_SON, "--redact", "--key", key, "--format", "json").document for key in ("a.json", "b.json")
    )
    names = [{person["full_name"] for person in document["people"]} for document in (one, other)]
    assert len(names[0]) == len(names[1]) == 25
    assert not names[0] & names[1]


def test_what_a_person_is_asked_by_name_is_not_told(door: Runs) -> None:
    """Whoever asks for a name gets the explanation of a pseudonym; a name that nearly exists is not told either."""
    answer = door("explain", "Hà Văn Cộng", TAN_SON, "--redact")
    assert leaks(answer.out + answer.err, (TAN_SON,)) == []
    assert answer.code == 0
    wrong = door("explain", "Hà Văn Cộngg", TAN_SON, "--redact")
    assert leaks(wrong.err, (TAN_SON,)) == []
    assert wrong.code == 2


def test_a_commune_that_is_called_like_a_person_stays(door: Runs, tmp_path: Path) -> None:
    """Hoàng Long is a person and a commune: only the person goes."""
    path = roster(
        tmp_path, "Hoàng Long;12/5/1991;Xã Hoàng Long;VP-TK;01/9/2023;12/12;Trung cấp;Kế toán;Sơ cấp;B", MEETS_ALL
    )
    people = door("inspect", path, "--redact", "--format", "json").document["people"]
    assert [one["unit"] for one in people] == ["Xã Hoàng Long", "Xã An Bình"]
    assert {one["full_name"][:2] for one in people} == {"P-"}


def test_names_in_other_cells_go_too(door: Runs, tmp_path: Path) -> None:
    """A name in the cell of a post, in capitals and decomposed, and one without its marks."""
    odd = unicodedata.normalize("NFD", "thay LÊ VĂN BƯỞI nghỉ, Do Thi Cam ký")
    path = roster(tmp_path, *EVERYBODY, NO_POST.replace("Người coi đê", odd))
    answer = door("check", path, "--redact", "--format", "json")
    values = [one["value"] for one in answer.document["problems"] if one["code"] == "position_unknown"]
    assert len(values) == 1
    assert re.fullmatch(r"thay (P-\w{7}) nghỉ, (P-\w{7}) ký", values[0])
    assert leaks(answer.out, (path,)) == []


def test_a_typed_birthday_is_not_told_by_its_problem(door: Runs, tmp_path: Path) -> None:
    """A date that does not exist, one in another notation, and an unlikely age: the cell is named, not its text."""
    path = roster(
        tmp_path,
        HAS_A_GAP.replace("11/4/1995", "31/02/1988"), MEETS_ALL.replace("02/3/1988", "năm 1988 tháng ba"),
        NO_POST.replace("09/1/1979", "09/1/2019"),
    )  # fmt: skip
    problems = door("check", path, "--redact", "--format", "json").document["problems"]
    own = [one for one in problems if one["column"] == "B"]
    assert len(own) == 3
    assert {one["value"] for one in own} == {"…"}
    assert [one for one in own if re.search(r"\d+/\d+/\d{4}|\d{4}-\d\d", one["hint"])] == []


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"schema": "cadre-audit/key/1"}', '{"schema": "cadre-audit/key/1", "secret": "xy", "people": []}'],
)
def test_a_damaged_key_is_told_and_kept(text: str, door: Runs, tmp_path: Path) -> None:
    """One sentence, exit 2, and the file is as it was."""
    (tmp_path / "key.json").write_text(text, encoding="utf-8")
    answer = door("check", TAN_SON, "--redact", "--key", "key.json", "--lang", "en")
    assert (answer.code, len(answer.said), answer.out) == (2, 1, "")
    assert "key.json is damaged or no key file" in answer.err
    assert (tmp_path / "key.json").read_text(encoding="utf-8") == text


def test_a_report_is_not_written_over_its_key(door: Runs, tmp_path: Path) -> None:
    """Nor is a roster taken for one."""
    first = door("check", TAN_SON, "--redact", "--key", "key.json", "-o", "key.json")
    assert first.code == 2
    assert json.loads((tmp_path / "key.json").read_text(encoding="utf-8"))["schema"] == "cadre-audit/key/1"
    second = door("check", TAN_SON, "--redact", "--key", TAN_SON)
    assert second.code == 2


@pytest.mark.parametrize("flag", ["--annotate", "--save-baseline"])
def test_files_that_name_people_are_refused(flag: str, door: Runs) -> None:
    """One sentence names the flag."""
    answer = door("check", TAN_SON, "--redact", flag, "names.yaml", "--lang", "en")
    assert (answer.code, len(answer.said)) == (2, 1)
    assert flag in answer.err


def test_a_key_without_redaction_is_wrong_use(door: Runs) -> None:
    """The key of nothing."""
    answer = door("check", TAN_SON, "--key", "key.json", "--lang", "en")
    assert answer.code == 2
    assert answer.said == ["--key goes with --redact only. Please add --redact, or leave --key out."]


def test_lists_with_names_carry_the_notice(door: Runs, tmp_path: Path) -> None:
    """For the competent authority, in every format but the bare table; not where nobody is named."""
    assert door("check", TAN_SON, "--format", "json").document["run"]["notice"] == "for_review"
    assert door("standards", "list", "--format", "json").document["run"]["notice"] is None
    for form in ("terminal", "plain"):
        lines = door("check", TAN_SON, "--lang", "vi", "--format", form).out.splitlines()
        assert [line.removeprefix("# ") for line in lines].count("Để cấp có thẩm quyền xem xét") == 1
        quiet = door("check", TAN_SON, "-q", "--lang", "vi", "--format", form).out
        assert "Để cấp có thẩm quyền xem xét" not in quiet
    door("check", TAN_SON, "--lang", "vi", "-o", "report.xlsx")
    assert "Để cấp có thẩm quyền xem xét" in in_workbook(tmp_path / "report.xlsx")


DRAFT = """Báo cáo năm 2023
Đồng chí Lê Văn Bưởi, sinh ngày 11/4/1995, phụ trách 12 người; đồng chí Trịnh Thị Người Lạ phụ trách 3 người.
Toàn huyện (đồng chí Quách Thị Lạ Lùng) có tổng số 412 cán bộ, công chức cấp xã, trong đó 218 cán bộ, 195 công chức.
Bà Trịnh Thị Người Lạ (sinh ngày 31/02/1988, điện thoại 0912345678) tăng 5% so với ông Quách Văn Lạ Lùng năm trước.
"""


@pytest.mark.parametrize("with_roster", [False, True])
def test_people_of_a_report_are_not_told(with_roster: bool, door: Runs, tmp_path: Path) -> None:
    """They stand in no list, so figures alone are quoted; without redaction they are."""
    (tmp_path / "draft.md").write_text(DRAFT, encoding="utf-8")
    run = ["verify", "draft.md", "--all", *(["--roster", roster(tmp_path, *EVERYBODY)] if with_roster else [])]
    strangers = ("Lạ", "Bưởi", "Bà", "1988-", "/1988", "/1995", "0912345678")
    for form in FORMATS:
        answer = door(*run, "--redact", "--format", form, "--lang", "en")
        assert answer.code == 0
        assert (form, [one for one in strangers if one in answer.out + answer.err]) == (form, [])
    document = door(*run, "--redact", "--format", "json").document
    assert faults("verify", document) == []
    false = next(one for one in document["claims"] if one["reason"] == "not_the_whole")
    assert false["arithmetic"] == "218 + 195 = 413 > 412"
    assert false["text"] == "… 412 …"
    door(*run, "--redact", "-o", "report.xlsx")
    assert [one for one in strangers if one in in_workbook(tmp_path / "report.xlsx")] == []
    assert "Lạ" in door(*run, "--format", "json").out


def test_a_decision_on_discipline_is_not_told(door: Runs) -> None:
    """Whoever has the decision knows whom it is about: its number is withheld in every cell and sentence."""
    for name in ("gate", "succession"):
        run, _ = RUNS[name]
        assert "12-QĐ/UBKT" in door(*run, "--format", "json").out
        document = door(*run, "--redact", "--format", "json")
        assert [one for one in ("12-QĐ/UBKT", "08-QĐ/ĐU") if one in document.out + document.err] == []
        assert "Cảnh cáo, …" in document.out


def test_people_of_one_name_have_their_own_pseudonyms(door: Runs, tmp_path: Path) -> None:
    """Namesakes with different births are two; one person under two posts is one."""
    twin = HAS_A_GAP.replace("11/4/1995", "12/4/1995")
    path = roster(tmp_path, HAS_A_GAP, twin, HAS_A_GAP.replace("VP-TK", "VH-XH"))
    people = door("inspect", path, "--redact", "--format", "json").document["people"]
    first, second, third = (one["full_name"] for one in people)
    assert first == third
    assert first != second


def test_a_workbook_with_the_notice_is_read_back_without_a_problem(door: Runs, tmp_path: Path) -> None:
    """Its foot is about the list and no row of it."""
    for own in ("vi", "en"):
        door("inspect", MINH_PHU, "--all", "-o", "list.xlsx", "--lang", own)
        problems = door("check", tmp_path / "list.xlsx", "--format", "json").document["problems"]
        assert [one for one in problems if one["code"] == "row_not_taken"] == []


WAIVED = """waivers:
  - full_name: {name}
    unit: Xã An Bình
    requirement: professional-level
    document: 12/QĐ-UBND
    effective_from: 2023-01-01
    effective_to: 2024-12-31
    owner: Phòng Nội vụ
    reason: {name} đang học
"""


@pytest.mark.parametrize("name", ["Lê Văn Bưởi", "Trịnh Thị Người Lạ", "Sim"])
def test_people_of_waivers_are_not_told(name: str, door: Runs, tmp_path: Path) -> None:
    """In the table of waivers, in its reasons, and where nobody of the roster is called so; one word too."""
    path = roster(tmp_path, *EVERYBODY)
    (tmp_path / "waivers.yaml").write_text(WAIVED.format(name=name), encoding="utf-8")
    for form in ("json", "plain"):
        answer = door("check", path, "--waivers", "waivers.yaml", "--redact", "--format", form)
        assert answer.code in (0, 1)
        told = answer.out.replace("Sim đang học", "") if name == "Sim" else answer.out
        assert f" {spoken(name)} " not in f" {spoken(told)} "


def test_people_of_a_baseline_are_not_told(door: Runs, tmp_path: Path) -> None:
    """Of known gaps that are gone, whose people are in no list any more."""
    path = roster(tmp_path, *EVERYBODY)
    door("check", path, "--save-baseline", "known.yaml")
    lines = (tmp_path / "known.yaml").read_text(encoding="utf-8").replace("Lê Văn Bưởi", "Trịnh Thị Người Lạ")
    (tmp_path / "gone.yaml").write_text(lines, encoding="utf-8")
    answer = door("check", path, "--baseline", "gone.yaml", "--redact", "--format", "json")
    assert len(answer.document["gone"]) == 1
    assert "Người Lạ" not in answer.out
    assert "1995-04-11" not in answer.out


def test_people_of_a_plain_list_are_not_told(door: Runs, tmp_path: Path) -> None:
    """A list of needs in place of rosters, and the sentence on a person who stands in it twice."""
    lines = ["Họ và tên;Đơn vị;Khóa bồi dưỡng", "Lê Văn Bưởi;Xã An Bình;Trung cấp lý luận chính trị"]
    (tmp_path / "list.csv").write_text("\n".join([*lines, ""]), encoding="utf-8")
    one = door("plan", "--needs", "list.csv", "--from", "2023", "--redact", "--format", "json")
    assert one.code in (0, 1)
    assert "Bưởi" not in one.out + one.err
    (tmp_path / "list.csv").write_text("\n".join([*lines, lines[1], ""]), encoding="utf-8")
    twice = door("plan", "--needs", "list.csv", "--from", "2023", "--redact", "--lang", "en")
    assert twice.code not in (0, 70)
    assert "P-" in twice.err
    assert "Bưởi" not in twice.err


def test_decisions_name_nobody(door: Runs, tmp_path: Path) -> None:
    """The workbook of decisions is read by name, and told by pseudonym."""
    run = ("reconcile", REGISTERED, "--roster", THAI_NGUYEN, "--year", "2022")
    door(*run, "-o", "decide.xlsx")
    answer = door(*run, "--decisions", "decide.xlsx", "--redact", "--format", "json")
    assert answer.code in (0, 1, 3)
    assert leaks(answer.out + answer.err, RUNS["reconcile"][1]) == []


def test_a_name_that_statistics_take_for_a_label_is_not_told(door: Runs, tmp_path: Path) -> None:
    """A major that is somebody's name by mistake: as a row, as a column, and in the form."""
    path = roster(tmp_path, *EVERYBODY, HAS_A_GAP.replace("Kế toán", "Vũ Thị Lụa").replace("Lê Văn", "Lê Thị"))
    for flags in ((), ("--by", "major"), ("--by", "unit", "--table", "major"), ("--form", "bm02")):
        for form in ("json", "plain", "csv"):
            answer = door("stats", path, *flags, "--redact", "--format", form)
            assert answer.code == 0
            assert (flags, form, leaks(answer.out + answer.err, (path,))) == (flags, form, [])


def test_names_inside_cells_of_plans_are_not_told(door: Runs, tmp_path: Path) -> None:
    """Who holds a post, who shares one post above the limit, and who is perhaps meant, in every notation."""
    row, four = "{};{};Nam;Kinh;Xã An Bình;{};12/12;Đại học;Trung cấp", [*enumerate(("Ất", "Bính", "Đinh", "Mậu"), 1)]
    staff = [
        row.format("Bùi Thế Trưởng", "01/01/1971", "Chủ tịch UBND"),
        *(row.format(f"Lù Văn {name}", f"0{i}/3/1985", "VP-TK") for i, name in four),
        row.format("Tẩn Seo Phủ", "07/7/1982", "VH-XH"),
    ]  # fmt: skip
    office = candidates.people(tmp_path, *staff)
    planned = [
        *(f"Lù Văn {name};0{i}/3/1985;Xã An Bình;Chủ tịch UBND;2025-2030;" for i, name in four),
        "Tẩn Seo Phủ;;Xã An Bình;Chủ tịch UBND;2025-2030;",
    ]  # fmt: skip
    list_ = candidates.plans(tmp_path, *planned)
    run = ("succession", list_, "--roster", office, "--as-of", "2023-10-02", "--format", "json")
    plain, hidden = door(*run).document, door(*run, "--redact").document
    (post,), (limit,) = plain["posts"], plain["limits"]
    assert (post["holders"], len(limit["names"])) == (["Bùi Thế Trưởng"], 5)
    assert any("Tẩn Seo Phủ" in str(one) for one in plain["problems"])
    assert leaks(json.dumps(hidden, ensure_ascii=False), (office, list_)) == []
    assert hidden["posts"][0]["holders"] != post["holders"]
    assert len(set(hidden["limits"][0]["names"])) == 5
    day = ("--effective", "2023-10-02", "--format", "json")
    gate = ("gate", list_, "--roster", office, "--position", "Chủ tịch UBND", *day)
    near = [one["near"] for one in door(*gate).document["candidates"] if one["near"]]
    assert [name.split(" (")[0] for name in near] == ["Tẩn Seo Phủ"]
    assert leaks(door(*gate, "--redact").out, (office, list_)) == []


LEADER = "Bạch Văn Mít;17/3/1975;Xã Hòa Lạc;Bí thư Đảng ủy;01/6/2010;12/12;Đại học;Luật;Cao cấp;B"
ODD_PLANS = (
    "Họ và tên;Ngày sinh;Đơn vị;Chức danh quy hoạch;Nhiệm kỳ quy hoạch;Ngày dự kiến bổ nhiệm;Ghi chú",
    "Lê Văn Bưởi;11/4/1995;Xã An Bình;Chủ tịch UBND;2025-2030;01/6/2025;thay Mai Văn Dừa",
    "ĐỖ THỊ CAM;20/7/1986;Xã Hòa Lạc;thay Tô Thị Ổi (09/9/1985);2025-2030;;",
    "Trịnh Thị Người Lạ;03/02/1981;Xã Hòa Lạc;Phó Chủ tịch UBND;khi Vũ Thị Lụa nghỉ;;",
)
ODD_DISCIPLINE = (
    "Họ và tên;Ngày sinh;Đơn vị;Hình thức kỷ luật;Ngày quyết định kỷ luật;Số quyết định kỷ luật;Hết thời hạn kỷ luật",
    "Lê Văn Bưởi;11/4/1995;Xã An Bình;Khiển trách;12/6/2023;08 về Lê Văn Bưởi;",
    "Đỗ Thị Cam;20/7/1986;Xã Hòa Lạc;nhắc nhở đ/c Đỗ Thị Cam;14/4/2023;12-QĐ/UBKT;Mai Văn Dừa",
    "Mai Văn Dừa;06/5/1990;Xã Hòa Lạc;Cảnh cáo;31/02/2023;15-QĐ/UBKT;",
    "Trịnh Thị Người Lạ;03/02/1981;Xã Hòa Lạc;Cảnh cáo;01/02/2023;16-QĐ/UBKT;",
)
ODD_RATINGS = (
    "Họ và tên;Ngày sinh;Đơn vị;Năm;Xếp loại",
    "Lê Văn Bưởi;11/4/1995;Xã An Bình;2021;Không hoàn thành nhiệm vụ",
    "Lê Văn Bưởi;11/4/1995;Xã An Bình;2022;Không hoàn thành nhiệm vụ",
    "Đỗ Thị Cam;20/7/1986;Xã Hòa Lạc;2022;theo Tô Thị Ổi",
    "Mai Văn Dừa;06/5/1990;Xã Hòa Lạc;2022;sinh 05/5/1990",
    "Trịnh Thị Người Lạ;03/02/1981;Xã Hòa Lạc;Vũ Thị Lụa;HTT",
)


def _odd_lists(folder: Path) -> tuple[Path, ...]:
    """A roster, plans, discipline and ratings in whose other cells people and birthdays stand too."""
    staff = roster(folder, *EVERYBODY, NO_POST.replace("Người coi đê", "coi đê thay Lê Văn Bưởi"), LEADER)
    paths = [staff]
    for name, rows in (("qh", ODD_PLANS), ("kl", ODD_DISCIPLINE), ("xl", ODD_RATINGS)):
        paths.append(folder / f"{name}.csv")
        paths[-1].write_text("\n".join(["DANH SÁCH", *rows, ""]), encoding="utf-8")
    return tuple(paths)


@pytest.mark.parametrize("name", ["gate", "succession", "evaluation", "targets", "needs", "compare", "rotation"])
def test_lists_with_people_in_other_cells_are_not_told(name: str, door: Runs, tmp_path: Path) -> None:
    """Notes, posts, numbers of decisions and ratings that name somebody, people who are in one list only, slips."""
    staff, planned, sanctions, ratings = _odd_lists(tmp_path)
    lists: tuple[Path, ...] = (staff, planned, sanctions, ratings)
    more = ("--discipline", sanctions, "--evaluations", ratings)
    run: dict[str, tuple[str | Path, ...]] = {
        "gate": (planned, "--roster", staff, "--position", "Phó Chủ tịch UBND", "--effective", "2023-11-01", *more),
        "succession": (planned, "--roster", staff, "--as-of", "2023-10-02", *more),
        "evaluation": (staff, "--evaluations", ratings, "--from", "2021", "--to", "2022"),
        "targets": (staff, "--succession", planned),
        "needs": (staff, "--year", "2023", "--succession", planned, "--evaluations", ratings),
        "compare": (staff, ratings, "--same-population"),
        "rotation": (staff,),
    }
    for form in FORMATS:
        answer = door(name, *run[name], "--redact", "--format", form, "-v")
        assert answer.code in (0, 1)
        assert (form, leaks(answer.out + answer.err, lists)) == (form, [])
        assert (form, [one for one in ("12-QĐ/UBKT", "15-QĐ", "16-QĐ") if one in answer.out]) == (form, [])
    door(name, *run[name], "--redact", "-o", "report.xlsx")
    assert leaks(in_workbook(tmp_path / "report.xlsx"), lists) == []
