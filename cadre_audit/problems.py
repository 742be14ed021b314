"""The catalogue of data problems, and the table that collects them.

A problem is a value, not an exception: something in a file that was not understood, is doubtful or was left
out. It always has a place. Titles and hints are in the wording tables under the code's name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class ProblemCode(StrEnum):
    """Every kind of data problem; the value is the stable name in machine output and docs."""

    ROW_NOT_TAKEN = "row_not_taken"
    SHEET_NOT_A_ROSTER = "sheet_not_a_roster"
    FILE_NOT_READ = "file_not_read"
    FILE_NOT_ANNOTATED = "file_not_annotated"
    FILE_TWICE = "file_twice"
    LOCK_FILE = "lock_file"
    HEADING_UNKNOWN = "heading_unknown"
    HEADING_TWICE = "heading_twice"
    CELL_FAR_OFF = "cell_far_off"
    CELL_ERROR = "cell_error"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    LEADING_ZERO_LOST = "leading_zero_lost"
    ENCODING_REPAIRED = "encoding_repaired"
    ENCODING_DOUBTFUL = "encoding_doubtful"
    LETTERS_LOST = "letters_lost"
    HIDDEN_PARTS = "hidden_parts"
    POSITION_UNKNOWN = "position_unknown"
    POSITION_BLANK = "position_blank"
    POSITION_SEVERAL = "position_several"
    KIND_CONTRADICTS = "kind_contradicts"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    VALUE_UNKNOWN = "value_unknown"
    VALUE_UNCLEAR = "value_unclear"
    VALUE_UNDER_WAY = "value_under_way"
    VALUE_CONTRADICTS = "value_contradicts"
    DATE_UNREADABLE = "date_unreadable"
    DATE_IMPOSSIBLE = "date_impossible"
    DATES_SWAPPED = "dates_swapped"
    DATE_IN_FUTURE = "date_in_future"
    AGE_UNLIKELY = "age_unlikely"
    SCHOOLING_AS_DATE = "schooling_as_date"
    UNIT_BLANK = "unit_blank"
    PERSON_TWICE = "person_twice"
    TURN_TWICE = "turn_twice"
    PERSON_IN_TWO_UNITS = "person_in_two_units"
    ORDINAL_GAP = "ordinal_gap"
    COUNT_DIFFERS = "count_differs"
    TOTAL_DIFFERS = "total_differs"
    PART_EXCEEDS_WHOLE = "part_exceeds_whole"
    UNIT_TWICE = "unit_twice"
    AS_OF_DIFFERS = "as_of_differs"
    GRACE_UNDECIDED = "grace_undecided"
    SHEET_NOT_TRAINING = "sheet_not_training"
    LEARNERS_BLANK = "learners_blank"
    ENDS_BEFORE_START = "ends_before_start"
    WAIVER_UNUSED = "waiver_unused"
    WAIVER_EXPIRED = "waiver_expired"
    WAIVER_PERSON_UNKNOWN = "waiver_person_unknown"
    WAIVER_AMBIGUOUS = "waiver_ambiguous"
    WAIVER_REQUIREMENT_UNKNOWN = "waiver_requirement_unknown"
    COURSE_UNKNOWN = "course_unknown"
    COURSE_BLANK = "course_blank"
    DECISION_UNKNOWN = "decision_unknown"
    DECISION_UNMATCHED = "decision_unmatched"
    DECISION_AMBIGUOUS = "decision_ambiguous"
    DECISION_CONTRADICTS = "decision_contradicts"
    PLANNED_POST_UNKNOWN = "planned_post_unknown"
    PLANNED_POST_BLANK = "planned_post_blank"
    PLANNED_PERSON_UNKNOWN = "planned_person_unknown"
    PLANNED_PERSON_DOUBTFUL = "planned_person_doubtful"
    PLANNED_TWICE = "planned_twice"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem and its place.

    Attributes:
        code: what kind.
        file: the file as the user named it; empty when no file is meant.
        sheet: the sheet's name; empty for a text file.
        row: 1-based row in the file, 0 when the whole sheet is meant.
        column: column letters, empty when the whole row is meant.
        value: what stands there, as typed.
        hint: what the wording of the hint names, such as the nearest known spelling.
    """

    code: ProblemCode
    file: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    hint: str = ""


@dataclass(slots=True)
class Problems:
    """Problems in the order in which they were met; grows while a run goes on."""

    items: list[Problem] = field(default_factory=list)

    def add(self, problem: Problem) -> None:
        """Keeps one more problem."""
        self.items.append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Keeps all of these problems."""
        self.items.extend(problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)
