"""Goals and plans: whether they are reached, by how much, and how long before they are due."""

from __future__ import annotations

from collections.abc import Iterator

from cadre_audit.analyses.verifying.beside import count_beside
from cadre_audit.analyses.verifying.claims import Claim, fits, percent, plain, printed, verdict_of
from cadre_audit.analyses.verifying.ends import states_before
from cadre_audit.tables.draft_figures import DraftFigures, Sentence
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import prose_words, word_key

_REACHED = tuple(word_key(word) for word in ("vượt", "hoàn", "đạt"))


def share_of_plan(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    """'So với kế hoạch 1.200 lượt, đạt 103,8%': what was done of what was planned."""
    share = sentence.figures[place]
    near = sentence.figures[place + 1 : place + 2] + sentence.figures[:place][::-1]
    goals = [f for f in near if f.role == "goal" and f.kind == "count" and f.exact and f.value]
    if not goals or not _says_of_plan(sentence, share):
        return
    goal = goals[0]
    others = [f for f in states_before(draft, sentence, place, "count", goal.unit) if f is not goal]
    if not others:
        return
    largest = max(others, key=lambda f: f.value)
    now = next((f for f in others if fits(share, f.value * 100 / goal.value) == "yes"), largest)
    fit = fits(share, now.value * 100 / goal.value)
    sums = f"{plain(now.value)}/{plain(goal.value)} = {percent(now.value, goal.value, max(share.decimals, 1))}"
    beside, firmly = count_beside(sentence, place)
    verdict = verdict_of(fit) if fit != "no" or len(others) == 1 or (beside in others and firmly) else "cannot_tell"
    now = beside if fit == "no" and beside in others and firmly and beside is not None else now
    fit = fits(share, now.value * 100 / goal.value)
    sums = f"{plain(now.value)}/{plain(goal.value)} = {percent(now.value, goal.value, max(share.decimals, 1))}"
    reason = {"yes": "share_fits", "cut": "share_cut", "loose": "share_loose", "no": "share_differs"}[fit]
    yield Claim(
        "share", verdict, reason, sums, (share, now, goal), {"n": plain(goal.value)}, trap=verdict == "cannot_tell"
    )


def beyond_plan(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    """'Chỉ tiêu 25 lớp; đã mở 28 lớp, vượt 12% chỉ tiêu': how much more than planned."""
    share = sentence.figures[place]
    before = sentence.keys[max(0, share.first - 3) : share.first]
    words = prose_words()
    if not words.cues["exceeds"].is_in(before) or not words.cues["plan_share"].is_in(
        sentence.keys[share.last + 1 :][:4]
    ):
        return
    counts = [f for f in sentence.figures[:place] if f.kind == "count" and f.exact]
    goals = [f for f in counts if f.role == "goal" and f.value]
    done = [f for f in counts if f.role != "goal" and goals and f.unit == goals[0].unit]
    if len(goals) != 1 or len(done) != 1 or len(counts) != 2:
        return
    fit = fits(share, (done[0].value - goals[0].value) * 100 / goals[0].value)
    over = percent(done[0].value - goals[0].value, goals[0].value, max(share.decimals, 1))
    sums = f"{plain(done[0].value)}/{plain(goals[0].value)} - 1 = {over}"
    reason = {"yes": "change_fits", "cut": "share_cut", "loose": "share_loose", "no": "change_differs"}[fit]
    trap = verdict_of(fit) == "cannot_tell"
    yield Claim("target", verdict_of(fit), reason, sums, (share, done[0], goals[0]), trap=trap)


def _says_of_plan(sentence: Sentence, share: Figure) -> bool:
    words = prose_words()
    before = sentence.keys[max(0, share.first - 4) : share.first]
    after = sentence.keys[share.last + 1 : share.last + 5]
    return words.cues["plan_share"].is_in(after) or words.cues["share"].is_in(before)


def goal_claims(draft: DraftFigures, sentence: Sentence, place: int) -> Iterator[Claim]:
    """A goal beside what was reached."""
    goal = sentence.figures[place]
    reached = _reached(sentence, place, goal)
    if reached is None or goal.low != goal.high or not reached.exact or goal.rounding in ("most", "under", "about"):
        return
    decimals = max(goal.decimals, reached.decimals, 1 if goal.kind == "percent" else 0)
    unit = " pp" if goal.kind == "percent" else ""
    over = reached.value - goal.value
    sums = f"{printed(reached)} - {printed(goal)} = {'+' if over >= 0 else ''}{plain(over, decimals)}{unit}"
    due = _due_year(sentence, goal)
    values = {"due": str(due) if due else "", "early": ""}
    if due and draft.day and over >= 0 and due > draft.day.year:
        values["early"] = str(due - draft.day.year)
    if over >= 0:
        yield Claim(
            "target", "true", "attained_early" if values["early"] else "attained", sums, (reached, goal), values
        )
        return
    gap = sentence.keys[min(reached.last, goal.last) + 1 : max(reached.first, goal.first)]
    around = [*sentence.keys[max(0, reached.first - 4) : reached.first], *gap]
    says_so = _REACHED[0] in around
    yield Claim(
        "target", "false" if says_so else "cannot_tell", "not_attained", sums, (reached, goal), values, trap=not says_so
    )


def _reached(sentence: Sentence, place: int, goal: Figure) -> Figure | None:
    def alike(figure: Figure) -> bool:
        return (
            figure.kind == goal.kind
            and figure.role in ("", "to")
            and (goal.kind == "percent" or figure.unit == goal.unit)
        )

    if place and alike(sentence.figures[place - 1]):
        return sentence.figures[place - 1]
    following = sentence.figures[place + 1 : place + 2]
    if following and alike(following[0]):
        gap = sentence.between(goal, following[0])
        if any(key in (word_key("đạt"), word_key("đã"), word_key("được")) for key in gap):
            return following[0]
    return None


def _due_year(sentence: Sentence, goal: Figure) -> int | None:
    """The year named nearest to a goal, before or after it."""
    years = []
    for k, token in enumerate(sentence.tokens):
        if token.kind == "date" and token.day and token.day[0]:
            years.append((abs(k - goal.first), token.day[0]))
        elif token.text.isdigit() and len(token.text) == 4 and k and sentence.tokens[k - 1].key == word_key("năm"):
            years.append((abs(k - goal.first), int(token.text)))
    near = [year for distance, year in sorted(years) if distance < 12]
    return near[0] if near else None
