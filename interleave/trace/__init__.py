"""Traces: what happened step by step, independent of how it is printed."""
