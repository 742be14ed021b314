"""Runs the command line as ``python -m cadre_audit``."""

from cadre_audit.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
