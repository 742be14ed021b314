"""Figures of a report against measures of a roster: who is counted has to be understood, and to be its people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.bases import speaks_of_some
from cadre_audit.analyses.verifying.claims import Claim, fits, plain, verdict_of
from cadre_audit.analyses.verifying.parts import population_before
from cadre_audit.analyses.verifying.splits import Split, is_population, is_state
from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words

_LADDERS = ("professional_level", "political_theory", "state_management", "general_education")
# concept of a report → measure of a roster
_MEASURES = {
    "party.member": "party_member",
    "ethnic.minority": "ethnic_minority",
    "local.non_local": "is_local.no",
    "young.young": "young",
}
_YEAR = re.compile(r"(?:19|20)\d{2}")
_SAME_NAME = ("sex", "kind", *_LADDERS)


@dataclass(frozen=True, slots=True)
class Suitable:
    """Whether people's fields of study fit their posts, as the law of the day asks: yes, no, not told, not asked."""

    met: int
    short: int
    unknown: int
    not_asked: int

    @property
    def people(self) -> int:
        """All of them."""
        return self.met + self.short + self.unknown + self.not_asked


def data_claims(
    draft: DraftFigures,
    splits: Sequence[Split],
    found: Sequence[Measure],
    suitable: Suitable | None,
    year: int | None = None,
) -> list[Claim]:
    """Every figure that is understood, beside what the roster says.

    Args:
        draft: the figures.
        splits: which of them are parts of which.
        found: the measures of the roster.
        suitable: whether fields of study fit, where the draft speaks of it.
        year: that of the roster; figures of other years prove nothing.
    """
    by_id = {one.id: one for one in found}
    of_all = _of_population(splits)
    claims: list[Claim] = []
    for figure in draft.figures:
        if figure.kind == "percent" and figure.role == "" and "suitable.major" in figure.label.concepts:
            claims += _suitable(figure, suitable)
        elif figure.kind == "percent" and figure.role in ("", "to"):
            claims += _share(figure, by_id, _is_sure(draft, figure, by_id, year) and of_everybody(draft, figure, by_id))
        elif is_state(figure) and figure.unit in ("people", "units"):
            claims += _count(draft, figure, by_id, of_all if _is_sure(draft, figure, by_id, year) else None)
    return claims


def _is_sure(draft: DraftFigures, figure: Figure, by_id: Mapping[str, Measure], year: int | None) -> bool:
    """Whether a difference proves something: one population is spoken of, or this is the roster's, and of its year."""
    years = {int(found) for found in _YEAR.findall(figure.time)}
    of_another_year = year is not None and bool(years) and year not in years
    return not of_another_year and one_population(draft, figure, by_id)


def one_population(draft: DraftFigures, figure: Figure, by_id: Mapping[str, Measure]) -> bool:
    """Whether a draft tells of no number of everybody but that of the roster, or of one only."""
    populations = {one.value for one in draft.figures if is_population(one)}
    return len(populations) < 2 or (not is_population(figure) and populations == {by_id["people"].k})


def of_everybody(draft: DraftFigures, figure: Figure, by_id: Mapping[str, Measure]) -> bool:
    """Whether a percentage is of the people of the roster: it says everybody, or they are spoken of before it."""
    sentence = draft.sentence_of(figure)
    if speaks_of_some(sentence, figure):
        return False
    said = [one for one in sentence.figures if one.first <= figure.first and one.role == ""]
    if any(group_of(concept) == "everybody" for one in said for concept in one.label.concepts):
        return True
    spoken_of = population_before(draft, figure, figure.passage)
    return spoken_of is not None and spoken_of.value == by_id["people"].k


def _of_population(splits: Sequence[Split]) -> set[int]:
    """Figures that are parts of everybody spoken of."""
    return {
        id(part) for split in splits if split.whole is not None and is_population(split.whole) for part in split.parts
    }


def measure_id(figure: Figure) -> str:
    """The measure that a figure is of; empty when there is none, or when not all of its words are understood."""
    label = figure.label
    if label.negated or label.scope - label.concepts:
        return ""
    own = sorted(one for one in label.concepts if group_of(one) != "everybody")
    if len(own) == 2 and own == ["political_theory.advanced", "political_theory.bachelor"]:
        return "political_theory.advanced_or_bachelor"
    if len(own) == 1:
        concept = own[0]
        if concept in _MEASURES:
            return _MEASURES[concept]
        return concept if group_of(concept) in _SAME_NAME else ""
    if not own and figure.kind == "percent" and not label.rest:
        ladders = {meaning for _, _, meaning in prose_words().ladders.all_in(label.words)}
        return "political_theory.primary_or_above" if ladders == {"political_theory"} else ""
    return ""


def not_stated(name: str, by_id: Mapping[str, Measure]) -> int:
    """Of how many people the roster does not say whether they are meant."""
    group = "age" if name == "young" else group_of(name)
    missing = by_id.get(f"{group}.not_stated") or by_id.get(f"{name}.not_stated")
    return missing.k if missing else 0


