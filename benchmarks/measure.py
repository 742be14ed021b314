"""Clocks: contenders take turns, so that their ratios survive a machine that also does other things.

Nothing but the standard library is imported here: a parent with a large memory would lend it to its children's peaks.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True, slots=True)
class Lap:
    """One measured run.

    Attributes:
        wall, cpu: seconds; of a task without its imports and preparation, else of the whole process.
        mib: highest memory of the process.
    """

    wall: float
    cpu: float
    mib: float = 0.0


Laps = dict[str, list[Lap]]


def timed(go: Callable[[], Any]) -> tuple[Lap, Any]:
    """One call, after the garbage of others is gone."""
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    answer = go()
    return Lap(time.perf_counter() - wall, time.process_time() - cpu), answer


def take_turns(contenders: Mapping[str, Callable[[], Any]], rounds: int, before: Callable[[], None]) -> Laps:
    """Every contender once a round, after a round that does not count.

    What was prepared for all of them is left out of garbage collection, or each would pay for the others' rows.
    """
    gc.collect()
    gc.freeze()
    laps: Laps = {name: [] for name in contenders}
    for i in range(rounds + 1):
        for name, go in contenders.items():
            before()
            lap, _ = timed(go)
            if i:
                laps[name].append(lap)
    return laps


def processes_take_turns(commands: Mapping[str, list[str]], rounds: int, warm: int = 1) -> Laps:
    """Every command once a round as a process of its own; a task's own clock replaces that of the process."""
    laps: Laps = {name: [] for name in commands}
    for i in range(rounds + warm):
        for name, argv in commands.items():
            lap = _process(argv)
            if i >= warm:
                laps[name].append(lap)
    return laps


def _process(argv: list[str]) -> Lap:
    with tempfile.TemporaryFile() as out, open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        files = [(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2)]
        begin = time.perf_counter()
        pid = os.posix_spawn(argv[0], argv, os.environ, file_actions=files)
        _, status, used = os.wait4(pid, 0)
        wall = time.perf_counter() - begin
        # 1 says that gaps were found
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            raise SystemExit(f"exit {os.waitstatus_to_exitcode(status)}: {' '.join(argv)}")
        out.seek(0)
        own = _own_clock(out.read())
    cpu = used.ru_utime + used.ru_stime
    return Lap(own.get("wall", wall), own.get("cpu", cpu), used.ru_maxrss / 1024)


_SIGN = b'{"task":'


def _own_clock(out: bytes) -> dict[str, Any]:
    last = out.strip().rsplit(b"\n", 1)[-1]
    return dict(json.loads(last)) if last.startswith(_SIGN) else {}


def tell(task: str, lap: Lap) -> None:
    """Ends the output of a task with its own clock."""
    sys.stdout.write(json.dumps({"task": task} | asdict(lap)) + "\n")


def tell_laps(laps: Laps) -> None:
    """Hands the laps of contenders in one process to the parent."""
    sys.stdout.write(json.dumps({name: [asdict(lap) for lap in own] for name, own in laps.items()}) + "\n")


def heard_laps(out: str) -> Laps:
    """What :func:`tell_laps` wrote."""
    return {name: [Lap(**lap) for lap in own] for name, own in json.loads(out.strip().rsplit("\n", 1)[-1]).items()}


def wall(laps: Sequence[Lap]) -> float:
    """Median seconds."""
    return median(lap.wall for lap in laps)


def cpu(laps: Sequence[Lap]) -> float:
    """Median seconds of both processors together."""
    return median(lap.cpu for lap in laps)


def peak(laps: Sequence[Lap]) -> float:
    """Highest MiB of all rounds."""
    return max(lap.mib for lap in laps)


def ratio(of: Sequence[Lap], to: Sequence[Lap]) -> float:
    """Median of the ratios of every round."""
    return median(a.wall / b.wall for a, b in zip(of, to, strict=True))
