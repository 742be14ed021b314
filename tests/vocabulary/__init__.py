"""Tests of the words: folding, ladders, posts, units, and the vocabulary files themselves."""
