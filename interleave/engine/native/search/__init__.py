"""The search by machine code, and what holds its states."""
