"""Workforce standardization audits of staff rosters against dated, cited position standards.

The rooms, from the ground up (the import rule is checked in CI):

``errors`` · ``data_files`` · ``problems`` → ``vocabulary`` (the words) → ``reading`` (the files) →
``standards`` (the law) | ``tables`` (the facts) → ``judge`` (the meeting) | ``report`` (the ink) →
``analyses`` (the meaning) → ``jobs`` (a run) → ``cli`` (the door).
"""

__version__ = "0.1.0"
