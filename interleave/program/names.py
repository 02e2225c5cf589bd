"""What internal variables are called, by the declared one that they belong to."""

from __future__ import annotations

#: How the names of those end that people see: who sleeps on a location, and a sequence lock's count.
SLEEPERS, SEQUENCE = ".sleepers", ".sequence"


def part(name: str, dims: tuple[int, ...], end: str) -> str:
    """The name of what belongs to the elements of a variable with these sizes, and ends so."""
    return f"{name}{'[]' * (len(dims) - name.count('[]'))}{end}"


def owner_of(name: str) -> str:
    """The variable that one belongs to, which stands in its brackets; itself if it is a declared one."""
    return name.partition("(")[2][:-1] or name


def buffer_of(thread: str) -> str:
    """What the thread is called that carries the stores of another one to memory, and its variables."""
    return f"buffer({thread})"
