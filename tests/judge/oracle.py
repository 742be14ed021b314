"""A second judge, for comparing: one person and one requirement at a time, in plain Python and calendar days.

Written from the page of the design and the docstrings of the requirements; shares no code with ``cadre_audit.judge``.
From the package it takes only the law in force, the order of the ladders and the table of retirement ages.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from cadre_audit.standards.equivalences import load as equivalences
from cadre_audit.standards.in_force import InForce, Rule
from cadre_audit.standards.retirement import load as retirement_laws
from cadre_audit.vocabulary.load import vocabulary

Person = Mapping[str, Any]
Days = tuple[date, date]
LEVEL_OF_UNIT = {"Xã": "commune", "Phường": "commune", "Huyện": "district", "Tỉnh": "province"}


def judge_person(person: Person, id: str, law: InForce, listed_on: date | None = None) -> tuple[str, date | None]:
    """The verdict on one person and one requirement, and the day by which the law wants a shortfall made up."""
    posts = person.get("position_codes", ())
    if not any(post in law.rules for post in posts):
        return "no_standard", None
    rules = [rule for post in posts for rule in law.rules.get(post, ()) if rule.requirement.id == id]
    if not rules:
        overtaken = any(rule.requirement.id == id for post in posts for rule in law.overtaken.get(post, ()))
        return ("no_standard" if overtaken else "not_required"), None
    bound = [rule for rule in rules if fits(rule.requirement.scope, person, listed_on) is not False]
    if not bound:
        return "not_required", None
    rule = strictest(rules, person)
    if rule not in bound:
        rule = strictest(bound, person)
    verdict = measure(rule, rule.requirement, person, law.as_of)
    if fits(rule.requirement.scope, person, listed_on) is None and verdict not in ("met", "not_required"):
        return "unknown", None
    grace = rule.requirement.grace
    if verdict != "gap" or grace is None or not has_time(person, grace, listed_on):
        return verdict, None
    if any(is_late(other, person, law.as_of, listed_on) for other in rules if time_of(other) < time_of(rule)):
        return "gap", None
    return ("grace" if law.as_of <= grace.until else "gap"), grace.until


def has_time(person: Person, grace: Any, listed_on: date | None) -> bool:
    """In post before the day, and among those to whom the time is given."""
    meant = not grace.only or any(fits(scope, person, listed_on) is True for scope in grace.only)
    return meant and certainly_served(person, grace.in_post_before, listed_on)


def fits(scope: Any, person: Person, listed_on: date | None) -> bool | None:
    """Whether a person lies within a scope; None when one condition is open and none is broken."""
    if scope is None:
        return True
    told: list[bool | None] = []
    if scope.kind:
        told.append(None if kind_of(person) is None else kind_of(person) in scope.kind)
    if scope.sex:
        told.append(None if person.get("sex") is None else person["sex"] == scope.sex)
    if scope.ethnic_minority is not None:
        own = person.get("ethnic_minority")
        told.append(None if own is None else own == scope.ethnic_minority)
    if scope.unit_level:
        level = LEVEL_OF_UNIT.get(str(person.get("unit") or "").split(" ")[0])
        told.append(None if level is None else level in scope.unit_level)
    if scope.area:
        told.append(bool(set(scope.area) & set(person.get("area", ()))))
    for before, wanted in ((scope.in_post_before, True), (scope.in_post_from, False)):
        if before:
            told.append(served(person, before, listed_on, wanted))
    return False if False in told else None if None in told else True


def served(person: Person, before: date, listed_on: date | None, wanted: bool) -> bool | None:
    """Whether serving before a day is as wanted; None when the dates leave it open."""
    if certainly_served(person, before, listed_on):
        return wanted
    known = [span for field in ("recruited_on", "appointed_on") if (span := days(person.get(field)))]
    return not wanted if known and min(first for first, _ in known) >= before else None


def kind_of(person: Person) -> str | None:
    """The kind of staff, by the first post when it is not given."""
    if person.get("kind"):
        return str(person["kind"])
    posts = person.get("position_codes", ())
    position = vocabulary().positions.by_code.get(posts[0]) if posts else None
    return position.kind if position else None


def time_of(rule: Rule) -> date:
    """Until when a rule gives time."""
    return rule.requirement.grace.until if rule.requirement.grace else date.min


def is_late(rule: Rule, person: Person, as_of: date, listed_on: date | None) -> bool:
    """Whether a person falls short of what another post asks and has no time for it."""
    if measure(rule, rule.requirement, person, as_of) != "gap":
        return False
    grace = rule.requirement.grace
    return grace is None or as_of > grace.until or not has_time(person, grace, listed_on)


def strictest(rules: Sequence[Rule], person: Person) -> Rule:
    """Of the rules of several posts the one that asks most where the person works; the first of equals."""
    best = rules[0]
    for rule in rules[1:]:
        if how_strict(rule, person) > how_strict(best, person):
            best = rule
    return best


def how_strict(rule: Rule, person: Person) -> tuple[float, ...]:
    """What is enough here, what would be without easing, whether the easing has a condition, who gives less time."""
    asked = rule.requirement
    eased = widest(asked, person)
    time = -time_of(rule).toordinal()
    conditional = 1 if eased is not None and (eased.condition or eased.status == "unverified") else 0
    if asked.kind == "level":
        enough = eased.at_least if eased else asked.at_least
        return rank(asked.field, enough), rank(asked.field, asked.at_least), conditional, time
    if asked.kind == "age":
        top = 200 if asked.maximum is None else asked.maximum
        eased_top = eased.maximum if eased else top
        return (asked.minimum or 0) - eased_top, (asked.minimum or 0) - top, conditional, time
    months = asked.at_least if asked.kind == "months_left" else 0
    return months, months, conditional, time


def widest(asked: Any, person: Person) -> Any:
    """The easing that gives most of those for the areas of the person's unit."""
    own = set(person.get("area", ()))
    fitting = [ease for ease in getattr(asked, "ease", ()) if own & set(ease.area)]
    if not fitting:
        return None
    if asked.kind == "level":
        return sorted(fitting, key=lambda ease: rank(asked.field, ease.at_least))[0]
    return sorted(fitting, key=lambda ease: -ease.maximum)[0]


