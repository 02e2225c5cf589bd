"""The counter model in minicheck (https://pypi.org/project/minicheck/).

A `Protocol`, the form that its manual begins with: states are tuples, one function lists a state's
successors with their labels. A load and a store are a transition each.

    python benchmarks/with_minicheck.py [THREADS [INCREMENTS]] [--count]

`--count` also counts the transitions, which minicheck does not, in a sweep of its own.
"""

from __future__ import annotations

import sys
import time
from typing import Any

try:
    from minicheck import Protocol, check_safety
except ImportError:
    sys.exit("minicheck is not installed")

LIMIT = 100_000_000
State = tuple[Any, ...]


def counter(threads: int, increments: int) -> Protocol:
    places = range(1, 2 * threads + 1, 2)
    load = {i: f"load{i // 2}" for i in places}
    store = {i: f"store{i // 2}" for i in places}
    fields = ["counter"]
    for i in range(threads):
        fields += [f"done{i}", f"loaded{i}"]

    def transitions(s: State) -> list[tuple[str, State]]:
        found = []
        for i in places:
            loaded = s[i + 1]
            if loaded is not None:
                after = list(s)
                after[0] = loaded + 1
                after[i] += 1
                after[i + 1] = None
                found.append((store[i], tuple(after)))
            elif s[i] < increments:
                after = list(s)
                after[i + 1] = s[0]
                found.append((load[i], tuple(after)))
        return found

    def no_lost_update(d: dict[str, Any]) -> bool:
        for i in range(threads):
            if d[f"done{i}"] < increments:
                return True
        return d["counter"] == threads * increments

    return Protocol(
        name="counter",
        candidate=False,
        fields=tuple(fields),
        initial=(0,) + (0, None) * threads,
        transitions=transitions,
        invariants={"no_lost_update": no_lost_update},
    )


def count(model: Protocol) -> int:
    """How many transitions there are."""
    seen, stack, transitions = {model.initial}, [model.initial], 0
    while stack:
        for _, successor in model.transitions(stack.pop()):
            transitions += 1
            if successor not in seen:
                seen.add(successor)
                stack.append(successor)
    return transitions


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "--count"]
    threads, increments = (int(word) for word in words or ("3", "4"))
    model = counter(threads, increments)
    begun = time.perf_counter()
    found = check_safety(model, max_states=LIMIT)
    seconds = time.perf_counter() - begun
    assert found["exhaustive"] and found["properties"]["no_lost_update"]["holds"] is False, found
    counted = f" transitions={count(model)}" if "--count" in sys.argv else ""
    print(f"states={found['reachable_states']}{counted} seconds={seconds:.4f}")


if __name__ == "__main__":
    main()
