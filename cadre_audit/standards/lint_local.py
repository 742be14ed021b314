"""Faults of local law: whoever is not the nation may ask more, and less only where the law leaves that to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cadre_audit.errors import Fault
from cadre_audit.standards.in_force import posts_of
from cadre_audit.standards.lint_special import Found, meanwhile
from cadre_audit.standards.load import is_shipped
from cadre_audit.standards.model import AgeWindow, AllOf, Ease, LevelAtLeast, MonthsLeft, Requirement
from cadre_audit.standards.placed import Loc, Placed
from cadre_audit.standards.stricter import direction
from cadre_audit.vocabulary.load import vocabulary

Floor = LevelAtLeast | AgeWindow | MonthsLeft


def local_law(file: Placed, files: Sequence[Placed]) -> Iterator[Fault]:
    """Requirements of local law that ask less than those which they replace.

    Special law of the nation is of equal rank with its base and may say anything.
    """
    standard = file.standard
    base = next((one for one in files if one.standard.id == standard.supplements and one is not file), None)
    if base is None:
        return
    for i, version in enumerate(standard.versions):
        for j, requirement in enumerate(version.requirements):
            posts = requirement.positions or posts_of(standard, version)
            replaced = [f for f in meanwhile(base, version, posts) if f.requirement.id == requirement.overrides]
            loc: Loc = ("versions", i, "requirements", j)
            if replaced and _authority_is_not_said(file):
                yield file.fault((*loc, "overrides"), "authority_not_said", name=requirement.id, **_place(replaced[0]))
            if standard.authority != "national":
                yield from _loosened(file, loc, requirement, replaced)


def _authority_is_not_said(file: Placed) -> bool:
    """Whether a file of the user counts as national law only because it does not say otherwise."""
    if file.place >= len(file.book.documents) or is_shipped(file.path):
        return False
    return "authority" not in file.book.documents[file.place].data


def _loosened(file: Placed, loc: Loc, own: Requirement, replaced: Sequence[Found]) -> Iterator[Fault]:
    """Each floor that a local requirement goes below, told once for posts that share it."""
    told: set[tuple[object, ...]] = set()
    for found in replaced:
        floor = found.requirement
        for at, key, values in _below(own, floor) if isinstance(floor, Floor) else ():
            what = (at, key, *values.values())
            if what not in told:
                told.add(what)
                # codes of levels are told by their titles, and only the ladder says whose they are
                ladder = {"ladder": floor.field} if isinstance(floor, LevelAtLeast) else {}
                more = {"name": own.id, **_place(found), **values, **ladder}
                yield file.fault((*loc, *at), key, **more)


def _place(found: Found) -> dict[str, object]:
    return {"other": found.file.path, "other_line": found.file.line(found.loc)}


Shortfall = tuple[Loc, str, dict[str, object]]


def _below(own: Requirement, floor: Floor) -> Iterator[Shortfall]:
    """Where a requirement asks less than a floor: the key, which fault, what is asked and what should be."""
    if isinstance(own, AllOf):
        # one part that keeps the floor is enough, since all of them have to be met
        if not any(not list(_below(part, floor)) for part in own.of):
            yield (), "replaces_floor", {}
        return
    if own.kind != floor.kind or not isinstance(own, Floor):
        yield ("kind",), "replaces_floor", {}
        return
    way = direction(floor, own)
    if way == "lowered":
        yield _key_of(own, floor), "loosens_floor", {"wanted": _asked(own), "floor": _asked(floor)}
    elif way == "changed":
        yield ("kind",), "replaces_floor", {}
    yield from _eases(own, floor)
    yield from _time(own, floor)


def _key_of(own: Floor, floor: Floor) -> Loc:
    if not isinstance(own, AgeWindow) or not isinstance(floor, AgeWindow):
        return ("at_least",)
    return ("minimum",) if (own.minimum or 0) < (floor.minimum or 0) else ("maximum",)


def _asked(requirement: Floor) -> str:
    if isinstance(requirement, AgeWindow):
        return f"{requirement.minimum or 0}–{'…' if requirement.maximum is None else requirement.maximum}"
    return str(requirement.at_least)


def _eases(own: Floor, floor: Floor) -> Iterator[Shortfall]:
    """Easing in areas where the floor gives none, or of more than it allows there."""
    if isinstance(own, MonthsLeft) or isinstance(floor, MonthsLeft):
        return
    for k, ease in enumerate(own.ease):
        for n, area in enumerate(ease.area):
            allowed = [given for given in floor.ease if area in given.area]
            if not any(_is_within(ease, given, floor) for given in allowed):
                wanted = f"{_eased(ease)} ({area})"
                least = " / ".join(_eased(given) for given in allowed) or _asked(floor)
                yield ("ease", k, "area", n), "loosens_floor", {"wanted": wanted, "floor": least}


def _is_within(own: Ease, given: Ease, floor: LevelAtLeast | AgeWindow) -> bool:
    """Whether an easing gives no more than the law does, or leaves to the province, in that area."""
    # a condition of the law that the local rule forgets would be a loosening too
    if given.condition is not None and own.condition is None:
        return False
    if isinstance(floor, AgeWindow):
        return own.maximum is not None and given.maximum is not None and own.maximum <= given.maximum
    rank = vocabulary().ladders[floor.field].rank
    own_rank, given_rank = rank.get(own.at_least or floor.at_least), rank.get(given.at_least or floor.at_least)
    # a level that no ladder has is a fault of its own
    return own_rank is None or given_rank is None or own_rank >= given_rank


def _eased(ease: Ease) -> str:
    return str(ease.at_least if ease.at_least is not None else ease.maximum)


def _time(own: Floor, floor: Floor) -> Iterator[Shortfall]:
    """More time than the law gives, or time for more people."""
    if own.grace is None:
        return
    if floor.grace is None:
        yield ("grace",), "loosens_floor", {"wanted": f"grace → {own.grace.until}", "floor": "–"}
        return
    for key in ("until", "in_post_before"):
        wanted, least = getattr(own.grace, key), getattr(floor.grace, key)
        if wanted > least:
            yield ("grace", key), "loosens_floor", {"wanted": f"{key} {wanted}", "floor": str(least)}
