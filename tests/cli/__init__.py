"""Tests of the door: what a person at the prompt, or a scheduled script, gets."""
