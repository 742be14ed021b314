"""Makers of the sample rosters: invented people, real totals.

openpyxl writes its XML through lxml when lxml happens to be installed, and the bytes then differ;
the switch has to be set before openpyxl is first imported, so it is set here.
"""

from __future__ import annotations

import os

os.environ["OPENPYXL_LXML"] = "False"
