"""Memory models: what a load may read, beside what was stored last."""

from __future__ import annotations

from interleave.errors import UsageError
from interleave.record import record

#: Sequentially consistent memory, and x86's, which has store buffers.
SC, TSO = "sc", "tso"
MEMORIES = (SC, TSO)
#: Those that are known, and not there yet.
LATER = ("c11",)


def refusal(name: object) -> str:
    """What is wrong with the name of a memory model; empty if nothing is."""
    if name in MEMORIES:
        return ""
    return f"{'is not there yet' if name in LATER else 'is unknown'}; supported: {', '.join(MEMORIES)}"


@record
class Memory:
    """A memory model as somebody asks for one; what is left open is as the model's class says.

    Attributes:
        model: its name; empty for that of the class.
        buffer: how many entries a store buffer has where no number is known to be enough.
        sparing: whether stores that nobody can tell to have waited go to memory at once.

    Raises:
        UsageError: there is no such model, or no such buffer.
    """

    model: str = ""
    buffer: int | None = None
    sparing: bool = True

    def __post_init__(self) -> None:
        wrong = refusal(self.model) if self.model else ""
        if wrong:
            raise UsageError(f"the memory model {self.model} {wrong}")
        if self.buffer is not None and (type(self.buffer) is not int or self.buffer < 1):
            raise UsageError(f"a store buffer has a positive number of entries, not {self.buffer}")

    def of(self, model: str, buffer: int | None) -> Memory:
        """What it is for a class that says this."""
        return Memory(self.model or model, buffer if self.buffer is None else self.buffer, self.sparing)
