"""Whether a post is higher than those that somebody holds, as far as the posts themselves tell it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal

from cadre_audit.vocabulary.load import vocabulary

Move = Literal["same", "lower", "higher", "cannot_tell"]


def move_to(target: str, held: Collection[str]) -> Move:
    """What it means for the holder of these posts to take another one.

    Told are the same post, the deputy of the post held and the other way round, and a leader's post for who holds none.
    Of two different leaders' posts no rule that was read says which is the higher one.
    """
    if target in held:
        return "same"
    if any(_deputy_of(post) == target for post in held):
        return "lower"
    known = vocabulary().positions.by_code
    if not held or any(post not in known for post in held):
        return "cannot_tell"
    if any(_deputy_of(target) == post for post in held):
        return "higher"
    leads = target in known and known[target].leader
    return "higher" if leads and not any(known[post].leader for post in held) else "cannot_tell"


def _deputy_of(post: str) -> str:
    """The code of the deputy of a post; a code that no post has where there is none."""
    first, _, last = post.rpartition("_")
    return f"{first}_deputy_{last}" if first else f"deputy_{last}"
