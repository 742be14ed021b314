"""What each table of the results shows and whom it favours."""

from __future__ import annotations

TEXT = """\
Columns of text, the shipped law of one day, findings as (row, requirement, verdict); all contenders give the
same ones, which is checked before the clock runs. Imports, reading of files and the vocabulary are free for
everybody. All read the sixteen columns that a check of a roster reads: names, dates, sex, unit, post, kind,
Party, levels, field of study. Ours also reports every value that it does not understand and everybody who stands
twice; the second row is the same with all 25 columns.

What is cached: ours understands each distinct value once, and the vocabulary remembers spellings; all of that is
forgotten before every call. "plain Python", "pydantic" and "apply" are the usual way: every cell is normalised
anew by the same look-ups, with the vocabulary's memory taken out. Those named "cached" keep what a spelling means
in a dict for each column and use the vocabulary's memory too: that is the honest rival, for whoever writes it so
has done half of what ours does, a row at a time. The promises speak of the usual way."""

RULES = """\
Tools that compare columns cannot understand spellings or gather a demand by post. They are given, free, one
prepared number per person and requirement (below 0 where something is wrong), and only compare and collect.
Ours starts from people as codes and does the gathering, the ages and the fields of study within its time; numpy
on the prepared columns is the floor. So this table favours the others, and says nothing about reading text."""

JUDGE = """\
The judge alone, on one processor: every requirement in force for every person, with what the law gives in time."""

LAW = """\
One day, one million people from codes, the judge alone. The whole law holds every standard of the book, judged for
every purpose (posts, training duties, candidacies, succession, appointment) with everything switched on that is off
unless asked for: scopes, equivalences, ranks and certificates beside the levels and ages of the first standards."""

FILE = """\
Each as a process of its own, imports left out of the seconds but not of the memory. A cell far to the right
makes readers that allocate by a sheet's extent fill the memory; ours never does, so the fair floor looks for
such cells first. The floor gives text; ours understands every cell, judges everybody and counts. Numbers and quality
count instead of judging; the list at two dates is read once for each, and everybody in it found again."""

START = """\
From the start of the process to its end, output thrown away; compiled modules are on disk."""

MANY = """\
One run reads the files in threads, joins them and judges once; the others take one file after the other."""

CITY = """\
The workbook of the sample city from its bytes on disk, files and words warm. python-calamine hands out the cells of
every sheet as Python values. Ours finds the headings, tells people from other rows and understands the headings; the
last line also understands every cell and looks for doubts. Spellings remembered from the last round are forgotten
before every call."""

COPIES = """\
The workbook of the sample city as bytes, back to bytes. openpyxl loads and saves it and marks nothing, which alone
loses shapes, pictures of headers and newer formats; ours colours some 400 cells, writes their comments and a sheet that
lists them, and keeps every other part byte for byte."""

PLAN = """\
Made-up plans under limits that bind: money, classes a quarter, class sizes, seats, 15 % of a unit away at once. Missed
are the points of needs met late or by no class; then come cost, and the share that the worst-off unit misses, in
thousandths. In brackets stands what no plan can go below, given the objectives before. HiGHS begins with the plan of
the quick way and stops on its gap or after so many nodes, never by the clock: points and bounds are the same on every
machine, seconds are not. One run of each, the first one twice."""
