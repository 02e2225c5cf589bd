"""What a view has of a location: bits for its messages, or for the accesses to it; see
`interleave.program.memory.views`."""

from __future__ import annotations

from interleave.record import record


@record
class Listed:
    """An atomic location (or an array of them) with several messages.

    Attributes:
        variable: its name.
        most: how many messages each part has at most.
        exact: whether there are never more.
        word, offset: where the bits of its first part stand in a view, ``most - 1`` for each part.
        seen: whether messages have views, as somebody releases by them and somebody acquires.
        glued: whether messages can be glued to the one before.
    """

    variable: str
    most: int
    exact: bool
    word: int
    offset: int
    seen: bool
    glued: bool

    @property
    def older(self) -> int:
        """How many messages there are beside the newest."""
        return self.most - 1

    @property
    def mask(self) -> int:
        """The bits of a part, moved to the right end."""
        return (1 << self.older) - 1

    @property
    def ages(self) -> tuple[int, ...]:
        """How old the message is that somebody knows, by the bits of a part."""
        each = [*range(self.older)]
        return tuple(
            next((a for a in each if bits >> a & 1), self.older) for bits in range(self.mask + 1)
        )


@record
class Plain:
    """A plain location (or an array of them) that can be raced for. A part has 1 bit, and one for each of the
    ``readers``, thread instances by their numbers."""

    variable: str
    word: int
    offset: int
    readers: tuple[int, ...]

    @property
    def width(self) -> int:
        return 1 + len(self.readers)
