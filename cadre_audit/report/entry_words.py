"""What the entry rules of courses are called: made of words of the ladders, since the rules are data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cadre_audit.report.show import level_text
from cadre_audit.report.wording import language, t
from cadre_audit.standards.courses import Courses
from cadre_audit.standards.entry_rules import (
    Ages,
    EntryAge,
    EntryGroup,
    EntryLevel,
    EntryMonthsLeft,
    EntryRating,
    EntryService,
)
from cadre_audit.standards.evaluation import load as evaluation


def entry_words(courses: Courses) -> dict[str, str]:
    """Code of each rule whose words are made of its data → what it asks for, in the language in use."""
    rules = [rule for course in courses.courses for rule in (*course.entry, *(a.rule() for a in course.part_time_age))]
    return {rule.code: _WORDS[type(rule)](rule) for rule in rules if type(rule) in _WORDS}


def _level_rule(rule: EntryLevel) -> str:
    text = t("entry.level", field=_inside(t(f"field.{rule.field}")), level=level_text(rule.at_least, rule.field))
    if (other := rule.unless_ethnic_minority) is None:
        return text
    field, level = _inside(t(f"field.{other.field}")), level_text(other.at_least, other.field)
    return f"{text} ({t('entry.minority', field=field, level=level)})"


def _inside(name: str) -> str:
    """A heading as it reads inside a sentence; abbreviations stay in capitals."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]


def _age_rule(rule: EntryAge) -> str:
    men, women = rule.ages_of(0), rule.ages_of(1)
    text = _ages(men) if men == women else t("entry.age_by_sex", men=_ages(men), women=_ages(women))
    return text if rule.mode == "any" else t(f"entry_mode.{rule.mode}", ages=text)


def _ages(ages: Ages) -> str:
    if ages.minimum is not None and ages.maximum is not None:
        return t("entry.age_between", minimum=ages.minimum, maximum=ages.maximum)
    if ages.minimum is not None:
        return t("entry.age_from", minimum=ages.minimum)
    return t("entry.age_up_to", maximum=ages.maximum) if ages.maximum is not None else t("entry.age_free")


def _rating_rule(rule: EntryRating) -> str:
    titles = {level.code: getattr(level.title, language()) for level in evaluation().levels}
    key = "entry.rating" if rule.years == 1 else "entry.ratings"
    return t(key, level=_inside(titles[rule.at_least]), years=rule.years)


def _service_rule(rule: EntryService) -> str:
    return t(f"entry_since.{rule.since}", years=rule.at_least)


def _months_rule(rule: EntryMonthsLeft) -> str:
    return t("entry.months_left", months=rule.at_least)


def _group_rule(rule: EntryGroup) -> str:
    return t("entry.group", who=_inside(getattr(rule.text, language()).rstrip(".")))


_WORDS: dict[type, Callable[[Any], str]] = {
    EntryLevel: _level_rule,
    EntryAge: _age_rule,
    EntryRating: _rating_rule,
    EntryService: _service_rule,
    EntryMonthsLeft: _months_rule,
    EntryGroup: _group_rule,
}
