"""The kernel's functions, with the number of their arguments, all of them 64-bit integers."""

from __future__ import annotations

FUNCTIONS = {
    "work": 2,
    "advance": 1,
    "seed": 2,
    "move": 5,
    "insert": 3,
    "rebuild": 4,
    "select": 6,
    "index": 5,
    "member": 5,
    "predecessors": 7,
    "mark_goals": 6,
    "sweep": 5,
}
