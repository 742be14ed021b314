"""Vietnamese text in the encodings of before Unicode, and text whose encoding a program mistook."""
