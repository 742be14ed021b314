"""Every word that a report prints for a level, a post or a group is understood when an office sends it back."""

from __future__ import annotations

import pytest

from cadre_audit.report.wording.law import TEXTS
from cadre_audit.vocabulary.load import vocabulary

LEVELS = [(key, word) for key, words in TEXTS.items() if key.startswith("level.") for word in words]


@pytest.mark.parametrize(("key", "word"), LEVELS)
def test_levels_are_read_back(key: str, word: str) -> None:
    """In both languages."""
    _, field, code = key.split(".")
    if field in vocabulary().ladders:
        assert vocabulary().ladders[field].read(word).code == code


@pytest.mark.parametrize("code", [position.code for position in vocabulary().positions.all])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_titles_of_posts_are_read_back(code: str, language: str) -> None:
    """A post's own title means that post and no other."""
    position = next(one for one in vocabulary().positions.all if one.code == code)
    assert vocabulary().positions.read(position.title[language]) == (code,)
