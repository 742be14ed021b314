"""Plans classes: what has to be placed, two ways of placing it, and why it may be impossible."""
