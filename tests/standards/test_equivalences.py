"""What the law counts as a level, by hand: instruments, days and marks; and requirements accept only what exists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from cadre_audit.standards.equivalences import load
from cadre_audit.standards.load import load as load_book
from cadre_audit.standards.model import AllOf, AnyOf, LevelAtLeast, Requirement
from cadre_audit.vocabulary.load import vocabulary
from cadre_audit.vocabulary.phrases import Phrases

KNOWN = load().by_id()


def levels(requirements: tuple[Requirement, ...]) -> Iterator[LevelAtLeast]:
    """All requirements of a level, parts of others included."""
    for one in requirements:
        if isinstance(one, LevelAtLeast):
            yield one
        elif isinstance(one, AllOf | AnyOf):
            yield from levels(one.of)


ACCEPTING = [
    (version.label, requirement)
    for standard in load_book().standards
    for version in standard.versions
    for requirement in levels(version.requirements)
    if requirement.accepts
]


@pytest.mark.parametrize(("label", "requirement"), ACCEPTING)
def test_what_is_accepted_exists_and_is_of_the_field(label: str, requirement: LevelAtLeast) -> None:
    """A name that nothing bears would be accepted by nobody, one of another field would mean nothing."""
    assert {KNOWN[id].gives for id in requirement.accepts} == {requirement.field}, label


def test_ranks_accept_what_the_law_says() -> None:
    """Advanced theory with administration, degrees in administration, the old IT certificates, confirmations."""
    by_version = {(label, r.field, r.positions): r.accepts for label, r in ACCEPTING}
    senior, specialist = ("rank_senior_specialist",), ("rank_specialist",)
    assert by_version["NG-2014", "state_management", senior] == ("theory-advanced-admin", "admin-master")
    assert by_version["NG-2021", "state_management", senior] == ("theory-advanced-admin",)
    assert "admin-degree" in by_version["NG-2014", "state_management", specialist]
    assert by_version["NG-2014", "it", specialist] == ("it-old-certificate", "it-degree")


@pytest.mark.parametrize(
    ("id", "document", "article", "status", "issued_before"),
    [
        ("it-old-certificate", "17/2016/TTLT-BGDĐT-BTTTT", "khoản 2 Điều 23", "verified", date(2016, 8, 10)),
        ("theory-confirmed-intermediate", "256-QĐ/TW", "Quy định về xác định trình độ lý luận chính trị", "verified",
         date(2021, 7, 10)),
        ("theory-advanced-admin-principal", "02/2021/TT-BNV", "tiêu chuẩn ngạch chuyên viên cao cấp", "unverified",
         None),
        ("it-degree", "chưa xác định văn bản", "chưa đọc nguồn", "unverified", None),
    ],
)  # fmt: skip
def test_each_names_its_source(id: str, document: str, article: str, status: str, issued_before: date | None) -> None:
    """Confirmations of 9 July 2021 still count, certificates of 10 August 2016 do not any more."""
    one = KNOWN[id]
    assert (one.document, one.article, one.status, one.issued_before) == (document, article, status, issued_before)


@pytest.mark.parametrize("id", sorted(KNOWN))
def test_levels_are_of_their_ladders(id: str) -> None:
    """Both levels that an entry names exist."""
    one, ladders = KNOWN[id], vocabulary().ladders
    assert one.level in ladders[one.gives].codes
    assert one.at_least is None or one.at_least in ladders[one.field].codes


@pytest.mark.parametrize(
    ("id", "words", "is_named"),
    [
        ("theory-advanced-admin", "cclct hc", False),
        ("theory-advanced-admin", "ccllct hc", True),
        ("theory-advanced-admin", "cao cap ly luan chinh tri hanh chinh", True),
        ("theory-advanced-admin", "cao cap ly luan chinh tri", False),
        ("admin-degree", "dh hanh chinh", True),
        ("admin-degree", "dai hoc luat hanh chinh", False),
        ("admin-degree", "hanh chinh", False),
        ("admin-master", "ths quan ly hanh chinh cong", True),
        ("admin-master", "ths quan ly cong", False),
        ("theory-confirmed-intermediate", "tuong duong trung cap", True),
        ("theory-confirmed-intermediate", "trung cap llct", False),
        ("it-old-certificate", "b 2014", True),
        ("it-old-certificate", "ung dung cntt co ban", False),
    ],
)
def test_words_name_it_and_nothing_else(id: str, words: str, is_named: bool) -> None:
    """Whole words; administrative law is no degree in administration."""
    assert bool(Phrases((word, id) for word in KNOWN[id].any_of).find(words.split(" "))) is is_named


def test_intermediate_theory_with_administration_is_not_accepted() -> None:
    """Whether TCLLCT-HC stands for the course of specialists is practice that varies."""
    assert not [one for one in KNOWN.values() if one.gives == "state_management" and one.at_least == "intermediate"]
