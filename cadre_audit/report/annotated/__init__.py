"""Copies of the users' own workbooks with the faulty cells coloured and commented, nothing else of them changed."""
