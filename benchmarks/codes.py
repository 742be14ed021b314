"""A roster made directly of codes: millions of people for measuring the judge alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from benchmarks.rosters import PEOPLE_PER_UNIT, SEED
from cadre_audit.problems import Problems
from cadre_audit.reading.grid import BLANK, Coded
from cadre_audit.tables.days import Days, Precision
from cadre_audit.tables.roster import DAY_FIELDS, FLAG_FIELDS, LEVEL_FIELDS, TEXT_FIELDS, Roster
from cadre_audit.vocabulary.load import vocabulary

Random = np.random.Generator

_MAJORS = ["Luật", "Hành chính", "Kế toán", "Quản lý đất đai", "Quân sự cơ sở", "Nông nghiệp", "Văn hóa", "Sư phạm"]
_RANKS = ["01.003", "Chuyên viên", "01.004", "Cán sự", "01.002"]
# what stands beside a level in real columns decides whether old papers and degrees count
_TYPED = {
    "it": ["A", "B (2014)", "CNTT cơ bản", "A (2018)", "THVP"],
    "political_theory": ["TC", "TCLLCT-HC", "CCLLCT-HC", "TC (tương đương, 2020)", "SC"],
    "state_management": ["CV", "CVC", "Chưa qua"],
    "professional_level": ["ĐH Luật", "ĐH Hành chính", "ThS QLHCC", "TC Kế toán"],
}
_NAMES = 50_000
_BLANK_LEVELS, _BLANK_DAYS, _UNKNOWN_POSTS = 0.05, 0.02, 0.01


def roster_of_codes(people: int, posts: list[str], seed: int = SEED) -> Roster:
    """People with random levels, dates and posts.

    Args:
        people: how many.
        posts: codes of the posts to be held, each by as many people; one person in a hundred has none.
        seed: of the random numbers.
    """
    chance = np.random.default_rng(seed)
    blank = Coded(np.full(people, BLANK, np.int32), [])
    unit = np.arange(people, dtype=np.int32) // PEOPLE_PER_UNIT
    units = [f"Xã {i + 1}" for i in range(int(unit[-1]) + 1)]
    post = _sometimes(chance, chance.integers(1, len(posts) + 1, people, np.int32), _UNKNOWN_POSTS, 0)
    text = dict.fromkeys(TEXT_FIELDS, blank) | {
        "full_name": Coded(chance.integers(0, _NAMES, people, np.int32), [f"Người {i}" for i in range(_NAMES)]),
        "unit": Coded(unit, units),
        "position": Coded(post - 1, posts),
        "rank": Coded(chance.integers(0, len(_RANKS), people, np.int32), _RANKS),
        **{
            f"{name}_raw": Coded(chance.integers(0, len(typed), people, np.int32), typed)
            for name, typed in _TYPED.items()
        },
        "major": Coded(
            _sometimes(chance, chance.integers(0, len(_MAJORS), people, np.int32), _BLANK_LEVELS, BLANK), _MAJORS
        ),
    }
    return Roster(
        text=text,
        level={name: _ranks(chance, name, people) for name in LEVEL_FIELDS},
        flag={name: chance.integers(-1, 2, people, np.int8) for name in FLAG_FIELDS},
        day={name: _days(chance, people, 1962 if name == "birth" else 1995) for name in DAY_FIELDS},
        sex=chance.integers(0, 2, people, np.int8),
        kind=chance.integers(0, 2, people, np.int8),
        posts=[(), *((code,) for code in posts)],
        post=post,
        units=units,
        unit=unit,
        places=[("codes", "")],
        place=np.zeros(people, np.int32),
        row=np.arange(1, people + 1, dtype=np.int32),
        problems=Problems(),
        files=[],
    )


def _sometimes(chance: Random, codes: npt.NDArray[np.int32], share: float, value: int) -> npt.NDArray[np.int32]:
    codes[chance.random(len(codes), np.float32) < share] = value
    return codes


def _ranks(chance: Random, name: str, people: int) -> npt.NDArray[np.int8]:
    ranks = chance.integers(0, len(vocabulary().ladders[name].codes), people, np.int8)
    ranks[chance.random(people, np.float32) < _BLANK_LEVELS] = -1
    return ranks


def _days(chance: Random, people: int, first_year: int) -> Days:
    """Dates over 27 years: nine in ten to the day, the others to the month or the year, some unknown."""
    bounds = ((first_year, first_year + 27), (1, 13), (1, 29))
    year, month, day = (chance.integers(low, high, people, np.int32) for low, high in bounds)
    precision = chance.choice(
        np.array([Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.UNKNOWN], np.int8),
        people,
        p=[0.88, 0.05, 0.05, _BLANK_DAYS],
    )
    month = np.where(precision >= Precision.MONTH, month, 1)
    day = np.where(precision == Precision.DAY, day, 1)
    ymd = np.where(precision == Precision.UNKNOWN, 0, year * 10000 + month * 100 + day)
    return Days(ymd.astype(np.int32), precision)
