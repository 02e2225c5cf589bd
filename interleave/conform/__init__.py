"""Recorded logs of a real program, held against a model of it."""
