"""What a step really reads and writes, element by element, in the state in which it is taken."""

from __future__ import annotations

from interleave.trace.step_paths import StepPaths
from interleave.trace.step_state import THREAD_STATUS, Accesses, Element

__all__ = ["THREAD_STATUS", "AccessReader", "Accesses", "Element"]


class AccessReader(StepPaths):
    """Follows steps of one program."""

    def accesses(self, state: int, number: int, choice: int) -> Accesses:
        """What a thread's next step accesses.

        Args:
            state, number: the thread's next step in this state.
            choice: which of its alternatives, as the engines count them.
        """
        return self.path(state, number, choice).accesses
