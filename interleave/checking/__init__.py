"""Checks a program: explores it, judges what was found, and has it explained."""
