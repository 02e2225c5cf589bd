"""Who moves next in a walk. The kernel does the same: `interleave.engine.walks.kernel`."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.engine.walks.plan import (
    BOUNDS_IN_A_ROW,
    FEWEST_IN_A_ROW,
    MOST_CHANGES,
    STAYS,
    Chance,
)


class Turns:
    """Chooses among the threads that can move.

    Args:
        chance: the walk's.
    """

    def __init__(self, chance: Chance) -> None:
        self.chance, self.last = chance, -1

    def choose(self, step: int, able: Sequence[int]) -> int:
        """The thread that takes a step.

        Args:
            step: the number of the step.
            able: the threads that can move, at least one, in order.
        """
        raise NotImplementedError


class AnyThread(Turns):
    """All alike, but for staying with the last one."""

    def __init__(self, chance: Chance) -> None:
        super().__init__(chance)
        self.stay = chance.pick(STAYS)

    def choose(self, step: int, able: Sequence[int]) -> int:
        if self.last not in able or self.chance.pick(1 << self.stay) == 0:
            self.last = able[self.chance.pick(len(able))]
        return self.last


class Priorities(Turns):
    """The thread with the highest priority.

    Args:
        chance: the walk's.
        threads: how many there are.
        horizon: how many steps walks take.
    """

    def __init__(self, chance: Chance, threads: int, horizon: int) -> None:
        super().__init__(chance)
        self.priority = [MOST_CHANGES + (chance.draw() >> 2) for _ in range(threads)]
        self.points = [chance.pick(horizon) for _ in range(chance.pick(MOST_CHANGES))]
        self.most = FEWEST_IN_A_ROW << chance.pick(BOUNDS_IN_A_ROW)
        self.row = 0

    def choose(self, step: int, able: Sequence[int]) -> int:
        best = self._best(able)
        for number, point in enumerate(self.points):
            if point == step:
                self.priority[best] = number
                best = self._best(able)
        if best == self.last and self.row >= self.most:
            self.priority[best] = -1 - step
            best = self._best(able)
        self.row = self.row + 1 if best == self.last else 1
        self.last = best
        return best

    def _best(self, able: Sequence[int]) -> int:
        return max(able, key=self.priority.__getitem__)  # the first one of several
