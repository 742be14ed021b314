"""Claims about everybody against a roster: one who is not makes them false, one who is not told of leaves them open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import numpy as np

from cadre_audit.analyses.compare_population import form_of
from cadre_audit.analyses.stats_dimensions import dimension
from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.stats_people import Heads, heads_of
from cadre_audit.analyses.verifying.claims import Claim
from cadre_audit.analyses.verifying.everybody_words import Said, is_clear_ahead, said_of_everybody
from cadre_audit.analyses.verifying.kinds import of_everybody_there
from cadre_audit.analyses.verifying.parts import population_before
from cadre_audit.analyses.verifying.splits import is_population
from cadre_audit.analyses.verifying.words import sentence_text
from cadre_audit.analyses.verifying.years import of_another_year
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figure_labels import code_of, group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.tables.identity import Mask
from cadre_audit.tables.roster import Roster
from cadre_audit.vocabulary.prose import keys_of

_DIMENSIONS = {
    "professional_level": "professional", "political_theory": "theory", "state_management": "state_management",
    "general_education": "education", "sex": "sex", "party": "party", "ethnic": "minority", "local": "local",
    "kind": "kind",
}  # fmt: skip
_FLAGS = {"party.member": "yes", "ethnic.minority": "yes", "local.non_local": "no"}
_LEVELS = {"postgraduate": "master"}
_LADDERS = ("professional_level", "political_theory", "state_management", "general_education")
_PLANNED = keys_of("quy hoạch")
# words of plans that leave nobody out; "cấp ủy và cán bộ" are all who are planned for posts
_OF_PLANS = frozenset(keys_of("được xem xét diện thuộc đưa vào nguồn cấp ủy"))


@dataclass(frozen=True, slots=True)
class _Told:
    """How many of a population meet a claim, do not, and are not told of."""

    k: int
    short: int
    missing: int

    @property
    def n(self) -> int:
        """All of them."""
        return self.k + self.short + self.missing


def everybody_claims(
    draft: DraftFigures, roster: Roster, found: Sequence[Measure], day: date
) -> list[Claim]:  # fmt: skip
    """Every claim about everybody that is understood whole, beside what the roster says of each person.

    Args:
        draft: the figures and sentences.
        roster: the people.
        found: their measures.
        day: that of the roster; claims of other years prove nothing.
    """
    heads, by_id = heads_of(roster), {one.id: one for one in found}
    claims: list[Claim] = []
    for sentence in draft.sentences:
        for said in said_of_everybody(sentence):
            told = _counted(said, heads, day, form_of(roster) == {"succession"})
            if told is not None and told.n:
                sure = _is_of_roster(draft, sentence, said, roster, by_id, day)
                claims.append(_claim(sentence, said, told, sure))
    return claims


def _claim(sentence: Sentence, said: Said, told: _Told, sure: bool) -> Claim:
    text = sentence_text(sentence, said.start, said.last)
    of_levels = any(group_of(one) in _LADDERS for one in said.conditions)
    if not sure:
        verdict, reason = "cannot_tell", "everybody_unsure"
    elif told.short:
        verdict, reason = "false", "everybody_short" if of_levels else "everybody_short_counted"
    elif told.missing:
        verdict, reason = "cannot_tell", "everybody_unknown"
    else:
        verdict, reason = "true", "everybody_met"
    values = {"k": str(told.k), "n": str(told.n), "short": str(told.short), "missing": str(told.missing)}
    sums = f"{told.k}/{told.n}"
    if told.short:
        parts = (told.n, *(number for number in (told.short, told.missing) if number))
        sums = f"{' - '.join(str(number) for number in parts)} = {told.k}"
    figures = (said.figure,) if said.figure is not None else ()
    at = None if figures else (sentence.passage, sentence.tokens[said.start].start)
    return Claim(
        "data", verdict, reason, sums, figures, values, trap=verdict == "cannot_tell", text=text, at=at  # type: ignore[arg-type]
    )  # fmt: skip


def _counted(said: Said, heads: Heads, day: date, of_plans: bool) -> _Told | None:
    """Everybody whom a claim is about, counted; None where the roster has no such answer."""
    met, not_met = np.ones(len(heads), bool), np.zeros(len(heads), bool)
    for yes, no in (_answers(one, heads, day) for one in said.conditions):
        met, not_met = met & yes, not_met | no
    inside, outside = np.ones(len(heads), bool), np.zeros(len(heads), bool)
    for yes, no in _narrowed(said, heads, day, of_plans):
        inside, outside = inside & yes, outside | no
    short = inside & not_met
    # who may be meant, and may not meet it, is not told
    missing = ~outside & ~met & ~short
    return _Told(int((~outside & met).sum()), int(short.sum()), int(missing.sum()))


def _narrowed(said: Said, heads: Heads, day: date, of_plans: bool) -> Iterator[tuple[Mask, Mask]]:
    """Whom a claim is about: who certainly is, and who certainly is not; several kinds are one population."""
    kinds = [one for one in said.narrows if group_of(one) == "kind"]
    everybody = any(group_of(one) == "everybody" for one in said.narrows) or of_plans
    if kinds and not everybody:
        answers = [_answers(one, heads, day) for one in kinds]
        if any(yes.any() or no.any() for yes, no in answers):
            yield np.logical_or.reduce([yes for yes, _ in answers]), np.logical_and.reduce([no for _, no in answers])
    for one in said.narrows:
        if group_of(one) not in ("kind", "everybody"):
            yield _answers(one, heads, day)


def _answers(concept: str, heads: Heads, day: date) -> tuple[Mask, Mask]:
    """Of whom a concept certainly is true, and of whom it certainly is not; a level is met by those above it too."""
    group, code = group_of(concept), code_of(concept).removesuffix("_or_above")
    found = dimension(_DIMENSIONS[group], heads, day)
    label = _FLAGS.get(concept) or _LEVELS.get(code, code)
    place = list(found.labels).index(label)
    yes = (found.codes >= 0) & (found.codes <= place) if group in _LADDERS else found.codes == place
    return yes, (found.codes >= 0) & ~yes


def _is_of_roster(
    draft: DraftFigures, sentence: Sentence, said: Said, roster: Roster, by_id: Mapping[str, Measure], day: date
) -> bool:  # fmt: skip
    """Whether the people of the roster are spoken of, all of them, in its year."""
    people = by_id["people"]
    if (
        sentence.scope - of_everybody_there(sentence.scope, by_id)
        or not is_clear_ahead(said.ahead)
        or of_another_year(sentence, said.start, "", day.year)
    ):
        return False
    told = [one.value for one in draft.figures if is_population(one)] + ([said.counted.value] if said.counted else [])
    if set(told) - {people.k}:
        return False
    spoken_of = population_before(draft, said.figure or _standing_at(sentence, said.start), sentence.passage)
    return _named_alike(said, roster) and (
        said.counted is not None or spoken_of is not None or _of_plans(said)
        or any(group_of(one) == "everybody" for one in said.narrows)
    )  # fmt: skip


def _standing_at(sentence: Sentence, place: int) -> Figure:
    """A figure that says nothing, where words say "tất cả" and print no number."""
    start = sentence.tokens[place].start
    return Figure(
        "", "other", Fraction(0), Fraction(0), 0, "", place, place, passage=sentence.passage, start=start
    )  # fmt: skip


def _of_plans(said: Said) -> bool:
    return any(said.rest[k : k + 2] == _PLANNED for k in range(len(said.rest)))


def _named_alike(said: Said, roster: Roster) -> bool:
    """Whether words about whom a claim is are those of the roster's title, and speak of plans where it does."""
    titles = {
        key for file in roster.files for table in file.tables for line in table.title for key in keys_of(line)
    }  # fmt: skip
    of_plans = form_of(roster) == {"succession"}
    if _of_plans(said) != of_plans or len(form_of(roster)) > 1:
        return False
    return not set(said.rest) - titles - (_OF_PLANS | set(_PLANNED) if of_plans else set())
