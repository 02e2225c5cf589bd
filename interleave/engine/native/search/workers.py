"""The threads that the kernel runs in."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait

#: How often this thread looks round while others work, in seconds.
PERIOD = 0.05


class Threads:
    """Threads that wait for work, while this one looks for Ctrl-C and the clock; the kernel runs in them
    without Python's lock.

    Args:
        count: how many.

    Attributes:
        count: how many there are: 1, this one, if the system refuses to start others.
    """

    def __init__(self, count: int) -> None:
        self.count = 1
        self._pool: ThreadPoolExecutor | None = ThreadPoolExecutor(count)
        try:
            for started in [self._pool.submit(time.sleep, 0) for _ in range(count)]:
                started.result()
            self.count = count
        except RuntimeError:
            self._pool.shutdown(wait=False)
            self._pool = None

    def run(
        self, calls: Sequence[Callable[[], int | None]], meanwhile: Callable[[], None] | None = None
    ) -> list[int | None]:
        """Run calls at once; their results. ``meanwhile`` is called now and then."""
        if self._pool is None:
            return [call() for call in calls]
        working = [self._pool.submit(call) for call in calls]
        while wait(working, PERIOD).not_done:
            if meanwhile is not None:
                meanwhile()
        return [done.result() for done in working]

    def close(self) -> None:
        """End the threads; what is run later is run by this one."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
