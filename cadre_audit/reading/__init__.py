"""The files: bytes become text tables in which every value knows its file, sheet, row and column.

The only room that opens inputs.
"""
