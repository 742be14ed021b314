"""The ink: one report model, one renderer per format, and every word that a reader sees."""
