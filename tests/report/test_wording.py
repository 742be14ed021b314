"""Every word is there in both languages, once, and nothing that the code can name is missing."""

from __future__ import annotations

import re
import string
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from cadre_audit import report
from cadre_audit.errors import ExitCode, UsageError
from cadre_audit.problems import Problem, ProblemCode
from cadre_audit.report.problems_table import hint_text, problems_table
from cadre_audit.report.wording import choose, t, t_or, tables, wanted

MODULES: tuple[ModuleType, ...] = tables()
TEXTS: dict[str, tuple[str, str]] = {key: text for module in MODULES for key, text in module.TEXTS.items()}

# as in the design, section 3
LEVELS = {
    "general_education": "primary lower_secondary upper_secondary",
    "professional_level": "none primary intermediate college bachelor master doctor",
    "political_theory": "none primary intermediate advanced bachelor",
    "state_management": "none official specialist senior_specialist principal_specialist",
    "it": "none basic advanced",
    "kind": "cadre civil_servant public_employee part_time",
    "sex": "male female",
}
VERDICTS = "no_standard not_required met gap grace waived unknown manual"
FIELDS = """full_name birth_date birth_year birth_precision sex ethnicity ethnic_minority religion party_member
    party_date unit position position_code kind general_education general_education_raw professional_level major
    training_form political_theory state_management it foreign_language ethnic_language defence_training rank
    recruited_on appointed_on evaluation planned_position is_local notes ref file"""
REQUIREMENTS = """min-age first-age serving-age months-left general-education professional-level political-theory
    state-management it legal-training military-training civil-status-training reserve-officer specialised-law major
    party-member"""
AREAS = "mountain highland border island island_commune deep remote minority hardship"
CONTENT_AREAS = """party_work government mass_organisation professional political_theory state_management it
    foreign_language defence"""
TABLES = """findings people units requirements positions courses needs not_trainable lapsed files sheets columns
    not_taken standards versions problems"""
NAMED = [
    *(f"level.{field}.{code}" for field, codes in LEVELS.items() for code in codes.split()),
    *(f"verdict.{code}" for code in VERDICTS.split()),
    *(f"count.{code}" for code in VERDICTS.split()),
    *(f"column.{code}" for code in VERDICTS.split()),
    *(f"field.{name}" for name in FIELDS.split()),
    *(f"requirement.{name}" for name in REQUIREMENTS.split()),
    *(f"area.{code}" for code in AREAS.split()),
    *(f"content_area.{code}" for code in CONTENT_AREAS.split()),
    *(f"table.{name}" for name in TABLES.split()),
    *(f"problem.{code}" for code in ProblemCode),
    *(f"problem_hint_bare.{code}" for code in ProblemCode),
    *(f"exit.{code.name.lower()}" for code in ExitCode),
    *(f"as_of_from.{origin}" for origin in ("flag", "title", "today")),
    "status.verified",
    "status.unverified",
    "error.language_unknown",
    "error.format_unknown",
    "error.standards_invalid",
]


