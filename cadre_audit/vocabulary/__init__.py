"""The words: ladders, posts, units and headings as data, and the folding that matches spellings."""
