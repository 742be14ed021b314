"""People for the 636 places: sex, names, ages, Party, recruitment and appointment."""

from __future__ import annotations

import datetime as dt

from makers.chance import Chance
from makers.city_posts import Person, all_places
from makers.names import invented_name

AS_OF = dt.date(2022, 8, 12)
WOMEN, MEN = 284, 352
CIVIL_PARTY, CIVIL_NOT_PARTY = 209, 71  # all 356 cadres are members: 356 + 209 = 565
ETHNICITIES = (("Kinh", 452), ("Tày", 92), ("Nùng", 44), ("Sán Dìu", 24), ("Dao", 14), ("Sán Chay", 10))
YEAR_ONLY_BIRTHS = 20

# Retirement under Decree 135/2020: the first six within 24 months of 12/8/2022, the last three within 36.
NEAR_RETIREMENT = (
    ("male", "veterans_chair", dt.date(1962, 3, 15)),
    ("male", "front_chair", dt.date(1962, 11, 2)),
    ("male", "veterans_chair", dt.date(1963, 2, 20)),
    ("male", "party_secretary", dt.date(1963, 7, 8)),
    ("female", "front_chair", dt.date(1967, 1, 12)),
    ("female", "farmers_chair", dt.date(1967, 9, 30)),
    ("male", "veterans_chair", dt.date(1963, 12, 25)),
    ("male", "farmers_chair", dt.date(1964, 4, 10)),
    ("female", "council_chair", dt.date(1968, 10, 5)),
)
YOUTH_OVER_35 = (dt.date(1985, 5, 19), dt.date(1986, 9, 3))
BIRTH_YEARS = {
    "youth_secretary": (1988, 1996),
    "veterans_chair": (1965, 1974),
    "party_secretary": (1968, 1982),
    "council_chair": (1968, 1982),
    "front_chair": (1968, 1982),
    "cadre": (1971, 1987),
    "civil_servant": (1973, 1995),
}
WOMEN_LEANING = {
    "women_chair": 9.0,
    "military_commander": -9.0,
    "veterans_chair": -9.0,
    "finance_accounting": 0.5,
    "culture_society": 0.4,
    "justice_civil_status": 0.3,
    "party_secretary": -0.3,
    "committee_chair": -0.3,
}


def settle_people(chance: Chance) -> list[Person]:
    """Return the 636 people with everything but their levels of training."""
    people = all_places()
    for person, sex in chance.deal(people, [("female", WOMEN), ("male", MEN)], _women_leaning):
        person.sex = sex
    for person, ethnicity in chance.deal(people, ETHNICITIES, lambda _: 0.0):
        person.ethnicity = ethnicity
    _name(chance, people)
    _give_births(chance, people)
    for person in people:
        _give_career(chance, person)
    _give_party(chance, people)
    return people


def _women_leaning(person: Person) -> float:
    """Say how often women hold the post."""
    return WOMEN_LEANING.get(person.post, 0.0)


def _name(chance: Chance, people: list[Person]) -> None:
    """Name everybody; three pairs share a name across units, as happens in every city."""
    taken: set[str] = set()
    for person in people:
        person.name = invented_name(chance, person.sex, person.ethnicity, taken)
    men = [person for person in people if person.sex == "male" and person.ethnicity == "Kinh"]
    for first, second in ((3, 60), (25, 110), (40, 150)):
        men[second].name = men[first].name


def _give_births(chance: Chance, people: list[Person]) -> None:
    """Give birth dates; only the nine of NEAR_RETIREMENT are close to retirement."""
    for person in people:
        first, last = BIRTH_YEARS.get(person.post, BIRTH_YEARS[person.kind])
        first = max(first, 1970) if person.sex == "female" else first
        person.birth = chance.day(dt.date(first, 1, 1), dt.date(last, 12, 28))
    order = chance.shuffled(people)
    for sex, post, birth in NEAR_RETIREMENT:
        chosen = next(p for p in order if p.sex == sex and p.codes == (post,) and p.birth.year >= 1965)
        chosen.birth = birth
    for birth, chosen in zip(YOUTH_OVER_35, [p for p in order if p.post == "youth_secretary"], strict=False):
        chosen.birth = birth
    ordinary = [p for p in order if p.birth.year >= 1972 and p.post != "youth_secretary"]
    for person in ordinary[:YEAR_ONLY_BIRTHS]:
        person.birth_year_only = True


def _give_career(chance: Chance, person: Person) -> None:
    """Give the days of recruitment and of appointment, both before AS_OF."""
    year = person.birth.year + chance.between(22, 31)
    first = dt.date(min(max(year, 1994), 2021), 1, 5)
    person.recruited = chance.day(first, first + dt.timedelta(days=350))
    if person.kind == "cadre":
        start = max(person.recruited, dt.date(2011, 1, 1))
        person.appointed = chance.day(max(start, dt.date(2015, 5, 1)), dt.date(2022, 6, 30))
        if chance.fraction() < 0.1:
            person.recruited = None
    elif chance.fraction() < 0.9:
        person.appointed = chance.day(person.recruited, min(person.recruited + dt.timedelta(days=900), AS_OF))
    recruited = person.recruited
    if recruited and recruited.year < 2018 and chance.fraction() < 0.06:
        person.recruited = recruited.year


def _give_party(chance: Chance, people: list[Person]) -> None:
    """Make every cadre and 209 of the civil servants Party members."""
    civil = [person for person in people if person.kind == "civil_servant"]
    dealt = chance.deal(civil, [(True, CIVIL_PARTY), (False, CIVIL_NOT_PARTY)], _party_leaning)
    members = [person for person, member in dealt if member] + [p for p in people if p.kind == "cadre"]
    chosen = {id(person) for person in members}
    for person in people:
        if id(person) in chosen:
            first = dt.date(person.birth.year + 20, 1, 3)
            last = min(dt.date(person.birth.year + 33, 12, 20), dt.date(2022, 5, 19))
            person.party_date = chance.day(first, last)


def _party_leaning(person: Person) -> float:
    """Military commanders are always members; the older, the more often."""
    return 9.0 if person.post == "military_commander" else (1985 - person.birth.year) / 25