def _count(
    draft: DraftFigures, figure: Figure, by_id: Mapping[str, Measure], of_all: set[int] | None
) -> Iterator[Claim]:  # fmt: skip
    """``of_all`` are the parts of everybody spoken of; None where a difference proves nothing."""
    if figure.unit == "units":
        if figure.label.pure and _beside_population(draft, figure):
            yield _held(figure, "units", by_id, sure=False)
        return
    if is_population(figure) and not figure.label.rest and not _kinds(figure):
        yield _held(figure, "people", by_id, sure=figure.total and of_all is not None)
        return
    name = measure_id(figure)
    if name in by_id and not figure.label.rest:
        sure = name != "young" and of_all is not None and (id(figure) in of_all or _of_the_roster(draft, figure, by_id))
        yield _held(figure, name, by_id, sure=sure)


def _of_the_roster(draft: DraftFigures, figure: Figure, by_id: Mapping[str, Measure]) -> bool:
    """Whether the people spoken of last, close by, are as many as the roster has, and no others are named since."""
    spoken_of = population_before(draft, figure, figure.passage)
    return (
        spoken_of is not None and spoken_of.value == by_id["people"].k
        and (spoken_of.sentence == figure.sentence or not speaks_of_some(draft.sentence_of(figure), figure))
    )  # fmt: skip


def _kinds(figure: Figure) -> bool:
    return any(group_of(one) == "kind" for one in figure.label.concepts)


def _beside_population(draft: DraftFigures, figure: Figure) -> bool:
    return any(is_population(other) for other in draft.sentence_of(figure).figures)


def _held(figure: Figure, name: str, by_id: Mapping[str, Measure], sure: bool) -> Claim:
    measure = by_id[name]
    missing = not_stated(name, by_id) if name not in ("people", "units") else 0
    low, high = measure.k, measure.k + measure.maybe + missing
    values = {"k": str(measure.k), "n": str(measure.n), "missing": str(high - low), "measure": name}
    fit = fits(figure, Fraction(low))
    if fit == "yes":
        return Claim("data", "true", "data_agrees", _told(figure, low), (figure,), values)
    if fit != "no":
        return Claim("data", "cannot_tell", "data_loose", _told(figure, low), (figure,), values, trap=True)
    if any(fits(figure, Fraction(k)) == "yes" for k in (*range(low, min(high, low + 2000) + 1), high)):
        return Claim("data", "cannot_tell", "data_not_stated", _told(figure, low), (figure,), values, trap=True)
    reason = "data_differs" if sure else "data_differs_unsure"
    return Claim(
        "data", "false" if sure else "cannot_tell", reason, _told(figure, low), (figure,), values, trap=not sure
    )


def _told(figure: Figure, k: int) -> str:
    sign = "=" if figure.exact and figure.value == k else "<>" if figure.exact else "~"
    return f"{plain(figure.value)} {sign} {k}"


def _share(figure: Figure, by_id: Mapping[str, Measure], sure: bool) -> Iterator[Claim]:
    name = measure_id(figure)
    measure = by_id.get(name)
    if measure is None or not measure.n or (figure.label.rest and figure.low != 100):
        return
    # a report may draw the line of the young elsewhere
    sure = sure and name != "young"
    missing = not_stated(name, by_id) + measure.maybe
    low = Fraction(measure.k * 100, measure.n)
    fit = fits(figure, low)
    sums = f"{measure.k}/{measure.n} = {plain(low, max(figure.decimals, 1))} %"
    values = {"k": str(measure.k), "n": str(measure.n), "missing": str(missing), "measure": name}
    if fit == "no" and missing and any(
        fits(figure, Fraction(k * 100, measure.n)) == "yes" for k in range(measure.k, measure.k + missing + 1)
    ):  # fmt: skip
        yield Claim("data", "cannot_tell", "data_not_stated", sums, (figure,), values, trap=True)
        return
    differs = "data_differs" if sure else "data_differs_unsure"
    reason = {"yes": "data_agrees", "cut": "share_cut", "loose": "data_loose", "no": differs}[fit]
    verdict = verdict_of(fit) if sure or fit != "no" else "cannot_tell"
    yield Claim("data", verdict, reason, sums, (figure,), values, trap=verdict == "cannot_tell")


def _suitable(figure: Figure, suitable: Suitable | None) -> Iterator[Claim]:
    """'100 % placed in line with their field of study', by the fields that the law of the day asks for."""
    if suitable is None:
        return
    n = suitable.people
    values = {
        "k": str(suitable.met), "n": str(n), "short": str(suitable.short), "missing": str(suitable.unknown),
        "not_asked": str(suitable.not_asked),
    }  # fmt: skip
    sums = f"{suitable.met} + {suitable.short} + {suitable.unknown} + {suitable.not_asked} = {n}"
    if figure.low == 100 and suitable.short:
        # the law's fields are one measure of "in line with", and the report may mean another
        yield Claim("data", "cannot_tell", "suitable_short", sums, (figure,), values, trap=True)
    elif figure.low == 100 and suitable.met == n:
        yield Claim("data", "true", "suitable_all", sums, (figure,), values)
    else:
        yield Claim("data", "cannot_tell", "suitable_unknown", sums, (figure,), values, trap=True)
