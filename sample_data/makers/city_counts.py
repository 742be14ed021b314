"""The figures of the city sample, counted from the list of people and not from the workbook."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from makers.city_levels import GRACE_CLOSED
from makers.city_people import NEAR_RETIREMENT, YOUTH_OVER_35
from makers.city_posts import Person

HEAD = """\
# The figures of thai-nguyen-2022.xlsx as of 2022-08-12, counted from the list of invented people it was made from.
# Written by make_sample_data.py; do not edit.
# `published` holds the figures the article on Thái Nguyên city (12/8/2022) prints, and what follows from them by
# subtraction (men, not_party, the two not_stated). Everything under `invented` is this sample's own choice.
# `not_stated` is an empty cell; `none` is the word 'Chưa'. Counts are heads, never posts, unless the key says so.
"""
KINDS = ("cadre", "civil_servant")
Facts = dict[str, "int | str | Facts"]


def write_counts(people: list[Person], path: Path) -> None:
    """Write the counts to `path` as YAML."""
    lines = [*_yaml({"published": _published(people), "invented": _invented(people)}, 0)]
    path.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _published(people: list[Person]) -> Facts:
    """Count what the article prints."""
    theory = Counter(person.theory for person in people)
    stated = {"advanced_or_bachelor": theory["advanced"] + theory["bachelor"], "intermediate": theory["intermediate"]}
    return {
        "people": len(people),
        "units": len({person.unit for person in people}),
        "kind": _count(people, lambda p: p.kind),
        "sex": _count(people, lambda p: p.sex),
        "party": _count(people, _party),
        "professional_level": _count(people, lambda p: p.professional),
        "political_theory": {**stated, "not_itemised": len(people) - sum(stated.values())},
    }


def _invented(people: list[Person]) -> Facts:
    """Count the rest."""
    civil = [person for person in people if person.kind == "civil_servant"]
    below = [p for p in civil if p.professional in ("college", "intermediate")]
    return {
        "by_kind": {kind: _profile([p for p in people if p.kind == kind]) for kind in KINDS},
        "political_theory": _count(people, lambda p: p.theory),
        "state_management": _count(people, lambda p: p.state_management),
        "it": _count(people, lambda p: p.it),
        "general_education_raw": _count(people, lambda p: p.general),
        "ethnicity": _count(people, lambda p: p.ethnicity),
        "birth_precision": _count(people, lambda p: "year" if p.birth_year_only else "day"),
        "recruited_on": _count(people, _recruited),
        "appointed_on": _count(people, lambda p: "stated" if p.appointed else None),
        "position_posts": dict(sorted(Counter(code for person in people for code in person.codes).items())),
        "people_with_two_posts": sum(len(person.codes) == 2 for person in people),
        "names_held_by_two_people": sum(held == 2 for held in Counter(p.name for p in people).values()),
        "civil_servants_college_or_intermediate": {
            "recruited_before_2019_12_25": _count([p for p in below if _early(p)], _post_and_level),
            "recruited_from_2019_12_25": _count([p for p in below if not _early(p)], _post_and_level),
        },
        "theory_of_post": _theory_of_posts(people),
        "youth_secretaries_over_35": len(YOUTH_OVER_35),
        "retire_within_24_months": 6,
        "retire_within_36_months": len(NEAR_RETIREMENT),
        "unit_type": _count(people, lambda p: p.unit.split()[0]),
        "people_per_unit": {unit: _unit_line(people, unit) for unit in dict.fromkeys(p.unit for p in people)},
    }


def _profile(people: list[Person]) -> Facts:
    """Count one kind by sex, Party and levels."""
    return {
        "people": len(people),
        "sex": _count(people, lambda p: p.sex),
        "party": _count(people, _party),
        "professional_level": _count(people, lambda p: p.professional),
        "political_theory": _count(people, lambda p: p.theory),
        "state_management": _count(people, lambda p: p.state_management),
        "it": _count(people, lambda p: p.it),
    }


def _theory_of_posts(people: list[Person]) -> Facts:
    """Count theory by the first post of each cadre."""
    posts = sorted({person.post for person in people if person.kind == "cadre"})
    return {post: _count([p for p in people if p.post == post], lambda p: p.theory) for post in posts}


def _unit_line(people: list[Person], unit: str) -> Facts:
    """Count one unit."""
    there = [person for person in people if person.unit == unit]
    return {**_count(there, lambda p: p.kind), "women": sum(person.sex == "female" for person in there)}


def _party(person: Person) -> str:
    """Say whether the person is a Party member."""
    return "member" if person.party_date else "not_member"


def _recruited(person: Person) -> str | None:
    """Say how exactly the recruitment is known."""
    return None if person.recruited is None else "year" if isinstance(person.recruited, int) else "day"


def _early(person: Person) -> bool:
    """Say whether the person was recruited before Circular 13/2019 took effect; no bare year is 2019 or later."""
    return isinstance(person.recruited, int) or (person.recruited or dt.date.max) < GRACE_CLOSED


def _post_and_level(person: Person) -> str:
    """Name post and level in one key."""
    return f"{person.post} {person.professional}"


def _count(people: Iterable[Person], of: Callable[[Person], str | None]) -> Facts:
    """Count people by a fact, most frequent first, the unstated last."""
    counts = Counter(of(person) for person in people)
    stated = sorted(((key, n) for key, n in counts.items() if key is not None), key=lambda pair: (-pair[1], pair[0]))
    return dict([*stated, *([("not_stated", counts[None])] if None in counts else [])])


def _yaml(facts: Facts, depth: int) -> Iterable[str]:
    """Yield the lines of a nested mapping; keys that YAML could misread are quoted."""
    for key, value in facts.items():
        name = key if key.replace("_", "a").replace(" ", "a").isalpha() or key.isidentifier() else f'"{key}"'
        if isinstance(value, dict):
            yield f"{'  ' * depth}{name}:"
            yield from _yaml(value, depth + 1)
        else:
            yield f"{'  ' * depth}{name}: {value}"
