"""Who is who across lists: what is certain, what is in doubt, and what is certainly somebody else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cadre_audit.tables.identity import Why, first_rows, grouped, identify
from cadre_audit.tables.identity_keys import Keys
from cadre_audit.tables.persons import Register
from cadre_audit.tables.roster import Roster

from .made import roster_of

PLAIN = "STT;Họ và tên;Ngày sinh;Đơn vị;Số CCCD;Số hiệu cán bộ"
AN = "Lê Văn An;05/7/1979;Xã An Bình;;"
NUMBERED = "Lê Văn An;05/7/1979;Xã An Bình;001079000001;"


def listed(folder: Path, *rows: str) -> Roster:
    """A list of these people."""
    lines = [PLAIN, *(f"{i};{row}" for i, row in enumerate(rows, start=1))]
    return roster_of(folder, "\n".join([*lines, ""]))


@pytest.mark.parametrize(
    ("known", "asked", "why"),
    [
        (AN, AN, Why.FOUND),
        (AN, "LÊ VĂN AN;05/7/1979;;;", Why.FOUND),
        (AN, "Lê Văn An;05/7/1979;Xã Khác;;", Why.FOUND),
        (AN, "Lê Văn An;1979;XÃ AN BÌNH;;", Why.FOUND),
        (AN, "Lê Văn An;7/1979;UBND xã An Bình;;", Why.FOUND),
        (AN, "Lê Văn An;1979;Xã Khác;;", Why.TOO_LITTLE),
        (AN, "Lê Văn An;;Xã An Bình;;", Why.TOO_LITTLE),
        (AN, "Lê Văn An;06/7/1979;Xã An Bình;;", Why.NOT_FOUND),
        (AN, "Lê Văn An;1980;Xã An Bình;;", Why.NOT_FOUND),
        (AN, "Lê Văn Ân;05/7/1979;Xã An Bình;;", Why.NOT_FOUND),
        # an identity number settles who it is, and two numbers of one kind are two people
        ("Lê Văn An;;Xã An Bình;001079000001;", "Lê Văn An;;Xã Khác;001079000001;", Why.FOUND),
        (NUMBERED, "Lê Văn An;05/7/1979;Xã An Bình;001079000002;", Why.NOT_FOUND),
        # a spreadsheet took the zeros from the front
        ("Lê Văn An;;Xã An Bình;001079000001;", "Lê Văn An;;Xã Khác;1079000001;", Why.FOUND),
        # a number of nine digits and one of twelve do not contradict each other
        ("Lê Văn An;05/7/1979;Xã An Bình;012345678;", NUMBERED, Why.FOUND),
        ("Lê Văn An;;;;SH-07", "Lê Văn An;;;;sh-07", Why.FOUND),
        (NUMBERED, "Lê Thị Bé;05/7/1979;Xã An Bình;001079000001;", Why.OTHER_NAME),
        # the number agrees and the birth does not: somebody has to look
        (NUMBERED, "Lê Văn An;05/8/1979;Xã An Bình;001079000001;", Why.TOO_LITTLE),
    ],
)  # fmt: skip
def test_who_is_found(tmp_path: Path, known: str, asked: str, why: Why) -> None:
    """By a number, by name and birthday, or by name, year and unit; never by a name alone."""
    register = Register()
    label = register.enter(listed(tmp_path, known))
    found = register.find(listed(tmp_path, asked))
    assert Why(int(found.why[0])) is why
    assert (found.label[0] == label[0]) == (why is Why.FOUND)
    assert bool(found.touched[0]) == (why in (Why.TOO_LITTLE, Why.OTHER_NAME))


def test_of_two_namesakes_the_one_of_the_unit_is_meant(tmp_path: Path) -> None:
    """Two people of one name and year; without a unit it may be either."""
    register = Register()
    label = register.enter(listed(tmp_path, "Lê Văn An;1979;Xã An Bình;;", "Lê Văn An;1979;Xã Khác;;"))
    found = register.find(listed(tmp_path, "Lê Văn An;05/7/1979;Xã Khác;;", "Lê Văn An;05/7/1979;;;"))
    assert found.label.tolist() == [label[1], -1]
    assert Why(int(found.why[1])) is Why.TOO_LITTLE


def test_two_fitting_people_are_nobody(tmp_path: Path) -> None:
    """Two people of one name and birthday whose identity numbers differ, and a row without a number."""
    register = Register()
    register.enter(listed(tmp_path, "Lê Văn An;05/7/1979;;001079000001;", "Lê Văn An;05/7/1979;;001079000002;"))
    assert register.people == 2
    found = register.find(listed(tmp_path, "Lê Văn An;05/7/1979;;;"))
    assert (found.label.tolist(), Why(int(found.why[0]))) == ([-1], Why.SEVERAL)
    assert found.touched.all()


def test_rows_of_one_list_that_are_one_person(tmp_path: Path) -> None:
    """One name and whole birthday, or one year and unit; who is told too little of is a person of his own."""
    rows = [AN, "Lê Văn An;05/7/1979;Xã Khác;;", "Vũ Na;1990;Xã Khác;;", "Vũ Na;1990;xã khác;;", "Vũ Na;;Xã Khác;;",
            "Vũ Na;;Xã Khác;;"]  # fmt: skip
    label = grouped(Register().keys.known(listed(tmp_path, *rows)))
    assert label.tolist() == [0, 0, 1, 1, 2, 3]


def test_two_people_of_a_later_list_cannot_be_one_of_an_earlier(tmp_path: Path) -> None:
    """Both fit the year and the unit: who of them it was is not decided, and all three are in doubt."""
    register = Register()
    first = register.enter(listed(tmp_path, "Lê Văn An;1979;Xã An Bình;;"))
    second = register.enter(listed(tmp_path, AN, "Lê Văn An;06/8/1979;Xã An Bình;;"))
    assert len({*first.tolist(), *second.tolist()}) == 3
    assert register.doubtful == {*first.tolist(), *second.tolist()}


def test_an_empty_list_and_no_list(tmp_path: Path) -> None:
    """Nobody is found among nobody, and the arrays stay aligned."""
    register = Register()
    found = register.find(listed(tmp_path, AN))
    assert found.label.tolist() == [-1]
    assert np.array_equal(found.near, [-1])


OWN_UNITS = [
    (AN, AN, Why.FOUND),
    # what a unit says of its own people is of nobody of another unit, however much agrees
    (AN, "Lê Văn An;05/7/1979;Xã Khác;;", Why.NOT_FOUND),
    (AN, "Lê Văn An;;Xã Khác;;", Why.NOT_FOUND),
    (AN, "Lê Văn An;;;;", Why.TOO_LITTLE),
    # unless a number says so
    (NUMBERED, "Lê Văn An;;Xã Khác;001079000001;", Why.FOUND),
    ("Lê Văn An;1979;xã A, huyện X;;", "Lê Văn An;1979;xã A, huyện Y;;", Why.NOT_FOUND),
    ("Lê Văn An;1979;xã A, huyện X;;", "Lê Văn An;1979;xã A;;", Why.FOUND),
]


@pytest.mark.parametrize(("known", "asked", "why"), OWN_UNITS)
def test_lists_that_units_make_of_their_own_people(tmp_path: Path, known: str, asked: str, why: Why) -> None:
    """Registrations, records and plans: another unit is somebody else."""
    keys = Keys()
    own = keys.known(listed(tmp_path, known))
    found = identify(keys.known(listed(tmp_path, asked)), own, grouped(own), own_units=True)
    assert Why(int(found.why[0])) is why


@pytest.mark.parametrize(
    ("known", "asked", "why"),
    [
        # numbers of the staff file: the zero that a program dropped, another number that is a doubt
        ("Lê Văn An;;;;0123", "Lê Văn An;;;;123", Why.FOUND),
        ("Lê Văn An;05/7/1979;;;0123", "Lê Văn An;05/7/1979;;;0124", Why.TOO_LITTLE),
        ("Lê Văn An;05/7/1979;;001079000001;0123", "Lê Văn An;05/7/1979;;001079000001;0124", Why.FOUND),
        # two districts of one name of a unit
        ("Lê Văn An;1979;xã A, huyện X;;", "Lê Văn An;1979;xã A, huyện Y;;", Why.TOO_LITTLE),
        ("Lê Văn An;1979;xã A, huyện X;;", "Lê Văn An;1979;UBND xã A, H. X;;", Why.FOUND),
    ],
)
def test_staff_numbers_and_districts(tmp_path: Path, known: str, asked: str, why: Why) -> None:
    """What the lists of one office tell beside name and birth."""
    register = Register()
    register.enter(listed(tmp_path, known))
    assert Why(int(register.find(listed(tmp_path, asked)).why[0])) is why


def test_a_number_of_another_name_is_a_slip_even_where_the_birthday_fits(tmp_path: Path) -> None:
    """The name says An and the number says Bé: nobody is taken, and Bé's row is told."""
    register = Register()
    register.enter(listed(tmp_path, AN, "Lê Thị Bé;06/6/1980;Xã An Bình;001079000001;"))
    found = register.find(listed(tmp_path, "Lê Văn An;05/7/1979;Xã An Bình;001079000001;"))
    assert (found.label.tolist(), Why(int(found.why[0])), found.near.tolist()) == ([-1], Why.OTHER_NAME, [1])
    assert found.touched.tolist() == [True, True]


def test_the_first_row_of_everybody_is_found() -> None:
    """Of two rows of one person the upper one; of whom the list lacks, none."""
    assert first_rows(np.array([1, 3, 0, 1]), 4).tolist() == [2, 0, -1, 1]
