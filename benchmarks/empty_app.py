"""The smallest Typer program: one command with one path, which does nothing."""

from pathlib import Path

import typer

app = typer.Typer(add_completion=False)


@app.command()
def check(file: Path) -> None:
    """Do nothing with a file."""


if __name__ == "__main__":
    app()
