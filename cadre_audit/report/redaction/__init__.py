"""Redaction: a finished report without names, whole birthdays and notes, before any format is made of it."""
