"""``verify --baseline`` as it is typed: changes of a district's plans against the lists of two earlier days."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Runs
from .office import SAMPLES, THAI_NGUYEN
from .test_contracts import faults
from .test_verify import claims

PLANS = SAMPLES / "lap-thach-quy-hoach"
NOW, TERM, END = (
    PLANS / f"{name}.csv" for name in ("nhiem-ky-2020-2025", "nhiem-ky-2015-2020", "cuoi-nhiem-ky-2015-2020")
)
LISTS = ("--roster", NOW, "--baseline", f"nhiệm kỳ trước={TERM}", "--baseline", f"cuối nhiệm kỳ trước={END}")
WOMEN = "Trong quy hoạch, cán bộ nữ chiếm 20%, cao hơn gần 8% so với nhiệm kỳ trước; "
YOUNG = "cán bộ trẻ chiếm 18,5%, cao hơn 5,8% so với cuối nhiệm kỳ trước."


def draft(folder: Path, text: str) -> Path:
    """A report of one paragraph."""
    path = folder / "bao-cao.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_both_changes_are_right(door: Runs, tmp_path: Path) -> None:
    """Women 40/200 against 20/165, the young 37/200 against 21/165 on the last day of the term."""
    answer = door("verify", draft(tmp_path, WOMEN + YOUNG), *LISTS, "--format", "json")
    assert claims(answer, "false") == []
    assert [one for one in claims(answer, "true") if one[0].startswith("baseline")] == [
        ("baseline_as_percent", "40/200 = 20.0 %; 20/165 = 12.1 %; +7.9 pp"),
        ("baseline_as_percent", "37/200 = 18.5 %; 21/165 = 12.7 %; +5.8 pp"),
    ]
    # points or percent is settled
    assert "points_or_percent" not in {reason for reason, _ in claims(answer)}
    assert faults("verify", answer.document) == []


def test_the_young_against_the_wrong_baseline(door: Runs, tmp_path: Path) -> None:
    """30 of 165 were young when the term before began: 0.3 points, and the draft has those since its end."""
    path = draft(tmp_path, WOMEN + YOUNG.replace("cuối nhiệm kỳ", "nhiệm kỳ"))
    answer = door("verify", path, *LISTS, "--format", "json", "--fail-on", "gap")
    assert claims(answer, "false") == [
        ("baseline_other", "37/200 = 18.5 %; 30/165 = 18.2 %; +0.3 pp; 21/165 = 12.7 %; +5.8 pp")
    ]
    assert answer.code == 1
    shown = door("verify", path, *LISTS, "--lang", "en").out
    assert "against “nhiệm kỳ trước”, but this is the change from “cuối nhiệm kỳ trước”" in shown


def test_who_is_young_is_asked_for(door: Runs, tmp_path: Path) -> None:
    """Nobody is below 18: the young of the draft are other people then."""
    answer = door("verify", draft(tmp_path, YOUNG), *LISTS, "--young-under", "18", "--format", "json")
    assert [reason for reason, _ in claims(answer, "true")] == []
    assert "baseline_differs_unsure" in {reason for reason, _ in claims(answer, "cannot_tell")}


def test_published_figures_are_a_baseline(door: Runs, tmp_path: Path) -> None:
    """Under their own name, for what they tell: women, and not the young."""
    figures = PLANS / "nhiem-ky-truoc.yaml"
    path = draft(tmp_path, WOMEN + YOUNG.replace("cuối nhiệm kỳ", "nhiệm kỳ"))
    answer = door(
        "verify", path, "--roster", NOW, "--baseline", f"nhiệm kỳ trước={figures}", "--format", "json"
    )  # fmt: skip
    assert [reason for reason, _ in claims(answer) if reason.startswith("baseline_")] == [
        "baseline_as_percent", "baseline_silent",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("flags", "code", "words"),
    [
        (("--baseline", f"a={TERM}"), 2, "--roster"),
        (("--roster", NOW, "--baseline", "a"), 2, "a name and a file"),
        (("--roster", NOW, "--baseline", "a=khong-co.csv"), 3, "khong-co.csv"),
        (("--roster", NOW, "--baseline", f"a={TERM}", "--baseline", f"a={END}"), 2, "two lists"),
        (("--roster", TERM, "--baseline", f"a={NOW}"), 2, "2021"),
        (("--roster", THAI_NGUYEN, "--baseline", f"a={TERM}"), 2, "different populations"),
    ],
)
def test_baselines_that_cannot_be_used(
    door: Runs, tmp_path: Path, flags: tuple[str | Path, ...], code: int, words: str
) -> None:
    """One sentence each: alone, without a file, missing, twice, later, of people in post."""
    answer = door("verify", draft(tmp_path, WOMEN), *flags, "--lang", "en")
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err


def test_a_baseline_is_not_written_over(door: Runs, tmp_path: Path) -> None:
    """An output may not take the place of an input."""
    own = tmp_path / "a.csv"
    own.write_bytes(TERM.read_bytes())
    flags = ("--roster", NOW, "--baseline", f"a={own}", "-o", own)
    assert door("verify", draft(tmp_path, WOMEN), *flags).code == 2
    assert own.read_bytes() == TERM.read_bytes()


def test_everybody_of_the_plans(door: Runs, tmp_path: Path) -> None:
    """One of 200 with elementary theory makes a claim about all of them false; no name is told."""
    lines = NOW.read_text(encoding="utf-8-sig").splitlines()
    body = [f"{line};Đại học;{'Sơ cấp' if k == 7 else 'Trung cấp'}" for k, line in enumerate(lines[2:])]
    head = [f"{lines[0]};;", f"{lines[1]};Trình độ chuyên môn;Lý luận chính trị"]
    roster = tmp_path / "danh-sach.csv"
    roster.write_text("\n".join([*head, *body]), encoding="utf-8")
    text = "100% cán bộ được quy hoạch có trình độ đại học và trung cấp lý luận chính trị trở lên."
    answer = door("verify", draft(tmp_path, text), "--roster", roster, "--format", "json")
    assert claims(answer, "false") == [("everybody_short", "200 - 1 = 199")]
    assert body[7].split(";")[1] not in answer.out
    # with words only, nothing is left to be tested
    words = draft(tmp_path, "Tất cả cán bộ quy hoạch đều có trình độ trung cấp lý luận chính trị trở lên.")
    answer = door("verify", words, "--roster", roster, "--format", "json")
    assert claims(answer) == [("everybody_short", "200 - 1 = 199")]


def test_a_list_of_plans_proves_nothing_about_the_staff(door: Runs, tmp_path: Path) -> None:
    """A fifth of those who are planned are women; a share of the staff is another one, unless plans are spoken of."""
    staff = draft(tmp_path, "Toàn huyện có 40% CBCC là nữ.")
    answer = door("verify", staff, "--roster", NOW, "--format", "json")
    assert claims(answer) == [("data_differs_unsure", "40/200 = 20.0 %")]
    assert claims(answer, "false") == []
    planned = draft(tmp_path, "Về quy hoạch, 40% CBCC là nữ.")
    assert claims(door("verify", planned, "--roster", NOW, "--format", "json"), "false") == [
        ("data_differs", "40/200 = 20.0 %")
    ]
