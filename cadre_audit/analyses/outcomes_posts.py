"""Who was appointed to another post after training: two lists compared, or what a list after training says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from cadre_audit.analyses.outcomes_people import Followed, Listed
from cadre_audit.judge.facts import Span, listed_on, span_of
from cadre_audit.reading.grid import Coded
from cadre_audit.tables.identity import Mask, Whole
from cadre_audit.vocabulary.load import Vocabulary

# every trained person is in exactly one of these
STATES = ("appointed", "changed_before", "changed_unclear", "same", "post_not_known", "not_after", "not_before")
_COMPARED = ("appointed", "changed_before", "changed_unclear", "same")
_UNSEEN, _BLANK = -2, -1


@dataclass(frozen=True, slots=True)
class PostsOf:
    """Posts before and after, by person.

    Attributes:
        state: index into :data:`STATES`, for everybody.
        change: 1 where the two lists show another post, 0 where they show the same, -1 where they do not tell.
        to_lead: who got another post that leads and had none that does.
        before, after: the posts, as indexes into ``sets``; negative where they are not told.
        sets: the distinct sets of posts.
        appointed_on: since when the later list says the post is held.
    """

    state: npt.NDArray[np.int8]
    change: npt.NDArray[np.int8]
    to_lead: Mask
    before: Whole
    after: Whole
    sets: Sequence[frozenset[str]]
    appointed_on: Span

    def compared(self) -> Mask:
        """Of whom a change can be told or excluded."""
        return np.isin(self.state, [STATES.index(code) for code in _COMPARED])


@dataclass(slots=True)
class _Sets:
    """Sets of posts as numbers."""

    index: dict[frozenset[str], int] = field(default_factory=dict)

    def number(self, codes: frozenset[str]) -> int:
        """The number of a set; a blank or unknown post is no set."""
        return self.index.setdefault(codes, len(self.index)) if codes else _BLANK


def posts_of(followed: Followed, appointed: Coded | None, words: Vocabulary) -> PostsOf:
    """The posts of everybody before and after, and whether a change came after the first turn of the period.

    A change came after the turn when the day of appointment of the later list does, or when the earlier list was made
    on the day on which the turn ended, or later. Where neither tells it, it is not counted as one that followed.
    """
    sets = _Sets()
    before, after = (_posts(listed, followed.people, sets) for listed in (followed.before, followed.after))
    change = _changes(before, after, list(sets.index))
    since = _since(followed.after, followed.people)
    first, last = (_day_of(listed, followed.people) for listed in (followed.before, followed.after))
    # a day of appointment before the earlier list cannot be that of a change which came later
    stale = (since.last > 0) & (since.last < first)
    since = Span(np.where(stale, 0, since.first), np.where(stale, 0, since.last))
    when = _when(followed.first_end, since, first, last)
    state = np.where(change == 1, when, np.where(change == 0, STATES.index("same"), STATES.index("post_not_known")))
    state = np.where(before == _UNSEEN, STATES.index("not_before"), state)
    state = np.where(after == _UNSEEN, STATES.index("not_after"), state)
    if followed.evaluations is not None and appointed is not None:
        _say(followed, followed.evaluations, appointed, words, sets, before, after, state, since)
    known = list(sets.index)
    leads = np.array([*(_leads(codes, words) for codes in known), False, False])
    to_lead = (state == STATES.index("appointed")) & (before >= 0) & leads[after] & ~leads[before]
    return PostsOf(state.astype(np.int8), change, to_lead, before, after, known, since)


def _posts(listed: Listed | None, people: int, sets: _Sets) -> Whole:
    """The set of posts of everybody in a list; several rows of one person are several posts."""
    found = np.full(people, _UNSEEN, np.int64)
    if listed is None:
        return found
    roster = listed.roster
    of_post = np.array([sets.number(frozenset(codes)) for codes in roster.posts], np.int64)
    first = listed.first_row(people)
    seen = first >= 0
    found[seen] = of_post[roster.post[first[seen]]]
    several = np.flatnonzero(np.bincount(listed.label.astype(np.intp), minlength=people) > 1)
    for label in several.tolist():
        rows = np.flatnonzero(listed.label == label).tolist()
        found[label] = sets.number(frozenset(code for row in rows for code in roster.posts[roster.post[row]]))
    return found


def _changes(before: Whole, after: Whole, sets: Sequence[frozenset[str]]) -> npt.NDArray[np.int8]:
    """1 where a post was added, 0 where none was, -1 where one of both is not told; each distinct pair once."""
    pairs, index = np.unique(np.stack([before, after], axis=1), axis=0, return_inverse=True)
    told = [
        -1 if min(one, other) < 0 else int(not sets[other] <= sets[one]) for one, other in pairs.tolist()
    ]  # fmt: skip
    return np.array(told, np.int8)[index.reshape(-1)]


def _when(end: tuple[Whole, Whole], since: Span, first: Whole, last: Whole) -> Whole:
    """Whether a change came after the end of the first turn, before it, or may have come either way."""
    low, high = end
    by_day = since.known
    after = np.where(by_day, since.first > high, (first > 0) & (first >= high))
    earlier = np.where(by_day, since.last <= low, (last > 0) & (last <= low))
    codes = [STATES.index(code) for code in ("appointed", "changed_before", "changed_unclear")]
    return np.where(after, codes[0], np.where(earlier, codes[1], codes[2]))


def _since(listed: Listed | None, people: int) -> Span:
    """Since when the present post is held."""
    first, last = np.zeros(people, np.int64), np.zeros(people, np.int64)
    if listed is not None:
        rows = listed.first_row(people)
        seen = rows >= 0
        span = span_of(listed.roster.day["appointed_on"], rows[seen])
        first[seen], last[seen] = span.first, span.last
    return Span(first, last)


def _day_of(listed: Listed | None, people: int) -> Whole:
    """The day of the list in which everybody stands; 0 where its title says none."""
    found = np.zeros(people, np.int64)
    if listed is not None:
        rows = listed.first_row(people)
        seen = rows >= 0
        found[seen] = listed_on(listed.roster, rows[seen])
    return found


def _say(
    followed: Followed, listed: Listed, appointed: Coded, words: Vocabulary, sets: _Sets, before: Whole, after: Whole,
    state: Whole, since: Span,
) -> None:  # fmt: skip
    """What a list after training says of posts comes before what two lists show."""
    read = [words.positions.read(str(value)) for value in appointed.values]
    denied = np.array([*(str(value).casefold() in words.words.no for value in appointed.values), False])
    number = np.array([*(sets.number(frozenset(codes)) for codes in read), _BLANK], np.int64)
    rows = np.flatnonzero((number[appointed.codes] >= 0) | denied[appointed.codes])
    people, own = listed.label[rows], number[appointed.codes[rows]]
    known = list(sets.index)
    span = span_of(listed.roster.day["appointed_on"], rows)
    low, high = (end[people] for end in followed.first_end)
    nothing = np.zeros(len(rows), np.int64)
    when = _when((low, high), span, nothing, nothing)
    # without a day the list is believed: it is one of what became of people after training
    when = np.where(span.known, when, STATES.index("appointed"))
    held = np.array([
        min(was, now) >= 0 and known[now] <= known[was] for was, now in zip(before[people], own, strict=True)
    ], bool)  # fmt: skip
    state[people] = np.where(held | (own < 0), STATES.index("same"), when)
    said = own >= 0
    after[people[said]] = own[said]
    since.first[people[said]], since.last[people[said]] = span.first[said], span.last[said]


def _leads(codes: frozenset[str], words: Vocabulary) -> bool:
    return any(words.positions.by_code[code].leader for code in codes if code in words.positions.by_code)
