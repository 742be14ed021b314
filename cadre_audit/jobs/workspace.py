"""The workspace file of an office: where its rosters, standards and settings are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypedDict

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cadre_audit.errors import UsageError
from cadre_audit.jobs.model import FailOn, UnitAreas
from cadre_audit.jobs.succession_job import NewEntries
from cadre_audit.jobs.workspace_faults import faults_of
from cadre_audit.jobs.workspace_file import locate

Paths = str | list[str]
READING_MAP = "reading-map.yaml"
IN_ROSTER = "roster"
"""In place of a list of plans: the roster's own column of planned posts."""
Weight = Literal[
    "overdue", "due_this_year", "leader", "young", "woman", "minority", "due_in_horizon", "holder_retires"
]  # fmt: skip


class Workspace(BaseModel):
    """What the file may say; every key may be left out. Relative paths start from the file's folder."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    language: Literal["vi", "en"] | None = None
    rosters: Paths | dict[str, Paths] = Field(default=[])
    registrations: Paths | dict[str, Paths] = Field(default=[])
    succession: Paths | dict[str, Paths] = Field(default=[])
    discipline: Paths = Field(default=[])
    new_entries: NewEntries | None = None
    training: Paths | dict[str, Paths] = Field(default=[])
    evaluations: Paths | dict[str, Paths] = Field(default=[])
    records_complete: bool = False
    programmes: Paths = Field(default=[])
    rotation: str | None = None
    targets: Paths = Field(default=[])
    standards: Paths = Field(default=[])
    shipped_standards: bool = True
    courses: str | None = None
    enable: list[str] = []
    waivers: str | None = None
    baseline: str | None = None
    limits: str | None = None
    cost_norms: str | None = None
    budgets: str | None = None
    reading_map: str | None = None
    fail_on: FailOn | None = None
    blank_means: Literal["unknown", "none"] | None = None
    class_size: int | None = Field(default=None, ge=1, le=1000)
    young_under: int | None = Field(default=None, ge=18, le=60)
    weights: dict[Weight, int] = {}
    areas: dict[str, UnitAreas] = {}


class SuccessionOf(TypedDict):
    """What a job is told about plans for posts."""

    succession: tuple[Path, ...]
    planned_in_roster: bool


_KEYS = {"": Workspace.model_fields, "areas": UnitAreas.model_fields, "new_entries": NewEntries.model_fields}


@dataclass(frozen=True, slots=True)
class Found:
    """A workspace and the folder that its paths start from; path is None when there is no file."""

    workspace: Workspace
    folder: Path
    path: Path | None

    def paths(self, given: Paths | None) -> list[Path]:
        """Paths of the file, patterns resolved, from the file's folder."""
        texts = [given] if isinstance(given, str) else list(given or [])
        found: list[Path] = []
        for text in texts:
            matches = sorted(self.folder.glob(text)) if set(text) & set("*?[") else []
            found += [self._from_folder(str(match)) for match in matches] or [self._from_folder(text)]
        return found

    def path_of(self, given: str | None) -> Path | None:
        """One path of the file, from the file's folder."""
        return self._from_folder(given) if given else None

    def reading_map(self, given: Path | None) -> Path | None:
        """The corrections of reading: those given, those that the file names, or those that lie beside it."""
        if given or self.workspace.reading_map:
            return given or self.path_of(self.workspace.reading_map)
        return self.beside(READING_MAP) if (self.folder / READING_MAP).is_file() else None

    def beside(self, name: str) -> Path:
        """A file in the folder of the workspace."""
        return self._from_folder(name)

    def rosters(self, year: int | None = None) -> list[Path]:
        """The rosters of a year; those of the latest year when no year is asked for, or of the only list.

        Raises:
            UsageError: the file names none, or none for that year.
        """
        return self._of_year(self.workspace.rosters, year, ("no_roster_named", "no_roster_of_year"))

    def rosters_if_any(self, year: int | None = None) -> list[Path]:
        """The rosters of a year where the file names some, for what can be told without one too."""
        named = self.workspace.rosters
        if not named or (isinstance(named, dict) and year is not None and str(year) not in named):
            return []
        return self.rosters(year)

    def registrations(self, year: int | None = None) -> list[Path]:
        """The registrations of a year, by the same rules.

        Raises:
            UsageError: the file names none, or none for that year.
        """
        named = self.workspace.registrations
        return self._of_year(named, year, ("no_registrations_named", "no_registrations_of_year"))

    def succession(self, given: Sequence[str] | None, year: int | None = None) -> SuccessionOf:
        """Where plans for posts stand: as given, else as the file names them for the year, which may be nowhere."""
        if given:
            return _succession(given, [Path(text) for text in given if text != IN_ROSTER])
        named = self.workspace.succession
        if isinstance(named, dict):
            named = named.get(str(year) if year is not None else max(named, default=""), [])
        texts = [named] if isinstance(named, str) else named
        return _succession(texts, self.paths([text for text in texts if text != IN_ROSTER]))

    def _of_year(self, named: Paths | dict[str, Paths], year: int | None, faults: tuple[str, str]) -> list[Path]:
        none, not_then = faults
        if isinstance(named, dict):
            if not named:
                raise UsageError(none)
            key = str(year) if year is not None else max(named)
            if key not in named:
                raise UsageError(not_then, year=key, path=self.path, years=", ".join(sorted(named)))
            named = named[key]
        if not named:
            raise UsageError(none)
        return self.paths(named)

    def training(self, first: date | None = None, last: date | None = None) -> list[Path]:
        """The training lists of the years of a period; all of them without one, or when they are not named by year.

        Raises:
            UsageError: the file names none, or none for these years.
        """
        named = self.workspace.training
        if not named:
            raise UsageError("no_training_named")
        if not isinstance(named, dict):
            return self.paths(named)
        if first is None or last is None:
            return [path for year in sorted(named) for path in self.paths(named[year])]
        years = [year for year in map(str, range(first.year, last.year + 1)) if year in named]
        if not years:
            asked = str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
            raise UsageError("no_training_of_year", year=asked, path=self.path, years=", ".join(sorted(named)))
        return [path for year in years for path in self.paths(named[year])]

    def training_until(self, year: int | None) -> list[Path]:
        """The training lists of a year and of the years before it; of all years without one; maybe none.

        A folder or a pattern without a file yet is no fault: no list says anything of anybody.
        """
        return self._until(self.workspace.training, year)

    def _until(self, named: Paths | dict[str, Paths], year: int | None) -> list[Path]:
        years = sorted(named) if isinstance(named, dict) else [""]
        kept = [own for own in years if year is None or not own.isdecimal() or int(own) <= year]
        paths = [path for own in kept for path in self.paths(named[own] if isinstance(named, dict) else named)]
        return [path for path in paths if not _holds_nothing(path)]

    def evaluations(self, year: int | None = None) -> list[Path]:
        """The lists of ratings of a year and of the years before it; of all years without one; maybe none."""
        return self._until(self.workspace.evaluations, year)

    def _from_folder(self, text: str) -> Path:
        path = self.folder / text
        try:
            # shown to people: shorter where the file lies below the folder they are in
            return path.relative_to(Path.cwd())
        except ValueError:
            return path


def _holds_nothing(path: Path) -> bool:
    """Whether a path is an empty folder, or a pattern that fits no file."""
    if path.is_dir():
        return not any(below.is_file() for below in path.rglob("*"))
    return bool(set(str(path)) & set("*?[")) and not path.exists()


def _succession(texts: Sequence[str], paths: Sequence[Path]) -> SuccessionOf:
    return {"succession": tuple(paths), "planned_in_roster": IN_ROSTER in texts}


def find_workspace(start: Path, named: Path | None = None) -> Found:
    """The workspace file named, else the nearest one from ``start`` upwards, else an empty workspace.

    Raises:
        UsageError: the file named does not exist, or the file is wrong.
    """
    path, data = locate(start, named)
    if path is None:
        return Found(Workspace(), start, None)
    try:
        return Found(Workspace.model_validate(data), path.resolve().parent, path)
    except ValidationError as e:
        raise UsageError("workspace_invalid", faults=faults_of(path, e, _KEYS)) from None
