"""Tests of the judge: by hand, by dated cases, and against a judge that goes person by person."""
