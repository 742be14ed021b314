"""The body of a table of a draft: headings, rows with their labels, and the numbers in their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cadre_audit.reading.drafts import DraftTable
from cadre_audit.tables.figure_labels import concepts_named, group_of
from cadre_audit.tables.prose_tokens import number_of
from cadre_audit.vocabulary.fold import fold
from cadre_audit.vocabulary.prose import keys_of

_NUMBER = re.compile(r"\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+(?:[.,]\d+)?")
_PERCENT = re.compile(rf"({_NUMBER.pattern})\s?%?")
_TOTAL = re.compile(
    r"^(tổng(?! (hợp|phụ|giám|cục|liên|thanh|kết|biên tập))( số| cộng)?|cộng|"
    r"toàn (huyện|tỉnh|xã|thành phố|thị xã|ngành))\b"
)
_OWN_LEVEL = re.compile(r"^([a-z]|[ivx]+|\d+\.\d+)$")
_SUB = re.compile(r"^\s*([-+•*]|trong đó|gồm)", re.IGNORECASE)
# rows that are no parts of a total: sums of some of the others, plans beside results, means
_NOT_A_PART = re.compile(
    r"\b(tháng|lũy kế|luỹ kế|cả năm|cùng kỳ|kỳ trước|kế hoạch|thực hiện|mục tiêu|bình quân|trung bình|"
    r"so sánh|tăng|giảm)\b"
)
_PLACE = re.compile(
    r"^(xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tp|tỉnh|phòng|ban|sở|cụm|khối|thôn|bản|trường|chi bộ|đảng bộ)\b"
)
# who is at a level "or above" is at the levels above it too
_UPWARDS = re.compile(r"trở (lên|xuống)\b")
_SHARE_HEADING = re.compile(r"ty le|ti le|%|phan tram")


@dataclass(frozen=True, slots=True)
class Body:
    """Rows of numbers below headings.

    Attributes:
        headings: one for each column.
        rows: number of each row in the table, its label, its cells.
        nested: whether rows stand below each other in more than one level.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[int, str, tuple[str, ...]], ...]
    nested: bool


def body_of(table: DraftTable) -> Body | None:
    """The body of a table; None where no row of numbers stands below a row of headings."""
    width = max(map(len, table.rows), default=0)
    rows = [(number, (*row, *[""] * (width - len(row)))) for number, row in enumerate(table.rows, start=1)]
    first = next((i for i, (_, row) in enumerate(rows) if _numbers(row) >= 1 and i and not _is_number_row(row)), None)
    if first is None:
        return None
    above = [row for _, row in rows[:first] if not _is_number_row(row)]
    headings = tuple(" ".join(dict.fromkeys(row[c] for row in above if row[c])) for c in range(width))
    below = [(n, row) for n, row in rows[first:] if not _is_number_row(row)]
    labelled = [(n, label_in(row), row) for n, row in below if any(row)]
    nested = _mixed([label for _, label, _ in labelled if not is_total(label)]) or any(
        _OWN_LEVEL.match(fold(row[0]))
        or _SUB.match(label)
        or _is_no_part(label)
        or _is_left_out(label)
        or _UPWARDS.search(label.lower())
        for _, label, row in labelled
    )
    nested = nested or any(_counts_others(label, len(labelled) - 1) for _, label, _ in labelled if is_total(label))
    return Body(headings, tuple(labelled), nested)


def _is_no_part(label: str) -> bool:
    """Whether a row is of a time, a plan or a mean; names of places are names."""
    return bool(_NOT_A_PART.search(label.lower())) and not _PLACE.match(label.lower())


def _is_left_out(label: str) -> bool:
    """Whether a row of dots stands for rows that are not printed."""
    return bool(label) and not label.strip(".… ")


def _counts_others(label: str, rows: int) -> bool:
    """Whether a total says that it is of more rows than are printed: 'Toàn huyện (15 đơn vị)'."""
    return any(int(number) > rows for number in re.findall(r"\b\d{1,3}\b", label))


def _mixed(labels: Sequence[str]) -> bool:
    """Whether rows are told apart by several things, such as sexes and kinds of staff: people stand in several."""
    labels = [label for label in labels if not _PLACE.match(label.lower())]
    groups = {group_of(one) for label in labels for one in concepts_named(keys_of(label))} - {"everybody"}
    unnamed = [label for label in labels if not concepts_named(keys_of(label))]
    return len(groups) > 1 or (bool(groups) and bool(unnamed)) or "post" in groups


def _numbers(row: Sequence[str]) -> int:
    return sum(bool(_PERCENT.fullmatch(cell)) for cell in row[1:])


def _is_number_row(row: Sequence[str]) -> bool:
    """The row under the headings that numbers the columns."""
    cells = [cell.strip("()") for cell in row if cell]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    return len(numbers) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] == 1


def label_in(row: Sequence[str]) -> str:
    """The first cell of a row that is no number."""
    return next((cell for cell in row if cell and not _PERCENT.fullmatch(cell)), "")


def value_of(cell: str) -> Fraction | None:
    """The number in a cell; None where it is none."""
    found = _PERCENT.fullmatch(cell)
    return number_of(found[1])[0] if found else None


def is_share(body: Body, column: int) -> bool:
    """Whether a column holds percentages."""
    return bool(_SHARE_HEADING.search(fold(body.headings[column]))) or "%" in body.headings[column]


def is_total(label: str) -> bool:
    """Whether a row or a column is one of totals."""
    return bool(_TOTAL.match(label.lower()))


def decimals_of(cell: str) -> int:
    """How many decimals a cell prints."""
    found = _PERCENT.fullmatch(cell)
    return number_of(found[1])[1] if found else 0


def column_of(body: Body, concept: str) -> int | None:
    """The only column that is of a concept."""
    found = [c for c, text in enumerate(body.headings) if concepts_named(keys_of(text)) == frozenset([concept])]
    return found[0] if len(found) == 1 else None


def subs_of(body: Body) -> list[tuple[int, int]]:
    """Rows that are parts of a row above them, with that row: 'Trong đó: nữ'."""
    out: list[tuple[int, int]] = []
    parent = -1
    for place, (_, label, _) in enumerate(body.rows):
        if not _SUB.match(label):
            parent = place
        elif parent >= 0:
            out.append((place, parent))
    return out


def parts_of_total(body: Body) -> list[tuple[str, ...]]:
    """The rows that a row of totals adds up: those above it, or below it where it comes first; none of percentages."""
    places = [place for place, (_, label, _) in enumerate(body.rows) if is_total(label)]
    first = places[0] if places else 0
    own = body.rows[:first] if first else body.rows[1:]
    return [row for _, label, row in own if not is_total(label) and not _SHARE_HEADING.search(fold(label))]