def placeholders(text: str) -> list[str]:
    """The names between braces, sorted."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_say_something(key: str) -> None:
    """No text is empty or framed by stray spaces in either language."""
    assert [text for text in TEXTS[key] if not text or text != text.strip()] == []


@pytest.mark.parametrize("key", TEXTS)
def test_both_languages_name_the_same_values(key: str) -> None:
    """A value named in one language is named in the other."""
    vietnamese, english = map(placeholders, TEXTS[key])
    assert english == vietnamese


def test_no_key_is_given_twice() -> None:
    """A key belongs to one module."""
    times = Counter(key for module in MODULES for key in module.TEXTS)
    assert [key for key, count in times.items() if count > 1] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[-1])
def test_keys_are_in_order(module: ModuleType) -> None:
    """Within a group, which is what stands before the first dot, keys are sorted: a new one has one place."""
    groups: dict[str, list[str]] = {}
    for key in module.TEXTS:
        groups.setdefault(key.split(".")[0], []).append(key)
    assert [keys for keys in groups.values() if keys != sorted(keys)] == []


@pytest.mark.parametrize("key", NAMED)
def test_everything_named_has_words(key: str) -> None:
    """Codes of the design and of the catalogues have words."""
    assert key in TEXTS


def test_no_words_for_codes_that_do_not_exist() -> None:
    """Titles and hints of problems belong to a code of the catalogue."""
    told = {key.split(".")[1] for key in TEXTS if key.startswith(("problem.", "problem_hint"))}
    assert told == {str(code) for code in ProblemCode}


def test_hints_name_the_hint() -> None:
    """A hint that names something has the one placeholder, a bare one has none."""
    named = {key: placeholders(TEXTS[key][0]) for key in TEXTS if key.startswith("problem_hint.")}
    bare = {key: placeholders(TEXTS[key][0]) for key in TEXTS if key.startswith("problem_hint_bare.")}
    assert [key for key, names in named.items() if names != ["hint"]] == []
    assert [key for key, names in bare.items() if names] == []


@pytest.mark.usefixtures("vi")
def test_hint_with_and_without_a_name() -> None:
    """A known nearest spelling is named; without one the sentence stands by itself."""
    named = hint_text(Problem(ProblemCode.VALUE_UNKNOWN, hint="thạc sĩ"))
    bare = hint_text(Problem(ProblemCode.VALUE_UNKNOWN))
    assert named == "Gần nhất là “thạc sĩ”; đề nghị ghi lại, hiện coi như chưa rõ."
    assert bare == "Đề nghị ghi lại; hiện coi như chưa rõ."


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_has_advice(code: ProblemCode) -> None:
    """Whatever the hint holds, even braces, a sentence comes out and nothing is lost from it."""
    for hint in ("", "{x} 50 %"):
        (record,) = problems_table([Problem(code, hint=hint)]).records
        assert record["hint"]
        if hint and f"problem_hint.{code}" in TEXTS:
            assert hint in record["hint"]


def test_every_text_that_the_room_names_exists() -> None:
    """Keys of texts and of refusals that stand in the source of this room are in the tables."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(report.__file__).parent.rglob("*.py"))
    texts = re.findall(r"""\bt\(\s*f?["']([a-z_.]+)["']""", source)
    refusals = [f"error.{key}" for key in re.findall(r"""Error\(\s*["']([a-z_]+)["']""", source)]
    assert {"word.as_of", "error.output_locked"} <= {*texts, *refusals}
    assert [key for key in (*texts, *refusals) if key not in TEXTS] == []


def test_unverified_reads_as_a_warning() -> None:
    """What was not checked against its source says so in brackets."""
    assert TEXTS["status.unverified"] == ("(chưa kiểm chứng)", "(not verified)")


@pytest.mark.usefixtures("en")
def test_texts_in_the_chosen_language() -> None:
    """The language that was chosen is used, and values are filled in."""
    assert t("word.row", row=12) == "row 12"
    assert t_or("requirement.an-office-rule", "an-office-rule") == "an-office-rule"


@pytest.mark.usefixtures("vi")
def test_an_unknown_language_is_refused() -> None:
    """A wrong name tells the allowed ones and changes nothing."""
    with pytest.raises(UsageError) as fault:
        choose("fr")
    assert (fault.value.key, fault.value.values) == ("language_unknown", {"name": "fr", "allowed": "vi, en"})
    assert t("word.yes") == "có"


@pytest.mark.parametrize(
    ("arguments", "environment", "workspace", "expected"),
    [
        (["check", "--lang", "en"], {"CADRE_AUDIT_LANG": "vi"}, "vi", "en"),
        (["--lang=en"], {}, None, "en"),
        (["check", "--", "--lang=en"], {}, None, "vi"),
        ([], {"CADRE_AUDIT_LANG": "en"}, "vi", "en"),
        ([], {"LANG": "en_US.UTF-8"}, "vi", "vi"),
        ([], {"LANG": "en_US.UTF-8"}, None, "en"),
        ([], {"LANG": "C.UTF-8"}, None, "vi"),
    ],
)
def test_where_the_language_comes_from(
    arguments: list[str], environment: dict[str, str], workspace: str | None, expected: str
) -> None:
    """Flag, then variable, then workspace, then locale, then Vietnamese."""
    assert wanted(arguments, environment, workspace) == expected
