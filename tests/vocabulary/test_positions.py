"""Cells of post columns, each with the posts that it names, by hand."""

from __future__ import annotations

import pytest

from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.load import vocabulary

# posts named, in order → how cells name them
CELLS: dict[tuple[str, ...], list[str]] = {
    ("party_secretary",): ["Bí thư Đảng ủy", "Bí thư", "BT Đảng uỷ", "BÍ THƯ ĐẢNG ỦY XÃ", "BTĐU", "Bi thu Dang uy"],
    ("party_deputy_secretary",): ["Phó Bí thư Đảng ủy", "Phó Bí thư", "PBT Đảng ủy", "Phó BT- Thương trực Đảng Ủy ",
                                  "Phó Bí thư TT Đảng ủy", "P. Bí thư Đảng ủy"],
    ("council_chair",): ["Chủ tịch HĐND", "CT HĐND", "CT. HĐND xã", "Chủ tịch Hội đồng nhân dân"],
    ("council_deputy_chair",): ["Phó Chủ tịch HĐND", "PCT HĐND", "Phó CT HĐND", "P.CT HĐND", "PCT. HĐND"],
    ("committee_chair",): ["Chủ tịch UBND", "CT. UBND", "CT UBND", "Chủ tịch Ủy ban nhân dân xã", "chu tich ubnd",
                           "Chủ tịch UBND xã Tân Sơn"],
    ("committee_deputy_chair",): ["Phó Chủ tịch UBND", "PCT UBND", "Phó chủ tịch_UBND xã", "P. Chủ tịch UBND",
                                  "PCT UBND phụ trách văn hóa - xã hội", "Phó Chủ tịch UBND phường Đông Hà"],
    ("front_chair",): ["Chủ tịch UBMTTQ", "Chủ tịch Mặt trận", "CT MTTQ", "Chủ tịch UBMTTQ Việt Nam xã"],
    ("front_deputy_chair",): ["Phó CT UBMTTQ", "Phó Chủ tịch UBMTTQ", "PCT MTTQ"],
    ("youth_secretary",): ["Bí thư Đoàn", "Bí thư Đoàn Thanh niên", "BT ĐTN", "Bí thư ĐTNCSHCM", "Bí thư Đoàn xã"],
    ("youth_deputy_secretary",): ["Phó BT Đoàn TN", "Phó Bí thư Đoàn Thanh niên"],
    ("women_chair",): ["Chủ tịch Hội LHPN", "CT Hội Phụ nữ", "Chủ tịch Hội Liên hiệp Phụ nữ xã", "CT HLHPN"],
    ("women_deputy_chair",): ["Phó CT Hội LHPN", "PCT Hội Phụ nữ"],
    ("farmers_chair",): ["Chủ tịch Hội Nông dân", "CT HND", "CT Hội ND"],
    ("farmers_deputy_chair",): ["Phó Chủ tịch Hội Nông dân", "PCT HND"],
    ("veterans_chair",): ["Chủ tịch Hội Cựu chiến binh", "CT Hội CCB", "Chủ tịch CCB"],
    ("veterans_deputy_chair",): ["Phó Chủ tịch Hội CCB", "PCT Hội CCB"],
    ("military_commander",): ["Chỉ huy trưởng Quân sự", "CHT Quân sự", "CHT BCH Quân sự", "Chỉ huy trưởng BCHQS",
                              "CHT BCHQS"],
    ("military_deputy_commander",): ["Phó CHT BCH Quân sự", "Phó Chỉ huy trưởng Quân sự", "Chỉ huy phó Quân sự"],
    ("police_chief",): ["Trưởng Công an", "Trưởng CA xã", "TCA"],
    ("police_deputy_chief",): ["Phó trưởng Công an", "Phó Trưởng CA"],
    ("office_statistics",): ["Văn phòng - Thống kê", "VP-TK", "Công chức VP-TK", "VP - Thống kê", "VPTK",
                             "Văn phòng thống kê"],
    ("land_construction",): ["Địa chính - Xây dựng - Đô thị và Môi trường", "ĐC-XD", "Địa chính",
                             "Địa chính - Nông nghiệp - Xây dựng và Môi trường", "ĐC-NN-XD&MT", "Công chức Địa chính"],
    ("finance_accounting",): ["Tài chính - Kế toán", "TC-KT", "Kế toán", "Kế toán ngân sách xã", "Công chức TC-KT"],
    ("justice_civil_status",): ["Tư pháp - Hộ tịch", "TP-HT", "Công chức - tư pháp hộ tịch", "Tư pháp"],
    ("culture_society",): ["Văn hóa - Xã hội", "VH-XH", "Văn hoá - xã hội", "VHXH", "LĐ-TB&XH"],
    ("records_treasurer",): ["Văn thư - Lưu trữ - Thủ quỹ"],
    ("agriculture_officer",): ["Nhân viên thú y", "Thú y"],
    ("village_head",): ["Trưởng thôn", "Trưởng xóm Đông"],
    ("office_head",): ["Chánh Văn phòng HĐND và UBND"],
    ("office_deputy_head",): ["P. chánh VP ", "Phó Chánh Văn phòng HĐND và UBND"],
    ("economy_head",): ["Trưởng phòng Kinh tế", "Trưởng phòng Kinh tế, Hạ tầng và Đô thị"],
    ("economy_deputy_head",): ["Phó Trưởng phòng Kinh tế", "Phó phòng Kinh tế"],
    ("culture_society_head",): ["Trưởng phòng Văn hóa - Xã hội"],
    ("culture_society_deputy_head",): ["Phó Trưởng phòng Văn hóa - Xã hội"],
    ("public_service_director",): ["Giám đốc TTPVHCC", "Giám đốc Trung tâm Phục vụ hành chính công"],
    ("public_service_deputy_director",): ["Phó Giám đốc TTPVHCC"],
    ("division_head",): ["Trưởng phòng", "Trưởng phòng Nội vụ", "Trưởng phòng, chuyên viên chính"],
    ("division_deputy_head",): ["Phó Trưởng phòng", "Phó Trưởng phòng Nội vụ"],
    ("department_director",): ["Giám đốc Sở", "GĐ Sở Nội vụ", "Giám đốc Sở Y tế"],
    ("department_deputy_director",): ["Phó Giám đốc Sở", "PGĐ Sở Nội vụ", "P. Giám đốc Sở Y tế"],
    ("director",): ["Giám đốc", "Giám đốc Trung tâm", "Chi cục trưởng"],
    ("specialist",): ["Chuyên viên", "CV", "Chuyên viên chính", "Chuyên viên Văn phòng", "ĐUV, chuyên viên"],
    ("school_head",): ["Hiệu trưởng", "HIỆU TRƯỞNG ", "Hieu truong"],
    ("school_deputy_head",): ["Phó Hiệu trưởng"],
    ("party_deputy_secretary", "committee_chair"): ["Phó Bí thư, Chủ tịch UBND xã", "PBT Đảng ủy - CT UBND",
                                                    "Phó Bí thư Đảng ủy kiêm Chủ tịch UBND"],
    ("party_secretary", "council_chair"): ["Bí thư Đảng ủy, Chủ tịch HĐND", "BT ĐU đồng thời là CT HĐND",
                                           "Bí thư Đảng ủy; Chủ tịch HĐND"],
    ("front_deputy_chair", "women_chair"): ["PCT UBMTTQ đồng thời là Chủ tịch Hội LHPN"],
    (): ["", "2", "ĐUV", "UVBTV Đảng ủy", "UVBCH Đảng bộ", "ĐUV, Bí thư chi bộ", "Nguyễn Văn An", "Lý Thị Mai Hoa",
         "Giàng A Sình", "Đảng viên", "Nguyên Chủ tịch UBND", "Quyền Chủ tịch UBND", "Phó", "Trợ lý",
         "CB phụ trách Chương trình 135", "Trần Thị Bí", "Chủ tịch UBND huyện"],
}  # fmt: skip
# memberships are no posts beside the post
MEMBERS = [("Ủy viên BCH Đảng bộ phường, Trưởng phòng Kinh tế", ("economy_head",)),
           ("UVBTV, Chủ tịch Hội LHPN", ("women_chair",)),
           ("ĐUV, CHT BCH Quân sự", ("military_commander",))]  # fmt: skip