def measure(rule: Rule, asked: Any, person: Person, as_of: date) -> str:
    """The verdict before any time is given."""
    if asked.kind in ("all_of", "any_of"):
        return combined(asked.kind, [measure(rule, part, person, as_of) for part in asked.of])
    if asked.kind == "level":
        return counted(asked, person, by_level(asked, person))
    if asked.kind in ("age", "months_left"):
        return by_date(rule, asked, person, as_of)
    if asked.kind == "major":
        found = by_words(person.get("major"), asked.any_of)
        return asked.unlisted if found == "gap" else found
    if asked.kind == "holds":
        return by_words(person.get(asked.field), asked.any_of)
    if asked.kind == "party_member":
        return {True: "met", False: "gap", None: "unknown"}[person.get("party_member")]
    return "manual" if asked.kind == "manual" else "unknown"


def combined(kind: str, parts: Sequence[str]) -> str:
    """Three-valued logic: one shortfall decides `all_of`, one success `any_of`; doubt outweighs the rest."""
    order = ("gap", "unknown", "manual", "met") if kind == "all_of" else ("met", "unknown", "manual", "gap")
    return next((verdict for verdict in order if verdict in parts), "not_required")


def rank(field: str, code: str) -> int:
    """The place of a level on its ladder."""
    codes: tuple[str, ...] = vocabulary().ladders[field].codes
    return codes.index(code)


def by_level(asked: Any, person: Person) -> str:
    """At least the level, or at least the eased one."""
    held = person.get(asked.field)
    if held is None:
        return "unknown"
    if rank(asked.field, held) >= rank(asked.field, asked.at_least):
        return "met"
    eased = widest(asked, person)
    if eased is None or rank(asked.field, held) < rank(asked.field, eased.at_least):
        return "gap"
    return "manual" if eased.condition or eased.status == "unverified" else "met"


def counted(asked: Any, person: Person, verdict: str) -> str:
    """The verdict with what counts as the level, where a paper needs no date; unread clauses leave it to a person."""
    known = equivalences().by_id()
    for own in (known[id] for id in asked.accepts):
        texts = [person.get(f"{own.field}_raw"), person.get("major") if own.field == "professional_level" else None]
        is_named = any(plain(word) in plain(text) for text in texts if text for word in own.any_of)
        held = person.get(own.field)
        enough = own.at_least is None or (held is not None and rank(own.field, held) >= rank(own.field, own.at_least))
        reaches = rank(own.gives, own.level) >= rank(asked.field, asked.at_least)
        if own.field != own.gives and is_named and enough and reaches and verdict != "met":
            verdict = "met" if own.status == "verified" else "manual"
    return verdict


