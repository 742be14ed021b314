"""Reads the files of targets: the shipped ones and those of an office, every fault with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cadre_audit.data_files import YamlDocument, folder, read_yaml
from cadre_audit.errors import Fault, StandardsError, UsageError
from cadre_audit.standards.faults import checked, nearest
from cadre_audit.standards.targets import HeldTogether, LevelIs, Target, TargetFile

SHIPPED = "schemas/targets"
"""What paths of shipped files begin with in faults."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the files may name: codes of posts, and the codes of each ladder."""

    posts: Sequence[str]
    levels: Mapping[str, Sequence[str]]


def load(paths: Sequence[Path], known: Known, *, shipped: bool = True) -> list[Target]:
    """The shipped targets and those of an office; one of an office with a shipped id takes its place.

    Raises:
        UsageError: there is no such file, or two files of the office have one id.
        StandardsError: a file is wrong; every fault with its place.
    """
    found: dict[str, Target] = {}
    if shipped:
        for one in sorted((folder("schemas") / "targets").iterdir(), key=lambda one: one.name):
            if one.name.endswith(".yaml"):
                found |= {own.id: own for own in _read(read_yaml(one, f"{SHIPPED}/{one.name}"), known)}
    told: dict[str, Path] = {}
    for path in paths:
        if not path.is_file():
            raise UsageError("targets_missing", path=path)
        try:
            read = _read(read_yaml(path), known)
        except StandardsError as e:
            raise StandardsError(e.faults, "targets_invalid") from None
        for own in read:
            if own.id in told:
                raise UsageError("target_twice", name=own.id, path=path, other=told[own.id])
            told[own.id] = path
        found |= {own.id: own for own in read}
    return list(found.values())


def _read(document: YamlDocument, known: Known) -> tuple[Target, ...]:
    targets = checked(document, TargetFile).targets
    if faults := tuple(_strangers(document, targets, known)):
        raise StandardsError(faults)
    return targets


def _strangers(document: YamlDocument, targets: Sequence[Target], known: Known) -> Iterator[Fault]:
    """Every post and level that nobody knows, with its place."""
    for i, target in enumerate(targets):
        posts = [(("population", "positions", j), post) for j, post in enumerate(target.population.positions)]
        if isinstance(target.counts, HeldTogether):
            posts += [(("counts", "posts", j), post) for j, post in enumerate(target.counts.posts)]
        for loc, post in posts:
            if post not in known.posts:
                place, _ = document.place_of(("targets", i, *loc))
                near = nearest(post, known.posts)
                yield Fault(document.path, place.line, place.column, "unknown_position", name=post, near=near)
        if isinstance(target.counts, LevelIs):
            own, level = known.levels[target.counts.field], target.counts.at_least
            if level not in own:
                place, _ = document.place_of(("targets", i, "counts", "at_least"))
                yield Fault(
                    document.path, place.line, place.column, "unknown_level", field=target.counts.field, name=level,
                    allowed=list(own), near=nearest(level, own),
                )  # fmt: skip
