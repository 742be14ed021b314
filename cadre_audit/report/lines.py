"""Lines for a screen of a given width: wrapped between words, long words folded, nothing ever cut."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len, chop_cells

_TIE = "\N{NO-BREAK SPACE}"


def together(text: str) -> str:
    """The text with its words tied, so that it is broken only when it alone is wider than a line."""
    return text.replace(" ", _TIE)


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """The text in lines of at most ``width`` cells.

    Args:
        text: one line, already safe to print.
        width: of a line, its indent included.
        first: what stands before the first line.
        rest: what stands before each further line; spaces as wide as ``first`` when not given.
    """
    rest = " " * cell_len(first) if rest is None else rest
    indent = max(cell_len(first), cell_len(rest))
    lines, words, used = [first], 0, cell_len(first)
    for word in _words(text, max(1, width - indent)):
        cells = cell_len(word)
        if words and used + 1 + cells > width:
            lines.append(rest)
            words, used = 0, cell_len(rest)
        lines[-1] += f" {word}" if words else word
        used += cells + 1 if words else cells
        words += 1
    return [one.replace(_TIE, " ") for one in lines]


def longest_word(text: str) -> int:
    """Cells of the longest word."""
    return max(map(cell_len, _tied(text)), default=0)


def _words(text: str, room: int) -> Iterator[str]:
    for tied in _tied(text):
        for word in (tied,) if cell_len(tied) <= room else tied.split(_TIE):
            yield from chop_cells(word, room) if cell_len(word) > room else (word,)


def _tied(text: str) -> list[str]:
    # a sign of percent or a dot between two facts never begins a line
    return [word for word in text.replace(" %", f"{_TIE}%").replace(" ·", f"{_TIE}·").split(" ") if word]
