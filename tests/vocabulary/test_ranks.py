"""Cells of the rank column, each with the rank that it names, by hand."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.load import vocabulary

CELLS = {
    "rank_principal_specialist": ["Chuyên viên cao cấp", "CVCC", "CV cao cấp", "01.001", "01001",
                                  "Chuyên viên cao cấp (01.001)"],
    "rank_senior_specialist": ["Chuyên viên chính", "CVC", "C.V.C", "01.002", "Ngạch chuyên viên chính, mã số 01.002"],
    "rank_specialist": ["Chuyên viên", "CV", "chuyen vien", "01.003", "01003", "1.003", "Chuyên viên, bậc 3/9"],
    "rank_official": ["Cán sự", "CS", "01.004", "Ngạch cán sự"],
    "rank_assistant": ["Nhân viên", "NV", "01.005"],
}  # fmt: skip
NOT_UNDERSTOOD = [
    "", "2.34", "A0", "01a.003", "06.031", "V.01.003", "01.007", "Kế toán viên", "Nhân viên kỹ thuật",
    "Nhân viên bảo vệ", "Chuyên viên tập sự", "Thanh tra viên", "Chuyên gia cao cấp", "Chuyên viên và tương đương",
    # a name and a code of two ranks
    "Chuyên viên chính (01.003)", "Chuyên viên, cán sự",
]  # fmt: skip


@pytest.mark.parametrize(("cell", "code"), [(cell, code) for code, cells in CELLS.items() for cell in cells])
def test_a_rank_is_read_by_name_or_code(cell: str, code: str) -> None:
    """Names, short forms, codes with and without dots, and codes that a spreadsheet took for numbers."""
    assert vocabulary().ranks.read(cell) == (code,)


@pytest.mark.parametrize("cell", NOT_UNDERSTOOD)
def test_another_rank_is_never_guessed(cell: str) -> None:
    """A word that nobody knows makes the cell unknown, and so do two ranks."""
    assert vocabulary().ranks.read(cell) == ()


def test_posts_are_never_read_as_ranks() -> None:
    """In the column of posts 'chuyên viên' is a post, and no post has the code of a rank."""
    posts = vocabulary().positions
    assert posts.read("Chuyên viên chính") == ("specialist",)
    assert not set(vocabulary().ranks.by_code) & set(posts.by_code)
    assert set(vocabulary().ranks.by_code) == set(CELLS)
