"""Kinds of staff in words about people: "cán bộ" says nothing where nobody of the roster is of another kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cadre_audit.analyses.stats_measures import Measure
from cadre_audit.analyses.verifying.data import measure_id
from cadre_audit.tables.figure_labels import group_of
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words


def measure_of(figure: Figure, now: Mapping[str, Measure]) -> str:
    """The measure of a roster that a figure is of; empty when there is none."""
    label = figure.label
    if _is_of_some(label.words):
        return ""
    own = label.concepts - of_everybody_there(label.concepts, now)
    above = label.scope - of_everybody_there(label.scope, now)
    return measure_id(figure) or measure_id(replace(figure, label=replace(label, concepts=own, scope=above)))


def _is_of_some(keys: Sequence[str]) -> bool:
    """Whether a word that counts people says which people they are: "lãnh đạo", "bí thư"."""
    words = prose_words()
    known = {k for start, length, _ in words.concepts.all_in(keys) for k in range(start, start + length)}
    return any(
        key not in words.fillers
        for start, length, meaning in words.units.all_in(keys)
        for k, key in enumerate(keys[start : start + length], start)
        if meaning == "people" and k not in known
    )


def of_everybody_there(concepts: frozenset[str], now: Mapping[str, Measure]) -> frozenset[str]:
    """Those of some concepts that are true of everybody in a roster, as far as it tells kinds of staff."""
    unknown = now["kind.not_stated"].k if "kind.not_stated" in now else 0
    return frozenset(
        one
        for one in concepts
        if group_of(one) == "everybody"
        or (group_of(one) == "kind" and one in now and now[one].k + unknown == now[one].n)
    )