def by_date(rule: Rule, asked: Any, person: Person, as_of: date) -> str:
    """Ages and months to retirement; judged for all days that the dates can mean."""
    if asked.at == "today":
        day = getattr(asked, "counted_on", None) or as_of
        return in_window(asked, person, (day, day), as_of)
    appointed = days(person.get("appointed_on"))
    if appointed is None:
        return "unknown"
    end = rule.effective_to or date.max
    if appointed[1] < rule.effective_from or appointed[0] > end:
        return "not_required"
    if appointed[0] < rule.effective_from or appointed[1] > end:
        return "unknown"
    return in_window(asked, person, appointed, as_of)


def in_window(asked: Any, person: Person, when: Days, as_of: date) -> str:
    """Met if so on every day that is possible, a gap if on none."""
    born = days(person.get("birth_date"))
    if born is None or (asked.kind == "months_left" and person.get("sex") is None):
        return "unknown"
    if asked.kind == "age":
        lowest, highest = completed_years(born[1], when[0]), completed_years(born[0], when[1])
        eased = widest(asked, person)
        top = eased.maximum if eased else asked.maximum
        bottom, top = asked.minimum or 0, 200 if top is None else top
    else:
        retires = retirement_month(born[0], person["sex"], as_of)
        lowest, highest = retires - month_index(when[1]), retires - month_index(when[0])
        bottom, top = asked.at_least, 10_000
    if bottom <= lowest and highest <= top:
        return "manual" if asked.kind == "age" and rests_on_doubtful_ease(asked, person, highest) else "met"
    return "gap" if highest < bottom or lowest > top else "unknown"


def rests_on_doubtful_ease(asked: Any, person: Person, highest: int) -> bool:
    """Whether an age is allowed only by an easing that a condition or its source leaves open."""
    eased = widest(asked, person)
    doubtful = eased is not None and (eased.condition or eased.status == "unverified")
    return bool(doubtful and asked.maximum is not None and highest > asked.maximum)


def completed_years(born: date, day: date) -> int:
    """Years completed on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def month_index(day: date) -> int:
    """Months since year 0."""
    return day.year * 12 + day.month - 1


def retirement_month(born: date, sex: str, as_of: date) -> int:
    """The month of retirement by the law of a day; who is born in an unknown month counts as of January."""
    month = f"{born.year:04}-{born.month:02}"
    older, newer = retirement_laws().versions
    law = older if as_of < date(2021, 1, 1) else newer
    rows = law.male if sex == "male" else law.female
    for row in rows:
        if row.born_to is None or month <= row.born_to:
            return month_index(born) + row.years * 12 + row.months
    raise AssertionError(month)


def by_words(text: str | None, wanted: Sequence[str]) -> str:
    """Whether one of the phrases stands in the text as whole words, tone marks aside; signs alone say nothing."""
    words = plain(text or "")
    if not words.strip():
        return "unknown"
    return "met" if any(plain(phrase) in words for phrase in wanted) else "gap"


def plain(text: str) -> str:
    """Letters and digits without marks, between single spaces."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return " " + " ".join(re.findall("[a-z0-9]+", bare)) + " "


def certainly_served(person: Person, before: date, listed_on: date | None) -> bool:
    """In post before a day: by a date, or by standing in a list of an earlier day that no date contradicts."""
    known = [span for field in ("recruited_on", "appointed_on") if (span := days(person.get(field)))]
    if any(last < before for _, last in known):
        return True
    in_an_earlier_list = listed_on is not None and listed_on < before
    return in_an_earlier_list and (not known or any(first < before for first, _ in known))


def days(written: Any) -> Days | None:
    """The first and the last day that a written date can mean."""
    if not written:
        return None
    year, month, day = [*map(int, str(written).split("-")), 0, 0][:3]
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    return date(year, month, day or 1), date(year, month, day or monthrange(year, month)[1])
