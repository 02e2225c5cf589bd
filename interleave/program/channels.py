"""What a channel is made of, beside its buffer: internal variables, by their names.

A channel with a buffer is a queue and whether it is closed. One without has, for each thread instance, the
case with which it waits there to send and to receive (0, or the case's number in its ``select``, from 1), and
a value: the one that it offers, or the one that it has been handed. Whom another thread has met is said once
for all channels, as nobody meets two: the number of the case.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from interleave.record import record

if TYPE_CHECKING:
    from interleave.program.program import Span

#: By thread instance: 0, or the case of its ``select`` by which another thread has met it.
MATCHED = "matched(channels)"


def closed(name: str) -> str:
    """Whether a channel with a buffer is closed; of one without its own variable says that."""
    return f"closed({name})"


def senders(name: str) -> str:
    """Who waits to send to a channel without a buffer."""
    return f"senders({name})"


def receivers(name: str) -> str:
    """Who waits to receive from a channel without a buffer."""
    return f"receivers({name})"


def handed(name: str) -> str:
    """The values that threads offer to a channel without a buffer, or are handed by it."""
    return f"handed({name})"


@record
class Part:
    """One of the cases of a step at channels.

    Attributes:
        channel: the channel's name.
        does: ``send``, ``receive`` or ``close``.
        text: as it is written.
        span: where.
    """

    channel: str
    does: str
    text: str
    span: Span = field(compare=False)


@record
class Communication:
    """What a step does at channels.

    Attributes:
        text: as it is written.
        cases: what it may do there.
        waited: whether the thread waits there already, so that others can meet it.
        buffered: the names of those channels among them that have a buffer.
    """

    text: str
    cases: tuple[Part, ...]
    waited: bool = False
    buffered: frozenset[str] = frozenset()

    @property
    def selects(self) -> bool:
        """Whether it is a ``select``, of one case, too: what it did is not what it is called."""
        return len(self.cases) > 1 or self.text.startswith("select")
