"""The facts: text tables become typed tables in which every spelling has been understood once."""
