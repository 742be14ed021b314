"""Writes the published schemas of the machine documents: ``python -m cadre_audit.report.contracts``."""

from pathlib import Path

from cadre_audit.report.contracts import write

if __name__ == "__main__":
    write(Path("schemas/json"))
