"""The counter model by hand: a breadth-first search of its states in plain Python.

Each of `threads` threads adds one to a shared counter, `increments` times, by a load and a store.
It counts states and transitions and nothing else: no property, no trace, no limits. With
`--judging` it does what checkers do, too: it remembers where each state was first reached from,
judges `no_lost_update` where all have finished, looks for deadlocks, and takes the shortest way to a
violation.

    python benchmarks/handwritten.py [THREADS [INCREMENTS]] [--judging]
"""

from __future__ import annotations

import sys
import time
from collections import deque
from typing import Any

State = tuple[Any, ...]


def search(threads: int, increments: int) -> tuple[int, int]:
    """How many states and transitions there are. A state is the counter and, thread by thread,
    how often it has stored and what it has loaded (None: nothing)."""
    start: State = (0,) + (0, None) * threads
    seen = {start}
    queue = deque([start])
    transitions = 0
    places = range(1, 2 * threads + 1, 2)
    while queue:
        state = queue.popleft()
        for i in places:
            loaded = state[i + 1]
            if loaded is not None:
                after = list(state)
                after[0] = loaded + 1
                after[i] += 1
                after[i + 1] = None
            elif state[i] < increments:
                after = list(state)
                after[i + 1] = state[0]
            else:
                continue
            transitions += 1
            successor = tuple(after)
            if successor not in seen:
                seen.add(successor)
                queue.append(successor)
    return len(seen), transitions


def check(threads: int, increments: int) -> tuple[int, int]:
    """The same, judging; the shortest violation has to have two steps an increment."""
    start: State = (0,) + (0, None) * threads
    parent: dict[State, State | None] = {start: None}
    queue = deque([start])
    transitions = 0
    places = range(1, 2 * threads + 1, 2)
    violation = None
    while queue:
        state = queue.popleft()
        moved = False
        for i in places:
            loaded = state[i + 1]
            if loaded is not None:
                after = list(state)
                after[0] = loaded + 1
                after[i] += 1
                after[i + 1] = None
            elif state[i] < increments:
                after = list(state)
                after[i + 1] = state[0]
            else:
                continue
            moved = True
            transitions += 1
            successor = tuple(after)
            if successor not in parent:
                parent[successor] = state
                queue.append(successor)
        if not moved:
            assert all(state[i] == increments for i in places), f"deadlock: {state}"
            if violation is None and state[0] != threads * increments:
                violation = state
    trace = []
    while violation is not None:
        trace.append(violation)
        violation = parent[violation]
    assert len(trace) - 1 == 2 * threads * increments, trace
    return len(parent), transitions


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "--judging"]
    threads, increments = (int(word) for word in words or ("3", "4"))
    begun = time.perf_counter()
    states, transitions = (check if "--judging" in sys.argv else search)(threads, increments)
    seconds = time.perf_counter() - begun
    print(f"states={states} transitions={transitions} seconds={seconds:.4f}")


if __name__ == "__main__":
    main()
