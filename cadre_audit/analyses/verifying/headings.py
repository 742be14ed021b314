"""Headings between a number and a list: whether they begin to speak of other people."""

from __future__ import annotations

from cadre_audit.tables.draft_figures import DraftFigures
from cadre_audit.tables.figures import Figure
from cadre_audit.vocabulary.prose import keys_of, prose_words

_LONGEST = 20
_SECTIONS = frozenset(
    keys_of(
        "chất lượng số cơ cấu tình hình thực trạng đội ngũ kết quả chung"
        " sau cụ thể về giới tính độ tuổi dân tộc đảng đào tạo bồi dưỡng số liệu"
    )
)


def no_others_between(draft: DraftFigures, whole: Figure, first: Figure) -> bool:
    """Whether no heading between a number and a list names other people: 'b) Khối Đảng'."""
    words = prose_words()
    for passage in range(whole.passage + 1, first.passage):
        for sentence in draft.in_passage(passage):
            keys = sentence.keys
            known = {k for matcher in (words.ladders, words.levels)
                     for start, length, _ in matcher.all_in(keys) for k in range(start, start + length)}  # fmt: skip
            told = all(
                k in known or key in words.fillers | _SECTIONS or not key[0].isalpha() for k, key in enumerate(keys)
            )
            if not sentence.figures and not told:
                return False
    return True
