"""Puts people into a sheet as an office would, and keeps what must be read from every row."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from .people import (
    LEVELS,
    POSTS,
    UNCLEAR,
    UNCLEAR_DAYS,
    UNITS,
    UNMARKED,
    Cell,
    Person,
    damaged,
    day,
    known,
    person,
)  # fmt: skip

Path = tuple[str, ...]
Truth = dict[str, Any]

ORDINAL = ("STT", "TT", "Số TT", "Stt")
NAME = ("Họ và tên", "Họ tên", "HỌ VÀ TÊN", "Họ và tên cán bộ, công chức", "Họ, chữ đệm và tên")
BIRTH = ("Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh")
SEX, ETHNICITY = ("Giới tính", "Nam/Nữ", "Phái"), ("Dân tộc", "DÂN TỘC")
UNIT = ("Đơn vị", "Đơn vị công tác", "Xã, phường, thị trấn", "Cơ quan, đơn vị đang làm việc")
POST = ("Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức vụ/Chức danh", "Chức danh đảm nhiệm")
PARTY_DATE = ("Ngày vào Đảng", "Ngày vào đảng", "Thời gian vào Đảng")
PARTY_MARK = ("Đảng viên", "Là đảng viên")
RECRUITED = ("Ngày tuyển dụng", "Năm tuyển dụng", "Ngày tháng năm được tuyển dụng")
MAJOR = ("Chuyên ngành", "Ngành đào tạo", "Chuyên ngành đào tạo")
LEVEL: dict[str, tuple[str, ...]] = {
    "general_education": ("Trình độ văn hóa", "Văn hoá", "Giáo dục phổ thông", "Trình độ GDPT"),
    "professional_level": ("Trình độ chuyên môn", "Chuyên môn", "Chuyên môn, nghiệp vụ", "Trình độ CM"),
    "political_theory": ("Lý luận chính trị", "LLCT", "Trình độ LLCT", "Trình độ lý luận chính trị"),
    "state_management": ("Quản lý nhà nước", "QLNN", "Trình độ QLNN"),
    "it": ("Tin học", "Trình độ tin học"),
}
MARKS: dict[str, dict[str, tuple[str, ...]]] = {
    "general_education": {"upper_secondary": ("THPT",), "lower_secondary": ("THCS",), "primary": ("Tiểu học",)},
    "professional_level": {"doctor": ("TS", "Tiến sĩ"), "master": ("ThS", "Thạc sĩ"), "bachelor": ("ĐH", "Đại học"),
                           "college": ("CĐ", "Cao đẳng"), "intermediate": ("TC", "Trung cấp"), "primary": ("SC",)},
    "political_theory": {"bachelor": ("CN", "Cử nhân"), "advanced": ("CC", "Cao cấp"),
                         "intermediate": ("TC", "Trung cấp"), "primary": ("SC", "Sơ cấp")},
    "state_management": {"senior_specialist": ("CVC", "Chuyên viên chính"), "specialist": ("CV", "Chuyên viên"),
                         "official": ("Cán sự",)},
}  # fmt: skip
NOISE: dict[str, tuple[Cell, ...]] = {
    "Quê quán": ("Xã Mai Lạp, huyện Chợ Mới", "Phú Thọ", None),
    "Số điện thoại": ("0912345678", "0987.654.321", None),
    "Hệ số lương": ("2,34", "3.66", "4,98"),
    "Trường đào tạo": ("ĐH Luật Hà Nội", "Trường Cao đẳng Sư phạm", "Học viện Hành chính", None),
    "Ghi chú": ("Nghỉ thai sản", "Luân chuyển", None, None),
    "Ngày vào đoàn": ("26/3/1995", None),
    "Nơi sinh": ("Trạm y tế xã", "Bệnh viện huyện"),
}
MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
DITTO = ('"', "nt", "-nt-", "như trên")
REPORTED = object()
"""Whatever is read of this cell, its row is reported."""
UNREAD = object()
"""Nothing may be read of this cell, and its row is reported."""


@dataclass
class Column:
    """One column: its heading path, the cell of a person, and what is true of them then."""

    path: Path
    cell: Callable[[Person], tuple[Cell, Truth]]
    may_repeat: bool = False
    counts: bool = False


@dataclass
class Made:
    """A sheet: rows of cells, merged ranges, and the truth of every row with a person.

    Attributes:
        merges: first row, last row, first column, last column, from 0.
        people: row number from 1 → field → value.
    """

    rows: list[list[Cell]] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    people: dict[int, Truth] = field(default_factory=dict)
    about: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    has_faults: bool = False


class Composer:
    """Composes one sheet; a class because every choice leans on the choices before it."""

    def __init__(
        self, random: Random, *, text_only: bool = False, can_merge: bool = True, is_unicode: bool = True
    ) -> None:
        self.random, self.text_only, self.can_merge, self.is_unicode = random, text_only, can_merge, is_unicode
        self.made = Made()
        self.columns: list[Column] = []

    def chance(self, share: float, what: str = "") -> bool:
        """Whether something happens; what does is kept for the message of a failure."""
        happens = self.random.random() < share
        if happens and what:
            self.made.about.append(what)
        return happens

    def one(self, names: Sequence[str]) -> str:
        """One of several spellings."""
        return self.random.choice(names)

    def compose(self, unit: str = "") -> Made:
        """The whole sheet; of one unit when the sheet's name tells it."""
        self.units = [unit] if unit else self.random.sample(UNITS, self.random.randint(1, 3))
        if self.chance(0.5, "one unit"):
            self.units = self.units[:1]
        places = ["column", "section"] + (["title", "title"] if len(self.units) == 1 else [])
        self.unit_place = "sheet" if unit else self.random.choice(places)
        self.kind_place = self.random.choice(["section", "column", "", ""])
        self.made.about += [f"unit by {self.unit_place}", f"kind by {self.kind_place or 'nothing'}"]
        self._choose_columns()
        self._title()
        self._headings()
        self._body()
        self._end()
        width = len(self.columns)
        self.made.rows = [[*row, *[None] * (width - len(row))] for row in self.made.rows]
        return self.made

    # --- columns

    def _choose_columns(self) -> None:
        self._identity()
        rest = [self._post()]
        if self.unit_place == "column":
            rest.append(Column((self.one(UNIT),), lambda p: (self._cased(p.unit), {"unit": p.unit}), may_repeat=True))
        if self.kind_place == "column":
            kinds = {"cadre": "Cán bộ", "civil_servant": "Công chức"}
            rest.append(Column((self.one(("Đối tượng", "Loại cán bộ")),), lambda p: (kinds[p.kind], {"kind": p.kind})))
        if self.chance(0.6):
            rest.append(
                Column((self.one(ETHNICITY),), lambda p: (p.ethnicity, {"ethnicity": p.ethnicity}), may_repeat=True)
            )
        if self.chance(0.5):
            rest += self._party()
        if self.chance(0.5):
            rest.append(Column((self.one(RECRUITED),), self._recruited))
        joined_columns = [column for column in rest if column.path[-1] in ("Dự bị", "Chính thức")]
        rest = [column for column in rest if column not in joined_columns]
        self.random.shuffle(rest)
        self.has_faults = self.made.has_faults = self.chance(0.3, "planted values")
        levels = [name for name in LEVELS if self.chance(0.75)]
        over = (
            self.one(("Trình độ", "Trình độ đào tạo", "TRÌNH ĐỘ"))
            if self.chance(0.4, "levels under one heading")
            else ""
        )
        group = [column for name in levels for column in self._level(name, over)]
        noise = [
            Column((name,), self._noise(name)) for name in self.random.sample(tuple(NOISE), self.random.randint(0, 3))
        ]
        blocks = [[column] for column in (*rest, *noise)]
        blocks.insert(self.random.randint(0, len(blocks)), group)
        blocks.insert(self.random.randint(0, len(blocks)), joined_columns)
        self.columns += [column for block in blocks for column in block]

    def _identity(self) -> None:
        if self.chance(0.92):
            self.columns.append(Column((self.one(ORDINAL),), lambda _: (None, {})))
        else:
            self.made.about.append("no ordinal")
        if self.chance(0.12, "name in two columns"):
            self.columns.append(Column((self.one(("Họ và đệm", "Họ đệm")),), lambda p: (p.family, {})))
            self.columns.append(Column(("Tên",), lambda p: (p.given, {"full_name": p.name})))
        else:
            style = self.random.choice(
                ("plain", "plain", "capitals", "address", "spaces", "damaged" if self.is_unicode else "plain")
            )
            self.made.about.append(f"names {style}")
            self.columns.append(Column((self.one(NAME),), lambda p: self._name(p, style)))
        over = self.one(BIRTH)
        if self.chance(0.35, "birth by sex"):
            self.columns.append(Column((over, "Nam"), lambda p: self._birth(p, is_woman=False), counts=True))
            self.columns.append(Column((over, "Nữ"), lambda p: self._birth(p, is_woman=True), counts=True))
            return
        self.columns.append(Column((over,), lambda p: self._birth(p, is_woman=None)))
        if self.chance(0.4):
            self.columns.append(Column(
                (self.one(SEX),),
                lambda p: ("Nữ" if p.is_woman else "Nam", {"sex": "female" if p.is_woman else "male"}),
            ))  # fmt: skip
        elif self.chance(0.3, "women marked"):
            self.columns.append(Column(
                ("Nữ",), lambda p: ("x" if p.is_woman else None, {"sex": "female"} if p.is_woman else {"sex": ...})
            ))  # fmt: skip

    def _name(self, p: Person, style: str) -> tuple[Cell, Truth]:
        title = ("Bà" if p.is_woman else "Ông") if style == "address" else ""
        shown = {"plain": p.name, "capitals": p.name.upper(), "address": f"{title} {p.name}",
                 "damaged": p.name, "spaces": f"  {p.name.replace(' ', chr(0xA0) + ' ', 1)} "}[style]  # fmt: skip
        if style == "damaged":
            shown = damaged(self.random, p.name)
        truth: Truth = {"full_name": p.name.upper() if style == "capitals" else p.name}
        return shown, truth | ({"sex": "female" if p.is_woman else "male"} if title else {})

    def _birth(self, p: Person, *, is_woman: bool | None) -> tuple[Cell, Truth]:
        if is_woman is not None and is_woman != p.is_woman:
            return None, {}
        if self.has_faults and self.random.random() < 0.05:
            sex: Truth = {} if is_woman is None else {"sex": "female" if is_woman else "male"}
            return self.one(UNCLEAR_DAYS), dict.fromkeys(
                ("birth_date", "birth_year", "birth_precision"), REPORTED
            ) | sex
        shown, precision = day(self.random, p.birth, text_only=self.text_only)
        whole, year = known(p.birth, precision)
        truth: Truth = {"birth_date": whole, "birth_year": year, "birth_precision": precision}
        return shown, truth | ({} if is_woman is None else {"sex": "female" if is_woman else "male"})

    def _post(self) -> Column:
        return Column((self.one(POST),), lambda p: (self.one(POSTS[p.post]), {"position_code": p.post}))

    def _party(self) -> list[Column]:
        if self.chance(0.4, "Party by mark"):
            mark = self.one(("x", "X", "Có", "Đảng viên"))
            return [Column(
                (self.one(PARTY_MARK),),
                lambda p: (mark if p.joined else None, {"party_member": True if p.joined else ...}),
            )]  # fmt: skip

        def joined(p: Person) -> tuple[Cell, Truth]:
            if p.joined is None:
                return None, {"party_member": ..., "party_date": None}
            shown = f"{p.joined.day}/{p.joined.month}/{p.joined.year}"
            return shown, {"party_member": True, "party_date": p.joined.isoformat()}

        def official(p: Person) -> tuple[Cell, Truth]:
            return (None if p.joined is None else f"{p.joined.day}/{p.joined.month}/{p.joined.year + 1}"), {}

        over = self.one(PARTY_DATE)
        if self.chance(0.3, "Party in two columns"):
            return [Column((over, "Dự bị"), joined), Column((over, "Chính thức"), official)]
        return [Column((over,), joined)]

    def _recruited(self, p: Person) -> tuple[Cell, Truth]:
        return f"{p.recruited:%d/%m/%Y}", {"recruited_on": p.recruited.isoformat()}

    def _noise(self, name: str) -> Callable[[Person], tuple[Cell, Truth]]:
        return lambda _: (self.random.choice(NOISE[name]), {})

    def _level(self, name: str, over: str) -> list[Column]:
        heading = self.one(LEVEL[name])
        above: Path = (over, heading) if over else (heading,)
        if name in MARKS and self.chance(0.35, f"{name} by marks"):
            mark = self.one(("x", "X", "1"))
            return [
                Column((*above, self.one(labels)), self._marked(name, code, mark), counts=True)
                for code, labels in MARKS[name].items()
            ]
        spellings = LEVELS[name]

        def shown(p: Person) -> tuple[Cell, Truth]:
            if self.has_faults and self.random.random() < 0.08:
                return self.one(UNCLEAR[name]), {name: UNREAD}
            code = p.levels[name]
            return (None, {name: None}) if code is None else (self.one(spellings[code]), {name: code})

        def with_major(p: Person) -> tuple[Cell, Truth]:
            cell, truth = shown(p)
            if cell is None or truth[name] is UNREAD or truth[name] in UNMARKED:
                return cell, truth
            return f"{cell} {p.major}", truth | {"major": p.major}

        if name == "professional_level" and self.chance(0.2, "level with major"):
            return [Column(above, with_major)]
        if name == "professional_level" and self.chance(0.4):
            return [
                Column(above, shown),
                Column((*above[:-1], self.one(MAJOR)), lambda p: (p.major, {"major": p.major})),
            ]
        return [Column(above, shown)]

    def _marked(self, name: str, code: str, mark: str) -> Callable[[Person], tuple[Cell, Truth]]:
        def cell(p: Person) -> tuple[Cell, Truth]:
            own = p.levels[name]
            # an empty row of a matrix that is filled in says none; in one without any mark it says nothing
            truth = own if own in MARKS[name] else ...
            return (mark if own == code else None), {name: truth}

        return cell

    def _cased(self, unit: str) -> str:
        return self.random.choice((unit, unit, unit.upper()))

    # --- rows

    def _put(self, *cells: Cell) -> int:
        self.made.rows.append(list(cells))
        return len(self.made.rows)

    def _wide(self, text: str, first: int = 0) -> None:
        """A line over the whole width, merged or not."""
        row = self._put(*[None] * first, text) - 1
        last = len(self.columns) - 1
        if last > first and self.chance(0.5):
            self.made.merges.append((row, row, first, last))

    def _title(self) -> None:
        if self.chance(0.5):
            half = max(len(self.columns) // 2, 1)
            self._put("UBND HUYỆN CHỢ MỚI", *[None] * (half - 1), MOTTO[0])
            self._put("PHÒNG NỘI VỤ", *[None] * (half - 1), MOTTO[1])
            if self.chance(0.5):
                self._put()
        if self.unit_place == "title":
            self._wide(f"DANH SÁCH CÁN BỘ, CÔNG CHỨC {self.units[0].upper()}")
        elif self.chance(0.8):
            self._wide("DANH SÁCH CÁN BỘ, CÔNG CHỨC CẤP XÃ")
        else:
            self.made.about.append("no title")
        if self.made.rows and self.chance(0.6):
            self._wide("(Tính đến ngày 15/9/2023)")
        if self.made.rows and self.chance(0.5):
            self._put()

    def _headings(self) -> None:
        depth = max(len(column.path) for column in self.columns)
        if depth == 1 and self.chance(0.2, "headings merged down two rows"):
            depth = 2
        top = len(self.made.rows)
        grid: list[list[Cell]] = [[None] * len(self.columns) for _ in range(depth)]
        for c, column in enumerate(self.columns):
            for r, label in enumerate(column.path):
                before = self.columns[c - 1].path if c else ()
                if r == len(column.path) - 1 or before[: r + 1] != column.path[: r + 1]:
                    grid[r][c] = label
            if len(column.path) < depth:
                self.made.merges.append((top + len(column.path) - 1, top + depth - 1, c, c))
        for r in range(depth - 1):
            start = 0
            for c in range(1, len(self.columns) + 1):
                same = (
                    c < len(self.columns)
                    and len(self.columns[c].path) > r + 1
                    and (self.columns[c].path[: r + 1] == self.columns[start].path[: r + 1])
                )
                if not same:
                    if c - start > 1 and len(self.columns[start].path) > r + 1:
                        self.made.merges.append((top + r, top + r, start, c - 1))
                    start = c
        for row in grid:
            self._put(*row)
        self.header = [list(row) for row in grid]
        if self.chance(0.05, "technical row"):
            names = ("id", "FullName", "birth_date", "UnitCode", "position_name", "levelCode", "is_party", "noteText")
            self.made.hidden_rows.append(self._put(*(names[i % len(names)] for i in range(len(self.columns)))))
        if self.chance(0.3, "number row"):
            shown = self.one(("{}", "({})", "[{}]"))
            self._put(*(shown.format(i) if shown != "{}" else i for i in range(1, len(self.columns) + 1)))

    def _body(self) -> None:
        posts = list(POSTS)
        self.tall_units = self.unit_place == "column" and self.can_merge and self.chance(0.25, "merged units")
        self.last_unit: tuple[int, int, str] | None = None
        number = 0
        restart = self.chance(0.5, "numbers start again")
        everybody: list[Person] = []
        for at, unit in enumerate(self.units):
            chosen = self.random.sample(posts, self.random.randint(2, 9))
            own = [person(self.random, unit, post) for post in chosen]
            if self.unit_place == "section":
                self._wide(f"{'I' * (at + 1)}. {unit.upper()}" if self.chance(0.7) else unit)
                number = 0 if restart else number
            groups = [own]
            if self.kind_place == "section":
                groups = [[p for p in own if p.kind == kind] for kind in ("cadre", "civil_servant")]
            for kind, group in zip(("A. CÁN BỘ", "B. CÔNG CHỨC"), groups, strict=False):
                if self.kind_place == "section" and group:
                    self._wide(kind)
                    number = 0 if restart else number
                number = self._people(group, number, in_kind=self.kind_place == "section")
                if self.kind_place == "section" and group and self.chance(0.3, "subtotals"):
                    self._total("Cộng", group)
            everybody += own
            if at + 1 < len(self.units) and self.chance(0.15, "page and repeated headings"):
                self._put(f"Trang {at + 1}")
                for row in self.header:
                    self._put(*row)
        self.everybody = everybody
        if self.chance(0.4, "total"):
            self._total(self.one(("Tổng cộng", "TỔNG CỘNG", "Cộng")), everybody)

    def _people(self, people: Sequence[Person], number: int, *, in_kind: bool) -> int:
        before: dict[int, Cell] = {}
        ditto = self.one(DITTO) if not self.tall_units and self.chance(0.15, "ditto marks") else None
        for p in people:
            number += 1
            cells: list[Cell] = []
            truth: Truth = {}
            for c, column in enumerate(self.columns):
                cell, told = column.cell(p)
                if column.path[-1] in ORDINAL:
                    cell = number
                elif column.may_repeat and ditto and before.get(c) is not None and p.unit == before.get(-1):
                    if fold_equal(cell, before[c]):
                        cell = ditto
                    else:
                        before[c] = cell
                else:
                    before[c] = cell
                cells.append(cell)
                truth |= {key: value for key, value in told.items() if truth.get(key, ...) is ...}
            before[-1] = p.unit
            truth.setdefault("unit", p.unit)
            truth.setdefault("kind", p.kind if in_kind else ...)
            row = self._put(*cells)
            self.made.people[row] = truth
            self._merge_unit(row, p)
            if self.chance(0.02, "blank rows"):
                self._put()
        return number

    def _merge_unit(self, row: int, p: Person) -> None:
        """One merged cell for the unit of all people in a run, as clerks like it."""
        if not self.tall_units:
            return
        c = next(i for i, column in enumerate(self.columns) if column.may_repeat and column.path[-1] in UNIT)
        if self.last_unit and self.last_unit[1:] == (row - 1, p.unit):
            first = self.last_unit[0]
            self.made.rows[row - 1][c] = None
            self.made.merges = [m for m in self.made.merges if m != (first - 1, row - 2, c, c)]
            self.made.merges.append((first - 1, row - 1, c, c))
            self.last_unit = (first, row, p.unit)
        else:
            self.last_unit = (row, row, p.unit)

    def _total(self, label: str, people: Sequence[Person]) -> None:
        name = next(
            i for i, column in enumerate(self.columns) if "tên" in column.path[-1].lower() or "TÊN" in column.path[-1]
        )
        cells: list[Cell] = [None] * len(self.columns)
        rows = [row for row in self.made.people if row > 0][-len(people) :]
        for c, column in enumerate(self.columns):
            if column.counts:
                cells[c] = sum(self.made.rows[row - 1][c] is not None for row in rows)
        cells[name] = label
        self._put(*cells)

    def _end(self) -> None:
        if self.chance(0.3):
            self._put(None, f"Danh sách này có {len(self.everybody)} người./.")
        if self.chance(0.2):
            self._put("* Ghi chú: số liệu tính đến ngày 15/9/2023")
        if self.chance(0.4):
            half = max(len(self.columns) // 2, 1)
            self._put(*[None] * half, "Phú Sơn, ngày 15 tháng 9 năm 2023")
            self._put("NGƯỜI LẬP BIỂU", *[None] * (half - 1), "TM. ỦY BAN NHÂN DÂN")
            self._put("(Ký, ghi rõ họ tên)", *[None] * (half - 1), "CHỦ TỊCH")
            self._put()
            self._put("Nguyễn Thị Lan", *[None] * (half - 1), "Trần Văn Bình")


def fold_equal(a: Cell, b: Cell) -> bool:
    """Whether two cells say the same, case aside."""
    return unicodedata.normalize("NFC", str(a)).casefold() == unicodedata.normalize("NFC", str(b)).casefold()
