"""Reads a part of the corpus and says what is wrong:  python -m tests.corpus [HOW MANY] [FIRST SEED]."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from random import Random

from .check import faults_in

_SHOWN = 6


def main(count: int = 200, first: int = 0) -> int:
    """Prints the faults of each seed, and how many rosters are read without one."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + count):
            about, *found = [*faults_in(Random(seed), Path(folder)), ""][: _SHOWN + 1]
            bad += bool(about)
            if about:
                sys.stdout.write("\n    ".join([f"seed {seed}: {about}", *found]) + "\n")
    sys.stdout.write(f"{count - bad} of {count} rosters are read without a fault\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
