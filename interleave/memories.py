"""Memory models: what a load may read, beside what was stored last."""

from __future__ import annotations

from interleave.errors import UsageError
from interleave.record import record

#: Sequentially consistent memory, x86's, which has store buffers, and C11's, where loads may read old stores.
SC, TSO, C11 = "sc", "tso", "c11"
MEMORIES = (SC, TSO, C11)
#: What has room for so many stores where no number is known to be enough, and the option that says how many.
BOUNDED = {TSO: ("store buffers", "--buffer"), C11: ("histories", "--history")}

#: A history of 1 would be sequentially consistent; what can be read is looked up in a table that doubles.
LEAST_HISTORY, MOST_HISTORY = 2, 8


def is_history(history: object) -> bool:
    """Whether so many stores of a location can be kept."""
    return type(history) is int and LEAST_HISTORY <= history <= MOST_HISTORY


def refusal(name: object) -> str:
    """What is wrong with the name of a memory model; empty if nothing is."""
    if name in MEMORIES:
        return ""
    return f"is unknown; supported: {', '.join(MEMORIES)}"


@record
class Memory:
    """A memory model as somebody asks for one; what is left open is as the model's class says.

    Attributes:
        model: its name; empty for that of the class.
        buffer: how many entries a store buffer has where no number is known to be enough.
        sparing: whether stores that nobody can tell to have waited go to memory at once.
        history: how many stores of a location can be read where no number is known to be enough.

    Raises:
        UsageError: there is no such model, or no such buffer or history.
    """

    model: str = ""
    buffer: int | None = None
    sparing: bool = True
    history: int | None = None

    def __post_init__(self) -> None:
        wrong = refusal(self.model) if self.model else ""
        if wrong:
            raise UsageError(f"the memory model {self.model} {wrong}")
        if self.buffer is not None and (type(self.buffer) is not int or self.buffer < 1):
            raise UsageError(f"a store buffer has a positive number of entries, not {self.buffer}")
        if self.history is not None and not is_history(self.history):
            raise UsageError(f"a history has {LEAST_HISTORY} to {MOST_HISTORY} stores, not {self.history}")

    def of(self, model: str, buffer: int | None, history: int | None = None) -> Memory:
        """What it is for a class that says this."""
        entries, stores = (buffer if self.buffer is None else self.buffer), self.history
        return Memory(self.model or model, entries, self.sparing, history if stores is None else stores)
