"""Every verb that can be asked for is run by a function of its own."""

from __future__ import annotations

from typing import get_args

import pytest

from cadre_audit.jobs.job import Job
from cadre_audit.jobs.run import runner

VERBS = [model.model_fields["verb"].default for model in get_args(get_args(Job)[0])]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_a_run(verb: str) -> None:
    """The run of a verb is found by its name, and is made for the job of that verb."""
    found = runner(verb)
    asked = found.__annotations__["job"]
    assert asked.removesuffix("Job").lower() in (verb, {"standards diff": "lawdiff"}.get(verb))
