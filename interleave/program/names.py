"""What internal variables are called, by the declared one that they belong to."""

from __future__ import annotations

#: How the names of those end that people see: who sleeps on a location, and a sequence lock's count.
SLEEPERS, SEQUENCE = ".sleepers", ".sequence"
#: What an entry of a store buffer is made of: where it goes.
SLOT = "slot"


def part(name: str, dims: tuple[int, ...], end: str) -> str:
    """The name of what belongs to the elements of a variable with these sizes, and ends so."""
    return f"{name}{'[]' * (len(dims) - name.count('[]'))}{end}"


def queue_length(name: str) -> str:
    """The name of the variable that holds how much is in each of a variable's queues."""
    return f"len({name})"


def owner_of(name: str) -> str:
    """The variable that one belongs to, which stands in its brackets; itself if it is a declared one."""
    return name.partition("(")[2].partition(")")[0] or name


def buffer_of(thread: str) -> str:
    """What the thread is called that carries the stores of another one to memory, and its variables."""
    return f"buffer({thread})"


def entry_of(thread: str, entry: int, column: str) -> str:
    """The variable that has a part of an entry of a thread's store buffer: of `SLOT` it is where it goes."""
    return f"{buffer_of(thread)}.{entry} {column}"


def older(name: str) -> str:
    """The variable with the values of a location that are not the newest, which some thread can read."""
    return f"older({name})"


def newest_of(name: str) -> str:
    """The variable whose older values are in one with this name; itself if it has the newest ones."""
    return owner_of(name) if name.startswith("older(") else name


def learner_of(thread: str, location: str) -> str:
    """What the thread is called by which another one learns of the stores to a location."""
    return f"learns({thread}: {location})"


def learned_by(learner: str) -> str:
    """The location whose stores are learned of by what is called so; empty if it is something else."""
    return learner.partition(": ")[2].removesuffix(")") if learner.startswith("learns(") else ""


def is_slot(name: str, thread: str) -> bool:
    """Whether a variable says where an entry of a thread's store buffer goes, if there is one."""
    return name.startswith(f"{buffer_of(thread)}.") and name.endswith(f" {SLOT}")
