"""Verdicts, as data: results of properties, and what was expected."""
