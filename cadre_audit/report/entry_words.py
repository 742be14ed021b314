"""What the entry rules of courses are called: made of words of the ladders, since the rules are data."""

from __future__ import annotations

from cadre_audit.report.show import level_text
from cadre_audit.report.wording import t
from cadre_audit.standards.courses import Courses, EntryLevel


def entry_words(courses: Courses) -> dict[str, str]:
    """Code of each rule that asks for a level → what it asks for, in the language in use."""
    levels = [rule for course in courses.courses for rule in course.entry if isinstance(rule, EntryLevel)]
    return {f"level_{rule.field}_{rule.at_least}": _level_rule(rule) for rule in levels}


def _level_rule(rule: EntryLevel) -> str:
    text = t("entry.level", field=_inside(t(f"field.{rule.field}")), level=level_text(rule.at_least, rule.field))
    if (other := rule.unless_ethnic_minority) is None:
        return text
    field, level = _inside(t(f"field.{other.field}")), level_text(other.at_least, other.field)
    return f"{text} ({t('entry.minority', field=field, level=level)})"


def _inside(name: str) -> str:
    """A heading as it reads inside a sentence; abbreviations stay in capitals."""
    return name if name[:2].isupper() else name[:1].lower() + name[1:]
