"""Reports made of random true counts: never a false figure; one number changed by more than rounding is noticed."""

from __future__ import annotations

import tempfile
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from cadre_audit.analyses.verify import against_each_other, of_verdict, unlinked

from .passages import claims_of, figures_in


def grouped(number: int) -> str:
    """A whole number as Vietnamese offices print it."""
    return f"{number:,}".replace(",", ".")


def percent(k: int, n: int) -> str:
    """A share with one decimal and a comma, a half rounded up."""
    return str((Decimal(k) * 100 / Decimal(n)).quantize(Decimal("0.1"), ROUND_HALF_UP)).replace(".", ",")


counts = st.integers(min_value=3, max_value=4000)
shapes = st.sampled_from(
    (
        "Toàn huyện có tổng số {n} cán bộ, công chức, trong đó {a} cán bộ (chiếm {pa}%), {b} công chức (chiếm {pb}%).",
        "Tổng số CBCC là {n} người. Trong đó: cán bộ {a} người ({pa}%); công chức {b} người ({pb}%).",
        "Trong tổng số {n} CBCC có {a} cán bộ, đạt tỷ lệ {pa}%, và {b} công chức, đạt tỷ lệ {pb}%.",
        "Tổng số CBCC: {n} người, gồm:\n- Cán bộ: {a} người, chiếm {pa}%\n- Công chức: {b} người, chiếm {pb}%\n",
    )
)


def report(shape: str, a: int, b: int, *, n: int | None = None, pa: str = "") -> str:
    """A report of two kinds of staff; ``n`` and ``pa`` in place of the true ones."""
    whole = a + b
    return shape.format(
        n=grouped(whole if n is None else n),
        a=grouped(a),
        b=grouped(b),
        pa=pa or percent(a, whole),
        pb=percent(b, whole),
    )


def false_of(text: str) -> list[str]:
    """Why anything in a text is false."""
    with tempfile.TemporaryDirectory() as folder:
        return [claim.reason for claim in of_verdict(claims_of(text, Path(folder)), "false")]


@given(shape=shapes, a=counts, b=counts)
@settings(max_examples=60, deadline=None)
def test_a_true_report_holds_nothing_false(shape: str, a: int, b: int) -> None:
    """Whatever the counts are."""
    assert false_of(report(shape, a, b)) == []


@given(shape=shapes, a=counts, b=counts, by=st.integers(min_value=1, max_value=300))
@settings(max_examples=60, deadline=None)
def test_a_changed_whole_is_noticed(shape: str, a: int, b: int, by: int) -> None:
    """The parts are everybody that the whole counts."""
    assert false_of(report(shape, a, b, n=a + b + by)) != []


@given(shape=shapes, a=counts, b=counts, by=st.integers(min_value=2, max_value=200))
@settings(max_examples=60, deadline=None)
def test_a_changed_percentage_is_noticed(shape: str, a: int, b: int, by: int) -> None:
    """Two tenths of a point are more than rounding and more than cutting off."""
    changed = Decimal(percent(a, a + b).replace(",", ".")) + Decimal(by) / 10
    if changed <= 100:
        assert false_of(report(shape, a, b, pa=str(changed).replace(".", ","))) != []


levels = st.lists(st.integers(min_value=1, max_value=900), min_size=4, max_size=4)


@given(numbers=levels, rest=st.integers(min_value=0, max_value=50))
@settings(max_examples=60, deadline=None)
def test_an_open_list_is_never_false(numbers: list[int], rest: int) -> None:
    """Who is not listed is a remainder."""
    n = sum(numbers) + rest
    master, bachelor, college, intermediate = map(grouped, numbers)
    text = (
        f"Toàn thị xã có tổng số {grouped(n)} cán bộ, công chức. Về trình độ chuyên môn, có {master} thạc sĩ, "
        f"{bachelor} người có trình độ đại học, {college} cao đẳng, {intermediate} người có trình độ trung cấp..."
    )
    assert false_of(text) == []


pairs = st.lists(st.tuples(st.integers(1, 40), st.integers(10, 4000)), min_size=2, max_size=6)


@given(pairs=pairs, by=st.integers(min_value=1, max_value=900))
@settings(max_examples=60, deadline=None)
def test_totals_of_classes(pairs: list[tuple[int, int]], by: int) -> None:
    """True totals are true; learners that do not add up while the classes do are false."""
    classes, learners = (sum(numbers) for numbers in zip(*pairs, strict=True))
    courses = ", ".join(
        f"{one} lớp chuyên đề {'ABCDEF'[i]} cho {grouped(n)} học viên" for i, (one, n) in enumerate(pairs)
    )
    text = f"Tổng cộng đã mở {{}} lớp với {{}} học viên, trong đó: {courses}."
    assert false_of(text.format(classes, grouped(learners))) == []
    assert false_of(text.format(classes, grouped(learners + by))) != []


pieces = st.sampled_from(
    (
        *[
            "(",
            ")",
            ":",
            ";",
            "…",
            "|",
            "/",
            "-",
            "%",
            ".",
            ",",
            "+",
            "0",
            "0%",
            "100%",
            "0/0",
            "1/0",
            "2.978/0",
            "31/02",
            "999.999.999.999",
            "1.2.3",
            "hàng",
            "trăm",
            "mười",
            "lăm",
        ],
        "trong đó",
        "gồm",
        "còn lại",
        "tổng số",
        "trong tổng số",
        "tăng",
        "giảm từ",
        "lên",
        "gấp",
        "lần",
        "chiếm",
        "đạt",
        "so với",
        "năm 2020",
        "mục tiêu",
        "kế hoạch",
        "lớp",
        "học viên",
        "lượt",
        "CBCC",
        "cán bộ",
        "công chức",
        "xã",
        "nữ",
        "đồng chí",
        "trung cấp",
        "lý luận chính trị",
        "đại học trở lên",
        "20",
        "7",
        "412",
        "1.004",
        "35%",
        "88,8%",
        "8/20",
        "tỷ đồng",
        "\n- ",
        "\n",
        *["mỗi", "bình quân", "học viên/lớp", "1/3", "một nửa", "quá nửa", "gấp đôi", "(12)", "mười hai", "không trăm"],
        *["còn thiếu 3", "hơn 250", "(3 người)", "0 lớp", "0 học viên", "hoàn thành tốt", "dưới 40 tuổi", "cả hai"],
        *["\n\n|---|---|\n\n", "\nA;1;2\nB;3;4\nTổng;0;0\n", "giảm 43 biên chế", "năm 2021 là 2.150", "lượt cán bộ"],
    )
)


@given(parts=st.lists(pieces, min_size=1, max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_text_ends_a_run(parts: list[str]) -> None:
    """Whatever stands beside whatever: nothing is divided by nobody."""
    with tempfile.TemporaryDirectory() as folder:
        draft = figures_in(f"A {' '.join(parts)}", Path(folder))
        assert len(unlinked(draft, against_each_other(draft))) >= 0
