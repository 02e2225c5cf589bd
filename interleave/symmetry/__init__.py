"""Symmetry: which threads and objects may be exchanged, worked out from a program."""
