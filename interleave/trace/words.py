"""What steps are called, and lists of names, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.record import record

ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@record
class StepName:
    """What a step of a thread is called.

    Attributes:
        does: what it does.
        time: which time the thread takes it, from 1; 0 if that goes without saying.
        place: what tells it apart from others of the thread that do the same: its line, or the call that
            it is in; empty if there are none.
    """

    does: str
    time: int = 0
    place: str = ""

    @property
    def quoted(self) -> str:
        """In a sentence: ``“x = 1” (line 7, second time)``."""
        return f"“{self.does}”{self._which}"

    @property
    def plain(self) -> str:
        """In a table: ``x = 1 (line 7, second time)``."""
        return f"{self.does}{self._which}"

    @property
    def _which(self) -> str:
        parts = [self.place] if self.place else []
        if self.time:
            parts.append(f"{ordinal(self.time)} time")
        return f" ({', '.join(parts)})" if parts else ""


def ordinal(number: int) -> str:
    """``first``, ``second``, …"""
    if number < len(ORDINALS):
        return ORDINALS[number]
    teen = 10 < number % 100 < 14
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def do(verb: str, count: int) -> str:
    """What so many do: ``wait to write`` several, ``waits to write`` one."""
    first, _, rest = verb.partition(" ")
    return f"{first}s {rest}".rstrip() if count == 1 else verb


def listed(names: Sequence[str]) -> str:
    """``a, b and c``."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
