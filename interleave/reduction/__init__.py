"""Partial-order reduction: which steps may go first, worked out from a program."""
