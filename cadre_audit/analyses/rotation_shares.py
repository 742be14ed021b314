"""In how many units heads are not local or hold posts together, and which units are left without an explanation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cadre_audit.analyses.findings import person_record
from cadre_audit.analyses.held_posts import Answer, Head, HeadsOfUnit, HeldPosts
from cadre_audit.report.model import Record
from cadre_audit.standards.rotation import Combination, CombinationRule, FullTime, RotationRules
from cadre_audit.vocabulary.fold import fold, text_key

ANY_NOT_LOCAL = "not_local.any"


@dataclass(frozen=True, slots=True)
class UnitShare:
    """In how many of the units something is so.

    Attributes:
        id: ``not_local.any``, ``not_local.<post>``, the id of a combination, or that with ``.full_time``.
        posts: the posts that it is about.
        yes, maybe: units where it is so, and units of which the roster does not say enough; in the order of lists.
        n: all units with heads.
        rule: the clause of the day that asks for it.
    """

    id: str
    posts: tuple[str, ...]
    yes: tuple[str, ...]
    maybe: tuple[str, ...]
    n: int
    rule: CombinationRule | None = None

    @property
    def share(self) -> dict[str, int]:
        """The units where it is certainly so, of all."""
        return {"k": len(self.yes), "n": self.n}

    def record(self) -> Record:
        """The share in machine form; ``k_up_to`` counts the doubtful units too."""
        rule = self.rule
        return {
            "id": self.id,
            "posts": list(self.posts),
            "share": self.share,
            "k_up_to": len(self.yes) + len(self.maybe),
            "units": list(self.yes),
            "doubtful_units": list(self.maybe),
            "source": {"document": rule.document, "article": rule.article} if rule else None,
            "status": rule.status if rule else None,
        }


def not_local(held: HeldPosts, rules: RotationRules) -> list[UnitShare]:
    """Units with heads who are not local: by post, then with any of them."""
    by_post = {post: [unit.held(post, local=False) for unit in held.units] for post in rules.key_posts}
    shares = [_share(held, f"not_local.{post}", (post,), answers) for post, answers in by_post.items()]
    whole = [_any(answers) for answers in zip(*by_post.values(), strict=True)]
    return [*shares, _share(held, ANY_NOT_LOCAL, rules.key_posts, whole)]


def _any(answers: Sequence[Answer]) -> Answer:
    return "yes" if "yes" in answers else "maybe" if "maybe" in answers else "no"


def together(held: HeldPosts, rules: RotationRules, day: date) -> Iterator[UnitShare]:
    """Units in which one person holds the posts of a combination, and those of them that say full-time."""
    for one in rules.combinations:
        yield _share(held, one.id, one.posts, [unit.together(one.posts) for unit in held.units], one.rule_on(day))
        if one.full_time:
            said = [_is_full_time(held, unit, one, one.full_time) for unit in held.units]
            yield _share(held, f"{one.id}.full_time", one.posts, said)


def _is_full_time(held: HeldPosts, unit: HeadsOfUnit, one: Combination, full_time: FullTime) -> Answer:
    """Whether the cells of the person who holds the posts together say full-time."""
    own = [head for head in unit.heads if set(one.posts) <= set(head.posts)]
    return "yes" if any(_says(held, head, full_time.spellings) for head in own) else "no"


def _says(held: HeldPosts, head: Head, spellings: tuple[str, ...]) -> bool:
    column = held.roster.text["position"]
    texts = [f" {fold(str(column.at(row) or ''))} " for row in head.rows]
    return any(f" {spelling} " in text for spelling in _folded(spellings) for text in texts)


@lru_cache(maxsize=64)
def _folded(spellings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, spellings))


def _share(
    held: HeldPosts, id: str, posts: Sequence[str], answers: Sequence[str], rule: CombinationRule | None = None
) -> UnitShare:
    """A share from an answer for each unit."""
    named = [(held.name(unit), own) for unit, own in zip(held.units, answers, strict=True)]
    yes, maybe = (tuple(sorted((name for name, own in named if own == one), key=text_key)) for one in ("yes", "maybe"))
    return UnitShare(id, tuple(posts), yes, maybe, len(held.units), rule)


def unexplained(held: HeldPosts, rules: RotationRules) -> list[Record]:
    """Units whose holder of the post to explain is in none of its combinations, each with the reason.

    None at all where the list is not about that post.
    """
    if rules.to_explain is None or held.is_absent(rules.to_explain.post):
        return []
    wanted = [rules.combination(id).posts for id in rules.to_explain.by]
    records: list[Record] = []
    for unit in sorted(held.units, key=lambda unit: text_key(held.name(unit))):
        answers = [unit.together(posts) for posts in wanted]
        if "yes" not in answers:
            holders = unit.of(rules.to_explain.post)
            records.append({
                "unit": held.name(unit),
                "position": rules.to_explain.post,
                "reason": _reason(unit, bool(holders), "maybe" in answers),
                "people": [person_record(held.roster, head.rows[0]) for head in holders],
            })  # fmt: skip
    return records


def _reason(unit: HeadsOfUnit, is_held: bool, is_doubtful: bool) -> str:
    if not is_held:
        return "not_understood" if unit.has_unclear else "no_holder"
    return "doubtful" if is_doubtful else "neither"
