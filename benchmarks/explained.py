"""What each table of the results shows and whom it favours."""

from __future__ import annotations

TEXT = """\
Columns of text, the shipped law of one day, findings as (row, requirement, verdict); all contenders give the
same ones, which is checked before the clock runs. Imports, reading of files and the vocabulary are free for
everybody. The peers read the eight columns that the rules need and report nothing else. Ours reads those and
the name, and reports every value that it does not understand and everybody who stands twice; the second row is
the same with all 25 columns. Peers call the vocabulary's look-ups for every cell; those named "cached" keep
what a spelling means in a dict. What the vocabulary itself memoises is there for everybody and forgotten before
every call."""

RULES = """\
Tools that compare columns cannot understand spellings or gather a demand by post. They are given, free, one
prepared number per person and requirement (below 0 where something is wrong), and only compare and collect.
Ours starts from people as codes and does the gathering, the ages and the fields of study within its time; numpy
on the prepared columns is the floor. So this table favours the others, and says nothing about reading text."""

JUDGE = """\
The judge alone, on one processor: every requirement in force for every person, with what the law gives in time."""

FILE = """\
Each as a process of its own, imports left out of the seconds but not of the memory. A cell far to the right
makes readers that allocate by a sheet's extent fill the memory; ours never does, so the fair floor looks for
such cells first. The floor gives text; ours understands every cell, judges everybody and counts."""

START = """\
From the start of the process to its end, output thrown away; compiled modules are on disk."""

MANY = """\
One run reads the files in threads, joins them and judges once; the others take one file after the other."""
