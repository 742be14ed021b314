"""Wrapping by the cells a screen shows."""

from __future__ import annotations

from cadre_audit.report.lines import longest_word, together, wrapped


def test_lines_hang_below_the_first() -> None:
    """Further lines are indented as wide as what stands before the first."""
    assert wrapped("một hai ba bốn", 11, "- ") == ["- một hai", "  ba bốn"]


def test_a_line_may_be_exactly_full() -> None:
    """A line of the whole width is not broken; one cell less and it is."""
    assert wrapped("một hai", 7) == ["một hai"]
    assert wrapped("một hai", 6) == ["một", "hai"]


def test_a_long_word_is_folded_not_cut() -> None:
    """Every character of a word wider than the line is kept."""
    assert wrapped("abcdefgh ij", 5, "> ") == ["> abc", "  def", "  gh", "  ij"]


def test_wide_characters_count_double() -> None:
    """A wide character takes two cells."""
    assert wrapped("漢字漢字", 5) == ["漢字", "漢字"]


def test_nothing_is_one_line() -> None:
    """No text still gives the line it would have stood on."""
    assert wrapped("", 10, "- ") == ["- "]


def test_words_stay_together_while_they_fit() -> None:
    """Tied words move to the next line at once, and are parted only when a line is too short for them."""
    tied = f"theo {together('Điều 10 k2c')}"
    assert wrapped(tied, 12) == ["theo", "Điều 10 k2c"]
    assert wrapped(tied, 8) == ["theo", "Điều 10", "k2c"]


def test_percent_signs_and_dots_do_not_begin_a_line() -> None:
    """A number keeps its sign of percent, a fact the dot after it."""
    assert wrapped("là 44,7 % · hết", 8) == ["là", "44,7 % ·", "hết"]
    assert longest_word("0/2 (0,0 %)") == 7
