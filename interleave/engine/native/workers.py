"""The threads that the kernel runs in."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


class Threads:
    """This thread and others, which wait for work; the kernel runs in them without Python's lock.

    Args:
        count: how many, this one among them.

    Attributes:
        count: how many there are: 1 if the system refuses to start others.
    """

    def __init__(self, count: int) -> None:
        self.count = 1
        if count > 1:
            self._pool = ThreadPoolExecutor(count - 1)
            try:
                for started in [self._pool.submit(time.sleep, 0) for _ in range(count - 1)]:
                    started.result()
                self.count = count
            except RuntimeError:
                self._pool.shutdown(wait=False)

    def run(self, calls: Sequence[Callable[[], int | None]]) -> list[int | None]:
        """Run calls at once, the first one in this thread; their results."""
        if self.count == 1:
            return [call() for call in calls]
        others = [self._pool.submit(call) for call in calls[1:]]
        return [call() for call in calls[:1]] + [other.result() for other in others]

    def close(self) -> None:
        if self.count > 1:
            self._pool.shutdown()