CASES = [(cell, codes) for codes, cells in CELLS.items() for cell in cells] + MEMBERS


def test_the_table_is_long() -> None:
    """At least a hundred spellings are decided by hand."""
    assert len(CASES) >= 100


@pytest.mark.parametrize(("cell", "codes"), CASES)
def test_cell(cell: str, codes: tuple[str, ...]) -> None:
    """The cell names these posts in this order, or none."""
    assert vocabulary().positions.read(cell) == codes


COMMANDERS = ("military_commander", "police_chief")
CHIEFS = [p for p in vocabulary().positions.all if p.leader or p.code in COMMANDERS]
# 'Phó' before the branch is not before its chief
BRANCH_FIRST = {"Quân sự - Chỉ huy trưởng", "Đoàn Thanh niên - Bí thư"}


@pytest.mark.parametrize("before", ["Phó ", "P. ", "Nguyên ", "Quyền ", "Cựu "])
def test_what_stands_before_a_post_makes_another_of_it(before: str) -> None:
    """'Phó' and its like before any known spelling of a chief never give the chief's own code."""
    wrong = []
    for chief in CHIEFS:
        deputies = fold(chief.title["vi"]).startswith("pho ")
        for spelling in (*chief.spellings, chief.title["vi"]):
            if (
                spelling not in BRANCH_FIRST
                and not deputies
                and chief.code in vocabulary().positions.read(before + spelling)
            ):
                wrong.append(before + spelling)
    assert wrong == []


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Chuyên viên Văn phòng – Thống kê", "office_statistics"),
        ("Công chức VP-TK", "office_statistics"),
        ("Chuyên viên Tư pháp - Hộ tịch", "justice_civil_status"),
        ("CV Địa chính", "land_construction"),
        ("Văn hóa - Xã hội (chuyên viên)", "culture_society"),
        ("Phó Chủ tịch UBND, chuyên viên", "committee_deputy_chair"),
    ],
)
def test_specialist_gives_way_to_the_title_in_the_cell(cell: str, code: str) -> None:
    """'Chuyên viên' beside a post that says what the person does is only the rank."""
    assert vocabulary().positions.read(cell) == (code,)


def test_every_title_and_spelling_is_its_own_post() -> None:
    """Each spelling of the vocabulary is read as the post under which it stands."""
    positions = vocabulary().positions
    wrong = [
        (spelling, p.code, positions.read(spelling))
        for p in positions.all
        for spelling in (p.title["vi"], *p.spellings)
        if positions.read(spelling) != (p.code,)
    ]
    assert wrong == []
