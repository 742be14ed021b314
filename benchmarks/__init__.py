"""Benchmarks: rosters of any size, the same rules in other tools, and the budgets that the program keeps."""
